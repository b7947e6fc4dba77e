package rotate

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"

	"enigma"
	"enigma/internal/layout"
	"enigma/internal/localpg/pgtest"
)

func TestMain(m *testing.M) { os.Exit(pgtest.Main(m)) }

// TestRotate rotates data sets of both formats in one go.
func TestRotate(t *testing.T) {
	t.Parallel()
	for _, format := range []int{1, 2} {
		t.Run(fmt.Sprintf("format %d", format), func(t *testing.T) {
			t.Parallel()
			k := openMarket(t, format, 5000)
			d, err := Run(t.Context(), k.job(t.TempDir(), &numbers{next: 50}, k.nodes()))
			if err != nil {
				t.Fatal(err)
			}
			for i, table := range d.Spec().Tables {
				old, err := layout.New(&k.old.Tables[i], format, oldSecret, nil)
				if err != nil || table.Name == old.Name {
					t.Errorf("table %q keeps its physical name, %v", k.old.Tables[i].Name, err)
				}
			}
			k.check(d)
		})
	}
}

// flaky is a node that fails after some rows, of all its statements together.
type flaky struct {
	enigma.Querier
	left *atomic.Int64
	err  error
}

func (f flaky) Query(ctx context.Context, q enigma.Request) (enigma.Rows, error) {
	rows, err := f.Querier.Query(ctx, q)
	if err != nil {
		return nil, err
	}
	return flakyRows{rows, f}, nil
}

type flakyRows struct {
	enigma.Rows
	f flaky
}

func (r flakyRows) Next() ([][]byte, error) {
	if r.f.left.Add(-1) < 0 {
		return nil, r.f.err
	}
	return r.Rows.Next()
}

// TestResume crashes a rotation again and again, each time with bytes in the
// spool that no checkpoint knows of, and lets it go on.
func TestResume(t *testing.T) {
	t.Parallel()
	for _, format := range []int{1, 2} {
		t.Run(fmt.Sprintf("format %d", format), func(t *testing.T) {
			t.Parallel()
			k := openMarket(t, format, 5000)
			dir, taken, crashes := t.TempDir(), &numbers{next: 1}, 0
			crash := errors.New("crash")
			var d *Rotated
			for size := int64(2000); d == nil; size += 600 {
				nodes := k.nodes()
				left := new(atomic.Int64)
				left.Store(size)
				for i := range nodes {
					nodes[i].Querier = flaky{nodes[i].Querier, left, crash}
				}
				var err error
				if d, err = Run(t.Context(), k.job(dir, taken, nodes)); err != nil && !errors.Is(err, crash) {
					t.Fatal(err)
				} else if err == nil {
					break
				}
				crashes++
				spools, _ := filepath.Glob(filepath.Join(dir, "*.spool"))
				for _, path := range spools {
					f, err := os.OpenFile(path, os.O_APPEND|os.O_WRONLY, 0)
					if err != nil {
						t.Fatal(err)
					}
					_, _ = f.WriteString("half a record, as a crash leaves it")
					f.Close()
				}
			}
			if crashes < 2 {
				t.Fatalf("%d crashes: the test tests nothing", crashes)
			}
			k.check(d)
		})
	}
}

// TestFailover: another node goes on where one ends, in the middle of a table,
// and a node that ran out of time is asked for less.
func TestFailover(t *testing.T) {
	t.Parallel()
	k := openMarket(t, 2, 3000)
	for name, failure := range map[string]error{"down": enigma.Unavailable, "slow": enigma.LimitExceeded} {
		nodes := k.nodes()
		left := new(atomic.Int64)
		left.Store(7000)
		nodes[0].Querier = flaky{nodes[0].Querier, left, failure}
		d, err := Run(t.Context(), k.job(t.TempDir(), &numbers{next: 1}, nodes))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		k.check(d)
		k.new.Revision++
	}
}
