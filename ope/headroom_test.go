package ope

import (
	"encoding/binary"
	"math"
	"math/rand/v2"
	"testing"
)

// TestHeadroom measures, for domains of several widths, how many neighbouring
// values have images that differ by 1 as well, because their tree has run out of
// slack. The spec concludes from these figures that columns of more than 2^32
// values need images of 128 bits.
func TestHeadroom(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		bits, image uint
		published   float64 // part of all neighbours, as in docs/spec/ope-v1.md
	}{{32, 64, 0.0195}, {36, 64, 0.079}, {40, 64, 0.215}, {44, 64, 0.427}, {48, 64, 0.655}, {64, 128, 0.0023}} {
		got := tight(row.bits, row.image)
		t.Logf("%d bits in %d: %.4f", row.bits, row.image, got)
		if math.Abs(got-row.published) > 0.05*row.published {
			t.Errorf("%d bits in %d: %.4f of neighbours have no slack between them, published %.3g", row.bits, row.image, got, row.published)
		}
	}
}

// tight returns the part of neighbours without slack between them, of random
// values under random keys.
func tight(bits, image uint) float64 {
	const keys, values = 2000, 60 // too few for a key to make its table
	slack := slack64()
	if image == 64 {
		slack = u128{lo: ^uint64(0) << bits}
	}
	rnd := rand.New(rand.NewPCG(8, 9))
	count := 0
	for n := range uint64(keys) {
		var key [32]byte
		binary.BigEndian.PutUint64(key[:], n)
		t := newTree(newBlock(key[:]), bits, slack, u128{})
		for range values / 2 {
			x := rnd.Uint64() >> (64 - bits) &^ 1
			if t.encrypt(x).add(u128{lo: 1}) == t.encrypt(x|1) {
				count++
			}
		}
	}
	return float64(count) / (keys * values / 2)
}
