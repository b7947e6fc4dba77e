select t.id, t.price from trades t where exists (select 1 from products p where p.product = t.product and p.base = 'ETH') order by t.id limit 8

select t.id from trades t where not exists (select 1/0 from products p where p.product = t.product) order by t.id limit 8

select t.id, t.side from trades t where t.product in (select product from products where base = 'ETH') and t.id < 60 order by t.id

select count(*) from trades where product not in (select product from products where base = 'ETH')

select count(*) from trades where product not in (select product from products)

select count(*) from trades where product not in (select product from products where product is null and product = 'x')

select t.side, count(*) from trades t where t.day > any (select p.listed from products p where p.product = t.product) group by t.side order by 1

select t.id from trades t where t.id = (select min(u.id) from trades u where u.product = t.product) order by t.id

select t.product, avg(t.price) from trades t where exists (select from products p where p.product = t.product and length(p.name) > 3) group by t.product order by 1

select t.id, (select count(*) from trades u where u.product = t.product and u.side = 'BUY') as bought from trades t where t.id in (3, 4, 5) order by t.id

select p.name, (select round(avg(t.price), 2) from trades t where t.product = p.product) as mean from products p where p.base = 'ETH' order by 1

select t.id from trades t, products p where p.product = t.product and p.base = 'ETH' and t.price < (select 2 * avg(u.price) from trades u where u.product = p.product) order by t.id limit 9

select p.product, t.id from products p left join trades t on t.product = p.product and t.side in (select side from trades where id = 3) where p.base = 'ETH' order by 1, 2 limit 7

select avg(qty), sum(fee) + 1, count(*) from sales where not exists (select 1 from fx)

select product, count(*) + 1 from sales s where exists (select 1 from fx) or s.qty > 2 group by product order by 1
