package rewrite

import (
	"slices"

	pg_query "github.com/pganalyze/pg_query_go/v6"

	"enigma/internal/column"
	"enigma/internal/sqlparse"
)

// A lifted source is a sub-select in c IN (SELECT …), among the conjuncts of a
// clause, that is evaluated before the rows around it are fetched: the list is its
// result. Of the statement nothing changes: it evaluates the sub-select again, over
// the same rows.
//
// The sub-select must not depend on the blocks around it, must have the same result
// both times, and must not fail: see harmless. So of aggregates there are those
// that neither fail nor depend on the order of rows, as sums of floating point do.
type lifted struct {
	a          *Analysis
	block      *block // around it
	cond       *cond
	left       colAt
	sub        *pg_query.Node
	start, end int // of the sub-select in the text
	refs       []*ref
}

// newLifted reads a conjunct; nil if it is no such sub-select.
func (a *Analysis) newLifted(b *block, f filter, c *cond, n *pg_query.SubLink) *lifted {
	if n.SubLinkType != pg_query.SubLinkType_ANY_SUBLINK || len(n.OperName) > 0 && operatorName(n.OperName) != "=" || n.Testexpr.GetColumnRef() == nil {
		return nil
	}
	left, ok := a.scope(b, f.scope).resolve(names(n.Testexpr.GetColumnRef().Fields))
	if !ok || left.ref.block != b || !sees(f, left.ref) || !keyable(left.column()) {
		return nil
	}
	s := &lifted{a: a, block: b, cond: c, left: left, sub: n.Subselect}
	if !s.find(n) {
		return nil
	}
	for _, r := range a.out.refs {
		if at := int(r.rv.Location); s.start <= at && at < s.end {
			s.refs = append(s.refs, r)
		}
	}
	if a.privateSelect(n.Subselect.GetSelectStmt()) {
		s.refs = nil
		return s
	}
	if len(s.refs) == 0 || slices.ContainsFunc(s.refs, func(r *ref) bool { return r.table == nil }) || !s.harmless(n.Subselect.GetSelectStmt()) {
		return nil
	}
	return s
}

// find finds the text between the parentheses.
func (s *lifted) find(n *pg_query.SubLink) bool {
	text := s.a.st.Text
	tokens := sqlparse.Scan(text)
	i := tokenAt(tokens, int(n.Testexpr.GetColumnRef().GetLocation()))
	if i < 0 {
		return false
	}
	out := answer{}
	i, ok := out.left(text, tokens, i, s.left)
	if !ok || i >= len(tokens) || out.negated {
		return false
	}
	last, ok := closing(text, tokens, i)
	if ok {
		s.start, s.end = tokens[i].End, tokens[last].Start
	}
	return ok
}

// harmless reports whether the result depends on nothing but rows that are
// fetched, and is the same whenever it is evaluated.
func (s *lifted) harmless(sel *pg_query.SelectStmt) bool {
	i := slices.IndexFunc(s.a.out.blocks, func(b *block) bool { return b.sel == sel })
	if i < 0 || sel.WithClause != nil || len(sel.WindowClause) > 0 || len(sel.ValuesLists) > 0 || len(sel.TargetList) != 1 ||
		sel.LimitCount != nil || sel.LimitOffset != nil || len(sel.DistinctClause) > 0 && sel.DistinctClause[0].GetNode() != nil {
		return false
	}
	b := s.a.out.blocks[i]
	if !b.known() {
		return false
	}
	own := &scope{block: b, visible: s.a.visible[b]} // nothing around it
	for _, list := range [][]*pg_query.Node{sel.TargetList, sel.GroupClause, {sel.WhereClause, sel.HavingClause}} {
		for _, n := range list {
			if n != nil && !s.part(n, own) {
				return false
			}
		}
	}
	for _, item := range sel.FromClause {
		for _, n := range joinConditions(item) {
			if !s.part(n, own) {
				return false
			}
		}
	}
	return true
}

// part is harmless, of what may aggregate.
func (s *lifted) part(n *pg_query.Node, own *scope) bool {
	switch k := n.GetNode().(type) {
	case *pg_query.Node_ResTarget:
		return s.part(k.ResTarget.Val, own)
	case *pg_query.Node_FuncCall:
		if f := k.FuncCall; aggregates[operatorName(f.Funcname)] {
			return s.aggregate(f, own)
		}
	case *pg_query.Node_AExpr:
		if harmlessOperator(k.AExpr) && len(parametersOf(n)) == 0 {
			return s.part(k.AExpr.Lexpr, own) && s.part(k.AExpr.Rexpr, own)
		}
		return false
	case *pg_query.Node_BoolExpr:
		return !slices.ContainsFunc(k.BoolExpr.Args, func(n *pg_query.Node) bool { return !s.part(n, own) })
	case *pg_query.Node_SubLink:
		return k.SubLink.SubLinkType == pg_query.SubLinkType_ANY_SUBLINK && len(k.SubLink.OperName) == 0 && s.part(k.SubLink.Testexpr, own) && s.harmless(k.SubLink.Subselect.GetSelectStmt())
	}
	return harmless(n, own)
}

