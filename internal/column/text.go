package column

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"math"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// Settings are the session's parameters that output depends on, by their
// PostgreSQL names. The zero value is not PostgreSQL's default: see
// DefaultSettings.
type Settings struct {
	// TimeZone is what timestamptz is shown in; nil if that is not known for
	// sure, and then timestamptz is not printed. See LoadZone.
	TimeZone *time.Location

	DateStyle        string // as SHOW prints it; only ISO styles are printed
	IntervalStyle    string // only "postgres" is printed
	ByteaOutput      string // "hex" or "escape"
	ExtraFloatDigits int    // above 0: shortest exact form
}

// DefaultSettings are those of a session that has set nothing, in UTC.
func DefaultSettings() Settings {
	return Settings{
		TimeZone: time.UTC, DateStyle: "ISO, MDY", IntervalStyle: "postgres",
		ByteaOutput: "hex", ExtraFloatDigits: 1,
	}
}

// Set follows a parameter's change; value is as SHOW prints it. Parameters
// that output does not depend on are ignored.
func (s *Settings) Set(name, value string) {
	switch strings.ToLower(name) {
	case "timezone":
		s.TimeZone = LoadZone(value)
	case "datestyle":
		s.DateStyle = value
	case "intervalstyle":
		s.IntervalStyle = value
	case "bytea_output":
		s.ByteaOutput = value
	case "extra_float_digits":
		n, err := strconv.Atoi(value)
		if err != nil {
			n = math.MinInt // a value that is never printed
		}
		s.ExtraFloatDigits = n
	}
}

// LoadZone returns the time zone of a name that SHOW TimeZone printed, or nil
// for those that are not plain names of the IANA data base (POSIX rules such
// as "<+03>-03", zones with leap seconds). The machine's zone files must be
// those that its PostgreSQL reads.
func LoadZone(name string) *time.Location {
	if name == "" || name == "Local" || strings.HasPrefix(name, "right/") {
		return nil
	}
	zone, err := time.LoadLocation(name)
	if err != nil {
		return nil
	}
	return zone
}

// Text appends the text that PostgreSQL would print, in UTF-8, for a value in
// binary format, which is not NULL. It returns false, and dst as it was, for
// types and settings that it does not print exactly, and for malformed values.
func Text(dst []byte, oid uint32, value []byte, s Settings) ([]byte, bool) {
	switch oid {
	case oidText, oidVarchar, oidBpchar, oidName, oidJSON:
		return appendString(dst, value)
	case oidJSONB:
		if len(value) == 0 || value[0] != 1 {
			return dst, false
		}
		return appendString(dst, value[1:])
	case oidBytea:
		return appendBytea(dst, value, s.ByteaOutput)
	case oidNumeric:
		n, err := parseNumber(value)
		if err != nil {
			return dst, false
		}
		return n.appendText(dst), true
	case oidTimetz, oidInterval:
		return appendWideTime(dst, oid, value, s)
	}
	return appendFixed(dst, oid, value, s)
}

// appendString appends what PostgreSQL would take for text: a plain column's
// cells come as a storage node sends them.
func appendString(dst, value []byte) ([]byte, bool) {
	if bytes.IndexByte(value, 0) >= 0 || !utf8.Valid(value) {
		return dst, false
	}
	return append(dst, value...), true
}

