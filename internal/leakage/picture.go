package leakage

import (
	"bytes"
	"encoding/binary"
	"math/rand/v2"
	"slices"

	"enigma"
)

// A Picture is what a column looks like to whoever has both sides: each distinct
// value's place among the plain values (X) against its term's place among the
// terms (Y), all from 0 to 1. Terms of ope-proven are no numbers that say anything
// by their size; in their place stands what all of them together show of each
// value, see reveal.
type Picture struct {
	Title  string
	Points []Dot

	// Ideal is what a random order-preserving function would show in the place
	// of an order-preserving scheme; nil for other schemes.
	Ideal []Dot

	// Counts are how often each term occurs, most frequent first; nil where Ideal
	// is not.
	Counts []int

	Forks  bool // Y is what terms of ope-proven show together
	Evenly bool // X is the value itself; else its rank

	// Part is the share of the values that is shown, the most crowded part of a
	// column whose values lie in heaps; 1 if all are.
	Part float64
}

// A Dot is one value and its term.
type Dot struct{ X, Y float64 }

// mostDots bounds a picture's points: more make it no clearer.
const mostDots = 2000

func (t *tally) picture() Picture {
	p := Picture{Title: t.Table + "." + t.Name + ", " + t.Type + " under " + string(t.Scheme), Evenly: t.Bits > 0, Part: 1}
	shown := t.values
	if !t.keepsEquality() && t.Scheme != enigma.Plain {
		shown = t.sample // every row has a term of its own
	}
	if len(shown) == 0 {
		return p
	}
	if t.keepsOrder() {
		shown = t.crowd(shown)
		p.Part = float64(len(shown)) / float64(len(t.values))
	}
	shown = thinned(shown)
	xs, ys := t.places(shown), termPlaces(shown)
	if p.Forks = t.Scheme == enigma.OpeProven && t.Bits > 0; p.Forks {
		ys = t.forks(shown)
	}
	p.Points = dots(xs, ys)
	if t.keepsOrder() && t.Bits > 0 {
		p.Ideal = dots(xs, unit(idealSpacings(shown)))
		return p
	}
	p.Counts = t.counts()
	return p
}

// counts returns how often each term occurs, most frequent first.
func (t *tally) counts() []int {
	if !t.keepsEquality() && t.Scheme != enigma.Plain {
		return slices.Repeat([]int{1}, min(t.rows, mostDots))
	}
	var out []int
	for _, v := range t.values {
		out = append(out, v.rows)
	}
	slices.SortFunc(out, func(a, b int) int { return b - a })
	return out
}

// crowd returns the narrowest run of values that has crowdPart of them, if that
// takes up less than crowdWidth of the whole: a picture of heaps far apart would
// show three dots.
func (t *tally) crowd(vs []value) []value {
	const crowdPart, crowdWidth = 0.3, 0.1
	n := int(crowdPart * float64(len(vs)))
	if t.Bits == 0 || n < 10 {
		return vs
	}
	best := 0
	width := func(i int) uint64 { return vs[i+n-1].ordinal - vs[i].ordinal }
	for i := range len(vs) - n {
		if width(i) < width(best) {
			best = i
		}
	}
	if float64(width(best)) > crowdWidth*float64(vs[len(vs)-1].ordinal-vs[0].ordinal) {
		return vs
	}
	return vs[best : best+n]
}

// thinned returns at most mostDots values, at equal distances in rank.
func thinned(vs []value) []value {
	n := len(vs)
	if n <= mostDots {
		return vs
	}
	var out []value
	for i := range mostDots {
		out = append(out, vs[i*(n-1)/(mostDots-1)])
	}
	return out
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
		switch {
		case t.Bits > 0:
			out[i] = float64(v.ordinal - vs[0].ordinal)
		case i > 0 && bytes.Equal(v.key, vs[i-1].key):
			out[i] = out[i-1]
		default:
			out[i] = float64(i)
		}
	}
	return unit(out)
}

// termPlaces returns the terms as numbers: the 8 bytes after those that all
// terms share.
func termPlaces(vs []value) []float64 {
	shared := len(vs[0].sorts)
	for _, v := range vs {
		n := 0
		for n < min(shared, len(v.sorts)) && v.sorts[n] == vs[0].sorts[n] {
			n++
		}
		shared = n
	}
	out := make([]float64, len(vs))
	for i, v := range vs {
		term := bytes.Clone(v.sorts)
		if len(term) == 8 {
			term[0] ^= 0x80 // a bigint, which has a sign
		}
		var first [8]byte
		copy(first[:], term[shared:])
		out[i] = float64(binary.BigEndian.Uint64(first[:]))
	}
	return unit(out)
}

// forks returns the bits of the values that the forks of all terms show, with the
// others half way.
func (t *tally) forks(vs []value) []float64 {
	shows := map[uint64]uint64{}
	leaves := t.prefixed()
	for i, r := range reveal(leaves, nil) {
		shows[leaves[i].x] = r.bits + r.unknown/2
	}
	out := make([]float64, len(vs))
	for i, v := range vs { // they ascend, as the values do
		out[i] = float64(shows[t.at(v)] - shows[t.at(vs[0])])
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
