package localpg

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"enigma"
)

// syncDataset makes one schema that of the manifest, all of it or nothing.
func syncDataset(ctx context.Context, conn *pgx.Conn, schema string, m *enigma.Manifest) ([]Relation, error) {
	want, err := wanted(m)
	if err != nil {
		return nil, &enigma.Error{Kind: enigma.Invalid, Err: err}
	}
	relations, err := makeDataset(ctx, conn, schema, m, want, false)
	var pg *pgconn.PgError
	if errors.As(err, &pg) && (pg.Code == "0A000" || pg.Code == "2BP01") { // a view relies on what has to change
		relations, err = makeDataset(ctx, conn, schema, m, want, true)
	}
	return relations, kindOf(err)
}

func makeDataset(ctx context.Context, conn *pgx.Conn, schema string, m *enigma.Manifest, want map[string]*table, alone bool) (relations []Relation, err error) {
	err = pgx.BeginFunc(ctx, conn, func(tx pgx.Tx) error {
		d := ddl{ctx: ctx, tx: tx, schema: schema}
		d.exec("CREATE SCHEMA IF NOT EXISTS %s", quoteName(schema))
		d.exec("COMMENT ON SCHEMA %s IS %s", quoteName(schema), quoteText(schemaComment(m)))
		d.exec("GRANT USAGE ON SCHEMA %s TO %s", quoteName(schema), Subscriber)
		if alone {
			d.dropReaders()
		}
		have := d.tables()
		for _, name := range d.sorted(have) {
			if _, ok := want[name]; !ok {
				d.exec("DROP TABLE %s CASCADE", d.name(name))
			}
		}
		for _, t := range m.Tables {
			d.make(t.Name, have[t.Name], want[t.Name])
		}
		relations = d.relations(m)
		return d.err
	})
	return relations, err
}

// kindOf classifies what PostgreSQL says against a manifest.
func kindOf(err error) error {
	var pg *pgconn.PgError
	switch {
	case !errors.As(err, &pg):
		return err
	case pg.Code == "55P03": // lock_not_available
		return &enigma.Error{Kind: enigma.Unavailable, Hint: "sessions have its tables in use; try again", Err: errors.New(pg.Message)}
	default:
		return &enigma.Error{Kind: enigma.Invalid, Err: fmt.Errorf("%s (SQLSTATE %s)", pg.Message, pg.Code)}
	}
}

// A table is what a logical table looks like in the catalogue. The estimate of
// its rows is compared there.
type table struct {
	comment string
	rows    float32
	columns []tableColumn
	key     key
}

type tableColumn struct {
	name, typ, comment string
	notNull            bool
}

// A key is a table's declared key: a primary key where its columns are declared
// not null, else a unique constraint, so that no column is claimed to be.
type key struct {
	columns []string
	primary bool
}

func (k key) equal(o key) bool { return k.primary == o.primary && slices.Equal(k.columns, o.columns) }

// wanted checks the names and types of a manifest, which a stranger wrote, and
// returns its tables by name.
func wanted(m *enigma.Manifest) (map[string]*table, error) {
	tables := map[string]*table{}
	for _, mt := range m.Tables {
		if err := checkName(mt.Name); err != nil {
			return nil, fmt.Errorf("table %q: %w", mt.Name, err)
		}
		t := &table{comment: mt.Comment, rows: float32(max(mt.Rows, 0))}
		notNull := map[string]bool{}
		for _, c := range mt.Columns {
			typ, err := canonicalType(c.Type)
			if err = errors.Join(checkName(c.Name), err); err != nil {
				return nil, fmt.Errorf("column %q of table %q: %w", c.Name, mt.Name, err)
			}
			t.columns = append(t.columns, tableColumn{c.Name, typ, c.Comment, c.NotNull})
			notNull[c.Name] = c.NotNull
		}
		t.key = key{columns: mt.Key, primary: len(mt.Key) > 0}
		for _, c := range mt.Key {
			t.key.primary = t.key.primary && notNull[c]
		}
		tables[mt.Name] = t
	}
	return tables, nil
}

// checkName reports whether PostgreSQL would keep a name as it is.
func checkName(name string) error {
	if name == "" || len(name) > longestName || !utf8.ValidString(name) || strings.ContainsRune(name, 0) {
		return fmt.Errorf("want a name of 1 to %d bytes of UTF-8 text", longestName)
	}
	return nil
}
