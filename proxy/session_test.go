package proxy_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"enigma"
	"enigma/internal/localpg"
	"enigma/proxy"
)

// stuck is a storage node that answers only when it is told to stop.
type stuck struct{ asked, stopped chan struct{} }

func newStuck() *stuck { return &stuck{make(chan struct{}, 8), make(chan struct{}, 8)} }

func (s *stuck) query(ctx context.Context, _ enigma.Request) (enigma.Rows, error) {
	s.asked <- struct{}{}
	<-ctx.Done()
	s.stopped <- struct{}{}
	return nil, ctx.Err()
}

func await(t *testing.T, c <-chan struct{}, what string) {
	t.Helper()
	select {
	case <-c:
	case <-time.After(10 * time.Second):
		t.Fatalf("%s: not within 10s", what)
	}
}

// The shapes of statements whose rows come in different ways.
var shapes = []struct{ name, sql string }{
	{"answered on ciphertext", "select id from trades"},
	{"finished by the engine", "select id * 2 from trades"},
	{"put into a table", "create temp table if not exists twice as select id * 2 from trades"},
}

func TestCancelRemote(t *testing.T) {
	m := newMarket(t, nil)
	for _, shape := range shapes {
		t.Run(shape.name, func(t *testing.T) {
			node := newStuck()
			m.source.set(nil, node.query)
			defer m.source.set(nil, nil)
			conn := connect(t, m.gateway)
			exec(t, conn, "begin")
			failed := make(chan error, 1)
			go func() {
				_, err := conn.Exec(context.Background(), shape.sql)
				failed <- err
			}()
			await(t, node.asked, "request")
			if err := conn.PgConn().CancelRequest(t.Context()); err != nil {
				t.Fatal(err)
			}
			await(t, node.stopped, "cancel")
			var pe *pgconn.PgError
			if err := <-failed; !errors.As(err, &pe) || pe.Code != "57014" || pe.Message != "canceling statement due to user request" {
				t.Errorf("got %v", err)
			}
			if got := conn.PgConn().TxStatus(); got != 'E' {
				t.Errorf("transaction status %c, want E", got)
			}
			m.source.set(nil, nil)
			exec(t, conn, "rollback")
			exec(t, conn, shape.sql)
		})
	}
}

func TestCancelLocal(t *testing.T) {
	conn := connect(t, gateway(t, nil))
	failed := make(chan error, 1)
	go func() {
		_, err := conn.Exec(context.Background(), "select pg_sleep(60)")
		failed <- err
	}()
	for {
		if err := conn.PgConn().CancelRequest(t.Context()); err != nil {
			t.Fatal(err)
		}
		select {
		case err := <-failed:
			if state(err) != "57014" {
				t.Errorf("got %v, want 57014", err)
			}
			return
		case <-time.After(50 * time.Millisecond):
		}
	}
}

func TestStatementTimeout(t *testing.T) {
	m := newMarket(t, nil)
	for _, shape := range shapes {
		t.Run(shape.name, func(t *testing.T) {
			m.source.set(nil, newStuck().query)
			defer m.source.set(nil, nil)
			conn := connect(t, m.gateway)
			exec(t, conn, "set statement_timeout = '50ms'")
			_, err := conn.Exec(t.Context(), shape.sql)
			var pe *pgconn.PgError
			if !errors.As(err, &pe) || pe.Code != "57014" || pe.Message != "canceling statement due to statement timeout" {
				t.Errorf("got %v", err)
			}
			exec(t, conn, "select 1")
		})
	}
}

// TestClientGone checks that nobody works for a client that went away.
func TestClientGone(t *testing.T) {
	m := newMarket(t, nil)
	node := newStuck()
	m.source.set(nil, node.query)
	conn := connect(t, m.gateway)
	over := make(chan struct{}, 1)
	go func() {
		_, _ = conn.Exec(context.Background(), "select id from trades")
		over <- struct{}{}
	}()
	await(t, node.asked, "request")
	_ = conn.PgConn().Conn().Close()
	await(t, node.stopped, "end of the request")
	await(t, over, "end of the statement") // before the connection is closed again
}

