package leakage

import (
	"testing"

	"enigma/bench"
)

// TestBarsHold computes the board again: the committed results are what it
// says, and compact ope gives away no more than it was published with.
func TestBarsHold(t *testing.T) {
	t.Parallel()
	report, err := Run(nil)
	if err != nil {
		t.Fatal(err)
	}
	committed, err := bench.ReadAll("../results")
	if err != nil {
		t.Fatal(err)
	}
	values := map[string]float64{}
	for _, r := range committed {
		if r.Name == report.Name {
			for _, res := range r.Results {
				values[res.Name] = res.Value
			}
		}
	}
	judged := 0
	for _, r := range report.Results {
		if r.Holds != nil {
			judged++
			if !*r.Holds {
				t.Errorf("%s: %g misses %s", r.Name, r.Value, r.Bar)
			}
		}
		if was := values[r.Name]; r.Value < 0.98*was || r.Value > 1.02*was {
			t.Errorf("%s: %g, committed %g: run 'make bench-leakage bench-page'", r.Name, r.Value, was)
		}
	}
	if judged != 18 {
		t.Errorf("%d bars, want 18", judged)
	}
}
