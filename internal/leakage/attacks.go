package leakage

// What advice is looked up by.
const (
	frequencyName     = "frequency analysis"
	lengthName        = "frequency and length"
	sortingName       = "sorting"
	exactHistogram    = "exact histogram"
	exactValues       = "set of values"
	similarPopulation = "similar population"
)

// attacks runs everything that the scheme leaves room for. Under rnd and sum
// there is nothing but NULLs, lengths and row numbers, and nothing to run.
func (t *tally) attacks() []Attack {
	out := []Attack{}
	if len(t.values) == 0 || !t.keepsEquality() {
		return out
	}
	out = append(out, t.attackFrequency()...)
	if !t.keepsOrder() {
		return out
	}
	all := 1.0
	out = append(out, Attack{Name: sortingName, Source: "NKW15 5.1", Knows: exactValues, Rows: &all, Values: &all})
	if t.Bits > 0 && !t.Floating && len(t.values) > 1 {
		for _, k := range knownPairs[1:] {
			if k <= 2 || k <= len(t.values)/2 {
				out = append(out, t.sorting(k))
			}
		}
	}
	out = append(out, t.cumulative(), t.crossing())
	if t.Bits > 0 && len(t.values) > 1 {
		out = append(out, t.placing()...)
	}
	return out
}

// named returns the largest share of rows that one of the attacks names, of
// those that use order or of those that do not. Who knows the exact histogram or
// set of values is left out: whether anybody does, only the provider can say.
func named(attacks []Attack, order bool) (best float64, by Attack) {
	for _, a := range attacks {
		frequency := a.Name == frequencyName || a.Name == lengthName
		if a.Rows == nil || frequency == order || a.exact() {
			continue
		}
		if *a.Rows > best || by.Name == "" {
			best, by = *a.Rows, a
		}
	}
	return best, by
}

// exact reports whether the attacker knows what the column holds, and only not
// in which row.
func (a Attack) exact() bool { return a.Knows == exactHistogram || a.Knows == exactValues }

// errorsWith returns the error of interpolation in this column's terms, nil if
// they are not compact ope's, and the one that ope-proven's would leave, with k
// known pairs.
func (t *tally) errorsWith(k int) (compact, prefix *float64) {
	pairs := known(k, len(t.values))
	if points := t.points(); points != nil {
		compact = interpolate(points, pairs, t.span())
	}
	return compact, prefixes(t.prefixed(), pairs, t.span())
}
