package keyring

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"testing"

	"enigma"
)

func testGrant() *Grant {
	g := &Grant{GrantHead: GrantHead{
		Dataset: enigma.DatasetID{1}, Revision: 3, Provider: enigma.Address{2}, Subscriber: enigma.Address{3}, KEM: enigma.Hash{4},
	}}
	for _, k := range []struct {
		table, column string
		term          enigma.Scheme
		epoch         uint32
	}{{"trades", "size", enigma.Rnd, 0}, {"trades", "price", enigma.Ope, 1}, {"trades", "price", enigma.Ope, 0}, {"orders", "note", enigma.Det, 0}} {
		g.Add(GrantedKey{k.table, k.column, k.term, k.epoch, testSecret.ColumnKey(Group(k.table, k.column, ""), k.term, k.epoch)})
	}
	return g
}

func encoded(t testing.TB, g *Grant) []byte {
	t.Helper()
	b, err := g.Encode()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestGrant(t *testing.T) {
	t.Parallel()
	g := testGrant()
	again, err := DecodeGrant(encoded(t, g))
	if err != nil {
		t.Fatal(err)
	}
	if again.GrantHead != g.GrantHead || !slices.Equal(again.Keys, g.Keys) {
		t.Error("a grant does not survive its encoding")
	}
	if got := strings.Join(again.Columns(), " "); got != "orders.note trades.price trades.size" {
		t.Errorf("columns %s", got)
	}
	want := testSecret.ColumnKey(Group("trades", "price", ""), enigma.Ope, 1)
	if key, ok := again.Key("trades", "price", enigma.Ope, 1); !ok || key != want {
		t.Error("the key of trades.price is not what the secret derives")
	}
	for _, k := range []GrantedKey{
		{Table: "trades", Column: "price", Term: enigma.Ope, Epoch: 2},
		{Table: "trades", Column: "price", Term: enigma.Det},
		{Table: "trades", Column: "ts", Term: enigma.Ope},
		{Table: "trade", Column: "sprice", Term: enigma.Ope},
	} {
		if key, ok := again.Key(k.Table, k.Column, k.Term, k.Epoch); ok || key != [32]byte{} {
			t.Errorf("%s.%s/%s/%d is not granted", k.Table, k.Column, k.Term, k.Epoch)
		}
	}
	again.Close()
	if key, _ := again.Key("trades", "price", enigma.Ope, 1); key != [32]byte{} {
		t.Error("a closed grant still has keys")
	}
}

func TestDecodeGrantRefuses(t *testing.T) {
	t.Parallel()
	good := encoded(t, testGrant())
	head := len(GrantHead{}.Head())
	for n := range good {
		if _, err := DecodeGrant(good[:n]); !errors.Is(err, ErrGrant) {
			t.Errorf("the first %d bytes: %v", n, err)
		}
	}
	more := bytes.Clone(good)
	binary.BigEndian.PutUint32(more[head:], 1<<32-1)
	none := binary.BigEndian.AppendUint32(bytes.Clone(good[:head]), 0)
	for name, b := range map[string][]byte{
		"a byte more": append(bytes.Clone(good), 0), "more keys than there are": more, "no keys": none,
		"another version": altered(good, len(grantMagic)-2), "empty": nil, "too large": append(bytes.Clone(good), make([]byte, MaxGrant)...),
	} {
		if _, err := DecodeGrant(b); !errors.Is(err, ErrGrant) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestEncodeGrantRefuses(t *testing.T) {
	t.Parallel()
	turned, twice, nameless, long := testGrant(), testGrant(), testGrant(), testGrant()
	slices.Reverse(turned.Keys)
	twice.Keys = append(twice.Keys, twice.Keys[len(twice.Keys)-1])
	nameless.Keys[0].Column = ""
	long.Keys[0].Table = strings.Repeat("a", 64)
	for name, g := range map[string]*Grant{"out of order": turned, "twice": twice, "no name": nameless, "long name": long, "empty": {}} {
		if _, err := g.Encode(); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestGrantedKeyDoesNotPrint(t *testing.T) {
	t.Parallel()
	g := testGrant()
	k := g.Keys[0]
	var log bytes.Buffer
	slog.New(slog.NewTextHandler(&log, nil)).Info("key", "k", k, "g", g)
	printed := fmt.Sprintf("%v %+v %#v %s %x %d %v %+v %x %d", k, k, k, k, k, k, g, g, g, g) + log.String()
	for _, sign := range []string{fmt.Sprintf("%x", k.Key[:4]), fmt.Sprintf("%d %d %d", k.Key[0], k.Key[1], k.Key[2])} {
		if strings.Contains(printed, sign) {
			t.Errorf("a key printed itself: %s", printed)
		}
	}
	if b, err := json.Marshal(g); err == nil {
		t.Errorf("a grant marshalled itself: %s", b)
	}
}

// FuzzDecodeGrant checks that what decodes is what Encode writes, and that a
// grant's keys are found by what they are for.
func FuzzDecodeGrant(f *testing.F) {
	good := encoded(f, testGrant())
	f.Add(good)
	f.Add(good[:len(good)-1])
	f.Add(altered(good, len(GrantHead{}.Head())+3))
	f.Fuzz(func(t *testing.T, b []byte) {
		g, err := DecodeGrant(b)
		if err != nil {
			if !errors.Is(err, ErrGrant) {
				t.Fatal(err)
			}
			return
		}
		if again, err := g.Encode(); err != nil || !bytes.Equal(again, b) {
			t.Fatalf("%x decodes, but encodes as %x, %v", b, again, err)
		}
		for _, k := range g.Keys {
			if key, ok := g.Key(k.Table, k.Column, k.Term, k.Epoch); !ok || key != k.Key {
				t.Fatalf("%s.%s is not found", k.Table, k.Column)
			}
		}
	})
}
