package rewrite

import (
	"slices"
	"strings"

	pg_query "github.com/pganalyze/pg_query_go/v6"
)

// A Private is a temporary table of the session's own that a statement reads. No
// other session changes it, so that its rows are the same when a list is made of
// them and when the statement itself reads them, a moment later. That does not hold
// for tables that other sessions of the subscriber's may change.
type Private struct {
	Location int // of the reference in the text
	Columns  []string
}

// A beside source is a FROM item that is no data set's, and joined with one's by an
// equality: a temporary table of the session's own, or VALUES of constants. Where no
// outer join puts NULLs in its place, the edge from it is as those of links.go.
type beside struct {
	left colAt  // that has to be equal to column
	item string // the FROM item, alias included
	name string // of the item
	from string // its column
}

// linkBeside notes the item that a conjunct of a clause compares with a column.
func (a *Analysis) linkBeside(b *block, f filter, n *pg_query.Node, s *scope) {
	e := n.GetAExpr()
	if e.GetKind() != pg_query.A_Expr_Kind_AEXPR_OP || operatorName(e.Name) != "=" {
		return
	}
	l, r := e.Lexpr.GetColumnRef(), e.Rexpr.GetColumnRef()
	if l == nil || r == nil {
		return
	}
	for _, sides := range [][2]*pg_query.ColumnRef{{l, r}, {r, l}} {
		at, ok := s.resolve(names(sides[0].Fields))
		fields := names(sides[1].Fields)
		if !ok || at.ref.block != b || !sees(f, at.ref) || !keyable(at.column()) || len(fields) != 2 || sides[1].Fields[1].GetAStar() != nil {
			continue
		}
		if text, ok := a.item(b, fields[0]); ok {
			a.links.beside = append(a.links.beside, &beside{at, text, fields[0], fields[1]})
		}
	}
}

// item writes the FROM item of a name, if it is one that a list may be made of.
func (a *Analysis) item(b *block, name string) (text string, ok bool) {
	if n := slices.Index(b.items, name); n < 0 || slices.Contains(b.items[n+1:], name) {
		return "", false
	}
	var look func(n *pg_query.Node) bool
	look = func(n *pg_query.Node) bool {
		if j := n.GetJoinExpr(); j != nil {
			return j.Jointype == pg_query.JoinType_JOIN_INNER && j.Alias == nil && j.JoinUsingAlias == nil && (look(j.Larg) || look(j.Rarg))
		}
		if rv := n.GetRangeVar(); rv != nil {
			text, ok = a.privateItem(rv, name)
		} else if sub := n.GetRangeSubselect(); sub != nil && !sub.Lateral && sub.Alias.GetAliasname() == name {
			text, ok = a.valuesItem(sub)
		}
		return ok
	}
	return text, slices.ContainsFunc(b.sel.FromClause, look)
}

// privateTable returns what is known of a reference, if it is to a temporary table.
func (a *Analysis) privateTable(rv *pg_query.RangeVar) (Private, bool) {
	i := slices.IndexFunc(a.private, func(p Private) bool { return p.Location == int(rv.Location) })
	if i < 0 || !rv.Inh || !slices.ContainsFunc(a.out.refs, func(r *ref) bool { return r.rv == rv && r.table == nil }) {
		return Private{}, false
	}
	return a.private[i], true
}

func (a *Analysis) privateItem(rv *pg_query.RangeVar, name string) (string, bool) {
	if alias := rv.Alias.GetAliasname(); alias != name && (alias != "" || rv.Relname != name) {
		return "", false
	}
	if _, ok := a.privateTable(rv); !ok {
		return "", false
	}
	text := quoteName(rv.Relname)
	if rv.Schemaname != "" {
		text = quoteName(rv.Schemaname) + "." + text
	}
	return text + " as " + aliased(name, rv.Alias), true
}

// valuesItem writes VALUES of constants.
func (a *Analysis) valuesItem(n *pg_query.RangeSubselect) (string, bool) {
	sel := n.Subquery.GetSelectStmt()
	if len(sel.GetValuesLists()) == 0 || sel.WithClause != nil || sel.LimitCount != nil || sel.LimitOffset != nil || len(sel.SortClause) > 0 {
		return "", false
	}
	var rows []string
	for _, row := range sel.ValuesLists {
		var list []string
		for _, v := range row.GetList().GetItems() {
			c := v
			if v.GetTypeCast() != nil {
				c = v.GetTypeCast().Arg
			}
			text, ok := a.expressionText(v)
			if c.GetAConst() == nil && v.GetParamRef() == nil || !ok {
				return "", false
			}
			list = append(list, text)
		}
		rows = append(rows, "("+strings.Join(list, ", ")+")")
	}
	return "(values " + strings.Join(rows, ", ") + ") as " + aliased(n.Alias.Aliasname, n.Alias), true
}

// aliased writes an alias.
func aliased(name string, alias *pg_query.Alias) string {
	text := quoteName(name)
	if list := names(alias.GetColnames()); len(list) > 0 {
		quoted := make([]string, len(list))
		for i, c := range list {
			quoted[i] = quoteName(c)
		}
		text += "(" + strings.Join(quoted, ", ") + ")"
	}
	return text
}

// listsOfBeside makes the list of an item's column.
func (l *lister) listsOfBeside(s *beside) []*keyList {
	list := &keyList{source: s, from: s.left}
	for _, r := range l.a.reach(s.left) {
		if r.col.ref.table.Rows > 0 {
			list.add(r.col)
		}
	}
	if len(list.leaves) == 0 {
		return nil
	}
	return []*keyList{list}
}

func (s *beside) holds(*ref) bool { return false }

func (s *beside) size() int64 { return 0 }

func (s *beside) label(colAt) string { return s.name + "." + s.from + " in the gateway" }

func (s *beside) kept() string { return "" }

// local implements keySource.
func (s *beside) local(colAt, *splicer) (string, bool) {
	column := quoteName(s.name) + "." + quoteName(s.from)
	return "select distinct " + column + " from " + s.item + " where (" + column + " is not null)", true
}

// privateSelect reports whether a sub-select is no more than one column of a
// temporary table.
func (a *Analysis) privateSelect(sel *pg_query.SelectStmt) bool {
	i := slices.IndexFunc(a.out.blocks, func(b *block) bool { return b.sel == sel })
	if i < 0 || len(sel.FromClause) != 1 || len(sel.TargetList) != 1 || sel.WhereClause != nil || !a.out.blocks[i].plain(subAny) {
		return false
	}
	rv := sel.FromClause[0].GetRangeVar()
	c := sel.TargetList[0].GetResTarget().GetVal().GetColumnRef()
	if rv == nil || c == nil || len(rv.Alias.GetColnames()) > 0 {
		return false
	}
	t, ok := a.privateTable(rv)
	fields := names(c.Fields)
	name := rv.Relname
	if rv.Alias != nil {
		name = rv.Alias.Aliasname
	}
	last := fields[len(fields)-1]
	return ok && slices.Contains(t.Columns, last) && (len(fields) == 1 || len(fields) == 2 && fields[0] == name)
}
