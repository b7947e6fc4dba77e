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
	// Points that cancel out in the check of share 1, whose digest is right:
	// C0 = -C1, and a first half of zero.
	zero := append([]byte{version, 1}, make([]byte, 2*scalarSize)...)
	c, err := parseCommitment(commitment)
	if err != nil {
		f.Fatal(err)
	}
	c.points[1] = curve().NewElement().Neg(c.points[0])
	c.digests[0] = digest(zero)
	cancelling := c.encode()
	if err := VerifyShare(zero, cancelling); err != nil {
		f.Fatal(err)
	}
	f.Add(shares[0], commitment)
	f.Add(shares[1], cancelling)
	f.Add(zero, cancelling)
	f.Add([]byte{}, []byte{1, 0, 0})
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
