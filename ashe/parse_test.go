package ashe

import (
	"errors"
	"math"
	"math/big"
	"slices"
	"testing"
)

func TestParseRuns(t *testing.T) {
	t.Parallel()
	kept := []Run{{3, 4}}
	for _, runs := range [][]Run{
		{{1, 1}},
		{{1, 1}, {3, 3}},
		{{10, 19}, {21, 21}, {1 << 40, 1 << 41}},
		{{1, MaxID}},
		{{MaxID, MaxID}},
	} {
		text, binary := runsText(runs), runsBinary(runs)
		want := append(slices.Clone(kept), runs...)
		if got, err := ParseRuns(slices.Clone(kept), []byte(text)); err != nil || !slices.Equal(got, want) {
			t.Errorf("ParseRuns(%q) = %v, %v", text, got, err)
		}
		if got, err := ParseRunsBinary(slices.Clone(kept), binary); err != nil || !slices.Equal(got, want) {
			t.Errorf("ParseRunsBinary(%x) = %v, %v", binary, got, err)
		}
	}
	if got := Count([]Run{{1, 1}, {3, 7}}); got != 6 {
		t.Errorf("Count = %d, want 6", got)
	}
}

func TestOneRun(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name                  string
		rows, lowest, highest int64
		want                  bool
	}{
		{"one row", 1, 7, 7, true},
		{"many", 100, 7, 106, true},
		{"all there can be", MaxID, 1, MaxID, true},
		{"a hole", 99, 7, 106, false},
		{"a row twice", 101, 7, 106, false},
		{"no rows", 0, 7, 6, false},
		{"less than none", -5, 7, 1, false},
		{"upside down", 2, 7, 6, false},
		{"id 0", 2, 0, 1, false},
		{"ids below 0", 3, -1, 1, false},
		{"a difference that overflows", math.MinInt64, math.MinInt64, math.MaxInt64, false},
		{"an id too high", 1, MaxID + 1, MaxID + 1, false},
	}
	for _, tt := range tests {
		r, ok := OneRun(tt.rows, tt.lowest, tt.highest)
		if ok != tt.want || (ok && (r != Run{uint64(tt.lowest), uint64(tt.highest)} || r.Len() != uint64(tt.rows))) {
			t.Errorf("%s: %v, %v", tt.name, r, ok)
		}
	}
}

func TestParseRunsRefuses(t *testing.T) {
	t.Parallel()
	for _, w := range badRuns() {
		if _, err := ParseRuns(nil, []byte(w.Text)); !errors.Is(err, ErrRuns) {
			t.Errorf("%s: ParseRuns(%q): %v", w.Name, w.Text, err)
		}
		if _, err := ParseRunsBinary(nil, w.Binary); !errors.Is(err, ErrRuns) {
			t.Errorf("%s: ParseRunsBinary(%x): %v", w.Name, w.Binary, err)
		}
	}
	// Any cut of a good one is bad.
	good := []Run{{1, 5}, {9, 12}}
	for i := range runsText(good) {
		if got, err := ParseRuns(nil, []byte(runsText(good)[:i])); err == nil {
			t.Errorf("ParseRuns(%q) = %v", runsText(good)[:i], got)
		}
	}
	for i := range runsBinary(good) {
		if got, err := ParseRunsBinary(nil, runsBinary(good)[:i]); err == nil {
			t.Errorf("ParseRunsBinary cut to %d bytes = %v", i, got)
		}
	}
}

func TestParseSum(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		"0", "1", "-1", "9999", "10000", "-10000", "100000000", "123456789", "9223372036854775807", "9223372036854775808",
		"-9223372036854775808", "-9223372036854775809", "18446744073709551616", "-36893488147419103231",
		"85070591730234615847396907784232501249", "-85070591730234615865843651857942052864", // 2^63 rows of the largest values
		"999999999999999999999999999999999999999",
	} {
		n, ok := new(big.Int).SetString(text, 10)
		if !ok {
			t.Fatal(text)
		}
		if got, err := ParseSum([]byte(text)); err != nil || got != wrap(n) {
			t.Errorf("ParseSum(%q) = %d, %v, want %d", text, got, err, wrap(n))
		}
		if got, err := ParseSumBinary(sumBinary(n)); err != nil || got != wrap(n) {
			t.Errorf("ParseSumBinary(%x) = %d, %v, want %d", sumBinary(n), got, err, wrap(n))
		}
	}
	for _, w := range badSums() {
		if got, err := ParseSum([]byte(w.Text)); !errors.Is(err, ErrSum) {
			t.Errorf("%s: ParseSum(%q) = %d, %v", w.Name, w.Text, got, err)
		}
		if got, err := ParseSumBinary(w.Binary); !errors.Is(err, ErrSum) {
			t.Errorf("%s: ParseSumBinary(%x) = %d, %v", w.Name, w.Binary, got, err)
		}
	}
}
