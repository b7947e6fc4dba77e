package ashe

import (
	"crypto/aes"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math/big"
	"strings"
)

var (
	keyBytes = [32]byte([]byte("a key that only tests ever use.."))
	testKey  = NewKey(keyBytes)
	word     = new(big.Int).Lsh(big.NewInt(1), 64)
)

// An oracle is the scheme as the spec words it: byte strings, big integers, and
// one row at a time.
type oracle struct{ key [32]byte }

func (o oracle) f(id uint64) *big.Int {
	derived, err := hkdf.Key(sha256.New, o.key[:], nil, "enigma/sum-v1", 32)
	if err != nil {
		panic(err)
	}
	block, err := aes.NewCipher(derived)
	if err != nil {
		panic(err)
	}
	out := make([]byte, 16)
	block.Encrypt(out, binary.BigEndian.AppendUint64([]byte("sum64-v1"), id))
	return new(big.Int).SetBytes(out[:8])
}

// encrypt returns c = m - F(id) + F(id-1) mod 2^64, as a signed number.
func (o oracle) encrypt(id uint64, m int64) int64 {
	c := big.NewInt(m)
	c.Sub(c, o.f(id))
	c.Add(c, o.f(id-1))
	return wrap(c)
}

// wrap returns n modulo 2^64, between -2^63 and 2^63 - 1.
func wrap(n *big.Int) int64 { return int64(new(big.Int).Mod(n, word).Uint64()) }

// runsText and runsBinary write runs as PostgreSQL writes an int8multirange.
func runsText(runs []Run) string {
	var parts []string
	for _, r := range runs {
		parts = append(parts, fmt.Sprintf("[%d,%d)", r.First, r.Last+1))
	}
	return "{" + strings.Join(parts, ",") + "}"
}

func runsBinary(runs []Run) []byte {
	b := binary.BigEndian.AppendUint32(nil, uint32(len(runs)))
	for _, r := range runs {
		b = append(b, 0, 0, 0, 25, 0x02, 0, 0, 0, 8)
		b = binary.BigEndian.AppendUint64(b, r.First)
		b = append(b, 0, 0, 0, 8)
		b = binary.BigEndian.AppendUint64(b, r.Last+1)
	}
	return b
}

// sumBinary writes a whole number as PostgreSQL writes a numeric.
func sumBinary(n *big.Int) []byte {
	var digits []uint16
	rest, digit := new(big.Int).Abs(n), new(big.Int)
	for rest.Sign() > 0 {
		rest.DivMod(rest, big.NewInt(10_000), digit)
		digits = append([]uint16{uint16(digit.Uint64())}, digits...)
	}
	weight := max(0, len(digits)-1)
	for len(digits) > 0 && digits[len(digits)-1] == 0 {
		digits = digits[:len(digits)-1]
	}
	sign := uint16(0)
	if n.Sign() < 0 {
		sign = 0x4000
	}
	var b []byte
	for _, v := range append([]uint16{uint16(len(digits)), uint16(weight), sign, 0}, digits...) {
		b = binary.BigEndian.AppendUint16(b, v)
	}
	return b
}
