package proxy

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5/pgproto3"

	"enigma"
	"enigma/internal/column"
	"enigma/internal/sqlparse"
	"enigma/proxy/rewrite"
)

// facts are what a session found out about a statement's text. They hold until
// names, types, settings or the catalogue may mean something else.
type facts struct {
	params  []uint32
	fields  []pgproto3.FieldDescription
	returns bool // rows, if only of no column
	planned bool

	subject  sqlparse.Statement // that is planned: the statement's, with what views mean in it
	expanded bool               // places in subject are not those in the client's text
	inner    *rewrite.Inner     // of one that puts rows into a table, if subject is its query
	changes  *Ref               // the data set's table that it changes, if it does
	at       int                // where that stands in subject
	columns  []madeColumn       // of inner

	// Only of planned ones:
	oids     map[int]uint32 // of the data sets' tables, by location in the text
	private  []rewrite.Private
	sets     []*Dataset // that analysis is about
	codecs   codecs
	analysis *rewrite.Analysis
}

// maxFacts bounds how many statements a session remembers.
const maxFacts = 512

// describe returns the row description of a portal with these formats.
func (f *facts) describe(formats []int16) pgproto3.BackendMessage {
	switch {
	case !f.returns:
		return &pgproto3.NoData{}
	case len(f.fields) == 0:
		return &pgproto3.RowDescription{}
	}
	fields := append([]pgproto3.FieldDescription(nil), f.fields...)
	for i := range fields {
		fields[i].Format = formats[i]
	}
	return &pgproto3.RowDescription{Fields: fields}
}

// prepare finds out about a statement, which has class query. If that fails,
// the client has been told and s.discard is set.
func (s *session) prepare(ctx context.Context, st *statement) (*facts, error) {
	relations := rewrite.Relations(st.subject)
	if len(relations) == 0 && st.own == nil {
		return &facts{}, nil
	}
	if err := s.settle(); err != nil || s.discard {
		return nil, err
	}
	if st.doubted {
		st.doubted = false
		s.ask(&pgproto3.Describe{ObjectType: 'S', Name: st.name}, &reply{kind: 'D', take: ignore})
		if err := s.settle(); err != nil || s.discard {
			return nil, err
		}
	}
	s.current()
	if c := s.config.Source.Catalogue(); c != s.catalogue {
		s.catalogue = c
		s.stale()
	}
	key := st.key()
	f := s.known[key]
	if f == nil {
		f = &facts{}
		if err := s.learn(f, st, relations); err != nil || s.discard {
			return nil, err
		}
		if len(s.known) >= maxFacts {
			clear(s.known)
		}
		s.known[key] = f
	}
	if !f.planned {
		return f, nil
	}
	if f.changes != nil {
		if a := s.mayChange(ctx, f, st); a != nil {
			return nil, s.fail(a)
		}
	}
	out, err := s.output()
	if err != nil || s.discard {
		return nil, err
	}
	work, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	idle := s.busy(cancel, out.timeout) // opening may have to ask for keys
	a := s.analyse(work, f, st)
	idle()
	if a != nil {
		return nil, s.fail(a)
	}
	return f, nil
}

// key is what facts are remembered by.
func (st *statement) key() string {
	var b strings.Builder
	for _, oid := range st.oids {
		fmt.Fprintf(&b, "%d ", oid)
	}
	b.WriteByte('\n')
	b.WriteString(st.sql.Text)
	return b.String()
}

// stale forgets all facts, because they may have changed.
func (s *session) stale() {
	clear(s.known)
	s.settings = nil
}

// learn lets the backend describe a statement and look up the relations that
// it names, in one exchange. A statement that PostgreSQL refuses gets no
// further than its description.
func (s *session) learn(f *facts, st *statement, relations []rewrite.Relation) error {
	name, fix := st.name, st.placed()
	if !st.parsed {
		name = internalName
		s.ask(&pgproto3.Close{ObjectType: 'S', Name: name}, &reply{kind: 'C', take: ignore})
		s.ask(&pgproto3.Parse{Name: name, Query: st.sql.Text, ParameterOIDs: st.oids}, &reply{kind: 'P', take: ignore, fix: fix})
	}
	var broken error
	s.ask(&pgproto3.Describe{ObjectType: 'S', Name: name}, &reply{kind: 'D', fix: fix, take: func(kind byte, body []byte) {
		broken = errors.Join(broken, f.read(kind, body))
	}})
	if !st.parsed {
		s.ask(&pgproto3.Close{ObjectType: 'S', Name: name}, &reply{kind: 'C', take: ignore})
	}
	names := relations
	if st.own != nil {
		for _, t := range st.own.Targets {
			names = append(names, t.Relation)
		}
	}
	found, err := s.lookUp(names)
	if err != nil || broken != nil || s.discard {
		return errors.Join(err, broken)
	}
	return s.resolve(f, st, relations, found)
}

