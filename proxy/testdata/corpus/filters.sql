-- Everything, as a person would ask first.
select * from trades order by id

select * from products order by product

select * from nothing

select count(*) from nothing

select max(id), min(v), count(v) from nothing

select id, v from nothing order by id limit 5

-- Point look-ups on every kind of term.
select * from trades where id = 17

select id from trades where product = 'BTC-USD' order by id

select id from trades where product = 'no such product'

select id from trades where qty = 13 order by id

select id from trades where small = -5 order by id

select id from trades where ref = 'c4ca4238-a0b9-2382-0dcc-509a6f75849b' order by id

select id from trades where raw = '\xc4ca4238a0b923820dcc509a6f75849b' order by id

select id from trades where code = 'ab' order by id

select id from trades where code = 'ab   ' order by id

select id from trades where side = 'BUY' and product = 'ETH-USD' order by id desc limit 7

select id from trades where level = 2 order by id limit 4 offset 3

select id, price from trades where price = 20000.00000000

select id from trades where size = 0.125 order by id

select id from trades where day = '2024-01-05' order by id

select id from trades where ts = '2024-01-01 00:37:13.25+00'

select id from trades where at = '1999-12-31 23:59:59.999999' order by id

-- Values that a column cannot hold exactly.
select id from trades where id = 3.5

select id from trades where id > 598.5 order by id

select id from trades where id < 3.5 order by id

select id from trades where qty = 3.5

select id from trades where small = 100000

select id from trades where small < 100000 order by id limit 3

select id from trades where price = 20000.000000001

select id from trades where price > 24999.999999999 order by id

select id from trades where price < 1e30 order by id limit 3

select id from trades where id = 99999999999999999999

-- Ranges.
select id, price from trades where price between 21000 and 21500 order by price, id

select id from trades where id between 10 and 12 or id in (20, 30, 40) order by 1

select id from trades where id not between 5 and 598 order by id

select id, ts from trades where ts >= '2024-01-05' and ts < '2024-01-05 06:00:00+00' order by ts

select id from trades where day > '2024-01-19' order by id

select id from trades where small >= 4 order by id limit 5

select id from trades where size > 6 order by id limit 5

select id from trades where at < '1999-12-05' order by id limit 5

select id from trades where id > 590 and not (id > 595) order by id

select id from trades where id <> 1 and id < 5 order by id

-- NULLs.
select id from trades where product is null order by id

select count(*) from trades where price is not null

select id from trades where small is null and raw is null order by id

select id from trades where product is distinct from 'BTC-USD' order by id limit 12

select id from trades where note is null order by id limit 3

select id from trades where price = null

select id from trades where not (product = 'BTC-USD') order by id limit 6

select id from trades where product in ('BTC-USD', null) order by id limit 6

select id from trades where product not in ('BTC-USD', 'ETH-USD') order by id limit 6

select id from trades where product not in ('BTC-USD', null)

select coalesce(product, '?') as p, count(*) from trades group by 1 order by 1

-- What ciphertext cannot answer.
select id from trades where product like 'B%' order by id limit 5

select id from trades where lower(product) = 'btc-usd' order by id limit 5

select id from trades where note = 'note 1 é' order by id

select id from trades where maker order by id limit 5

select id from trades where fee > 1 order by id limit 5

select id from trades where product > 'E' order by product, id limit 5

select id from trades where price + 1 > 24990 order by id

select id from trades where size * 8 = qty order by id limit 9

select id from trades where extract(hour from ts) = 3 and id < 100 order by id

select * from labels order by id

select id from labels where tags @> array['t1'] order by id limit 5

select id from trades where doc @> '{"i": 3}' order by id limit 5

select id from trades where id % 100 = 7 order by id

select id from trades where (side, product) = ('BUY', 'SOL-USD') order by id limit 3

select id from trades where case when id < 5 then small > 0 else product = 'ADA-USD' end order by id limit 9

select id from trades where id = any (array[3, 5, 700]) order by id

select id from trades where id = any ('{3,5,700}'::bigint[]) order by id

select id from trades where product = any (array['BTC-USD', null]) order by id limit 4

select id from trades where exists (select 1 from products p where p.product = trades.product and p.decimals > 8) order by id limit 5

select id from trades where product in (select product from products where name like 'E%') order by id limit 5

select id from trades where price = (select max(price) from trades) order by id

-- Names as people write them.
select t.id, "t"."product" from coinbase.trades as t where T.ID < 4 order by ID

select "Day", "odd name" from fx where "Day" = date '2024-01-03' order by "odd name"

select "Day", rate from rates.fx where currency = 'USD' and rate >= 1.3 order by rate desc

select trades from trades where id = 1

select (t).id, (t.doc ->> 'i')::int as i from trades t where id = 2

select ID as "Id", price as "The Price", price price2 from trades where id = 5

select distinct on (product) product, id, price from trades order by product, price desc nulls last, id

table products

values (1, 'a'), (2, 'b')

-- refused 0A000
select ctid from trades

-- The store orders by the first key, with ties.
select id, day, note from trades order by day desc, note, id limit 7

select * from trades order by side, day, note, id limit 3 offset 5

-- level 1
select count(*) from trades where day < date '2024-03-01' - interval '1' day

-- level 1
select count(*) from trades where ts >= timestamptz '2024-02-28 00:00+00' + interval '1 02' day to hour and ts < timestamptz '2024-02-28 00:00+00' + interval '1-1' year to month

select count(*) from trades where ts >= timestamptz '2024-02-28 00:00+00' + interval(0) '90.7 seconds'
