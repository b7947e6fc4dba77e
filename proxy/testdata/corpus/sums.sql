-- level 1
select sum(qty), sum(units), sum(amount), sum(fee), sum(small), sum(total) from sales

-- level 1
select avg(qty), avg(units), avg(amount), avg(fee), avg(small), avg(total) from sales

-- level 1
select sum(amount), avg(amount), count(amount), count(*), min(qty), max(day) from sales

-- level 1
select product, sum(qty), avg(qty), count(*) from sales group by product

-- level 1
select product, day, sum(amount) as a, avg(fee) from sales group by product, day

-- level 1
select day, sum(units), avg(small) from sales group by day order by day desc limit 4

-- level 1
select sum(amount) from sales where product = 'BTC-USD' and day between '2024-01-02' and '2024-01-04'

-- level 1
select product, sum(qty) from sales where qty < 0 group by product

-- level 1
select sum(total), avg(total), sum(amount), count(*) from sales where total is null

-- level 1
select sum(qty), avg(amount), count(*) from sales where id < 0

-- level 1
select id, sum(qty), sum(amount), avg(total) from sales group by id order by id

-- level 1
select p.base, sum(s.qty), avg(s.amount), count(*) from sales s join products p on p.product = s.product group by p.base

-- level 1
select p.base, sum(s.qty), avg(s.amount), count(s.id) from products p left join sales s on p.product = s.product group by p.base

-- level 1
select p.base, sum(s.qty), avg(s.amount), count(*) from products p full join sales s on p.product = s.product group by p.base

-- level 1
select sum(s.amount) from sales s join trades t on s.product = t.product where t.id < 20

-- level 1
select sum(amount), avg(amount) from ledger

-- level 2
select day, sum(amount) from sales group by day having sum(amount) > 0 order by 2

-- level 2
select sum(distinct qty), sum(qty + 1) from sales

-- $ text = ETH-USD
-- $ integer = 3
select day, sum(amount), avg(qty) from sales where product = $1 and qty > $2 group by day order by day

-- level 1
select product, sum(fee * qty), avg(fee*(qty)), sum(s.qty - small) as d from sales s group by product

-- level 3
select sum(qty * fee) from sales
