package leakage

import (
	"math"
	"math/rand/v2"
)

// ideal returns images of ascending distinct values under an ideal random
// order-preserving function, as parts of the range: BCLO's ideal object, and
// what no ope scheme that is a pseudo-random one of these can be better than.
//
// Such a function from N to M points picks N points of the range, and the image
// of x is the (x+1)-th of them in order. For M far above N these are the order
// statistics of N uniform draws, whose spacings have a Dirichlet distribution;
// sums of neighbouring spacings have one too. So the images of some values, all
// together, are running sums of independent gamma draws, each with the distance
// between two neighbouring values as its shape, divided by their total. Nothing
// is approximated but the range's own granularity.
func ideal(rnd *rand.Rand, values []uint64, domain float64) []float64 {
	out := make([]float64, len(values))
	total, last := 0.0, -1.0
	for i, x := range values {
		total += gamma(rnd, float64(x)-last)
		last = float64(x)
		out[i] = total
	}
	total += gamma(rnd, max(domain-last, 1))
	for i := range out {
		out[i] /= total
	}
	return out
}

// gamma draws from the gamma distribution with the given shape ≥ 1 and scale 1,
// by rejection (Marsaglia, Tsang: A Simple Method for Generating Gamma
// Variables, ACM TOMS 2000).
func gamma(rnd *rand.Rand, shape float64) float64 {
	d := shape - 1.0/3
	c := 1 / math.Sqrt(9*d)
	for {
		x := rnd.NormFloat64()
		v := 1 + c*x
		if v <= 0 {
			continue
		}
		v *= v * v
		if math.Log(1-rnd.Float64()) < x*x/2+d*(1-v+math.Log(v)) {
			return d * v
		}
	}
}
