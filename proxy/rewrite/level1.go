package rewrite

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	pg_query "github.com/pganalyze/pg_query_go/v6"

	"enigma"
)

// A whole is a query that the storage nodes can answer alone, if its constants
// turn out to be values of their columns.
//
// It is exact because every part of it is computed on terms as PostgreSQL
// computes it on values. Terms of columns with Form.Eq are equal if and only if
// the values are, those with Form.Ord compare as the values do, and NULL stays
// NULL: so comparisons, and with them WHERE, ON, GROUP BY, DISTINCT and
// count(distinct) give the same truth values and groups, outer joins extend the
// same rows, ORDER BY sorts alike with NULLs at the same end, and min and max
// are terms of the rows that they should be. count never looks at a value. Rows
// that ORDER BY leaves unordered, or LIMIT picks freely, PostgreSQL may return
// in any order too. For sums and averages see sums.go.
type whole struct {
	a        *Analysis
	from     *source
	where    *cond
	outputs  []output
	distinct bool
	group    []colAt
	order    []sortKey
	count    rowLimit
	offset   rowLimit
}

// A source is the FROM clause of a block over tables of one data set.
type source struct {
	ref  *ref // a table, or
	join pg_query.JoinType
	l, r *source
	on   *cond // nil for a cross join
}

// maxTables is how many tables the storage nodes are asked to join.
const maxTables = 12

// single returns the only block of the statement but for sub-selects outside
// FROM, if it is a plain SELECT over tables of one revision of one data set.
func (a *Analysis) single() *block {
	if len(a.out.blocks) != 1+a.out.subs || a.out.ctes > 0 {
		return nil
	}
	b := a.out.blocks[0]
	if b.opaque || len(b.refs) > maxTables || b.natural || len(b.using) > 0 || len(b.refs) == 0 || b.sel != a.st.Node.GetSelectStmt() || len(b.sel.ValuesLists) > 0 {
		return nil
	}
	first := b.refs[0].table
	for _, r := range b.refs {
		if !r.table.sameHome(first) {
			return nil
		}
	}
	return b
}

func (a *Analysis) newWhole() *whole {
	b := a.single()
	if b == nil {
		return nil
	}
	s := b.sel
	if s.HavingClause != nil || len(s.WindowClause) > 0 || s.GroupDistinct || s.LimitOption == pg_query.LimitOption_LIMIT_OPTION_WITH_TIES {
		return nil
	}
	w := &whole{a: a}
	var visible []reach
	var ok bool
	if w.from, visible, ok = a.source(b, a.builder(nil)); !ok {
		return nil
	}
	resolve := b.resolver(visible)
	w.where = &cond{op: opTrue}
	if s.WhereClause != nil {
		w.where = a.builder(&scope{block: b, visible: visible}).build(s.WhereClause, false)
	}
	if w.from.subs(b.refs[0].table)+w.where.subs(b.refs[0].table) != a.out.subs {
		return nil
	}
	if w.outputs, ok = a.outputs(b, visible); !ok || len(w.outputs) == 0 {
		return nil
	}
	if w.group, ok = groups(s, w.outputs, resolve); !ok {
		return nil
	}
	if w.order, ok = a.sortKeys(b, w.outputs, resolve); !ok {
		return nil
	}
	w.distinct = len(s.DistinctClause) > 0
	w.count, w.offset = a.rowLimit(s.LimitCount), a.rowLimit(s.LimitOffset)
	if !w.count.known || !w.offset.known || !w.answerable(s) {
		return nil
	}
	return w
}

// answerable checks what DISTINCT and aggregation ask of the outputs.
func (w *whole) answerable(s *pg_query.SelectStmt) bool {
	if w.distinct && s.DistinctClause[0].GetNode() != nil {
		return false // DISTINCT ON
	}
	all := slices.Clone(w.outputs)
	for _, k := range w.order {
		all = append(all, k.output)
	}
	grouped := len(s.GroupClause) > 0 || slices.ContainsFunc(all, output.aggregate)
	for _, o := range all {
		switch {
		case o.kind == other,
			w.distinct && (o.summed() || o.kind == plainColumn && !single(o.col)),
			(o.kind == minimum || o.kind == maximum) && o.col.column().Form.Rest:
			return false
		case grouped && o.kind == plainColumn && !slices.Contains(w.group, o.col):
			// PostgreSQL accepted it, so it depends on a key that is grouped
			// by: grouping by it too makes the same groups.
			if len(s.GroupClause) == 0 || !single(o.col) {
				return false
			}
			w.group = append(w.group, o.col)
		case grouped && o.kind == plainColumn && !single(o.col):
			return false
		}
	}
	return true
}

