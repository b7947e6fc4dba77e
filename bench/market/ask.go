package market

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"enigma/bench"
	"enigma/internal/localpg"

	"github.com/jackc/pgx/v5"
	"golang.org/x/sync/errgroup"
)

// ask puts every question.
func (r *rig) ask(ctx context.Context) error {
	if r.Begin != nil {
		r.Begin()
	}
	for _, q := range questions(len(r.sample.times)) {
		if !r.wanted(q.name) {
			continue
		}
		if err := r.put(ctx, q); err != nil {
			return at(q.name, err)
		}
	}
	if err := r.crowd(ctx); err != nil {
		return err
	}
	return r.connect(ctx)
}

func (r *rig) wanted(name string) bool { return strings.Contains(name, r.Only) }

// dsns are the ways in: the gateway, PostgreSQL and, if asked, the relay.
func (r *rig) dsns(relayed bool) []string {
	out := []string{r.gateway, r.plainDSN()}
	if relayed {
		out = append(out, r.relay.dsn(localpg.Owner))
	}
	return out
}

func (r *rig) put(ctx context.Context, q question) error {
	var calls []func() error
	var answers [][]string
	for _, dsn := range r.dsns(q.relayed) {
		c, err := newCaller(ctx, dsn)
		if err != nil {
			return err
		}
		defer c.conn.Close(ctx)
		answer, err := c.rows(ctx, q, r.sample)
		if err != nil {
			return err
		}
		answers = append(answers, answer)
		calls = append(calls, func() error { return c.call(ctx, q, r.sample) })
	}
	if !q.apart {
		if err := same(answers[0], answers[1]); err != nil {
			return err
		}
	}
	took, err := bench.TakeTurns(r.Budget, calls...)
	if err != nil {
		return err
	}
	return r.compare(q, took)
}

// compare adds what the medians say.
func (r *rig) compare(q question, took []time.Duration) error {
	unit := "1/s"
	if q.rows > 0 {
		unit = "rows/s"
	}
	base := rate(q.rows, took[1])
	err := r.add(bench.Result{Name: q.name, Unit: unit, Value: rate(q.rows, took[0]), Baseline: base, Bar: q.bar, Note: q.note})
	if err != nil || !q.relayed {
		return err
	}
	return r.add(bench.Result{Name: q.name + ", through a byte relay instead", Unit: unit, Value: rate(q.rows, took[2]), Baseline: base})
}

// A caller asks on one connection.
type caller struct {
	conn  *pgx.Conn
	asked int
}

func newCaller(ctx context.Context, dsn string) (*caller, error) {
	conn, err := pgx.Connect(ctx, dsn)
	return &caller{conn: conn}, err
}

// call reads an answer to its end, and looks at none of it.
func (c *caller) call(ctx context.Context, q question, s sample) error {
	rows, err := c.query(ctx, q, s)
	if err != nil {
		return err
	}
	n := 0
	for rows.Next() {
		n++
	}
	if err := rows.Err(); err != nil {
		return err
	}
	if n == 0 || q.rows > 0 && n != q.rows && n != 1 {
		return fmt.Errorf("the answer has %d rows", n)
	}
	return nil
}

func (c *caller) query(ctx context.Context, q question, s sample) (pgx.Rows, error) {
	args := append([]any{q.mode()}, q.args(s, c.asked)...)
	c.asked++
	return c.conn.Query(ctx, q.sql, args...)
}

// rows returns an answer's rows as bytes, in some order of their own.
func (c *caller) rows(ctx context.Context, q question, s sample) ([]string, error) {
	rows, err := c.query(ctx, q, s)
	if err != nil {
		return nil, err
	}
	var out []string
	for rows.Next() {
		out = append(out, string(bytes.Join(rows.RawValues(), []byte{0})))
	}
	slices.Sort(out)
	return out, rows.Err()
}

func same(got, want []string) error {
	if !slices.Equal(got, want) {
		return fmt.Errorf("the gateway's answer of %d rows is not PostgreSQL's of %d", len(got), len(want))
	}
	return nil
}

// A crowd is so many clients, each of whom asks so often in one go.
const (
	crowd   = 8
	insist  = 10
	crowded = "point lookup, prepared, 8 clients at once"
)

// crowd lets many clients ask at the same time.
func (r *rig) crowd(ctx context.Context) error {
	if !r.wanted(crowded) {
		return nil
	}
	q := question{name: crowded, sql: pointSQL, args: atMoment, rows: 0, bar: "ratio >= 0.35"}
	var calls []func() error
	for _, dsn := range r.dsns(false) {
		var callers []*caller
		for range crowd {
			c, err := newCaller(ctx, dsn)
			if err != nil {
				return at(q.name, err)
			}
			defer c.conn.Close(ctx)
			callers = append(callers, c)
		}
		calls = append(calls, func() error {
			g, ctx := errgroup.WithContext(ctx)
			for _, c := range callers {
				g.Go(func() error {
					for range insist {
						if err := c.call(ctx, q, r.sample); err != nil {
							return err
						}
					}
					return nil
				})
			}
			return g.Wait()
		})
	}
	took, err := bench.TakeTurns(r.Budget, calls...)
	if err != nil {
		return at(q.name, err)
	}
	for i := range took {
		took[i] /= crowd * insist
	}
	return r.compare(q, took)
}

// connect measures a login with the first answer after it. The plain server
// trusts its socket, so the ratio has all of SCRAM in it.
func (r *rig) connect(ctx context.Context) error {
	q := question{
		name: "connect, log in, select 1", bar: "ratio >= 0.5",
		note: "SCRAM-SHA-256 at the gateway; PostgreSQL trusts its socket and computes nothing.",
	}
	if !r.wanted(q.name) {
		return nil
	}
	var calls []func() error
	for _, dsn := range r.dsns(false) {
		calls = append(calls, func() error {
			conn, err := pgx.Connect(ctx, dsn)
			if err != nil {
				return err
			}
			defer conn.Close(ctx)
			_, err = conn.Exec(ctx, "select 1", pgx.QueryExecModeSimpleProtocol)
			return err
		})
	}
	took, err := bench.TakeTurns(r.Budget, calls...)
	if err != nil {
		return at(q.name, err)
	}
	return r.compare(q, took)
}
