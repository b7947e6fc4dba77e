package contracts_test

import (
	"testing"

	"enigma/contracts"
)

// TestClaim shares a month of 100 ENG, as it accrues.
func TestClaim(t *testing.T) {
	w := newMarket(t, 6)
	list := []contracts.Payout{
		{To: w.accounts[1], BasisPoints: 7_000},
		{To: w.accounts[2], BasisPoints: 2_000},
		{To: w.accounts[3], BasisPoints: 500},
		{To: w.accounts[2], BasisPoints: 500}, // twice in the list: 25 % in all
	}
	w.must(1, w.market, market.PackRegister(w.accounts[1], "trades", 10*price, least, manifest, list))
	id := w.id(1, "trades")
	w.refused("NothingDue", 1, w.market, market.PackClaim(id, list, w.accounts[1])) // nothing accrued
	start := w.now() + 10
	w.at(start)
	w.subscribe(4, id, 1)
	w.at(start + 10*86400)
	account := view(w.world, w.market, market.PackAccountOf(id, list), market.UnpackAccountOf)
	const gross = 10 * price / 3
	const net = gross - gross*250/10_000
	before := w.eng(w.accounts[1])
	r := w.must(5, w.market, market.PackClaim(id, list, w.accounts[1])) // anybody, to the payee
	same(t, "Claimed", event(w.world, r, market.UnpackClaimedEvent), contracts.MarketplaceClaimed{
		Id: id, Payee: w.accounts[1], Account: account, Amount: grains(net * 7 / 10),
	})
	if got := w.eng(w.accounts[1]) - before; got != net*7/10 {
		t.Errorf("the payee got %d", got)
	}
	w.refused("NothingDue", 1, w.market, market.PackClaim(id, list, w.accounts[4]))         // no payee
	w.refused("NothingDue", 1, w.market, market.PackClaim(id, w.all(1), w.accounts[1]))     // no such list
	w.refused("UnknownDataset", 1, w.market, market.PackClaim([32]byte{1}, list, stranger)) // no such set
	if got := view(w.world, w.market, market.PackDue(id, w.all(1), w.accounts[1]), market.UnpackDue); got.Sign() != 0 {
		t.Errorf("%d due from a list that never was", got)
	}

	// After the end everything is due, to the grain: the epoch ends with the month.
	w.at(start + periodSeconds + epochSeconds)
	const whole = 10*price - 10*price*250/10_000
	if got := w.gain(2, 5, market.PackClaim(id, list, w.accounts[2])); got != whole/4 {
		t.Errorf("a late claim paid %d, want %d", got, whole/4)
	}
	if got := w.gain(1, 5, market.PackClaim(id, list, w.accounts[1])); got != whole*7/10-net*7/10 {
		t.Errorf("the rest is %d", got)
	}
	if got := w.gain(3, 5, market.PackClaim(id, list, w.accounts[3])); got != whole/20 {
		t.Errorf("%d for 5 %%", got)
	}
	for _, who := range []int{1, 2, 3} {
		w.refused("NothingDue", 5, w.market, market.PackClaim(id, list, w.accounts[who]))
	}
	if got := w.gain(w.treasury, 5, market.PackTakeFee(id, account)); got != 10*price-whole {
		t.Errorf("the fee is %d", got)
	}
	if held := w.eng(w.market); held != least {
		t.Errorf("the market holds %d besides the deposit", held-least)
	}
}

