package proxy_test

import (
	"context"
	"errors"
	"io"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"enigma"
	"enigma/proxy"
)

// A repeated answer gives rows again and again, and then ends.
type repeated struct {
	enigma.Rows
	rows  [][][]byte
	times int
	end   func() error // asked then; without an error it has made more rows
	at    int
}

func (r *repeated) Next() ([][]byte, error) {
	if r.at == len(r.rows)*r.times {
		if err := r.end(); err != nil {
			return nil, err
		}
		return r.Next()
	}
	row := r.rows[r.at%len(r.rows)]
	r.at++
	return row, nil
}

// all reads rows to their end.
func all(rows enigma.Rows) (out [][][]byte, err error) {
	defer rows.Close()
	for {
		row, err := rows.Next()
		if err != nil {
			return out, err
		}
		var kept [][]byte
		for _, cell := range row {
			kept = append(kept, slices.Clone(cell))
		}
		out = append(out, kept)
	}
}

// TestPour: the last fetch's rows go into a table while they arrive. All of them
// are there; and when the fetch fails, meets a cell that was altered, or is
// cancelled, that is the statement's error, and nothing is left of it.
func TestPour(t *testing.T) {
	m := newMarket(t, func(c *proxy.Config) { c.ArrayRows = 1 })
	const sql = "select count(*) from trades a, trades b where a.price + 1 < b.price and a.id < 30 and b.id < 40"
	const times = 2000
	conn, observer := connect(t, m.gateway), connect(t, m.gateway)
	var backend, once int
	if err := conn.QueryRow(t.Context(), "select pg_backend_pid()").Scan(&backend); err != nil {
		t.Fatal(err)
	}
	if err := conn.QueryRow(t.Context(), sql).Scan(&once); err != nil || once == 0 {
		t.Fatalf("%d rows, %v", once, err)
	}
	copying := func(ctx context.Context) error { // until the second table is there
		for ; ctx.Err() == nil; time.Sleep(time.Millisecond) {
			var n int
			err := observer.QueryRow(ctx, "select count(*) from pg_locks where pid = $1 and mode = 'AccessExclusiveLock' and locktype = 'relation'", backend).Scan(&n)
			if err != nil || n > 1 {
				return err
			}
		}
		return ctx.Err()
	}
	for _, tt := range []struct {
		name  string
		end   func(ctx context.Context) error
		spoil bool
		want  string
	}{
		{"whole", func(context.Context) error { return io.EOF }, false, ""},
		{"failing", func(ctx context.Context) error {
			return &enigma.Error{Kind: enigma.Unavailable, Op: "query", Err: errors.Join(copying(ctx), errors.New("gone away"))}
		}, false, "gone away"},
		{"altered", func(ctx context.Context) error { return copying(ctx) }, true, "does not decrypt"},
		{"cancelled", func(ctx context.Context) error {
			if err := errors.Join(copying(ctx), conn.PgConn().CancelRequest(ctx)); err != nil {
				return err
			}
			<-ctx.Done()
			return context.Cause(ctx)
		}, false, "canceling statement due to user request"},
	} {
		for _, begin := range []string{"", "begin"} {
			var first sync.Once
			m.source.set(nil, func(ctx context.Context, r enigma.Request) (enigma.Rows, error) {
				answer, err := m.source.Querier.Query(ctx, r)
				direct := false
				first.Do(func() { direct = true })
				if err != nil || direct {
					return answer, err
				}
				rows, err := all(answer)
				if !errors.Is(err, io.EOF) {
					return nil, err
				}
				more := &repeated{Rows: answer, rows: rows, times: times}
				more.end = func() error { return tt.end(ctx) }
				if tt.spoil {
					more.end = func() error {
						if err := tt.end(ctx); err != nil {
							return err
						}
						bad := slices.Clone(rows[0])
						for i := range bad {
							bad[i] = []byte("no term")
						}
						more.rows, more.times, more.at = [][][]byte{bad}, 2, 0
						more.end = func() error { return io.EOF }
						return nil
					}
				}
				return more, nil
			})
			exec(t, conn, begin)
			var n int
			err := conn.QueryRow(t.Context(), sql).Scan(&n)
			if tt.want == "" && (err != nil || n != times*once) {
				t.Errorf("%s, %q: %d rows, %v; want %d", tt.name, begin, n, err, times*once)
			}
			if tt.want != "" && (err == nil || !strings.Contains(err.Error(), tt.want)) {
				t.Errorf("%s, %q: got %v, want %q", tt.name, begin, err, tt.want)
			}
			m.source.set(nil, nil)
			exec(t, conn, "rollback")
			if err := conn.QueryRow(t.Context(), sql).Scan(&n); err != nil || n != once {
				t.Errorf("%s, %q: %d rows afterwards, %v; want %d", tt.name, begin, n, err, once)
			}
			if err := conn.QueryRow(t.Context(), "select count(*) from pg_class where relname like 'enigma_rows%'").Scan(&n); err != nil || n != 0 {
				t.Errorf("%s, %q: %d tables are left, %v", tt.name, begin, n, err)
			}
		}
	}
}
