drop table if exists scratch.s_big, s_one cascade

create table s_one (id bigint, name text, n numeric(9,2) default 1.5, primary key (id))

insert into s_one (id, name) values (1, 'BTC-USD'), (2, 'ETH-USD'), (3, null)

insert into s_one (id, name) values (1, 'x')

insert into s_one (id, name) values (1, 'x') on conflict (id) do update set n = s_one.n + 1 returning *

select * from s_one order by id

select * from scratch.s_one where name like 'B%'

-- $ bigint = 2
select name from s_one where id = $1

update s_one set name = 'SOL-USD' where id = 3 returning id, name

select s.id, t.id, t.price from s_one s join trades t on t.product = s.name where t.id < 40 order by 1, 2

select s.name, count(*), sum(t.qty) from s_one s left join trades t on t.product = s.name and t.level = 1 group by 1 order by 1

select s.id, p.name, f.rate from s_one s join products p on p.product = s.name cross join fx f where f."Day" = '2024-01-03' order by 1, 3

create temp table s_copy as select * from trades where id <= 50

select attname, format_type(atttypid, atttypmod) from pg_attribute where attrelid = 's_copy'::regclass and attnum > 0 order by attnum

select * from s_copy order by id

select c.id, t.id from s_copy c full join trades t on t.id = c.id + 20 where t.id <= 30 or c.id < 9 order by 1, 2

create table s_sum as select day, product, count(*) as n, sum(qty) as q, avg(price) as p, min(code) as c from trades where id < 400 group by day, product

select attname, format_type(atttypid, atttypmod) from pg_attribute where attrelid = 's_sum'::regclass and attnum > 0 order by attnum

select * from s_sum order by day, product, n

create table s_none as select id, code, side from trades with no data

select attname, format_type(atttypid, atttypmod) from pg_attribute where attrelid = 's_none'::regclass and attnum > 0 order by attnum

insert into s_none select id, code, side from trades where id between 5 and 9

-- any order
insert into s_none (side, id) select side, id + 1 from trades where product = 'BTC-USD' and id < 30 returning id, side, code

select * from s_none order by id, code, side

-- any order
update s_none set code = t.code from trades t where t.id = s_none.id and t.id < 20 returning s_none.*, t.price

-- any order
delete from s_none n using trades t where t.id = n.id and t.qty > 20 returning n.id, t.qty

update s_none set (code, side) = (select 'q', 'r') where id = 6

update s_none set side = (select max(side) from trades where trades.id > s_none.id + 500) where id < 15

delete from s_none where id in (select id from trades where maker)

select * from s_none order by id, code, side

with few as (select product, listed from products where listed is not null) insert into s_one (id, name) select 100 + row_number() over (order by product), product from few on conflict do nothing

-- $ integer = 7
insert into s_one (id, name) select $1 + id, 'p' from trades where id = $1 on conflict (id) do update set name = excluded.name || (select min(product) from products) returning id, name

insert into s_one (id, name) values ((select max(id) from trades), (select product from trades where id = 7)) on conflict (id) do nothing

insert into s_one (id, n) select 3000, price from trades where id = 4 on conflict (id) do nothing

select * from s_one order by id

insert into s_one (id, name) select price, product from trades where id = 1

insert into s_one (id) select product from trades where id = 1

insert into s_one (id, name) select note, nothing from trades where id = 1

select id, day into temp s_into from trades where day < '2024-01-04'

select * from s_into order by id

create temp table s_tags as select id, tags from labels where id < 10

create temp table s_tags2 as select id, tags || tags as tags from labels where id < 10

-- any order
insert into s_tags select id, tags from labels where id > 15 returning *

select * from s_tags union all select * from s_tags2 order by id, tags

create temp table s_dep as select product, name || '!' as n from products group by product

select * from s_dep order by product

create view v_dep as select product, name || '!' as n from products group by product

select * from v_dep order by product

drop view v_dep

-- any order
insert into s_dep select product, max(id)::text from trades group by product returning *

select 1 as a into s_into2 union all select small from trades where id < 4

select * from s_into2 order by a

create view v_trades as select id, product, price * 2 as twice, code, day from trades where level = 1

select * from v_trades order by id

-- any order
select v.product, count(*), max(twice) from v_trades v group by v.product having count(*) > 2

select v.*, s.name from v_trades as v (i, p) join s_one s on s.name = v.p where v.i < 60 order by 1, 2

table v_trades order by id

create view v_day (d, n) as select day, count(*) from scratch.v_trades group by day

select * from v_day order by d

with trades as (select 1 as id), v as (select 2) select v_trades.id from v_trades where id < 20 order by 1

select scratch.v_trades.id from scratch.v_trades where v_trades.id < 20 order by 1

select d, (select count(*) from v_trades where v_trades.day = v_day.d) from v_day order by d

select * from v_trades v1 join v_trades v2 using (id) where v1.id < 30 order by id

select * from trades where id in (select id from v_trades where id < 12) order by id

select to_json(v.id), coalesce(v.code, 'x') from v_trades v where v.id = 5

-- refused 0A000
select v from v_trades v where id = 5

-- refused 0A000
select pg_typeof(v_trades) from v_trades

-- refused 0A000
insert into v_trades (id) values (1)

-- refused 0A000
update v_trades set id = 1

-- refused 0A000
delete from v_trades where id = 1

