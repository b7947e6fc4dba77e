package books_test

import (
	"encoding/binary"
	"runtime"
	"testing"

	"enigma"
	"enigma/internal/books"
)

// BenchmarkMillion sells a million subscriptions of 2,000 data sets and reports
// what they take: bytes each, and time for an event and for ranking all.
func BenchmarkMillion(b *testing.B) {
	const sets, subs, start = 2_000, 1_000_000, 700 * books.Period
	for range b.N {
		b.StopTimer()
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		m := books.New(rules)
		id := func(n int) (id enigma.DatasetID) {
			binary.BigEndian.PutUint32(id[:], uint32(n))
			return id
		}
		for n := range sets {
			if _, err := m.Apply(books.Registered{ID: id(n), Time: start, Name: "set"}); err != nil {
				b.Fatal(err)
			}
		}
		b.StartTimer()
		for n := range subs {
			now := start + uint64(n)*20 // 230 days
			who := enigma.Address{}
			binary.BigEndian.PutUint32(who[:], uint32(n))
			e := books.Subscribed{ID: id(n % sets), Subscriber: who, Time: now, End: now + 12*books.Period, Rate: 1000, Cost: 12 * 1000 * books.Tick}
			if _, err := m.Apply(e); err != nil {
				b.Fatal(err)
			}
		}
		b.StopTimer()
		runtime.GC()
		runtime.ReadMemStats(&after)
		b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/subs, "B/subscription")
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/subs/float64(b.N), "ns/event")
		if len(m.Rank(start+300*24*3600, nil)) != sets {
			b.Fatal("not all are ranked")
		}
	}
}

// BenchmarkRank ranks 2,000 data sets with subscriptions that end all over a year.
func BenchmarkRank(b *testing.B) {
	m := books.New(rules)
	const start = 700 * books.Period
	for n := range 2_000 {
		id := enigma.DatasetID{byte(n >> 8), byte(n)}
		if _, err := m.Apply(books.Registered{ID: id, Time: start}); err != nil {
			b.Fatal(err)
		}
		for i := range uint64(12) {
			e := books.Subscribed{ID: id, Subscriber: enigma.Address{byte(i)}, Time: start, End: start + (i+1)*books.Period, Rate: 1000, Cost: enigma.Grains(i+1) * 1000 * books.Tick}
			if _, err := m.Apply(e); err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ResetTimer()
	for range b.N {
		m.Rank(start+books.Period*6, nil)
	}
}