// resolve decides what is planned, once the names are known: the statement's
// tables first and what it changes after them.
func (s *session) resolve(f *facts, st *statement, relations []rewrite.Relation, found []relation) error {
	f.subject, f.expanded = st.subject, st.moved
	reads := found[:len(relations)]
	if st.own != nil {
		if err := s.checkTargets(st, found[len(relations):]); err != nil || s.discard {
			return err
		}
		if !st.own.Reads() {
			return s.settleName(f, st, reads)
		}
	}
	relations, reads, err := s.expand(f, relations, reads)
	if err != nil || s.discard {
		return err
	}
	for _, r := range reads {
		_, ok := s.catalogue.Tables[r.oid]
		f.planned = f.planned || ok
	}
	if st.own != nil && !s.changing(f, st, found[len(found)-len(st.own.Targets):]) {
		if err := s.settleName(f, st, reads); err != nil || s.discard {
			return err
		}
		if f.planned {
			if err := s.split(f); err != nil || s.discard {
				return err
			}
		}
		relations = rewrite.Relations(f.subject)
	}
	f.oids = map[int]uint32{}
	if f.changes != nil {
		f.oids[f.at] = found[len(found)-1].oid
	}
	for i, r := range reads {
		if _, ok := s.catalogue.Tables[r.oid]; ok {
			f.oids[relations[i].Location] = r.oid
		} else if r.temp && r.own && !r.view {
			f.private = append(f.private, rewrite.Private{Location: relations[i].Location, Columns: r.columns})
		}
	}
	return nil
}

const textOID = 25

// read takes a statement's description.
func (f *facts) read(kind byte, body []byte) error {
	switch kind {
	case 't':
		var d pgproto3.ParameterDescription
		if err := d.Decode(body); err != nil {
			return err
		}
		f.params = d.ParameterOIDs
	case 'T':
		var d pgproto3.RowDescription
		if err := d.Decode(body); err != nil {
			return err
		}
		f.fields, f.returns = d.Fields, true
		for i := range f.fields {
			f.fields[i].Name = append([]byte(nil), f.fields[i].Name...) // body is reused
		}
	}
	return nil
}

func quoteName(schema, name string) string {
	quoted := `"` + strings.ReplaceAll(name, `"`, `""`) + `"`
	if schema == "" {
		return quoted
	}
	return `"` + strings.ReplaceAll(schema, `"`, `""`) + `".` + quoted
}

// analyse opens the data sets of a planned statement and, if any is not the
// one that the statement was analysed for, analyses it again.
func (s *session) analyse(ctx context.Context, f *facts, st *statement) *answer {
	sets, err := s.openAll(ctx, f)
	if err != nil {
		return answerTo(ctx, err)
	}
	if f.analysis != nil && sameSets(f.sets, sets) {
		return nil
	}
	tables, keys := map[int]*rewrite.Table{}, codecs{}
	for location, oid := range f.oids {
		ref := s.catalogue.Tables[oid]
		for _, set := range sets {
			if set.ID != ref.Dataset {
				continue
			}
			t := set.Tables[ref.Table]
			if t == nil {
				return answerTo(ctx, &enigma.Error{Kind: enigma.Unavailable, Op: "open", Err: fmt.Errorf("data set %q has no table %q at its revision %d", ref.Path, ref.Table, set.Revision)})
			}
			tables[location], keys[&t.Table] = &t.Table, t
		}
	}
	analysis, err := rewrite.Analyse(f.subject, f.params, tables, f.private...)
	if err != nil {
		return s.plannerAnswer(ctx, err, f)
	}
	f.sets, f.codecs, f.analysis = sets, keys, analysis
	return nil
}

// openAll opens every data set that f reads, once each.
func (s *session) openAll(ctx context.Context, f *facts) ([]*Dataset, error) {
	var sets []*Dataset
	seen := map[enigma.DatasetID]bool{}
	for _, oid := range f.oids {
		ref := s.catalogue.Tables[oid]
		if seen[ref.Dataset] {
			continue
		}
		seen[ref.Dataset] = true
		set, err := s.config.Source.Open(ctx, ref.Dataset)
		if err != nil {
			return nil, notOpen(ref, err)
		}
		sets = append(sets, set)
	}
	return sets, nil
}