// aggregate admits count, min, max, and sum and avg of what is exact.
func (s *lifted) aggregate(f *pg_query.FuncCall, own *scope) bool {
	name := operatorName(f.Funcname)
	if f.Over != nil || len(f.AggOrder) > 0 || f.AggFilter != nil || !slices.Contains([]string{"count", "min", "max", "sum", "avg"}, name) {
		return false
	}
	if f.AggStar {
		return true
	}
	c := f.Args[0].GetColumnRef()
	if c == nil || len(f.Args) != 1 {
		return false
	}
	at, ok := own.resolve(names(c.Fields))
	return ok && (name == "count" || name == "min" || name == "max" || column.SumOID(at.column().Type, false) != 0)
}

// parametersOf lists the parameters that LIKE has as patterns, which only judged
// conditions guard.
func parametersOf(n *pg_query.Node) (out []*pg_query.Node) {
	if e := n.GetAExpr(); e != nil && (e.Kind == pg_query.A_Expr_Kind_AEXPR_LIKE || e.Kind == pg_query.A_Expr_Kind_AEXPR_ILIKE) && e.Rexpr.GetParamRef() != nil {
		out = append(out, e.Rexpr)
	}
	return out
}

// listsOfLifted makes the list of a sub-select.
func (l *lister) listsOfLifted(s *lifted) []*keyList {
	if c, exact := s.cond.resolved(l.values); exact || c.op != opTrue {
		return nil // storage nodes are asked
	}
	list := &keyList{source: s, from: s.left}
	for _, r := range l.a.reach(s.left) {
		if n := r.col.ref.table.Rows; n > 0 && s.size() <= maxFan*n {
			list.add(r.col)
		}
	}
	if len(list.leaves) == 0 {
		return nil
	}
	return []*keyList{list}
}

func (s *lifted) holds(r *ref) bool { return slices.Contains(s.refs, r) }

func (s *lifted) size() (n int64) {
	for _, r := range s.refs {
		n += r.table.Rows
	}
	return n
}

func (s *lifted) kept() string { return "" }

func (s *lifted) label(key colAt) string {
	return "the sub-select that " + key.label() + " has to be in"
}

// local implements keySource: the sub-select as the statement has it. Its tree has
// to be the client's.
func (s *lifted) local(_ colAt, from *splicer) (string, bool) {
	if from == nil || from.cmp == nil {
		return "", false
	}
	text := from.part(s.start, s.end)
	again, err := sqlparse.ParseOne(unmarked(text))
	if err != nil {
		return "", false
	}
	cmp := *from.cmp
	if !cmp.nodes(s.sub, again.Node) {
		return "", false
	}
	const u = private + "u"
	return "select distinct " + u + ".k from (" + text + ") as " + u + "(k) where (" + u + ".k is not null)", true
}

// part is a part of the new text.
func (s *splicer) part(start, end int) string {
	out := splicer{text: s.text[start:end]}
	for _, c := range s.cuts {
		if start <= c.start && c.end <= end {
			out.cuts = append(out.cuts, cut{c.start - start, c.end - start, c.with})
		}
	}
	return out.apply()
}

// typ is the type of the sub-select's result, "" if that is not certain.
func (s *lifted) typ() string {
	if len(s.refs) == 0 {
		return ""
	}
	sel := s.sub.GetSelectStmt()
	i := slices.IndexFunc(s.a.out.blocks, func(b *block) bool { return b.sel == sel })
	c := sel.TargetList[0].GetResTarget().GetVal().GetColumnRef()
	if i < 0 || c == nil {
		return ""
	}
	b := s.a.out.blocks[i]
	at, ok := (&scope{block: b, visible: s.a.visible[b]}).resolve(names(c.Fields))
	if !ok {
		return ""
	}
	return at.column().Type.Base()
}

// marked puts marks in the place of sub-selects, but for those in others. Where a
// list turns out to be open, its text is put back.
func (s *splicer) marked(text string, lists []*keyList, made []KeyList) string {
	out := splicer{text: s.text}
	for i, l := range lists {
		sub, ok := l.source.(*lifted)
		if !ok || made[i].Type == "" || slices.ContainsFunc(s.cuts, func(c cut) bool {
			return c.start < sub.end && sub.start < c.end && !(sub.start <= c.start && c.end <= sub.end)
		}) {
			continue
		}
		out.cuts = append(out.cuts, cut{sub.start, sub.end, listMark(i)})
	}
	marks := slices.Clone(out.cuts)
	if len(marks) == 0 {
		return text
	}
	inside := func(c cut) bool {
		return slices.ContainsFunc(marks, func(m cut) bool { return m != c && m.start <= c.start && c.end <= m.end })
	}
	out.cuts = slices.DeleteFunc(append(out.cuts, s.cuts...), inside)
	return out.apply()
}
