package ope

import (
	"encoding/binary"
	"math/bits"
)

// u128 is an unsigned integer of 128 bits.
type u128 struct{ hi, lo uint64 }

func (a u128) add(b u128) u128 {
	lo, carry := bits.Add64(a.lo, b.lo, 0)
	hi, _ := bits.Add64(a.hi, b.hi, carry)
	return u128{hi, lo}
}

func (a u128) sub(b u128) u128 {
	lo, borrow := bits.Sub64(a.lo, b.lo, 0)
	hi, _ := bits.Sub64(a.hi, b.hi, borrow)
	return u128{hi, lo}
}

// below returns all ones if a < b, else 0: a choice without a jump, where the
// processor could only guess which way it goes.
func (a u128) below(b u128) uint64 {
	_, borrow := bits.Sub64(a.lo, b.lo, 0)
	_, borrow = bits.Sub64(a.hi, b.hi, borrow)
	return -borrow
}

// or returns b where mask is all ones, and a where it is 0.
func (a u128) or(b u128, mask uint64) u128 {
	return u128{a.hi ^ (a.hi^b.hi)&mask, a.lo ^ (a.lo^b.lo)&mask}
}

// load128 reads a big-endian number.
func load128(b [16]byte) u128 {
	return u128{binary.BigEndian.Uint64(b[:8]), binary.BigEndian.Uint64(b[8:])}
}

// bytes returns a as a big-endian number.
func (a u128) bytes() (b [16]byte) {
	binary.BigEndian.PutUint64(b[:8], a.hi)
	binary.BigEndian.PutUint64(b[8:], a.lo)
	return b
}

// scale returns floor(a*(n+1) / 2^128): it maps a uniform a to a number up to
// n that is uniform to within n/2^128.
func (a u128) scale(n u128) u128 {
	n = n.add(u128{lo: 1})
	loHi, _ := bits.Mul64(a.lo, n.lo)
	crossHi, crossLo := bits.Mul64(a.lo, n.hi)
	crossHi2, crossLo2 := bits.Mul64(a.hi, n.lo)
	hi, lo := bits.Mul64(a.hi, n.hi)

	// Bits 64 to 127 of the product only matter for what they carry.
	sum, c1 := bits.Add64(crossLo, crossLo2, 0)
	_, c2 := bits.Add64(sum, loHi, 0)

	lo, c1 = bits.Add64(lo, crossHi, c1)
	lo, c2 = bits.Add64(lo, crossHi2, c2)
	return u128{hi + c1 + c2, lo}
}
