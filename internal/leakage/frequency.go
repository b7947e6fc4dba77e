package leakage

import "slices"

// frequency is frequency analysis (NKW15 section 4): the attacker sorts terms
// and the values of a known histogram by how often they occur, and names the
// term at each rank after the value at the same rank. For an exact histogram
// this is also what minimising the l2 distance (NKW15's
// l2-optimisation) comes to: both sequences sorted alike.
//
// target and known are the rows of each value in the encrypted and in the known
// population; 0 is a value that does not occur there. Equal counts are put in
// random order, so that what is returned is an expectation: a value is named
// right with the probability that it has the same rank in both.
func frequency(target, known []int) (rows, values float64) {
	tiesT, tiesK := ties(target), ties(known)
	allRows, allValues := 0, 0
	for i, n := range target {
		if n == 0 {
			continue
		}
		allRows += n
		allValues++
		if known[i] == 0 {
			continue // the attacker has never heard of it
		}
		a, b := tiesT[n], tiesK[known[i]]
		common := min(a.end, b.end) - max(a.start, b.start)
		if common <= 0 {
			continue
		}
		p := float64(common) / float64(a.end-a.start) / float64(b.end-b.start)
		rows += p * float64(n)
		values += p
	}
	if allValues == 0 {
		return 0, 0
	}
	return rows / float64(allRows), values / float64(allValues)
}

// A rank is the run of ranks that values of one count share.
type rank struct{ start, end int }

// ties returns the ranks that each count takes when counts are sorted downwards.
func ties(counts []int) map[int]rank {
	sorted := slices.Clone(counts)
	slices.SortFunc(sorted, func(a, b int) int { return b - a })
	out := map[int]rank{}
	for i, n := range sorted {
		r, ok := out[n]
		if !ok {
			r.start = i
		}
		r.end = i + 1
		out[n] = r
	}
	return out
}

// byLength is frequency analysis within each length of term, for terms that show
// lengths: whoever knows the values knows how long they are.
func (t *tally) byLength() (rows, values float64, lengths int) {
	type class struct {
		target, similar []int
		rows, values    int
	}
	classes := map[int]*class{}
	all, distinct := 0, 0
	for _, v := range t.values {
		c := classes[len(v.term)]
		if c == nil {
			c = &class{}
			classes[len(v.term)] = c
		}
		c.target, c.similar = append(c.target, v.target), append(c.similar, v.similar)
		if v.target > 0 {
			c.rows, c.values = c.rows+v.target, c.values+1
			all, distinct = all+v.target, distinct+1
		}
	}
	for _, c := range classes {
		r, v := frequency(c.target, c.similar)
		rows += r * float64(c.rows)
		values += v * float64(c.values)
	}
	return rows / float64(max(all, 1)), values / float64(max(distinct, 1)), len(classes)
}

// attackFrequency runs frequency analysis in all its forms.
func (t *tally) attackFrequency() []Attack {
	var all, target, similar []int
	for _, v := range t.values {
		all = append(all, v.rows)
		target = append(target, v.target)
		similar = append(similar, v.similar)
	}
	attack := func(name, knows string, rows, values float64) Attack {
		return Attack{Name: name, Source: "NKW15 4", Knows: knows, Rows: &rows, Values: &values}
	}
	exactRows, exactValues := frequency(all, all)
	rows, values := frequency(target, similar)
	out := []Attack{
		attack(frequencyName, exactHistogram, exactRows, exactValues),
		attack(frequencyName, similarPopulation, rows, values),
	}
	if rows, values, lengths := t.byLength(); lengths > 1 {
		out = append(out, attack(lengthName, similarPopulation, rows, values))
	}
	return out
}
