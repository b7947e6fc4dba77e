package rewrite

import (
	"fmt"
	"strconv"
	"strings"
)

// mark stands in Plan.Local for the rows of the i-th Fetch. SQL has no such
// character.
func mark(i int) string { return "\x00" + strconv.Itoa(i) + "\x00" }

// Finish returns Local with the rows of every Fetch in it: where table returns a
// name, that table's, whose columns are the cells in order; where it returns "",
// those of arrays, which are parameters. The statement's parameters are the
// client's own, of which there are params, and then, for each Fetch without a
// table, in order, an array for every cell, or, where the rows are only counted,
// an array of bigint with their number.
func (p *Plan) Finish(params int, table func(fetch int) string) string {
	parts := strings.Split(p.Local, "\x00")
	if len(parts) == 1 {
		return p.Local
	}
	sources := make([]string, len(p.Fetches))
	for i, f := range p.Fetches {
		if sources[i] = table(i); sources[i] == "" {
			sources[i] = f.arrays(params + 1)
			params += max(len(f.Types), 1)
		}
	}
	for i := 1; i < len(parts); i += 2 {
		n, _ := strconv.Atoi(parts[i])
		parts[i] = sources[n]
	}
	return strings.Join(parts, "")
}

// arrays writes rows that come as parameters, from number first on.
func (f *Fetch) arrays(first int) string {
	if f.Types == nil {
		return fmt.Sprintf("pg_catalog.generate_series(1::pg_catalog.int8, ($%d::pg_catalog.int8[])[1])", first)
	}
	// It is what unnest of many arrays means, which has no spelling with a schema.
	list := make([]string, len(f.Types))
	for i, t := range f.Types {
		list[i] = fmt.Sprintf("pg_catalog.unnest($%d::%s[])", first+i, t)
	}
	return "rows from (" + strings.Join(list, ", ") + ")"
}

// unmarked is a text in which tables stand for the marks, for the parser.
func unmarked(text string) string {
	parts := strings.Split(text, "\x00")
	for i := 1; i < len(parts); i += 2 {
		parts[i] = private
	}
	return strings.Join(parts, "")
}

// Outline is Local for a person: the rows of the i-th Fetch are called fetch_i,
// from 1.
func (p *Plan) Outline() string {
	return p.Finish(0, func(i int) string { return "fetch_" + strconv.Itoa(i+1) })
}