// single reports whether equal values of a column have equal cells: which of
// the values that are equal but print otherwise stands for a group, terms do
// not tell.
func single(c colAt) bool {
	f := c.column().Form
	return f.Eq && !f.Rest
}

// grouped reports whether rows of the answer stand for many of the tables'.
func (w *whole) grouped() bool {
	return len(w.group) > 0 || slices.ContainsFunc(w.outputs, output.aggregate)
}

// groups reads GROUP BY: a bare name means a column of the input first, then
// an output.
func groups(s *pg_query.SelectStmt, list []output, resolve func([]string) (colAt, bool)) ([]colAt, bool) {
	var out []colAt
	for _, n := range s.GroupClause {
		var o output
		c := n.GetColumnRef()
		switch {
		case n.GetAConst() != nil:
			o, _ = ordinal(n, list)
		case c != nil:
			o = readOutput(n, resolve)
			if o.kind == other && len(c.Fields) == 1 {
				o, _, _ = named(names(c.Fields)[0], list)
			}
		}
		if o.kind != plainColumn || !o.col.column().Form.Eq {
			return nil, false
		}
		out = append(out, o.col)
	}
	return out, true
}

// source reads FROM, with at for what its conditions are part of. Items side by
// side are cross joins.
func (a *Analysis) source(b *block, at *builder) (*source, []reach, bool) {
	var out *source
	var visible []reach
	for _, item := range b.sel.FromClause {
		s, v, ok := a.sourceItem(b, item, at)
		if !ok {
			return nil, nil, false
		}
		visible = append(visible, v...)
		if out == nil {
			out = s
		} else {
			out = &source{join: pg_query.JoinType_JOIN_INNER, l: out, r: s}
		}
	}
	return out, visible, out != nil
}

func (a *Analysis) sourceItem(b *block, item *pg_query.Node, at *builder) (*source, []reach, bool) {
	if rv := item.GetRangeVar(); rv != nil {
		i := slices.IndexFunc(b.refs, func(r *ref) bool { return r.rv == rv })
		if i < 0 {
			return nil, nil, false
		}
		return &source{ref: b.refs[i]}, []reach{{ref: b.refs[i]}}, true
	}
	j := item.GetJoinExpr()
	if j == nil || j.Alias != nil || j.JoinUsingAlias != nil {
		return nil, nil, false
	}
	l, left, ok := a.sourceItem(b, j.Larg, at)
	if !ok {
		return nil, nil, false
	}
	r, right, ok := a.sourceItem(b, j.Rarg, at)
	if !ok {
		return nil, nil, false
	}
	both := append(slices.Clone(left), right...)
	s := &source{join: j.Jointype, l: l, r: r}
	if j.Quals != nil {
		s.on = at.below(b, both).build(j.Quals, false)
	}
	return s, both, true
}

// plan returns the plan if every constant fits. spans says to rely on the rows
// of each group being one run, see together.
func (w *whole) plan(values []Value, spans bool) (*Plan, bool) {
	where, exact := w.where.resolved(values)
	if !exact || where.op == opFalse || where.size() > maxLeaves {
		return nil, false
	}
	p, plan := newPrinter(), &Plan{Level: 1}
	from, ok := p.source(w.from, values, plan)
	if !ok {
		return nil, false
	}
	first := w.from.tables()[0].table
	f := Fetch{Dataset: first.Dataset, Revision: first.Revision}
	list := selection{p: p, fetch: &f}
	for _, o := range w.outputs {
		if o.summed() {
			i, ok := w.sum(&list, o, where, values, spans)
			if !ok {
				return nil, false
			}
			plan.Output = append(plan.Output, i)
			continue
		}
		var at colAt
		if o.kind == plainColumn {
			at = o.col
		}
		plan.Output = append(plan.Output, list.cell(o.print(p), o.cell(), at))
	}
	if !w.distinct && !w.grouped() {
		for _, r := range w.from.tables() {
			list.check(r)
		}
	}
	f.SQL = "SELECT "
	if w.distinct {
		f.SQL += "DISTINCT "
	}
	text := list.sql()
	if !w.few(text) {
		return nil, false
	}
	f.SQL += text + " FROM " + from
	if where.op != opTrue {
		f.SQL += " WHERE " + p.cond(where)
	}
	tail, ok := w.tail(p, values)
	if !ok {
		return nil, false
	}
	f.SQL += tail
	if p.tables > maxTables {
		return nil, false
	}
	f.Params = p.params
	plan.Fetches = []Fetch{f}
	w.reveal(plan, where)
	return plan, true
}

