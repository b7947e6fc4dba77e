// Package crypto measures what one value costs: each primitive, each kind of
// column and each row of the quickstart's table, beside one AES block, the least
// that any of them could take.
package crypto

import (
	"context"
	"crypto/aes"
	"fmt"
	"slices"
	"testing"

	"enigma/bench"
)

var about = []string{
	"On one core, by testing.Benchmark; everything five times in turn, and the median of each. The baseline is AES-128 of " +
		"one 16-byte block with a key schedule at hand, unless the unit says otherwise. Batches are of 1,000 values and " +
		"more, and their figures are for one value; ope shares what the values of a batch have in common.",
}

// A measure is one thing that is done to many values.
type measure struct {
	name string
	per  float64 // values that one run handles; 0 is 1
	run  func(i int)
	bar  bench.Bar
	note string

	// as turns nanoseconds a value into another result; nil leaves it, beside
	// one AES block.
	as func(ns, aes float64) bench.Result

	// beside, if not "", is the measure that this one is how many times as fast
	// as.
	beside string
}

const (
	repeats = 5
	many    = 1 << 12 // values, used in turn
)

// Run measures everything. say, if not nil, hears of each result.
func Run(ctx context.Context, say func(bench.Result)) (*bench.Report, error) {
	report := bench.NewReport("crypto", "One value", about...)
	all, err := measures(ctx)
	if err != nil {
		return nil, err
	}
	took := times(all)
	for i, m := range all {
		res := bench.Result{Name: m.name, Unit: "ns", Value: took[i], Baseline: took[0]}
		if m.as != nil {
			res = m.as(took[i], took[0])
			res.Name = m.name
		}
		if m.beside != "" {
			other := slices.IndexFunc(all, func(o measure) bool { return o.name == m.beside })
			if other < 0 {
				return nil, fmt.Errorf("%s: no measure %q", m.name, m.beside)
			}
			res.Unit, res.Value, res.Baseline = "times as fast", took[other]/took[i], 0
		}
		res.Bar, res.Note = m.bar, m.note
		if err := report.Add(res); err != nil {
			return nil, err
		}
		if say != nil {
			say(report.Results[i])
		}
	}
	return report, nil
}

// times measures all in turn and returns the median nanoseconds of one value.
func times(all []measure) []float64 {
	took := make([][]float64, len(all))
	for range repeats {
		for i, m := range all {
			r := testing.Benchmark(func(b *testing.B) {
				n := 0
				for b.Loop() {
					m.run(n)
					n++
				}
			})
			took[i] = append(took[i], float64(r.T.Nanoseconds())/float64(r.N)/max(1, m.per))
		}
	}
	out := make([]float64, len(all))
	for i := range took {
		slices.Sort(took[i])
		out[i] = took[i][repeats/2]
	}
	return out
}

func measures(ctx context.Context) ([]measure, error) {
	key := [32]byte{1}
	block, err := aes.NewCipher(key[:16])
	if err != nil {
		return nil, err
	}
	buf := make([]byte, 16)
	all := []measure{{name: "one AES block", run: func(int) { block.Encrypt(buf, buf) }}}
	all = append(all, orders(key)...)
	all = append(all, equalities(key)...)
	all = append(all, sums(key)...)
	columns, err := columns(key)
	if err != nil {
		return nil, err
	}
	rows, err := rows(ctx)
	if err != nil {
		return nil, err
	}
	sealed, err := sealMeasures()
	return slices.Concat(all, columns, rows, sealed), err
}
