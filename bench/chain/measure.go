package chain

import (
	"fmt"
	"math"
	"math/big"

	"enigma/contracts"
	"enigma/contracts/evm"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// The calls that have bars.
const (
	Register       = "register with deposit"
	FirstMonth     = "first month of a data set's first subscriber"
	Renewal        = "renewal before the end"
	KeeperOneSet   = "one of 20 renewals by a keeper, one data set"
	KeeperManySets = "one of 20 renewals by a keeper, 20 data sets"
	Trial          = "start a trial"
	Claim          = "claim"
	Access         = "access check in a transaction"
)

// Measure returns what every call costs under the fork's rules.
func Measure(fork evm.Fork) ([]Figure, error) {
	var figures []Figure
	for _, part := range []func(*world){
		offering, subscribing, keepingOneSet, keepingManySets, claiming, waiting, changing, staking, guarding, permitting,
	} {
		w, err := newWorld(fork)
		if err != nil {
			return nil, err
		}
		part(w)
		if w.err != nil {
			return nil, w.err
		}
		figures = append(figures, w.figures...)
	}
	return figures, nil
}

func offering(w *world) {
	w.measure(Register, provider, offer(provider, "trades", all(provider)))
	w.measure("register with deposit, 4 payees", provider, offer(provider, "quotes", shares(4)))
	w.measure("register with deposit, 64 payees", provider, offer(provider, "books", shares(64)))
}

func subscribing(w *world) {
	set := w.offer(provider, "trades")
	w.fund(subscriber(0))
	w.measure(FirstMonth, buyer, market.PackSubscribe(set, 1, unlimited, price))
	w.measure("first month of another subscriber", other, market.PackSubscribe(set, 1, unlimited, 0))
	w.access("access check in a transaction, nobody known", set, keeper)
	w.access(Access, set, buyer)
	w.wait(20 * day)
	w.measure(Renewal, buyer, market.PackSubscribe(set, 1, unlimited, price))
	w.measure("gift of a month to a subscriber", buyer, market.PackGift(set, other, 1, unlimited))
	w.measure("gift of a month to somebody new", buyer, market.PackGift(set, subscriber(1), 1, unlimited))
	w.measure("a year, further ahead than a Pair reaches", buyer, market.PackSubscribe(set, 12, unlimited, price))
	w.measure("first year of another subscriber", subscriber(0), market.PackSubscribe(set, 12, unlimited, 0))
	w.measure("agree to renewals", buyer, market.PackAgreeToRenew(set, 2*price))
	w.measure("unsubscribe with a refund", other, market.PackUnsubscribe(set, other))
	w.do(provider, market.PackSetTrial(set, 7*day, 1000))
	w.measure(Trial, keeper, market.PackStartTrial(set))
	w.measure("fund", other, market.PackFund(other, big.NewInt(1000*eng)))
	w.measure("first month from the balance", other, market.PackSubscribeFromBalance(set, 1, unlimited, 0))
	w.measure("withdraw", other, market.PackWithdraw(unlimited))
	w.wait(12 * month)
	w.access("access check in a transaction, a year later", set, buyer)
	w.do(other, market.PackSubscribe(set, 1, unlimited, 0))
	w.do(provider, market.PackSetPrice(set, price/2))
	w.wait(20 * day)
	w.measure("renewal before the end at another price", other, market.PackSubscribe(set, 1, unlimited, 0))
	w.wait(2 * month)
	w.measure("month after a lapse", other, market.PackSubscribe(set, 1, unlimited, 0))
}

// access measures a transaction that asks who may read and does nothing else.
func (w *world) access(name string, set [32]byte, who common.Address) {
	w.measure(name, keeper, market.PackHasAccess(set, who))
}

// batch is how many subscriptions a keeper renews at once.
const batch = 20

// prepay gives a subscriber of a data set a balance and lets keepers renew it.
func (w *world) prepay(n int, set [32]byte) contracts.SubscriptionsDue {
	who := subscriber(n)
	w.fund(who)
	w.do(who, market.PackSubscribe(set, 1, unlimited, price))
	w.do(who, market.PackFund(who, big.NewInt(3*price)))
	return contracts.SubscriptionsDue{Id: set, Subscriber: who}
}

// keep measures a keeper's round of all that is due in it.
func (w *world) keep(name string, due []contracts.SubscriptionsDue) {
	w.wait(28 * day)
	w.measure(name+", all", keeper, market.PackRenew(due))
	last := len(w.figures) - 1
	w.note(name, w.figures[last].Gas/batch)
}

func keepingOneSet(w *world) {
	set := w.offer(provider, "trades")
	var due []contracts.SubscriptionsDue
	for n := range batch {
		due = append(due, w.prepay(n, set))
		w.wait(600)
	}
	w.keep(KeeperOneSet, due)
}

func keepingManySets(w *world) {
	var due []contracts.SubscriptionsDue
	for n := range batch {
		due = append(due, w.prepay(n, w.offer(provider, fmt.Sprintf("set%d", n))))
		w.wait(600)
	}
	w.keep(KeeperManySets, due)
}

func claiming(w *world) {
	set := w.offer(provider, "trades")
	w.do(buyer, market.PackSubscribe(set, 1, unlimited, price))
	w.wait(20 * day)
	w.do(buyer, market.PackSubscribe(set, 1, unlimited, price))
	w.wait(day)
	w.measure("first claim", keeper, market.PackClaim(set, all(provider), provider))
	w.measure("take the fee", keeper, market.PackTakeFee(set, account(set, all(provider))))
	w.wait(day)
	w.measure(Claim, keeper, market.PackClaim(set, all(provider), provider))
	w.do(provider, market.PackSetPayouts(set, shares(64)))
	w.wait(day)
	w.measure("claim from a list of 64", keeper, market.PackClaim(set, shares(64), provider))
}

// waiting measures claims from data sets in which nothing happened for long.
func waiting(w *world) {
	set := w.offer(provider, "trades")
	w.do(buyer, market.PackSubscribe(set, 2, unlimited, 0))
	w.do(other, market.PackSubscribe(set, 1, unlimited, 0))
	w.wait(month)
	w.measure("claim after a month without a purchase", keeper, market.PackClaim(set, all(provider), provider))

	long := w.offer(provider, "long")
	w.do(buyer, market.PackSubscribe(long, 1, unlimited, 0))
	w.do(other, market.PackSubscribe(long, 120, unlimited, 0))
	w.wait(12 * month)
	w.measure("claim after a year without a purchase", keeper, market.PackClaim(long, all(provider), provider))
	w.wait(108 * month)
	w.measure("claim after ten years without a purchase", keeper, market.PackClaim(long, all(provider), provider))
	w.measure("first month after ten years without a purchase", buyer, market.PackSubscribe(long, 1, unlimited, 0))
}

func account(set [32]byte, payouts []contracts.Payout) [32]byte {
	return crypto.Keccak256Hash(market.PackAccountOf(set, payouts)[4:]) // what the contract hashes
}

func changing(w *world) {
	set := w.offer(provider, "trades")
	w.do(buyer, market.PackSubscribe(set, 1, unlimited, 0))
	w.wait(day)
	w.measure("update", provider, market.PackUpdate(set, 2, manifest))
	w.measure("set the price", provider, market.PackSetPrice(set, 2*price))
	w.measure("set a new payout list", provider, market.PackSetPayouts(set, all(other)))
	w.measure("set an old payout list", provider, market.PackSetPayouts(set, all(provider)))
	w.measure("set the trial", provider, market.PackSetTrial(set, day, 100))
	w.measure("close", provider, market.PackSetActive(set, false))
	w.measure("open", provider, market.PackSetActive(set, true))
	w.measure("offer a transfer", provider, market.PackOfferTransfer(set, other))
	w.measure("accept a transfer", other, market.PackAcceptTransfer(set))
	w.measure("name a successor", other, market.PackNameSuccessor(set, keeper))
}

func staking(w *world) {
	set := w.offer(provider, "trades")
	w.do(buyer, market.PackSubscribe(set, 2, unlimited, 0))
	w.measure("add to the deposit", provider, market.PackAddDeposit(set, 100*eng))
	w.measure("thaw", provider, market.PackThaw(set, 50*eng))
	w.measure("cancel a thaw", provider, market.PackCancelThaw(set))
	w.do(provider, market.PackThaw(set, 50*eng))
	w.wait(14 * day)
	w.measure("withdraw a deposit", provider, market.PackWithdrawDeposit(set))
	w.do(buyer, market.PackFund(keeper, big.NewInt(1)))
	w.measure("slash", w.Disputes, market.PackSlash(set, 1000, keeper, big.NewInt(eng)))
	w.measure("slash a second time", w.Disputes, market.PackSlash(set, 1000, keeper, big.NewInt(eng)))
	w.fund(w.Nodes)
	w.measure("compensate", w.Nodes, market.PackCompensate(set, big.NewInt(10*eng), keeper, big.NewInt(eng)))
	w.measure("collect three compensations", keeper, market.PackCollect(set, buyer))
}

func guarding(w *world) {
	w.measure("pause", w.Guardian, market.PackPause(math.MaxUint64))
	w.measure("unpause", w.Guardian, market.PackUnpause())
	w.measure("set the guardian", w.Admin, market.PackSetGuardian(keeper))
}

func permitting(w *world) {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("permitting")))
	if err != nil {
		w.err = err
		return
	}
	who := crypto.PubkeyToAddress(key.PublicKey)
	set := w.offer(provider, "trades")
	w.do(other, market.PackSubscribe(set, 1, unlimited, 0))
	if w.err == nil {
		_, w.err = w.Send(w.Owner, w.Token, token.PackTransfer(who, big.NewInt(1000*eng)))
	}
	w.measure("first month of another subscriber, with a permit", who,
		market.PackSubscribeWithPermit(set, 1, unlimited, 0, w.permit(key, price)))
	key, err = crypto.ToECDSA(crypto.Keccak256([]byte("another")))
	if w.err != nil || err != nil {
		return
	}
	who = crypto.PubkeyToAddress(key.PublicKey)
	_, w.err = w.Send(w.Owner, w.Token, token.PackTransfer(who, big.NewInt(1000*eng)))
	w.measure("register with deposit, with a permit", who,
		market.PackRegisterWithPermit("quotes", price, minDeposit, manifest, all(who), w.permit(key, minDeposit)))
}
