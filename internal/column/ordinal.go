package column

import (
	"encoding/binary"
	"errors"
	"math"
)

// The ordinal of a value is its canonical form as an unsigned number: ordinals
// compare as PostgreSQL compares values, and equal values have one ordinal. det
// and ope of fixed-width types encrypt ordinals, so these mappings are part of
// the stored format.

var (
	errLength  = errors.New("value has the wrong length for its type")
	errRange   = errors.New("value is out of its type's range")
	errNegZero = errors.New("-0.0 equals 0.0 but prints otherwise: store it as 0.0, or the column as rnd or plain")
)

const (
	sign32 = 1 << 31
	sign64 = 1 << 63

	nan32 = 0x7fc00000 // the NaNs that are read back, and that PostgreSQL makes
	nan64 = 0x7ff8000000000000

	// What PostgreSQL's receive functions check, in days and microseconds from
	// 2000-01-01. The extremes of int32 and int64 stand for infinity.
	firstDate      = -2451545             // Julian day 0, 4714-11-24 BC
	endDate        = 2147483494 - 2451545 // 5874898-06-03
	firstTimestamp = -211813488000000000  // Julian day 0
	endTimestamp   = 9223371331200000000  // 294277-01-01
	lastTime       = 24 * 60 * 60 * 1e6   // 24:00:00
	scaledNaN      = int64(math.MaxInt64) // NaN of a scaled numeric, above the rest
)

// ordinalBits returns the width of t's ordinals, 32 or 64, or 0 if t has none.
func ordinalBits(t Type) int {
	switch t.OID {
	case oidBool, oidInt2, oidInt4, oidDate, oidFloat4:
		return 32
	case oidInt8, oidTime, oidTimestamp, oidTimestamptz, oidFloat8:
		return 64
	case oidNumeric:
		if p, _, ok := t.precision(); ok && p <= 18 {
			return 64
		}
	}
	return 0
}

// ordinal returns the ordinal of a value of type t, which has ordinals.
func ordinal(t Type, plain []byte) (uint64, error) {
	if t.OID == oidNumeric {
		p, s, _ := t.precision()
		v, err := scaledNumeric(plain, p, s)
		return uint64(v) ^ sign64, err
	}
	if len(plain) != width(t.OID) {
		return 0, errLength
	}
	switch t.OID {
	case oidBool:
		if plain[0] > 1 {
			return 0, errRange
		}
		return uint64(plain[0]), nil
	case oidInt2:
		return uint64(uint32(int16(binary.BigEndian.Uint16(plain))) ^ sign32), nil
	case oidFloat4:
		return ordinalFloat4(binary.BigEndian.Uint32(plain))
	case oidFloat8:
		return ordinalFloat8(binary.BigEndian.Uint64(plain))
	}
	var x uint64
	if len(plain) == 4 {
		x = uint64(binary.BigEndian.Uint32(plain) ^ sign32)
	} else {
		x = binary.BigEndian.Uint64(plain) ^ sign64
	}
	return x, checkOrdinal(t, x)
}

// appendOrdinal appends the value with ordinal x to dst. It fails for numbers
// that are no value's ordinal.
func appendOrdinal(dst []byte, t Type, x uint64) ([]byte, error) {
	if err := checkOrdinal(t, x); err != nil {
		return nil, err
	}
	switch t.OID {
	case oidBool:
		return append(dst, byte(x)), nil
	case oidInt2:
		return binary.BigEndian.AppendUint16(dst, uint16(uint32(x)^sign32)), nil
	case oidNumeric:
		if int64(x^sign64) == scaledNaN {
			return appendHeader(dst, 0, 0, numericNaN, 0), nil
		}
		_, s, _ := t.precision()
		return appendNumeric(dst, int64(x^sign64), s), nil
	case oidFloat4:
		return binary.BigEndian.AppendUint32(dst, float4FromOrdinal(x)), nil
	case oidFloat8:
		return binary.BigEndian.AppendUint64(dst, float8FromOrdinal(x)), nil
	}
	if width(t.OID) == 4 {
		return binary.BigEndian.AppendUint32(dst, uint32(x)^sign32), nil
	}
	return binary.BigEndian.AppendUint64(dst, x^sign64), nil
}

// width returns the length of a value of a fixed-width type.
func width(oid uint32) int {
	switch oid {
	case oidBool:
		return 1
	case oidInt2:
		return 2
	case oidInt4, oidDate, oidFloat4:
		return 4
	}
	return 8
}

// checkOrdinal reports numbers that no value of the type has as its ordinal.
func checkOrdinal(t Type, x uint64) error {
	ok := true
	v := int64(x ^ sign64)
	if ordinalBits(t) == 32 {
		if x>>32 != 0 {
			return errRange
		}
		v = int64(int32(uint32(x) ^ sign32))
	}
	switch t.OID {
	case oidBool:
		ok = x <= 1
	case oidInt2:
		ok = v == int64(int16(v))
	case oidDate:
		ok = v >= firstDate && v < endDate || v == math.MinInt32 || v == math.MaxInt32
	case oidTime:
		ok = v >= 0 && v <= lastTime
	case oidTimestamp, oidTimestamptz:
		ok = v >= firstTimestamp && v < endTimestamp || v == math.MinInt64 || v == math.MaxInt64
	case oidNumeric:
		p, _, _ := t.precision()
		limit := int64(pow10[p])
		ok = v > -limit && v < limit || v == scaledNaN
	case oidFloat4:
		y, err := ordinalFloat4(float4FromOrdinal(x))
		ok = err == nil && x == y
	case oidFloat8:
		y, err := ordinalFloat8(float8FromOrdinal(x))
		ok = err == nil && x == y
	}
	if !ok {
		return errRange
	}
	return nil
}

// A float's bits sort as an unsigned number once the sign bit of positive ones
// and every bit of negative ones is flipped; NaN comes last, as in PostgreSQL.

func ordinalFloat4(b uint32) (uint64, error) {
	switch {
	case b == sign32:
		return 0, errNegZero
	case b&^sign32 > 0x7f800000:
		b = nan32
	}
	if b&sign32 != 0 {
		return uint64(^b), nil
	}
	return uint64(b | sign32), nil
}

func float4FromOrdinal(x uint64) uint32 {
	if b := uint32(x); b&sign32 == 0 {
		return ^b
	}
	return uint32(x) &^ sign32
}

func ordinalFloat8(b uint64) (uint64, error) {
	switch {
	case b == sign64:
		return 0, errNegZero
	case b&^uint64(sign64) > 0x7ff0000000000000:
		b = nan64
	}
	if b&sign64 != 0 {
		return ^b, nil
	}
	return b | sign64, nil
}

func float8FromOrdinal(x uint64) uint64 {
	if x&sign64 == 0 {
		return ^x
	}
	return x &^ uint64(sign64)
}
