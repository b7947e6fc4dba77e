package bookstest

import (
	"encoding/binary"
	"math/rand/v2"

	"enigma"
	"enigma/internal/books"
)

// A Script makes up events that a market could have had, and tells them to an
// Oracle.
type Script struct {
	*Oracle
	Sets   []enigma.DatasetID
	People []enigma.Address
	Now    uint64

	r *rand.Rand
}

// NewScript begins at an arbitrary time with some data sets.
func NewScript(r *rand.Rand, rules books.Rules, sets, people int) (*Script, []books.Event) {
	s := &Script{Oracle: NewOracle(rules), Now: 1_700_000_000 + r.Uint64N(2*books.Period), r: r}
	for i := range people {
		s.People = append(s.People, enigma.Address{1, byte(i)})
	}
	var events []books.Event
	for i := range sets {
		id := enigma.DatasetID{byte(r.Uint32()), byte(i)}
		s.Sets = append(s.Sets, id)
		e := books.Registered{ID: id, Time: s.Now, Name: string(rune('a' + r.IntN(26))), Account: Account(id, 0), Payouts: s.payouts(0)}
		s.Apply(e)
		events = append(events, e)
	}
	return s, events
}

// Next lets some time pass and returns an event of then.
func (s *Script) Next() books.Event {
	s.Now += s.pause()
	e := s.make()
	s.Apply(e)
	return e
}

// pause is nothing, seconds, days, to a boundary, or more than two months.
func (s *Script) pause() uint64 {
	switch s.r.IntN(8) {
	case 0, 1:
		return 0
	case 2, 3:
		return s.r.Uint64N(600)
	case 4, 5:
		return s.r.Uint64N(9 * day)
	case 6:
		return epoch - s.Now%epoch
	default:
		return s.r.Uint64N(70 * day)
	}
}

func (s *Script) make() books.Event {
	id, who := s.Sets[s.r.IntN(len(s.Sets))], s.People[s.r.IntN(len(s.People))]
	switch s.r.IntN(20) {
	case 0, 1, 2:
		refund, _ := s.sets[id].left(who, s.Now)
		return books.Unsubscribed{ID: id, Subscriber: who, Time: s.Now, Refund: enigma.Grains(refund)}
	case 3:
		n := s.r.IntN(3)
		return books.PayoutsChanged{ID: id, Time: s.Now, Account: Account(id, n), Payouts: s.payouts(n)}
	case 4:
		return books.Slashed{ID: id, Time: s.Now}
	case 5:
		n := s.r.IntN(3)
		payee := s.payouts(n)[0].To
		return books.Claimed{ID: id, Account: s.spanOf(id, n), Payee: payee, Amount: s.Due(id, s.spanOf(id, n), payee, s.Now)}
	case 6:
		n := s.spanOf(id, s.r.IntN(3))
		return books.FeeTaken{ID: id, Account: n, Amount: s.FeeDue(id, n, s.Now)}
	default:
		return s.buy(id, who)
	}
}

// buy makes a purchase of some months at some price, as far as 120 months ahead.
func (s *Script) buy(id enigma.DatasetID, who enigma.Address) books.Event {
	start := s.Now
	if p := s.sets[id].last[who]; p != nil {
		start = max(start, p.to)
	}
	months := 1 + s.r.Uint64N(1<<s.r.IntN(4))
	if start+months*books.Period > s.Now+120*books.Period {
		return books.PriceChanged{ID: id, Price: 1}
	}
	ticks := months * s.r.Uint64N(1<<(4*s.r.IntN(8)))
	end := start + months*books.Period
	rate, _ := s.sets[id].average(who, s.Now, end, ticks)
	return books.Subscribed{ID: id, Subscriber: who, Time: s.Now, End: end, Rate: rate, Cost: enigma.Grains(ticks * books.Tick)}
}

// spanOf returns the account of the nth payout list if the data set had it, else
// of the first one.
func (s *Script) spanOf(id enigma.DatasetID, n int) enigma.Hash {
	for _, p := range s.sets[id].spans {
		if p.account == Account(id, n) {
			return p.account
		}
	}
	return Account(id, 0)
}

// payouts are some lists: the first has one payee, the others several, one twice.
func (s *Script) payouts(n int) []enigma.Payout {
	p := s.People
	return [][]enigma.Payout{
		{{To: p[0], BasisPoints: 10_000}},
		{{To: p[0], BasisPoints: 3_333}, {To: p[1], BasisPoints: 6_667}},
		{{To: p[0], BasisPoints: 1}, {To: p[2], BasisPoints: 9_000}, {To: p[0], BasisPoints: 999}},
	}[n]
}

// Account stands for the contract's accountOf.
func Account(id enigma.DatasetID, n int) enigma.Hash {
	h := enigma.Hash(id)
	binary.BigEndian.PutUint32(h[28:], uint32(n)+1)
	return h
}