// TestCertain: what ends in the running epoch counts until the epoch's start,
// so that a renewal or a settlement never takes anything back.
func TestCertain(t *testing.T) {
	w := newMarket(t, 4)
	id := w.offer(1, "trades", w.all(1))
	start := w.now() + 86400
	w.at(start)
	w.subscribe(2, id, 1)
	end := w.paidUntil(id, 2)
	net := func(seconds uint64) int64 {
		g := int64(seconds) * price / periodSeconds
		return g - g*250/10_000
	}
	for _, tt := range []struct {
		why         string
		now, earned uint64
	}{
		{"a second after the purchase", start + 1, 1},
		{"the last second of the epoch before", end/epochSeconds*epochSeconds - 1, end/epochSeconds*epochSeconds - 1 - start},
		{"in the epoch of the end", end - 1, end/epochSeconds*epochSeconds - start},
		{"after the end, in its epoch", end + 3600, end/epochSeconds*epochSeconds - start},
		{"when the epoch is over", (end/epochSeconds + 1) * epochSeconds, periodSeconds},
		{"long after", end + 10*periodSeconds, periodSeconds},
	} {
		w.at(tt.now)
		w.backend.Commit()
		if got := w.due(id, w.all(1), 1); got != net(tt.earned) {
			t.Errorf("%s: %d due, want %d", tt.why, got, net(tt.earned))
		}
	}
}

// TestListsBackAndForth: each list has what accrued while it was in force, and
// goes on when it comes back.
func TestListsBackAndForth(t *testing.T) {
	w := newMarket(t, 6)
	mine, theirs := w.all(1), []contracts.Payout{{To: w.accounts[2], BasisPoints: 4_000}, {To: w.accounts[3], BasisPoints: 6_000}}
	id := w.offer(1, "trades", mine)
	w.refused("NotProvider", 2, w.market, market.PackSetPayouts(id, theirs))
	w.refused("BadPayouts", 1, w.market, market.PackSetPayouts(id, nil))
	start := w.now() + 10
	w.at(start)
	w.subscribe(4, id, 3)
	a := view(w.world, w.market, market.PackAccountOf(id, mine), market.UnpackAccountOf)
	b := view(w.world, w.market, market.PackAccountOf(id, theirs), market.UnpackAccountOf)
	w.refused("NothingDue", 0, w.market, market.PackTakeFee(id, b)) // not yet in force

	w.at(start + 10*86400)
	r := w.must(1, w.market, market.PackSetPayouts(id, theirs))
	same(t, "PayoutsChanged", event(w.world, r, market.UnpackPayoutsChangedEvent), contracts.MarketplacePayoutsChanged{Id: id, Payouts: theirs})
	w.at(start + 15*86400)
	w.must(1, w.market, market.PackSetPayouts(id, mine))
	w.at(start + 16*86400)
	w.must(1, w.market, market.PackSetPayouts(id, mine)) // the same again
	w.at(start + 18*86400)
	w.must(1, w.market, market.PackSetPayouts(id, theirs))
	w.at(start + 25*86400)
	w.backend.Commit()

	daily := int64(price / 30)
	net := func(g, points int64) int64 { return (g - g*250/10_000) * points / 10_000 }
	for _, tt := range []struct {
		who  int
		list []contracts.Payout
		want int64
	}{
		{1, mine, net(13*price/30, 10_000)}, {2, theirs, net(12*price/30, 4_000)}, {3, theirs, net(12*price/30, 6_000)},
	} {
		if got := w.due(id, tt.list, tt.who); got < tt.want-1 || got > tt.want+1 {
			t.Errorf("account %d is due %d, want %d", tt.who, got, tt.want)
		}
	}
	if got := w.gain(w.treasury, 0, market.PackTakeFee(id, a)); got != 13*daily*250/10_000 && got != 13*price/30*250/10_000 {
		t.Errorf("the fee of the first list is %d", got)
	}
	// A claim of one list touches neither the other nor other payees.
	w.must(0, w.market, market.PackClaim(id, theirs, w.accounts[2]))
	if w.due(id, theirs, 2) != 0 || w.due(id, theirs, 3) < net(12*price/30, 6_000)-1 || w.due(id, mine, 1) < net(13*price/30, 10_000)-1 {
		t.Error("a claim took from others")
	}
	l := view(w.world, w.market, market.PackRevenueOf(a), market.UnpackRevenueOf)
	if !l.Retired || l.Fee == 0 {
		t.Errorf("%+v", l)
	}
}

