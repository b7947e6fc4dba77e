-- psql \d, \dt, \d TABLE, \l, \dn, \df
SELECT n.nspname as "Schema", c.relname as "Name", CASE c.relkind WHEN 'r' THEN 'table' WHEN 'v' THEN 'view' END as "Type", pg_catalog.pg_get_userbyid(c.relowner) as "Owner" FROM pg_catalog.pg_class c LEFT JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_catalog.pg_am am ON am.oid = c.relam WHERE c.relkind IN ('r','p','v','m','S','f','') AND n.nspname <> 'pg_catalog' AND n.nspname !~ '^pg_toast' AND n.nspname <> 'information_schema' AND pg_catalog.pg_table_is_visible(c.oid) ORDER BY 1,2;

SELECT c.relname FROM pg_catalog.pg_class c LEFT JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE c.relname OPERATOR(pg_catalog.~) '^(trades)$' COLLATE pg_catalog.default AND pg_catalog.pg_table_is_visible(c.oid) ORDER BY 1;

SELECT a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod), (SELECT pg_catalog.pg_get_expr(d.adbin, d.adrelid, true) FROM pg_catalog.pg_attrdef d WHERE d.adrelid = a.attrelid AND d.adnum = a.attnum AND a.atthasdef), a.attnotnull FROM pg_catalog.pg_attribute a WHERE a.attrelid = 'coinbase.trades'::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum;

SELECT c2.relname, i.indisprimary, pg_catalog.pg_get_indexdef(i.indexrelid, 0, true), pg_catalog.pg_get_constraintdef(con.oid, true) FROM pg_catalog.pg_class c, pg_catalog.pg_class c2, pg_catalog.pg_index i LEFT JOIN pg_catalog.pg_constraint con ON (conrelid = i.indrelid AND conindid = i.indexrelid AND contype IN ('p','u','x')) WHERE c.oid = 'coinbase.trades'::regclass AND c.oid = i.indrelid AND i.indexrelid = c2.oid ORDER BY i.indisprimary DESC, c2.relname;

SELECT d.datname as "Name", pg_catalog.pg_encoding_to_char(d.encoding) as "Encoding" FROM pg_catalog.pg_database d ORDER BY 1;

SELECT n.nspname AS "Name" FROM pg_catalog.pg_namespace n WHERE n.nspname !~ '^pg_' ORDER BY 1;

-- information_schema
select table_schema, table_name, table_type from information_schema.tables where table_schema not in ('pg_catalog', 'information_schema') order by 1, 2

select column_name, data_type, is_nullable, numeric_precision, numeric_scale, character_maximum_length from information_schema.columns where table_name = 'trades' order by ordinal_position

select * from information_schema.table_constraints where table_schema = 'coinbase' order by constraint_name

-- drivers at connect
select version()

select current_schema(), session_user, current_user, current_database()

select current_schemas(true)

show transaction_isolation

select set_config('bytea_output', 'hex', false) from pg_catalog.pg_settings where name = 'bytea_output'

select t.oid, typarray from pg_type t join pg_namespace ns on typnamespace = ns.oid where typname = 'hstore'

select oid, typname, typtype, typelem, typarray, typbasetype, typnotnull from pg_type where typname = 'int4'

-- $ text = coinbase
-- $ text = trades
select c.oid::regclass::text, c.reltuples from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = $1 and c.relname = $2

-- $ regclass = coinbase.trades
select count(*) from pg_attribute where attrelid = $1

select 'coinbase.trades'::regclass, 'trades'::regclass::oid = to_regclass('coinbase.trades'), to_regclass('nowhere')

select obj_description('coinbase.trades'::regclass), has_schema_privilege('coinbase', 'usage')

with recursive t(oid, d) as (select 'pg_class'::regclass::oid, 0 union all select oid, d + 1 from t where d < 3) select d from t order by d

select name, setting from pg_settings where name in ('server_version_num', 'max_identifier_length', 'DateStyle') order by name

select pg_get_keywords() limit 0

select * from pg_prepared_statements where name like '%enigma%'

explain (costs off) select relname from pg_class where oid = 5
