package ope

import "log/slog"

const (
	label64 = "ope64-v1"
	root64  = uint64(1) << 63
)

// A Key64 maps 64-bit values to 128-bit images, whose bytes compare as the
// values do. It is safe for concurrent use and never prints itself.
type Key64 struct{ tree *tree }

// NewKey64 returns the map that key selects.
func NewKey64(key [32]byte) *Key64 {
	return &Key64{newTree(newBlock(derive(key, label64, 32)), 64, slack64(), labelled(label64))}
}

// slack64 is what the range has more than the domain: 2^128 - 2^64.
func slack64() u128 { return u128{hi: ^uint64(0)} }

// Encrypt returns the image of x, most significant byte first.
func (k *Key64) Encrypt(x uint64) [16]byte { return k.tree.encrypt(x).bytes() }

// Decrypt returns the value whose image is c, or ErrNotAnImage.
func (k *Key64) Decrypt(c [16]byte) (uint64, error) {
	x, ok := k.tree.decrypt(load128(c))
	if !ok {
		return 0, ErrNotAnImage
	}
	return x, nil
}

// String keeps keys out of printed values.
func (Key64) String() string { return "ope.Key64(redacted)" }

// GoString keeps keys out of printed values.
func (Key64) GoString() string { return "ope.Key64(redacted)" }

// LogValue keeps keys out of logs.
func (Key64) LogValue() slog.Value { return slog.StringValue("redacted") }
