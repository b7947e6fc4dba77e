package books

import (
	"fmt"
	"slices"

	"enigma"
)

// Rules are what a market was deployed with.
type Rules struct {
	Fee        uint16        // of revenue, in basis points
	MinDeposit enigma.Grains // of data sets that are ranked
}

// A Market is what events add up to.
type Market struct {
	rules Rules
	index map[enigma.DatasetID]uint32
	sets  []dataset // by registration
	subs  map[subscriber]subscription
}

// A dataset is what the books keep of one. It is a value: no slice in it is
// written to once it is stored, so that a copy is all that taking an event back
// needs.
type dataset struct {
	id            enigma.DatasetID
	provider      enigma.Address
	name          string
	registered    uint64 // the day
	price         enigma.Grains
	deposit       enigma.Grains
	open          bool
	offences      uint8
	lastOffence   uint64
	subscriptions uint64 // ever made
	account       account
	lists         []list
}

type subscriber struct {
	dataset uint32
	who     enigma.Address
}

type subscription struct{ end, rate uint64 }

// New returns a market without data sets.
func New(r Rules) *Market {
	return &Market{rules: r, index: map[enigma.DatasetID]uint32{}, subs: map[subscriber]subscription{}}
}

// Apply adds one event and returns how to take it back, which must happen in
// reverse order. An event that cannot be, such as one of an unknown data set or
// a refund of the wrong amount, is an Internal error and changes nothing:
// either events are missing or the contract is not the one that the spec
// describes.
func (m *Market) Apply(e Event) (undo func(), err error) {
	if r, ok := e.(Registered); ok {
		return m.register(r)
	}
	i, ok := m.index[e.dataset()]
	if fee, is := e.(FeeTaken); is && (!ok || m.sets[i].list(fee.Account) < 0) {
		i, ok = m.owner(fee.Account)
	}
	if !ok {
		return nil, wrong("data set %s is not known", e.dataset())
	}
	var k subscriber
	switch e := e.(type) {
	case Subscribed:
		k = subscriber{i, e.Subscriber}
	case Unsubscribed:
		k = subscriber{i, e.Subscriber}
	}
	after, s, err := m.sets[i].after(e, m.subs[k])
	if err != nil {
		return nil, err
	}
	return m.store(i, after, k, s), nil
}

// owner returns the data set that a payout list's account belongs to. The
// contract lets anybody take the fee of a list that is no more in force in
// another data set's name.
func (m *Market) owner(account enigma.Hash) (uint32, bool) {
	i := slices.IndexFunc(m.sets, func(d dataset) bool { return d.list(account) >= 0 })
	return uint32(i), i >= 0
}

// store replaces a data set and, if s is not nil, a subscription.
func (m *Market) store(i uint32, after dataset, k subscriber, s *subscription) (undo func()) {
	before := m.sets[i]
	m.sets[i] = after
	if s == nil {
		return func() { m.sets[i] = before }
	}
	old, had := m.subs[k]
	m.subs[k] = *s
	return func() {
		m.sets[i] = before
		if had {
			m.subs[k] = old
		} else {
			delete(m.subs, k)
		}
	}
}

func (m *Market) register(e Registered) (undo func(), err error) {
	if _, ok := m.index[e.ID]; ok {
		return nil, wrong("data set %s was registered before", e.ID)
	}
	m.index[e.ID] = uint32(len(m.sets))
	m.sets = append(m.sets, Open(e).d)
	return func() {
		delete(m.index, e.ID)
		m.sets = m.sets[:len(m.sets)-1]
	}, nil
}

// Forget drops the subscriptions that ended in an epoch before time t's, which
// no later event needs, and returns how many. Events before t cannot be taken
// back afterwards: t is to be final.
func (m *Market) Forget(t uint64) int {
	before := len(m.subs)
	for k, s := range m.subs {
		if s.end/epoch < t/epoch {
			delete(m.subs, k)
		}
	}
	return before - len(m.subs)
}

func wrong(format string, args ...any) error {
	return &enigma.Error{
		Kind: enigma.Internal, Op: "books", Err: fmt.Errorf(format, args...),
		Hint: "read the market's events again from its deployment on",
	}
}
