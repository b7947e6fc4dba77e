package contracts_test

import (
	"testing"

	"enigma/contracts"

	"github.com/ethereum/go-ethereum/core/types"
)

// The reasons of Renewable.
const (
	yes = iota
	unknownDataset
	closed
	notAgreed
	tooEarly
	tooLate
	aboveCap
	noFunds
)

// keep sends a keeper's batch of one data set.
func (w *roles) keep(id [32]byte, who ...int) *types.Receipt {
	w.t.Helper()
	var due []contracts.SubscriptionsDue
	for _, a := range who {
		due = append(due, contracts.SubscriptionsDue{Id: id, Subscriber: w.accounts[a]})
	}
	return w.must(0, w.market, market.PackRenew(due))
}

// passedOver checks that view and batch give the reason, and that nothing moves.
func (w *roles) passedOver(id [32]byte, who int, reason uint8) {
	w.t.Helper()
	if got := w.renewable(id, who); got != reason {
		w.t.Errorf("renewable says %d, want %d", got, reason)
	}
	before, held := w.paidUntil(id, who), w.eng(w.market)
	r := w.keep(id, who)
	same(w.t, "NotRenewed", event(w.world, r, market.UnpackNotRenewedEvent), contracts.MarketplaceNotRenewed{
		Id: id, Subscriber: w.accounts[who], Reason: reason,
	})
	if len(r.Logs) != 1 || w.paidUntil(id, who) != before || w.eng(w.market) != held {
		w.t.Error("something moved")
	}
}

func TestRenewable(t *testing.T) {
	w := newMarket(t, 4)
	id := w.offer(1, "trades", w.all(1))
	w.passedOver([32]byte{1}, 2, unknownDataset)
	w.passedOver(id, 2, notAgreed)
	w.must(2, w.market, market.PackAgreeToRenew(id, price))
	w.passedOver(id, 2, notAgreed) // agreed, but never subscribed
	w.subscribe(2, id, 1)          // with a cap of 0
	w.passedOver(id, 2, notAgreed)
	r := w.must(2, w.market, market.PackAgreeToRenew(id, price))
	same(t, "RenewalAgreed", event(w.world, r, market.UnpackRenewalAgreedEvent), contracts.MarketplaceRenewalAgreed{Id: id, Subscriber: w.accounts[2], Cap: price})
	w.refused("UnknownDataset", 2, w.market, market.PackAgreeToRenew([32]byte{1}, price))
	w.passedOver(id, 2, tooEarly)

	end := w.paidUntil(id, 2)
	w.at(end - aheadSeconds - 1)
	w.backend.Commit()
	if got := w.renewable(id, 2); got != tooEarly {
		t.Errorf("a second before three days: %d", got)
	}
	w.backend.Commit()
	if got := w.renewable(id, 2); got != yes {
		t.Errorf("three days before: %d", got)
	}
	w.must(1, w.market, market.PackSetActive(id, false))
	w.passedOver(id, 2, closed)
	w.must(1, w.market, market.PackSetActive(id, true))
	w.must(2, w.market, market.PackAgreeToRenew(id, price-1)) // a tick less
	w.passedOver(id, 2, aboveCap)
	w.must(2, w.market, market.PackAgreeToRenew(id, price))
	w.must(2, w.token, token.PackApprove(w.market, grains(price-1)))
	w.passedOver(id, 2, noFunds)
	w.must(2, w.market, market.PackFund(w.accounts[2], grains(price-1))) // a grain short, and a part of each does not do
	w.passedOver(id, 2, noFunds)
	w.must(2, w.token, token.PackApprove(w.market, grains(1)))
	w.must(2, w.market, market.PackFund(w.accounts[2], grains(1)))
	if got := w.renewable(id, 2); got != yes {
		t.Errorf("with the balance: %d", got)
	}
	w.at(end + graceSeconds)
	w.backend.Commit()
	if got := w.renewable(id, 2); got != yes {
		t.Errorf("a week after: %d", got)
	}
	w.backend.Commit()
	w.passedOver(id, 2, tooLate)
}

