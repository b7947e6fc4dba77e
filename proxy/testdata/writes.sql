-- Writes of an owner. Each paragraph is a statement: see oracle_test.go.

insert into log values (100, 'owner 1', 'hello', '2024-02-01', 1.50)

insert into log (id, msg) values (101, 'two'), (102, null), (101, '')

insert into log default values

insert into log (msg, id) select 'copy of ' || msg, id + 1000 from log where id < 4 returning *

insert into log select id, owner, note, ts at time zone 'UTC', balance from accounts where id < 3 returning id, n

insert into log (id, msg, n) select id, label, amount from scratch.mine

insert into log (msg, n) select currency, rate from fx where day = '2024-01-03' returning msg, n

insert into log values (1)

insert into log values (1, 2, 3, 4, 5, 6)

insert into log (id, id) values (1, 2)

insert into log (nothing) values (1)

insert into log (id) values ('x')

insert into log (id) values (9223372036854775808)

insert into log (id) select 9223372036854775807 + 1

insert into log (id) values (1), (1 / 0)

insert into log (n) values ('NaN'), ('Infinity'), ('-Infinity'), (1e100), (0.10), (-0.0) returning n

insert into log (at) values ('infinity'), ('-infinity'), ('4713-01-01 BC'), ('2024-02-29 23:59:59.999999') returning at

insert into log as l (id) values (7) returning l.*, l.id + 1 as more

insert into log (id, msg) values (8, default), (default, 'x') returning id is null, msg

with c as (select 5 as x) insert into log (id) select x from c union all select x + 1 from c returning id

with c as (select 1 as x) insert into log (id) values ((select x from c)) on conflict do nothing returning (select x from c)

insert into log (id) values (1) on conflict do nothing

insert into log (id) values (1) on conflict (id) do nothing

insert into log (id) values (1) on conflict (id) do update set msg = 'x'

insert into log (msg) values ('it''s "quoted" \ and , and {}'), (E'tab\tnewline\n'), ('日本語 é')

insert into log overriding user value values (55)

-- $ bigint = 77
-- $ text = a parameter
insert into log (id, msg) values ($1, $2) returning id, msg

-- $ bigint = NULL
-- $ numeric = 1.500
insert into log (id, n) values ($1, $2 * 2) returning *

-- $ timestamp = 2024-03-31 02:30:00
insert into log (at) values ($1) returning at

insert into accounts (id, owner) values (100, 'x')

insert into accounts (id, owner) values (100, 'y')

insert into accounts (id, owner) values (1, 'y')

insert into accounts (id, owner) values (101, 'a'), (102, 'b'), (101, 'c')

insert into accounts (id, owner) values (103, null)

insert into accounts (owner) values ('nobody')

insert into accounts default values

insert into accounts (id, owner, balance) values (104, 'rounded', 1.005), (105, 'big', 9999999999.994) returning balance

insert into accounts (id, owner, balance) values (106, 'overflow', 99999999999)

insert into accounts (id, owner, small) values (106, 'overflow', 40000)

insert into accounts (id, owner, code) values (106, 'long', 'abcdef')

insert into accounts (id, owner, code) values (106, 'blanks', 'ab         ') returning code, length(code), code = 'ab'

insert into accounts (id, owner, ratio) values (107, 'nan', 'NaN'), (108, 'zero', '-0'), (109, 'inf', '-Infinity'), (110, 'tiny', 5e-324) returning ratio

insert into accounts (id, owner, ratio) values (111, 'x', '1e400')

insert into accounts (id, owner, note) values (112, '', ''), (113, ' ', null) returning owner = '', note is null

insert into accounts (id, owner, ts) values (114, 'zone', '2024-06-01 12:00:00 America/New_York'), (115, 'inf', 'infinity') returning ts

insert into accounts (id, owner, ts) values (116, 'x', '2024-02-30')

insert into accounts (id, owner, flag) values (117, 'yes', 'yes'), (118, 'off', 'off'), (119, 't', 1 > 0) returning flag

insert into accounts (id, owner, flag) values (120, 'maybe', 'maybe')

insert into accounts (id, owner, raw) values (121, 'raw', '\xdeadbeef'), (122, 'empty', '') returning raw

