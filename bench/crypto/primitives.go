package crypto

import (
	"math/rand/v2"

	"enigma/ashe"
	"enigma/bench"
	"enigma/detenc"
	"enigma/internal/rowtag"
	"enigma/ope"
)

// minutes are one day's, as an ope column of timestamptz encrypts them:
// microseconds from 2000, the sign bit turned over.
func minutes() []uint64 {
	xs := make([]uint64, 24*60)
	for i := range xs {
		xs[i] = 1<<63 + 757_382_400_000_000 + uint64(i)*60_000_000
	}
	return xs
}

// prices are a walk of one product's, as numeric(18,8).
func prices() []uint64 {
	r := rand.New(rand.NewPCG(3, 3))
	xs := make([]uint64, 1024)
	price := uint64(1<<63 + 4_250_000_000_000)
	for i := range xs {
		price += r.Uint64N(2001) * 1_000_000
		price -= 1000 * 1_000_000
		xs[i] = price
	}
	return xs
}

// orders measure package ope.
func orders(key [32]byte) []measure {
	k32, k64 := ope.NewKey32(key), ope.NewKey64(key)
	r := rand.New(rand.NewPCG(1, 1))
	var x32 [many]uint32
	var x64 [many]uint64
	for i := range x64 {
		x32[i], x64[i] = r.Uint32(), r.Uint64()
	}
	var y32 [many]uint64
	var y64 [many][16]byte
	k32.EncryptAll(y32[:], x32[:])
	k64.EncryptAll(y64[:], x64[:])
	p32, p64 := ope.NewProven32(key), ope.NewProven64(key)
	all := []measure{
		{name: "ope 32 bits, encrypt, random", run: func(i int) { k32.Encrypt(x32[i%many]) }, bar: "value <= 1000"},
		{name: "ope 32 bits, decrypt, random", run: func(i int) { _, _ = k32.Decrypt(y32[i%many]) }, bar: "value <= 1000"},
		{name: "ope 64 bits, encrypt, random", run: func(i int) { k64.Encrypt(x64[i%many]) }, bar: "value <= 2500"},
		{name: "ope 64 bits, decrypt, random", run: func(i int) { _, _ = k64.Decrypt(y64[i%many]) }, bar: "value <= 2500"},
	}
	var z32 [many]uint64
	var w32 [many]uint32
	all = append(
		all,
		measure{name: "ope 32 bits, encrypt, random batch", per: many, run: func(int) { k32.EncryptAll(z32[:], x32[:]) }, bar: "value <= 1000"},
		measure{name: "ope 32 bits, decrypt, random batch", per: many, run: func(int) { _ = k32.DecryptAll(w32[:], y32[:]) }, bar: "value <= 1000"},
	)
	all = append(all, batches(k64, "random", x64[:], "value <= 2500")...)
	all = append(all, batches(k64, "one day's minutes", minutes(), "value <= 2500")...)
	all = append(all, besides(k64, "one day's minutes", minutes())...)
	all = append(all, batches(k64, "a walk of prices", prices(), "value <= 2500")...)
	var image32 [160]byte
	var image64 [320]byte
	image32, image64 = p32.Encrypt(x32[0]), p64.Encrypt(x64[0])
	return append(
		all,
		measure{name: "ope-proven 32 bits, encrypt", run: func(i int) { p32.Encrypt(x32[i%many]) }},
		measure{name: "ope-proven 32 bits, decrypt", run: func(int) { _, _ = p32.Decrypt(image32) }},
		measure{name: "ope-proven 64 bits, encrypt", run: func(i int) { p64.Encrypt(x64[i%many]) }},
		measure{name: "ope-proven 64 bits, decrypt", run: func(int) { _, _ = p64.Decrypt(image64) }},
	)
}

// batches encrypt and decrypt values together.
func batches(k *ope.Key64, what string, xs []uint64, bar bench.Bar) []measure {
	ys, back := make([][16]byte, len(xs)), make([]uint64, len(xs))
	k.EncryptAll(ys, xs)
	n := float64(len(xs))
	zs := make([][16]byte, len(xs))
	return []measure{
		{name: "ope 64 bits, encrypt, " + what + ", batch", per: n, run: func(int) { k.EncryptAll(zs, xs) }, bar: bar},
		{name: "ope 64 bits, decrypt, " + what + ", batch", per: n, run: func(int) { _ = k.DecryptAll(back, ys) }, bar: bar},
	}
}

// besides compare a batch with one call a value.
func besides(k *ope.Key64, what string, xs []uint64) []measure {
	ys, back := make([][16]byte, len(xs)), make([]uint64, len(xs))
	k.EncryptAll(ys, xs)
	zs := make([][16]byte, len(xs))
	n := float64(len(xs))
	one, other := "ope 64 bits, encrypt, "+what+", one by one", "ope 64 bits, decrypt, "+what+", one by one"
	return []measure{
		{name: one, run: func(i int) { k.Encrypt(xs[i%len(xs)]) }},
		{name: other, run: func(i int) { _, _ = k.Decrypt(ys[i%len(ys)]) }},
		{
			name: "ope 64 bits, encrypt, " + what + ", batch beside one by one", per: n, beside: one, bar: "value >= 3",
			note: "A minute's path has about 44 nodes below the table of upper levels, which single calls use too. 18 of them no " +
				"other minute has: sharing can make it 2.4 times as fast. One AES-256 block a node is the floor of both.",
			run: func(int) { k.EncryptAll(zs, xs) },
		},
		{
			name: "ope 64 bits, decrypt, " + what + ", batch beside one by one", per: n, beside: other, bar: "value >= 3",
			run: func(int) { _ = k.DecryptAll(back, ys) },
		},
	}
}

// equalities measure package detenc.
func equalities(key [32]byte) []measure {
	perm, siv := detenc.NewPermutation(key), detenc.NewSIV(key, []byte("trades.symbol"))
	plain := []byte("sixteen bytes...")
	term := siv.Seal(nil, plain)
	dst := make([]byte, 0, 64)
	return []measure{
		{name: "det, fixed width, encrypt", run: func(i int) { perm.Encrypt(uint64(i)) }, bar: "value <= 500"},
		{name: "det, fixed width, decrypt", run: func(i int) { perm.Decrypt(uint64(i)) }, bar: "value <= 500"},
		{name: "det, AES-SIV of 16 bytes, seal", run: func(int) { siv.Seal(dst, plain) }, bar: "value <= 150"},
		{name: "det, AES-SIV of 16 bytes, open", run: func(int) { _, _ = siv.Open(dst, term) }, bar: "value <= 150"},
	}
}

// sums measure packages ashe and rowtag.
func sums(key [32]byte) []measure {
	k, tagger := ashe.NewKey(key), rowtag.New(key)
	ms, out := make([]int64, many), make([]int64, many)
	run := ashe.Run{First: 1, Last: many}
	terms := make([][]byte, 8)
	for i := range terms {
		terms[i] = make([]byte, 16)
	}
	return []measure{
		{name: "sum, encrypt, consecutive rows", per: many, run: func(int) { _ = k.EncryptRun(out, 1, ms) }, bar: "value <= 100"},
		{name: "sum, encrypt, any row", run: func(i int) { _, _ = k.Encrypt(uint64(1+i), 7) }},
		{name: "sum, open one run", run: func(i int) { _, _ = k.Open(int64(i), run) }, bar: "value <= 100"},
		{name: "row tag of 8 terms of 16 bytes", run: func(i int) { tagger.Tag(uint64(i), terms) }},
	}
}