// TestSubscriptionEnds ends it within a session.
func TestSubscriptionEnds(t *testing.T) {
	m := newMarket(t, nil)
	conn := connect(t, m.gateway)
	exec(t, conn, "select count(*) from trades")
	m.source.set(&enigma.Error{Kind: enigma.NotSubscribed, Op: "open"}, nil)
	_, err := conn.Exec(t.Context(), "select count(*) from trades")
	path := testProvider.String() + "/coinbase"
	var pe *pgconn.PgError
	if !errors.As(err, &pe) || pe.Code != "42501" || pe.Message != fmt.Sprintf("no active subscription to data set %q", path) || pe.Hint != "enigma subscribe "+path {
		t.Errorf("got %#v", pe)
	}
	exec(t, conn, "select count(*) from pg_class")
	m.source.set(nil, nil)
	exec(t, conn, "select count(*) from trades")
}

// broken gives some rows and then an error.
type broken struct {
	enigma.Rows
	left int
	err  error
}

func (b *broken) Next() ([][]byte, error) {
	if b.left--; b.left < 0 {
		return nil, b.err
	}
	return b.Rows.Next()
}

func TestStreamBreaks(t *testing.T) {
	m := newMarket(t, nil)
	tests := []struct {
		name  string
		err   error
		state string
	}{
		{"subscription ends", &enigma.Error{Kind: enigma.NotSubscribed, Op: "query"}, "42501"},
		{"node goes away", &enigma.Error{Kind: enigma.Unavailable, Op: "query"}, "08006"},
		{"node has a limit", &enigma.Error{Kind: enigma.LimitExceeded, Op: "query"}, "53400"},
		{"nobody knows what", io.ErrUnexpectedEOF, "XX000"},
	}
	for _, tt := range tests {
		for _, shape := range shapes {
			t.Run(tt.name+" "+shape.name, func(t *testing.T) {
				m.source.set(nil, func(ctx context.Context, r enigma.Request) (enigma.Rows, error) {
					rows, err := m.source.Querier.Query(ctx, r)
					return &broken{rows, 3, tt.err}, err
				})
				defer m.source.set(nil, nil)
				conn := connect(t, m.gateway)
				_, err := conn.Exec(t.Context(), shape.sql)
				if got := state(err); got != tt.state {
					t.Errorf("got %q, want %q", got, tt.state)
				}
				m.source.set(nil, nil)
				exec(t, conn, shape.sql)
			})
		}
	}
}

// altered gives cells that a storage node has changed.
type altered struct{ enigma.Rows }

func (a altered) Next() ([][]byte, error) {
	cells, err := a.Rows.Next()
	for i := range cells {
		cells[i] = append(bytes.Clone(cells[i]), 0)
	}
	return cells, err
}

func TestAlteredCells(t *testing.T) {
	m := newMarket(t, nil)
	m.source.set(nil, func(ctx context.Context, r enigma.Request) (enigma.Rows, error) {
		rows, err := m.source.Querier.Query(ctx, r)
		return altered{rows}, err
	})
	conn := connect(t, m.gateway)
	for _, sql := range []string{"select id from trades", "select note from trades", "select product || 'x' from trades", "select ref from trades"} {
		if _, err := conn.Exec(t.Context(), sql); state(err) != "08006" {
			t.Errorf("%s: got %v, want 08006", sql, err)
		}
	}
}

func TestMemoryLimit(t *testing.T) {
	m := newMarket(t, func(c *proxy.Config) { c.MaxDecrypted = 1 << 10 })
	conn := connect(t, m.gateway)
	_, err := conn.Exec(t.Context(), "select note || 'x' from trades")
	var pe *pgconn.PgError
	if !errors.As(err, &pe) || pe.Code != "53200" || !strings.HasPrefix(pe.Detail, "Fetch 1 of 1 had 600 rows") {
		t.Errorf("got %v (%+v), want 53200 with what was fetched", err, pe)
	}
	exec(t, conn, "select note from trades")
}

