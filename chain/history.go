package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// How many blocks one question for events covers. Public endpoints refuse more
// than a few thousand, or more than so many events; what they allow has to be
// found out.
const (
	firstRange = 2_000
	maxRange   = 32_000
)

// A stride is how many blocks are asked for at a time. It is halved when an
// endpoint refuses, and grows again when endpoints have gone along for a while.
type stride struct {
	size  uint64
	limit uint64 // not more, after refusals
	calm  int    // answers since the last refusal
}

// calmAfter is how many answers in a row make a larger range worth a try.
const calmAfter = 16

func newStride() stride { return stride{size: firstRange, limit: maxRange} }

// shrink reports whether there is anything smaller to ask for.
func (s *stride) shrink() bool {
	s.calm = 0
	s.limit = max(s.size/2, 1)
	if s.size == 1 {
		return false
	}
	s.size = s.limit
	return true
}

func (s *stride) grow() {
	if s.calm++; s.calm >= calmAfter {
		s.calm, s.limit = 0, min(2*s.limit, maxRange)
	}
	s.size = min(2*s.size, s.limit)
}

// refused reports whether a question for events failed in a way in which a
// smaller one may not: an endpoint said no, or took too long. Endpoints word
// "too many results" in as many ways as there are.
func refused(ctx context.Context, err error) bool {
	var answer rpc.Error
	var status rpc.HTTPError
	return ctx.Err() == nil &&
		(errors.As(err, &answer) || errors.As(err, &status) && status.StatusCode/100 == 4 || errors.Is(err, context.DeadlineExceeded))
}

// history reads final blocks up to a number, range by range. Each range takes
// effect at once and becomes a checkpoint.
func (f *Follower) history(ctx context.Context, v *view, to uint64) error {
	for v.next(0) <= to {
		from := v.next(0)
		end := min(from+f.stride.size-1, to)
		err := f.stretch(ctx, v, from, end)
		switch {
		case err == nil:
			f.stride.grow()
		case refused(ctx, err) && f.stride.shrink():
			f.client.cfg.Log.DebugContext(ctx, "asking for fewer blocks at a time", "blocks", f.stride.size, "err", f.client.failed("follow", err))
		default:
			return err
		}
	}
	return nil
}

// stretch reads one range. Its first block must follow the view's last.
func (f *Follower) stretch(ctx context.Context, v *view, from, end uint64) error {
	first, err := f.headerAt(ctx, new(big.Int).SetUint64(from))
	if err != nil {
		return err
	}
	last := first
	if end > from {
		if last, err = f.headerAt(ctx, new(big.Int).SetUint64(end)); err != nil {
			return err
		}
	}
	if v.began && first.ParentHash != v.base.hash {
		return errLeft
	}
	logs, err := f.eventsIn(ctx, from, end)
	if err != nil {
		return err
	}
	for i := range logs {
		l := &logs[i]
		if l.BlockNumber == from && l.BlockHash != first.Hash() || l.BlockNumber == end && l.BlockHash != last.Hash() {
			return errMoved
		}
	}
	if err := f.stamp(ctx, logs); err != nil {
		return err
	}
	v.mu.Lock()
	if err = v.append(blockOf(last), logs); err != nil {
		v.mu.Unlock()
		return fmt.Errorf("blocks %d to %d: %w", from, end, err)
	}
	edits := v.settle(end)
	v.arrived = time.Now()
	v.mu.Unlock()
	f.count(func(n *Counters) { n.Events += uint64(len(logs)); n.Ranges++ })
	f.keep(v, edits)
	f.notify()
	return nil
}

// stamp fills in the times of blocks where the endpoint leaves them out.
func (f *Follower) stamp(ctx context.Context, logs []types.Log) error {
	var at *types.Header
	for i := range logs {
		l := &logs[i]
		if l.BlockTimestamp != 0 || len(l.Topics) == 0 || !timed[l.Topics[0]] {
			continue
		}
		if at == nil || at.Number.Uint64() != l.BlockNumber {
			var err error
			if at, err = f.headerAt(ctx, new(big.Int).SetUint64(l.BlockNumber)); err != nil {
				return err
			}
		}
		if at.Hash() != l.BlockHash {
			return errMoved
		}
		l.BlockTimestamp = at.Time
	}
	return nil
}
