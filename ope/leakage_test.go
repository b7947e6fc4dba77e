package ope

import (
	"encoding/binary"
	"math"
	"math/rand/v2"
	"testing"
)

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
