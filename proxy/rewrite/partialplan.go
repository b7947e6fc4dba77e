package rewrite

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"google.golang.org/protobuf/proto"

	pg_query "github.com/pganalyze/pg_query_go/v6"
)

// A served block is one that a partial aggregation answers.
type served struct {
	p     *partial
	fetch Fetch
	where *cond
	kept  []int    // the conditions of WHERE that stay
	keys  []colAt  // those of kept conditions included
	named []string // private names of what is fetched beyond keys
	at    []int    // the places of keys, and then of what is named
	span  bool     // rows are taken to be one run
	place int      // of the fetch in the plan
}

// serve plans a block. It declines where it would move no less than fetching the
// rows does. A group takes the bytes of its keys and 12 for its count; with sums,
// it takes 60 more and 12 for each row, where a row fetched takes 12 for each
// number beside its keys:
//
//   - Where the keys hold a whole declared key of a table whose rows no join
//     repeats, each group is one row.
//
//   - Where some columns are added up by terms, and another is a key so that its
//     values can be added up too, or multiplied with those, groups are small:
//     numbers that are calculated with differ in most rows.
//
//   - Where a query around the block has conditions of its own, and the block is
//     correlated with it by equalities, fetching the rows that some row outside asks
//     for (see reducer) is fetching few.
//
// How many values other columns have is not known; a group of three rows breaks
// even.
func (p *partial) serve(values []Value, how naming, plan *Plan) (*served, bool) {
	s := &served{p: p, keys: slices.Clone(p.keys)}
	if p.measured && len(p.sums) > 0 || !s.conditions(values) || p.a.newReducer(values).narrowed(p.b) || p.a.newLister(values).narrows(p.b) {
		return nil, false
	}
	w := &whole{a: p.a, from: p.from, where: p.whole(), group: s.keys}
	for _, at := range p.sums {
		w.outputs = append(w.outputs, output{kind: total, col: at})
	}
	tables := p.from.tables()
	if len(tables) > 1 && !(&joined{a: p.a, b: p.b, from: p.from}).connected(s.where, values) {
		return nil, false
	}
	if slices.ContainsFunc(tables, func(r *ref) bool { return s.identifies(r) && w.unrepeated(p.from, r, s.where, values) }) {
		return nil, false
	}
	s.span = how == bySpan && w.together(values)
	if n := int64(len(p.sums)); n > 0 && !s.span && p.from.product()*n > maxListed {
		w.limit = maxListed / n
		if s.hopeless(w.limit) {
			return nil, false
		}
	}
	return s, s.print(w, values, plan)
}

// identifies reports whether the keys hold a whole declared key of a table.
func (s *served) identifies(r *ref) bool {
	for _, k := range r.table.Key {
		if !slices.Contains(s.keys, colAt{r, k}) {
			return false
		}
	}
	return len(r.table.Key) > 0
}

// conditions decides which conditions of WHERE stay.
func (s *served) conditions(values []Value) bool {
	var remote []*cond
	for i, c := range s.p.where {
		r, exact := c.resolved(values)
		if r.op == opFalse || !exact && s.p.columns[i] == nil {
			return false
		}
		if !exact {
			s.kept = append(s.kept, i)
			for _, at := range s.p.columns[i] {
				place(&s.keys, at)
			}
		}
		remote = append(remote, r)
	}
	for _, c := range remote {
		remote = append(remote, c.common()...)
	}
	s.where = combine(opAnd, remote)
	return s.where.op != opFalse && s.where.size() <= maxLeaves
}

// common lists the joins that all alternatives of an OR say, which it implies: by
// them tables can be joined without looking at each pair of rows.
func (c *cond) common() []*cond {
	if c.op != opOr {
		return nil
	}
	var out []*cond
	for _, k := range conjuncts(c.kids[0]) {
		same := func(o *cond) bool { return o.op == opCols && o.a == k.a && o.b == k.b && o.cmp == k.cmp }
		if k.op == opCols && !slices.ContainsFunc(c.kids, func(kid *cond) bool { return !slices.ContainsFunc(conjuncts(kid), same) }) {
			out = append(out, k)
		}
	}
	return out
}

// whole is all of WHERE.
func (p *partial) whole() *cond {
	if len(p.where) == 0 {
		return &cond{op: opTrue}
	}
	return &cond{op: opAnd, kids: p.where}
}

// hopeless reports whether more rows than a limit are to be expected: a table has
// more, and WHERE does no more than join it.
func (s *served) hopeless(limit int64) bool {
	for _, c := range conjuncts(s.where) {
		if c.op != opTrue && c.op != opCols {
			return false
		}
	}
	return slices.ContainsFunc(s.p.from.tables(), func(r *ref) bool { return r.table.Rows > limit })
}

// print writes the fetch.
func (s *served) print(w *whole, values []Value, plan *Plan) bool {
	p := newPrinter()
	from, ok := p.source(s.p.from, values, plan)
	if !ok {
		return false
	}
	first := s.p.b.refs[0].table
	s.fetch = Fetch{Dataset: first.Dataset, Revision: first.Revision, Limit: w.limit}
	list := selection{p: p, fetch: &s.fetch}
	if !s.cells(&list, w, values) {
		return false
	}
	tail := " HAVING (count(*) > 0)"
	var group []string
	for _, at := range s.keys {
		group = append(group, p.column(at))
	}
	if len(group) > 0 {
		tail = " GROUP BY " + strings.Join(group, ", ")
	}
	text, rows := list.sql(), from
	if s.where.op != opTrue {
		rows += " WHERE " + p.cond(s.where)
	}
	if p.tables > maxTables {
		return false
	}
	s.fetch.SQL, s.fetch.Params = "SELECT "+text+" FROM "+rows+tail, p.params
	if w.limit > 0 {
		s.fetch.SQL = limited(text, rows, tail, w.limit+1)
	}
	s.reveal(plan)
	return true
}

