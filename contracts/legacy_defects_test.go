package contracts_test

import (
	"math/big"
	"strings"
	"testing"
	"time"
)

// Each test shows that one defect of the contract of 2018, numbered as in
// docs/spec/legacy-facade.md, is not in the facade.

const day = 24 * time.Hour

// D1: a blank name reset the list of names.
func TestD1BlankName(t *testing.T) {
	o := newOld(t, 3, 0)
	o.list(1, "a", 100)
	o.list(1, "b", 100)
	o.not("BadName", 2, "register", "", uint64(100), 2)
	id := o.register(2, "c", 100)
	o.not("BadName", 2, "adopt", id, "")
	o.saw(`"" "a" "b"`, "getAllProviders")
	o.list(2, "d", 100)
	o.saw(`"" "a" "b" "d"`, "getAllProviders")
	o.saw(`"d"`, "mCurrent")
}

// An honest world has two data sets with one order each of 10 ENG.
func honest(t *testing.T) *old {
	o := newOld(t, 5, 0)
	o.list(1, "honest", 10*eng)
	o.list(2, "other", 10*eng)
	o.do(3, "subscribe", "honest")
	o.do(4, "subscribe", "other")
	return o
}

// solvent fails the test unless the honest provider gets its price less the
// fee, the other data set has paid what it was paid and no more, and the fees
// are there.
func (o *old) solvent(refunded uint64) {
	o.t.Helper()
	o.advance(40 * day)
	before := o.eng(o.accounts[1])
	o.do(1, "withdrawProvider", "honest")
	if got := o.eng(o.accounts[1]) - before; got != 975*eng/100 {
		o.t.Errorf("the honest provider got %d", got)
	}
	if due := o.see("getWithdrawAmount", "other"); due != "0" {
		o.do(2, "withdrawProvider", "other")
	}
	paid := o.eng(o.accounts[2]) - 1000*eng + refunded
	if want := uint64(10*eng) - (10*eng-refunded)/40; paid+1 < want || paid > want+1 {
		o.t.Errorf("the other data set paid %d to provider and subscriber, want %d", paid, want)
	}
	for i, name := range []string{"honest", "other"} {
		id := o.id(i+1, name)
		o.must(0, o.market, market.PackTakeFee(id, o.dataset(id).Account))
	}
	if got := o.eng(o.market); got > 2 {
		o.t.Errorf("the market holds %d that nobody can have", got)
	}
}

// D2: punish, refund, un-punish, withdraw paid the same money twice.
func TestD2RefundedOrderIsNotPaidAgain(t *testing.T) {
	o := honest(t)
	o.advance(15 * day)
	o.do(0, "setPunishProvider", "other", true)
	before := o.eng(o.accounts[4])
	o.do(4, "refundSubscriber", "other")
	refunded := o.eng(o.accounts[4]) - before
	if refunded == 0 || refunded >= 5*eng {
		t.Errorf("refunded %d, want just under one half", refunded)
	}
	o.do(0, "setPunishProvider", "other", false)
	o.solvent(refunded)
}

// D3: punishing again moved the time that the formulas went by.
func TestD3PunishingAgain(t *testing.T) {
	o := honest(t)
	o.advance(10 * day)
	o.do(0, "setPunishProvider", "other", true)
	stamp := o.now()
	before := o.eng(o.accounts[4])
	o.do(4, "refundSubscriber", "other")
	refunded := o.eng(o.accounts[4]) - before
	o.advance(15 * day)
	o.do(0, "setPunishProvider", "other", true)
	if got := strings.Fields(o.see("mProviders", "other"))[6]; got != big.NewInt(int64(stamp)).String() {
		t.Errorf("the time of punishment moved from %d to %s", stamp, got)
	}
	o.solvent(refunded)
}

// D4: who was refunded kept access.
func TestD4RefundEndsAccess(t *testing.T) {
	o := newOld(t, 3, 0)
	id := o.list(1, "trades", 10*eng)
	o.do(2, "subscribe", "trades")
	o.do(0, "setPunishProvider", "trades", true)
	o.advance(day)
	o.do(2, "refundSubscriber", "trades")
	for _, view := range []string{o.see("checkAddressSubscription", 2, "trades"), o.see("checkSubscriptionAt", "trades", uint64(0))} {
		if got := strings.Fields(view)[5]; got != "false" {
			t.Errorf("isUnExpired: %s", got)
		}
	}
	o.saw("true", "isExpiredSubscription", 2, "trades")
	o.saw("true", "isExpiredSubscriptionAt", "trades", uint64(0))
	if view(o.world, o.market, market.PackHasAccess(id, o.accounts[2]), market.UnpackHasAccess) {
		t.Error("the market gives access")
	}
}

