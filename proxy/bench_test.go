package proxy_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"enigma"
)

// summedRows is how many rows BenchmarkSums adds up.
const summedRows = 200_000

// BenchmarkSums asks plain PostgreSQL and a gateway, in turns, to add up the
// same rows. x/plain is the median of how much longer the gateway takes.
func BenchmarkSums(b *testing.B) {
	m := marketOf(b, []testTable{{
		dataset: "coinbase", name: "facts", sums: []string{"y"}, cluster: [][]string{{"near"}},
		columns: []testColumn{
			{"near", "integer", enigma.Det, ""}, {"far", "integer", enigma.Det, ""}, {"x", "bigint", enigma.Sum, ""}, {"y", "integer", enigma.Det, ""},
		},
		rows: fmt.Sprintf(`select i / 30000, i * 7919 %% 7, i::bigint * 31, case when i %% 10 > 0 then i %% 1000 end
			from generate_series(0, %d) as i order by i`, summedRows-1),
	}}, nil)
	plain, ours := connectTo(b, m.plain), connect(b, m.gateway)
	exec(b, plain, "analyze coinbase.facts")
	for _, bb := range []struct{ name, sql string }{
		{"groups=together", "select near, sum(x), count(*) from coinbase.facts group by near"},
		{"groups=scattered", "select far, sum(x), count(*) from coinbase.facts group by far"},
		{"groups=none", "select sum(x), avg(x), count(*) from coinbase.facts"},
		{"groups=none/beside", "select sum(y), avg(y) from coinbase.facts"},
		{"local", "select far, sum(x + 0), count(*) from coinbase.facts group by far"},
	} {
		b.Run(bb.name, func(b *testing.B) {
			var ratios []float64
			for b.Loop() {
				theirs := took(b, plain, bb.sql)
				ratios = append(ratios, float64(took(b, ours, bb.sql))/float64(theirs))
			}
			slices.Sort(ratios)
			b.ReportMetric(ratios[len(ratios)/2], "x/plain")
		})
	}
}

func took(b *testing.B, conn *pgx.Conn, sql string) time.Duration {
	start := time.Now()
	exec(b, conn, sql)
	return time.Since(start)
}
