package rewrite

import pg_query "github.com/pganalyze/pg_query_go/v6"

// This file reads operators: what stands between a column and a constant, or two
// columns.

// opposites has the negation of each comparison, mirrors the comparison with
// its sides exchanged.
var (
	opposites = map[string]string{"=": "<>", "<>": "=", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}
	mirrors   = map[string]string{"=": "=", "<>": "<>", "<": ">", ">": "<", "<=": ">=", ">=": "<="}
)

func (b *builder) operator(e *pg_query.A_Expr, not bool) *cond {
	op := operatorName(e.Name)
	switch e.Kind {
	case pg_query.A_Expr_Kind_AEXPR_OP:
		if op == "^@" || op == "~~" {
			return b.begins(e, op, not)
		}
		return b.comparison(e, op, not)
	case pg_query.A_Expr_Kind_AEXPR_LIKE:
		return b.begins(e, op, not)
	case pg_query.A_Expr_Kind_AEXPR_IN:
		return b.in(e, (op == "<>") != not)
	case pg_query.A_Expr_Kind_AEXPR_BETWEEN:
		return b.between(e, not)
	case pg_query.A_Expr_Kind_AEXPR_NOT_BETWEEN:
		return b.between(e, !not)
	case pg_query.A_Expr_Kind_AEXPR_OP_ANY:
		return b.array(e, op, opAny, not)
	case pg_query.A_Expr_Kind_AEXPR_OP_ALL:
		return b.array(e, op, opAll, not)
	case pg_query.A_Expr_Kind_AEXPR_DISTINCT:
		return b.distinct(e, not)
	case pg_query.A_Expr_Kind_AEXPR_NOT_DISTINCT:
		return b.distinct(e, !not)
	}
	return weakTrue
}

func (b *builder) comparison(e *pg_query.A_Expr, op string, not bool) *cond {
	if opposites[op] == "" || e.Lexpr == nil {
		return weakTrue
	}
	if not {
		op = opposites[op]
	}
	left, lok := b.column(e.Lexpr)
	right, rok := b.column(e.Rexpr)
	switch {
	case lok && e.Rexpr.GetSubLink() != nil:
		return b.scalar(left, op, e, not)
	case rok && e.Lexpr.GetSubLink() != nil:
		return b.scalar(right, mirrors[op], e, not)
	case lok && rok:
		return columnsCond(left, op, right)
	case lok:
		return b.compare(left, op, e.Rexpr)
	case rok:
		return b.compare(right, mirrors[op], e.Lexpr)
	}
	for _, k := range []*cond{b.starts(e.Lexpr, op, e.Rexpr), b.starts(e.Rexpr, op, e.Lexpr)} {
		if k != weakTrue {
			return k
		}
	}
	// Both sides may be constants, as in WHERE 1 = 0.
	sql, ok := b.consts.printOperator(e)
	if !ok {
		return weakTrue
	}
	if not {
		sql = "(NOT " + sql + ")"
	}
	return b.leaf(&cond{op: opConst, operand: b.consts.add(sql, 0)})
}

// answers reports whether terms of the column answer the comparison.
func answers(c *Column, op string) bool {
	if op == "=" || op == "<>" {
		return c.Form.Eq
	}
	return c.Form.Ord
}

func (b *builder) compare(c colAt, op string, n *pg_query.Node) *cond {
	if !answers(c.column(), op) {
		if ordering(op) {
			return b.prefixed(c, op, n)
		}
		return weakTrue
	}
	v, ok := b.consts.of(n, c.column())
	if !ok {
		return weakTrue
	}
	return b.leaf(&cond{op: opCmp, a: c, cmp: op, operand: v})
}

// columnsCond compares two columns, if their terms compare as their values do.
func columnsCond(a colAt, op string, b colAt) *cond {
	x, y := a.column(), b.column()
	plain := x.plain() && y.plain()
	form := y.Form
	form.Sums = x.Form.Sums // are other terms
	same := x.Type == y.Type && x.Form == form && x.Scheme == y.Scheme && a.ref.table.sameHome(b.ref.table)
	if !same || !plain && x.Group != y.Group || !answers(x, op) {
		return weakTrue
	}
	return &cond{op: opCols, a: a, b: b, cmp: op}
}

// in reads a list. PostgreSQL compares with the common type of all elements
// and the column: an untyped literal beside typed ones may become of another
// type than the column's, so such lists are not read, except for text.
func (b *builder) in(e *pg_query.A_Expr, not bool) *cond {
	c, ok := b.column(e.Lexpr)
	list := e.Rexpr.GetList().GetItems()
	if len(list) == 0 || len(list) > maxValues {
		return weakTrue
	}
	if !ok {
		return b.startsOneOf(e.Lexpr, list, not)
	}
	loose := 0
	for _, n := range list {
		if untyped(n) || n.GetAConst().GetIsnull() {
			loose++
		}
	}
	oid := c.column().Type.OID
	if mixed := loose > 0 && loose < len(list); mixed && oid != oidText && oid != oidVarchar || oid == oidBpchar && loose < len(list) {
		return weakTrue
	}
	out, op := &cond{op: opOr}, "="
	if not {
		out.op, op = opAnd, "<>"
	}
	for _, n := range list {
		out.kids = append(out.kids, b.compare(c, op, n))
	}
	return out
}

func (b *builder) between(e *pg_query.A_Expr, not bool) *cond {
	c, ok := b.column(e.Lexpr)
	bounds := e.Rexpr.GetList().GetItems()
	if !ok || len(bounds) != 2 {
		return weakTrue
	}
	if not {
		return &cond{op: opOr, kids: []*cond{b.bound(c, "<", bounds[0]), b.bound(c, ">", bounds[1])}}
	}
	return &cond{op: opAnd, kids: []*cond{b.bound(c, ">=", bounds[0]), b.bound(c, "<=", bounds[1])}}
}

func (b *builder) bound(c colAt, op string, n *pg_query.Node) *cond {
	if other, ok := b.column(n); ok {
		return columnsCond(c, op, other)
	}
	return b.compare(c, op, n)
}

// array reads = ANY and <> ALL, and the negation of each, which is the other.
func (b *builder) array(e *pg_query.A_Expr, op string, kind condOp, not bool) *cond {
	if not {
		op, kind = opposites[op], opAny+opAll-kind
	}
	c, ok := b.column(e.Lexpr)
	if !ok || !(op == "=" && kind == opAny || op == "<>" && kind == opAll) || !c.column().Form.Eq {
		return weakTrue
	}
	if untyped(e.Rexpr) {
		return weakTrue
	}
	v, ok := b.consts.of(e.Rexpr, nil)
	if !ok {
		return weakTrue
	}
	return b.leaf(&cond{op: kind, a: c, cmp: op, operand: v})
}

func (b *builder) distinct(e *pg_query.A_Expr, not bool) *cond {
	c, ok := b.column(e.Lexpr)
	value := e.Rexpr
	if !ok {
		c, ok = b.column(e.Rexpr)
		value = e.Lexpr
	}
	if !ok || !c.column().Form.Eq {
		return weakTrue
	}
	v, ok := b.consts.of(value, c.column())
	if !ok {
		return weakTrue
	}
	if not {
		return b.leaf(&cond{op: opSame, a: c, operand: v})
	}
	return b.leaf(&cond{op: opDistinct, a: c, operand: v})
}
