package contracts_test

import (
	"math/big"
)

func (f *trading) setActive() {
	i, d := f.set()
	open := f.rnd.IntN(6) > 0
	ok := !open || d.deposit-d.thawing >= fuzzLeast
	if f.accepted(f.send(f.provider(d), market.PackSetActive(f.ids[i], open)), ok, "set active") {
		d.open = open
	}
}

// reopen brings a deposit to what an open data set needs.
func (f *trading) reopen() {
	i, d := f.set()
	if lacking := fuzzLeast + d.thawing - d.deposit; lacking > 0 {
		f.accepted(f.send(f.provider(d), market.PackAddDeposit(f.ids[i], uint64(lacking))), true, "add to deposit")
		d.deposit += lacking
		d.deposited += lacking
	}
	f.accepted(f.send(f.provider(d), market.PackSetActive(f.ids[i], true)), true, "reopen")
	d.open = true
}

func (f *trading) addDeposit() {
	i, d := f.set()
	amount := f.rnd.Int64N(8_000)
	if f.accepted(f.send(f.who[f.actor()], market.PackAddDeposit(f.ids[i], uint64(amount))), true, "add to deposit") {
		d.deposit += amount
		d.deposited += amount
	}
}

func (f *trading) thaw() {
	i, d := f.set()
	amount, keep := f.rnd.Int64N(d.deposit+2), int64(0)
	if d.open {
		keep = fuzzLeast
	}
	ok := amount > 0 && amount+keep <= d.deposit
	if f.accepted(f.send(f.provider(d), market.PackThaw(f.ids[i], uint64(amount))), ok, "thaw") {
		d.thawing, d.thawed = amount, f.m.now+14*24*3600
	}
}

func (f *trading) cancelThaw() {
	i, d := f.set()
	if f.accepted(f.send(f.provider(d), market.PackCancelThaw(f.ids[i])), true, "cancel thaw") {
		d.thawing, d.thawed = 0, 0
	}
}

func (f *trading) withdrawDeposit() { f.withdrawDepositOf(f.rnd.IntN(fuzzSets)) }

func (f *trading) withdrawDepositOf(i int) {
	d := f.m.sets[i]
	data := market.PackWithdrawDeposit(f.ids[i])
	last := d.deposit-d.thawing < fuzzLeast
	if d.thawing == 0 || f.m.now < d.thawed || last && f.m.counted(d) > 0 {
		f.accepted(f.send(f.provider(d), data), false, "withdraw no deposit")
		return
	}
	f.paid(f.provider(d), f.provider(d), data, d.thawing, "withdraw deposit")
	d.deposit -= d.thawing
	d.withdrawn += d.thawing
	d.thawing, d.thawed = 0, 0
	if last {
		d.open = false
	}
}

func (f *trading) slash() {
	i, d := f.set()
	if !f.chance(3) {
		return
	}
	parts, reporter, reward := f.rnd.Int64N(whole/4), f.actor(), f.rnd.Int64N(5_000)
	if f.chance(5) {
		parts = whole
	}
	if !f.accepted(f.send(f.chain.Disputes, market.PackSlash(f.ids[i], uint16(parts), f.who[reporter], big.NewInt(reward))), true, "slash") {
		return
	}
	amount := d.deposit * parts / whole
	d.deposit -= amount
	d.slashed += amount
	d.thawing -= d.thawing * parts / whole
	if d.deposit < fuzzLeast {
		d.open = false
	}
	f.m.balances[reporter] += min(reward, f.m.distribute(d, amount))
	f.count["slashed"]++
}

func (f *trading) compensateSet() {
	i, d := f.set()
	if !f.chance(3) {
		return
	}
	amount, reporter, reward := f.rnd.Int64N(50_000), f.actor(), f.rnd.Int64N(5_000)
	data := market.PackCompensate(f.ids[i], big.NewInt(amount), f.who[reporter], big.NewInt(reward))
	if f.accepted(f.send(f.chain.Nodes, data), true, "compensate") {
		f.m.balances[reporter] += min(reward, f.m.distribute(d, amount))
	}
}

func (f *trading) collect() {
	i, d := f.set()
	who := f.actor()
	d.sub(who)
	if f.accepted(f.send(f.chain.Admin, market.PackCollect(f.ids[i], f.who[who])), true, "collect") {
		f.m.compensate(d, who)
	}
}
