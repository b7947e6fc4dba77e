package rewrite

import (
	"slices"
	"strconv"

	pg_query "github.com/pganalyze/pg_query_go/v6"
)

// An additive is an expression E summed over the rows of one group, in which the
// keys have one value each. It is written as SQL over the group's row.
//
// Sums of numbers are exact in PostgreSQL, but for floating point, which is left
// out here: so E's sum is the sum of the groups' sums, in whatever order. A
// numeric sum has as many decimals as the value that has most, and each rule
// below gives the group's sum as many as its rows have:
//
//   - E over keys alone is the same in all n rows: its sum is E × n, with E's
//     decimals, as n has none; NULL where E is.
//   - A term is summed by the storage node; see sums.go. All values have the
//     decimals of its type.
//   - k × E, for k over keys alone, is k × (E's sum): decimals of both together
//     either way. That holds for finite k, so that parameters, and what a text is
//     cast to, are no k.
//   - E ± F is (E's sum) ± (F's sum) if both have a value in the same rows. That
//     is known only where each is NULL in all rows of a group or in none.
//   - CASE takes the same branch in all rows of a group, if its conditions are
//     over keys.
//   - coalesce(E, 0) is 0 in rows where E is NULL, which add nothing.
//
// Where a row's value would overflow, PostgreSQL reports an error that a sum does
// not: products and sums of integers are taken apart nowhere.
type additive struct {
	value string // the sum, NULL if no row has a value
	count string // how many rows have one; 0 or NULL if none
	shape shape  // of E
	leaf  bool   // there are terms in it
	whole bool   // it is NULL in all rows of a group or in none
}

// Terms are what expressions of one block mean to a partial aggregation.
type terms struct {
	rows    string                                // SQL: how many rows a group has
	key     func(fields []string) bool            // makes a column a key, if it can be one
	isKey   func(fields []string) bool            // reports whether a column is one
	shape   func(fields []string) (shape, bool)   // of a column
	leaf    func(*pg_query.Node) (additive, bool) // of a term
	attempt func(func() bool) bool                // takes back what was asked for if it fails
	text    func(*pg_query.Node) (string, bool)   // of an expression over keys
	measure func()                                // notes that a column became a key to be calculated with
}

// additive reads what is summed. Columns that are keys anyway cost least, then
// terms.
func (s *terms) additive(n *pg_query.Node) (out additive, ok bool) {
	if allColumns(n, s.isKey) {
		return s.repeated(n)
	}
	if out, ok = s.leaf(n); ok {
		return out, true
	}
	if s.attempt(func() bool { out, ok = s.combined(n); return ok && out.leaf }) {
		return out, true
	}
	return s.repeated(n)
}

// repeated is an expression over keys.
func (s *terms) repeated(n *pg_query.Node) (out additive, ok bool) {
	added := s.adds(n)
	ok = s.attempt(func() bool {
		of, known := s.shapeOf(n)
		if !known || !s.keyed(n) {
			return false
		}
		text, known := s.text(n)
		out = additive{
			value: "((" + text + ")::pg_catalog.numeric * " + s.rows + ")",
			count: "(case when (" + text + ") is not null then " + s.rows + " end)", shape: of, whole: true,
		}
		return known
	})
	if ok && added {
		s.measure()
	}
	return out, ok
}

// adds reports whether the value of an expression that has a shape is that of a
// column which is no key yet, or is computed from it.
func (s *terms) adds(n *pg_query.Node) bool {
	switch k := n.GetNode().(type) {
	case *pg_query.Node_ColumnRef:
		return !s.isKey(names(k.ColumnRef.Fields))
	case *pg_query.Node_CaseExpr:
		return s.adds(k.CaseExpr.Defresult) || slices.ContainsFunc(k.CaseExpr.Args, func(w *pg_query.Node) bool { return s.adds(w.GetCaseWhen().GetResult()) })
	case *pg_query.Node_AExpr:
		return s.adds(k.AExpr.Lexpr) || s.adds(k.AExpr.Rexpr)
	case *pg_query.Node_TypeCast:
		return s.adds(k.TypeCast.Arg)
	case *pg_query.Node_CoalesceExpr:
		return slices.ContainsFunc(k.CoalesceExpr.Args, s.adds)
	}
	return false
}

// keyed makes all columns of an expression keys, in which there are no
// aggregates.
func (s *terms) keyed(n *pg_query.Node) bool {
	return plainNode(n) && allColumns(n, s.key)
}

func (s *terms) combined(n *pg_query.Node) (additive, bool) {
	switch n := n.GetNode().(type) {
	case *pg_query.Node_AExpr:
		return s.operation(n.AExpr)
	case *pg_query.Node_CaseExpr:
		return s.branches(n.CaseExpr)
	case *pg_query.Node_CoalesceExpr:
		return s.orZero(n.CoalesceExpr)
	case *pg_query.Node_TypeCast:
		return s.cast(n.TypeCast)
	}
	return additive{}, false
}