// D5: an order of the second of a punishment paid nobody. Here both happen in
// one block.
func TestD5PunishedInTheSameSecond(t *testing.T) {
	for _, refund := range []bool{true, false} {
		o := newOld(t, 3, 0)
		o.list(1, "trades", 10*eng)
		r := o.together([2]int{2, 0}, o.pack("subscribe", "trades"), o.pack("setPunishProvider", "trades", true))
		if r[0].BlockNumber.Cmp(r[1].BlockNumber) != 0 || r[0].Status+r[1].Status != 2 {
			t.Fatal("not both in one block")
		}
		if got := strings.Fields(o.see("mProviders", "trades"))[5]; got != "true" {
			t.Fatal("not punished")
		}
		if refund {
			o.do(2, "refundSubscriber", "trades")
			continue
		}
		o.advance(36 * day)
		o.saw("975000000", "getWithdrawAmount", "trades")
		o.do(1, "withdrawProvider", "trades")
	}
}

// D6: renewing early wasted what was paid already.
func TestD6RenewalExtends(t *testing.T) {
	o := newOld(t, 3, 0)
	id := o.list(1, "trades", 10*eng)
	o.do(2, "subscribe", "trades")
	start := o.now()
	o.advance(5 * day)
	o.do(2, "subscribe", "trades")
	if got := o.paidUntil(id, 2); got != start+2*month {
		t.Errorf("paid until %d s after the start, want two months", got-start)
	}
	o.advance(50 * day)
	o.saw("false", "isExpiredSubscription", 2, "trades")
}

// D7: the end of a punishment opened what its provider had closed.
func TestD7UnpunishDoesNotOpen(t *testing.T) {
	o := newOld(t, 3, 0)
	o.list(1, "trades", 10*eng)
	o.do(1, "changeDataSourceActivityStatus", "trades", false)
	o.do(0, "setPunishProvider", "trades", true)
	o.do(0, "setPunishProvider", "trades", false)
	o.saw("false", "isActiveDataSource", "trades")
	o.not("NotForSale", 2, "subscribe", "trades")
	o.do(1, "changeDataSourceActivityStatus", "trades", true)
	o.do(0, "setPunishProvider", "trades", true)
	o.do(1, "changeDataSourceActivityStatus", "trades", false) // while punished
	o.do(0, "setPunishProvider", "trades", false)
	o.saw("false", "isActiveDataSource", "trades")
}

// D8: names were taken for others, and twice in different case.
func TestD8Squatting(t *testing.T) {
	o := newOld(t, 3, 50*eng)
	o.not("NotOwner", 2, "register", "trades", uint64(100), 1)
	o.list(1, "f", 100)
	o.not("BadName", 2, "register", "F", uint64(100), 2)
	o.not("BadName", 2, "register", "f\x00x", uint64(100), 2)
	o.not("BadName", 2, "register", "f ", uint64(100), 2)
	before := o.eng(o.accounts[2])
	o.list(2, "mine", 100)
	if got := before - o.eng(o.accounts[2]); got != 50*eng {
		t.Errorf("a name costs a deposit of %d", got)
	}
}

// D9: an index just beyond the last order was a panic.
func TestD9IndexBeyondTheEnd(t *testing.T) {
	o := newOld(t, 3, 0)
	o.list(1, "trades", 10*eng)
	o.do(2, "subscribe", "trades")
	for _, i := range []*big.Int{big.NewInt(1), big.NewInt(2), new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))} {
		o.saw(`- "" 0 0 0 false false false false`, "checkSubscriptionAt", "trades", i)
		o.saw("true", "isExpiredSubscriptionAt", "trades", i)
		for _, v := range []string{"mOrders", "getWithdrawAmountAt", "getRefundAmountAt"} {
			o.saw("[BadIndex]", v, "trades", i)
		}
		o.not("BadIndex", 1, "withrawProviderAt", "trades", i)
		o.not("BadIndex", 2, "refundSubscriberAt", "trades", i)
	}
	o.saw(`- "" 0 0 0 false false false false`, "checkSubscriptionAt", "unknown", uint64(0))
	o.saw("true", "isExpiredSubscriptionAt", "unknown", uint64(0))
}

// D10: a price of zero was allowed, and orders at it stopped withdrawals.
func TestD10ZeroPrice(t *testing.T) {
	o := newOld(t, 4, 0)
	o.not("BadPrice", 1, "register", "trades", uint64(0), 1)
	id := o.list(1, "trades", 10*eng)
	o.not("BadPrice", 1, "updateDataSourcePrice", "trades", uint64(0))

	// A data set that is free in the market is free here, and stops nothing.
	o.must(1, o.market, market.PackSetPrice(id, 0))
	o.do(2, "subscribe", "trades")
	o.saw("false", "isExpiredSubscription", 2, "trades")
	o.do(1, "updateDataSourcePrice", "trades", uint64(10*eng))
	o.do(3, "subscribe", "trades")
	o.advance(36 * day)
	o.saw("975000000", "getWithdrawAmount", "trades")
	o.do(1, "withdrawProvider", "trades")
}

