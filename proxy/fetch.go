package proxy

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"sync/atomic"

	"golang.org/x/sync/errgroup"

	"enigma"
	"enigma/internal/column"
	"enigma/proxy/rewrite"
)

// codecs finds the codec of a plan's column.
type codecs map[*rewrite.Table][]*column.Codec

func (c codecs) of(id rewrite.ColumnID) (*column.Codec, error) {
	list := c[id.Table]
	if id.Index < 0 || id.Index >= len(list) {
		return nil, internal("plan names a column that is not open")
	}
	return list[id.Index], nil
}

// An opener decrypts one cell of a fetch: codec is nil for counts, which are
// no ciphertext.
type opener struct{ codec *column.Codec }

func (o opener) open(dst, cell []byte) ([]byte, error) {
	if o.codec == nil {
		if len(cell) != 8 {
			return dst, &enigma.Error{Kind: enigma.Unavailable, Op: "fetch", Err: errors.New("a storage node answered with a count that is none")}
		}
		return append(dst, cell...), nil
	}
	out, err := o.codec.Decrypt(dst, cell)
	if err != nil {
		return dst, &enigma.Error{
			Kind: enigma.Unavailable, Op: "decrypt", Err: errors.New("a storage node answered with a cell that does not decrypt"),
			Hint: "another storage node may hold an intact copy; the data set's provider should know",
		}
	}
	return out, nil
}

// openers returns what decrypts each cell of f.
func (c codecs) openers(f *rewrite.Fetch) ([]opener, error) {
	out := make([]opener, len(f.Cells))
	for i, cell := range f.Cells {
		if cell.Column.Table == nil {
			continue
		}
		codec, err := c.of(cell.Column)
		if err != nil {
			return nil, err
		}
		out[i] = opener{codec}
	}
	return out, nil
}

// request turns a fetch into what leaves the gateway: every parameter is
// encrypted under its column's key.
func (c codecs) request(f *rewrite.Fetch) (enigma.Request, error) {
	r := enigma.Request{Dataset: f.Dataset, Revision: f.Revision, SQL: f.SQL, Args: make([]enigma.Arg, len(f.Params))}
	for i, p := range f.Params {
		codec, err := c.of(p.Column)
		if err != nil {
			return r, err
		}
		term, err := codec.Encrypt(nil, p.Plain)
		if err != nil {
			return r, internal("a constant of the plan does not encrypt")
		}
		r.Args[i] = enigma.Arg{OID: codec.Form().OID, Value: term}
	}
	return r, nil
}

// A gathering is the decrypted answer to one fetch, a column at a time.
type gathering struct {
	columns []*array
	rows    int64
	parts   [][]*array // of a batch, by core
}

// gather runs all fetches of a plan at the same time and decrypts what they
// return. limit bounds the bytes that all of them hold together.
func gather(ctx context.Context, q enigma.Querier, plan *rewrite.Plan, c codecs, limit int64) ([]gathering, error) {
	out := make([]gathering, len(plan.Fetches))
	var held atomic.Int64
	g, ctx := errgroup.WithContext(ctx)
	for i := range plan.Fetches {
		g.Go(func() error {
			f := &plan.Fetches[i]
			rows, err := query(ctx, q, f, c)
			if err != nil {
				return err
			}
			defer rows.Close()
			open, err := c.openers(f)
			if err != nil {
				return err
			}
			for _, cell := range f.Cells {
				out[i].columns = append(out[i].columns, newArray(cell.OID))
			}
			return out[i].fill(rows, open, &held, limit)
		})
	}
	return out, g.Wait()
}

func query(ctx context.Context, q enigma.Querier, f *rewrite.Fetch, c codecs) (enigma.Rows, error) {
	r, err := c.request(f)
	if err != nil {
		return nil, err
	}
	return q.Query(ctx, r)
}

// fill reads rows to their end.
func (g *gathering) fill(rows enigma.Rows, open []opener, held *atomic.Int64, limit int64) error {
	var b batch
	for {
		end := b.read(rows, 0)
		grown, err := g.add(b.rows, open)
		if err != nil {
			return err
		}
		if total := held.Add(grown); total > limit {
			return tooLarge(total, limit)
		}
		if errors.Is(end, io.EOF) {
			return nil
		}
		if end != nil {
			return end
		}
	}
}

// add decrypts rows into the columns and returns how many bytes that took.
func (g *gathering) add(rows [][][]byte, open []opener) (grown int64, err error) {
	g.rows += int64(len(rows))
	if len(open) == 0 {
		return 0, nil // only counted
	}
	if g.parts == nil {
		g.parts = make([][]*array, maxParts())
	}
	errs := make([]error, len(g.parts))
	n := share(rows, len(open), func(i int, rows [][][]byte) {
		if g.parts[i] == nil {
			for range open {
				g.parts[i] = append(g.parts[i], &array{})
			}
		}
		errs[i] = decrypt(g.parts[i], rows, open)
	})
	for i := range n {
		if errs[i] != nil {
			return 0, errs[i]
		}
		for j, part := range g.parts[i] {
			grown += int64(len(part.buf))
			g.columns[j].take(part)
		}
	}
	return grown, nil
}

func decrypt(columns []*array, rows [][][]byte, open []opener) error {
	for _, cells := range rows {
		if len(cells) != len(open) {
			return malformed(len(cells), len(open))
		}
		for i, cell := range cells {
			if cell == nil {
				columns[i].addNull()
			} else if err := columns[i].add(open[i], cell); err != nil {
				return err
			}
		}
	}
	return nil
}

// args returns the parameters that the engine's statement takes for g.
func (g *gathering) args() [][]byte {
	if len(g.columns) == 0 {
		return [][]byte{binary.BigEndian.AppendUint64(nil, uint64(g.rows))}
	}
	out := make([][]byte, len(g.columns))
	for i, a := range g.columns {
		out[i] = a.bytes()
	}
	return out
}

func malformed(got, want int) error {
	return &enigma.Error{Kind: enigma.Unavailable, Op: "fetch", Err: fmt.Errorf("a storage node answered with %d cells a row instead of %d", got, want)}
}

func tooLarge(total, limit int64) error {
	a := refusal("53200", fmt.Sprintf("statement needs more than %d MiB of decrypted rows in the gateway (%d MiB so far)", limit>>20, total>>20))
	a.Hint = "Add conditions that ciphertext can answer, or raise the gateway's limit."
	return a
}
