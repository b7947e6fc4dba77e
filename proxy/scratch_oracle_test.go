package proxy_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/jackc/pgx/v5"
)

// TestScratchOracle makes a table and a view of every query of the corpus, in
// PostgreSQL and behind a gateway, and compares what is in them.
func TestScratchOracle(t *testing.T) {
	clearScratch(t)
	m := newMarket(t, nil)
	plain, ours := connectTo(t, m.plain), connect(t, m.gateway)
	files, err := filepath.Glob("testdata/corpus/*.sql")
	if err != nil || len(files) == 0 {
		t.Fatalf("no corpus: %v", err)
	}
	made, refused := 0, map[string]int{}
	for _, file := range files {
		if strings.HasSuffix(file, "/scratch.sql") {
			continue
		}
		for _, st := range readCorpus(t, file) {
			query := strings.TrimSpace(st.text)
			if len(st.params) > 0 || st.refused != "" || !startsQuery(query) {
				continue
			}
			made++
			for _, form := range []string{"create temp table q as ", "create view q as ", "insert into r "} {
				if reason := compareMade(t, st, form, query, plain, ours); reason != "" {
					refused[reason]++
				}
			}
		}
	}
	for reason, n := range refused {
		t.Logf("%d refused: %s", n, reason)
	}
	t.Logf("%d queries", made)
	if made < 200 || len(refused) > 5 {
		t.Errorf("of %d queries some are refused for %d reasons", made, len(refused))
	}
}

func startsQuery(text string) bool {
	for _, word := range []string{"select", "with", "values", "table", "("} {
		if strings.HasPrefix(strings.ToLower(text), word) {
			return true
		}
	}
	return false
}

// compareMade makes something of a query on both sides and compares it; it
// returns what the gateway says if it refuses to.
func compareMade(t *testing.T, st *corpusStatement, form, query string, plain, ours *pgx.Conn) (refused string) {
	t.Helper()
	name := map[string]string{"c": "q", "i": "r"}[form[:1]]
	run := func(sql string) (want, got outcome) {
		one := &corpusStatement{file: st.file, line: st.line, text: sql, ordered: strings.Contains(sql, "attnum")}
		return one.run(t, plain, plain, true, 0, 0), one.run(t, ours, plain, true, 0, 0)
	}
	both := func(sql string) {
		for _, conn := range []*pgx.Conn{plain, ours} {
			exec(t, conn, sql)
		}
	}
	if name == "r" {
		// A table that PostgreSQL makes of the query without its rows.
		if _, err := plain.Exec(t.Context(), "create temp table r as "+query+" with no data"); err != nil {
			return ""
		}
		if _, err := ours.Exec(t.Context(), "create temp table r as "+query+" with no data"); state(err) == "0A000" {
			exec(t, plain, "drop table r")
			return err.Error()
		} else if err != nil {
			t.Errorf("%s:%d: %v\n%s", st.file, st.line, err, query)
			exec(t, plain, "drop table r")
			return ""
		}
	}
	defer both("drop view if exists scratch.q; drop table if exists pg_temp.q; drop table if exists pg_temp.r")
	want, got := run(form + query)
	if strings.HasPrefix(got.Error, "0A000") && want.Error == "" {
		_, why, _ := strings.Cut(got.Error, ": ")
		return why
	}
	if placed, _, _ := strings.Cut(want.Error, " at "); want.Error != "" && strings.HasPrefix(got.Error, placed) {
		return ""
	}
	check := func(what string) bool {
		diff := cmp.Diff(want, got, cmpopts.IgnoreUnexported(outcome{}))
		if diff != "" {
			t.Errorf("%s:%d: %s%s (-want +got):\n%s\n%s", st.file, st.line, form, what, diff, query)
		}
		return diff == ""
	}
	if !check("") || want.Error != "" {
		return ""
	}
	want, got = run("select attname, format_type(atttypid, atttypmod), attcollation from pg_attribute where attrelid = '" + name + "'::regclass and attnum > 0 order by attnum")
	if !check(" columns") {
		return ""
	}
	want, got = run("select * from " + name)
	if strings.HasPrefix(got.Error, "0A000") && want.Error == "" {
		_, why, _ := strings.Cut(got.Error, ": ")
		return why
	}
	check(" rows")
	return ""
}
