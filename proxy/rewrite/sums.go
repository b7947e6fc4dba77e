package rewrite

import (
	"fmt"
	"slices"
	"strings"

	pg_query "github.com/pganalyze/pg_query_go/v6"

	"enigma/internal/column"
)

// Sums and averages are opened from what docs/spec/sum-v1.md asks for: the sum
// of terms, how many rows that was, and the set of these rows' numbers. It is
// exact because the numbers tell which masks are in the sum, and PostgreSQL's
// result depends on the values' sum and number only. Three things have to hold:
//
//   - No row may be added up twice, since the set of numbers does not say which
//     one was. A join may repeat rows unless the other table's key is given.
//     (Should a row repeat nevertheless, the counts differ, and that is an
//     error of the answer.) A list of numbers has each as often as its row, and
//     any rows may be added up.
//   - The sum must be below 2^63, which is what can be told apart.
//   - NULLs must not count. A column of scheme sum has NULL in place of its
//     term, so its rows are those with a term; the others have a term that
//     counts 0, and their first term says how many values there are.
//
// Where an outer join has put NULLs in place of a row, there is no term, no
// value and no number, as there is no value in SQL. A column that is never NULL
// has a term and a value in each row, and needs no filter.

// maxRuns bounds the rows over which sets of numbers are asked for: PostgreSQL
// takes some kilobytes of memory for each run. Storage nodes refuse more
// (internal/store). Above, sums are left to the local engine, which then takes
// less time too.
const maxRuns = 1 << 15

// summable reports whether storage nodes can add the column up.
func summable(c *Column) bool { return len(c.Sums) > 0 && column.SumOID(c.Type, false) != 0 }

// maxListed bounds the rows whose numbers are listed. Storage nodes refuse more
// (internal/store). Above, sums are left to the local engine too.
const maxListed = 1 << 20

// A naming says how the rows that were added up are told.
type naming byte

const (
	bySet  naming = iota // a set of their numbers, for a few rows, none repeated
	bySpan               // the lowest and the highest: they should be one run
	byList               // all their numbers, repeated as the rows are
)

// repeats bounds the rows of a join over which sums are listed: by limit, if that
// is not 0, else by all that there can be.
func (w *whole) repeats(limit int64) int64 {
	if limit > 0 {
		return limit + 1
	}
	return w.from.product()
}

// product is how many rows there can be at most, up to some number above
// maxListed.
func (s *source) product() int64 {
	n := int64(1)
	for _, r := range s.tables() {
		if n <= maxListed {
			n *= min(max(r.table.Rows, 1), maxListed+1)
		}
	}
	return n
}

// sum adds the sum of a column and all that opening it takes; ok is false if it
// could not be opened.
func (w *whole) sum(list *selection, o output, where *cond, values []Value, how naming) (place int, ok bool) {
	t, c := o.col.ref.table, o.col.column()
	switch once := w.unrepeated(w.from, o.col.ref, where, values); {
	case how != byList && !once, once && !column.SumFits(t.Rows, c.SumBits),
		!once && !column.SumFits(w.repeats(w.limit), c.SumBits):
		return 0, false
	}
	order, _ := w.bestOrder(o.col.ref, where)
	alias := list.p.aliases[o.col.ref] + "."
	term, number := alias+c.Sums[order], alias+t.Orders[order].Number
	filter := ""
	always := w.from.present(o.col)
	if !always && (c.Physical == c.Sums[0] || w.from.extends(o.col.ref)) {
		filter = fmt.Sprintf(" FILTER (WHERE (%s IS NOT NULL))", term)
	}
	rows := []string{fmt.Sprintf("range_agg(int8range(%s, %[1]s, '[]'))", number) + filter}
	switch how {
	case bySpan:
		rows = []string{"min(" + number + ")" + filter, "max(" + number + ")" + filter}
	case byList:
		rows = []string{"array_agg((" + number + ")::int8)" + filter}
	}
	first := w.valued(list.p, o.col, where)
	cell := o.cell()
	cell.Sum = &Sum{Order: order, Bits: c.SumBits, Mean: o.kind == mean, Span: how == bySpan, Listed: how == byList}
	if always {
		return list.sum("sum("+term+")", cell, "count(*)", "count(*)", rows), true
	}
	return list.sum("sum("+term+")", cell, "count("+term+")", "count("+first+")", rows), true
}

// valued is what has a value where a summed column has one.
func (w *whole) valued(p *printer, at colAt, where *cond) string {
	c := at.column()
	if c.Physical != c.Sums[0] {
		return p.column(at)
	}
	order, _ := w.bestOrder(at.ref, where)
	return p.aliases[at.ref] + "." + c.Sums[order]
}

// sum adds a cell that is a sum, and late its counts and what tells its rows.
func (s *selection) sum(sql string, c Cell, terms, values string, rows []string) int {
	s.list = append(s.list, sql)
	s.fetch.Cells = append(s.fetch.Cells, c)
	s.late = append(s.late, func(place func(string) int) {
		c.Sum.Rows, c.Sum.Values = place(terms), place(values)
		switch {
		case c.Sum.Span:
			c.Sum.First, c.Sum.Last = place(rows[0]), place(rows[1])
		case c.Sum.Listed:
			c.Sum.List = place(rows[0])
		default:
			c.Sum.Runs = place(rows[0])
		}
	})
	return len(s.list) - 1
}

