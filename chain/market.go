package chain

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"enigma"
	"enigma/contracts"
)

// A Registration offers a data set under the wallet's address.
type Registration struct {
	Name     string
	Price    enigma.Grains // for 30 days; 0 makes it free
	Deposit  enigma.Grains // locked while the data set is offered or subscribed to
	Manifest enigma.Hash
	Payouts  []enigma.Payout // empty: all to the wallet's address
	Trial    Trial           // set by a transaction of its own, if there is one
}

// Register offers a data set and pays its deposit.
func (c *Client) Register(ctx context.Context, r Registration) (enigma.DatasetID, Receipt, error) {
	const op = "register"
	if c.cfg.Wallet == nil {
		_, err := c.send(ctx, op, call{})
		return enigma.DatasetID{}, Receipt{}, err
	}
	if err := enigma.CheckName(r.Name); err != nil {
		return enigma.DatasetID{}, Receipt{}, &enigma.Error{Kind: enigma.Invalid, Op: op, Err: err}
	}
	me := c.cfg.Wallet.Address()
	if len(r.Payouts) == 0 {
		r.Payouts = []enigma.Payout{{To: me, BasisPoints: 10_000}}
	}
	p, err := c.permit(ctx, wide(r.Deposit))
	if err != nil {
		return enigma.DatasetID{}, Receipt{}, c.failed(op, err)
	}
	price, deposit, payouts := uint64(r.Price), uint64(r.Deposit), packPayouts(r.Payouts)
	data := marketABI.PackRegister(address(me), r.Name, price, deposit, r.Manifest, payouts)
	if p != nil {
		data = marketABI.PackRegisterWithPermit(r.Name, price, deposit, r.Manifest, payouts, *p)
	}
	id := DatasetID(me, r.Name)
	what := []call{{to: c.market, data: data}}
	if r.Trial != (Trial{}) {
		what = append(what, call{to: c.market, data: packTrial(id, r.Trial)})
	}
	receipt, err := c.inTurn(ctx, op, what...)
	return id, receipt, err
}

// Update replaces a data set's manifest. The revision must be the present one
// plus one.
func (c *Client) Update(ctx context.Context, id enigma.DatasetID, revision uint64, manifest enigma.Hash) (Receipt, error) {
	return c.toMarket(ctx, "update", marketABI.PackUpdate(id, revision, manifest))
}

// SetPrice sets the price of future subscriptions.
func (c *Client) SetPrice(ctx context.Context, id enigma.DatasetID, price enigma.Grains) (Receipt, error) {
	return c.toMarket(ctx, "set price", marketABI.PackSetPrice(id, uint64(price)))
}

// SetPayouts sets who shares future revenue.
func (c *Client) SetPayouts(ctx context.Context, id enigma.DatasetID, payouts []enigma.Payout) (Receipt, error) {
	return c.toMarket(ctx, "set payouts", marketABI.PackSetPayouts(id, packPayouts(payouts)))
}

// SetActive opens or closes a data set to new subscriptions.
func (c *Client) SetActive(ctx context.Context, id enigma.DatasetID, active bool) (Receipt, error) {
	return c.toMarket(ctx, "set active", marketABI.PackSetActive(id, active))
}

// A Subscription is one purchase.
type Subscription struct {
	Start   time.Time     `json:"start"`
	End     time.Time     `json:"end"` // the first moment without access
	Cost    enigma.Grains `json:"cost"`
	Receipt Receipt       `json:"receipt"`
}

// A Purchase says what to buy, and on which terms.
type Purchase struct {
	Months uint32        // of 30 days
	Limit  enigma.Grains // the most to pay now; 0 means today's price

	// Cap is the most that an automatic renewal may cost for a month; 0 means
	// that there is none. Allow is what the market may take for renewals from
	// the wallet's ENG, beyond today's payment.
	Cap, Allow enigma.Grains

	// FromBalance pays from the account's balance in the market.
	FromBalance bool
}

// Subscribe buys months of 30 days for the wallet, from now or from the end of
// what it has paid for, and pays at most limit; 0 means today's price. It ends an
// agreement to automatic renewals.
func (c *Client) Subscribe(ctx context.Context, id enigma.DatasetID, months uint32, limit enigma.Grains) (Subscription, error) {
	return c.Buy(ctx, id, Purchase{Months: months, Limit: limit})
}

