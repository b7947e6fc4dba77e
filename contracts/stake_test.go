package contracts_test

import (
	"testing"

	"enigma/contracts"
)

const thawSeconds = 14 * 86400

func TestDeposit(t *testing.T) {
	w := newMarket(t, 4)
	id := w.offer(1, "trades", w.all(1))
	w.refused("UnknownDataset", 2, w.market, market.PackAddDeposit([32]byte{1}, 1))
	w.refused("BadDeposit", 2, w.market, market.PackAddDeposit(id, 1<<56))
	r := w.must(2, w.market, market.PackAddDeposit(id, 50*eng)) // anybody
	same(t, "DepositAdded", event(w.world, r, market.UnpackDepositAddedEvent), contracts.MarketplaceDepositAdded{Id: id, Amount: grains(50 * eng)})

	w.refused("NotProvider", 2, w.market, market.PackThaw(id, 1))
	w.refused("BadDeposit", 1, w.market, market.PackThaw(id, 0))
	w.refused("BadDeposit", 1, w.market, market.PackThaw(id, 50*eng+1)) // an open one keeps its least
	w.refused("NothingDue", 1, w.market, market.PackWithdrawDeposit(id))
	r = w.must(1, w.market, market.PackThaw(id, 20*eng))
	start := w.timeOf(r)
	same(t, "ThawStarted", event(w.world, r, market.UnpackThawStartedEvent), contracts.MarketplaceThawStarted{Id: id, Amount: 20 * eng, Until: start + thawSeconds})
	w.refused("NotProvider", 2, w.market, market.PackCancelThaw(id))
	r = w.must(1, w.market, market.PackCancelThaw(id))
	same(t, "ThawCancelled", event(w.world, r, market.UnpackThawCancelledEvent), contracts.MarketplaceThawCancelled{Id: id})
	w.at(start + thawSeconds + 10)
	w.refused("NothingDue", 1, w.market, market.PackWithdrawDeposit(id))

	start = w.timeOf(w.must(1, w.market, market.PackThaw(id, 20*eng)))
	w.at(start + 100)
	start = w.timeOf(w.must(1, w.market, market.PackThaw(id, 50*eng))) // replaced: the time begins again
	w.at(start + thawSeconds - 1)
	w.refused("NotThawed", 1, w.market, market.PackWithdrawDeposit(id))
	w.refused("NotProvider", 2, w.market, market.PackWithdrawDeposit(id))
	before := w.eng(w.accounts[1])
	r = w.must(1, w.market, market.PackWithdrawDeposit(id))
	same(t, "DepositWithdrawn", event(w.world, r, market.UnpackDepositWithdrawnEvent), contracts.MarketplaceDepositWithdrawn{Id: id, Amount: grains(50 * eng)})
	if w.eng(w.accounts[1])-before != 50*eng || w.dataset(id).Deposit.Int64() != least || !w.dataset(id).Head.Open {
		t.Error("not the 50 that had thawed")
	}
	w.refused("NothingDue", 1, w.market, market.PackWithdrawDeposit(id))
}

