package bookstest

import (
	"math/big"

	"enigma"
	"enigma/internal/books"
)

// Paying returns what live subscriptions pay for 30 days at time t, of those that
// end in a later epoch.
func (o *Oracle) Paying(id enigma.DatasetID, t uint64) enigma.Grains {
	return enigma.Grains(o.sets[id].paying(t) * books.Tick)
}

// Revenue returns what a data set has earned for good.
func (o *Oracle) Revenue(id enigma.DatasetID, t uint64) enigma.Grains {
	return grains(o.sets[id].certain(t))
}

// Refundable returns what unsubscribing at time t pays back.
func (o *Oracle) Refundable(id enigma.DatasetID, who enigma.Address, t uint64) enigma.Grains {
	amount, _ := o.sets[id].left(who, t)
	return enigma.Grains(amount)
}

// Due returns what a payee could claim at time t under a payout list.
func (o *Oracle) Due(id enigma.DatasetID, account enigma.Hash, payee enigma.Address, t uint64) enigma.Grains {
	gross, payouts := o.gross(id, account, t)
	part := uint64(0)
	for _, p := range payouts {
		if p.To == payee {
			part += uint64(p.BasisPoints)
		}
	}
	net := gross - gross*uint64(o.rules.Fee)/10_000
	return enigma.Grains(net*part/10_000 - o.sets[id].claimed[claim{account, payee}])
}

// FeeDue returns what the treasury could take at time t of a list's revenue.
func (o *Oracle) FeeDue(id enigma.DatasetID, account enigma.Hash, t uint64) enigma.Grains {
	gross, _ := o.gross(id, account, t)
	return enigma.Grains(gross*uint64(o.rules.Fee)/10_000 - o.sets[id].claimed[claim{account, enigma.Address{}}])
}

// Score returns a data set's score by the formula of docs/spec/ranking-v1.md, in
// fractions until the end.
func (o *Oracle) Score(id enigma.DatasetID, t uint64) enigma.Grains {
	h := o.sets[id]
	start := h.registered / day * day
	if month := t / books.Period; month > 0 {
		start = max(start, (month-1)*books.Period)
	}
	earned := new(big.Int).Sub(h.certain(t), h.earned(start))
	average := new(big.Rat).SetFrac(earned, number(max(t-start, books.Period)))
	score := new(big.Rat).SetFrac(number(h.paying(t)), number(1))
	if average.Cmp(score) < 0 {
		score = average
	}
	score.Mul(score, new(big.Rat).SetFrac(number(books.Tick*uint64(o.rules.Fee)), number(10_000)))
	if h.offences > 0 && t-h.offended < 360*day {
		score.Quo(score, new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), uint(h.offences))))
	}
	return enigma.Grains(new(big.Int).Quo(score.Num(), score.Denom()).Uint64())
}

// gross returns what was earned under a payout list, in grains.
func (o *Oracle) gross(id enigma.DatasetID, account enigma.Hash, t uint64) (uint64, []enigma.Payout) {
	sum := new(big.Int)
	var payouts []enigma.Payout
	for _, s := range o.sets[id].spans {
		if s.account != account {
			continue
		}
		to := s.to
		if to == nil {
			to = o.sets[id].certain(t)
		}
		sum.Add(sum, new(big.Int).Sub(to, s.from))
		payouts = s.payouts
	}
	return uint64(grains(sum)), payouts
}

func grains(tickSeconds *big.Int) enigma.Grains {
	return enigma.Grains(new(big.Int).Quo(tickSeconds, number(books.TickSeconds)).Uint64())
}
