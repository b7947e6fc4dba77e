package p2p

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

	"enigma"
	"enigma/p2p/msg"

	"github.com/libp2p/go-libp2p/core/peer"
	"golang.org/x/sync/semaphore"
)

// A load is a revision on its way to one storage node. Copy, Commit and Abort
// are one goroutine's; a second sends, so that giving up on a Copy does not cut
// a message in two, and a third reads what the node says.
type load struct {
	node   peer.ID
	s      *sealed
	cancel context.CancelCauseFunc
	ctx    context.Context     // ends when the load does, with the reason
	window *semaphore.Weighted // bytes that may be on their way

	queue   chan piece // to be sent
	mu      sync.Mutex
	pending []int64 // guarded by mu; sizes of the steps not acknowledged, oldest first

	committed chan struct{} // closed when the node has committed
	finish    func()
}

// A piece is one message to the node.
type piece struct {
	b    []byte
	size int64 // of the window
	last bool
}

var _ enigma.Load = (*load)(nil)

// Load starts storing a revision of this node's own data set of that name on
// another node. The load ends with ctx, if it is not committed by then.
func (h *Host) Load(ctx context.Context, node enigma.NodeRef, name string, spec enigma.LoadSpec) (enigma.Load, error) {
	if node.Peer == h.ID() {
		return h.loadHere(ctx, spec)
	}
	id, err := h.peerOf(node)
	if err != nil {
		return nil, &enigma.Error{Kind: enigma.Invalid, Op: "load", Err: err}
	}
	first, err := msg.AppendBegin(nil, spec)
	if err != nil {
		return nil, &enigma.Error{Kind: enigma.LimitExceeded, Op: "load", Err: err}
	}
	ctx, cancel := context.WithCancelCause(ctx)
	t := target{node: id, kem: node.KEM, dataset: spec.Dataset, name: name, purpose: msg.Load}
	s, done, err := h.stream(ctx, t, loadProtocol, first, false)
	if err != nil {
		cancel(err)
		return nil, err
	}
	l := &load{
		node: id, s: s, ctx: ctx, cancel: cancel,
		window: semaphore.NewWeighted(loadWindow), pending: []int64{0}, committed: make(chan struct{}),
		queue: make(chan piece),
	}
	stop := s.ticking()
	l.finish = sync.OnceFunc(func() { stop(); done(); cancel(errOver) })
	if err := l.begun(); err != nil {
		cancel(err)
		l.finish()
		return nil, err
	}
	go l.listen()
	go l.speak()
	return l, nil
}

// begun waits until the node is ready for rows.
func (l *load) begun() error {
	for {
		b, _, err := l.s.receive(msg.MaxControl, patience)
		if err != nil {
			return l.lost(err)
		}
		if more, err := l.heard(b); err != nil || !more {
			return err
		}
	}
}

// listen takes the node's acknowledgements until the load is over.
func (l *load) listen() {
	for {
		b, last, err := l.s.receive(msg.MaxControl, patience)
		if err == nil {
			_, err = l.heard(b)
		}
		if err != nil {
			l.cancel(l.lost(err))
			return
		}
		if last {
			close(l.committed)
			return
		}
	}
}

// heard deals with one message; more says that it was only a sign of life.
func (l *load) heard(b []byte) (more bool, err error) {
	if err := failureIn(b); err != nil {
		return false, broken(l.node, err)
	}
	if msg.DecodeSignal(b, msg.TypeTick) == nil {
		return true, nil
	}
	if err := msg.DecodeSignal(b, msg.TypeAck); err != nil {
		return false, err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.pending) == 0 {
		return false, fmt.Errorf("acknowledgement of nothing: %w", msg.ErrMalformed)
	}
	l.window.Release(l.pending[0])
	l.pending = l.pending[1:]
	return false, nil
}

func (l *load) lost(err error) error {
	if cause := context.Cause(l.ctx); cause != nil {
		return cause
	}
	return broken(l.node, err)
}

// Copy sends rows. It returns when all but the last few megabytes are stored;
// an error that comes later is the next call's.
func (l *load) Copy(ctx context.Context, table string, rows []byte) error {
	for len(rows) > 0 {
		n := wholeTuples(rows)
		if n == 0 {
			return &enigma.Error{Kind: enigma.Invalid, Op: "load", Err: errors.New("rows are cut in the middle or larger than 16 MiB")}
		}
		if err := l.step(ctx, msg.AppendCopy(nil, table, rows[:n]), int64(n), false); err != nil {
			return err
		}
		rows = rows[n:]
	}
	return nil
}

// Delete names rows that go.
func (l *load) Delete(ctx context.Context, table string, numbers []uint64) error {
	for part := range slices.Chunk(numbers, msg.MaxNumbers) {
		if err := l.step(ctx, msg.AppendDelete(nil, table, part), int64(8*len(part)), false); err != nil {
			return err
		}
	}
	return nil
}

// wholeTuples is how many bytes of rows go into the next message, or 0 if the
// first row cannot be sent.
func wholeTuples(rows []byte) int {
	n := 0
	for n < len(rows) {
		size := msg.TupleSize(rows[n:])
		if size == 0 || size > msg.MaxRow || n > 0 && n+size > loadPiece {
			break
		}
		n += size
	}
	return n
}

// step queues one message once there is room for it in the window.
func (l *load) step(ctx context.Context, b []byte, size int64, last bool) error {
	size = min(size, loadWindow) // a row larger than the window goes alone
	wait, stop := context.WithCancel(ctx)
	defer stop()
	defer context.AfterFunc(l.ctx, stop)()
	if err := l.window.Acquire(wait, size); err != nil {
		return l.stopped(ctx)
	}
	select {
	case l.queue <- piece{b, size, last}:
		return nil
	case <-wait.Done():
		l.window.Release(size)
		return l.stopped(ctx)
	}
}

// stopped says why a wait ended early: the load is over, or the caller's
// patience is.
func (l *load) stopped(ctx context.Context) error {
	if cause := context.Cause(l.ctx); cause != nil {
		return cause
	}
	return context.Cause(ctx)
}

// speak sends what is queued until the load is over.
func (l *load) speak() {
	for {
		select {
		case p := <-l.queue:
			l.mu.Lock()
			l.pending = append(l.pending, p.size)
			l.mu.Unlock()
			if err := l.s.send(p.b, p.last, loadStall); err != nil {
				l.cancel(l.lost(err))
				return
			}
		case <-l.ctx.Done():
			return
		}
	}
}

// Commit asks the node to make the revision visible and durable, and waits
// until it has.
func (l *load) Commit(ctx context.Context, counts map[string]int64) error {
	if err := l.step(ctx, msg.AppendCommit(nil, counts), 0, true); err != nil {
		return err
	}
	select {
	case <-l.committed:
		l.finish()
		return nil
	case <-l.ctx.Done():
		return context.Cause(l.ctx)
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

// Abort breaks the stream, which makes the node discard the load.
func (l *load) Abort() error {
	select {
	case <-l.committed:
		return nil
	default:
	}
	_ = l.s.s.Reset()
	l.cancel(errAborted)
	l.finish()
	return nil
}

var errOver error = &enigma.Error{Kind: enigma.Invalid, Op: "load", Err: errors.New("the load is over")}

var errAborted error = &enigma.Error{Kind: enigma.Invalid, Op: "load", Err: errors.New("the load was aborted")}
