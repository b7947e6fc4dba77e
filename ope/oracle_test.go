package ope

import (
	"crypto/aes"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math/big"
)

// oracle is the map as the spec words it, for domains of any width up to 64
// bits: intervals of big integers, nothing remembered, nothing clever.
type oracle struct {
	key  [32]byte
	bits uint
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

func (o oracle) random(mid *big.Int) *big.Int {
	label := fmt.Sprintf("ope%d-v1", o.bits)
	key, err := hkdf.Key(sha256.New, o.key[:], nil, "enigma/"+label, 32)
	if err != nil {
		panic(err)
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		panic(err)
	}
	b := binary.BigEndian.AppendUint64([]byte(label), mid.Uint64())
	block.Encrypt(b, b)
	return new(big.Int).SetBytes(b)
}

func pow2minus1(n uint) *big.Int {
	p := new(big.Int).Lsh(big.NewInt(1), n)
	return p.Sub(p, big.NewInt(1))
}
