package ope

import (
	"bytes"
	"errors"
	"sync"
	"testing"
)

// TestWideAgainstOracle uses more high words than a key remembers, in turns.
func TestWideAgainstOracle(t *testing.T) {
	t.Parallel()
	k := NewKeyWide(keyBytes)
	highs := append([]uint64{0, 1, 1<<63 - 1, 1 << 63, ^uint64(0)}, random(6, 64)...)
	for i, lo := range append(boundaries(64)[:40], random(30, 64)...) {
		for _, hi := range []uint64{highs[i%len(highs)], highs[i%3]} {
			c := k.Encrypt(hi, lo)
			if want := wideOracle(keyBytes, hi, lo); !bytes.Equal(c[:], want) {
				t.Fatalf("Encrypt(%d, %d) = %x, want %x", hi, lo, c, want)
			}
			for _, k := range []*KeyWide{k, NewKeyWide(keyBytes)} {
				if gotHi, gotLo, err := k.Decrypt(c); err != nil || gotHi != hi || gotLo != lo {
					t.Fatalf("Decrypt(Encrypt(%d, %d)) = %d, %d, %v", hi, lo, gotHi, gotLo, err)
				}
			}
		}
	}
}

// TestWideConcurrent makes goroutines push each other's high words out.
func TestWideConcurrent(t *testing.T) {
	t.Parallel()
	k := NewKeyWide(keyBytes)
	var wg sync.WaitGroup
	for n := range uint64(4) {
		wg.Go(func() {
			for i := range uint64(400) {
				hi, lo := i/50%3+n, i*i
				if gotHi, gotLo, err := k.Decrypt(k.Encrypt(hi, lo)); err != nil || gotHi != hi || gotLo != lo {
					t.Errorf("Decrypt(Encrypt(%d, %d)) = %d, %d, %v", hi, lo, gotHi, gotLo, err)
				}
			}
		})
	}
	wg.Wait()
}

// FuzzKeyWide checks the promises of the package doc, as FuzzKey32 does.
func FuzzKeyWide(f *testing.F) {
	f.Add(keyBytes[:], uint64(0), uint64(0), uint64(0), uint64(1), make([]byte, 32))
	f.Add(keyBytes[:], ^uint64(0), ^uint64(0), ^uint64(0)-1, uint64(0), bytes.Repeat([]byte{0xff}, 32))
	f.Add([]byte{}, root64, uint64(7), root64-1, uint64(9), []byte{0x80})
	f.Fuzz(func(t *testing.T, key []byte, aHi, aLo, bHi, bLo uint64, image []byte) {
		k := NewKeyWide(padded(key))
		ca, cb := k.Encrypt(aHi, aLo), k.Encrypt(bHi, bLo)
		order, equal := bytes.Compare(ca[:], cb[:]), aHi == bHi && aLo == bLo
		if less := aHi < bHi || aHi == bHi && aLo < bLo; less != (order < 0) || equal != (order == 0) {
			t.Fatalf("order lost: %d %d, %d %d -> %x, %x", aHi, aLo, bHi, bLo, ca, cb)
		}
		if hi, lo, err := k.Decrypt(ca); err != nil || hi != aHi || lo != aLo {
			t.Fatalf("Decrypt(Encrypt(%d, %d)) = %d, %d, %v", aHi, aLo, hi, lo, err)
		}
		c := [32]byte(append(bytes.Clone(image), ca[:]...))
		if hi, lo, err := k.Decrypt(c); err == nil && k.Encrypt(hi, lo) != c || err != nil && !errors.Is(err, ErrNotAnImage) {
			t.Fatalf("Decrypt(%x) = %d, %d, %v", c, hi, lo, err)
		}
	})
}
