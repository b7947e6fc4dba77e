package leakage

import (
	"encoding/binary"
	"math"
	"math/rand/v2"
	"slices"

	"enigma/ope"
)

// A Measure is one figure of the scoreboard.
type Measure struct {
	Data   string
	Known  int // pairs of value and term that the attacker has
	Scheme string
	Error  float64 // median over keys of the median error; see Attack.Error
}

// The scoreboard's columns.
const (
	Compact32 = "ope32"
	Compact64 = "ope64"
	Proven    = "ope-proven"
	Ideal     = "ideal"   // a random order-preserving function from 32 to 64 bits
	ByRank    = "by rank" // any of them, by an attacker who knows as many values of the same kind
)

// The scoreboard's size: medians over that many keys of that many values.
const (
	boardKeys   = 25
	boardValues = 1500
)

// A kind is one kind of generated data, in a domain of 32 bits.
type kind struct {
	name string
	draw func(*rand.Rand) float64
}

var kinds = []kind{
	{"uniform over the domain", func(r *rand.Rand) float64 { return r.Float64() * (1 << 32) }},
	{"salaries in cents, lognormal", func(r *rand.Rand) float64 { // around 45,000.00
		return min(4_500_000*math.Exp(0.5*r.NormFloat64()), 1<<32-1)
	}},
	{"seconds within one year", func(r *rand.Rand) float64 { return 1_700_000_000 + r.Float64()*365*86400 }},
}

// Board computes the scoreboard: how far off an attacker is, in the middle, who
// estimates values from their terms, for three kinds of data, three numbers of
// known pairs and the order-preserving schemes. Each scheme meets the attack
// that its terms invite: interpolation, and common prefixes for ope-proven. ByRank
// is the attack that none of them withstands: it looks at nothing but order.
// Keys and data are fixed, so the figures are the same everywhere up to the
// rounding of floating-point numbers.
func Board() []Measure {
	var out []Measure
	for _, k := range kinds {
		errs := make(map[Measure][]float64)
		for seed := range uint64(boardKeys) {
			measure(k, seed, errs)
		}
		for _, pairs := range knownPairs {
			for _, scheme := range []string{Compact32, Compact64, Proven, Ideal, ByRank} {
				m := Measure{Data: k.name, Known: pairs, Scheme: scheme}
				all := errs[m]
				slices.Sort(all)
				m.Error = all[len(all)/2]
				out = append(out, m)
			}
		}
	}
	return out
}

// measure adds the errors under one key.
func measure(k kind, seed uint64, errs map[Measure][]float64) {
	rnd := rand.New(rand.NewPCG(seed, 7))
	xs := k.sample(rnd)
	span := float64(xs[len(xs)*975/1000]-xs[len(xs)*25/1000]) * (1 << 32)
	xs = slices.Compact(xs)

	var key [32]byte
	binary.BigEndian.PutUint64(key[:], seed)
	leaves := make([]leaf, len(xs))
	for i, x := range xs {
		leaves[i] = leaf{x << 32, 1}
	}
	sides := map[string][]point{Compact32: compact32(key, xs), Compact64: compact64(key, xs), Ideal: idealPoints(rnd, xs)}
	rank := byRank(xs, k.sample(rnd), span)
	for _, n := range knownPairs {
		pairs := known(n, len(xs))
		for scheme, points := range sides {
			m := Measure{Data: k.name, Known: n, Scheme: scheme}
			errs[m] = append(errs[m], *interpolate(points, pairs, span))
		}
		m := Measure{Data: k.name, Known: n, Scheme: Proven}
		errs[m] = append(errs[m], *prefixes(leaves, pairs, span))
		m.Scheme = ByRank
		errs[m] = append(errs[m], rank)
	}
}

// sample draws values, in ascending order.
func (k kind) sample(rnd *rand.Rand) []uint64 {
	xs := make([]uint64, boardValues)
	for i := range xs {
		xs[i] = uint64(k.draw(rnd))
	}
	slices.Sort(xs)
	return xs
}

// byRank guesses each value to be the one at its quantile in a similar sample.
func byRank(xs, similar []uint64, span float64) float64 {
	errs := newOffsets(span / (1 << 32))
	for i, x := range xs {
		errs.add(distance(x, similar[i*len(similar)/len(xs)]), 1)
	}
	return *errs.median()
}

func compact32(key [32]byte, xs []uint64) []point {
	k := ope.NewKey32(key)
	out := make([]point, len(xs))
	for i, x := range xs {
		out[i] = point{x << 32, wide{hi: k.Encrypt(uint32(x))}, 1}
	}
	return out
}

// compact64 spreads the values over the 64-bit domain as they are spread over
// the 32-bit one.
func compact64(key [32]byte, xs []uint64) []point {
	k := ope.NewKey64(key)
	out := make([]point, len(xs))
	for i, x := range xs {
		c := k.Encrypt(x << 32)
		out[i] = point{x << 32, wide{binary.BigEndian.Uint64(c[:8]), binary.BigEndian.Uint64(c[8:])}, 1}
	}
	return out
}

func idealPoints(rnd *rand.Rand, xs []uint64) []point {
	out := make([]point, len(xs))
	for i, c := range ideal(rnd, xs, 1<<32) {
		out[i] = point{xs[i] << 32, wide{hi: uint64(c * (1 << 64))}, 1}
	}
	return out
}
