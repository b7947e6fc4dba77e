package p2p

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"enigma"
	"enigma/p2p/msg"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
)

// hedge is how long a node may keep us waiting for the first sign of life
// before the next one is asked too.
const hedge = time.Second

// A querier sends requests to the nodes that the data set's manifest names.
type querier struct{ h *Host }

var _ enigma.Querier = querier{}

// Querier returns the client side of ServeQueries. It asks one storage node of
// the manifest after the other, until one answers; a node that fails before its
// first row is passed over, one that fails later is an error of kind
// Unavailable. The subscriber is this node's wallet.
func (h *Host) Querier() enigma.Querier { return querier{h} }

// Query sends the request; its Subscriber is not used.
func (q querier) Query(ctx context.Context, r enigma.Request) (enigma.Rows, error) {
	m, err := q.h.manifestFor(ctx, r)
	if err != nil {
		return nil, err
	}
	r.Subscriber = q.h.cfg.Wallet.Address()
	body, err := msg.AppendRequest(nil, &r)
	if err != nil {
		return nil, &enigma.Error{
			Kind: enigma.LimitExceeded, Op: "query", Err: err,
			Hint: "shorten the statement or its lists of values",
		}
	}
	ask := &race{
		h: q.h, request: r, body: body, left: q.h.connectedFirst(q.h.health.order(m.Storage)),
		alive: make(chan *attempt, len(m.Storage)), done: make(chan outcome), over: make(chan struct{}),
	}
	defer close(ask.over)
	return ask.run(ctx)
}

// manifestFor is the manifest whose nodes are asked: the current one, or, for
// whoever still asks for the revision before it and while nobody here has the
// current one, that revision's. Between the registration of a manifest and its
// announcement nobody needs to wait.
func (h *Host) manifestFor(ctx context.Context, r enigma.Request) (*enigma.Manifest, error) {
	if m := h.book.superseded(r.Dataset, r.Revision); m != nil {
		return m, nil
	}
	return h.Manifest(ctx, r.Dataset)
}

// QueryNode asks one storage node and no other, for those who have to know who
// answered. The request's Subscriber is not used: it is this node's wallet.
func (h *Host) QueryNode(ctx context.Context, node enigma.NodeRef, r enigma.Request) (enigma.Rows, error) {
	r.Subscriber = h.cfg.Wallet.Address()
	body, err := msg.AppendRequest(nil, &r)
	if err != nil {
		return nil, &enigma.Error{Kind: enigma.LimitExceeded, Op: "query", Err: err}
	}
	ctx, cancel := context.WithCancel(ctx)
	rows, err := h.queryNode(ctx, cancel, node, r, body, func() {})
	if err != nil {
		cancel()
		return nil, err
	}
	return rows, nil
}

// connectedFirst returns nodes in their order, those that we are not connected
// to last: a node that has just died is one of them, and dialling it over QUIC
// would take as long as hedge to find out.
func (h *Host) connectedFirst(nodes []enigma.NodeRef) []enigma.NodeRef {
	near := func(n enigma.NodeRef) bool {
		id, err := peer.Decode(n.Peer)
		return err == nil && (id == h.host.ID() || h.host.Network().Connectedness(id) == network.Connected)
	}
	return slices.SortedStableFunc(slices.Values(nodes), func(a, b enigma.NodeRef) int {
		switch x, y := near(a), near(b); {
		case x == y:
			return 0
		case x:
			return -1
		}
		return 1
	})
}

// A race asks nodes in turn, and two at a time when one is slow to show life.
type race struct {
	h       *Host
	request enigma.Request
	body    []byte
	left    []enigma.NodeRef // not asked yet
	running []*attempt
	errs    []error

	alive chan *attempt // those that have started on the request; holds one of each node
	done  chan outcome  // what came of an attempt
	over  chan struct{} // closed when nobody listens to done any more
}

// An attempt is one node's chance.
type attempt struct {
	node   enigma.NodeRef
	cancel context.CancelFunc
	begun  time.Time
	alive  bool // has shown life
}

type outcome struct {
	*attempt
	rows enigma.Rows
	err  error
}

func (r *race) run(ctx context.Context) (enigma.Rows, error) {
	slow := time.NewTimer(hedge)
	defer slow.Stop()
	r.next(ctx)
	for len(r.running) > 0 {
		select {
		case a := <-r.alive:
			a.alive = true
			slow.Stop()
		case <-slow.C:
			r.next(ctx)
			slow.Reset(hedge)
		case o := <-r.done:
			if rows, err := r.settle(ctx, o); rows != nil || err != nil {
				r.abandon(rows != nil)
				return rows, err
			}
			slow.Reset(hedge)
		case <-ctx.Done():
			r.abandon(false)
			return nil, context.Cause(ctx)
		}
	}
	return nil, r.verdict()
}

