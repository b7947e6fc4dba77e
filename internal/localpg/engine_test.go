package localpg_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"enigma"
	"enigma/internal/localpg"
	"enigma/internal/localpg/pgtest"
)

func trades() *enigma.Manifest {
	return &enigma.Manifest{
		Format: 1, Dataset: enigma.DatasetID{1}, Provider: enigma.Address{0xaa}, Name: "coinbase_data", Revision: 1,
		Description: "Trades by the minute; it's real",
		Tables: []enigma.Table{
			{
				Name: "trades", Comment: "one row a trade", Rows: 1_234_567, Key: []string{"id"},
				Columns: []enigma.Column{
					{Name: "id", Type: "bigint", NotNull: true, Comment: "trade's id"},
					{Name: "ts", Type: "timestamp with time zone", NotNull: true},
					{Name: "price", Type: "numeric(18,8)"},
					{Name: `odd "name"`, Type: "character varying(10)"},
				},
			},
			{Name: "products", Key: []string{"product"}, Columns: []enigma.Column{{Name: "product", Type: "text"}}},
		},
	}
}

func openEngine(t *testing.T, dir string) *localpg.Engine {
	t.Helper()
	e, err := localpg.OpenEngine(t.Context(), localpg.EngineConfig{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { e.Stop() })
	return e
}

// sharedEngine returns an engine for tests that do not restart it, empty.
func sharedEngine(t *testing.T) *localpg.Engine {
	t.Helper()
	if shared == nil {
		dir, err := os.MkdirTemp("", "enigma-test-")
		if err == nil {
			err = os.Chmod(dir, 0o711)
		}
		if err != nil {
			t.Fatal(err)
		}
		sharedDir = dir
		if shared, err = localpg.OpenEngine(t.Context(), localpg.EngineConfig{Dir: filepath.Join(dir, "engine")}); err != nil {
			t.Fatal(err)
		}
	}
	syncAll(t, shared)
	return shared
}

// shared is set by the first test that needs it; TestMain stops it.
var (
	shared    *localpg.Engine
	sharedDir string
)

func syncAll(t *testing.T, e *localpg.Engine, ms ...*enigma.Manifest) []localpg.Relation {
	t.Helper()
	rs, err := e.Sync(t.Context(), ms)
	if err != nil {
		t.Fatal(err)
	}
	return rs
}

func sqlstate(err error) string {
	var pg *pgconn.PgError
	if errors.As(err, &pg) {
		return pg.Code
	}
	return ""
}

func TestSubscriberDescribesAndDoesNotRead(t *testing.T) {
	e := sharedEngine(t)
	rs := syncAll(t, e, trades())
	conn := connect(t, e.DSN())

	sd, err := conn.PgConn().Prepare(t.Context(), "", `select price * $1, "odd ""name""" from trades where ts > now() - interval '1 day'`, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(sd.Fields) != 2 || sd.Fields[1].TableOID != rs[0].OID || sd.Fields[1].TableAttributeNumber != 4 {
		t.Errorf("described as %+v", sd.Fields)
	}
	for _, sql := range []string{
		"select * from trades", "select count(*) from coinbase_data.trades", "table products",
		"select 1 where exists (select from trades)", "explain select * from trades",
		"with t as (select * from trades) select 1 from t",
	} {
		if _, err := conn.Exec(t.Context(), sql); sqlstate(err) != "42501" {
			t.Errorf("%s = %v, want 42501", sql, err)
		}
	}
	for sql, want := range map[string]string{
		"select string_agg(table_name, ',' order by table_name) from information_schema.tables where table_schema = 'coinbase_data'":                    "products,trades",
		"select string_agg(column_name || ' ' || data_type, ',' order by ordinal_position) from information_schema.columns where table_name = 'trades'": `id bigint,ts timestamp with time zone,price numeric,odd "name" character varying`,
		"select obj_description('trades'::regclass)":                                                     "one row a trade",
		"select col_description('trades'::regclass, 1)":                                                  "trade's id",
		"select reltuples::int8 || '/' || relpages from pg_class where oid = 'trades'::regclass":         "1234567/0",
		"select pg_get_constraintdef(oid) from pg_constraint where conrelid = 'trades'::regclass":        "PRIMARY KEY (id)",
		"select contype::text from pg_constraint where conrelid = 'products'::regclass":                  "u", // a nullable key
		"select attnotnull::text from pg_attribute where attrelid = 'products'::regclass and attnum = 1": "false",
		"show search_path": "scratch, coinbase_data, public", // nobody has chosen the data set
		"select count(*)::text from unnest('{1,2,3}'::int8[])": "3",
		"select (pg_total_relation_size('trades') >= 0)::text": "true",
	} {
		if got := value(t, conn, sql); got != want {
			t.Errorf("%s = %s, want %s", sql, got, want)
		}
	}
}

// TestEnclosure tries everything that a client's statement must not do.
func TestEnclosure(t *testing.T) {
	e := sharedEngine(t)
	syncAll(t, e, trades())
	conn := connect(t, e.DSN())
	for _, sql := range []string{
		"create table public.t ()", "create table coinbase_data.t ()", "create view public.v as select 1", "create temp table t (x trades)",
		"create table scratch.t (x coinbase_data.trades)", "create table scratch.t (x coinbase_data.trades[])",
		"create table scratch.t as select null::trades as x", "create view coinbase_data.v as select 1", "create index on trades (id)",
		"create materialized view scratch.m as select * from trades", "create table scratch.t (like trades)", "alter table trades add x int",
		"alter schema scratch rename to s", "drop function scratch.view_definition", "create function scratch.f() returns int language internal as 'x'", "create schema s",
		"create function f() returns int language sql as 'select 1'",
		"create database d", "create role r", "alter role subscriber superuser", "set role enigma",
		"set session authorization enigma", "alter system set fsync = on", "drop table trades", "truncate trades",
		"insert into trades (id, ts) values (1, now())", "update trades set id = 1", "delete from trades",
		"do $$ begin end $$", "create extension btree_gist", "load 'plpgsql'", "comment on table trades is 'x'",
		"copy trades to stdout", "copy trades from stdin", "copy (select 1) to '/tmp/x'", "copy (select 1) to program 'true'",
		"select pg_read_file('postgresql.conf')", "select pg_read_binary_file('PG_VERSION')", "select pg_ls_dir('.')",
		"select pg_stat_file('PG_VERSION')", "select pg_ls_logdir()", "select lo_create(0)", "select lo_creat(-1)",
		"select lo_from_bytea(0, 'x')", "select lo_get(1)", "select lo_import('/etc/passwd')", "select lo_export(1, '/tmp/x')",
		"select lo_open(1, 1)", "select loread(1, 1)", "select lowrite(1, 'x')", "select lo_unlink(1)",
		"select query_to_xml('select 1', true, true, '')", "select query_to_xmlschema('select 1', true, true, '')",
		"select table_to_xml('trades', true, true, '')", "select schema_to_xml('coinbase_data', true, true, '')",
		"select database_to_xml(true, true, '')", "select cursor_to_xml('c', 1, true, true, '')",
		"select ts_stat('select 1')", "select ts_rewrite('a'::tsquery, 'select 1')",
		"select pg_terminate_backend(1)", "select pg_cancel_backend(1)", "select pg_reload_conf()", "select pg_switch_wal()",
		"select pg_logical_emit_message(false, 'a', 'b')", "select currtid2('trades', '(0,0)')", "select * from pg_authid",
		"select * from pg_largeobject", "select * from pg_statistic", "select pg_promote()", "select pg_create_restore_point('x')",
		"select * from pg_hba_file_rules", "select pg_notify('a', 'b')", "select current_setting('data_directory')",
	} {
		if _, err := conn.Exec(t.Context(), sql); err == nil || strings.HasPrefix(sqlstate(err), "XX") {
			t.Errorf("%s = %v, want a refusal", sql, err)
		} else if code := sqlstate(err); code != "42501" && code != "0A000" {
			t.Errorf("%s = %v, want 42501", sql, err)
		}
	}
	if _, err := conn.PgConn().Exec(t.Context(), "begin; lock table trades in access share mode").ReadAll(); sqlstate(err) != "42501" {
		t.Errorf("lock table = %v, want 42501", err)
	}
	for _, database := range []string{"postgres", "template1"} {
		dsn := strings.Replace(e.DSN(), "/"+localpg.Database+"?", "/"+database+"?", 1)
		if c, err := pgx.Connect(t.Context(), dsn); err == nil {
			c.Close(t.Context())
			t.Errorf("the subscriber got into %s", database)
		}
	}
}

// TestSyncKeeps checks that what does not change keeps its identity, and that
// what changes does not leave gaps in column numbers.
func TestSyncKeeps(t *testing.T) {
	dir := filepath.Join(pgtest.Dir(t), "engine")
	e := openEngine(t, dir)
	first := syncAll(t, e, trades())
	owner := connect(t, e.Server().DSN(localpg.Database, localpg.Owner))
	const versions = "select string_agg(xmin::text, ',' order by oid) from pg_class where relname in ('trades', 'products')"
	before := value(t, owner, versions)
	if diff := cmp.Diff(first, syncAll(t, e, trades())); diff != "" {
		t.Errorf("second Sync:\n%s", diff)
	}
	if after := value(t, owner, versions); after != before {
		t.Errorf("Sync without a change touched a table: %s, then %s", before, after)
	}

	owner.Close(t.Context())
	e.Stop()
	e = openEngine(t, dir)
	if diff := cmp.Diff(first, syncAll(t, e, trades())); diff != "" {
		t.Errorf("after a restart:\n%s", diff)
	}

	m := trades()
	cs := m.Tables[0].Columns
	cs[2].Type, cs[2].NotNull, cs[1].NotNull, cs[0].Comment = "integer", true, false, ""
	m.Tables[0].Columns = append(cs, enigma.Column{Name: "side", Type: "text[]", Comment: "new"})
	m.Tables[0].Rows, m.Tables[0].Key = 5, []string{"price", "id"}
	if diff := cmp.Diff(first, syncAll(t, e, m)); diff != "" {
		t.Errorf("changed in place:\n%s", diff)
	}
	conn := connect(t, e.DSN())
	for sql, want := range map[string]string{
		"select string_agg(attnum || attname || format_type(atttypid, atttypmod) || attnotnull, ' ' order by attnum) from pg_attribute where attrelid = 'trades'::regclass and attnum > 0": `1idbiginttrue 2tstimestamp with time zonefalse 3priceintegertrue 4odd "name"character varying(10)false 5sidetext[]false`,
		"select reltuples::text from pg_class where oid = 'trades'::regclass":                     "5",
		"select pg_get_constraintdef(oid) from pg_constraint where conrelid = 'trades'::regclass": "PRIMARY KEY (price, id)",
		"select coalesce(col_description('trades'::regclass, 1), 'none')":                         "none",
		"select col_description('trades'::regclass, 5)":                                           "new",
	} {
		if got := value(t, conn, sql); got != want {
			t.Errorf("%s = %s, want %s", sql, got, want)
		}
	}

	m.Tables[0].Columns = slices.Delete(m.Tables[0].Columns, 1, 2)
	m.Tables = m.Tables[:1]
	made := syncAll(t, e, m)
	if len(made) != 1 || made[0].OID == first[0].OID {
		t.Errorf("a dropped column must make the table anew: %v", made)
	}
	if got := value(t, conn, "select max(attnum)::text from pg_attribute where attrelid = 'trades'::regclass"); got != "4" {
		t.Errorf("last column has number %s, want 4", got)
	}
	if got := value(t, conn, "select count(*)::text from pg_class where relname = 'products'"); got != "0" {
		t.Error("a removed table is still there")
	}
}

func TestSyncNames(t *testing.T) {
	e := sharedEngine(t)
	mine, theirs, long := trades(), trades(), trades()
	theirs.Provider, theirs.Dataset = enigma.Address{0x0b}, enigma.DatasetID{2}
	long.Name, long.Dataset = strings.Repeat("a", 63), enigma.DatasetID{3}
	longer := *long
	longer.Provider, longer.Dataset = enigma.Address{0xbb}, enigma.DatasetID{4, 5}
	schemas := func(ms ...*enigma.Manifest) map[byte]string {
		out := map[byte]string{}
		for _, r := range syncAll(t, e, ms...) {
			out[r.Dataset[0]] = r.Schema
		}
		return out
	}
	if got := schemas(mine)[1]; got != "coinbase_data" {
		t.Errorf("alone: %s", got)
	}
	got := schemas(theirs, &longer, long, mine)
	want := map[byte]string{
		1: "coinbase_data",
		2: theirs.Provider.String() + "/coinbase_data",
		3: long.Name,
		4: longer.Provider.String() + "/aaaaaaaaaaa_04050000",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if got := schemas(theirs)[2]; got != want[2] {
		t.Errorf("a schema was renamed to %s though it had a name", got)
	}
	if rs := syncAll(t, e); len(rs) != 0 {
		t.Errorf("nothing subscribed: %v", rs)
	}
	if got := value(t, connect(t, e.DSN()), "show search_path"); got != "scratch, public" {
		t.Errorf("search_path = %s", got)
	}
}

// TestSyncHostile gives it manifests that a stranger may have written.
func TestSyncHostile(t *testing.T) {
	e := sharedEngine(t)
	for name, spoil := range map[string]func(*enigma.Manifest){
		"statement in a type":  func(m *enigma.Manifest) { m.Tables[0].Columns[0].Type = "int); drop schema public; --" },
		"comment in a type":    func(m *enigma.Manifest) { m.Tables[0].Columns[0].Type = "int --" },
		"serial is no type":    func(m *enigma.Manifest) { m.Tables[0].Columns[0].Type = "serial" },
		"name too long":        func(m *enigma.Manifest) { m.Tables[0].Name = strings.Repeat("x", 64) },
		"column of the system": func(m *enigma.Manifest) { m.Tables[0].Columns[0].Name = "ctid" },
		"key without order":    func(m *enigma.Manifest) { m.Tables[1].Columns[0].Type = "json" },
		"key of no column":     func(m *enigma.Manifest) { m.Tables[0].Key = []string{"none"} },
		"invalid UTF-8":        func(m *enigma.Manifest) { m.Tables[0].Comment = "\xff" },
		"zero byte":            func(m *enigma.Manifest) { m.Tables[0].Name = "a\x00b" },
	} {
		t.Run(name, func(t *testing.T) {
			bad := trades()
			bad.Name, bad.Dataset = "bad", enigma.DatasetID{9}
			spoil(bad)
			rs, err := e.Sync(t.Context(), []*enigma.Manifest{bad, trades()})
			if !errors.Is(err, enigma.Invalid) {
				t.Errorf("Sync = %v, want Invalid", err)
			}
			if len(rs) != 2 {
				t.Errorf("the good data set is missing: %v", rs)
			}
			conn := connect(t, e.DSN())
			if got := value(t, conn, "select count(*)::text from pg_namespace where nspname = 'bad'"); got != "0" {
				t.Error("half of the bad one is there")
			}
		})
	}
	m := trades()
	m.Description = "'; drop table trades; --"
	m.Tables[0].Comment = `\'; drop table trades; --`
	syncAll(t, e, m)
	if got := value(t, connect(t, e.DSN()), "select obj_description('trades'::regclass)"); got != m.Tables[0].Comment {
		t.Errorf("comment = %s", got)
	}
}

// TestStrangersComeLast: anybody may register a data set of any name, with any
// tables. It must not stand in the way of what the subscriber has paid for.
func TestStrangersComeLast(t *testing.T) {
	e := sharedEngine(t)
	stranger := trades() // before ours by address
	stranger.Provider, stranger.Dataset = enigma.Address{0x01}, enigma.DatasetID{2}
	squatter := trades() // before ours by name
	squatter.Provider, squatter.Dataset, squatter.Name = enigma.Address{0x02}, enigma.DatasetID{3}, "aaa"
	ours := trades()
	all := []*enigma.Manifest{ours, squatter, stranger}

	bySchema := func(rs []localpg.Relation) map[enigma.DatasetID]string {
		m := map[enigma.DatasetID]string{}
		for _, r := range rs {
			m[r.Dataset] = r.Schema
		}
		return m
	}
	long := func(m *enigma.Manifest) string { return enigma.Path{Provider: m.Provider, Name: m.Name}.String() }
	rs := syncAll(t, e, all...)
	if got := bySchema(rs); got[ours.Dataset] != long(ours) || got[stranger.Dataset] != "coinbase_data" {
		t.Fatalf("before anything is paid for, the schemas are %v", got)
	}
	oids := map[enigma.DatasetID]uint32{}
	for _, r := range rs {
		if r.Name == "trades" {
			oids[r.Dataset] = r.OID
		}
	}
	for range 2 {
		rs, err := e.Sync(t.Context(), all, ours.Dataset)
		if err != nil {
			t.Fatal(err)
		}
		if got := bySchema(rs); got[ours.Dataset] != "coinbase_data" || got[stranger.Dataset] != long(stranger) || got[squatter.Dataset] != "aaa" {
			t.Errorf("the schemas are %v", got)
		}
		conn := connect(t, e.DSN())
		for _, name := range []string{"trades", "coinbase_data.trades"} {
			sd, err := conn.PgConn().Prepare(t.Context(), "", "select id from "+name, nil)
			if err != nil {
				t.Fatal(err)
			}
			if got := sd.Fields[0].TableOID; got != oids[ours.Dataset] {
				t.Errorf("%s is table %d, want our %d of %v", name, got, oids[ours.Dataset], oids)
			}
		}
		if got := value(t, conn, "show search_path"); !strings.HasPrefix(got, "coinbase_data, ") || !strings.HasSuffix(got, ", aaa, public") {
			t.Errorf("search_path = %s", got)
		}
	}
}

func TestEngineIsMadeAnew(t *testing.T) {
	dir := filepath.Join(pgtest.Dir(t), "engine")
	e := openEngine(t, dir)
	e.Stop()
	if err := os.Truncate(filepath.Join(e.Server().DataDir(), "global", "pg_control"), 0); err != nil {
		t.Fatal(err)
	}
	if _, err := localpg.Start(t.Context(), localpg.Config{Dir: dir}); err == nil || enigma.Hint(err) == "" {
		t.Fatalf("Start on a damaged directory = %v", err)
	}
	e = openEngine(t, dir)
	syncAll(t, e, trades())
}

func TestSyncWhileInUse(t *testing.T) {
	e := sharedEngine(t)
	syncAll(t, e, trades())
	conn := connect(t, e.DSN())
	tx, err := conn.Begin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer tx.Rollback(context.Background())
	if _, err := conn.PgConn().Prepare(t.Context(), "", "select * from trades", nil); err != nil {
		t.Fatal(err)
	}
	syncAll(t, e, trades()) // nothing to change: does not wait
	m := trades()
	m.Tables[0].Columns[2].Type = "text"
	if _, err := e.Sync(t.Context(), []*enigma.Manifest{m}); !errors.Is(err, enigma.Unavailable) {
		t.Errorf("Sync of a table in use = %v, want Unavailable", err)
	}
}
