package rewrite

import (
	"fmt"
	"slices"
	"strings"

	pg_query "github.com/pganalyze/pg_query_go/v6"

	"enigma/internal/sqlparse"
)

// A WriteKind is what a statement does to a data set's table.
type WriteKind string

// The kinds of writes, as command tags begin.
const (
	Insert WriteKind = "INSERT"
	Update WriteKind = "UPDATE"
	Delete WriteKind = "DELETE"
)

// A Write says how a statement changes a data set's table. The statement itself
// runs in the local engine, over a table that stands for the data set's: it has
// the same columns, and the rows that the statement may change or find in its
// way. What is different in it afterwards is what the statement changed.
//
// UPDATE and DELETE: the rows of Plan.Fetches[Target], which are filtered as any
// reference of a query is. They are a superset of those that WHERE keeps, and the
// statement itself decides.
//
// INSERT into a table without a key: the statement finds nothing in its way.
// Into one with a key, Source is run first, which evaluates the rows to insert,
// once; Keys then fetches the rows of the table that have their keys, and Local
// inserts the one beside the other. PostgreSQL itself finds duplicates so.
type Write struct {
	Kind  WriteKind
	Table *Table

	// Target is the fetch of the rows that may change, with their numbers after
	// Columns; -1 if there is none.
	Target  int
	Columns []int // of the table, in the order of Target's cells

	// Source of an INSERT puts the rows to insert into a table of the target's
	// columns and, after them, one called Order that counts them. "" if Local
	// inserts without looking at other rows.
	Source, Order string

	// Updates says that rows which are there may get other values: of an INSERT,
	// that it has ON CONFLICT DO UPDATE.
	Updates bool

	// Rekeys says that rows which are there may get another key, which the
	// caller has to look for among all rows.
	Rekeys bool

	target *ref
}

// A ChangedTable is the table that INSERT, UPDATE or DELETE changes.
func ChangedTable(st sqlparse.Statement) (Relation, bool) {
	rv := changed(st.Node)
	if rv == nil {
		return Relation{}, false
	}
	return Relation{Schema: rv.Schemaname, Name: rv.Relname, Location: int(rv.Location)}, true
}

func changed(n *pg_query.Node) *pg_query.RangeVar {
	switch n := n.GetNode().(type) {
	case *pg_query.Node_InsertStmt:
		return n.InsertStmt.Relation
	case *pg_query.Node_UpdateStmt:
		return n.UpdateStmt.Relation
	case *pg_query.Node_DeleteStmt:
		return n.DeleteStmt.Relation
	}
	return nil
}

// WritePlan makes a plan for a statement that changes a data set's table.
func (a *Analysis) WritePlan(constants []Value) (*Plan, error) {
	if constants != nil && len(constants) != len(a.consts.sql) {
		return nil, fmt.Errorf("rewrite: got %d constants, want %d", len(constants), len(a.consts.sql))
	}
	r := a.out.target
	if r == nil || r.table == nil {
		return nil, fmt.Errorf("rewrite: statement changes no data set's table")
	}
	if r.table.Number == "" {
		return nil, refuse(a.st, r.rv.Location, "publish it again with \"writable: true\" in dataset.yaml", "the rows of table %q have no numbers", r.table.Name)
	}
	w := &Write{Table: r.table, Target: -1, target: r}
	w.read(a.st.Node)
	return a.tableByTable(constants, &Plan{Level: 3, Write: w}, nil)
}

// read takes what depends on the statement alone.
func (w *Write) read(n *pg_query.Node) {
	switch n := n.Node.(type) {
	case *pg_query.Node_InsertStmt:
		c := n.InsertStmt.OnConflictClause
		w.Kind = Insert
		w.Updates = c.GetAction() == pg_query.OnConflictAction_ONCONFLICT_UPDATE
		w.Rekeys = w.Updates && w.sets(c.TargetList)
	case *pg_query.Node_UpdateStmt:
		w.Kind, w.Updates = Update, true
		w.Rekeys = w.sets(n.UpdateStmt.TargetList)
	default:
		w.Kind = Delete
	}
}

// sets reports whether a SET clause gives a column of the key a value.
func (w *Write) sets(list []*pg_query.Node) bool {
	return slices.ContainsFunc(list, func(n *pg_query.Node) bool {
		return slices.ContainsFunc(w.Table.Key, func(k int) bool { return w.Table.Columns[k].Name == n.GetResTarget().GetName() })
	})
}

// targetShare is the fetch of the rows that UPDATE or DELETE may change, nil if
// there are none. UPDATE needs them whole: they are encrypted anew.
func (a *Analysis) targetShare(r *ref, filter *cond, p *Plan) *share {
	if filter.op == opFalse {
		p.Write.reveal(p)
		return nil
	}
	f := newShare(r, filter)
	f.need(a.needed(r))
	p.Write.fetched(f)
	p.Write.reveal(p)
	return f
}

// fetched notes what a fetch for the target has.
func (w *Write) fetched(f *share) {
	f.numbered = true
	w.Columns = w.Columns[:0]
	for i := range f.needs {
		if f.needs[i] = f.needs[i] || w.Updates; f.needs[i] {
			w.Columns = append(w.Columns, i)
		}
	}
}

// reveal says what the storage nodes learn from the change itself.
func (w *Write) reveal(p *Plan) {
	name := w.Table.Name
	switch {
	case w.Kind == Delete:
		p.reveal("which rows of " + name + " go")
	case w.Kind == Update || w.Updates:
		p.reveal("which rows of "+name+" go, and how many come", "of rows that come to "+name+", what its columns' schemes reveal")
	default:
		p.reveal("how many rows come to "+name, "of rows that come to "+name+", what its columns' schemes reveal")
	}
	if w.Source == "" && !w.Rekeys {
		return
	}
	var known []string
	for _, k := range w.Table.Key {
		if c := &w.Table.Columns[k]; c.Form.Eq && !c.Closed {
			known = append(known, name+"."+c.Name)
		}
	}
	if len(known) == 0 {
		p.reveal("that all rows of " + name + " are looked through for a key")
		return
	}
	p.reveal("which rows of " + name + " have the new rows' " + strings.Join(known, ", "))
}

// Explain describes the write for the person who asked, a line at a time.
func (w *Write) Explain() []string {
	var lines []string
	if w.Source != "" || w.Rekeys {
		var key []string
		for _, k := range w.Table.Key {
			key = append(key, w.Table.Columns[k].Name)
		}
		lines = append(lines, fmt.Sprintf("Key check: the rows of %s with the new rows' %s are fetched", w.Table.Name, strings.Join(key, ", ")))
	}
	return append(lines, fmt.Sprintf("Write: what %s changes in %s is encrypted here; the transaction makes one revision and costs one chain transaction", w.Kind, w.Table.Name))
}
