package rewrite

import "slices"

// A scope is where a name is looked up: what a clause of a block sees, and then
// what the clause sees that the block is a sub-select of.
type scope struct {
	block   *block
	visible []reach
	outer   *scope
}

// scope returns that of a clause of b that sees some of b's references.
func (a *Analysis) scope(b *block, visible []reach) *scope {
	return &scope{block: b, visible: visible, outer: a.enclosing(b)}
}

// enclosing returns the scope that b is a sub-select in; nil if there is none,
// or none that is certain.
func (a *Analysis) enclosing(b *block) *scope {
	if b.in == nil {
		return nil
	}
	return a.scope(b.in, a.visible[b.in])
}

// resolve finds the column that a name means. PostgreSQL takes the innermost
// block that has one, so a block is passed by only if nothing in its FROM can
// bear the name.
func (s *scope) resolve(fields []string) (colAt, bool) {
	for ; s != nil; s = s.outer {
		if at, ok := s.block.resolver(s.visible)(fields); ok {
			return at, true
		}
		if s.block.captures(fields) {
			return colAt{}, false
		}
	}
	return colAt{}, false
}

// known reports whether all that names may mean in the FROM clause of b is the
// columns of data-set tables.
func (b *block) known() bool {
	return !b.opaque && !b.natural && len(b.using) == 0 && len(b.items) == len(b.refs)
}

// captures reports whether a name may mean something in the FROM clause of b.
func (b *block) captures(fields []string) bool {
	if len(fields) == 1 {
		return !b.known() || slices.ContainsFunc(b.refs, func(r *ref) bool { return r.index(fields[0]) >= 0 })
	}
	return slices.Contains(b.items, fields[len(fields)-2]) || slices.Contains(b.items, "") // which PostgreSQL may name
}
