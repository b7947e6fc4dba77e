package rotate

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"enigma"
)

// all reads a relation to its end, and returns its rows as text, sorted.
func all(t *testing.T, r *reader) (out []string) {
	t.Helper()
	for {
		cells, err := r.next(t.Context())
		if errors.Is(err, io.EOF) {
			slices.Sort(out)
			return out
		}
		if err != nil {
			t.Fatalf("after %d rows: %v", len(out), err)
		}
		out = append(out, fmt.Sprintf("%x", cells))
	}
}

// A counter counts statements, and makes each of them end early with an error.
type counter struct {
	enigma.Querier
	asked *atomic.Int64
	rows  int64
	err   error
}

func (c counter) Query(ctx context.Context, q enigma.Request) (enigma.Rows, error) {
	c.asked.Add(1)
	left := new(atomic.Int64)
	left.Store(c.rows)
	return flaky{c.Querier, left, c.err}.Query(ctx, q)
}

// TestReader reads tables in small parts, and from nodes that end every answer
// early, and gets the same rows, each once.
func TestReader(t *testing.T) {
	t.Parallel()
	const n = 3000
	k := openMarket(t, 2, n)
	from, err := relations(k.old, oldSecret, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range from {
		if r.manifest.Rows == 0 {
			continue
		}
		begin := func(nodes []Node) *reader {
			return newReader(r, nodes, position{Number: k.first}, r.manifest.Rows, k.first, k.first+n+hole)
		}
		want := all(t, begin(k.nodes()))
		if int64(len(want)) != r.manifest.Rows {
			t.Errorf("%s: %d rows", r.manifest.Name, len(want))
		}
		for _, tt := range []struct {
			name  string
			rows  int64
			err   error
			atall bool // read by a table that cannot be read in parts
		}{
			{"in small parts", math.MaxInt64, nil, true},
			{"from a node that breaks off", 250, enigma.Unavailable, false},
			{"from a node that is slow", 250, enigma.LimitExceeded, false},
		} {
			if !r.resumable() && !tt.atall {
				continue
			}
			asked := new(atomic.Int64)
			nodes := k.nodes()
			for i := range nodes {
				nodes[i].Querier = counter{nodes[i].Querier, asked, tt.rows, tt.err}
			}
			small := begin(nodes)
			small.window, r.page = 700, 700
			got := all(t, small)
			r.page = keyPage
			if !slices.Equal(got, want) {
				t.Errorf("%s %s: %d rows, %d before, or others", r.manifest.Name, tt.name, len(got), len(want))
			}
			if parts := r.number >= 0 || len(r.key) > 0; parts && asked.Load() < n/700 {
				t.Errorf("%s %s: %d statements", r.manifest.Name, tt.name, asked.Load())
			} else if asked.Load() > 60 {
				t.Errorf("%s %s: %d statements are too many", r.manifest.Name, tt.name, asked.Load())
			}
		}
	}
}

// TestNobodyAnswers: the last node's error is the reader's, with its name, and
// stays.
func TestNobodyAnswers(t *testing.T) {
	t.Parallel()
	k := openMarket(t, 1, 50)
	from, err := relations(k.old, oldSecret, nil)
	if err != nil {
		t.Fatal(err)
	}
	nodes := k.nodes()
	for i := range nodes {
		nodes[i].Querier = flaky{nodes[i].Querier, new(atomic.Int64), enigma.Unavailable}
	}
	r := newReader(from[0], nodes, position{}, 50, 0, 50)
	for range 2 {
		if _, err := r.next(t.Context()); !errors.Is(err, enigma.Unavailable) || !strings.Contains(err.Error(), "node-") {
			t.Errorf("%v, want Unavailable of a node", err)
		}
	}
}

// TestBeyond: the condition says "greater" in the order of several columns.
func TestBeyond(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		names []string
		want  string
	}{
		{[]string{"a"}, "a > $1"},
		{[]string{"a", "b"}, "a >= $1 AND (a > $1 OR a = $1 AND b > $2)"},
		{[]string{"a", "b", "c"}, "a >= $1 AND (a > $1 OR a = $1 AND (b > $2 OR b = $2 AND c > $3))"},
	} {
		if got := beyond(tt.names); got != tt.want {
			t.Errorf("beyond(%v) = %s, want %s", tt.names, got, tt.want)
		}
	}
}
