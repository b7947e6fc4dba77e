package column

import (
	"fmt"

	"enigma"
)

// A Form says how a scheme stores a type and what the stored term can answer
// without a key.
type Form struct {
	Physical string // physical type: "bigint", "uuid", "bytea", or the type itself if plain
	OID      uint32 // of the physical type
	Eq       bool   // equal values have equal terms: =, <>, IN, GROUP BY, DISTINCT, joins
	Ord      bool   // terms sort as values do: <, >, BETWEEN, ORDER BY, MIN, MAX
}

// FormOf returns the form that scheme s gives to type t. Its error says which
// schemes would work.
func FormOf(t Type, s enigma.Scheme) (Form, error) {
	bits := ordinalBits(t)
	switch {
	case s == enigma.Plain:
		o := orderOf(t.OID)
		return Form{Physical: t.Name, OID: t.OID, Eq: o >= equatable, Ord: o == ordered}, nil
	case s == enigma.Rnd:
		return Form{Physical: "bytea", OID: oidBytea}, nil
	case s == enigma.Det && bits > 0:
		return Form{Physical: "bigint", OID: oidInt8, Eq: true}, nil
	case s == enigma.Det && sivable(t):
		return Form{Physical: "bytea", OID: oidBytea, Eq: true}, nil
	case s == enigma.Ope && bits == 32:
		return Form{Physical: "bigint", OID: oidInt8, Eq: true, Ord: true}, nil
	case s == enigma.Ope && bits == 64:
		return Form{Physical: "uuid", OID: oidUUID, Eq: true, Ord: true}, nil
	case s == enigma.Det || s == enigma.Ope:
		return Form{}, fmt.Errorf("scheme %s does not work for type %s%s: use %s", s, t.Name, reason(t), working(t))
	}
	return Form{}, fmt.Errorf("scheme %q is unknown: use %s", s, working(t))
}

// DefaultScheme returns the scheme that answers most for type t of those that
// encrypt without giving its values away.
func DefaultScheme(t Type) enigma.Scheme {
	switch {
	case t.OID == oidBool, t.OID == oidBytea:
		return enigma.Rnd
	case ordinalBits(t) > 0:
		return enigma.Ope
	case sivable(t):
		return enigma.Det
	}
	return enigma.Rnd
}

// Caution says why scheme s, although it works, should not be used for type t
// unless the provider insists; "" means nothing speaks against it.
func Caution(t Type, s enigma.Scheme) string {
	if t.OID == oidBool && (s == enigma.Det || s == enigma.Ope) {
		return fmt.Sprintf("boolean has two values: under scheme %s their frequencies tell which is which", s)
	}
	return ""
}

// sivable reports whether equal values of t are equal bytes once canonical,
// and the canonical bytes say what to print.
func sivable(t Type) bool {
	switch t.OID {
	case oidText, oidVarchar, oidUUID, oidBytea:
		return true
	case oidBpchar:
		return t.Mod >= 4 // without a length nobody knows how much padding was lost
	}
	return false
}

// reason says what is in the way of det or ope.
func reason(t Type) string {
	switch {
	case sivable(t):
		return ", whose order depends on a collation or is not served"
	case t.OID == oidNumeric:
		return ", only for numeric(precision,scale) of up to 18 digits"
	case t.OID == oidBpchar:
		return ", only for char(length)"
	}
	return ""
}

// working lists the schemes that work for t.
func working(t Type) string {
	switch {
	case ordinalBits(t) > 0:
		return "det, ope, rnd or plain"
	case sivable(t):
		return "det, rnd or plain"
	}
	return "rnd or plain"
}
