package rewrite

import (
	"math"
	"slices"
	"strconv"
	"strings"

	pg_query "github.com/pganalyze/pg_query_go/v6"

	"enigma/internal/column"
	"enigma/internal/sqlparse"
)

// A Computed is an expression over a table's columns that has sum terms.
type Computed struct {
	Column                // of scheme sum; its Name is the expression
	tree   *pg_query.Node // of the expression
}

// NewComputed returns the computed term of an expression, if statements can be
// seen to mean the same expression: if it is made of columns and constants by
// +, - and *. Others have terms that nobody asks for.
func NewComputed(c Column) (Computed, bool) {
	tree, err := sqlparse.Expression(c.Name)
	return Computed{c, tree}, err == nil
}

// A shape is what PostgreSQL makes of an expression's type: an integer of so
// many bytes, or a numeric of one scale, as all values of numeric(p,s) have s
// decimals, their sums and differences the larger number of decimals, and their
// products both together.
type shape struct {
	bytes int // 2, 4 or 8; 0 for numeric
	scale int
}

// computed finds the computed term that an expression is, if it is over one
// table.
func computed(n *pg_query.Node, resolve func([]string) (colAt, bool)) (colAt, bool) {
	r := onlyRef(n, resolve)
	if r == nil {
		return colAt{}, false
	}
	for i, c := range r.table.Computed {
		m := matcher{r, resolve}
		if s, ok := m.match(c.tree, n); ok && s.fits(c.Type) {
			return colAt{r, len(r.table.Columns) + i}, true
		}
	}
	return colAt{}, false
}

// onlyRef returns the reference whose columns an expression mentions, if that
// is one.
func onlyRef(n *pg_query.Node, resolve func([]string) (colAt, bool)) *ref {
	if c := n.GetColumnRef(); c != nil {
		at, _ := resolve(names(c.Fields))
		return at.ref
	}
	var found *ref
	children(n, func(k *pg_query.Node) {
		if found == nil {
			found = onlyRef(k, resolve)
		}
	})
	return found
}

// A matcher compares an expression over a reference with a declared one.
type matcher struct {
	ref     *ref
	resolve func([]string) (colAt, bool)
}

// match reports whether a statement's expression is the declared one: the same
// operators over the same columns and constants, however they are written.
func (m matcher) match(declared, n *pg_query.Node) (shape, bool) {
	switch d := declared.GetNode().(type) {
	case *pg_query.Node_ColumnRef:
		fields := names(d.ColumnRef.Fields)
		at, ok := m.resolve(names(n.GetColumnRef().GetFields()))
		if !ok || at.ref != m.ref || at.column().Closed || at.column().Name != fields[len(fields)-1] {
			return shape{}, false
		}
		return shapeOf(at.column().Type)
	case *pg_query.Node_AConst:
		return matchConst(d.AConst, n.GetAConst())
	case *pg_query.Node_AExpr:
		e := n.GetAExpr()
		op := operatorName(d.AExpr.Name)
		if e == nil || d.AExpr.Kind != pg_query.A_Expr_Kind_AEXPR_OP || e.Kind != d.AExpr.Kind || op != operatorName(e.Name) {
			return shape{}, false
		}
		right, ok := m.match(d.AExpr.Rexpr, e.Rexpr)
		if d.AExpr.Lexpr == nil || e.Lexpr == nil {
			return right, ok && op == "-" && d.AExpr.Lexpr == nil && e.Lexpr == nil
		}
		left, known := m.match(d.AExpr.Lexpr, e.Lexpr)
		return left.combine(right, op), ok && known && slices.Contains([]string{"+", "-", "*"}, op)
	}
	return shape{}, false
}

// matchConst compares two numbers, which must be written alike.
func matchConst(d, n *pg_query.A_Const) (shape, bool) {
	if n == nil {
		return shape{}, false
	}
	switch v := d.Val.(type) {
	case *pg_query.A_Const_Ival:
		w, ok := n.Val.(*pg_query.A_Const_Ival)
		return shape{bytes: 4}, ok && v.Ival.Ival == w.Ival.Ival
	case *pg_query.A_Const_Fval:
		text := v.Fval.Fval
		if text != n.GetFval().GetFval() || strings.Trim(text, "-.0123456789") != "" {
			return shape{}, false
		}
		if whole, places, point := strings.Cut(text, "."); point || len(whole) > len(strconv.Itoa(math.MaxInt64)) {
			return shape{scale: len(places)}, true
		}
		if _, err := strconv.ParseInt(text, 10, 64); err != nil {
			return shape{}, true
		}
		return shape{bytes: 8}, true
	}
	return shape{}, false
}

// shapeOf returns the shape of a column's values.
func shapeOf(t column.Type) (shape, bool) {
	switch t.OID {
	case oidInt2:
		return shape{bytes: 2}, true
	case oidInt4:
		return shape{bytes: 4}, true
	case oidInt8:
		return shape{bytes: 8}, true
	}
	// Without a precision each value has decimals of its own.
	return shape{scale: t.Scale()}, t.OID == oidNumeric && t.Mod >= 4 && t.Scale() >= 0
}

func (s shape) combine(t shape, op string) shape {
	switch {
	case s.bytes > 0 && t.bytes > 0:
		return shape{bytes: max(s.bytes, t.bytes)}
	case op == "*":
		return shape{scale: s.scale + t.scale}
	}
	return shape{scale: max(s.scale, t.scale)}
}

// fits reports whether sums over values of the shape are of the same type, and
// print alike, as sums over values of type t.
func (s shape) fits(t column.Type) bool {
	of, ok := shapeOf(t)
	return ok && s.scale == of.scale && (0 < s.bytes && s.bytes < 8) == (0 < of.bytes && of.bytes < 8)
}
