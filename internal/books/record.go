package books

import (
	"encoding/json"
	"errors"
	"slices"

	"enigma"
)

// A record is a Book as JSON. Tick-seconds are pairs, the higher 64 bits first.
type record struct {
	ID            enigma.DatasetID `json:"id"`
	Provider      enigma.Address   `json:"provider"`
	Name          string           `json:"name"`
	Registered    uint64           `json:"registered"`
	Price         enigma.Grains    `json:"price"`
	Deposit       enigma.Grains    `json:"deposit"`
	Open          bool             `json:"open"`
	Offences      uint8            `json:"offences,omitempty"`
	LastOffence   uint64           `json:"last_offence,omitempty"`
	Subscriptions uint64           `json:"subscriptions"`
	Accrued       [2]uint64        `json:"accrued"`
	Rate          uint64           `json:"rate"`
	AsOf          uint64           `json:"as_of"`
	Calendar      [][4]uint64      `json:"calendar"` // epoch, rate, over
	Before        [2]uint64        `json:"before"`
	Start         [2]uint64        `json:"start"`
	Lists         []listRecord     `json:"lists"`
}

type listRecord struct {
	Account enigma.Hash     `json:"account"`
	Payouts []enigma.Payout `json:"payouts"`
	Banked  [2]uint64       `json:"banked"`
	Since   [2]uint64       `json:"since"`
	Retired bool            `json:"retired,omitempty"`
	Fee     enigma.Grains   `json:"fee"`
	Claimed []enigma.Grains `json:"claimed"`
}

func (w wide) pair() [2]uint64 { return [2]uint64{w.hi, w.lo} }

func ofPair(p [2]uint64) wide { return wide{p[0], p[1]} }

// MarshalJSON writes all that UnmarshalJSON needs.
func (b *Book) MarshalJSON() ([]byte, error) {
	d := &b.d
	a := &d.account
	r := record{
		ID: d.id, Provider: d.provider, Name: d.name, Registered: d.registered, Price: d.price, Deposit: d.deposit, Open: d.open,
		Offences: d.offences, LastOffence: d.lastOffence, Subscriptions: d.subscriptions,
		Accrued: a.accrued.pair(), Rate: a.rate, AsOf: a.asOf, Before: a.before.pair(), Start: a.start.pair(),
	}
	for _, e := range a.calendar {
		r.Calendar = append(r.Calendar, [4]uint64{e.epoch, e.rate, e.over.hi, e.over.lo})
	}
	for _, l := range d.lists {
		r.Lists = append(r.Lists, listRecord{l.account, l.payouts, l.banked.pair(), l.since.pair(), l.retired, l.fee, l.claimed})
	}
	return json.Marshal(r)
}

var errRecord = errors.New("a book's record does not hold together")

// UnmarshalJSON reads what MarshalJSON wrote into a new Book. A record whose
// parts do not go together is an error.
func (b *Book) UnmarshalJSON(text []byte) error {
	var r record
	if err := json.Unmarshal(text, &r); err != nil {
		return err
	}
	d := dataset{
		id: r.ID, provider: r.Provider, name: r.Name, registered: r.Registered, price: r.Price, deposit: r.Deposit, open: r.Open,
		offences: r.Offences, lastOffence: r.LastOffence, subscriptions: r.Subscriptions,
		account: account{accrued: ofPair(r.Accrued), rate: r.Rate, asOf: r.AsOf, before: ofPair(r.Before), start: ofPair(r.Start)},
	}
	sum := uint64(0)
	for _, e := range r.Calendar {
		d.account.calendar = append(d.account.calendar, ends{e[0], e[1], wide{e[2], e[3]}})
		sum += e[1]
	}
	if sum != r.Rate || !slices.IsSortedFunc(d.account.calendar, compareCalendar) {
		return errRecord
	}
	inForce := 0
	for _, l := range r.Lists {
		if len(l.Claimed) != len(l.Payouts) {
			return errRecord
		}
		if !l.Retired {
			inForce++
		}
		d.lists = append(d.lists, list{l.Account, l.Payouts, ofPair(l.Banked), ofPair(l.Since), l.Retired, l.Fee, l.Claimed})
	}
	if inForce != 1 {
		return errRecord
	}
	b.d = d
	return nil
}
