package books_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"enigma"
	"enigma/internal/books"
	"enigma/internal/books/bookstest"

	"github.com/google/go-cmp/cmp"
)

var rules = books.Rules{Fee: 250}

// TestOracle compares every answer with that of a second, plain implementation,
// over random histories.
func TestOracle(t *testing.T) {
	for seed := range uint64(60) {
		s, m := begin(t, seed)
		for range 150 {
			apply(t, m, s.Next())
			if diff := cmp.Diff(answers(s, s.Sets, s.People, s.Now), answers(m, s.Sets, s.People, s.Now)); diff != "" {
				t.Fatalf("seed %d: (-oracle +books)\n%s", seed, diff)
			}
			later := s.Now + seed*24*3600
			if diff := cmp.Diff(answers(s, s.Sets, s.People, later), answers(m, s.Sets, s.People, later)); diff != "" {
				t.Fatalf("seed %d, later: (-oracle +books)\n%s", seed, diff)
			}
		}
	}
}

// TestUndo takes events back and expects the answers of before.
func TestUndo(t *testing.T) {
	for seed := range uint64(20) {
		s, m := begin(t, seed)
		for range 60 {
			apply(t, m, s.Next())
		}
		now := s.Now
		later := func() []map[string]enigma.Grains {
			var out []map[string]enigma.Grains
			for days := range uint64(60) {
				out = append(out, answers(m, s.Sets, s.People, now+days*24*3600))
			}
			return out
		}
		want, rank, legacy := later(), m.Rank(now, nil), m.Legacy()
		var undo []func()
		for range 60 {
			undo = append(undo, apply(t, m, s.Next()))
		}
		for i := range undo {
			undo[len(undo)-1-i]()
		}
		if diff := cmp.Diff(want, later()); diff != "" {
			t.Fatalf("seed %d: (-before +after)\n%s", seed, diff)
		}
		if diff := cmp.Diff(rank, m.Rank(now, nil)) + cmp.Diff(legacy, m.Legacy()); diff != "" {
			t.Fatalf("seed %d: order (-before +after)\n%s", seed, diff)
		}
	}
}

// TestForget drops what ended and expects the same accounts, now and later.
func TestForget(t *testing.T) {
	dropped := 0
	for seed := range uint64(20) {
		s, m := begin(t, seed)
		for range 200 {
			apply(t, m, s.Next())
			dropped += m.Forget(s.Now)
			if diff := cmp.Diff(answers(s, s.Sets, s.People, s.Now), answers(m, s.Sets, s.People, s.Now)); diff != "" {
				t.Fatalf("seed %d: (-oracle +books)\n%s", seed, diff)
			}
		}
	}
	if dropped == 0 {
		t.Error("nothing was ever forgotten")
	}
}

// TestWrongEvents refuses what the contract cannot have said.
func TestWrongEvents(t *testing.T) {
	id, who := enigma.DatasetID{1}, enigma.Address{2}
	const now = 100 * books.Period
	sold := books.Subscribed{ID: id, Subscriber: who, Time: now, End: now + books.Period, Rate: 7, Cost: 700}
	for name, e := range map[string]books.Event{
		"unknown data set":    books.PriceChanged{ID: enigma.DatasetID{9}},
		"registered again":    books.Registered{ID: id, Time: now},
		"another rate":        books.Subscribed{ID: id, Subscriber: who, Time: now, End: now + 2*books.Period, Rate: 8, Cost: 700},
		"half a month":        books.Subscribed{ID: id, Subscriber: who, Time: now, End: now + 3*books.Period/2, Rate: 7, Cost: 700},
		"in the past":         books.Subscribed{ID: id, Subscriber: who, Time: now - 1, End: now + 2*books.Period, Rate: 7, Cost: 700},
		"too much back":       books.Unsubscribed{ID: id, Subscriber: who, Time: now, Refund: 701},
		"other subscribers":   books.Distributed{ID: id, Time: now, Rate: 8},
		"no such list":        books.FeeTaken{ID: id, Account: enigma.Hash{9}, Amount: 1},
		"no such payee":       books.Claimed{ID: id, Account: enigma.Hash{1}, Payee: who, Amount: 1},
		"more than deposited": books.Slashed{ID: id, Time: now, Amount: 51},
	} {
		m := books.New(rules)
		apply(t, m, books.Registered{ID: id, Time: now, Deposit: 50, Account: enigma.Hash{1}, Payouts: []enigma.Payout{{To: enigma.Address{3}, BasisPoints: 10_000}}})
		apply(t, m, sold)
		before := answers(m, []enigma.DatasetID{id}, []enigma.Address{who}, now)
		if _, err := m.Apply(e); enigma.KindOf(err) != enigma.Internal || err == nil || enigma.Hint(err) == "" {
			t.Errorf("%s: %v, want an Internal error with a hint", name, err)
		}
		if diff := cmp.Diff(before, answers(m, []enigma.DatasetID{id}, []enigma.Address{who}, now)); diff != "" {
			t.Errorf("%s changed something: %s", name, diff)
		}
	}
}

// answerer is what both implementations can say.
type answerer interface {
	Revenue(enigma.DatasetID, uint64) enigma.Grains
	Score(enigma.DatasetID, uint64) enigma.Grains
	Refundable(enigma.DatasetID, enigma.Address, uint64) enigma.Grains
	Due(enigma.DatasetID, enigma.Hash, enigma.Address, uint64) enigma.Grains
	FeeDue(enigma.DatasetID, enigma.Hash, uint64) enigma.Grains
}

func answers(a answerer, sets []enigma.DatasetID, people []enigma.Address, t uint64) map[string]enigma.Grains {
	out := map[string]enigma.Grains{}
	for _, id := range sets {
		out[fmt.Sprintf("%x revenue", id[:2])] = a.Revenue(id, t)
		out[fmt.Sprintf("%x score", id[:2])] = a.Score(id, t)
		for _, who := range people {
			out[fmt.Sprintf("%x refund %x", id[:2], who[:2])] = a.Refundable(id, who, t)
		}
		for n := range 3 {
			account := bookstest.Account(id, n)
			out[fmt.Sprintf("%x fee %d", id[:2], n)] = a.FeeDue(id, account, t)
			for _, who := range people[:1] {
				out[fmt.Sprintf("%x due %d", id[:2], n)] = a.Due(id, account, who, t)
			}
		}
		if m, ok := a.(*books.Market); ok {
			out[fmt.Sprintf("%x paying", id[:2])] = m.Explain(id, t).Paying
		} else if o, ok := a.(*bookstest.Script); ok {
			out[fmt.Sprintf("%x paying", id[:2])] = o.Paying(id, t)
		}
	}
	return out
}

func begin(t *testing.T, seed uint64) (*bookstest.Script, *books.Market) {
	t.Helper()
	s, m, _ := beginWith(t, seed)
	return s, m
}

// beginWith also returns the events that there were so far.
func beginWith(t *testing.T, seed uint64) (*bookstest.Script, *books.Market, []books.Event) {
	t.Helper()
	m := books.New(rules)
	s, events := bookstest.NewScript(rand.New(rand.NewPCG(seed, 1)), rules, 3, 4)
	for _, e := range events {
		apply(t, m, e)
	}
	return s, m, events
}

func apply(t *testing.T, m *books.Market, e books.Event) (undo func()) {
	t.Helper()
	undo, err := m.Apply(e)
	if err != nil {
		t.Fatalf("%#v: %v", e, err)
	}
	return undo
}
