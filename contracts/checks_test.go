package contracts_test

import (
	"math"
)

// check compares what the contract keeps and owes with the model, and what it
// holds with what it owes.
func (f *trading) check() {
	f.t.Helper()
	held := f.grains(f.chain.Market)
	if held != f.paidIn-f.paidOut {
		f.t.Errorf("held %d, paid in %d and out %d", held, f.paidIn, f.paidOut)
	}
	owed := int64(0)    // grains that somebody could take out now
	exact := int64(0)   // the same and all that is not due yet, in tick-seconds
	pending := int64(0) // compensation not yet credited, as its owners will see it
	for who, a := range f.who {
		got := ask(f, market.PackBalances(a), market.UnpackBalances).Int64()
		if got != f.m.balances[who] {
			f.t.Errorf("balance %d of %d, want %d", got, who, f.m.balances[who])
		}
		owed += got
		exact += got * tickSeconds
	}
	exact += f.m.compensation * tickSeconds
	for i, d := range f.m.sets {
		o, e := f.checkSet(i, d)
		owed, exact = owed+o, exact+e
		for who := range d.subs {
			pending += f.m.share(d, who)
		}
	}
	if held < owed+pending {
		f.t.Errorf("held %d, owed %d and %d in compensation", held, owed, pending)
	}
	if held*tickSeconds != exact {
		f.t.Errorf("held %d tick-seconds, accounted for %d: %d grains were made or lost", held*tickSeconds, exact, held-exact/tickSeconds)
	}
}

// checkSet returns what is owed from one data set: grains that could be taken
// now, and in tick-seconds all that it holds.
func (f *trading) checkSet(i int, d *modelSet) (owed, exact int64) {
	f.t.Helper()
	got := ask(f, market.PackDataset(f.ids[i]), market.UnpackDataset)
	if got.Deposit.Int64() != d.deposit || got.Terms.Thawing.Int64() != d.thawing || got.Head.Open != d.open || got.Head.Price.Int64() != d.price {
		f.t.Errorf("set %d: deposit %d, thawing %d, open %t, price %d; want %d, %d, %t, %d", i,
			got.Deposit, got.Terms.Thawing, got.Head.Open, got.Head.Price, d.deposit, d.thawing, d.open, d.price)
	}
	if d.deposit != d.deposited-d.slashed-d.withdrawn {
		f.t.Errorf("set %d: deposit %d, want %d - %d - %d", i, d.deposit, d.deposited, d.slashed, d.withdrawn)
	}
	owed, exact = d.deposit, d.deposit*tickSeconds
	for who, s := range d.subs {
		owed += f.checkSub(i, d, who, s)
		exact += f.m.left(s) + s.revenue
	}
	claimed := int64(0)
	for list, l := range d.lists {
		fee := f.m.feeDue(d, list)
		owed += fee
		claimed += l.fee
		for who := range f.who {
			want := f.m.due(d, list, who, f.points(list, who))
			if f.points(list, who) > 0 {
				if got := ask(f, market.PackDue(f.ids[i], f.lists[list], f.who[who]), market.UnpackDue).Int64(); got != want {
					f.t.Errorf("set %d: due %d to %d from list %d, want %d", i, got, who, list, want)
				}
			}
			owed += want
			claimed += l.claimed[who]
		}
	}
	return owed, exact - claimed*tickSeconds
}

// checkSub returns what a subscriber would get back now.
func (f *trading) checkSub(i int, d *modelSet, who int, s *modelSub) int64 {
	f.t.Helper()
	f.m.settle(s)
	if s.paid != s.refunded+s.revenue+f.m.left(s) {
		f.t.Errorf("set %d, subscriber %d: paid %d, refunded %d, earned %d, left %d", i, who, s.paid, s.refunded, s.revenue, f.m.left(s))
	}
	got := ask(f, market.PackSubscription(f.ids[i], f.who[who]), market.UnpackSubscription)
	if got.End.Int64() != s.end || got.Rate.Int64() != s.rate || got.Cap.Int64() != s.cap {
		f.t.Errorf("set %d, subscriber %d: end %d, rate %d, cap %d; want %d, %d, %d", i, who, got.End, got.Rate, got.Cap, s.end, s.rate, s.cap)
	}
	refund := f.m.left(s) / tickSeconds
	if got := ask(f, market.PackRefundable(f.ids[i], f.who[who]), market.UnpackRefundable).Int64(); got != refund {
		f.t.Errorf("set %d, subscriber %d: refundable %d, want %d", i, who, got, refund)
	}
	if got, want := ask(f, market.PackPriceFor(f.ids[i], f.who[who]), market.UnpackPriceFor).Int64(), f.m.price(d, s)*tick; got != want {
		f.t.Errorf("set %d, subscriber %d: price %d, want %d", i, who, got, want)
	}
	return refund
}

// leaveAll lets everybody go. What is left then is rounding: less than one grain
// for each share and fee of each list, for what is left of each data set's
// revenue, and for each share of each compensation.
func (f *trading) leaveAll() {
	f.t.Helper()
	if f.chance(2) {
		f.m.wait(max(0, f.m.paused+14*24*3600-f.m.now))
		f.chain.Time = uint64(f.m.now)
		f.accepted(f.send(f.chain.Guardian, market.PackPause(math.MaxUint64)), true, "pause")
		f.m.paused = f.m.now + 14*24*3600
	}
	for i, d := range f.m.sets {
		f.accepted(f.send(f.provider(d), market.PackSetActive(f.ids[i], false)), true, "close")
		d.open = false
		for who := range f.who {
			d.sub(who)
			f.paid(f.who[who], f.who[who], market.PackUnsubscribe(f.ids[i], f.who[who]), f.m.leave(d, who), "unsubscribe")
		}
		if d.deposit > 0 {
			f.accepted(f.send(f.provider(d), market.PackThaw(f.ids[i], uint64(d.deposit))), true, "thaw")
			d.thawing, d.thawed = d.deposit, f.m.now+14*24*3600
		}
	}
	f.check()
	// What ended before is certain when its epoch is over.
	f.m.wait(14 * 24 * 3600)
	f.chain.Time = uint64(f.m.now)
	dust := int64(0)
	for i, d := range f.m.sets {
		f.withdrawDepositOf(i)
		for list := range d.lists {
			for who := range f.who {
				f.claimOf(i, list, who)
				dust++
			}
			if f.m.feeDue(d, list) > 0 {
				f.paid(f.chain.Admin, f.chain.Treasury, market.PackTakeFee(f.ids[i], f.account(i, list)), f.m.feeDue(d, list), "fee")
				d.lists[list].fee += f.m.feeDue(d, list)
			}
			dust += 2
		}
		dust += int64(len(d.slashes) * len(d.subs))
	}
	for who := range f.who {
		f.withdrawOf(who, math.MaxInt64)
	}
	f.check()
	if held := f.grains(f.chain.Market); held > dust {
		f.t.Errorf("when all have left the market holds %d grains, want at most %d", held, dust)
	}
}
