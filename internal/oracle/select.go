package oracle

import "fmt"

// A shape is what a SELECT has to look like.
type shape struct {
	columns int    // of the select list
	kinds   []kind // of the columns; nil: any
	named   bool   // the columns get names, to be referred to
	whole   bool   // it is the statement itself: it may be ordered and limited
	bare    bool   // no ordering or limit of its own
	sorted  bool   // it has to be ordered
	open    bool   // it may be ordered by what it does not return
}

// A selected is a SELECT and its columns.
type selected struct {
	n       *phrase
	columns []relColumn
	list    *phrase
}

// statement returns a whole statement.
func (g *generator) statement() *phrase {
	with := g.with()
	n := 1 + g.r.IntN(4)
	var body *phrase
	switch g.r.IntN(12) {
	case 0, 1:
		body = g.setOperation(n)
	case 2:
		body = g.star()
	case 3:
		if g.chance(20) {
			body = g.valuesQuery()
			break
		}
		fallthrough
	default:
		body = g.selectQuery(shape{columns: n, whole: true, named: g.chance(10)}).n
	}
	if with == nil {
		return body
	}
	return mk(kindOther, "%%", with, body)
}

// selectQuery returns a SELECT over a FROM of its own.
func (g *generator) selectQuery(s shape) selected {
	outer := g.scopes
	defer func() { g.scopes = outer }()
	from, rels := g.fromWith()
	where := &phrase{kind: kindClause, gone: true}
	if g.chance(70) {
		where = mk(kindClause, " where %", g.condition(g.r.IntN(3)))
	}
	if g.chance(30) {
		return g.grouped(s, from, where)
	}
	var items []*phrase
	var columns []relColumn
	windows := !g.easy && g.chance(12)
	for i := range s.columns {
		var n *phrase
		k := s.kind(i, g)
		if windows && (k == kindInt || len(s.kinds) == 0) && g.chance(50) {
			n, k = g.window(rels), kindInt
		} else {
			n = g.output(k)
		}
		items, columns = append(items, g.named(s, n, i)), append(columns, g.relColumn(n, k, i))
	}
	distinct := ""
	if g.chance(15) && !windows && distinctable(columns) {
		distinct = "distinct "
		if s.whole && g.chance(25) {
			distinct, s.sorted = "distinct on (1) ", true
		}
		g.picks = true
	}
	list := listOf(", ", s.least(), items...)
	s.open = distinct == ""
	body := mk(kindQuery, "select %% from %%%", distinct, list, from, where, g.windowClause(windows))
	return selected{g.finish(s, body, list, columns), columns, list}
}

// least is how many columns have to stay.
func (s shape) least() int {
	if s.whole {
		return 1
	}
	return s.columns
}

func (s shape) kind(i int, g *generator) kind {
	if len(s.kinds) > 0 {
		return s.kinds[i]
	}
	if l, ok := g.any(); ok && g.chance(75) {
		return l.kind
	}
	return []kind{kindInt, kindNumeric, kindText, kindDate, kindTimestamptz, kindBool, kindFloat}[g.r.IntN(7)]
}

// output is an item of a select list: a column mostly.
func (g *generator) output(k kind) *phrase {
	if l, ok := g.leaf(k, true); ok && (g.easy && g.chance(90) || g.chance(55)) {
		return mk(k, "%", l.n).of(l.typ)
	}
	return g.value(k, 2)
}

func (g *generator) named(s shape, n *phrase, i int) *phrase {
	if s.named {
		out := mk(kindOther, "% as %", n, fmt.Sprintf("x%d", i))
		out.name = fmt.Sprintf("x%d", i)
		return out
	}
	if g.chance(8) {
		return mk(kindOther, "% as %", n, g.pick("result", `"Mixed Case"`, "id"))
	}
	return mk(kindOther, "%", n)
}

func (g *generator) relColumn(n *phrase, k kind, i int) relColumn {
	return relColumn{name: fmt.Sprintf("x%d", i), kind: k, typ: n.typ, edge: k == kindInt || k == kindNumeric || k == kindFloat || k == kindDate || k == kindTimestamp || k == kindTimestamptz}
}

