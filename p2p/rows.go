package p2p

import (
	"context"
	"errors"
	"io"
	"time"

	"enigma"
	"enigma/p2p/msg"

	"github.com/libp2p/go-libp2p/core/peer"
)

// rows is an answer as it arrives. It is one goroutine's.
type rows struct {
	ctx   context.Context // of the stream, to tell the caller's cancelling from a loss
	node  peer.ID
	s     *sealed
	done  func()
	until time.Time // the answer may take so long; zero is for ever
	frame msg.Rows
	n     uint64
	bytes int
	tally *msg.Tally
	want  msg.Receipt // what the node's receipt must say

	receipts *receipts // of this host
	err      error     // io.EOF or what went wrong, once there are no more rows
}

// Next returns the next row, and io.EOF only if the node has given its receipt
// for exactly the rows that came.
func (r *rows) Next() ([][]byte, error) {
	for r.err == nil && !r.frame.More() {
		r.err = r.more()
	}
	if r.err != nil {
		return nil, r.err
	}
	cells, err := r.frame.Next()
	if err != nil {
		r.err = r.lost(err)
		return nil, r.err
	}
	r.n++
	return cells, nil
}

// more reads one message.
func (r *rows) more() error {
	b, last, err := r.s.receive(msg.MaxRows, patience)
	if err != nil {
		return r.lost(err)
	}
	if !r.until.IsZero() && time.Now().After(r.until) {
		return broken(r.node, errTooLong)
	}
	switch msg.TypeOf(b) {
	case msg.TypeTick:
		return nil
	case msg.TypeRows:
		if last {
			return r.lost(msg.ErrMalformed)
		}
		r.bytes += len(b)
		r.tally.Add(b[1:])
		return r.frame.DecodeRows(b)
	case msg.TypeReceipt:
		if err := r.finish(b, last); err != nil {
			return r.lost(err)
		}
		return io.EOF
	}
	if err := failureIn(b); err != nil {
		return broken(r.node, err)
	}
	return r.lost(msg.ErrMalformed)
}

// lost is the error of an answer that broke off: never a short answer.
func (r *rows) lost(err error) error {
	if cause := context.Cause(r.ctx); cause != nil {
		return cause
	}
	return broken(r.node, err)
}

// Close ends the stream. A node that is still sending notices and stops.
func (r *rows) Close() error {
	if r.err == nil {
		r.err = errClosed
	}
	if !errors.Is(r.err, io.EOF) {
		_ = r.s.s.Reset()
	}
	r.done()
	return nil
}

var errClosed error = &enigma.Error{Kind: enigma.Internal, Err: errors.New("rows are closed")}
