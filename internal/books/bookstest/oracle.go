// Package bookstest is a second implementation of package books, as slow and as
// plain as can be, and a source of random events. Only tests import it.
//
// The Oracle keeps every purchase for ever, as an interval with a rate, and adds
// them all up for each answer. It knows of epochs only what the rules say: what a
// subscription earns in the epoch in which it ends is certain when that epoch is
// over, or when the subscription was renewed or ended before.
package bookstest

import (
	"math/big"

	"enigma"
	"enigma/internal/books"
)

const (
	day   = 24 * 3600
	epoch = 5 * day
)

// An Oracle is what events add up to.
type Oracle struct {
	rules books.Rules
	sets  map[enigma.DatasetID]*history
}

// A history is all that ever happened to one data set.
type history struct {
	registered uint64 // time
	offences   int64
	offended   uint64
	pieces     []*piece
	last       map[enigma.Address]*piece
	rests      []rest
	spans      []span
	claimed    map[claim]uint64
}

// A piece is a time for which somebody paid at one rate.
type piece struct {
	from, to uint64
	rate     uint64
	cut      bool // its end is certain: it was renewed since, or ended early
}

// A rest is what was paid and refunds to nobody.
type rest struct{ time, tickSeconds uint64 }

// A span is a time in which one payout list was in force, by what was certain.
type span struct {
	account  enigma.Hash
	payouts  []enigma.Payout
	from, to *big.Int // to is nil while it is
}

type claim struct {
	account enigma.Hash
	payee   enigma.Address // zero: the treasury
}

// NewOracle returns a market without data sets.
func NewOracle(r books.Rules) *Oracle {
	return &Oracle{rules: r, sets: map[enigma.DatasetID]*history{}}
}

// Apply adds one event, which is taken for possible.
func (o *Oracle) Apply(e books.Event) {
	switch e := e.(type) {
	case books.Registered:
		o.sets[e.ID] = &history{
			registered: e.Time, last: map[enigma.Address]*piece{}, claimed: map[claim]uint64{},
			spans: []span{{account: e.Account, payouts: e.Payouts, from: new(big.Int)}},
		}
	case books.Subscribed:
		h := o.sets[e.ID]
		rate, rest := h.average(e.Subscriber, e.Time, e.End, uint64(e.Cost/books.Tick))
		h.stop(e.Subscriber, e.Time)
		h.last[e.Subscriber] = &piece{from: e.Time, to: e.End, rate: rate}
		h.pieces = append(h.pieces, h.last[e.Subscriber])
		h.keep(e.Time, rest)
	case books.Unsubscribed:
		h := o.sets[e.ID]
		if p := h.last[e.Subscriber]; p != nil && p.to > e.Time {
			_, rest := h.left(e.Subscriber, e.Time)
			h.stop(e.Subscriber, e.Time)
			h.keep(e.Time, rest)
		}
	case books.PayoutsChanged:
		h := o.sets[e.ID]
		now := h.certain(e.Time)
		h.spans[len(h.spans)-1].to = now
		h.spans = append(h.spans, span{account: e.Account, payouts: e.Payouts, from: now})
	case books.Slashed:
		o.sets[e.ID].offences++
		o.sets[e.ID].offended = e.Time
	case books.Claimed:
		o.sets[e.ID].claimed[claim{e.Account, e.Payee}] += uint64(e.Amount)
	case books.FeeTaken:
		for _, h := range o.sets { // an account belongs to one of them only
			h.claimed[claim{e.Account, enigma.Address{}}] += uint64(e.Amount)
		}
	}
}

// stop ends what somebody has at a time, if it did not end before. Either way
// nothing can change about it any more.
func (h *history) stop(who enigma.Address, t uint64) {
	if p := h.last[who]; p != nil {
		p.to, p.cut = min(p.to, t), true
	}
}

func (h *history) keep(t, tickSeconds uint64) { h.rests = append(h.rests, rest{t, tickSeconds}) }

// average spreads what is left and what is bought, in ticks for 30 days, over the
// time until end.
func (h *history) average(who enigma.Address, t, end, ticks uint64) (rate, rest uint64) {
	value := times(ticks, books.Period)
	if p := h.last[who]; p != nil && p.to > t {
		value.Add(value, times(p.rate, p.to-t))
	}
	q, r := new(big.Int).QuoRem(value, number(end-t), new(big.Int))
	return q.Uint64(), r.Uint64()
}

// left returns what unsubscribing pays back, in grains, and the tick-seconds that
// make no grain.
func (h *history) left(who enigma.Address, t uint64) (grains, rest uint64) {
	p := h.last[who]
	if p == nil || p.to <= t {
		return 0, 0
	}
	q, r := new(big.Int).QuoRem(times(p.rate, p.to-t), number(books.TickSeconds), new(big.Int))
	return q.Uint64(), r.Uint64()
}

// certain returns the tick-seconds that nothing can take back.
func (h *history) certain(t uint64) *big.Int {
	sum := new(big.Int)
	for _, p := range h.pieces {
		until := t
		switch {
		case p.cut || p.to/epoch < t/epoch:
			until = p.to
		case p.to/epoch == t/epoch:
			until = t / epoch * epoch
		}
		sum.Add(sum, times(p.rate, until-p.from))
	}
	for _, r := range h.rests {
		sum.Add(sum, number(r.tickSeconds))
	}
	return sum
}

// earned returns the tick-seconds until a time by the clock alone.
func (h *history) earned(t uint64) *big.Int {
	sum := new(big.Int)
	for _, p := range h.pieces {
		if p.from < t {
			sum.Add(sum, times(p.rate, min(p.to, t)-p.from))
		}
	}
	for _, r := range h.rests {
		if r.time < t {
			sum.Add(sum, number(r.tickSeconds))
		}
	}
	return sum
}

// paying returns the rate of who has paid beyond the present epoch.
func (h *history) paying(t uint64) uint64 {
	sum := uint64(0)
	for _, p := range h.pieces {
		if !p.cut && p.to/epoch > t/epoch {
			sum += p.rate
		}
	}
	return sum
}

func number(n uint64) *big.Int { return new(big.Int).SetUint64(n) }

func times(a, b uint64) *big.Int { return new(big.Int).Mul(number(a), number(b)) }
