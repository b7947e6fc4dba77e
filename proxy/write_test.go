package proxy_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"enigma"
	"enigma/internal/localpg"
	"enigma/internal/sentinel"
	"enigma/proxy"
)

func (w *testWriter) fail(err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.fails = err
}

func (w *testWriter) count() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.writes
}

// TestWriteFails: a change that cannot be written is none, and the client is told
// so before it is told anything else.
func TestWriteFails(t *testing.T) {
	m := marketOf(t, writableTables, nil)
	conn := connect(t, m.gateway)
	const sql = "insert into log (id, msg) values (700, 'x') returning id"
	for _, tt := range []struct {
		err  error
		want string
	}{
		{&enigma.Error{Kind: enigma.Conflict, Op: "write", Err: errors.New("lost")}, "40001"},
		{&enigma.Error{Kind: enigma.Unavailable, Op: "write", Err: errors.New("no node")}, "08006"},
		{&enigma.Error{Kind: enigma.Invalid, Op: "write", Err: errors.New("column x"), Hint: "publish again"}, "23514"},
		{errors.New("broken"), "XX000"},
	} {
		m.writer.fail(tt.err)
		for _, mode := range []pgx.QueryExecMode{pgx.QueryExecModeSimpleProtocol, pgx.QueryExecModeCacheStatement, pgx.QueryExecModeExec} {
			if tag, err := conn.Exec(t.Context(), sql, mode); state(err) != tt.want || tag.String() != "" {
				t.Errorf("%v: %q, %v, want %s", tt.err, tag, err, tt.want)
			}
			if err := conn.QueryRow(t.Context(), sql, mode).Scan(new(int64)); state(err) != tt.want {
				// The row has been read by then.
				rows, _ := conn.Query(t.Context(), sql, mode)
				rows.Close()
				if state(rows.Err()) != tt.want {
					t.Errorf("%v: %v, want %s", tt.err, rows.Err(), tt.want)
				}
			}
			exec(t, conn, "begin")
			exec(t, conn, sql)
			exec(t, conn, "create table scratch.of_the_transaction (a int)")
			if _, err := conn.Exec(t.Context(), "commit", mode); state(err) != tt.want {
				t.Errorf("COMMIT: %v, want %s", err, tt.want)
			}
			if got := conn.PgConn().TxStatus(); got != 'I' {
				t.Errorf("transaction status after a failed COMMIT is %c, want I", got)
			}
		}
	}
	m.writer.fail(nil)
	if got := text(t, conn, "select count(*), to_regclass('scratch.of_the_transaction') is null from log where id = 700"); got != "0true" && got != "0 true" {
		t.Errorf("after failed writes: %s", got)
	}
}

// TestWriteConflict: what was changed since it was read is not overwritten.
func TestWriteConflict(t *testing.T) {
	m := marketOf(t, writableTables, nil)
	a, b := connect(t, m.gateway), connect(t, m.gateway)
	exec(t, a, "begin; update accounts set balance = 1 where id = 1")
	exec(t, b, "update accounts set balance = 2 where id = 1")
	if _, err := a.Exec(t.Context(), "insert into log (id) values (1)"); state(err) != "40001" {
		t.Errorf("a change on top of another revision: %v, want 40001", err)
	}
	exec(t, a, "rollback; begin; update accounts set balance = 1 where id = 1")
	exec(t, b, "update accounts set balance = 2 where id = 2")
	if _, err := a.Exec(t.Context(), "commit"); state(err) != "40001" {
		t.Errorf("COMMIT of a lost race: %v, want 40001", err)
	}
	exec(t, a, "begin; update accounts set balance = balance + 1 where id in (1, 2); commit")
	if got := text(t, b, "select balance::text from accounts where id in (1, 2)"); got != "3.00; 3.00" {
		t.Errorf("balances %s, want 3.00 twice", got)
	}
}

// TestWriteCost: a transaction is one revision, and one that changes nothing is none.
func TestWriteCost(t *testing.T) {
	m := marketOf(t, writableTables, nil)
	conn := connect(t, m.gateway)
	for _, tt := range []struct {
		sql  string
		want int
	}{
		{"update accounts set note = 'x' where id = -1", 0},
		{"insert into accounts (id, owner) values (1, 'x') on conflict do nothing", 0},
		{"explain insert into accounts (id, owner) values (1000, 'x')", 0},
		{"begin; insert into log (id) values (900); delete from log where id = 900; commit", 0},
		{"begin; insert into log (id) values (900); rollback", 0},
		{"insert into log (id) select i from generate_series(901, 950) i", 1},
		{"begin; insert into log (id) values (900); update accounts set note = 'y' where id < 4; delete from pairs; savepoint a; commit", 1},
		{"insert into log (id) values (951); insert into accounts (id, owner) values (1001, 'x')", 1},
	} {
		before := m.writer.count()
		exec(t, conn, tt.sql)
		if got := m.writer.count() - before; got != tt.want {
			t.Errorf("%s: %d revisions, want %d", tt.sql, got, tt.want)
		}
	}
}

