package ashe

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// ErrSum says that something is not a whole number as PostgreSQL writes the sum
// of a bigint column.
var ErrSum = errors.New("ashe: not the sum of a bigint column")

// PostgreSQL adds bigint values up to a numeric, which does not overflow. 2^63
// values of up to 2^63 have a sum of 38 digits, which are 10 of numeric's digits
// to the base 10000; what is longer is refused.
const (
	maxNumeric = 10
	maxDigits  = 4 * maxNumeric
	base       = 10_000
)

// numeric's signs and their place (src/backend/utils/adt/numeric.c); NaN and the
// infinities have others.
const (
	positive      = 0x0000
	negative      = 0x4000
	numericHeader = 8
)

// ParseSum reads a numeric in PostgreSQL's text format and returns it modulo
// 2^64, which is what Key.Open takes. Only whole numbers are read, in the one
// form that PostgreSQL prints.
func ParseSum(text []byte) (int64, error) {
	digits := text
	minus := len(digits) > 0 && digits[0] == '-'
	if minus {
		digits = digits[1:]
	}
	if len(digits) == 0 || len(digits) > maxDigits || (digits[0] == '0' && len(text) > 1) {
		return 0, fmt.Errorf("%w: %d bytes", ErrSum, len(text))
	}
	n := uint64(0)
	for _, d := range digits {
		if d < '0' || d > '9' {
			return 0, fmt.Errorf("%w: a byte %#02x", ErrSum, d)
		}
		n = n*10 + uint64(d-'0') // modulo 2^64
	}
	return signed(n, minus), nil
}

// ParseSumBinary is ParseSum for PostgreSQL's binary format: the number of
// digits to the base 10000, the first one's weight, sign and scale, 2 bytes
// each, and the digits, 2 bytes each. Digits 0 at either end are left out.
func ParseSumBinary(b []byte) (int64, error) {
	if len(b) < numericHeader {
		return 0, fmt.Errorf("%w: %d bytes", ErrSum, len(b))
	}
	u16 := func(i int) int { return int(binary.BigEndian.Uint16(b[2*i:])) }
	digits, places, sign, scale := u16(0), u16(1)+1, u16(2), u16(3)
	if digits == 0 {
		places = u16(1) // 0 has no digits, and the weight 0
	}
	switch {
	case len(b) != numericHeader+2*digits || digits > places || places > maxNumeric,
		sign != positive && (sign != negative || digits == 0),
		scale != 0,
		digits == 0 && places != 0,
		digits > 0 && (u16(4) == 0 || u16(3+digits) == 0):
		return 0, fmt.Errorf("%w: % x", ErrSum, b[:numericHeader])
	}
	n := uint64(0)
	for i := range places {
		d := 0
		if i < digits {
			d = u16(4 + i)
		}
		if d >= base {
			return 0, fmt.Errorf("%w: a digit %d", ErrSum, d)
		}
		n = n*base + uint64(d) // modulo 2^64
	}
	return signed(n, sign == negative), nil
}

func signed(n uint64, minus bool) int64 {
	if minus {
		n = -n
	}
	return int64(n)
}
