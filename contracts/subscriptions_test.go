package contracts_test

import (
	"testing"

	"enigma/contracts"
)

func TestSubscribe(t *testing.T) {
	w := newMarket(t, 4)
	id := w.offer(1, "trades", w.all(1))
	sub := func(months uint32, limit int64) []byte { return market.PackSubscribe(id, months, grains(limit), 0) }
	w.refused("UnknownDataset", 2, w.market, market.PackSubscribe([32]byte{1}, 1, unlimited, 0))
	w.refused("BadMonths", 2, w.market, sub(0, price))
	w.refused("BadMonths", 2, w.market, sub(121, 1<<60))
	w.refused("CostAboveLimit", 2, w.market, sub(2, 2*price-1))
	w.refused("ERC20InsufficientAllowance", 2, w.market, sub(120, 1<<60))

	start := w.now() + 100
	w.at(start)
	r := w.must(2, w.market, sub(2, 2*price))
	end := start + 2*periodSeconds
	same(t, "Subscribed", event(w.world, r, market.UnpackSubscribedEvent), contracts.MarketplaceSubscribed{
		Id: id, Subscriber: w.accounts[2], Time: start, End: end, Rate: price / tick, Price: price, Cost: grains(2 * price), Cap: 0,
	})
	if w.paidUntil(id, 2) != end || !w.hasAccess(id, 2) || w.hasAccess(id, 3) || w.paidUntil(id, 3) != 0 {
		t.Error("the wrong ones have access")
	}
	if w.eng(w.market) != least+2*price || w.eng(w.accounts[2]) != 1000*eng-2*price {
		t.Error("the price did not move")
	}
	w.at(end) // the next block: the head's time is still a second before
	if !w.hasAccess(id, 2) {
		t.Error("no access in the last second")
	}
	w.backend.Commit()
	if w.hasAccess(id, 2) {
		t.Error("access at the end itself")
	}
	w.must(1, w.market, market.PackSetActive(id, false))
	w.refused("Inactive", 2, w.market, sub(1, price))
	w.refused("Inactive", 2, w.market, market.PackGift(id, w.accounts[3], 1, unlimited))
}

// TestAhead buys to the limit of 120 months and to the second of it.
func TestAhead(t *testing.T) {
	w := newMarket(t, 3)
	w.must(1, w.market, market.PackRegister(w.accounts[1], "cheap", tick, least, manifest, w.all(1)))
	id := w.id(1, "cheap")
	w.subscribe(2, id, 120)
	w.refused("BadMonths", 2, w.market, market.PackSubscribe(id, 1, unlimited, 0))
	w.at(w.paidUntil(id, 2) - 119*periodSeconds - 1)
	w.refused("BadMonths", 2, w.market, market.PackSubscribe(id, 1, unlimited, 0))
	w.at(w.paidUntil(id, 2) - 119*periodSeconds)
	w.subscribe(2, id, 1)
	if got := w.due(id, w.all(1), 1); got != tick-tick*25/1000 {
		t.Errorf("%d due after a month, want 98: the fee is rounded down", got)
	}
}

// TestAverage buys a month at another price before the first is over: the rate
// is the average, and what does not divide is revenue at once.
func TestAverage(t *testing.T) {
	w := newMarket(t, 3)
	id := w.offer(1, "trades", w.all(1))
	start := w.now() + 10
	w.at(start)
	w.subscribe(2, id, 1)
	w.must(1, w.market, market.PackSetPrice(id, 3*tick))
	w.at(start + 10*86400)
	r := w.subscribe(2, id, 1)
	e := event(w.world, r, market.UnpackSubscribedEvent)
	left := int64(20 * 86400 * price / tick) // tick-seconds
	rate := (left + 3*periodSeconds) / (50 * 86400)
	if e.Rate != uint64(rate) || e.End != start+2*periodSeconds || e.Price != 3*tick || e.Cost.Int64() != 3*tick {
		t.Errorf("%+v, want rate %d", e, rate)
	}
	// Nothing is lost: what comes back and what was earned are what was paid.
	refund := w.gain(2, 2, market.PackUnsubscribe(id, w.accounts[2]))
	gross := w.due(id, w.all(1), 1) * 10_000 / 9_750
	if sum := refund + gross; sum < price+3*tick-2 || sum > price+3*tick {
		t.Errorf("%d refunded and %d earned of %d", refund, gross, price+3*tick)
	}
}

