-- Expressions over decrypted values, and everything that prints.
select id, price * 2, price / 3, -price, round(price), size / 3, qty / 7, qty % 7, small * 1.5 from trades where id < 20 order by id

select id, upper(product), length(note), note || '!', substr(product, 1, 3), product || side from trades where id < 15 order by id

select id, ts + interval '1 day', ts at time zone 'Asia/Tokyo', to_char(ts, 'YYYY-MM-DD HH24:MI'), day + 1, day - date '2024-01-01', age(at) is null from trades where id < 9 order by id

select id, fee, round(fee, 3), coalesce(fee, 0) from trades where id < 12 order by id

select tags, id from labels where id < 9 order by id

select id, doc, doc -> 'deep', doc #>> '{deep,0}' from trades where id < 6 order by id

select id, raw, encode(raw, 'base64'), ref, maker, not maker, code, code || '|', length(code), octet_length(code) from trades where id < 8 order by id

select 1

select id, 'x', null, 1.50, true, now() > ts as past from trades where id = 1

select id, product = 'BTC-USD' as btc, price > 21000 as high from trades where id < 9 order by id

select id, case when side = 'BUY' then 1 else -1 end * size from trades where id < 9 order by id

select row(id, product) from trades where id < 3 order by id

select to_jsonb(p) from products p order by product

select json_agg(p order by product) from products p

select greatest(price, 21000), least(qty, 5), nullif(side, 'BUY') from trades where id < 9 order by id

select cast(price as integer), price::float8, id::text, size::numeric, day::timestamp, ts::date from trades where id < 9 order by id

select current_date - day > 0 from trades where id = 1

select pg_typeof(id), pg_typeof(price), pg_typeof(code) from trades where id = 1

select 1/0 from trades

select 1 from trades where 1/0 = 1

select price / (id - 5) from trades order by id

select id::int2 from trades where id > 598 order by id

select product::int from trades where id = 1

select sqrt(-qty) from trades where id < 3 order by id

select id from trades order by id desc limit 3

select id from trades order by price desc nulls last, id limit 5

select id from trades order by price asc nulls first, id limit 40

select id from trades order by small, id limit 5

select id, product from trades where id < 40 order by product desc, id

select id from trades order by product collate "C", id limit 5

select id from trades order by size, qty desc, id limit 8

select id from trades order by id limit 0

select id from trades order by id offset 597

select id from trades order by id offset 10 limit 3

select id from trades order by id fetch first 3 rows only

select id from trades where id < 10 order by -id

select id from trades where id < 10 order by 1 + 1, id

select product, id from trades order by 2 limit 3

select id as k from trades order by k desc limit 3

select size from trades order by size fetch first 2 rows with ties

-- Mistakes: PostgreSQL's own words.
select nope from trades

select id from trades where nope = 1

select id from tradez

select id from coinbase.tradez

select id from trades where id = 'x'

select id from trades where product = 5

select t.id from trades

select id, count(*) from trades

select sum(product) from trades

select id from trades order by 7

select id from trades limit -1

select id from trades where

select id frm trades where id = 1

select id from trades where day = 'not a day'

select id from trades join products on trades.product = products.product where product = 'x'

-- What is not supported, by name.
-- refused 42501
insert into trades (id) values (1)

-- refused 42501
update trades set id = 1

-- refused 42501
delete from trades

-- refused 0A000
select * from trades for update

-- refused 0A000
copy trades to stdout

-- refused 0A000
copy trades from stdin

-- refused 0A000
prepare x as select id from trades

-- refused 0A000
declare c cursor for select id from trades

-- refused 42501
truncate trades

-- refused 0A000
vacuum

-- refused 0A000
do $$ begin end $$

-- refused 0A000
listen x

-- refused 0A000
select query_to_xml('select 1', true, true, '')

-- Whole rows have their table's type, alone and inside of others.
select t from products t order by t.product

select products from products order by products

select array_agg(t order by product)::text from products t

select (array_agg(t order by product))[1].product, (min(t::text)) from products t

select (t, p)::text, t.product from products t join products p on t.product = p.product order by t.product

select pg_typeof(t)::text, t is null, count(t) over () from products t

select p from trades t left join products p on t.product = p.product and t.id < 3 where t.id < 6 order by t.id

set datestyle = 'German'

select day, ts, id from trades order by id limit 5

select upper(product), day, ts from trades order by id limit 5

reset datestyle

set intervalstyle = 'iso_8601'

select * from trades order by id limit 5

reset intervalstyle

set bytea_output = 'escape'

select * from trades order by id limit 5

reset bytea_output

-- A constant that fails fails only where PostgreSQL comes to it.
select id from trades where false and id = 1 / 0

select id from trades where id = 1 / 0

select id from trades where id = 1 / 0 limit 0

select v from nothing where id = 1 / 0

select count(*) from trades where id < 3 or id = 10 / (1 - 1)

select id, case when id > 0 then 1 else 1 / 0 end from trades where id < 3

select id from trades where id < 4 and day = make_date(2024, 13, 1)

select id from trades where id < 4 and case when id < 1000 then true else day = make_date(2024, 2, 30) end order by id

select id from trades where id < 4 and (id > 0 or ts > make_timestamp(2024, 2, 30, 0, 0, 0)) order by id

select id from nothing where v = lpad('x', 3, left('é', -5)) or id = 2147483647 + 1

select t.id from trades t join nothing n on n.id = t.qty where t.id = power(0, -1)::int

select id from nothing where v = repeat('x', 2000000000)
