package proxy_test

import (
	"context"
	"fmt"
	osexec "os/exec"
	"strings"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"

	"enigma"
	"enigma/proxy"
)

// clearScratch removes what tests have made, before and after one.
func clearScratch(t *testing.T) {
	t.Helper()
	e := engine(t)
	clear := func(ctx context.Context) {
		conn, err := pgx.Connect(ctx, e.DSN())
		if err != nil {
			t.Error(err)
			return
		}
		defer conn.Close(ctx)
		rows, _ := conn.Query(ctx, `select case relkind when 'v' then 'view' else 'table' end || ' scratch.' || quote_ident(relname)
			from pg_class where relnamespace = 'scratch'::regnamespace and relkind in ('r', 'v')`)
		names, err := pgx.CollectRows(rows, pgx.RowTo[string])
		for _, name := range names {
			_, dropped := conn.Exec(ctx, "drop "+name+" cascade")
			if dropped != nil && state(dropped) != "42P01" {
				t.Error(dropped)
			}
		}
		if err != nil {
			t.Error(err)
		}
	}
	clear(t.Context())
	t.Cleanup(func() { clear(context.Background()) })
}

func text(t *testing.T, conn *pgx.Conn, sql string) string {
	t.Helper()
	rows, err := conn.Query(t.Context(), sql)
	if err != nil {
		t.Fatalf("%s: %v", sql, err)
	}
	got, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (string, error) {
		values, err := row.Values()
		return fmt.Sprint(values...), err
	})
	if err != nil {
		t.Fatalf("%s: %v", sql, err)
	}
	return strings.Join(got, "; ")
}

// TestShadow: names mean what they mean in PostgreSQL, as soon as that changes.
func TestShadow(t *testing.T) {
	clearScratch(t)
	m := newMarket(t, nil)
	conn := connect(t, m.gateway)
	const count = "select count(*) from trades"
	expect := func(want string) {
		t.Helper()
		for _, mode := range []pgx.QueryExecMode{pgx.QueryExecModeSimpleProtocol, pgx.QueryExecModeCacheStatement} {
			var got string
			if err := conn.QueryRow(t.Context(), "select ("+count+")::text", mode).Scan(&got); err != nil || got != want {
				t.Errorf("%s rows, want %s (%v)", got, want, err)
			}
			if err := conn.QueryRow(t.Context(), count+" where id > 0", mode).Scan(&got); err != nil || got != want {
				t.Errorf("%s rows, want %s (%v)", got, want, err)
			}
		}
	}
	expect("600")
	exec(t, conn, "create temp table trades as select 1 as id")
	expect("1")
	exec(t, conn, "insert into trades values (2)")
	expect("2")
	exec(t, conn, "drop table trades")
	expect("600")
	exec(t, conn, "begin; create temp table trades (id int)")
	expect("0")
	exec(t, conn, "savepoint a; drop table trades")
	expect("600")
	exec(t, conn, "rollback to a")
	expect("0")
	exec(t, conn, "rollback")
	expect("600")
	exec(t, conn, "create temp table trades (id int); discard temp")
	expect("600")
	exec(t, conn, "begin; create temp table trades (id int) on commit drop; commit")
	expect("600")
	exec(t, conn, "create temp table passing (id int); alter table passing rename to trades")
	expect("0")
	exec(t, conn, "discard temp")
	expect("600")
	exec(t, conn, "create table scratch.trades (id int)")
	expect("600")
	exec(t, conn, "set search_path = scratch, coinbase")
	expect("0")
	exec(t, conn, "drop table trades")
	expect("600")
	exec(t, conn, "create table trades as select id from trades where id < 3")
	expect("2")
	exec(t, conn, "reset search_path")
	expect("600")
}

