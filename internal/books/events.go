package books

import "enigma"

// An Event is one of the market's events, with the time of its block where it
// matters. Amounts are in grains, times in seconds.
type Event interface {
	// dataset names the data set that the event is about.
	dataset() enigma.DatasetID
}

// The events that change the books or the ranking. Others need not be applied:
// gifts are purchases, whose Subscribed is all that counts here.
type (
	// Registered begins a data set. Account is what accountOf of the contract
	// returns for its payout list.
	Registered struct {
		ID       enigma.DatasetID
		Time     uint64
		Provider enigma.Address
		Name     string
		Price    enigma.Grains
		Deposit  enigma.Grains
		Account  enigma.Hash
		Payouts  []enigma.Payout
	}

	// Subscribed is a purchase, by whoever paid it, for 30 days or a multiple.
	Subscribed struct {
		ID         enigma.DatasetID
		Subscriber enigma.Address
		Time, End  uint64
		Rate       uint64 // ticks for 30 days
		Cost       enigma.Grains
	}

	// Unsubscribed ends a subscription with a refund of what is left.
	Unsubscribed struct {
		ID         enigma.DatasetID
		Subscriber enigma.Address
		Time       uint64
		Refund     enigma.Grains
	}

	// PriceChanged sets the price for later purchases.
	PriceChanged struct {
		ID    enigma.DatasetID
		Price enigma.Grains
	}

	// PayoutsChanged sets who shares later revenue.
	PayoutsChanged struct {
		ID      enigma.DatasetID
		Time    uint64
		Account enigma.Hash
		Payouts []enigma.Payout
	}

	// ActiveChanged opens or closes a data set to purchases.
	ActiveChanged struct {
		ID     enigma.DatasetID
		Active bool
	}

	// Transferred hands a data set to another provider.
	Transferred struct {
		ID enigma.DatasetID
		To enigma.Address
	}

	// DepositAdded raises the deposit.
	DepositAdded struct {
		ID     enigma.DatasetID
		Amount enigma.Grains
	}

	// DepositWithdrawn lowers the deposit.
	DepositWithdrawn struct {
		ID     enigma.DatasetID
		Amount enigma.Grains
	}

	// Slashed is an offence of the provider's, which lowers the deposit.
	Slashed struct {
		ID     enigma.DatasetID
		Time   uint64
		Amount enigma.Grains
	}

	// Distributed says who gets what was slashed. Rate, in ticks for 30 days, is
	// what all subscribers pay that share it: those whose end does not lie in an
	// earlier epoch.
	Distributed struct {
		ID            enigma.DatasetID
		Time          uint64
		ToSubscribers enigma.Grains
		Rate          uint64
	}

	// Claimed pays a payee what is due under one payout list.
	Claimed struct {
		ID      enigma.DatasetID
		Account enigma.Hash
		Payee   enigma.Address
		Amount  enigma.Grains
	}

	// FeeTaken pays the treasury what is due under one payout list.
	FeeTaken struct {
		ID      enigma.DatasetID
		Account enigma.Hash
		Amount  enigma.Grains
	}
)

func (e Registered) dataset() enigma.DatasetID       { return e.ID }
func (e Subscribed) dataset() enigma.DatasetID       { return e.ID }
func (e Unsubscribed) dataset() enigma.DatasetID     { return e.ID }
func (e PriceChanged) dataset() enigma.DatasetID     { return e.ID }
func (e PayoutsChanged) dataset() enigma.DatasetID   { return e.ID }
func (e ActiveChanged) dataset() enigma.DatasetID    { return e.ID }
func (e Transferred) dataset() enigma.DatasetID      { return e.ID }
func (e DepositAdded) dataset() enigma.DatasetID     { return e.ID }
func (e DepositWithdrawn) dataset() enigma.DatasetID { return e.ID }
func (e Slashed) dataset() enigma.DatasetID          { return e.ID }
func (e Distributed) dataset() enigma.DatasetID      { return e.ID }
func (e Claimed) dataset() enigma.DatasetID          { return e.ID }
func (e FeeTaken) dataset() enigma.DatasetID         { return e.ID }
