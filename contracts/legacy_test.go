package contracts_test

import (
	"fmt"
	"math/big"
	"strings"
	"testing"
	"time"

	"enigma/contracts"

	"github.com/ethereum/go-ethereum/common"
)

const month = 2_592_000 // seconds

func TestLegacySubscribe(t *testing.T) {
	o := newOld(t, 5, 0)
	id := o.list(1, "trades", 10*eng)
	got := o.do(2, "subscribe", "trades")
	want := "SubscriptionDeposited a2 facade 1000000000\n" + `Subscribed a2 "trades" a1 1000000000 true`
	if got != want {
		t.Errorf("events: got\n%s\nwant\n%s", got, want)
	}
	now := o.now()
	shown := fmt.Sprintf(`a2 "trades" 1000000000 %d %d true false false true`, now, now+month)
	o.saw(shown, "checkAddressSubscription", 2, "trades")
	o.saw(shown, "checkSubscriptionAt", "trades", uint64(0))
	o.saw(fmt.Sprintf(`"trades" a2 a1 1000000000 %d %d false true false`, now, now+month), "mOrders", "trades", uint64(0))
	o.saw("false", "isExpiredSubscription", 2, "trades")
	o.saw("false", "isExpiredSubscriptionAt", "trades", uint64(0))
	o.saw("true", "isExpiredSubscription", 3, "trades")
	o.saw("1", "getSubscriptionsSize", "trades")
	o.saw("a1 1000000000 1000000000 1 true true false", "getDataProviderInfo", "trades")
	o.saw("1000000000", "getMarketplaceTotalBalance")
	o.saw("1000000000", "getRefundAmount", 2, "trades")
	o.saw("1000000000", "getRefundAmountAt", "trades", uint64(0))
	if got := o.paidUntil(id, 2); got != now+month {
		t.Errorf("the market says paid until %d", got)
	}
	if got := o.eng(o.facade); got != 0 {
		t.Errorf("the facade holds %d", got)
	}
	o.saw(`- "" 0 0 0 false false false false`, "checkAddressSubscription", 3, "trades")
	o.saw("[ZeroAddress]", "checkAddressSubscription", common.Address{}, "trades")
	o.saw("[UnknownName]", "checkAddressSubscription", 2, "unknown")
	o.saw("[UnknownName]", "isExpiredSubscription", 2, "unknown")
	o.not("UnknownName", 3, "subscribe", "unknown")
	o.must(3, o.token, token.PackApprove(o.facade, big.NewInt(10*eng-1)))
	o.not("ERC20InsufficientAllowance", 3, "subscribe", "trades")
	o.must(3, o.token, token.PackApprove(o.facade, big.NewInt(10*eng)))
	o.must(0, o.market, market.PackPause(3600))
	o.not("IsPaused", 3, "subscribe", "trades")
	o.must(0, o.market, market.PackUnpause())
	o.must(3, o.token, token.PackTransfer(o.accounts[4], big.NewInt(995*eng)))
	o.not("ERC20InsufficientBalance", 3, "subscribe", "trades")
	o.advance(period)
	o.saw("true", "isExpiredSubscription", 2, "trades")
	o.saw("true", "isExpiredSubscriptionAt", "trades", uint64(0))
}

