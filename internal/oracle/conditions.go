package oracle

import "slices"

// condition returns a Boolean expression.
func (g *generator) condition(depth int) *phrase {
	if depth > 0 {
		switch g.r.IntN(8) {
		case 0, 1:
			return mk(kindBool, "(% and %)", g.condition(depth-1), g.condition(depth-1))
		case 2:
			return mk(kindBool, "(% or %)", g.condition(depth-1), g.condition(depth-1))
		case 3:
			return mk(kindBool, "(not %)", g.condition(depth-1))
		case 4:
			return mk(kindBool, "(% is "+g.pick("", "not ")+g.pick("true", "false", "unknown")+")", g.condition(depth-1))
		}
	}
	if g.chance(12) && len(g.scopes) < 3 && g.heavy < 5 {
		if n := g.subCondition(); n != nil {
			return n
		}
	}
	if g.chance(25) && !g.easy {
		return g.calculated(depth)
	}
	l, ok := g.comparable()
	if !ok {
		return mk(kindBool, g.pick("true", "false"))
	}
	return g.comparison(l)
}

// comparison compares a column with constants or another column.
func (g *generator) comparison(l leaf) *phrase {
	if l.kind.array() && g.chance(60) {
		return g.membership(l)
	}
	operator := g.pick("=", "=", "=", "<>", "<", ">", "<=", ">=")
	if l.kind == kindJSON {
		operator = g.pick("=", "<>")
	}
	switch g.r.IntN(17) {
	case 16:
		if other, ok := g.comparable(); ok {
			return mk(kindBool, "(row(%, %) is "+g.pick("", "not ")+"null)", l.n, other.n)
		}
	case 0:
		return mk(kindBool, "(% is "+g.pick("null", "not null")+")", l.n)
	case 1, 2:
		values := listOf(", ", 1, g.constant(l), g.constant(l), g.constant(l))
		return mk(kindBool, "(% "+g.pick("in", "in", "not in")+" (%))", l.n, values)
	case 3:
		if l.kind != kindJSON {
			return mk(kindBool, "(% "+g.pick("between", "not between", "between symmetric")+" % and %)", l.n, g.constant(l), g.constant(l))
		}
	case 4:
		return mk(kindBool, "(% is "+g.pick("", "not ")+"distinct from %)", l.n, g.constant(l))
	case 5, 6:
		if other, ok := g.leaf(l.kind, true); ok {
			return mk(kindBool, "(% "+operator+" %)", l.n, other.n)
		}
	case 7:
		return mk(kindBool, "(% "+operator+" %)", g.constant(l), l.n)
	case 8:
		if typ := typeOf[l.kind]; l.kind != kindJSON && l.kind != kindChar && !l.kind.array() {
			if l.kind == kindInt {
				typ = "bigint"
			}
			values := listOf(", ", 1, g.constant(l), g.constant(l))
			return mk(kindBool, "(% "+g.pick("= any", "<> all", "= any", "< all", ">= any")+" (array[%]::"+typ+"[]))", l.n, values)
		}
	case 9:
		if other, ok := g.leaf(l.kind, true); ok && l.kind != kindJSON {
			if third, ok := g.comparable(); ok && third.kind != kindJSON {
				row := g.pick("((%, %) = (%, %))", "((%, %) < (%, %))", "((%, %) >= (%, %))", "((%, %) <> (%, %))", "((%, %) in ((%, %)))", "((%, %) not in ((%, %)))",
					"((%, %) is distinct from (%, %))")
				return mk(kindBool, row, l.n, third.n, other.n, g.constant(third))
			}
		}
	case 10, 11:
		if l.kind == kindText {
			return g.pattern(l)
		}
	case 13:
		if l.kind == kindText {
			return mk(kindBool, "(% collate "+g.pick(`"C"`, `"POSIX"`, `"C.utf8"`, `"default"`)+" "+operator+" %)", l.n, g.constant(l))
		}
	case 12:
		if l.kind == kindBool {
			return mk(kindBool, "%", l.n)
		}
	}
	return mk(kindBool, "(% "+operator+" %)", l.n, g.constant(l))
}

// membership asks what an array has in it.
func (g *generator) membership(l leaf) *phrase {
	element := kindText
	if l.kind == kindInts {
		element = kindInt
	}
	switch g.r.IntN(7) {
	case 0:
		return mk(kindBool, "(% "+g.pick("@>", "<@", "&&")+" %)", l.n, g.typed(l.kind, edgeValues[l.kind][g.r.IntN(3)]))
	case 1:
		return mk(kindBool, "(cardinality(%) > %)", l.n, g.small(0, 2))
	case 2:
		return mk(kindBool, "(array_length(%, 1) is null)", l.n)
	case 3:
		return mk(kindBool, "((%)[1] = %)", l.n, g.atom(element))
	case 4:
		return mk(kindBool, "(% <> all (%))", g.atom(element), l.n)
	}
	return mk(kindBool, "(% = any (%))", g.atom(element), l.n)
}

