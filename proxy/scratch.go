package proxy

import (
	"cmp"
	"context"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5/pgproto3"

	"enigma/proxy/rewrite"
)

// This file is about the subscriber's own tables and views, which live in the
// local engine: in schema rewrite.Scratch, or for as long as a session in its
// temporary schema.
//
// A statement that changes one is looked at before PostgreSQL is: whatever it
// changes has to be the subscriber's. Should the name come to mean something
// else before PostgreSQL looks it up again, PostgreSQL refuses with 42501: the
// subscriber's role owns nothing else, and may not read a data set's table.
//
// Facts hold until a definition changes. The session's own changes are noted
// where they run; those of other sessions are counted by the server, after they
// are committed and before the session that made them hears of it. A statement
// that finds the count as it was ran before the change, as far as anybody can
// tell.

// defines notes that a statement which changes what names mean is about to run.
func (s *session) defines() {
	s.touched()
	s.altered = true
}

// ended tells the other sessions about definitions that may have been committed.
func (s *session) ended() {
	if s.altered {
		s.altered = false
		s.definitions.Add(1)
	}
}

// current forgets the facts if another session has changed a definition.
func (s *session) current() {
	if n := s.definitions.Load(); n != s.seen {
		s.seen = n
		s.stale()
	}
}

// bindOwn runs a statement about the subscriber's own tables, or makes the
// client's portal of it; m is nil for a Query message.
func (s *session) bindOwn(ctx context.Context, st *statement, m *pgproto3.Bind) error {
	f, err := s.prepare(ctx, st)
	if err != nil || s.discard {
		return err
	}
	switch {
	case f.changes != nil:
		return s.bindWrite(ctx, st, f, m)
	case st.explain != nil:
		a := refusal("0A000", "EXPLAIN of a statement that changes a table of your own is not supported")
		a.Hint = "Explain the query in it alone."
		return s.fail(a)
	case f.planned:
		return s.bindPlanned(ctx, st, f, m)
	}
	b := &binding{st: st, facts: f, simple: m == nil, fix: st.shifted(f.subject.Text)}
	if m != nil {
		b.message = *m
	}
	if a := s.checkBind(b); a != nil {
		return s.fail(a)
	}
	return s.finishLocally(b, f.subject.Text, nil)
}

// shifted moves the position of an error in text to the client's, where text is
// the client's but for a schema's name.
func (st *statement) shifted(text string) func(*pgproto3.ErrorResponse) bool {
	more := int32(len(text) - len(st.sql.Text))
	same := 0
	for same < len(text) && same < len(st.sql.Text) && text[same] == st.sql.Text[same] {
		same++
	}
	from := runes(text[:same]) + more
	place := st.placed()
	return func(e *pgproto3.ErrorResponse) bool {
		switch {
		case st.moved:
			e.Position = 0
		case more > 0 && e.Position > from:
			e.Position -= more
		}
		if name, ok := strings.CutPrefix(e.Message, "permission denied for type "); ok && e.Code == "42501" {
			e.Code, e.Message = "0A000", fmt.Sprintf("a column of the type of rows of %s is not supported", name)
			e.Hint = "Name the columns that you want instead of whole rows."
		}
		return place(e)
	}
}

// defines says whether the statement changes what names mean.
func (st *statement) defines() bool { return st.own != nil && st.own.Defines }

// settleName puts what a statement makes into the subscriber's schema. A view
// over a temporary table is temporary itself.
func (s *session) settleName(f *facts, st *statement, reads []relation) error {
	for _, r := range reads {
		if st.own.View && r.temp {
			return nil
		}
	}
	subject, err := rewrite.InScratch(f.subject)
	if err != nil {
		return s.fail(f.answer(err))
	}
	f.subject = subject
	return nil
}

// split takes the query of a statement for what is planned, if that is all that
// reads data sets.
func (s *session) split(f *facts) error {
	inner, ok := rewrite.InnerQuery(f.subject)
	if !ok {
		if f.subject.Node.GetCreateTableAsStmt() != nil {
			return s.fail(refusal("0A000", "this form of CREATE TABLE AS is not supported over data sets"))
		}
		return nil
	}
	f.inner, f.subject, f.expanded = &inner, inner.Query, true
	if !inner.Makes && len(inner.Query.Node.GetSelectStmt().ValuesLists) > 0 {
		return nil // which may hold DEFAULT, and is no query of its own then
	}
	return s.innerColumns(f)
}

// ownPlan plans a statement that puts rows of data sets into a table of the
// subscriber's. The local engine runs it, whoever answers its query.
func (f *facts) ownPlan(constants []rewrite.Value) (*rewrite.Plan, error) {
	if f.inner == nil {
		return f.analysis.LocalPlan(constants, nil)
	}
	var types []string
	for _, c := range f.columns {
		types = append(types, c.base)
	}
	plan, err := f.analysis.LocalPlan(constants, types)
	if err != nil {
		return nil, err
	}
	var columns [][2]string
	for _, c := range f.columns {
		columns = append(columns, [2]string{c.typ, c.name})
	}
	around := *plan
	around.Local = f.inner.Around(plan.Local, columns)
	return &around, nil
}

