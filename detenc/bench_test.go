package detenc

import (
	"fmt"
	"testing"
)

// BenchmarkBlock is what the others are made of: compare within one run.
func BenchmarkBlock(b *testing.B) {
	aes := newAES(keyBytes[:])
	buf := make([]byte, 16)
	for b.Loop() {
		aes.Encrypt(buf, buf)
	}
}

func BenchmarkSIV(b *testing.B) {
	s := NewSIV(keyBytes, []byte("trades.symbol"))
	for _, n := range []int{8, 16, 32, 128, 256, 512, 1024, 4096} {
		plain := make([]byte, n)
		dst := make([]byte, 0, n+Overhead)
		sealed := s.Seal(nil, plain)
		b.Run(fmt.Sprintf("Seal/%d", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_ = s.Seal(dst, plain)
			}
		})
		b.Run(fmt.Sprintf("Open/%d", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := s.Open(dst, sealed); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkPermutation(b *testing.B) {
	p := NewPermutation(keyBytes)
	b.Run("Encrypt", func(b *testing.B) {
		b.ReportAllocs()
		for x := uint64(0); b.Loop(); x++ {
			_ = p.Encrypt(x)
		}
	})
	b.Run("Decrypt", func(b *testing.B) {
		b.ReportAllocs()
		for x := uint64(0); b.Loop(); x++ {
			_ = p.Decrypt(x)
		}
	})
}

func BenchmarkPermutationAll(b *testing.B) {
	p := NewPermutation(keyBytes)
	cs := make([]uint64, 1024)
	for i := range cs {
		cs[i] = p.Encrypt(uint64(i))
	}
	got := make([]uint64, len(cs))
	b.ReportAllocs()
	for b.Loop() {
		p.DecryptAll(got, cs)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(cs)), "ns/number")
}
