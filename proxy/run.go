package proxy

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"net"
	"time"

	"github.com/jackc/pgx/v5/pgproto3"

	"enigma"
	"enigma/internal/column"
	"enigma/proxy/rewrite"
)

// A binding is a planned statement with its parameters, on its way to rows.
type binding struct {
	st      *statement
	facts   *facts
	message pgproto3.Bind // of the client; the zero value for a simple query
	simple  bool          // everything is sent at once, as text
	formats []int16       // of each result column
	output  *settings
	tag     string // of the command, unless it is the engine's own

	fix func(*pgproto3.ErrorResponse) bool // of the engine's errors; unplaced unless set
}

// bindPlanned plans a statement for its parameters and gets its rows. For a
// Query message (m is nil) it sends them too.
func (s *session) bindPlanned(ctx context.Context, st *statement, f *facts, m *pgproto3.Bind) error {
	b := &binding{st: st, facts: f, simple: m == nil}
	if m != nil {
		b.message = *m
	}
	if a := s.checkBind(b); a != nil {
		return s.fail(a)
	}
	var err error
	if b.output, err = s.output(); err != nil || s.discard {
		return err
	}
	if a := s.servable(b.output); a != nil {
		return s.fail(a)
	}
	if a := s.unchanged(f); a != nil {
		return s.fail(a)
	}
	defer s.under(st, b.output)()
	plan, err := s.plan(ctx, b)
	if err != nil || s.discard {
		return err
	}
	if st.explain != nil {
		return s.explain(ctx, b, plan)
	}
	work, cancel := context.WithCancelCause(ctx)
	var known enigma.Rows
	if plan.Level == 1 && plan.Otherwise != nil {
		if known, err = s.guess(work, cancel, b, plan); err != nil {
			defer cancel(nil)
			return s.fail(s.fetchAnswer(work, f, plan, err))
		}
		if known == nil {
			plan = plan.Otherwise
		}
	}
	if plan.Level == 1 && plan.Local == "" && len(plan.Fetches) > 0 {
		return s.openRows(work, cancel, b, plan, known)
	}
	defer cancel(nil)
	idle := s.busy(cancel, b.output.timeout)
	placed, fetched, err := s.fetchAndPlace(work, cancel, s.config.Source, plan, b)
	for plan.Otherwise != nil && (errors.Is(fetched, errMoreRows) || errors.Is(fetched, column.ErrGaps)) {
		plan = plan.Otherwise
		placed, fetched, err = s.fetchAndPlace(work, cancel, s.config.Source, plan, b)
	}
	idle()
	if err != nil || s.discard {
		return err
	}
	if fetched != nil {
		return s.fail(s.fetchAnswer(work, f, plan, fetched))
	}
	sql, args, err := s.place(placed, len(f.params))
	if err != nil || s.discard {
		return err
	}
	return s.finishLocally(b, sql, args)
}

// servable refuses statements over data sets under settings that would give
// them another meaning, or their rows another encoding.
func (s *session) servable(out *settings) *answer {
	switch {
	case out.nullEquals:
		return refusal("0A000", "statements over data sets need transform_null_equals to be off")
	case !s.utf8:
		return refusal("0A000", "statements over data sets need client_encoding UTF8")
	}
	return nil
}

// checkBind makes the checks of a Bind message that PostgreSQL makes first.
func (s *session) checkBind(b *binding) *answer {
	m, want := &b.message, len(b.facts.params)
	if n := len(m.ParameterFormatCodes); n > 1 && n != len(m.Parameters) {
		return refusal("08P01", fmt.Sprintf("bind message has %d parameter formats but %d parameters", n, len(m.Parameters)))
	}
	if b.simple && want > 0 {
		return b.st.noParameters()
	}
	if len(m.Parameters) != want {
		return refusal("08P01", fmt.Sprintf("bind message supplies %d parameters, but prepared statement %q requires %d", len(m.Parameters), m.PreparedStatement, want))
	}
	if m.DestinationPortal != "" && s.portals[m.DestinationPortal] != nil {
		return refusal("42P03", fmt.Sprintf("cursor %q already exists", m.DestinationPortal))
	}
	columns := len(b.facts.fields)
	if n := len(m.ResultFormatCodes); n > 1 && n != columns {
		return refusal("08P01", fmt.Sprintf("bind message has %d result formats but query has %d columns", n, columns))
	}
	b.formats = spread(m.ResultFormatCodes, columns)
	for _, f := range b.formats {
		if f != 0 && f != 1 {
			return refusal("22023", fmt.Sprintf("unsupported format code: %d", f))
		}
	}
	return nil
}

