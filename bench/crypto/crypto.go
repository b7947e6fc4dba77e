// Package crypto measures what one value costs: each primitive and each kind of
// column beside one AES block, the least that any of them could take.
package crypto

import (
	"crypto/aes"
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"enigma"
	"enigma/bench"
	"enigma/detenc"
	"enigma/internal/column"
	"enigma/internal/seal"
	"enigma/ope"
)

var about = []string{
	"One value at a time, on one core, by testing.Benchmark; all of them five times in turn, and the median of each. The " +
		"baseline is AES-128 of one 16-byte block with a key schedule at hand. Random values defeat the trees that ope " +
		"keeps of what it has computed; neighbours are one column of prices, which profit from them.",
}

// A measure is one thing that is done to many values.
type measure struct {
	name string
	unit string // "" is ns
	per  float64
	run  func(i int)
	bar  bench.Bar
}

const (
	repeats = 5
	many    = 1 << 12 // values, used in turn
	frame   = 64 << 10
)

// Run measures everything. say, if not nil, hears of each result.
func Run(say func(bench.Result)) (*bench.Report, error) {
	report := bench.NewReport("crypto", "One value", about...)
	all, err := measures()
	if err != nil {
		return nil, err
	}
	took := make([][]float64, len(all))
	for range repeats {
		for i, m := range all {
			r := testing.Benchmark(func(b *testing.B) {
				n := 0
				for b.Loop() {
					m.run(n)
					n++
				}
			})
			took[i] = append(took[i], float64(r.T.Nanoseconds())/float64(r.N))
		}
	}
	median := func(i int) float64 {
		slices.Sort(took[i])
		return took[i][len(took[i])/2] / max(1, all[i].per)
	}
	for i, m := range all {
		unit := m.unit
		if unit == "" {
			unit = "ns"
		}
		if err := report.Add(bench.Result{Name: m.name, Unit: unit, Value: median(i), Baseline: median(0), Bar: m.bar}); err != nil {
			return nil, err
		}
		if say != nil {
			say(report.Results[i])
		}
	}
	return report, nil
}

func measures() ([]measure, error) {
	key := [32]byte{1}
	block, err := aes.NewCipher(key[:16])
	if err != nil {
		return nil, err
	}
	buf := make([]byte, 16)
	all := []measure{{name: "one AES block", run: func(int) { block.Encrypt(buf, buf) }}}
	all = append(all, primitives(key)...)
	for _, c := range []struct {
		typ    string
		scheme enigma.Scheme
	}{
		{"text", enigma.Det},
		{"bigint", enigma.Det},
		{"timestamptz", enigma.Ope},
		{"numeric(12,2)", enigma.Ope},
		{"integer", enigma.Ope},
		{"text", enigma.Rnd},
	} {
		ms, err := columnMeasures(c.typ, c.scheme, key)
		if err != nil {
			return nil, err
		}
		all = append(all, ms...)
	}
	sealed, err := sealMeasures()
	return append(all, sealed...), err
}

func primitives(key [32]byte) []measure {
	k32, k64 := ope.NewKey32(key), ope.NewKey64(key)
	perm, siv := detenc.NewPermutation(key), detenc.NewSIV(key, []byte("trades.symbol"))
	r := rand.New(rand.NewPCG(1, 1))
	var random, walk [many]uint64
	var y32 [many]uint64
	var y64 [many][16]byte
	price := uint64(1) << 40
	for i := range random {
		random[i] = r.Uint64()
		price += r.Uint64N(4001)
		walk[i] = price - 2000
		y32[i], y64[i] = k32.Encrypt(uint32(random[i])), k64.Encrypt(random[i])
	}
	plain := []byte("BTC-USD")
	term := siv.Seal(nil, plain)
	dst := make([]byte, 0, 64)
	return []measure{
		{name: "ope 32 bits, encrypt, random", run: func(i int) { k32.Encrypt(uint32(random[i%many])) }, bar: "value <= 1000"},
		{name: "ope 32 bits, decrypt, random", run: func(i int) { _, _ = k32.Decrypt(y32[i%many]) }, bar: "value <= 1000"},
		{name: "ope 64 bits, encrypt, random", run: func(i int) { k64.Encrypt(random[i%many]) }, bar: "value <= 2500"},
		{name: "ope 64 bits, encrypt, neighbours", run: func(i int) { k64.Encrypt(walk[i%many]) }, bar: "value <= 2500"},
		{name: "ope 64 bits, decrypt, random", run: func(i int) { _, _ = k64.Decrypt(y64[i%many]) }, bar: "value <= 2500"},
		{name: "detenc permutation, encrypt", run: func(i int) { perm.Encrypt(random[i%many]) }},
		{name: "detenc permutation, decrypt", run: func(i int) { perm.Decrypt(random[i%many]) }},
		{name: "detenc SIV, seal 7 bytes", run: func(int) { siv.Seal(dst, plain) }},
		{name: "detenc SIV, open 7 bytes", run: func(int) { _, _ = siv.Open(dst, term) }},
	}
}

