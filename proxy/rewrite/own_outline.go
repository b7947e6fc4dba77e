package rewrite

import (
	pg_query "github.com/pganalyze/pg_query_go/v6"
)

// ownStmt walks a statement about the subscriber's own tables that has a query
// in it. The table that it makes or changes is no reference if it is none of a
// data set's. Its columns may be named wherever the statement's expressions
// are, like those of a FROM item that the planner knows nothing about.
//
// Filtering the references is as sound as in a query. UPDATE and DELETE join
// their target with their FROM, and WHERE drops every joined row for which it
// is not true: so a data set's table that they change is a reference like the
// others, see bind. A query below INSERT or CREATE TABLE AS is a query.
func (o *outline) ownStmt(n *pg_query.Node) bool {
	switch n := n.Node.(type) {
	case *pg_query.Node_CreateTableAsStmt:
		o.inner(n.CreateTableAsStmt.Query, nil)
	case *pg_query.Node_ViewStmt:
		o.inner(n.ViewStmt.Query, nil)
	case *pg_query.Node_InsertStmt:
		o.insert(n.InsertStmt)
	case *pg_query.Node_UpdateStmt:
		u := n.UpdateStmt
		o.change(u.Relation, u.WithClause, u.FromClause, u.WhereClause, u.TargetList, u.ReturningList)
	case *pg_query.Node_DeleteStmt:
		d := n.DeleteStmt
		o.change(d.Relation, d.WithClause, d.UsingClause, d.WhereClause, nil, d.ReturningList)
	default:
		return false
	}
	return true
}

func (o *outline) inner(n *pg_query.Node, ctes *cteScope) {
	if sel := n.GetSelectStmt(); sel != nil {
		o.selectStmt(sel, nil, ctes, false)
		return
	}
	o.refuse(0, "", "this form of the statement is not supported")
}

// own returns the block in whose scope a table of the subscriber's is changed.
func (o *outline) own(rv *pg_query.RangeVar, sel *pg_query.SelectStmt) *block {
	b := &block{sel: sel, using: map[string]bool{}, opaque: true}
	name := rv.GetRelname()
	if rv.GetAlias() != nil {
		name = rv.Alias.Aliasname
	}
	o.item(b, name)
	o.target = &ref{rv: rv, block: b, name: name}
	return b
}

// changeable makes a data set's table that UPDATE or DELETE changes a reference
// of the block that it is changed in.
func (o *outline) changeable() {
	r := o.target
	item := &pg_query.Node{Node: &pg_query.Node_RangeVar{RangeVar: r.rv}}
	r.block.sel.FromClause = append([]*pg_query.Node{item}, r.block.sel.FromClause...)
	r.block.refs = append([]*ref{r}, r.block.refs...)
	o.refs = append(o.refs, r)
}

func (o *outline) insert(s *pg_query.InsertStmt) {
	ctes := o.with(s.WithClause, nil)
	if s.SelectStmt != nil {
		o.inner(s.SelectStmt, ctes)
	}
	b := o.own(s.Relation, &pg_query.SelectStmt{})
	for _, n := range s.Cols {
		o.walk(n, b, ctes)
	}
	if c := s.OnConflictClause; c != nil {
		o.item(b, "excluded")
		for _, e := range c.GetInfer().GetIndexElems() {
			o.walk(e.GetIndexElem().GetExpr(), b, ctes)
		}
		o.walk(c.GetInfer().GetWhereClause(), b, ctes)
		o.all(c.TargetList, b, ctes)
		o.walk(c.WhereClause, b, ctes)
	}
	o.targets(s.ReturningList, b, ctes, false)
}

func (o *outline) change(rv *pg_query.RangeVar, with *pg_query.WithClause, from []*pg_query.Node, where *pg_query.Node, set, returning []*pg_query.Node) {
	ctes := o.with(with, nil)
	b := o.own(rv, &pg_query.SelectStmt{FromClause: from, WhereClause: where})
	o.blocks = append(o.blocks, b)
	for _, item := range from {
		o.from(item, b, ctes)
	}
	b.walked = true
	o.walk(where, b, ctes)
	o.all(set, b, ctes)
	o.targets(returning, b, ctes, false)
}
