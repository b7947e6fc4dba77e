package rewrite

import (
	"fmt"
	"slices"
	"strings"

	pg_query "github.com/pganalyze/pg_query_go/v6"

	"enigma/internal/sqlparse"
)

// An outline is what one walk over a query finds out: its blocks, the table
// references of each, and every name that is mentioned anywhere.
type outline struct {
	st       sqlparse.Statement
	blocks   []*block
	refs     []*ref              // in the order of the walk
	mentions map[string]bool     // names that may mean a column of any item
	stars    map[string]bool     // refnames whose whole row may be mentioned, such as t.*
	rows     map[string]bool     // refnames whose row may be mentioned as a value
	attrs    map[string][]string // what is mentioned of each refname, such as t.a
	refnames map[string]int      // how often each name is a FROM item's, CTEs included
	columns  []columnMention     // every ColumnRef
	subs     int                 // sub-selects outside FROM
	ctes     int                 // common table expressions
	locking  *block              // a block with FOR UPDATE or the like
	calls    []*pg_query.FuncCall
	param    *pg_query.ParamRef // the first
	target   *ref               // what INSERT, UPDATE or DELETE changes; its table is nil if that is no data set's
	refusal  *Refusal           // the first reason to refuse the query

	skip []*pg_query.Node // what is not walked
}

// A block is one SELECT, VALUES or TABLE without set operation: a scope.
type block struct {
	sel     *pg_query.SelectStmt
	refs    []*ref          // table references in FROM, joins included
	opaque  bool            // FROM has items other than table references
	items   []string        // refnames of all FROM items
	using   map[string]bool // columns merged by USING
	natural bool
	star    bool // the row of FROM is mentioned as a whole

	walked bool   // FROM is: what is walked now sees all of its items
	in     *block // if this is a sub-select in one of its clauses other than FROM
}

// A ref is one reference to a table: a RangeVar that is no CTE's name.
type ref struct {
	rv    *pg_query.RangeVar
	block *block
	table *Table   // nil for tables of the local engine
	name  string   // by which columns are qualified
	whole bool     // its row is mentioned as a whole
	names []string // of its columns, as the statement calls them
}

// A columnMention is a ColumnRef and the block whose clauses it stands in.
type columnMention struct {
	node *pg_query.ColumnRef
	in   *block
}

// A cteScope is the list of CTE names that are visible somewhere.
type cteScope struct {
	outer *cteScope
	names []string
}

func (s *cteScope) has(name string) bool {
	for ; s != nil; s = s.outer {
		if slices.Contains(s.names, name) {
			return true
		}
	}
	return false
}

func newOutline(st sqlparse.Statement, skip ...*pg_query.Node) *outline {
	o := &outline{
		st: st, skip: skip, mentions: map[string]bool{}, stars: map[string]bool{}, refnames: map[string]int{},
		attrs: map[string][]string{}, rows: map[string]bool{},
	}
	if sel := st.Node.GetSelectStmt(); sel != nil {
		o.selectStmt(sel, nil, nil, false)
	} else if !o.ownStmt(st.Node) {
		o.refuse(0, "", "statement is not a query")
	}
	return o
}

// refuse keeps the first reason only.
func (o *outline) refuse(location int32, hint, format string, args ...any) {
	if o.refusal == nil {
		o.refusal = refuse(o.st, location, hint, format, args...)
	}
}

// selectStmt walks a query, in is the block that it is a sub-select of, if it is
// one outside FROM; exists says that only the existence of its rows matters.
func (o *outline) selectStmt(s *pg_query.SelectStmt, in *block, ctes *cteScope, exists bool) {
	if s.IntoClause != nil {
		o.refuse(s.IntoClause.Rel.GetLocation(), "data sets are read-only: leave INTO out", "SELECT INTO is not supported")
	}
	ctes = o.with(s.WithClause, ctes)
	b := &block{sel: s, using: map[string]bool{}, in: in}
	if s.Op != pg_query.SetOperation_SETOP_NONE {
		o.selectStmt(s.Larg, nil, ctes, false)
		o.selectStmt(s.Rarg, nil, ctes, false)
	} else {
		o.blocks = append(o.blocks, b)
		for _, item := range s.FromClause {
			o.from(item, b, ctes)
		}
	}
	b.walked = true
	if len(s.LockingClause) > 0 && o.locking == nil {
		o.locking = b
	}
	exists = exists && len(s.DistinctClause) == 0 && s.LimitOffset == nil
	o.targets(s.TargetList, b, ctes, exists)
	o.all(s.DistinctClause, b, ctes)
	o.walk(s.WhereClause, b, ctes)
	o.all(s.GroupClause, b, ctes)
	o.walk(s.HavingClause, b, ctes)
	o.all(s.WindowClause, b, ctes)
	o.all(s.ValuesLists, b, ctes)
	o.all(s.SortClause, b, ctes)
	o.walk(s.LimitOffset, b, ctes)
	o.walk(s.LimitCount, b, ctes)
}

