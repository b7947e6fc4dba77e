package ope

import (
	"encoding/binary"
	"math"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"
)

// The scoreboard of docs/spec/ope-v1.md: how far off, in the middle, an attacker
// is who knows some pairs of value and image and places every other value by
// its image, on a straight line between the two nearest known ones. The error
// is given as part of the span that holds 95 % of the data, so that about 0.25
// is as good as knowing nothing but that span. The figures are fixed by fixed
// keys; the test fails when the map gives away more than was published.
func TestLeakageScoreboard(t *testing.T) {
	t.Parallel()
	rows := []struct {
		data      string
		draw      func(*rand.Rand) float64
		published map[int]float64 // by known pairs
	}{
		{"uniform", uniform, map[int]float64{0: 0.13, 2: 0.13, 16: 0.0088}},
		{"salaries", salary, map[int]float64{0: 0.37, 2: 0.23, 16: 0.0066}},
		{"a year of seconds", secondOfYear, map[int]float64{0: 26, 2: 0.14, 16: 0.0092}},
	}
	for _, row := range rows {
		for _, known := range []int{0, 2, 16} {
			for _, width := range []uint{32, 64} {
				got := attack(row.draw, known, width)
				t.Logf("%-18s %2d known, ope%d: %.3g", row.data, known, width, got)
				if want := row.published[known]; got < 0.98*want { // for the rounding
					t.Errorf("%s, %d known, ope%d: error %.3g, published %.3g", row.data, known, width, got, want)
				}
			}
		}
	}
}

// attack returns the median error over 25 keys of the median error over the
// values under each.
func attack(draw func(*rand.Rand) float64, known int, width uint) float64 {
	const keys, values = 25, 1500
	var medians []float64
	for n := range uint64(keys) {
		rnd := rand.New(rand.NewPCG(n, 7))
		var key [32]byte
		binary.BigEndian.PutUint64(key[:], n)

		xs := make([]float64, values)
		for i := range xs {
			xs[i] = math.Floor(draw(rnd))
		}
		slices.Sort(xs)
		points := imagesOf(key, width, xs)
		medians = append(medians, medianError(points, known, xs[values*975/1000]-xs[values*25/1000]))
	}
	slices.Sort(medians)
	return medians[keys/2]
}

// A point is a value and its image, as part of the range.
type point struct{ x, c float64 }

func imagesOf(key [32]byte, width uint, xs []float64) []point {
	k32, k64 := NewKey32(key), NewKey64(key)
	points := make([]point, len(xs))
	for i, x := range xs {
		// Values of the 64-bit map are spread as the 32-bit ones are.
		if width == 32 {
			points[i] = point{x, float64(k32.Encrypt(uint32(x))) / (1 << 64)}
			continue
		}
		c := k64.Encrypt(uint64(x) << 32)
		part, _ := new(big.Float).SetInt(new(big.Int).SetBytes(c[:])).Float64()
		points[i] = point{x, part / (1 << 64) / (1 << 64)}
	}
	return points
}

// medianError knows the ends of the domain and, of the sorted points, known
// ones at equal distances, the lowest and the highest among them.
func medianError(points []point, known int, span float64) float64 {
	anchors := []point{{0, 0}}
	for i := range known {
		anchors = append(anchors, points[i*(len(points)-1)/max(known-1, 1)])
	}
	anchors = append(anchors, point{1 << 32, 1})

	var errs []float64
	for _, p := range points {
		i, exact := slices.BinarySearchFunc(anchors, p, func(a, b point) int {
			switch {
			case a.c < b.c:
				return -1
			case a.c > b.c:
				return 1
			}
			return 0
		})
		if exact {
			continue // a known pair
		}
		a, b := anchors[i-1], anchors[i]
		guess := a.x + (p.c-a.c)/(b.c-a.c)*(b.x-a.x)
		errs = append(errs, math.Abs(guess-p.x)/span)
	}
	slices.Sort(errs)
	return errs[len(errs)/2]
}

func uniform(rnd *rand.Rand) float64 { return rnd.Float64() * (1 << 32) }

// salary is in cents: lognormal around 45,000.00.
func salary(rnd *rand.Rand) float64 {
	return min(4_500_000*math.Exp(0.5*rnd.NormFloat64()), 1<<32-1)
}

func secondOfYear(rnd *rand.Rand) float64 {
	return 1_700_000_000 + rnd.Float64()*365*86400
}

// TestScalingLeakage measures what one image gives away without any known
// pair: how many leading bits of the value come out right when the image is
// scaled down to the domain.
func TestScalingLeakage(t *testing.T) {
	t.Parallel()
	const tries = 4000
	total32, total64 := 0.0, 0.0
	rnd := rand.New(rand.NewPCG(5, 6))
	for range tries {
		var key [32]byte
		binary.BigEndian.PutUint64(key[:], rnd.Uint64())
		x := rnd.Uint64()
		total32 += agreement(x>>32<<32, NewKey32(key).Encrypt(uint32(x>>32)))
		c := NewKey64(key).Encrypt(x)
		total64 += agreement(x, binary.BigEndian.Uint64(c[:8]))
	}
	for width, total := range map[int]float64{32: total32, 64: total64} {
		mean := total / tries
		t.Logf("ope%d: %.1f leading bits", width, mean)
		if mean > 3.5 {
			t.Errorf("ope%d: %.2f leading bits come out right, published 3.5", width, mean)
		}
	}
}

// agreement is the number of leading bits of x that the guess determines: minus
// the logarithm of its error.
func agreement(x, guess uint64) float64 {
	distance := math.Abs(float64(x) - float64(guess))
	return 64 - math.Log2(distance+1)
}