func TestLegacyProviderCalls(t *testing.T) {
	o := newOld(t, 4, 0)
	id := o.list(1, "trades", 10*eng)
	if got := o.do(1, "updateDataSourcePrice", "trades", uint64(20*eng)); got != `PriceUpdate a1 "trades" 2000000000` {
		t.Error(got)
	}
	if got := o.do(1, "changeDataSourceActivityStatus", "trades", false); got != `ActivityUpdate a1 "trades" false` {
		t.Error(got)
	}
	o.saw("false", "isActiveDataSource", "trades")
	o.saw("false", "isActiveDataSource", "unknown")
	o.not("NotForSale", 2, "subscribe", "trades")
	o.do(1, "changeDataSourceActivityStatus", "trades", true)
	o.do(2, "subscribe", "trades")
	if got := o.dataset(id).Head.Price.Uint64(); got != 20*eng/100 {
		t.Errorf("the market's price: %d ticks", got)
	}
	for _, who := range []int{0, 2} { // the facade's owner and a subscriber
		o.not("NotProvider", who, "updateDataSourcePrice", "trades", uint64(100))
		o.not("NotProvider", who, "changeDataSourceActivityStatus", "trades", false)
		o.not("NotProvider", who, "withdrawProvider", "trades")
		o.not("NotProvider", who, "withrawProviderAt", "trades", uint64(0))
	}
	o.not("UnknownName", 1, "updateDataSourcePrice", "unknown", uint64(100))
	o.not("UnknownName", 1, "changeDataSourceActivityStatus", "unknown", false)
	o.not("BadPrice", 1, "updateDataSourcePrice", "trades", uint64(0))
	o.not("BadPrice", 1, "updateDataSourcePrice", "trades", uint64(101))

	// Who takes the data set over in the market is its owner here too.
	o.must(1, o.market, market.PackOfferTransfer(id, o.accounts[3]))
	o.must(3, o.market, market.PackAcceptTransfer(id))
	o.saw("a3", "getOwnerFromName", "trades")
	o.not("NotProvider", 1, "updateDataSourcePrice", "trades", uint64(100))
	o.do(3, "updateDataSourcePrice", "trades", uint64(100))
}

// A raised price meets who has paid time left a month later, as in the market.
func TestLegacyRaisedPrice(t *testing.T) {
	o := newOld(t, 4, 0)
	o.list(1, "trades", 10*eng)
	o.do(2, "subscribe", "trades")
	o.do(1, "updateDataSourcePrice", "trades", uint64(20*eng))
	before := o.eng(o.accounts[2])
	if got := o.do(2, "subscribe", "trades"); !strings.Contains(got, "SubscriptionDeposited a2 facade 1000000000\n") {
		t.Error(got)
	}
	if got := before - o.eng(o.accounts[2]); got != 10*eng {
		t.Errorf("paid %d", got)
	}
	o.do(3, "subscribe", "trades")
	o.saw("a1 2000000000 4000000000 3 true true false", "getDataProviderInfo", "trades")
}

func TestLegacyWithdraw(t *testing.T) {
	o := newOld(t, 4, 0)
	id := o.list(1, "trades", 10*eng)
	o.not("NothingDue", 1, "withdrawProvider", "trades")
	o.do(2, "subscribe", "trades")
	start := o.now() // every refusal takes a block of its own
	o.not("BadIndex", 1, "withrawProviderAt", "trades", uint64(1))
	o.not("UnknownName", 1, "withdrawProvider", "unknown")
	o.not("UnknownName", 1, "withrawProviderAt", "unknown", uint64(0))
	o.saw("[UnknownName]", "getWithdrawAmount", "unknown")
	o.saw("[UnknownName]", "getWithdrawAmountAt", "unknown", uint64(0))
	o.saw("[BadIndex]", "getWithdrawAmountAt", "trades", uint64(1))
	o.advance(time.Duration(start+15*24*3600-o.now()) * time.Second)
	o.saw("487500000", "getWithdrawAmount", "trades") // half, less the fee of 2.5 %
	o.saw("487500000", "getWithdrawAmountAt", "trades", uint64(0))
	before := o.eng(o.accounts[1])
	got := o.do(1, "withrawProviderAt", "trades", uint64(0))
	amount := (o.now() - start) * 1_000_000_000 / month * 975 / 1000
	want := fmt.Sprintf("TransferToProvider a1 %[2]q %[1]d\nProviderWithdraw a1 %[2]q %[1]d", o.eng(o.accounts[1])-before, "trades")
	if got != want || o.eng(o.accounts[1])-before < amount-1 || o.eng(o.accounts[1])-before > amount+1 {
		t.Errorf("got %s, want %s, about %d", got, want, amount)
	}
	o.saw(fmt.Sprintf(`a2 "trades" 1000000000 %d %d true false false true`, start, start+month), "checkSubscriptionAt", "trades", uint64(0))
	o.advance(21 * 24 * time.Hour)
	o.do(1, "withdrawProvider", "trades")
	if got := o.eng(o.accounts[1]) - before; got != 975_000_000 {
		t.Errorf("withdrew %d in all, want the price less the fee", got)
	}
	o.saw(fmt.Sprintf(`a2 "trades" 1000000000 %d %d false true false true`, start, start+month), "checkSubscriptionAt", "trades", uint64(0))
	o.not("NothingDue", 1, "withdrawProvider", "trades")

	// Revenue that is shared by a list of the market's is claimed there.
	two := []contracts.Payout{{To: o.accounts[1], BasisPoints: 5000}, {To: o.accounts[3], BasisPoints: 5000}}
	o.must(1, o.market, market.PackSetPayouts(id, two))
	o.do(2, "subscribe", "trades")
	o.advance(15 * 24 * time.Hour)
	o.saw("0", "getWithdrawAmount", "trades")
	o.not("NothingDue", 1, "withdrawProvider", "trades")
	o.must(1, o.market, market.PackClaim(id, two, o.accounts[1]))
}

