package proxy

import (
	"context"

	"github.com/jackc/pgx/v5/pgproto3"

	"enigma/proxy/rewrite"
)

// A portal is a bound statement that may be executed.
type portal struct {
	facts   *facts  // nil if the backend answers for it in all respects
	formats []int16 // of each result column

	volatile bool // as its statement
	defines  bool // it changes what names mean

	change rewrite.Change // as its statement
	write  *write         // of portals that change a data set

	fix func(*pgproto3.ErrorResponse) bool // of its errors, if they have to be moved

	tag  string      // of the command, unless it is the backend's own
	rows *remoteRows // of portals that the storage nodes answer
}

// parse registers a prepared statement, in the backend too: its names and its
// errors are PostgreSQL's own.
func (s *session) parse(body []byte) error {
	var m pgproto3.Parse
	if m.Decode(body) != nil {
		return s.fail(refusal("08P01", "invalid message format"))
	}
	st, a := s.readOne(m.Query)
	if a == nil && st.class == refused {
		a = st.reason
	}
	if a != nil {
		if m.Name == "" {
			s.dropStatement()
		}
		return s.doubt(m.Query, m.ParameterOIDs, a)
	}
	if err := s.noteInputs(st); err != nil || s.discard {
		return err
	}
	st.name, st.oids, st.parsed = m.Name, m.ParameterOIDs, true
	old, had := s.stmts[m.Name]
	s.stmts[m.Name] = st
	return s.forward('P', body, &reply{kind: 'P', undo: func(failed bool) {
		delete(s.stmts, st.name)
		if had && !(failed && st.name == "") { // which goes first of all
			s.stmts[st.name] = old
		}
	}})
}

// bind makes a portal of a prepared statement. Portals over data sets are
// planned and fetched here; all others are the backend's.
func (s *session) bind(ctx context.Context, body []byte) error {
	var m pgproto3.Bind
	if m.Decode(body) != nil {
		return s.fail(refusal("08P01", "invalid message format"))
	}
	st := s.stmts[m.PreparedStatement]
	if st != nil && (st.class == reading || st.class == owning) && s.tx == 'E' {
		// What is on its way may be the end of the failed transaction.
		if err := s.settle(); err != nil || s.discard {
			return err
		}
	}
	name := m.DestinationPortal
	old := s.portals[name]
	if st != nil && name != "" && old != nil && old.rows != nil {
		return s.fail(refusal("42P03", "cursor \""+name+"\" already exists"))
	}
	if st != nil && st.class == reading && s.tx != 'E' {
		f, err := s.prepare(ctx, st)
		if err != nil || s.discard {
			return err
		}
		if f.planned {
			return s.bindPlanned(ctx, st, f, &m)
		}
	}
	if st != nil && st.class == owning && s.tx != 'E' {
		return s.bindOwn(ctx, st, &m)
	}
	old.close()
	s.portals[name] = &portal{volatile: st != nil && st.volatile}
	if st != nil {
		s.portals[name].change = st.change
	}
	return s.forward('B', body, &reply{kind: 'B', undo: func(bool) { delete(s.portals, name) }})
}

// describe answers for portals over data sets, whose rows may come from a
// statement of ours, and leaves the rest to the backend.
func (s *session) describe(body []byte) error {
	var m pgproto3.Describe
	if m.Decode(body) != nil {
		return s.fail(refusal("08P01", "invalid message format"))
	}
	if p := s.portals[m.Name]; m.ObjectType == 'P' && p != nil && p.facts != nil {
		if err := s.settle(); err != nil || s.discard {
			return err
		}
		s.front.send(p.facts.describe(p.formats))
		return nil
	}
	return s.forward('D', body, &reply{kind: 'D'})
}

// execute runs a portal up to a number of rows.
func (s *session) execute(ctx context.Context, body []byte) error {
	var m pgproto3.Execute
	if m.Decode(body) != nil {
		return s.fail(refusal("08P01", "invalid message format"))
	}
	p := s.portals[m.Portal]
	if p != nil && p.volatile {
		s.touched()
		s.altered = s.altered || p.defines
	}
	if p != nil && p.write != nil {
		return s.executeWrite(ctx, m.Portal, p, m.MaxRows)
	}
	if p == nil || p.rows == nil {
		r := &reply{kind: 'E'}
		if p != nil {
			r.tag, r.fix = p.tag, p.fix
			r.done = func() { s.txn.follow(p.change) }
		}
		if p != nil && p.change.Verb == rewrite.Commit {
			if err := s.settle(); err != nil || s.discard {
				return err
			}
			if s.tx != 'E' {
				if err := s.commit(ctx); err != nil || s.discard {
					return err
				}
			}
		}
		return s.forward('E', body, r)
	}
	if err := s.settle(); err != nil || s.discard {
		return err
	}
	if p.rows == nil { // what was settled ended the transaction
		return s.forward('E', body, &reply{kind: 'E'})
	}
	return s.stream(p, m.MaxRows)
}

// closeName forgets a statement or a portal. That never fails, not even for
// names that nobody used.
func (s *session) closeName(body []byte) error {
	var m pgproto3.Close
	if m.Decode(body) != nil {
		return s.fail(refusal("08P01", "invalid message format"))
	}
	r := &reply{kind: 'C'}
	if m.ObjectType == 'S' {
		if st := s.stmts[m.Name]; st != nil {
			r.undo = func(bool) { s.stmts[m.Name] = st }
		}
		delete(s.stmts, m.Name)
	} else {
		s.portals[m.Name].close()
		delete(s.portals, m.Name)
	}
	return s.forward('C', body, r)
}

// closePortals forgets all portals, as the end of a transaction does.
func (s *session) closePortals() {
	for _, p := range s.portals {
		p.close()
	}
	clear(s.portals)
}

func (p *portal) close() {
	if p != nil && p.rows != nil {
		p.rows.close()
		p.rows = nil
	}
}