// spread gives each of n values its format: none given means text, one given
// is for all.
func spread(codes []int16, n int) []int16 {
	out := make([]int16, n)
	for i := range out {
		switch len(codes) {
		case 0:
		case 1:
			out[i] = codes[0]
		default:
			out[i] = codes[i]
		}
	}
	return out
}

// plan evaluates the statement's constants and plans with them.
func (s *session) plan(ctx context.Context, b *binding) (*rewrite.Plan, error) {
	constants, ok := b.constants()
	if !ok {
		var err error
		if constants, err = s.evaluate(b); err != nil || s.discard {
			return nil, err
		}
	}
	plan := b.facts.analysis.Plan
	switch {
	case b.facts.changes != nil:
		plan = b.facts.analysis.WritePlan
	case b.st.own != nil:
		plan = b.facts.ownPlan
	}
	p, err := plan(constants)
	if err != nil {
		return nil, s.fail(s.plannerAnswer(ctx, err, b.facts))
	}
	return p, nil
}

// finishLocally binds the engine's part of a plan to the client's portal. All
// that the client can tell from a portal of its own statement is where its
// columns come from, and that is described from facts.
func (s *session) finishLocally(b *binding, sql string, arrays [][]byte) error {
	m, fix := &b.message, b.fix
	if fix == nil {
		fix = unplaced
	}
	formats := spread(m.ParameterFormatCodes, len(m.Parameters))
	params := append([][]byte(nil), m.Parameters...)
	for _, a := range arrays {
		formats, params = append(formats, 1), append(params, a)
	}
	var broken error
	var unlike *answer
	s.ask(&pgproto3.Close{ObjectType: 'S', Name: internalName}, &reply{kind: 'C', take: ignore})
	s.prepareText(&pgproto3.Parse{Name: internalName, Query: sql, ParameterOIDs: b.facts.params}, &reply{kind: 'P', take: ignore, fix: fix})
	bound := &reply{kind: 'B', fix: fix}
	if b.simple {
		bound.take = ignore
	} else {
		s.portals[m.DestinationPortal].close()
		s.portals[m.DestinationPortal] = &portal{facts: b.facts, formats: b.formats, tag: b.tag, volatile: b.st.volatile, defines: b.st.defines(), fix: fix}
		bound.undo = func(bool) { delete(s.portals, m.DestinationPortal) }
	}
	s.putBind(m.DestinationPortal, internalName, formats, params, m.ResultFormatCodes)
	s.owe(bound)
	s.ask(&pgproto3.Close{ObjectType: 'S', Name: internalName}, &reply{kind: 'C', take: ignore})
	s.ask(&pgproto3.Describe{ObjectType: 'P', Name: m.DestinationPortal}, &reply{kind: 'D', fix: unplaced, take: func(kind byte, body []byte) {
		var got facts
		if broken = errors.Join(broken, got.read(kind, body)); broken == nil {
			unlike = sameTypes(got.fields, b.facts.fields)
		}
	}})
	if err := errors.Join(s.settle(), broken); err != nil || s.discard {
		return err
	}
	if unlike != nil {
		return s.fail(unlike)
	}
	if !b.simple {
		return nil
	}
	if b.facts.returns {
		s.front.send(b.facts.describe(b.formats))
	}
	if b.st.defines() {
		s.defines()
	}
	s.ask(&pgproto3.Execute{}, &reply{kind: 'E', fix: fix, tag: b.tag})
	s.dropPortal()
	return s.settle()
}

