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

// fetchDataset reads a published data set, or one table of it, through a gateway
// into CSV files in dir, and returns it as it was published: the manifest's
// types and schemes.
func fetchDataset(c *cobra.Command, o leakageOptions, what, dir string, bar *bar) (*publish.Spec, error) {
	ctl, err := connect(c)
	if err != nil {
		return nil, err
	}
	sets, err := ctl.Datasets(c.Context())
	if err != nil {
		return nil, err
	}
	set, only, err := findDataset(sets, what)
	if err != nil {
		return nil, err
	}
	dsn := o.dsn
	if dsn == "" {
		dsn = ctl.Ready.Gateway
	}
	conn, err := pgconn.Connect(c.Context(), dsn)
	if err != nil {
		return nil, &enigma.Error{Kind: enigma.Unavailable, Op: "leakage", Err: err, Hint: "name the gateway's directory with --node"}
	}
	defer conn.Close(c.Context())
	spec := &publish.Spec{File: set.Path().String(), Name: set.Metadata.Name}
	for _, t := range set.Metadata.Tables {
		if only != "" && t.Name != only {
			continue
		}
		bar.report(node.Progress{Stage: "fetching", Table: t.Name})
		file := filepath.Join(dir, t.Name+".csv")
		if err := fetchTable(c.Context(), conn, pgx.Identifier{set.Schema, t.Name}, o.rows, file); err != nil {
			return nil, err
		}
		spec.Tables = append(spec.Tables, specOf(t, file))
	}
	return spec, nil
}

// findDataset finds 0x<provider>/<name>, SCHEMA or SCHEMA.TABLE.
func findDataset(sets []node.Dataset, what string) (node.Dataset, string, error) {
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
		s.Columns = append(s.Columns, publish.ColumnSpec{Name: c.Name, Type: c.Type, Scheme: c.Scheme, Min: c.Min, Max: c.Max, Force: true})
	}
	return s
}
