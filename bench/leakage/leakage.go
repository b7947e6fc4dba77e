// Package leakage writes the scoreboard of the order-preserving schemes as a
// benchmark: how far off an attacker is under each, beside an ideal random
// order-preserving function.
package leakage

import (
	"fmt"

	"enigma/bench"
	"enigma/internal/leakage"
)

var about = []string{
	"How far off an attacker is, in the middle, who estimates values from their terms: the median error as part of the " +
		"span that holds 95 % of the data (larger is safer; about 0.25 is no better than knowing that span). 1,500 values, " +
		"median of 25 keys, all fixed, so that this is no matter of the machine. The baseline is an ideal random " +
		"order-preserving function from 32 to 64 bits under the same attack.",
	"What each column of the board is, and how to read it, says [spec/ope-v1.md](spec/ope-v1.md#scoreboard). ope32 and " +
		"ope64 have bars: what they were first published with, rounded down. ope-proven reveals exactly what is measured here, " +
		"and rank what every such scheme reveals: neither has a bar.",
}

// bars are what compact ope was published with, rounded down: it must not give
// away more. By data, then by known pairs: 0, 2 and 16.
var bars = map[string]map[int]string{
	"uniform over the domain":      {0: "0.12", 2: "0.12", 16: "0.0085"},
	"salaries in cents, lognormal": {0: "0.36", 2: "0.22", 16: "0.0064"},
	"seconds within one year":      {0: "25", 2: "0.13", 16: "0.009"},
}

// Run computes the board. say, if not nil, hears of each result.
func Run(say func(bench.Result)) (*bench.Report, error) {
	report := bench.NewReport("leakage", "What order gives away", about...)
	board := leakage.Board()
	ideal := map[string]float64{}
	for _, m := range board {
		if m.Scheme == leakage.Ideal {
			ideal[row(m)] = m.Error
		}
	}
	for _, m := range board {
		if m.Scheme == leakage.Ideal {
			continue
		}
		res := bench.Result{Name: row(m) + ", " + m.Scheme, Unit: "span", Value: m.Error, Baseline: ideal[row(m)]}
		if m.Scheme == leakage.Compact32 || m.Scheme == leakage.Compact64 {
			res.Bar = bench.Bar("value >= " + bars[m.Data][m.Known])
		}
		if err := report.Add(res); err != nil {
			return nil, err
		}
		if say != nil {
			say(report.Results[len(report.Results)-1])
		}
	}
	return report, nil
}

func row(m leakage.Measure) string { return fmt.Sprintf("%s, %d known", m.Data, m.Known) }
