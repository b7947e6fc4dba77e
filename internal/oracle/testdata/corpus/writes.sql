-- refused 42501
insert into trades (id, note) values (1000, 'nobody may store this: 4711')

-- refused 42501
insert into trades (id, note) select 1000, 'nobody may store this: 4711'

-- refused 42501
insert into trades (id, note) values (1, 'x') on conflict (id) do update set note = 'nobody may store this: 4711'

-- refused 42501
insert into trades (id, note) values (1, 'nobody may store this: 4711') on conflict do nothing returning note

-- refused 0A000
with x as (insert into trades (id, note) values (1, 'nobody may store this: 4711') returning id) select * from x

-- refused 42501
update trades set note = 'nobody may store this: 4711'

-- refused 42501
update trades set (note, product) = ('nobody may store this: 4711', 'x') where id = 1

-- refused 42501
update trades set (note, product) = (select 'nobody may store this: 4711', 'x')

-- refused 42501
update trades set note = lower('nobody may store this: 4711') from products p where p.product = trades.product

-- refused 0A000
merge into trades using products p on p.product = trades.product when matched then update set note = 'nobody may store this: 4711'

-- refused 42501
delete from trades where note = 'nobody may store this: 4711'

-- refused 0A000
copy trades (id, note) from stdin

-- refused 0A000
copy trades to stdout

-- refused 0A000
prepare p as insert into trades (id, note) values (1000, 'nobody may store this: 4711')

-- refused 0A000
prepare p (text) as update trades set note = $1

-- refused 0A000
execute p ('nobody may store this: 4711')

drop table if exists other_1; select 'nobody may store this: 4711' as note into temp other_1 from trades

create temp table if not exists other_2 as select 'nobody may store this: 4711' as note, id from trades

create or replace temp view other_3 as select * from trades where note = 'nobody may store this: 4711'

-- refused 0A000
do $$ begin insert into trades (id, note) values (1, 'nobody may store this: 4711'); end $$

-- refused 42501
explain analyze insert into trades (id, note) values (1000, 'nobody may store this: 4711')

-- refused 0A000
declare c cursor for select note from trades where note = 'nobody may store this: 4711'

-- a constant that no storage node keeps
select id from trades where note = 'nobody may store this: 4711' order by id

select id from trades where note like 'nobody may store this: 4711%' or product > 'nobody may store this: 4711' order by id

-- $ nobody may store this: 4711
select id from trades where note = $1 or product = $1 order by id
