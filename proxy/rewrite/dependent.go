package rewrite

import (
	"slices"
	"strings"

	pg_query "github.com/pganalyze/pg_query_go/v6"
)

// PostgreSQL accepts columns that are not grouped by where they depend on a
// primary key that is: GROUP BY id, and then name. It does so for tables only,
// which have the key. A reference of which a statement relies on that becomes a
// temporary table with the same key; what its rows are does not change.

// dependent reports whether r's block groups by r's key and mentions other
// columns of r's beside. It errs on the side of yes: a key that nobody relies on
// costs an index.
func (r *ref) dependent() bool {
	t, b := r.table, r.block
	if t == nil || len(t.Key) == 0 || len(b.sel.GroupClause) == 0 {
		return false
	}
	var grouped []int
	for _, n := range b.sel.GroupClause {
		if i := r.column(b.groupedBy(n)); i >= 0 {
			grouped = append(grouped, i)
		}
	}
	for _, k := range t.Key {
		if !slices.Contains(grouped, k) {
			return false
		}
	}
	found := false
	var look func(n *pg_query.Node)
	look = func(n *pg_query.Node) {
		if f := n.GetFuncCall(); f != nil && f.Over == nil && aggregates[strings.ToLower(lastName(f.Funcname))] {
			return
		}
		if c := n.GetColumnRef(); c != nil {
			i := r.column(c)
			found = found || i >= 0 && !slices.Contains(grouped, i) || c.Fields[len(c.Fields)-1].GetAStar() != nil
			return
		}
		children(n, look)
	}
	for _, n := range slices.Concat(b.sel.TargetList, []*pg_query.Node{b.sel.HavingClause}, b.sel.SortClause, b.sel.WindowClause, b.sel.DistinctClause) {
		if n != nil {
			look(n)
		}
	}
	return found
}

// aggregates are those whose arguments need not be grouped by. Others are looked
// into.
var aggregates = map[string]bool{
	"count": true, "sum": true, "avg": true, "min": true, "max": true, "bool_and": true, "bool_or": true, "every": true,
	"array_agg": true, "string_agg": true, "stddev": true, "variance": true, "json_agg": true, "jsonb_agg": true,
}

func lastName(ns []*pg_query.Node) string {
	list := names(ns)
	return list[len(list)-1]
}

// groupedBy returns the column that an item of GROUP BY is: one by name, or by
// the place or the name of an output that is one.
func (b *block) groupedBy(n *pg_query.Node) *pg_query.ColumnRef {
	if k, ok := n.GetAConst().GetVal().(*pg_query.A_Const_Ival); ok {
		if i := int(k.Ival.Ival); 1 <= i && i <= len(b.sel.TargetList) {
			return b.sel.TargetList[i-1].GetResTarget().GetVal().GetColumnRef()
		}
	}
	c := n.GetColumnRef()
	if c != nil && len(c.Fields) == 1 {
		for _, t := range b.sel.TargetList {
			if rt := t.GetResTarget(); rt.GetName() == names(c.Fields)[0] && rt.GetVal().GetColumnRef() != nil {
				return rt.Val.GetColumnRef()
			}
		}
	}
	return c
}

// column returns which of r's columns a name may mean, or -1.
func (r *ref) column(c *pg_query.ColumnRef) int {
	if c == nil {
		return -1
	}
	fields := names(c.Fields)
	n := len(fields)
	if n == 0 || n > 1 && fields[n-2] != r.name {
		return -1
	}
	return r.index(fields[n-1])
}
