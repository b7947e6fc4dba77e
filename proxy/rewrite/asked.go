package rewrite

import "slices"

// keys lists the leaves about r of the lists that may be asked for.
func (d *reducer) keys(r *ref) (out []*cond) {
	for _, l := range d.lists {
		if c := l.leaf(r); c != nil {
			out = append(out, c)
		}
	}
	return out
}

// maxAsked bounds how many times as many rows as r's table has another may have, so
// that which of its rows are in a list says which of r's are fetched.
const maxAsked = 16

// ask adds to a graph, of lists that nothing says about r itself, what each says
// about one other reference. The rows that a list was made of need not be joined
// again: those that equal them are in it.
func (d *reducer) ask(g *joinGraph) {
	var near []*ref
	for _, c := range g.conds {
		c.refs(func(x *ref) {
			if x != g.r && x.block == g.r.block && !slices.Contains(near, x) {
				near = append(near, x)
			}
		})
	}
	slices.SortStableFunc(near, func(x, y *ref) int { return g.distance(x) - g.distance(y) })
	for _, l := range d.lists {
		if l.leaf(g.r) != nil {
			g.asked = append(g.asked, l)
			g.listed = append(g.listed, l.made()...)
			continue
		}
		for _, x := range near {
			if c := l.leaf(x); c != nil && x.table.Rows <= maxAsked*g.r.table.Rows {
				g.conds = append(g.conds, c)
				g.listed = append(g.listed, l.made()...)
				break
			}
		}
	}
}

// distance is 0 for references that an equality joins with r.
func (g *joinGraph) distance(x *ref) int {
	if g.joins(x, g.r) {
		return 0
	}
	return 1
}

// made is the reference that a list was made of, nil if it was more.
func (l *keyList) made() []*ref {
	if s, ok := l.source.(*judged); ok {
		return []*ref{s.ref}
	}
	return nil
}

// unasked drops what is asked of r itself.
func (g *joinGraph) unasked(c *cond) *cond {
	return combine(opAnd, slices.DeleteFunc(slices.Clone(conjuncts(c)), func(k *cond) bool {
		return k.op == opKeys && (slices.Contains(g.asked, k.list) || k.a.ref.table.Rows > maxAsked*g.r.table.Rows)
	}))
}
