package column

import (
	"math"
	"math/bits"
	"strconv"
)

// appendFloat prints a float of the given size (32 or 64 bits) as float8out
// and float4out do: the shortest digits that read back as the same float, or,
// when extra is not positive, as many as C's %g with the type's own digits.
func appendFloat(dst []byte, x float64, size, extra int) ([]byte, bool) {
	switch {
	case extra < -15 || extra > 3:
		return dst, false
	case math.IsNaN(x):
		return append(dst, "NaN"...), true
	case math.IsInf(x, 1):
		return append(dst, "Infinity"...), true
	case math.IsInf(x, -1):
		return append(dst, "-Infinity"...), true
	}
	digits, fixedBelow := 15, 15
	if size == 32 {
		digits, fixedBelow = 6, 6
	}
	var buf [32]byte
	var e []byte // "-d.ddde±xx"
	if extra > 0 {
		e = strconv.AppendFloat(buf[:0], x, 'e', -1, size)
		e = likeRyu(e, x, size)
	} else {
		fixedBelow = max(digits+extra, 1)
		e = strconv.AppendFloat(buf[:0], x, 'e', fixedBelow-1, 64)
	}
	return layOut(dst, e, fixedBelow), true
}

// layOut rewrites a number from Go's e format to C's %g: fixed point while the
// exponent is at least -4 and below the limit, no trailing zeros.
func layOut(dst, e []byte, limit int) []byte {
	if e[0] == '-' {
		dst, e = append(dst, '-'), e[1:]
	}
	var buf [32]byte
	digits, exp := split(buf[:0], e)
	for len(digits) > 1 && digits[len(digits)-1] == '0' {
		digits = digits[:len(digits)-1]
	}
	switch {
	case exp < -4 || exp >= limit:
		dst = append(dst, digits[0])
		if len(digits) > 1 {
			dst = append(append(dst, '.'), digits[1:]...)
		}
		dst = append(dst, 'e', '+')
		if exp < 0 {
			dst[len(dst)-1], exp = '-', -exp
		}
		return appendDigits(dst, uint(exp), 2)
	case exp < 0:
		dst = append(dst, "0.000"[:1-exp]...)
		return append(dst, digits...)
	}
	for i := range max(len(digits), exp+1) {
		switch {
		case i >= len(digits):
			dst = append(dst, '0')
		case i == exp+1:
			dst = append(dst, '.', digits[i])
		default:
			dst = append(dst, digits[i])
		}
	}
	return dst
}

// split takes "d.ddde±xx" apart into its digits, appended to dst, and its
// exponent.
func split(dst, e []byte) (digits []byte, exp int) {
	i := 0
	for ; e[i] != 'e'; i++ {
		if e[i] != '.' {
			dst = append(dst, e[i])
		}
	}
	for _, c := range e[i+2:] {
		exp = exp*10 + int(c-'0')
	}
	if e[i+1] == '-' {
		exp = -exp
	}
	return dst, exp
}

// likeRyu corrects e, Go's shortest form of x, in the two cases in which
// PostgreSQL, which uses Ryu, prints other digits. Where the shortest digits
// lie exactly half way to the next float, Go relies on round-to-even to bring
// them back; PostgreSQL takes one more digit (1e23). Where x lies exactly half
// way between two of the shortest digits, Go takes the upper one, PostgreSQL
// the even one (2^-12 as float4).
func likeRyu(e []byte, x float64, size int) []byte {
	n := len(trimSign(e)) - len(".e+00")
	if n >= 6 && mayTie(x, size) {
		var buf [32]byte
		even := strconv.AppendFloat(buf[:0], x, 'e', n-1, size)
		if readsBack(even, x, size) {
			return append(e[:0], even...)
		}
	}
	if !halfWay(e, x, size) {
		return e
	}
	var buf [32]byte
	digits, _ := split(buf[:0], trimSign(e))
	for n := len(digits); ; n++ { // one digit more than before
		e = strconv.AppendFloat(e[:0], x, 'e', n, size)
		if readsBack(e, x, size) {
			return e
		}
	}
}

// readsBack reports whether e is nearer to x than to any other float.
func readsBack(e []byte, x float64, size int) bool {
	y, err := strconv.ParseFloat(string(e), size)
	return err == nil && y == x && !halfWay(e, x, size)
}

// mayTie tells most floats apart from those that have 18 digits or fewer and
// end in 5, none other of which can be half way between shorter ones: as odd ×
// 2^e, they have at most 25 binary decimals, or 22 zeros.
func mayTie(x float64, size int) bool {
	mantissa, exp := decompose(x, size)
	e := exp + bits.TrailingZeros64(mantissa)
	return -25 <= e && e <= 22
}

func trimSign(e []byte) []byte {
	if e[0] == '-' {
		return e[1:]
	}
	return e
}

// halfWay reports whether e lies exactly half way between x and a neighbour.
func halfWay(e []byte, x float64, size int) bool {
	mantissa, exp := decompose(x, size)
	if exp < 1 {
		return false // such a number has more digits than the float itself
	}
	var buf [32]byte
	digits, exp10 := split(buf[:0], trimSign(e))
	k := exp10 - len(digits) + 1 // e is d × 10^k
	d, err := strconv.ParseUint(string(digits), 10, 64)
	if err != nil || k < 0 || d == 0 {
		return false
	}
	// In odd × 2^twos form, the half-way points are (2m±1) × 2^(exp-1), and
	// below a power of two (4m-1) × 2^(exp-2).
	twos := bits.TrailingZeros64(d) + k
	odd := d >> bits.TrailingZeros64(d)
	for range k {
		if odd > 1<<58 {
			return false
		}
		odd *= 5
	}
	if twos == exp-1 && (odd == 2*mantissa+1 || odd == 2*mantissa-1) {
		return true
	}
	return twos == exp-2 && odd == 4*mantissa-1 && mantissa&(mantissa-1) == 0
}

// decompose returns |x| as mantissa × 2^exp with a mantissa of full width,
// unless x is denormal.
func decompose(x float64, size int) (mantissa uint64, exp int) {
	if size == 32 {
		b := math.Float32bits(float32(x))
		exp = int(b >> 23 & 0xff)
		return uint64(b&(1<<23-1) | 1<<23), exp - 150
	}
	b := math.Float64bits(x)
	exp = int(b >> 52 & 0x7ff)
	return b&(1<<52-1) | 1<<52, exp - 1075
}