// Buy is Subscribe on any terms.
func (c *Client) Buy(ctx context.Context, id enigma.DatasetID, p Purchase) (Subscription, error) {
	const op = "subscribe"
	var me enigma.Address
	if c.cfg.Wallet != nil {
		me = c.cfg.Wallet.Address()
	}
	price, err := read(ctx, c, c.market, marketABI.PackPriceFor(id, address(me)), marketABI.UnpackPriceFor)
	if err != nil {
		return Subscription{}, c.failed(op, err)
	}
	cost := new(big.Int).Mul(price, big.NewInt(int64(p.Months)))
	data, err := c.packPurchase(ctx, id, p, cost)
	if err != nil {
		return Subscription{}, c.failed(op, err)
	}
	receipt, err := c.toMarket(ctx, op, data)
	if err != nil {
		return Subscription{Receipt: receipt}, err
	}
	if c.dry {
		return c.wouldBuy(ctx, id, p.Months, grains(cost), receipt)
	}
	return bought(receipt, p.Months)
}

// packPurchase makes the call that buys, with the wallet's consent to what it
// pays and will pay.
func (c *Client) packPurchase(ctx context.Context, id enigma.DatasetID, p Purchase, cost *big.Int) ([]byte, error) {
	most := cost
	if p.Limit != 0 {
		most = wide(p.Limit)
	}
	if p.FromBalance {
		return marketABI.PackSubscribeFromBalance(id, p.Months, most, uint64(p.Cap)), nil
	}
	if c.cfg.Wallet != nil && cost.Cmp(most) <= 0 {
		consent, err := c.permit(ctx, new(big.Int).Add(cost, wide(p.Allow)))
		if err != nil {
			return nil, err
		}
		if consent != nil {
			return marketABI.PackSubscribeWithPermit(id, p.Months, most, uint64(p.Cap), *consent), nil
		}
	}
	return marketABI.PackSubscribe(id, p.Months, most, uint64(p.Cap)), nil
}

// bought reads the purchase from its event.
func bought(r Receipt, months uint32) (Subscription, error) {
	for _, log := range r.logs {
		if e, err := marketABI.UnpackSubscribedEvent(log); err == nil {
			end := moment(e.End)
			return Subscription{Start: end.Add(-time.Duration(months) * Period), End: end, Cost: grains(e.Cost), Receipt: r}, nil
		}
	}
	err := fmt.Errorf("transaction %s holds no subscription", r.Tx)
	return Subscription{Receipt: r}, &enigma.Error{Kind: enigma.Internal, Op: "subscribe", Err: err}
}

// wouldBuy foretells a purchase.
func (c *Client) wouldBuy(ctx context.Context, id enigma.DatasetID, months uint32, cost enigma.Grains, r Receipt) (Subscription, error) {
	start, err := c.Now(ctx)
	if err != nil {
		return Subscription{}, err
	}
	paid, err := c.PaidUntil(ctx, id, c.cfg.Wallet.Address())
	if err != nil {
		return Subscription{}, err
	}
	if paid.After(start) {
		start = paid
	}
	return Subscription{Start: start, End: start.Add(time.Duration(months) * Period), Cost: cost, Receipt: r}, nil
}

// Claim pays the wallet what is due to it from a data set under a payout list,
// and returns how much.
func (c *Client) Claim(ctx context.Context, id enigma.DatasetID, payouts []enigma.Payout) (enigma.Grains, Receipt, error) {
	if c.cfg.Wallet == nil {
		_, err := c.send(ctx, "claim", call{})
		return 0, Receipt{}, err
	}
	me := c.cfg.Wallet.Address()
	receipt, err := c.toMarket(ctx, "claim", marketABI.PackClaim(id, packPayouts(payouts), address(me)))
	if err != nil {
		return 0, receipt, err
	}
	if c.dry {
		due, err := c.Due(ctx, id, payouts, me)
		return due, receipt, err
	}
	for _, log := range receipt.logs {
		if e, err := marketABI.UnpackClaimedEvent(log); err == nil {
			return grains(e.Amount), receipt, nil
		}
	}
	err = fmt.Errorf("transaction %s holds no claim", receipt.Tx)
	return 0, receipt, &enigma.Error{Kind: enigma.Internal, Op: "claim", Err: err}
}

// Transfer sends ENG.
func (c *Client) Transfer(ctx context.Context, to enigma.Address, amount enigma.Grains) (Receipt, error) {
	return c.send(ctx, "transfer", call{to: c.token, data: tokenABI.PackTransfer(address(to), wide(amount))})
}

func (c *Client) toMarket(ctx context.Context, op string, data []byte) (Receipt, error) {
	return c.send(ctx, op, call{to: c.market, data: data})
}

func packPayouts(payouts []enigma.Payout) []contracts.Payout {
	out := make([]contracts.Payout, len(payouts))
	for i, p := range payouts {
		out[i] = contracts.Payout{To: address(p.To), BasisPoints: p.BasisPoints}
	}
	return out
}

func unpackPayouts(payouts []contracts.Payout) []enigma.Payout {
	out := make([]enigma.Payout, len(payouts))
	for i, p := range payouts {
		out[i] = enigma.Payout{To: enigma.Address(p.To), BasisPoints: p.BasisPoints}
	}
	return out
}
