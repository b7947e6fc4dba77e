package oracle

import (
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestSave makes sure that a saved difference is the same case when it is read.
func TestSave(t *testing.T) {
	dir := t.TempDir()
	d := &Difference{
		Comparison: Comparison{SQL: "select $1::text, $2::text order by 1", Parameters: []string{"a b", "NULL"}},
		Where:      "seed 7, statement 3", Do: []string{"set timezone = 'UTC'", "begin"}, Undo: []string{"rollback", "drop table x"}, Loose: true, Ordered: true,
		Times: [][]string{{"a b", "NULL"}, {"c", "NULL"}}, Amid: "datestyle = 'German'",
	}
	if err := Save(dir, 7, 0, d); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, "found-7-0.sql")
	got, err := ReadCorpus(file)
	if err != nil {
		t.Fatal(err)
	}
	want := []*Case{{
		File: file, Line: 1, Text: d.SQL + "\n", Params: d.Parameters, Loose: true, Ordered: true, Title: d.Where,
		Set: []string{"timezone = 'UTC'"}, Do: []string{"begin"}, Undo: []string{"drop table x", "rollback"}, Again: [][]string{{"c"}, {"NULL"}}, Amid: d.Amid,
	}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
