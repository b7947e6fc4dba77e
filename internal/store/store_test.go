package store_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"

	"enigma"
	"enigma/internal/localpg/pgtest"
	"enigma/internal/store"
)

func TestMain(m *testing.M) { os.Exit(pgtest.Main(m)) }

var (
	dataset  = enigma.DatasetID{0xaa, 1}
	provider = enigma.Address{0x11}
)

func openStore(t *testing.T, dsn string, c store.Config) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), dsn, c)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// spec is a revision with two tables: terms of every physical type.
func spec(revision uint64) enigma.LoadSpec {
	return enigma.LoadSpec{
		Dataset: dataset, Provider: provider, Revision: revision,
		Tables: []enigma.PhysicalTable{
			{
				Name:    "t_1",
				Columns: []enigma.PhysicalColumn{{Name: "c_1", Type: "bigint"}, {Name: "c_2", Type: "uuid"}, {Name: "c_3", Type: "bytea"}, {Name: "c_4", Type: "text"}},
				Indexes: [][]string{{"c_1"}, {"c_4", "c_2"}},
			},
			{Name: "t_2", Columns: []enigma.PhysicalColumn{{Name: "c_5", Type: "int8"}}},
		},
	}
}

func int8(n int64) []byte { return binary.BigEndian.AppendUint64(nil, uint64(n)) }

// tuple encodes one row of the binary COPY format; a nil cell is NULL.
func tuple(cells ...[]byte) []byte {
	b := binary.BigEndian.AppendUint16(nil, uint16(len(cells)))
	for _, c := range cells {
		if c == nil {
			b = binary.BigEndian.AppendUint32(b, 1<<32-1)
			continue
		}
		b = binary.BigEndian.AppendUint32(b, uint32(len(c)))
		b = append(b, c...)
	}
	return b
}

// row is the i-th row of t_1.
func row(i int64) []byte {
	return tuple(int8(i), append(make([]byte, 8), int8(i)...), fmt.Append(nil, "cipher", i), fmt.Append(nil, "text", i%7))
}

func rowsOf(from, to int64) []byte {
	var b []byte
	for i := from; i < to; i++ {
		b = append(b, row(i)...)
	}
	return b
}

// load loads and commits a revision whose t_1 has n rows.
func load(t *testing.T, s *store.Store, revision uint64, n int64) {
	t.Helper()
	l, err := s.Begin(t.Context(), spec(revision))
	if err != nil {
		t.Fatal(err)
	}
	defer l.Abort()
	if err := l.Copy(t.Context(), "t_1", rowsOf(0, n)); err != nil {
		t.Fatal(err)
	}
	if err := l.Commit(t.Context(), map[string]int64{"t_1": n, "t_2": 0}); err != nil {
		t.Fatal(err)
	}
}

func arg(n int64) enigma.Arg { return enigma.Arg{OID: 20, Value: int8(n)} }

// query runs a statement over a revision; %s in it stands for the schema.
func query(ctx context.Context, s *store.Store, revision uint64, sql string, args ...enigma.Arg) ([][][]byte, error) {
	sql = strings.ReplaceAll(sql, "%s", enigma.SchemaName(dataset, revision))
	rows, err := s.Query(ctx, enigma.Request{Dataset: dataset, Revision: revision, SQL: sql, Args: args})
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out [][][]byte
	for {
		r, err := rows.Next()
		if err == io.EOF {
			return out, nil
		}
		if err != nil {
			return out, err
		}
		copied := make([][]byte, len(r))
		for i, c := range r {
			copied[i] = bytes.Clone(c)
		}
		out = append(out, copied)
	}
}

func count(t *testing.T, s *store.Store, revision uint64) int64 {
	t.Helper()
	rows, err := query(t.Context(), s, revision, "SELECT count(*) FROM %s.t_1")
	if err != nil {
		t.Fatal(err)
	}
	return int64(binary.BigEndian.Uint64(rows[0][0]))
}