// TestUnsubscribe refunds to the grain and to the second.
func TestUnsubscribe(t *testing.T) {
	w := newMarket(t, 4)
	id := w.offer(1, "trades", w.all(1))
	w.refused("UnknownDataset", 2, w.market, market.PackUnsubscribe([32]byte{1}, w.accounts[2]))
	for _, tt := range []struct {
		why     string
		seconds uint64
		refund  int64
	}{
		{"a second after", 1, price * (periodSeconds - 1) / periodSeconds},
		{"after seven", 7, price * (periodSeconds - 7) / periodSeconds},
		{"after half", periodSeconds / 2, price / 2},
		{"a second before the end", periodSeconds - 1, price / periodSeconds},
		{"at the end", periodSeconds, 0},
		{"long after", 3 * periodSeconds, 0},
	} {
		start := w.timeOf(w.must(2, w.market, market.PackSubscribe(id, 1, unlimited, price)))
		end := start + periodSeconds
		w.refused("NotAllowed", 3, w.market, market.PackUnsubscribe(id, w.accounts[2]))
		if tt.seconds > 1 {
			w.at(start + tt.seconds)
		} else {
			// The refusal took a block: begin again.
			w.must(2, w.market, market.PackUnsubscribe(id, w.accounts[2]))
			start = w.timeOf(w.must(2, w.market, market.PackSubscribe(id, 1, unlimited, price)))
			end = start + periodSeconds
		}
		before := w.eng(w.accounts[2])
		r := w.must(2, w.market, market.PackUnsubscribe(id, w.accounts[2]))
		same(t, tt.why, event(w.world, r, market.UnpackUnsubscribedEvent), contracts.MarketplaceUnsubscribed{
			Id: id, Subscriber: w.accounts[2], Time: start + tt.seconds, Refund: grains(tt.refund),
		})
		if got := w.eng(w.accounts[2]) - before; got != uint64(tt.refund) {
			t.Errorf("%s: %d came back, want %d", tt.why, got, tt.refund)
		}
		if got := w.paidUntil(id, 2); got != min(end, start+tt.seconds) {
			t.Errorf("%s: paid until %d", tt.why, got)
		}
		if w.hasAccess(id, 2) || w.subscription(id, 2).Cap.Sign() != 0 {
			t.Errorf("%s: access or automatic renewals are left", tt.why)
		}
	}
	// Twice gives nothing, and so does never having subscribed.
	if got := w.gain(2, 2, market.PackUnsubscribe(id, w.accounts[2])); got != 0 {
		t.Errorf("%d for the second time", got)
	}
	if got := w.gain(3, 3, market.PackUnsubscribe(id, w.accounts[3])); got != 0 {
		t.Errorf("%d for a stranger", got)
	}
	// The facade acts for its caller.
	w.subscribe(3, id, 1)
	if got := w.gain(3, w.legacy, market.PackUnsubscribe(id, w.accounts[3])); got < price-price/1000 {
		t.Errorf("%d through the facade", got)
	}
}

func TestGift(t *testing.T) {
	w := newMarket(t, 5)
	id := w.offer(1, "trades", w.all(1))
	w.refused("ZeroAddress", 2, w.market, market.PackGift(id, [20]byte{}, 1, unlimited))
	w.refused("CostAboveLimit", 2, w.market, market.PackGift(id, w.accounts[3], 1, grains(price-1)))
	w.refused("BadMonths", 2, w.market, market.PackGift(id, w.accounts[3], 121, unlimited))
	before := w.eng(w.accounts[2])
	r := w.must(2, w.market, market.PackGift(id, w.accounts[3], 2, grains(2*price)))
	same(t, "Gifted", event(w.world, r, market.UnpackGiftedEvent), contracts.MarketplaceGifted{Id: id, Subscriber: w.accounts[3], Giver: w.accounts[2]})
	if e := event(w.world, r, market.UnpackSubscribedEvent); e.Subscriber != w.accounts[3] || e.Cost.Int64() != 2*price {
		t.Errorf("%+v", e)
	}
	if !w.hasAccess(id, 3) || w.hasAccess(id, 2) || before-w.eng(w.accounts[2]) != 2*price {
		t.Error("the giver did not pay, or got the access")
	}

	// A gift agrees to nothing for its receiver, and takes no agreement away.
	if w.subscription(id, 3).Cap.Sign() != 0 {
		t.Error("a gift agreed to renewals")
	}
	w.must(3, w.market, market.PackAgreeToRenew(id, 2*price))
	end := w.paidUntil(id, 3)
	w.must(1, w.market, market.PackSetPrice(id, 2*price))
	w.must(4, w.market, market.PackGift(id, w.accounts[3], 1, unlimited))
	s := w.subscription(id, 3)
	if s.Cap.Int64() != 2*price/tick || s.Locked.Int64() != price/tick || w.paidUntil(id, 3) != end+periodSeconds {
		t.Errorf("a second gift left %+v", s)
	}
	// What it is worth is its receiver's.
	if got := w.gain(3, 3, market.PackUnsubscribe(id, w.accounts[3])); got < 3*price-price/1000 || got > 3*price {
		t.Errorf("the receiver got %d back", got)
	}
	// After a lapse a gift is at the price of that day, and the price that holds.
	w.must(2, w.market, market.PackGift(id, w.accounts[4], 1, grains(2*price)))
	if got := w.subscription(id, 4).Locked.Int64(); got != 2*price/tick {
		t.Errorf("locked %d", got)
	}
}

