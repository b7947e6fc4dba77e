package column

import (
	"encoding/binary"
	"errors"
)

var (
	errNumber = errors.New("value is no numeric in PostgreSQL's binary format")
	errDigits = errors.New("value has more digits than its type, or is infinite")
)

// Sign words of a binary numeric.
const (
	numericPositive = 0x0000
	numericNegative = 0x4000
	numericNaN      = 0xc000
	numericInf      = 0xd000
	numericNegInf   = 0xf000
)

// pow10 are the powers of ten that fit a uint64.
var pow10 = [20]uint64{
	1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9,
	1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
}

// A number is a view of a numeric in PostgreSQL's binary format: digits to the
// base 10000, the first of which counts 10000^weight.
type number struct {
	sign   uint16
	weight int
	scale  int    // decimals to be printed
	digits []byte // two bytes each
}

// parseNumber checks what numeric_recv does.
func parseNumber(b []byte) (number, error) {
	if len(b) < 8 {
		return number{}, errNumber
	}
	count := int(int16(binary.BigEndian.Uint16(b)))
	n := number{
		weight: int(int16(binary.BigEndian.Uint16(b[2:]))),
		sign:   binary.BigEndian.Uint16(b[4:]),
		scale:  int(binary.BigEndian.Uint16(b[6:])),
		digits: b[8:],
	}
	if count < 0 || len(n.digits) != 2*count || n.scale > 0x3fff {
		return number{}, errNumber
	}
	switch n.sign {
	case numericPositive, numericNegative:
	case numericNaN, numericInf, numericNegInf:
		n.digits = nil
		return n, nil
	default:
		return number{}, errNumber
	}
	for i := range count {
		if n.digit(i) >= 10000 {
			return number{}, errNumber
		}
	}
	// PostgreSQL cuts off digits that the scale hides; such a value means
	// something else than its digits do.
	if n.hides() {
		return number{}, errNumber
	}
	return n, nil
}

func (n number) count() int       { return len(n.digits) / 2 }
func (n number) digit(i int) uint { return uint(binary.BigEndian.Uint16(n.digits[2*i:])) }
func (n number) special() bool    { return n.sign&numericNaN == numericNaN }

// hides reports whether there are digits behind the last decimal to be printed.
func (n number) hides() bool {
	for i := n.count() - 1; i >= 0; i-- {
		e := 4*(n.weight-i) + n.scale // digit i counts 10^e units of the last decimal
		if e >= 0 {
			return false
		}
		if d := uint64(n.digit(i)); e <= -4 && d != 0 || e > -4 && d%pow10[-e] != 0 {
			return true
		}
	}
	return false
}

// times10 returns |n| × 10^s if that is a whole number of at most limit.
func (n number) times10(s int, limit uint64) (uint64, bool) {
	var v uint64
	for i := range n.count() {
		d := uint64(n.digit(i))
		if d == 0 {
			continue
		}
		switch e := 4*(n.weight-i) + s; {
		case e >= len(pow10) || e <= -4:
			return 0, false
		case e < 0:
			if d%pow10[-e] != 0 {
				return 0, false
			}
			d /= pow10[-e]
		case d > limit/pow10[e]:
			return 0, false
		default:
			d *= pow10[e]
		}
		if d > limit-v {
			return 0, false
		}
		v += d
	}
	return v, true
}

// scaledNumeric returns a binary numeric times 10^s, which must be whole and
// have at most p ≤ 18 digits. NaN becomes the largest int64.
func scaledNumeric(b []byte, p, s int) (int64, error) {
	n, err := parseNumber(b)
	switch {
	case err != nil:
		return 0, err
	case n.sign == numericNaN:
		return scaledNaN, nil
	case n.special():
		return 0, errDigits
	}
	v, ok := n.times10(s, pow10[p]-1)
	if !ok {
		return 0, errDigits
	}
	if n.sign == numericNegative {
		return -int64(v), nil
	}
	return int64(v), nil
}

// appendNumeric appends v × 10^-s as PostgreSQL sends a numeric(p,s): without
// zero digits at either end, and with the column's scale.
func appendNumeric(dst []byte, v int64, s int) []byte {
	sign, u := uint16(numericPositive), uint64(v)
	if v < 0 {
		sign, u = numericNegative, -u
	}
	if u == 0 {
		return appendHeader(dst, 0, 0, numericPositive, max(s, 0))
	}
	// The lowest digit holds the last r decimals and zeros after them.
	var digits [6]uint16
	r := (s%4 + 4) % 4
	weight := -(s - r) / 4
	n := 0
	if r > 0 {
		weight--
		digits[0] = uint16(u % pow10[r] * pow10[4-r])
		u /= pow10[r]
		n = 1
	}
	for ; u > 0; n++ {
		digits[n] = uint16(u % 10000)
		u /= 10000
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

func appendHeader(dst []byte, count, weight int, sign uint16, scale int) []byte {
	dst = binary.BigEndian.AppendUint16(dst, uint16(count))
	dst = binary.BigEndian.AppendUint16(dst, uint16(weight))
	dst = binary.BigEndian.AppendUint16(dst, sign)
	return binary.BigEndian.AppendUint16(dst, uint16(scale))
}
