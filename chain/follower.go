package chain

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"enigma"
	"enigma/internal/books"
)

// EndOfTime is what a Follower's clock shows when it has lost the chain: every
// subscription has ended by then.
var EndOfTime = time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC)

// A Follower keeps the market contract's state in memory and follows the chain's
// head, through reorganisations and lost connections.
//
// Blocks that are older than Config.Finality are final; the others can be taken
// back one by one. If the chain leaves a final block all the same, the state is
// rebuilt, beside the old one, which stays as it is until then. Events must
// follow from each other and fill the blocks that announce them, or else they
// are read again. With Config.Store the final state outlives the process.
//
// It fails closed. Without a new block for Config.MaxSilence, or with a newest
// block older than that, Err says so and Now returns EndOfTime, so that nobody
// counts as subscribed, until the chain is back. Until then access is decided
// by the newest block known.
type Follower struct {
	client *Client
	cancel context.CancelFunc
	done   chan struct{}
	depth  uint64      // blocks that can be taken back
	rules  books.Rules // of the market, for scores
	least  uint64      // stake of a node that counts, in grains

	view atomic.Pointer[view]

	// Of the following goroutine.
	store  *store // nil without one
	next   *view  // being built to take view's place; nil: none is
	stride stride
	gaps   int // in a row

	mu         sync.Mutex
	counters   Counters      // under mu
	rebuilding bool          // under mu
	changed    chan struct{} // under mu; closed and replaced with every change of the head
}

var _ enigma.Ledger = (*Follower)(nil)

// askTimeout bounds one question to the endpoint, a third of it one for events.
const askTimeout = 10 * time.Second

// firstReading is how long Follow goes on trying when it gets no further.
const firstReading = 5 * time.Second

// defaultFinality is how many blocks Ethereum needs to make one final: two
// epochs of 32 slots (Casper FFG), at least.
const defaultFinality = 64

// Follow reads the contract's history and keeps following the chain until Close.
// ctx bounds the reading only.
func (c *Client) Follow(ctx context.Context) (*Follower, error) {
	f := &Follower{client: c, done: make(chan struct{}), stride: newStride(), changed: make(chan struct{})}
	f.depth = c.finality(ctx)
	var err error
	if f.rules, err = c.rules(ctx); err != nil {
		return nil, c.failed("follow", err)
	}
	if f.least, err = c.leastStake(ctx); err != nil {
		return nil, c.failed("follow", err)
	}
	v := newView(c.cfg.StartBlock, c.sources())
	if c.cfg.Store != "" {
		if f.store, err = openStore(c.cfg.Store, c.storeID(), c.cfg.storeEvery, c.cfg.Log); err != nil {
			return nil, err
		}
		f.store.wrote = func(block uint64) { f.count(func(n *Counters) { n.Stored = block }) }
		if base, ok := f.store.load(v.state); ok {
			v.base, v.began, v.marks = base, true, []block{base}
		} else {
			v = newView(c.cfg.StartBlock, c.sources())
		}
	}
	f.view.Store(v)
	if err := f.begin(ctx); err != nil {
		f.store.close()
		return nil, c.failed("follow", err)
	}
	life, cancel := context.WithCancel(context.Background())
	f.cancel = cancel
	go f.run(life)
	return f, nil
}

// finality returns how many blocks can be taken back. A development chain's
// producer makes each block on top of the last and takes none back.
func (c *Client) finality(ctx context.Context) uint64 {
	if c.cfg.Finality != 0 {
		return c.cfg.Finality
	}
	ctx, cancel := context.WithTimeout(ctx, askTimeout)
	defer cancel()
	if _, err := c.devContracts(ctx); err == nil {
		return 0
	}
	return defaultFinality
}

// begin reads up to the head. An endpoint that has just reorganised may not find
// its own logs for a moment; one that still cannot after some seconds is broken.
func (f *Follower) begin(ctx context.Context) error {
	err := f.sync(ctx)
	reached, since := f.reading(), time.Now()
	for err != nil && ctx.Err() == nil && time.Since(since) < firstReading {
		select {
		case <-ctx.Done():
		case <-time.After(100 * time.Millisecond):
		}
		err = f.sync(ctx)
		if n := f.reading(); n != reached {
			reached, since = n, time.Now()
		}
	}
	return err
}

// reading is how far the view that is being read has come.
func (f *Follower) reading() uint64 {
	if f.next != nil {
		return f.next.next(len(f.next.blocks))
	}
	v := f.view.Load()
	return v.next(len(v.blocks))
}

// Close stops following. The state stays readable until MaxSilence has passed.
func (f *Follower) Close() {
	f.cancel()
	<-f.done
}

// notify wakes whoever waits for a new block.
func (f *Follower) notify() {
	f.mu.Lock()
	defer f.mu.Unlock()
	close(f.changed)
	f.changed = make(chan struct{})
}

// Err returns nil while the Follower is close behind the chain, and otherwise
// what is wrong.
func (f *Follower) Err() error {
	v := f.view.Load()
	v.mu.RLock()
	defer v.mu.RUnlock()
	return f.err(v)
}

func (f *Follower) err(v *view) error {
	limit := f.client.cfg.MaxSilence
	silence, age := time.Since(v.arrived), time.Since(moment(v.newest().time))
	if silence <= limit && age <= limit {
		return nil
	}
	return &enigma.Error{
		Kind: enigma.Unavailable,
		Op:   "chain",
		Err:  fmt.Errorf("no new block for %s", max(silence, age).Round(time.Second)),
		Hint: "check that the chain runs, that its URL is right and that this machine's clock is",
	}
}

// Now is the block clock: the newest block's time, or EndOfTime if Err is not
// nil.
func (f *Follower) Now() time.Time {
	v := f.view.Load()
	v.mu.RLock()
	defer v.mu.RUnlock()
	if f.err(v) != nil {
		return EndOfTime
	}
	return moment(v.newest().time)
}

// Block returns the newest block's number.
func (f *Follower) Block() uint64 {
	v := f.view.Load()
	v.mu.RLock()
	defer v.mu.RUnlock()
	return v.newest().number
}

// WaitFor returns nil when cond holds. It asks at once and after every new
// block.
func (f *Follower) WaitFor(ctx context.Context, cond func() bool) error {
	for {
		f.mu.Lock()
		changed := f.changed
		f.mu.Unlock()
		if cond() {
			return nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}
