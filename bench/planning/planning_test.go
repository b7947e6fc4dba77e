package planning

import (
	"testing"

	"enigma/internal/sqlparse"
)

func each(b *testing.B, f func(b *testing.B, w *world, q *question)) {
	w, err := up(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(w.close)
	all, err := questions()
	if err != nil {
		b.Fatal(err)
	}
	for i := range all {
		b.Run(all[i].name, func(b *testing.B) { f(b, w, &all[i]) })
	}
}

// BenchmarkParse parses without the cache, for comparison.
func BenchmarkParse(b *testing.B) {
	each(b, func(b *testing.B, _ *world, q *question) {
		for b.Loop() {
			if _, err := sqlparse.ParseOne(q.sql); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkAnalyse takes parsed statements to analyses.
func BenchmarkAnalyse(b *testing.B) {
	each(b, func(b *testing.B, w *world, q *question) {
		b.ReportAllocs()
		st, err := sqlparse.ParseOne(q.sql)
		if err != nil {
			b.Fatal(err)
		}
		for b.Loop() {
			if _, err := w.analyse(st, q); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkNew takes texts to their first plans.
func BenchmarkNew(b *testing.B) {
	each(b, func(b *testing.B, w *world, q *question) {
		b.ReportAllocs()
		_, values, err := w.ready(b.Context(), q)
		if err != nil {
			b.Fatal(err)
		}
		for b.Loop() {
			if err := w.fresh(q, values[0]); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkAgain plans statements that have been planned before.
func BenchmarkAgain(b *testing.B) {
	each(b, func(b *testing.B, w *world, q *question) {
		b.ReportAllocs()
		a, values, err := w.ready(b.Context(), q)
		if err != nil {
			b.Fatal(err)
		}
		i := 0
		for b.Loop() {
			if err := replan(a, values, i); err != nil {
				b.Fatal(err)
			}
			i++
		}
	})
}

// TestQuestions plans every question.
func TestQuestions(t *testing.T) {
	w, err := up(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.close)
	all, err := questions()
	if err != nil {
		t.Fatal(err)
	}
	for i := range all {
		q := &all[i]
		a, values, err := w.ready(t.Context(), q)
		if err != nil {
			t.Fatal(err)
		}
		for _, v := range values {
			p, err := a.Plan(v)
			if err != nil {
				t.Fatal(err)
			}
			if len(p.Fetches) == 0 {
				t.Errorf("%s: no fetch with %v", q.name, v)
			}
		}
	}
}
