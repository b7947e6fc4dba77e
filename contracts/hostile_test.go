package contracts_test

import (
	"testing"

	"enigma/contracts"
	"enigma/contracts/hostile"

	"github.com/ethereum/go-ethereum/common"
)

// The market's token is fixed when it is deployed. These are markets for tokens
// that nobody should choose: what they break, and what they cannot.

func hostileMarket(t *testing.T, code string) *roles {
	t.Helper()
	t.Parallel()
	return newMarketOf(t, 6, code)
}

// fails sends a transaction that has to revert, for whatever reason.
func (w *world) fails(from int, to common.Address, data []byte) {
	w.t.Helper()
	if _, err := w.try(from, to, data); err == nil {
		w.t.Error("accepted")
	}
}

// TestSilentToken: functions that return nothing are taken at their word.
func TestSilentToken(t *testing.T) {
	w := hostileMarket(t, hostile.SilentTokenMetaData.Bin)
	id := w.offer(1, "trades", w.all(1))
	w.must(2, w.market, market.PackSubscribe(id, 2, unlimited, price))
	w.must(3, w.market, market.PackFund(w.accounts[2], grains(price)))
	w.fails(w.treasury, w.market, market.PackSubscribe(id, 101, unlimited, 0)) // more than one has
	w.advance(59 * day)
	w.keep(id, 2)
	w.must(2, w.market, market.PackAgreeToRenew(id, price))
	w.advance(30 * day)
	w.keep(id, 2) // from the allowance
	if got := w.gain(1, 0, market.PackClaim(id, w.all(1), w.accounts[1])); got < 2*price {
		t.Errorf("claimed %d", got)
	}
	if got := w.gain(2, 2, market.PackUnsubscribe(id, w.accounts[2])); got < price {
		t.Errorf("%d came back", got)
	}
	w.must(w.disputes, w.market, market.PackSlash(id, 10_000, w.accounts[4], grains(eng)))
	if got := w.gain(4, 4, market.PackWithdraw(unlimited)); got != eng {
		t.Errorf("the reporter got %d", got)
	}
}

// TestTaxedToken: nothing that arrives short is booked; what is in can go out.
func TestTaxedToken(t *testing.T) {
	w := hostileMarket(t, hostile.TaxedTokenMetaData.Bin)
	taxed := hostile.NewTaxedToken()
	id := w.offer(1, "trades", w.all(1))
	w.must(2, w.market, market.PackSubscribe(id, 1, unlimited, price))
	w.must(3, w.market, market.PackSubscribe(id, 1, unlimited, price))
	w.must(4, w.market, market.PackFund(w.accounts[3], grains(price)))
	w.must(0, w.token, taxed.PackSetTax(grains(100)))
	held := w.eng(w.market)
	for _, data := range [][]byte{
		market.PackRegister(w.accounts[5], "other", price, least, manifest, w.all(5)),
		market.PackSubscribe(id, 1, unlimited, 0),
		market.PackGift(id, w.accounts[2], 1, unlimited),
		market.PackFund(w.accounts[5], grains(eng)),
		market.PackAddDeposit(id, eng),
	} {
		w.refused("WrongAmount", 5, w.market, data)
	}
	w.refused("WrongAmount", w.nodes, w.market, market.PackCompensate(id, grains(eng), stranger, grains(0)))
	if got := w.eng(w.market); got != held {
		t.Errorf("%d moved", got-held)
	}

	// A keeper's batch passes over who pays short: what came is theirs, and the
	// others are renewed.
	w.advance(29 * day)
	r := w.keep(id, 2, 3)
	if e := event(w.world, r, market.UnpackNotRenewedEvent); e.Subscriber != w.accounts[2] || e.Reason != noFunds {
		t.Errorf("%+v", e)
	}
	if got := w.balance(2); got != price*99/100 || w.balance(3) != 0 {
		t.Errorf("balances %d and %d", got, w.balance(3))
	}
	if w.paidUntil(id, 3) <= w.paidUntil(id, 2) {
		t.Error("the other was not renewed")
	}
	// Everything that is owed goes out; the token keeps its part on the way.
	for _, out := range []struct {
		from int
		data []byte
	}{
		{2, market.PackWithdraw(unlimited)},
		{2, market.PackUnsubscribe(id, w.accounts[2])},
		{3, market.PackUnsubscribe(id, w.accounts[3])},
		{0, market.PackClaim(id, w.all(1), w.accounts[1])},
		{0, market.PackTakeFee(id, w.dataset(id).Account)},
	} {
		w.must(out.from, w.market, out.data)
	}
}

