package books

import (
	"slices"

	"enigma"
)

// A list is the revenue of a data set under one payout list. It is a value:
// claimed is never written to.
type list struct {
	account enigma.Hash
	payouts []enigma.Payout
	banked  wide // tick-seconds of earlier times in force
	since   wide // certain when it came into force
	retired bool
	fee     enigma.Grains   // taken
	claimed []enigma.Grains // by the place of a payee's first entry
}

// gross returns what the list has earned when so much is certain.
func (l *list) gross(certain wide) uint64 {
	sum := l.banked
	if !l.retired {
		sum = sum.plus(certain).minus(l.since)
	}
	grains, _ := sum.over(TickSeconds)
	return grains.lo
}

// place returns the place of a payee's first entry, or -1.
func (l *list) place(payee enigma.Address) int {
	return slices.IndexFunc(l.payouts, func(p enigma.Payout) bool { return p.To == payee })
}

// share returns a payee's part of a gross revenue.
func (l *list) share(gross uint64, fee uint64, payee enigma.Address) enigma.Grains {
	part := uint64(0)
	for _, p := range l.payouts {
		if p.To == payee {
			part += uint64(p.BasisPoints)
		}
	}
	return enigma.Grains(portion(gross-portion(gross, fee), part))
}

// portion returns so many ten-thousandths of an amount, rounded down.
func portion(amount, basisPoints uint64) uint64 {
	q, _ := product(amount, basisPoints).over(whole)
	return q.lo
}

// enforce makes the list with an account the one in force, and retires the one
// that was.
func (d *dataset) enforce(account enigma.Hash, payouts []enigma.Payout) {
	certain := d.account.certain()
	d.lists = slices.Clone(d.lists)
	for i := range d.lists {
		if l := &d.lists[i]; !l.retired {
			l.banked = l.banked.plus(certain).minus(l.since)
			l.retired = true
		}
	}
	i := d.list(account)
	if i < 0 {
		i = len(d.lists)
		d.lists = append(d.lists, list{
			account: account, payouts: slices.Clone(payouts), claimed: make([]enigma.Grains, len(payouts)),
		})
	}
	d.lists[i].since, d.lists[i].retired = certain, false
}

// list returns where the list with an account is, or -1.
func (d *dataset) list(account enigma.Hash) int {
	return slices.IndexFunc(d.lists, func(l list) bool { return l.account == account })
}