// A madeColumn is a column of a query that makes a table.
type madeColumn struct {
	name string
	typ  string // with its modifier
	base string // without
}

// innerColumns describes the columns of an own statement's query.
func (s *session) innerColumns(f *facts) error {
	var got facts
	var broken error
	s.ask(&pgproto3.Close{ObjectType: 'S', Name: internalName}, &reply{kind: 'C', take: ignore})
	s.ask(&pgproto3.Parse{Name: internalName, Query: f.inner.Query.Text, ParameterOIDs: f.params}, &reply{kind: 'P', take: ignore, fix: unplaced})
	s.ask(&pgproto3.Describe{ObjectType: 'S', Name: internalName}, &reply{kind: 'D', fix: unplaced, take: func(kind byte, body []byte) {
		if err := got.read(kind, body); err != nil {
			broken = err
		}
	}})
	s.ask(&pgproto3.Close{ObjectType: 'S', Name: internalName}, &reply{kind: 'C', take: ignore})
	types, mods := newArray(oidOID), newArray(int4OID)
	if err := s.settle(); err != nil || s.discard || broken != nil {
		return cmp.Or(err, broken)
	}
	for i, field := range got.fields {
		if f.inner.Makes && field.DataTypeOID >= firstOwnOID {
			a := refusal("0A000", fmt.Sprintf("column %d of the new table would have a type of its own, which is not supported", i+1))
			a.Hint = "Name the columns that you want instead of whole rows."
			return s.fail(a)
		}
		types.addBytes(bigEndian(field.DataTypeOID))
		mods.addBytes(bigEndian(uint32(field.TypeModifier)))
	}
	rows, err := s.consult(`select pg_catalog.format_type(u.t, u.m), pg_catalog.format_type(u.t, -1)
		from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.int4[])) with ordinality as u(t, m, i) order by u.i`,
		types.bytes(), mods.bytes())
	if err != nil || s.discard {
		return err
	}
	for i, row := range rows {
		f.columns = append(f.columns, madeColumn{string(got.fields[i].Name), string(row[0]), string(row[1])})
	}
	return nil
}

// checkTargets refuses to change what is not the subscriber's. found has what
// each target's name means. If it refuses, the client has been told.
func (s *session) checkTargets(st *statement, found []relation) error {
	for i, t := range st.own.Targets {
		is := &found[i]
		if _, dataset := s.catalogue.Tables[is.oid]; dataset && t.New && !t.Temp && t.Schema == "" {
			behind, err := s.behindScratch(is.oid)
			if err != nil || s.discard {
				return err
			}
			if behind {
				continue
			}
		}
		if a := s.checkTarget(t, is); a != nil {
			if t.Location >= 0 && !st.moved {
				a.Position = position(st, t.Location)
			}
			return s.fail(a)
		}
	}
	return nil
}

// behindScratch reports whether a bare name would mean a table of the
// subscriber's own rather than a data set's, if there were both.
func (s *session) behindScratch(oid uint32) (bool, error) {
	list := newArray(oidOID)
	list.addBytes(bigEndian(oid))
	rows, err := s.consult(`select coalesce(pg_catalog.array_position(p.list, 'scratch'::pg_catalog.name) operator(pg_catalog.<) pg_catalog.array_position(p.list, n.nspname), false)
		from pg_catalog.current_schemas(false) as p(list), pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid operator(pg_catalog.=) c.relnamespace
		where c.oid operator(pg_catalog.=) ($1::pg_catalog.oid[])[1]`, list.bytes())
	return err == nil && len(rows) == 1 && isTrue(rows[0][0]), err
}

func (s *session) checkTarget(t rewrite.Target, is *relation) *answer {
	_, dataset := s.catalogue.Tables[is.oid]
	switch {
	case t.New && t.Schema != "" && t.Schema != rewrite.Scratch && t.Schema != "pg_temp":
		a := refusal("42501", fmt.Sprintf("permission denied for schema %s", t.Schema))
		a.Hint = "Tables and views of your own are made in schema " + rewrite.Scratch + "."
		return a
	case t.New && dataset && !t.Temp && t.Schema == "":
		a := refusal("42P07", fmt.Sprintf("relation %q already exists", t.Name))
		a.Hint = "It is a data set's table. Choose another name, or write " + rewrite.Scratch + "." + t.Name + " here and wherever you use it."
		return a
	case t.New || is.oid == 0:
		return nil
	case dataset && t.Rows && s.config.Writer != nil:
		return nil // see mayChange
	case dataset:
		a := refusal("42501", fmt.Sprintf("table %q is a data set's: statements do not change it", t.Name))
		a.Hint = "Its owner's INSERT, UPDATE and DELETE do, if dataset.yaml says writable: true. CREATE TABLE AS makes a copy of your own."
		return a
	case !is.own:
		return refusal("42501", fmt.Sprintf("must be owner of relation %s", t.Name))
	case t.Rows && is.view && len(is.reads) > 0:
		a := refusal("0A000", fmt.Sprintf("view %q reads data sets: its rows cannot be changed", t.Name))
		a.Hint = "CREATE TABLE AS makes a table of your own from it."
		return a
	}
	return nil
}
