package keeper

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"path/filepath"
	"time"

	"enigma"
	"enigma/chain"
	"enigma/p2p/msg"
)

// A Config says what a keeper does, and with what.
type Config struct {
	// Chain is the market, with the wallet that pays for gas. Required.
	Chain *chain.Client

	// Follower follows the same market. Required.
	Follower *chain.Follower

	// Wallet is that wallet's account. Required.
	Wallet enigma.Address

	// Dir holds what has to outlive a restart. Required; made if absent. One
	// keeper at a time.
	Dir string

	// StartBlock is a block before which the market was not there. Optional.
	StartBlock uint64

	// Every is the time between the ends of two rounds. Optional; defaults to a
	// minute.
	Every time.Duration

	// GasPerDay is the most to spend on gas in a day, in wei. Optional; defaults
	// to 0.01 ether.
	GasPerDay *big.Int

	// TxsPerDay is the most transactions in a day. Optional; defaults to 500.
	TxsPerDay int

	// Worth is what one ether is worth in ENG, for weighing revenue against gas.
	// Optional; without it no revenue is collected.
	Worth enigma.Grains

	// Chunks reads the wallet's own data sets as they are committed to. Optional;
	// without it nothing is committed to and no challenge is answered.
	Chunks func(context.Context, Reading) (Chunks, error)

	// Interval is how long a data set's first commitment is fresh; later ones stay
	// as they are. Optional; defaults to a day.
	Interval time.Duration

	// Conflicts finds pairs of receipts that contradict each other. Optional;
	// without it the keeper reports nothing by itself.
	Conflicts func(context.Context) ([][2]msg.Receipt, error)

	// Reports is the directory of reports that are under way. Optional; defaults
	// to disputes in Dir.
	Reports string

	// More are duties beside those that the market itself gives.
	More []Duty

	// DryRun has it say what it would do, and send nothing.
	DryRun bool

	// Log receives structured events. Optional; defaults to discarding them.
	Log *slog.Logger
}

