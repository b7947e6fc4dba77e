package proxy

import (
	"context"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5/pgproto3"

	"enigma/proxy/rewrite"
)

// This file is about statements that change data sets of the owner's: how one
// comes from the wire and what it answers. target.go runs it, transaction.go
// keeps what it changed until that is written.

// A write is a bound statement that changes a data set's table. It runs once, at
// its first Execute; its rows may be fetched in parts, as PostgreSQL lets them.
type write struct {
	*binding
	ran  bool
	rows [][]byte // bodies of DataRow messages that have not been sent
	tag  string
}

// changing notes that a statement changes a data set's table. targets has what
// the names of what it changes mean.
func (s *session) changing(f *facts, st *statement, targets []relation) bool {
	if len(targets) != 1 || !st.own.Targets[0].Rows {
		return false
	}
	ref, ok := s.catalogue.Tables[targets[0].oid]
	t, found := rewrite.ChangedTable(f.subject)
	if !ok || !found {
		return false
	}
	f.changes, f.at, f.planned = &ref, t.Location, true
	return true
}

// mayChange refuses to change a data set that the gateway's wallet does not own,
// or that its owner has not made for that.
func (s *session) mayChange(ctx context.Context, f *facts, st *statement) *answer {
	err := s.config.Writer.Writable(f.changes.Dataset)
	if err == nil {
		return nil
	}
	a := answerTo(ctx, err)
	if t := st.own.Targets[0]; t.Location >= 0 && st.explain == nil {
		a.Position = position(st, t.Location)
	}
	return a
}

// unchanged refuses to read a table that the transaction has changed: nothing of
// that is at the storage nodes yet.
func (s *session) unchanged(f *facts) *answer {
	for location, oid := range f.oids {
		ref := s.catalogue.Tables[oid]
		if f.changes != nil && location == f.at || !s.txn.touches(ref.Dataset, ref.Table) {
			continue
		}
		a := refusal("0A000", fmt.Sprintf("reading table %q after changing it in the same transaction is not supported", ref.Table))
		a.Hint = "COMMIT first, or read before you write; RETURNING shows the rows that a statement changed."
		return a
	}
	return nil
}

// bindWrite runs a statement that changes a data set, or makes the client's
// portal of it; m is nil for a Query message.
func (s *session) bindWrite(ctx context.Context, st *statement, f *facts, m *pgproto3.Bind) error {
	b := &binding{st: st, facts: f, simple: m == nil}
	if m != nil {
		b.message = *m
	}
	if a := s.checkBind(b); a != nil {
		return s.fail(a)
	}
	if st.explain != nil {
		return s.explainWrite(ctx, b)
	}
	p := &portal{facts: f, formats: b.formats, write: &write{binding: b}}
	if m == nil {
		return s.executeWrite(ctx, "", p, 0)
	}
	if err := s.tryBind(st, m); err != nil || s.discard {
		return err
	}
	s.portals[m.DestinationPortal].close()
	s.portals[m.DestinationPortal] = p
	s.front.send(&pgproto3.BindComplete{})
	return nil
}

// tryBind has the engine read a statement's parameters and plan it, over the data
// set's own table, for the errors that PostgreSQL finds then. Only executing would
// be refused.
func (s *session) tryBind(st *statement, m *pgproto3.Bind) error {
	fix := st.placed()
	s.putBind(internalName, st.name, spread(m.ParameterFormatCodes, len(m.Parameters)), m.Parameters, m.ResultFormatCodes)
	s.owe(&reply{kind: 'B', take: ignore, fix: fix})
	s.ask(&pgproto3.Close{ObjectType: 'P', Name: internalName}, &reply{kind: 'C', take: ignore})
	return s.settle()
}

