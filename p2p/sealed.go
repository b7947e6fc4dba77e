package p2p

import (
	"context"
	"errors"
	"sync"
	"time"

	"enigma"
	"enigma/internal/seal"
	"enigma/p2p/msg"

	"github.com/libp2p/go-libp2p/core/network"
)

// A sealed is a stream of a session: frames that only the two ends can read.
type sealed struct {
	*pipe
	head msg.Header   // which stream of which session
	r    *seal.Reader // of one goroutine

	mu   sync.Mutex   // guards what follows; frames are written in the order they were sealed
	w    *seal.Writer // nil after the last frame
	sent time.Time    // when the last frame went out
}

// send writes one message; last says that nothing follows it this way.
func (s *sealed) send(b []byte, last bool, wait time.Duration) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.w == nil {
		return errEnded
	}
	err := s.writeSealed(s.w, b, last, wait)
	if last {
		s.w = nil
	}
	if last && err == nil {
		err = s.flush(wait)
	}
	s.sent = time.Now()
	return err
}

var errEnded = errors.New("stream has ended")

// tick sends a sign of life unless something was sent within the last second.
func (s *sealed) tick(wait time.Duration) error {
	s.mu.Lock()
	quiet := s.w != nil && time.Since(s.sent) >= tickEvery
	s.mu.Unlock()
	if !quiet {
		return nil
	}
	return s.send(msg.Signal(msg.TypeTick), false, wait)
}

const (
	tickEvery = time.Second
	patience  = 15 * tickEvery // without a sign of life, the peer is gone
)

// receive returns the next message; it is valid until the next one.
func (s *sealed) receive(limit int, wait time.Duration) (b []byte, last bool, err error) {
	b, err = s.read(limit, wait)
	if err != nil {
		return nil, false, err
	}
	return s.r.OpenInPlace(b)
}

// fail sends a failure as the last message.
func (s *sealed) fail(err error) error {
	return s.send(msg.FailureOf(err).Append(nil), true, brisk)
}

// answerSlack is what a subscriber may have to wait longer for the first sign
// that a query runs. Most point queries are answered within it.
const answerSlack = time.Millisecond

// sessioned makes a stream handler for one purpose of a function that talks in
// the session that the stream names.
func (h *Host) sessioned(purpose msg.Purpose, serve func(context.Context, *sealed, *session) error) network.StreamHandler {
	return h.guarded(func(ctx context.Context, p *pipe) error {
		if purpose == msg.Query {
			p.slack = answerSlack
		}
		b, err := p.read(msg.MaxHeader, brisk)
		if err != nil {
			return err
		}
		head, err := msg.DecodeHeader(b)
		if err != nil {
			return err
		}
		s := h.table.find(head.Session, p.s.Conn().RemotePeer(), purpose, time.Now())
		if s == nil {
			return p.write(msg.Signal(msg.TypeUnknown), brisk)
		}
		leave, ok := h.table.wallets.enter(s.who.String(), h.cfg.Limits.SubscriberStreams)
		if !ok {
			return p.write(msg.FailureOf(errBusy).Append(nil), brisk)
		}
		defer leave()
		if !s.staked {
			leave, ok := h.table.unproven.enter("", h.cfg.Limits.Streams/8)
			if !ok {
				return p.write(msg.FailureOf(errBusy).Append(nil), brisk)
			}
			defer leave()
		}
		if h.table.wallets.sum() > h.cfg.Limits.Streams {
			return p.write(msg.FailureOf(errBusy).Append(nil), brisk)
		}
		if err := p.write(msg.Signal(msg.TypeReady), brisk); err != nil {
			return err
		}
		return serve(ctx, &sealed{
			pipe: p, head: *head, r: s.channel.Reader(head.Number), w: s.channel.Writer(head.Number),
		}, s)
	})
}

var errBusy error = &enigma.Error{
	Kind: enigma.Unavailable, Err: errors.New("the node is busy: too many streams"),
	Hint: "end other queries, or try again",
}

// hangUp calls cancel when the peer goes away. The peer must have nothing more
// to say.
func (s *sealed) hangUp(cancel func()) {
	_ = s.s.SetReadDeadline(time.Time{})
	go func() {
		_, _ = s.s.Read(make([]byte, 1)) // returns when either side ends the stream
		cancel()
	}()
}