// settle deals with an attempt's end: the answer, or no answer, and another node
// is asked. That goes for refusals too: one node that lies must not be able to
// deny what the others would give.
func (r *race) settle(ctx context.Context, o outcome) (enigma.Rows, error) {
	for i, a := range r.running {
		if a == o.attempt {
			r.running = append(r.running[:i], r.running[i+1:]...)
			break
		}
	}
	if o.err == nil {
		r.h.health.worked(o.node.Peer)
		return o.rows, nil
	}
	o.cancel()
	if ctx.Err() != nil {
		return nil, context.Cause(ctx)
	}
	switch enigma.KindOf(o.err) {
	case enigma.Unavailable, enigma.Internal:
		r.h.health.failed(o.node.Peer)
		r.h.log.InfoContext(ctx, "storage node failed", "peer", o.node.Peer, "err", o.err)
	}
	r.errs = append(r.errs, o.err)
	r.next(ctx)
	return nil, nil
}

// abandon cancels the attempts that are still running. Those that another has
// beaten although they had their time are tried last for a while.
func (r *race) abandon(beaten bool) {
	for _, a := range r.running {
		if beaten && !a.alive && time.Since(a.begun) >= hedge {
			r.h.health.failed(a.node.Peer)
		}
		a.cancel()
	}
}

// next starts on the next node, if there is one.
func (r *race) next(ctx context.Context) {
	if len(r.left) == 0 {
		return
	}
	ctx, cancel := context.WithCancel(ctx)
	a := &attempt{node: r.left[0], cancel: cancel, begun: time.Now()}
	r.left = r.left[1:]
	r.running = append(r.running, a)
	go func() {
		rows, err := r.h.queryNode(ctx, cancel, a.node, r.request, r.body, func() { r.alive <- a })
		select {
		case r.done <- outcome{a, rows, err}:
		case <-r.over:
			if rows != nil {
				rows.Close()
			}
			cancel()
		}
	}()
}

// verdict is the error when every node has failed. What one of them said about
// the subscription, the data set or the request tells more than that others are
// down.
func (r *race) verdict() error {
	for _, kind := range []enigma.Kind{
		enigma.NotSubscribed, enigma.Denied, enigma.NotFound, enigma.LimitExceeded, enigma.Unsupported, enigma.Invalid, enigma.Internal,
	} {
		for _, err := range r.errs {
			if enigma.KindOf(err) == kind {
				return err
			}
		}
	}
	return &enigma.Error{
		Kind: enigma.Unavailable, Op: "query",
		Err:  fmt.Errorf("no storage node answered: %w", errors.Join(r.errs...)),
		Hint: "try again; the data set's storage nodes are listed by: enigma show",
	}
}

// queryNode asks one node and waits for the first part of its answer. It calls
// alive when the node has started. The rows end with ctx, and cancel it.
func (h *Host) queryNode(ctx context.Context, cancel context.CancelFunc, node enigma.NodeRef, r enigma.Request, body []byte, alive func()) (enigma.Rows, error) {
	if node.Peer == h.ID() {
		alive()
		return h.queryHere(ctx, r)
	}
	id, err := h.peerOf(node)
	if err != nil {
		return nil, &enigma.Error{Kind: enigma.Unavailable, Op: "query", Err: err}
	}
	t := target{node: id, kem: node.KEM, dataset: r.Dataset, purpose: msg.Query}
	s, done, err := h.stream(ctx, t, queryProtocol, body, true)
	if err != nil {
		return nil, err
	}
	answer := &rows{
		ctx: ctx, node: id, s: s, done: func() { done(); cancel() }, until: time.Now().Add(h.cfg.Limits.Query),
		tally: msg.NewTally(r.SQL), want: h.expect(node, r, body, s.head), receipts: h.receipts,
	}
	if err := answer.start(alive); err != nil {
		answer.Close()
		return nil, err
	}
	return answer, nil
}

// start waits until there is a row, or the end of the answer.
func (r *rows) start(alive func()) error {
	b, _, err := r.s.receive(msg.MaxRows, patience)
	if err != nil {
		return r.lost(err)
	}
	if err := failureIn(b); err != nil {
		return broken(r.node, err)
	}
	if err := msg.DecodeSignal(b, msg.TypeRunning); err != nil {
		return r.lost(err)
	}
	alive()
	for r.err == nil && !r.frame.More() {
		r.err = r.more()
	}
	if errors.Is(r.err, io.EOF) {
		return nil
	}
	return r.err
}
