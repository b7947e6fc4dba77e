package detenc

import (
	"crypto/aes"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"
	"math/rand/v2"
	"testing"
)

// permutationOracle is the permutation as the spec words it: byte strings, and
// the state written down after each round.
func permutationOracle(key [32]byte, x uint64) []byte { return permutationState(key, x, 10) }

// permutationState is what the first rounds make of x.
func permutationState(key [32]byte, x uint64, rounds byte) []byte {
	derived, err := hkdf.Key(sha256.New, key[:], nil, "enigma/detenc-v1/perm64", 32)
	if err != nil {
		panic(err)
	}
	block, err := aes.NewCipher(derived)
	if err != nil {
		panic(err)
	}
	state := binary.BigEndian.AppendUint64(nil, x)
	for i := range rounds {
		left, right := state[:4], state[4:]
		in := append([]byte("perm64v1"), 0, 0, 0, i)
		in = append(in, right...)
		out := make([]byte, 16)
		block.Encrypt(out, in)
		next := append([]byte(nil), right...)
		for j := range left {
			next = append(next, left[j]^out[j])
		}
		state = next
	}
	return state
}

func TestPermutationAgainstOracle(t *testing.T) {
	t.Parallel()
	p := NewPermutation(keyBytes)
	rnd := rand.New(rand.NewPCG(3, 4))
	for range 500 {
		x := rnd.Uint64()
		if got, want := p.Encrypt(x), binary.BigEndian.Uint64(permutationOracle(keyBytes, x)); got != want {
			t.Fatalf("Encrypt(%#x) = %#x, want %#x", x, got, want)
		}
	}
}
