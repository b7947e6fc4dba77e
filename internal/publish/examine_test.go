package publish

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"enigma"
	"enigma/internal/localpg/pgtest"
)

// examined runs Examine over one CSV file with a declaration of its columns.
func examined(t *testing.T, csv, columns string, most int64) (map[string]Examined, error) {
	t.Helper()
	dir := t.TempDir()
	yaml := "name: d\ntables:\n- name: t\n  file: t.csv\n" + columns
	for name, text := range map[string]string{"t.csv": csv, "dataset.yaml": yaml} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	spec, err := ReadSpec(filepath.Join(dir, "dataset.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]Examined{}
	err = Examine(context.Background(), Job{Spec: spec, Engine: pgtest.Database(t), Secret: testSecret}, most, func(e Examined) error {
		terms := e.Terms
		e.Plain, e.Terms = append([][]byte(nil), e.Plain...), nil
		for _, cells := range terms { // they are valid until now only
			var kept [][]byte
			for _, c := range cells {
				kept = append(kept, append([]byte(nil), c...))
			}
			e.Terms = append(e.Terms, kept)
		}
		out[e.Column.Name] = e
		return nil
	})
	return out, err
}

// TestExamineGivesTerms opens the terms that it was given again.
func TestExamineGivesTerms(t *testing.T) {
	t.Parallel()
	const columns = "  columns:\n    sign: {type: boolean, scheme: det}\n    note: {scheme: rnd}\n    total: {type: bigint, scheme: sum}\n"
	got, err := examined(t, "n,sign,note,total\n3,true,x,1\n1,,y,2\n3,false,,3\n", columns, 0)
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != 4 {
		t.Fatalf("%d columns, want 4", len(got))
	}
	for name, e := range got {
		if len(e.Plain) != 3 || len(e.Terms[0]) != 3 || e.Table.Rows != 3 {
			t.Errorf("%s: %d values and %d terms of %d rows, want 3", name, len(e.Plain), len(e.Terms[0]), e.Table.Rows)
		}
	}
	n, sign := got["n"], got["sign"]
	if string(n.Terms[0][0]) != string(n.Terms[0][2]) || string(n.Terms[0][0]) <= string(n.Terms[0][1]) {
		t.Errorf("3, 1, 3 have the terms %x", n.Terms[0])
	}
	if sign.Column.Scheme != enigma.Det { // too telling to be published without force
		t.Errorf("the flag's scheme is %s", sign.Column.Scheme)
	}
	if sign.Plain[1] != nil || len(sign.Terms[0][1]) != 0 {
		t.Errorf("NULL has the value %x and the term %x", sign.Plain[1], sign.Terms[0][1])
	}
	if total := got["total"]; string(total.Terms[0][0]) == string(total.Plain[0]) {
		t.Error("a sum term is its own value")
	}
}

func TestExamineSamples(t *testing.T) {
	t.Parallel()
	var csv strings.Builder
	csv.WriteString("n\n")
	for i := range 20_000 {
		fmt.Fprintln(&csv, i)
	}
	var first [][]byte
	for range 2 {
		got, err := examined(t, csv.String(), "", 1000)
		if err != nil {
			t.Fatal(err)
		}
		n := got["n"]
		if len(n.Plain) < 850 || len(n.Plain) > 1150 || n.Table.Rows != 20_000 {
			t.Errorf("%d of %d rows, want about 1000", len(n.Plain), n.Table.Rows)
		}
		if first != nil && string(first[len(first)-1]) != string(n.Plain[len(n.Plain)-1]) {
			t.Error("another sample the second time")
		}
		first = n.Plain
	}
}

func TestExamineStops(t *testing.T) {
	t.Parallel()
	if _, err := examined(t, "a\nx\n\"\n", "", 0); !errors.Is(err, enigma.Invalid) {
		t.Errorf("a file that is no CSV: %v", err)
	}
}