// pattern matches a text with a pattern.
func (g *generator) pattern(l leaf) *phrase {
	like := g.pick("B%", "a note%", "%USD", "%note%", "_TC%", "", "%", "100\\%%", "under\\_%", "a note that goes %", "Ä%", "ETH-USD")
	switch g.r.IntN(8) {
	case 0:
		return mk(kindBool, "(% "+g.pick("ilike", "not ilike")+" %)", l.n, g.literal(kindText, like, "text"))
	case 1:
		return mk(kindBool, "(% similar to '%(USD|EUR|note)%')", l.n, "%", "%")
	case 2:
		return mk(kindBool, "(% "+g.pick("~", "!~", "~*")+" "+g.pick("'^B'", "'o.*g'", "'[A-Z]{3}'", "'^a note that goes( on)*$'")+")", l.n)
	case 3:
		return mk(kindBool, "(% ^@ "+g.pick("'B'", "'a note'", "''")+")", l.n)
	case 4:
		return mk(kindBool, "(starts_with(%, "+g.pick("'BTC'", "'a note that goes on'")+"))", l.n)
	}
	return mk(kindBool, "(% "+g.pick("like", "like", "not like")+" %)", l.n, g.literal(kindText, like, "text"))
}

// calculated compares what only the local engine can calculate.
func (g *generator) calculated(depth int) *phrase {
	k := []kind{kindInt, kindNumeric, kindText, kindDate, kindTimestamp, kindTimestamptz}[g.r.IntN(6)]
	n := g.value(k, depth+1)
	l := leaf{kind: k, typ: typeOf[k]}
	switch g.r.IntN(4) {
	case 0:
		return mk(kindBool, "(% is null)", n)
	case 1:
		return mk(kindBool, "(% "+g.pick("<", ">", "<=", "<>")+" %)", n, g.value(k, depth))
	}
	return mk(kindBool, "(% "+g.pick("=", "<", ">", ">=", "<>")+" %)", n, g.constant(l))
}

// subCondition is a condition with a sub-select, correlated or not.
func (g *generator) subCondition() *phrase {
	l, ok := g.comparable()
	if !ok || l.kind == kindJSON {
		return nil
	}
	if l.of != nil && g.chance(50) {
		if n := g.related(l); n != nil {
			return n
		}
	}
	switch g.r.IntN(7) {
	case 6:
		if other, ok := g.comparable(); ok && other.kind != kindJSON {
			q := g.subquery([]kind{l.kind, other.kind}, true)
			return mk(kindBool, "((%, %) "+g.pick("in", "not in", "= any", "<> all")+" (%))", l.n, other.n, q)
		}
	case 0, 1:
		return mk(kindBool, g.pick("", "not ")+"exists (%)", g.subquery(nil, true))
	case 2, 3:
		q := g.subquery([]kind{l.kind}, true)
		return mk(kindBool, "(% "+g.pick("in", "not in")+" (%))", l.n, q)
	case 4:
		q := g.subquery([]kind{l.kind}, true)
		return mk(kindBool, "(% "+g.pick("= any", "<> all", "< any", ">= all")+" (%))", l.n, q)
	}
	n := g.scalar(l.kind)
	if n == nil {
		return nil
	}
	return mk(kindBool, "(% "+g.pick("=", "<", ">=", "<>")+" %)", l.n, n)
}

// related is a condition with a sub-select of a column of the same name, as those
// of a join group have: what a storage node may answer itself.
func (g *generator) related(l leaf) *phrase {
	outer := g.scopes
	defer func() { g.scopes = outer }()
	for range 4 {
		table, rel := g.table()
		i := slices.IndexFunc(rel.columns, func(c relColumn) bool { return c.name == l.of.name && c.kind == l.kind })
		if i < 0 {
			continue
		}
		column := rel.name + "." + ident(l.of.name)
		g.scopes = append(outer[:len(outer):len(outer)], scopeOf(rel))
		where := mk(kindClause, " where %", g.condition(g.r.IntN(2)))
		switch g.r.IntN(6) {
		case 0, 1:
			return mk(kindBool, g.pick("", "not ")+"exists (select % from % where % = % % %)", g.pick("", "1", "*", column), table,
				column, l.n, g.pick("and", "and", "or"), g.condition(0))
		case 2:
			return mk(kindBool, "(% "+g.pick("= any", "<> all", "<> any", "= all")+" (select % from %%))", l.n, column, table, where)
		}
		return mk(kindBool, "(% "+g.pick("in", "in", "not in")+" (select % from %%))", l.n, column, table, where)
	}
	return nil
}
