package chain

import (
	"time"

	"enigma"
)

// Access returns until when who may read the data set.
func (f *Follower) Access(id enigma.DatasetID, who enigma.Address) enigma.Access {
	v := f.view.Load()
	v.mu.RLock()
	defer v.mu.RUnlock()
	return v.state.subscription(id, who).access()
}

// PaidUntil returns the first moment at which who has no paid access to the data
// set; the zero time if they never had.
func (f *Follower) PaidUntil(id enigma.DatasetID, who enigma.Address) time.Time {
	v := f.view.Load()
	v.mu.RLock()
	defer v.mu.RUnlock()
	return moment(v.state.subscription(id, who).end)
}

func (s subscription) access() enigma.Access {
	return enigma.Access{PaidUntil: moment(s.end), TrialUntil: moment(s.trial), TrialRows: uint64(s.trialRows)}
}

// Listing returns what the registry holds for the data set.
func (f *Follower) Listing(id enigma.DatasetID) (enigma.Listing, bool) {
	v := f.view.Load()
	v.mu.RLock()
	defer v.mu.RUnlock()
	return v.state.listing(id)
}

// Listings returns all data sets in order of registration.
func (f *Follower) Listings() []enigma.Listing {
	v := f.view.Load()
	v.mu.RLock()
	defer v.mu.RUnlock()
	return v.state.all()
}

// Subscriptions returns until when who has paid, or had paid, for which data
// sets.
func (f *Follower) Subscriptions(who enigma.Address) map[enigma.DatasetID]time.Time {
	v := f.view.Load()
	v.mu.RLock()
	defer v.mu.RUnlock()
	out := map[enigma.DatasetID]time.Time{}
	for n, d := range v.state.sets.rows {
		if end := v.state.subs.rows[subscriber{n, who}].end; end != 0 {
			out[d.ID] = moment(end)
		}
	}
	return out
}

// An Account is what the market keeps of one subscriber of one data set.
type Account struct {
	enigma.Access
	Price   enigma.Grains // of the month more, if it were bought now
	Cap     enigma.Grains // the most that an automatic renewal may cost; 0: none
	Pending enigma.Grains // compensation that was not collected
	Balance enigma.Grains // in the market, over all data sets
}

// Account returns what the market keeps of a subscriber at a time; false if
// there is no such data set.
func (f *Follower) Account(id enigma.DatasetID, who enigma.Address, at time.Time) (Account, bool) {
	v := f.view.Load()
	v.mu.RLock()
	defer v.mu.RUnlock()
	s := v.state
	n, ok := s.numbers[id]
	if !ok {
		return Account{}, false
	}
	d, sub := s.sets.rows[n], s.subs.rows[subscriber{n, who}]
	return Account{
		Access: sub.access(), Price: d.priceFor(sub, uint64(max(0, at.Unix()))),
		Cap: enigma.Grains(sub.cap), Pending: d.pending(sub), Balance: enigma.Grains(s.balances.rows[who]),
	}, true
}

// PausedUntil returns when the present or last pause of new business ends or
// ended; the zero time if there never was one.
func (f *Follower) PausedUntil() time.Time {
	v := f.view.Load()
	v.mu.RLock()
	defer v.mu.RUnlock()
	return moment(v.state.business.rows[0].PausedUntil)
}
