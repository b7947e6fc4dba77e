package store_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"

	"enigma"
	"enigma/internal/localpg/pgtest"
	"enigma/internal/store"
)

// divided is spec with the rows of both tables divided.
func divided(revision uint64) enigma.LoadSpec {
	sp := spec(revision)
	sp.Tables[0].Partition = &enigma.Partition{By: []string{"c_1"}, Parts: 8}
	sp.Tables[1].Partition = &enigma.Partition{By: []string{"c_5"}, Parts: 2}
	return sp
}

// fill loads a revision in pieces: t_1 has n rows and one of NULLs, t_2 has
// every tenth number.
func fill(t *testing.T, s *store.Store, sp enigma.LoadSpec, n int64) {
	t.Helper()
	l, err := s.Begin(t.Context(), sp)
	if err != nil {
		t.Fatal(err)
	}
	defer l.Abort()
	var other []byte
	for i := int64(0); i < n; i += 10 {
		other = append(other, tuple(int8(i))...)
	}
	for _, step := range []struct {
		table string
		rows  []byte
	}{
		{"t_1", rowsOf(0, n/2)}, {"t_2", other}, {"t_1", rowsOf(n/2, n)}, {"t_1", tuple(nil, nil, nil, []byte{})},
	} {
		if err := l.Copy(t.Context(), step.table, step.rows); err != nil {
			t.Fatal(err)
		}
	}
	if err := l.Commit(t.Context(), map[string]int64{"t_1": n + 1, "t_2": (n + 9) / 10}); err != nil {
		t.Fatal(err)
	}
}

// connect opens a connection of the database's owner.
func connect(t *testing.T, dsn string) *pgx.Conn {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close(context.Background()) })
	return conn
}

