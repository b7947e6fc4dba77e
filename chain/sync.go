package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
)

var (
	// errLeft means that a final block is not on the chain any more.
	errLeft = errors.New("the chain has left what was final")

	// errBehind means that an endpoint does not know the newest blocks.
	errBehind = errors.New("the endpoint is behind")

	// errMoved means that answers do not belong together.
	errMoved = errors.New("the chain changed while it was read")
)

// maxGaps is how often in a row events may be missing before everything is read
// again.
const maxGaps = 3

// sync brings the view to the chain's head. What it has read when it fails, it
// keeps: the view is always that of one block.
func (f *Follower) sync(ctx context.Context) error {
	head, err := f.headerAt(ctx, nil)
	if err != nil {
		return err
	}
	v := f.view.Load()
	if f.next != nil {
		v = f.next
	}
	err = f.bring(ctx, v, head)
	switch {
	case errors.Is(err, errGap):
		f.count(func(n *Counters) { n.Gaps++ })
		f.gaps++
		if f.gaps <= maxGaps {
			return err
		}
		f.gaps = 0
		v, err = f.rebuild(ctx, err, false)
	case errors.Is(err, errLeft):
		v, err = f.rebuild(ctx, err, true)
	default:
		if err == nil {
			f.gaps = 0
		}
		return f.finish(v, err)
	}
	if err == nil {
		f.next = v
		err = f.bring(ctx, v, head)
	}
	return f.finish(v, err)
}

// finish puts a view that was built beside the present one in its place once it
// has reached the head: nobody sees a mixture of two chains.
func (f *Follower) finish(v *view, err error) error {
	if err != nil || v != f.next {
		return err
	}
	f.next = nil
	f.view.Store(v)
	f.notify()
	return nil
}

// rebuild begins a new view, with what the store holds if that is still on the
// chain, or else with nothing.
func (f *Follower) rebuild(ctx context.Context, why error, trust bool) (*view, error) {
	f.client.cfg.Log.WarnContext(ctx, "the market's state is rebuilt", "why", why)
	f.count(func(n *Counters) { n.Rebuilds++ })
	if f.next != nil {
		trust = false // it has been tried
	}
	v := newView(f.client.cfg.StartBlock, f.client.sources())
	if f.store == nil {
		return v, nil
	}
	if trust {
		base, ok := f.store.load(v.state)
		if ok {
			there, err := f.headerAt(ctx, new(big.Int).SetUint64(base.number))
			if err == nil && there.Hash() == base.hash {
				v.base, v.began, v.marks = base, true, []block{base}
				return v, nil
			}
		}
		v = newView(f.client.cfg.StartBlock, f.client.sources())
	}
	f.store.reset()
	return v, nil
}

// bring brings a view to head.
func (f *Follower) bring(ctx context.Context, v *view, head *types.Header) error {
	if v.newest().hash == head.Hash() {
		if v.arrived.IsZero() { // the store had it already
			v.mu.Lock()
			v.arrived = time.Now()
			v.mu.Unlock()
		}
		return nil
	}
	kept, err := f.common(ctx, v, head)
	if err != nil {
		return err
	}
	number := head.Number.Uint64()
	if v.next(kept) > number {
		return errBehind // than the block to begin with
	}
	if number-v.next(kept) > f.depth+headerBatch {
		f.truncate(v, kept)
		if err := f.history(ctx, v, number-f.depth); err != nil {
			return err
		}
		kept = 0
	}
	return f.recent(ctx, v, kept, head)
}

// common returns how many of the view's blocks are on the chain whose head is
// given.
func (f *Follower) common(ctx context.Context, v *view, head *types.Header) (int, error) {
	if n := len(v.blocks); n > 0 && head.ParentHash == v.blocks[n-1].hash {
		return n, nil
	}
	top := head.Number.Uint64()
	for n := len(v.blocks); n > 0; n-- {
		there, err := f.onChain(ctx, v.blocks[n-1], head)
		switch {
		case err != nil:
			return 0, err
		case there && v.blocks[n-1].number == top:
			return 0, errBehind
		case there:
			return n, nil
		}
	}
	if !v.began {
		return 0, nil
	}
	for n := len(v.marks); n > 0; n-- {
		if v.marks[n-1].number > top {
			continue
		}
		there, err := f.onChain(ctx, v.marks[n-1], head)
		switch {
		case err != nil:
			return 0, err
		case !there:
			return 0, errLeft
		case v.marks[n-1].hash == v.base.hash && v.base.number < top:
			return 0, nil
		}
		return 0, errBehind
	}
	return 0, errBehind
}

// onChain reports whether a block is on the chain whose head is given.
func (f *Follower) onChain(ctx context.Context, b block, head *types.Header) (bool, error) {
	top := head.Number.Uint64()
	switch {
	case b.number > top:
		return false, nil
	case b.number == top:
		return b.hash == head.Hash(), nil
	case b.number+1 == top:
		return b.hash == head.ParentHash, nil
	}
	there, err := f.headerAt(ctx, new(big.Int).SetUint64(b.number))
	if err != nil {
		return false, err
	}
	return there.Hash() == b.hash, nil
}

// truncate takes back all but the first kept blocks and makes those final.
func (f *Follower) truncate(v *view, kept int) {
	v.mu.Lock()
	gone := v.rollback(kept)
	settled := v.settle(v.at(kept).number)
	v.mu.Unlock()
	f.undone(gone)
	f.keep(v, settled)
}

// keep gives final changes to the store.
func (f *Follower) keep(v *view, settled edits) {
	if f.store != nil && v.began {
		f.store.add(settled, v.base)
	}
}

func (f *Follower) undone(blocks int) {
	if blocks > 0 {
		f.count(func(n *Counters) { n.Reorganisations++; n.Undone += uint64(blocks) })
	}
}

// recent reads the blocks after the first kept ones up to head, one by one: each
// must be the parent of the next, and its events must be those that its bloom
// filter speaks of. All take effect at once.
func (f *Follower) recent(ctx context.Context, v *view, kept int, head *types.Header) error {
	headers, err := f.headers(ctx, v.next(kept), head)
	if err != nil {
		return err
	}
	if (kept > 0 || v.began) && headers[0].ParentHash != v.at(kept).hash {
		return errMoved
	}
	logs, err := f.eventsOf(ctx, headers)
	if err != nil {
		return err
	}
	final, number := uint64(0), head.Number.Uint64()
	if number >= f.depth {
		final = number - f.depth
	}
	v.mu.Lock()
	gone := v.rollback(kept)
	applied := uint64(0)
	for i, h := range headers {
		if err = v.append(blockOf(h), logs[i]); err != nil {
			err = fmt.Errorf("block %s: %w", h.Number, err)
			break
		}
		applied += uint64(len(logs[i]))
	}
	var settled edits
	if number >= f.depth {
		settled = v.settle(final)
	}
	v.arrived = time.Now()
	v.mu.Unlock()
	f.undone(gone)
	f.count(func(n *Counters) { n.Events += applied })
	f.keep(v, settled)
	f.notify()
	return err
}
