package proxy

import (
	"slices"

	"enigma"
	"enigma/internal/column"
	"enigma/internal/layout"
	"enigma/proxy/rewrite"
)

// A Table is a table of an opened data set with what decrypts it.
type Table struct {
	rewrite.Table
	Codecs []*column.Codec // as Columns, and Computed after them; nil for what no key opens

	// CheckTag reports whether terms, as Tagged lists them, belong to one row,
	// given its number and its tag as they are stored. Set if the table has tags.
	CheckTag func(number []byte, terms [][]byte, tag []byte) bool
}

// NewTable shows the planner and the sessions a table of m, which stands in the
// given schema of the engine, as it is stored.
func NewTable(m *enigma.Manifest, t *enigma.Table, schema string, stored *layout.Table) *Table {
	out := &Table{Table: rewrite.Table{
		Dataset: m.Dataset, Revision: m.Revision, Schema: schema, Name: t.Name, Rows: t.Rows, Key: indexes(t, t.Key),
		Physical: quoted(enigma.SchemaName(m.Dataset, m.Revision)) + "." + quoted(stored.Name),
	}}
	if len(stored.Orders) > 0 {
		out.Number = quoted(stored.Orders[0])
	}
	for i, name := range stored.Orders {
		o := rewrite.Order{Number: quoted(name)}
		if i < len(t.Cluster) {
			o.By = indexes(t, t.Cluster[i])
		}
		out.Orders = append(out.Orders, o)
	}
	if stored.Tag != "" {
		out.Tag, out.CheckTag = quoted(stored.Tag), stored.CheckTag
		for _, name := range stored.Tagged() {
			out.Tagged = append(out.Tagged, quoted(name))
		}
	}
	for i, c := range stored.Columns {
		col := rewrite.Column{
			Name: t.Columns[i].Name, Spec: c.Spec, Form: c.Form, Physical: quoted(c.Names[0]), Group: c.Group, Closed: c.Codec == nil,
		}
		if c.Form.Rest {
			col.Rest = quoted(c.Names[1])
		}
		if k := c.Form.PrefixTerm(); k > 0 {
			col.Prefix = quoted(c.Names[k])
		}
		for _, k := range c.Form.SumTerms() {
			col.Sums = append(col.Sums, quoted(c.Names[k]))
		}
		col.SumBits, col.NotNull = t.Columns[i].SumBits, t.Columns[i].NotNull
		out.Columns = append(out.Columns, col)
		out.Codecs = append(out.Codecs, c.Codec)
	}
	for i, c := range stored.Computed {
		e, ok := rewrite.NewComputed(rewrite.Column{
			Name: t.Computed[i].Expr, Spec: c.Spec, Form: c.Form, Physical: quoted(c.Names[0]), Group: c.Group,
			Sums: quotedAll(c.Names), SumBits: t.Computed[i].SumBits,
		})
		if ok {
			out.Computed = append(out.Computed, e)
			out.Codecs = append(out.Codecs, c.Codec)
		}
	}
	return out
}

// quotedAll is quoted for several names.
func quotedAll(names []string) []string {
	var out []string
	for _, name := range names {
		out = append(out, quoted(name))
	}
	return out
}

// indexes returns the columns of that name; all are t's.
func indexes(t *enigma.Table, names []string) []int {
	var out []int
	for _, name := range names {
		out = append(out, slices.IndexFunc(t.Columns, func(c enigma.Column) bool { return c.Name == name }))
	}
	return out
}

// quoted is a physical name in SQL; it has no quotes of its own.
func quoted(name string) string { return `"` + name + `"` }
