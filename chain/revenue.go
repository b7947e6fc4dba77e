package chain

import (
	"context"
	"slices"

	"enigma"

	"github.com/ethereum/go-ethereum/common"
)

// A Revenue is what is due to one payee from one data set under one payout list.
type Revenue struct {
	Dataset enigma.DatasetID `json:"dataset"`
	Payouts []enigma.Payout  `json:"payouts"`
	Due     enigma.Grains    `json:"due"`
}

// Revenues returns what is due to a payee now, list by list: a data set has one
// for each time its payouts were set. Without ids it looks at all data sets, and
// reads the whole history.
func (c *Client) Revenues(ctx context.Context, payee enigma.Address, ids ...enigma.DatasetID) ([]Revenue, error) {
	const op = "revenue"
	head, err := c.eth.BlockNumber(ctx)
	if err != nil {
		return nil, c.failed(op, err)
	}
	lists, err := c.Lists(ctx, c.cfg.StartBlock, head, ids...)
	if err != nil {
		return nil, err
	}
	return c.RevenuesOf(ctx, payee, lists)
}

// A List is one payout list that a data set has or had.
type List struct {
	Dataset enigma.DatasetID
	Payouts []enigma.Payout
}

// Lists returns the payout lists that came into force in blocks from to to.
func (c *Client) Lists(ctx context.Context, from, to uint64, ids ...enigma.DatasetID) ([]List, error) {
	topics := make([]common.Hash, len(ids))
	for i, id := range ids {
		topics[i] = common.Hash(id)
	}
	logs, err := c.events(ctx, from, to, topics...)
	if err != nil {
		return nil, c.failed("payouts", err)
	}
	var out []List
	for i := range logs {
		if e, err := marketABI.UnpackRegisteredEvent(&logs[i]); err == nil {
			out = append(out, List{e.Id, unpackPayouts(e.Payouts)})
		} else if e, err := marketABI.UnpackPayoutsChangedEvent(&logs[i]); err == nil {
			out = append(out, List{e.Id, unpackPayouts(e.Payouts)})
		}
	}
	return out, nil
}

// RevenuesOf returns what is due to a payee under lists, each of which counts
// once.
func (c *Client) RevenuesOf(ctx context.Context, payee enigma.Address, lists []List) ([]Revenue, error) {
	var out []Revenue
	var calls [][]byte
	for _, l := range lists {
		again := slices.ContainsFunc(out, func(r Revenue) bool { return r.Dataset == l.Dataset && slices.Equal(r.Payouts, l.Payouts) })
		mine := slices.ContainsFunc(l.Payouts, func(p enigma.Payout) bool { return p.To == payee })
		if again || !mine {
			continue
		}
		out = append(out, Revenue{Dataset: l.Dataset, Payouts: l.Payouts})
		calls = append(calls, marketABI.PackDue(l.Dataset, packPayouts(l.Payouts), address(payee)))
	}
	due, err := readAll(ctx, c, c.market, calls, marketABI.UnpackDue)
	if err != nil {
		return nil, c.failed("due", err)
	}
	for i := range out {
		out[i].Due = grains(due[i])
	}
	return out, nil
}
