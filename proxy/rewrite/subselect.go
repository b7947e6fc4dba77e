package rewrite

import (
	"slices"

	pg_query "github.com/pganalyze/pg_query_go/v6"
)

// A subselect is a leaf that asks about the rows of a sub-select, of the one form
// that storage nodes are asked: a plain SELECT over tables of the data set, whose
// conditions are made of the same leaves as those around it, over its own columns
// and those of the blocks that it is in. What holds for each kind:
//
//   - It is exact if the conditions inside are: the same rows are left for the
//     same row outside, terms compare as values do, and NULL stays NULL. NOT IN
//     is asked as NOT IN, so that a NULL on either side decides as in PostgreSQL.
//   - If the sub-select is widened, EXISTS and ANY are true for more rows, as a
//     leaf may be. The others are not monotone and become weak.
//   - Negation turns EXISTS into NOT EXISTS, and x < ANY into x >= ALL.
//   - ORDER BY, GROUP BY and the like decide which rows or how many there are,
//     and are not read. What EXISTS selects PostgreSQL does not evaluate
//     (simplify_EXISTS_query), so it may fail or be volatile, but an aggregate
//     makes a row where there is none, and a function in a select list may make
//     none or many: these are not read.
//   - min, max and count without GROUP BY give one row always.
type subselect struct {
	kind  subKind
	cmp   string  // of subAny, subAll, subOne
	left  colAt   // what is compared, if anything
	out   output  // what it is compared with
	home  *Table  // one of the tables, all of which are of its data set
	from  *source // FROM as it is written; nil once it is resolved
	items []*source
	where *cond

	node  any  // that the leaf was read from, as answer has it; nil if it says more or less than that
	value bool // of node where the leaf is true
}

type subKind byte

const (
	subExists subKind = iota
	subNone           // NOT EXISTS
	subAny            // left cmp ANY
	subAll            // left cmp ALL
	subOne            // left cmp the only row
)

// maxSubs bounds the nesting of sub-selects that the storage nodes are asked;
// they refuse more (internal/store).
const maxSubs = 6

// sameHome reports whether two tables are of one revision of one data set, so
// that one fetch can join them.
func (t *Table) sameHome(u *Table) bool { return t.Dataset == u.Dataset && t.Revision == u.Revision }

// below returns a builder of conditions in block s, which is part of what b reads.
func (b *builder) below(s *block, visible []reach) *builder {
	out := *b
	out.scope = &scope{block: s, visible: visible, outer: b.scope}
	return &out
}

// subLink reads EXISTS, IN, ANY and ALL, or the negation.
func (b *builder) subLink(n *pg_query.SubLink, not bool) *cond {
	s := &subselect{kind: subExists, node: n, value: !not}
	sel := n.Subselect.GetSelectStmt()
	switch n.SubLinkType {
	case pg_query.SubLinkType_EXISTS_SUBLINK:
		if not {
			s.kind = subNone
		}
		return b.read(s, sel)
	case pg_query.SubLinkType_ANY_SUBLINK:
		s.kind, s.cmp = subAny, "="
	case pg_query.SubLinkType_ALL_SUBLINK:
		s.kind = subAll
	default:
		return weakTrue
	}
	if len(n.OperName) > 0 {
		s.cmp = operatorName(n.OperName)
	}
	if not {
		s.kind, s.cmp = subAny+subAll-s.kind, opposites[s.cmp]
	}
	var ok bool
	if s.left, ok = b.column(n.Testexpr); !ok || opposites[s.cmp] == "" {
		return weakTrue
	}
	return b.read(s, sel)
}

// scalar reads a comparison, or its negation, with a sub-select of one value. cmp
// compares left with it.
func (b *builder) scalar(left colAt, cmp string, e *pg_query.A_Expr, not bool) *cond {
	s := &subselect{kind: subOne, cmp: cmp, left: left}
	n := e.Lexpr.GetSubLink()
	if n == nil {
		n, s.node, s.value = e.Rexpr.GetSubLink(), e, !not
	}
	if n.SubLinkType != pg_query.SubLinkType_EXPR_SUBLINK {
		return weakTrue
	}
	return b.read(s, n.Subselect.GetSelectStmt())
}

// read reads what s asks about.
func (b *builder) read(s *subselect, sel *pg_query.SelectStmt) *cond {
	i := slices.IndexFunc(b.a.out.blocks, func(k *block) bool { return k.sel == sel })
	if i < 0 || b.level >= maxSubs {
		return weakTrue
	}
	own := b.a.out.blocks[i]
	if !own.plain(s.kind) || len(own.refs) == 0 || !own.known() {
		return weakTrue
	}
	s.home = own.refs[0].table
	for _, r := range own.refs {
		if !r.table.sameHome(s.home) || b.inside != nil && !r.table.sameHome(b.inside.home) {
			return weakTrue
		}
	}
	in := *b
	in.inside, in.level = s, b.level+1
	var visible []reach
	var ok bool
	if s.from, visible, ok = b.a.source(own, &in); !ok {
		return weakTrue
	}
	at := in.below(own, visible)
	if !at.selects(s, sel.TargetList) {
		return weakTrue
	}
	s.where = &cond{op: opTrue}
	if sel.WhereClause != nil {
		s.where = at.build(sel.WhereClause, false)
	}
	return &cond{op: opSub, sub: s}
}

