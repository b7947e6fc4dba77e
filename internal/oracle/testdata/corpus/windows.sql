select id, row_number() over (order by id desc), lag(price) over (order by id), lead(product, 2, 'none') over (order by id) from trades order by id

select id, first_value(note) over w, last_value(note) over w, nth_value(qty, 2) over w from trades window w as (partition by product order by id) order by id

select id, ntile(4) over (order by id), cume_dist() over (order by price), percent_rank() over (order by price, id) from trades order by id

select id, sum(qty) over (order by id rows between 2 preceding and 1 following), avg(price) over (partition by side order by id rows unbounded preceding) from trades order by id

select product, sum(count(*)) over (order by product) from trades group by product order by product

select id, sum(qty) over (order by day range between interval '1 day' preceding and current row) from trades order by id

select id from (select id, row_number() over (partition by product order by id) as n from trades) x where n = 1 order by id
