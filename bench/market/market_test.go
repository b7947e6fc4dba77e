package market

import (
	"testing"
	"time"

	"enigma/bench"
)

// TestRun asks every question of a small market. It checks the answers, which
// Run compares with PostgreSQL's, and no times.
func TestRun(t *testing.T) {
	report, err := Run(t.Context(), Options{InProcess: true, Rows: 5_000, Budget: time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]bench.Result{}
	for _, r := range report.Results {
		if r.Value <= 0 {
			t.Errorf("%s: value %g", r.Name, r.Value)
		}
		got[r.Name] = r
	}
	for _, q := range questions(1) {
		if r, ok := got[q.name]; !ok || r.Baseline <= 0 || r.Holds == nil {
			t.Errorf("%s: %+v", q.name, r)
		}
	}
}