// plain reports whether b is no more than a select list, FROM and WHERE, but for
// what does not change the answer: DISTINCT below IN, and below EXISTS a limit
// that leaves a row.
func (b *block) plain(kind subKind) bool {
	s := b.sel
	if limit := s.LimitCount; limit != nil {
		n, ok := limit.GetAConst().GetVal().(*pg_query.A_Const_Ival)
		if !ok || n.Ival.Ival < 1 || kind != subExists && kind != subNone {
			return false
		}
	}
	if d := s.DistinctClause; len(d) > 0 && (d[0].GetNode() != nil || kind != subAny && kind != subAll) {
		return false
	}
	return s.Op == pg_query.SetOperation_SETOP_NONE && s.WithClause == nil && len(s.ValuesLists) == 0 &&
		len(s.GroupClause) == 0 && s.HavingClause == nil && len(s.WindowClause) == 0 && len(s.SortClause) == 0 &&
		s.LimitOffset == nil && s.LimitOption != pg_query.LimitOption_LIMIT_OPTION_WITH_TIES
}

// selects reads the select list.
func (b *builder) selects(s *subselect, list []*pg_query.Node) bool {
	if s.kind == subExists || s.kind == subNone {
		return !slices.ContainsFunc(list, func(n *pg_query.Node) bool { return !b.rowwise(n) })
	}
	if len(list) != 1 {
		return false
	}
	s.out = readOutput(list[0].GetResTarget().GetVal(), b.scope.block.resolver(b.scope.visible))
	switch s.out.kind {
	case plainColumn:
		return s.kind != subOne && columnsCond(s.left, s.cmp, s.out.col).op == opCols
	case minimum, maximum:
		return s.kind == subOne && columnsCond(s.left, s.cmp, s.out.col).op == opCols
	case countRows, count, countDistinct:
		c := s.left.column()
		return s.kind == subOne && c.plain() && slices.Contains([]uint32{oidInt2, oidInt4, oidInt8}, c.Type.OID) && s.left.ref.table.sameHome(s.home)
	}
	return false
}

// rowwise reports whether n, in a select list, surely neither aggregates nor
// returns a set. A name that is no column's may be a function's.
func (b *builder) rowwise(n *pg_query.Node) bool {
	ok := true
	switch n := n.Node.(type) {
	case *pg_query.Node_ColumnRef:
		fields := names(n.ColumnRef.Fields)
		if _, found := b.scope.resolve(fields); !found {
			return n.ColumnRef.Fields[len(fields)-1].GetAStar() != nil
		}
		return true
	case *pg_query.Node_FuncCall:
		name, plain := plainCall(n.FuncCall)
		ok = plain && constantFunctions[name]
	case *pg_query.Node_AExpr:
		ok = n.AExpr.Kind == pg_query.A_Expr_Kind_AEXPR_OP && slices.Contains(constantOperators, operatorName(n.AExpr.Name))
	case *pg_query.Node_ResTarget, *pg_query.Node_AConst, *pg_query.Node_ParamRef, *pg_query.Node_TypeCast, *pg_query.Node_String_:
	default:
		return false
	}
	children(n, func(k *pg_query.Node) { ok = ok && b.rowwise(k) })
	return ok
}

// resolved is as cond.resolved. Conditions of inner joins join those of WHERE.
func (s *subselect) resolved(values []Value) (*cond, bool) {
	out := *s
	out.from, out.items = nil, nil
	where, exact := s.where.resolved(values)
	conds := []*cond{where}
	ok := s.from.flatten(values, func(item *source, on *cond, known bool) {
		if exact = exact && known; item != nil {
			out.items = append(out.items, item)
		} else {
			conds = append(conds, on)
		}
	})
	monotone := s.kind == subExists || s.kind == subAny
	if !ok || !exact && !monotone {
		return weakTrue, false
	}
	if !exact {
		out.node = nil
	}
	if out.where = combine(opAnd, conds); out.where.op != opFalse {
		return &cond{op: opSub, sub: &out}, exact
	}
	switch { // there is no row
	case s.kind == subNone, s.kind == subAll:
		return &cond{op: opTrue}, true
	case s.out.kind == countRows, s.out.kind == count, s.out.kind == countDistinct:
		return weakTrue, false
	}
	return &cond{op: opFalse}, true
}

// flatten takes inner joins apart: it calls f for each item, and for each
// condition and whether that is exact. Outer joins stay items, and have to be
// exact, since widening their conditions drops rows.
func (s *source) flatten(values []Value, f func(item *source, on *cond, exact bool)) bool {
	if s.ref == nil && s.join == pg_query.JoinType_JOIN_INNER {
		if s.on != nil {
			on, exact := s.on.resolved(values)
			f(nil, on, exact)
		}
		return s.l.flatten(values, f) && s.r.flatten(values, f)
	}
	item, ok := s.resolved(values)
	f(item, nil, ok)
	return ok
}

// resolved returns s with its conditions resolved, if all are exact.
func (s *source) resolved(values []Value) (*source, bool) {
	if s.ref != nil {
		return s, true
	}
	l, lok := s.l.resolved(values)
	r, rok := s.r.resolved(values)
	out := &source{join: s.join, l: l, r: r}
	if !lok || !rok || s.on == nil {
		return out, lok && rok
	}
	on, exact := s.on.resolved(values)
	out.on = on
	return out, exact && on.op != opTrue && on.op != opFalse &&
		(s.join != pg_query.JoinType_JOIN_FULL || on.op == opCols && on.cmp == "=")
}