// TestExplainWrite: the plan of a write says what is fetched, checked, written and
// revealed.
func TestExplainWrite(t *testing.T) {
	m := marketOf(t, writableTables, nil)
	conn := connect(t, m.gateway)
	for sql, want := range map[string][]string{
		"update accounts set balance = 1 where owner = 'owner 1'": {
			"Fetch 1: SELECT", "Local: update target as \"accounts\" set", "Write: what UPDATE changes in accounts", "one chain transaction",
			"Reveals: which rows have accounts.owner = a constant", "Reveals: which rows of accounts go, and how many come",
		},
		"insert into accounts (id, owner) values (1, 'x') on conflict (id) do nothing": {
			"First: insert into target as \"accounts\"", "Local: insert into target as \"accounts\"", "Key check: the rows of accounts with the new rows' id are fetched",
			"Reveals: which rows of accounts have the new rows' accounts.id",
		},
		"insert into vault values ('a', 'b')": {"Reveals: that all rows of vault are looked through for a key"},
		"delete from log where id = 4":        {"Fetch 1: SELECT", "Reveals: which rows of log go"},
	} {
		rows, _ := conn.Query(t.Context(), "explain "+sql)
		lines, err := pgx.CollectRows(rows, pgx.RowTo[string])
		plan := strings.Join(lines, "\n")
		for _, w := range want {
			if !strings.Contains(plan, w) {
				t.Errorf("explain %s: %v\n%s\nlacks %q", sql, err, plan, w)
			}
		}
	}
	for _, sql := range []string{"explain analyze delete from log", "explain (format json) delete from log", "explain update scratch.mine set id = 1"} {
		if _, err := conn.Exec(t.Context(), sql); state(err) != "0A000" && state(err) != "42P01" {
			t.Errorf("%s: %v", sql, err)
		}
	}
}

// TestNoDirectWrite: whoever reaches the engine writes nothing there.
func TestNoDirectWrite(t *testing.T) {
	marketOf(t, writableTables, nil)
	conn := connectTo(t, engine(t).DSN())
	for _, sql := range []string{"insert into coinbase.log (id) values (1)", "update coinbase.log set id = 1", "delete from coinbase.log", "truncate coinbase.log"} {
		if _, err := conn.Exec(t.Context(), sql); state(err) != "42501" {
			t.Errorf("%s: %v, want 42501", sql, err)
		}
	}
}

// TestWriteLeavesNothing: a session has no table of the gateway's after a write,
// and may have one of the data set's name.
func TestWriteLeavesNothing(t *testing.T) {
	m := marketOf(t, writableTables, nil)
	conn := connect(t, m.gateway)
	const left = "select count(*) from pg_class where relnamespace = pg_my_temp_schema()"
	exec(t, conn, "begin")
	exec(t, conn, "insert into accounts (id, owner) values (1, 'x'), (500, 'y') on conflict (id) do update set id = 600")
	exec(t, conn, "delete from log where id < 4")
	if got := text(t, conn, left); got != "0" {
		t.Errorf("%s relations are left within the transaction", got)
	}
	exec(t, conn, "commit; create temp table accounts (id int primary key)")
	exec(t, conn, "insert into accounts values (1)")
	if got := text(t, conn, "select count(*) from accounts"); got != "1" {
		t.Errorf("%s rows in a temporary table", got)
	}
	exec(t, conn, "insert into coinbase.log (id) values (1000)")
	if _, err := conn.Exec(t.Context(), "insert into coinbase.accounts (id, owner) values (2, 'x')"); state(err) != "23505" && state(err) != "42P07" {
		t.Errorf("beside a temporary table of that name: %v", err)
	}
}