// sameTypes checks that rows of one statement can pass for another's.
func sameTypes(got, want []pgproto3.FieldDescription) *answer {
	if len(got) != len(want) {
		return refusal("0A000", fmt.Sprintf("finishing this statement would give %d columns instead of %d", len(got), len(want)))
	}
	for i := range got {
		if got[i].DataTypeOID != want[i].DataTypeOID {
			a := refusal("0A000", fmt.Sprintf("column %d of the result has a type of its own, which is not supported", i+1))
			a.Hint = "Name the columns that you want instead of whole rows."
			return a
		}
	}
	return nil
}

// putBind writes a Bind message whose parameters may be too large to copy.
func (s *session) putBind(portal, name string, formats []int16, params [][]byte, results []int16) {
	head := append([]byte(portal), 0)
	head = append(append(head, name...), 0)
	head = appendCodes(head, formats)
	head = binary.BigEndian.AppendUint16(head, uint16(len(params)))
	tail := appendCodes(nil, results)
	n := len(head) + len(tail)
	for _, p := range params {
		n += 4 + len(p)
	}
	w := s.back.w
	s.back.putHeader('B', n)
	_, _ = w.Write(head)
	for _, p := range params {
		size := uint32(len(p))
		if p == nil {
			size = 1<<32 - 1
		}
		_, _ = w.Write(binary.BigEndian.AppendUint32(w.AvailableBuffer(), size))
		_, _ = w.Write(p)
	}
	_, _ = w.Write(tail)
}

func appendCodes(dst []byte, codes []int16) []byte {
	dst = binary.BigEndian.AppendUint16(dst, uint16(len(codes)))
	for _, c := range codes {
		dst = binary.BigEndian.AppendUint16(dst, uint16(c))
	}
	return dst
}

// fetchAnswer is the client's error for a fetch that failed.
func (s *session) fetchAnswer(ctx context.Context, f *facts, plan *rewrite.Plan, err error) *answer {
	if errors.Is(err, enigma.NotSubscribed) && len(plan.Fetches) > 0 {
		for _, oid := range f.oids {
			if ref := s.catalogue.Tables[oid]; ref.Dataset == plan.Fetches[0].Dataset {
				err = notOpen(ref, err)
			}
		}
	}
	a := answerTo(ctx, err)
	if a.Code == states[enigma.NotFound] {
		// Storage nodes dropped the revision that the statement was planned for.
		a.Code, a.Hint = "40001", "the data set has just got a new revision: try again"
	}
	if a.Code == states[enigma.Internal] {
		s.config.Log.Error("fetch failed", "err", err)
	}
	return a
}

// busy makes remote work end by cancel when a cancel request comes, when
// timeout has passed, or when the client goes away. The caller calls idle when
// the work is done or pauses.
func (s *session) busy(cancel context.CancelCauseFunc, timeout time.Duration) (idle func()) {
	var timer *time.Timer
	if timeout > 0 {
		timer = time.AfterFunc(timeout, func() { cancel(errTimeout) })
	}
	s.mu.Lock()
	s.stop = func(cause error) { cancel(cause) }
	s.mu.Unlock()
	unwatch := s.watch(cancel)
	return func() {
		unwatch()
		s.mu.Lock()
		s.stop = nil
		s.mu.Unlock()
		if timer != nil {
			timer.Stop()
		}
	}
}

// watch waits for the client's next byte in the session's stead, to see if it
// goes away instead.
func (s *session) watch(cancel context.CancelCauseFunc) (unwatch func()) {
	if s.front.r.Buffered() > 0 {
		return func() {}
	}
	_ = s.front.conn.SetReadDeadline(time.Time{})
	done := make(chan struct{})
	go func() {
		defer close(done)
		_, err := s.front.r.Peek(1)
		var timeout net.Error
		if err != nil && (!errors.As(err, &timeout) || !timeout.Timeout()) {
			cancel(errGone)
		}
	}()
	return func() {
		_ = s.front.conn.SetReadDeadline(time.Unix(1, 0))
		<-done
		_ = s.front.conn.SetReadDeadline(time.Time{})
	}
}
