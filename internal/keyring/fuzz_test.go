package keyring

import (
	"bytes"
	"errors"
	"testing"
)

// FuzzShares checks that bytes from strangers never panic, and that only
// genuine shares verify.
func FuzzShares(f *testing.F) {
	secret, shares, commitment, err := Split(testRandom(), 2, 3)
	if err != nil {
		f.Fatal(err)
	}
	// A commitment whose points cancel out in the check of share 1: C0 = -C1.
	cancelling := append([]byte{1, 2}, commitment[2:2+elementSize]...)
	cancelling = append(cancelling, altered(commitment[2:2+elementSize], 0)...)
	f.Add(shares[0], commitment)
	f.Add(shares[1], cancelling)
	f.Add(append([]byte{1, 1}, make([]byte, 32)...), cancelling)
	f.Add([]byte{}, []byte{1, 0})
	f.Fuzz(func(t *testing.T, share, other []byte) {
		genuine := bytes.Equal(share, shares[0]) || bytes.Equal(share, shares[1]) || bytes.Equal(share, shares[2])
		if err := VerifyShare(share, commitment); (err == nil) != genuine || err != nil && !errors.Is(err, ErrShare) {
			t.Fatalf("VerifyShare(%x) = %v", share, err)
		}
		_ = VerifyShare(share, other)
		_, _ = Combine([][]byte{share, shares[0], shares[2]}, other)
		if got, err := Combine([][]byte{share, shares[0], shares[2]}, commitment); err != nil || got != secret {
			t.Fatalf("Combine with %x: %v", share, err)
		}
	})
}

// FuzzOpenFile checks that no bytes but the genuine ones open.
func FuzzOpenFile(f *testing.F) {
	file, err := sealFile(testRandom(), 1, []byte("what is kept"), []byte("passphrase"))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(file)
	f.Add(file[:headerSize])
	f.Add(altered(file, headerSize))
	f.Fuzz(func(t *testing.T, b []byte) {
		if len(b) > len(fileMagic) && b[len(fileMagic)] > 10 {
			t.Skip("only costs time")
		}
		_, err := OpenFile(b, []byte("passphrase"))
		if (err == nil) != bytes.Equal(b, file) {
			t.Fatalf("OpenFile(%x) = %v", b, err)
		}
		if err != nil && !errors.Is(err, ErrFile) && !errors.Is(err, ErrPassphrase) {
			t.Fatalf("OpenFile(%x) = %v", b, err)
		}
	})
}
