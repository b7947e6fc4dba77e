package proxy

import (
	"github.com/jackc/pgx/v5/pgproto3"

	"enigma/proxy/rewrite"
)

// evaluate lets the backend evaluate the constants, in the transaction in which
// the statement may be finished.
//
// PostgreSQL might never come to one that fails, in CASE or over no rows. So a
// failure is not the statement's yet. PostgreSQL evaluates what it can when it
// plans: the backend is asked to plan the client's own statement, which is
// all that it may do with it. If that goes well, the statement is planned without
// constants, which is nil, and fails, if at all, where the backend finishes it.
//
// That takes a way back to before the failure: a savepoint, or a transaction in
// which nothing else was done. Where there is none, the failure ends the statement.
func (s *session) evaluate(b *binding) ([]rewrite.Value, error) {
	back, block := s.wayBack(), s.tx == 'T'
	if back && block {
		_ = s.command("savepoint "+wayBackName, nil)
	}
	var oids []uint32
	failed := false
	fix := func(e *pgproto3.ErrorResponse) bool {
		failed = back && aboutValues(e.Code)
		return !failed && unplaced(e)
	}
	m := &pgproto3.Bind{ParameterFormatCodes: b.message.ParameterFormatCodes, Parameters: b.message.Parameters}
	rows, err := s.consultWith(b.facts.analysis.ConstantSQL(), b.facts.params, m, &oids, fix)
	if err == nil && failed {
		return nil, s.doWithout(b, block)
	}
	if err != nil || s.discard {
		return nil, err
	}
	if back && block {
		_ = s.command("release "+wayBackName, nil)
	}
	if len(rows) != 1 || len(rows[0]) != len(oids) {
		return nil, internal("constants: got %d rows", len(rows))
	}
	var out []rewrite.Value
	for i, data := range rows[0] {
		out = append(out, rewrite.Value{OID: oids[i], Data: data})
	}
	return out, nil
}

// wayBackName is the name of the savepoint that evaluate makes in a transaction block.
const wayBackName = `"` + internalName + `"`

// wayBack reports whether a failure can be taken back without anything else that
// the client did.
func (s *session) wayBack() bool {
	switch s.tx {
	case 'T':
		return !s.turned
	case 'I':
		return !s.worked && len(s.portals) == 0
	}
	return false
}

// aboutValues reports whether an error may be due to the values of an expression,
// so that it need not happen where that is not evaluated.
func aboutValues(state string) bool {
	switch state[:min(2, len(state))] {
	case "0A", "22", "42", "54":
		return true
	}
	return false
}

// doWithout takes the failure of the constants back, and asks the backend to plan
// the client's statement. An error of that, other than that the subscriber may not
// read the tables, is the client's.
func (s *session) doWithout(b *binding, block bool) error {
	if err := s.takeBack(block); err != nil || s.discard {
		return err
	}
	var failed *pgproto3.ErrorResponse
	if b.st.explain == nil {
		var err error
		if failed, err = s.onlyPlan(b); err != nil {
			return err
		}
	}
	if failed != nil {
		if err := s.takeBack(block); err != nil || s.discard {
			return err
		}
	}
	if block {
		_ = s.command("release "+wayBackName, nil)
	}
	if failed != nil && failed.Code != "42501" {
		return s.fail(&answer{*failed})
	}
	return s.settle()
}

// takeBack makes the backend forget a failure of something of ours.
func (s *session) takeBack(block bool) error {
	s.discard = false
	s.ask(&pgproto3.Sync{}, &reply{kind: 'S', take: ignore})
	if err := s.settle(); err != nil || !block {
		return err
	}
	// A portal stays when its Bind has failed, until the way back is gone.
	s.ask(&pgproto3.Close{ObjectType: 'P', Name: internalName}, &reply{kind: 'C', take: ignore})
	_ = s.command("rollback to "+wayBackName, nil)
	err := s.settle()
	if err == nil && !s.discard {
		s.tx = 'T'
	}
	return err
}

// onlyPlan has the backend plan the client's statement, and returns what is wrong
// with it.
func (s *session) onlyPlan(b *binding) (failed *pgproto3.ErrorResponse, err error) {
	placed := b.st.placed()
	fix := func(e *pgproto3.ErrorResponse) bool {
		placed(e)
		copied := *e
		failed = &copied
		return false
	}
	name := b.st.name
	if !b.st.parsed {
		name = internalName
		s.ask(&pgproto3.Close{ObjectType: 'S', Name: name}, &reply{kind: 'C', take: ignore})
		s.ask(&pgproto3.Parse{Name: name, Query: b.st.sql.Text, ParameterOIDs: b.st.oids}, &reply{kind: 'P', take: ignore, fix: fix})
	}
	m := &pgproto3.Bind{
		DestinationPortal: internalName, PreparedStatement: name,
		ParameterFormatCodes: b.message.ParameterFormatCodes, Parameters: b.message.Parameters,
	}
	s.ask(m, &reply{kind: 'B', take: ignore, fix: fix})
	s.ask(&pgproto3.Close{ObjectType: 'P', Name: internalName}, &reply{kind: 'C', take: ignore})
	err = s.settle()
	return failed, err
}
