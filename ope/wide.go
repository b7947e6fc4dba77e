package ope

import (
	"crypto/cipher"
	"log/slog"
	"sync/atomic"
)

const (
	labelWide = "opewide-v1"
	blockWide = "opewide1" // of the AES input that high words have

	// recent is how many high words a key remembers, with what it knows of the
	// low words below them. Columns of 128 bits tend to have few high words:
	// those of small positive numbers and of small negative ones.
	recent = 4
)

// A KeyWide maps 128-bit values, given as two words, to 256-bit images, whose
// bytes compare as the values do. It implements opewide-v1 of
// docs/spec/ope-v1.md: the first half is an ope64 image of the high word, the
// second half one of the low word under a map that the high word selects.
//
// Beyond what Key64 reveals, it reveals which rows share their high word. It is
// safe for concurrent use and never prints itself.
type KeyWide struct{ wide *wide }

type wide struct {
	high   *tree
	block  cipher.Block // of low words' trees
	recent [recent]atomic.Pointer[low]
}

// A low is the map of the low words below one high word.
type low struct {
	high  uint64
	image [16]byte // of high
	tree  tree
}

// NewKeyWide returns the map that key selects.
func NewKeyWide(key [32]byte) *KeyWide {
	derived := derive(key, labelWide, 64)
	high := NewKey64([32]byte(derived[:32])).tree
	return &KeyWide{&wide{high: high, block: newBlock(derived[32:])}}
}

// Encrypt returns the image of hi*2^64 + lo.
func (k *KeyWide) Encrypt(hi, lo uint64) (c [32]byte) {
	l := k.wide.low(hi)
	second := l.tree.encrypt(lo).bytes()
	copy(c[:16], l.image[:])
	copy(c[16:], second[:])
	return c
}

// Decrypt returns the value whose image is c, or ErrNotAnImage.
func (k *KeyWide) Decrypt(c [32]byte) (hi, lo uint64, err error) {
	l := k.wide.remembered([16]byte(c[:16]))
	if l == nil {
		high, ok := k.wide.high.decrypt(load128([16]byte(c[:16])))
		if !ok {
			return 0, 0, ErrNotAnImage
		}
		l = k.wide.low(high)
	}
	lo, ok := l.tree.decrypt(load128([16]byte(c[16:])))
	if !ok {
		return 0, 0, ErrNotAnImage
	}
	return l.high, lo, nil
}

// low returns the map below a high word, and remembers it.
func (w *wide) low(high uint64) *low {
	place := &w.recent[high%recent]
	if l := place.Load(); l != nil && l.high == high {
		return l
	}
	l := &low{high: high, image: w.high.encrypt(high).bytes()}
	l.tree.block, l.tree.bits, l.tree.slack = w.block, 64, slack64()
	l.tree.base, l.tree.memory = w.base(high), w.high.memory
	l.tree.start()
	place.Store(l)
	return l
}

// base is what the low words' draws are keyed with: AES of their high word.
func (w *wide) base(high uint64) u128 {
	l := w.high.memory.lanes.Get().(*lanes)
	defer w.high.memory.lanes.Put(l)
	l.put(0, u128{labelled(blockWide).hi, high})
	l.run(w.block, 0, 1)
	return l.get(0)
}

// remembered returns the map below the high word that has the image, if it is
// at hand.
func (w *wide) remembered(image [16]byte) *low {
	for i := range w.recent {
		if l := w.recent[i].Load(); l != nil && l.image == image {
			return l
		}
	}
	return nil
}

// String keeps keys out of printed values.
func (KeyWide) String() string { return "ope.KeyWide(redacted)" }

// GoString keeps keys out of printed values.
func (KeyWide) GoString() string { return "ope.KeyWide(redacted)" }

// LogValue keeps keys out of logs.
func (KeyWide) LogValue() slog.Value { return slog.StringValue("redacted") }
