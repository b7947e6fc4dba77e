package chain

import (
	"context"
	"errors"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

func (f *Follower) run(ctx context.Context) {
	defer close(f.done)
	defer f.store.close()
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
		err := f.sync(ctx)
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
