package store

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"enigma"
)

// TestPlannersStatements checks every statement in the planner's golden files
// that is meant for storage nodes: whatever it prints must pass.
func TestPlannersStatements(t *testing.T) {
	files, err := filepath.Glob("../../proxy/rewrite/testdata/plan/*")
	if err != nil {
		t.Fatal(err)
	}
	remote := regexp.MustCompile(`(?m)SELECT [^\n]*FROM [^\n]*"(d[0-9]+r[0-9]+)"\.[^\n]*`)
	table := regexp.MustCompile(`"(d[0-9]+r[0-9]+)"\."(\w+)"`)
	column := regexp.MustCompile(`t[0-9]+\."(\w+)"`)
	checked := 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range remote.FindAllStringSubmatch(string(text), -1) {
			r := &revision{schema: m[1], columns: map[string]map[string]bool{}}
			columns := map[string]bool{}
			for _, c := range column.FindAllStringSubmatch(m[0], -1) {
				columns[c[1]] = true
			}
			for _, tab := range table.FindAllStringSubmatch(m[0], -1) {
				r.columns[tab[2]] = columns
			}
			if _, err := checkStatement(m[0], r); err != nil && enigma.KindOf(err) != enigma.NotFound {
				t.Errorf("%s: %s: %v", filepath.Base(file), m[0], err)
			}
			checked++
		}
	}
	if checked == 0 {
		t.Error("found no statement: has the planner's golden format changed?")
	}
	t.Logf("%d statements", checked)
}

func BenchmarkCheckStatement(b *testing.B) {
	r := &revision{schema: "d1r1", columns: map[string]map[string]bool{"t": {"a": true, "b": true}}}
	for b.Loop() {
		if _, err := checkStatement("SELECT t1.a, t1.b FROM d1r1.t AS t1 WHERE ((t1.a >= $1) AND (t1.a < $2)) ORDER BY t1.a LIMIT 10", r); err != nil {
			b.Fatal(err)
		}
	}
}