func TestLegacyRefund(t *testing.T) {
	o := newOld(t, 4, 0)
	o.list(1, "trades", 10*eng)
	o.not("NothingDue", 2, "refundSubscriber", "trades")
	o.do(2, "subscribe", "trades")
	start := o.now()
	o.not("NothingDue", 3, "refundSubscriber", "trades")
	o.not("NotSubscriber", 3, "refundSubscriberAt", "trades", uint64(0))
	o.not("BadIndex", 2, "refundSubscriberAt", "trades", uint64(1))
	o.not("UnknownName", 2, "refundSubscriber", "unknown")
	o.not("UnknownName", 2, "refundSubscriberAt", "unknown", uint64(0))
	o.saw("[UnknownName]", "getRefundAmount", 2, "unknown")
	o.saw("[UnknownName]", "getRefundAmountAt", "unknown", uint64(0))
	o.saw("[BadIndex]", "getRefundAmountAt", "trades", uint64(1))
	o.advance(10 * 24 * time.Hour)
	before := o.eng(o.accounts[2])
	got := o.do(2, "refundSubscriberAt", "trades", uint64(0))
	refund := o.eng(o.accounts[2]) - before
	if want := uint64(10_000_000 * (start + month - o.now()) / (month / 100)); refund != want {
		t.Errorf("refund: got %d, want %d", refund, want)
	}
	want := fmt.Sprintf("OrdersEnded a2 %[2]q 1 %[1]d\nSubscriberRefund a2 %[2]q %[1]d", refund, "trades")
	if got != want {
		t.Errorf("events: got\n%s\nwant\n%s", got, want)
	}
	o.saw(fmt.Sprintf(`"trades" a2 a1 1000000000 %d %d false true true`, start, start+month), "mOrders", "trades", uint64(0))
	o.saw("0", "getRefundAmountAt", "trades", uint64(0))
	o.not("NothingDue", 2, "refundSubscriberAt", "trades", uint64(0))
	o.not("NothingDue", 2, "refundSubscriber", "trades")
	o.saw(fmt.Sprintf("a1 1000000000 %d 0 true true false", 10*eng-refund), "getDataProviderInfo", "trades")

	// Several months at once: all that is ahead comes back, and all orders end.
	for range 3 {
		o.do(2, "subscribe", "trades")
	}
	o.advance(40 * 24 * time.Hour)
	if got := o.do(2, "refundSubscriber", "trades"); !strings.Contains(got, `OrdersEnded a2 "trades" 2 `) {
		t.Error(got)
	}
	o.saw("4", "getSubscriptionsSize", "trades")
	if got := o.see("getDataProviderInfo", "trades"); !strings.HasSuffix(got, " 1 true true false") {
		t.Errorf("one order stays: %s", got)
	}
}