// TestFeeOfUnknownLists: an account that no list of the data set has earned
// nothing, however much the data set has.
func TestFeeOfUnknownLists(t *testing.T) {
	w := newMarket(t, 5)
	id, other := w.offer(1, "trades", w.all(1)), w.offer(2, "other", w.all(2))
	w.subscribe(3, id, 3)
	w.subscribe(4, other, 1)
	w.advance(20 * day)
	w.refused("NothingDue", 0, w.market, market.PackTakeFee([32]byte{1}, w.dataset(id).Account))
	for _, account := range [][32]byte{{}, {1}, w.dataset(other).Account} {
		w.refused("NothingDue", 0, w.market, market.PackTakeFee(id, account))
	}
	fee := w.gain(w.treasury, 0, market.PackTakeFee(id, w.dataset(id).Account))
	if want := int64(20 * price / 30 * 250 / 10_000); fee < want || fee > want+100 { // some seconds more
		t.Errorf("fee %d, want %d", fee, want)
	}
	r := w.must(0, w.market, market.PackTakeFee(other, w.dataset(other).Account))
	if e := event(w.world, r, market.UnpackFeeTakenEvent); e.Id != other || e.Account != w.dataset(other).Account || e.Amount.Sign() <= 0 {
		t.Errorf("%+v", e)
	}
}

// TestFeeOfAnothersOldList: an old list is its own data set's only, so that the
// event says where the fee comes from.
func TestFeeOfAnothersOldList(t *testing.T) {
	w := newMarket(t, 6)
	id, other := w.offer(1, "trades", w.all(1)), w.offer(2, "other", w.all(2))
	w.subscribe(3, id, 1)
	w.advance(10 * day)
	old := w.dataset(id).Account
	w.must(1, w.market, market.PackSetPayouts(id, w.all(4)))
	w.refused("NothingDue", 0, w.market, market.PackTakeFee(other, old))
	w.refused("NothingDue", 0, w.market, market.PackTakeFee(other, w.dataset(id).Account))
	w.must(2, w.market, market.PackSetPayouts(other, w.all(5)))
	w.refused("NothingDue", 0, w.market, market.PackTakeFee(other, old))

	r := w.must(0, w.market, market.PackTakeFee(id, old))
	if e := event(w.world, r, market.UnpackFeeTakenEvent); e.Id != id || e.Account != old || e.Amount.Sign() <= 0 {
		t.Errorf("%+v", e)
	}
	w.must(1, w.market, market.PackSetPayouts(id, w.all(1))) // it comes back, and goes on
	w.advance(5 * day)
	w.refused("NothingDue", 0, w.market, market.PackTakeFee(other, old))
	w.must(0, w.market, market.PackTakeFee(id, old))
	w.must(1, w.market, market.PackSetPayouts(id, w.all(4)))
	w.refused("NothingDue", 0, w.market, market.PackTakeFee(other, old))
}

// TestLongSilence: nothing happens for ten years, in which all subscriptions
// end one after another; then the last grain is there.
func TestLongSilence(t *testing.T) {
	w := newMarket(t, 7)
	w.must(1, w.market, market.PackRegister(w.accounts[1], "slow", eng/10, least, manifest, w.all(1)))
	id := w.id(1, "slow")
	paid := int64(0)
	for i, months := range []uint32{1, 2, 7, 60, 120} {
		w.subscribe(2+i, id, months)
		paid += int64(months) * eng / 10
		w.advance(7 * day)
	}
	w.advance(121 * period)
	if got := w.gain(1, 0, market.PackClaim(id, w.all(1), w.accounts[1])); got != paid-paid*250/10_000 {
		t.Errorf("claimed %d, want %d", got, paid-paid*250/10_000)
	}
	w.subscribe(2, id, 1) // and it goes on
	w.advance(15 * day)
	if got := w.due(id, w.all(1), 1); got < eng/20*974/1000 {
		t.Errorf("%d due of the next", got)
	}
}
