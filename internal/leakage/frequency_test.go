package leakage

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

func TestFrequency(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name          string
		target, known []int
		rows, values  float64
	}{
		{"counts that all differ", []int{9, 5, 1}, []int{9, 5, 1}, 1, 1},
		{"a pair of equal counts is a coin toss", []int{5, 3, 3, 1}, []int{5, 3, 3, 1}, 9.0 / 12, 3.0 / 4},
		{"of equal counts one is right by luck", []int{2, 2, 2, 2}, []int{2, 2, 2, 2}, 1.0 / 4, 1.0 / 4},
		{"ranks that changed places", []int{9, 5}, []int{5, 9}, 0, 0},
		{"a value the attacker has never heard of", []int{9, 5}, []int{9, 0}, 9.0 / 14, 1.0 / 2},
		{"a value that is not in the target", []int{0, 5}, []int{9, 4}, 0, 0},
		{"nothing", nil, nil, 0, 0},
	}
	for _, tt := range tests {
		rows, values := frequency(tt.target, tt.known)
		if math.Abs(rows-tt.rows) > 1e-12 || math.Abs(values-tt.values) > 1e-12 {
			t.Errorf("%s: %g of rows, %g of values, want %g and %g", tt.name, rows, values, tt.rows, tt.values)
		}
	}
}

// TestFrequencyIsTheExpectation runs the attack as an attacker would, coin by
// coin, and compares the mean.
func TestFrequencyIsTheExpectation(t *testing.T) {
	t.Parallel()
	rnd := rand.New(rand.NewPCG(1, 1))
	for range 20 {
		target, known := make([]int, 8), make([]int, 8)
		for i := range target {
			target[i], known[i] = rnd.IntN(4), rnd.IntN(4)
		}
		target[0] = 1
		want, _ := frequency(target, known)
		const tries = 20_000
		hit, all := 0, 0
		for range tries {
			a, b := ranked(rnd, target), ranked(rnd, known)
			for i := range min(len(a), len(b)) {
				if a[i] == b[i] {
					hit += target[a[i]]
				}
			}
		}
		for _, n := range target {
			all += n
		}
		if got := float64(hit) / float64(all) / tries; math.Abs(got-want) > 0.015 {
			t.Errorf("%v by %v: %g of rows in %d tries, expected %g", target, known, got, tries, want)
		}
	}
}

// ranked sorts values by count, downwards, and equal ones at random.
func ranked(rnd *rand.Rand, counts []int) []int {
	var out []int
	for _, i := range rnd.Perm(len(counts)) {
		if counts[i] > 0 {
			out = append(out, i)
		}
	}
	slices.SortStableFunc(out, func(a, b int) int { return counts[b] - counts[a] })
	return out
}
