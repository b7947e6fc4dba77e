package proxy_test

import (
	"context"
	"errors"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"enigma"
	"enigma/proxy"
)

// TestFetchFailsBesideTable: the rows of a complete fetch go into a table while
// another fetch is under way; if that fails the statement does, with its error,
// and nothing is left.
func TestFetchFailsBesideTable(t *testing.T) {
	m := newMarket(t, func(c *proxy.Config) { c.ArrayRows = 1 })
	const sql = "select a.id from trades a, trades b where a.price + 1 < b.price and a.id < 30 and b.id < 40"
	conn, observer := connect(t, m.gateway), connect(t, m.gateway)
	var backend int
	if err := conn.QueryRow(t.Context(), "select pg_backend_pid()").Scan(&backend); err != nil {
		t.Fatal(err)
	}
	made := func(ctx context.Context) error {
		for {
			var n int
			err := observer.QueryRow(ctx, "select count(*) from pg_locks where pid = $1 and mode = 'AccessExclusiveLock'", backend).Scan(&n)
			if err != nil || n > 0 {
				return err
			}
			time.Sleep(time.Millisecond)
		}
	}
	for _, begin := range []string{"", "begin"} {
		var asked atomic.Int32
		m.source.set(nil, func(ctx context.Context, r enigma.Request) (enigma.Rows, error) {
			if asked.Add(1) == 1 {
				return m.source.Querier.Query(ctx, r)
			}
			if err := made(ctx); err != nil {
				return nil, err
			}
			return nil, &enigma.Error{Kind: enigma.Unavailable, Op: "query", Err: errors.New("gone away")}
		})
		exec(t, conn, begin)
		_, err := conn.Exec(t.Context(), sql)
		if err == nil || !strings.Contains(err.Error(), "gone away") {
			t.Errorf("%q: got %v, want the failure of the fetch", begin, err)
		}
		want := byte('I')
		if begin != "" {
			want = 'E'
		}
		if got := conn.PgConn().TxStatus(); got != want {
			t.Errorf("%q: transaction status %c, want %c", begin, got, want)
		}
		m.source.set(nil, nil)
		exec(t, conn, "rollback")
		exec(t, conn, sql)
		var left int
		if err := conn.QueryRow(t.Context(), "select count(*) from pg_class where relname like 'enigma_rows%'").Scan(&left); err != nil || left != 0 {
			t.Errorf("%q: %d tables are left, %v", begin, left, err)
		}
	}
}
