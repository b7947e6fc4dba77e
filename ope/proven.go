package ope

import (
	"crypto/aes"
	"crypto/cipher"
	"encoding/binary"
	"log/slog"
	"sync"
)

const (
	labelProven   = "proven1" // of every AES input
	labelProven32 = "ope-proven32-v1"
	labelProven64 = "ope-proven64-v1"

	// provenTop is the largest draw: 2^40 - 2, so that the bit that is added
	// does not wrap around.
	provenTop = 1<<40 - 2
)

// provenDigits has a digit of five bytes for each bit.
var provenDigits = digits{block: 1, size: 5}

// A Proven32 maps 32-bit values to 160 bytes, which compare as the values do.
// It implements docs/spec/ope-proven-v1.md: of two values the images reveal the
// place of the first bit that differs, and, up to 2^-40 a digit, provably
// nothing else. It is safe for concurrent use and never prints itself.
type Proven32 struct{ p *proven }

// NewProven32 returns the map that key selects.
func NewProven32(key [32]byte) *Proven32 { return &Proven32{newProven(key, labelProven32)} }

// Encrypt returns the image of x.
func (k *Proven32) Encrypt(x uint32) (c [160]byte) {
	w := k.p.take()
	defer k.p.work.Put(w)
	binary.BigEndian.PutUint32(w.x[:4], x)
	provenDigits.encrypt(c[:], w.x[:4], w.prefix[:4], w)
	return c
}

// Decrypt returns the value whose image is c, or ErrNotAnImage.
func (k *Proven32) Decrypt(c [160]byte) (uint32, error) {
	w := k.p.take()
	defer k.p.work.Put(w)
	if !provenDigits.decrypt(w.x[:4], c[:], w) {
		return 0, ErrNotAnImage
	}
	return binary.BigEndian.Uint32(w.x[:4]), nil
}

// A Proven64 is to 64-bit values, and 320 bytes, what Proven32 is to 32-bit
// ones.
type Proven64 struct{ p *proven }

// NewProven64 returns the map that key selects.
func NewProven64(key [32]byte) *Proven64 { return &Proven64{newProven(key, labelProven64)} }

// Encrypt returns the image of x.
func (k *Proven64) Encrypt(x uint64) (c [320]byte) {
	w := k.p.take()
	defer k.p.work.Put(w)
	binary.BigEndian.PutUint64(w.x[:], x)
	provenDigits.encrypt(c[:], w.x[:], w.prefix[:], w)
	return c
}

// Decrypt returns the value whose image is c, or ErrNotAnImage.
func (k *Proven64) Decrypt(c [320]byte) (uint64, error) {
	w := k.p.take()
	defer k.p.work.Put(w)
	if !provenDigits.decrypt(w.x[:], c[:], w) {
		return 0, ErrNotAnImage
	}
	return binary.BigEndian.Uint64(w.x[:]), nil
}

// proven is what both widths have.
type proven struct {
	block cipher.Block
	work  sync.Pool // of *provenWork
}

func newProven(key [32]byte, label string) *proven {
	return &proven{block: newBlock(derive(key, label, 32))}
}

func (p *proven) take() *provenWork {
	if w, ok := p.work.Get().(*provenWork); ok {
		return w
	}
	w := &provenWork{block: p.block}
	copy(w.in[:], labelProven)
	return w
}

// provenWork is the memory of one call. It draws with AES of the label, the
// place and the prefix.
type provenWork struct {
	block     cipher.Block
	in, out   [aes.BlockSize]byte
	x, prefix [8]byte
}

func (w *provenWork) draw(i int, prefix []byte) uint64 {
	w.in[7] = byte(i)
	copy(w.in[aes.BlockSize-len(prefix):], prefix)
	w.block.Encrypt(w.out[:], w.in[:])
	return load128(w.out).scale(u128{lo: provenTop}).lo
}

// String keeps keys out of printed values.
func (Proven32) String() string { return "ope.Proven32(redacted)" }

// GoString keeps keys out of printed values.
func (Proven32) GoString() string { return "ope.Proven32(redacted)" }

// LogValue keeps keys out of logs.
func (Proven32) LogValue() slog.Value { return slog.StringValue("redacted") }

// String keeps keys out of printed values.
func (Proven64) String() string { return "ope.Proven64(redacted)" }

// GoString keeps keys out of printed values.
func (Proven64) GoString() string { return "ope.Proven64(redacted)" }

// LogValue keeps keys out of logs.
func (Proven64) LogValue() slog.Value { return slog.StringValue("redacted") }
