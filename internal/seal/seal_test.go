package seal

import (
	"bytes"
	"crypto/hpke"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"strings"
	"testing"
)

var testInfo = []byte("what both agree on")

func testRandom(seed string) *rand.ChaCha8 {
	var b [32]byte
	copy(b[:], seed)
	return rand.NewChaCha8(b)
}

func testKey(t testing.TB, seed string) *PrivateKey {
	t.Helper()
	k, err := generateKey(testRandom(seed))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// session opens a session between two fresh parties.
func session(t testing.TB) (opener, accepter *Channel) {
	t.Helper()
	a, b := testKey(t, "opener"), testKey(t, "accepter")
	o, hello, err := Open(b.Public(), testInfo)
	if err != nil {
		t.Fatal(err)
	}
	accepter, reply, err := Accept(b, a.Public(), hello, testInfo)
	if err != nil {
		t.Fatal(err)
	}
	opener, err = o.Finish(a, reply)
	if err != nil {
		t.Fatal(err)
	}
	return opener, accepter
}

func TestKeys(t *testing.T) {
	t.Parallel()
	k, err := GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	again, err := Unmarshal(k.Marshal())
	if err != nil || !bytes.Equal(again.Public(), k.Public()) || len(k.Public()) != PublicKeySize {
		t.Errorf("a key does not survive Marshal: %v", err)
	}
	for _, n := range []int{0, 31, 33} {
		if _, err := Unmarshal(make([]byte, n)); !errors.Is(err, ErrKey) {
			t.Errorf("Unmarshal of %d bytes = %v, want ErrKey", n, err)
		}
	}
	if Fingerprint(k.Public()) == Fingerprint(testKey(t, "another").Public()) {
		t.Error("different keys have the same fingerprint")
	}
}

func TestBox(t *testing.T) {
	t.Parallel()
	k := testKey(t, "holder")
	box, err := Box(k.Public(), testInfo, []byte("a share"))
	if err != nil {
		t.Fatal(err)
	}
	if got, err := Unbox(k, testInfo, box); err != nil || string(got) != "a share" {
		t.Errorf("Unbox = %q, %v", got, err)
	}
	if _, err := Box(k.Public()[1:], testInfo, nil); !errors.Is(err, ErrKey) {
		t.Errorf("Box to a malformed key = %v, want ErrKey", err)
	}

	hello := append(helloHeader[:], box[headerSize:]...)
	tests := []struct {
		name string
		key  *PrivateKey
		info string
		box  []byte
	}{
		{"another key", testKey(t, "another"), string(testInfo), box},
		{"another info", k, "what both agree on.", box},
		{"cut short", k, string(testInfo), box[:len(box)-1]},
		{"cut within the encapsulation", k, string(testInfo), box[:100]},
		{"empty", k, string(testInfo), nil},
		{"dressed up as a hello", k, string(testInfo), hello},
	}
	for _, i := range []int{0, 1, 3, headerSize, headerSize + 1100, len(box) - 20, len(box) - 1} {
		tests = append(tests, struct {
			name string
			key  *PrivateKey
			info string
			box  []byte
		}{fmt.Sprintf("byte %d altered", i), k, string(testInfo), altered(box, i)})
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got, err := Unbox(tt.key, []byte(tt.info), tt.box); got != nil || !errors.Is(err, ErrOpen) {
				t.Errorf("Unbox = %q, %v, want ErrOpen", got, err)
			}
		})
	}
}

// TestBoxAgainstStandardLibrary opens our boxes with Go's own HPKE, which
// shares no code with circl's, and the other way round.
func TestBoxAgainstStandardLibrary(t *testing.T) {
	t.Parallel()
	k := testKey(t, "holder")
	info := fullInfo(boxHeader, testInfo)
	priv, err := hpke.MLKEM768X25519().NewPrivateKey(k.Marshal())
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(priv.PublicKey().Bytes(), k.Public()) {
		t.Fatal("public keys differ")
	}

	ours, err := Box(k.Public(), testInfo, []byte("a share"))
	if err != nil {
		t.Fatal(err)
	}
	got, err := hpke.Open(priv, hpke.HKDFSHA256(), hpke.AES256GCM(), info, ours[headerSize:])
	if err != nil || string(got) != "a share" {
		t.Errorf("crypto/hpke opens our box: %q, %v", got, err)
	}

	theirs, err := hpke.Seal(priv.PublicKey(), hpke.HKDFSHA256(), hpke.AES256GCM(), info, []byte("a share"))
	if err != nil {
		t.Fatal(err)
	}
	got, err = Unbox(k, testInfo, append(boxHeader[:], theirs...))
	if err != nil || string(got) != "a share" {
		t.Errorf("Unbox opens crypto/hpke's box: %q, %v", got, err)
	}
}

func TestSession(t *testing.T) {
	t.Parallel()
	opener, accepter := session(t)
	for _, way := range []struct {
		name     string
		from, to *Channel
	}{{"there", opener, accepter}, {"back", accepter, opener}} {
		w, r := way.from.Writer(7), way.to.Reader(7)
		for i, frame := range []string{"one", "", "three"} {
			last := i == 2
			sealed := w.Seal([]byte(frame), last)
			got, gotLast, err := r.Open(sealed)
			if err != nil || string(got) != frame || gotLast != last {
				t.Errorf("%s, frame %d = %q, %v, %v", way.name, i, got, gotLast, err)
			}
			want := len(frame) + FrameOverhead
			if i == 0 {
				want += StreamOverhead
			}
			if len(sealed) != want {
				t.Errorf("%s, frame %d: %d bytes sealed, want %d", way.name, i, len(sealed), want)
			}
		}
	}
}

