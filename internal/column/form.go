package column

import (
	"fmt"
	"slices"

	"enigma"
)

// Version is of how terms are made for columns of new tables. Version 1 can
// still be read.
const Version = enigma.ManifestFormat

// A Spec says how one column is stored.
type Spec struct {
	Type    Type
	Scheme  enigma.Scheme
	Version int    // 1 or 2; see docs/spec/column-v2.md
	Min     string // declared bounds, as text of the type; both or none
	Max     string
	Rest    bool // a term keeps what the canonical form drops
	Sums    int  // sum terms, one for each order of the rows; those of scheme sum included
}

// SpecOf reads a manifest's column. orders is in how many orders the table's
// rows are numbered.
func SpecOf(c *enigma.Column, version, orders int) (Spec, error) {
	t, err := ParseType(c.Type)
	if err != nil {
		return Spec{}, err
	}
	s := Spec{Type: t, Scheme: c.Scheme, Version: version, Min: c.Min, Max: c.Max, Rest: c.Rest}
	if c.Summed() {
		s.Sums = max(orders, 1)
	}
	return s, nil
}

// A Form says how a column is stored and what its first term can answer
// without a key.
type Form struct {
	Physical string // type of the first term: "bigint", "uuid", "bytea", or the column's own if plain
	OID      uint32 // of that type
	Eq       bool   // equal values have equal terms: =, <>, IN, GROUP BY, DISTINCT, joins
	Ord      bool   // terms sort as values do: <, >, BETWEEN, ORDER BY, MIN, MAX

	Rest   bool // a second term keeps how a value prints beyond being equal
	Prefix bool // a second term sorts as the values' first 16 bytes do
	Bound  bool // opening the first term takes the row's number
	Sums   int  // terms that can be summed, one for each order of the rows
}

// form is FormOf for a scheme that works.
func (s Spec) form(d domain) Form {
	f := Form{Physical: "bytea", OID: oidBytea, Rest: s.Rest, Sums: s.Sums}
	bigint := func() { f.Physical, f.OID = "bigint", oidInt8 }
	switch s.Scheme {
	case enigma.Plain:
		o := orderOf(s.Type.OID)
		return Form{Physical: s.Type.Name, OID: s.Type.OID, Eq: o >= equatable, Ord: o == ordered}
	case enigma.Det:
		f.Eq = true
		if ordinalBits(s.Type) > 0 {
			bigint()
		}
	case enigma.Ope:
		f.Eq, f.Ord, f.Prefix = true, d.bits > 0, d.bits == 0
		if d.bits == 32 {
			bigint()
		} else if d.bits == 64 {
			f.Physical, f.OID = "uuid", oidUUID
		}
	case enigma.OpeProven:
		f.Eq, f.Ord = true, true
	case enigma.Sum:
		f.Bound = true
		bigint()
	case enigma.Rnd:
		f.Bound = s.Version > 1
	}
	return f
}

// FormOf returns the form of columns that s describes. Its error says which
// schemes would work, or what is wrong with the bounds.
func FormOf(s Spec) (Form, error) {
	d, err := s.domain()
	if err != nil {
		return Form{}, err
	}
	if s.Sums > 0 && !summable(s.Type) {
		return Form{}, fmt.Errorf("type %s has no sum terms: they are for integers and numeric(precision,scale) of up to 18 digits", s.Type.Name)
	}
	if s.Rest && !restful(s) {
		return Form{}, fmt.Errorf("type %s under scheme %s keeps how its values print by itself", s.Type.Name, s.Scheme)
	}
	known := []enigma.Scheme{enigma.Plain, enigma.Det, enigma.Ope, enigma.OpeProven, enigma.Sum, enigma.Rnd}
	switch {
	case !slices.Contains(known, s.Scheme):
		return Form{}, fmt.Errorf("scheme %q is unknown: use %s", s.Scheme, s.working())
	case !s.works(d.bits):
		return Form{}, fmt.Errorf("scheme %s does not work for type %s%s: use %s", s.Scheme, s.Type.Name, s.reason(), s.working())
	}
	return s.form(d), nil
}

