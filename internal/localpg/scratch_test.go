package localpg_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/jackc/pgx/v5"

	"enigma"
	"enigma/internal/localpg"
	"enigma/internal/localpg/pgtest"
)

// TestScratch: what a subscriber makes is kept between runs, and a view over a
// data set's table shows nothing of it.
func TestScratch(t *testing.T) {
	dir := filepath.Join(pgtest.Dir(t), "engine")
	e := openEngine(t, dir)
	if _, err := e.Sync(t.Context(), []*enigma.Manifest{trades()}, trades().Dataset); err != nil {
		t.Fatal(err)
	}
	conn := connect(t, e.DSN())
	for _, sql := range []string{
		"create table scratch.mine as select 7 as x", "create view scratch.v as select id, ts as at from trades where price > 1.50",
		"create temp table passing (x int)", "create index on mine (x)", "insert into mine values (8)",
	} {
		if _, err := conn.Exec(t.Context(), sql); err != nil {
			t.Fatalf("%s: %v", sql, err)
		}
	}
	conn.Close(t.Context())
	e.Stop()
	e = openEngine(t, dir)
	conn = connect(t, e.DSN())
	for sql, want := range map[string]string{
		"select string_agg(x::text, ',' order by x) from mine": "7,8",
		"show search_path": "coinbase_data, scratch, public",
		"select count(*)::text from pg_class where relname = 'passing'": "0",
		"select scratch.view_definition('v'::regclass)": ` SELECT "trades"."id",
    "trades"."ts" AS "at"
   FROM "coinbase_data"."trades"
  WHERE ("trades"."price" > 1.50);`,
	} {
		if got := value(t, conn, sql); got != want {
			t.Errorf("%s = %s, want %s", sql, got, want)
		}
	}
	if _, err := conn.Exec(t.Context(), "select * from v"); sqlstate(err) != "42501" {
		t.Errorf("reading the view = %v, want 42501", err)
	}
}

// TestScratchSchemaWasTaken: a data set whose schema had the name before it was
// the subscriber's gets its long one.
func TestScratchSchemaWasTaken(t *testing.T) {
	dir := filepath.Join(pgtest.Dir(t), "engine")
	e := openEngine(t, dir)
	named := trades()
	named.Name = localpg.Scratch
	owner := connect(t, e.Server().DSN(localpg.Database, localpg.Owner))
	if _, err := owner.Exec(t.Context(), "drop schema scratch cascade; create schema scratch; comment on schema scratch is '("+
		enigma.Path{Provider: named.Provider, Name: named.Name}.String()+")'"); err != nil {
		t.Fatal(err)
	}
	owner.Close(t.Context())
	e.Stop()
	e = openEngine(t, dir)
	rs := syncAll(t, e, named)
	if want := (enigma.Path{Provider: named.Provider, Name: named.Name}).String(); rs[0].Schema != want {
		t.Errorf("the data set has schema %s, want %s", rs[0].Schema, want)
	}
	conn := connect(t, e.DSN())
	if _, err := conn.Exec(t.Context(), "create table scratch.mine (x int); drop table scratch.mine"); err != nil {
		t.Error(err)
	}
}

// TestUnusableEngineIsKept: files that no server can be started on are not
// thrown away.
func TestUnusableEngineIsKept(t *testing.T) {
	dir := filepath.Join(pgtest.Dir(t), "engine")
	e := openEngine(t, dir)
	data := e.Server().DataDir()
	e.Stop()
	if err := os.WriteFile(filepath.Join(data, "PG_VERSION"), []byte("9\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	openEngine(t, dir)
	if got, err := os.ReadFile(filepath.Join(dir, "data.old", "PG_VERSION")); err != nil || string(got) != "9\n" {
		t.Errorf("the old files: %q, %v", got, err)
	}
}

// TestViewsOutliveTables: a view over a data set is still there when the tables
// have changed, and comes back with a data set that was gone.
func TestViewsOutliveTables(t *testing.T) {
	e := sharedEngine(t)
	syncAll(t, e, trades())
	conn := connect(t, e.DSN())
	t.Cleanup(func() {
		_, err := e.Sync(context.Background(), []*enigma.Manifest{trades()}) // so that none is left aside
		owner, failed := pgx.Connect(context.Background(), e.DSN())
		if err != nil || failed != nil {
			t.Fatal(err, failed)
		}
		defer owner.Close(context.Background())
		if _, err := owner.Exec(context.Background(), "drop view if exists scratch.low, scratch.mid, scratch.high cascade"); err != nil {
			t.Error(err)
		}
	})
	for _, sql := range []string{
		`create view scratch.low as select id, price, ts from trades`, "comment on view scratch.low is 'it''s low'",
		"create view scratch.mid (a, b) as select id + 1, price from scratch.low", `create temp view passing as select price from scratch.mid, trades`,
		`create view scratch.high as select a from scratch.mid where b > 1.50 group by a`,
	} {
		if _, err := conn.Exec(t.Context(), sql); err != nil {
			t.Fatalf("%s: %v", sql, err)
		}
	}
	const there = "select coalesce(string_agg(relname, ' ' order by relname), '') from pg_class where relname in ('low', 'mid', 'high', 'passing') and relkind = 'v'"
	expect := func(what, want string) {
		t.Helper()
		if got := value(t, conn, there); got != want {
			t.Errorf("%s: %s, want %s", what, got, want)
		}
	}
	expect("made", "high low mid passing")
	syncAll(t, e, trades())
	expect("nothing changed", "high low mid passing")

	m := trades()
	m.Tables[0].Columns[2].Type = "numeric(20,2)"
	syncAll(t, e, m)
	expect("a type changed", "high low mid")
	if got := value(t, conn, "select format_type(atttypid, atttypmod) from pg_attribute where attrelid = 'scratch.mid'::regclass and attname = 'b'"); got != "numeric(20,2)" {
		t.Errorf("mid.b is %s", got)
	}
	if got := value(t, conn, "select obj_description('scratch.low'::regclass) || pg_get_userbyid(relowner) from pg_class where oid = 'scratch.low'::regclass"); got != "it's lowsubscriber" {
		t.Errorf("comment and owner: %s", got)
	}

	m.Tables[0].Columns = append(m.Tables[0].Columns[:1:1], m.Tables[0].Columns[2:]...) // ts is gone
	syncAll(t, e, m)
	expect("a column is gone", "")
	syncAll(t, e, trades())
	expect("it is back", "high low mid")

	syncAll(t, e)
	expect("the data set is gone", "")
	if _, err := conn.Exec(t.Context(), "create table scratch.high (x int)"); err != nil {
		t.Fatal(err)
	}
	syncAll(t, e, trades())
	expect("it is back", "low mid")
	if _, err := conn.Exec(t.Context(), "drop table scratch.high; drop view scratch.mid"); err != nil {
		t.Fatal(err)
	}
	syncAll(t, e, m)
	syncAll(t, e, trades())
	expect("some were dropped", "low")
}
