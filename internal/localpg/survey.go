package localpg

// survey makes a function that tells the planner about a temporary table without
// telling the disk about its values: what ANALYZE keeps of them, the commonest and
// the bounds of a histogram, is in a catalogue that is written to disk and to the
// log. Kept are counts only: how many values are NULL, how wide they are, and how
// many are distinct, estimated from a sample as ANALYZE does it (Haas and Stokes,
// IBM Research Report RJ 10025). The table's number of rows must be known, as from
// an ANALYZE of no column.
//
// It may write the catalogue, so it runs as the owner: over the caller's own
// temporary tables only, and those have no code in them.
const survey = `
CREATE OR REPLACE FUNCTION scratch.survey(rows regclass) RETURNS void
	LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
	AS $survey$
DECLARE
	total float8 := (SELECT reltuples FROM pg_class WHERE oid = rows AND relkind = 'r' AND relpersistence = 't'
		AND relnamespace = pg_my_temp_schema() AND relowner = (SELECT oid FROM pg_roles WHERE rolname = session_user));
	part text := format('%s TABLESAMPLE SYSTEM (%s) REPEATABLE (0)', rows, least(100, 300000 / greatest(total, 1)));
	name text;
	number int2;
	n float8; nulls float8; kinds float8; once float8; width int;
	several float8;
BEGIN
	IF total IS NULL THEN
		RAISE insufficient_privilege USING MESSAGE = 'only temporary tables of your own can be surveyed';
	END IF;
	FOR name, number IN SELECT attname, attnum FROM pg_attribute WHERE attrelid = rows AND attnum > 0 AND NOT attisdropped LOOP
		BEGIN
			EXECUTE format('SELECT sum(n), coalesce(sum(n) FILTER (WHERE v IS NULL), 0), count(v), count(v) FILTER (WHERE n = 1),
				ceil(sum(w) / greatest(sum(n) FILTER (WHERE v IS NOT NULL), 1))
				FROM (SELECT %1$I AS v, count(*) AS n, sum(pg_column_size(%1$I)) AS w FROM %2$s GROUP BY %1$I) g', name, part)
				INTO n, nulls, kinds, once, width;
		EXCEPTION WHEN undefined_function THEN
			CONTINUE; -- nothing joins by a type without equality
		END;
		CONTINUE WHEN coalesce(n, 0) = 0;
		several := (n - nulls) * kinds / greatest((n - nulls) - once + once * n / greatest(total, n), 1);
		several := CASE WHEN kinds = 0 THEN 0
			WHEN kinds = once THEN nulls / n - 1                       -- all differ
			WHEN once = 0 AND kinds <= 0.1 * total THEN kinds          -- it has seen them all
			WHEN several > 0.1 * total THEN greatest(-several / total, nulls / n - 1)
			ELSE round(several) END;
		DELETE FROM pg_statistic WHERE starelid = rows AND staattnum = number;
		INSERT INTO pg_statistic (starelid, staattnum, stainherit, stanullfrac, stawidth, stadistinct,
			stakind1, stakind2, stakind3, stakind4, stakind5, staop1, staop2, staop3, staop4, staop5,
			stacoll1, stacoll2, stacoll3, stacoll4, stacoll5)
		VALUES (rows, number, false, nulls / n, coalesce(width, 0), several, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
	END LOOP;
END $survey$;
COMMENT ON FUNCTION scratch.survey IS 'ANALYZE for a temporary table that keeps counts and no values';
`