// TestBlockingToken: the issuer can stop payments to an account, and no other
// account's.
func TestBlockingToken(t *testing.T) {
	w := hostileMarket(t, hostile.BlockingTokenMetaData.Bin)
	blocking := hostile.NewBlockingToken()
	list := []contracts.Payout{{To: w.accounts[1], BasisPoints: 5_000}, {To: w.accounts[5], BasisPoints: 5_000}}
	id := w.offer(1, "trades", list)
	for _, who := range []int{2, 3, 4} {
		w.must(who, w.market, market.PackSubscribe(id, 1, unlimited, price))
	}
	block := func(who common.Address, to bool) { w.must(0, w.token, blocking.PackSetBlocked(who, to)) }
	block(w.accounts[1], true)
	block(w.accounts[2], true)
	block(w.accounts[w.treasury], true)
	w.advance(29 * day)

	w.fails(0, w.market, market.PackClaim(id, list, w.accounts[1]))
	if got := w.gain(5, 0, market.PackClaim(id, list, w.accounts[5])); got < 14*eng {
		t.Errorf("the other payee got %d", got)
	}
	w.fails(0, w.market, market.PackTakeFee(id, w.dataset(id).Account))
	r := w.keep(id, 2, 3) // one blocked, one not
	if e := event(w.world, r, market.UnpackNotRenewedEvent); e.Subscriber != w.accounts[2] || e.Reason != noFunds {
		t.Errorf("%+v", e)
	}
	if e := event(w.world, r, market.UnpackSubscribedEvent); e.Subscriber != w.accounts[3] {
		t.Errorf("%+v", e)
	}
	w.fails(2, w.market, market.PackUnsubscribe(id, w.accounts[2]))
	w.must(4, w.market, market.PackUnsubscribe(id, w.accounts[4]))

	// Being blocked costs nothing: it is all there afterwards.
	due := w.due(id, list, 1)
	w.advance(90 * day)
	for _, who := range []int{1, 2, w.treasury} {
		block(w.accounts[who], false)
	}
	if got := w.gain(1, 0, market.PackClaim(id, list, w.accounts[1])); got < due {
		t.Errorf("claimed %d, %d were due before", got, due)
	}
	w.must(0, w.market, market.PackTakeFee(id, w.dataset(id).Account))

	// A market that may not send can pay nobody: the token decides, not we.
	w.subscribe(3, id, 1)
	block(w.market, true)
	w.fails(3, w.market, market.PackUnsubscribe(id, w.accounts[3]))
	block(w.market, false)
	block(burn, true) // nor can anything be burned, so nobody is slashed
	w.fails(w.disputes, w.market, market.PackSlash(id, 10_000, w.accounts[4], grains(0)))
}

