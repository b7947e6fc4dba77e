package proxy_test

import (
	"path/filepath"
	"strings"
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

// TestNoTracesOfLists: nor of those that a list of keys leaves of what was fetched.
func TestNoTracesOfLists(t *testing.T) {
	many := testTable{
		dataset: "coinbase", name: "many", columns: []testColumn{{"id", "bigint", enigma.Ope, ""}},
		rows: `select i::bigint from generate_series(1, 60000) as i`,
	}
	m := marketOf(t, append([]testTable{many}, tracked...), func(c *proxy.Config) { c.ArrayRows = 1 })
	conn := connect(t, m.gateway)
	sql := "select count(*) from coinbase.many m join coinbase.tracked a on a.id::text::bigint = m.id + 0 and a.id = m.id where a.label like '%trace-3'"
	rows, _ := conn.Query(t.Context(), "explain "+sql)
	plan, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil || !strings.Contains(strings.Join(plan, "\n"), "\nKeys 1: ") {
		t.Fatalf("%v\n%s", err, strings.Join(plan, "\n"))
	}
	var n int64
	if err := conn.QueryRow(t.Context(), sql).Scan(&n); err != nil || n != 500 {
		t.Fatalf("%d rows, %v; want 500", n, err)
	}
	searchEngine(t, sentinel.Set{"a value": []byte("whose-trace-")})
}

// TestNoTracesOfWrites: nor of those that a statement may change.
func TestNoTracesOfWrites(t *testing.T) {
	owned := tracked[0]
	owned.name, owned.writable = "owned", true
	owned.rows = `select i::bigint, 'whose-change-' || i % 10 from generate_series(1, 5000) as i`
	m := marketOf(t, []testTable{owned}, func(c *proxy.Config) { c.ArrayRows = 1 })
	conn := connect(t, m.gateway)
	tag, err := conn.Exec(t.Context(), "update coinbase.owned set id = id + 1 where label like '%change-3'")
	if err != nil || tag.String() != "UPDATE 500" {
		t.Fatalf("%s, %v; want UPDATE 500", tag, err)
	}
	searchEngine(t, sentinel.Set{"a value": []byte("whose-change-")})
}

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