func TestLegacyNoteExit(t *testing.T) {
	o := newOld(t, 4, 0)
	id := o.list(1, "trades", 10*eng)
	o.not("NothingToNote", 3, "noteExit", "trades", 2)
	o.not("UnknownName", 3, "noteExit", "unknown", 2)
	o.do(2, "subscribe", "trades")
	o.not("NothingToNote", 3, "noteExit", "trades", 2)
	o.must(2, o.market, market.PackUnsubscribe(id, o.accounts[2]))
	o.saw("true", "isExpiredSubscriptionAt", "trades", uint64(0)) // at once, noted or not
	if got := o.do(3, "noteExit", "trades", 2); !strings.HasPrefix(got, `OrdersEnded a2 "trades" 1 `) {
		t.Error(got)
	}
	o.not("NothingToNote", 3, "noteExit", "trades", 2)
	if got := o.see("getDataProviderInfo", "trades"); !strings.HasSuffix(got, " 0 true true false") {
		t.Error(got)
	}
	o.do(2, "subscribe", "trades")
	o.must(2, o.market, market.PackUnsubscribe(id, o.accounts[2]))
	if got := o.do(2, "subscribe", "trades"); !strings.HasPrefix(got, `OrdersEnded a2 "trades" 1 `) {
		t.Errorf("the next order notes an exit too: %s", got)
	}
}

func TestLegacyOwner(t *testing.T) {
	o := newOld(t, 4, 0)
	o.list(1, "trades", 10*eng)
	for _, who := range []int{1, 2} {
		o.not("NotOwner", who, "setPunishProvider", "trades", true)
		o.not("NotOwner", who, "transferOwnership", who)
	}
	o.not("UnknownName", 0, "setPunishProvider", "unknown", true)
	o.not("ZeroAddress", 0, "transferOwnership", common.Address{})
	if got := o.do(0, "transferOwnership", 3); got != "OwnershipTransferred a0 a3" {
		t.Error(got)
	}
	o.saw("a3", "mOwner")
	o.not("NotOwner", 0, "setPunishProvider", "trades", true)
	if got := o.do(3, "setPunishProvider", "trades", true); got != `ProviderPunishStatus a1 "trades" true` {
		t.Error(got)
	}
}

// The facade's owner stops sales through the facade and nothing else.
func TestLegacyPunish(t *testing.T) {
	o := newOld(t, 5, 0)
	id := o.list(1, "trades", 10*eng)
	o.do(2, "subscribe", "trades")
	o.advance(24 * time.Hour)
	o.do(0, "setPunishProvider", "trades", true)
	stamp := o.now()
	o.saw(fmt.Sprintf(`a1 1000000000 1 "trades" 1000000000 true %d true false ""`, stamp), "mProviders", "trades")
	o.saw("false", "isActiveDataSource", "trades")
	o.not("NotForSale", 3, "subscribe", "trades")
	o.do(1, "changeDataSourceActivityStatus", "trades", true)
	o.saw("false", "isActiveDataSource", "trades")
	o.not("NotForSale", 3, "subscribe", "trades")
	o.saw("false", "isExpiredSubscription", 2, "trades")
	o.do(1, "withdrawProvider", "trades")
	o.do(1, "updateDataSourcePrice", "trades", uint64(100))
	o.subscribe(3, id, 1) // in the market
	o.do(2, "refundSubscriber", "trades")
	o.do(0, "setPunishProvider", "trades", false)
	o.saw(`true`, "isActiveDataSource", "trades")
	o.do(4, "subscribe", "trades")
}

// A pause of new business stops neither renewals nor anybody's way out.
func TestLegacyPause(t *testing.T) {
	o := newOld(t, 4, 0)
	o.list(1, "trades", 10*eng)
	o.do(2, "subscribe", "trades")
	o.advance(day)
	o.must(0, o.market, market.PackPause(uint64(10*day/time.Second)))
	o.not("IsPaused", 3, "subscribe", "trades")
	o.do(2, "subscribe", "trades")
	o.do(1, "withdrawProvider", "trades")
	o.do(2, "refundSubscriber", "trades")
}
