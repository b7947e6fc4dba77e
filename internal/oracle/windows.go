package oracle

// window returns a window function whose result does not depend on the order of
// peers, over the rows of rels.
func (g *generator) window(rels []*relation) *phrase {
	part, ok := g.comparable()
	order, _ := g.comparable()
	value, isInt := g.leaf(kindInt, true)
	if !ok || order.n == nil || part.kind == kindJSON || order.kind == kindJSON {
		return mk(kindInt, "count(*) over ()")
	}
	partition := mk(kindClause, "partition by % ", part.n)
	if g.chance(35) {
		if n := g.framed(rels, partition); n != nil {
			return n
		}
	}
	over := mk(kindOther, " over (%%)", partition, mk(kindClause, "order by %"+g.pick("", " desc", " nulls first"), order.n))
	if g.chance(15) {
		if g.windows == nil {
			g.windows = mk(kindOther, " window w as (%order by %)", partition, order.n)
		}
		over = mk(kindOther, g.pick(" over w", " over (w)", " over (w groups between 1 preceding and 1 following)", " over (w groups between current row and unbounded following exclude ties)"))
	}
	filter := &phrase{kind: kindClause, gone: true}
	if g.chance(15) {
		filter = mk(kindClause, " filter (where %)", g.condition(0))
	}
	switch {
	case isInt && g.chance(30): // by its own values, in frames of whole groups of peers
		return mk(kindInt, g.pick("first_value", "sum", "last_value", "min", "count")+"(%) over (%order by % "+
			g.pick("", "desc", "groups between 1 preceding and current row", "rows between unbounded preceding and unbounded following", "desc nulls last",
				"groups between current row and 2 following exclude group", "range between 1 preceding and 1 following", "groups 2 preceding exclude ties",
				"range between current row and 3 following exclude current row")+")",
			value.n, partition, value.n)
	case isInt && g.chance(50):
		return mk(kindInt, g.pick("sum", "min", "max", "count")+"(%)%%", value.n, filter, over)
	case g.chance(30):
		return mk(kindInt, "count(*)%%", filter, over)
	}
	return mk(kindInt, g.pick("rank()%", "dense_rank()%", "(100 * percent_rank()%)::integer", "(100 * cume_dist()%)::integer"), over)
}

// framed returns a window function over rows in an order that is total, or over a
// range of a column's values, or nil.
func (g *generator) framed(rels []*relation, partition *phrase) *phrase {
	if g.chance(30) {
		return g.ranged(partition)
	}
	unique := g.uniqueOf(rels)
	value, ok := g.leaf(kindInt, true)
	if unique == nil || !ok {
		return nil
	}
	order, _ := g.comparable()
	if order.n == nil || order.kind == kindJSON {
		order.n = unique
	}
	fn := g.pick("row_number()", "ntile(3)", "lag(%)", "lag(%, 2)", "lead(%, 1, -1)", "first_value(%)", "last_value(%)", "nth_value(%, 2)", "sum(%)", "count(%)", "max(%)")
	frame := g.pick("", "", " rows between 1 preceding and current row", " rows 2 preceding", " rows between 1 following and 2 following",
		" rows between unbounded preceding and 1 preceding", " rows between 1 preceding and 1 following exclude current row",
		" groups between 1 preceding and unbounded following", " rows between current row and unbounded following exclude ties")
	n := mk(kindInt, fn, value.n)
	if fn == "row_number()" || fn == "ntile(3)" {
		n = mk(kindInt, fn)
	}
	return mk(kindInt, "% over (%order by %"+g.pick("", " desc", " nulls first")+", %"+frame+")", n, partition, order.n, unique)
}

// ranged returns an aggregate over a range of a column's values around each row's,
// or nil.
func (g *generator) ranged(partition *phrase) *phrase {
	k := []kind{kindInt, kindNumeric, kindDate, kindTimestamp, kindTimestamptz, kindFloat}[g.r.IntN(6)]
	l, ok := g.leaf(k, false)
	if !ok {
		return nil
	}
	distance := "2"
	switch k {
	case kindNumeric, kindFloat:
		distance = "1.5"
	case kindDate, kindTimestamp, kindTimestamptz:
		distance = "interval '" + g.pick("1 day", "1 month", "12 hours") + "'"
	}
	frame := g.pick("between % preceding and current row", "between % preceding and % following", "between current row and % following exclude current row",
		"between unbounded preceding and % preceding", "% preceding exclude group")
	args := []any{partition, l.n, g.pick("", " desc")}
	for _, c := range frame {
		if c == '%' {
			args = append(args, distance)
		}
	}
	return mk(kindInt, "count(*) over (%order by %% range "+frame+")", args...)
}

// uniqueOf is a column no two of whose values are equal, if rels are one table
// that has one.
func (g *generator) uniqueOf(rels []*relation) *phrase {
	if len(rels) != 1 {
		return nil
	}
	for _, c := range rels[0].columns {
		if c.of != nil && c.of.unique && !c.closed {
			return mk(c.kind, "%", rels[0].name+"."+ident(c.name))
		}
	}
	return nil
}

// windowClause is the WINDOW clause of the names that windows were given.
func (g *generator) windowClause(windows bool) *phrase {
	named := g.windows
	g.windows = nil
	if !windows || named == nil {
		return &phrase{kind: kindClause, gone: true}
	}
	return named
}
