package store_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"enigma"
	"enigma/internal/localpg/pgtest"
	"enigma/internal/store"
)

func TestRefusedStatements(t *testing.T) {
	s := openStore(t, pgtest.Storage(t), store.Config{})
	load(t, s, 1, 10)
	other := spec(1)
	other.Dataset = enigma.DatasetID{0xbb}
	l, err := s.Begin(t.Context(), other)
	if err != nil {
		t.Fatal(err)
	}
	if err := l.Commit(t.Context(), map[string]int64{"t_1": 0, "t_2": 0}); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		sql  string
		want enigma.Kind
	}{
		{"", enigma.Invalid},
		{"SELECT", enigma.Invalid}, // no rows to ask for, no table
		{"SELEC 1", enigma.Invalid},
		{"SELECT 1 FROM %s.t_1; SELECT 2 FROM %s.t_1", enigma.Invalid},
		{"INSERT INTO %s.t_1 (c_1) VALUES (1)", enigma.Invalid},
		{"DELETE FROM %s.t_1", enigma.Invalid},
		{"DROP TABLE %s.t_1", enigma.Invalid},
		{"SET statement_timeout = 0", enigma.Invalid},
		{"BEGIN", enigma.Invalid},
		{"COPY %s.t_1 TO PROGRAM 'cat'", enigma.Invalid},
		{"EXPLAIN ANALYZE SELECT 1 FROM %s.t_1", enigma.Invalid},
		{"EXPLAIN (ANALYZE) SELECT 1 FROM %s.t_1", enigma.Invalid},
		{"EXPLAIN EXPLAIN SELECT 1 FROM %s.t_1", enigma.Invalid},
		{"EXPLAIN DELETE FROM %s.t_1", enigma.Invalid},
		{"EXPLAIN SELECT pg_sleep(1) FROM %s.t_1", enigma.Invalid},
		{"EXPLAIN SELECT 1 FROM %s.t_1; DROP TABLE %s.t_1", enigma.Invalid},
		{"SELECT pg_read_file('PG_VERSION') FROM %s.t_1", enigma.Invalid},
		{"SELECT set_config('statement_timeout', '0', false) FROM %s.t_1", enigma.Invalid},
		{"SELECT pg_sleep(1) FROM %s.t_1", enigma.Invalid},
		{"SELECT string_agg(c_4, $1) FROM %s.t_1", enigma.Invalid},
		{"SELECT c_1 FROM %s.t_1, generate_series(1, 9)", enigma.Invalid},
		{"SELECT c_1 FROM ROWS FROM (pg_ls_dir('.')) AS t", enigma.Invalid},
		{"SELECT public.count(*) FROM %s.t_1", enigma.Invalid},
		{"SELECT t.to_json FROM %s.t_1 AS t", enigma.Invalid},
		{"SELECT t.c_1 AS to_json, t.to_json FROM %s.t_1 AS t", enigma.Invalid},
		{"SELECT (t).c_1 FROM %s.t_1 AS t", enigma.Invalid},
		{"SELECT t FROM %s.t_1 AS t", enigma.Invalid},
		{"SELECT t.* FROM %s.t_1 AS t", enigma.Invalid},
		{"SELECT %s.t_1.c_1 FROM %s.t_1", enigma.Invalid},
		{"SELECT c_9 FROM %s.t_1", enigma.Invalid},
		{"SELECT current_user FROM %s.t_1", enigma.Invalid},
		{"SELECT c_1 + 1 FROM %s.t_1", enigma.Invalid},
		{"SELECT c_4 || c_4 FROM %s.t_1", enigma.Invalid},
		{"SELECT c_4 FROM %s.t_1 WHERE c_4 LIKE $1", enigma.Invalid},
		{"SELECT c_4 FROM %s.t_1 WHERE c_4 ~ $1", enigma.Invalid},
		{"SELECT 1 FROM %s.t_1 WHERE c_1 OPERATOR(pg_catalog.+) 1 = 2", enigma.Invalid},
		{"SELECT c_4::regclass FROM %s.t_1", enigma.Invalid},
		{"SELECT c_4::xml FROM %s.t_1", enigma.Invalid},
		{"SELECT c_4 COLLATE \"en_US\" FROM %s.t_1", enigma.Invalid},
		{"SELECT count(*) OVER () FROM %s.t_1", enigma.Invalid},
		{"SELECT row_number() OVER w FROM %s.t_1 WINDOW w AS ()", enigma.Invalid},
		{"SELECT (SELECT 1) FROM %s.t_1", enigma.Invalid},
		{"SELECT 1 FROM (SELECT 1) AS t", enigma.Invalid},
		{"SELECT 1 FROM %s.t_1 WHERE EXISTS (SELECT 1)", enigma.Invalid},
		// Sub-selects ask about rows of tables in conditions, and do nothing else.
		{"SELECT (SELECT max(b.c_1) FROM %s.t_1 AS b) FROM %s.t_1 AS a", enigma.Invalid},
		{"SELECT a.c_1 FROM %s.t_1 AS a ORDER BY EXISTS (SELECT 1 FROM %s.t_1 AS b)", enigma.Invalid},
		{"SELECT a.c_1 FROM %s.t_1 AS a GROUP BY a.c_1 HAVING EXISTS (SELECT 1 FROM %s.t_1 AS b)", enigma.Invalid},
		{"SELECT count(a.c_1) FILTER (WHERE EXISTS (SELECT 1 FROM %s.t_1 AS b)) FROM %s.t_1 AS a", enigma.Invalid},
		{"SELECT a.c_1 FROM %s.t_1 AS a LIMIT (SELECT count(*) FROM %s.t_1 AS b)", enigma.Invalid},
		{"SELECT a.c_1 FROM %s.t_1 AS a CROSS JOIN LATERAL (SELECT b.c_1 FROM %s.t_1 AS b) AS c", enigma.Invalid},
		{"SELECT a.c_1 FROM %s.t_1 AS a WHERE EXISTS (SELECT (SELECT 1 FROM %s.t_1 AS c) FROM %s.t_1 AS b)", enigma.Invalid},
		{"SELECT a.c_1 FROM %s.t_1 AS a WHERE EXISTS (SELECT FROM %s.t_1 AS b)", enigma.Invalid},
		{"SELECT a.c_1 FROM %s.t_1 AS a WHERE EXISTS (SELECT b.* FROM %s.t_1 AS b)", enigma.Invalid},
		{"SELECT a.c_1 FROM %s.t_1 AS a WHERE EXISTS (SELECT 1 FROM pg_catalog.pg_user)", enigma.Denied},
		{"SELECT a.c_1 FROM %s.t_1 AS a WHERE EXISTS (SELECT 1 FROM t_1 AS b)", enigma.Denied},
		{"SELECT a.c_1 FROM %s.t_1 AS a WHERE EXISTS (SELECT 1 FROM " + enigma.SchemaName(enigma.DatasetID{0xbb}, 1) + ".t_1 AS b)", enigma.Denied},
		{"SELECT a.c_1 FROM %s.t_1 AS a WHERE EXISTS (SELECT 1 FROM generate_series(1, 9))", enigma.Invalid},
		{"SELECT a.c_1 FROM %s.t_1 AS a WHERE EXISTS (SELECT pg_sleep(1) FROM %s.t_1 AS b)", enigma.Invalid},
		{"SELECT a.c_1 FROM %s.t_1 AS a WHERE a.c_1 = (SELECT sum(b.c_1) FROM %s.t_1 AS b)", enigma.Invalid},
		{"SELECT a.c_1 FROM %s.t_1 AS a WHERE a.c_1 IN (SELECT b.c_1 FROM %s.t_1 AS b GROUP BY b.c_1)", enigma.Invalid},
		{"SELECT a.c_1 FROM %s.t_1 AS a WHERE a.c_1 IN (SELECT b.c_1 FROM %s.t_1 AS b ORDER BY b.c_1)", enigma.Invalid},
		{"SELECT a.c_1 FROM %s.t_1 AS a WHERE a.c_1 IN (SELECT b.c_1 FROM %s.t_1 AS b LIMIT 1)", enigma.Invalid},
		{"SELECT a.c_1 FROM %s.t_1 AS a WHERE a.c_1 IN (SELECT DISTINCT b.c_1 FROM %s.t_1 AS b)", enigma.Invalid},
		{"SELECT a.c_1 FROM %s.t_1 AS a WHERE a.c_1 IN (SELECT b.c_1 FROM %s.t_1 AS b UNION SELECT c.c_1 FROM %s.t_1 AS c)", enigma.Invalid},
		{"SELECT a.c_1 FROM %s.t_1 AS a WHERE a.c_1 IN (WITH c AS (SELECT 1) SELECT b.c_1 FROM %s.t_1 AS b)", enigma.Invalid},
		{"SELECT a.c_1 FROM %s.t_1 AS a WHERE a.c_1 IN (VALUES (1))", enigma.Invalid},
		{"SELECT a.c_1 FROM %s.t_1 AS a WHERE (a.c_1, a.c_1) IN (SELECT b.c_1, b.c_1 FROM %s.t_1 AS b)", enigma.Invalid},
		{"SELECT a.c_1 FROM %s.t_1 AS a WHERE a.c_4 ~ ANY (SELECT b.c_4 FROM %s.t_1 AS b)", enigma.Invalid},
		{"SELECT a.c_1 FROM %s.t_1 AS a WHERE ARRAY(SELECT b.c_1 FROM %s.t_1 AS b) = $1", enigma.Invalid},
		{"SELECT a.c_1 FROM %s.t_1 AS a WHERE a.c_1 IN (SELECT b.c_9 FROM %s.t_1 AS b)", enigma.Invalid},
		{"SELECT a.c_1 FROM %s.t_1 AS a WHERE EXISTS (SELECT b.to_json FROM %s.t_1 AS b)", enigma.Invalid},
		{"SELECT a.c_1 FROM %s.t_1 AS a WHERE EXISTS (SELECT 1 AS to_json FROM %s.t_1 AS b)", enigma.Invalid},
		{"SELECT a.c_1 FROM %s.t_1 AS a WHERE EXISTS (SELECT b FROM %s.t_1 AS b)", enigma.Invalid},
		{"SELECT a.c_1 FROM %s.t_1 AS a" + strings.Repeat(" WHERE EXISTS (SELECT 1 FROM %s.t_1 AS a", 7) + strings.Repeat(")", 7), enigma.LimitExceeded},
		{"SELECT a.c_1 FROM %s.t_1 AS a WHERE TRUE" + strings.Repeat(" AND EXISTS (SELECT 1 FROM %s.t_1 AS a)", 12), enigma.LimitExceeded},
		{"SELECT 1 FROM %s.t_1 UNION ALL SELECT 2 FROM %s.t_1", enigma.Invalid},
		{"WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n FROM r) SELECT n FROM r", enigma.Invalid},
		{"WITH x AS (SELECT 1) SELECT c_1 FROM %s.t_1", enigma.Invalid},
		{"SELECT c_1 FROM %s.t_1 FOR UPDATE", enigma.Invalid},
		{"SELECT c_1 INTO x FROM %s.t_1", enigma.Invalid},
		{"VALUES (1)", enigma.Invalid},
		{"TABLE %s.t_1", enigma.Invalid},
		{"SELECT c_1 FROM %s.t_1 TABLESAMPLE system (1)", enigma.Invalid},
		{"SELECT c_1 FROM %s.t_1 GROUP BY GROUPING SETS ((c_1), ())", enigma.Invalid},
		{"SELECT c_1 FROM %s.t_1 ORDER BY c_1 USING <", enigma.Invalid},
		{"SELECT c_1 FROM %s.t_1 AS a NATURAL JOIN %s.t_1 AS b", enigma.Invalid},
		{"SELECT CASE WHEN c_1 = 1 THEN 2 END FROM %s.t_1", enigma.Invalid},
		{"SELECT c_4 FROM %s.t_1 WHERE c_4 = 'text1'", enigma.Invalid}, // a literal
		{"SELECT c_1 FROM %s.t_1 WHERE c_1 = 1.5", enigma.Invalid},
		// Sets of rows have one form, and strings no other use.
		{"SELECT int8range(c_1, c_1, '[]') FROM %s.t_1", enigma.Invalid},
		{"SELECT min(int8range(c_1, c_1, '[]')) FROM %s.t_1", enigma.Invalid},
		{"SELECT range_agg(c_1) FROM %s.t_1", enigma.Invalid},
		{"SELECT range_agg(int8range(c_1, c_1)) FROM %s.t_1", enigma.Invalid},
		{"SELECT range_agg(int8range(c_1, c_1, '()')) FROM %s.t_1", enigma.Invalid},
		{"SELECT range_agg(int8range(c_1, c_1, 'text1')) FROM %s.t_1", enigma.Invalid},
		{"SELECT range_agg(int8range(c_1, c_1, $1)) FROM %s.t_1", enigma.Invalid},
		{"SELECT range_agg(int8range(c_1, NULL, '[]')) FROM %s.t_1", enigma.Invalid},
		{"SELECT range_agg(int8range(1, 1, '[]')) FROM %s.t_1", enigma.Invalid},
		{"SELECT range_agg(int8range(c_1, 9, '[]')) FROM %s.t_1", enigma.Invalid},
		{"SELECT range_agg(int8range(a.c_1, b.c_1, '[]')) FROM %s.t_1 AS a CROSS JOIN %s.t_1 AS b", enigma.Invalid},
		{"SELECT range_agg(int8range(c_9, c_9, '[]')) FROM %s.t_1", enigma.Invalid},
		{"SELECT range_agg(int8range(c_4, c_4, '[]')) FROM %s.t_1", enigma.Invalid}, // PostgreSQL's type check
		{"SELECT range_agg(int8range(c_1, c_1, '[]'), int8range(c_1, c_1, '[]')) FROM %s.t_1", enigma.Invalid},
		{"SELECT range_agg(int8range(c_1, c_1, '[]'), c_1) FROM %s.t_1", enigma.Invalid},
		{"SELECT range_agg(DISTINCT int8range(c_1, c_1, '[]')) FROM %s.t_1", enigma.Invalid},
		{"SELECT range_agg(int8range(c_1, c_1, '[]') ORDER BY c_1) FROM %s.t_1", enigma.Invalid},
		{"SELECT range_agg(int8range(c_1, c_1, '[]')) FILTER (WHERE c_1 > 1) FROM %s.t_1", enigma.Invalid},
		{"SELECT range_agg(int8range(c_1, c_1, '[]')) FILTER (WHERE c_1 IS NULL) FROM %s.t_1", enigma.Invalid},
		{"SELECT range_agg(int8range(c_1, c_1, '[]')) FILTER (WHERE (c_1 = 1) IS NOT NULL) FROM %s.t_1", enigma.Invalid},
		{"SELECT range_agg(int8range(c_1, c_1, '[]')) FILTER (WHERE c_4 = '[]') FROM %s.t_1", enigma.Invalid},
		{"SELECT range_agg(int8range(c_1, c_1, '[]') FILTER (WHERE c_1 IS NOT NULL)) FROM %s.t_1", enigma.Invalid},
		{"SELECT range_agg(int8range(c_1, c_1, '[]')) OVER () FROM %s.t_1", enigma.Invalid},
		{"SELECT range_agg(VARIADIC int8range(c_1, c_1, '[]')) FROM %s.t_1", enigma.Invalid},
		{"SELECT range_agg(*) FROM %s.t_1", enigma.Invalid},
		{"SELECT pg_catalog.range_agg(int8range(c_1, c_1, '[]')) FROM %s.t_1", enigma.Invalid},
		{"SELECT range_agg(public.int8range(c_1, c_1, '[]')) FROM %s.t_1", enigma.Invalid},
		{"SELECT range_agg(int4range(c_1, c_1, '[]')) FROM %s.t_1", enigma.Invalid},
		{"SELECT range_agg(int8range(c_1, c_1, '[]')), '[]' FROM %s.t_1", enigma.Invalid},
		{"SELECT range_agg(int8range(c_1, c_1, '[]')) FROM %s.t_1 WHERE c_4 = '[]'", enigma.Invalid},
		{"SELECT count('[]') FROM %s.t_1", enigma.Invalid},
		{"SELECT c_1 FROM %s.t_1 WHERE c_1 IN (1) AND c_4 = '[]'", enigma.Invalid},
		{"SELECT range_agg(int8range(a.c_1, a.c_1, '[]')) FROM %s.t_1 AS a" + strings.Repeat(", %s.t_1", 7), enigma.LimitExceeded},
		{"SELECT 1" + strings.Repeat(", range_agg(int8range(a.c_1, a.c_1, '[]'))", 50) + " FROM %s.t_1 AS a" + strings.Repeat(", %s.t_1", 4), enigma.LimitExceeded},
		// Lists of rows have one form too.
		{"SELECT array_agg(c_1) FROM %s.t_1", enigma.Invalid},
		{"SELECT array_agg(c_4::text) FROM %s.t_1", enigma.Invalid},
		{"SELECT array_agg((c_1 = 1)::int8) FROM %s.t_1", enigma.Invalid},
		{"SELECT array_agg(1::int8) FROM %s.t_1", enigma.Invalid},
		{"SELECT array_agg(DISTINCT c_1::int8) FROM %s.t_1", enigma.Invalid},
		{"SELECT array_agg(c_1::int8 ORDER BY c_1) FROM %s.t_1", enigma.Invalid},
		{"SELECT array_agg(c_1::int8) FILTER (WHERE c_1 > 1) FROM %s.t_1", enigma.Invalid},
		{"SELECT array_agg(c_1::int8[]) FROM %s.t_1", enigma.Invalid},
		{"SELECT array_agg(c_1::int8, c_1) FROM %s.t_1", enigma.Invalid},
		{"SELECT array_agg(a.c_1::int8) FROM %s.t_1 AS a" + strings.Repeat(", %s.t_1", 7), enigma.LimitExceeded},
		{"SELECT array_agg(u.x::int8) FROM (SELECT a.c_1 AS x FROM %s.t_1 AS a" + strings.Repeat(", %s.t_1", 7) + " LIMIT 1048578) AS u", enigma.LimitExceeded},
		{"SELECT array_agg(u.x::int8), array_agg(u.x::int8) FROM (SELECT a.c_1 AS x FROM %s.t_1 AS a" + strings.Repeat(", %s.t_1", 7) + " LIMIT 524290) AS u", enigma.LimitExceeded},
		{"SELECT range_agg(int8range(u.x, u.x, '[]')) FROM (SELECT a.c_1 AS x FROM %s.t_1 AS a" + strings.Repeat(", %s.t_1", 7) + " LIMIT 5) AS u", enigma.LimitExceeded},
		// A sub-select has one form and one place.
		{"SELECT u.x FROM (SELECT c_1 AS x FROM %s.t_1) AS u", enigma.Invalid},
		{"SELECT u.x FROM (SELECT c_1 AS x FROM %s.t_1 LIMIT $1) AS u", enigma.Invalid},
		{"SELECT u.x FROM (SELECT c_1 AS x FROM %s.t_1 LIMIT 0) AS u", enigma.Invalid},
		{"SELECT u.x FROM (SELECT c_1 AS x FROM %s.t_1 LIMIT 1 OFFSET 1) AS u", enigma.Invalid},
		{"SELECT u.x FROM (SELECT c_1 AS x FROM %s.t_1 ORDER BY c_1 LIMIT 1) AS u", enigma.Invalid},
		{"SELECT u.x FROM (SELECT c_1 AS x FROM %s.t_1 GROUP BY c_1 LIMIT 1) AS u", enigma.Invalid},
		{"SELECT u.x FROM (SELECT DISTINCT c_1 AS x FROM %s.t_1 LIMIT 1) AS u", enigma.Invalid},
		{"SELECT u.c_1 FROM (SELECT c_1 FROM %s.t_1 LIMIT 1) AS u", enigma.Invalid},
		{"SELECT u.x FROM (SELECT count(*) AS x FROM %s.t_1 LIMIT 1) AS u", enigma.Invalid},
		{"SELECT u.x FROM (SELECT t_1 AS x FROM %s.t_1 LIMIT 1) AS u", enigma.Invalid},
		{"SELECT u.x FROM (SELECT c_1 AS x FROM %s.t_1 LIMIT 1) AS u(x)", enigma.Invalid},
		{"SELECT u.x FROM LATERAL (SELECT c_1 AS x FROM %s.t_1 LIMIT 1) AS u", enigma.Invalid},
		{"SELECT u.y FROM (SELECT c_1 AS x FROM %s.t_1 LIMIT 1) AS u", enigma.Invalid},
		{"SELECT u.x FROM (SELECT c_1 AS x FROM %s.t_1 LIMIT 1) AS u, %s.t_1", enigma.Invalid},
		{"SELECT u.x FROM %s.t_1, (SELECT c_1 AS x FROM %s.t_1 LIMIT 1) AS u", enigma.Invalid},
		{"SELECT u.x FROM %s.t_1 JOIN (SELECT c_1 AS x FROM %s.t_1 LIMIT 1) AS u ON TRUE", enigma.Invalid},
		{"SELECT u.x FROM (SELECT v.x AS x FROM (SELECT c_1 AS x FROM %s.t_1 LIMIT 1) AS v LIMIT 1) AS u", enigma.Invalid},
		{"SELECT c_1 FROM %s.t_1 WHERE c_1 IN (SELECT c_1 AS x FROM %s.t_1 LIMIT 1)", enigma.Invalid},
		{"SELECT $2 FROM %s.t_1", enigma.Invalid},
		{"SELECT $0 FROM %s.t_1", enigma.Invalid},
		{"SELECT c_1 FROM t_1", enigma.Denied},
		{"SELECT c_1 FROM public.t_1", enigma.Denied},
		{"SELECT usename FROM pg_catalog.pg_user", enigma.Denied},
		{"SELECT c_1 FROM " + enigma.SchemaName(enigma.DatasetID{0xbb}, 1) + ".t_1", enigma.Denied},
		{"SELECT c_1 FROM other.%s.t_1", enigma.Invalid},
		{"SELECT c_1 FROM %s.t_9", enigma.NotFound},
		{"SELECT c_1 FROM %s.t_1 WHERE c_1 = c_4", enigma.Invalid}, // PostgreSQL's type check
		{"SELECT c_1 FROM %s.t_1" + strings.Repeat(", %s.t_2", 30), enigma.LimitExceeded},
		{"SELECT c_1 FROM %s.t_1 WHERE " + strings.Repeat("(NOT ", 300) + "TRUE" + strings.Repeat(")", 300), enigma.LimitExceeded},
		{"SELECT c_1 FROM %s.t_1 WHERE c_1 IN (" + strings.Repeat("1, ", 25_000) + "1)", enigma.LimitExceeded},
		{"SELECT 1" + strings.Repeat("=1", 50_000), enigma.LimitExceeded},
	} {
		rows, err := query(t.Context(), s, 1, tt.sql, enigma.Arg{OID: 25, Value: []byte("x")})
		if !errors.Is(err, tt.want) || rows != nil {
			t.Errorf("%.100s = %v, %v; want %v", tt.sql, rows, err, tt.want)
		}
		if strings.Contains(fmt.Sprint(err), "text1") {
			t.Errorf("%s: the error repeats a literal: %v", tt.sql, err)
		}
	}
	if _, err := query(t.Context(), s, 1, "SELECT c_1 FROM %s.t_1 WHERE $1 = $1", enigma.Arg{OID: 2205, Value: []byte("x")}); !errors.Is(err, enigma.Invalid) {
		t.Errorf("regclass parameter = %v, want Invalid", err)
	}
	if got := count(t, s, 1); got != 10 {
		t.Errorf("after all this there are %d rows", got)
	}
}

