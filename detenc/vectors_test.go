package detenc

import (
	"bytes"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"testing"

	"github.com/tink-crypto/tink-go/v2/daead/subtle"

	"enigma/internal/vector"
)

// vectors is the form of testdata/detenc-v1.json; numbers are big-endian.
type vectors struct {
	Spec        string       `json:"spec"`
	SIV         []sivCase    `json:"siv"`
	SIVRefused  []sivRefused `json:"siv_refused"`
	Permutation []image      `json:"permutation"`
}

type sivCase struct {
	Key    vector.Hex `json:"key"`
	AD     vector.Hex `json:"ad"`
	Plain  vector.Hex `json:"plain"`
	Sealed vector.Hex `json:"sealed"`
}

type sivRefused struct {
	Name    string     `json:"name"`
	Key     vector.Hex `json:"key"`
	AD      vector.Hex `json:"ad"`
	Sealed  vector.Hex `json:"sealed"`
	Failure string     `json:"failure"` // always "cannot open"
}

type image struct {
	Key   vector.Hex `json:"key"`
	Value vector.Hex `json:"value"`
	Image vector.Hex `json:"image"`
}

func TestVectors(t *testing.T) {
	t.Parallel()
	v := vector.Load(t, "testdata/detenc-v1.json", func() vectors { return buildVectors(t) })
	if len(v.SIV) < 20 || len(v.SIVRefused) < 8 || len(v.Permutation) < 10 {
		t.Fatal("vectors are missing")
	}
	for _, w := range v.SIV {
		s := NewSIV([32]byte(w.Key), w.AD)
		if got := s.Seal(nil, w.Plain); !bytes.Equal(got, w.Sealed) {
			t.Errorf("Seal(%x) = %x, want %x", w.Plain, got, w.Sealed)
		}
		if got, err := s.Open(nil, w.Sealed); err != nil || !bytes.Equal(got, w.Plain) {
			t.Errorf("Open(%x) = %x, %v, want %x", w.Sealed, got, err, w.Plain)
		}
	}
	for _, w := range v.SIVRefused {
		_, err := NewSIV([32]byte(w.Key), w.AD).Open(nil, w.Sealed)
		if w.Failure != "cannot open" || !errors.Is(err, ErrOpen) {
			t.Errorf("%s: %v, want %s", w.Name, err, w.Failure)
		}
	}
	for _, w := range v.Permutation {
		p := NewPermutation([32]byte(w.Key))
		x, c := binary.BigEndian.Uint64(w.Value), binary.BigEndian.Uint64(w.Image)
		if got := p.Encrypt(x); got != c {
			t.Errorf("Encrypt(%#x) = %#x, want %#x", x, got, c)
		}
		if got := p.Decrypt(c); got != x {
			t.Errorf("Decrypt(%#x) = %#x, want %#x", c, got, x)
		}
	}
}

// buildVectors asks tink and the oracle, not the code under test.
func buildVectors(t *testing.T) vectors {
	v := vectors{Spec: "detenc-v1"}
	var zero [32]byte
	text := []byte("Values of every length around a block, and one that is much longer than eight of them: " +
		"that is where an implementation may switch to a faster counter mode. Nothing else is special about it.")
	for _, n := range []int{0, 1, 2, 8, 15, 16, 17, 24, 31, 32, 33, 47, 48, 64, 127, 128, 129, len(text)} {
		v.SIV = append(v.SIV, tinkCase(t, keyBytes, "trades.symbol", text[:n]))
	}
	for _, ad := range []string{"", "a", "exactly 16 bytes", "seventeen bytes!!", "more than one block of associated data"} {
		v.SIV = append(v.SIV, tinkCase(t, zero, ad, []byte("BTC-USD")))
	}

	good := tinkCase(t, keyBytes, "trades.symbol", text[:20])
	refused := func(name string, key [32]byte, ad string, sealed []byte) {
		v.SIVRefused = append(v.SIVRefused, sivRefused{name, key[:], []byte(ad), sealed, "cannot open"})
	}
	refused("nothing at all", keyBytes, "trades.symbol", nil)
	refused("shorter than the vector", keyBytes, "trades.symbol", good.Sealed[:15])
	refused("cut short", keyBytes, "trades.symbol", good.Sealed[:35])
	refused("with a byte more", keyBytes, "trades.symbol", append(bytes.Clone(good.Sealed), 0))
	refused("vector altered", keyBytes, "trades.symbol", altered(good.Sealed, 0))
	refused("bit altered that the counter leaves out", keyBytes, "trades.symbol", altered(good.Sealed, 8))
	refused("text altered", keyBytes, "trades.symbol", altered(good.Sealed, 16))
	refused("last byte altered", keyBytes, "trades.symbol", altered(good.Sealed, 35))
	refused("another column's associated data", keyBytes, "trades.symbo", good.Sealed)
	refused("another key", zero, "trades.symbol", good.Sealed)

	for _, key := range [][32]byte{keyBytes, zero} {
		for _, x := range []uint64{0, 1, 2, 1 << 31, 1<<32 - 1, 1 << 32, 1 << 63, 1<<63 - 1, ^uint64(0), 0x0123456789abcdef} {
			v.Permutation = append(v.Permutation, image{
				key[:], binary.BigEndian.AppendUint64(nil, x), permutationOracle(key, x),
			})
		}
	}
	return v
}

func tinkCase(t *testing.T, key [32]byte, ad string, plain []byte) sivCase {
	t.Helper()
	derived, err := hkdf.Key(sha256.New, key[:], nil, "enigma/detenc-v1/siv", 64)
	if err != nil {
		t.Fatal(err)
	}
	tink, err := subtle.NewAESSIV(derived)
	if err != nil {
		t.Fatal(err)
	}
	sealed, err := tink.EncryptDeterministically(plain, []byte(ad))
	if err != nil {
		t.Fatal(err)
	}
	return sivCase{key[:], []byte(ad), plain, sealed}
}

// altered returns b with the highest bit of byte i turned over.
func altered(b []byte, i int) []byte {
	b = bytes.Clone(b)
	b[i] ^= 0x80
	return b
}
