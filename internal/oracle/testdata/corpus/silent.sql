-- IN over encrypted terms finds its rows
select id from trades where product in ('BTC-USD', 'ETH-USD') order by id

select id from trades where qty in (1, 2, null) order by id

select id from trades where qty not in (1, 2) order by id

-- no row: a NULL is in the list
select id from trades where qty not in (1, null) order by id

-- = ANY of an array, a parameter too
select id from trades where product = any (array['BTC-USD', 'x']) order by id

-- $ {BTC-USD,ETH-USD}
select id from trades where product = any ($1) order by id

-- $ {1,2,NULL}
select id from trades where qty <> all ($1::int[]) order by id

-- $ NULL
select id from trades where product = any ($1) order by id

-- $ {}
select count(*) from trades where product = any ($1)

-- GROUP BY and DISTINCT: equal values are one group, whatever their terms
select product, count(*) from trades group by product

select note, count(*) from trades group by note

select distinct flag from trades

select distinct product, side from trades

select count(distinct note), count(distinct product), count(distinct doc) from trades

-- CTEs and sub-selects reach the planner
with t as (select id, product from trades where product = 'BTC-USD') select * from t order by id

with t as materialized (select * from trades) select count(*) from t where product = 'BTC-USD'

with recursive t(n) as (select 1 union all select t.n + 1 from t join trades on trades.id = t.n where t.n < 5) select n from t order by n

select * from (select product as p from trades) as x where p = 'BTC-USD'

-- CASE, COALESCE and GREATEST over columns of different schemes
select id, case when qty > 2 then product else note end from trades order by id

select id, coalesce(note, product, side, 'none') from trades order by id

select id from trades where coalesce(product, note) = 'BTC-USD' order by id

select id from trades where case when flag then product else note end = 'x' order by id

select id, greatest(price, loose, qty), least(small, qty) from trades order by id

select id from trades where nullif(product, 'BTC-USD') is null order by id

-- comparisons between columns of different keys and schemes
select id from trades where product = note order by id

select id from trades where qty < small order by id

select t.id from trades t join edges e on t.id = e.i4 order by 1

select t.id, f.note from trades t join fills f on f.note = t.product or f.note = t.note order by 1, 2

select t.id, p.name from trades t join products p on p.name = t.note order by 1, 2

select count(*) from trades t join fills f on t.day = f.day and t.qty = f.qty

select count(*) from trades t, trades u where t.price = u.loose

-- collations
select t from edges order by t collate "C", id

select t from edges order by t, id

select id from edges where t < 'a' order by id

select id from edges where t collate "C" < 'b' order by id

select min(t), max(t), min(t collate "C") from edges

-- numeric 1.0 = 1.00: found, grouped, and printed as stored
select id, loose from trades where loose = 1 order by id

select id, loose from trades where loose in (1.0, 1.50) order by id

-- loose
select loose, count(*) from trades group by loose

select count(distinct loose), count(distinct num) from trades, edges

select id, num from edges where num = 1.000 or num = 0 order by id

-- $ 1.00
select id, loose from trades where loose = $1 order by id

-- -0.0, NaN, infinities
select id, f8 from edges where f8 = 0 order by id

select id, f8 from edges where f8 = '-0' order by id

select id, f8, f4 from edges where f8 = 'NaN' or f4 = 'NaN' order by id

select id, f8 from edges where f8 > 'Infinity' order by id

select id, f8 from edges where f8 >= 'Infinity' order by id

select id from edges where num > 1e30 order by id

select id, num from edges where num = 'NaN' order by id

select id, n18 from edges where n18 = 'NaN' or n18 < -1 order by id

-- loose
select max(f8), min(f8), max(num), min(num), max(n18), max(d), min(d), max(ts), min(ts) from edges

-- loose
select f8, count(*) from edges group by f8

select id, d from edges where d = 'infinity' order by id

select id, d from edges where d > '9999-12-31' order by id

select id, ts from edges where ts > 'now' order by id

select id, d, ts from edges order by d nulls first, ts desc, id

-- the ends of integers
select id, i8 from edges where i8 = 9223372036854775807 order by id

select id from edges where i8 < -9223372036854775807 order by id

select id, i4 from edges where i4 = 2147483648 or i4 < -2147483647 order by id

select id from edges where i4 < 2147483647.5 order by id

-- char(n): blanks at the end do not count
select id, c, length(c), c || '|' from edges where c = 'a' order by id

select id from edges where c = 'a  ' order by id

select id from edges where c in ('ab', ' a') order by id

select c, count(*) from edges group by c

select id from trades where code = 'ab'::text order by id

select id from edges where c like 'a%' order by id

-- time zones
select id, ts at time zone 'Europe/Vienna', at at time zone 'Asia/Tokyo', ts::date, at::timestamptz from trades order by id

select id from trades where ts = '2024-03-31 03:30:00+02' order by id

select id from trades where ts >= '2024-03-31 02:30:00 Europe/Vienna' and ts < timestamp '2024-10-27 02:30:00' order by id

select date_trunc('day', ts), count(*) from trades group by 1

select id from trades where ts > at order by id

select extract(hour from ts), count(*) from trades group by 1

-- the empty string is not NULL
select id, t from edges where t = '' order by id

select id from edges where t is null order by id

select count(t), count(*), count(*) filter (where t = '') from edges

select id from edges where t || 'x' = 'x' order by id

-- integer division
select id, qty / 2, -7 / 2, qty % 2, small / 3 from trades order by id

select qty / 2, count(*) from trades group by 1

select sum(qty) / count(qty), sum(qty / 2), avg(qty / 2) from trades

-- sums that pass the range of their column's type
select sum(i4), sum(i8), avg(i8), sum(n18) from edges where n18 <> 'NaN'

select sum(big), sum(big * 1.0), avg(big) from trades

select sum(small), sum(qty), sum(total) from trades, fills where trades.id = fills.trade

select sum(i8) from edges

-- an overflow is an error on both sides
select i4 + 1 from edges where i4 = 2147483647

select i8 * 2 from edges where i8 = 9223372036854775807

-- nothing there
select count(*), sum(fee), max(day), bool_and(qty > 0), string_agg(product, ',') from nothing

select product from nothing group by product

select t.id from trades t left join nothing n on n.id = t.id where n.qty is null order by t.id

-- outer joins keep the conditions of ON and WHERE apart
select t.id, p.listed from trades t left join products p on p.product = t.product and p.qty > 0 order by 1, 2

select t.id, p.listed from trades t left join products p on p.product = t.product where p.qty > 0 order by 1, 2

select t.id from trades t left join products p on p.product = t.product where p.qty is null order by 1

select count(*) from trades t full join fills f on f.trade = t.id and f.qty = t.qty

-- NOT IN of a sub-select with NULLs
select id from trades where product not in (select product from products) order by id

select id from trades where product not in (select product from products where product is not null) order by id

select id from trades t where not exists (select from products p where p.product = t.product) order by id