insert into accounts (id, owner, tags) values (123, 'tags', array['a', null, 'b "c"']), (124, 'none', '{}') returning tags

insert into accounts (id, owner, tags[1], tags[3]) values (125, 'parts', 'x', 'z') returning tags

insert into accounts (id, owner, small) values (126, 'division', 7 / 2), (127, 'rounds', 7 / 2.0) returning small

insert into accounts select id + 200, owner, balance, ratio, code, note, ts, flag, raw, small, tags from accounts where id between 5 and 9 returning *

insert into accounts (id, owner) select id, 'from fx' from (select 300 + row_number() over () as id, currency from fx) x where id < 304 returning id

insert into accounts (id, owner) select id, coalesce(label, 'unnamed') from scratch.mine where id = 2

insert into accounts (id, owner) select id, coalesce(label, 'unnamed') from scratch.mine where id = 50

insert into accounts (id, owner) select id, coalesce(label, 'unnamed') from scratch.mine where id = 50 on conflict do nothing returning id, owner

insert into accounts (id, owner) values (1, 'again'), (400, 'new') on conflict do nothing returning id, owner

insert into accounts (id, owner) values (1, 'again'), (401, 'new') on conflict (id) do nothing returning *

insert into accounts (id, owner) values (2, 'again') on conflict on constraint accounts_pkey do nothing returning id

insert into accounts (id, owner) values (2, 'again') on conflict on constraint nothing do nothing

insert into accounts (id, owner) values (2, 'again') on conflict (owner) do nothing

insert into accounts (id, owner) values (3, 'updated'), (402, 'inserted') on conflict (id) do update set owner = excluded.owner, note = 'was ' || accounts.owner returning *

insert into accounts as a (id, owner, balance) values (4, 'x', 10) on conflict (id) do update set balance = a.balance + excluded.balance where a.balance is not null returning a.id, a.balance

insert into accounts as a (id, owner, balance) values (5, 'x', 10), (6, 'y', 10) on conflict (id) do update set balance = a.balance + excluded.balance where a.balance is not null returning a.id, a.balance

insert into accounts (id, owner) values (7, 'a'), (7, 'b') on conflict (id) do update set owner = excluded.owner

insert into accounts (id, owner) values (403, 'a'), (403, 'b') on conflict (id) do update set owner = excluded.owner

insert into accounts (id, owner) values (403, 'a'), (403, 'b') on conflict (id) do nothing returning owner

insert into accounts (id, owner) values (8, null) on conflict (id) do update set owner = 'x'

insert into accounts (id, owner) values (8, 'x') on conflict (id) do update set owner = null

insert into accounts (id, owner) values (8, 'x') on conflict (id) do update set owner = null where accounts.id > 100

insert into accounts (id, owner) values (8, 'x') on conflict (id) do update set (owner, note) = (excluded.owner, 'row form') returning owner, note

insert into accounts (id, owner) values (8, 'x') on conflict (id) do update set (owner, note) = (select currency, rate::text from fx order by rate limit 1) returning owner, note

insert into accounts (id, owner) values (8, 'moved') on conflict (id) do update set id = 1000 + excluded.id returning id, owner

insert into accounts (id, owner) values (9, 'moved') on conflict (id) do update set id = 10

insert into accounts (id, owner) values (9, 'y') on conflict (id) do update set balance = 1e12

insert into accounts (id, owner) values (9, 'z') on conflict do update set owner = 'z'

insert into accounts (id, owner) select i, 'many ' || i from generate_series(2001, 2040) i on conflict (id) do nothing returning id

insert into accounts (id, owner) select i, 'many ' || i from generate_series(2031, 2050) i on conflict (id) do update set note = 'seen' returning id, note

insert into accounts (id, owner) values (2147483648, 'x')

insert into accounts (id, owner) values (500.4, 'rounded key'), (500.6, 'rounded key') returning id

insert into accounts (id, owner) values ('501', 'text key') returning id

with n as (select 502 as id) insert into accounts (id, owner) select id, 'cte' from n on conflict (id) do update set owner = excluded.owner returning id

-- $ integer = 503
-- $ text = by parameter
insert into accounts (id, owner) values ($1, $2) returning id, owner

