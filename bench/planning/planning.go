// Package planning measures what it takes to plan a statement: of TPC-H's tables,
// with every column encrypted, without any rows.
package planning

import (
	"context"
	"math"
	"slices"
	"testing"

	"enigma/bench"
	"enigma/internal/sqlparse"
	"enigma/proxy/rewrite"
)

var about = []string{
	"The tables of TPC-H at scale 0.1 as a gateway knows them, every column encrypted, and no rows: what is measured is the " +
		"planner alone, on one core, by testing.Benchmark; the least of five runs. *New* is from the text to the first plan: parsing, " +
		"analysis, and a plan that is checked by parsing the local statement and comparing trees, but not PostgreSQL's " +
		"description of the statement, nor its evaluation of constants. *Again* is another execution of a statement that has " +
		"been planned, with other parameters where it has any.",
}

// What the project asks of planning, in nanoseconds.
const (
	newBar   = "value <= 1000000"
	againBar = "value <= 20000"
)

// A cost is nanoseconds of planning one question.
type cost struct{ fresh, again float64 }

// Run measures everything. say, if not nil, hears of each result.
func Run(ctx context.Context, say func(bench.Result)) (*bench.Report, error) {
	report := bench.NewReport("planning", "Planning", about...)
	w, err := up(ctx)
	if err != nil {
		return nil, err
	}
	defer w.close()
	all, err := questions()
	if err != nil {
		return nil, err
	}
	add := func(name string, c cost) error {
		for _, res := range []bench.Result{
			{Name: name + ": new", Unit: "ns", Value: c.fresh, Bar: newBar},
			{Name: name + ": again", Unit: "ns", Value: c.again, Bar: againBar},
		} {
			if err := report.Add(res); err != nil {
				return err
			}
			if say != nil {
				say(report.Results[len(report.Results)-1])
			}
		}
		return nil
	}
	var fresh, again []float64
	for i := range all {
		c, err := w.measure(ctx, &all[i])
		if err != nil {
			return nil, err
		}
		if err := add(all[i].name, c); err != nil {
			return nil, err
		}
		if i >= len(everyday) {
			fresh, again = append(fresh, c.fresh), append(again, c.again)
		}
	}
	return report, add("TPC-H, the median", cost{median(fresh), median(again)})
}

func median(of []float64) float64 {
	slices.Sort(of)
	return of[len(of)/2]
}

// measure plans one question, anew and again.
func (w *world) measure(ctx context.Context, q *question) (cost, error) {
	a, values, err := w.ready(ctx, q)
	if err != nil {
		return cost{}, err
	}
	c := cost{math.Inf(1), math.Inf(1)}
	for range 5 {
		c.fresh = min(c.fresh, nanoseconds(func(int) error { return w.fresh(q, values[0]) }, &err))
		c.again = min(c.again, nanoseconds(func(i int) error { return replan(a, values, i) }, &err))
	}
	return c, err
}

// nanoseconds is what one call of f takes.
func nanoseconds(f func(i int) error, failed *error) float64 {
	r := testing.Benchmark(func(b *testing.B) {
		i := 0
		for b.Loop() {
			if err := f(i); err != nil {
				*failed = err
				return
			}
			i++
		}
	})
	return float64(r.T.Nanoseconds()) / float64(max(r.N, 1))
}

// fresh plans a question from its text.
func (w *world) fresh(q *question, values []rewrite.Value) error {
	st, err := sqlparse.ParseOne(q.sql)
	if err != nil {
		return err
	}
	a, err := w.analyse(st, q)
	if err != nil {
		return err
	}
	_, err = a.Plan(values)
	return err
}

// replan plans the i-th execution.
func replan(a *rewrite.Analysis, values [][]rewrite.Value, i int) error {
	_, err := a.Plan(values[i%len(values)])
	return err
}

// ready analyses a question, and plans it once for each execution.
func (w *world) ready(ctx context.Context, q *question) (*rewrite.Analysis, [][]rewrite.Value, error) {
	st, err := sqlparse.ParseOne(q.sql)
	if err != nil {
		return nil, nil, err
	}
	a, err := w.analyse(st, q)
	if err != nil {
		return nil, nil, err
	}
	values, err := w.constants(ctx, a, q)
	if err != nil {
		return nil, nil, err
	}
	for i := range values {
		if err := replan(a, values, i); err != nil {
			return nil, nil, err
		}
	}
	return a, values, nil
}
