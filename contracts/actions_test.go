package contracts_test

import (
	"math/big"

	"enigma/contracts"

	"github.com/ethereum/go-ethereum/common"
)

type action struct {
	name string
	do   func(*trading)
}

// trades are what subscribers, keepers and payees do.
var trades = []action{
	{"subscribe", (*trading).subscribe},
	{"subscribe", (*trading).subscribe},
	{"subscribe", (*trading).subscribe},
	{"gift", (*trading).gift},
	{"renew", (*trading).renew},
	{"unsubscribe", (*trading).unsubscribe},
	{"claim", (*trading).claim},
	{"payouts", (*trading).setPayouts},
	{"collect", (*trading).collect},
	{"compensate", (*trading).compensateSet},
	{"wait", (*trading).wait},
	{"wait", (*trading).wait},
}

// actions are what all actors do at random; what is there twice is done twice as
// often.
var actions = []action{
	{"subscribe", (*trading).subscribe},
	{"subscribe", (*trading).subscribe},
	{"subscribe", (*trading).subscribe},
	{"subscribe", (*trading).subscribe},
	{"subscribe", (*trading).subscribe},
	{"subscribe", (*trading).subscribe},
	{"gift", (*trading).gift},
	{"gift", (*trading).gift},
	{"reopen", (*trading).reopen},
	{"reopen", (*trading).reopen},
	{"renew", (*trading).renew},
	{"renew", (*trading).renew},
	{"agree", (*trading).agree},
	{"unsubscribe", (*trading).unsubscribe},
	{"claim", (*trading).claim},
	{"claim", (*trading).claim},
	{"fee", (*trading).takeFee},
	{"fund", (*trading).fund},
	{"withdraw", (*trading).withdraw},
	{"price", (*trading).setPrice},
	{"payouts", (*trading).setPayouts},
	{"active", (*trading).setActive},
	{"deposit", (*trading).addDeposit},
	{"thaw", (*trading).thaw},
	{"cancel", (*trading).cancelThaw},
	{"take deposit", (*trading).withdrawDeposit},
	{"slash", (*trading).slash},
	{"compensate", (*trading).compensateSet},
	{"collect", (*trading).collect},
	{"pause", (*trading).pause},
	{"transfer", (*trading).transfer},
	{"trial", (*trading).trial},
	{"wait", (*trading).wait},
	{"wait", (*trading).wait},
	{"wait", (*trading).wait},
	{"wait", (*trading).wait},
}

func (f *trading) subscribe() {
	i, d := f.set()
	who := f.actor()
	s := d.sub(who)
	months := int64(1 + f.rnd.IntN(3))
	if f.chance(10) {
		months = int64(f.rnd.IntN(130))
	}
	limit := int64(f.newPrice()) / tick
	if f.chance(2) {
		limit = 1_000_000_000 / tick
	}
	cost := f.m.price(d, s) * months * tick
	fromBalance := f.chance(3)
	old := s.end > f.m.now || s.cap > 0 && s.end+graceSeconds >= f.m.now
	want := d.open && months > 0 && max(s.end, f.m.now)+months*periodSeconds <= f.m.now+120*periodSeconds && (old || f.m.now >= f.m.paused)
	data := market.PackSubscribe(f.ids[i], uint32(months), unlimited, uint64(limit*tick))
	if fromBalance {
		want = want && f.m.balances[who]+f.m.share(d, who) >= cost
		data = market.PackSubscribeFromBalance(f.ids[i], uint32(months), unlimited, uint64(limit*tick))
	}
	if !f.accepted(f.send(f.who[who], data), want, "subscribe") {
		return
	}
	got := f.m.buy(d, who, months, limit, true)
	if fromBalance {
		f.m.balances[who] -= got
	}
	f.count["bought"]++
}

func (f *trading) gift() {
	i, d := f.set()
	from, to := f.actor(), f.actor()
	s := d.sub(to)
	want := d.open && max(s.end, f.m.now)+periodSeconds <= f.m.now+120*periodSeconds && (s.end > f.m.now || f.m.now >= f.m.paused)
	if f.accepted(f.send(f.who[from], market.PackGift(f.ids[i], f.who[to], 1, unlimited)), want, "gift") {
		f.m.buy(d, to, 1, 0, false)
	}
}

func (f *trading) agree() {
	i, d := f.set()
	who := f.actor()
	limit := int64(f.newPrice()) / tick
	if f.accepted(f.send(f.who[who], market.PackAgreeToRenew(f.ids[i], uint64(limit*tick))), true, "agree") {
		d.sub(who).cap = limit
	}
}

// reason is why an automatic renewal cannot happen now; 0 if it can.
func (f *trading) reason(d *modelSet, who int) uint8 {
	s := d.sub(who)
	price := f.m.price(d, s)
	switch {
	case !d.open:
		return 2
	case s.cap == 0 || s.end == 0:
		return 3
	case s.end > f.m.now+aheadSeconds:
		return 4
	case s.end+graceSeconds < f.m.now:
		return 5
	case price > s.cap:
		return 6
	}
	return 0 // everybody has ENG
}

