package keeper

import (
	"context"
	"errors"
	"fmt"
	"time"

	"enigma"
	"enigma/chain"
	"enigma/p2p/msg"
)

// lookEvery is the time between two looks at the receipts, of which there may be
// tens of thousands.
const lookEvery = 5 * time.Minute

// reports reports nodes that have contradicted themselves, and reveals the
// evidence of all reports that are under way, those by hand too.
type reports struct {
	keeper *Keeper
	kept   Reports
	looked time.Time
	found  [][2]msg.Receipt
}

func (*reports) Name() string { return "report" }

func (r *reports) Tasks(ctx context.Context, now time.Time) ([]Task, error) {
	// A file that cannot be read could be the report of what is found now. But
	// what can be revealed is.
	all, broken := r.kept.List()
	errs := []error{broken}
	known := map[string]bool{}
	var tasks []Task
	for i := range all {
		x := &all[i]
		known[offence(x.Evidence)] = true
		if x.Outcome != "" {
			continue
		}
		t, err := r.goOn(ctx, now, x)
		if errs = append(errs, err); t != nil {
			tasks = append(tasks, *t)
		}
	}
	if broken != nil || r.keeper.cfg.Conflicts == nil {
		return tasks, errors.Join(errs...)
	}
	if time.Since(r.looked) >= lookEvery {
		found, err := r.keeper.cfg.Conflicts(ctx)
		if err != nil {
			return tasks, errors.Join(append(errs, err)...)
		}
		r.found, r.looked = found, time.Now()
	}
	for _, pair := range r.found {
		t, err := r.begin(ctx, pair, known)
		if errs = append(errs, err); t != nil {
			tasks = append(tasks, *t)
		}
	}
	return tasks, errors.Join(errs...)
}

// goOn is what is to be done now for a report that was begun; nil for nothing.
func (r *reports) goOn(ctx context.Context, now time.Time, x *Report) (*Task, error) {
	client := r.keeper.cfg.Chain
	if err := r.kept.find(ctx, client, x); err != nil {
		return nil, err
	}
	if x.Number == 0 {
		return &Task{
			Key: "report " + x.Commitment.String(), Says: "open the case of a report that was begun", Guards: true,
			Do: func(ctx context.Context, c *chain.Client) (chain.Receipt, error) {
				if c.IsDry() {
					_, receipt, err := c.Report(ctx, x.Commitment)
					return receipt, err
				}
				return r.kept.Send(ctx, c, x)
			},
		}, nil
	}
	k, err := client.Case(ctx, x.Number)
	if err != nil {
		return nil, err
	}
	switch {
	case k.Outcome != "open":
		x.Outcome = k.Outcome
		return nil, r.kept.Save(*x)
	case now.After(k.Until):
		r.keeper.cfg.Log.ErrorContext(ctx, "a case was not revealed in time, its bond is lost", "case", x.Number, "until", k.Until)
		x.Outcome = "too late"
		return nil, r.kept.Save(*x)
	case now.Before(k.From):
		return nil, nil
	}
	return &Task{
		Key: fmt.Sprintf("reveal %d", x.Number), Says: fmt.Sprintf("show the evidence of case %d", x.Number), Guards: true,
		Do: func(ctx context.Context, c *chain.Client) (chain.Receipt, error) { return r.kept.Reveal(ctx, c, x) },
	}, nil
}

// begin reports a conflict that nobody reported, of a node that has something to
// lose.
func (r *reports) begin(ctx context.Context, pair [2]msg.Receipt, known map[string]bool) (*Task, error) {
	a, me := pair[0], r.keeper.cfg.Wallet
	evidence := msg.ConflictEvidence(&pair[0], &pair[1])
	if _, there := r.keeper.cfg.Follower.Listing(a.Dataset); !there || a.Node == me || known[offence(evidence)] {
		return nil, nil
	}
	known[offence(evidence)] = true
	stake, punished, err := r.keeper.cfg.Chain.Punishable(ctx, a.Node, a.Dataset, a.Revision, a.Request)
	if err != nil || punished || stake == 0 {
		return nil, err
	}
	return &Task{
		Key:  fmt.Sprintf("report %s %s", a.Node, a.Request),
		Says: fmt.Sprintf("report node %s for two answers to one question", a.Node),
		Do: func(ctx context.Context, c *chain.Client) (chain.Receipt, error) {
			if c.IsDry() {
				_, receipt, err := c.Report(ctx, NewReport(me, evidence).Commitment)
				return receipt, err
			}
			x, err := r.kept.Begin(ctx, c, me, evidence)
			if err != nil {
				return chain.Receipt{}, &enigma.Error{Kind: enigma.Internal, Op: "report", Err: err}
			}
			return r.kept.Send(ctx, c, &x)
		},
	}, nil
}
