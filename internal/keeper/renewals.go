package keeper

import (
	"cmp"
	"context"
	"crypto/sha256"
	"fmt"
	"slices"
	"time"

	"enigma"
	"enigma/chain"
)

// batch is how many subscriptions one transaction renews.
const batch = 20

// overlap is how many blocks are read again in each round: those that may still
// be replaced.
const overlap = 64

// renewals renews subscriptions whose subscribers have agreed to that.
type renewals struct {
	keeper *Keeper
	next   uint64 // the first block that is not read yet
	subs   map[chain.Due]*sub
}

// A sub is what events say of one subscription.
type sub struct {
	end  time.Time
	most enigma.Grains // 0: nothing is agreed to
}

func (r *renewals) Name() string { return "renew" }

func (r *renewals) Tasks(ctx context.Context, now time.Time) ([]Task, error) {
	if err := r.read(ctx); err != nil {
		return nil, err
	}
	var due []chain.Due
	for d, s := range r.subs {
		if s.most > 0 && !now.Before(s.end.Add(-chain.RenewAhead)) && !now.After(s.end.Add(chain.RenewGrace)) {
			due = append(due, d)
		}
	}
	slices.SortFunc(due, func(a, b chain.Due) int { return cmp.Or(r.subs[a].end.Compare(r.subs[b].end), compare(a, b)) })
	reasons, err := r.keeper.cfg.Chain.CanRenew(ctx, due)
	if err != nil {
		return nil, err
	}
	var ready []chain.Due
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
				t.Parts = append(t.Parts, r.task([]chain.Due{d}))
			}
		}
		tasks = append(tasks, t)
	}
	return tasks, nil
}

func compare(a, b chain.Due) int {
	return cmp.Or(slices.Compare(a.Dataset[:], b.Dataset[:]), slices.Compare(a.Subscriber[:], b.Subscriber[:]))
}

func (r *renewals) task(due []chain.Due) Task {
	h := sha256.New()
	for _, d := range due {
		_, _ = h.Write(d.Dataset[:])
		_, _ = h.Write(d.Subscriber[:])
		_, _ = fmt.Fprint(h, r.subs[d].end.Unix())
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

// read brings what is known of subscriptions up to date.
func (r *renewals) read(ctx context.Context) error {
	head, err := r.keeper.cfg.Chain.BlockNumber(ctx)
	if err != nil {
		return err
	}
	terms, err := r.keeper.cfg.Chain.Terms(ctx, r.next, head)
	if err != nil {
		return err
	}
	for _, t := range terms {
		s := r.subs[t.Due]
		if s == nil {
			s = new(sub)
			r.subs[t.Due] = s
		}
		if t.End != nil {
			s.end = *t.End
		}
		if t.Cap != nil {
			s.most = *t.Cap
		}
	}
	r.next = max(r.keeper.cfg.StartBlock, head+1-min(head+1, overlap))
	return nil
}
