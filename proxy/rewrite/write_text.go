package rewrite

import (
	"slices"
	"strings"

	pg_query "github.com/pganalyze/pg_query_go/v6"

	"enigma/internal/sqlparse"
)

// This file makes the texts of an INSERT into a data set's table. As everywhere,
// they are the client's own but for spans that are replaced, and their trees are
// compared with the client's.

// insertTexts fills in Local and, if the table has a key, Source. s has the
// tables that the statement reads.
func (a *Analysis) insertTexts(p *Plan, s splicer) error {
	w := p.Write
	stmt := a.st.Node.GetInsertStmt()
	s.tables = append(s.tables, spliced{ref: w.target, sql: mark(TargetTable)})
	if len(w.Table.Key) == 0 {
		w.reveal(p)
		var err error
		p.Local, err = s.splice(a)
		return err
	}
	if stmt.WithClause != nil && a.tailReads(stmt) {
		return refuse(a.st, stmt.Relation.Location, "put the WITH clause into the query that gives the rows",
			"a sub-select in ON CONFLICT or RETURNING beside WITH is not supported")
	}
	tokens := sqlparse.Scan(a.st.Text)
	in, ok := insertSpan(a.st.Text, tokens, stmt)
	if !ok {
		return refuse(a.st, stmt.Relation.Location, "", "this form of INSERT is not supported")
	}
	for i := range w.Table.Columns {
		if w.Updates || slices.Contains(w.Table.Key, i) {
			w.Columns = append(w.Columns, i)
		}
	}
	w.Order = w.free("enigma order")
	source := shallow(stmt).(*pg_query.InsertStmt)
	source.OnConflictClause, source.ReturningList = nil, nil
	var err error
	if w.Source, err = s.without(a, source, cut{in.end, len(a.st.Text), ""}); err != nil {
		return err
	}
	rest := shallow(stmt).(*pg_query.InsertStmt)
	query := w.inserted()
	again, err := sqlparse.ParseOne("insert into x " + unmarked(query))
	if err != nil {
		return refuse(a.st, -1, "", "statement cannot be rewritten safely")
	}
	made := again.Node.GetInsertStmt()
	rest.Cols, rest.SelectStmt, rest.Override = made.Cols, made.SelectStmt, made.Override
	p.Local, err = s.without(a, rest, cut{in.start, in.end, " " + query + " "})
	w.reveal(p)
	return err
}

// tailReads reports whether what follows the query of an INSERT has one of its
// own.
func (a *Analysis) tailReads(stmt *pg_query.InsertStmt) bool {
	found := false
	var look func(n *pg_query.Node)
	look = func(n *pg_query.Node) {
		if n == nil {
			return
		}
		if n.GetSubLink() != nil {
			found = true
			return
		}
		children(n, look)
	}
	for _, n := range stmt.ReturningList {
		look(n)
	}
	for _, n := range stmt.GetOnConflictClause().GetTargetList() {
		look(n)
	}
	look(stmt.GetOnConflictClause().GetWhereClause())
	return found
}

// inserted is the query of the rows that Source has evaluated, with the columns
// that it is for.
func (w *Write) inserted() string {
	var names []string
	for _, c := range w.Table.Columns {
		names = append(names, quoteName(c.Name))
	}
	list := strings.Join(names, ", ")
	return "(" + list + ") select " + list + " from " + mark(NewTable) + " order by " + quoteName(w.Order)
}

// free returns a name that no column of the table has.
func (w *Write) free(name string) string {
	for _, c := range w.Table.Columns {
		if c.Name == name {
			return w.free(name + "_")
		}
	}
	return name
}

// insertSpan is where the columns and the query of an INSERT stand, behind the
// table's name and alias and before ON CONFLICT or RETURNING.
func insertSpan(text string, tokens []sqlparse.Token, stmt *pg_query.InsertStmt) (span cut, ok bool) {
	i := tokenAt(tokens, int(stmt.Relation.GetLocation()))
	if i < 0 {
		return cut{}, false
	}
	if i, ok = qualified(text, tokens, i, nameParts(stmt.Relation)); !ok {
		return cut{}, false
	}
	if stmt.Relation.Alias != nil {
		i += 2
	}
	_, end := insertQuery(text, tokens, stmt)
	if end <= i || end > len(tokens) {
		return cut{}, false
	}
	return cut{start: tokens[i-1].End, end: tokens[end-1].End}, true
}

// without is splice for a text that lacks a part of the client's. want is the tree
// that it has to have, of the client's nodes.
func (s *splicer) without(a *Analysis, want *pg_query.InsertStmt, gone cut) (string, error) {
	in := func(at int) bool { return gone.start <= at && at < gone.end }
	out := splicer{text: s.text, served: s.served, instead: s.instead}
	for _, t := range s.tables {
		if !in(int(t.ref.rv.Location)) {
			out.tables = append(out.tables, t)
		}
	}
	for _, k := range s.answers {
		if !in(k.start) {
			out.answers = append(out.answers, k)
		}
	}
	out.cuts = []cut{gone}
	return out.spliceTo(a, &pg_query.Node{Node: &pg_query.Node_InsertStmt{InsertStmt: want}})
}
