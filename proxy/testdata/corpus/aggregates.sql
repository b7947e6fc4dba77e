select count(*) from trades

select count(*), count(product), count(price), count(note), count(distinct product) from trades

select min(id), max(id), min(ts), max(ts), min(price), max(price), min(day), max(day), min(small), max(size), min(at) from trades

select min(product), max(product) from trades

select min(note), max(fee) from trades

select sum(id), avg(id), sum(qty), sum(price), avg(price), sum(fee) from trades

select avg(size), stddev(size), sum(size) from trades

select sum(id) from trades where id < 0

select product, count(*) from trades group by product order by product

select product, count(*) as n from trades group by product order by n desc, product

select product, side, count(*), min(price), max(price) from trades group by product, side order by 1, 2

select product, avg(price) from trades group by product order by product nulls first

select day, count(*), min(id), max(id) from trades group by day order by day desc

select day, sum(price * size) / sum(size) as vwap from trades where size > 0 group by day order by day

select product, count(*) from trades group by product having count(*) > 119 order by product

select product, count(*) from trades group by product having min(price) > 20001 order by product

select small, count(*) from trades group by small order by small nulls first

select small, count(*) from trades group by small order by small desc

select level, count(*), count(distinct qty) from trades group by level order by level

select distinct product from trades order by product

select distinct side, level from trades order by side, level

select distinct code from trades order by code

select distinct day from trades where product = 'BTC-USD' order by day limit 5

select count(distinct day), count(distinct (product, side)) from trades

select date_trunc('day', ts) as d, count(*) from trades group by 1 order by 1

select product, array_agg(id order by id) from trades where id < 30 group by product order by product

select string_agg(product, ',' order by id) from trades where id < 10

select product, count(*) filter (where side = 'BUY') as buys from trades group by product order by product

select product, side, count(*) from trades group by rollup (product, side) order by product nulls last, side nulls last

select grouping(product), product, count(*) from trades group by grouping sets ((product), ()) order by 1, 2

select id, product, row_number() over (partition by product order by id) as n from trades where id < 20 order by id

select id, price, lag(price) over (order by id) as before, price - lag(price) over (order by id) as change from trades where id < 15 order by id

select product, rank() over (order by count(*) desc, product) from trades group by product order by 2

select percentile_cont(0.5) within group (order by price) from trades

select bool_and(maker), bool_or(maker), every(id > 0) from trades

select max(product) from trades group by side order by 1

select min(ref::text), max(raw) from trades

select count(*) from trades where product = 'BTC-USD' and price > 22000

select count(*) from (select distinct product, side from trades) as d

select 2 * count(*) + 1 as twice from trades

select count(*)::int, min(id)::text from trades

select max(price) - min(price) as range from trades where product = 'SOL-USD'

select min(price) from trades where product = 'none'

select product from trades group by product order by max(price) desc nulls last limit 2

select id, count(*) from trades group by id having id < 3 order by id

select product, day from trades group by product, day order by day, product limit 10

select regr_slope(price, id), corr(size, qty) from trades where id < 50

select mode() within group (order by product) from trades

select product, min(price), avg(size) from trades where ts between '2024-01-02' and '2024-01-09' group by product order by product

select sum(1), sum(level) from trades

select count(id) from trades limit 0

select max(id) from trades offset 1

select approx.n from (select count(*) as n from trades) as approx

select p.product, p.name, upper(p.name), count(*) from products p join trades t on t.product = p.product group by p.product order by p.product

select p.product, p.name || '!' as shout, count(t.id) from products p left join trades t on t.product = p.product and t.id < 100 group by 1 order by 1

select product as code, max(length(name)), name from products group by code having length(name) > 3 order by length(name), code

select p.*, count(*) from products p, trades t where t.product = p.product group by p.product order by p.product

select name from products group by product, base order by 1

select (select name || x.product from products y where y.product = x.product group by y.product) from products x group by x.product order by 1
