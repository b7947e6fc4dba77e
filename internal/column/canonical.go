package column

import (
	"bytes"
	"encoding/binary"
	"errors"
	"strconv"
	"unicode/utf8"
)

var errJSONB = errors.New("value is no jsonb in PostgreSQL's binary format")

// canonical returns the bytes that all values equal to plain share and no other
// value has, possibly as a part of plain, and whether PostgreSQL prints plain
// otherwise than what restore makes of them.
func canonical(t Type, plain []byte) (form []byte, rest bool, err error) {
	switch {
	case t.OID == oidUUID && len(plain) != 16:
		return nil, false, errLength
	case t.OID == oidBpchar:
		form = bytes.TrimRight(plain, " ")
		if n, _ := t.characters(); utf8.RuneCount(form) > n {
			return nil, false, errRange
		}
		return form, false, nil
	case t.OID == oidNumeric:
		return canonicalNumeric(t, plain)
	case t.OID == oidJSONB:
		if len(plain) == 0 || plain[0] != 1 {
			return nil, false, errJSONB
		}
		form = canonicalJSON(plain[1:])
		return form, len(form) != len(plain)-1, nil
	}
	return plain, false, nil
}

// restore appends the value that canonical bytes stand for.
func restore(dst []byte, t Type, form []byte) ([]byte, error) {
	switch t.OID {
	case oidBpchar:
		dst = append(dst, form...)
		n, _ := t.characters()
		for range n - utf8.RuneCount(form) {
			dst = append(dst, ' ')
		}
		return dst, nil
	case oidNumeric:
		return restoreNumeric(dst, t, form)
	case oidJSONB:
		dst = append(dst, 1)
	}
	return append(dst, form...), nil
}

// canonicalNumeric is the sign, the weight and the digits without zeros at
// either end. The number of decimals to be printed is the type's or, where it
// has none, the fewest that show every digit.
func canonicalNumeric(t Type, plain []byte) ([]byte, bool, error) {
	n, err := parseNumber(plain)
	if err != nil {
		return nil, false, err
	}
	p, s, limited := t.precision()
	if n.special() {
		if limited && n.sign != numericNaN {
			return nil, false, errWide
		}
		return binary.BigEndian.AppendUint32(nil, uint32(n.sign)<<16), false, nil
	}
	n = n.trimmed()
	if limited && (n.fewest() > s || n.whole() > p-s) { // its type does not hold it
		return nil, false, errWide
	}
	form := make([]byte, 0, 4+len(n.digits))
	form = binary.BigEndian.AppendUint16(form, n.sign)
	form = binary.BigEndian.AppendUint16(form, uint16(n.weight))
	return append(form, n.digits...), !limited && n.scale != max(n.fewest(), 0), nil
}

func restoreNumeric(dst []byte, t Type, form []byte) ([]byte, error) {
	if len(form) < 4 || len(form)%2 != 0 || len(form) > 1<<16 {
		return nil, errNumber
	}
	n := number{sign: binary.BigEndian.Uint16(form), weight: int(int16(binary.BigEndian.Uint16(form[2:]))), digits: form[4:]}
	_, s, limited := t.precision()
	switch {
	case n.sign == numericInf || n.sign == numericNegInf:
		s = 32 // what PostgreSQL sends: bits of the sign word that it reads as a scale
	case n.special():
		s = 0
	case !limited:
		s = max(n.fewest(), 0)
	}
	dst = appendHeader(dst, n.count(), n.weight, n.sign, max(s, 0))
	return append(dst, n.digits...), nil
}

// trimmed returns n without zero digits at either end; zero has no digits, no
// weight and no sign.
func (n number) trimmed() number {
	for len(n.digits) > 0 && n.digit(0) == 0 {
		n.digits, n.weight = n.digits[2:], n.weight-1
	}
	for len(n.digits) > 0 && n.digit(n.count()-1) == 0 {
		n.digits = n.digits[:len(n.digits)-2]
	}
	if len(n.digits) == 0 {
		n.weight, n.sign = 0, numericPositive
	}
	return n
}

// fewest is how many decimals show every digit of a trimmed number; below 0 for
// multiples of ten, and far below it for 0.
func (n number) fewest() int {
	if n.count() == 0 {
		return -1 << 20
	}
	zeros, last := 0, n.digit(n.count()-1)
	for last%10 == 0 {
		zeros, last = zeros+1, last/10
	}
	return 4*(n.count()-1-n.weight) - zeros
}

// whole is how many digits a trimmed number has before its point; below 0 where
// zeros follow the point.
func (n number) whole() int {
	if n.count() == 0 {
		return -1 << 20
	}
	return 4*n.weight + len(strconv.Itoa(int(n.digit(0))))
}

// canonicalJSON drops zeros at the end of decimals, the only thing in which two
// equal values of jsonb differ once PostgreSQL has written them: it sorts keys,
// removes duplicates and white space, and writes no exponents.
func canonicalJSON(text []byte) []byte {
	var out []byte // nil while nothing was dropped
	start, quoted := 0, false
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case !quoted && c == '.':
			end := i + 1
			for end < len(text) && '0' <= text[end] && text[end] <= '9' {
				end++
			}
			keep := len(bytes.TrimRight(text[i:end], "0")) + i
			if keep == i+1 {
				keep = i // no decimals are left, nor is the point
			}
			if keep < end {
				out = append(out, text[start:keep]...)
				start = end
			}
			i = end - 1
		}
	}
	if start == 0 {
		return text
	}
	return append(out, text[start:]...)
}

// The rest of a value is what its canonical form drops, and the last bytes of
// the term that it belongs to, which depend on all of the value: so it goes with
// no other.
//
//	numeric    number of decimals, 2 bytes
//	float      1, for -0.0
//	jsonb      the text
const restBinding = 8

// appendRest appends the rest of a value whose canonical form is not all there
// is to it.
func appendRest(dst []byte, t Type, plain, term []byte) []byte {
	switch t.OID {
	case oidNumeric:
		dst = append(dst, plain[6:8]...)
	case oidJSONB:
		dst = append(dst, plain[1:]...)
	default:
		dst = append(dst, 1)
	}
	return append(dst, term[len(term)-restBinding:]...)
}

// applyRest turns a restored value, dst[at:], into the one with that rest.
func applyRest(dst []byte, at int, t Type, rest, term []byte) ([]byte, error) {
	body, ok := bytes.CutSuffix(rest, term[len(term)-restBinding:])
	if !ok {
		return nil, ErrTerm
	}
	switch value := dst[at:]; t.OID {
	case oidNumeric:
		if len(body) != 2 || len(value) < 8 {
			return nil, ErrTerm
		}
		copy(value[6:8], body)
		return dst, nil
	case oidJSONB:
		if !bytes.Equal(canonicalJSON(body), value[1:]) {
			return nil, ErrTerm
		}
		return append(dst[:at+1], body...), nil
	case oidFloat4, oidFloat8:
		if len(body) != 1 || body[0] != 1 || wordOf(value) != 0 {
			return nil, ErrTerm
		}
		value[0] = 0x80
		return dst, nil
	}
	return nil, ErrTerm
}

// wordOf reads a float's bits.
func wordOf(b []byte) (x uint64) {
	for _, c := range b {
		x = x<<8 | uint64(c)
	}
	return x
}
