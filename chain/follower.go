package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"enigma"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// EndOfTime is what a Follower's clock shows when it has lost the chain: every
// subscription has ended by then.
var EndOfTime = time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC)

// A Follower keeps the market contract's state in memory and follows the chain's
// head, through reorganisations and lost connections.
//
// It fails closed. Without a new block for Config.MaxSilence, or with a newest
// block older than that, Err says so and Now returns EndOfTime, so that nobody
// counts as subscribed, until the chain is back.
type Follower struct {
	client *Client
	cancel context.CancelFunc
	done   chan struct{}

	mu      sync.RWMutex
	state   *state        // under mu
	blocks  []block       // under mu; written by the following goroutine only
	arrived time.Time     // under mu; when the newest block was first seen
	changed chan struct{} // under mu; closed and replaced with every change of the head
}

var _ enigma.Ledger = (*Follower)(nil)

// A block is one that the state includes, with what takes its events back.
type block struct {
	number uint64
	hash   common.Hash
	time   uint64
	undo   []func()
}

// maxBlocks is how many blocks can be taken back; a deeper reorganisation means
// reading everything again. Main network blocks are final after 64 to 96.
const maxBlocks = 512

// askTimeout bounds one round of questions to the endpoint.
const askTimeout = 10 * time.Second

// firstReading is how long Follow goes on trying to read the history.
const firstReading = 5 * time.Second

// Follow reads the contract's history and keeps following the chain until Close.
// ctx bounds the reading only.
func (c *Client) Follow(ctx context.Context) (*Follower, error) {
	f := &Follower{
		client:  c,
		done:    make(chan struct{}),
		state:   newState(),
		changed: make(chan struct{}),
	}
	// An endpoint that has just reorganised may not find its own logs for a
	// moment; one that still cannot after some seconds is broken.
	err := f.sync(ctx)
	for until := time.Now().Add(firstReading); err != nil && ctx.Err() == nil && time.Now().Before(until); err = f.sync(ctx) {
		select {
		case <-ctx.Done():
		case <-time.After(100 * time.Millisecond):
		}
	}
	if err != nil {
		return nil, c.failed("follow", err)
	}
	life, cancel := context.WithCancel(context.Background())
	f.cancel = cancel
	go f.run(life)
	return f, nil
}

// Close stops following. The state stays readable until MaxSilence has passed.
func (f *Follower) Close() {
	f.cancel()
	<-f.done
}

func (f *Follower) run(ctx context.Context) {
	defer close(f.done)
	var w watch
	defer w.stop()
	lost := false
	poll := time.NewTimer(0)
	defer poll.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case err := <-w.failed():
			f.client.cfg.Log.Warn("no longer told of new blocks", "err", f.client.failed("follow", err))
			w = watch{}
		case <-w.heads:
		case <-poll.C:
			w.start(ctx, f.client)
		}
		ask, cancel := context.WithTimeout(ctx, askTimeout)
		err := f.sync(ask)
		cancel()
		if ctx.Err() != nil {
			return
		}
		f.report(&lost, err)
		poll.Reset(f.pause(&w))
	}
}

// report logs the loss of the chain and its return, once each, without the
// endpoint's path, which may hold an access key.
func (f *Follower) report(lost *bool, cause error) {
	state := f.Err()
	switch {
	case state != nil && !*lost:
		f.client.cfg.Log.Warn("chain lost: nobody counts as subscribed", "state", state, "err", f.client.failed("follow", cause))
	case state == nil && *lost:
		f.client.cfg.Log.Info("chain found again")
	}
	*lost = state != nil
}

func (f *Follower) pause(w *watch) time.Duration {
	switch {
	case f.client.cfg.Poll > 0:
		return f.client.cfg.Poll
	case w.sub != nil:
		return time.Second
	}
	return 250 * time.Millisecond
}

// A watch is a subscription to new blocks, where the endpoint offers one.
type watch struct {
	sub   ethereum.Subscription
	heads chan *types.Header
	never bool
}

func (w *watch) start(ctx context.Context, c *Client) {
	if w.sub != nil || w.never {
		return
	}
	ask, cancel := context.WithTimeout(ctx, askTimeout)
	defer cancel()
	heads := make(chan *types.Header, 16)
	sub, err := c.eth.SubscribeNewHead(ask, heads)
	w.never = errors.Is(err, rpc.ErrNotificationsUnsupported)
	if err == nil {
		w.sub, w.heads = sub, heads
	}
}

// failed is the subscription's error channel, or one that never answers.
func (w *watch) failed() <-chan error {
	if w.sub == nil {
		return nil
	}
	return w.sub.Err()
}

func (w *watch) stop() {
	if w.sub != nil {
		w.sub.Unsubscribe()
	}
}

// sync brings the state to the chain's head, or leaves it as it is and says why.
func (f *Follower) sync(ctx context.Context) error {
	c := f.client
	head, err := c.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return err
	}
	kept := len(f.blocks)
	var top block
	if kept > 0 {
		top = f.blocks[kept-1]
	}
	switch {
	case kept > 0 && top.hash == head.Hash():
		return nil
	case kept > 0 && top.hash == head.ParentHash:
		logs, err := c.blockEvents(ctx, head)
		if err != nil {
			return err
		}
		f.advance(kept, head, logs)
		return nil
	}
	return f.catchUp(ctx, head)
}