// TestRefusalFailsTransaction checks that a refusal of ours is as final as an
// error of PostgreSQL's.
func TestRefusalFailsTransaction(t *testing.T) {
	m := newMarket(t, nil)
	conn := connect(t, m.gateway)
	for _, sql := range []string{"merge into trades using fx on true when matched then do nothing", "select ctid from trades", "copy trades to stdout", "declare c cursor for select 1"} {
		exec(t, conn, "begin")
		if _, err := conn.Exec(t.Context(), sql); state(err) != "0A000" {
			t.Errorf("%s: got %v, want 0A000", sql, err)
		}
		if _, err := conn.Exec(t.Context(), sql); state(err) != "25P02" {
			t.Errorf("%s again: got %v, want 25P02", sql, err)
		}
		exec(t, conn, "rollback")
	}
}

func TestExplain(t *testing.T) {
	conn := connect(t, newMarket(t, nil).gateway)
	for _, mode := range []pgx.QueryExecMode{pgx.QueryExecModeSimpleProtocol, pgx.QueryExecModeCacheStatement} {
		rows, err := conn.Query(t.Context(), "explain select avg(price) from trades where product = 'BTC-USD'", mode)
		if err != nil {
			t.Fatal(err)
		}
		lines, err := pgx.CollectRows(rows, pgx.RowTo[string])
		if err != nil || len(lines) < 3 || !strings.HasPrefix(lines[0], "Level ") {
			t.Errorf("got %q, %v", lines, err)
		}
		if got := rows.CommandTag().String(); got != "EXPLAIN" {
			t.Errorf("tag %q, want EXPLAIN", got)
		}
		for _, l := range lines {
			if !strings.HasPrefix(l, "Local: ") && strings.Contains(l, "BTC-USD") {
				t.Errorf("a constant leaves the gateway: %q", l)
			}
		}
	}
	exec(t, conn, "explain analyze select count(*) from pg_class")
}

// TestExplainAnalyze has plans of all levels say what they moved.
func TestExplainAnalyze(t *testing.T) {
	m := newMarket(t, func(c *proxy.Config) { c.ArrayRows = 1 })
	conn := connect(t, m.gateway)
	for _, tt := range []struct {
		sql  string
		want []string
	}{
		{"select id from trades", []string{"Level 1", "Fetched 1: 600 rows, ", "In all: "}},
		{"select stddev(price) from trades where product = 'BTC-USD'", []string{"Level 3", "Fetched 1: 117 rows, ", "Finished: 1 rows, ", "In all: "}},
		{"select a.id from trades a, trades b where a.price + 1 < b.price and a.id < 3 and b.id < 4", []string{"Level 3", "Fetched 2: ", "Finished: ", "In all: "}},
	} {
		rows, _ := conn.Query(t.Context(), "explain analyze "+tt.sql)
		lines, err := pgx.CollectRows(rows, pgx.RowTo[string])
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range tt.want {
			if !slices.ContainsFunc(lines, func(l string) bool { return strings.HasPrefix(l, want) }) {
				t.Errorf("%s: no line begins with %q:\n%s", tt.sql, want, strings.Join(lines, "\n"))
			}
		}
		rows, _ = conn.Query(t.Context(), "explain "+tt.sql)
		lines, err = pgx.CollectRows(rows, pgx.RowTo[string])
		if err != nil || !slices.ContainsFunc(lines, func(l string) bool { return strings.HasPrefix(l, "Transfer 1: about ") }) {
			t.Errorf("%s: no estimate:\n%s", tt.sql, strings.Join(lines, "\n"))
		}
	}
}

