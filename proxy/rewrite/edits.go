package rewrite

import (
	"slices"
	"strings"

	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"

	pg_query "github.com/pganalyze/pg_query_go/v6"

	"enigma/internal/sqlparse"
)

// edits are the changes that a partial aggregation makes to the text of a block:
// FROM, WHERE, and some calls and outputs. What the tree of the new text must be
// is known for each, so that the comparison with the client's tree leaves nothing
// out.
type edits struct {
	calls []callEdit
	names []nameEdit
	items []itemEdit
	from  [2]int // where the text after FROM is
	where int    // where WHERE's condition ends, or FROM if there is none
}

// A callEdit is a call and what replaces it.
type callEdit struct {
	node, with *pg_query.Node
	text       string
	start, end int
}

// A nameEdit gives an output the name that it had before a call in it was
// replaced.
type nameEdit struct {
	target *pg_query.ResTarget
	name   string
	at     int
}

// An itemEdit is an output and what replaces it, name and all.
type itemEdit struct {
	target     *pg_query.ResTarget // nil if items are added to the end of the list
	text       string
	start, end int
}

// replace notes what a call becomes: an expression in parentheses, or a call.
func (e *edits) replace(n *pg_query.Node, text string) bool {
	with, err := sqlparse.Expression(text)
	e.calls = append(e.calls, callEdit{node: n, with: with, text: text})
	return err == nil
}

// locate finds the places in the text, of b's FROM and WHERE and of top's
// outputs; false if some are not to be found.
func (e *edits) locate(a *Analysis, b, top *block) bool {
	text := a.st.Text
	tokens := sqlparse.Scan(text)
	for i := range e.calls {
		if !e.calls[i].locate(text, tokens) {
			return false
		}
	}
	return e.locateClauses(text, tokens, b) && e.locateNames(text, tokens, top) && e.locateItems(text, tokens, b)
}

func (e *edits) locateClauses(text string, tokens []sqlparse.Token, b *block) bool {
	start, end, ok := fromSpan(text, tokens, int(b.refs[0].rv.Location))
	if !ok {
		return false
	}
	e.from, e.where = [2]int{start, end}, end
	if b.sel.WhereClause == nil {
		return true
	}
	i := slices.IndexFunc(tokens, func(t sqlparse.Token) bool { return t.Start >= end })
	if i < 0 || !tokens[i].Is(text, "where") {
		return false
	}
	e.where = clauseEnd(text, tokens, i+1)
	return true
}

// clauseEnd returns where the clause ends that has a token.
func clauseEnd(text string, tokens []sqlparse.Token, i int) int {
	depth := 0
	for ; i < len(tokens); i++ {
		t := tokens[i]
		switch {
		case t.Is(text, "("):
			depth++
		case t.Is(text, ")"):
			depth--
		}
		if depth < 0 || depth == 0 && endsClause(text, t) {
			return tokens[i-1].End
		}
	}
	return tokens[len(tokens)-1].End
}

func (c *callEdit) locate(text string, tokens []sqlparse.Token) bool {
	f := c.node.GetFuncCall()
	i := tokenAt(tokens, int(f.Location))
	if i < 0 {
		return false
	}
	last, ok := qualified(text, tokens, i, len(f.Funcname))
	if ok {
		last, ok = closing(text, tokens, last)
	}
	if ok && f.AggFilter != nil {
		if last+1 >= len(tokens) || !tokens[last+1].Is(text, "filter") {
			return false
		}
		last, ok = closing(text, tokens, last+2)
	}
	if ok {
		c.start, c.end = tokens[i].Start, tokens[last].End
	}
	return ok
}

// closing returns the parenthesis that closes the one at i.
func closing(text string, tokens []sqlparse.Token, i int) (int, bool) {
	depth := 0
	for first := i; i < len(tokens); i++ {
		switch {
		case tokens[i].Is(text, "("):
			depth++
		case tokens[i].Is(text, ")"):
			depth--
		}
		if depth == 0 {
			return i, i > first
		}
	}
	return 0, false
}

// locateNames finds the outputs whose names come from calls that are replaced.
func (e *edits) locateNames(text string, tokens []sqlparse.Token, b *block) bool {
	for _, n := range b.sel.TargetList {
		t := n.GetResTarget()
		name, own := resultName(t)
		if own || name == "" || !e.inside(t.Val) {
			continue
		}
		i := tokenAt(tokens, int(t.Location))
		if i < 0 {
			return false
		}
		e.names = append(e.names, nameEdit{t, name, listItemEnd(text, tokens, i)})
	}
	return true
}

// locateItems finds the outputs that are replaced, and the end of the list.
func (e *edits) locateItems(text string, tokens []sqlparse.Token, b *block) bool {
	for k := range e.items {
		t := e.items[k].target
		if t == nil {
			t = b.sel.TargetList[len(b.sel.TargetList)-1].GetResTarget()
		}
		i := tokenAt(tokens, int(t.Location))
		if i < 0 {
			return false
		}
		e.items[k].end = listItemEnd(text, tokens, i)
		if e.items[k].start = tokens[i].Start; e.items[k].target == nil {
			e.items[k].start = e.items[k].end
		}
	}
	return true
}

// mention reports whether a private name may be in what replaces something.
func (e *edits) mention(name string) bool {
	return slices.ContainsFunc(e.calls, func(c callEdit) bool { return strings.Contains(c.text, name) }) ||
		slices.ContainsFunc(e.items, func(i itemEdit) bool { return strings.Contains(i.text, name) })
}

