package p2p

import (
	"context"
	"errors"
	"fmt"
	"time"

	"enigma"
	"enigma/internal/seal"
	"enigma/p2p/msg"

	"github.com/libp2p/go-libp2p/core/peer"
)

// serveSession answers session openings.
func (h *Host) serveSession(ctx context.Context, p *pipe) error {
	b, err := p.read(msg.MaxOpening, brisk)
	if err != nil {
		return err
	}
	o, err := msg.DecodeOpening(b)
	if err != nil {
		return err
	}
	from := p.s.Conn().RemotePeer()
	accepted, err := h.accept(from, o, time.Now())
	if err != nil {
		h.log.DebugContext(ctx, "session refused", "peer", from.String(), "wallet", o.Subscriber.String(),
			"dataset", o.Dataset.String(), "purpose", string(o.Purpose), "err", err)
		return p.write(msg.FailureOf(err).Append(nil), brisk)
	}
	return p.write(accepted.Append(nil), brisk)
}

// accept opens a session, cheapest checks first.
func (h *Host) accept(from peer.ID, o *msg.Opening, now time.Time) (*msg.Accepted, error) {
	if o.Node != h.ID() {
		return nil, denied("the session opening is for another node")
	}
	if !now.Before(o.Expiry) || o.Expiry.After(now.Add(sessionLife+clockSkew)) {
		return nil, &enigma.Error{
			Kind: enigma.Denied, Err: errors.New("the session opening has expired or lasts too long"),
			Hint: "check the clocks of both nodes",
		}
	}
	if err := h.mayOpen(o); err != nil {
		return nil, err
	}
	if err := o.Verify(); err != nil {
		return nil, denied(err.Error())
	}
	_, staked := h.cfg.Ledger.Listing(o.Dataset)
	if err := h.table.reserve(o, staked, now); err != nil {
		return nil, err
	}
	channel, reply, err := seal.Accept(h.cfg.KEM, o.KEM, o.Hello, o.Info())
	if err != nil {
		h.table.release(o.Subscriber)
		return nil, denied("the session opening is not sealed to this node's key")
	}
	s := &session{
		peer: from, who: o.Subscriber, dataset: o.Dataset, owner: h.owns(o), staked: staked, purpose: o.Purpose,
		expiry: o.Expiry, channel: channel,
	}
	h.table.add(s)
	return &msg.Accepted{Session: s.id, Reply: reply}, nil
}

// mayOpen asks the ledger, by the opening's purpose, before any cryptography.
func (h *Host) mayOpen(o *msg.Opening) error {
	h.mu.Lock()
	queries, loads, shares := h.queries, h.loads, h.shares
	h.mu.Unlock()
	switch {
	case o.Purpose == msg.Query && queries != nil:
		return h.mayQuery(o.Dataset, o.Subscriber)
	case o.Purpose == msg.Load && loads != nil:
		if !h.owns(o) {
			return denied("only its provider may load a data set")
		}
		return loads.allow(o.Subscriber)
	case o.Purpose == msg.Share && shares != nil:
		return h.mayFetch(o.Dataset, o.Subscriber, h.owns(o))
	}
	return &enigma.Error{Kind: enigma.NotFound, Err: errors.New("this node does not serve that")}
}

// owns reports whether the data set is the signer's: by the ledger, or, before
// it is listed there, by its name.
func (h *Host) owns(o *msg.Opening) bool {
	if l, ok := h.cfg.Ledger.Listing(o.Dataset); ok {
		return l.Owner == o.Subscriber
	}
	return enigma.CheckName(o.Name) == nil && h.cfg.DatasetID(o.Subscriber, o.Name) == o.Dataset
}

// mayQuery reports NotSubscribed unless, at this moment, the ledger knows a
// paid-up subscription or a trial that runs, or lists the data set as who's own:
// providers read what they stored, to encrypt it anew.
func (h *Host) mayQuery(id enigma.DatasetID, who enigma.Address) error {
	if enigma.Subscribed(h.cfg.Ledger, id, who) {
		return nil
	}
	if l, ok := h.cfg.Ledger.Listing(id); ok && l.Owner == who {
		return nil
	}
	return notSubscribed(h.cfg.Ledger, id, who)
}

// mayFetch is mayQuery, or being the provider of what is not listed yet.
func (h *Host) mayFetch(id enigma.DatasetID, who enigma.Address, owner bool) error {
	if owner {
		return nil
	}
	return h.mayQuery(id, who)
}

// mayAdd reports whether a revision may be brought here: the one after the
// registered one, once the ledger knows that one. What subscribers have paid
// for is not replaced, and nobody fills the place with revisions that never come.
func (h *Host) mayAdd(ctx context.Context, id enigma.DatasetID, revision uint64) error {
	deadline := time.Now().Add(ledgerLag)
	for {
		l, _ := h.cfg.Ledger.Listing(id)
		switch {
		case revision <= l.Revision:
			return denied(fmt.Sprintf("revision %d is registered and stays as it is", revision))
		case revision == l.Revision+1:
			return nil
		case time.Now().After(deadline) || ctx.Err() != nil:
			return denied(fmt.Sprintf("revision %d does not follow revision %d, which is registered", revision, l.Revision))
		}
		time.Sleep(ledgerNap)
	}
}

// mayLoad reports whether a revision may be loaded here, and whether one of its
// number may go for it: one that is not registered, which nobody reads. A change
// may come late, to a node that was away when it was registered.
func (h *Host) mayLoad(ctx context.Context, spec *enigma.LoadSpec) error {
	spec.Replace, spec.Late = true, false
	l, _ := h.cfg.Ledger.Listing(spec.Dataset)
	if spec.Base == 0 || spec.Revision > l.Revision {
		return h.mayAdd(ctx, spec.Dataset, spec.Revision)
	}
	if spec.Revision == l.Revision && spec.Batch != l.Manifest {
		return &enigma.Error{Kind: enigma.Conflict, Err: fmt.Errorf("another change is registered as revision %d", spec.Revision)}
	}
	spec.Late = spec.Revision < l.Revision
	return nil
}

// ask has a statement answered from this node's storage. A change that was just
// registered is waited for: the subscriber's ledger may be ahead of this node's.
func (h *Host) ask(ctx context.Context, q enigma.Querier, r enigma.Request) (enigma.Rows, error) {
	deadline := time.Now().Add(ledgerLag)
	for {
		l, _ := h.cfg.Ledger.Listing(r.Dataset)
		r.Newest, r.Manifest = l.Revision, l.Manifest
		rows, err := q.Query(ctx, r)
		if !errors.Is(err, enigma.NotFound) || r.Revision != l.Revision+1 || time.Now().After(deadline) || ctx.Err() != nil {
			return rows, err
		}
		time.Sleep(ledgerNap)
	}
}

func notSubscribed(l enigma.Ledger, id enigma.DatasetID, who enigma.Address) error {
	text := "no subscription of " + who.String()
	a := l.Access(id, who)
	what := "subscription"
	if a.TrialUntil.After(a.PaidUntil) {
		what = "trial"
	}
	if until := a.Until(); !until.IsZero() {
		text = "the " + what + " of " + who.String() + " ended at " + until.UTC().Format(time.RFC3339)
	}
	name := id.String()
	if listing, ok := l.Listing(id); ok {
		name = listing.Path().String()
	}
	return &enigma.Error{
		Kind: enigma.NotSubscribed, Err: errors.New(text + " to " + name),
		Hint: "subscribe with: enigma subscribe " + name,
	}
}

func denied(text string) error { return &enigma.Error{Kind: enigma.Denied, Err: errors.New(text)} }
