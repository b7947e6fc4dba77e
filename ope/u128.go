package ope

import "math/bits"

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

func (a u128) less(b u128) bool {
	return a.hi < b.hi || a.hi == b.hi && a.lo < b.lo
}

// scale returns floor(a*n / 2^128): it maps a uniform a to a number below n
// that is uniform to within n/2^128.
func (a u128) scale(n u128) u128 {
	loHi, _ := bits.Mul64(a.lo, n.lo)
	crossHi, crossLo := bits.Mul64(a.lo, n.hi)
	crossHi2, crossLo2 := bits.Mul64(a.hi, n.lo)
	hi, lo := bits.Mul64(a.hi, n.hi)

	// Bits 64 to 127 of the product only matter for what they carry.
	sum, c1 := bits.Add64(crossLo, crossLo2, 0)
	_, c2 := bits.Add64(sum, loHi, 0)

	return u128{hi, lo}.add(u128{0, crossHi}).add(u128{0, crossHi2}).add(u128{0, c1 + c2})
}

// scale64 is scale for n below 2^64.
func (a u128) scale64(n uint64) uint64 {
	hi, lo := bits.Mul64(a.hi, n)
	low, _ := bits.Mul64(a.lo, n)
	_, carry := bits.Add64(lo, low, 0)
	return hi + carry
}
