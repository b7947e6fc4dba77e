package keeper

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"enigma"
	"enigma/chain"
)

// claims collects what is due to the wallet, list by list, at most once a day.
type claims struct {
	keeper *Keeper
	next   uint64 // the first block that is not read yet
	lists  []chain.List
}

func (c *claims) Name() string { return "claim" }

func (c *claims) Tasks(ctx context.Context, _ time.Time) ([]Task, error) {
	k := c.keeper
	head, err := k.cfg.Chain.BlockNumber(ctx)
	if err != nil {
		return nil, err
	}
	lists, err := k.cfg.Chain.Lists(ctx, c.next, head)
	if err != nil {
		return nil, err
	}
	for _, l := range lists {
		mine := slices.ContainsFunc(l.Payouts, func(p enigma.Payout) bool { return p.To == k.cfg.Wallet })
		known := slices.ContainsFunc(c.lists, func(o chain.List) bool { return o.Dataset == l.Dataset && slices.Equal(o.Payouts, l.Payouts) })
		if mine && !known {
			c.lists = append(c.lists, l)
		}
	}
	c.next = max(k.cfg.StartBlock, head+1-min(head+1, overlap))
	revenues, err := k.cfg.Chain.RevenuesOf(ctx, k.cfg.Wallet, c.lists)
	if err != nil {
		return nil, err
	}
	var tasks []Task
	for _, r := range revenues {
		if r.Due > 0 {
			tasks = append(tasks, claimTask(r))
		}
	}
	slices.SortFunc(tasks, func(a, b Task) int { return cmp.Compare(b.Gets, a.Gets) })
	return tasks, nil
}

func claimTask(r chain.Revenue) Task {
	list, err := json.Marshal(r.Payouts)
	if err != nil {
		panic("keeper: internal error: " + err.Error())
	}
	h := sha256.Sum256(append(r.Dataset[:], list...))
	return Task{
		Key: fmt.Sprintf("claim %x", h[:8]), Says: fmt.Sprintf("collect %s from data set %s", r.Due, r.Dataset), Gets: r.Due, Once: true,
		Do: func(ctx context.Context, c *chain.Client) (chain.Receipt, error) {
			_, receipt, err := c.Claim(ctx, r.Dataset, r.Payouts)
			return receipt, err
		},
	}
}
