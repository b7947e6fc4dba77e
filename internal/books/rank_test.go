package books_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"enigma"
	"enigma/internal/books"

	"github.com/google/go-cmp/cmp"
)

// FuzzIntegral adds a score up over time, in any history, and expects no more than
// the fee on what nobody can get back.
func FuzzIntegral(f *testing.F) {
	for seed := range uint64(12) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, seed uint64) {
		s, m := begin(t, seed)
		sum := &integral{m: m, now: s.Now, scores: make([]big.Int, len(s.Sets))}
		for range 80 {
			e := s.Next()
			sum.until(s.Now, s.Sets)
			apply(t, m, e)
		}
		for i, id := range s.Sets {
			// Both in grains of fee, times 30 days, times 10,000.
			most := new(big.Int).SetUint64(uint64(m.Revenue(id, s.Now)+1) * uint64(rules.Fee))
			most.Mul(most, big.NewInt(books.Period))
			if got := new(big.Int).Mul(&sum.scores[i], big.NewInt(10_000)); got.Cmp(most) > 0 {
				t.Errorf("set %d: score over time %v, fees %v", i, got, most)
			}
		}
	})
}

// An integral adds scores up over time.
type integral struct {
	m      *books.Market
	now    uint64
	scores []big.Int // times seconds
}

// until goes on to the next event's time. Until then what is paid falls only where
// an epoch begins and never rises: with a look there, and at least every twelve
// hours, the bound holds for the sum exactly.
func (s *integral) until(t uint64, sets []enigma.DatasetID) {
	const step = 12 * 3600 // divides an epoch
	for s.now < t {
		next := min((s.now/step+1)*step, t)
		for i, id := range sets {
			s.scores[i].Add(&s.scores[i], new(big.Int).SetUint64(uint64(s.m.Score(id, s.now))*(next-s.now)))
		}
		s.now = next
	}
}

// TestSplitting sells the same subscriptions once as one data set and once as two,
// and expects the two to have no more score than the one.
func TestSplitting(t *testing.T) {
	one, two := enigma.DatasetID{1}, [2]enigma.DatasetID{{2}, {3}}
	for seed := range uint64(50) {
		r := rand.New(rand.NewPCG(seed, 5))
		m, now := books.New(rules), uint64(1_700_000_000)
		for _, id := range []enigma.DatasetID{one, two[0], two[1]} {
			apply(t, m, books.Registered{ID: id, Time: now})
		}
		for i := range 30 {
			ticks, months := 1+r.Uint64N(1<<30), 1+r.Uint64N(6)
			sold := books.Subscribed{
				ID: one, Subscriber: enigma.Address{byte(i)}, Time: now, End: now + months*books.Period,
				Rate: ticks, Cost: enigma.Grains(ticks * months * books.Tick),
			}
			apply(t, m, sold)
			sold.ID = two[r.IntN(2)]
			apply(t, m, sold)
			now += r.Uint64N(10 * 24 * 3600)
			if whole, parts := m.Score(one, now), m.Score(two[0], now)+m.Score(two[1], now); parts > whole {
				t.Errorf("seed %d: %d as one, %d as two", seed, whole, parts)
			}
		}
	}
}

// TestRank expects the order that the definition gives.
func TestRank(t *testing.T) {
	const now = 1_700_000_000
	m := books.New(books.Rules{Fee: 250, MinDeposit: 10})
	offer := func(id byte, day uint64, deposit enigma.Grains) {
		apply(t, m, books.Registered{ID: enigma.DatasetID{id}, Name: fmt.Sprint("set", id), Time: now + day*24*3600, Deposit: deposit})
	}
	offer(9, 0, 10)
	offer(8, 0, 10)
	offer(7, 1, 10)
	offer(6, 1, 9)
	offer(5, 1, 10)
	offer(4, 1, 10)
	apply(t, m, books.ActiveChanged{ID: enigma.DatasetID{4}})
	apply(t, m, books.Subscribed{ID: enigma.DatasetID{5}, Time: now + 2*24*3600, End: now + 2*24*3600 + books.Period, Rate: 1e9, Cost: 1e11})
	var got []byte
	list := m.Rank(now+3*24*3600, nil)
	for i, r := range list {
		got = append(got, r.ID[0])
		for j, other := range list {
			if r.Before(other) != (i < j) {
				t.Errorf("place %d before place %d: %v", i, j, r.Before(other))
			}
		}
	}
	if want := []byte{5, 8, 9, 7}; !slices.Equal(got, want) {
		t.Errorf("order %v, want %v", got, want)
	}
	some := m.Rank(now+3*24*3600, func(id enigma.DatasetID) bool { return id[0] > 7 })
	if len(some) != 2 {
		t.Errorf("%d of two", len(some))
	}
	var legacy []byte
	for _, id := range m.Legacy() {
		legacy = append(legacy, id[0])
	}
	if diff := cmp.Diff([]byte{5, 4, 6, 7, 8, 9}, legacy); diff != "" {
		t.Errorf("legacy (-want +got)\n%s", diff)
	}
}
