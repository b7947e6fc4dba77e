package store

import (
	"cmp"
	"slices"
	"strings"

	"enigma"
)

// inOrder returns a table's columns as PostgreSQL reads them fastest: values of
// one size before the others, wider ones first so that none needs padding. To
// reach a value, PostgreSQL walks over all values before it, but knows where one
// is that only others of one size precede ("Database Page Layout" in its manual).
// Columns of a kind keep their order, which tells nothing: their types are no
// secret.
func inOrder(columns []enigma.PhysicalColumn) []enigma.PhysicalColumn {
	out := slices.Clone(columns)
	slices.SortStableFunc(out, func(a, b enigma.PhysicalColumn) int { return cmp.Compare(place(a.Type), place(b.Type)) })
	return out
}

// place is where columns of a type stand among the others.
func place(typ string) int {
	switch base, _, _ := strings.Cut(typ, "("); base { // timestamp(3) without time zone
	case "bigint", "double precision", "timestamp", "timestamp without time zone", "timestamp with time zone":
		return 0
	case "integer", "real", "date":
		return 1
	case "smallint":
		return 2
	case "boolean", "uuid":
		return 3
	}
	return 4
}

// listed writes columns in the order that tuples have them.
func listed(columns []enigma.PhysicalColumn) string {
	var names []string
	for _, c := range columns {
		names = append(names, c.Name)
	}
	return quoteAll(names)
}
