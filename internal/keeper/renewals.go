package keeper

import (
	"context"
	"crypto/sha256"
	"fmt"
	"slices"
	"time"

	"enigma/chain"
)

// batch is how many subscriptions one transaction renews.
const batch = 20

// renewals renews subscriptions whose subscribers have agreed to that.
type renewals struct{ keeper *Keeper }

func (r *renewals) Name() string { return "renew" }

// Tasks asks the follower who is due, and the chain whether they can be renewed:
// it alone knows of allowances, and of renewals that have just been sent.
func (r *renewals) Tasks(ctx context.Context, now time.Time) ([]Task, error) {
	if err := r.keeper.cfg.Follower.Err(); err != nil {
		return nil, err
	}
	due := r.keeper.cfg.Follower.RenewalsDue(now)
	ask := make([]chain.Due, len(due))
	for i, d := range due {
		ask[i] = chain.Due{Dataset: d.Dataset, Subscriber: d.Subscriber}
	}
	reasons, err := r.keeper.cfg.Chain.CanRenew(ctx, ask)
	if err != nil {
		return nil, err
	}
	var ready []chain.Renewal
	for i, d := range due {
		if reasons[i] == chain.CanRenew {
			ready = append(ready, d)
			continue
		}
		r.keeper.cfg.Log.DebugContext(ctx, "not renewed", "dataset", d.Dataset, "subscriber", d.Subscriber, "reason", reasons[i].String())
	}
	var tasks []Task
	for part := range slices.Chunk(ready, batch) {
		t := r.task(part)
		if len(part) > 1 {
			for _, d := range part {
				t.Parts = append(t.Parts, r.task([]chain.Renewal{d}))
			}
		}
		tasks = append(tasks, t)
	}
	return tasks, nil
}

func (r *renewals) task(part []chain.Renewal) Task {
	h := sha256.New()
	due := make([]chain.Due, len(part))
	for i, d := range part {
		due[i] = chain.Due{Dataset: d.Dataset, Subscriber: d.Subscriber}
		_, _ = h.Write(d.Dataset[:])
		_, _ = h.Write(d.Subscriber[:])
		_, _ = fmt.Fprint(h, d.End.Unix())
	}
	return Task{
		Key:  fmt.Sprintf("renew %x", h.Sum(nil)[:8]),
		Says: fmt.Sprintf("renew %d subscriptions", len(due)),
		Do: func(ctx context.Context, c *chain.Client) (chain.Receipt, error) {
			done, receipt, err := c.Renew(ctx, due)
			if err == nil && receipt.Block > 0 && len(done) < len(due) {
				r.keeper.cfg.Log.WarnContext(ctx, "some could not be renewed any more", "renewed", len(done), "of", len(due), "tx", receipt.Tx)
			}
			return receipt, err
		},
	}
}