// TestLastDeposit goes only when nobody has paid time left, and the data set
// cannot open without it.
func TestLastDeposit(t *testing.T) {
	w := newMarket(t, 4)
	id := w.offer(1, "trades", w.all(1))
	w.subscribe(2, id, 1)
	end := w.paidUntil(id, 2)
	r := w.must(1, w.market, market.PackSetActive(id, false))
	same(t, "ActiveChanged", event(w.world, r, market.UnpackActiveChangedEvent), contracts.MarketplaceActiveChanged{Id: id})
	if again := w.must(1, w.market, market.PackSetActive(id, false)); len(again.Logs) != 0 {
		t.Error("an event without a change")
	}
	w.refused("NotProvider", 2, w.market, market.PackSetActive(id, true))
	w.must(1, w.market, market.PackThaw(id, least))
	w.refused("BadDeposit", 1, w.market, market.PackSetActive(id, true)) // what thaws does not count
	w.at(end - 1)
	w.refused("StillSubscribed", 1, w.market, market.PackWithdrawDeposit(id))
	w.at(end + 1)
	w.refused("StillSubscribed", 1, w.market, market.PackWithdrawDeposit(id)) // the epoch is not over
	w.at((end/epochSeconds + 1) * epochSeconds)
	if got := w.gain(1, 1, market.PackWithdrawDeposit(id)); got != least {
		t.Errorf("%d came back", got)
	}
	w.refused("BadDeposit", 1, w.market, market.PackSetActive(id, true))
	w.must(1, w.market, market.PackAddDeposit(id, least-1))
	w.refused("BadDeposit", 1, w.market, market.PackSetActive(id, true))
	w.must(3, w.market, market.PackAddDeposit(id, 1))
	w.must(1, w.market, market.PackSetActive(id, true))
	w.subscribe(2, id, 1)

	// Who leaves frees it at once.
	w.must(1, w.market, market.PackSetActive(id, false))
	w.must(1, w.market, market.PackThaw(id, least))
	w.advance(14 * day)
	w.refused("StillSubscribed", 1, w.market, market.PackWithdrawDeposit(id))
	w.must(2, w.market, market.PackUnsubscribe(id, w.accounts[2]))
	w.must(1, w.market, market.PackWithdrawDeposit(id))
}

// TestSlash takes from what thaws too.
func TestSlash(t *testing.T) {
	w := newMarket(t, 5)
	id := w.offer(1, "trades", w.all(1))
	slash := func(parts uint16, reward int64) []byte {
		return market.PackSlash(id, parts, w.accounts[4], grains(reward))
	}
	for _, who := range []int{0, 1, w.admin, w.guardian, w.nodes, w.legacy} {
		w.refused("NotAllowed", who, w.market, slash(100, 0))
	}
	w.refused("BadShare", w.disputes, w.market, slash(10_001, 0))
	w.refused("UnknownDataset", w.disputes, w.market, market.PackSlash([32]byte{1}, 1, w.accounts[4], grains(0)))
	w.must(1, w.market, market.PackAddDeposit(id, 100*eng))
	w.must(1, w.market, market.PackThaw(id, 100*eng))

	burned := w.eng(burn)
	r := w.must(w.disputes, w.market, slash(1_000, 5*eng)) // 20 of 200; nobody subscribes
	same(t, "Slashed", event(w.world, r, market.UnpackSlashedEvent), contracts.MarketplaceSlashed{Id: id, Amount: grains(20 * eng), BasisPoints: 1_000})
	same(t, "Distributed", event(w.world, r, market.UnpackDistributedEvent), contracts.MarketplaceDistributed{
		Id: id, ToSubscribers: grains(0), Rate: grains(0), ToReporter: grains(5 * eng), Burned: grains(15 * eng),
	})
	same(t, "Credited", event(w.world, r, market.UnpackCreditedEvent), contracts.MarketplaceCredited{Owner: w.accounts[4], Amount: grains(5 * eng), Kind: 2})
	d := w.dataset(id)
	if d.Deposit.Int64() != 180*eng || d.Terms.Thawing.Int64() != 90*eng || d.Window.Offences != 1 || uint64(d.Window.LastOffence) != w.timeOf(r) || !d.Head.Open {
		t.Errorf("%+v", d)
	}
	if w.eng(burn)-burned != 15*eng || w.balance(4) != 5*eng {
		t.Error("the rest was not burned")
	}
	// What thaws and what stays are both less now: taking out the one closes it,
	// since the other is not enough.
	w.advance(14 * day)
	w.must(1, w.market, market.PackWithdrawDeposit(id))
	if d := w.dataset(id); d.Head.Open || d.Deposit.Int64() != 90*eng {
		t.Errorf("%+v", d)
	}
	// A slash below the least closes; of everything leaves nothing to thaw.
	w.must(1, w.market, market.PackAddDeposit(id, 10*eng))
	w.must(1, w.market, market.PackSetActive(id, true))
	r = w.must(w.disputes, w.market, slash(1, 1<<40))
	if event(w.world, r, market.UnpackActiveChangedEvent).Active || w.dataset(id).Head.Open {
		t.Error("open below the least deposit")
	}
	w.must(1, w.market, market.PackThaw(id, 1))
	w.must(w.disputes, w.market, slash(10_000, 0))
	w.advance(14 * day)
	w.refused("NothingDue", 1, w.market, market.PackWithdrawDeposit(id))
	w.refused("Inactive", 2, w.market, market.PackSubscribe(id, 1, unlimited, 0))
	// A reporter of zero gets nothing: it could not take it out.
	w.must(1, w.market, market.PackAddDeposit(id, 10*eng))
	r = w.must(w.disputes, w.market, market.PackSlash(id, 10_000, [20]byte{}, grains(eng)))
	if e := event(w.world, r, market.UnpackDistributedEvent); e.ToReporter.Sign() != 0 || e.Burned.Int64() != 10*eng {
		t.Errorf("%+v", e)
	}
}

