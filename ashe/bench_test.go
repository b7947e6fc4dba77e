package ashe

import "testing"

func BenchmarkEncrypt(b *testing.B) {
	b.ReportAllocs()
	for id := uint64(1); b.Loop(); id++ {
		_, _ = testKey.Encrypt(id, 5)
	}
}

// BenchmarkEncryptRun is per value.
func BenchmarkEncryptRun(b *testing.B) {
	ms := values(1024)
	dst := make([]int64, len(ms))
	b.ReportAllocs()
	rows := 0
	for b.Loop() {
		_ = testKey.EncryptRun(dst, 1, ms)
		rows += len(ms)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(rows), "ns/value")
}

func BenchmarkDecrypt(b *testing.B) {
	b.ReportAllocs()
	for id := uint64(1); b.Loop(); id++ {
		_, _ = testKey.Decrypt(id, 5)
	}
}

func BenchmarkOpen(b *testing.B) {
	b.Run("one run", func(b *testing.B) {
		b.ReportAllocs()
		for id := uint64(1); b.Loop(); id++ {
			_, _ = testKey.Open(5, Run{id, id + 1_000_000})
		}
	})
	b.Run("scattered", func(b *testing.B) {
		runs := scattered(1000)
		b.ReportAllocs()
		n := 0
		for b.Loop() {
			_, _ = testKey.Open(5, runs...)
			n += len(runs)
		}
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(n), "ns/run")
	})
}

func BenchmarkParseRuns(b *testing.B) {
	runs := scattered(1000)
	text, binary := []byte(runsText(runs)), runsBinary(runs)
	b.Run("text", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_, _ = ParseRuns(runs[:0], text)
		}
	})
	b.Run("binary", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_, _ = ParseRunsBinary(runs[:0], binary)
		}
	})
}

func BenchmarkParseSum(b *testing.B) {
	text := []byte("-85070591730234615865843651857942052864")
	b.ReportAllocs()
	for b.Loop() {
		_, _ = ParseSum(text)
	}
}

func scattered(n int) []Run {
	runs := make([]Run, n)
	for i := range runs {
		runs[i] = Run{uint64(10*i + 1), uint64(10*i + 4)}
	}
	return runs
}
