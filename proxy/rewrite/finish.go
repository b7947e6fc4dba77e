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

// listMark stands in Plan.Local for a sub-select of which the i-th list is the result.
func listMark(i int) string { return "\x00keys" + strconv.Itoa(i) + "\x00" }

// A Finishing says what a text of a plan's is finished with.
type Finishing struct {
	Params int                    // how many the client's statement has
	Table  func(fetch int) string // the name of the table of a fetch's rows; "" for arrays
	Closed func(list int) bool    // whether a list holds all values of its sub-select
}

// Finish returns Local with the rows of fetches in it: those of a table, whose
// columns are the cells in order, or those of arrays, which are parameters; and with
// the values of lists that are closed. The statement's parameters are the client's
// own, then for each of the fetches returned without a table, in order, an array
// for every cell, or, where the rows are only counted, an array of bigint with their
// number; then for each of the lists returned an array of its values.
//
// Of a plan that writes, f.Table has to know TargetTable and NewTable too.
func (p *Plan) Finish(f Finishing) (text string, fetches, lists []int) { return p.finish(p.Local, f) }

// FinishList is Finish for the statement of a list.
func (p *Plan) FinishList(list int, f Finishing) (text string, fetches []int) {
	text, fetches, _ = p.finish(p.Lists[list].Local, f)
	return text + " limit " + strconv.Itoa(p.Lists[list].Max+1), fetches
}

// FinishKept is Finish for the statement of the rows that a list keeps.
func (p *Plan) FinishKept(list int, f Finishing) (text string, fetches []int) {
	text, fetches, _ = p.finish(p.Lists[list].Kept, f)
	return text, fetches
}

// FinishText is Finish for one of the texts of a plan that writes.
func (p *Plan) FinishText(text string, f Finishing) (out string, fetches, lists []int) {
	return p.finish(text, f)
}

func (p *Plan) finish(text string, f Finishing) (out string, fetches, lists []int) {
	text = p.open(text, f)
	if !strings.Contains(text, "\x00") {
		return text, nil, nil
	}
	fetches, lists = marks(text)
	param, sources := f.Params, map[string]string{}
	if p.Write != nil {
		sources[mark(TargetTable)], sources[mark(NewTable)] = f.Table(TargetTable), f.Table(NewTable)
	}
	for _, i := range fetches {
		sources[mark(i)] = f.Table(i)
		if sources[mark(i)] == "" {
			sources[mark(i)] = p.Fetches[i].arrays(param + 1)
			param += max(len(p.Fetches[i].Types), 1)
		}
	}
	for _, i := range lists {
		param++
		sources[listMark(i)] = fmt.Sprintf("select u.k from pg_catalog.unnest($%d::%s[]) as u(k)", param, p.Lists[i].Type)
	}
	parts := strings.Split(text, "\x00")
	for i := 1; i < len(parts); i += 2 {
		parts[i] = sources["\x00"+parts[i]+"\x00"]
	}
	return strings.Join(parts, ""), fetches, lists
}

// open puts the sub-selects of lists that are not closed in their places.
func (p *Plan) open(text string, f Finishing) string {
	for i, l := range p.Lists {
		if l.Type != "" && !f.Closed(i) {
			text = strings.ReplaceAll(text, listMark(i), l.Text)
		}
	}
	return text
}

// marks lists the fetches whose rows a text reads, but for a write's own tables, and the lists whose values, in
// order.
func marks(text string) (fetches, lists []int) {
	parts := strings.Split(text, "\x00")
	for i := 1; i < len(parts); i += 2 {
		digits, list := strings.CutPrefix(parts[i], "keys")
		to := &fetches
		if list {
			to = &lists
		}
		if n, _ := strconv.Atoi(digits); n >= 0 && !slices.Contains(*to, n) {
			*to = append(*to, n)
		}
	}
	slices.Sort(fetches)
	slices.Sort(lists)
	return fetches, lists
}

// Reads names the fetches whose rows a list is made of, in order.
func (l *KeyList) Reads() []int {
	fetches, _ := marks(l.Local)
	return fetches
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
	text, _, _ := p.finish(p.Local, outlined)
	return text
}

// OutlineList is Outline for the statement of a list.
func (p *Plan) OutlineList(list int) string {
	text, _ := p.FinishList(list, outlined)
	return text
}

var outlined = Finishing{
	Table: func(i int) string {
		switch i {
		case TargetTable:
			return "target"
		case NewTable:
			return "new_rows"
		}
		return "fetch_" + strconv.Itoa(i+1)
	},
	Closed: func(int) bool { return false },
}
