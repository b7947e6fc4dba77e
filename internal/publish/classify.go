package publish

import (
	"bytes"
	"math"
	"strconv"
)

// kinds are the types that a value's text allows.
type kinds uint16

const (
	isBool kinds = 1 << iota
	isInt4
	isInt8
	isNumeric
	isFloat
	isDate
	isTimestamp
	isTimestamptz
	isUUID

	anything kinds = 1<<iota - 1
)

// A value is what classify finds out about a text.
type value struct {
	may           kinds
	whole, places int // digits before and after the point, if it is a number
}

// classify returns the types under which COPY reads text without changing it.
func classify(text []byte) value {
	if len(text) == 0 {
		return value{}
	}
	switch c := text[0]; {
	case c == '-' || c == '.':
		return number(text)
	case '0' <= c && c <= '9':
		if v := number(text); v.may != 0 {
			return v
		}
		if k := moment(text); k != 0 {
			return value{may: k}
		}
	case truth(text):
		return value{may: isBool}
	}
	if uuid(text) {
		return value{may: isUUID}
	}
	return value{}
}

// truth recognises what PostgreSQL prints for a boolean, and the two words in
// any case. Single capital letters are more often codes.
func truth(text []byte) bool {
	switch len(text) {
	case 1:
		return text[0] == 't' || text[0] == 'f'
	case 4:
		return bytes.EqualFold(text, []byte("true"))
	case 5:
		return bytes.EqualFold(text, []byte("false"))
	}
	return false
}

// number recognises decimal numbers without a plus sign, leading zeros, a
// negative zero or a point at the end.
func number(text []byte) value {
	rest := bytes.TrimPrefix(text, []byte("-"))
	whole, rest := digits(rest)
	places := []byte{}
	if len(rest) > 0 && rest[0] == '.' {
		if places, rest = digits(rest[1:]); len(places) == 0 {
			return value{}
		}
	}
	zero := len(bytes.Trim(whole, "0")) == 0 && len(bytes.Trim(places, "0")) == 0
	switch {
	case len(whole)+len(places) == 0, len(whole) > 1 && whole[0] == '0', zero && text[0] == '-':
		return value{}
	case len(rest) > 0:
		if (rest[0] == 'e' || rest[0] == 'E') && len(rest) > 1 && exactFloat(text) {
			return value{may: isFloat}
		}
		return value{}
	}
	v := value{may: isNumeric, whole: len(bytes.TrimLeft(whole, "0")), places: len(places)}
	if v.whole+v.places <= 15 || exactFloat(text) { // a float8 holds 15 digits
		v.may |= isFloat
	}
	if v.places == 0 {
		if _, err := strconv.ParseInt(string(text), 10, 64); err == nil {
			v.may |= isInt8
		}
		if _, err := strconv.ParseInt(string(text), 10, 32); err == nil {
			v.may |= isInt4
		}
	}
	return v
}

// digits splits text after its leading digits.
func digits(text []byte) (head, rest []byte) {
	i := 0
	for i < len(text) && '0' <= text[i] && text[i] <= '9' {
		i++
	}
	return text[:i], text[i:]
}

// exactFloat reports whether a float8 prints back the same number: the shortest
// text of the float has the same digits at the same place.
func exactFloat(text []byte) bool {
	f, err := strconv.ParseFloat(string(text), 64)
	if err != nil || math.IsInf(f, 0) || f == 0 {
		return false
	}
	d1, e1, ok1 := scientific(text)
	d2, e2, ok2 := scientific(strconv.AppendFloat(nil, f, 'e', -1, 64))
	return ok1 && ok2 && e1 == e2 && bytes.Equal(d1, d2)
}

// scientific brings a number to the form 0.DIGITS × 10^exponent, without zeros
// at either end of DIGITS.
func scientific(text []byte) (ds []byte, exponent int, ok bool) {
	mantissa, exp, _ := bytes.Cut(bytes.ToLower(bytes.TrimPrefix(text, []byte("-"))), []byte("e"))
	if len(exp) > 0 {
		var err error
		if exponent, err = strconv.Atoi(string(exp)); err != nil {
			return nil, 0, false
		}
	}
	whole, places, _ := bytes.Cut(mantissa, []byte("."))
	ds = append(bytes.Clone(whole), places...)
	exponent += len(whole)
	trimmed := bytes.TrimLeft(ds, "0")
	exponent -= len(ds) - len(trimmed)
	return bytes.TrimRight(trimmed, "0"), exponent, true
}

// moment recognises ISO 8601 dates and times of which PostgreSQL keeps every
// digit: 2006-01-02, then a time to the minute, second or microsecond, then an
// offset from UTC.
func moment(text []byte) kinds {
	if len(text) < 10 || !day(text[:10]) {
		return 0
	}
	rest := text[10:]
	if len(rest) == 0 {
		return isDate
	}
	if len(rest) < 6 || rest[0] != ' ' && rest[0] != 'T' || !twoDigits(rest[1:3], 23) || rest[3] != ':' || !twoDigits(rest[4:6], 59) {
		return 0
	}
	if rest = rest[6:]; len(rest) >= 3 && rest[0] == ':' && twoDigits(rest[1:3], 59) {
		if rest = rest[3:]; len(rest) > 0 && rest[0] == '.' {
			var fraction []byte
			if fraction, rest = digits(rest[1:]); len(fraction) < 1 || len(fraction) > 6 {
				return 0
			}
		}
	}
	switch {
	case len(rest) == 0:
		return isTimestamp
	case offset(rest):
		return isTimestamptz
	}
	return 0
}

// offset recognises Z, +hh, +hhmm and +hh:mm.
func offset(text []byte) bool {
	if len(text) == 1 {
		return text[0] == 'Z'
	}
	if len(text) < 3 || text[0] != '+' && text[0] != '-' || !twoDigits(text[1:3], 15) {
		return false
	}
	minutes := bytes.TrimPrefix(text[3:], []byte(":"))
	return len(text) == 3 || twoDigits(minutes, 59)
}

func day(text []byte) bool {
	if text[4] != '-' || text[7] != '-' || !twoDigits(text[:2], 99) || !twoDigits(text[2:4], 99) ||
		!twoDigits(text[5:7], 12) || !twoDigits(text[8:10], 31) {
		return false
	}
	two := func(b []byte) int { return int(b[0]-'0')*10 + int(b[1]-'0') }
	y, m, d := two(text[:2])*100+two(text[2:4]), two(text[5:7]), two(text[8:10])
	return y > 0 && m > 0 && d > 0 && d <= daysIn(y, m)
}

func daysIn(year, month int) int {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// twoDigits reports whether b is a number of two digits up to most.
func twoDigits(b []byte, most int) bool {
	return len(b) == 2 && '0' <= b[0] && b[0] <= '9' && '0' <= b[1] && b[1] <= '9' &&
		int(b[0]-'0')*10+int(b[1]-'0') <= most
}

// uuid recognises a UUID as PostgreSQL prints it, in lower case.
func uuid(text []byte) bool {
	if len(text) != 36 {
		return false
	}
	for i, c := range text {
		hyphen := i == 8 || i == 13 || i == 18 || i == 23
		hex := '0' <= c && c <= '9' || 'a' <= c && c <= 'f'
		if hyphen != (c == '-') || !hyphen && !hex {
			return false
		}
	}
	return true
}
