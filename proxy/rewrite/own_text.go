package rewrite

import (
	"slices"
	"strconv"
	"strings"

	"google.golang.org/protobuf/proto"

	pg_query "github.com/pganalyze/pg_query_go/v6"

	"enigma/internal/sqlparse"
)

// This file makes other texts of statements about the subscriber's own tables.
// As everywhere, what the client wrote stays as it is but for the span that
// changes, and the new text's tree is compared with the old one's.

// leftmost returns the SELECT whose INTO counts for a whole query.
func leftmost(s *pg_query.SelectStmt) *pg_query.SelectStmt {
	for s.Larg != nil {
		s = s.Larg
	}
	return s
}

// classifyInto reads SELECT INTO as the CREATE TABLE AS that it means.
func classifyInto(st sqlparse.Statement) Class {
	as, ok := intoAs(st)
	if !ok {
		at := leftmost(st.Node.GetSelectStmt()).IntoClause.Rel.GetLocation()
		return Class{Refusal: refuse(st, at, "write CREATE TABLE AS SELECT", "this form of SELECT INTO is not supported")}
	}
	c := Classify(as)
	c.Query = as
	return c
}

func intoAs(st sqlparse.Statement) (sqlparse.Statement, bool) {
	into := leftmost(st.Node.GetSelectStmt()).IntoClause
	tokens := sqlparse.Scan(st.Text)
	name := tokenAt(tokens, int(into.Rel.GetLocation()))
	if name < 0 {
		return sqlparse.Statement{}, false
	}
	end, ok := qualified(st.Text, tokens, name, nameParts(into.Rel))
	first := name - 1
	for first >= 0 && !tokens[first].Is(st.Text, "into") && name-first < 5 {
		first--
	}
	if !ok || first < 0 || !tokens[first].Is(st.Text, "into") {
		return sqlparse.Statement{}, false
	}
	kind := map[string]string{"t": "temporary ", "u": "unlogged "}[into.Rel.Relpersistence]
	target := st.Text[tokens[name].Start:tokens[end-1].End]
	text := "create " + kind + "table " + target + " as " + st.Text[:tokens[first].Start] + " " + st.Text[tokens[end-1].End:]
	as, err := sqlparse.ParseOne(text)
	if err != nil || as.Node.GetCreateTableAsStmt() == nil {
		return sqlparse.Statement{}, false
	}
	bare := proto.Clone(st.Node).(*pg_query.Node)
	leftmost(bare.GetSelectStmt()).IntoClause = nil
	got := as.Node.GetCreateTableAsStmt()
	ok = (&comparer{}).nodes(bare, got.Query) && sameName(into.Rel, got.Into.Rel) && into.Rel.Relpersistence == got.Into.Rel.Relpersistence &&
		len(into.ColNames) == 0 && into.TableSpaceName == "" && len(into.Options) == 0
	return as, ok
}

func sameName(a, b *pg_query.RangeVar) bool {
	return a.Catalogname == b.Catalogname && a.Schemaname == b.Schemaname && a.Relname == b.Relname
}

// nameParts counts the names of a qualified name.
func nameParts(rv *pg_query.RangeVar) int {
	n := 1
	if rv.Schemaname != "" {
		n++
	}
	if rv.Catalogname != "" {
		n++
	}
	return n
}

// created returns the name of what a statement makes.
func created(n *pg_query.Node) *pg_query.RangeVar {
	switch n := n.Node.(type) {
	case *pg_query.Node_CreateStmt:
		return n.CreateStmt.Relation
	case *pg_query.Node_CreateTableAsStmt:
		return n.CreateTableAsStmt.Into.GetRel()
	case *pg_query.Node_ViewStmt:
		return n.ViewStmt.View
	}
	return nil
}

// InScratch gives a new table or view without a schema the schema that the
// subscriber may make something in: the first schema of the search path, which
// PostgreSQL would take, is a data set's. A temporary one has a schema of its
// own, and everything else stays as it is.
func InScratch(st sqlparse.Statement) (sqlparse.Statement, error) {
	rv := created(st.Node)
	if rv == nil || rv.Schemaname != "" || rv.Relpersistence == "t" {
		return st, nil
	}
	unsafe := refuse(st, rv.Location, "write "+Scratch+". before its name", "a name without a schema is not supported here")
	tokens := sqlparse.Scan(st.Text)
	i := tokenAt(tokens, int(rv.Location))
	if i < 0 {
		return st, unsafe
	}
	at := tokens[i].Start
	again, err := sqlparse.ParseOne(st.Text[:at] + Scratch + "." + st.Text[at:])
	if err != nil {
		return st, unsafe
	}
	want := proto.Clone(st.Node).(*pg_query.Node)
	created(want).Schemaname = Scratch
	if !(&comparer{}).nodes(want, again.Node) {
		return st, unsafe
	}
	again.Before = st.Before
	return again, nil
}

// An Inner is the query of a CREATE TABLE AS or an INSERT, which is planned as
// a statement of its own, and the text around it.
type Inner struct {
	Query         sqlparse.Statement
	Makes         bool // a table with the query's columns
	before, after string
}

