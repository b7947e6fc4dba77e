-- Reading: columns of a table
select id, product, price from trades

-- Reading: every column
select * from trades

-- Reading: whole rows
select t from trades t

-- Reading: nothing but a count
select count(*) from trades

-- Reading: with a schema
select shop.trades.id from shop.trades

-- Reading: TABLE
table products

-- Reading: VALUES
values (1, 'a'), (2, null)

-- Reading: no FROM
select 1 + 1, now() is not null

-- Conditions: = with a constant, det or ope
select id from trades where product = 'BTC-USD'

-- Conditions: IN
select id from trades where product in ('BTC-USD', 'ETH-USD')

-- Conditions: = ANY of an array
select id from trades where product = any (array['BTC-USD', 'x'])

-- Conditions: <>, NOT IN
select id from trades where product <> 'BTC-USD' and side not in ('BUY', 'x')

-- Conditions: IS NULL, IS DISTINCT FROM
select id from trades where price is null or product is distinct from 'x'

-- Conditions: <, BETWEEN over ope
select id from trades where price > 1.5 and day between '2024-02-26' and '2024-02-28'

-- Conditions: BETWEEN SYMMETRIC
select id from trades where price between symmetric 9 and 1

-- Conditions: < over det
select id from trades where small < 2

-- Conditions: any condition over rnd or sum
select id from trades where flag and qty > 1

-- Conditions: AND, OR, NOT
select id from trades where not (product = 'x' or price < 0)

-- Conditions: LIKE of a beginning, over ope
select id from trades where note like 'a note%'

-- Conditions: LIKE, ILIKE, SIMILAR TO, ~ otherwise
select id from trades where note like '%note%' and product ~ '^B' and side similar to '(BUY|SELL)' and note ilike 'A%'

-- Conditions: an expression over a column
select id from trades where price * 2 > 3 and lower(product) = 'btc-usd'

-- Conditions: between columns of one join group
select t.id from trades t, fills f where t.product = f.product

-- Conditions: between columns of different keys
select id from trades where product = note

-- Conditions: rows
select id from trades where (product, price) = ('BTC-USD', 1.5)

-- Conditions: row order
select id from trades where (price, id) > (1.5, 10)

-- Conditions: a constant expression
select id from trades where ts < now() - interval '1 hour'

-- Conditions: a sub-select
select id from trades where product in (select product from products where listed > '2024-02-26')

-- Conditions: EXISTS, correlated
select id from trades t where exists (select from fills f where f.trade = t.id and f.qty > 2)

-- Conditions: NOT EXISTS, NOT IN of a sub-select
select id from trades t where not exists (select from fills f where f.trade = t.id) and product not in (select base from products where base is not null)

-- Conditions: compared with a scalar sub-select
select id from trades where price > (select avg(price) from trades)

-- Conditions: ANY and ALL of a sub-select
select id from trades where price >= all (select tick from products where tick is not null)

-- Joins: INNER JOIN in a join group
select t.id, f.qty from trades t join fills f on f.trade = t.id

-- Joins: LEFT JOIN
select t.id, f.qty from trades t left join fills f on f.trade = t.id

-- Joins: RIGHT and FULL JOIN
select t.id, f.qty from trades t full join fills f on f.trade = t.id

-- Joins: USING
select product, tick from trades join products using (product)

-- Joins: NATURAL JOIN
select count(*) from products natural join (select product from trades) x

-- Joins: CROSS JOIN
select count(*) from products cross join fills

-- Joins: between other columns
select t.id, p.name from trades t join products p on p.name = t.note

-- Joins: LATERAL
select t.id, x.n from trades t, lateral (select count(*) as n from fills f where f.trade = t.id) x

-- Joins: of a table with itself
select a.id, b.id from trades a join trades b on a.product = b.product and a.id < b.id

-- Grouping: GROUP BY over det and ope
select product, day, count(*) from trades group by product, day

-- Grouping: GROUP BY over rnd, or an expression
select flag, date_trunc('month', ts), count(*) from trades group by 1, 2

-- Grouping: HAVING
select product, count(*) from trades group by product having count(*) > 5

-- Grouping: DISTINCT
select distinct product, side from trades

-- Grouping: DISTINCT ON
select distinct on (product) product, id from trades order by product, id

-- Grouping: count, count(DISTINCT)
select count(*), count(note), count(distinct product) from trades

-- Grouping: min, max over ope
select min(price), max(day) from trades

-- Grouping: min, max otherwise
select min(product), max(qty) from trades

-- Grouping: FILTER
select count(*) filter (where side = 'BUY') from trades

-- Grouping: bool_and, string_agg, array_agg and all others
select bool_and(flag), string_agg(side, ',' order by id), array_agg(id order by id) from trades

