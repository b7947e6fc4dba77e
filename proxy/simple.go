package proxy

import (
	"context"

	"enigma/proxy/rewrite"

	"github.com/jackc/pgx/v5/pgproto3"
)

// simple answers a Query message: one statement or several, as one implicit
// transaction unless they say otherwise.
func (s *session) simple(ctx context.Context, body []byte) error {
	var m pgproto3.Query
	if m.Decode(body) != nil {
		return s.finish(ctx, s.fail(refusal("08P01", "invalid message format")))
	}
	s.forgetUnnamed()
	sts, a := s.readAll(m.String)
	if a != nil {
		return s.finish(ctx, s.doubt(m.String, nil, a))
	}
	ours := false
	for _, st := range sts {
		if st.volatile {
			s.touched()
		}
		if st.class == reading && len(sts) == 1 && s.tx != 'E' {
			f, err := s.prepare(ctx, st)
			if err != nil || s.discard {
				return s.finish(ctx, err)
			}
			ours = f.planned
			continue
		}
		ours = ours || st.class != forwarded || s.follows(st)
	}
	if !ours {
		if err := s.forward('Q', body, &reply{kind: 'Q'}); err != nil {
			return err
		}
		return s.settle() // what comes next depends on the transaction's status
	}
	for _, st := range sts {
		if err := s.step(ctx, st, len(sts) > 1); err != nil || s.discard {
			return s.finish(ctx, err)
		}
	}
	return s.finish(ctx, nil)
}

// forgetUnnamed drops the unnamed statement and portal, as PostgreSQL does for
// every Query message.
func (s *session) forgetUnnamed() {
	if p, ok := s.portals[""]; ok && s.tx != 'E' {
		p.close()
		delete(s.portals, "")
		s.dropPortal()
	}
	s.dropStatement()
}

// dropStatement drops the unnamed statement.
func (s *session) dropStatement() {
	if _, ok := s.stmts[""]; ok {
		delete(s.stmts, "")
		s.ask(&pgproto3.Close{ObjectType: 'S'}, &reply{kind: 'C', take: ignore})
	}
}

// dropPortal drops the backend's unnamed portal.
func (s *session) dropPortal() {
	s.ask(&pgproto3.Close{ObjectType: 'P'}, &reply{kind: 'C', take: ignore})
}

// finish ends the answer to a Query message. err is what happened to its last
// statement as far as the session is concerned.
func (s *session) finish(ctx context.Context, err error) error {
	if err != nil {
		return err
	}
	return s.sync(ctx)
}

// step runs one statement, of many or alone, as a part of the implicit
// transaction that the backend opened for its first extended message.
func (s *session) step(ctx context.Context, st *statement, many bool) error {
	s.letGo()
	if st.class == refused {
		return s.doubt(st.sql.Text, nil, st.reason)
	}
	if st.class == reading && s.tx != 'E' {
		f, err := s.prepare(ctx, st)
		if err != nil || s.discard {
			return err
		}
		if f.planned {
			return s.bindPlanned(ctx, st, f, nil)
		}
	}
	if many && s.tx != 'E' && rewrite.DiscardsAll(st.sql) {
		return s.fail(refusal("25001", "DISCARD ALL cannot run inside a transaction block"))
	}
	if st.class == owning && s.tx != 'E' {
		return s.bindOwn(ctx, st, nil)
	}
	if st.volatile {
		s.touched()
	}
	if st.change.Verb == rewrite.Commit && s.tx != 'E' {
		if err := s.commit(ctx); err != nil || s.discard {
			return err
		}
	}
	fix := st.placed()
	s.ask(&pgproto3.Close{ObjectType: 'S', Name: internalName}, &reply{kind: 'C', take: ignore})
	s.ask(&pgproto3.Parse{Name: internalName, Query: st.sql.Text}, &reply{kind: 'P', take: ignore, fix: fix})
	s.ask(&pgproto3.Bind{PreparedStatement: internalName}, &reply{kind: 'B', take: ignore, fix: fix})
	rows := &reply{kind: 'D', fix: fix}
	rows.take = func(kind byte, body []byte) {
		if kind == 'T' {
			s.front.put(kind, body)
		}
	}
	s.ask(&pgproto3.Describe{ObjectType: 'P'}, rows)
	s.ask(&pgproto3.Execute{}, &reply{kind: 'E', fix: fix, oneOf: many, done: func() { s.txn.follow(st.change) }})
	s.dropPortal()
	return s.settle()
}

// follows reports whether a statement has to be seen to run, or to be waited for,
// because of what the transaction writes.
func (s *session) follows(st *statement) bool {
	switch st.change.Verb {
	case rewrite.Savepoint, rewrite.Release, rewrite.RollbackTo:
		return s.config.Writer != nil
	case rewrite.Commit:
		return len(s.txn.changes) > 0
	}
	return false
}

// placed moves the position of an error that was found in one statement to
// where that statement stands in the client's text. Of a Query message's it
// also says what is wrong with parameters, which the backend was ready to take.
func (st *statement) placed() func(*pgproto3.ErrorResponse) bool {
	return func(e *pgproto3.ErrorResponse) bool {
		about := e.Code == "42P18" || e.Code == "42P08" || e.Code == "08P01"
		switch {
		case about && !st.parsed:
			*e = st.noParameters().ErrorResponse
		case e.Position > 0:
			e.Position += int32(st.sql.Before)
		}
		return true
	}
}

// ignore takes answers that nobody needs.
func ignore(byte, []byte) {}

// internalName is the prepared statement and portal that work of our own uses,
// for as long as that takes. Clients do not write such names.
const internalName = "\x01enigma"

// doubt refuses a text. If PostgreSQL would not take it either, the client gets
// PostgreSQL's reason, otherwise ours.
func (s *session) doubt(text string, oids []uint32, a *answer) error {
	fix := func(e *pgproto3.ErrorResponse) bool {
		if e.Message == "cannot insert multiple commands into a prepared statement" {
			*e = a.ErrorResponse // it read them all and found nothing else
		}
		return true
	}
	s.ask(&pgproto3.Close{ObjectType: 'S', Name: internalName}, &reply{kind: 'C', take: ignore})
	s.ask(&pgproto3.Parse{Name: internalName, Query: text, ParameterOIDs: oids}, &reply{kind: 'P', take: ignore, fix: fix})
	if err := s.settle(); err != nil || s.discard {
		return err
	}
	return s.fail(a)
}
