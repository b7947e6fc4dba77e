package contracts_test

import (
	"fmt"
	"strings"
)

// The model says what the facade of 2018 does, in the words of
// docs/spec/legacy-facade.md, over a market that keeps every subscription by
// itself, with no books, epochs' sums or slots. Times are seconds, prices and
// rates are ticks of 100 grains, amounts are grains.

const (
	legacyEpoch       = month / 6
	legacyTickSeconds = month / 100 // in a grain
	feeOf             = 250         // of 10,000
)

type modelStay struct{ rate, from, end uint64 } // a subscription at one rate

type legacySub struct {
	stay   *modelStay // the one that counts; it may be over
	end    uint64
	rate   uint64
	locked uint64
}

type modelOrder struct {
	who, provider      int
	grains, start, end uint64
	exit               uint64
	name               string
}

type legacySet struct {
	provider     int
	price        uint64
	priceChanged uint64
	open         bool
	closed       uint64 // tick-seconds of stays that are no more
	claimed      uint64
	subs         map[int]*legacySub

	name      string // of 2018
	punished  uint64
	withdrawn uint64
	orders    []*modelOrder
}

type legacyModel struct {
	sets  []*legacySet // listed ones first, by registration; then the market's own
	owner int
}

func (m *legacyModel) set(name string) *legacySet {
	for _, s := range m.listed() {
		if s.name == name {
			return s
		}
	}
	return nil
}

func (m *legacyModel) listed() (sets []*legacySet) {
	for _, s := range m.sets {
		if s.name != "" {
			sets = append(sets, s)
		}
	}
	return sets
}

// ---- The market

func (s *legacySet) sub(who int) *legacySub {
	if s.subs[who] == nil {
		s.subs[who] = &legacySub{}
	}
	return s.subs[who]
}

// priceFor is the locked price while time is left and a raise is young.
func (s *legacySet) priceFor(who int, t uint64) uint64 {
	u := s.sub(who)
	if u.locked < s.price && u.end > t && t < s.priceChanged+month {
		return u.locked
	}
	return s.price
}

// settle takes what a stay earned until t out of it.
func (s *legacySet) settle(u *legacySub, t uint64) {
	if u.stay != nil {
		s.closed += u.stay.rate * (min(t, u.stay.end) - u.stay.from)
	}
	u.stay = nil
}

// buy adds a month; own says that the buyer is the subscriber, in the market.
func (s *legacySet) buy(who int, t uint64, own bool) {
	u := s.sub(who)
	price, fresh := s.priceFor(who, t), u.end <= t
	value := price * month
	start := t
	if !fresh {
		start = u.end
		value += u.rate * (u.end - t)
	}
	s.settle(u, t)
	u.end = start + month
	u.rate = value / (u.end - t)
	s.closed += value % (u.end - t)
	u.stay = &modelStay{u.rate, t, u.end}
	if own || fresh {
		u.locked = price
	}
}

func (s *legacySet) refundable(who int, t uint64) uint64 {
	u := s.sub(who)
	if u.end <= t {
		return 0
	}
	return u.rate * (u.end - t) / legacyTickSeconds
}

func (s *legacySet) leave(who int, t uint64) {
	u := s.sub(who)
	if u.end > t {
		s.closed += u.rate * (u.end - t) % legacyTickSeconds
		s.settle(u, t)
		u.end, u.rate = t, 0
	}
}

// due is what the provider can have: all that was earned, but of what ends in
// the running epoch only what was earned before it.
func (s *legacySet) due(t uint64) uint64 {
	sum := s.closed
	for _, u := range s.subs {
		if u.stay == nil {
			continue
		}
		until := min(t, u.stay.end)
		if u.stay.end/legacyEpoch == t/legacyEpoch {
			until = max(u.stay.from, t/legacyEpoch*legacyEpoch)
		}
		sum += u.stay.rate * (until - u.stay.from)
	}
	gross := sum / legacyTickSeconds
	return gross - gross*feeOf/10_000 - s.claimed
}

// ---- The facade's own

func (s *legacySet) active() bool { return s.open && s.punished == 0 }

func (s *legacySet) newest(who int) *modelOrder {
	for i := len(s.orders) - 1; i >= 0; i-- {
		if s.orders[i].who == who {
			return s.orders[i]
		}
	}
	return nil
}

// until is when an order's access ends.
func (s *legacySet) until(o *modelOrder) uint64 {
	if o.exit != 0 {
		return o.exit
	}
	return min(o.end, s.sub(o.who).end)
}

func (s *legacySet) volume() (sum uint64) {
	for _, o := range s.orders {
		sum += o.grains - o.givenBack()
	}
	return sum
}

// givenBack is the part of an order's price for the time after its exit. The
// facade rounds the sum of each exit's orders one by one, as here.
func (o *modelOrder) givenBack() uint64 {
	if o.exit == 0 {
		return 0
	}
	return o.grains * (o.end - max(o.exit, o.start)) / month
}

func (s *legacySet) count() (n uint64) {
	for _, o := range s.orders {
		if o.exit == 0 {
			n++
		}
	}
	return n
}

// endOrders ends the orders that reach beyond t, and returns the event.
func (s *legacySet) endOrders(who int, t uint64) []string {
	n, value := 0, uint64(0)
	for _, o := range s.orders {
		if o.who == who && o.exit == 0 && o.end > t {
			o.exit = t
			n++
			value += o.givenBack()
		}
	}
	if n == 0 {
		return nil
	}
	return []string{fmt.Sprintf("OrdersEnded a%d %q %d %d", who, s.name, n, value)}
}