// TestWriteLimits: what a transaction changes is bounded.
func TestWriteLimits(t *testing.T) {
	m := marketOf(t, writableTables, func(c *proxy.Config) { c.MaxDecrypted = 20_000 })
	conn := connect(t, m.gateway)
	if _, err := conn.Exec(t.Context(), "insert into log (id, msg) select i, repeat('x', 100) from generate_series(1, 1000) i"); state(err) != "53200" {
		t.Errorf("a large INSERT: %v, want 53200", err)
	}
	exec(t, conn, "begin; insert into log (id, msg) values (1, repeat('x', 12000))")
	if _, err := conn.Exec(t.Context(), "insert into log (id, msg) values (1, repeat('x', 12000))"); state(err) != "53200" {
		t.Errorf("a large transaction: %v, want 53200", err)
	}
	exec(t, conn, "rollback")
	if n := m.writer.count(); n != 0 {
		t.Errorf("%d revisions, want none", n)
	}
}

// TestWriteSentinels runs the corpus and then statements that other gateways let
// through in plaintext, and looks for what they wrote in all that the storage
// node's PostgreSQL keeps: tables, WAL and log.
func TestWriteSentinels(t *testing.T) {
	clearScratch(t)
	dir, err := os.MkdirTemp("", "enigma-writes-")
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(dir)
	if err := os.Chmod(dir, 0o711); err != nil { // PostgreSQL may run as another user
		t.Fatal(err)
	}
	server, err := localpg.Start(t.Context(), localpg.Config{Dir: filepath.Join(dir, "storage"), Settings: map[string]string{"log_statement": "all", "log_min_messages": "debug1"}})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = server.Stop() }()
	m := marketIn(t, server.DSN("postgres", localpg.Owner), writableTables, nil)
	conn := connect(t, m.gateway)
	exec(t, conn, "create table scratch.mine (id integer, label text, amount numeric)")
	for _, st := range readCorpus(t, "testdata/writes.sql") {
		if len(st.params) == 0 {
			_, _ = conn.Exec(t.Context(), st.text, pgx.QueryExecModeSimpleProtocol)
		}
	}
	if conn.PgConn().TxStatus() != 'I' {
		exec(t, conn, "rollback")
	}
	const forbidden = "nobody may store this 4711"
	exec(t, conn, "insert into scratch.mine values (1, '"+forbidden+"', 0)")
	for _, sql := range []string{
		"insert into log (msg) select '" + forbidden + "'", "insert into log (msg) values (lower('" + strings.ToUpper(forbidden) + "'))",
		"insert into log (owner) select label from scratch.mine where id = 1", "insert into accounts (id, owner) values (1, 'x') on conflict (id) do update set owner = '" + forbidden + "'",
		"update accounts set (owner, note) = ('" + forbidden + "', '" + forbidden + "') where id = 2", "with x as (insert into log (msg) values ('" + forbidden + "')) select 1",
		"prepare p as insert into log (msg) values ('" + forbidden + "')", "copy log (msg) from stdin", "update accounts set owner = '" + forbidden + "' where note = '" + forbidden + "'",
		"insert into accounts (id, owner) values ('" + forbidden + "', 'x')", "insert into accounts (id, owner) values (3, '" + forbidden + "')",
		"insert into vault values ('" + forbidden + "', '" + forbidden + "')", "delete from vault where k = '" + forbidden + "'", "insert into codes values ('" + forbidden + "')",
		"insert into pairs values ('" + forbidden + "', 1, 1) returning a", "update pairs set a = a || '!' where a = '" + forbidden + "'",
	} {
		_, _ = conn.Exec(t.Context(), sql, pgx.QueryExecModeSimpleProtocol)
		_, _ = conn.Exec(t.Context(), sql, pgx.QueryExecModeExec)
	}
	if n := m.writer.count(); n < 80 {
		t.Fatalf("%d revisions only", n)
	}
	set := sentinel.Set{}
	set.Add("the forbidden text", []byte(forbidden), false)
	for _, word := range []string{"message ", "owner 1", "in a transaction", "after savepoint", "a parameter", "deadbeef", "\xde\xad\xbe\xef\x00\xff", "two and a half"} {
		set.Add(word, []byte(word), false)
	}
	admin := connectTo(t, server.DSN("postgres", localpg.Owner))
	exec(t, admin, "checkpoint")
	found, size, err := set.Search(filepath.Join(dir, "storage"))
	if err != nil || len(found) > 0 {
		t.Errorf("plaintext at the storage node: %v, %v", found, err)
	}
	exec(t, admin, "create table control as select '"+forbidden+"' as x; checkpoint")
	if control, _, err := set.Search(filepath.Join(dir, "storage")); err != nil || len(control) != 1 {
		t.Errorf("a control that was written is not found in %d bytes: %v, %v", size, control, err)
	}
}