func (s *terms) operation(e *pg_query.A_Expr) (out additive, ok bool) {
	op := operatorName(e.Name)
	if e.Kind != pg_query.A_Expr_Kind_AEXPR_OP || !slices.Contains([]string{"+", "-", "*"}, op) {
		return out, false
	}
	if op == "*" && e.Lexpr != nil {
		return s.product(e)
	}
	right, ok := s.additive(e.Rexpr)
	if !ok || e.Lexpr == nil {
		right.value = "(" + op + " " + right.value + ")"
		return right, ok && op != "*" && right.shape.bytes == 0
	}
	left, ok := s.additive(e.Lexpr)
	out = additive{
		value: "(" + left.value + " " + op + " " + right.value + ")", shape: left.shape.combine(right.shape, op),
		leaf: true, whole: true,
	}
	out.count = "(case when " + out.value + " is not null then " + s.rows + " end)"
	return out, ok && left.whole && right.whole && out.shape.bytes == 0
}

// product reads k * E or E * k.
func (s *terms) product(e *pg_query.A_Expr) (out additive, ok bool) {
	for _, side := range [][2]*pg_query.Node{{e.Lexpr, e.Rexpr}, {e.Rexpr, e.Lexpr}} {
		if s.attempt(func() bool { out, ok = s.times(side[0], side[1]); return ok }) {
			return out, true
		}
	}
	return out, false
}

// times is k times what rest adds up to.
func (s *terms) times(k, rest *pg_query.Node) (out additive, ok bool) {
	of, ok := s.shapeOf(k)
	added := s.adds(k)
	if !ok || !finite(k) || !s.keyed(k) {
		return out, false
	}
	text, ok := s.text(k)
	if !ok {
		return out, false
	}
	if out, ok = s.additive(rest); !ok || !out.leaf {
		return out, false
	}
	out.value = "((" + text + ")::pg_catalog.numeric * " + out.value + ")"
	out.count = "(case when (" + text + ") is not null then " + out.count + " end)"
	if out.shape = of.combine(out.shape, "*"); out.shape.bytes == 0 && added {
		s.measure()
	}
	return out, out.shape.bytes == 0
}

// branches reads CASE.
func (s *terms) branches(e *pg_query.CaseExpr) (out additive, ok bool) {
	head := "(case"
	if e.Arg != nil {
		text, ok := s.text(e.Arg)
		if !ok || !s.keyed(e.Arg) {
			return out, false
		}
		head += " (" + text + ")"
	}
	out = additive{value: head, count: head, whole: true, shape: shape{bytes: 2}} // below all other shapes
	add := func(when string, n *pg_query.Node) bool {
		b, ok := additive{value: "null", count: "null", shape: out.shape, whole: true}, true
		if !n.GetAConst().GetIsnull() {
			b, ok = s.additive(n)
		}
		out.value, out.count = out.value+when+" "+b.value, out.count+when+" "+b.count
		out.shape, out.leaf, out.whole = out.shape.common(b.shape), out.leaf || b.leaf, out.whole && b.whole
		return ok
	}
	for _, n := range e.Args {
		w := n.GetCaseWhen()
		text, ok := s.text(w.GetExpr())
		if !ok || !s.keyed(w.Expr) || !add(" when ("+text+") then", w.Result) {
			return out, false
		}
	}
	if e.Defresult != nil && !add(" else", e.Defresult) {
		return out, false
	}
	out.value, out.count = out.value+" end)", out.count+" end)"
	return out, true
}

// orZero reads coalesce(E, 0), whose 0 has no decimals.
func (s *terms) orZero(e *pg_query.CoalesceExpr) (out additive, ok bool) {
	if len(e.Args) != 2 {
		return out, false
	}
	if zero, ok := e.Args[1].GetAConst().GetVal().(*pg_query.A_Const_Ival); !ok || zero.Ival.Ival != 0 {
		return out, false
	}
	out, ok = s.additive(e.Args[0])
	out.value, out.count, out.whole = "coalesce("+out.value+", 0)", s.rows, true
	out.shape = out.shape.common(shape{bytes: 4})
	return out, ok && out.leaf
}

// cast reads a cast that changes no value and adds no decimals.
func (s *terms) cast(c *pg_query.TypeCast) (out additive, ok bool) {
	to, ok := castShape(c.TypeName)
	if !ok {
		return out, false
	}
	out, ok = s.additive(c.Arg)
	widens := to.bytes == 0 || out.shape.bytes > 0 && out.shape.bytes <= to.bytes
	out.shape = to
	return out, ok && widens
}

