package oracle

import "enigma"

// table returns a FROM item: a table of the data set, and its columns.
func (g *generator) table() (*phrase, *relation) {
	g.heavy++
	set := g.set
	if len(set.others) > 0 && g.chance(7) {
		set = set.others[g.r.IntN(len(set.others))]
	}
	t := set.Tables[g.r.IntN(len(set.Tables))]
	rel := &relation{name: g.alias("t"), computed: set.computed(t.Name)}
	for _, c := range t.Columns {
		p := set.column(t.Name, c.Name)
		closed := set.closed[t.Name+"."+c.Name]
		rel.closed = rel.closed || closed
		if g.easy && (c.Scheme == enigma.Rnd || c.Scheme == enigma.Sum) && g.chance(60) {
			continue
		}
		if closed && g.chance(95) || p.kind.array() && g.chance(60+g.noArrays) {
			continue
		}
		rel.columns = append(rel.columns, relColumn{c.Name, p.kind, c.Type, p.edge, p, closed})
	}
	name := ident(t.Name)
	if g.chance(15) || set != g.set {
		name = ident(set.Name) + "." + name
	}
	n := mk(kindFrom, "% "+g.pick("", "as ")+"%", name, rel.name)
	n.shut = rel.closed
	return n, rel
}

// computed lists a table's computed terms.
func (d *Dataset) computed(table string) []computedTerm {
	for _, t := range d.plain {
		if t.name == table {
			return t.computed[d.Name]
		}
	}
	return nil
}

// column finds what is known of a column.
func (d *Dataset) column(table, name string) *plainColumn {
	for _, t := range d.plain {
		if t.name != table {
			continue
		}
		for _, c := range t.columns {
			if c.name == name {
				return c
			}
		}
	}
	return &plainColumn{name: name}
}

// item returns a FROM item and its columns, and whether it is LATERAL. lateral is
// what is before it in the same FROM.
func (g *generator) item(lateral *scope) (*phrase, *relation, bool) {
	switch {
	case len(g.own) > 0 && g.chance(35):
		own := g.own[g.r.IntN(len(g.own))]
		g.heavy++
		rel := &relation{name: g.alias("o"), columns: own.columns}
		return mk(kindFrom, "% %", own.name, rel.name), rel, false
	case len(g.ctes) > 0 && g.chance(45):
		cte := g.ctes[g.r.IntN(len(g.ctes))]
		rel := &relation{name: g.alias("c"), columns: cte.columns}
		return mk(kindFrom, "% %", cte.name, rel.name), rel, false
	case g.easy && g.chance(85) || len(g.scopes) > 2 || g.heavy > 3 || g.chance(70):
		n, rel := g.table()
		return n, rel, false
	case g.chance(20):
		return g.tableFunction(lateral)
	case g.chance(12):
		n, rel := g.values()
		return n, rel, false
	}
	keyword := ""
	outer := g.scopes
	if lateral != nil && g.chance(40) {
		keyword = "lateral "
		g.scopes = append(g.scopes[:len(g.scopes):len(g.scopes)], lateral)
	}
	q := g.selectQuery(shape{columns: 1 + g.r.IntN(3), named: true})
	g.scopes = outer
	rel := &relation{name: g.alias("s"), columns: q.columns}
	return mk(kindFrom, keyword+"(%) %", q.n, rel.name), rel, keyword != ""
}

func (g *generator) values() (*phrase, *relation) {
	rel := &relation{name: g.alias("v"), columns: []relColumn{{name: "x", kind: kindInt, typ: "integer"}, {name: "y", kind: kindText, typ: "text"}}}
	row := func() *phrase {
		return mk(kindOther, "(%, %)", g.typed(kindInt, g.pick("1", "2", "7", "NULL")), g.typed(kindText, g.pick("BTC-USD", "x", "NULL")))
	}
	return mk(kindFrom, "(values %) as %(x, y)", listOf(", ", 1, row(), row(), row()), rel.name), rel
}

