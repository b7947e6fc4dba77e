package store

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"io"
	"strings"

	"enigma"
)

// explain begins a statement that asks what another would return.
const explain = "EXPLAIN "

// estimate answers "EXPLAIN SELECT …" by one row of two bigints: how many rows
// PostgreSQL expects the statement to return, and of how many bytes each. What
// else the planner says stays here.
func (s *Store) estimate(ctx context.Context, q enigma.Request, rev *revision) (enigma.Rows, error) {
	sql := strings.TrimPrefix(q.SQL, explain)
	if _, err := s.good.check(sql, rev, len(q.Args)); err != nil {
		return nil, err
	}
	values, oids, err := bind(q.Args)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeoutCause(ctx, s.config.Timeout, errTimeout)
	defer cancel()
	c, err := s.pool.acquire(ctx, rev.role)
	if err != nil {
		return nil, classify(ctx, err)
	}
	result := c.ExecParams(ctx, explain+"(FORMAT JSON) "+sql, values, oids, inBinary, nil).Read()
	if ctx.Err() != nil { // as in conclude
		closeNow(c)
	}
	s.pool.release(rev.role, c)
	if result.Err != nil {
		return nil, classify(ctx, result.Err)
	}
	if len(result.Rows) != 1 || len(result.Rows[0]) != 1 {
		return nil, errors.New("EXPLAIN answered in no known form")
	}
	var plans []struct {
		Plan struct {
			Rows  float64 `json:"Plan Rows"`
			Width float64 `json:"Plan Width"`
		}
	}
	if err := json.Unmarshal(result.Rows[0][0], &plans); err != nil {
		return nil, err
	}
	if len(plans) != 1 {
		return nil, errors.New("EXPLAIN answered in no known form")
	}
	const most = 1 << 40 // joined without a condition, tables have more
	p := plans[0].Plan
	p.Rows, p.Width = min(p.Rows, most), min(p.Width, 1<<20)
	return &oneRow{cells: [][]byte{
		binary.BigEndian.AppendUint64(nil, uint64(p.Rows)), binary.BigEndian.AppendUint64(nil, uint64(p.Width)),
	}}, nil
}

// oneRow implements enigma.Rows.
type oneRow struct{ cells [][]byte }

func (r *oneRow) Next() ([][]byte, error) {
	cells := r.cells
	if r.cells = nil; cells == nil {
		return nil, io.EOF
	}
	return cells, nil
}

func (r *oneRow) Close() error { return nil }
