package rewrite

import pg_query "github.com/pganalyze/pg_query_go/v6"

// children calls f for every node directly below n, in no particular order. It
// returns false for a kind of node that it does not know: the planner's world
// is closed, and a statement with such a node is refused.
//
// FROM items, sub-selects and WITH are below a SelectStmt; callers that mind
// scopes handle that kind themselves.
func children(n *pg_query.Node, f func(*pg_query.Node)) bool {
	one := func(n *pg_query.Node) {
		if n != nil {
			f(n)
		}
	}
	list := func(ns []*pg_query.Node) {
		for _, n := range ns {
			one(n)
		}
	}
	switch n := n.Node.(type) {
	case *pg_query.Node_SelectStmt:
		selectChildren(n.SelectStmt, one, list)
	case *pg_query.Node_ResTarget:
		list(n.ResTarget.Indirection)
		one(n.ResTarget.Val)
	case *pg_query.Node_MultiAssignRef:
		// Its source is below the first column's; the others have a copy.
		if n.MultiAssignRef.Colno == 1 {
			one(n.MultiAssignRef.Source)
		}
	case *pg_query.Node_ColumnRef, *pg_query.Node_ParamRef, *pg_query.Node_AConst, *pg_query.Node_AStar,
		*pg_query.Node_String_, *pg_query.Node_Integer, *pg_query.Node_Float, *pg_query.Node_Boolean,
		*pg_query.Node_SqlvalueFunction, *pg_query.Node_RangeVar, *pg_query.Node_Alias,
		*pg_query.Node_SetToDefault:
		// Leaves. The fields of a ColumnRef are names.
	case *pg_query.Node_AExpr:
		one(n.AExpr.Lexpr)
		one(n.AExpr.Rexpr)
	case *pg_query.Node_BoolExpr:
		list(n.BoolExpr.Args)
	case *pg_query.Node_NullTest:
		one(n.NullTest.Arg)
	case *pg_query.Node_BooleanTest:
		one(n.BooleanTest.Arg)
	case *pg_query.Node_CaseExpr:
		one(n.CaseExpr.Arg)
		list(n.CaseExpr.Args)
		one(n.CaseExpr.Defresult)
	case *pg_query.Node_CaseWhen:
		one(n.CaseWhen.Expr)
		one(n.CaseWhen.Result)
	case *pg_query.Node_CoalesceExpr:
		list(n.CoalesceExpr.Args)
	case *pg_query.Node_MinMaxExpr:
		list(n.MinMaxExpr.Args)
	case *pg_query.Node_FuncCall:
		list(n.FuncCall.Args)
		list(n.FuncCall.AggOrder)
		one(n.FuncCall.AggFilter)
		if n.FuncCall.Over != nil {
			windowChildren(n.FuncCall.Over, one, list)
		}
	case *pg_query.Node_NamedArgExpr:
		one(n.NamedArgExpr.Arg)
	case *pg_query.Node_SubLink:
		one(n.SubLink.Testexpr)
		one(n.SubLink.Subselect)
	case *pg_query.Node_TypeCast:
		one(n.TypeCast.Arg)
		typeChildren(n.TypeCast.TypeName, list)
	case *pg_query.Node_TypeName:
		typeChildren(n.TypeName, list)
	case *pg_query.Node_CollateClause:
		one(n.CollateClause.Arg)
	case *pg_query.Node_AArrayExpr:
		list(n.AArrayExpr.Elements)
	case *pg_query.Node_RowExpr:
		list(n.RowExpr.Args)
	case *pg_query.Node_AIndirection:
		one(n.AIndirection.Arg)
		list(n.AIndirection.Indirection)
	case *pg_query.Node_AIndices:
		one(n.AIndices.Lidx)
		one(n.AIndices.Uidx)
	case *pg_query.Node_List:
		list(n.List.Items)
	case *pg_query.Node_SortBy:
		one(n.SortBy.Node)
	case *pg_query.Node_WindowDef:
		windowChildren(n.WindowDef, one, list)
	case *pg_query.Node_GroupingSet:
		list(n.GroupingSet.Content)
	case *pg_query.Node_GroupingFunc:
		list(n.GroupingFunc.Args)
	case *pg_query.Node_RangeSubselect:
		one(n.RangeSubselect.Subquery)
	case *pg_query.Node_RangeFunction:
		list(n.RangeFunction.Functions)
		list(n.RangeFunction.Coldeflist)
	case *pg_query.Node_ColumnDef:
		typeChildren(n.ColumnDef.TypeName, list)
	case *pg_query.Node_RangeTableFunc:
		one(n.RangeTableFunc.Docexpr)
		one(n.RangeTableFunc.Rowexpr)
		list(n.RangeTableFunc.Namespaces)
		list(n.RangeTableFunc.Columns)
	case *pg_query.Node_RangeTableFuncCol:
		typeChildren(n.RangeTableFuncCol.TypeName, list)
		one(n.RangeTableFuncCol.Colexpr)
		one(n.RangeTableFuncCol.Coldefexpr)
	case *pg_query.Node_RangeTableSample:
		one(n.RangeTableSample.Relation)
		list(n.RangeTableSample.Args)
		one(n.RangeTableSample.Repeatable)
	case *pg_query.Node_JoinExpr:
		one(n.JoinExpr.Larg)
		one(n.JoinExpr.Rarg)
		one(n.JoinExpr.Quals)
	case *pg_query.Node_CommonTableExpr:
		one(n.CommonTableExpr.Ctequery)
		if c := n.CommonTableExpr.CycleClause; c != nil {
			one(c.CycleMarkValue)
			one(c.CycleMarkDefault)
		}
	case *pg_query.Node_LockingClause:
	case *pg_query.Node_XmlExpr:
		list(n.XmlExpr.NamedArgs)
		list(n.XmlExpr.Args)
	case *pg_query.Node_XmlSerialize:
		one(n.XmlSerialize.Expr)
		typeChildren(n.XmlSerialize.TypeName, list)
	default:
		// An empty node stands for an absent list item, as in DISTINCT
		// without ON.
		return n == nil
	}
	return true
}

func selectChildren(s *pg_query.SelectStmt, one func(*pg_query.Node), list func([]*pg_query.Node)) {
	if s.WithClause != nil {
		list(s.WithClause.Ctes)
	}
	list(s.DistinctClause)
	list(s.TargetList)
	list(s.FromClause)
	one(s.WhereClause)
	list(s.GroupClause)
	one(s.HavingClause)
	list(s.WindowClause)
	list(s.ValuesLists)
	list(s.SortClause)
	one(s.LimitOffset)
	one(s.LimitCount)
	list(s.LockingClause)
	for _, arm := range []*pg_query.SelectStmt{s.Larg, s.Rarg} {
		if arm != nil {
			one(&pg_query.Node{Node: &pg_query.Node_SelectStmt{SelectStmt: arm}})
		}
	}
}

func windowChildren(w *pg_query.WindowDef, one func(*pg_query.Node), list func([]*pg_query.Node)) {
	list(w.PartitionClause)
	list(w.OrderClause)
	one(w.StartOffset)
	one(w.EndOffset)
}

func typeChildren(t *pg_query.TypeName, list func([]*pg_query.Node)) {
	if t != nil {
		list(t.Typmods)
		list(t.ArrayBounds)
	}
}

// names returns the strings of a list of String nodes, such as a qualified
// name; other items give "".
func names(ns []*pg_query.Node) []string {
	out := make([]string, len(ns))
	for i, n := range ns {
		out[i] = n.GetString_().GetSval()
	}
	return out
}