-- Grouping: GROUPING SETS, ROLLUP, CUBE
select product, side, count(*) from trades group by rollup (product, side)

-- Grouping: GROUP BY of the key alone
select id, product from trades group by id

-- Sums: sum and avg over sum terms
select sum(qty), avg(price) from trades

-- Sums: in groups
select product, sum(qty) from trades group by product

-- Sums: of a computed term
select sum(price * qty) from trades

-- Sums: of a computed term in groups
select product, sum(price * qty) from trades group by product

-- Sums: over other columns and expressions
select sum(price * small), sum(big) from trades

-- Sums: DISTINCT
select sum(distinct qty) from trades

-- Windows, sets, CTEs: window functions
-- any order
select id, rank() over (partition by product order by price) from trades

-- Windows, sets, CTEs: UNION, INTERSECT, EXCEPT, with ALL too
select product from trades union select product from fills

-- Windows, sets, CTEs: WITH, MATERIALIZED or not
with t as materialized (select * from trades where product = 'BTC-USD') select count(*) from t

-- Windows, sets, CTEs: WITH RECURSIVE
with recursive n(i) as (select 1 union all select i + 1 from n where i < 5) select id from trades join n on i = id

-- Windows, sets, CTEs: sub-select in FROM
select count(*) from (select product from trades where price > 0) x

-- Windows, sets, CTEs: functions in FROM
select d, count(t.id) from generate_series(date '2024-02-25', date '2024-02-29', interval '1 day') d left join trades t on t.day = d group by d

-- Order and limit: ORDER BY over ope
select id, price from trades order by price desc nulls last, id

-- Order and limit: ORDER BY otherwise
select id, product from trades order by product collate "C", id

-- Order and limit: LIMIT, OFFSET
select id from trades order by id limit 5 offset 2

-- Order and limit: FETCH FIRST … WITH TIES
select id, price from trades order by price fetch first 3 rows with ties

-- Order and limit: LIMIT without an order
-- any order
select id from trades limit 3

-- Expressions: arithmetic, functions, casts
select id, price * 1.2, upper(product), ts::date, day + 1, qty / 2 from trades

-- Expressions: CASE, COALESCE, NULLIF, GREATEST over mixed schemes
select id, case when flag then product else note end, coalesce(note, product), greatest(price, qty) from trades

-- Expressions: time zones
select id, ts at time zone 'Asia/Tokyo', extract(hour from ts) from trades

-- Expressions: arrays
select id, tags[1], cardinality(nums) from trades where 'x' = any (tags)

-- Expressions: intervals
select id, ts + span, justify_interval(span) from trades

-- Expressions: JSON
select id, doc -> 'a', doc @> '{}' from trades

-- Around queries: parameters
-- $ BTC-USD
select id from trades where product = $1

-- Around queries: EXPLAIN
explain select id from trades

-- Around queries: EXPLAIN ANALYZE
explain analyze select id from trades

-- Around queries: BEGIN, COMMIT, SAVEPOINT
begin; select 1; commit

-- Around queries: SET and SHOW
set datestyle = 'ISO'

-- Around queries: DISCARD, DEALLOCATE
deallocate all

-- Around queries: the catalogue
select relname from pg_class where relname = 'pg_class'

-- Writing: INSERT of values
insert into fills (trade, product, qty, note) values (1, 'BTC-USD', 3, 'written'), (2, null, default, '')

-- Writing: INSERT … SELECT, from other data sets and tables of your own too
insert into fills (trade, product, qty) select id, product, qty from trades where qty > 7

-- Writing: INSERT into a table with a key
insert into trades (id, product, price) values (1001, 'BTC-USD', 1.005)

-- Writing: DEFAULT VALUES, RETURNING
insert into fills default values returning trade, coalesce(note, 'none') as note

-- Writing: WITH before INSERT
with x as (select max(id) as id from trades) insert into fills (trade, note) select id, 'the last' from x returning *

-- Writing: ON CONFLICT DO NOTHING
insert into trades (id, note) values (1, 'again'), (1002, 'new') on conflict do nothing returning id

-- Writing: ON CONFLICT DO UPDATE
insert into trades as t (id, qty) values (2, 1) on conflict (id) do update set qty = coalesce(t.qty, 0) + excluded.qty where t.id < 100 returning id, qty

-- Writing: UPDATE
update trades set price = price * 1.1, note = 'raised' where product = 'ETH-USD' and price > 0 returning id, price

-- Writing: UPDATE … FROM
update fills set note = p.name from products p where p.product = fills.product and p.base = 'BTC' and fills.trade < 4

-- Writing: UPDATE of rows and from sub-selects
update trades set (qty, note) = (select count(*), max(f.note) from fills f where f.trade = trades.id) where id between 5 and 8 returning id, qty

