package detenc

import (
	"bytes"
	"errors"
	"testing"
)

// FuzzSIV checks the promises of the package doc under any key: equal values
// are sealed equally and different ones differently, what was sealed opens to
// what it was, and nothing else opens.
func FuzzSIV(f *testing.F) {
	f.Add(keyBytes[:], []byte("column"), []byte("BTC-USD"), []byte("BTC-EUR"), []byte{})
	f.Add([]byte{}, []byte{}, []byte{}, []byte{0}, make([]byte, 16))
	f.Add(keyBytes[:], make([]byte, 16), make([]byte, 16), make([]byte, 17), make([]byte, 200))
	f.Fuzz(func(t *testing.T, key, ad, a, b, forged []byte) {
		s := NewSIV(padded(key), ad)
		sealedA, sealedB := s.Seal(nil, a), s.Seal(nil, b)
		if bytes.Equal(sealedA, sealedB) != bytes.Equal(a, b) {
			t.Fatalf("equality lost: %x, %x -> %x, %x", a, b, sealedA, sealedB)
		}
		if len(sealedA) != len(a)+Overhead {
			t.Fatalf("%d bytes became %d", len(a), len(sealedA))
		}
		if got, err := s.Open(nil, sealedA); err != nil || !bytes.Equal(got, a) {
			t.Fatalf("Open(Seal(%x)) = %x, %v", a, got, err)
		}
		if got, err := s.Open(nil, forged); err == nil {
			t.Fatalf("Open(%x) = %x", forged, got)
		} else if !errors.Is(err, ErrOpen) {
			t.Fatalf("Open(%x) = %v", forged, err)
		}
	})
}

// FuzzPermutation checks that the permutation is one, both ways, and is the
// spec's.
func FuzzPermutation(f *testing.F) {
	f.Add(keyBytes[:], uint64(0))
	f.Add([]byte{}, ^uint64(0))
	f.Fuzz(func(t *testing.T, key []byte, x uint64) {
		p := NewPermutation(padded(key))
		c := p.Encrypt(x)
		if got := p.Decrypt(c); got != x {
			t.Fatalf("Decrypt(Encrypt(%#x)) = %#x", x, got)
		}
		if got := p.Encrypt(p.Decrypt(x)); got != x {
			t.Fatalf("Encrypt(Decrypt(%#x)) = %#x", x, got)
		}
		var want uint64
		for _, b := range permutationOracle(padded(key), x) {
			want = want<<8 | uint64(b)
		}
		if c != want {
			t.Fatalf("Encrypt(%#x) = %#x, want %#x", x, c, want)
		}
	})
}

func padded(key []byte) (k [32]byte) {
	copy(k[:], key)
	return k
}
