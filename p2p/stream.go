package p2p

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"slices"
	"sync"
	"time"

	"enigma"
	"enigma/internal/seal"
	"enigma/p2p/msg"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
)

// The protocols. A number rises when old nodes could misunderstand new bytes.
const (
	infoProtocol     protocol.ID = "/enigma/info/1"
	manifestProtocol protocol.ID = "/enigma/manifest/1"
	sessionProtocol  protocol.ID = "/enigma/session/1"
	queryProtocol    protocol.ID = "/enigma/query/2" // ends with a receipt
	bareProtocol     protocol.ID = "/enigma/query/1" // ends with a number of rows
	loadProtocol     protocol.ID = "/enigma/load/1"
	shareProtocol    protocol.ID = "/enigma/share/1"
)

// brisk is how long a peer may take over a message that needs no work.
const brisk = 10 * time.Second

// A pipe is a stream of frames with a deadline on each. One goroutine may read
// while others write.
type pipe struct {
	s   network.Stream
	buf []byte // of the reader

	// slack is how long a frame may wait for others to be sent with it: each
	// write wakes the peer, and small answers are several frames.
	slack time.Duration

	mu     sync.Mutex
	out    []byte      // guarded by mu: frames that wait
	timer  *time.Timer // guarded by mu: sends them; nil if none does
	broken error       // guarded by mu: what the timer's write said
}

// enough is how many bytes wait for no others.
const enough = 16 << 10

// dial opens a stream to a peer; what is read and written ends with ctx.
func (h *Host) dial(ctx context.Context, p peer.ID, proto protocol.ID) (*pipe, func(), error) {
	h.forgive(p)
	s, err := h.host.NewStream(ctx, p, proto)
	if err != nil {
		return nil, nil, unreachable(p, err)
	}
	release := context.AfterFunc(ctx, func() { _ = s.Reset() })
	return &pipe{s: s}, func() { release(); _ = s.Close() }, nil
}

// read returns the next frame; it is valid until the next read.
func (p *pipe) read(limit int, wait time.Duration) ([]byte, error) {
	if err := p.s.SetReadDeadline(time.Now().Add(wait)); err != nil {
		return nil, err
	}
	b, err := msg.ReadFrame(p.s, p.buf, limit)
	if err != nil {
		return nil, err
	}
	if cap(b) > cap(p.buf) {
		p.buf = b
	}
	return b, nil
}

// write sends a frame, within the pipe's slack.
func (p *pipe) write(b []byte, wait time.Duration) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.out = msg.AppendFrame(p.out, b)
	return p.written(wait)
}

// writeSealed is write for a frame that is sealed where it waits, so that its
// contents are copied once.
func (p *pipe) writeSealed(w *seal.Writer, b []byte, last bool, wait time.Duration) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.out = slices.Grow(p.out, 4+w.Size(len(b)))
	p.out = binary.BigEndian.AppendUint32(p.out, uint32(w.Size(len(b))))
	p.out = w.Append(p.out, b, last)
	return p.written(wait)
}

// written sends what waits, now or within the pipe's slack, for those who hold
// mu.
func (p *pipe) written(wait time.Duration) error {
	if p.slack == 0 || len(p.out) >= enough {
		return p.send(wait)
	}
	if p.timer == nil && p.broken == nil {
		p.timer = time.AfterFunc(p.slack, func() {
			p.mu.Lock()
			defer p.mu.Unlock()
			if p.timer != nil {
				p.broken = p.send(brisk)
			}
		})
	}
	return p.broken
}

// queue lets a frame wait for the next write.
func (p *pipe) queue(b []byte) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.out = msg.AppendFrame(p.out, b)
}

// flush sends what waits.
func (p *pipe) flush(wait time.Duration) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.send(wait)
}

// send is flush for those who hold mu.
func (p *pipe) send(wait time.Duration) error {
	if p.timer != nil {
		p.timer.Stop()
		p.timer = nil
	}
	if p.broken != nil || len(p.out) == 0 {
		return p.broken
	}
	if err := p.s.SetWriteDeadline(time.Now().Add(wait)); err != nil {
		return err
	}
	_, err := p.s.Write(p.out)
	p.out = p.out[:0]
	return err
}

// ask sends one message and returns the answer, or the failure in its place.
func (p *pipe) ask(b []byte, limit int, wait time.Duration) ([]byte, error) {
	if err := p.write(b, brisk); err != nil {
		return nil, err
	}
	answer, err := p.read(limit, wait)
	if err != nil {
		return nil, err
	}
	return answer, failureIn(answer)
}

// failureIn returns the failure that a message is, if it is one.
func failureIn(b []byte) error {
	if msg.TypeOf(b) != msg.TypeFailure {
		return nil
	}
	f, err := msg.DecodeFailure(b)
	if err != nil {
		return err
	}
	return f.Err("")
}

// guarded makes a stream handler of a function: it counts the peer's streams,
// and resets the stream when the function fails to talk to the peer.
func (h *Host) guarded(serve func(context.Context, *pipe) error) network.StreamHandler {
	return func(s network.Stream) {
		if !h.begin() {
			_ = s.Reset()
			return
		}
		defer h.work.Done()
		from := s.Conn().RemotePeer()
		leave, ok := h.table.peers.enter(from.String(), h.cfg.Limits.PeerStreams)
		if !ok {
			_ = s.Reset()
			return
		}
		defer leave()
		ctx, cancel := context.WithCancel(h.life)
		defer cancel()
		defer context.AfterFunc(ctx, func() { _ = s.Reset() })()
		p := &pipe{s: s}
		err := serve(ctx, p)
		if err == nil {
			err = p.flush(brisk)
		}
		if err != nil {
			h.log.DebugContext(ctx, "stream broken", "protocol", string(s.Protocol()), "peer", from.String(), "err", err)
			_ = s.Reset()
			return
		}
		_ = s.Close()
	}
}

// unreachable wraps what libp2p says about a peer that cannot be talked to.
func unreachable(p peer.ID, err error) error {
	return &enigma.Error{
		Kind: enigma.Unavailable, Op: "node " + short(p), Err: err,
		Hint: "check that the node is up and that its address can be reached from here",
	}
}

// broken classifies an error of a stream that was working.
func broken(p peer.ID, err error) error {
	var known *enigma.Error
	switch {
	case errors.As(err, &known):
		return err
	case isTimeout(err):
		err = errors.New("no answer in time")
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, network.ErrReset):
		err = errors.New("connection lost")
	}
	return &enigma.Error{Kind: enigma.Unavailable, Op: "node " + short(p), Err: err}
}

// isTimeout recognises a deadline that passed, which each transport words in its
// own way.
func isTimeout(err error) bool {
	var t interface{ Timeout() bool }
	return errors.As(err, &t) && t.Timeout()
}

// short is enough of a peer id to recognise it by.
func short(p peer.ID) string {
	s := p.String()
	if len(s) > 12 {
		return fmt.Sprintf("…%s", s[len(s)-8:])
	}
	return s
}