// TestCompensation: who subscribes when the slash comes shares by what they
// pay, and no more than a month of it; it is theirs whatever they do next.
func TestCompensation(t *testing.T) {
	w := newMarket(t, 9)
	id := w.offer(1, "trades", w.all(1))
	w.must(1, w.market, market.PackAddDeposit(id, 700*eng))
	lapsed, renewed, left, stays, later := 2, 3, 4, 5, 6
	start := w.now() + 10
	w.at(start)
	w.subscribe(lapsed, id, 1)
	w.subscribe(renewed, id, 2)
	w.subscribe(left, id, 2)
	w.subscribe(stays, id, 2)
	w.must(8, w.market, market.PackGift(id, w.accounts[stays], 1, unlimited))
	w.at(start + 40*86400) // the first has lapsed and its epoch is over
	w.must(7, w.market, market.PackFund(w.accounts[8], grains(1)))

	r := w.must(w.disputes, w.market, market.PackSlash(id, 5_000, w.accounts[7], grains(eng))) // 400 ENG
	e := event(w.world, r, market.UnpackDistributedEvent)
	if e.ToSubscribers.Int64() != 3*price || e.Rate.Int64() != 3*price/tick || e.ToReporter.Int64() != eng || e.Burned.Int64() != 400*eng-3*price-eng {
		t.Fatalf("%+v: want a month of three", e)
	}
	c := view(w.world, w.market, market.PackCompensation(id, grains(0)), market.UnpackCompensation)
	if c.Amount != 3*price || c.Rate != 3*price/tick || c.Time.Uint64() != w.timeOf(r) {
		t.Errorf("%+v", c)
	}
	w.subscribe(later, id, 1)
	w.subscribe(lapsed, id, 1)
	r = w.subscribe(renewed, id, 1) // touching it credits
	same(t, "Compensated", event(w.world, r, market.UnpackCompensatedEvent), contracts.MarketplaceCompensated{Id: id, Subscriber: w.accounts[renewed], Amount: grains(price)})
	r = w.must(left, w.market, market.PackUnsubscribe(id, w.accounts[left]))
	same(t, "Credited", event(w.world, r, market.UnpackCreditedEvent), contracts.MarketplaceCredited{Owner: w.accounts[left], Amount: grains(price), Kind: 1})
	w.advance(300 * day)                                                // late is not too late
	w.must(0, w.market, market.PackCollect(id, w.accounts[stays]))      // anybody, for them
	for _, who := range []int{lapsed, later, renewed, left, stays, 0} { // once
		w.must(0, w.market, market.PackCollect(id, w.accounts[who]))
	}
	for who, want := range map[int]int64{lapsed: 0, later: 0, renewed: price, left: price, stays: price, 0: 0} {
		if got := w.balance(who); got != want {
			t.Errorf("account %d was credited %d, want %d", who, got, want)
		}
	}
	if got := w.gain(stays, stays, market.PackWithdraw(unlimited)); got != price {
		t.Errorf("withdrew %d", got)
	}
	w.must(0, w.market, market.PackCollect([32]byte{1}, w.accounts[stays])) // nothing, of nothing
}