insert into s_one (id, name) select id + 5000, product from v_trades where id < 10

create temp table s_view as select * from v_day

select * from s_view order by d

create view v_const as select t.id, timestamptz '2024-01-01 10:00:00.5+02' as ts, interval '-1 day +02:03' as i, 0.1::float8 / 3 as f, 0.123456789012345678::float8 as g, 'a\b' || '\x01'::bytea::text as b, date '2024-02-03' as d, '{1,NULL}'::int[] as a, t.ref from trades t where t.id < 3 and t.day < date '2024-03-01' and t.ts > timestamptz '2023-01-01 00:00:00+05'

select * from v_const order by id

set datestyle = 'SQL, DMY'

select * from v_const order by id

set datestyle = 'ISO, MDY'

set intervalstyle = 'sql_standard'

select * from v_const order by id

reset intervalstyle

set extra_float_digits = -10

select * from v_const order by id

reset extra_float_digits

create temp table s_tight as(select product, count(*) from trades group by product)

insert into s_tight(select product, 5 from trades where id = 3)

select * from s_tight order by 1, 2

create view v_temp as select id from s_copy where id < 4

select nspname ~ '^pg_temp' from pg_class c join pg_namespace n on n.oid = relnamespace where relname = 'v_temp'

select v.id, t.product from v_temp v join trades t on t.id = v.id + 1 order by 1

insert into s_one values (4000, (select max(product) from trades), default), (4001, default, (select min(price) from trades)) on conflict do nothing

create temp view trades as select id, product as p from coinbase.trades where id < 5

select * from trades order by id

drop view pg_temp.trades

create view v_own as select id, name from s_one where id < 10

select * from v_own order by id

update v_own set name = 'changed' where id = 2 returning *

insert into v_own values (77, 'through')

create or replace view v_own as select id, name, n from s_one where id < 11

select o.id, t.product from v_own o join trades t on t.id = o.id order by 1

select v from v_own v where id = 1

create view v_vals as select a.column1 as a, b.x from (values (1), (2)) a, lateral (select max(id) as x from trades where id < a.column1 * 10) b

select * from v_vals order by a

create view v_cte as with recursive r(n) as (select 1 union all select n + 1 from r where n < 4), t as (select id from trades where id < 3) select r.n, t.id from r, t

select * from v_cte order by n, id

select * from s_one where exists (select from v_cte where v_cte.n = s_one.id) order by id

create index s_one_name on s_one (lower(name)) where id > 1

create unique index s_one_n on s_one using btree (id desc, name)

alter table s_one add column extra int default 3 check (extra > 0)

alter table s_one rename column extra to more

alter table s_one alter column more set default 9

alter table s_one drop column more

alter table s_into2 rename to s_renamed

alter table s_renamed alter column a type text using a::text || '!'

select * from s_renamed order by a

comment on table s_one is 'mine'

comment on column s_one.name is 'whose'

select obj_description('s_one'::regclass), col_description('s_one'::regclass, 2)

analyze s_one (id, name)

create table s_like (like s_one including all, u serial, foreign key (id) references s_one)

insert into s_like (id, name) select id, name from s_one where id < 3

insert into s_like (id) values (987654)

select * from s_like order by id

truncate s_like restart identity

select count(*) from s_like

create table if not exists s_one (x int)

create table s_bad (a nosuchtype)

create table s_bad (a int, a int)

create table s_bad as select nosuch from trades

create view v_bad as select nosuch from trades

drop view nosuch

drop table if exists nosuch

drop table s_one

drop view v_const, v_own, v_cte, v_vals, v_day, v_trades

drop index s_one_name

drop table s_one, s_like, s_sum, s_none, s_renamed, s_copy, s_into, s_view cascade

create table s_sub as select id, product, day, (select max(p.name) from products p where p.product = trades.product) as name from trades where id <= 60 and product in (select product from products where decimals > 5)

select * from s_sub order by id

-- any order
update s_sub set name = 'x' from trades t where t.id = s_sub.id and t.product in (select product from products where listed > '2024-01-06') returning s_sub.id, t.qty

-- any order
update s_sub s set name = p.name from trades t left join products p on p.product = t.product where t.id = s.id and exists (select from sales a where a.product = t.product and a.id = s.id) returning s.*, p.base

-- any order
delete from s_sub using trades t where t.id = s_sub.id and t.product not in (select product from products where tick < 0.01) and s_sub.day > (select min(day) from trades where product = t.product) returning s_sub.id

-- any order
insert into s_sub (id, product) select id, product from trades t where not exists (select from s_sub where s_sub.id = t.id) and t.id < 30 and t.product in (select product from products) returning id

update s_sub set name = (select count(*)::text from trades where trades.product = s_sub.product and trades.day = s_sub.day) where id in (select t.id from trades t join products p using (product) where p.decimals = 8)

select s.product from s_sub s where exists (select from trades t where t.product = s.product and t.id = s.id + 1) order by s.id

select t.id from trades t where t.product in (select product from s_sub) and t.id < 20 order by 1

create view v_sub as select t.id, t.product from trades t where t.product in (select product from products where decimals > 5) and exists (select from s_sub where s_sub.id = t.id)

select * from v_sub where id not in (select id from sales where qty is null and id is not null) order by id

delete from s_sub where id not in (select id from v_sub)

select * from s_sub order by id

drop view v_sub

drop table s_sub
