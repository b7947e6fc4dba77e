package rewrite

import (
	"slices"

	pg_query "github.com/pganalyze/pg_query_go/v6"

	"enigma/internal/column"
)

// A cond is a condition in negation normal form: NOT is carried to the leaves,
// where it turns = into <>, < into >= and IS NULL into IS NOT NULL. In SQL's
// three-valued logic that changes no result, and what is left is monotone: if
// a leaf is replaced by one that is true for more rows, the whole is true for
// no fewer. A filter keeps the rows for which its condition is true, so
//
//   - a leaf that nobody can answer may become opTrue: the filter widens;
//   - a leaf that is NULL (a comparison with NULL) may become opFalse.
type cond struct {
	op      condOp
	kids    []*cond // of opAnd, opOr
	a, b    colAt   // a is the column of a leaf, b the other one of opCols
	cmp     string  // = <> < <= > >= of opCmp, opCols, opAny, opAll; of opPrefix also ~~ ^@
	operand operand // of opCmp, opAny, opAll, opDistinct, opSame, opConst, opPrefix
	plain   []byte  // of a resolved opCmp or opPrefix: the constant as a value of a's type
	sub     *subselect
	list    *keyList // of opKeys
	weak    bool     // of opTrue: stands for a condition that is not always true
}

type condOp byte

const (
	opTrue condOp = iota
	opFalse
	opAnd
	opOr
	opCmp      // a cmp operand
	opCols     // a cmp b
	opNull     // a IS NULL
	opNotNull  // a IS NOT NULL
	opAny      // a cmp ANY (operand)
	opAll      // a cmp ALL (operand)
	opDistinct // a IS DISTINCT FROM operand
	opSame     // a IS NOT DISTINCT FROM operand
	opConst    // operand, a Boolean
	opPrefix   // a cmp operand, by the terms of prefixes; see prefix.go
	opSub      // what sub says; see subselect.go
	opKeys     // a is one of list's values; see keylist.go
)

// A colAt is a column of a table reference.
type colAt struct {
	ref *ref
	i   int
}

func (c colAt) column() *Column {
	if n := len(c.ref.table.Columns); c.i >= n {
		return &c.ref.table.Computed[c.i-n].Column
	}
	return &c.ref.table.Columns[c.i]
}

func (c colAt) id() ColumnID { return ColumnID{c.ref.table, c.i} }

// maxValues bounds the comparisons that one IN list or array becomes; longer
// ones are left to the local engine.
const maxValues = 1000

// maxLeaves bounds the comparisons of one Fetch.
const maxLeaves = 3000

var weakTrue = &cond{op: opTrue, weak: true}

// A builder reads conditions of one place in a block.
type builder struct {
	a      *Analysis
	scope  *scope
	consts *constants
	depth  int        // of AND and OR around the condition
	inside *subselect // that the condition is part of, if any
	level  int        // of sub-selects around the condition
}

func (a *Analysis) builder(s *scope) *builder { return &builder{a: a, scope: s, consts: &a.consts} }

// maxNesting bounds the nesting of AND and OR that the storage nodes are asked;
// deeper conditions are left to the local engine.
const maxNesting = 30

// build reads n, or its negation. It never fails: what it cannot read is
// weak.
func (b *builder) build(n *pg_query.Node, not bool) *cond {
	switch n := n.GetNode().(type) {
	case *pg_query.Node_BoolExpr:
		return b.boolean(n.BoolExpr, not)
	case *pg_query.Node_AExpr:
		return b.operator(n.AExpr, not)
	case *pg_query.Node_NullTest:
		c, ok := b.column(n.NullTest.Arg)
		if !ok {
			return weakTrue
		}
		if (n.NullTest.Nulltesttype == pg_query.NullTestType_IS_NULL) != not {
			return &cond{op: opNull, a: c}
		}
		return &cond{op: opNotNull, a: c}
	case *pg_query.Node_ColumnRef:
		c, ok := b.scope.resolve(names(n.ColumnRef.Fields))
		if !ok || c.column().Type.OID != oidBool || !c.column().Form.Eq {
			return weakTrue
		}
		v := Value{oidBool, []byte{1}}
		if not {
			v.Data[0] = 0
		}
		return b.leaf(&cond{op: opCmp, a: c, cmp: "=", operand: operand{value: &v}})
	case *pg_query.Node_AConst:
		if n.AConst.GetBoolval() == nil && !n.AConst.Isnull {
			return weakTrue
		}
		if n.AConst.Isnull || n.AConst.GetBoolval().Boolval == not {
			return &cond{op: opFalse}
		}
		return &cond{op: opTrue}
	case *pg_query.Node_SubLink:
		return b.subLink(n.SubLink, not)
	}
	return weakTrue
}

