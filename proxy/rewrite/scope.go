package rewrite

import (
	pg_query "github.com/pganalyze/pg_query_go/v6"
)

// A reach is a table reference as a clause of its block sees it.
type reach struct {
	ref *ref

	// nullable says that the rows that reach the clause may hold NULLs in
	// place of this reference's row, because an outer join below found none.
	nullable bool
}

// resolver returns a function that finds the column that a name means, if that
// is one of visible's and certain. The statement is known to be valid: what is
// ambiguous was refused by PostgreSQL. A name that is none of visible's may
// belong to another FROM item or to an outer query, and is not found.
func (b *block) resolver(visible []reach) func([]string) (colAt, bool) {
	return func(fields []string) (colAt, bool) {
		switch len(fields) {
		case 1:
			return b.unqualified(visible, fields[0])
		case 2:
			return b.qualified(visible, fields[0], fields[1])
		case 3:
			return schemaQualified(visible, fields)
		}
		return colAt{}, false
	}
}

// unqualified finds a bare name. A name merged by USING or NATURAL means
// neither side's column alone.
func (b *block) unqualified(visible []reach, name string) (colAt, bool) {
	if b.natural || b.using[name] {
		return colAt{}, false
	}
	var found colAt
	for _, v := range visible {
		i := v.ref.index(name)
		if i >= 0 && found.ref != nil {
			return colAt{}, false
		}
		if i >= 0 {
			found = colAt{v.ref, i}
		}
	}
	return found, found.ref != nil
}

// qualified finds t.c. Two items of one name are possible if their schemas
// differ; then the qualified name is ambiguous or means neither for certain.
func (b *block) qualified(visible []reach, table, name string) (colAt, bool) {
	same := 0
	for _, item := range b.items {
		if item == table {
			same++
		}
	}
	if same != 1 {
		return colAt{}, false
	}
	for _, v := range visible {
		if v.ref.name == table {
			i := v.ref.index(name)
			return colAt{v.ref, i}, i >= 0
		}
	}
	return colAt{}, false
}

// schemaQualified finds s.t.c, which never means an alias.
func schemaQualified(visible []reach, fields []string) (colAt, bool) {
	var found colAt
	for _, v := range visible {
		t := v.ref.table
		if v.ref.rv.Alias != nil || t.Schema != fields[0] || t.Name != fields[1] {
			continue
		}
		i := v.ref.index(fields[2])
		if i < 0 || found.ref != nil {
			return colAt{}, false
		}
		found = colAt{v.ref, i}
	}
	return found, found.ref != nil
}

// index returns the column that the statement calls name, or -1.
func (r *ref) index(name string) int {
	for i, n := range r.names {
		if n == name {
			return i
		}
	}
	return -1
}

// A filter is a condition that a clause puts on the rows that reach it.
type filter struct {
	cond    *cond
	visible []reach
	node    *pg_query.Node // the clause that it was read from
	scope   []reach        // what names in it may mean
}

// filtersOf lists the conditions of a block's WHERE and ON clauses, each with
// the references that it may be pushed down to.
//
// Pushing is sound where the clause drops every joined row for which it is not
// true: WHERE, the ON of an inner join for both sides, the ON of a left join
// for its right side (a right row that fails it joins nothing either way), the
// mirror image for a right join; never the ON of a full join. Whether a
// reference below an outer join may be filtered is decided in pushed.
func (a *Analysis) filtersOf(b *block) []filter {
	var out []filter
	var all []reach
	for _, item := range b.sel.FromClause {
		all = append(all, a.below(b, item, &out)...)
	}
	a.visible[b] = all
	if b.sel.WhereClause != nil {
		out = append(out, a.filter(b, b.sel.WhereClause, all, all))
	}
	return out
}

// filter reads one clause: names resolve among scope, and the result may be
// pushed to visible.
func (a *Analysis) filter(b *block, clause *pg_query.Node, scope, visible []reach) filter {
	return filter{a.builder(a.scope(b, scope)).build(clause, false), visible, clause, scope}
}

// below returns the references that a FROM item makes visible, and appends the
// filters of the joins in it.
func (a *Analysis) below(b *block, item *pg_query.Node, out *[]filter) []reach {
	switch n := item.Node.(type) {
	case *pg_query.Node_RangeVar:
		for _, r := range b.refs {
			if r.rv == n.RangeVar && r.table != nil {
				return []reach{{ref: r}}
			}
		}
	case *pg_query.Node_JoinExpr:
		return a.belowJoin(b, n.JoinExpr, out)
	}
	return nil
}

func (a *Analysis) belowJoin(b *block, j *pg_query.JoinExpr, out *[]filter) []reach {
	left, right := a.below(b, j.Larg, out), a.below(b, j.Rarg, out)
	both := append(append([]reach(nil), left...), right...)
	push := both
	switch j.Jointype {
	case pg_query.JoinType_JOIN_LEFT:
		push = right
	case pg_query.JoinType_JOIN_RIGHT:
		push = left
	case pg_query.JoinType_JOIN_FULL:
		push = nil
	}
	if j.Quals != nil && len(push) > 0 {
		*out = append(*out, a.filter(b, j.Quals, both, push))
	}
	if j.Alias != nil {
		return nil // its names hide theirs
	}
	for i := range both {
		isLeft := i < len(left)
		switch j.Jointype {
		case pg_query.JoinType_JOIN_LEFT:
			both[i].nullable = both[i].nullable || !isLeft
		case pg_query.JoinType_JOIN_RIGHT:
			both[i].nullable = both[i].nullable || isLeft
		case pg_query.JoinType_JOIN_FULL:
			both[i].nullable = true
		}
	}
	return both
}

// pushed returns the condition under which r's rows have to be fetched, and
// whether it is all that the block's clauses say.
//
// A reference that an outer join below the clause may have replaced by NULLs
// is filtered only by a condition that is not true for NULLs: dropping its row
// early can then only turn a joined row that the clause drops into a
// null-extended one that the clause drops too.
func pushed(filters []filter, r *ref, values []Value) (*cond, bool) {
	var kids []*cond
	all, size, tables := true, 0, 1
	for _, f := range filters {
		resolved, exact := f.cond.resolved(values)
		all = all && exact
		for _, v := range f.visible {
			if v.ref != r {
				continue
			}
			for _, k := range conjuncts(resolved.on(r)) {
				size += k.size()
				if v.nullable && !k.rejectsNulls(r) || !k.fits(tables) || size > maxLeaves {
					all = false
					continue
				}
				tables += k.tables()
				if v.nullable && k.op == opSub {
					sub := *k.sub
					sub.node = nil // some rows do without
					k = &cond{op: opSub, sub: &sub}
				}
				kids = append(kids, k)
			}
		}
	}
	return combine(opAnd, kids), all
}

func conjuncts(c *cond) []*cond {
	if c.op == opAnd {
		return c.kids
	}
	return []*cond{c}
}