-- $ integer = 503
-- $ text = by parameter
insert into accounts (id, owner) values ($1, $2) on conflict (id) do update set note = $2 || '!' returning id, note

-- $ integer = 503
-- $ text = unused
insert into accounts (id, owner) values ($1, $2)

-- $ integer = 504
-- $ double precision = NaN
-- $ timestamptz = 2024-05-05 05:05:05.5+02
-- $ bytea = \x00ff
-- $ boolean = true
-- $ numeric = 12.345
insert into accounts (id, owner, ratio, ts, raw, flag, balance) values ($1, 'all', $2, $3, $4, $5, $6) returning *

-- $ text[] = {a,NULL,"b c"}
insert into accounts (id, owner, tags) values (505, 'array', $1) returning tags

-- $ integer[] = {506,507,508}
insert into accounts (id, owner) select u, 'unnested' from unnest($1) u returning id

insert into pairs values ('k1', 1, 0)

insert into pairs values ('k1', 100, 0), ('k1', 101, 0)

insert into pairs values ('k1', null, 1), ('k1', null, 2), (null, 5, 3), (null, 5, 4), (null, null, 5) returning *

insert into pairs values ('k1', 100, 7), ('k2', 100, 8) on conflict (a, b) do update set v = pairs.v + excluded.v returning *

insert into pairs values ('k1', 100, 7), ('k2', 200, 8) on conflict (b, a) do nothing returning *

insert into pairs values ('k1', 100, 7) on conflict (a) do nothing

insert into pairs (a, v) values ('k1', 9) on conflict do nothing returning a, b, v

insert into pairs select a, b, v from pairs where a = 'k1' and b < 10

insert into pairs select a || '!', b, v from pairs where a = 'k1' returning a, b

insert into vault values ('key 1', 'again')

insert into vault values ('key 7', 'seven'), ('key 8', null) returning *

insert into vault values ('key 7', 'seven'), ('key 9', 'nine') on conflict (k) do update set v = excluded.v || ' again' returning *

insert into vault values (null, 'x')

insert into amounts values (1, 'again')

insert into amounts values (1.00, 'again'), (0, 'again'), (2.5, 'again'), ('NaN', 'again'), (3.10, 'new') on conflict do nothing returning n

insert into amounts values (3.1, 'x'), (3.100, 'y') on conflict (n) do nothing returning *

insert into amounts values (4.0, 'x'), (4, 'y')

insert into amounts values (1, 'updated'), ('Infinity', 'huge'), (null, 'none'), (null, 'none') on conflict (n) do update set v = excluded.v returning *

insert into amounts values (1.000, 'again') on conflict (n) do update set n = excluded.n returning *

insert into ratios values (0, 10), (-0.0, 11), ('NaN', 12), ('inf', 13), (1.5, 14) on conflict do nothing returning *

insert into ratios values (0, 10) on conflict (f) do update set v = excluded.v + ratios.v returning *

insert into ratios values ('-Infinity', 1), (1e300, 2), ('-inf', 3)

insert into codes values ('a  ', 10)

insert into codes values ('a ', 10), ('b', 11), ('b  ', 12) on conflict do nothing returning c, v

insert into codes values ('abcd', 1)

insert into codes values ('abc   ', 5) on conflict (c) do update set v = codes.v + excluded.v returning c || '|', v

update log set msg = 'changed' where id = 1

update log set msg = msg || '!', n = n * 2 where id between 2 and 4 returning *

update log set msg = 'never' where false

update log set msg = 'never' where id = -1 returning *

update log set owner = null where owner = 'owner 3' returning id, owner

update log set msg = null where msg like '%hello%' returning id

update log as l set n = l.n + a.balance from accounts a where a.owner = l.owner and a.id < 4 and l.id < 10 returning l.id, l.n, a.id

update log set n = (select max(n) from log l2 where l2.id < log.id and l2.n < 1e6) where id in (5, 6, 7) returning id, n

update log set (msg, n) = (select 'best of ' || count(*), max(balance) from accounts a where a.owner = log.owner) where id = 8 returning msg, n

update log set (msg, n) = ('a', 1), at = default where id = 9 returning *

update log set (msg, n) = row (default, 2) where id = 9 returning *

