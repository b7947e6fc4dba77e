package detenc

import (
	"math/bits"
	"math/rand/v2"
	"testing"
)

func TestPermutationInverse(t *testing.T) {
	t.Parallel()
	p := NewPermutation(keyBytes)
	xs := []uint64{0, 1, ^uint64(0), 1 << 31, 1 << 32, 1<<32 - 1, 1 << 63, 1<<63 - 1}
	rnd := rand.New(rand.NewPCG(1, 2))
	for range 10_000 {
		xs = append(xs, rnd.Uint64())
	}
	for _, x := range xs {
		if got := p.Decrypt(p.Encrypt(x)); got != x {
			t.Fatalf("Decrypt(Encrypt(%#x)) = %#x", x, got)
		}
		if got := p.Encrypt(p.Decrypt(x)); got != x {
			t.Fatalf("Encrypt(Decrypt(%#x)) = %#x", x, got)
		}
	}
}

// TestPermutationMixes flips each input bit in turn: about half of the output
// bits must change, in either direction, whatever the bit.
func TestPermutationMixes(t *testing.T) {
	t.Parallel()
	p := NewPermutation(keyBytes)
	const tries = 500
	for bit := range 64 {
		forward, back := 0, 0
		for x := range uint64(tries) {
			forward += bits.OnesCount64(p.Encrypt(x) ^ p.Encrypt(x^1<<bit))
			back += bits.OnesCount64(p.Decrypt(x) ^ p.Decrypt(x^1<<bit))
		}
		// 500 * 64 fair coins: 16000 heads, standard deviation 89.
		for _, n := range []int{forward, back} {
			if n < 15_400 || n > 16_600 {
				t.Errorf("bit %d: %d of %d output bits changed", bit, n, tries*64)
			}
		}
	}
}
