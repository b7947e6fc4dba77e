package proxy_test

import (
	"testing"

	"github.com/jackc/pgx/v5"
)

// hostile are statements that must not get through, with what they fail with.
// Table own is the subscriber's, view v reads a data set.
var hostile = []struct{ state, sql string }{
	{"42501", "insert into trades (id) values (1)"},
	{"42501", "insert into coinbase.trades (id) select id from trades"},
	{"42501", "insert into trades as own (id) values (1) on conflict do nothing returning id"},
	{"42501", "with own as (select 1 as id) insert into trades (id) select id from own"},
	{"42501", "update trades set id = 1"},
	{"42501", "update trades t set id = own.id from own where t.id = own.id"},
	{"42501", "delete from only trades"},
	{"42501", "delete from trades using own where trades.id = own.id"},
	{"42501", "truncate own, trades"},
	{"42501", "drop table own, trades"},
	{"42501", "drop table if exists coinbase.trades cascade"},
	{"42501", "alter table trades add column x int"},
	{"42501", "alter table trades rename to mine"},
	{"42501", "alter table trades rename column id to di"},
	{"42501", "alter view trades rename to mine"},
	{"42501", "create index on trades (id)"},
	{"42501", "drop index coinbase.trades_pkey"},
	{"42501", "analyze trades"},
	{"42501", "analyze own, trades (id)"},
	{"42501", "comment on table trades is 'x'"},
	{"42501", "comment on column coinbase.trades.id is 'x'"},
	{"42501", "create table x (like trades)"},
	{"42501", "create table x (id bigint references trades (id))"},
	{"42501", "alter table own add foreign key (id) references trades (id)"},
	{"0A000", "create table x (a int, b trades)"},
	{"0A000", "alter table own add column t trades"},
	{"0A000", "create temp table x (a coinbase.trades[])"},
	{"0A000", "create table x as select t from trades t"},
	{"0A000", "create table x as select null::trades as t"},
	{"0A000", "create view x as select t from trades t"},
	{"0A000", "select array[null::trades] as t into temp x"},
	{"42501", "create table coinbase.x (a int)"},
	{"42501", "create table public.x as select * from trades"},
	{"42501", "create view public.x as select 1"},
	{"42501", "select 1 as a into public.x"},
	{"42P07", "create table trades (a int)"},
	{"42P07", "create table if not exists trades as select 1"},
	{"42P07", "create or replace view trades as select 1 as id"},
	{"42P07", "select * into trades from own"},
	{"42501", "insert into pg_class (relname) values ('x')"},
	{"42501", "delete from pg_catalog.pg_proc"},
	{"42501", "insert into information_schema.sql_features (feature_id) values ('x')"},
	{"0A000", "insert into v (id) values (1)"},
	{"0A000", "update v set id = 2"},
	{"0A000", "delete from v where id = 2"},
	{"0A000", "merge into own using trades on true when matched then delete"},
	{"0A000", "merge into trades using own on true when matched then delete"},
	{"0A000", "copy trades from stdin"},
	{"0A000", "copy own from stdin"},
	{"0A000", "copy own to stdout"},
	{"0A000", "with x as (insert into own values (9) returning id) select * from x"},
	{"0A000", "with x as (delete from trades returning id) select * from x"},
	{"0A000", "with x as (delete from own returning id) insert into own select id from x"},
	{"0A000", "create function f() returns int language sql as 'select 1'"},
	{"0A000", "create procedure f() language sql as 'select 1'"},
	{"0A000", "create operator === (leftarg = int, rightarg = int, function = int4eq)"},
	{"0A000", "create cast (int as text) without function"},
	{"0A000", "create type t as (a int)"},
	{"0A000", "create type t as enum ('a')"},
	{"0A000", "create domain d as int"},
	{"0A000", "create aggregate a (int) (sfunc = int4pl, stype = int)"},
	{"0A000", "create trigger t before insert on own for each row execute function f()"},
	{"0A000", "create rule r as on insert to v do instead nothing"},
	{"0A000", "create schema s"},
	{"0A000", "create schema s create table t (a int)"},
	{"0A000", "create sequence s"},
	{"0A000", "create materialized view m as select * from trades"},
	{"0A000", "create foreign table f (a int) server s"},
	{"0A000", "create table x partition of own default"},
	{"0A000", "create table x (a int) partition by list (a)"},
	{"0A000", "create table x () inherits (trades)"},
	{"0A000", "create table x of trades"},
	{"0A000", "create table x (a int) tablespace pg_default"},
	{"0A000", "create table x (a int, exclude (a with =))"},
	{"0A000", "create table x (a text default query_to_xml('select 1', true, true, '')::text)"},
	{"0A000", "create table x (a text check (pg_notify('a', a) is null))"},
	{"0A000", "create table x (a oid generated always as (lo_creat(1)) stored)"},
	{"0A000", "alter table own add check (pg_terminate_backend(id::int))"},
	{"0A000", "alter table own alter id set default lo_create(0)"},
	{"0A000", "alter table own alter id type text using query_to_xml('select 1', true, true, '')::text"},
	{"0A000", "create index on own ((query_to_xml('select 1', true, true, '')::text))"},
	{"0A000", "create view x as select table_to_xml('trades', true, true, '')"},
	{"0A000", "create table x as select set_config(name, 'x', false) from pg_settings"},
	{"0A000", "insert into own select lo_create(0)::int"},
	{"0A000", "update own set id = 1 where pg_cancel_backend(1)"},
	{"0A000", "alter table own owner to enigma"},
	{"0A000", "alter table own set schema public"},
	{"0A000", "alter table own inherit trades"},
	{"0A000", "alter table own disable row level security"},
	{"0A000", "alter table own attach partition trades default"},
	{"0A000", "alter table own of trades"},
	{"0A000", "alter view v set (security_barrier)"},
	{"0A000", "create view x with (security_barrier) as select 1"},
	{"0A000", "create view x as select * from own with check option"},
	{"0A000", "create policy p on own using (true)"},
	{"0A000", "create statistics s on id, id from trades"},
	{"0A000", "grant select on own to public"},
	{"0A000", "alter default privileges grant select on tables to public"},
	{"0A000", "lock table own"},
	{"0A000", "vacuum own"},
	{"0A000", "analyze"},
	{"0A000", "create index concurrently on own (id)"},
	{"0A000", "create table x as execute p"},
	{"0A000", "drop schema scratch cascade"},
	{"0A000", "drop function scratch.view_definition"},
	{"0A000", "explain analyze insert into own values (1)"},
	{"0A000", "explain create table x as select * from trades"},
	{"0A000", "explain select 1 as a into x"},
	{"0A000", "explain analyze select id into x from trades"},
	{"0A000", "select v.id::text || (v.*)::text from v"},
	{"0A000", "do 'begin end'"},
	{"0A000", "refresh materialized view v"},
	{"0A000", "create table x as select * from trades for update"},
	{"0A000", "insert into own select id from trades for share"},
	{"0A000", "insert into own select ctid::text::int from trades"},
	{"0A000", "insert into own select id from trades tablesample system (1)"},
	{"0A000", "select v from v"},
	{"0A000", "select (v).id, pg_typeof(v) from v"},
	{"0A000", "select * from v for update"},
	{"42501", "create table x as select * from pg_authid"},
}