// tail writes GROUP BY, ORDER BY, LIMIT and OFFSET.
func (w *whole) tail(p *printer, values []Value) (string, bool) {
	var out strings.Builder
	if len(w.group) > 0 {
		var parts []string
		for _, c := range w.group {
			if sql := p.column(c); !slices.Contains(parts, sql) {
				parts = append(parts, sql)
			}
		}
		out.WriteString(" GROUP BY " + strings.Join(parts, ", "))
	}
	out.WriteString(orderBy(p, w.order))
	n, none, ok := w.count.rows(values)
	if ok && !none {
		out.WriteString(" LIMIT " + strconv.FormatInt(n, 10))
	}
	skip, none, known := w.offset.rows(values)
	if known && !none && skip > 0 {
		out.WriteString(" OFFSET " + strconv.FormatInt(skip, 10))
	}
	return out.String(), ok && known
}

func orderBy(p *printer, keys []sortKey) string {
	if len(keys) == 0 {
		return ""
	}
	parts := make([]string, len(keys))
	for i, k := range keys {
		parts[i] = k.print(p)
	}
	return " ORDER BY " + strings.Join(parts, ", ")
}

// joinWords are the joins as SQL spells them.
var joinWords = map[pg_query.JoinType]string{
	pg_query.JoinType_JOIN_INNER: "INNER JOIN",
	pg_query.JoinType_JOIN_LEFT:  "LEFT JOIN",
	pg_query.JoinType_JOIN_RIGHT: "RIGHT JOIN",
	pg_query.JoinType_JOIN_FULL:  "FULL JOIN",
}

// source writes FROM; ok is false if a join's condition is not exact. A full
// join is left to the local engine unless its condition is an equality of two
// columns, which is what PostgreSQL can always execute.
func (p *printer) source(s *source, values []Value, plan *Plan) (string, bool) {
	if s.ref != nil {
		return p.table(s.ref), true
	}
	l, ok := p.source(s.l, values, plan)
	if !ok {
		return "", false
	}
	r, ok := p.source(s.r, values, plan)
	if !ok {
		return "", false
	}
	if s.on == nil {
		return "(" + l + " CROSS JOIN " + r + ")", true
	}
	on, exact := s.on.resolved(values)
	switch {
	case !exact, on.op == opTrue, on.op == opFalse, on.size() > maxLeaves,
		s.join == pg_query.JoinType_JOIN_FULL && (on.op != opCols || on.cmp != "="):
		return "", false
	}
	plan.reveal(on.learns()...)
	return fmt.Sprintf("(%s %s %s ON %s)", l, joinWords[s.join], r, p.cond(on)), true
}

// tables lists the references of a source.
func (s *source) tables() []*ref {
	if s.ref != nil {
		return []*ref{s.ref}
	}
	return append(s.l.tables(), s.r.tables()...)
}

// reveal says what the storage nodes learn from a plan of level 1.
func (w *whole) reveal(plan *Plan, where *cond) {
	plan.reveal(where.learns()...)
	for _, c := range w.group {
		plan.reveal("which rows share " + c.label())
	}
	for _, o := range w.outputs {
		switch {
		case o.kind == minimum || o.kind == maximum:
			plan.reveal(fmt.Sprintf("which row has the %s of %s", o.name, o.col.label()))
		case o.summed():
			plan.reveal("which rows of " + o.col.ref.table.Name + " are summed together")
		case o.kind == countDistinct, w.distinct && o.kind == plainColumn:
			plan.reveal("which rows share " + o.col.label())
		}
	}
	for _, k := range w.order {
		if k.kind == plainColumn {
			plan.reveal("the order of the rows by " + k.col.label())
		}
	}
	seen := map[enigma.DatasetID]bool{}
	for _, r := range w.from.tables() {
		if !seen[r.table.Dataset] {
			seen[r.table.Dataset] = true
			plan.reveal("how many rows the answer has")
		}
	}
}
