package rewrite

import (
	"fmt"

	"enigma/internal/sqlparse"
)

// A Relation is one reference to a table or view in a query.
type Relation struct {
	Schema   string // "" if the search path decides
	Name     string
	Location int // byte offset into the statement's text; the key of Analyse's tables
}

// Relations lists the tables that a statement reads, without those that mean a
// common table expression in whose scope they stand. The statement must be of
// kind Query or Owning.
func Relations(st sqlparse.Statement) []Relation {
	var rels []Relation
	for _, r := range newOutline(st).refs {
		rels = append(rels, Relation{Schema: r.rv.Schemaname, Name: r.rv.Relname, Location: int(r.rv.Location)})
	}
	return rels
}

// NoParameters returns PostgreSQL's error for a statement that names a parameter
// where there is none, as in a simple Query, or nil if it names none.
func NoParameters(st sqlparse.Statement) *Refusal {
	p := newOutline(st).param
	if p == nil {
		return nil
	}
	return &Refusal{
		SQLSTATE: "42P02",
		Message:  fmt.Sprintf("there is no parameter $%d", p.Number),
		Position: sqlparse.Position(st.Text, int(p.Location)),
	}
}
