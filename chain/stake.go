package chain

import (
	"context"
	"time"

	"enigma"
)

// AddDeposit adds to a data set's deposit, whoever its provider is.
func (c *Client) AddDeposit(ctx context.Context, id enigma.DatasetID, amount enigma.Grains) (Receipt, error) {
	return c.paying(ctx, "deposit", amount, call{to: c.market, data: marketABI.PackAddDeposit(id, uint64(amount))})
}

// Thaw asks for a part of the deposit, which stays at risk until it has thawed.
func (c *Client) Thaw(ctx context.Context, id enigma.DatasetID, amount enigma.Grains) (Receipt, error) {
	return c.toMarket(ctx, "thaw", marketABI.PackThaw(id, uint64(amount)))
}

// CancelThaw takes a request for the deposit back.
func (c *Client) CancelThaw(ctx context.Context, id enigma.DatasetID) (Receipt, error) {
	return c.toMarket(ctx, "cancel thaw", marketABI.PackCancelThaw(id))
}

// WithdrawDeposit takes back what has thawed.
func (c *Client) WithdrawDeposit(ctx context.Context, id enigma.DatasetID) (Receipt, error) {
	return c.toMarket(ctx, "withdraw deposit", marketABI.PackWithdrawDeposit(id))
}

// ThawTime is how long a deposit stays at risk after its provider asked for it.
const ThawTime = 14 * 24 * time.Hour
