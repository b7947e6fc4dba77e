package leakage

import (
	"bytes"
	"encoding/binary"
	"math/rand/v2"
	"slices"
)

// A Picture is what a column looks like to whoever has both sides: each distinct
// value's place among the plain values (X) against its term's place among the
// terms (Y), all from 0 to 1.
type Picture struct {
	Title  string
	Points []Dot

	// Ideal is what a random order-preserving function would show in the place
	// of an order-preserving scheme; nil for other schemes.
	Ideal []Dot

	// Counts are how often each term occurs, most frequent first; nil where Ideal
	// is not.
	Counts []int

	Evenly bool // X is the value itself; else its rank
}

// A Dot is one value and its term.
type Dot struct{ X, Y float64 }

// mostDots bounds a picture's points: more make it no clearer.
const mostDots = 2000

func (t *tally) picture() Picture {
	p := Picture{Title: t.Table + "." + t.Name + ", " + t.Type + " under " + string(t.Scheme), Evenly: t.Bits > 0}
	shown := t.values
	if n := len(shown); n > mostDots {
		shown = nil
		for i := range mostDots {
			shown = append(shown, t.values[i*(n-1)/(mostDots-1)])
		}
	}
	if len(shown) == 0 {
		return p
	}
	xs, ys := t.places(shown), termPlaces(shown)
	p.Points = dots(xs, ys)
	if t.keepsOrder() && t.Bits > 0 {
		p.Ideal = dots(xs, unit(idealSpacings(shown)))
		return p
	}
	for _, v := range t.values {
		if !t.keepsEquality() && t.Scheme != "plain" { // every row has a term of its own
			for range v.rows {
				p.Counts = append(p.Counts, 1)
			}
			continue
		}
		p.Counts = append(p.Counts, v.rows)
	}
	slices.SortFunc(p.Counts, func(a, b int) int { return b - a })
	return p
}

func dots(xs, ys []float64) []Dot {
	out := make([]Dot, len(xs))
	for i := range xs {
		out[i] = Dot{xs[i], ys[i]}
	}
	return out
}

// places returns the values' ordinals, or their ranks.
func (t *tally) places(vs []value) []float64 {
	out := make([]float64, len(vs))
	for i, v := range vs {
		out[i] = float64(i)
		if t.Bits > 0 {
			out[i] = float64(v.ordinal - vs[0].ordinal)
		}
	}
	return unit(out)
}

// termPlaces returns the terms as numbers: the 8 bytes after those that all
// terms share.
func termPlaces(vs []value) []float64 {
	shared := len(vs[0].term)
	for _, v := range vs {
		n := 0
		for n < min(shared, len(v.term)) && v.term[n] == vs[0].term[n] {
			n++
		}
		shared = n
	}
	out := make([]float64, len(vs))
	for i, v := range vs {
		term := bytes.Clone(v.term)
		if len(term) == 8 {
			term[0] ^= 0x80 // a bigint, which has a sign
		}
		var first [8]byte
		copy(first[:], term[shared:])
		out[i] = float64(binary.BigEndian.Uint64(first[:]))
	}
	return unit(out)
}

// idealSpacings returns images under an ideal random order-preserving function,
// up to scale and offset; see ideal.
func idealSpacings(vs []value) []float64 {
	rnd := rand.New(rand.NewPCG(splitSeed, 2))
	out := make([]float64, len(vs))
	for i := 1; i < len(vs); i++ {
		out[i] = out[i-1] + gamma(rnd, float64(vs[i].ordinal-vs[i-1].ordinal))
	}
	return out
}

// unit scales numbers to 0 … 1.
func unit(xs []float64) []float64 {
	low, high := slices.Min(xs), slices.Max(xs)
	for i := range xs {
		if high > low {
			xs[i] = (xs[i] - low) / (high - low)
		}
	}
	return xs
}
