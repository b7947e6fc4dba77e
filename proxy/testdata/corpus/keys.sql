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
