package leakage

import (
	"iter"
	"math"
	"slices"

	"enigma"
)

// A Card is what is known of one column. Shares are from 0 to 1.
type Card struct {
	Table  string        `json:"table"`
	Column string        `json:"column"`
	Type   string        `json:"type"`
	Scheme enigma.Scheme `json:"scheme"`

	Rows  int   `json:"rows"`  // analysed, NULLs among them
	Total int64 `json:"total"` // rows of the table; more than Rows if these are a sample
	Nulls int   `json:"nulls"`

	Distinct   int      `json:"distinct"`
	Unique     int      `json:"unique"`            // values that occur once
	Entropy    float64  `json:"entropy_bits"`      // Shannon's, of a row's value
	MinEntropy float64  `json:"min_entropy_bits"`  // −log2 of the most frequent value's share
	Top        []Count  `json:"top"`               // the most frequent values, most frequent first
	Step       float64  `json:"step,omitempty"`    // greatest common divisor of the gaps, in ordinals
	Density    float64  `json:"density,omitempty"` // distinct values / steps from the least to the greatest
	Lengths    []Len    `json:"term_lengths"`      // ascending
	ByLength   float64  `json:"guessed_by_length"` // rows guessed right by naming each length's commonest value
	Blind      float64  `json:"guessed_blind"`     // rows guessed right by always naming the commonest value
	Reveals    string   `json:"reveals"`           // in words
	Attacks    []Attack `json:"attacks"`
	Advice     Advice   `json:"advice"`

	// Picture is what Draw and Plot show.
	Picture Picture `json:"-"`
}

// A Count is how many rows share a value.
type Count struct {
	Value string `json:"value,omitempty"`
	Rows  int    `json:"rows"`
}

// A Len is how many rows have terms of that many bytes.
type Len struct {
	Bytes int `json:"bytes"`
	Rows  int `json:"rows"`
}

// topValues is how many of the most frequent values a card lists.
const topValues = 5

// An Attack is one attack and what it found on this column.
type Attack struct {
	Name   string `json:"name"`
	Source string `json:"source"`
	Knows  string `json:"knows"` // what the attacker has beside the terms

	// Rows and Values are the shares of rows and of distinct values that were
	// recovered exactly, by expectation where the attacker has to toss a coin.
	// Nil where the attack does not name values.
	Rows   *float64 `json:"rows,omitempty"`
	Values *float64 `json:"values,omitempty"`

	// Error is the median distance between guess and value, over rows, as part
	// of the width that holds 95 % of the rows: about 0.25 is no better than
	// knowing that width. Nil where the attack does not estimate.
	Error *float64 `json:"error,omitempty"`

	Note string `json:"note,omitempty"` // what was left out, and why
}

// Analyse reads all rows once and measures what they give away.
func Analyse(c Column, rows iter.Seq[Row]) *Card {
	t := count(c, rows)
	k := &Card{
		Table: c.Table, Column: c.Name, Type: c.Type, Scheme: c.Scheme,
		Rows: t.rows + t.nulls, Total: max(c.Total, int64(t.rows+t.nulls)), Nulls: t.nulls, Distinct: len(t.values),
	}
	k.describe(t)
	k.Reveals = reveals(c.Scheme, k)
	k.Attacks = t.attacks()
	k.Advice = advise(t, k)
	k.Picture = t.picture()
	return k
}

// describe fills in the distribution.
func (k *Card) describe(t *tally) {
	byRows := make([]int, len(t.values))
	lengths := map[int]int{}
	commonest := map[int]int{}
	for i, v := range t.values {
		byRows[i] = i
		p := float64(v.rows) / float64(t.rows)
		k.Entropy -= p * math.Log2(p)
		k.Blind = max(k.Blind, p)
		if v.rows == 1 {
			k.Unique++
		}
		lengths[len(v.term)] += v.rows
		commonest[len(v.term)] = max(commonest[len(v.term)], v.rows)
	}
	k.Entropy = max(k.Entropy, 0) // -0 prints badly
	if len(t.values) > 0 {
		k.MinEntropy = max(-math.Log2(k.Blind), 0)
	}
	slices.SortStableFunc(byRows, func(a, b int) int { return t.values[b].rows - t.values[a].rows })
	for _, i := range byRows[:min(topValues, len(byRows))] {
		c := Count{Rows: t.values[i].rows}
		if t.Show != nil {
			c.Value = t.Show(t.values[i].plain)
		}
		k.Top = append(k.Top, c)
	}
	for n, rows := range lengths {
		k.Lengths = append(k.Lengths, Len{n, rows})
		k.ByLength += float64(commonest[n]) / float64(t.rows)
	}
	slices.SortFunc(k.Lengths, func(a, b Len) int { return a.Bytes - b.Bytes })
	if step := t.step(); step > 0 {
		k.Step = float64(step)
		width := t.values[len(t.values)-1].ordinal - t.values[0].ordinal
		k.Density = float64(len(t.values)) / (float64(width/step) + 1)
	}
}

// step returns the greatest common divisor of the gaps between values: the
// column's own granularity, such as 60,000,000 microseconds for whole minutes.
// It is 0 where values have no even steps, or fewer than two.
func (t *tally) step() uint64 {
	if t.Bits == 0 || t.Floating {
		return 0
	}
	var g uint64
	for i := 1; i < len(t.values); i++ {
		for a := t.values[i].ordinal - t.values[i-1].ordinal; a != 0; {
			g, a = a, g%a
		}
		if g == 1 {
			break
		}
	}
	return g
}

// reveals says in words what the terms show without any attack.
func reveals(s enigma.Scheme, k *Card) string {
	nulls := ""
	if k.Nulls > 0 {
		nulls = ", which rows are NULL"
	}
	length := ""
	if len(k.Lengths) > 1 {
		length = ", the length of each value"
	}
	switch s {
	case enigma.Plain:
		return "everything: the column is not encrypted"
	case enigma.Rnd:
		if nulls+length == "" {
			return "nothing but the number of rows"
		}
		return (nulls + length)[2:] + ", and nothing else"
	case enigma.Sum:
		return "the rows' numbers, and so the order in which they were loaded or clustered" + nulls + ", and nothing else"
	case enigma.Det:
		return "which rows are equal, and how often each value occurs" + length + nulls
	case enigma.Ope:
		return "the order of all rows, which are equal, and roughly where each value lies" + length + nulls
	case enigma.OpeProven:
		return "the order of all rows, which are equal, and the first bit in which any two values differ" + length + nulls
	}
	return "what its specification says: this scheme is not analysed"
}