// TestShutdown tells an idle session why it ends, lets a busy one finish, and
// cuts off one that does not.
func TestShutdown(t *testing.T) {
	m := newMarket(t, nil)
	idle, busy := connect(t, m.gateway), connect(t, m.gateway)
	node := newStuck()
	m.source.set(nil, node.query)
	failed := make(chan error, 1)
	go func() {
		_, err := busy.Exec(context.Background(), "select id from trades")
		failed <- err
	}()
	await(t, node.asked, "request")
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	if err := m.gateway.Shutdown(ctx); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("Shutdown: %v, want a deadline", err)
	}
	await(t, node.stopped, "end of the request")
	if err := <-failed; err == nil {
		t.Error("busy session succeeded")
	}
	if _, err := idle.Exec(t.Context(), "select 1"); state(err) != "57P01" {
		t.Errorf("idle session: %v, want 57P01", err)
	}
	if _, err := pgx.Connect(t.Context(), dsn(m.gateway, "correct%20horse")); err == nil {
		t.Error("a new session after Shutdown")
	}
}

// TestNothingInLogs runs statements with a secret in every place, and looks for
// it in everything that is logged.
func TestNothingInLogs(t *testing.T) {
	const secret = "s3cr3tn33dl3"
	var mu sync.Mutex
	var out bytes.Buffer
	handler := slog.NewTextHandler(lockedWriter{&mu, &out}, &slog.HandlerOptions{Level: slog.LevelDebug})
	m := newMarket(t, func(c *proxy.Config) { c.Log = slog.New(handler) })
	conn := connect(t, m.gateway)
	for _, sql := range []string{
		"select id from trades where product = '" + secret + "'", "select '" + secret + "' || note from trades limit 1",
		"select id from trades where id = '" + secret + "'", "selec " + secret, "select * from " + secret,
		"delete from trades where product = '" + secret + "'", "explain select 1 from trades where note = '" + secret + "'",
		"select 1/0 from trades where product || '" + secret + "' is not null",
	} {
		_, _ = conn.Exec(t.Context(), sql)
		_, _ = conn.Exec(t.Context(), sql, pgx.QueryExecModeSimpleProtocol)
	}
	_, _ = conn.Exec(t.Context(), "select id from trades where product = $1 or note = $1", secret)
	m.source.set(nil, func(context.Context, enigma.Request) (enigma.Rows, error) { return nil, io.ErrUnexpectedEOF })
	_, _ = conn.Exec(t.Context(), "select id from trades where product = '"+secret+"'")
	if _, err := pgx.Connect(t.Context(), dsn(m.gateway, secret)); err == nil {
		t.Error("logged in with a wrong password")
	}
	mu.Lock()
	defer mu.Unlock()
	if strings.Contains(out.String(), secret) || out.Len() == 0 {
		t.Errorf("log:\n%s", out.String())
	}
}

type lockedWriter struct {
	mu *sync.Mutex
	w  io.Writer
}

func (l lockedWriter) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.w.Write(b)
}

// TestBackendEnds ends a session's backend: the client hears what PostgreSQL
// says about it.
func TestBackendEnds(t *testing.T) {
	conn := connect(t, gateway(t, nil))
	var pid int
	if err := conn.QueryRow(t.Context(), "select pg_backend_pid()").Scan(&pid); err != nil {
		t.Fatal(err)
	}
	if got := int(conn.PgConn().PID()); got != pid {
		t.Errorf("key data names process %d, want %d", got, pid)
	}
	owner := connectTo(t, engine(t).Server().DSN(localpg.Database, localpg.Owner))
	if _, err := owner.Exec(t.Context(), "select pg_terminate_backend($1, 5000)", pid); err != nil {
		t.Fatal(err)
	}
	if _, err := conn.Exec(t.Context(), "select 1"); state(err) != "57P01" {
		t.Errorf("got %v, want 57P01", err)
	}
}

// TestSilentStranger checks that logging in has a deadline.
func TestSilentStranger(t *testing.T) {
	s := gateway(t, func(c *proxy.Config) { c.AuthTimeout = 100 * time.Millisecond })
	conn := dialRaw(t, s)
	if n, err := conn.Read(make([]byte, 1)); n > 0 || err != io.EOF {
		t.Errorf("got %d bytes, %v; want EOF", n, err)
	}
	idle := gateway(t, func(c *proxy.Config) { c.IdleTimeout = 100 * time.Millisecond })
	last, err := io.ReadAll(connect(t, idle).PgConn().Conn())
	if err != nil || !bytes.Contains(last, []byte("57P05")) {
		t.Errorf("idle session: got %q, %v; want 57P05", last, err)
	}
}

