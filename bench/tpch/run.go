package tpch

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"enigma/bench"

	"github.com/jackc/pgx/v5"
)

// The bars: the best published system for encrypted TPC-H, Monomi (Tu et al., VLDB
// 2013), answers 19 of the 22 queries in 1.24 times PostgreSQL's time at the
// median.
const (
	medianBar bench.Bar = "ratio <= 1.24"
	worstBar  bench.Bar = "ratio <= 5"
)

// Run measures all queries once, or those whose name contains only.
func Run(ctx context.Context, o Options, budget time.Duration, only string, say func(bench.Result)) (*bench.Report, error) {
	r, err := Up(ctx, o)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	name := "tpch-" + strings.ReplaceAll(scaleText(o.Scale), ".", "_")
	report := bench.NewReport(name, "TPC-H at scale "+scaleText(o.Scale), fmt.Sprintf(
		"The 22 queries of TPC-H over a market of six processes in which every column is encrypted, and over a plain PostgreSQL with "+
			"the same rows and indexes, in turns; medians of at least seven goes each. Every answer was compared first, as text. Value and "+
			"baseline are milliseconds; a ratio of 1 is as fast as PostgreSQL. c_phone is a varchar(15) "+
			"on both sides: char(n) has no order under encryption. TPC-H is a trademark of the TPC; these are not TPC results, at "+
			"scale %s.", scaleText(o.Scale)))
	var ratios []float64
	for n := 1; n <= Queries; n++ {
		if !strings.Contains(queryName(n), only) {
			continue
		}
		res, err := r.measure(ctx, n, budget)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", queryName(n), err)
		}
		if err := report.Add(res); err != nil {
			return nil, err
		}
		res = report.Results[len(report.Results)-1]
		ratios = append(ratios, res.Ratio)
		say(res)
	}
	if only != "" {
		return report, nil
	}
	slices.Sort(ratios)
	median := (ratios[(len(ratios)-1)/2] + ratios[len(ratios)/2]) / 2
	for _, res := range []bench.Result{
		{Name: "median of all queries", Unit: "times", Value: median, Baseline: 1, Bar: medianBar},
		{Name: "worst of all queries", Unit: "times", Value: ratios[len(ratios)-1], Baseline: 1, Bar: worstBar},
	} {
		if err := report.Add(res); err != nil {
			return nil, err
		}
		say(report.Results[len(report.Results)-1])
	}
	return report, nil
}

func queryName(n int) string { return fmt.Sprintf("Q%02d", n) }

// measure asks one query of both in turn.
func (r *Rig) measure(ctx context.Context, n int, budget time.Duration) (bench.Result, error) {
	sql, err := Query(n, r.Scale)
	if err != nil {
		return bench.Result{}, err
	}
	var calls []func() error
	var answers [][]string
	var plan []string
	for _, dsn := range []string{r.Gateway(), r.Plain()} {
		conn, err := pgx.Connect(ctx, dsn)
		if err != nil {
			return bench.Result{}, err
		}
		defer conn.Close(ctx)
		answer, err := Answer(ctx, conn, sql)
		if err != nil {
			return bench.Result{}, err
		}
		if plan == nil {
			if plan, err = Answer(ctx, conn, "explain "+sql); err != nil {
				return bench.Result{}, err
			}
		}
		answers = append(answers, answer)
		calls = append(calls, func() error {
			_, err := conn.PgConn().Exec(ctx, sql).ReadAll()
			return err
		})
	}
	if !slices.Equal(answers[0], answers[1]) {
		return bench.Result{}, fmt.Errorf("the gateway's answer of %d rows is not PostgreSQL's of %d", len(answers[0])-1, len(answers[1])-1)
	}
	took, err := bench.TakeTurns(budget, calls...)
	if err != nil {
		return bench.Result{}, err
	}
	return bench.Result{
		Name: queryName(n), Unit: "ms", Value: took[0].Seconds() * 1e3, Baseline: took[1].Seconds() * 1e3, Note: plan[1],
	}, nil
}