// cells lists what is fetched: keys, counts, extremes and sums.
func (s *served) cells(list *selection, w *whole, values []Value) bool {
	for _, at := range s.keys {
		s.cell(list, list.p.column(at), Cell{Column: at.id(), OID: at.column().Type.OID}, at, at.column().Type.Base())
	}
	count := func(sql, name string) int {
		s.named = append(s.named, name)
		return s.cell(list, "count("+sql+")", Cell{OID: oidInt8}, colAt{}, "pg_catalog.int8")
	}
	s.fetch.Counted = count("*", private+"n")
	for i, at := range s.p.counts {
		count(list.p.column(at), numbered("c", i))
	}
	for i, o := range s.p.extremes {
		s.named = append(s.named, numbered("m", i))
		s.cell(list, o.print(list.p), o.cell(), colAt{}, o.col.column().Type.Base())
	}
	how := byList
	if s.span {
		how = bySpan
	}
	for i, o := range w.outputs {
		at, ok := w.sum(list, o, s.where, values, how)
		if !ok {
			return false
		}
		s.named, s.at = append(s.named, numbered("s", i)), append(s.at, at)
		typ := "pg_catalog.numeric"
		if s.fetch.Cells[at].OID == oidInt8 {
			typ = "pg_catalog.int8"
		}
		s.fetch.Types = append(s.fetch.Types, typ)
		if s.p.edits.mention(numbered("v", i)) {
			count(w.valued(list.p, o.col, s.where), numbered("v", i))
		}
	}
	return true
}

// cell adds a cell, of a type, and its place.
func (s *served) cell(list *selection, sql string, c Cell, at colAt, typ string) int {
	i := list.cell(sql, c, at)
	if i == len(s.fetch.Types) {
		s.fetch.Types = append(s.fetch.Types, typ)
	}
	s.at = append(s.at, i)
	return i
}

// physical finds the columns of tables in what a printer has written.
var physical = regexp.MustCompile(`\bt[0-9]+\."[^"]+"`)

// limited writes a statement that aggregates no more rows than a limit.
func limited(list, rows, tail string, limit int64) string {
	var columns []string
	inner := func(name string) string { return "u.c" + strconv.Itoa(place(&columns, name)+1) }
	list, tail = physical.ReplaceAllStringFunc(list, inner), physical.ReplaceAllStringFunc(tail, inner)
	for i, c := range columns {
		columns[i] = c + " AS c" + strconv.Itoa(i+1)
	}
	return fmt.Sprintf("SELECT %s FROM (SELECT %s FROM %s LIMIT %d) AS u%s", list, strings.Join(columns, ", "), rows, limit, tail)
}

// reveal says what the storage nodes learn.
func (s *served) reveal(plan *Plan) {
	plan.reveal(s.where.learns()...)
	for _, at := range s.keys {
		plan.reveal("which rows share " + at.label())
	}
	for _, at := range s.p.sums {
		plan.reveal("which rows of " + at.ref.table.Name + " are summed together")
	}
	for _, o := range s.p.extremes {
		plan.reveal(fmt.Sprintf("which row has the %s of %s", o.name, o.col.label()))
	}
	plan.reveal("how many groups of joined rows the statement reads")
}

// from writes the block's FROM over the rows of the i-th fetch: under each table's
// name its keys, and what is fetched beyond them under private names.
func (s *served) from(i int) string {
	cells := make([]string, len(s.fetch.Types))
	for k := range cells {
		cells[k] = numbered("", k)
	}
	item := func(k int, name string) string { return private + "r." + cells[s.at[k]] + " as " + quoteName(name) }
	var more []string
	for k, name := range s.named {
		more = append(more, item(len(s.keys)+k, name))
	}
	out := []string{
		fmt.Sprintf("%s as %sr(%s)", mark(i), private, strings.Join(cells, ", ")),
		"(select " + strings.Join(more, ", ") + ") as " + private + "a",
	}
	for _, r := range s.p.b.refs {
		var columns []string
		for k, at := range s.keys {
			if at.ref == r {
				columns = append(columns, item(k, r.names[at.i]))
			}
		}
		out = append(out, "(select "+strings.Join(columns, ", ")+") as "+quoteName(r.name))
	}
	return strings.Join(out, " cross join lateral ")
}

// removed reports whether a reference is in what partial aggregations replace:
// FROM and WHERE of their blocks.
func removed(blocks []*served, r *ref) bool {
	at := int(r.rv.Location)
	return slices.ContainsFunc(blocks, func(s *served) bool { return s.p.edits.from[0] <= at && at < s.p.edits.where })
}

// splice adds what becomes of the block to a splicer.
func (s *served) splice(into *splicer, i int) bool {
	from := s.from(i)
	var texts []string
	var kept []*pg_query.Node
	for _, k := range s.kept {
		text, ok := s.p.a.expressionText(s.p.locally[k])
		if !ok {
			return false
		}
		texts, kept = append(texts, text), append(kept, bare(s.p.locally[k]))
	}
	if into.instead == nil {
		into.instead = map[proto.Message]proto.Message{}
	}
	into.cuts = append(into.cuts, s.p.edits.cuts(from, texts)...)
	into.served = append(into.served, s.p.b.refs...)
	return s.p.edits.instead(into.instead, s.p.b, from, kept)
}