-- Writing: UPDATE of a key
update trades set id = id + 5000 where id = 9

-- Writing: DELETE
delete from fills where note = 'the last' returning trade

-- Writing: DELETE … USING
delete from fills using trades t where t.id = fills.trade and t.price < -40

-- Writing: EXPLAIN of a write
explain update trades set qty = 1 where id = 1

-- Writing: MERGE
-- refused 0A000
merge into trades using products p on p.product = trades.product when matched then delete

-- Writing: TRUNCATE
-- refused 42501
truncate trades

-- Writing: COPY in
-- refused 0A000
copy trades from stdin

-- Writing: WITH beside a sub-select in RETURNING, into a table with a key
-- refused 0A000
with c as (select 5000 as id) insert into trades (id) select id from c returning (select count(*) from c)

-- Writing: whole rows in RETURNING
-- refused 0A000
delete from fills where trade = -1 returning fills

-- Writing: data-modifying WITH
-- refused 0A000
with x as (delete from trades returning id) select * from x

-- Defining: CREATE TABLE
create temp table if not exists x (i int)

-- Defining: CREATE TABLE AS
create temp table if not exists y as select id from trades

-- Defining: SELECT INTO
drop table if exists z; select id into temp z from trades

-- Defining: CREATE VIEW
create or replace temp view w as select id from trades

-- Defining: CREATE MATERIALIZED VIEW
-- refused 0A000
create materialized view x as select id from trades

-- Defining: CREATE INDEX
-- refused 42501
create index on trades (id)

-- Defining: CREATE FUNCTION
-- refused 0A000
create function f() returns int language sql as 'select 1'

-- Defining: ALTER, DROP
-- refused 42501
drop table trades

-- Defining: GRANT, REVOKE
-- refused 0A000
grant select on trades to public

-- Defining: COMMENT
-- refused 42501
comment on table trades is 'x'

-- Defining: DO
-- refused 0A000
do $$ begin end $$

-- Defining: VACUUM, ANALYZE
-- refused 42501
analyze trades

-- Reading: COPY out
-- refused 0A000
copy trades to stdout

-- Reading: FOR UPDATE, FOR SHARE
-- refused 0A000
select id from trades for update

-- Reading: TABLESAMPLE
-- refused 0A000
select id from trades tablesample system (10)

-- Reading: ONLY
-- refused 0A000
select id from only trades

-- Reading: system columns
-- refused 0A000
select ctid from trades

-- Reading: a column qualified by the database
-- refused 0A000
select market.shop.trades.id from shop.trades

-- Reading: two tables of one name in one FROM
-- refused 0A000
select 1 from shop.trades, mixed.trades

-- Reading: a schema before a name that is there twice
-- refused 0A000
select shop.trades.id from shop.trades where exists (select from fills trades)

-- Reading: DECLARE and FETCH
-- refused 0A000
declare c cursor for select id from trades

-- Session: PREPARE, EXECUTE
-- refused 0A000
prepare p as select id from trades

-- Session: two-phase commit
-- refused 0A000
prepare transaction 'x'

-- Session: SET of what changes the meaning of a statement
-- refused 0A000
set standard_conforming_strings = off

-- Session: SET of another encoding
-- refused 0A000
set client_encoding = 'LATIN1'

-- Session: SET of other parameters
-- refused 0A000
set log_statement = 'all'

-- Session: SET of who the session is
-- refused 42501
set role postgres

-- Session: SET TRANSACTION SNAPSHOT
-- refused 0A000
set transaction snapshot 'x'

-- Session: set_config with a name that is no constant
-- refused 0A000
select set_config(product, 'x', false) from trades

-- Session: LISTEN, NOTIFY
-- refused 0A000
notify x

-- Session: LOCK
-- refused 0A000
lock table trades

-- Session: LOAD
-- refused 0A000
load 'x'

-- Session: an array column, finished by the gateway, in a transaction that is read-only
-- do begin read only
-- undo rollback
-- refused 0A000
select id, tags from trades where price * 2 > 3

-- Functions: that run SQL text
-- refused 0A000
select query_to_xml('select 1', true, true, '')

-- Functions: that read tables by name
-- refused 0A000
select table_to_xml('trades', true, true, '')

-- Functions: large objects
-- refused 0A000
select lo_create(0)

-- Functions: other sessions
-- refused 0A000
select pg_terminate_backend(1)

-- Functions: the engine's log
-- refused 0A000
select pg_logical_emit_message(false, 'a', 'b')

-- EXPLAIN: in another format than text
-- refused 0A000
explain (format json) select id from trades

-- EXPLAIN: ANALYZE of a write
-- refused 0A000
explain analyze update trades set qty = 1
