package ope

import (
	"crypto/aes"
	"math/rand/v2"
	"testing"
)

// BenchmarkAES is what the other figures are to be seen beside.
func BenchmarkAES(b *testing.B) {
	block, err := aes.NewCipher(keyBytes[:16])
	if err != nil {
		b.Fatal(err)
	}
	buf := make([]byte, aes.BlockSize)
	for b.Loop() {
		block.Encrypt(buf, buf)
	}
}

func BenchmarkEncrypt32(b *testing.B) {
	for _, bb := range benchInputs(32) {
		xs, cs := bb.images32()
		compare(b, bb.name, len(xs), func() {
			for _, x := range xs {
				_ = key32.Encrypt(x)
			}
		}, func() { key32.EncryptAll(cs, xs) })
	}
}

func BenchmarkDecrypt32(b *testing.B) {
	for _, bb := range benchInputs(32) {
		xs, cs := bb.images32()
		compare(b, bb.name, len(xs), func() {
			for _, c := range cs {
				_, _ = key32.Decrypt(c)
			}
		}, func() { _ = key32.DecryptAll(xs, cs) })
	}
}

func BenchmarkEncrypt64(b *testing.B) {
	for _, bb := range benchInputs(64) {
		cs := bb.images64()
		compare(b, bb.name, len(cs), func() {
			for _, x := range bb.xs {
				_ = key64.Encrypt(x)
			}
		}, func() { key64.EncryptAll(cs, bb.xs) })
	}
}

func BenchmarkDecrypt64(b *testing.B) {
	for _, bb := range benchInputs(64) {
		cs := bb.images64()
		compare(b, bb.name, len(cs), func() {
			for _, c := range cs {
				_, _ = key64.Decrypt(c)
			}
		}, func() { _ = key64.DecryptAll(bb.xs, cs) })
	}
}

func BenchmarkProven64(b *testing.B) {
	b.Run("encrypt", func(b *testing.B) {
		b.ReportAllocs()
		for i := uint64(0); b.Loop(); i++ {
			_ = proven64.Encrypt(i * 0x9e3779b97f4a7c15)
		}
	})
	b.Run("decrypt", func(b *testing.B) {
		b.ReportAllocs()
		c := proven64.Encrypt(0x9e3779b97f4a7c15)
		for b.Loop() {
			_, _ = proven64.Decrypt(c)
		}
	})
}

func BenchmarkKeyWide(b *testing.B) {
	for _, bb := range []struct {
		name  string
		highs uint64
	}{{"two high words", 2}, {"many high words", 1 << 60}} {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for i := uint64(0); b.Loop(); i += 0x9e3779b97f4a7c15 {
				_ = keyWide.Encrypt(i%bb.highs, i)
			}
		})
	}
}

func BenchmarkPrefix(b *testing.B) {
	for _, bb := range []struct {
		name  string
		texts []string
	}{
		{"symbols", []string{"BTC-USD", "ETH-USD", "SOL-EUR", "ADA-USD"}},
		{"one symbol", []string{"BTC-USD"}},
		{"long", []string{"a text of some length", "the other text that there is"}},
	} {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			var term []byte
			for i := 0; b.Loop(); i++ {
				term = prefixKey.Append(term[:0], []byte(bb.texts[i%len(bb.texts)]))
			}
		})
	}
}

func BenchmarkNewKey64(b *testing.B) {
	for b.Loop() {
		_ = NewKey64(keyBytes)
	}
}

// compare reports the time that one of n values takes, when there is one call a
// value and when there is one for all.
func compare(b *testing.B, name string, n int, single, batch func()) {
	for way, f := range map[string]func(){"single": single, "batch": batch} {
		b.Run(name+"/"+way, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				f()
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/value")
			b.ReportMetric(0, "ns/op")
		})
	}
}

// The inputs say how much of a walk the values have in common.
type benchInput struct {
	name string
	xs   []uint64
}

func benchInputs(width uint) []benchInput {
	const n = 4096
	inputs := []benchInput{
		{"random", random(n, width)},
		{"prices", prices(n)},
		{"sorted", around(1<<31+12345, n)},
	}
	if width == 64 {
		day := dayOfMinutes()
		inputs = append(inputs, benchInput{"minutes", day}, benchInput{"minutes shuffled", shuffled(day)})
	}
	return inputs
}

// prices walk by up to 20.00 in cents, around a million.
func prices(n int) []uint64 {
	rnd := rand.New(rand.NewPCG(1, 2))
	xs := make([]uint64, n)
	price := uint64(1<<31 + 100_000_000)
	for i := range xs {
		price += rnd.Uint64N(4001) - 2000
		xs[i] = price
	}
	return xs
}

// dayOfMinutes is 26 September 2023 as PostgreSQL counts, in microseconds since
// 2000, with the sign bit turned over.
func dayOfMinutes() []uint64 {
	const minutes = 24 * 60
	xs := make([]uint64, minutes)
	for i := range xs {
		xs[i] = 1<<63 | (8669*minutes+uint64(i))*60_000_000
	}
	return xs
}

func shuffled(xs []uint64) []uint64 {
	ys := append([]uint64(nil), xs...)
	rand.New(rand.NewPCG(3, 4)).Shuffle(len(ys), func(i, j int) { ys[i], ys[j] = ys[j], ys[i] })
	return ys
}

func (in benchInput) images32() ([]uint32, []uint64) {
	xs := make([]uint32, len(in.xs))
	for i, x := range in.xs {
		xs[i] = uint32(x)
	}
	cs := make([]uint64, len(xs))
	key32.EncryptAll(cs, xs)
	return xs, cs
}

func (in benchInput) images64() [][16]byte {
	cs := make([][16]byte, len(in.xs))
	key64.EncryptAll(cs, in.xs)
	return cs
}
