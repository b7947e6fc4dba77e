package store_test

import (
	"io"
	"testing"

	"enigma"
	"enigma/internal/localpg/pgtest"
	"enigma/internal/store"
)

// benchStore returns a store with a revision of n rows.
func benchStore(b *testing.B, n int64) *store.Store {
	b.Helper()
	s, err := store.Open(b.Context(), pgtest.Storage(b), store.Config{})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { s.Close() })
	benchLoad(b, s, 1, n, rowsOf(0, n))
	return s
}

func benchLoad(b *testing.B, s *store.Store, revision uint64, n int64, rows []byte) {
	b.Helper()
	l, err := s.Begin(b.Context(), spec(revision))
	if err != nil {
		b.Fatal(err)
	}
	if err := l.Copy(b.Context(), "t_1", rows); err != nil {
		b.Fatal(err)
	}
	if err := l.Commit(b.Context(), map[string]int64{"t_1": n, "t_2": 0}); err != nil {
		b.Fatal(err)
	}
}

// BenchmarkLoad includes the two indexes and ANALYZE.
func BenchmarkLoad(b *testing.B) {
	const n = 100_000
	s := benchStore(b, 1)
	rows := rowsOf(0, n)
	revision := uint64(2)
	for b.Loop() {
		benchLoad(b, s, revision, n, rows)
		revision++
	}
	b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds(), "rows/s")
}

func BenchmarkQuery(b *testing.B) {
	const n = 100_000
	s := benchStore(b, n)
	schema := enigma.SchemaName(dataset, 1)
	for name, q := range map[string]enigma.Request{
		"point": {SQL: "SELECT t1.c_3 FROM " + schema + ".t_1 AS t1 WHERE (t1.c_1 = $1)", Args: []enigma.Arg{arg(77)}},
		"all":   {SQL: "SELECT t1.c_1, t1.c_2, t1.c_3 FROM " + schema + ".t_1 AS t1"},
	} {
		q.Dataset, q.Revision = dataset, 1
		b.Run(name, func(b *testing.B) {
			read := 0
			for b.Loop() {
				rows, err := s.Query(b.Context(), q)
				if err != nil {
					b.Fatal(err)
				}
				for _, err = rows.Next(); err == nil; _, err = rows.Next() {
					read++
				}
				if err != io.EOF {
					b.Fatal(err)
				}
				rows.Close()
			}
			b.ReportMetric(float64(read)/b.Elapsed().Seconds(), "rows/s")
		})
	}
}
