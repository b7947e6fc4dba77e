package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"enigma"
	"enigma/internal/node"
	"enigma/internal/publish"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/spf13/cobra"
)

// A fetched data set is one that was read through a gateway.
type fetched struct {
	spec   *publish.Spec
	totals map[string]int64 // rows of its tables, as the manifest says
}

// fetchDataset reads a published data set, or one table of it, through a gateway
// into CSV files in dir, and returns it as it was published: with the manifest's
// types and schemes or, where only the gateway's connection string is known, with
// the schemes that its types have by default.
func fetchDataset(c *cobra.Command, o leakageOptions, what, dir string, bar *bar) (fetched, error) {
	schema, only := what, ""
	var tables []enigma.Table
	ctl, err := connect(c)
	switch {
	case err == nil:
		set, table, err := findDataset(c.Context(), ctl, what)
		if err != nil {
			return fetched{}, err
		}
		schema, only, tables = set.Schema, table, set.Metadata.Tables
		if o.dsn == "" {
			o.dsn = ctl.Ready.Gateway
		}
	case o.dsn == "":
		return fetched{}, err
	default:
		if schema, only, _ = strings.Cut(what, "."); only == "" {
			return fetched{}, &enigma.Error{
				Kind: enigma.Invalid, Op: "leakage", Err: fmt.Errorf("%s: want SCHEMA.TABLE with --dsn alone", what), Hint: "name the gateway's directory with --node",
			}
		}
	}
	conn, err := pgconn.Connect(c.Context(), o.dsn)
	if err != nil {
		return fetched{}, &enigma.Error{Kind: enigma.Unavailable, Op: "leakage", Err: err, Hint: "name the gateway's directory with --node"}
	}
	defer conn.Close(c.Context())
	if tables == nil {
		fmt.Fprintln(c.ErrOrStderr(), "no manifest at hand: schemes are the defaults of the columns' types")
		if tables, err = describeTable(c.Context(), conn, schema, only); err != nil {
			return fetched{}, err
		}
	}
	out := fetched{&publish.Spec{File: what, Name: schema}, map[string]int64{}}
	for _, t := range tables {
		if only != "" && t.Name != only {
			continue
		}
		bar.report(node.Progress{Stage: "fetching", Table: t.Name})
		file := filepath.Join(dir, t.Name+".csv")
		if err := fetchTable(c.Context(), conn, pgx.Identifier{schema, t.Name}, o.rows, file); err != nil {
			return fetched{}, err
		}
		out.spec.Tables = append(out.spec.Tables, specOf(t, file))
		out.totals[t.Name] = t.Rows
	}
	return out, nil
}

// describeTable asks the gateway for a table's columns.
func describeTable(ctx context.Context, conn *pgconn.PgConn, schema, table string) ([]enigma.Table, error) {
	const sql = `select a.attname, format_type(a.atttypid, a.atttypmod) from pg_attribute a
		join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
		where n.nspname = $1 and c.relname = $2 and a.attnum > 0 and not a.attisdropped order by a.attnum`
	r := conn.ExecParams(ctx, sql, [][]byte{[]byte(schema), []byte(table)}, nil, nil, nil).Read()
	if r.Err != nil {
		return nil, sqlError(r.Err)
	}
	if len(r.Rows) == 0 {
		return nil, &enigma.Error{Kind: enigma.NotFound, Op: "leakage", Err: fmt.Errorf("the gateway has no table %s.%s", schema, table)}
	}
	t := enigma.Table{Name: table}
	for _, row := range r.Rows {
		t.Columns = append(t.Columns, enigma.Column{Name: string(row[0]), Type: string(row[1])})
	}
	return []enigma.Table{t}, nil
}

// findDataset finds 0x<provider>/<name>, SCHEMA or SCHEMA.TABLE.
func findDataset(ctx context.Context, ctl *node.Control, what string) (node.Dataset, string, error) {
	sets, err := ctl.Datasets(ctx)
	if err != nil {
		return node.Dataset{}, "", err
	}
	schema, table, _ := strings.Cut(what, ".")
	for _, d := range sets {
		if d.Metadata == nil || d.Schema == "" || d.Path().String() != what && d.Schema != schema {
			continue
		}
		if d.Path().String() == what || table == "" {
			return d, "", nil
		}
		for _, t := range d.Metadata.Tables {
			if t.Name == table {
				return d, table, nil
			}
		}
	}
	return node.Dataset{}, "", &enigma.Error{
		Kind: enigma.NotFound, Op: "leakage", Err: fmt.Errorf("%s is no file, and the gateway can read no such data set", what),
		Hint: "enigma ls lists the data sets; enigma subscribe makes one readable",
	}
}

// fetchTable writes a table's first rows as COPY … (FORMAT csv, HEADER) would.
func fetchTable(ctx context.Context, conn *pgconn.PgConn, name pgx.Identifier, rows int64, file string) error {
	sql := "select * from " + name.Sanitize()
	if rows > 0 {
		sql += fmt.Sprintf(" limit %d", rows)
	}
	f, err := os.OpenFile(file, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(f)
	r := conn.ExecParams(ctx, sql, nil, nil, nil, nil)
	more := r.NextRow()
	var head []string
	for _, d := range r.FieldDescriptions() {
		head = append(head, d.Name)
	}
	err = printCSV(w, head, r, more)
	return errors.Join(err, sqlError(printed(r)), w.Flush(), f.Close())
}

// specOf is what the provider declared of a table, as far as the manifest says.
func specOf(t enigma.Table, file string) publish.TableSpec {
	s := publish.TableSpec{Name: t.Name, File: file}
	for _, c := range t.Columns {
		s.Columns = append(s.Columns, publish.ColumnSpec{Name: c.Name, Type: c.Type, Scheme: c.Scheme, Min: c.Min, Max: c.Max})
	}
	return s
}