// few reports whether the tables have few enough rows, whatever their join makes
// of them, for the sets and the lists of numbers in a select list.
func (w *whole) few(list string) bool {
	rows := w.from.product()
	return rows*int64(strings.Count(list, "range_agg(")) <= maxRuns && rows*lists(list) <= maxListed
}

// lists counts the lists of numbers in a select list.
func lists(list string) int64 { return int64(strings.Count(list, "array_agg(")) }

// extends reports whether s may hold NULLs in place of r's row.
func (s *source) extends(r *ref) bool {
	if s.ref != nil {
		return false
	}
	left := slices.Contains(s.l.tables(), r)
	switch {
	case s.join == pg_query.JoinType_JOIN_FULL,
		s.join == pg_query.JoinType_JOIN_LEFT && !left,
		s.join == pg_query.JoinType_JOIN_RIGHT && left:
		return true
	case left:
		return s.l.extends(r)
	}
	return s.r.extends(r)
}

// present reports whether a column, or a computed term, is never NULL in the rows
// of s.
func (s *source) present(at colAt) bool {
	if s.extends(at.ref) {
		return false
	}
	t := at.ref.table
	if at.i < len(t.Columns) {
		return t.Columns[at.i].NotNull
	}
	return allColumns(t.Computed[at.i-len(t.Columns)].tree, func(fields []string) bool {
		i := slices.IndexFunc(t.Columns, func(c Column) bool { return c.Name == fields[len(fields)-1] })
		return i >= 0 && t.Columns[i].NotNull
	})
}

// unrepeated reports whether each row of r is at most once in the rows of s for
// which where holds: in every join above r, the other side is one table of which
// an equality gives each column of its key. Such a join has at most one row for
// each one of r's side, be it a match or, in an outer join, none.
//
// The equalities of WHERE count everywhere, since they hold for every row that
// is left, and with them neither side is NULL.
func (w *whole) unrepeated(s *source, r *ref, where *cond, values []Value) bool {
	if s.ref != nil {
		return s.ref == r
	}
	near, far := s.l, s.r
	if !slices.Contains(near.tables(), r) {
		near, far = far, near
	}
	if far.ref == nil || len(far.ref.table.Key) == 0 {
		return false
	}
	equalities := conjuncts(where)
	if s.on != nil {
		on, _ := s.on.resolved(values)
		equalities = append(slices.Clone(equalities), conjuncts(on)...)
	}
	for _, k := range far.ref.table.Key {
		if !slices.ContainsFunc(equalities, func(c *cond) bool { return c.gives(colAt{far.ref, k}, near) }) {
			return false
		}
	}
	return w.unrepeated(near, r, where, values)
}

// gives reports whether c is an equality of a column with one of near's, or with
// a constant.
func (c *cond) gives(at colAt, near *source) bool {
	switch {
	case c.op == opCmp && c.cmp == "=":
		return c.a == at
	case c.op != opCols || c.cmp != "=":
		return false
	case c.a == at:
		return slices.Contains(near.tables(), c.b.ref)
	}
	return c.b == at && slices.Contains(near.tables(), c.a.ref)
}

// bestOrder chooses the order in which the rows of a group have the fewest gaps:
// the one that sorts by the most columns of which a group has one value.
// fixed is the number of these columns.
func (w *whole) bestOrder(r *ref, where *cond) (best, fixed int) {
	for k, o := range r.table.Orders {
		n := 0
		for n < len(o.By) && w.fixes(colAt{r, o.By[n]}, where) {
			n++
		}
		if n > fixed {
			best, fixed = k, n
		}
	}
	return best, fixed
}

// together reports whether the rows of each group should have numbers side by
// side in the best order: it sorts by all columns that a group has in common
// first, and the condition says no more than that, but for a range of the next
// column. Rows of later revisions, and NULLs that have no term, make gaps; then
// the plan is of no use, and another one is made. Only over one table can no row
// be there twice, so that counting shows gaps.
func (w *whole) together(values []Value) bool {
	if w.from.ref == nil || !slices.ContainsFunc(w.outputs, output.summed) {
		return false
	}
	where, _ := w.where.resolved(values)
	best, fixed := w.bestOrder(w.from.ref, where)
	var by []int
	if len(w.from.ref.table.Orders) > best {
		by = w.from.ref.table.Orders[best].By
	}
	for _, c := range w.group {
		if !slices.Contains(by[:fixed], c.i) {
			return false
		}
	}
	for _, c := range conjuncts(where) {
		switch {
		case c.op == opTrue,
			slices.Contains(by[:fixed], c.a.i) && w.fixes(c.a, c),
			fixed < len(by) && c.op == opCmp && c.cmp != "<>" && c.a.i == by[fixed]:
		default:
			return false
		}
	}
	return true
}

// fixes reports whether all rows of a group have one value in a column.
func (w *whole) fixes(at colAt, where *cond) bool {
	return slices.Contains(w.group, at) ||
		slices.ContainsFunc(conjuncts(where), func(c *cond) bool { return c.op == opCmp && c.cmp == "=" && c.a == at || c.op == opNull && c.a == at })
}