func TestTrial(t *testing.T) {
	w := newMarket(t, 4)
	id := w.offer(1, "trades", w.all(1))
	w.refused("UnknownDataset", 2, w.market, market.PackStartTrial([32]byte{1}))
	w.refused("NoTrial", 2, w.market, market.PackStartTrial(id))
	w.refused("NotProvider", 2, w.market, market.PackSetTrial(id, 86400, 100))
	r := w.must(1, w.market, market.PackSetTrial(id, 86400, 100))
	same(t, "TrialChanged", event(w.world, r, market.UnpackTrialChangedEvent), contracts.MarketplaceTrialChanged{Id: id, Length: 86400, Rows: 100})

	start := w.now() + 50
	w.at(start)
	r = w.must(2, w.market, market.PackStartTrial(id))
	same(t, "TrialStarted", event(w.world, r, market.UnpackTrialStartedEvent), contracts.MarketplaceTrialStarted{Id: id, Subscriber: w.accounts[2], End: start + 86400})
	if !w.hasAccess(id, 2) || w.paidUntil(id, 2) != 0 {
		t.Error("a trial gives access and is not paid for")
	}
	w.refused("TrialUsed", 2, w.market, market.PackStartTrial(id))
	w.must(1, w.market, market.PackSetTrial(id, 0, 0)) // those that run go on
	w.refused("NoTrial", 3, w.market, market.PackStartTrial(id))
	w.at(start + 86400)
	if !w.hasAccess(id, 2) {
		t.Error("no access in the trial's last second")
	}
	w.backend.Commit()
	if w.hasAccess(id, 2) {
		t.Error("access at the trial's end")
	}
	// It stays used, blocks no purchase, and a purchase none of it.
	w.must(1, w.market, market.PackSetTrial(id, 86400, 100))
	w.refused("TrialUsed", 2, w.market, market.PackStartTrial(id))
	w.subscribe(2, id, 1)
	w.subscribe(3, id, 1)
	w.must(3, w.market, market.PackStartTrial(id))
	w.must(3, w.market, market.PackUnsubscribe(id, w.accounts[3]))
	if !w.hasAccess(id, 3) {
		t.Error("leaving ended the trial")
	}
	w.must(1, w.market, market.PackSetActive(id, false))
	w.refused("Inactive", 0, w.market, market.PackStartTrial(id))
}

func TestBalances(t *testing.T) {
	w := newMarket(t, 4)
	id := w.offer(1, "trades", w.all(1))
	w.refused("ZeroAddress", 2, w.market, market.PackFund([20]byte{}, grains(1)))
	w.refused("NothingDue", 3, w.market, market.PackWithdraw(unlimited))
	r := w.must(2, w.market, market.PackFund(w.accounts[3], grains(3*price)))
	same(t, "Credited", event(w.world, r, market.UnpackCreditedEvent), contracts.MarketplaceCredited{Owner: w.accounts[3], Amount: grains(3 * price)})
	w.refused("BalanceTooLow", 2, w.market, market.PackSubscribeFromBalance(id, 1, unlimited, 0))
	w.refused("BalanceTooLow", 3, w.market, market.PackSubscribeFromBalance(id, 4, unlimited, 0))
	r = w.must(3, w.market, market.PackSubscribeFromBalance(id, 2, unlimited, price))
	same(t, "Debited", event(w.world, r, market.UnpackDebitedEvent), contracts.MarketplaceDebited{Owner: w.accounts[3], Amount: grains(2 * price)})
	if w.balance(3) != price || w.eng(w.accounts[3]) != 1000*eng {
		t.Errorf("balance %d", w.balance(3))
	}
	w.refused("NothingDue", 3, w.market, market.PackWithdraw(grains(0)))
	r = w.must(3, w.market, market.PackWithdraw(grains(1)))
	same(t, "Withdrawn", event(w.world, r, market.UnpackWithdrawnEvent), contracts.MarketplaceWithdrawn{Owner: w.accounts[3], Amount: grains(1)})
	if got := w.gain(3, 3, market.PackWithdraw(unlimited)); got != price-1 || w.balance(3) != 0 {
		t.Errorf("withdrew %d, %d are left", got, w.balance(3))
	}
}

