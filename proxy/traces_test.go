package proxy_test

import (
	"path/filepath"
	"testing"

	"enigma"
	"enigma/internal/localpg"
	"enigma/internal/sentinel"
	"enigma/proxy"

	"github.com/jackc/pgx/v5"
)

// tracked is a table of values that no other test has.
var tracked = []testTable{{
	dataset: "coinbase", name: "tracked",
	columns: []testColumn{{"id", "bigint", enigma.Ope, ""}, {"label", "text", enigma.Rnd, ""}},
	rows:    `select i::bigint, 'whose-trace-' || i % 10 from generate_series(1, 5000) as i`,
}}

// TestNoTraces: of the rows that the engine finishes statements over, nothing is
// left in its directory: not in tables, statistics or the write-ahead log.
func TestNoTraces(t *testing.T) {
	for name, rows := range map[string]int64{"arrays": 1 << 30, "tables": 1} {
		t.Run(name, func(t *testing.T) {
			m := marketOf(t, tracked, func(c *proxy.Config) { c.ArrayRows = rows })
			conn := connect(t, m.gateway)
			var n int64
			err := conn.QueryRow(t.Context(), `select count(*) from coinbase.tracked a join coinbase.tracked b on a.label = b.label || ''
				where a.id <= 100 and b.id <= 100`).Scan(&n)
			if err != nil || n != 1000 {
				t.Fatalf("%d rows, %v; want 1000", n, err)
			}
			searchEngine(t, sentinel.Set{"a value": []byte("whose-trace-")})
		})
	}
}

// searchEngine looks for values in all that the engine has written.
func searchEngine(t *testing.T, set sentinel.Set) {
	t.Helper()
	server := engine(t).Server()
	owner, err := pgx.Connect(t.Context(), server.DSN(localpg.Database, localpg.Owner))
	if err != nil {
		t.Fatal(err)
	}
	defer owner.Close(t.Context())
	exec(t, owner, "checkpoint")
	found, size, err := set.Search(filepath.Dir(server.DataDir()))
	if err != nil || size == 0 {
		t.Fatalf("%d bytes, %v", size, err)
	}
	for _, hit := range found {
		t.Errorf("%s is in %s", hit.Name, hit.File)
	}
}
