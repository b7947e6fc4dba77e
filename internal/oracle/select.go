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
		body = g.selectQuery(shape{columns: n, whole: true}).n
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
	from := g.from()
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
			n, k = g.window(), kindInt
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
	body := mk(kindQuery, "select %% from %%", distinct, list, from, where)
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
		return mk(kindOther, "% as %", n, fmt.Sprintf("x%d", i))
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
	if s.bare || !s.whole && !g.chance(10) || !distinctable(columns) {
		return body
	}
	if s.whole && !s.sorted && !g.chance(55) {
		return body
	}
	order := &phrase{kind: kindOther, order: list}
	for range columns {
		order.dirs = append(order.dirs, g.pick("", "", " desc", " nulls first", " desc nulls last", " asc", " using <", " using >"))
	}
	limit := &phrase{kind: kindClause, gone: true}
	if g.chance(40) || !s.whole {
		g.picks = true
		limit = mk(kindClause, g.pick(" limit %", " limit % offset 1", " fetch first % rows only", " fetch first % rows with ties", " offset 1 limit %", " limit % offset 2", " limit all offset %"), g.small(0, 7))
	}
	clause := mk(kindClause, " order by %%", order, limit)
	if s.sorted {
		clause.kind = kindOther // DISTINCT ON leaves open which rows it keeps without
	}
	if s.whole {
		g.st.order = clause
	}
	return mk(kindQuery, "%%", body, clause)
}

// grouped returns a SELECT with GROUP BY or aggregates.
func (g *generator) grouped(s shape, from, where *phrase) selected {
	g.picks = true
	var keys []*phrase
	grouped := &scope{}
	for range g.r.IntN(3) {
		l, ok := g.comparable()
		if !ok || l.kind == kindJSON {
			continue
		}
		n := l.n
		k, typ := l.kind, l.typ
		if g.chance(15) && !g.easy {
			n = g.withoutParams(func() *phrase { return g.value(k, 1) })
			typ = ""
		}
		keys = append(keys, n)
		grouped.leaves = append(grouped.leaves, leaf{n: n, of: l.of, kind: k, typ: typ, edge: true})
	}
	for range 1 + g.r.IntN(3) {
		n, k := g.aggregate()
		grouped.leaves = append(grouped.leaves, leaf{n: n, kind: k, typ: n.typ, edge: true})
	}
	group := &phrase{kind: kindClause, gone: true}
	if len(keys) > 0 {
		list := listOf(", ", 1, keys...)
		group = mk(kindClause, " group by %", list)
		if g.chance(15) && len(keys) > 1 {
			group = mk(kindClause, " group by "+g.pick("rollup (%)", "cube (%)", "grouping sets ((%), ())"), list)
			n := mk(kindInt, "grouping(%)", keys[0]).of("integer")
			grouped.leaves = append(grouped.leaves, leaf{n: n, kind: kindInt, typ: "integer", edge: true})
		}
	}
	g.scopes = append(g.scopes[:len(g.scopes)-1:len(g.scopes)-1], grouped)
	having := &phrase{kind: kindClause, gone: true}
	if g.chance(20) {
		having = mk(kindClause, " having %", g.condition(0))
	}
	var items []*phrase
	var columns []relColumn
	for i := range s.columns {
		l := grouped.leaves[g.r.IntN(len(grouped.leaves))]
		k, n := l.kind, mk(l.kind, "%", l.n).of(l.typ)
		if len(s.kinds) > 0 {
			k = s.kinds[i]
			n = g.output(k)
		} else if g.chance(15) && !g.easy {
			n = g.value(k, 1)
		}
		g.note(k, nil)
		items, columns = append(items, g.named(s, n, i)), append(columns, g.relColumn(n, k, i))
	}
	list := listOf(", ", s.least(), items...)
	body := mk(kindQuery, "select % from %%%%", list, from, where, group, having)
	return selected{g.finish(s, body, list, columns), columns, list}
}

// withoutParams makes an expression that PostgreSQL can see to be the same in
// GROUP BY and in the select list.
func (g *generator) withoutParams(make func() *phrase) *phrase {
	way := g.way
	g.way = Simple
	defer func() { g.way = way }()
	return make()
}