func (c *Config) check() error {
	var errs []error
	if c.Chain == nil || c.Follower == nil {
		errs = append(errs, errors.New("chain, follower: required"))
	}
	if c.Dir == "" {
		errs = append(errs, errors.New("dir: required"))
	}
	if c.Every == 0 {
		c.Every = time.Minute
	}
	if c.GasPerDay == nil {
		c.GasPerDay = big.NewInt(1e16)
	}
	if c.TxsPerDay == 0 {
		c.TxsPerDay = 500
	}
	if c.Interval == 0 {
		c.Interval = 24 * time.Hour
	}
	if c.Interval < time.Hour || c.Interval > 30*24*time.Hour {
		errs = append(errs, errors.New("interval: want 1h to 720h"))
	}
	if c.Reports == "" {
		c.Reports = filepath.Join(c.Dir, "disputes")
	}
	if c.Every < 0 || c.GasPerDay.Sign() < 0 || c.TxsPerDay < 0 {
		errs = append(errs, errors.New("every, gas per day, txs per day: below zero"))
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	return errors.Join(errs...)
}

// A Duty finds what there is to do.
type Duty interface {
	// Name is a word for logs and counters.
	Name() string

	// Tasks lists what is to be done now, the most urgent first.
	Tasks(ctx context.Context, now time.Time) ([]Task, error)
}

// A Task is one thing to do.
type Task struct {
	Key  string        // the same for the same thing, in later rounds and after restarts
	Says string        // for people, to follow "would"
	Gets enigma.Grains // what it brings the wallet; 0 for what is done for others
	Once bool          // at most once a day

	// Guards says that the wallet loses money unless it is done. The last quarter
	// of a day's budget is for such tasks alone.
	Guards bool

	// Do does it, with a client that only estimates in a dry run.
	Do func(ctx context.Context, c *chain.Client) (chain.Receipt, error)

	// Parts are what to do instead where Do cannot succeed as a whole.
	Parts []Task
}

// A Keeper goes round. It is for one goroutine.
type Keeper struct {
	cfg    Config
	state  *state
	duties []Duty
	quiet  backoff
	Counts Counts
}

// Open makes a keeper, which holds its directory until Close.
func Open(cfg Config) (*Keeper, error) {
	if err := cfg.check(); err != nil {
		return nil, &enigma.Error{Kind: enigma.Invalid, Op: "keeper", Err: err}
	}
	s, err := openState(cfg.Dir)
	if err != nil {
		return nil, err
	}
	k := &Keeper{cfg: cfg, state: s, quiet: backoff{}, Counts: Counts{}}
	k.duties = append(k.duties, &reports{keeper: k, kept: Reports{cfg.Reports}})
	if cfg.Chunks != nil {
		k.duties = append(k.duties, &commits{k}, &answers{k})
	}
	k.duties = append(k.duties, &renewals{keeper: k}, &expiries{k})
	if cfg.Worth > 0 {
		k.duties = append(k.duties, &claims{keeper: k, next: cfg.StartBlock})
	} else {
		cfg.Log.Info("revenue is not collected: what an ether is worth in ENG is not configured")
	}
	k.duties = append(k.duties, &bonds{k})
	k.duties = append(k.duties, cfg.More...)
	return k, nil
}

// Close lets go of the directory.
func (k *Keeper) Close() error { return k.state.close() }

// Run goes round until ctx ends.
func (k *Keeper) Run(ctx context.Context) {
	for ctx.Err() == nil {
		_ = k.Round(ctx) // says in the log what failed
		select {
		case <-ctx.Done():
		case <-time.After(k.cfg.Every):
		}
	}
}

// Round does once what there is to do. Its error joins what failed; the rest was
// done.
func (k *Keeper) Round(ctx context.Context) error {
	start := time.Now()
	now, err := k.cfg.Chain.Now(ctx)
	if err != nil {
		k.cfg.Log.ErrorContext(ctx, "chain does not answer", "err", err)
		return err
	}
	if err := k.caughtUp(ctx, now); err != nil {
		k.cfg.Log.ErrorContext(ctx, "the follower is behind", "err", err)
		return err
	}
	var errs []error
	for _, d := range k.duties {
		c := k.Counts.of(d.Name())
		tasks, err := d.Tasks(ctx, now)
		if err != nil {
			c.Failed++
			k.cfg.Log.ErrorContext(ctx, "duty cannot be looked after", "duty", d.Name(), "err", err)
			errs = append(errs, err)
		}
		for _, t := range tasks {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			if err := k.attend(ctx, now, d.Name(), t); err != nil {
				errs = append(errs, err)
			}
		}
	}
	k.cfg.Log.InfoContext(ctx, "round", "took", time.Since(start), "spent_today_wei", k.state.spent(now), "txs_today", k.state.count(now), "counts", k.Counts)
	return errors.Join(errs...)
}

// caughtUp waits a while until the follower has seen what the chain has now.
func (k *Keeper) caughtUp(ctx context.Context, now time.Time) error {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	f := k.cfg.Follower
	return f.WaitFor(ctx, func() bool { return f.Err() == nil && !f.Now().Before(now) })
}

// attend does one task, if it is its time, its worth and its gas is in the
// budget.
func (k *Keeper) attend(ctx context.Context, now time.Time, duty string, t Task) error {
	c, log := k.Counts.of(duty), k.cfg.Log.With("duty", duty, "task", t.Key)
	if k.quiet.waits(t.Key) || t.Once && k.state.doneToday(t.Key, now) {
		c.Waiting++
		return nil
	}
	plan, err := t.Do(ctx, k.cfg.Chain.Dry())
	if err != nil && len(t.Parts) > 1 {
		log.WarnContext(ctx, "cannot be done as a whole", "err", err)
		for _, part := range t.Parts {
			err = errors.Join(err, k.attend(ctx, now, duty, part))
		}
		return err
	}
	if err != nil {
		return k.failed(ctx, log, c, t, err)
	}
	if t.Gets > 0 && !k.worth(t.Gets, plan.Fee) {
		c.NotWorth++
		log.DebugContext(ctx, "not worth its gas", "gets", t.Gets.String(), "fee_wei", plan.Fee)
		return nil
	}
	if k.cfg.DryRun {
		c.Would++
		log.InfoContext(ctx, "would "+t.Says, "gas", plan.Gas, "fee_wei", plan.Fee)
		return nil
	}
	wei, txs := k.budget(t)
	ok, err := k.state.reserve(now, t.Key, plan.Fee, wei, txs)
	if err != nil {
		return k.failed(ctx, log, c, t, err)
	}
	if !ok {
		c.OverBudget++
		log.WarnContext(ctx, "over the day's budget: left for tomorrow", "would", t.Says, "fee_wei", plan.Fee)
		return nil
	}
	r, err := t.Do(ctx, k.cfg.Chain)
	if err := k.state.settle(now, t.Key, r, err); err != nil {
		log.ErrorContext(ctx, "budget not written", "err", err)
	}
	if err != nil {
		return k.failed(ctx, log, c, t, err)
	}
	k.quiet.forget(t.Key)
	c.Done++
	log.InfoContext(ctx, "done: "+t.Says, "tx", r.Tx, "block", r.Block, "gas", r.Gas, "fee_wei", r.Fee)
	return nil
}

func (k *Keeper) failed(ctx context.Context, log *slog.Logger, c *Count, t Task, err error) error {
	c.Failed++
	wait := k.quiet.failed(t.Key)
	log.ErrorContext(ctx, "failed: "+t.Says, "err", err, "hint", enigma.Hint(err), "again_in", wait)
	return err
}

// budget is how much of the day's budget may be spent after a task.
func (k *Keeper) budget(t Task) (wei *big.Int, txs int) {
	wei, txs = k.cfg.GasPerDay, k.cfg.TxsPerDay
	if !t.Guards {
		wei, txs = new(big.Int).Sub(wei, new(big.Int).Rsh(wei, 2)), txs-txs/4
	}
	return wei, txs
}

// worth reports whether an amount is worth more than gas costs.
func (k *Keeper) worth(gets enigma.Grains, fee *big.Int) bool {
	gas := new(big.Int).Mul(fee, new(big.Int).SetUint64(uint64(k.cfg.Worth)))
	gain := new(big.Int).Mul(new(big.Int).SetUint64(uint64(gets)), big.NewInt(1e18))
	return gain.Cmp(gas) > 0
}
