\d trades
select id, product, price from trades where id < 4 order by id;
select product, count(*), round(avg(price), 2) from trades group by 1 order by 1;
select id, ts from trades where id = 1 \gdesc
select nope from trades;
\x
select * from trades where id = 2;
\x
begin;
select count(*) from trades;
selec;
select 1;
rollback;
select id, note from trades where id < 5 order by id \g (format=csv)
\df pg_sleep
