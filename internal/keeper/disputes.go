package keeper

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"enigma"
	"enigma/chain"
)

// openChallenges knows which challenges are open.
type openChallenges struct {
	next uint64          // the number of the first that is not read yet, less one
	open map[uint64]bool // by number
}

// list returns those that are open now, the most urgent first, and with an error
// those that could be read.
func (o *openChallenges) list(ctx context.Context, client *chain.Client) ([]chain.Challenge, error) {
	total, err := client.Challenges(ctx)
	if err != nil {
		return nil, err
	}
	for ; o.next < total; o.next++ {
		o.open[o.next+1] = true
	}
	var out []chain.Challenge
	var errs []error
	for number := range o.open {
		ch, err := client.Challenge(ctx, number)
		switch {
		case err != nil:
			errs = append(errs, err)
		case ch.Status != "open":
			delete(o.open, number)
		default:
			out = append(out, ch)
		}
	}
	slices.SortFunc(out, func(a, b chain.Challenge) int {
		return cmp.Or(a.Deadline.Compare(b.Deadline), cmp.Compare(a.Number, b.Number))
	})
	return out, errors.Join(errs...)
}

// expiries closes challenges that nobody answered in time, so that who asked gets
// what is due to them. Those of the wallet's own data sets it leaves to others.
type expiries struct {
	keeper *Keeper
	open   *openChallenges
}

func (*expiries) Name() string { return "expire" }

func (e *expiries) Tasks(ctx context.Context, now time.Time) ([]Task, error) {
	all, err := e.open.list(ctx, e.keeper.cfg.Chain)
	var tasks []Task
	for _, ch := range all {
		if _, mine := e.keeper.own(ch.Dataset); mine || !now.After(ch.Deadline) {
			continue
		}
		tasks = append(tasks, Task{
			Key: fmt.Sprintf("expire %d", ch.Number), Says: fmt.Sprintf("close challenge %d, which nobody answered", ch.Number),
			Do: func(ctx context.Context, c *chain.Client) (chain.Receipt, error) { return c.Expire(ctx, ch.Number) },
		})
	}
	return tasks, err
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