// renew is a keeper's round over all, in the contract's order.
func (f *trading) renew() {
	var due []contracts.SubscriptionsDue
	for i := range f.ids {
		for _, who := range f.who {
			due = append(due, contracts.SubscriptionsDue{Id: f.ids[i], Subscriber: who})
		}
	}
	for i, d := range f.m.sets {
		for who := range f.who {
			if got, want := ask(f, market.PackRenewable(f.ids[i], f.who[who]), market.UnpackRenewable), f.reason(d, who); got != want {
				f.t.Errorf("renewable %d, want %d", got, want)
			}
		}
	}
	if !f.accepted(f.send(f.chain.Admin, market.PackRenew(due)), true, "renew") {
		return
	}
	for _, d := range f.m.sets {
		for who := range f.who {
			if f.reason(d, who) != 0 {
				continue
			}
			s := d.sub(who)
			price := f.m.price(d, s) * tick
			if f.m.balances[who] >= price {
				f.m.balances[who] -= price
			}
			f.m.buy(d, who, 1, s.cap, true)
			f.count["renewed"]++
		}
	}
}

// paid sends a transaction that has to pay an account so much.
func (f *trading) paid(from, to common.Address, data []byte, want int64, what string) {
	f.t.Helper()
	before := f.grains(to)
	f.accepted(f.send(from, data), true, what)
	if got := f.grains(to) - before; got != want {
		f.t.Errorf("%s paid %d, want %d", what, got, want)
	}
}

func (f *trading) unsubscribe() {
	i, d := f.set()
	who := f.actor()
	d.sub(who)
	f.paid(f.who[who], f.who[who], market.PackUnsubscribe(f.ids[i], f.who[who]), f.m.leave(d, who), "unsubscribe")
	f.count["refunded"]++
}

func (f *trading) claim() { f.claimOf(f.rnd.IntN(fuzzSets), f.rnd.IntN(len(f.lists)), f.actor()) }

func (f *trading) claimOf(i, list, who int) {
	d := f.m.sets[i]
	due := f.m.due(d, list, who, f.points(list, who))
	data := market.PackClaim(f.ids[i], f.lists[list], f.who[who])
	if due == 0 {
		f.accepted(f.send(f.chain.Admin, data), false, "claim of nothing")
		return
	}
	f.paid(f.chain.Admin, f.who[who], data, due, "claim")
	d.lists[list].claimed[who] += due
	f.count["claimed"]++
}

func (f *trading) takeFee() { f.takeFeeOf(f.rnd.IntN(fuzzSets), f.rnd.IntN(len(f.lists))) }

func (f *trading) takeFeeOf(i, list int) {
	d := f.m.sets[i]
	due := f.m.feeDue(d, list)
	data := market.PackTakeFee(f.ids[i], f.account(i, list))
	if f.chance(4) { // of a list that nobody knows
		data, due = market.PackTakeFee(f.ids[i], [32]byte{byte(f.rnd.Uint32())}), 0
	}
	if due == 0 {
		f.accepted(f.send(f.chain.Admin, data), false, "fee of nothing")
		return
	}
	f.paid(f.chain.Admin, f.chain.Treasury, data, due, "fee")
	d.lists[list].fee += due
}

func (f *trading) account(i, list int) [32]byte {
	return ask(f, market.PackAccountOf(f.ids[i], f.lists[list]), market.UnpackAccountOf)
}

func (f *trading) fund() {
	who, amount := f.actor(), f.rnd.Int64N(1_000_000)
	if f.accepted(f.send(f.who[f.actor()], market.PackFund(f.who[who], big.NewInt(amount))), true, "fund") {
		f.m.balances[who] += amount
	}
}

func (f *trading) withdraw() { f.withdrawOf(f.actor(), f.rnd.Int64N(2_000_000)) }

func (f *trading) withdrawOf(who int, amount int64) {
	amount = min(amount, f.m.balances[who])
	data := market.PackWithdraw(big.NewInt(amount))
	if amount == 0 {
		f.accepted(f.send(f.who[who], data), false, "withdraw nothing")
		return
	}
	f.paid(f.who[who], f.who[who], data, amount, "withdraw")
	f.m.balances[who] -= amount
}

func (f *trading) setPrice() {
	i, d := f.set()
	price := f.newPrice()
	if f.accepted(f.send(f.provider(d), market.PackSetPrice(f.ids[i], price)), true, "price") {
		if int64(price)/tick > d.price {
			d.raised = f.m.now
		}
		d.price = int64(price) / tick
	}
}

func (f *trading) setPayouts() {
	i, d := f.set()
	list := f.rnd.IntN(len(f.lists))
	if f.accepted(f.send(f.provider(d), market.PackSetPayouts(f.ids[i], f.lists[list])), true, "payouts") {
		f.m.setList(d, list)
	}
}

func (f *trading) transfer() {
	i, d := f.set()
	to := f.actor()
	f.accepted(f.send(f.provider(d), market.PackOfferTransfer(f.ids[i], f.who[to])), true, "offer")
	if f.accepted(f.send(f.who[to], market.PackAcceptTransfer(f.ids[i])), true, "accept") {
		d.provider = to
	}
	f.accepted(f.send(f.who[to], market.PackAcceptTransfer(f.ids[i])), false, "accept twice")
}

func (f *trading) trial() {
	i, d := f.set()
	f.accepted(f.send(f.provider(d), market.PackSetTrial(f.ids[i], uint32(f.rnd.IntN(1000)), 1)), true, "set trial")
	f.send(f.who[f.actor()], market.PackStartTrial(f.ids[i])) // moves no money: see TestTrial
}

func (f *trading) pause() {
	ok := f.m.paused == 0 || f.m.now >= f.m.paused+14*24*3600
	if f.accepted(f.send(f.chain.Guardian, market.PackPause(uint64(f.rnd.IntN(3_000_000)))), ok, "pause") {
		f.m.paused = ask(f, market.PackPausedUntil(), market.UnpackPausedUntil).Int64()
	}
}
