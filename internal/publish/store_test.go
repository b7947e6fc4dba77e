package publish

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"testing"

	"enigma"
	"enigma/internal/localpg/pgtest"
	"enigma/internal/store"

	"github.com/jackc/pgx/v5"
)

// TestRealNodesTakeIt publishes two revisions to storage nodes as they really
// are, in parts, and asks one of them.
func TestRealNodesTakeIt(t *testing.T) {
	t.Parallel()
	var bars bytes.Buffer
	if err := GenerateBars(&bars, 1, 5000); err != nil {
		t.Fatal(err)
	}
	dir := files(t, map[string]string{
		"t.csv": bars.String(), "dataset.yaml": "name: d\ntables: [{name: t, file: t.csv, columns: {product: {scheme: det, force: true}}, key: [product, ts], indexes: [[ts], [volume, product]], partition: {by: product, parts: 3}}]\n",
	})
	ctx := context.Background()
	j := job(readSpec(t, dir), pgtest.Database(t))
	var first *store.Store
	var dsn string
	for i := range 2 {
		dsn = pgtest.Storage(t)
		s, err := store.Open(ctx, dsn, store.Config{})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { s.Close() })
		j.Nodes = append(j.Nodes, Node{Name: fmt.Sprint(i), Loader: s})
		first = s
	}
	j.Dataset, j.Provider = enigma.DatasetID{7}, enigma.Address{8}
	for j.Revision = range uint64(3) {
		if j.Revision == 0 {
			continue
		}
		res, err := Run(ctx, j)
		if err != nil {
			t.Fatalf("revision %d: %v", j.Revision, err)
		}
		if p := res.Tables[0].Partition; p == nil || p.Parts != 3 || p.By[0] != "product" {
			t.Errorf("revision %d: the manifest's partition is %+v", j.Revision, p)
		}
		if n := parts(t, dsn, enigma.SchemaName(j.Dataset, j.Revision)); n != 3 {
			t.Errorf("revision %d: %d parts are stored, want 3", j.Revision, n)
		}
		rows, err := first.Query(ctx, enigma.Request{
			Dataset: j.Dataset, Revision: j.Revision, Subscriber: j.Provider,
			SQL: fmt.Sprintf(`SELECT count(*) FROM "%s"."%s"`, enigma.SchemaName(j.Dataset, j.Revision), testSecret.TableName("t")),
		})
		if err != nil {
			t.Fatal(err)
		}
		cells, err := rows.Next()
		if err != nil || binary.BigEndian.Uint64(cells[0]) != 5000 {
			t.Errorf("revision %d: count is %v, %v", j.Revision, cells, err)
		}
		if _, err := rows.Next(); err != io.EOF {
			t.Errorf("after the last row: %v", err)
		}
		rows.Close()
	}
	j.Revision = 2
	if _, err := Run(ctx, j); !errors.Is(err, enigma.Invalid) {
		t.Errorf("a revision that is committed already: %v, want kind Invalid", err)
	}
}

// parts counts the partitions in a schema that divide by the product's term.
func parts(t *testing.T, dsn, schema string) (n int) {
	t.Helper()
	ctx := context.Background()
	conn, err := pgx.Connect(ctx, dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(ctx)
	err = conn.QueryRow(ctx, `SELECT count(*) FROM pg_partitioned_table p JOIN pg_class c ON c.oid = p.partrelid
		JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (p.partattrs) JOIN pg_inherits i ON i.inhparent = c.oid
		WHERE c.relnamespace = $1::text::regnamespace AND p.partstrat = 'h' AND a.attname = $2`,
		schema, testSecret.ColumnName("t", "product")).Scan(&n)
	if err != nil {
		t.Fatal(err)
	}
	return n
}
