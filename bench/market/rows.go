package market

import (
	"bufio"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"enigma"
	"enigma/internal/market"
	"enigma/internal/publish"

	"github.com/jackc/pgx/v5"
)

// files are what is published and copied.
type files struct {
	bars, products, spec string
}

// Beside each CSV file lies what its table's keys and indexes are.
const (
	barsYAML     = "key: [ts, product]\nindexes: [[ts, product], [product, ts]]\ncolumns: {product: {scheme: det, force: true}}\n"
	productsYAML = "key: product\n"
)

// plainIndexes are the same indexes on the plain server.
const plainIndexes = `CREATE INDEX ON minute_trade (ts, product); CREATE INDEX ON minute_trade (product, ts);
	CREATE INDEX ON products (product); ANALYZE minute_trade; ANALYZE products`

// sampled is the product of which the questions ask: half of all rows.
const sampled = "BTC-USD"

// A sample is values to ask for: the sampled product's times, in order.
type sample struct{ times []time.Time }

func (r *rig) generate(context.Context) error {
	dir := filepath.Join(r.dir, "dataset")
	r.files = files{filepath.Join(dir, "minute_trade.csv"), filepath.Join(dir, "products.csv"), filepath.Join(dir, "dataset.yaml")}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	bars, err := os.Create(r.files.bars)
	if err != nil {
		return err
	}
	err = errors.Join(publish.GenerateBars(bars, market.SampleSeed, r.Rows), bars.Close())
	if err != nil {
		return err
	}
	products, err := os.Create(r.files.products)
	if err != nil {
		return err
	}
	err = errors.Join(
		publish.GenerateProducts(products), products.Close(),
		os.WriteFile(filepath.Join(dir, "minute_trade.yaml"), []byte(barsYAML), 0o644),
		os.WriteFile(filepath.Join(dir, "products.yaml"), []byte(productsYAML), 0o644),
		market.WriteSpec(r.files.spec, market.DatasetSpec{
			Name: "bars", Price: enigma.ENG, Deposit: enigma.ENG, Files: []string{r.files.bars, r.files.products},
		}),
	)
	if err != nil {
		return err
	}
	return r.readTimes()
}

func (r *rig) readTimes() error {
	f, err := os.Open(r.files.bars)
	if err != nil {
		return err
	}
	defer f.Close()
	rows := csv.NewReader(bufio.NewReader(f))
	rows.ReuseRecord = true
	for {
		row, err := rows.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if row[1] != sampled {
			continue
		}
		ts, err := time.Parse(time.RFC3339, row[0])
		if err != nil {
			return err
		}
		r.sample.times = append(r.sample.times, ts)
	}
}

// loadPlain makes the tables with the types that were published, and lets
// PostgreSQL's own COPY read the files.
func loadPlain(ctx context.Context, dsn string, tables []enigma.Table, f files) error {
	conn, err := pgx.Connect(ctx, dsn)
	if err != nil {
		return err
	}
	defer conn.Close(ctx)
	for i, file := range []string{f.bars, f.products} {
		var cols []string
		for _, c := range tables[i].Columns {
			cols = append(cols, pgx.Identifier{c.Name}.Sanitize()+" "+c.Type)
		}
		name := pgx.Identifier{tables[i].Name}.Sanitize()
		if _, err := conn.Exec(ctx, fmt.Sprintf("CREATE TABLE %s (%s)", name, strings.Join(cols, ", "))); err != nil {
			return err
		}
		if err := copyFile(ctx, conn, name, file); err != nil {
			return at(file, err)
		}
	}
	_, err = conn.Exec(ctx, plainIndexes)
	return err
}

func copyFile(ctx context.Context, conn *pgx.Conn, table, file string) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = conn.PgConn().CopyFrom(ctx, f, "COPY "+table+" FROM STDIN (FORMAT csv, HEADER)")
	return err
}

// sizes returns the bytes of all tables in schemas with a prefix, without and
// with their indexes.
func sizes(ctx context.Context, dsn, prefix string) (out [2]float64, err error) {
	conn, err := pgx.Connect(ctx, dsn)
	if err != nil {
		return out, err
	}
	defer conn.Close(ctx)
	err = conn.QueryRow(ctx, `SELECT sum(pg_table_size(c.oid))::float8, sum(pg_total_relation_size(c.oid))::float8
		FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
		WHERE c.relkind = 'r' AND starts_with(n.nspname, $1)`, prefix).Scan(&out[0], &out[1])
	return out, err
}
