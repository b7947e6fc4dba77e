package p2p

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"enigma"
	"enigma/p2p/msg"
)

const (
	loadWindow = 4 << 20          // bytes of rows on their way and not yet stored
	loadPiece  = 1 << 20          // bytes of rows in one message, unless one row is larger
	loadIdle   = 30 * time.Second // without a sign of life, the provider is gone
	loadStall  = 2 * time.Minute  // that the database may take over one message
	loadQuiet  = 10 * time.Minute // with signs of life and without rows, the provider wastes our time
)

// loads is what ServeLoads was given.
type loads struct {
	enigma.Loader
	allow func(enigma.Address) error
}

// ServeLoads takes in new revisions of data sets from their providers. Who may
// store here at all is for allow to say.
func (h *Host) ServeLoads(l enigma.Loader, allow func(enigma.Address) error) {
	h.mu.Lock()
	h.loads = &loads{l, allow}
	h.mu.Unlock()
	h.host.SetStreamHandler(loadProtocol, h.sessioned(msg.Load, h.serveLoad))
}

func (h *Host) serveLoad(ctx context.Context, s *sealed, by *session) error {
	b, _, err := s.receive(msg.MaxSpec, brisk)
	if err != nil {
		return err
	}
	spec, err := msg.DecodeBegin(b)
	if err != nil {
		return s.fail(&enigma.Error{Kind: enigma.Invalid, Err: err})
	}
	if spec.Dataset != by.dataset {
		return s.fail(denied("the session is for another data set"))
	}
	if err := h.mayLoad(ctx, spec); err != nil {
		return s.fail(err)
	}
	spec.Provider = by.who
	h.mu.Lock()
	l := h.loads
	h.mu.Unlock()
	if err := l.allow(by.who); err != nil {
		return s.fail(err)
	}
	defer s.ticking()()
	load, err := l.Begin(ctx, *spec)
	if err != nil {
		return s.fail(err)
	}
	err = receiveLoad(ctx, s, load)
	if err != nil {
		if aerr := load.Abort(); aerr != nil {
			h.log.WarnContext(ctx, "load not aborted", "dataset", spec.Dataset.String(), "err", aerr)
		}
		h.log.InfoContext(ctx, "load ended without commit", "dataset", spec.Dataset.String(), "revision", spec.Revision, "err", err)
		var broke brokenLoad
		if errors.As(err, &broke) {
			return broke.err
		}
		return s.fail(err)
	}
	h.log.InfoContext(ctx, "load committed", "dataset", spec.Dataset.String(), "revision", spec.Revision)
	return s.send(msg.Signal(msg.TypeAck), true, brisk)
}

// A brokenLoad is a failure of the stream, which there is no point in telling
// the provider.
type brokenLoad struct{ err error }

func (b brokenLoad) Error() string { return b.err.Error() }

// receiveLoad stores what arrives until the commit. Each step is acknowledged
// once it is done, and the next is not read before that, so that the provider cannot
// run ahead of the database by more than its window.
func receiveLoad(ctx context.Context, s *sealed, load enigma.Load) error {
	ack := true // the load has begun
	moved := time.Now()
	for {
		if ack {
			if err := s.send(msg.Signal(msg.TypeAck), false, brisk); err != nil {
				return brokenLoad{err}
			}
		}
		b, last, err := s.receive(msg.MaxRows, loadIdle)
		if err != nil {
			return brokenLoad{err}
		}
		if ack = msg.TypeOf(b) != msg.TypeTick; ack {
			moved = time.Now()
		} else if time.Since(moved) > loadQuiet {
			return &enigma.Error{Kind: enigma.LimitExceeded, Err: errors.New("no rows have come for too long")}
		}
		switch msg.TypeOf(b) {
		case msg.TypeTick:
		case msg.TypeCopy:
			table, tuples, err := msg.DecodeCopy(b)
			if err != nil {
				return &enigma.Error{Kind: enigma.Invalid, Err: err}
			}
			if err := load.Copy(ctx, table, tuples); err != nil {
				return err
			}
		case msg.TypeDelete:
			table, numbers, err := msg.DecodeDelete(b)
			if err != nil {
				return &enigma.Error{Kind: enigma.Invalid, Err: err}
			}
			if err := load.Delete(ctx, table, numbers); err != nil {
				return err
			}
		case msg.TypeCommit:
			counts, err := msg.DecodeCommit(b)
			if err != nil || !last {
				return &enigma.Error{Kind: enigma.Invalid, Err: fmt.Errorf("commit: %w", msg.ErrMalformed)}
			}
			return load.Commit(ctx, counts)
		default:
			return &enigma.Error{Kind: enigma.Invalid, Err: msg.ErrMalformed}
		}
	}
}

// ticking shows the peer signs of life until the returned function is called.
func (s *sealed) ticking() (stop func()) {
	over := make(chan struct{})
	var ticker sync.WaitGroup
	ticker.Go(func() {
		t := time.NewTicker(tickEvery)
		defer t.Stop()
		for {
			select {
			case <-over:
				return
			case <-t.C:
			}
			if s.tick(brisk) != nil {
				return
			}
		}
	})
	return func() { close(over); ticker.Wait() }
}