func TestRenew(t *testing.T) {
	w := newMarket(t, 6)
	id := w.offer(1, "trades", w.all(1))
	start := w.now() + 10
	w.at(start)
	w.must(2, w.market, market.PackSubscribe(id, 1, unlimited, price))   // pays from the balance
	w.must(3, w.market, market.PackSubscribe(id, 1, unlimited, 2*price)) // from the allowance
	w.subscribe(4, id, 1)                                                // not at all
	w.must(5, w.market, market.PackFund(w.accounts[2], grains(price)))
	w.at(start + 28*86400)
	before := w.eng(w.accounts[3])
	r := w.keep(id, 2, 3, 4, 5)
	same(t, "Debited", event(w.world, r, market.UnpackDebitedEvent), contracts.MarketplaceDebited{Owner: w.accounts[2], Amount: grains(price)})
	if w.paidUntil(id, 2) != start+2*periodSeconds || w.paidUntil(id, 3) != start+1+2*periodSeconds || w.paidUntil(id, 4) != start+2+periodSeconds {
		t.Error("the wrong ones were renewed")
	}
	if w.balance(2) != 0 || before-w.eng(w.accounts[3]) != price {
		t.Error("the price did not move")
	}
	if s := w.subscription(id, 3); s.Cap.Int64() != 2*price/tick {
		t.Errorf("a renewal changed the cap to %d", s.Cap)
	}
	w.passedOver(id, 3, tooEarly) // once a month
	if got := view(w.world, w.market, market.PackRenew([]contracts.SubscriptionsDue{{Id: id, Subscriber: w.accounts[4]}}), market.UnpackRenew); got.Sign() != 0 {
		t.Errorf("renewed %d", got)
	}
	// After the end the month begins with the renewal; access was gone between.
	w.at(start + 2*periodSeconds + 5*86400)
	w.must(1, w.market, market.PackSetPrice(id, 2*price)) // within the notice the old price holds
	late := w.timeOf(w.keep(id, 3))
	if got := w.paidUntil(id, 3); got != late+periodSeconds {
		t.Errorf("paid until %d, want %d", got, late+periodSeconds)
	}
	if s := w.subscription(id, 3); s.Locked.Int64() != price/tick {
		t.Errorf("renewed at %d", s.Locked)
	}
	w.must(3, w.market, market.PackAgreeToRenew(id, 0)) // ends them at once
	w.at(late + 29*86400)
	w.passedOver(id, 3, notAgreed)
}

// TestRenewAtTheNewPrice: after the notice a keeper takes the raised price, if
// the subscriber agreed to as much.
func TestRenewAtTheNewPrice(t *testing.T) {
	w := newMarket(t, 4)
	id := w.offer(1, "trades", w.all(1))
	w.must(2, w.market, market.PackSubscribe(id, 2, unlimited, price))
	w.must(3, w.market, market.PackSubscribe(id, 2, unlimited, 2*price))
	w.must(1, w.market, market.PackSetPrice(id, 2*price))
	w.advance(58 * day)
	w.passedOver(id, 2, aboveCap)
	before := w.eng(w.accounts[3])
	w.keep(id, 3)
	if got := before - w.eng(w.accounts[3]); got != 2*price {
		t.Errorf("renewed for %d", got)
	}
}

// TestCapIsOfTheLastPurchase: buying says whether to renew, each time.
func TestCapIsOfTheLastPurchase(t *testing.T) {
	w := newMarket(t, 3)
	id := w.offer(1, "trades", w.all(1))
	for _, limit := range []uint64{price, 0, 99, 100, 1 << 63} {
		w.must(2, w.market, market.PackSubscribe(id, 1, unlimited, limit))
		want := min(limit, (1<<48-1)*tick) / tick
		if got := w.subscription(id, 2).Cap.Uint64(); got != want {
			t.Errorf("cap %d of a limit of %d, want %d", got, limit, want)
		}
	}
}
