package column

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math"
	"strconv"
	"unicode/utf8"
)

// ErrNotRepresentable means that a column cannot hold a constant exactly, or
// that PostgreSQL would not compare the two by the column's own order. The
// comparison is then none that terms can answer.
var ErrNotRepresentable = errors.New("column: constant is not a value of the column's type")

// Convert brings a constant of type fromOID to column type to, such that
// comparing the column with the result by the column's own =, < and so on is
// what PostgreSQL does when it compares the column with the constant. A nil
// value is NULL and stays so. The result may share memory with value. The only
// error is ErrNotRepresentable.
//
// What converts:
//
//	to                from
//	int2 int4 int8    integers in range; whole numerics in range
//	numeric(p,s)      integers and numerics of that precision and scale
//	numeric           integers and numerics
//	float8            anything numeric, rounded as PostgreSQL's own cast does
//	float4            anything numeric whose float8 is a float4
//	date, timestamp   each other, if midnight and in range
//	text, varchar     each other
//	char(n)           text and varchar without trailing blanks, up to n characters
//	any type          itself
//
// What does not, although PostgreSQL has an operator for it: an integer or
// numeric column with a float constant (PostgreSQL compares as float8, which
// is not the column's order), a text column with a char(n) constant, and
// timestamptz with date or timestamp (that depends on the session's time zone;
// the local engine can cast the constant first).
func Convert(to Type, fromOID uint32, value []byte) ([]byte, error) {
	if value == nil {
		return nil, nil
	}
	out, ok := convert(to, fromOID, value)
	if !ok {
		return nil, ErrNotRepresentable
	}
	return out, nil
}

func convert(to Type, from uint32, value []byte) ([]byte, bool) {
	switch to.OID {
	case oidInt2, oidInt4, oidInt8:
		return convertInteger(to, from, value)
	case oidNumeric:
		return convertNumeric(to, from, value)
	case oidFloat8:
		f, ok := floatValue(from, value)
		return binary.BigEndian.AppendUint64(nil, math.Float64bits(f)), ok
	case oidFloat4:
		f, ok := floatValue(from, value)
		g := float32(f)
		ok = ok && (float64(g) == f || f != f)
		return binary.BigEndian.AppendUint32(nil, math.Float32bits(g)), ok
	case oidDate, oidTimestamp:
		return convertDay(to, from, value)
	case oidText, oidVarchar, oidBpchar:
		return convertText(to, from, value)
	case oidBool: // every byte but 0 is true
		if from != oidBool || len(value) != 1 {
			return nil, false
		}
		return []byte{min(value[0], 1)}, true
	}
	if from != to.OID {
		return nil, false
	}
	if ordinalBits(to) > 0 {
		_, err := ordinal(to, value)
		return value, err == nil
	}
	return value, to.OID != oidUUID || len(value) == 16
}

// integerValue reads a constant of an integer type.
func integerValue(from uint32, value []byte) (int64, bool) {
	switch {
	case from == oidInt2 && len(value) == 2:
		return int64(int16(binary.BigEndian.Uint16(value))), true
	case from == oidInt4 && len(value) == 4:
		return int64(int32(binary.BigEndian.Uint32(value))), true
	case from == oidInt8 && len(value) == 8:
		return int64(binary.BigEndian.Uint64(value)), true
	}
	return 0, false
}

func convertInteger(to Type, from uint32, value []byte) ([]byte, bool) {
	v, ok := integerValue(from, value)
	if !ok {
		v, ok = wholeNumeric(from, value)
	}
	switch {
	case !ok:
		return nil, false
	case to.OID == oidInt2:
		return binary.BigEndian.AppendUint16(nil, uint16(v)), v == int64(int16(v))
	case to.OID == oidInt4:
		return binary.BigEndian.AppendUint32(nil, uint32(v)), v == int64(int32(v))
	}
	return binary.BigEndian.AppendUint64(nil, uint64(v)), true
}

