package rewrite

import (
	"slices"

	pg_query "github.com/pganalyze/pg_query_go/v6"
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

// column resolves n if it is a plain column reference.
func (b *builder) column(n *pg_query.Node) (colAt, bool) {
	c := n.GetColumnRef()
	if c == nil {
		return colAt{}, false
	}
	return b.scope.resolve(names(c.Fields))
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