// TestPriceNotice: a raise reaches who subscribes 30 days later, a lower price
// at once.
func TestPriceNotice(t *testing.T) {
	w := newMarket(t, 5)
	id := w.offer(1, "trades", w.all(1))
	w.refused("NotProvider", 2, w.market, market.PackSetPrice(id, 0))
	w.refused("BadPrice", 1, w.market, market.PackSetPrice(id, 99))
	w.subscribe(2, id, 3)
	w.must(3, w.market, market.PackSubscribe(id, 1, unlimited, 5*price))
	raise := w.now() + 1000
	w.at(raise)
	r := w.must(1, w.market, market.PackSetPrice(id, 2*price))
	same(t, "PriceChanged", event(w.world, r, market.UnpackPriceChangedEvent), contracts.MarketplacePriceChanged{Id: id, Price: 2 * price})
	check := func(when string, want ...int64) {
		t.Helper()
		for i, p := range want {
			if got := w.priceFor(id, 2+i); got != p {
				t.Errorf("%s: account %d pays %d, want %d", when, 2+i, got, p)
			}
		}
	}
	check("after a raise", price, price, 2*price)
	w.must(1, w.market, market.PackSetPrice(id, 9*price))
	w.must(1, w.market, market.PackSetPrice(id, price/2))
	check("when it is lower", price/2, price/2, price/2)
	w.must(1, w.market, market.PackSetPrice(id, 2*price)) // the last raise counts
	last := uint64(w.dataset(id).Terms.PriceRaised)
	w.must(1, w.market, market.PackSetPrice(id, 2*price)) // no raise
	w.must(1, w.market, market.PackSetPrice(id, 2*price-tick))
	if got := uint64(w.dataset(id).Terms.PriceRaised); got != last {
		t.Errorf("raised at %d, want %d", got, last)
	}
	w.must(1, w.market, market.PackSetPrice(id, 2*price))
	last = uint64(w.dataset(id).Terms.PriceRaised)
	w.at(last + periodSeconds) // the head is a second before
	check("in the last second of notice", price, price)
	w.backend.Commit()
	check("30 days later", 2*price, 2*price)

	// Within a notice, who let it lapse keeps the price only with an agreement,
	// and for the week in which a keeper may still renew.
	w = newMarketOf(t, 5, contracts.EnigmaTokenMetaData.Bin)
	id = w.offer(1, "trades", w.all(1))
	w.subscribe(2, id, 1)
	w.must(3, w.market, market.PackSubscribe(id, 1, unlimited, 5*price))
	end := w.paidUntil(id, 3)
	w.at(end - 86400)
	w.must(1, w.market, market.PackSetPrice(id, 2*price))
	w.at(end + 2)
	check("after a lapse", 2*price, price)
	w.at(end + graceSeconds + 1)
	check("in the last second of a keeper's week", 2*price, price)
	w.backend.Commit()
	check("after it", 2*price, 2*price)
	// Leaving gives the price up.
	w.must(2, w.market, market.PackSubscribe(id, 1, unlimited, price))
	w.must(1, w.market, market.PackSetPrice(id, 3*price))
	check("subscribed again", 2*price)
	w.must(2, w.market, market.PackUnsubscribe(id, w.accounts[2]))
	w.must(2, w.market, market.PackAgreeToRenew(id, 9*price))
	check("left and agreed again", 3*price)
}

// TestFree: a data set without a price takes subscribers, and no money moves.
func TestFree(t *testing.T) {
	w := newMarket(t, 4)
	w.must(1, w.market, market.PackRegister(w.accounts[1], "free", 0, least, manifest, w.all(1)))
	id := w.id(1, "free")
	w.subscribe(2, id, 1)
	w.must(3, w.market, market.PackSubscribe(id, 1, grains(0), tick))
	w.advance(28 * day)
	if got := event(w.world, w.must(0, w.market, market.PackRenew([]contracts.SubscriptionsDue{{Id: id, Subscriber: w.accounts[3]}})), market.UnpackSubscribedEvent); got.Cost.Sign() != 0 {
		t.Errorf("%+v", got)
	}
	if !w.hasAccess(id, 2) || w.gain(2, 2, market.PackUnsubscribe(id, w.accounts[2])) != 0 || w.hasAccess(id, 2) {
		t.Error("leaving a free data set")
	}
	w.advance(90 * day)
	w.refused("NothingDue", 1, w.market, market.PackClaim(id, w.all(1), w.accounts[1]))
}