// inside reports whether a call in an expression is replaced.
func (e *edits) inside(n *pg_query.Node) bool {
	found := slices.ContainsFunc(e.calls, func(c callEdit) bool { return c.node == n })
	children(n, func(k *pg_query.Node) { found = found || e.inside(k) })
	return found
}

// listItemEnd returns where an item of a select list ends that starts at a token.
func listItemEnd(text string, tokens []sqlparse.Token, i int) int {
	depth := 0
	for start := i; i < len(tokens); i++ {
		t := tokens[i]
		switch {
		case t.Is(text, "("), t.Is(text, "["), t.Is(text, "case"):
			depth++
		case t.Is(text, ")"), t.Is(text, "]"), t.Is(text, "end"):
			depth--
		}
		ends := t.Is(text, ",") || t.Is(text, "from") || endsClause(text, t)
		if i > start && (depth < 0 || depth == 0 && ends) {
			return tokens[i-1].End
		}
	}
	return tokens[len(tokens)-1].End
}

// resultName returns the name of an output, and whether the statement gives it. It
// is what PostgreSQL makes of the expression (FigureColname in
// src/backend/parser/parse_target.c) as far as calls, casts and CASE go, which are
// what can lose it when a call is replaced; "" is another, or none.
func resultName(t *pg_query.ResTarget) (name string, own bool) {
	if t.GetName() != "" {
		return t.Name, true
	}
	name, _ = figuredName(t.GetVal())
	return name, false
}

// figuredName is the name, and whether it is better than that of a cast's type.
func figuredName(n *pg_query.Node) (name string, strong bool) {
	var list []*pg_query.Node
	switch n := n.GetNode().(type) {
	case *pg_query.Node_ColumnRef:
		list = n.ColumnRef.Fields
	case *pg_query.Node_FuncCall:
		list = n.FuncCall.Funcname
	case *pg_query.Node_TypeCast:
		if name, strong := figuredName(n.TypeCast.Arg); strong {
			return name, true
		}
		all := names(n.TypeCast.TypeName.GetNames())
		return all[len(all)-1], false
	case *pg_query.Node_CollateClause:
		return figuredName(n.CollateClause.Arg)
	case *pg_query.Node_CaseExpr:
		if name, strong := figuredName(n.CaseExpr.Defresult); strong {
			return name, true
		}
		return "case", false
	case *pg_query.Node_CoalesceExpr:
		return "coalesce", true
	default:
		return "", false
	}
	all := names(list)
	return all[len(all)-1], true
}

// cuts writes the block with another FROM and with WHERE of some of its
// conditions.
func (e *edits) cuts(from string, kept []string) []cut {
	if len(kept) > 0 {
		from += " where (" + strings.Join(kept, ") and (") + ")"
	}
	out := []cut{{e.from[0], e.where, from}}
	for _, c := range e.calls {
		out = append(out, cut{c.start, c.end, c.text})
	}
	for _, n := range e.names {
		out = append(out, cut{n.at, n.at, " as " + quoteName(n.name)})
	}
	for _, i := range e.items {
		out = append(out, cut{i.start, i.end, i.text})
	}
	return out
}

// instead notes in a map which trees stand for which after these cuts.
func (e *edits) instead(m map[proto.Message]proto.Message, b *block, from string, kept []*pg_query.Node) bool {
	st, err := sqlparse.ParseOne("SELECT FROM " + unmarked(from))
	if err != nil {
		return false
	}
	sel := shallow(b.sel).(*pg_query.SelectStmt)
	sel.FromClause = st.Node.GetSelectStmt().GetFromClause()
	switch len(kept) {
	case 0:
		sel.WhereClause = nil
	case 1:
		sel.WhereClause = kept[0]
	default:
		sel.WhereClause = &pg_query.Node{Node: &pg_query.Node_BoolExpr{BoolExpr: &pg_query.BoolExpr{
			Boolop: pg_query.BoolExprType_AND_EXPR, Args: kept,
		}}}
	}
	for _, c := range e.calls {
		m[c.node] = c.with
	}
	for _, n := range e.names {
		t := shallow(n.target).(*pg_query.ResTarget)
		t.Name = n.name
		m[n.target] = t
	}
	for _, i := range e.items {
		st, err := sqlparse.ParseOne("SELECT " + strings.TrimPrefix(i.text, ", "))
		if err != nil {
			return false
		}
		list := st.Node.GetSelectStmt().GetTargetList()
		if i.target == nil {
			sel.TargetList = append(slices.Clone(sel.TargetList), list...)
		} else if m[i.target] = list[0].GetResTarget(); len(list) != 1 {
			return false
		}
	}
	m[b.sel] = sel
	return true
}

// shallow copies a message but not what is below it.
func shallow(m proto.Message) proto.Message {
	from := m.ProtoReflect()
	to := from.New()
	from.Range(func(f protoreflect.FieldDescriptor, v protoreflect.Value) bool {
		to.Set(f, v)
		return true
	})
	return to.Interface()
}

// expressionText writes an expression, of which the columns are without schema.
// It is checked by reading it again.
func (a *Analysis) expressionText(n *pg_query.Node) (string, bool) {
	n = bare(n)
	text, err := sqlparse.Print(n)
	if err != nil {
		return "", false
	}
	again, err := sqlparse.Expression(text)
	return text, err == nil && (&comparer{}).nodes(n, again)
}

// bare is a copy in which column names are without schema.
func bare(n *pg_query.Node) *pg_query.Node {
	n = proto.Clone(n).(*pg_query.Node)
	bareColumns(n)
	return n
}

func bareColumns(n *pg_query.Node) {
	if c := n.GetColumnRef(); c != nil && len(c.Fields) == 3 {
		c.Fields = c.Fields[1:]
	}
	children(n, bareColumns)
}