// TestCompensationByRate: shares are by what each pays for a month.
func TestCompensationByRate(t *testing.T) {
	w := newMarket(t, 5)
	id := w.offer(1, "trades", w.all(1))
	w.subscribe(2, id, 2)
	w.must(1, w.market, market.PackSetPrice(id, 3*price))
	w.subscribe(3, id, 2)
	w.advance(20 * day)
	r := w.must(w.disputes, w.market, market.PackSlash(id, 1_000, w.accounts[4], grains(0))) // 10 ENG, 40 a month
	if e := event(w.world, r, market.UnpackDistributedEvent); e.ToSubscribers.Int64() != 10*eng || e.Burned.Sign() != 0 {
		t.Fatalf("%+v", e)
	}
	for _, who := range []int{2, 3} {
		w.must(0, w.market, market.PackCollect(id, w.accounts[who]))
	}
	if w.balance(2) != 10*eng/4 || w.balance(3) != 10*eng*3/4 {
		t.Errorf("%d and %d", w.balance(2), w.balance(3))
	}
}

// TestOwnDepositBack: a provider that buys its own data set before a slash gets
// nothing of its deposit back that way, since nothing has accrued.
func TestOwnDepositBack(t *testing.T) {
	w := newMarket(t, 5)
	id := w.offer(1, "trades", w.all(1))
	w.subscribe(2, id, 1) // honest, for a day
	w.advance(day)
	w.must(1, w.market, market.PackSetPrice(id, 500*eng))
	w.subscribe(3, id, 1) // the provider's other account
	r := w.must(w.disputes, w.market, market.PackSlash(id, 10_000, w.accounts[4], grains(20*eng)))
	e := event(w.world, r, market.UnpackDistributedEvent)
	if most := int64(price/30 + 500*eng/86400); e.ToSubscribers.Int64() > most || e.ToReporter.Int64() != 20*eng {
		t.Errorf("%+v: subscribers get more than was earned, %d", e, most)
	}
	w.must(3, w.market, market.PackUnsubscribe(id, w.accounts[3]))
	if got := w.balance(3); got > price/30 {
		t.Errorf("%d came back of a deposit of %d", got, least)
	}
}

// TestCompensate is for nodes: they bring what they lost.
func TestCompensate(t *testing.T) {
	w := newMarket(t, 5)
	id := w.offer(1, "trades", w.all(1))
	w.subscribe(2, id, 2)
	w.advance(20 * day)
	data := market.PackCompensate(id, grains(4*eng), w.accounts[4], grains(eng))
	for _, who := range []int{0, 1, w.admin, w.guardian, w.disputes} {
		w.refused("NotAllowed", who, w.market, data)
	}
	w.refused("UnknownDataset", w.nodes, w.market, market.PackCompensate([32]byte{1}, grains(1), stranger, grains(0)))
	w.refused("ERC20InsufficientAllowance", w.nodes, w.market, market.PackCompensate(id, grains(1001*eng), stranger, grains(0)))
	before, deposit := w.eng(w.accounts[w.nodes]), w.dataset(id).Deposit
	w.must(w.nodes, w.market, data)
	w.must(0, w.market, market.PackCollect(id, w.accounts[2]))
	if before-w.eng(w.accounts[w.nodes]) != 4*eng || w.balance(2) != 4*eng || w.balance(4) != 0 {
		t.Errorf("%d to the subscriber, %d to the reporter", w.balance(2), w.balance(4))
	}
	if w.dataset(id).Deposit.Cmp(deposit) != 0 || w.dataset(id).Window.Offences != 0 {
		t.Error("a node's offence is not the provider's")
	}
	// 20 ENG more: what the subscriber paid for a month, then the reporter.
	w.must(w.nodes, w.market, market.PackCompensate(id, grains(20*eng), w.accounts[4], grains(eng)))
	if w.balance(4) != eng {
		t.Errorf("%d to the reporter", w.balance(4))
	}
}
