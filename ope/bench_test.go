package ope

import "testing"

// The inputs say how much of a walk the last one has in common with the next.
func BenchmarkEncrypt32(b *testing.B) {
	for _, bb := range benchInputs(32) {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				_ = key32.Encrypt(uint32(bb.xs[i%len(bb.xs)]))
			}
		})
	}
}

func BenchmarkDecrypt32(b *testing.B) {
	for _, bb := range benchInputs(32) {
		cs := make([]uint64, len(bb.xs))
		for i, x := range bb.xs {
			cs[i] = key32.Encrypt(uint32(x))
		}
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				_, _ = key32.Decrypt(cs[i%len(cs)])
			}
		})
	}
}

func BenchmarkEncrypt64(b *testing.B) {
	for _, bb := range benchInputs(64) {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				_ = key64.Encrypt(bb.xs[i%len(bb.xs)])
			}
		})
	}
}

func BenchmarkDecrypt64(b *testing.B) {
	for _, bb := range benchInputs(64) {
		cs := make([][16]byte, len(bb.xs))
		for i, x := range bb.xs {
			cs[i] = key64.Encrypt(x)
		}
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				_, _ = key64.Decrypt(cs[i%len(cs)])
			}
		})
	}
}

func BenchmarkNewKey64(b *testing.B) {
	for b.Loop() {
		_ = NewKey64(keyBytes)
	}
}

type benchInput struct {
	name string
	xs   []uint64
}

func benchInputs(width uint) []benchInput {
	const n = 4096
	return []benchInput{
		{"random", random(n, width)},
		{"clustered", clustered(n)},
		{"sorted", around(1<<31+12345, n)},
	}
}

// clustered values lie anywhere in a window of a million.
func clustered(n int) []uint64 {
	xs := random(n, 20)
	for i := range xs {
		xs[i] += 1_700_000_000
	}
	return xs
}