update log set (msg, n) = (1, 2, 3)

update log set nothing = 1

update log set id = 'x'

update log set n = 1 / (id - 10) where id between 8 and 12

update log set id = 9223372036854775807 where id = 11 returning id

update log set id = id + 1 where id = 9223372036854775807

update log set n = n / 2 where id < 4 and n is not null returning n

update log set id = id / 2, n = (id / 2)::numeric / 3 where id in (12, 13) returning id, n

update log set msg = upper(msg) where exists (select from accounts a where a.owner = log.owner and a.balance > 200) and id < 30 returning id, msg

update log set msg = 'none' where owner not in (select owner from accounts) returning id

update log set msg = 'one of a few' where owner = any (array['owner 2', 'x']) returning id

update log set at = at + interval '1 day' where at < '2024-01-01 02:00' returning at

update log set msg = x.currency from (select currency, max(rate) as r from fx group by 1 order by 2 desc limit 1) x where log.id = 14 returning msg, x.r

with big as (select id from log where n > 5) update log set msg = 'big' from big where big.id = log.id returning log.id

update log l set msg = 'self' from log m where m.id = l.id + 1 and m.id in (15, 16) returning l.id, m.msg

update coinbase.log set msg = 'schema' where coinbase.log.id = 17 returning log.id, coinbase.log.msg

update log set n = random() * 0 + 1 where id = 18 returning n

-- $ text = by parameter
-- $ bigint = 19
update log set msg = $1 where id = $2 returning msg

-- $ numeric = 2.5
-- $ bigint[] = {20,21}
update log set n = n + $1 where id = any ($2) returning id, n

update accounts set balance = balance + 1 where id = 10 returning balance

update accounts set owner = null where id = 11

update accounts set balance = 1e12 where id = 11

update accounts set code = 'abcdef' where id = 11

update accounts set code = 'ab' || code where id = 12 returning code

update accounts set id = 1 where id = 11

update accounts set id = 12 where id = 11

update accounts set id = 1101 where id = 11 returning id

update accounts set id = id + 10000 where id between 20 and 24 returning id

update accounts set id = id where id < 4 returning id

update accounts set id = 5555 where id in (25, 26)

update accounts set id = null where id = 27

update accounts set id = id - 10000, owner = 'back' where id > 10000 and owner is not null returning id, owner

update accounts set flag = not flag, tags[1] = 'first' where id in (28, 29) returning flag, tags

update accounts set note = 'empty' where note = '' returning id

update accounts set note = '' where note is null and id < 15 returning id

update accounts set ratio = 'NaN' where ratio > 4 and id < 40 returning id, ratio

update accounts set ratio = -ratio where ratio = 0 returning id, ratio

update accounts set raw = raw || '\x00' where raw = '\xdeadbeef' returning raw

update accounts set small = small / 2 where small is not null and id < 6 returning small

update accounts set small = 40000 where id = 30

update accounts a set owner = b.owner from accounts b where b.id = a.id + 1 and a.id between 30 and 33 returning a.id, a.owner, b.id

update accounts set ts = ts at time zone 'UTC' at time zone 'Asia/Kolkata' where id = 31 returning ts

update pairs set v = v + 1 where a is null returning *

update pairs set b = 100 where a = 'k1' and b = 101

update pairs set b = 300, a = 'k9' where a = 'k1' and b = 101 returning *

update pairs set a = null where a = 'k3' returning *

update vault set v = v || '!' where k = 'key 2' returning *

update vault set k = 'key 3' where k = 'key 2'

update vault set k = upper(k) where k like 'key _' and v is not null returning k

update amounts set n = 1 where n = 2.5

update amounts set n = n * 1.0 where n = 2.5 returning n

update amounts set n = 2.500 where n = 2.5 returning n

update ratios set f = -f where f = 0 returning f

update ratios set f = 'NaN' where f = 1.5

update codes set c = 'ab ' where c = 'a'

update codes set c = 'x' where c = 'a' returning c

delete from log where id = 1 returning *

delete from log where id = -1

delete from log where msg like 'copy of%' returning id

delete from log using accounts a where a.owner = log.owner and a.id = 3 and log.id > 20 returning log.id, a.owner

