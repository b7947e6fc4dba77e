package audit

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"enigma"
	"enigma/internal/leakage"
	"enigma/internal/publish"
)

// TestCards goes the whole way, from a CSV file to cards: what is dense, skewed
// or telling is found, and nothing is left behind.
func TestCards(t *testing.T) {
	var csv strings.Builder
	csv.WriteString("id,day,word,flag,amount,note\n")
	for i := range 3000 {
		word := fmt.Sprintf("w%d", i%(1+i%40))
		fmt.Fprintf(&csv, "%d,2024-01-%02d,%s,%t,%d.%02d,%s\n", i, 1+i%28, word, i%3 == 0, i*i%90001, i%100, strings.Repeat("x", i%3))
	}
	dir := t.TempDir()
	yaml := `
name: d
tables:
- name: t
  file: t.csv
  columns:
    day: {scheme: ope}
    word: {scheme: ope, type: text}
    flag: {type: boolean, scheme: det}
    amount: {type: "numeric(30,2)"}
`
	for name, text := range map[string]string{"t.csv": csv.String(), "dataset.yaml": yaml} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	spec, err := publish.ReadSpec(filepath.Join(dir, "dataset.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	cards := map[string]*leakage.Card{}
	see := func(k *leakage.Card) error { cards[k.Column] = k; return nil }
	run(t, Options{Spec: spec}, see, nil)
	for name, want := range map[string]leakage.Verdict{
		"id": leakage.DropOrder, "day": leakage.DropOrder, "word": leakage.UseRnd, "flag": leakage.UseRnd, "amount": leakage.Keep, "note": leakage.Keep,
	} {
		k := cards[name]
		if k == nil {
			t.Errorf("%s: no card", name)
			continue
		}
		if k.Advice.Verdict != want || k.Rows != 3000 {
			t.Errorf("%s: %s, want %s\n%s", name, k.Advice.Verdict, want, k.Text())
		}
	}
	if top := cards["day"].Top[0].Value; !strings.HasPrefix(top, "2024-01-") {
		t.Errorf("the commonest day is %q", top)
	}
	cards = map[string]*leakage.Card{}
	run(t, Options{Spec: spec, Rows: 500, Column: "t.id"}, see, nil)
	if k := cards["id"]; len(cards) != 1 || k.Total != 3000 || k.Rows > 700 {
		t.Errorf("%d cards of a sample of one column, %+v", len(cards), k)
	}
	run(t, Options{Spec: spec, Column: "absent"}, see, enigma.NotFound)
}

// run makes cards in a temporary directory, which must be gone afterwards.
func run(t *testing.T, o Options, each func(*leakage.Card) error, want error) {
	t.Helper()
	dir, remove, err := Temporary()
	if err != nil {
		t.Fatal(err)
	}
	o.Dir = dir
	if err := Cards(context.Background(), o, each); !errors.Is(err, want) {
		t.Errorf("Cards: %v, want %v", err, want)
	}
	if err := remove(); err != nil {
		t.Error(err)
	}
	if _, err := os.Stat(dir); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the directory is still there: %v", err)
	}
}
