package rewrite

import (
	"fmt"
	"slices"
	"strings"

	"google.golang.org/protobuf/proto"

	pg_query "github.com/pganalyze/pg_query_go/v6"

	"enigma/internal/sqlparse"
)

// A joined is a single block of inner-joined tables that the storage nodes can
// join: one Fetch brings the joined rows, and the local engine does the rest.
//
// It is exact because FROM with its ON conditions, each answered exactly, makes
// the joined rows; what the storage nodes filter beyond that are conditions of
// WHERE. Those that they answer exactly are left out of the local statement, as ON
// conditions are with FROM, and columns that nothing else mentions are not fetched;
// the others stay and are evaluated again. Locally, FROM becomes one row source, and each table's name a
// sub-select of one row over it, so that every name means what it meant.
type joined struct {
	a     *Analysis
	b     *block
	from  *source
	where *cond

	on    []*pg_query.Node // the conditions of joins
	parts []*cond          // the conditions that WHERE joins by AND
	nodes []*pg_query.Node // each of them
	edits edits            // where FROM and WHERE are
	plain bool             // they were found
}

// private is the prefix of the names that a plan of level 2 adds to the
// statement's scope. A statement that contains it is planned otherwise.
const private = "_e2_"

func (a *Analysis) newJoined() *joined {
	b := a.single()
	if b == nil || len(b.refs) < 2 || b.star || strings.Contains(strings.ToLower(a.st.Text), private) {
		return nil
	}
	for _, r := range b.refs {
		if len(r.rv.GetAlias().GetColnames()) > 0 || a.out.rowValue(r) || r.dependent() {
			return nil
		}
	}
	j := &joined{a: a, b: b, where: &cond{op: opTrue}}
	var visible []reach
	var ok bool
	if j.from, visible, ok = a.source(b, a.builder(nil)); !ok || !j.from.inner() {
		return nil
	}
	for _, item := range b.sel.FromClause {
		j.on = append(j.on, joinConditions(item)...)
	}
	if b.sel.WhereClause != nil {
		j.where = a.builder(&scope{block: b, visible: visible}).build(b.sel.WhereClause, false)
		j.parts, j.nodes = parted(j.where, b.sel.WhereClause)
		j.plain = j.edits.locateClauses(a.st.Text, sqlparse.Scan(a.st.Text), b)
	}
	return j
}

// joinConditions lists what stands after ON in a FROM item.
func joinConditions(n *pg_query.Node) (out []*pg_query.Node) {
	j := n.GetJoinExpr()
	if j == nil {
		return nil
	}
	if j.Quals != nil {
		out = append(out, j.Quals)
	}
	return slices.Concat(out, joinConditions(j.Larg), joinConditions(j.Rarg))
}

// parted takes apart what a WHERE clause joins by AND, where the condition that was
// read from it has the same parts.
func parted(all *cond, n *pg_query.Node) ([]*cond, []*pg_query.Node) {
	if e := n.GetBoolExpr(); e.GetBoolop() == pg_query.BoolExprType_AND_EXPR && all.op == opAnd && len(all.kids) == len(e.Args) {
		return all.kids, e.Args
	}
	return []*cond{all}, []*pg_query.Node{n}
}

// settled lists the conditions of WHERE that the storage nodes answer exactly.
// Those with parameters stay: PostgreSQL would miss them.
func (j *joined) settled(values []Value) (done, kept []*pg_query.Node) {
	if !j.plain {
		return nil, j.nodes
	}
	for i, c := range j.parts {
		if _, exact := c.resolved(values); exact && !parametric(j.nodes[i]) {
			done = append(done, j.nodes[i])
		} else {
			kept = append(kept, j.nodes[i])
		}
	}
	return done, kept
}

// parametric reports whether there is a parameter in an expression.
func parametric(n *pg_query.Node) bool {
	if n.GetParamRef() != nil {
		return true
	}
	if sub := n.GetSubLink(); sub != nil {
		n = sub.Subselect
	}
	found := false
	children(n, func(k *pg_query.Node) { found = found || parametric(k) })
	return found
}

// inner reports whether s has inner and cross joins only.
func (s *source) inner() bool {
	return s.ref != nil || s.join == pg_query.JoinType_JOIN_INNER && s.l.inner() && s.r.inner()
}

func (j *joined) plan(values []Value) (*Plan, bool) {
	where, _ := j.where.resolved(values)
	if where.op == opFalse || where.size() > maxLeaves || !j.connected(where, values) || j.a.newLister(values).matters(j.b, where) {
		return nil, false
	}
	p, plan := newPrinter(), &Plan{Level: 2}
	from, ok := p.source(j.from, values, plan)
	if !ok {
		return nil, false
	}
	first := j.b.refs[0].table
	f := Fetch{Dataset: first.Dataset, Revision: first.Revision}
	list := selection{p: p, fetch: &f}
	done, kept := j.settled(values)
	out := j.a.out
	if skip := append(slices.Clone(j.on), done...); len(skip) > 0 {
		out = newOutline(j.a.st, skip...)
	}
	var local localSource
	for _, r := range j.b.refs {
		need := out.needed(r)
		for i, c := range r.table.Columns {
			if need[i] {
				at := colAt{r, i}
				list.cell(p.column(at), Cell{Column: at.id(), OID: c.Type.OID}, at)
				f.Types = append(f.Types, c.Type.Base())
				f.Table = f.Table || c.Type.IsArray()
			}
		}
		local.add(r, need)
		list.check(r)
	}
	if len(f.Cells) == 0 {
		list.cell("count(*)", Cell{OID: oidInt8}, colAt{})
	}
	f.SQL = "SELECT " + list.sql() + " FROM " + from
	if where.op != opTrue {
		f.SQL += " WHERE " + p.cond(where)
	}
	f.Params = p.params
	known := j.a.answersOf(where)
	if p.tables > maxTables || !j.complete(known) {
		return nil, false
	}
	var text string
	if len(done) > 0 {
		text, ok = j.shorter(local.sql(), kept)
	} else {
		text, ok = j.local(local.sql(), known)
	}
	if !ok {
		return nil, false
	}
	plan.Fetches, plan.Local = []Fetch{f}, text
	plan.reveal("how many joined rows the statement reads")
	plan.reveal(where.learns()...)
	return plan, true
}

