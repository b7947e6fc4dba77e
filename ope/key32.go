package ope

import (
	"crypto/cipher"
	"log/slog"
	"sync"
)

const (
	label32 = "ope32-v1"
	root32  = uint32(1) << 31

	// slack32 is what the range has more than the domain: 2^64 - 2^32. A value's
	// image is the value plus a shift from 0 to slack32 that never falls as the
	// values rise.
	slack32 = ^uint64(0) - 1<<32 + 1
)

// A Key32 maps 32-bit values to 64-bit images. It is safe for concurrent use
// and never prints itself.
type Key32 struct {
	block cipher.Block
	paths *sync.Pool // of *path32
}

// path32 remembers the last walk from the root: the nodes it met and their
// shifts. Sorted or clustered input meets the same upper nodes again and saves
// their AES calls.
type path32 struct {
	scratch
	mids   [33]uint32
	shifts [33]uint64
}

// NewKey32 returns the map that key selects.
func NewKey32(key [32]byte) *Key32 {
	return &Key32{
		block: newBlock(key, label32),
		paths: &sync.Pool{New: func() any {
			p := new(path32)
			p.mids[32] = 1 // 0, elsewhere no node, is the node at depth 32
			return p
		}},
	}
}

// Encrypt returns the image of x.
func (k *Key32) Encrypt(x uint32) uint64 {
	p := k.paths.Get().(*path32)
	defer k.paths.Put(p)

	lo, hi := uint64(0), slack32
	mid, half := root32, root32
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
			return uint64(x) + shift
		}
	}
}

// Decrypt returns the value whose image is c, or ErrNotAnImage.
func (k *Key32) Decrypt(c uint64) (uint32, error) {
	p := k.paths.Get().(*path32)
	defer k.paths.Put(p)

	lo, hi := uint64(0), slack32
	mid, half := root32, root32
	for depth := 0; ; depth++ {
		shift := k.shift(p, depth, mid, lo, hi)
		image := uint64(mid) + shift
		half /= 2
		switch {
		case c == image:
			return mid, nil
		case half == 0 && (mid != 1 || c > image):
			return 0, ErrNotAnImage // a leaf; only 1 has a child, 0, below it
		case c < image:
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
func (k *Key32) shift(p *path32, depth int, mid uint32, lo, hi uint64) uint64 {
	if p.mids[depth] != mid {
		r := p.draw(k.block, label32, uint64(mid))
		p.mids[depth] = mid
		p.shifts[depth] = lo + r.scale64(hi-lo+1)
	}
	return p.shifts[depth]
}

// String keeps keys out of printed values.
func (Key32) String() string { return "ope.Key32(redacted)" }

// GoString keeps keys out of printed values.
func (Key32) GoString() string { return "ope.Key32(redacted)" }

// LogValue keeps keys out of logs.
func (Key32) LogValue() slog.Value { return slog.StringValue("redacted") }
