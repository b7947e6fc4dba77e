package localpg

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5"

	"enigma"
)

// A ddl changes one schema within a transaction. After a first error it does
// nothing; that error is in err.
type ddl struct {
	ctx    context.Context // of the one call that made it
	tx     pgx.Tx
	schema string
	err    error
}

func (d *ddl) exec(format string, args ...any) {
	if d.err == nil {
		_, d.err = d.tx.Exec(d.ctx, fmt.Sprintf(format, args...))
	}
}

func (d *ddl) name(table string) string { return quoteName(d.schema) + "." + quoteName(table) }

func (d *ddl) sorted(tables map[string]*table) []string {
	return slices.Sorted(maps.Keys(tables))
}

// make turns a table that there is, or nil, into the one that is wanted. It
// keeps the table, and its OID, unless a column went or changed its place:
// columns are numbered from 1 without gaps.
func (d *ddl) make(name string, have, want *table) {
	if have != nil && !begins(want.columns, have.columns) {
		d.exec("DROP TABLE %s CASCADE", d.name(name))
		have = nil
	}
	if have == nil {
		d.create(name, want)
		have = &table{columns: bare(want.columns)}
	}
	if !have.key.equal(want.key) && len(have.key.columns) > 0 {
		d.exec("ALTER TABLE %s DROP CONSTRAINT %s", d.name(name), quoteName(keyName(name)))
	}
	for i, c := range want.columns {
		if i < len(have.columns) {
			d.alterColumn(name, have.columns[i], c)
		} else {
			d.exec("ALTER TABLE %s ADD COLUMN %s", d.name(name), c.definition())
			d.commentColumn(name, "", c)
		}
	}
	if !have.key.equal(want.key) && len(want.key.columns) > 0 {
		d.addKey(name, want.key)
	}
	if have.comment != want.comment {
		d.exec("COMMENT ON TABLE %s IS %s", d.name(name), quoteText(want.comment))
	}
	// Last: a rewritten table and a new index reset the estimate.
	d.exec("UPDATE pg_class SET reltuples = %[1]g, relpages = 0 WHERE oid = %[2]s::regclass AND (reltuples <> %[1]g OR relpages <> 0)",
		want.rows, quoteText(d.name(name)))
}

// begins reports whether have's columns are the first of want's, by name.
func begins(want, have []tableColumn) bool {
	if len(have) > len(want) {
		return false
	}
	for i := range have {
		if have[i].name != want[i].name {
			return false
		}
	}
	return true
}

// bare returns the columns as create leaves them: without comments.
func bare(columns []tableColumn) []tableColumn {
	columns = slices.Clone(columns)
	for i := range columns {
		columns[i].comment = ""
	}
	return columns
}

func (d *ddl) create(name string, t *table) {
	var columns []string
	for _, c := range t.columns {
		columns = append(columns, c.definition())
	}
	d.exec("CREATE TABLE %s (%s)", d.name(name), strings.Join(columns, ", "))
	// No column of the subscriber's may have its rows for a type. REFERENCES
	// shows the table in information_schema and reads nothing.
	d.exec("REVOKE USAGE ON TYPE %s FROM PUBLIC", d.name(name))
	d.exec("GRANT REFERENCES ON %s TO %s", d.name(name), Subscriber)
}

func (c tableColumn) definition() string {
	def := quoteName(c.name) + " " + c.typ
	if c.notNull {
		def += " NOT NULL"
	}
	return def
}

func (d *ddl) alterColumn(table string, have, want tableColumn) {
	alter := fmt.Sprintf("ALTER TABLE %s ALTER COLUMN %s", d.name(table), quoteName(want.name))
	if have.typ != want.typ {
		d.exec("%s TYPE %s USING NULL", alter, want.typ) // there are no rows
	}
	if have.notNull && !want.notNull {
		d.exec("%s DROP NOT NULL", alter)
	}
	if !have.notNull && want.notNull {
		d.exec("%s SET NOT NULL", alter)
	}
	d.commentColumn(table, have.comment, want)
}

func (d *ddl) commentColumn(table, have string, want tableColumn) {
	if have != want.comment {
		d.exec("COMMENT ON COLUMN %s.%s IS %s", d.name(table), quoteName(want.name), quoteText(want.comment))
	}
}

// keyName is the name of a table's key constraint, which is its index's too.
func keyName(table string) string {
	const tail = "_pkey"
	return table[:min(len(table), longestName-len(tail))] + tail
}

func (d *ddl) addKey(table string, k key) {
	kind := "UNIQUE"
	if k.primary {
		kind = "PRIMARY KEY"
	}
	var columns []string
	for _, c := range k.columns {
		columns = append(columns, quoteName(c))
	}
	d.exec("ALTER TABLE %s ADD CONSTRAINT %s %s (%s)",
		d.name(table), quoteName(keyName(table)), kind, strings.Join(columns, ", "))
}

// tables reads the schema's tables as they are.
func (d *ddl) tables() map[string]*table {
	tables := map[string]*table{}
	var name, comment string
	d.query(`SELECT relname, coalesce(obj_description(oid, 'pg_class'), '')
		FROM pg_class WHERE relnamespace = $1::regnamespace AND relkind = 'r'`,
		[]any{&name, &comment}, func() {
			tables[name] = &table{comment: comment}
		})
	var c tableColumn
	d.query(`SELECT relname, attname, format_type(atttypid, atttypmod), attnotnull, coalesce(col_description(c.oid, attnum), '')
		FROM pg_class c JOIN pg_attribute a ON attrelid = c.oid
		WHERE relnamespace = $1::regnamespace AND relkind = 'r' AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
		[]any{&name, &c.name, &c.typ, &c.notNull, &c.comment}, func() {
			tables[name].columns = append(tables[name].columns, c)
		})
	var k key
	d.query(`SELECT relname, contype = 'p', (SELECT array_agg(attname::text ORDER BY n) FROM unnest(conkey) WITH ORDINALITY u(att, n)
			JOIN pg_attribute ON attrelid = c.oid AND attnum = att)
		FROM pg_class c JOIN pg_constraint ON conrelid = c.oid
		WHERE relnamespace = $1::regnamespace AND contype IN ('p', 'u')`,
		[]any{&name, &k.primary, &k.columns}, func() {
			tables[name].key = key{slices.Clone(k.columns), k.primary}
		})
	return tables
}

// relations reads the OIDs of the manifest's tables, in its order.
func (d *ddl) relations(m *enigma.Manifest) []Relation {
	oids := map[string]uint32{}
	var name string
	var oid uint32
	d.query("SELECT relname, oid FROM pg_class WHERE relnamespace = $1::regnamespace AND relkind = 'r'",
		[]any{&name, &oid}, func() { oids[name] = oid })
	var out []Relation
	for _, t := range m.Tables {
		out = append(out, Relation{Dataset: m.Dataset, Schema: d.schema, Name: t.Name, OID: oids[t.Name]})
	}
	return out
}

// query calls each for every row, scanned into dst. $1 is the schema.
func (d *ddl) query(sql string, dst []any, each func()) {
	if d.err != nil {
		return
	}
	rows, err := d.tx.Query(d.ctx, sql, quoteName(d.schema))
	if err == nil {
		_, err = pgx.ForEachRow(rows, dst, func() error { each(); return nil })
	}
	d.err = err
}