func (b *builder) boolean(e *pg_query.BoolExpr, not bool) *cond {
	if e.Boolop == pg_query.BoolExprType_NOT_EXPR {
		return b.build(e.Args[0], !not)
	}
	out := &cond{op: opAnd}
	if (e.Boolop == pg_query.BoolExprType_OR_EXPR) != not {
		out.op = opOr
	}
	if b.depth++; b.depth > maxNesting {
		return weakTrue
	}
	defer b.consts.guard(len(b.consts.guards))
	for _, arg := range e.Args {
		kid := b.build(arg, not)
		out.kids = append(out.kids, kid)
		if arg.GetAConst().GetBoolval() != nil && (kid.op == opFalse) == (out.op == opAnd) {
			break // PostgreSQL reads no further
		}
		if kid.op == opConst {
			b.consts.guards = append(b.consts.guards, guard(b.consts.sql[kid.operand.slot], out.op))
		}
	}
	b.depth--
	return out
}

// guard is the condition under which PostgreSQL looks at what stands beside a
// constant condition in an AND or an OR.
func guard(sql string, op condOp) string {
	if op == opAnd {
		return sql + " IS NOT FALSE"
	}
	return sql + " IS NOT TRUE"
}

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

// column resolves n if it is a plain column reference.
func (b *builder) column(n *pg_query.Node) (colAt, bool) {
	c := n.GetColumnRef()
	if c == nil {
		return colAt{}, false
	}
	return b.scope.resolve(names(c.Fields))
}

// resolved returns c with every operand brought to its column's type, and
// whether the result is exactly c. values are the columns of ConstantSQL; nil
// makes all of them unknown.
func (c *cond) resolved(values []Value) (out *cond, exact bool) {
	switch c.op {
	case opTrue:
		return c, !c.weak
	case opAnd, opOr:
		kids, exact := make([]*cond, len(c.kids)), true
		for i, k := range c.kids {
			r, ok := k.resolved(values)
			kids[i], exact = r, exact && ok
		}
		return combine(c.op, kids), exact
	case opFalse, opCols, opNull, opNotNull, opKeys:
		return c, true
	case opSub:
		return c.sub.resolved(values)
	}
	v, ok := c.operand.get(values)
	if !ok {
		return weakTrue, false
	}
	switch c.op {
	case opConst:
		if v.OID != oidBool || len(v.Data) != 1 && v.Data != nil {
			return weakTrue, false
		}
		if v.Data == nil || v.Data[0] == 0 {
			return &cond{op: opFalse}, true
		}
		return &cond{op: opTrue}, true
	case opAny, opAll:
		return c.overArray(v)
	}
	return c.overValue(v)
}

// get returns an operand's value, if that is known.
func (o operand) get(values []Value) (Value, bool) {
	if o.value != nil {
		return *o.value, true
	}
	if o.slot >= len(values) {
		return Value{}, false
	}
	return values[o.slot], true
}

// overValue resolves a leaf with one constant.
func (c *cond) overValue(v Value) (*cond, bool) {
	if v.Data == nil {
		switch c.op {
		case opDistinct:
			return &cond{op: opNotNull, a: c.a}, true
		case opSame:
			return &cond{op: opNull, a: c.a}, true
		}
		return &cond{op: opFalse}, true
	}
	plain, err := convert(c.a.column(), v)
	if err != nil {
		return weakTrue, false
	}
	switch c.op {
	case opPrefix:
		return c.overPrefix(plain), false
	case opSame:
		return &cond{op: opCmp, a: c.a, cmp: "=", plain: plain}, true
	case opDistinct:
		return &cond{op: opOr, kids: []*cond{{op: opNull, a: c.a}, {op: opCmp, a: c.a, cmp: "<>", plain: plain}}}, true
	}
	return &cond{op: opCmp, a: c.a, cmp: c.cmp, plain: plain}, true
}