// castShape returns the shape of a cast to a number's type without modifier.
func castShape(t *pg_query.TypeName) (shape, bool) {
	name := names(t.GetNames())
	if len(name) == 0 || len(t.Typmods) > 0 || len(t.ArrayBounds) > 0 || t.Setof || len(name) == 2 && name[0] != "pg_catalog" {
		return shape{}, false
	}
	bytes, ok := map[string]int{"int2": 2, "int4": 4, "int8": 8, "numeric": 0}[name[len(name)-1]]
	return shape{bytes: bytes}, ok
}

// common is the shape that CASE and COALESCE give to values of two.
func (s shape) common(t shape) shape {
	if s.bytes > 0 && t.bytes > 0 {
		return shape{bytes: max(s.bytes, t.bytes)}
	}
	return shape{}
}

// shapeOf returns the shape of an expression, of which only the type counts here.
func (s *terms) shapeOf(n *pg_query.Node) (shape, bool) {
	switch n := n.GetNode().(type) {
	case *pg_query.Node_ColumnRef:
		return s.shape(names(n.ColumnRef.Fields))
	case *pg_query.Node_AConst:
		return matchConst(n.AConst, n.AConst)
	case *pg_query.Node_AExpr:
		return s.operationShape(n.AExpr)
	case *pg_query.Node_TypeCast:
		_, ok := s.shapeOf(n.TypeCast.Arg)
		to, known := castShape(n.TypeCast.TypeName)
		return to, ok && known
	case *pg_query.Node_CaseExpr:
		var all []*pg_query.Node
		for _, w := range n.CaseExpr.Args {
			all = append(all, w.GetCaseWhen().GetResult())
		}
		if n.CaseExpr.Defresult != nil {
			all = append(all, n.CaseExpr.Defresult)
		}
		return s.commonShape(all)
	case *pg_query.Node_CoalesceExpr:
		return s.commonShape(n.CoalesceExpr.Args)
	}
	return shape{}, false
}

func (s *terms) operationShape(e *pg_query.A_Expr) (shape, bool) {
	op := operatorName(e.Name)
	if e.Kind != pg_query.A_Expr_Kind_AEXPR_OP || !slices.Contains([]string{"+", "-", "*", "/", "%"}, op) {
		return shape{}, false
	}
	right, ok := s.shapeOf(e.Rexpr)
	if e.Lexpr == nil {
		return right, ok
	}
	left, known := s.shapeOf(e.Lexpr)
	return left.combine(right, op), ok && known
}

func (s *terms) commonShape(all []*pg_query.Node) (shape, bool) {
	out, some := shape{bytes: 2}, false
	for _, n := range all {
		if n.GetAConst().GetIsnull() {
			continue
		}
		of, ok := s.shapeOf(n)
		if !ok {
			return shape{}, false
		}
		out, some = out.common(of), true
	}
	return out, some
}

// finite reports whether an expression that has a shape is never infinite: if it
// is made of columns, whose precision excludes that, and constants.
func finite(n *pg_query.Node) bool {
	ok := n.GetParamRef() == nil && n.GetFuncCall() == nil && n.GetAConst().GetSval() == nil
	children(n, func(k *pg_query.Node) { ok = ok && finite(k) })
	return ok
}

// allColumns reports whether f holds for every column that an expression
// mentions.
func allColumns(n *pg_query.Node, f func([]string) bool) bool {
	if c := n.GetColumnRef(); c != nil {
		return f(names(c.Fields))
	}
	ok := true
	children(n, func(k *pg_query.Node) { ok = ok && allColumns(k, f) })
	return ok
}

// plainNode reports whether an expression is made of columns, constants, and what
// always answers the same for the same values: of known functions, and no
// sub-selects.
func plainNode(n *pg_query.Node) bool {
	ok := true
	switch n := n.GetNode().(type) {
	case *pg_query.Node_FuncCall:
		name, plain := plainCall(n.FuncCall)
		ok = plain && (constantFunctions[name] || scalarFunctions[name])
	case *pg_query.Node_SubLink, *pg_query.Node_SelectStmt, *pg_query.Node_AIndirection, *pg_query.Node_XmlExpr,
		*pg_query.Node_XmlSerialize, *pg_query.Node_SetToDefault, *pg_query.Node_GroupingFunc:
		return false
	}
	known := children(n, func(k *pg_query.Node) { ok = ok && plainNode(k) })
	return ok && known
}

// scalarFunctions are those that constantFunctions has no need of.
var scalarFunctions = map[string]bool{
	"substring": true, "position": true, "overlay": true, "char_length": true, "character_length": true,
	"octet_length": true, "bit_length": true, "reverse": true, "initcap": true, "starts_with": true, "strpos": true,
	"ascii": true, "translate": true, "regexp_replace": true, "like_escape": true, "isfinite": true, "div": true,
}

// numbered is a private name with a number.
func numbered(kind string, i int) string { return private + kind + strconv.Itoa(i+1) }
