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
)

// TestRealNodesTakeIt publishes two revisions to storage nodes as they really
// are, and asks one of them.
func TestRealNodesTakeIt(t *testing.T) {
	t.Parallel()
	var bars bytes.Buffer
	if err := GenerateBars(&bars, 1, 5000); err != nil {
		t.Fatal(err)
	}
	dir := files(t, map[string]string{
		"t.csv": bars.String(), "dataset.yaml": "name: d\ntables: [{name: t, file: t.csv, columns: {product: {scheme: det, force: true}}, key: [product, ts], indexes: [[ts], [volume, product]]}]\n",
	})
	ctx := context.Background()
	j := job(readSpec(t, dir), pgtest.Database(t))
	var first *store.Store
	for i := range 2 {
		s, err := store.Open(ctx, pgtest.Database(t), store.Config{})
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
		if _, err := Run(ctx, j); err != nil {
			t.Fatalf("revision %d: %v", j.Revision, err)
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
