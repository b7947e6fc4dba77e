package rewrite

import "slices"

// A reducer says which rows of each reference a plan of level 3 fetches. Beside
// what the reference's own clauses say about it alone (see pushed), these are the
// rows that some rows of other references go with:
//
//   - Of the same block: where no outer join can put NULLs in place of either's
//     row, every joined row that the block keeps satisfies all conjuncts of WHERE
//     and of the inner joins. A row that no rows of the others satisfy them with
//     is in no joined row that is kept; and since it is on no side that an outer
//     join fills up, leaving it out adds none. This may be done for all such
//     references at once, as only rows are left out that are in no kept row.
//   - Of blocks around it: the local engine evaluates a sub-select only for rows
//     that were fetched for the blocks around, or NULLs in place of them. For any
//     one of these rows, a conjunct of the sub-select's clauses is a condition on
//     its own references, which may be pushed down as any other; so a row is
//     needed only if the conjunct holds with some row fetched outside. It must be
//     one that is not true for NULLs outside. Where the sub-select stands does
//     not matter, be it below NOT IN, an aggregate or the select list: for each
//     row outside, the same rows inside come through WHERE as before. Nor does it
//     matter whether other sub-selects or references are uncorrelated.
//
// Both make a superset where a conjunct was widened. The storage nodes learn which
// rows of the tables go together, as they do from a join. It is asked for only where
// the others have a condition of their own, so that it shrinks something.
type reducer struct {
	a      *Analysis
	values []Value
	known  map[*ref]*rowsOf
	read   map[*block][]filter // resolved
	lists  []*keyList          // that may be asked for
}

// A rowsOf is what the rows fetched for a reference have to satisfy.
type rowsOf struct {
	own *cond // by its own clauses
	all bool  // own is all that these say
	sum *cond // own and what other references ask for
}

func (a *Analysis) newReducer(values []Value) *reducer {
	return &reducer{a: a, values: values, known: map[*ref]*rowsOf{}, read: map[*block][]filter{}}
}

// rows returns the condition for r. It looks at the blocks around r's only, so
// that it comes to an end.
func (d *reducer) rows(r *ref) *rowsOf {
	if out := d.known[r]; out != nil {
		return out
	}
	out := &rowsOf{}
	out.own, out.all = pushed(d.a.filters[r.block], r, d.values)
	out.sum = combine(opAnd, append([]*cond{out.own}, d.keys(r)...))
	d.known[r] = out
	if out.own.op == opFalse || len(r.block.refs) < 2 && r.block.in == nil {
		return out
	}
	for _, k := range d.partners(r) {
		if sum := combine(opAnd, []*cond{out.sum, k}); sum.fits(1) && sum.size() <= maxLeaves {
			out.sum = sum
		}
	}
	return out
}

// conjunctsOf returns what can be asked about r together with other references:
// those that have a row beside r's in every joined row that is kept, and those of
// blocks around.
func (d *reducer) conjunctsOf(r *ref) (out []*cond) {
	b := r.block
	if d.read[b] == nil {
		for _, f := range d.a.filters[b] {
			c, _ := f.cond.resolved(d.values)
			d.read[b] = append(d.read[b], filter{cond: c, visible: f.visible})
		}
	}
	always := func(x *ref) bool {
		return slices.ContainsFunc(d.a.visible[b], func(v reach) bool { return v.ref == x && !v.nullable })
	}
	for _, f := range d.read[b] {
		at := slices.IndexFunc(f.visible, func(v reach) bool { return v.ref == r })
		if at < 0 {
			if !always(r) {
				continue
			}
		}
		has := func(x *ref) bool {
			switch {
			case !x.table.sameHome(r.table):
				return false
			case x.block != b:
				return true
			case x == r:
				return at >= 0
			}
			return always(r) && always(x) && slices.ContainsFunc(f.visible, func(v reach) bool { return v.ref == x })
		}
		for _, k := range conjuncts(f.cond) {
			k = k.within(r.table, has)
			sound := k.op != opTrue
			k.refs(func(x *ref) {
				filled := x.block != b || x == r && f.visible[at].nullable
				sound = sound && (!filled || k.rejectsNulls(x))
			})
			if sound {
				out = append(out, conjuncts(k)...)
				out = append(out, parts(k, r)...)
			}
		}
	}
	return out
}

// parts returns what a conjunct about many references says about each alone. It
// is implied, and serves where not all of the others are asked about.
func parts(k *cond, r *ref) (out []*cond) {
	var about []*ref
	k.refs(func(x *ref) {
		if !slices.Contains(about, x) {
			about = append(about, x)
		}
	})
	if len(about) < 2 || k.op == opCols {
		return nil
	}
	for _, x := range about {
		if c := k.on(x); x != r && c.op != opTrue {
			out = append(out, c)
		}
	}
	return out
}

