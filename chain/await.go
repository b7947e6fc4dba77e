package chain

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"enigma"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// A watcher waits for one nonce's outcome.
type watcher struct {
	c     *Client
	op    string
	e     entry       // as of the last look at the journal
	in    common.Hash // the block that has a version of it; zero while none has
	next  time.Time   // when to send it again
	stuck bool        // the limits leave no room for a dearer version
}

// await waits until one version of an entry is in a block, and as deep as
// Config.Confirmations wants it. Meanwhile it sends the transaction again, with
// higher fees, or when a reorganisation took it off the chain.
func (c *Client) await(ctx context.Context, op string, e entry) (Receipt, error) {
	release := c.outbox.hold(e.Nonce)
	defer release()
	w := &watcher{c: c, op: op, e: e, next: e.newest().Sent.Add(c.cfg.ReplaceAfter)}
	w.claim(ctx)
	for pause := 4 * time.Millisecond; ; pause = min(2*pause, 500*time.Millisecond) {
		r, v, err := w.look(ctx, pause == 500*time.Millisecond)
		if err != nil {
			return Receipt{Tx: e.newest().Tx}, err
		}
		if r != nil {
			c.forget(ctx, &w.e)
			return c.receipt(ctx, op, v, r)
		}
		select {
		case <-time.After(pause):
		case <-ctx.Done():
			return Receipt{Tx: w.e.newest().Tx}, w.late()
		}
	}
}

func (w *watcher) late() error {
	e := &enigma.Error{
		Kind: enigma.Unavailable, Op: w.op,
		Err:  fmt.Errorf("transaction %s was sent and is in no block yet", w.e.newest().Tx),
		Hint: "it may still be: asking for the same again waits for it and does not send it twice",
	}
	if w.in != (common.Hash{}) {
		e.Err = fmt.Errorf("transaction %s is in a block that has not %d confirmations yet", w.e.newest().Tx, w.c.cfg.Confirmations)
	}
	return e
}

// claim notes that this process waits now, and sends again what an earlier one
// sent.
func (w *watcher) claim(ctx context.Context) {
	if w.e.Process == ownProcess && time.Since(w.e.newest().Sent) < time.Second {
		return // as is usual: it has just been sent
	}
	w.edit(ctx, func(e *entry) { e.Process = ownProcess })
	w.resend(ctx)
}

// look returns the receipt once the transaction is done. Errors of the endpoints
// pass, since the transaction is out.
func (w *watcher) look(ctx context.Context, patient bool) (*types.Receipt, *version, error) {
	c := w.c
	if e, err := c.entryOf(w.e.Nonce); err == nil {
		w.e = e // others may have added versions
	}
	r, v, err := c.mined(ctx, &w.e)
	switch {
	case err != nil:
		return nil, nil, nil
	case r != nil:
		w.in = r.BlockHash
		if w.deep(ctx, r) {
			return r, v, nil
		}
		return nil, nil, nil
	case w.in != (common.Hash{}):
		c.cfg.Log.WarnContext(ctx, "a reorganisation took a transaction off the chain", "op", w.op, "tx", w.e.newest().Tx, "block", w.in)
		w.in = common.Hash{}
		w.resend(ctx)
	case c.cfg.ReplaceAfter > 0 && time.Now().After(w.next):
		w.replace(ctx)
	case patient:
		return nil, nil, w.lost(ctx)
	}
	return nil, nil, nil
}

// deep reports whether the receipt's block has its confirmations. One is the
// block itself, as the endpoint's head: geth hands out a receipt a moment before
// it answers other questions from that block.
func (w *watcher) deep(ctx context.Context, r *types.Receipt) bool {
	head, err := w.c.eth.BlockNumber(ctx)
	if err != nil || head+1 < r.BlockNumber.Uint64()+w.c.cfg.Confirmations {
		return false
	}
	if w.c.cfg.Confirmations <= 1 {
		return true
	}
	// Receipt and head may come from endpoints that disagree.
	there, err := w.c.eth.HeaderByNumber(ctx, r.BlockNumber)
	return err == nil && there.Hash() == r.BlockHash
}

// lost returns an error when another transaction has the nonce.
func (w *watcher) lost(ctx context.Context) error {
	gone, err := w.c.superseded(ctx, &w.e)
	if err != nil || !gone {
		return nil // the endpoints' errors pass
	}
	w.c.forget(ctx, &w.e)
	return &enigma.Error{
		Kind: enigma.Unavailable, Op: w.op,
		Err:  fmt.Errorf("another transaction of this account took the place of %s (nonce %d)", w.e.newest().Tx, w.e.Nonce),
		Hint: "another program may use the same account: try again",
	}
}

// resend sends the newest version as it is.
func (w *watcher) resend(ctx context.Context) {
	if err := w.c.broadcast(ctx, w.e.newest()); err != nil && !nonceTaken(err) {
		w.c.cfg.Log.WarnContext(ctx, "transaction not sent again", "op", w.op, "tx", w.e.newest().Tx, "err", w.c.failed(w.op, err))
	}
}

// replace sends a dearer version, or the same if the limits leave no room.
func (w *watcher) replace(ctx context.Context) {
	w.next = time.Now().Add(w.c.cfg.ReplaceAfter)
	v, err := w.c.dearer(ctx, w.e, false)
	if err != nil {
		if !w.stuck {
			w.c.cfg.Log.WarnContext(ctx, "transaction waits and is not replaced", "op", w.op, "tx", w.e.newest().Tx, "err", w.c.failed(w.op, err))
		}
		w.stuck = true
		w.resend(ctx)
		return
	}
	w.c.cfg.Log.InfoContext(ctx, "transaction replaced by a dearer one", "op", w.op, "nonce", w.e.Nonce, "tx", v.Tx, "max_fee", gwei(v.MaxFee))
}

func (w *watcher) edit(ctx context.Context, change func(*entry)) {
	change(&w.e)
	if err := w.c.outbox.journal.edit(w.e, change); err != nil {
		w.c.cfg.Log.WarnContext(ctx, "journal not written", "err", err)
	}
}

// receipt puts a transaction's outcome into words.
func (c *Client) receipt(ctx context.Context, op string, v *version, r *types.Receipt) (Receipt, error) {
	out := Receipt{Tx: enigma.Hash(r.TxHash), Block: r.BlockNumber.Uint64(), Gas: r.GasUsed, logs: r.Logs}
	out.Fee = new(big.Int)
	if r.EffectiveGasPrice != nil {
		out.Fee = cost(r.GasUsed, r.EffectiveGasPrice)
	}
	if v.Cancels {
		return out, &enigma.Error{Kind: enigma.Unavailable, Op: op, Err: fmt.Errorf("cancelled by transaction %s", r.TxHash)}
	}
	if r.Status == types.ReceiptStatusSuccessful {
		return out, nil
	}
	// The receipt does not say why. Running the call again on that block usually
	// does.
	tx, err := v.decode()
	if err != nil {
		return out, c.failed(op, err)
	}
	again := call{create: tx.To() == nil, value: tx.Value(), data: tx.Data()}
	if tx.To() != nil {
		again.to = *tx.To()
	}
	_, err = c.eth.CallContract(ctx, again.msg(address(c.cfg.Wallet.Address())), r.BlockNumber)
	if err == nil {
		err = fmt.Errorf("transaction %s was reverted", r.TxHash)
	}
	return out, c.failed(op, err)
}
