package localpg

import (
	"context"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5"
)

// enclosure makes the subscriber's role, takes from PUBLIC, hence from it, what
// PostgreSQL gives everybody, and makes the one schema in which the subscriber may
// make tables and views.
//
// It may make no column of a data set's row type, which would keep the table from
// being changed. view_definition prints a view so that the text can stand in any
// statement: names are qualified and quoted, and values print in full, as every
// session reads them.
const enclosure = `
DO $$ BEGIN
	CREATE ROLE subscriber LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT;
EXCEPTION WHEN duplicate_object THEN NULL;
END $$;
REVOKE ALL ON DATABASE postgres, template1, market FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE market TO subscriber;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO PUBLIC;
DO $$
DECLARE path text := substring(obj_description(to_regnamespace('scratch'), 'pg_namespace') FROM '\((0x[0-9a-f]{40}/[a-z0-9_]+)\)$');
BEGIN
	IF path IS NOT NULL THEN -- a data set of that name had it before it was reserved
		EXECUTE format('ALTER SCHEMA scratch RENAME TO %I', path);
	END IF;
END $$;
CREATE SCHEMA IF NOT EXISTS scratch;
COMMENT ON SCHEMA scratch IS 'tables and views of your own';
GRANT USAGE, CREATE ON SCHEMA scratch TO subscriber;
CREATE OR REPLACE FUNCTION scratch.view_definition(view oid) RETURNS text
	LANGUAGE sql STABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog SET quote_all_identifiers = on SET datestyle = 'ISO, YMD' SET intervalstyle = iso_8601
	SET extra_float_digits = 1 SET bytea_output = hex
	AS 'SELECT pg_get_viewdef(view)';
COMMENT ON FUNCTION scratch.view_definition IS 'the query of a view, such that it means the same whatever the session''s settings are';
DO $$
DECLARE t regtype;
BEGIN
	FOR t IN SELECT reltype FROM pg_class WHERE relkind = 'r' AND relowner <> 'subscriber'::regrole AND relnamespace IN (
			SELECT oid FROM pg_namespace WHERE obj_description(oid, 'pg_namespace') ~ '\(0x[0-9a-f]{40}/[a-z0-9_]+\)$')
		AND has_type_privilege('subscriber', reltype, 'USAGE')
	LOOP
		EXECUTE format('REVOKE USAGE ON TYPE %s FROM PUBLIC', t);
	END LOOP;
END $$;
REVOKE USAGE ON LANGUAGE plpgsql, sql FROM PUBLIC;
`

// harmless are the volatile functions that a client may call: they tell time,
// draw numbers, measure relations, change the session's own settings, or take
// locks that only this engine's sessions see.
var harmless = strings.Fields(`
	clock_timestamp timeofday random setseed gen_random_uuid uuidv4 uuidv7
	pg_sleep pg_sleep_for pg_sleep_until set_config
	nextval currval lastval setval pg_sequence_last_value
	pg_relation_size pg_table_size pg_indexes_size pg_total_relation_size
	pg_database_size pg_tablespace_size pg_partition_tree pg_partition_ancestors
	pg_is_in_recovery pg_export_snapshot pg_jit_available pg_notification_queue_usage
	pg_advisory_lock pg_advisory_lock_shared pg_advisory_unlock
	pg_advisory_unlock_all pg_advisory_unlock_shared pg_advisory_xact_lock
	pg_advisory_xact_lock_shared pg_try_advisory_lock
	pg_try_advisory_lock_shared pg_try_advisory_xact_lock
	pg_try_advisory_xact_lock_shared pg_lock_status pg_prepared_xact
	pg_blocking_pids pg_safe_snapshot_blocking_pids
	pg_collation_actual_version pg_database_collation_actual_version
	amvalidate bernoulli system`)

// callable lists the functions that PUBLIC may call and should not: volatile
// ones that are not known to be harmless, and, whatever they say of themselves,
// those that run a statement or read a table given as a string, and those that
// touch files, large objects or other processes. Functions without an argument
// or result that SQL can write, such as triggers, cannot be called anyway.
// pg_stat_get_xact_… are volatile because they count.
const callable = `
SELECT p.oid::regprocedure::text
FROM pg_proc p
WHERE p.pronamespace = 'pg_catalog'::regnamespace
  AND p.prokind <> 'p'
  AND p.prorettype <> ALL ('{trigger,event_trigger,internal,index_am_handler,table_am_handler}'::regtype[])
  AND has_function_privilege('subscriber', p.oid, 'EXECUTE')
  AND (p.provolatile = 'v' AND p.proname <> ALL ($1::text[]) AND p.proname !~ '^pg_stat_get_xact_'
       OR p.proname ~ '^(query|table|schema|database|cursor)_to_xml'
       OR p.proname ~ '^(lo_|lo(read|write)$|pg_ls_|pg_read_|pg_stat_file|pg_logical_|pg_replication_|dblink|currtid|ts_stat)')
ORDER BY 1`

// revokeFunctions takes EXECUTE on callable functions from PUBLIC. A newer
// PostgreSQL's new volatile functions are among them until they are listed as
// harmless.
func revokeFunctions(ctx context.Context, conn *pgx.Conn) error {
	rows, err := conn.Query(ctx, callable, harmless)
	if err != nil {
		return err
	}
	functions, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil || len(functions) == 0 {
		return err
	}
	_, err = conn.Exec(ctx, fmt.Sprintf("REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC", strings.Join(functions, ", ")))
	return err
}
