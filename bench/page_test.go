package bench

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestPage keeps docs/performance.md true: it is what the committed results
// say, and each of them says what follows from its own numbers.
func TestPage(t *testing.T) {
	reports, err := ReadAll("results")
	if err != nil || len(reports) == 0 {
		t.Fatalf("%d reports: %v", len(reports), err)
	}
	got, err := os.ReadFile("../docs/performance.md")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(Page(reports), string(got)); diff != "" {
		t.Errorf("docs/performance.md is not what bench/results say: run 'make bench-page' (-want +got)\n%s", diff)
	}
	for _, r := range reports {
		for _, res := range r.Results {
			judge(t, r.Name+": "+res.Name, res)
		}
	}
}

func judge(t *testing.T, name string, res Result) {
	t.Helper()
	if res.Baseline != 0 {
		if off := res.Value/res.Baseline/res.Ratio - 1; off < -0.005 || off > 0.005 {
			t.Errorf("%s: ratio %g of %g and %g", name, res.Ratio, res.Value, res.Baseline)
		}
	}
	if (res.Bar == "") != (res.Holds == nil) {
		t.Errorf("%s: bar %q, holds %v", name, res.Bar, res.Holds)
		return
	}
	if res.Holds == nil {
		return
	}
	if want, err := res.Bar.holds(res); err != nil || want != *res.Holds {
		t.Errorf("%s: holds %t, want %t, %v", name, *res.Holds, want, err)
	}
}

func TestAdd(t *testing.T) {
	tests := []struct {
		name  string
		in    Result
		holds string // "yes", "**missed**", "" or an error
	}{
		{"a ratio that holds", Result{Value: 50, Baseline: 100, Bar: "ratio >= 0.35"}, "yes"},
		{"a ratio that misses", Result{Value: 30, Baseline: 100, Bar: "ratio >= 0.35"}, "**missed**"},
		{"smaller is better", Result{Value: 180, Baseline: 100, Bar: "ratio <= 1.7"}, "**missed**"},
		{"a bar on the value", Result{Value: 900, Baseline: 10, Bar: "value <= 1000"}, "yes"},
		{"no bar", Result{Value: 1}, ""},
		{"a bar of another kind", Result{Value: 1, Bar: "size <= 1"}, "want ratio or value"},
		{"a bar without a direction", Result{Value: 1, Bar: "value = 1"}, "want >= or <="},
		{"a bar without words", Result{Value: 1, Bar: "fast"}, "want three words"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var r Report
			if err := r.Add(tt.in); err != nil {
				if tt.holds == "" || !strings.Contains(err.Error(), tt.holds) {
					t.Errorf("Add: %v, want %q", err, tt.holds)
				}
				return
			}
			if got := verdict(r.Results[0].Holds); got != tt.holds {
				t.Errorf("got %q, want %q", got, tt.holds)
			}
		})
	}
}

func TestNumber(t *testing.T) {
	for x, want := range map[float64]string{0: "", 0.3456: "0.346", 1.7: "1.7", 99.94: "99.9", 123.4: "123", 1234567: "1,234,567"} {
		if got := number(x); got != want {
			t.Errorf("number(%g) = %q, want %q", x, got, want)
		}
	}
}

// TestMissed expects an error that names the bars that do not hold, and no others.
func TestMissed(t *testing.T) {
	var r Report
	for _, res := range []Result{{Name: "low", Value: 1, Bar: "value <= 2"}, {Name: "none", Value: 9}} {
		if err := r.Add(res); err != nil {
			t.Fatal(err)
		}
	}
	if err := r.Missed(); err != nil {
		t.Errorf("nothing is missed: %v", err)
	}
	if err := r.Add(Result{Name: "high", Value: 3, Bar: "value <= 2"}); err != nil {
		t.Fatal(err)
	}
	if err := r.Missed(); err == nil || !strings.Contains(err.Error(), "high") || strings.Contains(err.Error(), "low") {
		t.Errorf("Missed: %v, want high alone", err)
	}
}
