package keeper

import (
	"context"
	"fmt"
	"time"

	"enigma"
	"enigma/chain"
)

// expiries closes challenges that nobody answered in time, so that who asked gets
// what is due to them. Those of the wallet's own data sets it leaves to others.
type expiries struct{ keeper *Keeper }

func (*expiries) Name() string { return "expire" }

func (e *expiries) Tasks(_ context.Context, now time.Time) ([]Task, error) {
	var tasks []Task
	for _, ch := range e.keeper.cfg.Follower.OpenChallenges() {
		if _, mine := e.keeper.own(ch.Dataset); mine || !now.After(ch.Deadline) {
			continue
		}
		tasks = append(tasks, Task{
			Key: fmt.Sprintf("expire %d", ch.Number), Says: fmt.Sprintf("close challenge %d, which nobody answered", ch.Number),
			Do: func(ctx context.Context, c *chain.Client) (chain.Receipt, error) { return c.Expire(ctx, ch.Number) },
		})
	}
	return tasks, nil
}

// own returns a data set if it is the wallet's.
func (k *Keeper) own(id enigma.DatasetID) (enigma.Listing, bool) {
	l, ok := k.cfg.Follower.Listing(id)
	return l, ok && l.Owner == k.cfg.Wallet
}

// bonds has what Disputes holds for the wallet paid out: bonds that came back,
// and those of challenges that were answered.
type bonds struct{ keeper *Keeper }

func (*bonds) Name() string { return "withdraw" }

func (b *bonds) Tasks(ctx context.Context, _ time.Time) ([]Task, error) {
	held, err := b.keeper.cfg.Chain.BondsHeld(ctx, b.keeper.cfg.Wallet)
	if err != nil || held == 0 {
		return nil, err
	}
	return []Task{{
		Key: "withdraw bonds", Says: fmt.Sprintf("take %s of bonds", held), Gets: held, Once: true,
		Do: func(ctx context.Context, c *chain.Client) (chain.Receipt, error) { return c.WithdrawBonds(ctx) },
	}}, nil
}