// aggregate returns an aggregate over the scope's columns whose result does not
// depend on the rows' order.
func (g *generator) aggregate() (*phrase, kind) {
	filter := &phrase{kind: kindClause, gone: true}
	if g.chance(15) {
		filter = mk(kindClause, " filter (where %)", g.condition(0))
	}
	call := func(k kind, template string, args ...any) (*phrase, kind) {
		return mk(k, template+"%", append(args, filter)...), k
	}
	distinct := g.pick("", "", "", "distinct ")
	switch g.r.IntN(12) {
	case 11:
		if l, ok := g.leaf([]kind{kindInt, kindText, kindDate}[g.r.IntN(3)], true); ok {
			return call(l.kind, "percentile_disc(0.5) within group (order by %)", l.n)
		}
	case 0, 1:
		return call(kindInt, "count(*)")
	case 2:
		if l, ok := g.comparable(); ok && l.kind != kindJSON {
			return call(kindInt, "count("+distinct+"%)", l.n)
		}
	case 3, 4, 5:
		g.zeros = true
		k := []kind{kindInt, kindNumeric}[g.r.IntN(2)]
		if l, ok := g.leaf(k, true); ok {
			n := l.n
			if g.chance(25) {
				n = mk(k, g.pick("(% * 2)", "(1 - %)", "(-%)", "(% + 1)"), l.n)
				if l.edge {
					n = l.n
				}
			}
			return call(kindNumeric, g.pick("sum", "sum", "avg")+"("+distinct+"%)", n)
		}
	case 6, 7:
		l, ok := g.comparable()
		if ok && l.kind != kindJSON && l.kind != kindBool && l.kind != kindUUID && l.kind != kindBytea {
			return call(l.kind, g.pick("min", "max")+"(%)", l.n)
		}
	case 8:
		return call(kindBool, g.pick("bool_and", "bool_or", "every")+"(%)", g.condition(0))
	case 9:
		if l, ok := g.leaf(kindText, true); ok {
			return call(kindText, "string_agg("+distinct+"%, ',' order by %)", l.n, l.n)
		}
	case 10:
		if l, ok := g.leaf(kindInt, true); ok {
			return mk(kindText, "(array_agg(% order by % "+g.pick("", "desc", "nulls first")+")%)::text", l.n, l.n, filter), kindText
		}
	}
	return call(kindInt, "count(*)")
}

// window returns a window function whose result does not depend on the order of
// peers.
func (g *generator) window() *phrase {
	part, ok := g.comparable()
	order, _ := g.comparable()
	value, isInt := g.leaf(kindInt, true)
	if !ok || order.n == nil || part.kind == kindJSON || order.kind == kindJSON {
		return mk(kindInt, "count(*) over ()")
	}
	over := mk(kindOther, " over (%%)", mk(kindClause, "partition by % ", part.n), mk(kindClause, "order by %"+g.pick("", " desc", " nulls first"), order.n))
	fn := g.pick("rank()", "dense_rank()", "count(*)", "count(*)")
	if isInt && g.chance(30) { // by its own values, in frames of whole groups of peers
		return mk(kindInt, g.pick("first_value", "sum", "last_value", "min", "count")+"(%) over (%order by % "+
			g.pick("", "desc", "groups between 1 preceding and current row", "rows between unbounded preceding and unbounded following", "desc nulls last",
				"groups between current row and 2 following exclude group", "range between 1 preceding and 1 following")+")",
			value.n, mk(kindClause, "partition by % ", part.n), value.n)
	}
	if isInt && g.chance(50) {
		return mk(kindInt, g.pick("sum", "min", "max", "count")+"(%)%", value.n, over)
	}
	return mk(kindInt, fn+"%", over)
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
		if l.kind != k || k == kindBool || k == kindUUID || k == kindJSON || k == kindBytea {
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

// setOperation combines two queries; equal values must print alike or the
// statement picks.
func (g *generator) setOperation(n int) *phrase {
	var kinds []kind
	for range n {
		kinds = append(kinds, []kind{kindInt, kindText, kindDate, kindNumeric, kindTimestamptz, kindTimestamp}[g.r.IntN(6)])
	}
	one := shape{columns: n, kinds: kinds, bare: true}
	a, b := g.selectQuery(one), g.selectQuery(one)
	g.picks = true
	body := mk(kindQuery, "(%) "+g.pick("union", "union all", "union", "except", "intersect", "except all", "intersect all")+" (%)", a.n, b.n)
	return g.finish(shape{columns: n, whole: true}, body, a.list, a.columns)
}

// star returns all columns of a FROM.
func (g *generator) star() *phrase {
	outer := g.scopes
	defer func() { g.scopes = outer }()
	from := g.from()
	where := mk(kindClause, " where %", g.condition(g.r.IntN(3)))
	g.zeros = g.zeros || g.picks // of any column
	return mk(kindQuery, "select * from %%", from, where)
}

func (g *generator) valuesQuery() *phrase {
	row := func() *phrase {
		return mk(kindOther, "(%, %)", g.typed(kindInt, g.small(0, 3)), g.typed(kindText, g.pick("x", "", "NULL")))
	}
	return mk(kindQuery, "values %", listOf(", ", 1, row(), row()))
}

// with makes the statement's CTEs, or nil.
func (g *generator) with() *phrase {
	if !g.chance(12) {
		return nil
	}
	var list []*phrase
	for range 1 + g.r.IntN(2) {
		q := g.selectQuery(shape{columns: 1 + g.r.IntN(3), named: true, bare: true})
		rel := &relation{name: g.alias("w"), columns: q.columns}
		list = append(list, mk(kindOther, "% as "+g.pick("", "", "materialized ", "not materialized ")+"(%)", rel.name, q.n))
		g.ctes = append(g.ctes, rel)
	}
	if g.chance(20) {
		rel := &relation{name: g.alias("r"), columns: []relColumn{{name: "n", kind: kindInt, typ: "integer", edge: true}}}
		list = append(list, mk(kindOther, "%(n) as (select 1 union all select n + 1 from % where n < "+g.small(2, 6)+")", rel.name, rel.name))
		g.ctes = append(g.ctes, rel)
	}
	return mk(kindOther, "with recursive % ", listOf(", ", 1, list...))
}