// executeWrite runs a portal's statement, unless it has run, and sends up to
// limit rows of it, all if limit is 0.
func (s *session) executeWrite(ctx context.Context, name string, p *portal, limit uint32) error {
	if err := s.settle(); err != nil || s.discard {
		return err
	}
	w := p.write
	switch {
	case s.tx == 'E':
		return s.fail(refusal("25P02", "current transaction is aborted, commands ignored until end of transaction block"))
	case w.ran && !p.facts.returns:
		return s.fail(refusal("55000", fmt.Sprintf("portal %q cannot be run", name)))
	case !w.ran:
		s.worked = true // of which nothing may be taken back with what comes later
		if err := s.runWrite(ctx, w); err != nil || s.discard {
			return err
		}
		w.ran = true
		if w.simple && p.facts.returns {
			s.front.send(p.facts.describe(p.formats))
		}
	}
	n := len(w.rows)
	if limit > 0 && uint32(n) > limit {
		n = int(limit)
	}
	for _, body := range w.rows[:n] {
		s.front.put('D', body)
	}
	if w.rows = w.rows[n:]; limit > 0 && uint32(n) == limit {
		s.front.send(&pgproto3.PortalSuspended{})
		return nil
	}
	tag := w.tag
	if p.facts.returns { // as PostgreSQL: the rows of this Execute
		tag = fmt.Sprintf("%s %d", tag[:strings.LastIndexByte(tag, ' ')], n)
	}
	s.held = append([]byte(tag), 0)
	if s.txn.block {
		s.letGo()
	}
	return nil
}

// runWrite runs a statement and notes what it changed.
func (s *session) runWrite(ctx context.Context, w *write) error {
	b, f := w.binding, w.facts
	var err error
	if b.output, err = s.output(); err != nil || s.discard {
		return err
	}
	if a := s.servable(b.output); a != nil {
		return s.fail(a)
	}
	set := f.set(f.changes)
	if set == nil {
		return internal("the data set of a write was not opened")
	}
	for _, a := range []*answer{s.txn.admits(*f.changes, set.Revision), s.unchanged(f)} {
		if a != nil {
			return s.fail(a)
		}
	}
	defer s.under(w.st, b.output)()
	plan, err := s.plan(ctx, b)
	if err != nil || s.discard {
		return err
	}
	writable, err := s.writable()
	if err != nil || s.discard {
		return err
	}
	if !writable {
		return s.fail(refusal("25006", fmt.Sprintf("cannot execute %s in a read-only transaction", plan.Write.Kind)))
	}
	gone, added := s.txn.pending(f.changes.Dataset, f.changes.Table)
	if len(gone)+len(added) > 0 && len(f.oids) > 1 && plan.Write.Kind != rewrite.Insert {
		a := refusal("0A000", fmt.Sprintf("%s that reads other tables is not supported after table %q was changed in the same transaction", plan.Write.Kind, f.changes.Table))
		a.Hint = "COMMIT first."
		return s.fail(a)
	}
	t := &target{session: s, b: b, plan: plan, w: plan.Write, gone: gone, pending: added}
	c, err := t.run(ctx, w)
	if err != nil || s.discard {
		return err
	}
	if len(c.gone)+len(c.taken)+len(c.added) == 0 {
		return nil
	}
	c.table = f.changes.Table
	if s.txn.add(*f.changes, set.Revision, c); s.txn.held > s.config.MaxDecrypted {
		a := refusal("53200", fmt.Sprintf("transaction has changed more than %s of rows", size(s.config.MaxDecrypted)))
		a.Hint = "COMMIT more often, or raise gateway.memory in node.yaml."
		return s.fail(a)
	}
	return nil
}

// set returns the opened data set of a table.
func (f *facts) set(ref *Ref) *Dataset {
	for _, set := range f.sets {
		if set.ID == ref.Dataset {
			return set
		}
	}
	return nil
}

// explainWrite answers an EXPLAIN of a statement that changes a data set.
func (s *session) explainWrite(ctx context.Context, b *binding) error {
	if b.st.explain.Options.Analyze {
		a := refusal("0A000", "EXPLAIN ANALYZE of a statement that changes a data set is not supported")
		a.Hint = "EXPLAIN alone shows the plan and changes nothing."
		return s.fail(a)
	}
	var err error
	if b.output, err = s.output(); err != nil || s.discard {
		return err
	}
	if a := s.servable(b.output); a != nil {
		return s.fail(a)
	}
	defer s.under(b.st, b.output)()
	plan, err := s.plan(ctx, b)
	if err != nil || s.discard {
		return err
	}
	return s.explain(ctx, b, plan)
}

// fetched executes the fetches of a plan, in the time that the statement has.
func (s *session) fetched(ctx context.Context, b *binding, plan *rewrite.Plan) (*placement, error) {
	work, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	idle := s.busy(cancel, b.output.timeout)
	placed, fetched, err := s.fetchAndPlace(work, cancel, s.config.Source, plan, b)
	idle()
	if err != nil || s.discard {
		return nil, err
	}
	if fetched != nil {
		return nil, s.fail(s.fetchAnswer(work, b.facts, plan, fetched))
	}
	return placed, nil
}