// TestFunctionsInDisguise: to PostgreSQL, t.f calls the function f with the row t
// unless t has such a column. A provider may name columns of other tables, and
// a subscriber results, after functions and tables.
func TestFunctionsInDisguise(t *testing.T) {
	s := openStore(t, pgtest.Storage(t), store.Config{})
	disguised := spec(1)
	for _, name := range []string{"json_agg", "row_to_json", "record_out", "t_2"} {
		disguised.Tables[0].Columns = append(disguised.Tables[0].Columns, enigma.PhysicalColumn{Name: name, Type: "bigint"})
	}
	l, err := s.Begin(t.Context(), disguised)
	if err != nil {
		t.Fatal(err)
	}
	if err := l.Commit(t.Context(), map[string]int64{"t_1": 0, "t_2": 0}); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		sql string
		ok  bool
	}{
		{"SELECT a.json_agg FROM %s.t_1 AS a", true},
		{"SELECT json_agg FROM %s.t_1 AS a, %s.t_2 AS b", true},
		{"SELECT a.c_1 AS x FROM %s.t_1 AS a, %s.t_2 AS b ORDER BY x", true},
		{"SELECT a.json_agg FROM %s.t_1 AS a WHERE a.c_1 IN (SELECT b.c_5 FROM %s.t_2 AS b WHERE b.c_5 = a.row_to_json)", true},
		{"SELECT b.c_5 FROM %s.t_2 AS b WHERE EXISTS (SELECT b.json_agg FROM %s.t_1 AS b)", false},
		{"SELECT t_2 FROM %s.t_2 WHERE EXISTS (SELECT 1 FROM %s.t_1 AS b)", false},
		{"SELECT b.json_agg FROM %s.t_1 AS a, %s.t_2 AS b", false},
		{"SELECT b.row_to_json FROM %s.t_2 AS b CROSS JOIN %s.t_1 AS a", false},
		{"SELECT t_2.record_out FROM %s.t_2, %s.t_1", false},
		{"SELECT t_1.json_agg FROM %s.t_1 AS a, %s.t_2 AS t_1", false},
		{"SELECT c_5 AS b, b FROM %s.t_2 AS b", false},
		{"SELECT min(c_5) AS b, count(b) FROM %s.t_2 AS b", false},
		{"SELECT a.t_2 FROM %s.t_2 AS a", false},
	} {
		_, err := query(t.Context(), s, 1, tt.sql)
		if tt.ok && err != nil || !tt.ok && !errors.Is(err, enigma.Invalid) {
			t.Errorf("%s: error %v, admitted should be %v", tt.sql, err, tt.ok)
		}
	}
}