// scopeOf makes the leaves of relations.
func scopeOf(rels ...*relation) *scope {
	s := &scope{}
	for _, r := range rels {
		for _, c := range r.columns {
			n := mk(c.kind, "%", r.name+"."+ident(c.name)).of(c.typ)
			n.closed = c.closed
			s.leaves = append(s.leaves, leaf{n: n, of: c.of, kind: c.kind, typ: c.typ, edge: c.edge})
		}
		for _, c := range r.computed {
			a, b := mk(kindOther, "%", r.name+"."+ident(c.a)), mk(kindOther, "%", r.name+"."+ident(c.b))
			s.computed = append(s.computed, mk(kindOther, c.template, a, b))
		}
	}
	return s
}

// from returns a FROM clause, and enters the scope of its columns: the caller
// leaves it.
func (g *generator) from() *phrase {
	text, _ := g.fromWith()
	return text
}

// fromWith is from, and returns the relations too.
func (g *generator) fromWith() (*phrase, []*relation) {
	text, rel, _ := g.item(nil)
	rels := []*relation{rel}
	for joins := g.r.IntN(3); joins > 0 && g.heavy < 5; joins-- {
		right, rel, lateral := g.item(scopeOf(rels...))
		kind := g.pick("join", "join", "inner join", "left join", "left join", "right join", "full join")
		if lateral {
			kind = g.pick("join", "left join")
		}
		if joins == 1 && g.chance(5) && g.heavy < 4 {
			text = mk(kindFrom, "%, %", text, right)
		} else {
			text = g.join(text, rels, right, rel, kind)
		}
		rels = append(rels, rel)
	}
	g.scopes = append(g.scopes[:len(g.scopes):len(g.scopes)], scopeOf(rels...))
	return text, rels
}

func (g *generator) join(left *phrase, rels []*relation, right *phrase, rel *relation, kind string) *phrase {
	switch {
	case g.chance(5) && g.heavy < 4:
		return mk(kindFrom, "% cross join %", left, right)
	case g.chance(20) && len(rels) == 1:
		if names := common(rels[0], rel); len(names) > 0 {
			name := names[g.r.IntN(len(names))]
			n := mk(kindFrom, "% "+kind+" % using (%)", left, right, ident(name))
			n.merges = true
			return n
		}
	case g.chance(4) && len(rels) == 1 && len(common(rels[0], rel)) > 0:
		n := mk(kindFrom, "% natural "+g.pick("", "left ", "full ")+"join %", left, right)
		n.merges = true
		return n
	}
	outer := g.scopes
	before, after := scopeOf(rels...), scopeOf(rel)
	on := mk(kindBool, "true")
	for range 10 {
		l, r := before.leaves[g.r.IntN(len(before.leaves))], after.leaves[g.r.IntN(len(after.leaves))]
		same := l.of != nil && r.of != nil && l.of.name == r.of.name
		if l.kind == r.kind && l.kind != kindOther && l.kind != kindBool && (same || g.chance(25)) {
			on = mk(kindBool, "(% = %)", l.n, r.n)
			if same {
				break
			}
		}
	}
	if on.parts[0] == "true" && (g.heavy > 2 || g.chance(60)) { // no two columns go together, and rows multiply
		on = mk(kindBool, "false")
	}
	if g.chance(30) {
		g.scopes = append(g.scopes[:len(g.scopes):len(g.scopes)], scopeOf(append([]*relation{rel}, rels...)...))
		extra := mk(kindClause, " and %", g.condition(0))
		on = mk(kindBool, "(%%)", on, extra)
		g.scopes = outer
	}
	return mk(kindFrom, "% "+kind+" % on %", left, right, on)
}

// common lists the columns that two relations have under one name and kind.
func common(a, b *relation) (out []string) {
	for _, c := range a.columns {
		for _, d := range b.columns {
			if c.name == d.name && c.kind == d.kind && c.kind != kindOther && c.kind != kindJSON {
				out = append(out, c.name)
			}
		}
	}
	return out
}
