package node

import (
	"errors"
	"testing"
	"time"

	"enigma"
)

// TestSweep: shares of data sets that were never registered do not stay.
func TestSweep(t *testing.T) {
	f := &shareFolder{dir: t.TempDir()}
	known, unknown := enigma.DatasetID{1}, enigma.DatasetID{2}
	for _, id := range []enigma.DatasetID{known, unknown} {
		for revision := range uint64(3) {
			if err := f.Keep(t.Context(), id, revision+1, []byte("share")); err != nil {
				t.Fatal(err)
			}
		}
	}
	registered := func(id enigma.DatasetID, revision uint64) bool { return id == known && revision <= 2 }
	if n, err := f.sweep(registered, time.Now()); n != 0 || err != nil {
		t.Errorf("at once %d are removed, %v; want none", n, err)
	}
	if n, err := f.sweep(registered, time.Now().Add(unclaimed)); n != 4 || err != nil {
		t.Errorf("a day later %d are removed, %v; want 4", n, err)
	}
	for revision, want := range map[uint64]error{1: nil, 2: nil, 3: enigma.NotFound} {
		if _, err := f.Share(t.Context(), known, revision); !errors.Is(err, want) {
			t.Errorf("share of revision %d: %v, want %v", revision, err, want)
		}
	}
}
