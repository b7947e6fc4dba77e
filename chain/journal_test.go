package chain

import (
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"enigma"
)

// TestJournal has two share a file, as two processes do.
func TestJournal(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal.json")
	one, err := openJournal(path)
	if err != nil {
		t.Fatal(err)
	}
	two, err := openJournal(path)
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for i := range uint64(40) {
		j := one
		if i%2 == 0 {
			j = two
		}
		wg.Go(func() {
			e := entry{Chain: 1, Nonce: i, Versions: []version{{MaxFee: big.NewInt(1)}}}
			err := errors.Join(j.put(e), j.edit(e, func(e *entry) { e.Op = "edited" }))
			if i%4 == 0 {
				err = errors.Join(err, j.drop(e))
			}
			if err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	all, err := one.list()
	if err != nil || len(all) != 30 {
		t.Errorf("%d entries, %v; want 30", len(all), err)
	}
	for _, e := range all {
		if e.Op != "edited" {
			t.Errorf("entry %d was not edited", e.Nonce)
		}
	}
	for _, text := range []string{"", "{", `{"format":2}`, `{"format":1,"pending":[{"nonce":3}]}`} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := openJournal(path); enigma.KindOf(err) != enigma.Invalid || !strings.Contains(fmt.Sprint(err), path) {
			t.Errorf("journal %q: %v, want Invalid", text, err)
		}
	}
}
