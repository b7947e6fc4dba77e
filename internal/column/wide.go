package column

import (
	"encoding/binary"
	"errors"
	"math/bits"
)

// maxWideDigits is how many digits a numeric may have to fit 128 bits:
// 10^38 < 2^127.
const maxWideDigits = 38

// wide reports whether t's ordinals have two words: uuid, and numeric(p,s) of
// 19 to 38 digits.
func wide(t Type) bool {
	p, _, ok := t.precision()
	return t.OID == oidUUID || ok && p > 18 && p <= maxWideDigits
}

// A words is an unsigned number of 128 bits.
type words struct{ hi, lo uint64 }

// wideNaN is above every scaled numeric.
var wideNaN = words{^uint64(0), ^uint64(0)}

var errWide = errors.New("value has more digits than its type, or is infinite")

// wideOrdinal is ordinal for types of two words.
func wideOrdinal(t Type, plain []byte) (words, error) {
	if t.OID == oidUUID {
		if len(plain) != 16 {
			return words{}, errLength
		}
		return words{binary.BigEndian.Uint64(plain), binary.BigEndian.Uint64(plain[8:])}, nil
	}
	p, s, _ := t.precision()
	n, err := parseNumber(plain)
	switch {
	case err != nil:
		return words{}, err
	case n.sign == numericNaN:
		return wideNaN, nil
	case n.special():
		return words{}, errWide
	}
	w, ok := n.wide(p, s)
	if !ok {
		return words{}, errWide
	}
	if n.sign == numericNegative {
		w = words{}.minus(w)
	}
	w.hi ^= sign64
	return w, nil
}

// appendWide is wideOrdinal's inverse.
func appendWide(dst []byte, t Type, w words) ([]byte, error) {
	if t.OID == oidUUID {
		return binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(dst, w.hi), w.lo), nil
	}
	if w == wideNaN {
		return appendHeader(dst, 0, 0, numericNaN, 0), nil
	}
	p, s, _ := t.precision()
	w.hi ^= sign64
	sign := uint16(numericPositive)
	if w.hi>>63 != 0 {
		sign, w = numericNegative, words{}.minus(w)
	}
	if !w.below(tenTo(p)) {
		return nil, errRange
	}
	return appendWideNumeric(dst, sign, w, s), nil
}

func (w words) minus(v words) words {
	lo, borrow := bits.Sub64(w.lo, v.lo, 0)
	hi, _ := bits.Sub64(w.hi, v.hi, borrow)
	return words{hi, lo}
}

func (w words) below(v words) bool { return w.hi < v.hi || w.hi == v.hi && w.lo < v.lo }

// muladd returns w × m + a; ok is false if that is 2^127 or more.
func (w words) muladd(m, a uint64) (out words, ok bool) {
	carry, lo := bits.Mul64(w.lo, m)
	over, hi := bits.Mul64(w.hi, m)
	lo, c := bits.Add64(lo, a, 0)
	hi, c2 := bits.Add64(hi, carry, c)
	return words{hi, lo}, over == 0 && c2 == 0 && hi>>63 == 0
}

// tenTo returns 10^p for p up to 38.
func tenTo(p int) words {
	w := words{lo: pow10[min(p, 19)]}
	if p > 19 {
		w, _ = w.muladd(pow10[p-19], 0)
	}
	return w
}

// wide returns |n| × 10^s if that is a whole number of at most p digits.
func (n number) wide(p, s int) (w words, ok bool) {
	ok = true
	for i := 0; i < n.count() && ok; i++ {
		d := uint64(n.digit(i))
		e := 4*(n.weight-i) + s // the digit counts 10^e
		switch {
		case e <= -4:
			ok = d == 0
		case e < 0:
			ok = ok && d%pow10[-e] == 0
			if ok {
				w, ok = w.muladd(pow10[4+e], d/pow10[-e])
			}
		default:
			w, ok = w.muladd(10000, d)
		}
	}
	// Digits after the last one are zeros.
	for e := 4*(n.weight-n.count()+1) + s; e > 0 && ok && w != (words{}); e -= min(e, 19) {
		w, ok = w.muladd(pow10[min(e, 19)], 0)
	}
	return w, ok && w.below(tenTo(p))
}

// appendWideNumeric is appendNumeric for two words.
func appendWideNumeric(dst []byte, sign uint16, w words, s int) []byte {
	if w == (words{}) {
		return appendHeader(dst, 0, 0, numericPositive, max(s, 0))
	}
	var digits [11]uint16
	r := (s%4 + 4) % 4
	weight, n := -(s-r)/4, 0
	if r > 0 {
		weight--
		var low uint64
		w, low = w.divmod(pow10[r])
		digits[0] = uint16(low * pow10[4-r])
		n = 1
	}
	for ; w != (words{}); n++ {
		var low uint64
		w, low = w.divmod(10000)
		digits[n] = uint16(low)
	}
	low := 0
	for digits[low] == 0 {
		low++
	}
	dst = appendHeader(dst, n-low, weight+n-1, sign, max(s, 0))
	for i := n - 1; i >= low; i-- {
		dst = binary.BigEndian.AppendUint16(dst, digits[i])
	}
	return dst
}

func (w words) divmod(m uint64) (words, uint64) {
	hi, rest := w.hi/m, w.hi%m
	lo, rest := bits.Div64(rest, w.lo, m)
	return words{hi, lo}, rest
}
