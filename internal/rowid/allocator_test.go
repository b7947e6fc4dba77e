package rowid

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"enigma"
	"enigma/ashe"
)

var keys = [32]byte{1, 2, 3}

func file(t *testing.T) string {
	t.Helper()
	return filepath.Join(t.TempDir(), "rows")
}

func mustOpen(t *testing.T, path string) *Allocator {
	t.Helper()
	a, err := Open(path, keys)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { a.Close() })
	return a
}

func reserve(t *testing.T, a *Allocator, n, want uint64) {
	t.Helper()
	if got, err := a.Reserve(n); err != nil || got != want {
		t.Fatalf("Reserve(%d) = %d, %v, want %d", n, got, err, want)
	}
}

func TestReserve(t *testing.T) {
	t.Parallel()
	path := file(t)
	next := uint64(1)
	for opened := range uint64(5) {
		a := mustOpen(t, path)
		if a.state.generation != opened+1 {
			t.Errorf("generation %d after %d openings", a.state.generation, opened+1)
		}
		for n := uint64(1); n < 1000; n *= 7 {
			reserve(t, a, n, next)
			next += n
		}
		if err := a.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

func TestReserveRefuses(t *testing.T) {
	t.Parallel()
	a := mustOpen(t, file(t))
	if _, err := a.Reserve(0); !errors.Is(err, enigma.Invalid) {
		t.Errorf("no ids: %v", err)
	}
	for _, n := range []uint64{ashe.MaxID + 1, 1 << 63, ^uint64(0)} {
		if _, err := a.Reserve(n); !errors.Is(err, ErrExhausted) {
			t.Errorf("%d ids: %v", n, err)
		}
	}
	reserve(t, a, ashe.MaxID-1, 1)
	if _, err := a.Reserve(2); !errors.Is(err, ErrExhausted) {
		t.Errorf("two of the last one: %v", err)
	}
	reserve(t, a, 1, ashe.MaxID)
	if _, err := a.Reserve(1); !errors.Is(err, ErrExhausted) {
		t.Errorf("one more: %v", err)
	}
	a.Close()
	if a = mustOpen(t, a.path); a.state.next != ashe.MaxID+1 {
		t.Errorf("next = %d", a.state.next)
	}
	a.Close()
	if _, err := a.Reserve(1); !errors.Is(err, ErrClosed) {
		t.Errorf("after Close: %v", err)
	}
	if err := a.Raise(1 << 60); !errors.Is(err, ErrClosed) {
		t.Errorf("Raise after Close: %v", err)
	}
	if err := a.Close(); err != nil {
		t.Errorf("second Close: %v", err)
	}
}

func TestRaise(t *testing.T) {
	t.Parallel()
	path := file(t)
	a := mustOpen(t, path)
	reserve(t, a, 10, 1)
	for _, tt := range []struct{ highest, next uint64 }{
		{0, 11}, {10, 11}, {11, 12}, {5, 12}, {1000, 1001}, {1000 + maxRaise, 1001 + maxRaise},
	} {
		if err := a.Raise(tt.highest); err != nil {
			t.Errorf("Raise(%d): %v", tt.highest, err)
		}
		if a.state.next != tt.next {
			t.Errorf("after Raise(%d) next is %d, want %d", tt.highest, a.state.next, tt.next)
		}
	}
	for _, lie := range []uint64{a.state.next + maxRaise, ashe.MaxID, ashe.MaxID + 1, ^uint64(0)} {
		if err := a.Raise(lie); !errors.Is(err, enigma.Invalid) {
			t.Errorf("Raise(%d): %v", lie, err)
		}
	}
	next := a.state.next
	a.Close()
	reserve(t, mustOpen(t, path), 1, next)
}

func TestOpenRefuses(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name string
		do   func(path string) error
		want error
	}{
		{"another's keys", func(path string) error { return rewrite(path, func(s *state) { s.fingerprint[0]++ }) }, ErrFingerprint},
		{"empty", func(path string) error { return os.Truncate(path, 0) }, ErrDamaged},
		{"id 0", func(path string) error { return rewrite(path, func(s *state) { s.next = 0 }) }, ErrDamaged},
		{"an id too high", func(path string) error { return rewrite(path, func(s *state) { s.next = ashe.MaxID + 2 }) }, ErrDamaged},
		{"removed", os.Remove, ErrDamaged},
		{"a directory", func(path string) error { return errors.Join(os.Remove(path), os.Mkdir(path, 0o700)) }, enigma.Invalid},
		{"a symbolic link", func(path string) error {
			return errors.Join(os.Rename(path, path+".there"), os.Symlink(path+".there", path))
		}, enigma.Invalid},
		{"of two names", func(path string) error { return os.Link(path, path+".too") }, enigma.Invalid},
		{"a lock that nobody may read", func(path string) error {
			return errors.Join(os.Remove(path+".lock"), os.Mkdir(path+".lock", 0o700))
		}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			path := file(t)
			a := mustOpen(t, path)
			reserve(t, a, 10, 1)
			a.Close()
			if err := tt.do(path); err != nil {
				t.Fatal(err)
			}
			for range 2 { // nor does trying twice help
				_, err := Open(path, keys)
				if err == nil || (tt.want != nil && (!errors.Is(err, tt.want) || enigma.Hint(err) == "")) {
					t.Errorf("Open = %v, hint %q", err, enigma.Hint(err))
				}
			}
		})
	}
}