// overArray resolves = ANY and <> ALL element by element.
func (c *cond) overArray(v Value) (*cond, bool) {
	if v.Data == nil {
		return &cond{op: opFalse}, true
	}
	oid, cells, ok := elements(v.Data)
	if !ok || len(cells) > maxValues {
		return weakTrue, false
	}
	op := opOr
	if c.op == opAll {
		op = opAnd
	}
	kids, exact := make([]*cond, len(cells)), true
	for i, cell := range cells {
		r, ok := (&cond{op: opCmp, a: c.a, cmp: c.cmp}).overValue(Value{oid, cell})
		kids[i], exact = r, exact && ok
	}
	return combine(op, kids), exact
}

// convert brings a constant to a column's type, so that comparing terms is
// comparing values.
func convert(c *Column, v Value) ([]byte, error) {
	if c.plain() && c.Type.OID == v.OID && c.Type.OID != oidBpchar {
		return v.Data, nil
	}
	plain, err := column.Convert(c.Type, v.OID, v.Data)
	if err == nil && !c.Holds(plain) {
		return nil, column.ErrNotRepresentable // no term is made of what no row can hold
	}
	return plain, err
}

// combine builds AND or OR and drops what decides nothing.
func combine(op condOp, kids []*cond) *cond {
	unit, zero := opTrue, opFalse
	if op == opOr {
		unit, zero = opFalse, opTrue
	}
	var flat []*cond
	for _, k := range kids {
		switch k.op {
		case unit:
		case zero:
			return k
		case op:
			flat = append(flat, k.kids...)
		default:
			flat = append(flat, k)
		}
	}
	switch len(flat) {
	case 0:
		return &cond{op: unit}
	case 1:
		return flat[0]
	}
	return &cond{op: op, kids: flat}
}

// on returns what c, which is resolved, says about one reference alone: leaves
// about others are widened away.
func (c *cond) on(r *ref) *cond {
	return c.within(r.table, func(other *ref) bool { return other == r })
}

// within returns what c, which is resolved, says about the references that has
// admits, all of them in one data set with home: leaves about others are widened
// away.
func (c *cond) within(home *Table, has func(*ref) bool) *cond {
	switch c.op {
	case opTrue, opFalse:
		return c
	case opAnd, opOr:
		kids := make([]*cond, len(c.kids))
		for i, k := range c.kids {
			kids[i] = k.within(home, has)
		}
		return combine(c.op, kids)
	case opSub:
		return c.sub.within(home, has)
	}
	if !has(c.a.ref) || c.op == opCols && !has(c.b.ref) {
		return weakTrue
	}
	return c
}

// rejectsNulls reports whether c, which is resolved, cannot be true for a row of
// NULLs in place of r's.
func (c *cond) rejectsNulls(r *ref) bool {
	rejects := func(k *cond) bool { return k.rejectsNulls(r) }
	switch c.op {
	case opTrue, opNull:
		return false
	case opFalse:
		return true
	case opAnd:
		return slices.ContainsFunc(c.kids, rejects)
	case opOr:
		return !slices.ContainsFunc(c.kids, func(k *cond) bool { return !rejects(k) })
	case opSub:
		return c.sub.rejectsNulls(r)
	case opCols:
		return c.a.ref == r || c.b.ref == r
	}
	return c.a.ref == r
}

// size counts the leaves of c.
func (c *cond) size() int {
	n := 0
	c.leaves(func(*cond) { n++ })
	return n
}

// leaves calls f for every leaf of c, and of the sub-selects in it.
func (c *cond) leaves(f func(*cond)) {
	if c.op == opAnd || c.op == opOr {
		for _, k := range c.kids {
			k.leaves(f)
		}
		return
	}
	f(c)
	if c.op == opSub {
		c.sub.conditions(func(k *cond) { k.leaves(f) })
	}
}
