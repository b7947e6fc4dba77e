package oracle

import "strconv"

// grouped returns a SELECT with GROUP BY or aggregates.
func (g *generator) grouped(s shape, from, where *phrase) selected {
	g.picks = true
	var keys []*phrase
	selects := false // whether a key is a sub-select
	grouped := &scope{}
	for range g.r.IntN(3) {
		l, ok := g.comparable()
		if !ok || l.kind == kindJSON {
			continue
		}
		n := l.n
		k, typ := l.kind, l.typ
		switch {
		case g.chance(15) && !g.easy:
			n = g.withoutParams(func() *phrase { return g.value(k, 1) })
			typ = ""
		case g.chance(4) && !g.easy && len(g.scopes) < 3:
			if sub := g.withoutParams(func() *phrase { return g.scalar(k) }); sub != nil {
				n, typ, selects = sub, "", true
			}
		}
		keys = append(keys, n)
		grouped.leaves = append(grouped.leaves, leaf{n: n, of: l.of, kind: k, typ: typ, edge: true})
	}
	for range 1 + g.r.IntN(3) {
		n, k := g.aggregate()
		grouped.leaves = append(grouped.leaves, leaf{n: n, kind: k, typ: n.typ, edge: true})
	}
	group, extra := g.groupBy(keys)
	if selects && len(extra) > 0 {
		// PostgreSQL before 18 plans the second of two equal sub-selects by itself, and
		// computes it from any one row of a grouping set that it should be NULL in.
		group, extra = mk(kindClause, " group by %", listOf(", ", 1, keys...)), nil
	}
	grouped.leaves = append(grouped.leaves, extra...)
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
		} else if g.chance(5) && !g.easy {
			if l.kind != kindJSON && l.kind != kindOther {
				k = kindInt
				n = mk(k, g.pick("rank() over (order by %)", "count(*) over (partition by %)", "dense_rank() over (order by % desc)"), l.n)
			}
		}
		g.note(k, nil)
		items, columns = append(items, g.named(s, n, i)), append(columns, g.relColumn(n, k, i))
	}
	if s.whole && !s.named && len(keys) > 0 && g.chance(8) { // by number: the keys come first, and all stay
		var first []*phrase
		var numbers string
		columns = nil
		for i, l := range grouped.leaves[:len(keys)] {
			first = append(first, mk(kindOther, "%", l.n))
			numbers += separator(i) + strconv.Itoa(i+1)
			columns = append(columns, g.relColumn(l.n, l.kind, i))
		}
		last := grouped.leaves[len(keys)]
		items, columns = append(first, mk(kindOther, "%", last.n)), append(columns, g.relColumn(last.n, last.kind, len(keys)))
		s.columns, group = len(items), mk(kindOther, " group by "+numbers)
		list := listOf(", ", len(items), items...)
		return selected{g.finish(s, mk(kindQuery, "select % from %%%%", list, from, where, group, having), list, columns), columns, list}
	}
	list := listOf(", ", s.least(), items...)
	s.open = true
	body := mk(kindQuery, "select % from %%%%", list, from, where, group, having)
	return selected{g.finish(s, body, list, columns), columns, list}
}