// TestDamage tears the file at every length and alters each of its bytes.
func TestDamage(t *testing.T) {
	t.Parallel()
	path := file(t)
	a := mustOpen(t, path)
	reserve(t, a, 10, 1)
	a.Close()
	good, err := os.ReadFile(path)
	if err != nil || len(good) != stateSize {
		t.Fatalf("%d bytes, %v", len(good), err)
	}
	bad := [][]byte{append(bytes.Clone(good), 0)}
	for i := range good {
		altered := bytes.Clone(good)
		altered[i] ^= 1 << (i % 8)
		bad = append(bad, good[:i], altered)
	}
	for _, b := range bad {
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := Open(path, keys); !errors.Is(err, ErrDamaged) {
			t.Fatalf("%d bytes, %x: Open = %v", len(b), b, err)
		}
	}
	if err := os.WriteFile(path, good, 0o600); err != nil {
		t.Fatal(err)
	}
	reserve(t, mustOpen(t, path), 1, 11)
}

func TestLocked(t *testing.T) {
	t.Parallel()
	path := file(t)
	a := mustOpen(t, path)
	if _, err := Open(path, keys); !errors.Is(err, ErrLocked) || !errors.Is(err, enigma.Unavailable) {
		t.Errorf("second Open = %v", err)
	}
	reserve(t, a, 1, 1) // and did not fence the first
	a.Close()
	mustOpen(t, path)
}

func TestConcurrent(t *testing.T) {
	t.Parallel()
	a := mustOpen(t, file(t))
	var mu sync.Mutex
	seen := map[uint64]bool{}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 20 {
				first, err := a.Reserve(3)
				mu.Lock()
				if err != nil || seen[first] {
					t.Errorf("Reserve = %d, %v", first, err)
				}
				seen[first] = true
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	reserve(t, a, 1, 8*20*3+1)
}

func TestOpenWhereThereIsNoDirectory(t *testing.T) {
	t.Parallel()
	if _, err := Open(filepath.Join(t.TempDir(), "none", "rows"), keys); !missing(err) {
		t.Errorf("Open = %v", err)
	}
}

// TestFailedWrite: once the disk fails, nobody knows what the file says.
func TestFailedWrite(t *testing.T) {
	t.Parallel()
	path := file(t)
	away := func(string) {}
	a, err := open(path, keys, func(step string) { away(step) })
	if err != nil {
		t.Fatal(err)
	}
	reserve(t, a, 10, 1)
	dir := filepath.Dir(path)
	away = func(step string) { // the directory is gone when the file is to be written
		if err := os.Rename(dir, dir+".away"); err != nil {
			t.Errorf("%s: %v", step, err)
		}
	}
	if _, err := a.Reserve(1); !missing(err) {
		t.Fatalf("Reserve without writing: %v", err)
	}
	if err := os.Rename(dir+".away", dir); err != nil {
		t.Fatal(err)
	}
	if first, err := a.Reserve(1); err == nil {
		t.Errorf("Reserve after a failure = %d", first)
	}
	a.Close()
	reserve(t, mustOpen(t, path), 1, 11)
}

func rewrite(path string, change func(*state)) error {
	s, err := read(path)
	if err != nil {
		return err
	}
	change(&s)
	return os.WriteFile(path, s.encode(), 0o600)
}

// FuzzDecode checks that nothing but what encode wrote is read.
func FuzzDecode(f *testing.F) {
	f.Add(state{next: 1}.encode())
	f.Add([]byte(magic))
	f.Add([]byte(strings.Repeat("x", stateSize)))
	f.Fuzz(func(t *testing.T, b []byte) {
		if s, ok := decode(b); ok && (!bytes.Equal(s.encode(), b) || s.next == 0) {
			t.Fatalf("%x was read as %+v", b, s)
		}
	})
}

func BenchmarkReserve(b *testing.B) {
	a, err := Open(filepath.Join(b.TempDir(), "rows"), keys)
	if err != nil {
		b.Fatal(err)
	}
	defer a.Close()
	for b.Loop() {
		if _, err := a.Reserve(1000); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N), "µs/block")
}
