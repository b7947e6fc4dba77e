package books

import (
	"cmp"
	"slices"

	"enigma"
)

// A Book is what a Market keeps of one data set, for whoever keeps subscriptions
// and events' order themselves. It never changes: an event makes another Book, so
// that the earlier one takes the event back.
type Book struct{ d dataset }

// A Subscription is what a Book has to know of a subscriber: until when they have
// paid and at which rate, in ticks for 30 days. Zero: they never did.
type Subscription struct{ End, Rate uint64 }

// Open begins a data set's book.
func Open(e Registered) *Book {
	d := dataset{
		id: e.ID, provider: e.Provider, name: e.Name, registered: e.Time / day, price: e.Price, deposit: e.Deposit,
		open: true, account: account{asOf: e.Time},
	}
	d.enforce(e.Account, e.Payouts)
	return &Book{d}
}

// Apply returns the book after an event of this data set, other than Registered,
// or the error that Market.Apply returns. had is the subscription of whoever the
// event is about, and counts for Subscribed and Unsubscribed only. What those
// make of it is in the events: Subscribed sets end and rate, Unsubscribed ends a
// subscription that has not ended, with rate 0.
func (b *Book) Apply(e Event, had Subscription) (*Book, error) {
	after, _, err := b.d.after(e, subscription{had.End, had.Rate})
	if err != nil {
		return nil, err
	}
	return &Book{after}, nil
}

// after returns the data set after an event and, if it changes one, the
// subscription of whoever the event is about.
func (d dataset) after(e Event, had subscription) (after dataset, s *subscription, err error) {
	switch e := e.(type) {
	case Subscribed:
		s, err = d.subscribe(had, e)
	case Unsubscribed:
		s, err = d.unsubscribe(had, e)
	default:
		err = d.change(e)
	}
	return d, s, err
}

// ID returns the data set that the book is of.
func (b *Book) ID() enigma.DatasetID { return b.d.id }

// Sold returns how many subscriptions were ever sold, renewals and gifts too.
func (b *Book) Sold() uint64 { return b.d.subscriptions }

// Holds reports whether an account is that of one of the data set's payout lists.
func (b *Book) Holds(account enigma.Hash) bool { return b.d.list(account) >= 0 }

// Explain is Market.Explain for one book.
func (b *Book) Explain(t uint64, r Rules) Parts { return b.d.parts(max(t, b.d.account.asOf), r) }

// Rank is Market.Rank over books.
func Rank(all []*Book, t uint64, r Rules) []Ranked {
	var out []Ranked
	for _, b := range all {
		if d := &b.d; d.ranks(r) {
			out = append(out, Ranked{d.id, b.Explain(t, r).Score, d.registered})
		}
	}
	slices.SortFunc(out, Ranked.compare)
	return out
}

// ranks reports whether the data set has a place in the ranking.
func (d *dataset) ranks(r Rules) bool { return d.open && d.deposit >= r.MinDeposit }

// Legacy puts books in the order of Market.Legacy.
func Legacy(all []*Book) {
	slices.SortFunc(all, func(a, b *Book) int { return compareLegacy(&a.d, &b.d) })
}

// compareCalendar orders ends by epoch.
func compareCalendar(a, b ends) int { return cmp.Compare(a.epoch, b.epoch) }
