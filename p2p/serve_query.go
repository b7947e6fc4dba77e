package p2p

import (
	"context"
	"errors"
	"io"
	"sync"
	"time"

	"enigma"
	"enigma/p2p/msg"
)

const (
	frameTarget = 64 << 10               // rows in a frame, unless one row is larger
	pulse       = 250 * time.Millisecond // between two looks at a running answer
)

// ServeQueries answers the requests of subscribers from q. The requests carry
// the address that the session authenticated.
func (h *Host) ServeQueries(q enigma.Querier) {
	h.mu.Lock()
	h.queries = q
	h.mu.Unlock()
	h.host.SetStreamHandler(queryProtocol, h.sessioned(msg.Query, func(ctx context.Context, s *sealed, by *session) error {
		return h.serveQuery(ctx, s, by, h.cfg.Wallet)
	}))
	h.host.SetStreamHandler(bareProtocol, h.sessioned(msg.Query, func(ctx context.Context, s *sealed, by *session) error {
		return h.serveQuery(ctx, s, by, nil)
	}))
}

// serveQuery answers one request. It ends the answer with a receipt by signer,
// or, where that is nil, with the number of rows alone.
func (h *Host) serveQuery(ctx context.Context, s *sealed, by *session, signer Signer) error {
	b, _, err := s.receive(msg.MaxRequest, brisk)
	if err != nil {
		return err
	}
	r, err := msg.DecodeRequest(b)
	if err != nil {
		return s.fail(&enigma.Error{Kind: enigma.Invalid, Err: err})
	}
	if r.Dataset != by.dataset {
		return s.fail(denied("the session is for another data set"))
	}
	r.Subscriber = by.who
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	s.hangUp(func() { cancel(errHungUp) })
	a := &answer{
		s: s, stall: h.cfg.Limits.Stall,
		meter: meter{h: h, key: trialKey{by.dataset, by.who}},
		batch: msg.Signal(msg.TypeRows),
	}
	if signer != nil {
		a.issue(h, signer, r, msg.RequestDigest(b))
	}
	err = h.answer(ctx, cancel, a, *r)
	if cause := context.Cause(ctx); cause != nil {
		err = cause // what ended the query, rather than how the database put it
	}
	if errors.Is(err, errHungUp) {
		return nil
	}
	return a.end(err)
}

var errHungUp = errors.New("the subscriber hung up")

// answer runs the query and sends its rows. A second goroutine keeps the
// subscriber informed, and cancels the query the moment access ends.
func (h *Host) answer(ctx context.Context, cancel context.CancelCauseFunc, a *answer, r enigma.Request) error {
	if err := a.permit(); err != nil {
		return err
	}
	if err := a.s.send(msg.Signal(msg.TypeRunning), false, brisk); err != nil {
		return err
	}
	h.mu.Lock()
	q := h.queries
	h.mu.Unlock()
	timer := time.AfterFunc(h.cfg.Limits.Query, func() { cancel(errTooLong) })
	defer timer.Stop()
	var pulsing sync.WaitGroup
	over := make(chan struct{})
	pulsing.Go(func() { a.pulse(over, cancel) })
	defer pulsing.Wait()
	defer close(over)

	rows, err := h.ask(ctx, q, r)
	if err != nil {
		return err
	}
	defer rows.Close()
	for {
		cells, err := rows.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err == nil {
			err = a.add(cells)
		}
		if err != nil {
			return err
		}
	}
}

var errTooLong error = &enigma.Error{Kind: enigma.LimitExceeded, Err: errors.New("the answer took too long")}

// An answer gathers rows into frames.
type answer struct {
	s     *sealed
	stall time.Duration

	mu    sync.Mutex
	meter meter  // guarded by mu; asked before every frame
	batch []byte // guarded by mu; rows not yet sent, after the frame's type
	rows  uint64 // guarded by mu; sent or in batch

	tally   *msg.Tally               // guarded by mu; nil if no receipt is asked for
	receipt func(*msg.Receipt) error // guarded by mu; signs
	draft   msg.Receipt              // guarded by mu; what is known before the rows
}

// issue makes the answer end with a receipt.
func (a *answer) issue(h *Host, signer Signer, r *enigma.Request, request enigma.Hash) {
	a.tally = msg.NewTally(r.SQL)
	a.draft = msg.Receipt{
		Node: signer.Address(), Subscriber: r.Subscriber, Dataset: r.Dataset, Revision: r.Revision,
		Request: request, Stream: msg.StreamDigest(a.s.head),
	}
	a.receipt = func(x *msg.Receipt) error {
		x.Time = uint64(max(0, h.cfg.Ledger.Now().Unix()))
		sig, err := signer.Sign(x.Digest())
		copy(x.Signature[:], sig)
		return err
	}
}

// permit reports why the subscriber may read no further.
func (a *answer) permit() error {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.meter.look()
}

// add queues one row, and waits for the subscriber where it reads slowly.
func (a *answer) add(cells [][]byte) error {
	size := msg.RowSize(cells)
	if size > msg.MaxRow {
		return &enigma.Error{Kind: enigma.LimitExceeded, Err: errors.New("a row is larger than 16 MiB")}
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if err := a.meter.row(); err != nil {
		if ferr := a.flush(); ferr != nil {
			return ferr
		}
		return err
	}
	if len(a.batch)+size > frameTarget {
		if err := a.flush(); err != nil {
			return err
		}
	}
	a.batch = msg.AppendRow(a.batch, cells)
	a.rows++
	return nil
}

// flush sends the rows that are queued. The caller holds mu.
func (a *answer) flush() error {
	if len(a.batch) == 1 {
		return nil
	}
	if err := a.meter.look(); err != nil {
		return err
	}
	if err := a.meter.save(); err != nil {
		return err
	}
	if a.tally != nil {
		a.tally.Add(a.batch[1:])
	}
	err := a.s.send(a.batch, false, a.stall)
	a.batch = a.batch[:1]
	return err
}

// pulse looks after a running answer until over is closed.
func (a *answer) pulse(over <-chan struct{}, cancel context.CancelCauseFunc) {
	ticker := time.NewTicker(pulse)
	defer ticker.Stop()
	for {
		select {
		case <-over:
			return
		case <-ticker.C:
		}
		if err := a.beat(); err != nil {
			cancel(err)
			return
		}
	}
}

func (a *answer) beat() error {
	if err := a.permit(); err != nil {
		return err
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if err := a.flush(); err != nil {
		return err
	}
	return a.s.tick(a.stall)
}

// end sends the last frame: how many rows there were, or why there are no more.
func (a *answer) end(err error) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	if err == nil {
		err = a.flush()
	}
	if err == nil {
		err = a.meter.look()
	}
	var last []byte
	if err == nil {
		last, err = a.last()
	}
	if err != nil {
		return a.s.fail(err)
	}
	return a.s.send(last, true, a.stall)
}

// last is the message that ends a whole answer. The caller holds mu.
func (a *answer) last() ([]byte, error) {
	if a.tally == nil {
		return msg.AppendEnd(nil, a.rows), nil
	}
	a.tally.Fill(&a.draft, a.rows)
	if err := a.receipt(&a.draft); err != nil {
		return nil, err
	}
	return a.draft.Append(nil), nil
}