// targets walks a select list. A bare star is the block's own; below EXISTS it
// reads nothing.
func (o *outline) targets(list []*pg_query.Node, b *block, ctes *cteScope, exists bool) {
	for _, n := range list {
		if c := n.GetResTarget().GetVal().GetColumnRef(); c != nil && len(c.Fields) == 1 && c.Fields[0].GetAStar() != nil {
			b.star = b.star || !exists
			continue
		} else if c != nil && c.Fields[len(c.Fields)-1].GetAStar() != nil {
			o.columns = append(o.columns, columnMention{c, b})
			o.stars[starOf(c)] = true // as columns, not as a value
			continue
		}
		o.walk(n, b, ctes)
	}
}

// starOf returns t of t.* or s.t.*.
func starOf(c *pg_query.ColumnRef) string { return c.Fields[len(c.Fields)-2].GetString_().GetSval() }

// with walks the CTEs and returns the scope of what follows them. RECURSIVE
// lets every CTE see all of them; otherwise each sees the ones before it.
func (o *outline) with(w *pg_query.WithClause, outer *cteScope) *cteScope {
	if w == nil {
		return outer
	}
	all := &cteScope{outer: outer}
	for _, n := range w.Ctes {
		all.names = append(all.names, n.GetCommonTableExpr().GetCtename())
	}
	for i, n := range w.Ctes {
		c := n.GetCommonTableExpr()
		o.ctes++
		sees := all
		if !w.Recursive {
			sees = &cteScope{outer: outer, names: all.names[:i]}
		}
		if cy := c.CycleClause; cy != nil {
			o.walk(cy.CycleMarkValue, &block{}, sees)
			o.walk(cy.CycleMarkDefault, &block{}, sees)
		}
		sel := c.Ctequery.GetSelectStmt()
		if sel == nil {
			o.refuse(c.Location, "write one statement after the other, between BEGIN and COMMIT", "data-modifying WITH is not supported")
			continue
		}
		o.selectStmt(sel, nil, sees, false)
	}
	return all
}

func (o *outline) all(ns []*pg_query.Node, b *block, ctes *cteScope) {
	for _, n := range ns {
		o.walk(n, b, ctes)
	}
}

// walk visits an expression that stands in a clause of b.
func (o *outline) walk(n *pg_query.Node, b *block, ctes *cteScope) {
	if n == nil || slices.Contains(o.skip, n) {
		return
	}
	switch n := n.Node.(type) {
	case *pg_query.Node_SelectStmt:
		o.selectStmt(n.SelectStmt, nil, ctes, false)
		return
	case *pg_query.Node_SubLink:
		o.subs++
		o.walk(n.SubLink.Testexpr, b, ctes)
		if sel := n.SubLink.Subselect.GetSelectStmt(); sel != nil {
			in := b
			if !b.walked {
				in = nil
			}
			o.selectStmt(sel, in, ctes, n.SubLink.SubLinkType == pg_query.SubLinkType_EXISTS_SUBLINK)
			return
		}
	case *pg_query.Node_ColumnRef:
		o.column(n.ColumnRef, b)
	case *pg_query.Node_ParamRef:
		if o.param == nil {
			o.param = n.ParamRef
		}
	case *pg_query.Node_AIndirection:
		for _, name := range names(n.AIndirection.Indirection) {
			o.mentions[name] = true
		}
	case *pg_query.Node_FuncCall:
		// f(t) may be the column f of t.
		f := names(n.FuncCall.Funcname)
		o.mentions[f[len(f)-1]] = true
		o.calls = append(o.calls, n.FuncCall)
	}
	if !children(n, func(c *pg_query.Node) { o.walk(c, b, ctes) }) {
		o.refuse(-1, "", "%s is not supported in a query", construct(n))
	}
}

func (o *outline) column(c *pg_query.ColumnRef, b *block) {
	o.columns = append(o.columns, columnMention{c, b})
	fields := names(c.Fields)
	for i, f := range fields {
		if i == 0 || i < len(fields)-1 { // what is qualified belongs to one name's items only
			o.mentions[f] = true
		}
	}
	switch n := len(fields); {
	case c.Fields[n-1].GetAStar() != nil && n == 1:
		b.star = true // count(*) is none of these; row(*) and f(*) are refused by PostgreSQL
	case c.Fields[n-1].GetAStar() != nil:
		o.stars[starOf(c)], o.rows[starOf(c)], o.rows[starOf(c)+".*"] = true, true, true
	case n == 1:
		// A bare name may be a whole row. If it is a column's too, the
		// column wins and this fetches more than is needed.
		o.stars[fields[0]], o.rows[fields[0]] = true, true
	default:
		o.attrs[fields[n-2]] = append(o.attrs[fields[n-2]], fields[n-1])
	}
}

