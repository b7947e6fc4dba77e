package proxy_test

import (
	"maps"
	"slices"
	"testing"

	"enigma"
	"enigma/internal/store"
)

// A loader puts encrypted tuples into storage, by physical table.
type loader func(t testing.TB, spec enigma.LoadSpec, rows map[string][]byte, counts map[string]int64)

// storageIn returns a storage node's database, to be asked and loaded without a
// network in between.
func storageIn(t testing.TB, dsn string) (enigma.Querier, loader) {
	t.Helper()
	s, err := store.Open(t.Context(), dsn, store.Config{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s, func(t testing.TB, spec enigma.LoadSpec, rows map[string][]byte, counts map[string]int64) {
		t.Helper()
		l, err := s.Begin(t.Context(), spec)
		if err != nil {
			t.Fatal(err)
		}
		for _, table := range slices.Sorted(maps.Keys(rows)) {
			if err := l.Copy(t.Context(), table, rows[table]); err != nil {
				t.Fatal(err)
			}
		}
		if err := l.Commit(t.Context(), counts); err != nil {
			t.Fatal(err)
		}
	}
}