// InnerQuery finds the query of a statement, if all that the statement reads is
// in it.
func InnerQuery(st sqlparse.Statement) (Inner, bool) {
	var query *pg_query.Node
	tokens := sqlparse.Scan(st.Text)
	start, end := -1, len(tokens)
	makes := false
	switch n := st.Node.Node.(type) {
	case *pg_query.Node_CreateTableAsStmt:
		query, makes = n.CreateTableAsStmt.Query, true
		start = asQuery(st.Text, tokens, n.CreateTableAsStmt.Into.GetRel())
		if end >= 2 && tokens[end-1].Is(st.Text, "data") && tokens[end-2].Is(st.Text, "with") {
			end -= 2
		}
	case *pg_query.Node_InsertStmt:
		if n.InsertStmt.WithClause == nil && n.InsertStmt.SelectStmt != nil {
			query = n.InsertStmt.SelectStmt
			start, end = insertQuery(st.Text, tokens, n.InsertStmt)
		}
	}
	if query == nil || start < 0 || start >= end {
		return Inner{}, false
	}
	from, to := tokens[start].Start, tokens[end-1].End
	inner, err := sqlparse.ParseOne(st.Text[from:to])
	if err != nil || inner.Node.GetSelectStmt() == nil || !(&comparer{}).nodes(query, inner.Node) || len(Relations(inner)) != len(Relations(st)) {
		return Inner{}, false
	}
	return Inner{Query: inner, Makes: makes, before: st.Text[:from], after: st.Text[to:]}, true
}

// asQuery returns the token after the AS of CREATE TABLE AS: the first one
// outside parentheses after the table's name.
func asQuery(text string, tokens []sqlparse.Token, rv *pg_query.RangeVar) int {
	i := tokenAt(tokens, int(rv.GetLocation()))
	if i < 0 {
		return -1
	}
	i, ok := qualified(text, tokens, i, nameParts(rv))
	if !ok {
		return -1
	}
	if i = outside(text, tokens, i, "as"); i < 0 {
		return -1
	}
	return i + 1
}

// insertQuery returns the tokens between which the query of an INSERT is.
func insertQuery(text string, tokens []sqlparse.Token, s *pg_query.InsertStmt) (start, end int) {
	i := tokenAt(tokens, int(s.Relation.GetLocation()))
	if i < 0 {
		return -1, -1
	}
	i, ok := qualified(text, tokens, i, nameParts(s.Relation))
	if !ok {
		return -1, -1
	}
	if s.Relation.Alias != nil {
		i += 2
	}
	if len(s.Cols) > 0 {
		depth := 0
		for ; i < len(tokens); i++ {
			if tokens[i].Is(text, "(") {
				depth++
			} else if tokens[i].Is(text, ")") {
				if depth--; depth == 0 {
					i++
					break
				}
			}
		}
	}
	if s.Override != pg_query.OverridingKind_OVERRIDING_NOT_SET && s.Override != pg_query.OverridingKind_OVERRIDING_KIND_UNDEFINED {
		i += 3
	}
	end = len(tokens)
	if s.OnConflictClause != nil {
		for end = outside(text, tokens, i, "on"); end >= 0 && !(end+1 < len(tokens) && tokens[end+1].Is(text, "conflict")); {
			end = outside(text, tokens, end+1, "on")
		}
	} else if len(s.ReturningList) > 0 {
		end = outside(text, tokens, i, "returning")
	}
	return i, end
}

// outside returns the next token from i on that is the word and stands outside
// of parentheses, or -1.
func outside(text string, tokens []sqlparse.Token, i int, word string) int {
	depth := 0
	for ; i < len(tokens); i++ {
		switch t := tokens[i]; {
		case t.Is(text, "("), t.Is(text, "["):
			depth++
		case t.Is(text, ")"), t.Is(text, "]"):
			depth--
		case depth == 0 && t.Is(text, word):
			return i
		}
	}
	return -1
}

// Around puts a query in the place of the inner one. columns, if given, are the
// types and names that a new table's columns have, which the query may have
// lost: how many characters, how many digits.
func (in *Inner) Around(query string, columns [][2]string) string {
	if in.Makes {
		list, names := make([]string, len(columns)), make([]string, len(columns))
		for i, c := range columns {
			names[i] = "c" + strconv.Itoa(i+1)
			list[i] = "q." + names[i] + "::" + c[0] + " as " + quoteName(c[1])
		}
		as := "q"
		if len(columns) > 0 {
			as += "(" + strings.Join(names, ", ") + ")"
		}
		query = "select " + strings.Join(list, ", ") + " from (" + query + ") as " + as
	}
	return strings.TrimRight(in.before, " ") + " " + query + " " + strings.TrimLeft(in.after, " ")
}

// Rows makes a plan that the local engine takes part in of one of level 1, whose
// rows come from the only Fetch as they are. types are the plaintext types of
// the result's columns.
func (p *Plan) Rows(types []string) (*Plan, bool) {
	if p.Level != 1 || len(p.Fetches) != 1 || len(p.Output) != len(types) || len(types) == 0 {
		return nil, false
	}
	f := p.Fetches[0]
	f.Types = make([]string, len(f.Cells))
	list, names := make([]string, len(types)), make([]string, len(f.Cells))
	for i := range names {
		names[i] = "c" + strconv.Itoa(i+1)
	}
	for i, cell := range p.Output {
		f.Table = f.Table || strings.HasSuffix(types[i], "[]") // arrays of arrays cannot be taken apart
		f.Types[cell] = types[i]
		list[i] = "u." + names[cell]
	}
	if slices.Contains(f.Types, "") {
		return nil, false // a cell that is no column's: there is none so far
	}
	local := "select " + strings.Join(list, ", ") + " from " + mark(0) + " as u(" + strings.Join(names, ", ") + ")"
	return &Plan{Level: 1, Fetches: []Fetch{f}, Local: local, Reveals: p.Reveals}, true
}
