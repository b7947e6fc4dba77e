select (select min(decimals) from products), count(*) from trades group by grouping sets (((select min(decimals) from products)), ())

select t.price, t.qty > (select max(p.decimals) from products p) from trades t group by grouping sets ((t.price, t.qty > (select max(p.decimals) from products p)), ())

select (select count(*) from products p where p.product = t.product), count(*) from trades t group by rollup ((select count(*) from products p where p.product = t.product)) order by 1, 2

select distinct (select sum(decimals) from products) + id from trades order by (select sum(decimals) from products) + id
