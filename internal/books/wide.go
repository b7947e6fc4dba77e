package books

import "math/bits"

// A wide is an unsigned integer of 128 bits: tick-seconds of a data set's whole
// life, which the contract keeps in 88.
type wide struct{ hi, lo uint64 }

func narrow(n uint64) wide { return wide{lo: n} }

// product returns a times b.
func product(a, b uint64) wide {
	hi, lo := bits.Mul64(a, b)
	return wide{hi, lo}
}

func (w wide) plus(v wide) wide {
	lo, carry := bits.Add64(w.lo, v.lo, 0)
	hi, _ := bits.Add64(w.hi, v.hi, carry)
	return wide{hi, lo}
}

// minus returns w less v, which must not be more.
func (w wide) minus(v wide) wide {
	lo, borrow := bits.Sub64(w.lo, v.lo, 0)
	hi, _ := bits.Sub64(w.hi, v.hi, borrow)
	return wide{hi, lo}
}

func (w wide) less(v wide) bool { return w.hi < v.hi || w.hi == v.hi && w.lo < v.lo }

// times returns w times n, which must fit.
func (w wide) times(n uint64) wide {
	p := product(w.lo, n)
	p.hi += w.hi * n
	return p
}

// over returns w divided by n, rounded down, and the rest.
func (w wide) over(n uint64) (wide, uint64) {
	hi, rest := w.hi/n, w.hi%n
	lo, rest := bits.Div64(rest, w.lo, n)
	return wide{hi, lo}, rest
}