// TestTwoSessions: what one session defines, the other knows as soon as it is
// committed, whatever it has cached; temporary tables are a session's own.
func TestTwoSessions(t *testing.T) {
	clearScratch(t)
	m := newMarket(t, nil)
	a, b := connect(t, m.gateway), connect(t, m.gateway)
	exec(t, a, "create view latest as select id, product from trades where id > 590")
	const read = "select count(*) from latest"
	expect := func(conn *pgx.Conn, want string) {
		t.Helper()
		if got := text(t, conn, read); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
	expect(a, "10")
	expect(b, "10")
	exec(t, a, "create or replace view latest as select id, product from trades where id > 595")
	expect(b, "5")
	exec(t, a, "begin; drop view latest; create table latest as select 1 as x where false")
	expect(a, "0")
	exec(t, a, "commit")
	expect(b, "0")
	exec(t, b, "drop table latest")
	if _, err := a.Exec(t.Context(), read, pgx.QueryExecModeSimpleProtocol); state(err) != "42P01" {
		t.Errorf("the table is gone: %v", err)
	}
	exec(t, b, "create table latest as select id from trades where id < 4")
	expect(a, "3")
	exec(t, a, "create temp table latest (x int)")
	expect(a, "0")
	expect(b, "3")
	_ = a.Close(t.Context())
	expect(connect(t, m.gateway), "3")
	owner := connectTo(t, engine(t).DSN())
	for range 200 { // the backend ends soon after its client
		if text(t, owner, "select count(*) from pg_class where relname = 'latest'") == "1" {
			return
		}
		exec(t, owner, "select pg_sleep(0.05)")
	}
	t.Error("a session that has ended left its temporary table")
}

// TestScratchTransactions: a statement of the subscriber's own obeys its
// transaction.
func TestScratchTransactions(t *testing.T) {
	clearScratch(t)
	for name, rows := range map[string]int64{"arrays": 500, "tables": 1} {
		t.Run(name, func(t *testing.T) {
			conn := connect(t, newMarket(t, func(c *proxy.Config) { c.ArrayRows = rows }).gateway)
			exec(t, conn, "begin; create table t as select id, day from trades; insert into t select id + 1000, day from trades where id < 5; rollback")
			if _, err := conn.Exec(t.Context(), "select * from t"); state(err) != "42P01" {
				t.Errorf("a table that was rolled back: %v", err)
			}
			exec(t, conn, "create table t (id bigint); create temp table p (id bigint)")
			for sql, want := range map[string]string{
				"insert into t select id from trades":               "25006",
				"create table u as select id from trades":           "25006",
				"create temp table u as select id from trades":      "25006",
				"create view w as select id from trades":            "25006",
				"delete from t using trades where t.id = trades.id": "25006",
				"insert into p select id from trades where id < 4":  "",
				"drop table t": "25006",
			} {
				exec(t, conn, "begin read only")
				if _, err := conn.Exec(t.Context(), sql); state(err) != want {
					t.Errorf("%s = %v, want %q", sql, err, want)
				}
				exec(t, conn, "rollback")
			}
			if got := text(t, conn, "insert into t select id from trades where id < 4 returning id"); got != "1; 2; 3" {
				t.Errorf("got %s", got)
			}
			exec(t, conn, "drop table t")
		})
	}
}

// TestPsqlShowsScratch: psql lists what the subscriber has made.
func TestPsqlShowsScratch(t *testing.T) {
	path, err := osexec.LookPath("psql")
	if err != nil {
		t.Skip("psql is not installed")
	}
	clearScratch(t)
	m := newMarket(t, nil)
	conn := connect(t, m.gateway)
	exec(t, conn, "create table mine (id bigint primary key, who text); create view seen as select id, upper(product) as product from trades where day > '2024-01-02'")
	for command, want := range map[string]string{
		`\dt`:           "scratch|mine|table",
		`\dt scratch.*`: "scratch|mine|table",
		`\dv`:           "scratch|seen|view",
		`\di`:           "scratch|mine_pkey|index",
		`\d mine`:       `"mine_pkey" PRIMARY KEY, btree (id)`,
		`\d+ seen`:      "WHERE trades.day > '2024-01-02'::date",
		`\d seen`:       "product|text",
	} {
		out, err := osexec.Command(path, "-X", "-A", "-c", command, dsn(m.gateway, "correct%20horse")).CombinedOutput()
		if err != nil || !strings.Contains(string(out), want) {
			t.Errorf("%s: %v\n%s\nwant %s", command, err, out, want)
		}
	}
}

// TestScratchTransfer: rows that go into a table of the subscriber's are
// filtered, joined and grouped on ciphertext as those that go to a client.
func TestScratchTransfer(t *testing.T) {
	clearScratch(t)
	m := newMarket(t, nil)
	conn := connect(t, m.gateway)
	var mu sync.Mutex
	var asked []string
	m.source.set(nil, func(ctx context.Context, r enigma.Request) (enigma.Rows, error) {
		mu.Lock()
		defer mu.Unlock()
		asked = append(asked, r.SQL)
		return m.source.Querier.Query(ctx, r)
	})
	exec(t, conn, "create table t (id bigint, s text, n bigint); create view v as select id, product, qty from trades where level = 2")
	for sql, want := range map[string]string{
		"create temp table a as select product, count(*), max(price) from trades group by product":            "GROUP BY",
		"create temp table b as select id, id + 1 as next from trades where product = 'BTC-USD'":              "WHERE",
		"create temp table c as select id from trades order by id limit 3":                                    "LIMIT",
		"insert into t (s, n) select product, count(*) from trades group by product":                          "GROUP BY",
		"insert into t (s) select upper(p.name) from trades t join products p using (product) where t.id = 9": "WHERE",
		"update t set s = 'x' from trades r where r.id = t.id and r.product = 'BTC-USD'":                      "WHERE",
		"delete from t using trades r where r.id = t.id and r.qty = 39":                                       "WHERE",
		"select id, qty * 2 from v where qty > 1":                                                             "WHERE",
		"create view w as select * from v":                                                                    "",
		"create table n as select * from v with no data":                                                      "",
		"insert into t (id, s, n) values (1, 'no data set is asked for that', 2)":                             "",
	} {
		mu.Lock()
		asked = nil
		mu.Unlock()
		exec(t, conn, sql)
		mu.Lock()
		switch {
		case want == "" && len(asked) > 0, want != "" && len(asked) == 0:
			t.Errorf("%s: asked %q", sql, asked)
		case want != "" && !strings.Contains(strings.Join(asked, "\n"), want):
			t.Errorf("%s: asked %q, want %s", sql, asked, want)
		}
		mu.Unlock()
	}
}