// connected reports whether equalities join all tables with each other. Where
// they do not, the joined rows would be a product, and fetching table by table
// moves less.
func (j *joined) connected(where *cond, values []Value) bool {
	group := map[*ref]*ref{}
	find := func(r *ref) *ref {
		for group[r] != nil {
			r = group[r]
		}
		return r
	}
	link := func(c *cond) {
		for _, k := range conjuncts(c) {
			if k.op == opCols && k.cmp == "=" && find(k.a.ref) != find(k.b.ref) {
				group[find(k.a.ref)] = find(k.b.ref)
			}
		}
	}
	link(where)
	j.from.each(func(s *source) {
		if s.on != nil {
			on, _ := s.on.resolved(values)
			link(on)
		}
	})
	for _, r := range j.b.refs {
		if find(r) != find(j.b.refs[0]) {
			return false
		}
	}
	return true
}

// each calls f for s and every source below it.
func (s *source) each(f func(*source)) {
	f(s)
	if s.ref == nil {
		s.l.each(f)
		s.r.each(f)
	}
}

// A localSource writes the FROM clause of a local statement of level 2.
type localSource struct {
	names  []string
	tables []string
}

func (l *localSource) add(r *ref, need []bool) {
	var columns []string
	for i, c := range r.table.Columns {
		if !need[i] {
			continue
		}
		name := fmt.Sprintf("%s%d", private, len(l.names)+1)
		l.names = append(l.names, name)
		columns = append(columns, private+"r."+name+" as "+quoteName(c.Name))
	}
	l.tables = append(l.tables, "(select "+strings.Join(columns, ", ")+") as "+quoteName(r.name))
}

func (l *localSource) sql() string {
	names := l.names
	if len(names) == 0 {
		names = []string{private + "0"}
	}
	rows := fmt.Sprintf("%s as %sr(%s)", mark(0), private, strings.Join(names, ", "))
	return rows + " cross join lateral " + strings.Join(l.tables, " cross join lateral ")
}

// local replaces the FROM clause of the client's statement, and what is known.
func (j *joined) local(from string, known []answer) (string, bool) {
	s := splicer{text: j.a.st.Text, answers: known}
	tokens := sqlparse.Scan(s.text)
	start, end, ok := fromSpan(s.text, tokens, int(j.b.refs[0].rv.Location))
	if !ok {
		return "", false
	}
	s.cuts = append(s.cuts, cut{start, end, from})
	for _, k := range known {
		s.cuts = append(s.cuts, k.cut())
	}
	stripped := map[int32]bool{}
	for _, m := range j.a.out.columns {
		if len(m.node.Fields) != 3 || answeredAt(known, m.node.Location) {
			continue
		}
		at := int(m.node.Location)
		if at < start || at >= end {
			if !s.stripSchema(tokens, m.node) {
				return "", false
			}
			stripped[m.node.Location] = true
		}
	}
	text := s.apply()
	if j.a.checked.has(text) {
		return text, true
	}
	again, err := sqlparse.ParseOne(unmarked(text))
	if err != nil {
		return "", false
	}
	cmp := comparer{stripped: stripped, skipFrom: j.b.sel, answers: known}
	if !cmp.nodes(j.a.st.Node, again.Node) || cmp.replies != len(known) {
		return "", false
	}
	j.a.checked.add(text)
	return text, true
}

// shorter is local with only some conditions of WHERE.
func (j *joined) shorter(from string, kept []*pg_query.Node) (string, bool) {
	s := splicer{text: j.a.st.Text, instead: map[proto.Message]proto.Message{}, served: j.b.refs}
	var texts []string
	var nodes []*pg_query.Node
	for _, n := range kept {
		text, ok := j.a.expressionText(n)
		if !ok {
			return "", false
		}
		texts, nodes = append(texts, text), append(nodes, bare(n))
	}
	s.cuts = j.edits.cuts(from, texts)
	if !j.edits.instead(s.instead, j.b, from, nodes) {
		return "", false
	}
	text, err := s.splice(j.a)
	return text, err == nil
}

// clauseWords end a FROM clause. All are reserved, so none is a name.
var clauseWords = []string{
	"where", "group", "having", "window", "order", "limit", "offset", "fetch", "for", "union", "intersect", "except", ";",
}

func endsClause(text string, t sqlparse.Token) bool {
	return slices.ContainsFunc(clauseWords, func(w string) bool { return t.Is(text, w) })
}

// fromSpan finds the text after FROM and before the next clause, given the
// place of the first table in it.
func fromSpan(text string, tokens []sqlparse.Token, first int) (start, end int, ok bool) {
	i := tokenAt(tokens, first)
	if i < 0 {
		return 0, 0, false
	}
	begin := i - 1
	for begin >= 0 && tokens[begin].Is(text, "(") {
		begin--
	}
	if begin < 0 || !tokens[begin].Is(text, "from") {
		return 0, 0, false
	}
	return tokens[begin+1].Start, clauseEnd(text, tokens, begin+1), true
}