// partners returns a condition for each group of references that equalities join
// with r, and with each other, if one of them is filtered.
func (d *reducer) partners(r *ref) (out []*cond) {
	g := &joinGraph{r: r, conds: d.conjunctsOf(r), rows: map[*ref]*cond{}}
	d.ask(g)
	for _, c := range g.conds {
		c.refs(func(x *ref) {
			if x != r && !slices.Contains(g.nodes, x) && !slices.Contains(g.listed, x) {
				g.nodes = append(g.nodes, x)
			}
		})
	}
	for _, x := range g.nodes {
		if x.block != r.block {
			g.rows[x] = g.unasked(without(d.rows(x).sum, r))
		}
	}
	for len(g.nodes) > 0 {
		group := g.take()
		if len(group) == 0 {
			continue
		}
		if c := g.exists(group); c.op == opFalse || c.fits(1) {
			out = append(out, c)
			continue
		}
		for x := range g.rows { // a smaller one
			g.rows[x] = without(d.rows(x).own, r)
		}
		out = append(out, g.exists(group))
	}
	return out
}

// narrowed reports whether rows of blocks around b say which of its rows are
// needed.
func (d *reducer) narrowed(b *block) bool {
	if b.in == nil {
		return false
	}
	for _, r := range b.refs {
		for _, k := range d.partners(r) {
			if k.op == opSub && slices.ContainsFunc(k.sub.own(), func(x *ref) bool { return x.block != b }) {
				return true
			}
		}
	}
	return false
}

// without drops what a condition asks of sub-selects that r is in: r's rows
// answer that themselves.
func without(c *cond, r *ref) *cond {
	return combine(opAnd, slices.DeleteFunc(slices.Clone(conjuncts(c)), func(k *cond) bool {
		return k.op == opSub && slices.Contains(k.sub.own(), r)
	}))
}

// A joinGraph is what conjuncts say about r and other references.
type joinGraph struct {
	r     *ref
	nodes []*ref // the others that are not taken yet
	conds []*cond
	rows  map[*ref]*cond // that those of blocks around have to satisfy

	asked  []*keyList // of r itself
	listed []*ref     // whose rows these, or other lists that are asked for, were made of
}

// about reports whether c is about references of a list, r and none else, and
// about how many of the list.
func (g *joinGraph) about(c *cond, list []*ref) (only bool, n int) {
	only = true
	var seen []*ref
	c.refs(func(x *ref) {
		if x != g.r && !slices.Contains(seen, x) {
			seen = append(seen, x)
			only = only && slices.Contains(list, x)
		}
	})
	return only, len(seen)
}

// equals reports whether c joins x and y.
func (c *cond) equals(x, y *ref) bool {
	return c.op == opCols && c.cmp == "=" && (c.a.ref == x && c.b.ref == y || c.a.ref == y && c.b.ref == x)
}

func (g *joinGraph) joins(x, y *ref) bool {
	return slices.ContainsFunc(g.conds, func(c *cond) bool { return c.equals(x, y) })
}

// filtered reports whether there is a condition on x alone.
func (g *joinGraph) filtered(x *ref) bool {
	return g.rows[x] != nil && g.rows[x].op != opTrue || slices.ContainsFunc(g.conds, func(c *cond) bool {
		alone, some := true, false
		c.refs(func(y *ref) { alone, some = alone && x == y, true })
		return alone && some
	})
}

// take takes a group of references that equalities join from the nodes. It is
// empty if they do not join r, or shrink nothing.
func (g *joinGraph) take() []*ref {
	group := g.nodes[:1:1]
	for i := 0; i < len(group); i++ {
		for _, x := range g.nodes {
			if !slices.Contains(group, x) && g.joins(group[i], x) {
				group = append(group, x)
			}
		}
	}
	g.nodes = slices.DeleteFunc(slices.Clone(g.nodes), func(x *ref) bool { return slices.Contains(group, x) })
	if !slices.ContainsFunc(group, func(x *ref) bool { return g.joins(x, g.r) }) {
		return nil
	}
	for { // what is at an end of the graph and not filtered shrinks nothing
		i := slices.IndexFunc(group, func(x *ref) bool { return !g.filtered(x) && g.degree(x, group) < 2 })
		if i < 0 {
			return group
		}
		group = slices.Delete(group, i, i+1)
	}
}

// degree counts the references of a group, and r, that x is joined with.
func (g *joinGraph) degree(x *ref, group []*ref) (n int) {
	for _, y := range append(slices.Clone(group), g.r) {
		if x != y && g.joins(x, y) {
			n++
		}
	}
	return n
}

// exists is true for a row of r that rows of a group go with.
func (g *joinGraph) exists(group []*ref) *cond {
	s := &subselect{kind: subExists, home: g.r.table}
	var where []*cond
	for _, x := range group {
		s.items = append(s.items, &source{ref: x})
		if rows := g.rows[x]; rows != nil {
			where = append(where, rows)
		}
	}
	for _, c := range g.conds {
		if only, n := g.about(c, group); only && n > 0 {
			where = append(where, c)
		}
	}
	s.where = combine(opAnd, where)
	if s.where.op == opFalse {
		return s.where
	}
	return &cond{op: opSub, sub: s}
}
