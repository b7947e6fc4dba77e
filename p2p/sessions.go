package p2p

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"enigma"
	"enigma/internal/seal"
	"enigma/p2p/msg"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
)

// A target is what a session is opened with and for.
type target struct {
	node    peer.ID
	kem     enigma.Hash // what the manifest pins
	dataset enigma.DatasetID
	name    string // when acting as the provider
	purpose msg.Purpose
}

// A held is a session that this node opened with another.
type held struct {
	id      [16]byte
	channel *seal.Channel
	renew   time.Time // from then on, open another
	last    atomic.Uint64
}

// sessions keeps the sessions that this node opened.
type sessions struct {
	h *Host

	mu  sync.Mutex
	all map[target]*slot
}

// A slot lets one caller open a session while the others wait for it.
type slot struct {
	busy chan struct{} // holds one token; whoever has it may touch held
	held *held
}

func newSessions(h *Host) *sessions { return &sessions{h: h, all: map[target]*slot{}} }

func (s *sessions) slot(t target) *slot {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.all[t] == nil {
		s.all[t] = &slot{busy: make(chan struct{}, 1)}
	}
	return s.all[t]
}

// get returns a session with the target that is not the one in stale, and
// opens one if need be.
func (s *sessions) get(ctx context.Context, t target, stale *held) (*held, error) {
	slot := s.slot(t)
	select {
	case slot.busy <- struct{}{}:
		defer func() { <-slot.busy }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	if slot.held != nil && slot.held != stale && time.Now().Before(slot.held.renew) {
		return slot.held, nil
	}
	opened, err := s.h.openSession(ctx, t)
	if err != nil {
		return nil, err
	}
	slot.held = opened
	return opened, nil
}

// end closes the sessions that nobody may open a stream in any more: all of
// them, or those that have been due for renewal for so long that whoever took
// one before has begun.
func (s *sessions) end(all bool, now time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for t, slot := range s.all {
		select {
		case slot.busy <- struct{}{}:
		default:
			continue // it is being renewed
		}
		if h := slot.held; h == nil || all || now.After(h.renew.Add(sessionLife/5+ending)) {
			if h != nil {
				h.channel.Close()
			}
			slot.held = nil
			if !all {
				delete(s.all, t)
			}
		}
		<-slot.busy
	}
}

// openSession signs an opening, sends it and finishes the key agreement. The
// sealing key is made for this session and forgotten with it, so that recorded
// traffic stays closed if the node's keys are stolen later.
func (h *Host) openSession(ctx context.Context, t target) (*held, error) {
	public, err := h.sealingKey(ctx, t.node, t.kem)
	if err != nil {
		return nil, err
	}
	key, err := seal.GenerateKey()
	if err != nil {
		return nil, err
	}
	defer key.Close()
	now := time.Now()
	o := &msg.Opening{
		Subscriber: h.cfg.Wallet.Address(), Node: t.node.String(), Dataset: t.dataset, Name: t.name,
		Purpose: t.purpose, KEM: key.Public(), Expiry: now.Add(sessionLife).Truncate(time.Second),
	}
	_, _ = rand.Read(o.Nonce[:]) // never fails
	begun, hello, err := seal.Open(public, o.Info())
	if err != nil {
		return nil, err
	}
	defer begun.Close()
	o.Hello = hello
	if o.Signature, err = h.cfg.Wallet.Sign(o.Digest()); err != nil {
		return nil, fmt.Errorf("sign session opening: %w", err)
	}
	accepted, err := h.sendOpening(ctx, t.node, o)
	if err != nil {
		return nil, err
	}
	channel, err := begun.Finish(key, accepted.Reply)
	if err != nil {
		return nil, broken(t.node, errors.New("the node could not prove its sealing key"))
	}
	return &held{id: accepted.Session, channel: channel, renew: now.Add(sessionLife * 4 / 5)}, nil
}

func (h *Host) sendOpening(ctx context.Context, to peer.ID, o *msg.Opening) (*msg.Accepted, error) {
	p, done, err := h.dial(ctx, to, sessionProtocol)
	if err != nil {
		return nil, err
	}
	defer done()
	b, err := p.ask(o.Append(nil), msg.MaxOpening, brisk)
	if err != nil {
		return nil, broken(to, err)
	}
	accepted, err := msg.DecodeAccepted(bytes.Clone(b))
	if err != nil {
		return nil, broken(to, err)
	}
	return accepted, nil
}

// stream opens a stream to the target and sends its first message. A node that
// has forgotten the session, after a restart, gets a new one, once.
func (h *Host) stream(ctx context.Context, t target, proto protocol.ID, first []byte, last bool) (*sealed, func(), error) {
	var stale *held
	for range 2 {
		session, err := h.sessions.get(ctx, t, stale)
		if err != nil {
			return nil, nil, err
		}
		s, done, err := h.streamIn(ctx, session, t.node, proto, first, last)
		if !errors.Is(err, errUnknownSession) {
			return s, done, err
		}
		stale = session
	}
	return nil, nil, broken(t.node, errUnknownSession)
}

var errUnknownSession = errors.New("the node forgets its sessions at once")

func (h *Host) streamIn(ctx context.Context, session *held, to peer.ID, proto protocol.ID, first []byte, last bool) (*sealed, func(), error) {
	p, done, err := h.dial(ctx, to, proto)
	if err != nil {
		return nil, nil, err
	}
	head := msg.Header{Session: session.id, Number: session.last.Add(1)}
	s := &sealed{pipe: p, head: head, r: session.channel.Reader(head.Number), w: session.channel.Writer(head.Number)}
	p.queue(head.Append(nil))
	err = s.send(first, last, loadStall)
	var answer []byte
	// A node that refuses may reset the stream while we still write to it; what
	// it said is worth more than our error.
	if b, rerr := p.read(msg.MaxControl, brisk); rerr == nil {
		answer, err = b, nil
	} else if err == nil {
		err = rerr
	}
	if err == nil {
		err = failureIn(answer)
	}
	if err == nil && msg.DecodeSignal(answer, msg.TypeUnknown) == nil {
		err = errUnknownSession
	} else if err == nil {
		err = msg.DecodeSignal(answer, msg.TypeReady)
	}
	if err != nil {
		_ = p.s.Reset()
		done()
		if errors.Is(err, errUnknownSession) {
			return nil, nil, err
		}
		return nil, nil, broken(to, err)
	}
	return s, done, nil
}
