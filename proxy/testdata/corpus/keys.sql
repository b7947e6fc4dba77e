-- keys
select t.id, f.rate from trades t, fx f where t.day = f."Day" and f.currency = 'EUR' and t.id < 100 order by t.id

-- keys
select t.id, f.rate from trades t join rates.fx f on t.day = f."Day" where f.currency like '%U%' and f.rate < 1.1 order by t.id, f.rate

select t.id, f.rate from trades t left join fx f on t.day = f."Day" and f.currency like '%U%' where t.id < 30 order by t.id, f.rate

-- keys
select f."Day", count(t.id) from fx f left join trades t on t.day = f."Day" where f.currency like '%R%' group by f."Day" order by f."Day"

select f."Day", count(t.id) from fx f right join trades t on t.day = f."Day" where f.currency like '%R%' group by f."Day" order by f."Day"

-- keys
select s.id, p.name from sales s join products p on p.product = s.product where p.name like '%tc%' or p.name like '%it%' order by s.id

-- keys
select sum(s.fee * s.qty), count(*) from sales s, products p where p.product = s.product and p.name = 'Bitcoin'

-- keys
select count(*) from sales s, products p where p.product = s.product and p.name like '%there is none%'

-- keys
select s.id from sales s, products p where p.product = s.product and p.name like '%there is none%'

-- keys
select id, memo from sales where product in (select product from trades group by product having sum(small) > 0) order by id

-- keys
select id, memo from sales where product in (select product from trades group by product having count(*) > 100000) order by id

select id, memo from sales where product not in (select product from trades where product is not null group by product having sum(small) > 0) order by id

-- keys
select id, memo from sales where product in (select product from sales group by product having sum(qty) > 0) order by id

-- keys
select id, memo from sales where product in (select product from sales where qty > 0 group by product having avg(units) > 0 and sum(fee) > 1) order by id

-- keys
select count(*) from trades where day in (select "Day" from fx where currency like '%P%' and rate > 1.3)

-- keys
select t.id from trades t where exists (select from fx where fx."Day" = t.day and fx.rate > 1.18) order by id

select t.id from trades t where not exists (select from fx where fx."Day" = t.day and fx.rate > 1.01) order by id

-- keys
select f.currency, f.rate, (select max(t.price * 2) from trades t where t.day = f."Day" and t.side = 'BUY') from fx f where f.rate > 1.5 order by f.rate

-- keys
-- $ text = %tc%
select s.id from sales s, products p where p.product = s.product and p.name like $1 order by s.id

-- $ text = %co\
select s.id from sales s, products p where p.product = s.product and p.name like $1 order by s.id

-- keys
-- $ text = NULL
select s.id from sales s, products p where p.product = s.product and p.name like $1 order by s.id

-- $ text = %t%
-- $ bigint = 130
select s.id, s.qty from sales s, products p where p.product = s.product and p.name like $1 and s.id < $2 order by s.id

-- keys
select s.id from sales s, products p where p.product = s.product and p.name like '%t%' and 10 / p.decimals > 0 order by s.id

-- keys
select s.id from sales s, products p where p.product = s.product and p.name like '%t%' and random() >= 0 order by s.id

select s.id from sales s, products p where p.product = s.product and substr(p.name, 2, p.decimals - 20) = 'x' order by s.id

-- keys
select x.id, y.id from sales x join sales y on y.product = x.product and y.id = x.id + 1 join products p on p.product = y.product where upper(p.name) = 'ETHER' order by 1, 2

-- keys
select l.id, t.id from ledger l join trades t on t.id = l.id where l.note like '%1%' order by 1

select v.n, s.id from (select product, name as n from products where name like 'E%r') v join sales s using (product) order by s.id

-- keys
select v.id, v.tags, t.qty from labels v join trades t on t.id = v.id where v.id > 3 order by v.id

-- keys
select t.id, v.n from trades t, (values ('ETH-USD', 1), ('nobody', 2), (null, 3)) as v (product, n) where t.product = v.product order by t.id

-- keys
-- $ text = SOL-USD
select t.id from (values ($1), ('XRP-EUR')) as v (product) join sales s on s.product = v.product join trades t on t.product = v.product and t.id = s.id order by t.id

select t.id from trades t left join (values ('ETH-USD')) as v (product) on t.product = v.product where t.id < 20 order by t.id

select t.id from trades t, (values (2.5), (3), (1e3), (null)) as v (x) where t.qty = v.x order by t.id

create temp table watched (product text, since date, n numeric)

insert into watched values ('ETH-USD', '2024-01-03', 7), ('ETH-USD', '2024-01-04', 7.0), (null, '2024-01-05', null), ('gone', null, 4.5), ('ADA-USD', '2024-01-09', -3)

-- keys
select t.id, w.since from trades t join watched w on w.product = t.product and t.day > w.since order by t.id, w.since

-- keys
select count(*), min(t.id) from watched w, trades t, products p where w.product = p.product and p.product = t.product and p.name is not null

-- keys
select count(*) from trades where product in (select product from watched)

-- keys
select t.id from trades t join watched w on t.qty = w.n order by t.id

select count(*) from trades where product not in (select product from watched)

select count(*), count(w.product) from trades t left join watched w on w.product = t.product

select count(*), count(w.product) from trades t right join watched w on w.product = t.product

select count(*) from watched w where exists (select from trades t where t.product = w.product and t.note like '%7%')

delete from watched where product = 'ETH-USD'

-- keys
select t.id, w.since from trades t join watched w on w.product = t.product and t.day > w.since order by t.id, w.since

insert into watched select 'x' || i, null, i from generate_series(1, 400) as i

-- keys
select count(*) from trades t join watched w on w.product = t.product

drop table watched

-- What is grouped by and selected is one sub-select said twice: it stays one.
select (select min(t4.product) from products as t4 left join (select 'x' as x0 from trades as t5 join products as t6 on (t5.product = t6.base) where (t6.base >= o2.product)) s7 on true) as x0, count(*) from trades o2 where o2.id < 9 group by (select min(t4.product) from products as t4 left join (select 'x' as x0 from trades as t5 join products as t6 on (t5.product = t6.base) where (t6.base >= o2.product)) s7 on true)

select (select count(*) from trades t where t.product in (select p.product from products p where p.name || 'x' <> o.product)) as n, count(*) from products o group by (select count(*) from trades t where t.product in (select p.product from products p where p.name || 'x' <> o.product))
