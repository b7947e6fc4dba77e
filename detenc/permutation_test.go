package detenc

import (
	"math/bits"
	"math/rand/v2"
	"slices"
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

// TestDecryptAll: a batch of any length decrypts like its numbers one by one, in
// place too.
func TestDecryptAll(t *testing.T) {
	t.Parallel()
	p := NewPermutation(keyBytes)
	rnd := rand.New(rand.NewPCG(3, 4))
	for _, n := range []int{0, 1, abreast - 1, abreast, abreast + 1, 5*abreast + 3} {
		cs, want := make([]uint64, n), make([]uint64, n)
		for i := range cs {
			cs[i] = rnd.Uint64()
			want[i] = p.Decrypt(cs[i])
		}
		got := make([]uint64, n+1)
		p.DecryptAll(got, cs)
		if !slices.Equal(got[:n], want) || got[n] != 0 {
			t.Errorf("%d numbers: got %x, want %x", n, got, want)
		}
		if p.DecryptAll(cs, cs); !slices.Equal(cs, want) {
			t.Errorf("%d numbers in place: got %x, want %x", n, cs, want)
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
