package proxy

import "github.com/jackc/pgx/v5/pgproto3"

// inputs are the settings by which PostgreSQL reads the constants of a statement:
// TimeZone, DateStyle and IntervalStyle. It reads them when the statement is
// prepared, whatever is set by the time it is executed; the gateway prepares texts
// of its own then, and has them read as the client's was.
type inputs [3]string

// inputNames are what inputs are of, the first of watched.
var inputNames = watched[:len(inputs{})]

// swap makes a change of inputs and takes it back.
type swap struct{ then, now inputs }

// noteInputs keeps what a statement that the client prepares is read by.
func (s *session) noteInputs(st *statement) error {
	if st.class != reading && st.class != owning || s.tx == 'E' {
		return nil
	}
	out, err := s.output()
	if err != nil || s.discard {
		return err
	}
	st.inputs = &out.inputs
	return nil
}

// under has the texts that are prepared from now on read as st was, until back is
// called.
func (s *session) under(st *statement, now *settings) (back func()) {
	if st.inputs == nil || *st.inputs == now.inputs {
		return func() {}
	}
	s.swap = &swap{then: *st.inputs, now: now.inputs}
	return func() { s.swap = nil }
}

// prepareText is ask for the Parse message of a text with constants of the client's.
func (s *session) prepareText(m *pgproto3.Parse, r *reply) {
	if s.swap == nil {
		s.ask(m, r)
		return
	}
	s.setInputs(s.swap.then)
	s.ask(m, r)
	s.setInputs(s.swap.now)
}

// inputsName is the statement that setInputs uses, besides the one that it is
// called for.
const inputsName = internalName + " inputs"

// setInputs sets all inputs, until the transaction's end at most: then the client's
// own are in force again, or have gone.
func (s *session) setInputs(in inputs) {
	sql, params := "select ", [][]byte(nil)
	for i, name := range inputNames {
		if i > 0 {
			sql += ", "
		}
		sql += "pg_catalog.set_config('" + name + "', $" + string(rune('1'+i)) + ", true)"
		params = append(params, []byte(in[i]))
	}
	s.ask(&pgproto3.Parse{Name: inputsName, Query: sql}, &reply{kind: 'P', take: ignore, fix: unplaced})
	s.ask(&pgproto3.Bind{DestinationPortal: inputsName, PreparedStatement: inputsName, Parameters: params}, &reply{kind: 'B', take: ignore, fix: unplaced})
	s.ask(&pgproto3.Execute{Portal: inputsName}, &reply{kind: 'E', take: ignore, fix: unplaced, ours: true})
	s.ask(&pgproto3.Close{ObjectType: 'P', Name: inputsName}, &reply{kind: 'C', take: ignore})
	s.ask(&pgproto3.Close{ObjectType: 'S', Name: inputsName}, &reply{kind: 'C', take: ignore})
}