// TestHostileScratch tries what must not get through, in every protocol, as one
// of several statements, and as a prepared one.
func TestHostileScratch(t *testing.T) {
	clearScratch(t)
	m := newMarket(t, nil)
	conn := connect(t, m.gateway)
	exec(t, conn, "create table own (id bigint primary key); create view v as select id, product from trades")
	for _, tt := range hostile {
		check := func(way string, err error) {
			t.Helper()
			if state(err) != tt.state {
				t.Errorf("%s, %s: %v, want %s", tt.sql, way, err, tt.state)
			}
		}
		_, err := conn.Exec(t.Context(), tt.sql, pgx.QueryExecModeSimpleProtocol)
		check("simple", err)
		_, err = conn.PgConn().Exec(t.Context(), "insert into own values (1); "+tt.sql+"; select 1").ReadAll()
		check("one of several", err)
		check("unnamed", conn.PgConn().ExecParams(t.Context(), tt.sql, nil, nil, nil, nil).Read().Err)
		if _, err = conn.PgConn().Prepare(t.Context(), "st", tt.sql, nil); err == nil {
			err = conn.PgConn().ExecPrepared(t.Context(), "st", nil, nil, nil).Read().Err
			exec(t, conn, "deallocate st")
		}
		check("prepared", err)
	}
	if got := text(t, conn, "select count(*) from own"); got != "0" {
		t.Errorf("%s rows were left by transactions that failed", got)
	}
	if got := text(t, conn, "select count(*) from trades"); got != "600" {
		t.Errorf("the data set has %s rows", got)
	}
	if got := text(t, conn, "select string_agg(relname, ' ' order by relname) from pg_class where relnamespace = 'scratch'::regnamespace"); got != "own own_pkey v" {
		t.Errorf("schema scratch has %s", got)
	}
}
