package ope

import (
	"crypto/cipher"
	"encoding/binary"
	"log/slog"
	"sync"
)

const (
	label64 = "ope64-v1"
	root64  = uint64(1) << 63
)

// A Key64 maps 64-bit values to 128-bit images, whose bytes compare as the
// values do. It is safe for concurrent use and never prints itself.
type Key64 struct {
	block cipher.Block
	paths *sync.Pool // of *path64
}

// path64 is to Key64 what path32 is to Key32.
type path64 struct {
	scratch
	mids   [65]uint64
	shifts [65]u128
}

// NewKey64 returns the map that key selects.
func NewKey64(key [32]byte) *Key64 {
	return &Key64{
		block: newBlock(key, label64),
		paths: &sync.Pool{New: func() any {
			p := new(path64)
			p.mids[64] = 1 // 0, elsewhere no node, is the node at depth 64
			return p
		}},
	}
}

// slack64 is 2^128 - 2^64; see slack32.
func slack64() u128 { return u128{hi: ^uint64(0)} }

// Encrypt returns the image of x, most significant byte first.
func (k *Key64) Encrypt(x uint64) [16]byte {
	p := k.paths.Get().(*path64)
	defer k.paths.Put(p)

	lo, hi := u128{}, slack64()
	mid, half := root64, root64
	for depth := 0; ; depth++ {
		shift := k.shift(p, depth, mid, lo, hi)
		half /= 2
		switch {
		case x < mid:
			hi = shift
			mid -= max(half, 1)
		case x > mid:
			lo = shift
			mid += half
		default:
			image := shift.add(u128{lo: x})
			var c [16]byte
			binary.BigEndian.PutUint64(c[:8], image.hi)
			binary.BigEndian.PutUint64(c[8:], image.lo)
			return c
		}
	}
}

// Decrypt returns the value whose image is c, or ErrNotAnImage.
func (k *Key64) Decrypt(c [16]byte) (uint64, error) {
	p := k.paths.Get().(*path64)
	defer k.paths.Put(p)

	want := u128{binary.BigEndian.Uint64(c[:8]), binary.BigEndian.Uint64(c[8:])}
	lo, hi := u128{}, slack64()
	mid, half := root64, root64
	for depth := 0; ; depth++ {
		shift := k.shift(p, depth, mid, lo, hi)
		image := shift.add(u128{lo: mid})
		half /= 2
		switch {
		case want == image:
			return mid, nil
		case half == 0 && (mid != 1 || image.less(want)):
			return 0, ErrNotAnImage // a leaf; only 1 has a child, 0, below it
		case want.less(image):
			hi = shift
			mid -= max(half, 1)
		default:
			lo = shift
			mid += half
		}
	}
}

// shift returns the shift of mid, a node at the given depth whose shift lies
// between lo and hi.
func (k *Key64) shift(p *path64, depth int, mid uint64, lo, hi u128) u128 {
	if p.mids[depth] != mid {
		r := p.draw(k.block, label64, mid)
		p.mids[depth] = mid
		p.shifts[depth] = lo.add(r.scale(hi.sub(lo).add(u128{lo: 1})))
	}
	return p.shifts[depth]
}

// String keeps keys out of printed values.
func (Key64) String() string { return "ope.Key64(redacted)" }

// GoString keeps keys out of printed values.
func (Key64) GoString() string { return "ope.Key64(redacted)" }

// LogValue keeps keys out of logs.
func (Key64) LogValue() slog.Value { return slog.StringValue("redacted") }
