package rewrite

import "enigma/internal/sqlparse"

// A Relation is one reference to a table or view in a query.
type Relation struct {
	Schema   string // "" if the search path decides
	Name     string
	Location int // byte offset into the statement's text; the key of Analyse's tables
}

// Relations lists the table references of a query, without those that mean a
// common table expression in whose scope they stand. The statement must be of
// kind Query.
func Relations(st sqlparse.Statement) []Relation {
	var rels []Relation
	for _, r := range newOutline(st).refs {
		rels = append(rels, Relation{Schema: r.rv.Schemaname, Name: r.rv.Relname, Location: int(r.rv.Location)})
	}
	return rels
}
