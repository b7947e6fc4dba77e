package leakage

import (
	"math"
	"math/bits"
	"math/rand/v2"
	"slices"
	"testing"

	"enigma/ope"
)

func TestInterpolate(t *testing.T) {
	t.Parallel()
	var straight []point
	for i := range uint64(100) {
		straight = append(straight, point{i << 40, wide{hi: i << 40}, 1})
	}
	for _, k := range knownPairs {
		if m := interpolate(straight, known(k, 100), 1<<46); *m > 1e-6 {
			t.Errorf("%d known: a straight line has error %g", k, *m)
		}
	}
	if m := interpolate(straight[:2], known(2, 2), 1); m != nil {
		t.Errorf("nothing is left to guess: error %g", *m)
	}
	// Half way between two known images lies another value than half way.
	bent := []point{{0, wide{}, 1}, {10, wide{hi: 50}, 1}, {100, wide{hi: 100}, 1}}
	if m := interpolate(bent, []int{0, 2}, 100); math.Abs(*m-0.4) > 1e-9 {
		t.Errorf("error %g, want 0.4", *m)
	}
}

func TestKnown(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		k, n int
		want []int
	}{{0, 5, nil}, {2, 5, []int{0, 4}}, {3, 5, []int{0, 2, 4}}, {16, 2, []int{0, 1}}, {2, 1, []int{0}}} {
		if got := known(tt.k, tt.n); !slices.Equal(got, tt.want) {
			t.Errorf("known(%d, %d) = %v, want %v", tt.k, tt.n, got, tt.want)
		}
	}
}

func TestWide(t *testing.T) {
	t.Parallel()
	if d := (wide{1, 0}).minus(wide{0, 1<<64 - 2}); d != 2 {
		t.Errorf("difference %g, want 2", d)
	}
	if d := (wide{7, 3}).minus(wide{5, 3}); d != 2*math.Pow(2, 64) {
		t.Errorf("difference %g", d)
	}
	if w, ok := image([]byte{0x80, 0, 0, 0, 0, 0, 0, 1}); !ok || w != (wide{hi: 1}) {
		t.Errorf("the bigint with its sign turned over is %v", w)
	}
	if _, ok := image(make([]byte, 160)); ok {
		t.Error("160 bytes are no term of compact ope")
	}
}

// TestRevealIsExact enumerates, in a small domain, all values that agree with
// the terms' order and first differing bits and with the known pairs: a bit is
// revealed exactly when it is the same in all of them.
func TestRevealIsExact(t *testing.T) {
	t.Parallel()
	const width = 5
	rnd := rand.New(rand.NewPCG(4, 4))
	for range 60 {
		xs := rnd.Perm(1 << width)[:1+rnd.IntN(4)]
		slices.Sort(xs)
		pairs := rnd.Perm(len(xs))[:rnd.IntN(len(xs)+1)]
		slices.Sort(pairs)
		ones, zeros := consistent(xs, pairs, width)
		leaves := make([]leaf, len(xs))
		for i, x := range xs {
			leaves[i] = leaf{uint64(x) << (64 - width), 1}
		}
		for i, r := range reveal(leaves, pairs) {
			unknown := (ones[i] & zeros[i]) << (64 - width)
			if got := r.unknown &^ (1<<(64-width) - 1); got != unknown {
				t.Fatalf("%05b knowing %v: of %05b bits %05b are unknown, want %05b", xs, pairs, xs[i], got>>(64-width), unknown>>(64-width))
			}
			if r.bits != leaves[i].x&^unknown {
				t.Fatalf("%05b knowing %v: bits of %05b: %05b", xs, pairs, xs[i], r.bits>>(64-width))
			}
		}
	}
}

// TestRevealFromTerms finds the forks in real terms of ope-proven, which agree
// in their digits of five bytes up to the first bit in which two values differ:
// what reveal says of a value is what its terms show.
func TestRevealFromTerms(t *testing.T) {
	t.Parallel()
	rnd := rand.New(rand.NewPCG(8, 8))
	key := ope.NewProven32([32]byte{8})
	xs := make([]uint64, 200)
	for i := range xs {
		xs[i] = uint64(rnd.Uint32N(1<<20) + 1<<30)
	}
	slices.Sort(xs)
	xs = slices.Compact(xs)
	leaves, terms := make([]leaf, len(xs)), make([][160]byte, len(xs))
	for i, x := range xs {
		leaves[i], terms[i] = leaf{x << 32, 1}, key.Encrypt(uint32(x))
	}
	for i, r := range reveal(leaves, nil) {
		var shown uint64 // the bits at which the value's term forks from another
		for j := range terms {
			if i == j {
				continue
			}
			digit := 0
			for terms[i][digit] == terms[j][digit] {
				digit++
			}
			bit := uint64(1) << (63 - digit/5)
			shown |= bit
			if (leaves[i].x&bit != 0) != (j < i) {
				t.Fatalf("%x and %x fork at bit %d, and sort the other way", xs[i], xs[j], digit/5)
			}
		}
		if r.unknown>>32 != ^shown>>32 || r.bits != leaves[i].x&shown {
			t.Fatalf("%x: terms show the bits %x, reveal %x and not %x", xs[i], shown>>32, r.bits>>32, r.unknown>>32)
		}
	}
}

// consistent returns for each value the bits that are 1, and those that are 0,
// in some column that looks the same.
func consistent(xs, pairs []int, width int) (ones, zeros []uint64) {
	ones, zeros = make([]uint64, len(xs)), make([]uint64, len(xs))
	ys := make([]int, len(xs))
	var try func(i int)
	try = func(i int) {
		if i == len(xs) {
			for j, y := range ys {
				ones[j] |= uint64(y)
				zeros[j] |= uint64(^y) & (1<<width - 1)
			}
			return
		}
	next:
		for y := range 1 << width {
			if slices.Contains(pairs, i) && y != xs[i] {
				continue
			}
			for j := range i {
				if y <= ys[j] || bits.Len(uint(y^ys[j])) != bits.Len(uint(xs[i]^xs[j])) {
					continue next
				}
			}
			ys[i] = y
			try(i + 1)
		}
	}
	try(0)
	return ones, zeros
}

// TestIdeal compares images with the known moments of order statistics.
func TestIdeal(t *testing.T) {
	t.Parallel()
	const domain, tries = 1000, 20_000
	rnd := rand.New(rand.NewPCG(5, 5))
	xs := []uint64{0, 9, 499, 998}
	var sum, squares [4]float64
	for range tries {
		images := ideal(rnd, xs, domain)
		if !slices.IsSorted(images) || images[0] <= 0 || images[3] >= 1 {
			t.Fatalf("images %v", images)
		}
		for i, c := range images {
			sum[i] += c
			squares[i] += c * c
		}
	}
	for i, x := range xs {
		a, b := float64(x+1), domain-float64(x) // Beta(x+1, N−x)
		mean, deviation := a/(a+b), math.Sqrt(a*b/(a+b+1))/(a+b)
		got := sum[i] / tries
		if math.Abs(got-mean) > 4*deviation/math.Sqrt(tries) {
			t.Errorf("x = %d: mean image %g, want %g", x, got, mean)
		}
		if gotDev := math.Sqrt(squares[i]/tries - got*got); math.Abs(gotDev/deviation-1) > 0.05 {
			t.Errorf("x = %d: deviation %g, want %g", x, gotDev, deviation)
		}
	}
}
