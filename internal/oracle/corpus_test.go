package oracle_test

import (
	"fmt"
	"path/filepath"
	"testing"

	"enigma/internal/oracle"
)

// TestCorpus replays what others answer wrongly without a word, what was found
// here before, and writes that would store plaintext.
func TestCorpus(t *testing.T) {
	r, sets := rig(t)
	if *data != "" {
		t.Skip("the corpus is about the built-in tables")
	}
	files, err := filepath.Glob("testdata/corpus/*.sql")
	if err != nil || len(files) == 0 {
		t.Fatalf("no corpus: %v", err)
	}
	asked := 0
	for _, set := range sets[:2] { // the third has columns that nobody may read
		sides, err := r.Connect(t.Context(), set)
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			cases, err := oracle.ReadCorpus(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, c := range cases {
				t.Run(fmt.Sprintf("%s/%s/%d", set.Name, filepath.Base(file), c.Line), func(t *testing.T) { askEveryWay(t, sides, c) })
				asked++
			}
		}
		sides.Close()
	}
	t.Logf("%d statements", asked)
	wantNoPlaintext(t, r)
}

func askEveryWay(t *testing.T, sides *oracle.Sides, c *oracle.Case) {
	t.Helper()
	for _, way := range []oracle.Way{oracle.Simple, oracle.ExtendedText, oracle.ExtendedBinary, oracle.Prepared} {
		got, err := sides.Ask(t.Context(), c, way)
		switch {
		case err != nil:
			t.Errorf("%s: %v\n%s", way, err, c.Text)
		case c.Refused == "" && got.Verdict != oracle.Equal && got.Verdict != oracle.Failed:
			t.Errorf("%s: %s\n%s", way, got.Verdict, got.String())
		}
	}
}
