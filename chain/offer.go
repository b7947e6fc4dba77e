package chain

import (
	"context"
	"time"

	"enigma"
)

// An Offer is what the market keeps of a data set: its terms as they are now.
type Offer struct {
	Provider     enigma.Address `json:"provider"`
	Price        enigma.Grains  `json:"price"`         // for 30 days
	PriceChanged time.Time      `json:"price_changed"` // when it last went up; zero if never
	Open         bool           `json:"open"`          // to new subscriptions and renewals
	Deposit      enigma.Grains  `json:"deposit"`
	Thawing      enigma.Grains  `json:"thawing"` // the part of the deposit that was asked for
	Thawed       time.Time      `json:"thawed"`  // when it can be taken
	Income       enigma.Grains  `json:"income"`  // what live subscriptions pay for 30 days; some may have ended lately
	Trial        Trial          `json:"trial"`
	Revision     uint64         `json:"revision"`
	Registered   time.Time      `json:"registered"` // the day
	Offences     int            `json:"offences"`   // how often it was slashed
	LastOffence  time.Time      `json:"last_offence"`
}

// A Trial is what a data set gives away to have itself tried. The zero value is
// none.
type Trial struct {
	Length time.Duration `json:"length_ns"`
	Rows   uint32        `json:"rows"` // how many it may fetch
}

// Offer returns the terms of a data set.
func (c *Client) Offer(ctx context.Context, id enigma.DatasetID) (Offer, error) {
	d, err := read(ctx, c, c.market, marketABI.PackDataset(id), marketABI.UnpackDataset)
	if err != nil {
		return Offer{}, c.failed("offer", err)
	}
	if d.Head.AsOf == 0 {
		return Offer{}, unknown("offer", id)
	}
	return Offer{
		Provider: enigma.Address(d.Provider), Price: ticks(d.Head.Price.Uint64()), PriceChanged: moment(uint64(d.Terms.PriceRaised)),
		Open: d.Head.Open, Deposit: grains(d.Deposit), Thawing: grains(d.Terms.Thawing), Thawed: moment(d.Terms.Thawed.Uint64()),
		Income:   ticks(d.Head.Rate.Uint64()),
		Trial:    Trial{Length: time.Duration(d.Terms.TrialSeconds) * time.Second, Rows: d.Terms.TrialRows},
		Revision: d.Revision.Uint64(), Registered: moment(uint64(d.Registered) * 24 * 60 * 60),
		Offences: int(d.Window.Offences), LastOffence: moment(uint64(d.Window.LastOffence)),
	}, nil
}

// Tick is what prices are multiples of.
const Tick enigma.Grains = 100

// ticks converts an amount that the contract keeps in ticks.
func ticks(n uint64) enigma.Grains { return enigma.Grains(n) * Tick }

// SetTrial sets what a free trial gives; a length of 0 ends the offer. The length
// counts in whole seconds.
func (c *Client) SetTrial(ctx context.Context, id enigma.DatasetID, t Trial) (Receipt, error) {
	return c.toMarket(ctx, "set trial", packTrial(id, t))
}

func packTrial(id enigma.DatasetID, t Trial) []byte {
	return marketABI.PackSetTrial(id, uint32(t.Length/time.Second), t.Rows)
}

// OfferTransfer offers a data set to another account, which has to accept it;
// the zero address takes an offer back.
func (c *Client) OfferTransfer(ctx context.Context, id enigma.DatasetID, to enigma.Address) (Receipt, error) {
	return c.toMarket(ctx, "transfer", marketABI.PackOfferTransfer(id, address(to)))
}

// AcceptTransfer takes over a data set that was offered to the wallet's account,
// with its deposit.
func (c *Client) AcceptTransfer(ctx context.Context, id enigma.DatasetID) (Receipt, error) {
	return c.toMarket(ctx, "accept", marketABI.PackAcceptTransfer(id))
}
