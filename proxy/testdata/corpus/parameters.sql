-- $ bigint = 17
select id, product, price from trades where id = $1

-- $ text = BTC-USD
-- $ numeric = 21000
select id from trades where product = $1 and price > $2 order by id

-- $ text = NULL
select id from trades where product = $1

-- $ int4 = 3
select id from trades where qty = $1 order by id

-- $ text = NULL
select id from trades where product is not distinct from $1 order by id

-- $ timestamptz = 2024-01-03 00:00:00+00
-- $ timestamptz = 2024-01-03 12:00:00+00
select id, ts from trades where ts between $1 and $2 order by ts

-- $ date = 2024-01-05
select count(*) from trades where day = $1

-- $ date = 2024-01-05
select id from trades where day >= $1::date + 14 order by id

-- $ bigint[] = {1,5,9}
select id from trades where id = any ($1) order by id

-- $ text[] = {BTC-USD,NULL}
select count(*) from trades where product = any ($1)

-- $ float8 = 0.5
select count(*) from trades where size < $1

-- $ int8 = 5
-- $ int8 = 2
select id from trades order by id limit $1 offset $2

-- $ int8 = NULL
select count(*) from (select id from trades order by id limit $1) x

-- $ numeric = 2
select id, price * $1 as double from trades where id < 5 order by id

-- $ text = BTC-USD
select $1, count(*) from trades where product = $1

-- $ text = x
select id, $1 || product from trades where id < 4 order by id

-- $ uuid = c4ca4238-a0b9-2382-0dcc-509a6f75849b
select count(*) from trades where ref = $1

-- $ bytea = \xc4ca4238a0b923820dcc509a6f75849b
select count(*) from trades where raw = $1

-- $ bpchar = ab
select count(*) from trades where code = $1

-- $ varchar = BUY
select count(*) from trades where side = $1

-- $ numeric = 3.5
select count(*) from trades where id > $1::numeric

-- $ int4 = 3
select id from trades where id = $1::int + 1

-- $ boolean = true
select count(*) from trades where maker = $1

-- $ boolean = false
select count(*) from trades where $1 or id = 1

-- $ interval = 1 day
select count(*) from trades where ts < timestamptz '2024-01-02' + $1

-- $ text = 2024-01-05
select count(*) from trades where day = $1::text::date

-- $ int2 = 4
select count(*) from trades where small = $1

-- $ bigint = 17
select t.id, p.name from trades t join products p on p.product = t.product where t.id = $1

-- $ text = BTC%
select count(*) from trades where product like $1

-- $ int4 = 1
-- $ int4 = 600
select count(*) from trades where id >= $1 and id <= $2 and id <> $1

-- PostgreSQL does not look at what a constant condition decides without.
-- $ int4 = 0
select id from trades where $1 = 0 or id = 100 / $1 order by id limit 5

-- $ int4 = 0
select id from trades where $1 <> 0 and id = 100 / $1 order by id

-- $ int4 = 5
select id from trades where $1 <> 0 and id = 100 / $1 order by id

-- $ int4 = 0
select id from trades where id = 100 / $1 order by id

-- A constant that fails fails only where PostgreSQL comes to it.
-- $ int4 = 0
select v from nothing where id = 100 / $1

-- $ int4 = 0
select id from trades where id = 100 / $1 limit 0

-- $ int4 = 0
-- $ int4 = 3
select id from trades where id <= $2 and case when $1 = 0 then id > 1 else id > 100 / $1 end order by id

-- $ int4 = 0
-- $ boolean = false
select id from trades where id < 3 and ($2 and id = 100 / $1 or id = 2)

-- $ text = tomorrow-ish
select id from trades where day = $1::text::date

-- $ text = tomorrow-ish
select v from nothing where id > 3 and v = $1 and $1::text::date > date '2024-01-01'
