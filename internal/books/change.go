package books

import (
	"slices"

	"enigma"
)

// subscribe enters a purchase and returns what the subscription is then.
// Unexpired time and the new months are averaged into one rate; what that leaves
// over accrues at once.
func (d *dataset) subscribe(s subscription, e Subscribed) (*subscription, error) {
	if err := d.bring(e.Time); err != nil {
		return nil, err
	}
	start := max(s.end, e.Time)
	if e.End <= start || (e.End-start)%Period != 0 || e.Cost%Tick != 0 {
		return nil, wrong("data set %s: %s paid %s from %d to %d", d.id, e.Subscriber, e.Cost, start, e.End)
	}
	value := product(uint64(e.Cost/Tick), Period)
	if s.end > e.Time {
		value = value.plus(product(s.rate, s.end-e.Time))
	}
	rate, rest := value.over(e.End - e.Time)
	if rate != narrow(e.Rate) {
		return nil, wrong("data set %s: %s pays %d ticks, not %d", d.id, e.Subscriber, rate.lo, e.Rate)
	}
	d.account.remove(s.rate, s.end)
	d.account.add(rate.lo, e.End)
	d.account.accrued = d.account.accrued.plus(narrow(rest))
	d.subscriptions++
	return &subscription{end: e.End, rate: rate.lo}, nil
}

// unsubscribe takes back what is left of a subscription. What does not make a
// whole grain accrues.
func (d *dataset) unsubscribe(s subscription, e Unsubscribed) (*subscription, error) {
	refund, rest := s.left(e.Time)
	if refund != e.Refund {
		return nil, wrong("data set %s: %s is owed %s, not %s", d.id, e.Subscriber, refund, e.Refund)
	}
	if s.end <= e.Time {
		return nil, nil
	}
	if err := d.bring(e.Time); err != nil {
		return nil, err
	}
	d.account.remove(s.rate, s.end)
	d.account.accrued = d.account.accrued.plus(narrow(rest))
	return &subscription{end: e.Time}, nil
}

// left returns what unsubscribing at a time pays back, and the tick-seconds that
// do not make a grain.
func (s subscription) left(t uint64) (enigma.Grains, uint64) {
	if s.end <= t {
		return 0, 0
	}
	grains, rest := product(s.rate, s.end-t).over(TickSeconds)
	return enigma.Grains(grains.lo), rest
}

// change applies an event that concerns no single subscriber.
func (d *dataset) change(e Event) error {
	switch e := e.(type) {
	case PriceChanged:
		d.price = e.Price
	case ActiveChanged:
		d.open = e.Active
	case Transferred:
		d.provider = e.To
	case DepositAdded:
		d.deposit += e.Amount
	case DepositWithdrawn:
		return d.lower(e.Amount)
	case Slashed:
		if d.offences < 255 {
			d.offences++
		}
		d.lastOffence = e.Time
		return d.lower(e.Amount)
	case PayoutsChanged:
		if err := d.bring(e.Time); err != nil {
			return err
		}
		d.enforce(e.Account, e.Payouts)
	case Distributed:
		if err := d.bring(e.Time); err != nil {
			return err
		}
		if d.account.rate != e.Rate {
			return wrong("data set %s: subscribers pay %d ticks, not %d", d.id, d.account.rate, e.Rate)
		}
	case Claimed:
		return d.claim(e)
	case FeeTaken:
		i := d.list(e.Account)
		if i < 0 {
			return wrong("data set %s has no payout list %s", d.id, e.Account)
		}
		d.lists = slices.Clone(d.lists)
		d.lists[i].fee += e.Amount
	}
	return nil
}

func (d *dataset) claim(e Claimed) error {
	i := d.list(e.Account)
	if i < 0 || d.lists[i].place(e.Payee) < 0 {
		return wrong("data set %s has no payout list %s with %s", d.id, e.Account, e.Payee)
	}
	d.lists = slices.Clone(d.lists)
	l := &d.lists[i]
	l.claimed = slices.Clone(l.claimed)
	l.claimed[l.place(e.Payee)] += e.Amount
	return nil
}

func (d *dataset) lower(by enigma.Grains) error {
	if by > d.deposit {
		return wrong("data set %s loses %s of a deposit of %s", d.id, by, d.deposit)
	}
	d.deposit -= by
	return nil
}

// bring moves the account to an event's time.
func (d *dataset) bring(t uint64) error {
	if t < d.account.asOf {
		return wrong("data set %s: an event of %d after one of %d", d.id, t, d.account.asOf)
	}
	d.account = d.account.at(t)
	return nil
}
