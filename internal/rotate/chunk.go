package rotate

import (
	"context"
	"errors"
	"fmt"
	"io"
	"sync"

	"enigma"
	"enigma/internal/keyring"
	"enigma/internal/layout"
)

// A chunk ends at either bound: enough for a worker to gain from doing many
// values at a time.
const (
	chunkRows  = 2048
	chunkBytes = 256 << 10
)

// A chunk is a run of rows on its way through a worker.
type chunk struct {
	cells [][][]byte // by physical column, in memory of its own
	first int64      // rows before it
	rows  int
	after position
	node  string

	tuples []byte // under the new secret
	digest digest
	err    error
	done   chan struct{} // closed when these are set
}

// read gathers the next chunk; io.EOF if there is none. A chunk that an error
// follows is given first.
func read(ctx context.Context, r *reader) (*chunk, error) {
	c := &chunk{cells: make([][][]byte, len(r.relation.columns)), first: r.at.Rows, after: r.at, done: make(chan struct{})}
	memory := make([]byte, 0, chunkBytes+4<<10)
	for c.rows < chunkRows && len(memory) < chunkBytes {
		cells, err := r.next(ctx)
		if err != nil && c.rows > 0 && ctx.Err() == nil {
			break // it comes again
		}
		if err != nil {
			return nil, err
		}
		if c.rows > 0 && r.node() != c.node {
			// The node has changed in the middle: what is said of c is said of both.
			c.node += ", " + r.node()
		} else {
			c.node = r.node()
		}
		for i, cell := range cells {
			if cell == nil {
				c.cells[i] = append(c.cells[i], nil)
				continue
			}
			start := len(memory)
			memory = append(memory, cell...)
			c.cells[i] = append(c.cells[i], memory[start:len(memory):len(memory)])
		}
		c.rows++
		c.after = r.at
	}
	return c, nil
}

// A worker turns chunks of one table into tuples under the new secret.
type worker struct {
	table  string
	state  progress
	dec    *layout.Decrypter
	enc    *layout.Encrypter
	digest *digester
	ids    [][]uint64
}

func newWorker(from, to *relation, secret keyring.Secret, state progress) (*worker, error) {
	dec, err := from.stored.NewDecrypter()
	if err != nil {
		return nil, err
	}
	return &worker{
		table: from.manifest.Name, state: state, dec: dec, enc: to.stored.NewEncrypter(),
		digest: newDigester(secret, to.manifest.Name), ids: make([][]uint64, len(to.stored.Orders)),
	}, nil
}

func (w *worker) run(c *chunk) {
	defer close(c.done)
	c.err = w.encrypt(c)
	c.cells = nil
}

// encrypt fills in the chunk's tuples and digest.
func (w *worker) encrypt(c *chunk) error {
	b, err := w.dec.Decrypt(c.cells)
	if err != nil {
		return w.untrue(c, err)
	}
	if b.IDs, err = w.number(c, b.IDs); err != nil {
		return w.untrue(c, err)
	}
	var first []uint64
	if len(b.IDs) > 0 {
		first = b.IDs[0]
	}
	c.digest = w.digest.batch(b, first)
	if err := w.enc.Encrypt(b); err != nil {
		return &enigma.Error{Kind: enigma.Unsupported, Op: "rotate", Err: fmt.Errorf("table %q: %w", w.table, err)}
	}
	for row := range c.rows {
		c.tuples = w.enc.Append(c.tuples, row)
	}
	return nil
}

// number gives rows their new numbers: as far from the block's first as the old
// ones from the lowest, in each order, or one after the other if they had none.
func (w *worker) number(c *chunk, old [][]uint64) ([][]uint64, error) {
	for order := range w.ids {
		ids := w.ids[order][:0]
		for row := range c.rows {
			rank := uint64(c.first) + uint64(row)
			if len(old) > 0 {
				if rank = old[order][row] - w.state.Base; rank >= w.state.Span {
					return nil, &layout.CellError{RowError: rowError(row, "number %d is out of the table's range", old[order][row]), Column: -1}
				}
			}
			ids = append(ids, w.state.First+rank)
		}
		w.ids[order] = ids
	}
	return w.ids, nil
}

// untrue is an error about rows that do not open.
func (w *worker) untrue(c *chunk, err error) error {
	row := c.first + 1
	if bad := new(layout.CellError); errors.As(err, &bad) {
		row += int64(bad.Row)
	}
	return distrust(c.node, fmt.Errorf("table %q, row %d in the order that it was read: %w", w.table, row, err))
}

// flow reads chunks, has them worked on by so many workers, and hands them to
// take in the order in which they were read.
func flow(ctx context.Context, r *reader, workers []*worker, take func(*chunk) error) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	work := make(chan *chunk)
	order := make(chan *chunk, 2*len(workers))
	var running sync.WaitGroup
	for _, w := range workers {
		running.Go(func() {
			for c := range work {
				w.run(c)
			}
		})
	}
	running.Go(func() {
		defer close(work)
		defer close(order)
		defer r.close()
		for {
			c, err := read(ctx, r)
			if errors.Is(err, io.EOF) {
				return
			}
			if err != nil {
				cancel(err)
				return
			}
			select {
			case order <- c:
			case <-ctx.Done():
				return
			}
			work <- c // a worker is always coming: none of them waits for anything else
		}
	})
	var failed error
	for c := range order {
		<-c.done
		if failed == nil && c.err != nil {
			failed = c.err
		}
		if failed == nil {
			failed = take(c)
		}
		if failed != nil {
			cancel(failed)
		}
	}
	running.Wait()
	if failed != nil {
		return failed
	}
	return context.Cause(ctx)
}