// TestReentrantToken calls back into every guarded function while money moves.
func TestReentrantToken(t *testing.T) {
	w := hostileMarket(t, hostile.ReentrantTokenMetaData.Bin)
	reentrant := hostile.NewReentrantToken()
	id := w.offer(1, "trades", []contracts.Payout{{To: w.token, BasisPoints: 10_000}})
	list := []contracts.Payout{{To: w.token, BasisPoints: 10_000}}
	act := func(data []byte) { w.must(0, w.token, reentrant.PackAct(w.market, data)) }
	w.must(0, w.token, token.PackTransfer(w.token, grains(1000*eng)))
	w.must(0, w.token, reentrant.PackAct(w.token, token.PackApprove(w.market, unlimited)))
	act(market.PackSubscribe(id, 3, unlimited, price))
	act(market.PackFund(w.token, grains(100*eng)))
	w.must(1, w.market, market.PackAddDeposit(id, 50*eng))
	w.advance(20 * day)

	due := []contracts.SubscriptionsDue{{Id: id, Subscriber: w.token}}
	inner := map[string][]byte{
		"unsubscribe":          market.PackUnsubscribe(id, w.token),
		"withdraw":             market.PackWithdraw(unlimited),
		"claim":                market.PackClaim(id, list, w.token),
		"takeFee":              market.PackTakeFee(id, w.dataset(id).Account),
		"subscribe":            market.PackSubscribe(id, 1, unlimited, price),
		"subscribeFromBalance": market.PackSubscribeFromBalance(id, 1, unlimited, price),
		"subscribeWithPermit":  market.PackSubscribeWithPermit(id, 1, unlimited, price, contracts.Permit{Value: grains(1), Deadline: grains(1)}),
		"gift":                 market.PackGift(id, w.accounts[4], 1, unlimited),
		"fund":                 market.PackFund(w.token, grains(1)),
		"renew":                market.PackRenew(due),
		"addDeposit":           market.PackAddDeposit(id, 1),
		"withdrawDeposit":      market.PackWithdrawDeposit(id),
		"register":             market.PackRegister(w.token, "own", price, least, manifest, list),
		"slash":                market.PackSlash(id, 1, w.token, grains(0)),
		"compensate":           market.PackCompensate(id, grains(1), w.token, grains(0)),
	}
	outer := map[string][]byte{
		"unsubscribe": market.PackUnsubscribe(id, w.token),
		"withdraw":    market.PackWithdraw(grains(eng)),
		"claim":       market.PackClaim(id, list, w.token),
		"subscribe":   market.PackSubscribe(id, 2, unlimited, price),
		"fund":        market.PackFund(w.token, grains(eng)),
	}
	for out, data := range outer {
		for in, again := range inner {
			w.must(0, w.token, reentrant.PackArm(w.market, again))
			tried := view(w.world, w.token, reentrant.PackTried(), reentrant.UnpackTried).Int64()
			act(data)
			if view(w.world, w.token, reentrant.PackTried(), reentrant.UnpackTried).Int64() != tried+1 {
				t.Errorf("%s within %s was not tried", in, out)
			}
			why, err := market.UnpackError(view(w.world, w.token, reentrant.PackRefusal(), reentrant.UnpackRefusal))
			if _, ok := why.(*contracts.MarketplaceReentrancyGuardReentrantCall); !ok {
				t.Errorf("%s within %s: %T, %v", in, out, why, err)
			}
			if out == "unsubscribe" {
				act(market.PackSubscribe(id, 2, unlimited, price))
			}
			w.advance(day)
		}
	}
	if got := view(w.world, w.token, reentrant.PackAccepted(), reentrant.UnpackAccepted); got.Sign() != 0 {
		t.Errorf("%d calls were accepted", got)
	}
}

// TestLyingToken: a permit that grants nothing buys nothing, and neither does a
// transfer that did not happen.
func TestLyingToken(t *testing.T) {
	w := hostileMarket(t, hostile.LyingTokenMetaData.Bin)
	lying := hostile.NewLyingToken()
	id := w.offer(1, "trades", w.all(1))
	w.must(2, w.market, market.PackSubscribe(id, 1, unlimited, price))
	permit := contracts.Permit{Value: grains(price), Deadline: grains(1 << 40)}
	w.must(3, w.token, token.PackApprove(w.market, grains(0)))
	w.refused("ERC20InsufficientAllowance", 3, w.market, market.PackSubscribeWithPermit(id, 1, unlimited, 0, permit))
	w.must(4, w.market, market.PackSubscribeWithPermit(id, 1, unlimited, 0, permit)) // had allowed it before
	w.advance(28 * day)
	for i, want := range []string{"WrongAmount", "SafeERC20FailedOperation"} {
		w.must(0, w.token, lying.PackSetLie(grains(int64(i+1))))
		for _, data := range [][]byte{
			market.PackSubscribe(id, 1, unlimited, 0),
			market.PackFund(w.accounts[5], grains(1)),
			market.PackRegister(w.accounts[5], "other", price, least, manifest, w.all(5)),
			market.PackAddDeposit(id, 1),
		} {
			w.refused(want, 5, w.market, data)
		}
		if e := event(w.world, w.keep(id, 2), market.UnpackNotRenewedEvent); e.Reason != noFunds {
			t.Errorf("%+v", e)
		}
	}
	w.must(0, w.token, lying.PackSetLie(grains(0)))
	w.keep(id, 2)
	if held := w.eng(w.market); held != least+3*price {
		t.Errorf("the market holds %d", held)
	}
}
