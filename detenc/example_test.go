package detenc

import (
	"bytes"
	"crypto/aes"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"
	"testing"

	"enigma/internal/vector"
)

// TestWorkedExample computes the spec's example again, each step of it.
func TestWorkedExample(t *testing.T) {
	t.Parallel()
	e := vector.Example(t, "../docs/spec/detenc-v1.md")
	key := [32]byte(vector.Bytes(t, e, "key"))
	check := func(name string, got []byte) {
		t.Helper()
		if !bytes.Equal(got, vector.Bytes(t, e, name)) {
			t.Errorf("%s = %x", name, got)
		}
	}
	derive := func(info string, size int) []byte {
		k, err := hkdf.Key(sha256.New, key[:], nil, info, size)
		if err != nil {
			t.Fatal(err)
		}
		return k
	}

	both := derive("enigma/detenc-v1/siv", 64)
	check("K1", both[:32])
	check("K2", both[32:])
	s := NewSIV(key, vector.Bytes(t, e, "ad"))
	sealed := s.Seal(nil, vector.Bytes(t, e, "plain"))
	check("sealed", sealed)
	check("V", sealed[:16])
	counter := bytes.Clone(sealed[:16])
	counter[8] &= 0x7f
	counter[12] &= 0x7f
	check("counter", counter)
	stream := make([]byte, 16)
	newAES(both[32:]).Encrypt(stream, counter)
	for i, b := range vector.Bytes(t, e, "plain") {
		if stream[i]^b != sealed[16+i] {
			t.Errorf("byte %d is not the counter's", i)
		}
	}

	check("perm64 key", derive("enigma/detenc-v1/perm64", 32))
	number := vector.Bytes(t, e, "number")
	in := append([]byte("perm64v1\x00\x00\x00\x00"), number[4:]...)
	check("round 0 in", in)
	out := make([]byte, aes.BlockSize)
	newAES(derive("enigma/detenc-v1/perm64", 32)).Encrypt(out, in)
	check("round 0 F", out[:4])
	check("after round 0", permutationState(key, binary.BigEndian.Uint64(number), 1))
	check("after round 8", permutationState(key, binary.BigEndian.Uint64(number), 9))
	check("image", binary.BigEndian.AppendUint64(nil, NewPermutation(key).Encrypt(binary.BigEndian.Uint64(number))))
}
