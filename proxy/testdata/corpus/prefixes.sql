-- level 3
select id, memo from sales where memo like 'memo%' order by id

-- level 2
select count(*) from sales where memo like 'éme%'

-- level 2
select count(*), min(memo) from sales where memo ^@ 'memorandum of sale 1'

-- level 3
select id from sales where memo < 'memorandum of sale 12' order by id

-- level 3
select id from sales where memo >= 'memorandum of sale 2' order by id limit 5

-- level 3
select id from sales where memo between 'm' and 'memorandum of sale' and qty > 3 order by id

select id from sales where memo >= '' and memo <= '' order by id

select count(*) from sales where not memo >= 'me' or memo is null

-- level 2
select sum(qty), count(*) from sales where memo like 'm%'

-- level 2
select s.id, p.base from sales s join products p on s.product = p.product where s.memo like 'me%' order by s.id

-- $ text = memor%
select id from sales where memo like $1 order by id

-- $ text = NULL
select id from sales where memo > $1

-- $ character varying = éé
select id from sales where memo >= $1 order by memo, id

-- level 3
select id, memo from sales where substring(memo from 1 for 4) in ('memo', 'éme', 'x', '') order by id

-- level 3
select id from sales where substring(memo from 1 for 4) = 'memorandum' or left(memo, 2) = 'é' order by id

select id from sales where left(memo, 30) = 'memorandum of sale 12' or substr(memo, 1, 5) = 'memo ' order by id

select id from sales where left(memo, -3) = 'memorandum of sale' and substring(memo from 2 for 3) = 'emo' order by id

select id from sales where not left(memo, 4) = 'memo' or substring(memo from 1 for 0) = '' order by id

select count(*) from sales where 'memo' = left(memo, 4) and left(memo, 2) <> 'ém'

select id from sales where substring(memo from 1 for 4) not in ('memo', 'x') order by id

select id from sales where left(memo, 4) in ('memo', null) order by id

select id from sales where left(memo, 4) = 'memo '::char(6) or left(memo, 4) = null order by id