func distinctable(columns []relColumn) bool {
	for _, c := range columns {
		if c.kind == kindOther {
			return false
		}
	}
	return true
}

// finish orders and limits a query, where that leaves nothing open.
func (g *generator) finish(s shape, body, list *phrase, columns []relColumn) *phrase {
	if s.bare || !s.whole && !s.sorted && !g.chance(10) || !distinctable(columns) {
		return body
	}
	if s.whole && !s.sorted && !g.chance(55) {
		return body
	}
	order := &phrase{kind: kindOther, order: list}
	first := &phrase{kind: kindClause, gone: true}
	if s.open && s.whole && g.chance(15) {
		if n := g.sortKey(); n != nil {
			first = mk(kindClause, "%"+g.pick("", " desc", " nulls first")+", ", n)
		}
	}
	for range columns {
		order.dirs = append(order.dirs, g.pick("", "", " desc", " nulls first", " desc nulls last", " asc", " using <", " using >"))
	}
	limit := &phrase{kind: kindClause, gone: true}
	if g.chance(40) || !s.whole {
		g.picks = true
		limit = mk(kindClause, g.pick(" limit %", " limit (select %)", " limit greatest(%, (select count(*) from (values (1), (2), (3)) v(n) where n > 1))", " limit % offset 1", " fetch first % rows only", " fetch first % rows with ties", " offset 1 limit %", " limit % offset 2", " limit all offset %"), g.small(0, 7))
	}
	clause := mk(kindClause, " order by %%%", first, order, limit)
	if s.sorted {
		clause.kind = kindOther // DISTINCT ON leaves open which rows it keeps without
	}
	if s.whole {
		g.st.order = clause
	}
	return mk(kindQuery, "%%", body, clause)
}

// subquery returns a sub-select with columns of the kinds, or any one.
func (g *generator) subquery(kinds []kind, correlated bool) *phrase {
	outer := g.scopes
	if !correlated {
		g.scopes = nil
	}
	n := max(len(kinds), 1)
	q := g.selectQuery(shape{columns: n, kinds: kinds})
	g.scopes = outer
	return q.n
}

// scalar returns a sub-select of one row: an aggregate.
func (g *generator) scalar(k kind) *phrase {
	outer := g.scopes
	defer func() { g.scopes = outer }()
	from := g.from()
	g.picks = true
	where := &phrase{kind: kindClause, gone: true}
	if g.chance(70) {
		where = mk(kindClause, " where %", g.condition(0))
	}
	inner := g.scopes[len(g.scopes)-1]
	for _, i := range g.r.Perm(len(inner.leaves)) {
		l := inner.leaves[i]
		if l.kind != k || !k.extreme() {
			continue
		}
		g.note(k, nil)
		return mk(k, "(select "+g.pick("min", "max")+"(%) from %%)", l.n, from, where)
	}
	if k != kindInt {
		return nil
	}
	return mk(k, "(select count(*) from %%)", from, where)
}

// star returns all columns of a FROM.
func (g *generator) star() *phrase {
	outer := g.scopes
	defer func() { g.scopes = outer }()
	from, rels := g.fromWith()
	where := mk(kindClause, " where %", g.condition(g.r.IntN(3)))
	g.zeros = g.zeros || g.picks // of any column
	list, of := "*", rels
	if len(rels) > 1 && g.chance(30) {
		of = rels[:1]
		list = rels[0].name + ".*"
	}
	n := mk(kindQuery, "select "+list+" from %%", from, where)
	for _, r := range of {
		n.closed = n.closed || r.closed
		for _, c := range r.columns {
			g.note(c.kind, nil)
		}
	}
	return n
}

// sortKey is an expression to sort by that is not selected.
func (g *generator) sortKey() *phrase {
	if len(g.scopes) == 0 {
		return nil
	}
	k := []kind{kindInt, kindText, kindDate, kindNumeric, kindBool}[g.r.IntN(5)]
	if g.chance(20) && len(g.scopes) < 3 {
		return g.scalar(k)
	}
	return g.value(k, 1)
}
