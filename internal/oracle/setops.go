package oracle

// setOperation combines two queries; equal values must print alike or the
// statement picks.
func (g *generator) setOperation(n int) *phrase {
	var kinds []kind
	for range n {
		kinds = append(kinds, []kind{kindInt, kindText, kindDate, kindNumeric, kindTimestamptz, kindTimestamp, kindBool, kindTexts}[g.r.IntN(8)])
	}
	one := shape{columns: n, kinds: kinds, bare: true}
	a, b := g.selectQuery(one), g.operand(one, 2)
	g.picks = true
	body := mk(kindQuery, "(%) "+g.pick("union", "union all", "union", "except", "intersect", "except all", "intersect all")+" (%)", a.n, b.n)
	return g.finish(shape{columns: n, whole: true}, body, a.list, a.columns)
}

// operand is a side of a set operation: a query, ordered and limited at times, or
// a set operation itself.
func (g *generator) operand(s shape, depth int) selected {
	if depth == 0 || !g.chance(25) || g.heavy > 6 {
		s.bare, s.sorted = g.chance(50), true
		return g.selectQuery(s)
	}
	a, b := g.operand(s, depth-1), g.operand(s, depth-1)
	a.n = mk(kindQuery, "(%) "+g.pick("union", "union all", "except", "intersect")+" (%)", a.n, b.n)
	if g.chance(30) {
		s.bare, s.sorted = false, true
		a.n = g.finish(s, a.n, a.list, a.columns)
	}
	return a
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
	if g.chance(20) {
		if n := g.recursive(); n != nil {
			list = append(list, n)
		}
	}
	return mk(kindOther, "with recursive % ", listOf(", ", 1, list...))
}

// recursive is a CTE that follows one integer column of a table by another, or
// nil.
func (g *generator) recursive() *phrase {
	table, rel := g.table()
	var ints []relColumn
	for _, c := range rel.columns {
		if c.kind == kindInt && c.typ == "integer" && !c.closed {
			ints = append(ints, c)
		}
	}
	if len(ints) < 2 {
		return nil
	}
	a, b := ints[g.r.IntN(len(ints))], ints[g.r.IntN(len(ints))]
	outer := g.scopes
	defer func() { g.scopes = outer }()
	g.scopes = append(outer[:len(outer):len(outer)], scopeOf(rel))
	where := mk(kindClause, " where %", g.condition(0))
	out := &relation{name: g.alias("r"), columns: []relColumn{
		{name: "x", kind: kindInt, typ: "integer", edge: true}, {name: "d", kind: kindInt, typ: "integer"},
	}}
	g.ctes = append(g.ctes, out)
	column := func(c relColumn) string { return rel.name + "." + ident(c.name) }
	return mk(kindOther, "%(x, d) as (select %, 1 from %% union select %, %.d + 1 from % join % on %.x = % where %.d < "+g.small(2, 4)+")",
		out.name, column(a), table, where, column(b), out.name, out.name, table, out.name, column(a), out.name)
}
