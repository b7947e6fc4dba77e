-- set timezone = 'Asia/Kolkata'
-- set datestyle = 'German'
select id, ts, at, day, ts::text, to_char(ts, 'TZ') from trades where ts < '2024-03-31 06:00' order by id

-- set timezone = 'America/New_York'
select id, ts from trades where ts = '2024-01-01 07:30:00.5' order by id

-- set timezone = 'America/New_York'
-- $ 2024-01-01 07:30:00.5
select id, ts::date from trades where ts = $1 order by id

-- set extra_float_digits = 0
select id, f8, f4 from edges order by id

-- set bytea_output = 'escape'
select id, raw from trades order by id

-- set intervalstyle = 'iso_8601'
select id, at - timestamp '2024-01-01', age(at) > interval '1 day' from trades order by id

-- set datestyle = 'SQL, DMY'
select id from trades where day = '28/02/2024' order by id

-- set lc_numeric = 'C'
select id, to_char(price, '999G999D99') from trades order by id
