package publish

import (
	"slices"

	"enigma"
)

// A Report says what publishing a table puts on storage nodes, and what that
// reveals there.
type Report struct {
	Table   string         `json:"table"`
	File    string         `json:"file"`
	Rows    int64          `json:"rows"`
	Bytes   int64          `json:"bytes"` // of terms, on each node, without PostgreSQL's own share
	Columns []ColumnReport `json:"columns"`
}

// A ColumnReport is one column's part of a Report.
type ColumnReport struct {
	Name     string        `json:"name"`
	Type     string        `json:"type"`
	Inferred bool          `json:"inferred"` // the type is not declared
	Scheme   enigma.Scheme `json:"scheme"`
	Join     string        `json:"join,omitempty"`
	Stored   string        `json:"stored"`  // the terms' type
	Reveals  string        `json:"reveals"` // to whoever can read the storage node's disk

	// Distinct is how many different values the column has, 0 if more than Few.
	// Equality then tells which is which to whoever knows how common each is.
	Distinct int `json:"distinct,omitempty"`
}

func (t *table) report() Report {
	r := Report{Table: t.spec.Name, File: t.spec.File, Rows: t.manifest.Rows, Bytes: t.bytes}
	for i, p := range t.columns {
		c := t.manifest.Columns[i]
		r.Columns = append(r.Columns, ColumnReport{
			Name: c.Name, Type: c.Type, Inferred: p.inferred, Scheme: c.Scheme, Join: c.Join,
			Stored: p.form.Physical, Distinct: p.distinct,
			Reveals: reveals(c, p, slices.Equal(t.spec.Key, []string{c.Name}) || t.manifest.Rows == 1),
		})
	}
	return r
}

// reveals says what a reader of the terms learns; alone means that no value
// repeats.
func reveals(c enigma.Column, p *columnPlan, alone bool) string {
	nulls := ", which rows are NULL"
	if c.NotNull {
		nulls = ""
	}
	joined := ""
	if c.Join != "" {
		joined = ", which values it shares with the other columns of join " + c.Join
	}
	repeats := "which rows are equal"
	if alone {
		repeats = "nothing more than that no value repeats"
	}
	few := ""
	if p.distinct > 0 && !alone {
		few = ", and with only " + count(p.distinct, "value") + " likely which is which"
	}
	length := ""
	if p.form.Physical == "bytea" && c.Scheme != enigma.OpeProven {
		length = ", the length of each value"
	}
	summed := ""
	if c.Sum {
		summed = ", which rows are summed together"
	}
	switch c.Scheme {
	case enigma.Rnd:
		return "the length of each value" + nulls + summed
	case enigma.Sum:
		return "which rows are summed together" + nulls
	case enigma.Det:
		return repeats + length + nulls + joined + few + summed
	case enigma.Ope:
		if p.form.Prefix {
			return "the order of all values by their first 16 bytes, roughly what these are" + length + nulls + joined + few + summed
		}
		return "the order of all values and roughly how far apart they are" + nulls + joined + few + summed
	case enigma.OpeProven:
		return "the order of all values, and of each two the first bit in which they differ" + nulls + joined + few + summed
	}
	return "everything: the column is not encrypted"
}
