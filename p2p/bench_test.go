package p2p

import "testing"

// BenchmarkQuery measures answers of 100,000 rows of 100 bytes between two
// hosts in one process, and requests for one row.
func BenchmarkQuery(b *testing.B) {
	for _, bb := range []struct {
		name   string
		n, pad int
	}{
		{"rows=1", 1, 0},
		{"rows=100000", 100_000, 100},
	} {
		b.Run(bb.name, func(b *testing.B) {
			k := openMarket(b, tcpOnly, &numbers{n: bb.n, pad: bb.pad})
			k.ledger.subscribe(k.manifest.Dataset, k.subscriber.wallet.Address())
			b.SetBytes(int64(bb.n * (bb.pad + 22)))
			b.ReportAllocs()
			for b.Loop() {
				rows, err := k.query(b.Context())
				if err != nil {
					b.Fatal(err)
				}
				if _, err := count(rows); err != nil {
					b.Fatal(err)
				}
				rows.Close()
			}
		})
	}
}
