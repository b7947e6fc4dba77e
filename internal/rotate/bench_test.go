package rotate

import (
	"testing"
)

// BenchmarkRun encrypts a data set anew whose tables of format 2 have 50,000
// rows each; rows/s counts all of them.
func BenchmarkRun(b *testing.B) {
	const n = 50_000
	k := openMarket(b, 2, n)
	var rows int64
	for b.Loop() {
		j := k.job(b.TempDir(), &numbers{next: 1}, k.nodes())
		j.checkpoint = 0
		d, err := Run(b.Context(), j)
		if err != nil {
			b.Fatal(err)
		}
		for _, count := range d.Counts() {
			rows += count
		}
	}
	b.ReportMetric(float64(rows)/b.Elapsed().Seconds(), "rows/s")
}