// TestLeastPrivilege goes around the guard: it connects as the revision's role.
func TestLeastPrivilege(t *testing.T) {
	dsn := pgtest.Storage(t)
	s := openStore(t, dsn, store.Config{WorkMemory: 1 << 20})
	load(t, s, 1, 10)
	load(t, s, 2, 10)
	if count(t, s, 2) != 10 { // its first use gives the role its limits
		t.Fatal("no rows")
	}
	owner, err := pgx.Connect(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer owner.Close(t.Context())
	var role string
	if err := owner.QueryRow(t.Context(), "SELECT role_name FROM enigma.revisions WHERE revision = 2").Scan(&role); err != nil {
		t.Fatal(err)
	}
	cc := owner.Config().Copy()
	cc.User = role
	conn, err := pgx.ConnectConfig(t.Context(), cc)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(t.Context())
	files := "2GB"
	if s.Server().Version < 150_000 {
		files = "-1" // only a superuser can set it
	}
	for setting, want := range map[string]string{
		"default_transaction_read_only": "on", "statement_timeout": "2min", "work_mem": "1MB",
		"temp_file_limit": files, "search_path": `""`, "is_superuser": "off",
	} {
		var got string
		if err := conn.QueryRow(t.Context(), "SELECT pg_catalog.current_setting($1)", setting).Scan(&got); err != nil || got != want {
			t.Errorf("%s = %s, %v; want %s", setting, got, err, want)
		}
	}
	for _, sql := range []string{
		"SELECT * FROM %1.t_1", "SELECT * FROM enigma.revisions", "SELECT pg_read_file('PG_VERSION')",
		"SELECT pg_ls_dir('.')", "COPY %2.t_1 TO PROGRAM 'cat'", "COPY %2.t_1 TO '/tmp/x'", "SELECT * FROM pg_authid",
		"BEGIN READ WRITE; INSERT INTO %2.t_2 VALUES (1)", "BEGIN READ WRITE; DELETE FROM %2.t_1",
		"BEGIN READ WRITE; CREATE TABLE %2.x ()", "BEGIN READ WRITE; CREATE TABLE public.x ()",
		"BEGIN READ WRITE; CREATE TEMP TABLE x ()", "BEGIN READ WRITE; CREATE SCHEMA x", "BEGIN READ WRITE; DROP TABLE %2.t_1",
		"BEGIN READ WRITE; CREATE ROLE x", "SET ROLE enigma", "SET temp_file_limit = -1",
	} {
		sql = strings.NewReplacer("%1", enigma.SchemaName(dataset, 1), "%2", enigma.SchemaName(dataset, 2)).Replace(sql)
		if _, err := conn.PgConn().Exec(t.Context(), sql).ReadAll(); err == nil || !strings.Contains(err.Error(), "42501") {
			t.Errorf("%s = %v, want 42501", sql, err)
		}
		if _, err := conn.PgConn().Exec(t.Context(), "ROLLBACK").ReadAll(); err != nil {
			t.Fatal(err)
		}
	}
}

func TestLimits(t *testing.T) {
	dsn := pgtest.Storage(t)
	s := openStore(t, dsn, store.Config{Timeout: 500 * time.Millisecond, MaxRows: 1000, MaxBytes: 20_000, TempFiles: 1 << 20, WorkMemory: 1 << 16, MaxConns: 2})
	load(t, s, 1, 2000)
	const cross = "(%s.t_1 AS a CROSS JOIN %s.t_1 AS b CROSS JOIN %s.t_1 AS c)"
	for name, sql := range map[string]string{
		"time":            "SELECT count(*) FROM " + cross + " WHERE a.c_1 < b.c_1",
		"rows":            "SELECT a.c_1 FROM " + cross,
		"bytes":           "SELECT a.c_2, a.c_3 FROM %s.t_1 AS a LIMIT 999",
		"temporary files": "SELECT a.c_2, b.c_3 FROM (%s.t_1 AS a CROSS JOIN %s.t_1 AS b) ORDER BY a.c_3, b.c_3 DESC",
	} {
		begin := time.Now()
		_, err := query(t.Context(), s, 1, sql)
		if !errors.Is(err, enigma.LimitExceeded) {
			t.Errorf("%s: %v, want LimitExceeded", name, err)
		}
		t.Logf("%s: %v after %v", name, err, time.Since(begin))
	}
	// A busy machine may need several tries to stay within half a second.
	var rows [][][]byte
	err := error(enigma.LimitExceeded)
	for i := 0; i < 20 && errors.Is(err, enigma.LimitExceeded); i++ {
		rows, err = query(t.Context(), s, 1, "SELECT c_1 FROM %s.t_1 LIMIT 1000")
	}
	if err != nil || len(rows) != 1000 {
		t.Errorf("within the limits: %d rows, %v", len(rows), err)
	}
}

// TestCancel checks that giving up reaches PostgreSQL, however it is done.
func TestCancel(t *testing.T) {
	dsn := pgtest.Storage(t)
	s := openStore(t, dsn, store.Config{MaxConns: 2})
	load(t, s, 1, 2000)
	const endless = "SELECT count(*) FROM (%s.t_1 AS a CROSS JOIN %s.t_1 AS b CROSS JOIN %s.t_1 AS c) WHERE a.c_1 < b.c_1"
	for range 3 { // more often than there are connections
		ctx, cancel := timeout(t, 100*time.Millisecond)
		if _, err := query(ctx, s, 1, endless); !errors.Is(err, enigma.Unavailable) {
			t.Errorf("cancelled = %v, want Unavailable", err)
		}
		cancel()
		rows, err := s.Query(t.Context(), enigma.Request{
			Dataset: dataset, Revision: 1,
			SQL: strings.ReplaceAll("SELECT a.c_3 FROM %s.t_1 AS a CROSS JOIN %s.t_1 AS b", "%s", enigma.SchemaName(dataset, 1)),
		})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := rows.Next(); err != nil {
			t.Fatal(err)
		}
		for range 2 {
			if err := rows.Close(); err != nil {
				t.Error(err)
			}
		}
		if _, err := rows.Next(); err == nil {
			t.Error("Next after Close answers")
		}
	}
	if got := count(t, s, 1); got != 2000 {
		t.Errorf("count = %d", got)
	}
	owner, err := pgx.Connect(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer owner.Close(t.Context())
	var running int
	for wait := time.Now().Add(5 * time.Second); time.Now().Before(wait); time.Sleep(10 * time.Millisecond) {
		err := owner.QueryRow(t.Context(), "SELECT count(*) FROM pg_stat_activity WHERE usename ~ '^d[0-9a-f]{16}r' AND state = 'active'").Scan(&running)
		if err != nil {
			t.Fatal(err)
		}
		if running == 0 {
			return
		}
	}
	t.Errorf("%d statements still run", running)
}
