package books

import (
	"bytes"
	"cmp"
	"slices"
	"strings"

	"enigma"
)

// memory is how long after the last offence offences count, in seconds.
const memory = 12 * Period

// Parts are what a score is made of. See docs/spec/ranking-v1.md.
type Parts struct {
	Paying   enigma.Grains // for 30 days, by live subscriptions whose end lies in a later epoch
	Average  enigma.Grains // for 30 days, rounded down, that was earned in the window
	Offences uint8         // that count
	Score    enigma.Grains // of fee for 30 days
}

// A Ranked is a data set with all that its rank depends on.
type Ranked struct {
	ID         enigma.DatasetID
	Score      enigma.Grains // of fee for 30 days
	Registered uint64        // the day
}

// Before reports whether r ranks before s: by the higher score, then by the
// earlier day, then by the lower id.
func (r Ranked) Before(s Ranked) bool { return r.compare(s) < 0 }

func (r Ranked) compare(s Ranked) int {
	return cmp.Or(cmp.Compare(s.Score, r.Score), cmp.Compare(r.Registered, s.Registered), bytes.Compare(r.ID[:], s.ID[:]))
}

// Score returns a data set's score at time t; 0 if there is no such data set.
func (m *Market) Score(id enigma.DatasetID, t uint64) enigma.Grains { return m.Explain(id, t).Score }

// Explain returns what a data set's score is made of at time t.
func (m *Market) Explain(id enigma.DatasetID, t uint64) Parts {
	d := m.find(id)
	if d == nil {
		return Parts{}
	}
	return d.parts(max(t, d.account.asOf), m.rules)
}

// Rank returns the data sets that are open and have the least deposit, in order
// at time t. Keep says which of them to look at; nil means all.
func (m *Market) Rank(t uint64, keep func(enigma.DatasetID) bool) []Ranked {
	var out []Ranked
	for i := range m.sets {
		d := &m.sets[i]
		if !d.ranks(m.rules) || keep != nil && !keep(d.id) {
			continue
		}
		out = append(out, Ranked{d.id, d.parts(max(t, d.account.asOf), m.rules).Score, d.registered})
	}
	slices.SortFunc(out, Ranked.compare)
	return out
}

// Legacy returns all data sets in the order that the lists of 2018 had: by how
// many subscriptions were ever sold, most first, then by name, then by id.
func (m *Market) Legacy() []enigma.DatasetID {
	order := make([]*dataset, len(m.sets))
	for i := range m.sets {
		order[i] = &m.sets[i]
	}
	slices.SortFunc(order, compareLegacy)
	out := make([]enigma.DatasetID, len(order))
	for i, d := range order {
		out[i] = d.id
	}
	return out
}

func compareLegacy(a, b *dataset) int {
	return cmp.Or(cmp.Compare(b.subscriptions, a.subscriptions), strings.Compare(a.name, b.name), bytes.Compare(a.id[:], b.id[:]))
}

// parts computes a score as Ranking.sol does.
func (d *dataset) parts(t uint64, r Rules) Parts {
	a := d.account.at(t)
	earned := a.certain().minus(a.before)
	elapsed := window(t, d.registered)
	average, _ := earned.times(Tick).over(elapsed)
	p := Parts{Paying: enigma.Grains(a.paying() * Tick), Average: enigma.Grains(average.lo)}
	if d.offences > 0 && t < d.lastOffence+memory {
		p.Offences = d.offences
	}
	if paid := product(a.paying(), elapsed); paid.less(earned) {
		earned = paid
	}
	score, _ := earned.times(Tick * uint64(r.Fee)).over(elapsed * whole)
	p.Score = enigma.Grains(score.lo >> p.Offences)
	return p
}

// window returns how many seconds the average at time t is over: from the start
// of the month before t's, or of the day of registration, but at least Period.
func window(t, registered uint64) uint64 {
	start := registered * day
	if month := t / Period; month > 0 {
		start = max(start, (month-1)*Period)
	}
	return max(t-start, Period)
}
