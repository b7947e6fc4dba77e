package rotate

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"enigma"
)

// A Node is a storage node that is read from.
type Node struct {
	Name    string // for messages
	Querier enigma.Querier
}

// How many numbers one statement covers: each costs the storage node a look at
// the whole table, and sorting what it finds.
const (
	smallestWindow = 1 << 12
	usualWindow    = 1 << 17
	largestWindow  = 1 << 22
	windows        = 16 // of a table, if that makes them no larger than largestWindow
)

// A reader reads a relation from a position on, from one node as long as that
// answers. It belongs to one goroutine.
type reader struct {
	relation *relation
	nodes    []Node
	total    int64  // rows that there are
	end      uint64 // of rows with numbers, above the highest
	window   uint64

	at     position
	rows   enigma.Rows // nil while nothing is open
	asked  int64       // rows before those of the open statement
	until  uint64      // where its window ends
	failed int         // statements since the last row that ended in an error
	err    error       // what every further next returns
}

func newReader(r *relation, nodes []Node, at position, total int64, first, end uint64) *reader {
	window := min(max((end-first)/windows, usualWindow), largestWindow)
	return &reader{relation: r, nodes: nodes, at: at, total: total, end: end, window: window}
}

// node names whom the rows come from.
func (r *reader) node() string { return r.nodes[0].Name }

// next returns the next row, valid until the next call, and io.EOF after the
// last one. An error stays.
func (r *reader) next(ctx context.Context) (cells [][]byte, err error) {
	for r.err == nil {
		if r.rows == nil {
			if r.err = r.open(ctx); r.err != nil {
				break
			}
		}
		cells, err := r.rows.Next()
		switch {
		case err == nil:
			if r.err = r.take(cells); r.err == nil {
				return cells, nil
			}
		case errors.Is(err, io.EOF):
			r.err = r.ended()
		default:
			r.err = r.broke(ctx, err)
		}
	}
	return nil, r.err
}

// open asks for what comes next. A node that does not answer is passed over.
func (r *reader) open(ctx context.Context) error {
	switch {
	case r.at.Rows == r.total:
		return io.EOF
	case r.relation.number >= 0 && r.at.Number >= r.end:
		return r.lie("%d of %d rows are missing", r.total-r.at.Rows, r.total)
	}
	for r.rows == nil {
		r.until, r.asked = r.end, r.at.Rows
		if r.end-r.at.Number > r.window {
			r.until = r.at.Number + r.window
		}
		rows, err := r.nodes[0].Querier.Query(ctx, r.relation.request(r.at, r.until))
		if err == nil {
			r.rows = rows
		} else if err := r.broke(ctx, err); err != nil {
			return err
		}
	}
	return nil
}

// take moves on behind a row.
func (r *reader) take(cells [][]byte) error {
	if len(cells) != len(r.relation.columns) {
		return r.lie("a row has %d cells, not %d", len(cells), len(r.relation.columns))
	}
	if n := r.relation.number; n >= 0 {
		if len(cells[n]) != 8 {
			return r.lie("a row has no number")
		}
		if id := binary.BigEndian.Uint64(cells[n]); id < r.at.Number || id >= r.until {
			return r.lie("row %d is there twice, or out of its place", id)
		}
	}
	if r.at.Rows == r.total {
		return r.lie("there are more than %d rows", r.total)
	}
	r.at, r.failed = r.relation.after(r.at, cells), 0
	return nil
}

// ended deals with the end of a statement.
func (r *reader) ended() error {
	r.close()
	got := r.at.Rows - r.asked
	switch {
	case r.relation.number >= 0:
		if r.at.Number = r.until; got == 0 {
			r.window *= 2 // a hole: step over it
		}
	case r.at.Rows == r.total, len(r.relation.key) > 0 && got == r.relation.page:
	default:
		return r.lie("%d of %d rows are missing", r.total-r.at.Rows, r.total)
	}
	return nil
}

// broke deals with a failed statement: it is asked again from where it broke
// off, of the next node if this one gave nothing, or is the error if nobody
// gives anything.
func (r *reader) broke(ctx context.Context, err error) error {
	r.close()
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	if !r.relation.resumable() && r.at.Rows > 0 {
		return fmt.Errorf("node %s: %w", r.node(), err)
	}
	limited := enigma.KindOf(err) == enigma.LimitExceeded
	if limited && r.relation.number >= 0 && r.window > smallestWindow {
		r.window /= 2
		return nil
	}
	if limited && r.at.Rows > r.asked {
		return nil // it took its time over rows that we have
	}
	if r.failed++; r.failed >= len(r.nodes)+1 {
		return fmt.Errorf("node %s: %w", r.node(), err)
	}
	r.nodes = append(r.nodes[1:len(r.nodes):len(r.nodes)], r.nodes[0])
	return nil
}

func (r *reader) close() {
	if r.rows != nil {
		_ = r.rows.Close()
		r.rows = nil
	}
}

// lie is an error about what a node said.
func (r *reader) lie(format string, args ...any) error {
	return distrust(r.node(), fmt.Errorf("table %q: %w", r.relation.manifest.Name, fmt.Errorf(format, args...)))
}

// distrust is an error about a node whose rows are not what was published.
func distrust(node string, err error) error {
	return &enigma.Error{
		Kind: enigma.Unavailable, Op: "node " + node, Err: err,
		Hint: "another storage node may hold an intact copy: stop this one, and rotate again",
	}
}

// one runs a statement that returns one row of numbers, at the first node that
// answers.
func one(ctx context.Context, nodes []Node, q enigma.Request) (out []uint64, node string, err error) {
	var failed []error
	for _, n := range nodes {
		if out, err = oneAt(ctx, n, q); err == nil {
			return out, n.Name, nil
		}
		failed = append(failed, fmt.Errorf("node %s: %w", n.Name, err))
	}
	return nil, "", errors.Join(failed...)
}

func oneAt(ctx context.Context, n Node, q enigma.Request) ([]uint64, error) {
	rows, err := n.Querier.Query(ctx, q)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	cells, err := rows.Next()
	if err != nil {
		return nil, err
	}
	var out []uint64
	for _, c := range cells {
		var x uint64
		if len(c) == 8 {
			x = binary.BigEndian.Uint64(c)
		}
		out = append(out, x)
	}
	if _, err := rows.Next(); !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("more than one row: %w", err)
	}
	return out, nil
}
