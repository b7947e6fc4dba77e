package proxy

import (
	"context"

	"github.com/jackc/pgx/v5/pgproto3"
)

// simple answers a Query message: one statement or several, as one implicit
// transaction unless they say otherwise.
func (s *session) simple(ctx context.Context, body []byte) error {
	delete(s.stmts, "") // as PostgreSQL does
	var m pgproto3.Query
	if m.Decode(body) != nil {
		return s.finish(s.fail(refusal("08P01", "invalid message format")))
	}
	sts, a := s.readAll(m.String)
	if a != nil {
		return s.finish(s.doubt(m.String, nil, a))
	}
	ours := false
	for _, st := range sts {
		if st.volatile {
			s.touched()
		}
		if st.class == reading && len(sts) == 1 && s.tx != 'E' {
			f, err := s.prepare(ctx, st)
			if err != nil || s.discard {
				return s.finish(err)
			}
			ours = f.planned
			continue
		}
		ours = ours || st.class != forwarded
	}
	if !ours {
		if err := s.forward('Q', body, &reply{kind: 'Q'}); err != nil {
			return err
		}
		return s.settle() // what comes next depends on the transaction's status
	}
	for _, st := range sts {
		if err := s.step(ctx, st); err != nil || s.discard {
			return s.finish(err)
		}
	}
	return s.finish(nil)
}

// finish ends the answer to a Query message. err is what happened to its last
// statement as far as the session is concerned.
func (s *session) finish(err error) error {
	if err != nil {
		return err
	}
	return s.sync()
}

// step runs one statement of several, as a part of the implicit transaction
// that the backend opened for its first extended message.
func (s *session) step(ctx context.Context, st *statement) error {
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
	if st.volatile {
		s.touched()
	}
	fix := shiftBy(st.sql.Before)
	s.ask(&pgproto3.Parse{Query: st.sql.Text}, &reply{kind: 'P', take: ignore, fix: fix})
	s.ask(&pgproto3.Bind{}, &reply{kind: 'B', take: ignore, fix: fix})
	rows := &reply{kind: 'D', fix: fix}
	rows.take = func(kind byte, body []byte) {
		if kind == 'T' {
			s.front.put(kind, body)
		}
	}
	s.ask(&pgproto3.Describe{ObjectType: 'P'}, rows)
	s.ask(&pgproto3.Execute{}, &reply{kind: 'E', fix: fix})
	return s.settle()
}

// shiftBy moves the position of an error that was found in one statement to
// where that statement stands in the client's text.
func shiftBy(before int) func(*pgproto3.ErrorResponse) bool {
	return func(e *pgproto3.ErrorResponse) bool {
		if e.Position > 0 {
			e.Position += int32(before)
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
