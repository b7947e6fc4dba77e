package ope

import (
	"bytes"
	"errors"
	"testing"
)

// FuzzKey32 checks the promises of the package doc under any key: order and
// equality are kept, every image decrypts to where it came from, and what is no
// image is refused.
func FuzzKey32(f *testing.F) {
	f.Add(keyBytes[:], uint32(0), uint32(1), uint64(0))
	f.Add(keyBytes[:], ^uint32(0), ^uint32(0)-1, ^uint64(0))
	f.Add([]byte{}, root32, root32-1, uint64(1)<<63)
	f.Fuzz(func(t *testing.T, key []byte, a, b uint32, c uint64) {
		k := NewKey32(padded(key))
		ca, cb := k.Encrypt(a), k.Encrypt(b)
		if (a < b) != (ca < cb) || (a == b) != (ca == cb) {
			t.Fatalf("order lost: %d, %d -> %d, %d", a, b, ca, cb)
		}
		if got, err := k.Decrypt(ca); err != nil || got != a {
			t.Fatalf("Decrypt(Encrypt(%d)) = %d, %v", a, got, err)
		}
		if got, err := k.Decrypt(c); err == nil && k.Encrypt(got) != c {
			t.Fatalf("Decrypt(%d) = %d, whose image is %d", c, got, k.Encrypt(got))
		} else if err != nil && !errors.Is(err, ErrNotAnImage) {
			t.Fatalf("Decrypt(%d) = %v", c, err)
		}
	})
}

// FuzzKey64 does the same for the wide map.
func FuzzKey64(f *testing.F) {
	f.Add(keyBytes[:], uint64(0), uint64(1), make([]byte, 16))
	f.Add(keyBytes[:], ^uint64(0), ^uint64(0)-1, bytes.Repeat([]byte{0xff}, 16))
	f.Add([]byte{}, root64, root64-1, []byte{0x80})
	f.Fuzz(func(t *testing.T, key []byte, a, b uint64, image []byte) {
		k := NewKey64(padded(key))
		ca, cb := k.Encrypt(a), k.Encrypt(b)
		order := bytes.Compare(ca[:], cb[:])
		if (a < b) != (order < 0) || (a == b) != (order == 0) {
			t.Fatalf("order lost: %d, %d -> %x, %x", a, b, ca, cb)
		}
		if got, err := k.Decrypt(ca); err != nil || got != a {
			t.Fatalf("Decrypt(Encrypt(%d)) = %d, %v", a, got, err)
		}
		var c [16]byte
		copy(c[:], image)
		if got, err := k.Decrypt(c); err == nil && k.Encrypt(got) != c {
			t.Fatalf("Decrypt(%x) = %d, whose image is %x", c, got, k.Encrypt(got))
		} else if err != nil && !errors.Is(err, ErrNotAnImage) {
			t.Fatalf("Decrypt(%x) = %v", c, err)
		}
	})
}

func padded(key []byte) (k [32]byte) {
	copy(k[:], key)
	return k
}
