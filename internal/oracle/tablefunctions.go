package oracle

// tableFunction returns a FROM item that is a function, its columns, and whether
// it is LATERAL: over columns of what is before it.
func (g *generator) tableFunction(lateral *scope) (*phrase, *relation, bool) {
	rel := &relation{name: g.alias("g")}
	column := func(name string, k kind, typ string) {
		rel.columns = append(rel.columns, relColumn{name: name, kind: k, typ: typ, edge: k == kindInt})
	}
	column("n", kindInt, "integer")
	outer := g.scopes
	if lateral != nil && g.chance(50) {
		g.scopes = append(g.scopes[:len(g.scopes):len(g.scopes)], lateral)
		defer func() { g.scopes = outer }()
		if call := g.unnesting(rel); call != nil {
			return g.numbered(call, rel), rel, true
		}
	}
	switch g.r.IntN(6) {
	case 0:
		rel.columns[0] = relColumn{name: "n", kind: kindDate, typ: "date"}
		return mk(kindFrom, "(select d::date as n from generate_series(date '2024-02-25', date '2024-02-29', interval '1 day') d) as %", rel.name), rel, false
	case 1:
		rel.columns[0] = relColumn{name: "n", kind: kindText, typ: "text"}
		return g.numbered(mk(kindOther, "unnest(%)", g.typed(kindTexts, `{BTC-USD,x,NULL,"",BTC-USD}`)), rel), rel, false
	case 2:
		column("m", kindText, "text")
		call := mk(kindOther, "rows from (generate_series(1, %), unnest(array['BTC-USD', 'x']))", g.small(1, 4))
		return g.numbered(call, rel), rel, false
	case 3:
		rel.columns[0] = relColumn{name: "n", kind: kindText, typ: "text"}
		return g.numbered(mk(kindOther, "regexp_split_to_table(%, '-')", g.typed(kindText, "BTC-USD")), rel), rel, false
	}
	return g.numbered(mk(kindOther, "generate_series(%, %)", g.small(-2, 1), g.small(2, 6)), rel), rel, false
}

// unnesting calls a function of a column of the scope that returns rows, or
// returns nil.
func (g *generator) unnesting(rel *relation) *phrase {
	switch g.r.IntN(5) {
	case 0, 1:
		if l, ok := g.leaf(kindTexts, true); ok {
			rel.columns[0] = relColumn{name: "n", kind: kindText, typ: "text"}
			return mk(kindOther, "unnest(%)", l.n)
		}
	case 2:
		if l, ok := g.leaf(kindInts, true); ok {
			return mk(kindOther, "unnest(%)", l.n)
		}
	case 3:
		if l, ok := g.leaf(kindText, true); ok {
			rel.columns[0] = relColumn{name: "n", kind: kindText, typ: "text"}
			return mk(kindOther, "string_to_table(%, '-')", l.n)
		}
	}
	if l, ok := g.leaf(kindInt, false); ok {
		return mk(kindOther, "generate_series(1, least(%, 4))", l.n)
	}
	return nil
}

// numbered makes a FROM item of a call, at times with the rows' numbers.
func (g *generator) numbered(call *phrase, rel *relation) *phrase {
	with := ""
	if g.chance(40) {
		with = " with ordinality"
		rel.columns = append(rel.columns, relColumn{name: "o", kind: kindInt, typ: "bigint"})
	}
	names := ""
	for i, c := range rel.columns {
		names += separator(i) + c.name
	}
	return mk(kindFrom, "%"+with+" as %("+names+")", call, rel.name)
}