// columnMeasures encrypt and decrypt values of a type as PostgreSQL sends them.
func columnMeasures(name string, scheme enigma.Scheme, key [32]byte) ([]measure, error) {
	typ, err := column.ParseType(name)
	if err != nil {
		return nil, err
	}
	codec, err := column.New(column.Spec{Type: typ, Scheme: scheme, Version: column.Version}, func(string) [32]byte { return key }, "trades.price")
	if err != nil {
		return nil, err
	}
	r := rand.New(rand.NewPCG(2, 2))
	var plains, terms [many][]byte
	for i := range plains {
		plains[i] = value(name, r)
		if terms[i], err = codec.Encrypt(nil, plains[i]); err != nil {
			return nil, fmt.Errorf("%s %s: %w", scheme, name, err)
		}
	}
	dst := make([]byte, 0, 64)
	what := fmt.Sprintf("column %s %s", name, scheme)
	return []measure{
		{name: what + ", encrypt", run: func(i int) { _, _ = codec.Encrypt(dst, plains[i%many]) }},
		{name: what + ", decrypt", run: func(i int) { _, _ = codec.Decrypt(dst, terms[i%many]) }, bar: "value <= 3000"},
	}, nil
}

// value is an everyday value of a type, in PostgreSQL's binary format.
func value(typ string, r *rand.Rand) []byte {
	switch typ {
	case "text":
		return []byte("BTC-USD")
	case "integer":
		return binary.BigEndian.AppendUint32(nil, r.Uint32N(1_000_000))
	case "numeric(12,2)": // two groups of four digits, the second after the point
		whole := 1 + r.Uint32N(9998)
		b := []byte{0, 2, 0, 0, 0, 0, 0, 2}
		b = binary.BigEndian.AppendUint16(b, uint16(whole))
		return binary.BigEndian.AppendUint16(b, uint16(100*(1+r.Uint32N(99))))
	case "timestamptz": // minutes of some years
		return binary.BigEndian.AppendUint64(nil, uint64(r.Uint32N(2_000_000))*60_000_000+757_382_400_000_000)
	}
	return binary.BigEndian.AppendUint64(nil, r.Uint64())
}

// sealMeasures are what the way between two nodes costs: opening a session, and
// one frame of rows, for 16 bytes of it.
func sealMeasures() ([]measure, error) {
	opener, err := seal.GenerateKey()
	if err != nil {
		return nil, err
	}
	accepter, err := seal.GenerateKey()
	if err != nil {
		return nil, err
	}
	begun, hello, err := seal.Open(accepter.Public(), nil)
	if err != nil {
		return nil, err
	}
	there, reply, err := seal.Accept(accepter, opener.Public(), hello, nil)
	if err != nil {
		return nil, err
	}
	here, err := begun.Finish(opener, reply)
	if err != nil {
		return nil, err
	}
	plain := make([]byte, frame)
	w := here.Writer(1)
	r := there.Reader(1)
	if _, _, err := r.Open(w.Seal(plain, false)); err != nil {
		return nil, errors.Join(errors.New("the channel's two ends differ"), err)
	}
	return []measure{
		{name: "seal a frame of 64 KiB, for 16 bytes", per: frame / 16, run: func(int) { w.Seal(plain, false) }},
		{name: "open a session, both sides", unit: "ns", run: func(int) {
			begun, hello, _ := seal.Open(accepter.Public(), nil)
			_, reply, _ := seal.Accept(accepter, opener.Public(), hello, nil)
			_, _ = begun.Finish(opener, reply)
		}},
	}, nil
}