// TestSessionRefuses opens sessions in which the two sides disagree about
// something, or a third party put its hand in.
func TestSessionRefuses(t *testing.T) {
	t.Parallel()
	a, b, m := testKey(t, "opener"), testKey(t, "accepter"), testKey(t, "mallory")
	tests := []struct {
		name        string
		helloFor    *PrivateKey // whom the opener thinks it talks to
		acceptAs    *PrivateKey
		openerClaim *PrivateKey // whose public key the accepter was given
		finishAs    *PrivateKey
		info        string // the accepter's
		hello       func([]byte) []byte
		reply       func([]byte) []byte
	}{
		{name: "hello for someone else", helloFor: m},
		{name: "accepted by someone else", acceptAs: m},
		{name: "accepter was given another's key", openerClaim: m},
		{name: "finished with another key", finishAs: m},
		{name: "both sides mean another key than the opener's", openerClaim: m, finishAs: a},
		{name: "infos differ", info: "what only one agreed on"},
		{name: "hello altered", hello: func(h []byte) []byte { return altered(h, headerSize) }},
		{name: "hello of another suite", hello: func(h []byte) []byte { return altered(h, 7) }},
		{name: "hello of another version", hello: func(h []byte) []byte { return altered(h, 0) }},
		{name: "hello cut short", hello: func(h []byte) []byte { return h[:len(h)-1] }},
		{name: "hello with a byte more", hello: func(h []byte) []byte { return append(h, 0) }},
		{name: "hello empty", hello: func([]byte) []byte { return nil }},
		{name: "reply altered", reply: func(r []byte) []byte { return altered(r, headerSize) }},
		{name: "reply's confirmation altered", reply: func(r []byte) []byte { return altered(r, len(r)-1) }},
		{name: "reply cut short", reply: func(r []byte) []byte { return r[:len(r)-1] }},
		{name: "reply with a byte more", reply: func(r []byte) []byte { return append(r, 0) }},
		{name: "hello sent back as reply", reply: func(r []byte) []byte {
			return append(helloHeader[:], r[headerSize:]...)
		}},
	}
	same := func(b []byte) []byte { return b }
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			hello, reply := or(tt.hello, same), or(tt.reply, same)
			o, h, err := Open(orKey(tt.helloFor, b).Public(), testInfo)
			if err != nil {
				t.Fatal(err)
			}
			info := testInfo
			if tt.info != "" {
				info = []byte(tt.info)
			}
			_, r, err := Accept(orKey(tt.acceptAs, b), orKey(tt.openerClaim, a).Public(), hello(h), info)
			if err == nil {
				_, err = o.Finish(orKey(tt.finishAs, a), reply(r))
			}
			if !errors.Is(err, ErrOpen) {
				t.Errorf("got %v, want ErrOpen", err)
			}
		})
	}
}

func or(f, otherwise func([]byte) []byte) func([]byte) []byte {
	if f == nil {
		return otherwise
	}
	return f
}

func orKey(k, otherwise *PrivateKey) *PrivateKey {
	if k == nil {
		return otherwise
	}
	return k
}

func TestMalformedPublicKeys(t *testing.T) {
	t.Parallel()
	b := testKey(t, "accepter")
	_, hello, err := Open(b.Public(), testInfo)
	if err != nil {
		t.Fatal(err)
	}
	outOfRange := b.Public() // a polynomial coefficient of 4095, above ML-KEM's 3328
	outOfRange[0], outOfRange[1] = 0xff, 0xff
	for _, public := range [][]byte{nil, b.Public()[1:], append(b.Public(), 0), outOfRange} {
		if _, _, err := Open(public, testInfo); !errors.Is(err, ErrKey) {
			t.Errorf("Open to %d bytes = %v, want ErrKey", len(public), err)
		}
		if _, _, err := Accept(b, public, hello, testInfo); !errors.Is(err, ErrKey) {
			t.Errorf("Accept of %d bytes = %v, want ErrKey", len(public), err)
		}
	}
}

func TestSecretsDoNotPrint(t *testing.T) {
	t.Parallel()
	k := testKey(t, "holder")
	o, _, err := Open(k.Public(), testInfo)
	if err != nil {
		t.Fatal(err)
	}
	c, _ := session(t)
	var log bytes.Buffer
	slog.New(slog.NewTextHandler(&log, nil)).Info("secrets", "key", k, "opening", o, "channel", c)
	printed := fmt.Sprintf("%v %+v %#v %s %x %d %v %+v %#v %d %v %+v %#v %d", k, k, k, *k, k, k, o, o, o, *o, c, c, c, c)
	if text := printed + log.String(); strings.ContainsAny(text, "{[&") || strings.Contains(text, "0x") {
		t.Errorf("a secret printed itself: %s", text)
	}
}

// altered returns b with one bit of byte i turned over.
func altered(b []byte, i int) []byte {
	b = bytes.Clone(b)
	b[i] ^= 1
	return b
}
