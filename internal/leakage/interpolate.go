package leakage

import (
	"fmt"

	"enigma"
)

// knownPairs are the numbers of pairs of value and term that an attacker is
// given, on cards and on the scoreboard.
var knownPairs = []int{0, 2, 16}

func pairsKnown(k int) string { return fmt.Sprintf("%d known pairs", k) }

// A point is a value and its image, both as parts of domain and range.
type point struct {
	x    uint64 // times 2^64
	c    wide
	rows int
}

// known returns the indices of k of n values at equal distances in rank, the
// least and the greatest among them, ascending and each once.
func known(k, n int) []int {
	var out []int
	for i := range k {
		at := i * (n - 1) / max(k-1, 1)
		if len(out) == 0 || at > out[len(out)-1] {
			out = append(out, at)
		}
	}
	return out
}

// interpolate places every value by its image, on a straight line between the
// two nearest known points: the pairs at the given indices, and the ends of
// domain and range. It returns the median error as part of span, over the rows
// whose values are not known.
//
// This is the attack that an order-preserving function invites which keeps
// distances, as the ideal one does; it is not the best possible.
func interpolate(points []point, pairs []int, span float64) *float64 {
	low := point{}
	errs := newOffsets(span)
	for i, next := 0, 0; i < len(points); i++ {
		for next < len(pairs) && pairs[next] < i {
			low = points[pairs[next]]
			next++
		}
		if next < len(pairs) && pairs[next] == i {
			continue
		}
		high := point{x: 1<<64 - 1, c: wide{1<<64 - 1, 1<<64 - 1}}
		if next < len(pairs) {
			high = points[pairs[next]]
		}
		p := points[i]
		guess := p.c.minus(low.c) / high.c.minus(low.c) * float64(high.x-low.x)
		truth := float64(p.x - low.x)
		errs.add(max(guess-truth, truth-guess), p.rows)
	}
	return errs.median()
}

// points returns the column's values and images, nil if its terms are not
// compact ope's.
func (t *tally) points() []point {
	var out []point
	for _, v := range t.values {
		c, ok := image(v.term)
		if !ok || t.Scheme != enigma.Ope || t.Bits == 0 {
			return nil
		}
		out = append(out, point{t.at(v), c, v.rows})
	}
	return out
}

// placing estimates values from terms and known pairs, as the scheme allows.
func (t *tally) placing() []Attack {
	var out []Attack
	points, values := t.points(), t.prefixed()
	for _, k := range knownPairs {
		pairs := known(k, len(t.values))
		a := Attack{Knows: pairsKnown(k)}
		switch {
		case k > len(t.values)/2:
			continue // hardly anything is left to guess
		case t.Scheme == enigma.OpeProven:
			a.Name, a.Source = "common prefixes", "DDC16"
			a.Error = prefixes(values, pairs, t.span())
		case points != nil:
			a.Name, a.Source = "interpolation", "ope-v1"
			a.Error = interpolate(points, pairs, t.span())
		default:
			continue
		}
		out = append(out, a)
	}
	return out
}
