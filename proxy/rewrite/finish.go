package rewrite

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// What Finish asks for beside the tables of fetches, of a plan that writes: the
// table that the statement changes, and the one that Write.Source fills.
const (
	TargetTable = -1
	NewTable    = -2
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
//
// Of a plan that writes, table has to know TargetTable and NewTable too.
func (p *Plan) Finish(params int, table func(fetch int) string) string {
	all := make([]int, len(p.Fetches))
	for i := range all {
		all[i] = i
	}
	return p.finish(p.Local, params, all, table)
}

// FinishText is Finish for one of the texts of a plan that writes, which need not
// hold the rows of every Fetch. It returns those that it has arrays of.
func (p *Plan) FinishText(text string, params int, table func(fetch int) string) (sql string, arrays []int) {
	var named []int
	parts := strings.Split(text, "\x00")
	for i := range p.Fetches {
		if !slices.Contains(parts, strconv.Itoa(i)) {
			continue
		}
		if named = append(named, i); table(i) == "" {
			arrays = append(arrays, i)
		}
	}
	return p.finish(text, params, named, table), arrays
}

func (p *Plan) finish(text string, params int, fetches []int, table func(fetch int) string) string {
	parts := strings.Split(text, "\x00")
	if len(parts) == 1 {
		return text
	}
	sources := map[int]string{}
	if p.Write != nil {
		sources[TargetTable], sources[NewTable] = table(TargetTable), table(NewTable)
	}
	for _, i := range fetches {
		f := &p.Fetches[i]
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
	return p.Finish(0, outlined)
}

func outlined(i int) string {
	switch i {
	case TargetTable:
		return "target"
	case NewTable:
		return "new_rows"
	}
	return "fetch_" + strconv.Itoa(i+1)
}