delete from log where n in (select max(n) from log where n < 1e6) returning id, n

delete from log l where exists (select from log m where m.id = l.id and m.n > 20) returning l.id, n

delete from log where id between 5 and 7 returning id + 1, upper(msg), (select count(*) from accounts)

delete from log where id / 0 = 1

-- $ bigint = 8
delete from log where id = $1 returning *

delete from pairs where a is null or b is null returning *

delete from vault

delete from vault returning *

insert into vault values ('key 1', 'after all')

delete from codes where c = 'ab' returning c

insert into codes values ('ab', 22)

begin

insert into log (id, msg) values (600, 'in a transaction')

insert into log (id, msg) values (601, 'in a transaction')

update accounts set note = 'in a transaction' where id = 1 returning note

commit

begin

insert into log (id) values (602)

rollback

begin

insert into log (id) values (603)

savepoint a

insert into log (id) values (604)

update accounts set note = 'savepoint' where id = 2

rollback to a

update accounts set note = 'after savepoint' where id = 3

savepoint b

insert into log (id) values (605)

release b

insert into scratch.mine values (600, 'with the data set', 1)

end

select * from scratch.mine order by id, label

begin

savepoint a

insert into accounts (id, owner) values (1, 'duplicate')

select 1

rollback to a

insert into accounts (id, owner) values (606, 'after an error')

insert into accounts (id, owner) values (607, 'second of its key')

insert into accounts (id, owner) values (606, 'duplicate of its own')

rollback to a

insert into accounts (id, owner) values (608, 'third')

insert into accounts (id, owner) values (608, 'x'), (609, 'fourth') on conflict (id) do update set note = 'met its own' returning *

update accounts set note = coalesce(note, '') || ' twice' where id in (608, 609, 1) returning id, note

delete from accounts where id in (609, 2) returning id

insert into accounts (id, owner) values (2, 'in place of 2') returning id

update accounts set id = 610 where id = 608 returning id

commit

begin

insert into pairs values ('p', 1, 1)

update pairs set b = 2 where a = 'p'

delete from pairs where a = 'p'

commit

begin

update accounts set note = 'x' where id = 1

-- refused 0A000
select count(*) from accounts

rollback

begin

update accounts set note = 'x' where id = 1

-- refused 0A000
update log set msg = 'x' from accounts a where a.owner = log.owner

rollback

begin

delete from log where id = 600

-- refused 0A000
update log set msg = a.owner from accounts a where a.id = log.id

rollback

begin read only

insert into log (id) values (1)

rollback

begin

insert into log (id) values (700)

commit and chain

insert into log (id) values (701)

rollback and no chain

begin isolation level serializable

insert into log (id) values (702)

commit

select count(*) from log where id between 700 and 702

-- refused 42501
insert into fx values ('EUR', '2024-01-01', 1)

-- refused 42501
update fx set rate = 1

-- refused 42501
delete from fx

-- refused 42501
truncate log

-- refused 42501
alter table log add column x int

-- refused 0A000
with x as (insert into log (id) values (1) returning *) select * from x

-- refused 0A000
with x as (delete from log returning *) insert into log select * from x

-- refused 0A000
merge into log using fx on false when not matched then insert (msg) values ('x')

-- refused 0A000
copy log from stdin

-- refused 0A000
update log set msg = 'x' where ctid = '(0,1)'

-- refused 0A000
delete from log where tableoid is not null

-- refused 0A000
insert into log (id) values (1) returning xmin

insert into accounts (id, owner) values (1, 'x') on conflict (id) do update set note = excluded.ctid::text

-- refused 0A000
insert into accounts (id, owner) values (1, 'x') on conflict (id) do update set note = accounts.ctid::text

-- refused 0A000
update only log set msg = 'x'

-- refused 0A000
delete from only log

-- refused 0A000
prepare p as insert into log (id) values (1)

-- refused 0A000
delete from log where current of c

-- refused 0A000
insert into log (id) values (1) returning log

-- refused 0A000
with c as (select 1 as x) insert into accounts (id, owner) values (900, 'x') on conflict do nothing returning (select x from c)

-- refused 0A000
explain analyze insert into log (id) values (1)

select count(*) from log
