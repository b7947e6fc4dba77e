package rewrite

import (
	"fmt"
	"slices"
	"strings"

	pg_query "github.com/pganalyze/pg_query_go/v6"
)

// harmless reports whether an expression over columns of data sets fails for no
// value of these, and has one value for each: comparisons, LIKE, and functions that
// take every text. Arithmetic may overflow, and is none.
func harmless(n *pg_query.Node, s *scope) bool {
	ok := true
	switch n := n.GetNode().(type) {
	case *pg_query.Node_ColumnRef:
		_, ok = s.resolve(names(n.ColumnRef.Fields))
		return ok
	case *pg_query.Node_AConst, *pg_query.Node_ParamRef:
		return true
	case *pg_query.Node_TypeCast: // of a literal it is part of parsing
		return n.TypeCast.Arg.GetAConst() != nil
	case *pg_query.Node_AExpr:
		ok = harmlessOperator(n.AExpr)
	case *pg_query.Node_FuncCall:
		ok = harmlessCall(n.FuncCall, s)
	case *pg_query.Node_BoolExpr, *pg_query.Node_NullTest, *pg_query.Node_BooleanTest, *pg_query.Node_CoalesceExpr,
		*pg_query.Node_CaseExpr, *pg_query.Node_CaseWhen, *pg_query.Node_List, *pg_query.Node_AArrayExpr:
	default:
		return false
	}
	known := children(n, func(k *pg_query.Node) { ok = ok && (harmless(k, s) || k.GetString_() != nil) })
	return ok && known
}

// harmlessOperator admits comparisons, and LIKE with a pattern that does not end
// in the midst of an escape; of a parameter guarded sees to that.
func harmlessOperator(e *pg_query.A_Expr) bool {
	op := operatorName(e.Name)
	switch e.Kind {
	case pg_query.A_Expr_Kind_AEXPR_LIKE, pg_query.A_Expr_Kind_AEXPR_ILIKE:
		k := e.Rexpr.GetAConst()
		return e.Rexpr.GetParamRef() != nil || k != nil && !strings.Contains(k.GetSval().GetSval(), `\`)
	case pg_query.A_Expr_Kind_AEXPR_BETWEEN, pg_query.A_Expr_Kind_AEXPR_NOT_BETWEEN, pg_query.A_Expr_Kind_AEXPR_BETWEEN_SYM,
		pg_query.A_Expr_Kind_AEXPR_NOT_BETWEEN_SYM:
		return true
	case pg_query.A_Expr_Kind_AEXPR_OP, pg_query.A_Expr_Kind_AEXPR_IN, pg_query.A_Expr_Kind_AEXPR_DISTINCT,
		pg_query.A_Expr_Kind_AEXPR_NOT_DISTINCT, pg_query.A_Expr_Kind_AEXPR_OP_ANY, pg_query.A_Expr_Kind_AEXPR_OP_ALL:
		return opposites[op] != "" && e.Lexpr != nil
	}
	return false
}

// textFunctions take every text.
var textFunctions = []string{"lower", "upper", "length", "btrim", "ltrim", "rtrim", "substring", "substr", "left", "right"}

// harmlessCall admits calls with a column of texts first, and whole numbers from 0
// up after it.
func harmlessCall(f *pg_query.FuncCall, s *scope) bool {
	name, plain := plainCall(f)
	if !plain || !slices.Contains(textFunctions, name) || len(f.Args) == 0 {
		return false
	}
	c := f.Args[0].GetColumnRef()
	if c == nil {
		return false
	}
	at, ok := s.resolve(names(c.Fields))
	if !ok || !slices.Contains([]uint32{oidText, oidVarchar, oidBpchar}, at.column().Type.OID) {
		return false
	}
	return !slices.ContainsFunc(f.Args[1:], func(n *pg_query.Node) bool {
		k, ok := n.GetAConst().GetVal().(*pg_query.A_Const_Ival)
		return !ok || k.Ival.Ival < 0
	})
}

// guarded writes a conjunct that is true, instead of failing, where a parameter is
// no pattern: one with a backslash might end with it.
func guarded(n *pg_query.Node, text string) string {
	var when []string
	var look func(n *pg_query.Node)
	look = func(n *pg_query.Node) {
		if e := n.GetAExpr(); e != nil && (e.Kind == pg_query.A_Expr_Kind_AEXPR_LIKE || e.Kind == pg_query.A_Expr_Kind_AEXPR_ILIKE) {
			if p := e.Rexpr.GetParamRef(); p != nil {
				when = append(when, fmt.Sprintf(`(pg_catalog.strpos($%d::pg_catalog.text, '\') > 0)`, p.Number))
			}
		}
		children(n, look)
	}
	look(n)
	if len(when) == 0 {
		return text
	}
	return "case when " + strings.Join(when, " or ") + " then true else " + text + " end"
}