// column reads one column of a query's answer.
func column[T any](t *testing.T, conn *pgx.Conn, sql string, args ...any) []T {
	t.Helper()
	rows, err := conn.Query(t.Context(), sql, args...)
	if err != nil {
		t.Fatal(err)
	}
	out, err := pgx.CollectRows(rows, pgx.RowTo[T])
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestPartitions: rows are spread, an equality reads one part, and indexes,
// statistics, sizes and privileges are those of a table in one piece.
func TestPartitions(t *testing.T) {
	dsn := pgtest.Storage(t)
	s := openStore(t, dsn, store.Config{})
	fill(t, s, divided(1), 4000)
	conn := connect(t, dsn)
	schema := enigma.SchemaName(dataset, 1)

	parts := column[int64](t, conn, fmt.Sprintf("SELECT count(*) FROM %s.t_1 GROUP BY tableoid ORDER BY 1", schema))
	if len(parts) != 8 || parts[0] < 300 || parts[7] > 700 {
		t.Errorf("4001 rows are spread as %v over 8 parts", parts)
	}
	plan := strings.Join(column[string](t, conn, fmt.Sprintf("EXPLAIN SELECT c_3 FROM %s.t_1 WHERE c_1 = 77", schema)), "\n")
	if n := strings.Count(plan, "Scan"); n != 1 || !strings.Contains(plan, "Index Scan") {
		t.Errorf("an equality reads %d parts, want one, by its index:\n%s", n, plan)
	}
	all := strings.Join(column[string](t, conn, fmt.Sprintf("EXPLAIN SELECT c_3 FROM %s.t_1 WHERE c_4 = 'text1'", schema)), "\n")
	if !strings.Contains(all, `t_1$7`) {
		t.Errorf("a condition on another column does not read all parts:\n%s", all)
	}
	if n := column[int64](t, conn, "SELECT count(*) FROM pg_stats WHERE schemaname = $1 AND tablename = 't_1'", schema); n[0] != 4 {
		t.Errorf("the planner knows %d columns of the whole table, want 4", n[0])
	}
	if n := column[float32](t, conn, "SELECT reltuples FROM pg_class WHERE oid = $1::text::regclass", schema+".t_1"); n[0] != 4001 {
		t.Errorf("the planner knows of %v rows, want 4001", n[0])
	}
	if n := column[int64](t, conn, `SELECT sum(relallvisible) FROM pg_class WHERE relnamespace = $1::text::regnamespace AND relkind = 'r'`, schema); n[0] == 0 {
		t.Error("no page is all visible: an index alone answers nothing")
	}

	tables, err := s.Tables(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	leaves := column[int64](t, conn, `SELECT sum(pg_total_relation_size(oid))::bigint FROM pg_class
		WHERE relnamespace = $1::text::regnamespace AND relkind = 'r' AND starts_with(relname, 't_1$')`, schema)
	if len(tables) != 2 || tables[0].Rows != 4001 || tables[0].Bytes != leaves[0] || leaves[0] < 4000*40 {
		t.Errorf("Tables = %+v, want %d bytes of t_1", tables, leaves[0])
	}
	if _, err := query(t.Context(), s, 1, `SELECT c_1 FROM %s."t_1$0"`); !errors.Is(err, enigma.NotFound) {
		t.Errorf("a partition by its name: %v, want NotFound", err)
	}
}

// TestPartitionsAnswerAlike asks a store with divided tables and one without.
func TestPartitionsAnswerAlike(t *testing.T) {
	whole, parts := openStore(t, pgtest.Storage(t), store.Config{}), openStore(t, pgtest.Database(t), store.Config{})
	fill(t, whole, spec(1), 400)
	fill(t, parts, divided(1), 400)
	array := enigma.Arg{OID: 1016, Value: []byte("\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x14\x00\x00\x00\x02\x00\x00\x00\x01\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00\x00\x04")}
	for _, tt := range []struct {
		sql     string
		args    []enigma.Arg
		ordered bool
	}{
		{"SELECT c_1, c_2, c_3, c_4 FROM %s.t_1", nil, false},
		{"SELECT c_1, c_3 FROM %s.t_1 WHERE c_1 = $1", []enigma.Arg{arg(77)}, false},
		{"SELECT c_1, c_3 FROM %s.t_1 WHERE c_1 = ANY ($1)", []enigma.Arg{array}, false},
		{"SELECT c_1 FROM %s.t_1 WHERE c_1 <> ALL ($1)", []enigma.Arg{array}, false},
		{"SELECT c_1, c_4 FROM %s.t_1 WHERE c_1 IS NULL", nil, false},
		{"SELECT c_1 FROM %s.t_1 WHERE c_1 IS DISTINCT FROM $1", []enigma.Arg{arg(7)}, false},
		{"SELECT c_1 FROM %s.t_1 WHERE c_1 >= $1 AND c_1 < $2 ORDER BY c_1", []enigma.Arg{arg(10), arg(90)}, true},
		{"SELECT c_4, c_2, c_1 FROM %s.t_1 ORDER BY c_4, c_2 LIMIT 50 OFFSET 20", nil, true},
		{"SELECT count(*), min(c_1), max(c_1), sum(c_1), count(DISTINCT c_4) FROM %s.t_1", nil, false},
		{"SELECT c_4, count(*) FROM %s.t_1 GROUP BY c_4 HAVING count(*) > $1", []enigma.Arg{arg(56)}, false},
		{"SELECT DISTINCT c_4 FROM %s.t_1 ORDER BY c_4", nil, true},
		{"SELECT a.c_1, b.c_5 FROM %s.t_1 AS a JOIN %s.t_2 AS b ON (a.c_1 = b.c_5)", nil, false},
		{"SELECT a.c_1, b.c_5 FROM %s.t_1 AS a LEFT JOIN %s.t_2 AS b ON (a.c_1 = b.c_5)", nil, false},
		{"SELECT a.c_1, b.c_5 FROM %s.t_1 AS a FULL JOIN %s.t_2 AS b ON (a.c_1 = b.c_5)", nil, false},
		{"SELECT sum(c_1), range_agg(int8range(c_1, c_1, '[]')) FROM %s.t_1", nil, false},
	} {
		want, err := query(t.Context(), whole, 1, tt.sql, tt.args...)
		if err != nil || len(want) == 0 {
			t.Errorf("%s = %d rows, %v", tt.sql, len(want), err)
		}
		got, err := query(t.Context(), parts, 1, tt.sql, tt.args...)
		if err != nil {
			t.Errorf("%s: %v", tt.sql, err)
		}
		if !tt.ordered {
			sortRows(want)
			sortRows(got)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-in one piece +divided):\n%s", tt.sql, diff)
		}
	}
	estimate, err := query(t.Context(), parts, 1, "EXPLAIN SELECT c_1 FROM %s.t_1")
	if err != nil || !bytes.Equal(estimate[0][0], int8(401)) {
		t.Errorf("the estimate for 401 rows is %x, %v", estimate, err)
	}
}

// sortRows sorts rows by all of their cells; NULL is not empty.
func sortRows(rows [][][]byte) {
	slices.SortFunc(rows, func(a, b [][]byte) int { return slices.Compare(spell(a), spell(b)) })
}

func spell(row [][]byte) (out []string) {
	for _, c := range row {
		out = append(out, fmt.Sprintf("%t %x", c == nil, c))
	}
	return out
}

// TestPartitionsComeAndGo: revisions with partitions are replaced, as those
// without are, and what a load left behind is removed.
func TestPartitionsComeAndGo(t *testing.T) {
	dsn := pgtest.Storage(t)
	s := openStore(t, dsn, store.Config{})
	fill(t, s, divided(1), 20)
	fill(t, s, spec(2), 30) // another division needs no other data set
	sp := divided(3)
	sp.Tables[0].Partition = &enigma.Partition{By: []string{"c_2", "c_3"}, Parts: enigma.MaxParts}
	fill(t, s, sp, 300)
	if got := count(t, s, 2) + count(t, s, 3); got != 332 {
		t.Errorf("rows of both = %d, want 332", got)
	}
	if _, err := s.Begin(t.Context(), divided(4)); err != nil {
		t.Fatal(err)
	}
	s.Close() // amid the load
	s = openStore(t, dsn, store.Config{})
	if got := leftovers(t, dsn); got != 2 {
		t.Errorf("%d schemas are left, want 2", got)
	}
	if got := count(t, s, 3); got != 301 {
		t.Errorf("after a restart the table has %d rows, want 301", got)
	}

	for name, spoil := range map[string]func(*enigma.PhysicalTable){
		"one part":       func(t *enigma.PhysicalTable) { t.Partition.Parts = 1 },
		"257 parts":      func(t *enigma.PhysicalTable) { t.Partition.Parts = 257 },
		"no column":      func(t *enigma.PhysicalTable) { t.Partition.By = nil },
		"column twice":   func(t *enigma.PhysicalTable) { t.Partition.By = []string{"c_1", "c_1"} },
		"unknown column": func(t *enigma.PhysicalTable) { t.Partition.By = []string{"c_9"} },
		"plain text":     func(t *enigma.PhysicalTable) { t.Partition.By = []string{"c_4"} },
		"long name":      func(t *enigma.PhysicalTable) { t.Name = strings.Repeat("t", 60) },
		"2304 relations": func(t *enigma.PhysicalTable) {
			t.Partition.Parts, t.Indexes = 256, slices.Repeat([][]string{{"c_1"}}, 8)
		},
	} {
		sp := divided(4)
		spoil(&sp.Tables[0])
		if _, err := s.Begin(t.Context(), sp); !errors.Is(err, enigma.Invalid) {
			t.Errorf("%s: Begin = %v, want Invalid", name, err)
		}
	}
}
