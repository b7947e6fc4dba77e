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
type codecs map[*rewrite.Table]*Table

func (c codecs) of(id rewrite.ColumnID) (*column.Codec, error) {
	t := c[id.Table]
	if t != nil && id.Index >= 0 && id.Index < len(t.Columns) && t.Columns[id.Index].Closed {
		return nil, reserved(t.Columns[id.Index].Name, t.Name)
	}
	if t == nil || id.Index < 0 || id.Index >= len(t.Codecs) || t.Codecs[id.Index] == nil {
		return nil, internal("plan names a column that is not open")
	}
	return t.Codecs[id.Index], nil
}

// request turns a fetch into what leaves the gateway: every parameter is
// encrypted under its column's key. keys are the plan's lists as far as they are
// known, which those that the fetch asks for have to be.
func (c codecs) request(f *rewrite.Fetch, keys []keyList) (enigma.Request, error) {
	if err := c.permitted(f); err != nil {
		return enigma.Request{}, err
	}
	r := enigma.Request{Dataset: f.Dataset, Revision: f.Revision, SQL: f.SQL, Args: make([]enigma.Arg, len(f.Params))}
	lists := listing{keys: keys}
	for i, p := range f.Params {
		codec, err := c.of(p.Column)
		if err != nil {
			return r, err
		}
		encrypt := argument
		if p.Bound == rewrite.KeyTerms || p.Bound == rewrite.KeysOpen {
			encrypt = lists.argument
		}
		if r.Args[i], err = encrypt(codec, p); err != nil {
			return r, err
		}
	}
	return r, nil
}

const (
	boolOID  = 16
	byteaOID = 17
)

// argument encrypts one parameter.
func argument(codec *column.Codec, p rewrite.Param) (enigma.Arg, error) {
	if p.Bound != rewrite.FirstTerm {
		low, above, ok := codec.PrefixBounds(p.Plain)
		if !ok {
			return enigma.Arg{}, internal("a column of the plan has no prefix terms")
		}
		if p.Bound == rewrite.PrefixAbove {
			low = above
		}
		return enigma.Arg{OID: byteaOID, Value: low}, nil
	}
	term, err := codec.Encrypt(nil, p.Plain)
	if err != nil {
		return enigma.Arg{}, internal("a constant of the plan does not encrypt")
	}
	return enigma.Arg{OID: codec.Form().OID, Value: term}, nil
}

// A gathering is the decrypted answer to one fetch, a column at a time.
type gathering struct {
	columns []*array
	rows    int64
	parts   []gatheringPart // of a batch, by core
}

// A gatheringPart is what one core decrypts.
type gatheringPart struct {
	opening opening
	columns []*array
	err     error
}

// gather runs fetches of a plan at the same time and decrypts what they return
// into p. It says which are complete, each from a goroutine of its own. limit bounds
// the bytes that all of the plan's hold together.
func (p *placement) gather(ctx context.Context, q enigma.Querier, fetches []int, c codecs, limit int64, complete func(i int)) error {
	g, ctx := errgroup.WithContext(ctx)
	for _, i := range fetches {
		g.Go(func() error {
			f, out := &p.plan.Fetches[i], &p.parts[i]
			for _, cell := range f.Cells {
				out.columns = append(out.columns, newArray(cell.OID))
			}
			if none(f, p.keys) {
				complete(i)
				return nil
			}
			rows, err := query(ctx, q, f, c, p.keys)
			if err != nil {
				return err
			}
			defer rows.Close()
			read, err := c.reader(f)
			if err != nil {
				return err
			}
			err = out.fill(rows, read, &p.held, limit)
			if errors.Is(err, errHeld) {
				return tooLarge(p.plan, i, out.rows, limit)
			}
			if err == nil {
				complete(i)
			}
			return err
		})
	}
	return g.Wait()
}

func query(ctx context.Context, q enigma.Querier, f *rewrite.Fetch, c codecs, keys []keyList) (enigma.Rows, error) {
	r, err := c.request(f, keys)
	if err != nil {
		return nil, err
	}
	return q.Query(ctx, r)
}

// fill reads rows to their end.
func (g *gathering) fill(rows enigma.Rows, read *reader, held *atomic.Int64, limit int64) error {
	var b batch
	counted := int64(0)
	for {
		end := b.read(rows, 0)
		if err := read.count(&counted, b.rows); err != nil {
			return err
		}
		grown, err := g.add(b.rows, read)
		if err != nil {
			return err
		}
		if held.Add(grown) > limit {
			return errHeld
		}
		if errors.Is(end, io.EOF) {
			return nil
		}
		if end != nil {
			return end
		}
	}
}

// errMoreRows says that a fetch's limit was too low: see rewrite.Fetch.
var errMoreRows = errors.New("proxy: more rows were joined than the plan allows for")

// count adds up how many rows the answer is made of, as far as that is limited.
func (r *reader) count(counted *int64, rows [][][]byte) error {
	if r.fetch.Limit == 0 {
		return nil
	}
	for _, cells := range rows {
		if r.fetch.Counted < len(cells) && len(cells[r.fetch.Counted]) == 8 {
			*counted += int64(binary.BigEndian.Uint64(cells[r.fetch.Counted]))
		}
	}
	if *counted > r.fetch.Limit {
		return errMoreRows
	}
	return nil
}

// add decrypts rows into the columns and returns how many bytes that took.
func (g *gathering) add(rows [][][]byte, read *reader) (grown int64, err error) {
	g.rows += int64(len(rows))
	if g.parts == nil {
		g.parts = make([]gatheringPart, maxParts())
	}
	n := share(rows, len(g.columns), func(i int, rows [][][]byte) { g.parts[i].decrypt(read, rows) })
	for i := range n {
		if g.parts[i].err != nil {
			return 0, g.parts[i].err
		}
		for j, part := range g.parts[i].columns {
			grown += int64(len(part.buf))
			g.columns[j].take(part)
		}
	}
	return grown, nil
}

func (p *gatheringPart) decrypt(read *reader, rows [][][]byte) {
	var values [][][]byte
	if values, p.err = read.open(&p.opening, rows); p.err != nil {
		return
	}
	for len(p.columns) < len(values) {
		p.columns = append(p.columns, &array{})
	}
	for i, column := range values {
		for _, v := range column {
			if v == nil {
				p.columns[i].addNull()
			} else {
				p.columns[i].addBytes(v)
			}
		}
	}
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

// errHeld means that the decrypted rows of a statement take too much memory.
var errHeld = errors.New("too many decrypted rows")

// tooLarge says which fetch was being read when the limit was reached. Its table
// and conditions stand in EXPLAIN.
func tooLarge(plan *rewrite.Plan, fetch int, rows, limit int64) error {
	a := refusal("53200", fmt.Sprintf("statement needs more than %s of decrypted rows in the gateway", size(limit)))
	a.Detail = fmt.Sprintf("Fetch %d of %d had %s rows so far.", fetch+1, len(plan.Fetches), thousands(rows))
	a.Hint = "EXPLAIN says what is fetched. Add conditions that ciphertext can answer, or raise gateway.memory in node.yaml."
	return a
}
