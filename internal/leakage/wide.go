package leakage

import (
	"encoding/binary"
	"math/bits"
)

// A wide is a point of a scheme's range, as part of the range times 2^128.
type wide struct{ hi, lo uint64 }

// minus returns a − b, for a ≥ b. Only the difference is rounded, so that
// neighbours in a crowded part of the range keep their distance.
func (a wide) minus(b wide) float64 {
	lo, borrow := bits.Sub64(a.lo, b.lo, 0)
	hi, _ := bits.Sub64(a.hi, b.hi, borrow)
	return float64(hi)*(1<<64) + float64(lo)
}

// image reads a term of compact ope: a bigint whose sign was turned over, or 16
// bytes. ok is false for anything else.
func image(term []byte) (w wide, ok bool) {
	switch len(term) {
	case 8:
		return wide{hi: binary.BigEndian.Uint64(term) ^ 1<<63}, true
	case 16:
		return wide{binary.BigEndian.Uint64(term), binary.BigEndian.Uint64(term[8:])}, true
	}
	return wide{}, false
}