// wholeNumeric reads a numeric constant without a fraction.
func wholeNumeric(from uint32, value []byte) (int64, bool) {
	n, err := parseNumber(value)
	if from != oidNumeric || err != nil || n.special() {
		return 0, false
	}
	if n.sign == numericNegative {
		u, ok := n.times10(0, sign64)
		return -int64(u), ok
	}
	u, ok := n.times10(0, math.MaxInt64)
	return int64(u), ok
}

func convertNumeric(to Type, from uint32, value []byte) ([]byte, bool) {
	if v, ok := integerValue(from, value); ok {
		value = appendNumeric(nil, v, 0)
	} else if from != oidNumeric {
		return nil, false
	}
	if ordinalBits(to) == 0 {
		_, _, err := canonicalNumeric(to, value)
		return value, err == nil
	}
	return recode(to, value)
}

// recode returns the canonical form of a value of a type with ordinals.
func recode(t Type, value []byte) ([]byte, bool) {
	x, err := ordinal(t, value)
	if err != nil {
		return nil, false
	}
	out, err := appendOrdinal(nil, t, x)
	return out, err == nil
}

// floatValue casts a constant to float8 as PostgreSQL does. -0.0 becomes the
// 0.0 that it equals.
func floatValue(from uint32, value []byte) (float64, bool) {
	if v, ok := integerValue(from, value); ok {
		return float64(v), true
	}
	switch {
	case from == oidFloat8 && len(value) == 8:
		return math.Float64frombits(binary.BigEndian.Uint64(value)) + 0, true
	case from == oidFloat4 && len(value) == 4:
		return float64(math.Float32frombits(binary.BigEndian.Uint32(value))) + 0, true
	case from == oidNumeric:
		return floatFromNumeric(value)
	}
	return 0, false
}

func floatFromNumeric(value []byte) (float64, bool) {
	n, err := parseNumber(value)
	if err != nil {
		return 0, false
	}
	f, err := strconv.ParseFloat(string(n.appendText(nil)), 64)
	if n.special() {
		return f, true
	}
	zero := true
	for i := range n.count() {
		zero = zero && n.digit(i) == 0
	}
	// PostgreSQL fails where the number is too large, and where it vanishes.
	return f, err == nil && (f != 0 || zero)
}

const microsPerDay = 24 * 60 * 60 * 1e6

// convertDay converts between date and timestamp, which PostgreSQL compares as
// if the date were its midnight.
func convertDay(to Type, from uint32, value []byte) ([]byte, bool) {
	if from == to.OID {
		return recode(to, value)
	}
	switch {
	case from == oidDate && len(value) == 4:
		v := int64(int32(binary.BigEndian.Uint32(value)))
		switch {
		case v == math.MinInt32:
			v = math.MinInt64
		case v == math.MaxInt32:
			v = math.MaxInt64
		case v >= endTimestamp/microsPerDay:
			return nil, false // dates go on where timestamps end
		default:
			v *= microsPerDay
		}
		return recode(to, binary.BigEndian.AppendUint64(nil, uint64(v)))
	case from == oidTimestamp && len(value) == 8:
		v := int64(binary.BigEndian.Uint64(value))
		switch {
		case v == math.MinInt64:
			v = math.MinInt32
		case v == math.MaxInt64:
			v = math.MaxInt32
		case v%microsPerDay != 0:
			return nil, false
		default:
			v /= microsPerDay
		}
		return recode(to, binary.BigEndian.AppendUint32(nil, uint32(v)))
	}
	return nil, false
}

// convertText passes text on if PostgreSQL would take it at all.
func convertText(to Type, from uint32, value []byte) ([]byte, bool) {
	if !utf8.Valid(value) || bytes.IndexByte(value, 0) >= 0 {
		return nil, false
	}
	text := from == oidText || from == oidVarchar
	if to.OID != oidBpchar {
		return value, text
	}
	if text && bytes.HasSuffix(value, []byte(" ")) {
		return nil, false
	}
	n, limited := to.characters()
	trimmed := bytes.TrimRight(value, " ")
	return value, (text || from == oidBpchar) && (!limited || utf8.RuneCount(trimmed) <= n)
}
