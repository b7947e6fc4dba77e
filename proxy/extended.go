package proxy

import (
	"context"
	"fmt"
	"maps"

	"github.com/jackc/pgx/v5/pgproto3"
)

// handle acts on one message of the client.
func (s *session) handle(ctx context.Context, kind byte, body []byte) error {
	switch {
	case kind == 'X':
		return errBye
	case kind == 'S':
		return s.sync(ctx)
	case s.discard:
		return nil
	}
	s.letGo()
	switch kind {
	case 'Q':
		return s.simple(ctx, body)
	case 'P':
		return s.parse(body)
	case 'B':
		return s.bind(ctx, body)
	case 'D':
		return s.describe(body)
	case 'E':
		return s.execute(ctx, body)
	case 'C':
		return s.closeName(body)
	case 'H':
		return s.settle()
	case 'F':
		if err := s.fail(refusal("0A000", "fastpath function calls are not supported")); err != nil {
			return err
		}
		return s.sync(ctx)
	case 'd', 'c', 'f':
		return nil // left over from a COPY that was refused
	}
	return fatal("08P01", fmt.Sprintf("invalid frontend message type %d", kind))
}

// sync ends a batch of extended messages.
func (s *session) sync(ctx context.Context) error {
	if err := s.conclude(ctx, s.discard); err != nil {
		return err
	}
	if !s.discard {
		s.letGo()
	}
	s.held, s.discard = nil, false
	if !s.dirty {
		s.ready(s.tx)
		s.front.send(&pgproto3.ReadyForQuery{TxStatus: s.tx})
		return nil
	}
	s.ask(&pgproto3.Sync{}, &reply{kind: 'S'})
	return s.settle()
}

// ready notes the transaction's status at the end of a batch.
func (s *session) ready(status byte) {
	s.tx, s.dirty, s.worked, s.turned = status, false, false, false
	s.txn.block = status != 'I'
	if status == 'I' {
		s.txn = transaction{}
		s.ended()
		s.closePortals()
		if s.changed {
			s.changed = false // SET LOCAL ended, and SET if it was rolled back
			s.stale()
		}
	}
}

// touched notes that a statement which may change settings is about to run.
func (s *session) touched() {
	s.changed = true
	s.stale()
}

// completed notes what a command that the backend ran changed for us.
func (s *session) completed(tag string) {
	switch tag {
	case "BEGIN", "START TRANSACTION", "COMMIT", "ROLLBACK":
		s.turned = true
	}
	switch tag {
	case "COMMIT", "ROLLBACK":
		s.ended()
		s.closePortals()
		if s.changed {
			s.stale()
		}
		if s.tx == 'E' {
			s.tx = 'T' // or idle: but failed no more
		}
	case "DISCARD ALL", "DEALLOCATE ALL":
		maps.DeleteFunc(s.stmts, func(name string, _ *statement) bool { return name != "" })
	case "CLOSE CURSOR ALL":
		s.closePortals()
	case "DEALLOCATE":
		for _, st := range s.stmts {
			st.doubted = true
		}
	}
}

// failName is a prepared statement that never exists: parsing it is how the
// backend's transaction is made to fail.
const failName = "\x01enigma fail"

// fail tells the client about an error of ours, and makes the backend's
// transaction fail as PostgreSQL's would.
func (s *session) fail(a *answer) error {
	if err := s.settle(); err != nil || s.discard {
		return err
	}
	s.front.send(&a.ErrorResponse)
	s.discard = true
	if err := s.front.flush(); err != nil {
		return errGone
	}
	if !s.dirty && s.tx != 'T' {
		return nil
	}
	mute := func(*pgproto3.ErrorResponse) bool { return false }
	s.ask(&pgproto3.Parse{Name: failName, Query: "refused"}, &reply{kind: 'P', fix: mute})
	return s.settle()
}
