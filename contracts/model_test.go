package contracts_test

import (
	"math"
)

// The market again, slowly and in Go: every subscription is followed by itself,
// second by second, where the contract keeps sums. Amounts are grains, ticks and
// tick-seconds as in the contract; int64 holds them, since accounts of these
// tests are not rich.

const (
	periodSeconds = 30 * 24 * 3600
	epochSeconds  = 5 * 24 * 3600
	tick          = 100
	tickSeconds   = periodSeconds / tick // a grain
	graceSeconds  = 7 * 24 * 3600
	aheadSeconds  = 3 * 24 * 3600
	whole         = 10_000
)

// A modelSub is one subscription.
type modelSub struct {
	end, rate, locked, cap int64
	asOf                   int64 // until when revenue is counted
	compensated            int

	// All that was ever paid for it, and what became of it, in tick-seconds.
	paid, refunded, revenue int64
}

// A modelList is one payout list of a data set.
type modelList struct {
	banked, since int64
	fee           int64
	claimed       map[int]int64
}

type modelCompensation struct {
	amount, rate, epoch int64
}

// A modelSet is a data set.
type modelSet struct {
	price, raised    int64
	open             bool
	provider         int
	deposit, thawing int64
	thawed           int64
	list             int // in force
	lists            map[int]*modelList
	subs             map[int]*modelSub
	slashes          []modelCompensation
	months           map[int64]int64 // what was earned when a month began

	// Deposit: what came in and what left, in grains.
	deposited, slashed, withdrawn int64
}

// A model is a market.
type model struct {
	now      int64
	fee      int64
	sets     []*modelSet
	balances []int64
	paused   int64

	compensation int64 // set aside for subscribers and not yet credited
}

func (m *model) epoch() int64 { return m.now / epochSeconds }

// wait lets time pass.
func (m *model) wait(seconds int64) {
	until := m.now + seconds
	for month := m.now/periodSeconds + 1; month*periodSeconds <= until; month++ {
		m.now = month * periodSeconds
		for _, d := range m.sets {
			d.months[month] = m.earned(d)
		}
	}
	m.now = until
}

// settle counts a subscription's revenue until now.
func (m *model) settle(s *modelSub) {
	s.revenue += s.rate * max(0, min(m.now, s.end)-s.asOf)
	s.asOf = m.now
}

// left is what a subscription has not used, in tick-seconds.
func (m *model) left(s *modelSub) int64 { return s.rate * max(0, s.end-m.now) }

// earned is what a data set's subscriptions have used, in tick-seconds.
func (m *model) earned(d *modelSet) (sum int64) {
	for _, s := range d.subs {
		m.settle(s)
		sum += s.revenue
	}
	return sum
}

// certain is the part of it that can be claimed: of what ends in the running
// epoch, only what was earned before.
func (m *model) certain(d *modelSet) int64 {
	sum := m.earned(d)
	for _, s := range d.subs {
		if s.end/epochSeconds == m.epoch() {
			sum -= s.rate * (min(m.now, s.end) - m.epoch()*epochSeconds)
		}
	}
	return sum
}

// counted is the rate of all whose end the books have not settled yet.
func (m *model) counted(d *modelSet) (rate int64) {
	for _, s := range d.subs {
		if s.end/epochSeconds >= m.epoch() {
			rate += s.rate
		}
	}
	return rate
}

func (m *model) price(d *modelSet, s *modelSub) int64 {
	holds := s.end > m.now || s.cap > 0 && s.end+graceSeconds >= m.now
	if holds && s.locked < d.price && d.raised > 0 && m.now < d.raised+periodSeconds {
		return s.locked
	}
	return d.price
}

func (d *modelSet) sub(who int) *modelSub {
	if d.subs[who] == nil {
		d.subs[who] = &modelSub{locked: math.MaxInt64, compensated: len(d.slashes)}
	}
	return d.subs[who]
}

// buy adds months and returns what they cost in grains.
func (m *model) buy(d *modelSet, who int, months, limit int64, own bool) int64 {
	s := d.sub(who)
	price := m.price(d, s)
	m.compensate(d, who)
	m.settle(s)
	left := m.left(s)
	start := max(s.end, m.now)
	end := start + months*periodSeconds
	value := left + price*months*periodSeconds
	fresh := s.end <= m.now
	s.paid += price * months * periodSeconds
	s.rate = value / (end - m.now)
	s.revenue += value % (end - m.now)
	s.end = end
	if own || fresh {
		s.locked = price
	}
	if own {
		s.cap = limit
	}
	return price * months * tick
}

// leave ends a subscription and returns the refund in grains.
func (m *model) leave(d *modelSet, who int) int64 {
	s := d.sub(who)
	m.compensate(d, who)
	m.settle(s)
	left := m.left(s)
	s.cap, s.locked = 0, math.MaxInt64
	if s.end <= m.now {
		return 0
	}
	s.refunded += left / tickSeconds * tickSeconds
	s.revenue += left % tickSeconds
	s.end, s.rate = m.now, 0
	return left / tickSeconds
}

// compensate credits a subscriber's shares.
func (m *model) compensate(d *modelSet, who int) {
	sum := m.share(d, who)
	d.subs[who].compensated = len(d.slashes)
	m.balances[who] += sum
	m.compensation -= sum
}

// share is what slashes have set aside for a subscriber.
func (m *model) share(d *modelSet, who int) (sum int64) {
	s := d.subs[who]
	for _, c := range d.slashes[s.compensated:] {
		if s.end/epochSeconds >= c.epoch {
			sum += c.amount * s.rate / c.rate
		}
	}
	return sum
}

// distribute sets aside what subscribers get of a slash, of the months until now,
// and returns the rest.
func (m *model) distribute(d *modelSet, amount int64) int64 {
	rate := m.counted(d)
	share := min(amount, rate*tick, (m.certain(d)-d.months[m.now/periodSeconds-1])/tickSeconds)
	if share > 0 {
		d.slashes = append(d.slashes, modelCompensation{share, rate, m.epoch()})
		m.compensation += share
	}
	return amount - share
}

// setList puts another list in force.
func (m *model) setList(d *modelSet, list int) {
	certain := m.certain(d)
	old := d.lists[d.list]
	old.banked += certain - old.since
	d.list = list
	if d.lists[list] == nil {
		d.lists[list] = &modelList{claimed: map[int]int64{}}
	}
	d.lists[list].since = certain
}

// gross is what a list has earned, in grains.
func (m *model) gross(d *modelSet, list int) int64 {
	l := d.lists[list]
	if l == nil {
		return 0
	}
	sum := l.banked
	if list == d.list {
		sum += m.certain(d) - l.since
	}
	return sum / tickSeconds
}

func (m *model) feeDue(d *modelSet, list int) int64 {
	if d.lists[list] == nil {
		return 0
	}
	return m.gross(d, list)*m.fee/whole - d.lists[list].fee
}

// due is what a payee with so many basis points has not claimed.
func (m *model) due(d *modelSet, list, payee int, points int64) int64 {
	if d.lists[list] == nil || points == 0 {
		return 0
	}
	gross := m.gross(d, list)
	return (gross-gross*m.fee/whole)*points/whole - d.lists[list].claimed[payee]
}
