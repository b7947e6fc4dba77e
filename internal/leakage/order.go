package leakage

import (
	"math"
	"slices"
)

// sorting is the sorting attack (NKW15 section 5.1): the attacker sorts the
// distinct terms and all values that the column could have, and pairs them rank
// by rank. It knows the column's step, such as whole days, and some values at
// equal distances in rank, the least and the greatest among them. Where not every
// possible value between two known ones occurs, ranks are stretched evenly over
// them, which NKW15 does not do; on a dense column both are the same. Who knows
// exactly which values occur, as everybody knows an exchange's trading days,
// names every row of any column.
func (t *tally) sorting(k int) Attack {
	a := Attack{Name: sortingName, Source: "NKW15 5.1", Knows: "least, greatest, step"}
	if k > 2 {
		a.Knows = pairsKnown(k) + ", step"
	}
	var rows, values, allRows, allValues float64
	errs := newOffsets(t.span())
	step := t.step()
	unit := float64(step << (64 - t.Bits))
	slot := func(i int) uint64 { return (t.values[i].ordinal - t.values[0].ordinal) / step }
	pairs := known(k, len(t.values))
	for p := range len(pairs) - 1 {
		low, high := pairs[p], pairs[p+1]
		stretch := float64(slot(high)-slot(low)) / float64(high-low)
		last := high
		if k == 2 {
			low, last = low-1, high+1 // who knows the ends names them too
		}
		for i := low + 1; i < last; i++ {
			v := t.values[i]
			guess := float64(slot(pairs[p])) + math.Round(float64(i-pairs[p])*stretch)
			off := math.Abs(guess - float64(slot(i)))
			if off < 0.5 {
				rows += float64(v.rows)
				values++
			}
			allRows += float64(v.rows)
			allValues++
			errs.add(off*unit, v.rows)
		}
	}
	if allRows > 0 {
		rows, values = rows/allRows, values/allValues
		a.Rows, a.Values, a.Error = &rows, &values, errs.median()
	}
	return a
}

// cumulative is the cumulative attack (NKW15 section 5.2) without its one-to-one
// condition: the attacker knows a similar population and gives each term the
// value at the same quantile there. NKW15 also weighs frequencies and solves an
// assignment problem in cubic time, which bounds it to some hundreds of values;
// this form takes any number, and crossing weighs the frequencies.
func (t *tally) cumulative() Attack {
	target, similar := 0, 0
	for _, v := range t.values {
		target += v.target
		similar += v.similar
	}
	a := Attack{Name: "cumulative", Source: "NKW15 5.2", Knows: similarPopulation}
	if target == 0 || similar == 0 {
		a.Note = "too few rows to split"
		return a
	}
	var rows, values, distinct float64
	errs := newOffsets(t.span())
	guess, below := -1, 0 // rows of the similar population up to and with guess
	seen := 0
	for i, v := range t.values {
		if v.target == 0 {
			continue
		}
		distinct++
		middle := (float64(seen) + float64(v.target)/2) / float64(target) * float64(similar)
		for guess < 0 || float64(below) < middle {
			guess++
			below += t.values[guess].similar
		}
		seen += v.target
		if guess == i {
			rows += float64(v.target)
			values++
		}
		if t.Bits > 0 {
			errs.add(distance(t.at(v), t.at(t.values[guess])), v.target)
		}
	}
	rows, values = rows/float64(target), values/distinct
	a.Rows, a.Values, a.Error = &rows, &values, errs.median()
	return a
}

// distance is |a − b|.
func distance(a, b uint64) float64 { return float64(max(a, b) - min(a, b)) }

// offsets collects distances and how many rows each concerns.
type offsets struct {
	span float64
	all  []weighted
	rows int
}

type weighted struct {
	off  float64
	rows int
}

func newOffsets(span float64) *offsets { return &offsets{span: span} }

func (e *offsets) add(off float64, rows int) {
	if rows > 0 {
		e.all = append(e.all, weighted{off, rows})
		e.rows += rows
	}
}

// median returns the median over rows, as part of the span; nil where there is
// no span to compare with.
func (e *offsets) median() *float64 {
	if e.span == 0 || e.rows == 0 {
		return nil
	}
	slices.SortFunc(e.all, func(a, b weighted) int {
		switch {
		case a.off < b.off:
			return -1
		case a.off > b.off:
			return 1
		}
		return 0
	})
	seen := 0
	for _, w := range e.all {
		if seen += w.rows; seen > e.rows/2 {
			m := w.off / e.span
			return &m
		}
	}
	return nil
}