func TestLoadAndQuery(t *testing.T) {
	s := openStore(t, pgtest.Storage(t), store.Config{})
	l, err := s.Begin(t.Context(), spec(1))
	if err != nil {
		t.Fatal(err)
	}
	// Tables in turn, in pieces.
	for _, step := range []struct {
		table string
		rows  []byte
	}{
		{"t_1", rowsOf(0, 10)},
		{"t_2", tuple(int8(7))},
		{"t_1", nil},
		{"t_1", rowsOf(10, 1000)},
		{"t_1", tuple(nil, nil, nil, []byte{})},
		{"t_2", tuple(nil)},
	} {
		if err := l.Copy(t.Context(), step.table, step.rows); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := query(t.Context(), s, 1, "SELECT count(*) FROM %s.t_1"); !errors.Is(err, enigma.NotFound) {
		t.Errorf("query before Commit = %v, want NotFound", err)
	}
	if err := l.Commit(t.Context(), map[string]int64{"t_1": 1001, "t_2": 2}); err != nil {
		t.Fatal(err)
	}
	if err := l.Abort(); err != nil {
		t.Errorf("Abort after Commit = %v", err)
	}

	got, err := query(t.Context(), s, 1, `SELECT a.c_1, a.c_2, a.c_3, a.c_4, b.c_5 FROM %s.t_1 AS a JOIN %s.t_2 AS b ON (a.c_1 = b.c_5)
		WHERE ((a.c_1 >= $1) AND (a.c_3 = $2))`, arg(3), enigma.Arg{OID: 17, Value: []byte("cipher7")})
	if err != nil {
		t.Fatal(err)
	}
	want := [][][]byte{{int8(7), append(make([]byte, 8), int8(7)...), []byte("cipher7"), []byte("text0"), int8(7)}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	got, err = query(t.Context(), s, 1, "SELECT c_1, c_4 FROM %s.t_1 WHERE c_1 IS NULL")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([][][]byte{{nil, {}}}, got); diff != "" {
		t.Errorf("NULL and empty:\n%s", diff)
	}

	tables, err := s.Tables(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if len(tables) != 2 || tables[0].Rows != 1001 || tables[0].Bytes < 8192 || tables[1].Columns[0].Type != "bigint" {
		t.Errorf("Tables = %+v", tables)
	}
}

// TestStatements runs every construct that planners print, and some more.
func TestStatements(t *testing.T) {
	s := openStore(t, pgtest.Storage(t), store.Config{})
	load(t, s, 1, 100)
	array := []byte("\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x14\x00\x00\x00\x02\x00\x00\x00\x01\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00\x00\x04")
	for _, tt := range []struct {
		sql  string
		args []enigma.Arg
		want int // rows
	}{
		{`SELECT t1."c_1" FROM "%s"."t_1" AS t1 WHERE (t1."c_1" = ANY ($1))`, []enigma.Arg{{OID: 1016, Value: array}}, 2},
		{`SELECT t1."c_1" FROM "%s"."t_1" AS t1 WHERE (t1."c_1" <> ALL ($1)) LIMIT 9223372036854775807`, []enigma.Arg{{OID: 1016, Value: array}}, 98},
		{`SELECT t1."c_1" FROM "%s"."t_1" AS t1 WHERE (t1."c_1" IN ($1, $2, 5)) OFFSET 1`, []enigma.Arg{arg(1), arg(2)}, 2},
		{`SELECT ((min(((t1."c_2")::text) COLLATE "C"))::uuid), max(t1.c_1), sum(t1.c_1), count(*), count(DISTINCT t1.c_4) FROM "%s"."t_1" AS t1`, nil, 1},
		{`SELECT t1.c_4, count(*) AS n FROM "%s".t_1 AS t1 GROUP BY t1.c_4 HAVING (count(*) > $1) ORDER BY n DESC NULLS LAST, t1.c_4 COLLATE "C"`, []enigma.Arg{arg(14)}, 2},
		{`SELECT DISTINCT t1.c_4 FROM "%s".t_1 AS t1 ORDER BY t1.c_4 LIMIT 5 OFFSET $1`, []enigma.Arg{arg(1)}, 5},
		{`SELECT t1.c_1 FROM ("%s".t_1 AS t1 CROSS JOIN "%s".t_1 AS t2) WHERE ((t1.c_1 = t2.c_1) AND (NOT (t1.c_1 < 90)))`, nil, 10},
		{`SELECT t1.c_1 FROM ("%s".t_1 AS t1 LEFT JOIN "%s".t_2 AS t2 ON (t1.c_1 = t2.c_5)) WHERE (t2.c_5 IS NULL)`, nil, 100},
		{`SELECT count(*) FILTER (WHERE c_1 > 5) FROM "%s".t_1`, nil, 1},
		{`SELECT c_1 FROM "%s".t_1 WHERE c_1 IS DISTINCT FROM $1`, []enigma.Arg{{OID: 20}}, 100},
		{`SELECT c_2 FROM "%s".t_1 WHERE c_2 = ($1)::uuid`, []enigma.Arg{{OID: 25, Value: []byte("00000000-0000-0000-0000-000000000005")}}, 1},
		{`SELECT 1 FROM "%s".t_1 LIMIT 0`, nil, 0},
		{`SELECT sum(t1."c_1"), count(t1."c_1"), range_agg(int8range(t1."c_1", t1."c_1", '[]')) FROM "%s"."t_1" AS t1`, nil, 1},
		{`SELECT t1.c_4, array_agg((t1."c_1")::int8) FILTER (WHERE (t1.c_1 IS NOT NULL)) FROM "%s".t_1 AS t1 GROUP BY t1.c_4`, nil, 7},
		{`SELECT u.y, sum(u.x), array_agg((u.x)::int8), count(*) FROM (SELECT t1.c_1 AS x, t1.c_4 AS y FROM "%s".t_1 AS t1 LIMIT 1048577) AS u GROUP BY u.y`, nil, 7},
		{`SELECT t1.c_4, range_agg(int8range(t1.c_1, t1.c_1, '[]')) FILTER (WHERE (t1.c_1 IS NOT NULL)) FROM "%s".t_1 AS t1 GROUP BY t1.c_4`, nil, 7},
	} {
		got, err := query(t.Context(), s, 1, tt.sql, tt.args...)
		if err != nil || len(got) != tt.want {
			t.Errorf("%s = %d rows, %v; want %d", tt.sql, len(got), err, tt.want)
		}
	}
}

func TestRevisions(t *testing.T) {
	dsn := pgtest.Storage(t)
	s := openStore(t, dsn, store.Config{})
	load(t, s, 1, 10)
	load(t, s, 2, 20)
	if got := count(t, s, 1); got != 10 {
		t.Errorf("the revision before has %d rows, want 10", got)
	}

	reading, err := s.Query(t.Context(), enigma.Request{Dataset: dataset, Revision: 1, SQL: "SELECT c_1 FROM " + enigma.SchemaName(dataset, 1) + ".t_1"})
	if err != nil {
		t.Fatal(err)
	}
	load(t, s, 5, 50) // revisions may be skipped
	reading.Close()
	s.Close()
	s = openStore(t, dsn, store.Config{}) // removes what was in use
	if _, err := query(t.Context(), s, 1, "SELECT count(*) FROM %s.t_1"); !errors.Is(err, enigma.NotFound) || !strings.Contains(enigma.Hint(err), "revision 5") {
		t.Errorf("query of a removed revision = %v (hint %q)", err, enigma.Hint(err))
	}
	if got := count(t, s, 2) + count(t, s, 5); got != 70 {
		t.Errorf("rows of both = %d, want 70", got)
	}
	if got := leftovers(t, dsn); got != 2 {
		t.Errorf("%d schemas are left, want 2", got)
	}

	for name, spoil := range map[string]func(*enigma.LoadSpec){
		"committed already": func(sp *enigma.LoadSpec) { sp.Revision = 5 },
		"older":             func(sp *enigma.LoadSpec) { sp.Revision = 4 },
		"not counted":       func(sp *enigma.LoadSpec) { sp.Revision = 0 },
		"no table":          func(sp *enigma.LoadSpec) { sp.Tables = nil },
		"table's name":      func(sp *enigma.LoadSpec) { sp.Tables[0].Name = `t"; --` },
		"table twice":       func(sp *enigma.LoadSpec) { sp.Tables[1].Name = "t_1" },
		"column's name":     func(sp *enigma.LoadSpec) { sp.Tables[0].Columns[0].Name = "C" },
		"column twice":      func(sp *enigma.LoadSpec) { sp.Tables[0].Columns[0].Name = "c_2" },
		"column of system":  func(sp *enigma.LoadSpec) { sp.Tables[1].Columns[0].Name = "xmin" },
		"type":              func(sp *enigma.LoadSpec) { sp.Tables[0].Columns[0].Type = "int); drop table x; --" },
		"type unknown":      func(sp *enigma.LoadSpec) { sp.Tables[0].Columns[0].Type = "regclass" },
		"index":             func(sp *enigma.LoadSpec) { sp.Tables[0].Indexes = [][]string{{"c_9"}} },
	} {
		sp := spec(6)
		spoil(&sp)
		if _, err := s.Begin(t.Context(), sp); !errors.Is(err, enigma.Invalid) {
			t.Errorf("%s: Begin = %v, want Invalid", name, err)
		}
	}
	sp := spec(6)
	sp.Provider = enigma.Address{0x22}
	if _, err := s.Begin(t.Context(), sp); !errors.Is(err, enigma.Denied) {
		t.Errorf("Begin by another provider = %v, want Denied", err)
	}
}

// leftovers counts the schemas of loads and revisions.
func leftovers(t *testing.T, dsn string) int {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(context.Background())
	var n int
	if err := conn.QueryRow(t.Context(), "SELECT count(*) FROM pg_namespace WHERE nspname ~ '^d[0-9a-f]{16}r'").Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

func TestLoadRefusals(t *testing.T) {
	dsn := pgtest.Storage(t)
	s := openStore(t, dsn, store.Config{MaxLoadBytes: 1 << 20})
	ctx := t.Context()
	for _, tt := range []struct {
		name  string
		table string
		rows  []byte
		want  enigma.Kind
	}{
		{"unknown table", "t_9", row(1), enigma.Invalid},
		{"half a tuple", "t_1", row(1)[:20], enigma.Invalid},
		{"half a length", "t_1", row(1)[:4], enigma.Invalid},
		{"one byte", "t_1", []byte{0}, enigma.Invalid},
		{"too few columns", "t_1", tuple(int8(1)), enigma.Invalid},
		{"trailer", "t_1", append(row(1), 0xff, 0xff), enigma.Invalid},
		{"trailer and more", "t_1", append(append(row(1), 0xff, 0xff), row(2)...), enigma.Invalid},
		{"negative length", "t_2", []byte{0, 1, 0xff, 0xff, 0xff, 0xfe}, enigma.Invalid},
		{"length past the end", "t_2", []byte{0, 1, 0x7f, 0xff, 0xff, 0xff, 0}, enigma.Invalid},
		{"too many bytes", "t_1", bytes.Repeat(row(1), 20_000), enigma.LimitExceeded},
	} {
		l, err := s.Begin(ctx, spec(1))
		if err != nil {
			t.Fatal(err)
		}
		if err := l.Copy(ctx, tt.table, tt.rows); !errors.Is(err, tt.want) {
			t.Errorf("%s: Copy = %v, want %v", tt.name, err, tt.want)
		}
		if err := l.Abort(); err != nil {
			t.Error(err)
		}
	}

	for name, bad := range map[string][]byte{ // PostgreSQL's part
		"bigint of 3 bytes": tuple([]byte("abc"), nil, nil, nil),
		"uuid of 1 byte":    tuple(nil, []byte("a"), nil, nil),
		"text not in UTF-8": tuple(nil, nil, nil, []byte("sentinel-7391\xff")),
	} {
		l, err := s.Begin(ctx, spec(1))
		if err != nil {
			t.Fatal(err)
		}
		err = l.Copy(ctx, "t_1", bad)
		if err == nil {
			err = l.Commit(ctx, map[string]int64{"t_1": 1, "t_2": 0})
		}
		if !errors.Is(err, enigma.Invalid) || strings.Contains(fmt.Sprint(err), "7391") {
			t.Errorf("%s: %v, want Invalid without the value", name, err)
		}
		l.Abort()
	}

	l, err := s.Begin(ctx, spec(1))
	if err != nil {
		t.Fatal(err)
	}
	if err := l.Copy(ctx, "t_1", rowsOf(0, 3)); err != nil {
		t.Fatal(err)
	}
	for _, counts := range []map[string]int64{
		nil,
		{"t_1": 3},
		{"t_1": 2, "t_2": 0},
		{"t_1": 3, "t_2": 0, "t_3": 0},
	} {
		if err := l.Commit(ctx, counts); !errors.Is(err, enigma.Invalid) {
			t.Errorf("Commit(%v) = %v, want Invalid", counts, err)
		}
	}
	other := spec(1)
	other.Provider = enigma.Address{0x22}
	if _, err := s.Begin(ctx, other); !errors.Is(err, enigma.Denied) {
		t.Errorf("Begin over another provider's load = %v, want Denied", err)
	}
	again, err := s.Begin(ctx, spec(1))
	if err != nil {
		t.Fatal(err)
	}
	if err := l.Copy(ctx, "t_1", row(1)); !errors.Is(err, enigma.Invalid) {
		t.Errorf("Copy of a discarded load = %v, want Invalid", err)
	}
	if err := l.Abort(); err != nil {
		t.Error(err)
	}
	if err := again.Commit(ctx, map[string]int64{"t_1": 0, "t_2": 0}); err != nil {
		t.Errorf("an empty revision: %v", err)
	}
	if got := leftovers(t, dsn); got != 1 {
		t.Errorf("%d schemas are left, want 1", got)
	}
}

func TestCancelledCopyEndsTheLoad(t *testing.T) {
	s := openStore(t, pgtest.Storage(t), store.Config{})
	l, err := s.Begin(t.Context(), spec(1))
	if err != nil {
		t.Fatal(err)
	}
	defer l.Abort()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	rows := rowsOf(0, 20_000)
	for err = l.Copy(ctx, "t_1", rows); err == nil; err = l.Copy(t.Context(), "t_1", rows) {
	}
	if err := l.Commit(t.Context(), map[string]int64{"t_1": 20_000, "t_2": 0}); !errors.Is(err, enigma.Invalid) {
		t.Errorf("Commit after a cancelled Copy = %v, want Invalid", err)
	}
	load(t, s, 1, 5)
}

func TestOneStoreADatabase(t *testing.T) {
	dsn := pgtest.Storage(t)
	s := openStore(t, dsn, store.Config{})
	ctx, cancel := context.WithTimeout(t.Context(), 500*time.Millisecond)
	defer cancel()
	if other, err := store.Open(ctx, dsn, store.Config{}); err == nil {
		other.Close()
		t.Error("two stores share a database")
	}
	s.Close()
	openStore(t, dsn, store.Config{})
}

// TestConcurrent replaces revisions while others read them.
func TestConcurrent(t *testing.T) {
	s := openStore(t, pgtest.Storage(t), store.Config{MaxConns: 4})
	load(t, s, 1, 100)
	var newest sync.Map
	newest.Store("n", uint64(1))
	done := make(chan struct{})
	var wg sync.WaitGroup
	for range 6 {
		wg.Go(func() {
			for {
				select {
				case <-done:
					return
				default:
				}
				v, _ := newest.Load("n")
				n := v.(uint64)
				rows, err := query(t.Context(), s, n, "SELECT c_1, c_3 FROM %s.t_1 WHERE c_1 >= $1", arg(0))
				if errors.Is(err, enigma.NotFound) {
					continue // replaced twice meanwhile
				}
				if err != nil || len(rows) != 100*int(n) {
					t.Errorf("revision %d: %d rows, %v", n, len(rows), err)
					return
				}
			}
		})
	}
	for n := uint64(2); n < 8; n++ {
		load(t, s, n, 100*int64(n))
		newest.Store("n", n)
	}
	close(done)
	wg.Wait()
}

// TestNoValuesInLogs loads and asks for a value and searches for it wherever it
// has no business.
func TestNoValuesInLogs(t *testing.T) {
	pg := pgtest.StorageServer(t)
	var log bytes.Buffer
	logger := slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	s := openStore(t, pgtest.Storage(t), store.Config{Log: logger})
	const sentinel = "sentinel-5208"
	l, err := s.Begin(t.Context(), spec(1))
	if err != nil {
		t.Fatal(err)
	}
	rows := append(tuple(nil, nil, nil, []byte(sentinel)), tuple(nil, nil, []byte(sentinel), nil)...)
	if err := l.Copy(t.Context(), "t_1", rows); err != nil {
		t.Fatal(err)
	}
	if err := l.Commit(t.Context(), map[string]int64{"t_1": 2, "t_2": 0}); err != nil {
		t.Fatal(err)
	}
	text := enigma.Arg{OID: 25, Value: []byte(sentinel)}
	var texts []string
	for _, sql := range []string{
		"SELECT c_4 FROM %s.t_1 WHERE c_4 = $1",
		"SELECT c_4 FROM %s.t_1 WHERE ($1)::int8 = 1",              // PostgreSQL quotes the value
		"SELECT (c_4)::uuid FROM %s.t_1 WHERE (c_4)::text <> $1",   // no row
		"SELECT (c_4)::int8 FROM %s.t_1 WHERE (c_4)::text = $1",    // quotes a stored value
		"SELECT c_4 FROM %s.t_1 WHERE c_4 = 'sentinel-5208' OR $1", // quotes the statement
		"SELECT 'sentinel-5208 FROM %s.t_1",
	} {
		if _, err := query(t.Context(), s, 1, sql, text); err != nil {
			texts = append(texts, err.Error(), enigma.Hint(err))
		}
	}
	pgLog, err := os.ReadFile(pg.LogFile())
	if err != nil {
		t.Fatal(err)
	}
	if len(texts) < 6 {
		t.Errorf("want more errors: %q", texts)
	}
	// A statement that is refused is not logged; one that runs has no literals.
	for name, text := range map[string]string{"errors": strings.Join(texts, "\n"), "postgres": string(pgLog), "store": log.String()} {
		if strings.Contains(text, "5208") || strings.Contains(text, fmt.Sprintf("%x", sentinel)) {
			t.Errorf("%s: the value is in\n%s", name, text)
		}
	}
	if !strings.Contains(log.String(), "c_4 = $1") {
		t.Errorf("the log does not show statements:\n%s", &log)
	}
}

func timeout(t *testing.T, d time.Duration) (context.Context, context.CancelFunc) {
	return context.WithTimeout(t.Context(), d)
}

// TestOrdinaryOwner opens a Store as somebody who owns a database, may create
// roles, and is no superuser.
func TestOrdinaryOwner(t *testing.T) {
	dsn := pgtest.StorageDatabase(t)
	admin, err := pgx.Connect(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer admin.Close(context.Background())
	database := admin.Config().Database
	keeper := "keeper_" + database
	_, err = admin.Exec(t.Context(), fmt.Sprintf("CREATE ROLE %[1]s LOGIN CREATEROLE; ALTER DATABASE %[2]s OWNER TO %[1]s", keeper, database))
	if err != nil {
		t.Fatal(err)
	}
	s := openStore(t, pgtest.StorageServer(t).DSN(database, keeper), store.Config{})
	load(t, s, 1, 10)
	load(t, s, 2, 20)
	load(t, s, 3, 30)
	if got := count(t, s, 2) + count(t, s, 3); got != 50 {
		t.Errorf("count = %d, want 50", got)
	}
	if got := leftovers(t, dsn); got != 2 {
		t.Errorf("%d schemas are left, want 2", got)
	}
}

// TestReplace loads a revision again whose registration failed.
func TestReplace(t *testing.T) {
	s := openStore(t, pgtest.Storage(t), store.Config{})
	load(t, s, 1, 10)
	load(t, s, 2, 20)
	sp := spec(2)
	sp.Replace = true
	l, err := s.Begin(t.Context(), sp)
	if err != nil {
		t.Fatal(err)
	}
	if err := l.Abort(); err != nil {
		t.Fatal(err)
	}
	load(t, s, 2, 30)
	if got := count(t, s, 1); got != 10 {
		t.Errorf("the revision before has %d rows, want 10", got)
	}
	if got := count(t, s, 2); got != 30 {
		t.Errorf("the replaced revision has %d rows, want 30", got)
	}
}

// TestEstimate asks what a statement would return without running it.
func TestEstimate(t *testing.T) {
	s := openStore(t, pgtest.Storage(t), store.Config{})
	load(t, s, 1, 1000)
	rows, err := query(t.Context(), s, 1, "EXPLAIN SELECT c_1 FROM %s.t_1 WHERE c_1 < $1", arg(100))
	if err != nil {
		t.Fatal(err)
	}
	if len(rows) != 1 || len(rows[0]) != 2 {
		t.Fatalf("got %v, want one row of two numbers", rows)
	}
	if n := binary.BigEndian.Uint64(rows[0][0]); n < 10 || n > 500 {
		t.Errorf("about %d rows, want some hundred", n)
	}
	if w := binary.BigEndian.Uint64(rows[0][1]); w != 8 {
		t.Errorf("%d bytes a row, want 8", w)
	}
}

// TestTurns: a subscriber with as many statements as are allowed waits; others do
// not wait for it.
func TestTurns(t *testing.T) {
	s := openStore(t, pgtest.Storage(t), store.Config{MaxConns: 4, PerSubscriber: 2})
	load(t, s, 1, 100)
	ask := func(ctx context.Context, who byte) (enigma.Rows, error) {
		return s.Query(ctx, enigma.Request{
			Dataset: dataset, Revision: 1, Subscriber: enigma.Address{who},
			SQL: "SELECT c_1 FROM " + enigma.SchemaName(dataset, 1) + ".t_1",
		})
	}
	first, err := ask(t.Context(), 1)
	if err != nil {
		t.Fatal(err)
	}
	second, err := ask(t.Context(), 1)
	if err != nil {
		t.Fatal(err)
	}
	short, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if _, err := ask(short, 1); err == nil {
		t.Error("a third statement of one subscriber ran at once")
	}
	other, err := ask(t.Context(), 2)
	if err != nil {
		t.Errorf("another subscriber: %v", err)
	} else {
		_ = other.Close()
	}
	_ = first.Close()
	_ = first.Close() // gives back one turn, not two
	third, err := ask(t.Context(), 1)
	if err != nil {
		t.Fatal(err)
	}
	short, cancel = context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if _, err := ask(short, 1); err == nil {
		t.Error("closing twice gave two turns back")
	}
	for {
		if _, err := second.Next(); err != nil {
			break // its end gives the turn back without Close
		}
	}
	fourth, err := ask(t.Context(), 1)
	if err != nil {
		t.Fatal(err)
	}
	_, _ = third.Close(), fourth.Close()
}
