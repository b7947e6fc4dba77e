package column

import "bytes"

// OrdinalBits returns the width of t's ordinals, 32 or 64, or 0 if t has none:
// the numbers that det and ope encrypt in place of fixed-width values, which
// compare as PostgreSQL compares the values.
func (t Type) OrdinalBits() int { return ordinalBits(t) }

// Floating reports whether equal steps of t's ordinals are no equal steps of its
// values.
func (t Type) Floating() bool { return t.OID == oidFloat4 || t.OID == oidFloat8 }

// Canonical returns the value that all values equal to plain share, and its
// ordinal if t has ordinals. It fails where det and ope would refuse the value.
func Canonical(t Type, plain []byte) (value []byte, ordinalOf uint64, err error) {
	if ordinalBits(t) == 0 {
		value, err = canonical(t, plain)
		return bytes.Clone(value), 0, err
	}
	if ordinalOf, err = ordinal(t, plain); err != nil {
		return nil, 0, err
	}
	value, err = appendOrdinal(nil, t, ordinalOf)
	return value, ordinalOf, err
}
