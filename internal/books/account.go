package books

import "slices"

// Units of contracts/Types.sol.
const (
	Period = 30 * 24 * 3600 // seconds
	epoch  = 5 * 24 * 3600  // seconds; divides Period
	day    = 24 * 3600      // seconds
	whole  = 10_000         // basis points

	// Tick is the unit of prices and rates, in grains.
	Tick = 100
	// TickSeconds of revenue are one grain: a rate of one tick for Period earns
	// one tick-second a second.
	TickSeconds = Period / Tick
)

// ends are the subscriptions that end in one epoch.
type ends struct {
	epoch uint64
	rate  uint64 // ticks for Period; never 0
	over  wide   // tick-seconds from their ends to the epoch's
}

// An account is a data set's revenue at one time, as Books.sol keeps it. It is a
// value: calendar is never written to, so a copy stays what it was.
type account struct {
	accrued  wide   // tick-seconds until asOf, as if the calendar's subscriptions never ended
	rate     uint64 // of the calendar's subscriptions
	asOf     uint64
	calendar []ends // by epoch; none earlier than asOf's
	before   wide   // accrued at the start of the month before asOf's
	start    wide   // accrued at the start of asOf's month
}

// at returns the account at a time that is not before asOf.
func (a account) at(t uint64) account {
	if month, last := t/Period, a.asOf/Period; last != month {
		a.before = a.start
		if last+1 < month {
			a.accrue((month - 1) * Period)
			a.before = a.accrued
		}
		a.accrue(month * Period)
		a.start = a.accrued
	}
	a.accrue(t)
	return a
}

// accrue moves asOf to t and settles the epochs that are over then.
func (a *account) accrue(t uint64) {
	for len(a.calendar) > 0 && a.calendar[0].epoch < t/epoch {
		e := a.calendar[0]
		a.earn((e.epoch + 1) * epoch)
		a.accrued = a.accrued.minus(e.over)
		a.rate -= e.rate
		a.calendar = a.calendar[1:]
	}
	a.earn(t)
}

func (a *account) earn(until uint64) {
	a.accrued = a.accrued.plus(product(a.rate, until-a.asOf))
	a.asOf = until
}

// current returns the rate of what ends in asOf's epoch.
func (a *account) current() uint64 {
	if len(a.calendar) > 0 && a.calendar[0].epoch == a.asOf/epoch {
		return a.calendar[0].rate
	}
	return 0
}

// paying returns the rate of what ends in a later epoch than asOf's.
func (a *account) paying() uint64 { return a.rate - a.current() }

// certain returns the part of accrued that no later settlement takes back.
func (a *account) certain() wide {
	return a.accrued.minus(product(a.current(), a.asOf%epoch))
}

// add enters a subscription that pays from asOf on.
func (a *account) add(rate, end uint64) {
	if rate == 0 {
		return
	}
	i, found := a.find(end)
	if found {
		a.calendar = slices.Clone(a.calendar)
	} else {
		a.calendar = slices.Concat(a.calendar[:i], []ends{{epoch: end / epoch}}, a.calendar[i:])
	}
	e := &a.calendar[i]
	e.rate += rate
	e.over = e.over.plus(product(rate, epoch-end%epoch))
	a.rate += rate
}

// remove takes a subscription out, from asOf or from its end on if that was
// earlier. One that ended in an earlier epoch is out already.
func (a *account) remove(rate, end uint64) {
	if rate == 0 || end/epoch < a.asOf/epoch {
		return
	}
	i, _ := a.find(end)
	a.calendar = slices.Clone(a.calendar)
	e := &a.calendar[i]
	e.rate -= rate
	e.over = e.over.minus(product(rate, epoch-end%epoch))
	if e.rate == 0 {
		a.calendar = slices.Delete(a.calendar, i, i+1)
	}
	if end < a.asOf {
		a.accrued = a.accrued.minus(product(rate, a.asOf-end))
	}
	a.rate -= rate
}

func (a *account) find(end uint64) (int, bool) {
	return slices.BinarySearchFunc(a.calendar, end/epoch, func(e ends, n uint64) int { return int(e.epoch) - int(n) })
}