// exited says whether who left in the market and nobody noted it.
func (s *legacySet) exited(who int) bool {
	o := s.newest(who)
	return o != nil && o.exit == 0 && s.sub(who).end < o.end
}

func (s *legacySet) paid(o *modelOrder) bool {
	if o.exit != 0 {
		return s.withdrawn > o.exit
	}
	return s.withdrawn/legacyEpoch > o.end/legacyEpoch
}

// ---- Calls of the facade at time t: a refusal, or events

func refuse(name string) (string, []string) { return name, nil }

func (m *legacyModel) register(who int, name string, grains uint64, owner int) (string, []string) {
	switch {
	case strings.Trim(name, "abcdefghijklmnopqrstuvwxyz") != "" || name == "":
		return refuse("BadName")
	case m.set(name) != nil:
		return refuse("NameTaken")
	case who != owner:
		return refuse("NotOwner")
	case grains == 0 || grains%100 != 0:
		return refuse("BadPrice")
	}
	s := &legacySet{provider: who, price: grains / 100, open: true, subs: map[int]*legacySub{}, name: name}
	m.sets = append(m.sets, s)
	return "", []string{fmt.Sprintf("Registered a%d %q %d true", who, name, grains)}
}

func (m *legacyModel) adopt(who int, s *legacySet, name string) (string, []string) {
	switch {
	case m.set(name) != nil:
		return refuse("NameTaken")
	case s.provider != who:
		return refuse("NotProvider")
	case s.name != "":
		return refuse("AlreadyListed")
	}
	s.name = name
	for i := range m.sets { // names are in the order of listing
		if m.sets[i] == s {
			m.sets = append(append(m.sets[:i:i], m.sets[i+1:]...), s)
			break
		}
	}
	return "", []string{fmt.Sprintf("Registered a%d %q %d true", who, name, s.price*100)}
}

func (m *legacyModel) subscribe(who int, s *legacySet, t uint64) (string, []string) {
	if !s.active() {
		return refuse("NotForSale")
	}
	if s.provider == who {
		return refuse("OwnDataset")
	}
	var events []string
	if s.exited(who) {
		events = s.endOrders(who, s.sub(who).end)
	}
	grains := s.priceFor(who, t) * 100
	s.buy(who, t, false)
	end := s.sub(who).end
	s.orders = append(s.orders, &modelOrder{who, s.provider, grains, end - month, end, 0, s.name})
	return "", append(events, fmt.Sprintf("SubscriptionDeposited a%d facade %d", who, grains),
		fmt.Sprintf("Subscribed a%d %q a%d %d true", who, s.name, s.provider, grains))
}

func (m *legacyModel) update(who int, s *legacySet, grains, t uint64) (string, []string) {
	if s.provider != who {
		return refuse("NotProvider")
	}
	if grains == 0 || grains%100 != 0 {
		return refuse("BadPrice")
	}
	s.price, s.priceChanged = grains/100, t
	return "", []string{fmt.Sprintf("PriceUpdate a%d %q %d", who, s.name, grains)}
}

func (m *legacyModel) activity(who int, s *legacySet, open bool) (string, []string) {
	if s.provider != who {
		return refuse("NotProvider")
	}
	s.open = open
	return "", []string{fmt.Sprintf("ActivityUpdate a%d %q %t", who, s.name, open)}
}

func (m *legacyModel) punish(who int, s *legacySet, punished bool, t uint64) (string, []string) {
	if who != m.owner {
		return refuse("NotOwner")
	}
	if !punished {
		s.punished = 0
	} else if s.punished == 0 {
		s.punished = t
	}
	return "", []string{fmt.Sprintf("ProviderPunishStatus a%d %q %t", s.provider, s.name, punished)}
}

func (m *legacyModel) withdraw(who int, s *legacySet, t uint64) (string, []string) {
	if s.provider != who {
		return refuse("NotProvider")
	}
	due := s.due(t)
	if due == 0 {
		return refuse("NothingDue")
	}
	s.claimed += due
	s.withdrawn = t
	return "", []string{
		fmt.Sprintf("TransferToProvider a%d %q %d", who, s.name, due),
		fmt.Sprintf("ProviderWithdraw a%d %q %d", who, s.name, due),
	}
}

func (m *legacyModel) withdrawAt(who int, s *legacySet, index int, t uint64) (string, []string) {
	if index >= len(s.orders) {
		return refuse("BadIndex")
	}
	return m.withdraw(who, s, t)
}

func (m *legacyModel) refund(who int, s *legacySet, t uint64) (string, []string) {
	amount := s.refundable(who, t)
	if amount == 0 {
		return refuse("NothingDue")
	}
	events := s.endOrders(who, t)
	s.leave(who, t)
	return "", append(events, fmt.Sprintf("SubscriberRefund a%d %q %d", who, s.name, amount))
}

func (m *legacyModel) refundAt(who int, s *legacySet, index int, t uint64) (string, []string) {
	if index >= len(s.orders) {
		return refuse("BadIndex")
	}
	o := s.orders[index]
	if o.who != who {
		return refuse("NotSubscriber")
	}
	if s.until(o) <= t {
		return refuse("NothingDue")
	}
	return m.refund(who, s, t)
}

func (m *legacyModel) noteExit(s *legacySet, who int) (string, []string) {
	if !s.exited(who) {
		return refuse("NothingToNote")
	}
	return "", s.endOrders(who, s.sub(who).end)
}

func (m *legacyModel) transferOwnership(who, to int) (string, []string) {
	if who != m.owner {
		return refuse("NotOwner")
	}
	m.owner = to
	return "", []string{fmt.Sprintf("OwnershipTransferred a%d a%d", who, to)}
}