// DefaultScheme returns the scheme that answers most for type t of those that
// encrypt without giving its values away.
func DefaultScheme(t Type) enigma.Scheme {
	switch {
	case t.OID == oidBool, t.OID == oidBytea:
		return enigma.Rnd
	case ordinalBits(t) > 0, t.OID == oidNumeric && wide(t):
		return enigma.Ope
	case t.OID != oidNumeric && t.OID != oidJSONB && sivable(t, Version):
		return enigma.Det
	}
	return enigma.Rnd
}

// Caution says why scheme s, although it works, should not be used for type t
// unless the provider insists; "" means nothing speaks against it.
func Caution(t Type, s enigma.Scheme) string {
	if t.OID == oidBool && (s == enigma.Det || s == enigma.Ope || s == enigma.OpeProven) {
		return fmt.Sprintf("boolean has two values: under scheme %s their frequencies tell which is which", s)
	}
	return ""
}

// sivable reports whether equal values of t have equal canonical bytes that say
// what to print, and so det terms of variable length.
func sivable(t Type, version int) bool {
	switch t.OID {
	case oidText, oidVarchar, oidUUID, oidBytea:
		return true
	case oidBpchar:
		return t.Mod >= 4 // without a length nobody knows how much padding was lost
	case oidNumeric, oidJSONB:
		return version > 1
	}
	return false
}

// prefixed reports whether t sorts by its bytes, and ope gives it a term of the
// first of them.
func prefixed(t Type, version int) bool {
	return version > 1 && (t.OID == oidText || t.OID == oidVarchar || t.OID == oidBytea)
}

// summable reports whether values of t are whole numbers of at most 64 bits
// once scaled, and add up as such.
func summable(t Type) bool {
	switch t.OID {
	case oidInt2, oidInt4, oidInt8:
		return true
	case oidNumeric:
		return ordinalBits(t) > 0
	}
	return false
}

// restful reports whether the canonical form of the column's values can drop
// something that PostgreSQL prints.
func restful(s Spec) bool {
	if s.Version < 2 || s.Scheme != enigma.Det && s.Scheme != enigma.Ope && s.Scheme != enigma.OpeProven {
		return false
	}
	_, _, limited := s.Type.precision()
	return s.Type.OID == oidFloat4 || s.Type.OID == oidFloat8 || s.Type.OID == oidJSONB || s.Type.OID == oidNumeric && !limited
}

// reason says what is in the way of a scheme.
func (s Spec) reason() string {
	switch {
	case s.Scheme == enigma.Sum:
		return ""
	case s.Type.OID == oidNumeric:
		return ", only for numeric(precision,scale) of up to 38 digits"
	case s.Type.OID == oidBpchar:
		return ", only for char(length)"
	case sivable(s.Type, s.Version):
		return ", whose order depends on a collation or is not served"
	}
	return ""
}

// working lists the schemes that work for the type.
func (s Spec) working() string {
	out := ""
	for _, scheme := range []enigma.Scheme{enigma.Det, enigma.Ope, enigma.OpeProven, enigma.Sum, enigma.Rnd} {
		try := Spec{Type: s.Type, Scheme: scheme, Version: s.Version}
		if try.works(naturalDomain(s.Type, s.Version).bits) {
			out += string(scheme) + ", "
		}
	}
	return out[:len(out)-2] + " or plain"
}

// works reports whether the scheme can store the type, whose domain has so many
// bits.
func (s Spec) works(bits int) bool {
	switch s.Scheme {
	case enigma.Det:
		return ordinalBits(s.Type) > 0 || sivable(s.Type, s.Version)
	case enigma.Ope:
		return bits > 0 || prefixed(s.Type, s.Version)
	case enigma.OpeProven:
		return s.Version > 1 && (bits == 32 || bits == 64)
	case enigma.Sum:
		return s.Version > 1 && summable(s.Type)
	}
	return s.Scheme == enigma.Rnd || s.Scheme == enigma.Plain
}

// Holds reports whether a value of the column's type, such as Convert returns,
// has a term: whether it is within the declared bounds, and has no more decimals
// than the type.
func (s Spec) Holds(value []byte) bool {
	if value == nil || s.Scheme != enigma.Ope && s.Scheme != enigma.OpeProven {
		return true
	}
	d, err := s.domain()
	if err != nil || !d.narrow {
		return err == nil
	}
	x, err := ordinal(s.Type, value)
	if err == nil {
		_, err = d.number(x)
	}
	return err == nil
}