// notOpen names the data set that a subscription is missing for, and what
// would get one.
func notOpen(ref Ref, err error) error {
	if !errors.Is(err, enigma.NotSubscribed) {
		return err
	}
	a := refusal(states[enigma.NotSubscribed], fmt.Sprintf("no active subscription to data set %q", ref.Path.String()))
	a.Hint = "enigma subscribe " + ref.Path.String()
	return a
}

func sameSets(a, b []*Dataset) bool {
	if len(a) != len(b) {
		return false
	}
	have := map[*Dataset]bool{}
	for _, d := range a {
		have[d] = true
	}
	for _, d := range b {
		if !have[d] {
			return false
		}
	}
	return true
}

// plannerAnswer is the client's error for a failure of the planner.
func (s *session) plannerAnswer(ctx context.Context, err error, f *facts) *answer {
	if a := sqlAnswer(err, f.subject.Before); a != nil {
		if f.expanded {
			a.Position = 0
		}
		return a
	}
	s.config.Log.ErrorContext(ctx, "planning failed", "err", err)
	return answerTo(ctx, err)
}

// consult runs a query of our own in the backend, within the client's
// transaction, and returns its rows in binary format. Parameters are arrays of
// which the query names the types.
func (s *session) consult(sql string, params ...[]byte) ([][][]byte, error) {
	return s.consultWith(sql, nil, &pgproto3.Bind{ParameterFormatCodes: []int16{1}, Parameters: params}, nil, unplaced)
}

// consultWith is consult with the client's own parameters. oids receives the
// types of the result's columns; fix is for errors, as a reply's.
func (s *session) consultWith(sql string, types []uint32, bind *pgproto3.Bind, oids *[]uint32, fix func(*pgproto3.ErrorResponse) bool) ([][][]byte, error) {
	var rows [][][]byte
	var broken error
	bind.DestinationPortal, bind.PreparedStatement, bind.ResultFormatCodes = internalName, internalName, []int16{1}
	s.ask(&pgproto3.Close{ObjectType: 'S', Name: internalName}, &reply{kind: 'C', take: ignore})
	s.prepareText(&pgproto3.Parse{Name: internalName, Query: sql, ParameterOIDs: types}, &reply{kind: 'P', take: ignore, fix: fix})
	s.ask(bind, &reply{kind: 'B', take: ignore, fix: fix})
	s.ask(&pgproto3.Describe{ObjectType: 'P', Name: internalName}, &reply{kind: 'D', fix: fix, take: func(kind byte, body []byte) {
		var f facts
		broken = errors.Join(broken, f.read(kind, body))
		for _, field := range f.fields {
			if oids != nil {
				*oids = append(*oids, field.DataTypeOID)
			}
		}
	}})
	s.ask(&pgproto3.Execute{Portal: internalName}, &reply{kind: 'E', fix: fix, take: func(kind byte, body []byte) {
		if kind != 'D' {
			return
		}
		var d pgproto3.DataRow
		broken = errors.Join(broken, d.Decode(append([]byte(nil), body...)))
		rows = append(rows, append([][]byte(nil), d.Values...))
	}})
	s.ask(&pgproto3.Close{ObjectType: 'P', Name: internalName}, &reply{kind: 'C', take: ignore})
	s.ask(&pgproto3.Close{ObjectType: 'S', Name: internalName}, &reply{kind: 'C', take: ignore})
	err := s.settle()
	return rows, errors.Join(err, broken)
}

// unplaced drops the position of an error in a text that is not the client's, and
// says what can be done about temporary files that would be too large.
func unplaced(e *pgproto3.ErrorResponse) bool {
	e.Position = 0
	if e.Code == "53400" && e.Hint == "" {
		e.Hint = "gateway.spill and gateway.memory in node.yaml say where temporary files are and how large they may get"
	}
	return true
}

// output reads the settings that the text of results and the patience for them
// depend on.
func (s *session) output() (*settings, error) {
	if s.settings != nil {
		return s.settings, nil
	}
	rows, err := s.consult(`select pg_catalog.current_setting(u.n) from pg_catalog.unnest($1::pg_catalog.text[])
		with ordinality as u(n, i) order by u.i`, settingNames())
	if err != nil || s.discard {
		return nil, err
	}
	out := &settings{text: column.DefaultSettings()}
	for i, row := range rows {
		out.set(watched[i], string(row[0]))
	}
	s.settings = out
	return out, nil
}
