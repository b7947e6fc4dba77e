package rewrite

import (
	"slices"
	"strings"
)

// sources lists the FROM items of s.
func (s *subselect) sources() []*source {
	if s.from != nil {
		return []*source{s.from}
	}
	return s.items
}

// own lists the references in the FROM clause of s.
func (s *subselect) own() (out []*ref) {
	for _, item := range s.sources() {
		out = append(out, item.tables()...)
	}
	return out
}

// conditions calls f for the conditions of s: WHERE, and those of joins.
func (s *subselect) conditions(f func(*cond)) {
	for _, item := range s.sources() {
		item.each(func(j *source) {
			if j.ref == nil && j.on != nil {
				f(j.on)
			}
		})
	}
	f(s.where)
}

// refs calls f for every reference that a leaf of c is about, but for those of
// sub-selects in c.
func (c *cond) refs(f func(*ref)) {
	switch c.op {
	case opTrue, opFalse, opConst:
	case opAnd, opOr:
		for _, k := range c.kids {
			k.refs(f)
		}
	case opCols:
		f(c.a.ref)
		f(c.b.ref)
	case opSub:
		c.sub.refs(f)
	default:
		f(c.a.ref)
	}
}

// refs calls f for the references outside s that s is about.
func (s *subselect) refs(f func(*ref)) {
	if s.left.ref != nil {
		f(s.left.ref)
	}
	own := s.own()
	s.conditions(func(c *cond) {
		c.refs(func(r *ref) {
			if !slices.Contains(own, r) {
				f(r)
			}
		})
	})
}

// within is as cond.within. Where s is about others too, EXISTS and ANY widen
// to what they say about the rest.
func (s *subselect) within(home *Table, has func(*ref) bool) *cond {
	if !s.home.sameHome(home) {
		return weakTrue
	}
	all, some := true, false
	s.refs(func(r *ref) { all, some = all && has(r), some || has(r) })
	switch {
	case all:
		return &cond{op: opSub, sub: s}
	case !some || s.kind != subExists && s.kind != subAny || slices.ContainsFunc(s.items, func(i *source) bool { return i.ref == nil }):
		return weakTrue
	}
	own := s.own()
	out := *s
	out.node = nil
	out.where = s.where.within(home, func(r *ref) bool { return has(r) || slices.Contains(own, r) })
	if s.kind == subAny && !has(s.left.ref) {
		out.kind, out.left, out.out = subExists, colAt{}, output{}
	}
	some = false
	out.refs(func(*ref) { some = true })
	if !some {
		return weakTrue
	}
	return &cond{op: opSub, sub: &out}
}

// rejectsNulls is as cond.rejectsNulls.
func (s *subselect) rejectsNulls(r *ref) bool {
	switch s.kind {
	case subExists:
		return s.where.rejectsNulls(r)
	case subAny:
		return s.left.ref == r || s.where.rejectsNulls(r)
	case subOne:
		return s.left.ref == r
	}
	return false // true where the sub-select has no row
}

// tables counts the tables in the sub-selects of c.
func (c *cond) tables() (n int) {
	c.leaves(func(k *cond) {
		if k.op == opSub {
			n += len(k.sub.own())
		}
	})
	return n
}

// nesting is how deep sub-selects are nested in c.
func (c *cond) nesting() (n int) {
	switch c.op {
	case opAnd, opOr:
		for _, k := range c.kids {
			n = max(n, k.nesting())
		}
	case opSub:
		c.sub.conditions(func(k *cond) { n = max(n, k.nesting()) })
		n++
	}
	return n
}

// fits reports whether storage nodes can be asked c beside some tables.
func (c *cond) fits(tables int) bool { return c.tables()+tables <= maxTables && c.nesting() <= maxSubs }

// subs counts the sub-selects in c; a negative number says that one of them is
// over another data set than a table's.
func (c *cond) subs(home *Table) (n int) {
	const foreign = -1 << 20
	c.leaves(func(k *cond) {
		switch {
		case k.op != opSub:
		case k.sub.home.sameHome(home):
			n++
		default:
			n = foreign
		}
	})
	return n
}

// subs counts the sub-selects in the conditions of s.
func (s *source) subs(home *Table) (n int) {
	s.each(func(j *source) {
		if j.ref == nil && j.on != nil {
			n += j.on.subs(home)
		}
	})
	return n
}

// subselect writes a leaf over a sub-select. Its references get names that
// nothing else in the statement has.
func (p *printer) subselect(s *subselect) string {
	left := ""
	if s.left.ref != nil {
		left = p.column(s.left)
	}
	own := s.own()
	outside := make([]string, len(own))
	for i, r := range own {
		outside[i], p.aliases[r] = p.aliases[r], ""
	}
	var items []string
	for _, item := range s.items {
		items = append(items, p.item(item))
	}
	what := "1"
	if left != "" {
		what = s.out.print(p)
	}
	rows := "(SELECT " + what + " FROM " + strings.Join(items, ", ")
	if s.where.op != opTrue {
		rows += " WHERE " + p.cond(s.where)
	}
	rows += ")"
	for i, r := range own {
		p.aliases[r] = outside[i]
	}
	switch {
	case s.kind == subExists:
		return "(EXISTS " + rows + ")"
	case s.kind == subNone:
		return "(NOT (EXISTS " + rows + "))"
	case s.kind == subAny && s.cmp == "=":
		return "(" + left + " IN " + rows + ")"
	case s.kind == subAny:
		return "(" + left + " " + s.cmp + " ANY " + rows + ")"
	case s.kind == subAll && s.cmp == "<>":
		return "(" + left + " NOT IN " + rows + ")"
	case s.kind == subAll:
		return "(" + left + " " + s.cmp + " ALL " + rows + ")"
	}
	return "(" + left + " " + s.cmp + " " + rows + ")"
}

// item writes a FROM item whose conditions are resolved.
func (p *printer) item(s *source) string {
	if s.ref != nil {
		return p.table(s.ref)
	}
	l, r := p.item(s.l), p.item(s.r)
	if s.on == nil {
		return "(" + l + " CROSS JOIN " + r + ")"
	}
	return "(" + l + " " + joinWords[s.join] + " " + r + " ON " + p.cond(s.on) + ")"
}