// TestForeignSettings logs in with settings under which statements over data
// sets would mean something else.
func TestForeignSettings(t *testing.T) {
	m := newMarket(t, nil)
	tests := []struct{ name, options, sql, state string }{
		{"transform_null_equals", "transform_null_equals=on", "select id from trades where price = null", "0A000"},
		{"encoding of results", "client_encoding=LATIN1", "select note from trades", "0A000"},
		{"encoding of texts", "client_encoding=LATIN1", "select '\xe9'", "0A000"},
		{"catalogues in another encoding", "client_encoding=LATIN1", "select relname from pg_class limit 1", ""},
		{"backslashes in strings", "standard_conforming_strings=off", `select 'a\'b'`, "0A000"},
		{"no backslash", "standard_conforming_strings=off", "select id from trades where product = 'x'", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			conn := connectTo(t, dsn(m.gateway, "correct%20horse")+"&"+tt.options)
			if _, err := conn.PgConn().Exec(t.Context(), tt.sql).ReadAll(); state(err) != tt.state {
				t.Errorf("got %v, want %q", err, tt.state)
			}
		})
	}
}

// endless gives one row for ever.
type endless struct {
	ctx    context.Context
	closed chan struct{}
	once   sync.Once
}

func (e *endless) Next() ([][]byte, error) {
	return [][]byte{{0, 0, 0, 9}}, e.ctx.Err()
}

func (e *endless) Close() error {
	e.once.Do(func() { close(e.closed) })
	return nil
}

// TestSlowReader has a client that asks and never reads: its session ends, and
// with it the work for it.
func TestSlowReader(t *testing.T) {
	m := newMarket(t, func(c *proxy.Config) { c.WriteTimeout = 200 * time.Millisecond })
	rows := &endless{closed: make(chan struct{})}
	m.source.set(nil, func(ctx context.Context, _ enigma.Request) (enigma.Rows, error) {
		rows.ctx = ctx
		return rows, nil
	})
	raw := connect(t, m.gateway).PgConn().Conn()
	const sql = "select level from trades\x00"
	if _, err := raw.Write(append([]byte{'Q', 0, 0, 0, byte(4 + len(sql))}, sql...)); err != nil {
		t.Fatal(err)
	}
	await(t, rows.closed, "end of the rows")
}

// TestReadOnlyTransaction: what needs a temporary table says so, the rest works.
func TestReadOnlyTransaction(t *testing.T) {
	m := newMarket(t, func(c *proxy.Config) { c.ArrayRows = 1 })
	conn := connect(t, m.gateway)
	exec(t, conn, "begin read only")
	exec(t, conn, "select a.id from trades a, trades b where a.price + 1 < b.price and a.id < 30 and b.id < 40")
	_, err := conn.Exec(t.Context(), "select name || product from products group by product")
	if state(err) != "0A000" || !strings.Contains(err.Error(), "read-only transaction") {
		t.Errorf("got %v, want a refusal", err)
	}
	exec(t, conn, "rollback")
	exec(t, conn, "begin")
	exec(t, conn, "savepoint a")
	exec(t, conn, "select a.id from trades a, trades b where a.price + 1 < b.price and a.id < 30 and b.id < 40")
	exec(t, conn, "rollback to a")
	exec(t, conn, "select a.id from trades a, trades b where a.price + 1 < b.price and a.id < 30 and b.id < 40")
	exec(t, conn, "commit")
	var left int
	if err := conn.QueryRow(t.Context(), "select count(*) from pg_class where relname like 'enigma_rows%'").Scan(&left); err != nil || left != 0 {
		t.Errorf("%d tables are left, %v", left, err)
	}
}
