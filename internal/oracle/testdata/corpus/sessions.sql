-- A closed transaction setting, executed again under another.
-- $ BTC-USD
-- again NULL
-- again ETH-USD
-- amid timezone = 'Asia/Tokyo'
select id, ts, ts::date from trades where product = $1 order by id

-- do begin read only
-- undo rollback
select t.product, count(*), sum(t.price) from trades t left join products p on p.product = t.product and p.qty > t.qty group by 1 order by 1

-- do create temp table own as select product, qty from trades where qty > 2
-- do create view scratch.own_view as select t1.product, t1.day from trades t1 where not t1.flag
-- undo drop view scratch.own_view
-- undo drop table own
select o.product, v.day, p.tick from own o join scratch.own_view v on v.product = o.product left join products p on p.product = v.product order by 1, 2, 3

-- do begin
-- do set local datestyle = 'SQL, DMY'
-- do set local extra_float_digits = -2
-- undo rollback
select id, day, ts, at, ratio from trades where day >= '26/02/2024' order by id

-- Of a table whose alias another has in a scope of its own, no more is fetched than that names.
select t.id from trades t where t.qty in (select p.qty from products p where length(p.name) > 3) order by 1

-- any order
select s.n, t.id, x.o from trades t cross join lateral unnest(t.tags) with ordinality as x(n, o) join (values ('x'), (null)) s(n) on s.n = x.n

-- any order
select id, nums[1:2], array_append(tags, product) from trades where tags @> '{x}' or 7 = any (nums)

-- any order
select id, span, span > interval '1 day', ts + span from trades

-- What a constant means is what it meant when the statement was prepared.
-- $ 1
-- again 2
-- amid timezone = 'Asia/Tokyo'
select id, '2024-10-27 02:30'::timestamptz, ts < '2024-03-31 02:30' from trades where qty > $1 order by id
