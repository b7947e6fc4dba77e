package leakage

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
)

// crossingMost bounds the distinct values on either side of the matching: its
// table has the square of that, 4 million cells, and takes some 50 ms.
const crossingMost = 2000

// crossing is the non-crossing attack (GSBNR17): of all ways to pair terms with
// the values of a similar population that never cross, since terms sort as
// values do, take the one that explains the frequencies best. A pair is worth
// the rows that both have in common, so that the best matching is the one with
// the least L1 distance between the histograms; of pairs worth the same, nearer
// quantiles are worth more. These weights are this package's own.
//
// Columns with more than crossingMost distinct values are attacked in a sample
// of rows that has that many.
func (t *tally) crossing() Attack {
	a := Attack{Name: "non-crossing matching", Source: "GSBNR17", Knows: similarPopulation}
	target, similar, note := t.crossingRows()
	if len(target) == 0 || len(similar) == 0 {
		a.Note = "too few rows to split"
		return a
	}
	a.Note = note
	guesses := match(target, similar)
	var rows, all, values float64
	errs := newOffsets(t.span())
	for i, g := range guesses {
		v := target[i]
		all += v.rows
		if g < 0 {
			continue
		}
		if similar[g].at == v.at {
			rows += v.rows
			values++
		}
		if t.Bits > 0 {
			errs.add(distance(t.at(t.values[v.at]), t.at(t.values[similar[g].at])), int(v.rows))
		}
	}
	rows, values = rows/all, values/float64(len(target))
	a.Rows, a.Values, a.Error = &rows, &values, errs.median()
	return a
}

// A bin is one distinct value on one side of the matching.
type bin struct {
	at   int // of the value in the tally
	rows float64
	cdf  float64 // at the middle of the bin
}

// crossingRows returns both sides, and says how they were sampled.
func (t *tally) crossingRows() (target, similar []bin, note string) {
	var as, bs []int // the value of each row
	for i, v := range t.values {
		for range v.target {
			as = append(as, i)
		}
		for range v.similar {
			bs = append(bs, i)
		}
	}
	all := len(as)
	as, bs = sampled(as), sampled(bs)
	if len(as) < all {
		note = fmt.Sprintf("on %d of %d rows, to stay below %d distinct values", len(as), all, crossingMost)
	}
	return bins(as), bins(bs), note
}

// sampled draws rows until they have crossingMost distinct values.
func sampled(rows []int) []int {
	rnd := rand.New(rand.NewPCG(splitSeed, 1))
	rnd.Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
	seen := map[int]bool{}
	for i, v := range rows {
		seen[v] = true
		if len(seen) > crossingMost {
			return rows[:i]
		}
	}
	return rows
}

func bins(rows []int) []bin {
	rows = slices.Sorted(slices.Values(rows))
	var out []bin
	for i, v := range rows {
		if i == 0 || v != rows[i-1] {
			out = append(out, bin{at: v})
		}
		out[len(out)-1].rows++
	}
	below := 0.0
	for i := range out {
		out[i].cdf = (below + out[i].rows/2) / float64(len(rows))
		below += out[i].rows
	}
	return out
}

// The choices of the matching's table.
const (
	skipTerm uint8 = iota
	skipValue
	pair
)

// match returns for each bin of a the index of its partner in b, or -1, such
// that partners never cross and are worth most together: dynamic programming
// over both, as for the longest common subsequence.
func match(a, b []bin) []int {
	best := make([]float64, len(b)+1) // of the terms so far and the first j values
	choice := make([]uint8, len(a)*len(b))
	scale := rowsOf(b) / rowsOf(a)
	for i := range a {
		diagonal := best[0]
		for j := range b {
			above := best[j+1]
			c := &choice[i*len(b)+j]
			if best[j] > best[j+1] {
				best[j+1], *c = best[j], skipValue
			}
			if w := diagonal + worth(a[i], b[j], scale); w > best[j+1] {
				best[j+1], *c = w, pair
			}
			diagonal = above
		}
	}
	partners := make([]int, len(a))
	for i := range partners {
		partners[i] = -1
	}
	for i, j := len(a)-1, len(b)-1; i >= 0 && j >= 0; {
		switch choice[i*len(b)+j] {
		case pair:
			partners[i] = j
			i, j = i-1, j-1
		case skipValue:
			j--
		default:
			i--
		}
	}
	return partners
}

// worth is what a pair is worth, in rows of b.
func worth(a, b bin, scale float64) float64 {
	return min(a.rows*scale, b.rows) * (1 - math.Abs(a.cdf-b.cdf))
}

func rowsOf(bs []bin) (n float64) {
	for _, b := range bs {
		n += b.rows
	}
	return n
}
