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
	receipt, err := c.toMarket(ctx, op, data)
	return DatasetID(me, r.Name), receipt, err
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

// Thaw asks for a part of the deposit, which stays at risk until it has thawed.
func (c *Client) Thaw(ctx context.Context, id enigma.DatasetID, amount enigma.Grains) (Receipt, error) {
	return c.toMarket(ctx, "thaw", marketABI.PackThaw(id, uint64(amount)))
}

// WithdrawDeposit takes back what has thawed.
func (c *Client) WithdrawDeposit(ctx context.Context, id enigma.DatasetID) (Receipt, error) {
	return c.toMarket(ctx, "withdraw deposit", marketABI.PackWithdrawDeposit(id))
}

// A Subscription is one purchase.
type Subscription struct {
	Start   time.Time     `json:"start"`
	End     time.Time     `json:"end"` // the first moment without access
	Cost    enigma.Grains `json:"cost"`
	Receipt Receipt       `json:"receipt"`
}

// Subscribe buys months of 30 days for the wallet, from now or from the end of
// what it has paid for, and pays at most limit; 0 means today's price.
func (c *Client) Subscribe(ctx context.Context, id enigma.DatasetID, months uint32, limit enigma.Grains) (Subscription, error) {
	const op = "subscribe"
	var me enigma.Address
	if c.cfg.Wallet != nil {
		me = c.cfg.Wallet.Address()
	}
	price, err := read(ctx, c, c.market, marketABI.PackPriceFor(id, address(me)), marketABI.UnpackPriceFor)
	if err != nil {
		return Subscription{}, c.failed(op, err)
	}
	cost := new(big.Int).Mul(price, big.NewInt(int64(months)))
	most := cost
	if limit != 0 {
		most = wide(limit)
	}
	var p *contracts.Permit
	if c.cfg.Wallet != nil && cost.Cmp(most) <= 0 {
		if p, err = c.permit(ctx, cost); err != nil {
			return Subscription{}, c.failed(op, err)
		}
	}
	data := marketABI.PackSubscribe(id, months, most, 0)
	if p != nil {
		data = marketABI.PackSubscribeWithPermit(id, months, most, 0, *p)
	}
	receipt, err := c.toMarket(ctx, op, data)
	if err != nil {
		return Subscription{Receipt: receipt}, err
	}
	if c.dry {
		return c.wouldBuy(ctx, id, months, grains(cost), receipt)
	}
	return bought(receipt, months)
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
