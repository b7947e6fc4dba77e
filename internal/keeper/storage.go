package keeper

import (
	"context"
	"errors"
	"fmt"
	"time"

	"enigma"
	"enigma/chain"
)

// A Reading asks for one of the wallet's own data sets in chunks
// (docs/spec/chunks-v1.md).
type Reading struct {
	Dataset enigma.Path
	Fresh   bool    // read what is stored, whatever is known from before
	Every   bool    // on every storage node; they have to agree
	Index   *uint64 // give this chunk and its proof, too

	// Revision is an earlier one, that was committed to; 0 is the present one.
	Revision uint64
}

// Chunks are a data set as it is committed to.
type Chunks struct {
	Revision uint64
	Root     enigma.Hash
	Chunks   uint64
	Chunk    []byte
	Proof    []enigma.Hash
}

// commits commits to what is stored of the wallet's data sets: to each new
// revision, and again before that is no longer fresh, after a look at a storage
// node.
type commits struct{ keeper *Keeper }

func (*commits) Name() string { return "commit" }

func (m *commits) Tasks(ctx context.Context, now time.Time) ([]Task, error) {
	k := m.keeper
	var errs []error
	var tasks []Task
	for _, l := range k.cfg.Follower.Listings() {
		if l.Owner != k.cfg.Wallet || !l.Active && l.Deposit == 0 { // the latter cannot be challenged
			continue
		}
		last, err := k.cfg.Chain.Commitment(ctx, l.ID)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		demanded := false
		for _, ch := range k.cfg.Follower.Challenges(l.ID) {
			demanded = demanded || ch.Revision == 0 && last.Time.Before(ch.Opened)
		}
		// The last quarter of the interval is for trying again.
		if demanded || last.Revision != l.Revision || !now.Before(last.Time.Add(last.Interval*3/4)) {
			tasks = append(tasks, m.task(l, last))
		}
	}
	return tasks, errors.Join(errs...)
}

func (m *commits) task(l enigma.Listing, last chain.Commitment) Task {
	t := Task{Key: "commit " + l.ID.String(), Says: fmt.Sprintf("commit to revision %d of %s", l.Revision, l.Path()), Guards: true}
	again := last.Revision == l.Revision
	if again {
		t.Says = fmt.Sprintf("say that revision %d of %s is still stored", l.Revision, l.Path())
	}
	var read *Chunks // once for the estimate and the transaction
	t.Do = func(ctx context.Context, c *chain.Client) (chain.Receipt, error) {
		if read == nil {
			got, err := m.keeper.cfg.Chunks(ctx, Reading{Dataset: l.Path(), Fresh: true, Every: !again})
			if err != nil {
				return chain.Receipt{}, err
			}
			if again && got.Root != last.Root {
				return chain.Receipt{}, &enigma.Error{
					Kind: enigma.Invalid, Op: "commit", Err: fmt.Errorf("what is stored of %s is not what was committed to", l.Path()),
					Hint: "a storage node has lost or altered rows: publish the data set again, and drop that node",
				}
			}
			read = &got
		}
		if again {
			return c.Recommit(ctx, l.ID, 0)
		}
		interval := last.Interval
		if last.Revision == 0 {
			interval = m.keeper.cfg.Interval
		}
		return c.Commit(ctx, l.ID, read.Revision, read.Root, read.Chunks, interval)
	}
	return t
}

// answers answers challenges of the wallet's data sets.
type answers struct{ keeper *Keeper }

func (*answers) Name() string { return "respond" }

func (a *answers) Tasks(ctx context.Context, now time.Time) ([]Task, error) {
	client := a.keeper.cfg.Chain
	var tasks []Task
	for _, ch := range a.keeper.cfg.Follower.OpenChallenges() {
		l, mine := a.keeper.own(ch.Dataset)
		if !mine || now.After(ch.Deadline) {
			continue
		}
		t := Task{Key: fmt.Sprintf("respond %d", ch.Number), Says: fmt.Sprintf("answer challenge %d of %s", ch.Number, l.Path()), Guards: true}
		if ch.Revision == 0 {
			t.Do = func(ctx context.Context, c *chain.Client) (chain.Receipt, error) {
				return c.RespondFresh(ctx, ch.Number)
			}
			tasks = append(tasks, t)
			continue
		}
		index, err := client.ChunkOf(ctx, ch.Number)
		if err == nil {
			t.Do = a.show(l, ch, index)
			tasks = append(tasks, t)
			continue
		}
		// Either the chunk is drawn from the next block on, or nobody drew it while
		// the chain knew how: then it is drawn anew, which can be tried.
		if _, e := client.Dry().Draw(ctx, ch.Number); e != nil {
			a.keeper.cfg.Log.InfoContext(ctx, "a challenge's chunk is not known yet", "challenge", ch.Number, "err", err)
			continue
		}
		tasks = append(tasks, Task{
			Key: fmt.Sprintf("draw %d", ch.Number), Says: fmt.Sprintf("draw the chunk of challenge %d anew", ch.Number), Guards: true,
			Do: func(ctx context.Context, c *chain.Client) (chain.Receipt, error) { return c.Draw(ctx, ch.Number) },
		})
	}
	return tasks, nil
}

// show answers by a chunk and its proof, which it reads once.
func (a *answers) show(l enigma.Listing, ch chain.Challenge, index uint64) func(context.Context, *chain.Client) (chain.Receipt, error) {
	var read *Chunks
	return func(ctx context.Context, c *chain.Client) (chain.Receipt, error) {
		if read == nil {
			got, err := a.keeper.cfg.Chunks(ctx, Reading{Dataset: l.Path(), Index: &index, Revision: ch.Revision})
			if err != nil {
				return chain.Receipt{}, err
			}
			read = &got
		}
		return c.Respond(ctx, ch.Number, read.Chunk, read.Proof)
	}
}