// catchUp goes back to the newest block that is still on the chain and reads on
// from there.
func (f *Follower) catchUp(ctx context.Context, head *types.Header) error {
	c := f.client
	kept, err := f.common(ctx, head.Number)
	if err != nil {
		return err
	}
	from := c.cfg.StartBlock
	if kept > 0 {
		from = f.blocks[kept-1].number + 1
	}
	logs, err := c.events(ctx, from, head.Number.Uint64())
	if err != nil {
		return err
	}
	// The answers belong together only if the chain did not change in between.
	again, err := c.eth.HeaderByNumber(ctx, head.Number)
	if err != nil {
		return err
	}
	if again.Hash() != head.Hash() {
		return errors.New("the chain changed while it was read")
	}
	f.advance(kept, head, logs)
	return nil
}

// common returns how many of the blocks that the state includes are on the
// chain of height top.
func (f *Follower) common(ctx context.Context, top *big.Int) (int, error) {
	for n := len(f.blocks); n > 0; n-- {
		b := f.blocks[n-1]
		number := new(big.Int).SetUint64(b.number)
		if number.Cmp(top) > 0 {
			continue
		}
		there, err := f.client.eth.HeaderByNumber(ctx, number)
		if err != nil {
			return 0, err
		}
		if there.Hash() == b.hash {
			return n, nil
		}
	}
	return 0, nil
}

// advance takes back all but the first kept blocks, then adds the events up to
// head. With nothing kept it starts over.
func (f *Follower) advance(kept int, head *types.Header, logs []types.Log) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if kept == 0 {
		f.state, f.blocks = newState(), nil
	}
	for n := len(f.blocks); n > kept; n-- {
		undo := f.blocks[n-1].undo
		for i := len(undo); i > 0; i-- {
			undo[i-1]()
		}
	}
	f.blocks = f.blocks[:kept]
	for i := range logs {
		f.add(logs[i].BlockNumber, logs[i].BlockHash)
		last := &f.blocks[len(f.blocks)-1]
		last.undo = append(last.undo, f.state.apply(&logs[i]))
	}
	f.add(head.Number.Uint64(), head.Hash())
	f.blocks[len(f.blocks)-1].time = head.Time
	if extra := len(f.blocks) - maxBlocks; extra > 0 {
		f.blocks = append([]block(nil), f.blocks[extra:]...)
	}
	f.arrived = time.Now()
	close(f.changed)
	f.changed = make(chan struct{})
}

// add records a block unless it is the newest one already.
func (f *Follower) add(number uint64, hash common.Hash) {
	if n := len(f.blocks); n == 0 || f.blocks[n-1].hash != hash {
		f.blocks = append(f.blocks, block{number: number, hash: hash})
	}
}

// Err returns nil while the Follower is close behind the chain, and otherwise
// what is wrong.
func (f *Follower) Err() error {
	f.mu.RLock()
	defer f.mu.RUnlock()
	return f.err()
}

func (f *Follower) err() error {
	limit := f.client.cfg.MaxSilence
	newest := moment(f.blocks[len(f.blocks)-1].time)
	silence, age := time.Since(f.arrived), time.Since(newest)
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
	f.mu.RLock()
	defer f.mu.RUnlock()
	if f.err() != nil {
		return EndOfTime
	}
	return moment(f.blocks[len(f.blocks)-1].time)
}

// Block returns the newest block's number.
func (f *Follower) Block() uint64 {
	f.mu.RLock()
	defer f.mu.RUnlock()
	return f.blocks[len(f.blocks)-1].number
}

// PaidUntil returns the first moment at which who has no access to the data set.
func (f *Follower) PaidUntil(id enigma.DatasetID, who enigma.Address) time.Time {
	f.mu.RLock()
	defer f.mu.RUnlock()
	return f.state.paidUntil(id, who)
}

// Listing returns what the registry holds for the data set.
func (f *Follower) Listing(id enigma.DatasetID) (enigma.Listing, bool) {
	f.mu.RLock()
	defer f.mu.RUnlock()
	l, ok := f.state.listings[id]
	return l, ok
}

// Listings returns all data sets in order of registration.
func (f *Follower) Listings() []enigma.Listing {
	f.mu.RLock()
	defer f.mu.RUnlock()
	return f.state.all()
}

// Subscriptions returns until when who has paid, or had paid, for which data
// sets.
func (f *Follower) Subscriptions(who enigma.Address) map[enigma.DatasetID]time.Time {
	f.mu.RLock()
	defer f.mu.RUnlock()
	out := map[enigma.DatasetID]time.Time{}
	for id, ends := range f.state.ends {
		if end := ends[who]; end != 0 {
			out[id] = moment(end)
		}
	}
	return out
}

// WaitFor returns nil when cond holds. It asks at once and after every new
// block.
func (f *Follower) WaitFor(ctx context.Context, cond func() bool) error {
	for {
		f.mu.RLock()
		changed := f.changed
		f.mu.RUnlock()
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
