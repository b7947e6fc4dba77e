package rowid

import (
	"errors"
	"os"
	"sync"
	"testing"

	"enigma"
)

// TestFenced moves files about under an open Allocator: it must get no more ids,
// not even when everything is as it was.
func TestFenced(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name string
		do   func(t *testing.T, path string, old []byte)
	}{
		{"opened by another, the lock file being gone", func(t *testing.T, path string, _ []byte) {
			put(t, path+".lock", nil)
			reserve(t, mustOpen(t, path), 1, 21)
		}},
		{"an older copy put back", func(t *testing.T, path string, old []byte) { put(t, path, old) }},
		{"an older copy put back and opened by another", func(t *testing.T, path string, old []byte) {
			put(t, path+".lock", nil)
			put(t, path, old)
			b := mustOpen(t, path) // of the same generation
			reserve(t, b, 10, 11)
		}},
		{"removed", func(t *testing.T, path string, _ []byte) { put(t, path, nil) }},
		{"torn", func(t *testing.T, path string, old []byte) { put(t, path, old[:50]) }},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			path := file(t)
			a := mustOpen(t, path)
			reserve(t, a, 10, 1)
			a.Close()
			old, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			a = mustOpen(t, path)
			reserve(t, a, 10, 11)
			mine, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			tt.do(t, path, old)
			if _, err := a.Reserve(1); !errors.Is(err, ErrFenced) || enigma.Hint(err) == "" {
				t.Errorf("Reserve = %v", err)
			}
			put(t, path, mine)
			if _, err := a.Reserve(1); !errors.Is(err, ErrFenced) {
				t.Errorf("Reserve once fenced = %v", err)
			}
			if err := a.Raise(1000); !errors.Is(err, ErrFenced) {
				t.Errorf("Raise once fenced = %v", err)
			}
		})
	}
}

// TestWithoutLocks opens the file again and again while others hold it, whose
// locks are taken away: no id is handed out twice even so.
func TestWithoutLocks(t *testing.T) {
	t.Parallel()
	path := file(t)
	var (
		mu     sync.Mutex
		seen   = map[uint64]bool{}
		fenced int
		wg     sync.WaitGroup
	)
	for range 4 {
		wg.Go(func() {
			for range 30 {
				os.Remove(path + ".lock")
				a, err := Open(path, keys)
				if errors.Is(err, ErrLocked) {
					continue
				}
				if err != nil {
					t.Error(err)
					return
				}
				for range 3 {
					first, err := a.Reserve(2)
					if err != nil {
						if !errors.Is(err, ErrFenced) {
							t.Error(err)
						}
						mu.Lock()
						fenced++
						mu.Unlock()
						break
					}
					mu.Lock()
					if seen[first] || seen[first+1] {
						t.Errorf("id %d was handed out twice", first)
					}
					seen[first], seen[first+1] = true, true
					mu.Unlock()
				}
				a.Close()
			}
		})
	}
	wg.Wait()
	if fenced == 0 || len(seen) == 0 {
		t.Errorf("%d fenced, %d ids: the test met no race", fenced, len(seen))
	}
}

// put replaces a file as a backup would, or removes it.
func put(t *testing.T, path string, b []byte) {
	t.Helper()
	err := os.Remove(path)
	if err != nil && !missing(err) {
		t.Fatal(err)
	}
	if b == nil {
		return
	}
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
}