// groupBy returns the GROUP BY clause, and what may be selected because of it.
func (g *generator) groupBy(keys []*phrase) (*phrase, []leaf) {
	if len(keys) == 0 {
		return &phrase{kind: kindClause, gone: true}, nil
	}
	list := listOf(", ", 1, keys...)
	if len(keys) == 1 || !g.chance(30) {
		return mk(kindClause, " group by "+g.pick("", "", "", "distinct ", "all ")+"%", list), nil
	}
	a, b := keys[0], keys[1]
	var group *phrase
	switch g.r.IntN(8) {
	case 0:
		group = mk(kindClause, " group by grouping sets ((%, %), (%), (%), ())", a, b, a, b)
	case 1:
		group = mk(kindClause, " group by %, rollup (%)", a, b)
	case 2:
		group = mk(kindClause, " group by "+g.pick("", "distinct ")+"rollup (%, %), cube (%)", a, b, a)
	case 3:
		group = mk(kindClause, " group by grouping sets (rollup (%, %), cube (%), ())", a, b, b)
	default:
		group = mk(kindClause, " group by "+g.pick("rollup (%)", "cube (%)", "grouping sets ((%), ())"), list)
	}
	n := mk(kindInt, g.pick("grouping(%, %)", "grouping(%, %) + 1"), b, a).of("integer")
	return group, []leaf{{n: n, kind: kindInt, typ: "integer", edge: true}}
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
	if g.chance(20) {
		if n := g.weighted(filter); n != nil {
			return n, kindNumeric
		}
	}
	switch g.r.IntN(14) {
	case 12, 13:
		if n, k := g.rareAggregate(filter); n != nil {
			return n, k
		}
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
		if ok && l.kind.extreme() {
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

// weighted adds up or averages what storage nodes may hold terms of, or nil.
func (g *generator) weighted(filter *phrase) *phrase {
	g.zeros = true
	fn := g.pick("sum", "sum", "avg")
	if computed := g.scopes[len(g.scopes)-1].computed; len(computed) > 0 && g.chance(60) {
		n := computed[g.r.IntN(len(computed))]
		switch g.r.IntN(5) {
		case 0:
			return mk(kindNumeric, fn+"(case when % then % else 0 end)%", g.condition(0), n, filter)
		case 1:
			return mk(kindNumeric, fn+"(2 * (%))%", n, filter)
		}
		return mk(kindNumeric, fn+"(%)%", n, filter)
	}
	a, ok := g.leaf([]kind{kindInt, kindNumeric}[g.r.IntN(2)], false)
	b, also := g.leaf(kindNumeric, false)
	if !ok {
		return nil
	}
	switch g.r.IntN(7) {
	case 0:
		return mk(kindNumeric, fn+"(case when % then % else 0 end)%", g.condition(0), a.n, filter)
	case 1:
		return mk(kindNumeric, fn+"(case when % then % end)%", g.condition(0), a.n, filter)
	case 2:
		return mk(kindNumeric, "sum(%)% / nullif(count(%), 0)", a.n, filter, a.n)
	case 3:
		return mk(kindNumeric, "100.00 * sum(case when % then % else 0 end) / nullif(sum(%), 0)", g.condition(0), a.n, a.n)
	case 4:
		return mk(kindNumeric, fn+"(coalesce(%, 0))%", a.n, filter)
	}
	if !also {
		return mk(kindNumeric, fn+"(% * 3 - 1)%", a.n, filter)
	}
	return mk(kindNumeric, g.pick(fn+"(% + %)", fn+"(2 * % - %)", fn+"(% * %)", "sum(%) - sum(%)", "sum(%) + count(%)")+"%", a.n, b.n, filter)
}

// rareAggregate returns one of the aggregates that only the local engine has, or
// nil.
func (g *generator) rareAggregate(filter *phrase) (*phrase, kind) {
	k := []kind{kindInt, kindText, kindNumeric, kindDate, kindTimestamptz}[g.r.IntN(5)]
	l, ok := g.leaf(k, true)
	if !ok {
		return nil, 0
	}
	switch g.r.IntN(8) {
	case 0:
		return mk(k, "mode() within group (order by %)%", l.n, filter), k
	case 1:
		return mk(kindText, "(array_agg(distinct % order by %)%)::text", l.n, l.n, filter), kindText
	case 2:
		return mk(kindText, "(jsonb_agg(% order by %)%)::text", l.n, l.n, filter), kindText
	case 3:
		return mk(kindInt, "count(distinct (%, %))%", l.n, l.n, filter), kindInt
	case 4:
		return mk(kindInt, "(rank(%) within group (order by %)%)", g.atomOf(k), l.n, filter), kindInt
	case 5:
		if small, ok := g.leaf(kindInt, false); ok {
			return mk(kindNumeric, "round("+g.pick("stddev", "variance", "stddev_pop")+"(%)%, 6)", small.n, filter), kindNumeric
		}
	case 6:
		if small, ok := g.leaf(kindInt, false); ok {
			return mk(kindInt, g.pick("bit_and", "bit_or", "bit_xor")+"(%)%", small.n, filter), kindInt
		}
	case 7:
		if small, ok := g.leaf(kindInt, false); ok {
			return mk(kindNumeric, "(percentile_cont("+g.pick("0.5", "0.25", "array[0, 1]")+") within group (order by %)%)::text", small.n, filter), kindText
		}
	}
	return mk(kindInt, "count(%)%", l.n, filter), kindInt
}

// atomOf is a constant of a kind, which is all that some functions take.
func (g *generator) atomOf(k kind) *phrase {
	values := edgeValues[k]
	return g.withoutParams(func() *phrase { return g.typed(k, values[g.r.IntN(len(values))]) })
}
