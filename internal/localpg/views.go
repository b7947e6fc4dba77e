package localpg

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"
)

// aside is where the definitions of views are while their tables are changed,
// and as long as these are gone. No data set's schema has such a name.
const aside = `
CREATE SCHEMA IF NOT EXISTS "set-aside";
CREATE TABLE IF NOT EXISTS "set-aside".views (name text PRIMARY KEY, query text NOT NULL, columns text[] NOT NULL, comment text);
`

// setAside notes the subscriber's views that read data sets, through other views
// too, before tables change or go, and their views with them. What it notes lasts.
func setAside(ctx context.Context, conn *pgx.Conn) error {
	_, err := conn.Exec(ctx, `
		INSERT INTO "set-aside".views
		SELECT c.relname, scratch.view_definition(c.oid),
			(SELECT array_agg(attname::text ORDER BY attnum) FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped),
			obj_description(c.oid, 'pg_class')
		FROM pg_class c WHERE c.relkind = 'v' AND c.relnamespace = 'scratch'::regnamespace AND c.oid IN (`+readers+`)
		ON CONFLICT (name) DO UPDATE SET query = excluded.query, columns = excluded.columns, comment = excluded.comment`)
	return err
}

// readers are the views that read tables of the owner's, which are data sets'.
const readers = `
	WITH RECURSIVE above(oid) AS (
		SELECT oid FROM pg_class WHERE relkind = 'r' AND relowner = current_user::regrole AND oid >= 16384
		UNION
		SELECT r.ev_class FROM above JOIN pg_depend d ON d.refclassid = 'pg_class'::regclass AND d.refobjid = above.oid
			AND d.classid = 'pg_rewrite'::regclass
		JOIN pg_rewrite r ON r.oid = d.objid)
	SELECT oid FROM above`

// putBack makes the views anew that went with their tables, where that can be
// done, and returns how many are left for a later time.
func putBack(ctx context.Context, conn *pgx.Conn) (left int, err error) {
	for made := true; made; {
		made = false
		// The subscriber's own definitions win over what was noted.
		if _, err := conn.Exec(ctx, `DELETE FROM "set-aside".views WHERE to_regclass('scratch.' || quote_ident(name)) IS NOT NULL`); err != nil {
			return 0, err
		}
		rows, err := conn.Query(ctx, `SELECT name, query, columns, comment FROM "set-aside".views`)
		if err != nil {
			return 0, err
		}
		views, err := pgx.CollectRows(rows, pgx.RowToStructByPos[definition])
		if err != nil {
			return 0, err
		}
		left = len(views)
		for _, v := range views {
			made = v.make(ctx, conn) || made // it may be one that others read
		}
	}
	return left, nil
}

// A definition is what a view is made of.
type definition struct {
	Name    string
	Query   string
	Columns []string
	Comment *string
}

// make makes the view as the subscriber did, and reports whether it could.
func (v *definition) make(ctx context.Context, conn *pgx.Conn) bool {
	columns := ""
	for i, c := range v.Columns {
		if i > 0 {
			columns += ", "
		}
		columns += quoteName(c)
	}
	if columns != "" {
		columns = " (" + columns + ")"
	}
	return pgx.BeginFunc(ctx, conn, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, "SET LOCAL ROLE "+Subscriber); err != nil {
			return err
		}
		name := quoteName(Scratch) + "." + quoteName(v.Name)
		if _, err := tx.Exec(ctx, "CREATE VIEW "+name+columns+" AS "+v.Query); err != nil || v.Comment == nil {
			return err
		}
		_, err := tx.Exec(ctx, fmt.Sprintf("COMMENT ON VIEW %s IS %s", name, quoteText(*v.Comment)))
		return err
	}) == nil
}

// dropReaders drops the views that read the schema's tables, temporary ones of
// other sessions too: what has to change in a table may be what they rely on.
func (d *ddl) dropReaders() {
	var names []string
	var name string
	d.query(`WITH RECURSIVE above(oid) AS (
			SELECT oid FROM pg_class WHERE relkind = 'r' AND relnamespace = $1::regnamespace
			UNION
			SELECT r.ev_class FROM above JOIN pg_depend d ON d.refclassid = 'pg_class'::regclass AND d.refobjid = above.oid
				AND d.classid = 'pg_rewrite'::regclass
			JOIN pg_rewrite r ON r.oid = d.objid)
		SELECT above.oid::regclass::text FROM above JOIN pg_class c ON c.oid = above.oid WHERE c.relkind = 'v'`,
		[]any{&name}, func() { names = append(names, name) })
	for _, name := range names {
		d.exec("DROP VIEW IF EXISTS %s CASCADE", name)
	}
}
