-- Storage nodes group, the engine finishes.

-- level 2
select count(*) + 1, count(amount), sum(qty) + 1, avg(fee) * 2, sum(total) + 1, avg(small) + 1 from sales

-- level 2
select count(*) + 1, count(amount), sum(qty), avg(fee), min(day), max(product) from sales where id < 0

-- level 2
select product, count(*) + 1 from sales where id < 0 group by product

-- level 2
select product, sum(amount) as a, avg(qty), count(*), count(total) from sales group by product having sum(amount) > 0 order by a desc, product

-- level 2
select extract(month from day) as m, sum(amount), avg(units), sum(small) from sales group by m order by m

-- level 2
select sum(case when product = 'BTC-USD' then amount else 0 end) / sum(amount), sum(case when qty > 1 then 1 else 0 end) from sales

-- level 2
select product, sum(amount) filter (where day > '2024-01-02'), avg(units) filter (where qty is null), count(*) filter (where qty < 0) from sales group by product

-- level 2
select product, day, grouping(product, day), sum(amount), avg(fee), count(*) from sales group by rollup (product, day)

-- level 2
select product, sum(amount), rank() over (order by sum(amount) nulls first, product), sum(count(*)) over () from sales group by product

-- level 2
select sum(coalesce(total, 0)), avg(coalesce(total, 0)), sum(-amount), sum(1.50 * amount), avg(amount * 0.125) from sales where qty <> 0

-- level 2
select sum(amount), avg(units), count(*) from sales where length(product) > 6 and day between '2024-01-02' and '2024-01-05'

-- level 2
select p.base, sum(s.qty) + 1, avg(s.amount) * 1.0, count(s.amount), count(*) from products p left join sales s on p.product = s.product group by p.base

-- level 2
select p.base, sum(s.amount * 2.0), count(*) from sales s join products p on p.product = s.product join trades t on t.product = s.product where t.id < 30 group by p.base order by 2

-- level 3
select p.product, (select 2 * sum(amount) from sales s where s.product = p.product) from products p

-- level 3
with t as (select product, sum(amount) as a from sales group by product) select * from t join products p on p.product = t.product where a = (select max(a) from t)

-- level 2
select m, sum(case when product = 'BTC-USD' then a end), avg(q), count(*) from (select extract(month from day) as m, product, amount as a, units as q from sales where id > 3) v group by m order by m

-- $ text = ETH-USD
-- $ integer = 3
-- $ numeric = 1.50
select day, sum(amount), sum(case when product = $1 then qty end), avg(fee) filter (where qty > $2), max($3) from sales where product = $1 or length(product) > $2 group by day order by day

-- level 2
select sum, count, avg from (select product, sum(amount), count(*), avg(fee) from sales group by product, day, qty % 2) x order by sum, count, avg

-- level 3
select sum(amount + fee), sum(units + 1) from sales

-- level 3
select array_agg(amount order by id) from sales