// appendFixed prints the types whose values have a fixed width.
func appendFixed(dst []byte, oid uint32, value []byte, s Settings) ([]byte, bool) {
	want := width(oid)
	switch oid {
	case oidUUID:
		want = 16
	case oidOID:
		want = 4
	}
	if len(value) != want {
		return dst, false
	}
	switch oid {
	case oidBool:
		return append(dst, "ft"[min(value[0], 1)]), true
	case oidInt2:
		return strconv.AppendInt(dst, int64(int16(binary.BigEndian.Uint16(value))), 10), true
	case oidInt4:
		return strconv.AppendInt(dst, int64(int32(binary.BigEndian.Uint32(value))), 10), true
	case oidInt8:
		return strconv.AppendInt(dst, int64(binary.BigEndian.Uint64(value)), 10), true
	case oidOID:
		return strconv.AppendUint(dst, uint64(binary.BigEndian.Uint32(value)), 10), true
	case oidFloat4:
		return appendFloat(dst, float64(math.Float32frombits(binary.BigEndian.Uint32(value))), 32, s.ExtraFloatDigits)
	case oidFloat8:
		return appendFloat(dst, math.Float64frombits(binary.BigEndian.Uint64(value)), 64, s.ExtraFloatDigits)
	case oidDate:
		return appendDate(dst, int32(binary.BigEndian.Uint32(value)), s)
	case oidTime:
		return appendTime(dst, int64(binary.BigEndian.Uint64(value)))
	case oidTimestamp:
		return appendTimestamp(dst, int64(binary.BigEndian.Uint64(value)), s, nil)
	case oidTimestamptz:
		if s.TimeZone == nil {
			return dst, false
		}
		return appendTimestamp(dst, int64(binary.BigEndian.Uint64(value)), s, s.TimeZone)
	case oidUUID:
		return appendUUID(dst, value), true
	}
	return dst, false
}

func appendUUID(dst, value []byte) []byte {
	for i, b := range value {
		if i == 4 || i == 6 || i == 8 || i == 10 {
			dst = append(dst, '-')
		}
		dst = append(dst, lowerHex[b>>4], lowerHex[b&15])
	}
	return dst
}

const lowerHex = "0123456789abcdef"

func appendBytea(dst, value []byte, output string) ([]byte, bool) {
	switch output {
	case "hex":
		return hex.AppendEncode(append(dst, `\x`...), value), true
	case "escape":
		for _, b := range value {
			switch {
			case b == '\\':
				dst = append(dst, `\\`...)
			case b < 0x20 || b > 0x7e:
				dst = append(dst, '\\', '0'+b>>6, '0'+b>>3&7, '0'+b&7)
			default:
				dst = append(dst, b)
			}
		}
		return dst, true
	}
	return dst, false
}

// appendText prints the number with as many decimals as its scale says.
func (n number) appendText(dst []byte) []byte {
	switch n.sign {
	case numericNaN:
		return append(dst, "NaN"...)
	case numericInf:
		return append(dst, "Infinity"...)
	case numericNegInf:
		return append(dst, "-Infinity"...)
	}
	for len(n.digits) > 0 && n.digit(0) == 0 {
		n.digits, n.weight = n.digits[2:], n.weight-1
	}
	if n.sign == numericNegative && len(n.digits) > 0 {
		dst = append(dst, '-')
	}
	if n.weight < 0 || len(n.digits) == 0 {
		dst = append(dst, '0')
	} else {
		dst = strconv.AppendUint(dst, uint64(n.at(n.weight)), 10)
		for w := n.weight - 1; w >= 0; w-- {
			dst = appendDigits(dst, n.at(w), 4)
		}
	}
	if n.scale == 0 {
		return dst
	}
	dst = append(dst, '.')
	for left, w := n.scale, -1; left > 0; left, w = left-4, w-1 {
		dst = appendDigits(dst, n.at(w), 4)
		if left < 4 {
			dst = dst[:len(dst)-4+left]
		}
	}
	return dst
}

// at returns the digit that counts 10000^w.
func (n number) at(w int) uint {
	if i := n.weight - w; i >= 0 && i < n.count() {
		return n.digit(i)
	}
	return 0
}

// appendDigits appends x in at least the given number of digits.
func appendDigits(dst []byte, x uint, digits int) []byte {
	for p := digits - 1; p > 0 && x < uint(pow10[p]); p-- {
		dst = append(dst, '0')
	}
	return strconv.AppendUint(dst, uint64(x), 10)
}
