package oracle_test

import (
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"enigma/internal/oracle"
)

var rewrite = flag.Bool("rewrite", false, "write docs/supported-sql.md anew")

// TestSupported keeps docs/supported-sql.md what the gateway does.
func TestSupported(t *testing.T) {
	const page = "../../docs/supported-sql.md"
	r, _ := rig(t)
	if *data != "" || *seed != 1 {
		t.Skip("the page is about the built-in rows")
	}
	spec, err := os.ReadFile("testdata/supported.yaml")
	if err != nil {
		t.Fatal(err)
	}
	set, err := r.Own(t.Context(), "shop", spec)
	if err != nil {
		t.Fatal(err)
	}
	sides, err := r.Connect(t.Context(), set)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(sides.Close)
	cases, err := oracle.ReadCorpus("testdata/supported.sql")
	if err != nil {
		t.Fatal(err)
	}
	var all []oracle.Support
	for _, c := range cases {
		if !strings.Contains(strings.ToLower(c.Text), "limit 3") && !strings.HasPrefix(c.Text, "explain ") {
			askEveryWay(t, sides, c)
		}
		s, err := sides.Support(t.Context(), c)
		if err != nil {
			t.Error(err)
		}
		all = append(all, s)
	}
	for _, table := range set.Tables {
		askEveryWay(t, sides, &oracle.Case{Text: "select * from " + table.Name}) // what was written is there
	}
	want := oracle.Page(all)
	if *rewrite {
		if err := os.WriteFile(page, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Errorf("docs/supported-sql.md differs from a run (-run +page; write it with -rewrite):\n%s", diff)
	}
}
