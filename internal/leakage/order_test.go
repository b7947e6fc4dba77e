package leakage

import (
	"iter"
	"math"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"

	"enigma"
)

// numbers is a column of integers under scheme s, without terms.
func numbers(s enigma.Scheme, xs ...uint64) *tally {
	return count(Column{Table: "t", Name: "c", Type: "integer", Scheme: s, Bits: 32}, rowsOfNumbers(xs))
}

func rowsOfNumbers(xs []uint64) iter.Seq[Row] {
	return func(yield func(Row) bool) {
		for _, x := range xs {
			if !yield(Row{Key: []byte(strconv.FormatUint(x, 10)), Ordinal: x, Term: []byte{1}}) {
				return
			}
		}
	}
}

func TestSorting(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name string
		xs   []uint64
		rows float64
	}{
		{"every day of a week", []uint64{7, 8, 9, 10, 11, 12, 13, 13, 13}, 1},
		{"every tenth number", []uint64{100, 110, 120, 130}, 1},
		{"one day is missing near the end", []uint64{1, 2, 3, 4, 5, 6, 8}, 4.0 / 7}, // stretching moves the fourth to the sixth
		{"two far apart", []uint64{0, 1 << 31}, 1},
	}
	for _, tt := range tests {
		a := numbers(enigma.Ope, tt.xs...).sorting(2)
		if math.Abs(*a.Rows-tt.rows) > 1e-9 {
			t.Errorf("%s: %g of rows, want %g", tt.name, *a.Rows, tt.rows)
		}
	}
}

// TestSortingBetweenKnownPairs: of 160 numbers one is missing; the known pairs
// on both sides of the gap keep it from shifting the others.
func TestSortingBetweenKnownPairs(t *testing.T) {
	t.Parallel()
	var xs []uint64
	for x := range uint64(161) {
		if x != 3 {
			xs = append(xs, 7*x)
		}
	}
	tl := numbers(enigma.Ope, xs...)
	ends, between := tl.sorting(2), tl.sorting(16)
	if *ends.Rows > 0.6 || *between.Rows < 0.95 || *between.Rows == 1 {
		t.Errorf("%g of the rows with the ends, %g with 16 pairs", *ends.Rows, *between.Rows)
	}
	if tl := numbers(enigma.Ope, 1, 2, 4); tl.sorting(16).Rows != nil {
		t.Error("where all are known there is nothing to name")
	}
}

func TestCumulative(t *testing.T) {
	t.Parallel()
	tl := numbers(enigma.Ope)
	tl.rows = 12
	for i, n := range []int{3, 1, 2} { // the same in both halves: nothing is wrong
		tl.values = append(tl.values, value{ordinal: uint64(10 * i), rows: 2 * n, target: n, similar: n})
	}
	if a := tl.cumulative(); *a.Rows != 1 || *a.Values != 1 || *a.Error != 0 {
		t.Errorf("equal halves: %g of rows, %g of values, error %g", *a.Rows, *a.Values, *a.Error)
	}
	// Ten commonest values of the target are the next greater value in the half
	// that the attacker knows: everything is off by one step of 10 in a span of 20.
	tl.values[0].similar, tl.values[1].similar, tl.values[2].similar = 0, 3, 3
	if a := tl.cumulative(); *a.Rows != 2.0/6 || *a.Error != 0.5 {
		t.Errorf("moved halves: %g of rows, error %g, want a third and 0.5", *a.Rows, *a.Error)
	}
	tl.values = []value{{rows: 1, target: 1}}
	if a := tl.cumulative(); a.Rows != nil || a.Note == "" {
		t.Errorf("one row cannot be split: %+v", a)
	}
}

// TestMatchIsBest compares the matching with every other that does not cross.
func TestMatchIsBest(t *testing.T) {
	t.Parallel()
	rnd := rand.New(rand.NewPCG(2, 2))
	for range 300 {
		a, b := randomBins(rnd), randomBins(rnd)
		got := match(a, b)
		last := -1
		for _, j := range got {
			if j >= 0 && j <= last {
				t.Fatalf("partners %v cross", got)
			}
			last = max(last, j)
		}
		scale := rowsOf(b) / rowsOf(a)
		total := 0.0
		for i, j := range got {
			if j >= 0 {
				total += worth(a[i], b[j], scale)
			}
		}
		if best := everyMatching(a, b, scale); math.Abs(total-best) > 1e-9 {
			t.Fatalf("%v with %v: %g, best is %g", a, b, total, best)
		}
	}
}

func randomBins(rnd *rand.Rand) []bin {
	var rows []int
	for range 1 + rnd.IntN(12) {
		rows = append(rows, rnd.IntN(5))
	}
	return bins(rows)
}

// everyMatching tries all of them.
func everyMatching(a, b []bin, scale float64) float64 {
	if len(a) == 0 {
		return 0
	}
	best := everyMatching(a[1:], b, scale)
	for j := range b {
		best = max(best, worth(a[0], b[j], scale)+everyMatching(a[1:], b[j+1:], scale))
	}
	return best
}

func TestCrossingFindsSkewedValues(t *testing.T) {
	t.Parallel()
	rnd := rand.New(rand.NewPCG(3, 3))
	var xs []uint64
	for range 20_000 { // 40 values, far apart, with frequencies of their own
		z := rnd.IntN(40)
		for range 1 + z*z%17 {
			xs = append(xs, uint64(z*z*1000))
		}
	}
	a := numbers(enigma.Ope, xs...).crossing()
	if *a.Rows < 0.99 || a.Note != "" {
		t.Errorf("%g of rows recovered, note %q", *a.Rows, a.Note)
	}
}

func TestCrossingSamplesLargeColumns(t *testing.T) {
	t.Parallel()
	xs := make([]uint64, 3*crossingMost)
	for i := range xs {
		xs[i] = uint64(i * i)
	}
	if a := numbers(enigma.Ope, xs...).crossing(); a.Note == "" {
		t.Error("the sample is not mentioned")
	}
}

func TestErrorsMedianIsOverRows(t *testing.T) {
	t.Parallel()
	e := newOffsets(10)
	e.add(1, 10)
	e.add(5, 3)
	e.add(7, 0)
	if m := e.median(); *m != 0.1 {
		t.Errorf("median %g, want 0.1", *m)
	}
	if m := newOffsets(0).median(); m != nil {
		t.Errorf("median %g without a span", *m)
	}
}

func TestSpanAndStep(t *testing.T) {
	t.Parallel()
	tl := numbers(enigma.Ope, slices.Repeat([]uint64{60, 120, 300}, 3)...)
	if tl.step() != 60 || tl.span() != 240*(1<<32) {
		t.Errorf("step %d, span %g", tl.step(), tl.span()/(1<<32))
	}
	if tl := numbers(enigma.Ope, 5, 5); tl.step() != 0 || tl.span() != 0 {
		t.Errorf("one value has step %d and span %g", tl.step(), tl.span())
	}
	var skewed []uint64
	for i := range uint64(100) {
		skewed = append(skewed, 7+i/99*1000)
	}
	if tl := numbers(enigma.Ope, skewed...); tl.span() == 0 {
		t.Error("where 95 % share a value there is no span at all")
	}
}
