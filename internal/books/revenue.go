package books

import "enigma"

// PaidUntil returns the first moment at which a subscriber has no paid access, or
// 0 if they never had or it was forgotten.
func (m *Market) PaidUntil(id enigma.DatasetID, who enigma.Address) uint64 {
	return m.subscription(id, who).end
}

// Refundable returns what unsubscribing at time t would pay back.
func (m *Market) Refundable(id enigma.DatasetID, who enigma.Address, t uint64) enigma.Grains {
	grains, _ := m.subscription(id, who).left(t)
	return grains
}

func (m *Market) subscription(id enigma.DatasetID, who enigma.Address) subscription {
	i, ok := m.index[id]
	if !ok {
		return subscription{}
	}
	return m.subs[subscriber{i, who}]
}

// Revenue returns what a data set has earned for good by time t, before the fee.
// What subscriptions earn in the five days in which they end counts from the end
// of those days on.
func (m *Market) Revenue(id enigma.DatasetID, t uint64) enigma.Grains {
	d := m.find(id)
	if d == nil {
		return 0
	}
	a := d.account.at(max(t, d.account.asOf))
	grains, _ := a.certain().over(TickSeconds)
	return enigma.Grains(grains.lo)
}

// Due returns what a payee could claim at time t under one of a data set's payout
// lists.
func (m *Market) Due(id enigma.DatasetID, account enigma.Hash, payee enigma.Address, t uint64) enigma.Grains {
	l, gross := m.gross(id, account, t)
	if l == nil || l.place(payee) < 0 {
		return 0
	}
	return l.share(gross, uint64(m.rules.Fee), payee) - l.claimed[l.place(payee)]
}

// FeeDue returns what the treasury could take at time t of the revenue under one
// of a data set's payout lists.
func (m *Market) FeeDue(id enigma.DatasetID, account enigma.Hash, t uint64) enigma.Grains {
	l, gross := m.gross(id, account, t)
	if l == nil {
		return 0
	}
	return enigma.Grains(portion(gross, uint64(m.rules.Fee))) - l.fee
}

// Accounts returns the payout lists that a data set has or had, by their first
// time in force, and the place of the one in force.
func (m *Market) Accounts(id enigma.DatasetID) (accounts []enigma.Hash, inForce int) {
	d := m.find(id)
	if d == nil {
		return nil, -1
	}
	for i, l := range d.lists {
		accounts = append(accounts, l.account)
		if !l.retired {
			inForce = i
		}
	}
	return accounts, inForce
}

// gross returns a payout list and what it has earned.
func (m *Market) gross(id enigma.DatasetID, account enigma.Hash, t uint64) (*list, uint64) {
	d := m.find(id)
	if d == nil || d.list(account) < 0 {
		return nil, 0
	}
	a := d.account.at(max(t, d.account.asOf))
	l := &d.lists[d.list(account)]
	return l, l.gross(a.certain())
}

// find returns a data set, or nil.
func (m *Market) find(id enigma.DatasetID) *dataset {
	i, ok := m.index[id]
	if !ok {
		return nil
	}
	return &m.sets[i]
}
