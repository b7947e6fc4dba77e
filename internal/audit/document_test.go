package audit

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"enigma/internal/leakage"
	"enigma/internal/publish"
)

var rewrite = flag.Bool("rewrite", false, "write the card in docs/leakage.md anew")

// TestDocumentedCard keeps the card in docs/leakage.md what the code prints, for
// the generated sample that enigma up publishes.
func TestDocumentedCard(t *testing.T) {
	dir := t.TempDir()
	f, err := os.Create(filepath.Join(dir, "minute_trade.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := publish.GenerateBars(f, 1, 25_000); err != nil {
		t.Fatal(err)
	}
	spec := filepath.Join(dir, "dataset.yaml")
	if err := os.WriteFile(spec, []byte("name: d\ntables:\n- {name: minute_trade, file: minute_trade.csv}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	s, err := publish.ReadSpec(spec)
	if err != nil {
		t.Fatal(err)
	}
	var card string
	run(t, Options{Spec: s, Column: "close"}, func(k *leakage.Card) error {
		card = k.Text() + k.Picture.Draw()
		return nil
	}, nil)

	const page, begin, end = "../../docs/leakage.md", "```card\n", "```\n"
	b, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, _ := strings.Cut(string(b), begin)
	documented, after, ok := strings.Cut(rest, end)
	if !ok {
		t.Fatalf("%s has no card", page)
	}
	if *rewrite {
		if err := os.WriteFile(page, []byte(before+begin+card+end+after), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if documented != card {
		t.Errorf("%s has another card (run with -rewrite):\n%s", page, card)
	}
}
