select t.id, p.name from trades t join products p on p.product = t.product where t.id < 20 order by t.id

select t.id, p.decimals from trades t, products p where p.product = t.product and p.base = 'ETH' order by t.id limit 5

select t.id, p.name from trades t left join products p on p.product = t.product where t.id between 25 and 35 order by t.id

select p.product, count(t.id) from products p left join trades t on t.product = p.product group by p.product order by p.product

select p.product, t.id from trades t right join products p on p.product = t.product and t.id < 8 order by p.product, t.id

select p.product, t.id from trades t full join products p on p.product = t.product and t.id < 8 where t.id is null or t.id < 12 order by 1 nulls last, 2

select t.id, p.name from trades t join products p using (product) where t.id < 10 order by t.id

select product, id, name from trades natural join products where id < 10 order by id

select a.id, b.id as other from trades a join trades b on b.product = a.product and b.id = a.id + 5 where a.id < 10 order by a.id

select a.id, b.id as other from trades a join trades b on a.product = b.product and a.ref = b.ref where a.id < b.id and b.id < 130 order by 1, 2 limit 12

select p.name, count(*), min(t.price), max(t.price) from trades t join products p on p.product = t.product group by p.name order by p.name nulls first

select p.base, avg(t.price) from trades t join products p on p.product = t.product where t.side = 'BUY' group by p.base order by p.base

select count(*) from trades t join products p on p.product = t.product

select count(*) from trades t cross join products p

select p.product, p.listed, t.id from products p join trades t on t.day = p.listed order by t.id limit 5

select t.id, f.rate from trades t join fx f on f."Day" = t.day and f.currency = 'USD' where t.id < 15 order by t.id

select f.currency, p.name from fx f join products p on f."Day" = p.listed order by 1, 2 limit 7

select t.id, x.name from trades t cross join lateral (select name from products p where p.product = t.product) x where t.id < 9 order by t.id

select t.id, (select name from products p where p.product = t.product) as name from trades t where t.id < 9 order by t.id

with buys as (select product, price from trades where side = 'BUY' and price is not null) select product, count(*), round(avg(price), 2) from buys group by product order by product

with recursive r(n) as (select 1 union all select n + 1 from r where n < 5) select n, t.product from r join trades t on t.id = r.n order by n

with trades as (select 1 as id) select * from trades

select product from trades where id < 5 union select product from products order by 1

select product from trades union all select base from products order by 1 limit 9

select product from products except select product from trades order by 1

select product from products intersect select product from trades order by 1

select v.n, t.id from (values (1), (2), (700)) as v(n) left join trades t on t.id = v.n order by 1

select g.d, count(t.id) from generate_series(date '2024-01-01', date '2024-01-06', interval '1 day') as g(d) left join trades t on t.day = g.d group by g.d order by g.d

select t.id, p.*, t.product from trades t join products p on p.product = t.product where t.id = 1

select t.*, p.name from trades t join products p on p.product = t.product where t.id = 2

select x.* from (select id, product from trades where id < 3) as x order by id

select t1.product, t1.n, t2.n from (select product, count(*) n from trades where side = 'BUY' group by product) t1 join (select product, count(*) n from trades where side = 'SELL' group by product) t2 on t1.product = t2.product order by 1

select t.id, unnest(t.tags) as tag from labels t where t.id < 4 order by 1, 2

select t.id, l.tags from trades t join labels l on l.id = t.id + 0 - 0 where t.id < 4 order by 1

select t.id, l.tags from trades t join labels l on l.tags is null and t.id = 5 order by l.id

select relname, count(t.id) from pg_class c left join trades t on t.product = c.relname::text where relname = 'pg_class' group by 1

select n.id, t.id from nothing n right join trades t on t.id = n.id where t.id < 3 order by 2

select a.product from products a join products b on a.product > b.product order by a.product limit 3

select * from trades t join products p on t.product = p.product and p.decimals is not null order by t.id limit 2

select a.id from (trades a join products b on a.product = b.product) join products c on c.product = b.product where a.id < 6 order by 1

select id from trades where (select count(*) from nothing) = 0 order by id limit 2

select t.id from trades t where t.day in (select listed from products) order by t.id limit 5

select t.id from trades t where t.id > all (select id from trades where id < 598) order by t.id

select exists (select from trades where product = 'BTC-USD'), exists (select from trades where product = 'x')