// from visits a FROM item of b.
func (o *outline) from(n *pg_query.Node, b *block, ctes *cteScope) {
	switch n := n.Node.(type) {
	case *pg_query.Node_RangeVar:
		o.rangeVar(n.RangeVar, b, ctes)
		return
	case *pg_query.Node_JoinExpr:
		o.join(n.JoinExpr, b, ctes)
		return
	case *pg_query.Node_RangeSubselect:
		o.item(b, n.RangeSubselect.Alias.GetAliasname())
	case *pg_query.Node_RangeFunction:
		name := n.RangeFunction.Alias.GetAliasname()
		if name == "" {
			name = functionName(n.RangeFunction)
		}
		o.item(b, name)
	case *pg_query.Node_RangeTableFunc:
		o.item(b, n.RangeTableFunc.Alias.GetAliasname())
	case *pg_query.Node_RangeTableSample:
		o.refuse(n.RangeTableSample.Location, "take a part of the rows by a condition, such as key % 10 = 0", "TABLESAMPLE is not supported")
	}
	b.opaque = true
	o.walk(n, b, ctes)
}

// item notes a FROM item's name.
func (o *outline) item(b *block, name string) {
	b.items = append(b.items, name)
	o.refnames[name]++
}

func (o *outline) rangeVar(rv *pg_query.RangeVar, b *block, ctes *cteScope) {
	name := rv.Relname
	if rv.Alias != nil {
		name = rv.Alias.Aliasname
	}
	o.item(b, name)
	if rv.Schemaname == "" && ctes.has(rv.Relname) {
		b.opaque = true
		return
	}
	r := &ref{rv: rv, block: b, name: name}
	b.refs = append(b.refs, r)
	o.refs = append(o.refs, r)
}

func (o *outline) join(j *pg_query.JoinExpr, b *block, ctes *cteScope) {
	before := len(b.refs)
	o.from(j.Larg, b, ctes)
	o.from(j.Rarg, b, ctes)
	o.walk(j.Quals, b, ctes)
	b.natural = b.natural || j.IsNatural
	for _, name := range names(j.UsingClause) {
		b.using[name] = true
		o.mentions[name] = true
	}
	if j.Alias != nil {
		// j.* and the whole row j read what is below the join, and column
		// aliases hide names.
		o.item(b, j.Alias.Aliasname)
		for _, r := range b.refs[before:] {
			r.whole = true
		}
	}
	if j.JoinUsingAlias != nil {
		o.item(b, j.JoinUsingAlias.Aliasname)
	}
}

// functionName is the name that PostgreSQL gives to a function in FROM that
// has no alias.
func functionName(f *pg_query.RangeFunction) string {
	if len(f.Functions) == 0 {
		return ""
	}
	items := f.Functions[0].GetList().GetItems()
	if len(items) == 0 || items[0].GetFuncCall() == nil {
		return ""
	}
	name := names(items[0].GetFuncCall().Funcname)
	return name[len(name)-1]
}

// wholeRow reports whether every column of r may be mentioned.
func (o *outline) wholeRow(r *ref) bool {
	if r.whole || r.block.star || r.block.natural || o.stars[r.name] || len(r.rv.GetAlias().GetColnames()) > 0 {
		return true
	}
	for _, a := range o.attrs[r.name] {
		if !slices.Contains(r.names, a) {
			return true // t.f may be f(t)
		}
	}
	return false
}

// rowValue reports whether r's row may be mentioned as a value, which has the
// table's row type. A column of that name would win, wherever r is visible.
func (o *outline) rowValue(r *ref) bool {
	if o.rows[r.name+".*"] || o.rows[r.name] && !slices.Contains(r.names, r.name) {
		return true
	}
	for _, a := range o.attrs[r.name] {
		if !slices.Contains(r.names, a) {
			return true
		}
	}
	return false
}

// bind tells the outline which references are data-set tables.
func (o *outline) bind(tables map[int]*Table) {
	refs := o.refs
	if o.target != nil && tables[int(o.target.rv.Location)] != nil {
		if o.st.Node.GetInsertStmt() == nil {
			o.changeable()
			refs = o.refs
		} else {
			refs = append(slices.Clip(refs), o.target) // none of whose rows the query reads
		}
	}
	for _, r := range refs {
		r.table = tables[int(r.rv.Location)]
		if r.table == nil {
			r.block.opaque = true
			continue
		}
		aliases := names(r.rv.GetAlias().GetColnames())
		for i, c := range r.table.Columns {
			name := c.Name
			if i < len(aliases) {
				name = aliases[i]
			}
			r.names = append(r.names, name)
		}
	}
}

// construct names a kind of node for a person.
func construct(n *pg_query.Node) string {
	return strings.Trim(strings.TrimPrefix(fmt.Sprintf("%T", n.Node), "*pg_query.Node_"), "_")
}
