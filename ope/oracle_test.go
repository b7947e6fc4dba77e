package ope

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math/big"
)

// oracle is the map as the spec words it, for domains of any width up to 64
// bits: intervals of big integers, nothing remembered, nothing clever.
type oracle struct {
	bits   uint // of the domain; the range has twice as many
	random func(mid *big.Int) *big.Int
}

// newOracle is ope32 or ope64.
func newOracle(key [32]byte, bits uint) oracle {
	label := fmt.Sprintf("ope%d-v1", bits)
	return oracle{bits, func(mid *big.Int) *big.Int {
		return encrypted(oracleBlock(key, label), append([]byte(label), mid.FillBytes(make([]byte, 8))...))
	}}
}

// wideOracle returns an image of opewide.
func wideOracle(key [32]byte, hi, lo uint64) []byte {
	derived := oracleKey(key, "opewide-v1", 64)
	block, err := aes.NewCipher(derived[32:])
	if err != nil {
		panic(err)
	}
	base := encrypted(block, binary.BigEndian.AppendUint64([]byte("opewide1"), hi))
	low := oracle{64, func(mid *big.Int) *big.Int {
		return encrypted(block, new(big.Int).Xor(base, mid).FillBytes(make([]byte, 16)))
	}}
	c := newOracle([32]byte(derived[:32]), 64).encrypt(hi).FillBytes(make([]byte, 16))
	return append(c, low.encrypt(lo).FillBytes(make([]byte, 16))...)
}

// prefixOracle returns the term of a text.
func prefixOracle(key [32]byte, text []byte) []byte {
	block := oracleBlock(key, "opeprefix-v1")
	state := new(big.Int)
	term := []byte{}
	for _, b := range text[:min(len(text), 16)] {
		next := oracle{8, func(mid *big.Int) *big.Int {
			return encrypted(block, new(big.Int).Xor(state, mid).FillBytes(make([]byte, 16)))
		}}
		term = append(term, next.encrypt(uint64(b)).FillBytes(make([]byte, 2))...)

		link := new(big.Int).Lsh(big.NewInt(1), 120)
		link.Add(link, big.NewInt(int64(b)))
		state = encrypted(block, link.Xor(link, state).FillBytes(make([]byte, 16)))
	}
	return term
}

// encrypt narrows the domain and the range together until x is the midpoint.
func (o oracle) encrypt(x uint64) *big.Int {
	one := big.NewInt(1)
	domainLo, domainHi := big.NewInt(0), pow2minus1(o.bits)
	rangeLo, rangeHi := big.NewInt(0), pow2minus1(2*o.bits)
	want := new(big.Int).SetUint64(x)
	for {
		// mid = ceil((domainLo + domainHi) / 2)
		mid := new(big.Int).Add(domainLo, domainHi)
		mid.Rsh(mid.Add(mid, one), 1)
		point := o.point(mid, domainLo, domainHi, rangeLo, rangeHi)
		switch want.Cmp(mid) {
		case 0:
			return point
		case -1:
			domainHi, rangeHi = mid.Sub(mid, one), point.Sub(point, one)
		case 1:
			domainLo, rangeLo = mid.Add(mid, one), point.Add(point, one)
		}
	}
}

// point draws mid's image from the points that leave room for every value on
// either side.
func (o oracle) point(mid, domainLo, domainHi, rangeLo, rangeHi *big.Int) *big.Int {
	first := new(big.Int).Sub(mid, domainLo)
	first.Add(first, rangeLo)
	last := new(big.Int).Sub(domainHi, mid)
	last.Sub(rangeHi, last)
	count := new(big.Int).Sub(last, first)
	count.Add(count, big.NewInt(1))

	offset := count.Mul(count, o.random(mid))
	return offset.Rsh(offset, 128).Add(offset, first)
}

// provenOracle returns an image as docs/spec/ope-proven-v1.md words it: bit by
// bit, from the value written in binary.
func provenOracle(key [32]byte, bits uint, x uint64) []byte {
	block := oracleBlock(key, fmt.Sprintf("ope-proven%d-v1", bits))
	modulus := pow2minus1(40)
	var c []byte
	for i, digit := range fmt.Sprintf("%0*b", bits, x) {
		keep := bits - uint(i)
		in := append([]byte("proven1"), byte(i))
		in = binary.BigEndian.AppendUint64(in, x>>(keep-1)>>1<<(keep-1)<<1)
		block.Encrypt(in, in)

		u := new(big.Int).SetBytes(in)
		u.Rsh(u.Mul(u, modulus), 128)
		u.Add(u, big.NewInt(int64(digit-'0')))
		c = append(c, u.FillBytes(make([]byte, 5))...)
	}
	return c
}

// oracleBlock is AES-256 under a derived key.
func oracleBlock(key [32]byte, label string) cipher.Block {
	block, err := aes.NewCipher(oracleKey(key, label, 32))
	if err != nil {
		panic(err)
	}
	return block
}

func oracleKey(key [32]byte, label string, size int) []byte {
	derived, err := hkdf.Key(sha256.New, key[:], nil, "enigma/"+label, size)
	if err != nil {
		panic(err)
	}
	return derived
}

func encrypted(block cipher.Block, in []byte) *big.Int {
	out := make([]byte, len(in))
	block.Encrypt(out, in)
	return new(big.Int).SetBytes(out)
}

func pow2minus1(n uint) *big.Int {
	p := new(big.Int).Lsh(big.NewInt(1), n)
	return p.Sub(p, big.NewInt(1))
}
