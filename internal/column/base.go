package column

import "strings"

// Base returns t's name in pg_catalog without a modifier, quoted, such as
// pg_catalog."bpchar"; a value cast to it keeps every digit. For an array it is
// the array's.
func (t Type) Base() string {
	for _, b := range builtins {
		switch t.OID {
		case b.oid:
			return `pg_catalog."` + b.name + `"`
		case b.array:
			return `pg_catalog."` + b.name + `"[]`
		}
	}
	name, _, _ := strings.Cut(t.Name, "(")
	return name
}

// IsArray reports whether t is an array type.
func (t Type) IsArray() bool {
	for _, b := range builtins {
		if b.array == t.OID {
			return true
		}
	}
	return strings.HasSuffix(t.Name, "[]")
}
