package ope

import "log/slog"

const (
	label32 = "ope32-v1"
	root32  = uint32(1) << 31

	// slack32 is what the range has more than the domain: 2^64 - 2^32.
	slack32 = ^uint64(0) - 1<<32 + 1
)

// A Key32 maps 32-bit values to 64-bit images. It is safe for concurrent use
// and never prints itself.
type Key32 struct{ tree *tree }

// NewKey32 returns the map that key selects.
func NewKey32(key [32]byte) *Key32 {
	return &Key32{newTree(newBlock(derive(key, label32, 32)), 32, u128{lo: slack32}, labelled(label32))}
}

// Encrypt returns the image of x.
func (k *Key32) Encrypt(x uint32) uint64 { return k.tree.encrypt(uint64(x)).lo }

// Decrypt returns the value whose image is c, or ErrNotAnImage.
func (k *Key32) Decrypt(c uint64) (uint32, error) {
	x, ok := k.tree.decrypt(u128{lo: c})
	if !ok {
		return 0, ErrNotAnImage
	}
	return uint32(x), nil
}

// EncryptAll puts the image of each value of xs at the same place of dst, which
// must be as long. It takes less time than one call a value, and much less where
// values lie close to each other or are equal, in whatever order they come.
func (k *Key32) EncryptAll(dst []uint64, xs []uint32) {
	for dst = dst[:len(xs):len(dst)]; len(xs) > 0; {
		b := k.tree.take(len(xs))
		for i, x := range xs[:b.n] {
			b.io[i] = u128{lo: uint64(x)}
		}
		k.tree.encryptBatch(b)
		for i, c := range b.io[:b.n] {
			dst[i] = c.lo
		}
		xs, dst = xs[b.n:], dst[b.n:]
		k.tree.memory.batches.Put(b)
	}
}

// DecryptAll puts the value of each image of cs at the same place of dst, which
// must be as long. If some are no images it fails with a *BatchError that names
// the first one. As for speed, see EncryptAll.
func (k *Key32) DecryptAll(dst []uint32, cs []uint64) error {
	dst = dst[:len(cs):len(dst)]
	for done := 0; done < len(cs); {
		b := k.tree.take(len(cs) - done)
		for i, c := range cs[done : done+b.n] {
			b.io[i] = u128{lo: c}
		}
		k.tree.decryptBatch(b)
		for i, x := range b.io[:b.n] {
			dst[done+i] = uint32(x.lo)
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
func (Key32) String() string { return "ope.Key32(redacted)" }

// GoString keeps keys out of printed values.
func (Key32) GoString() string { return "ope.Key32(redacted)" }

// LogValue keeps keys out of logs.
func (Key32) LogValue() slog.Value { return slog.StringValue("redacted") }
