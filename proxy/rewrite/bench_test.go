package rewrite

import (
	"testing"

	"enigma/internal/sqlparse"
)

// BenchmarkPlan takes a statement from its cached tree to a plan, and plans a
// statement that has been analysed and planned before.
func BenchmarkPlan(b *testing.B) {
	m := market(b)
	for _, bb := range []struct{ name, sql string }{
		{"level=1", "select price, ts from trades where symbol = 'BTC' and qty > 5 order by ts limit 10"},
		{"level=2", "select s.name, sum(t.price) from trades t join symbols s on s.symbol = t.symbol where t.qty > 5 group by s.name"},
		{"level=3", "with x as (select symbol, price from trades where qty > 5) select symbol, avg(price) from x group by symbol"},
	} {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				sts, err := sqlparse.Parse(bb.sql)
				if err != nil || Classify(sts[0]).Kind != Query {
					b.Fatal(err)
				}
				a, err := Analyse(sts[0], nil, bind(m, sts[0]))
				if err != nil {
					b.Fatal(err)
				}
				if _, err := a.Plan(nil); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(bb.name+"/again", func(b *testing.B) {
			b.ReportAllocs()
			sts, _ := sqlparse.Parse(bb.sql)
			a, err := Analyse(sts[0], nil, bind(m, sts[0]))
			if err != nil {
				b.Fatal(err)
			}
			for b.Loop() {
				if _, err := a.Plan(nil); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
