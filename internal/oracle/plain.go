package oracle

import (
	"cmp"
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"os"
	"strings"

	"enigma/internal/column"
	"enigma/internal/publish"

	"github.com/jackc/pgx/v5"
)

// A plainTable is a table as the plain PostgreSQL has it, and what is known of
// its rows.
type plainTable struct {
	name     string
	file     string
	columns  []*plainColumn
	keys     []string                  // columns that would do as its key
	computed map[string][]computedTerm // expressions with terms, by data set
	rows     int
}

// A computedTerm is an expression over two columns, each % of its template one.
type computedTerm struct{ template, a, b string }

type plainColumn struct {
	name, typ string
	kind      kind
	full      bool     // has no NULL
	unique    bool     // no two values are equal
	edge      bool     // has values that arithmetic cannot take
	addable   bool     // there may be sum terms
	scale     int      // decimals, if it is addable
	largest   float64  // magnitude, of numbers
	low, high string   // of values that may have bounds
	values    []string // some of them, as text
}

func (t *plainTable) sortable() (out []string) {
	for _, c := range t.columns {
		if c.kind != kindOther && c.kind != kindJSON {
			out = append(out, c.name)
		}
	}
	return out
}

// open reads a CSV file, gzip'd or not.
func open(path string) (io.ReadCloser, error) {
	f, err := os.Open(path)
	if err != nil || !strings.HasSuffix(path, ".gz") {
		return f, err
	}
	z, err := gzip.NewReader(f)
	if err != nil {
		f.Close()
		return nil, err
	}
	return struct {
		io.Reader
		io.Closer
	}{z, f}, nil
}

// base is the schema that the plain PostgreSQL loads the files into.
const base = "base"

// loadPlain loads one file and finds out what it holds.
func loadPlain(ctx context.Context, conn *pgx.Conn, src Source) (*plainTable, error) {
	r, err := open(src.File)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	in, err := publish.Infer(r)
	if err != nil {
		return nil, err
	}
	t := &plainTable{name: src.Name, file: src.File, computed: map[string][]computedTerm{}, rows: int(in.Rows)}
	var defs []string
	for _, c := range in.Columns {
		typ, err := column.ParseType(cmp.Or(src.Types[c.Name], c.Type))
		if err != nil {
			return nil, err
		}
		defs = append(defs, ident(c.Name)+" "+typ.Name)
		t.columns = append(t.columns, &plainColumn{name: c.Name, typ: typ.Name, kind: kindOf(typ.Name), full: !c.Null})
	}
	table := base + "." + ident(t.name)
	if _, err := conn.Exec(ctx, fmt.Sprintf("create table %s (%s)", table, strings.Join(defs, ", "))); err != nil {
		return nil, err
	}
	again, err := open(src.File)
	if err != nil {
		return nil, err
	}
	defer again.Close()
	if _, err := conn.PgConn().CopyFrom(ctx, again, "copy "+table+" from stdin (format csv, header)"); err != nil {
		return nil, fmt.Errorf("%s: %w", src.File, err)
	}
	for _, c := range t.columns {
		if err := c.examine(ctx, conn, t); err != nil {
			return nil, fmt.Errorf("%s: %s: %w", src.Name, c.name, err)
		}
	}
	return t, nil
}

// moderate is the largest magnitude that the grammar calculates with: the product
// of three is a bigint.
const moderate = 1e6

// examine asks the plain rows what generators have to know of the column.
func (c *plainColumn) examine(ctx context.Context, conn *pgx.Conn, t *plainTable) error {
	name, from := ident(c.name), " from "+base+"."+ident(t.name)
	typ, err := column.ParseType(c.typ)
	if err != nil {
		return err
	}
	rows, err := conn.Query(ctx, fmt.Sprintf("select v from (select distinct %s::text as v%s) x where v is not null order by md5(v) limit 30", name, from))
	if err != nil {
		return err
	}
	if c.values, err = pgx.CollectRows(rows, pgx.RowTo[string]); err != nil {
		return err
	}
	one := func(expr string, into any) {
		if err == nil {
			err = conn.QueryRow(ctx, "select "+expr+from).Scan(into)
		}
	}
	switch c.kind {
	case kindInt, kindNumeric, kindFloat:
		one(fmt.Sprintf("coalesce(max(abs(%s::float8)), 0)", name), &c.largest)
		c.edge = !(c.largest <= moderate) // NaN is none
		nan := c.largest != c.largest
		c.addable = works(columnOf(c.typ)) && !nan
		c.scale = max(typ.Scale(), 0)
	case kindDate, kindTimestamp, kindTimestamptz:
		one(fmt.Sprintf("coalesce(bool_or(not isfinite(%s) or extract(year from %[1]s) not between 1000 and 3000), false)", name), &c.edge)
	}
	if !c.edge && c.kind != kindFloat && (c.kind == kindInt || c.kind == kindNumeric || c.kind == kindTimestamp || c.kind == kindTimestamptz || c.kind == kindTime) && len(c.values) > 0 {
		one(fmt.Sprintf("coalesce(min(%s)::text, '')", name), &c.low)
		one(fmt.Sprintf("coalesce(max(%s)::text, '')", name), &c.high)
	}
	if c.full && t.rows > 0 && c.kind != kindJSON && c.kind != kindOther {
		var unique bool
		if one(fmt.Sprintf("count(distinct %s) = count(*)", name), &unique); unique {
			c.unique = true
			t.keys = append(t.keys, c.name)
		}
	}
	return err
}