// D11: withdrawing walked over every order that ever was.
func TestD11WithdrawAtConstantCost(t *testing.T) {
	gas := map[int]uint64{}
	for _, subscribers := range []int{2, 80} {
		orders := 5 * subscribers
		o := newOld(t, 2+subscribers, 0)
		o.list(1, "trades", 10*eng)
		for i := range orders {
			o.do(2+i%subscribers, "subscribe", "trades")
		}
		o.saw(big.NewInt(int64(orders)).String(), "getSubscriptionsSize", "trades")
		o.advance(5*period + 6*day) // all are over
		before := o.eng(o.accounts[1])
		gas[orders] = o.must(1, o.facade, o.pack("withdrawProvider", "trades")).GasUsed
		if got, want := o.eng(o.accounts[1])-before, uint64(orders)*975*eng/100; got+1 < want || got > want {
			t.Errorf("%d orders paid %d, want %d", orders, got, want)
		}
		t.Logf("%d orders that are due: withdrawProvider takes %d gas", orders, gas[orders])
	}
	if gas[400] > gas[10]+10_000 || gas[400] > 300_000 {
		t.Errorf("10 orders: %d gas, 400 orders: %d gas", gas[10], gas[400])
	}
}

// D12: a provider raised its counters by paying itself.
func TestD12WashTrading(t *testing.T) {
	o := newOld(t, 4, 0)
	id := o.list(1, "trades", 10*eng)
	o.not("OwnDataset", 1, "subscribe", "trades")

	// Another address of the provider's, which leaves at once, raises nothing...
	o.do(2, "subscribe", "trades")
	o.do(2, "refundSubscriber", "trades")
	if got := strings.Fields(o.see("getDataProviderInfo", "trades")); len(got[2]) > 4 || got[3] != "0" { // of one second
		t.Errorf("after a refund: volume %s, subscriptionsNum %s", got[2], got[3])
	}
	// ... nor behind the facade's back, once anybody says so ...
	o.do(2, "subscribe", "trades")
	o.must(2, o.market, market.PackUnsubscribe(id, o.accounts[2]))
	o.do(3, "noteExit", "trades", 2)
	if got := strings.Fields(o.see("getDataProviderInfo", "trades")); got[3] != "0" || len(got[2]) > 4 {
		t.Errorf("after an exit: volume %s, subscriptionsNum %s", got[2], got[3])
	}
	// ... and if it stays, it pays the fee.
	before := o.eng(o.accounts[1]) + o.eng(o.accounts[2])
	o.do(2, "subscribe", "trades")
	o.advance(36 * day)
	o.do(1, "withdrawProvider", "trades")
	if lost := before - o.eng(o.accounts[1]) - o.eng(o.accounts[2]); lost < 25*eng/100-1000 {
		t.Errorf("a round trip cost %d, want the fee of %d", lost, 25*eng/100)
	}
}

// D13: the token of the time wrote needless storage in approve.
func TestD13Approve(t *testing.T) {
	o := newOld(t, 2, 0)
	o.must(1, o.token, token.PackApprove(o.facade, big.NewInt(0)))
	r := o.must(1, o.token, token.PackApprove(o.facade, big.NewInt(10*eng)))
	t.Logf("approve: %d gas", r.GasUsed)
	if r.GasUsed > 50_000 || len(r.Logs) != 1 { // one new slot, one event
		t.Errorf("approve: %d gas, %d events", r.GasUsed, len(r.Logs))
	}
}

// TestLegacyGas measures and bounds what the facade's calls cost.
func TestLegacyGas(t *testing.T) {
	o := newOld(t, 4, 50*eng)
	measure := func(most uint64, what string, who int, method string, args ...any) {
		t.Helper()
		r := o.must(who, o.facade, o.pack(method, args...))
		t.Logf("%-32s %7d gas", what, r.GasUsed)
		if r.GasUsed > most {
			t.Errorf("%s: %d gas, want at most %d", what, r.GasUsed, most)
		}
	}
	measure(600_000, "register", 1, "register", "trades", uint64(10*eng), 1)
	measure(450_000, "first order", 2, "subscribe", "trades")
	measure(450_000, "another subscriber's order", 3, "subscribe", "trades")
	o.advance(20 * day)
	measure(350_000, "early renewal", 2, "subscribe", "trades")
	measure(200_000, "withdrawProvider", 1, "withdrawProvider", "trades")
	measure(250_000, "refundSubscriber, two orders", 2, "refundSubscriber", "trades")
	o.must(0, o.token, token.PackTransfer(o.accounts[3], big.NewInt(2000*eng)))
	o.must(3, o.token, token.PackApprove(o.facade, big.NewInt(2000*eng)))
	for range 118 {
		o.do(3, "subscribe", "trades")
	}
	measure(2_500_000, "refundSubscriber, 119 orders", 3, "refundSubscriber", "trades")
	id := o.register2(2, "quotes")
	measure(200_000, "adopt", 2, "adopt", id, "quotes")
}

// register2 offers a data set in the market with the least deposit.
func (o *old) register2(provider int, name string) [32]byte {
	o.t.Helper()
	data := market.PackRegister(o.accounts[provider], name, 100, 50*eng, manifest, o.all(provider))
	o.must(provider, o.market, data)
	return o.id(provider, name)
}
