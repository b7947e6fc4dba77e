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

// EncryptAll puts the image of each value of xs at the same place of dst, which
// must be as long. It takes less time than one call a value, and much less where
// values lie close to each other or are equal, in whatever order they come.
func (k *Key64) EncryptAll(dst [][16]byte, xs []uint64) {
	for dst = dst[:len(xs):len(dst)]; len(xs) > 0; {
		b := k.tree.take(len(xs))
		for i, x := range xs[:b.n] {
			b.io[i] = u128{lo: x}
		}
		k.tree.encryptBatch(b)
		for i, c := range b.io[:b.n] {
			dst[i] = c.bytes()
		}
		xs, dst = xs[b.n:], dst[b.n:]
		k.tree.memory.batches.Put(b)
	}
}

// DecryptAll puts the value of each image of cs at the same place of dst, which
// must be as long. If some are no images it fails with a *BatchError that names
// the first one. As for speed, see EncryptAll.
func (k *Key64) DecryptAll(dst []uint64, cs [][16]byte) error {
	dst = dst[:len(cs):len(dst)]
	for done := 0; done < len(cs); {
		b := k.tree.take(len(cs) - done)
		for i, c := range cs[done : done+b.n] {
			b.io[i] = load128(c)
		}
		k.tree.decryptBatch(b)
		for i, x := range b.io[:b.n] {
			dst[done+i] = x.lo
		}
		n, refused := b.n, b.refused
		k.tree.memory.batches.Put(b)
		if refused < n {
			return &BatchError{done + refused}
		}
		done += n
	}
	return nil
}

// String keeps keys out of printed values.
func (Key64) String() string { return "ope.Key64(redacted)" }

// GoString keeps keys out of printed values.
func (Key64) GoString() string { return "ope.Key64(redacted)" }

// LogValue keeps keys out of logs.
func (Key64) LogValue() slog.Value { return slog.StringValue("redacted") }
