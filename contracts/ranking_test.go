package contracts_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// The properties of docs/spec/ranking-v1.md, each as a test. Two data sets are
// twins if all that happens to one happens to the other, a moment later, but for
// what a test is about. A moment is worth less than 1 in 10,000 of a score.

// TestScoreRisesWithSubscriber compares with a twin that has one less.
func TestScoreRisesWithSubscriber(t *testing.T) {
	r := newRanked(t, 8)
	more, twin := r.offer(2, "more", 10*eng), r.offer(3, "twin", 10*eng)
	r.subscribe(4, more, 3)
	r.subscribe(4, twin, 3)
	r.advance(40 * day)
	r.same(more, twin)
	r.subscribe(5, more, 3)
	r.advance(day)
	r.higher(more, twin)
	first := r.score(more)
	r.advance(20 * day)
	r.higher(more, twin)
	if later := r.score(more); later <= first {
		t.Errorf("%d after three weeks, %d after a day: want a rise", later, first)
	}
}

// TestScoreRisesWithPrice compares with a twin that is cheaper.
func TestScoreRisesWithPrice(t *testing.T) {
	r := newRanked(t, 6)
	dear, twin := r.offer(2, "dear", 11*eng), r.offer(3, "twin", 10*eng)
	for _, id := range [][32]byte{dear, twin} {
		r.subscribe(4, id, 3)
		r.subscribe(5, id, 3)
	}
	r.advance(time.Minute)
	r.higher(dear, twin)
	r.advance(45 * day)
	r.higher(dear, twin)
}

// TestScoreFallsOnLapse lets one of two subscriptions run out.
func TestScoreFallsOnLapse(t *testing.T) {
	r := newRanked(t, 6)
	lapsing, twin := r.offer(2, "lapsing", 10*eng), r.offer(3, "twin", 10*eng)
	r.subscribe(4, lapsing, 6)
	r.subscribe(5, lapsing, 2)
	r.subscribe(4, twin, 6)
	r.subscribe(5, twin, 6)
	r.advance(50 * day)
	r.same(lapsing, twin)
	before := r.score(lapsing)
	r.advance(11 * day)
	r.higher(twin, lapsing)
	if after := r.score(lapsing); after >= before {
		t.Errorf("%d after the lapse, %d before", after, before)
	}
}

// TestScoreFallsOnCancellation ends a subscription early: where the score shows
// what is paid now it falls at once, and where it shows what was paid on average
// it falls behind a twin that nobody left. The refund is what it falls for.
func TestScoreFallsOnCancellation(t *testing.T) {
	r := newRanked(t, 8)
	settled, growing, twin := r.offer(2, "settled", 10*eng), r.offer(2, "growing", 10*eng), r.offer(3, "twin", 10*eng)
	r.subscribe(4, settled, 12)
	r.subscribe(5, settled, 12)
	r.advance(100 * day)
	for who := 4; who < 8; who++ {
		r.subscribe(who, growing, 12)
		r.subscribe(who, twin, 12)
	}
	r.advance(5 * day)
	before, purse := r.score(settled), r.eng(r.accounts[5])
	r.leave(5, settled)
	if after := r.score(settled); after > before*51/100 {
		t.Errorf("%d after one of two left, %d before", after, before)
	}
	if r.eng(r.accounts[5]) <= purse {
		t.Error("leaving refunded nothing")
	}
	r.same(growing, twin)
	before = r.score(growing)
	r.leave(5, growing)
	if after := r.score(growing); after > before+before/1000 {
		t.Errorf("%d after one of four left, %d before", after, before)
	}
	r.advance(5 * day)
	r.higher(twin, growing)
}

// TestScoreFallsOnSlash halves a score for each offence, for 360 days after the
// last one.
func TestScoreFallsOnSlash(t *testing.T) {
	r := newRanked(t, 6)
	bad, twin := r.offer(2, "bad", 10*eng), r.offer(3, "twin", 10*eng)
	r.must(2, r.market, market.PackAddDeposit(bad, 100*eng))
	r.subscribe(4, bad, 30)
	r.subscribe(4, twin, 30)
	r.advance(60 * day)
	r.same(bad, twin)
	for offences := 1; offences <= 3; offences++ {
		before := r.score(bad)
		r.slash(bad, 100)
		if after := r.score(bad); after < before/2-before/1000 || after > before/2+before/1000 {
			t.Errorf("%d after offence %d, %d before: want half", after, offences, before)
		}
	}
	r.advance(359 * day)
	r.higher(twin, bad)
	r.advance(day)
	r.same(bad, twin)
	r.slash(bad, 100)
	if a, b := r.score(bad), r.score(twin); a < b/17 || a > b/15 {
		t.Errorf("%d after a fourth offence, the twin has %d: want a sixteenth", a, b)
	}
}

// TestScoreIgnoresUnpaidPrice changes a price that nobody pays.
func TestScoreIgnoresUnpaidPrice(t *testing.T) {
	r := newRanked(t, 6)
	id, twin, empty := r.offer(2, "raised", 10*eng), r.offer(3, "twin", 10*eng), r.offer(3, "empty", 10*eng)
	r.subscribe(4, id, 6)
	r.subscribe(4, twin, 6)
	r.advance(40 * day)
	r.must(2, r.market, market.PackSetPrice(id, 1e8*eng))
	r.must(3, r.market, market.PackSetPrice(empty, 1e8*eng))
	r.same(id, twin)
	r.advance(50 * day)
	r.same(id, twin)
	if got := r.score(empty); got != 0 {
		t.Errorf("a data set that nobody pays for has score %d", got)
	}
}

// TestTies orders equal scores by the day of registration, then by id.
func TestTies(t *testing.T) {
	r := newRanked(t, 4)
	r.advance(day)
	var want [][32]byte
	for _, names := range [][]string{{"a", "b", "c", "d"}, {"e", "f", "g", "h"}} {
		var batch [][32]byte
		for _, name := range names {
			id := r.offer(2, name, 0)
			r.list(2, id)
			batch = append(batch, id)
		}
		sortIDs(batch)
		want = append(want, batch...)
		r.advance(day)
	}
	got := r.top(0, 100, 100)
	for i, best := range got {
		for j, other := range got {
			if before := view(r.world, r.ranking, ranking.PackBefore(best, other), ranking.UnpackBefore); before != (i < j) {
				t.Errorf("place %d before place %d: %v", i, j, before)
			}
		}
	}
	if diff := cmp.Diff(want, idsOf(got)); diff != "" {
		t.Errorf("ties (-want +got)\n%s", diff)
	}
}

// same fails the test if two scores differ by more than moments make.
func (r *ranked) same(a, b [32]byte) {
	r.t.Helper()
	x, y := r.score(a), r.score(b)
	if max(x, y)-min(x, y) > max(x, y)/10_000 || x == 0 {
		r.t.Errorf("twins have scores %d and %d", x, y)
	}
}

// higher fails the test unless a's score is higher by more than moments make.
func (r *ranked) higher(a, b [32]byte) {
	r.t.Helper()
	if x, y := r.score(a), r.score(b); x <= y+y/10_000 {
		r.t.Errorf("scores %d and %d: want the first higher", x, y)
	}
}
