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
	epochSeconds = month / 6
	tickSeconds  = month / 100 // in a grain
	feeOf        = 250         // of 10,000
)

type modelStay struct{ rate, from, end uint64 } // a subscription at one rate

type modelSub struct {
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

type modelSet struct {
	provider     int
	price        uint64
	priceChanged uint64
	open         bool
	closed       uint64 // tick-seconds of stays that are no more
	claimed      uint64
	subs         map[int]*modelSub

	name      string // of 2018
	punished  uint64
	withdrawn uint64
	orders    []*modelOrder
}

type model struct {
	sets  []*modelSet // listed ones first, by registration; then the market's own
	owner int
}

func (m *model) set(name string) *modelSet {
	for _, s := range m.listed() {
		if s.name == name {
			return s
		}
	}
	return nil
}

func (m *model) listed() (sets []*modelSet) {
	for _, s := range m.sets {
		if s.name != "" {
			sets = append(sets, s)
		}
	}
	return sets
}

// ---- The market

func (s *modelSet) sub(who int) *modelSub {
	if s.subs[who] == nil {
		s.subs[who] = &modelSub{}
	}
	return s.subs[who]
}

// priceFor is the locked price while time is left and a raise is young.
func (s *modelSet) priceFor(who int, t uint64) uint64 {
	u := s.sub(who)
	if u.locked < s.price && u.end > t && t < s.priceChanged+month {
		return u.locked
	}
	return s.price
}

// settle takes what a stay earned until t out of it.
func (s *modelSet) settle(u *modelSub, t uint64) {
	if u.stay != nil {
		s.closed += u.stay.rate * (min(t, u.stay.end) - u.stay.from)
	}
	u.stay = nil
}

// buy adds a month; own says that the buyer is the subscriber, in the market.
func (s *modelSet) buy(who int, t uint64, own bool) {
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

func (s *modelSet) refundable(who int, t uint64) uint64 {
	u := s.sub(who)
	if u.end <= t {
		return 0
	}
	return u.rate * (u.end - t) / tickSeconds
}

func (s *modelSet) leave(who int, t uint64) {
	u := s.sub(who)
	if u.end > t {
		s.closed += u.rate * (u.end - t) % tickSeconds
		s.settle(u, t)
		u.end, u.rate = t, 0
	}
}

// due is what the provider can have: all that was earned, but of what ends in
// the running epoch only what was earned before it.
func (s *modelSet) due(t uint64) uint64 {
	sum := s.closed
	for _, u := range s.subs {
		if u.stay == nil {
			continue
		}
		until := min(t, u.stay.end)
		if u.stay.end/epochSeconds == t/epochSeconds {
			until = max(u.stay.from, t/epochSeconds*epochSeconds)
		}
		sum += u.stay.rate * (until - u.stay.from)
	}
	gross := sum / tickSeconds
	return gross - gross*feeOf/10_000 - s.claimed
}

// ---- The facade's own

func (s *modelSet) active() bool { return s.open && s.punished == 0 }

func (s *modelSet) newest(who int) *modelOrder {
	for i := len(s.orders) - 1; i >= 0; i-- {
		if s.orders[i].who == who {
			return s.orders[i]
		}
	}
	return nil
}

// until is when an order's access ends.
func (s *modelSet) until(o *modelOrder) uint64 {
	if o.exit != 0 {
		return o.exit
	}
	return min(o.end, s.sub(o.who).end)
}

func (s *modelSet) volume() (sum uint64) {
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

func (s *modelSet) count() (n uint64) {
	for _, o := range s.orders {
		if o.exit == 0 {
			n++
		}
	}
	return n
}

// endOrders ends the orders that reach beyond t, and returns the event.
func (s *modelSet) endOrders(who int, t uint64) []string {
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
func (s *modelSet) exited(who int) bool {
	o := s.newest(who)
	return o != nil && o.exit == 0 && s.sub(who).end < o.end
}

func (s *modelSet) paid(o *modelOrder) bool {
	if o.exit != 0 {
		return s.withdrawn > o.exit
	}
	return s.withdrawn/epochSeconds > o.end/epochSeconds
}

// ---- Calls of the facade at time t: a refusal, or events

func refuse(name string) (string, []string) { return name, nil }

func (m *model) register(who int, name string, grains uint64, owner int) (string, []string) {
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
	s := &modelSet{provider: who, price: grains / 100, open: true, subs: map[int]*modelSub{}, name: name}
	m.sets = append(m.sets, s)
	return "", []string{fmt.Sprintf("Registered a%d %q %d true", who, name, grains)}
}

func (m *model) adopt(who int, s *modelSet, name string) (string, []string) {
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

func (m *model) subscribe(who int, s *modelSet, t uint64) (string, []string) {
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

func (m *model) update(who int, s *modelSet, grains, t uint64) (string, []string) {
	if s.provider != who {
		return refuse("NotProvider")
	}
	if grains == 0 || grains%100 != 0 {
		return refuse("BadPrice")
	}
	s.price, s.priceChanged = grains/100, t
	return "", []string{fmt.Sprintf("PriceUpdate a%d %q %d", who, s.name, grains)}
}

func (m *model) activity(who int, s *modelSet, open bool) (string, []string) {
	if s.provider != who {
		return refuse("NotProvider")
	}
	s.open = open
	return "", []string{fmt.Sprintf("ActivityUpdate a%d %q %t", who, s.name, open)}
}

func (m *model) punish(who int, s *modelSet, punished bool, t uint64) (string, []string) {
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

func (m *model) withdraw(who int, s *modelSet, t uint64) (string, []string) {
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

func (m *model) withdrawAt(who int, s *modelSet, index int, t uint64) (string, []string) {
	if index >= len(s.orders) {
		return refuse("BadIndex")
	}
	return m.withdraw(who, s, t)
}

func (m *model) refund(who int, s *modelSet, t uint64) (string, []string) {
	amount := s.refundable(who, t)
	if amount == 0 {
		return refuse("NothingDue")
	}
	events := s.endOrders(who, t)
	s.leave(who, t)
	return "", append(events, fmt.Sprintf("SubscriberRefund a%d %q %d", who, s.name, amount))
}

func (m *model) refundAt(who int, s *modelSet, index int, t uint64) (string, []string) {
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

func (m *model) noteExit(s *modelSet, who int) (string, []string) {
	if !s.exited(who) {
		return refuse("NothingToNote")
	}
	return "", s.endOrders(who, s.sub(who).end)
}

func (m *model) transferOwnership(who, to int) (string, []string) {
	if who != m.owner {
		return refuse("NotOwner")
	}
	m.owner = to
	return "", []string{fmt.Sprintf("OwnershipTransferred a%d a%d", who, to)}
}
