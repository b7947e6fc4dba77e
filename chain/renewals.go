package chain

import (
	"cmp"
	"slices"
	"time"

	"enigma"
)

// A keeper may renew a subscription from so long before its end until so long
// after it; Renewals.sol has the same numbers. Seconds.
const (
	renewAhead = 3 * day
	renewGrace = 7 * day
	day        = 24 * 60 * 60
)

// renewals are the subscribers who agreed to automatic renewal, by the day on
// which their paid time ends.
type renewals map[uint64]map[subscriber]struct{}

// move keeps the index.
func (r renewals) move(k subscriber, old, now subscription, was, is bool) {
	before, after := was && old.cap > 0 && old.end > 0, is && now.cap > 0 && now.end > 0
	if before && after && old.end/day == now.end/day {
		return
	}
	if before {
		on := r[old.end/day]
		if delete(on, k); len(on) == 0 {
			delete(r, old.end/day)
		}
	}
	if after {
		on := r[now.end/day]
		if on == nil {
			on = map[subscriber]struct{}{}
			r[now.end/day] = on
		}
		on[k] = struct{}{}
	}
}

// A Renewal is one that a keeper may carry out, with what it knows of it.
type Renewal struct {
	Dataset    enigma.DatasetID `json:"dataset"`
	Subscriber enigma.Address   `json:"subscriber"`
	End        time.Time        `json:"end"`     // of the time paid for
	Price      enigma.Grains    `json:"price"`   // of the month more
	Cap        enigma.Grains    `json:"cap"`     // the most that the subscriber agreed to
	Balance    enigma.Grains    `json:"balance"` // in the market; what is missing comes from the allowance
}

// RenewalsDue returns the renewals that are open to keepers at a time and within
// their caps, those that end first before others. Whether an allowance covers
// what the balance does not, only the chain can say.
func (f *Follower) RenewalsDue(at time.Time) []Renewal {
	v := f.view.Load()
	v.mu.RLock()
	defer v.mu.RUnlock()
	return v.state.renewable(uint64(max(0, at.Unix())))
}

// renewable is Renewals._renewable of the contract, for all who agreed.
func (s *state) renewable(now uint64) []Renewal {
	var out []Renewal
	for on := (max(now, renewGrace) - renewGrace) / day; on <= (now+renewAhead)/day; on++ {
		for k := range s.due[on] {
			sub, d := s.subs.rows[k], s.sets.rows[k.set]
			price := d.priceFor(sub, now)
			if !d.Active || now+renewAhead < sub.end || now > sub.end+renewGrace || price > enigma.Grains(sub.cap) {
				continue
			}
			out = append(out, Renewal{
				Dataset: d.ID, Subscriber: k.who, End: moment(sub.end), Price: price,
				Cap: enigma.Grains(sub.cap), Balance: enigma.Grains(s.balances.rows[k.who]),
			})
		}
	}
	slices.SortFunc(out, func(a, b Renewal) int {
		return cmp.Or(a.End.Compare(b.End), slices.Compare(a.Dataset[:], b.Dataset[:]), slices.Compare(a.Subscriber[:], b.Subscriber[:]))
	})
	return out
}
