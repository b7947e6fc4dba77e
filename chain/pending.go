package chain

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"slices"
	"time"

	"enigma"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
)

// ownProcess is how other processes that share the journal know this one.
var ownProcess = os.Getpid()

// A PendingTx is a transaction of the wallet's that is not done.
type PendingTx struct {
	Nonce    uint64      `json:"nonce"`
	Op       string      `json:"op"` // what it is for, such as "subscribe"
	Tx       enigma.Hash `json:"tx"` // of the newest version
	Sent     time.Time   `json:"sent"`
	Attempts int         `json:"attempts"` // versions, each dearer than the one before
	MaxFee   *big.Int    `json:"max_fee"`  // the newest version's, in wei for one unit of gas
	MaxTip   *big.Int    `json:"max_tip"`  // of that
	Cancels  bool        `json:"cancels"`  // the newest version does nothing but take the nonce
	Block    uint64      `json:"block"`    // which has it, without confirmations enough; 0 if none has
}

func pendingTx(e *entry) PendingTx {
	v := e.newest()
	return PendingTx{
		Nonce: e.Nonce, Op: e.Op, Tx: v.Tx, Sent: e.first(), Attempts: len(e.Versions),
		MaxFee: v.MaxFee, MaxTip: v.MaxTip, Cancels: v.Cancels,
	}
}

// Pending returns the wallet's transactions that the journal has and no block,
// or none deep enough, by nonce. Those that are done and have nobody waiting for
// them leave the journal an hour after they were sent.
func (c *Client) Pending(ctx context.Context) ([]PendingTx, error) {
	const op = "pending"
	if err := c.canSign(op); err != nil {
		return nil, err
	}
	mine, err := c.mine()
	if err != nil {
		return nil, err
	}
	head, err := c.eth.BlockNumber(ctx)
	if err != nil {
		return nil, c.failed(op, err)
	}
	var out []PendingTx
	for i := range mine {
		e := &mine[i]
		r, _, err := c.mined(ctx, e)
		if err != nil {
			return nil, c.failed(op, err)
		}
		tx := pendingTx(e)
		if r != nil {
			tx.Block = r.BlockNumber.Uint64()
		}
		if r == nil || head+1 < tx.Block+c.cfg.Confirmations {
			out = append(out, tx)
		} else if !c.outbox.attended(e) && time.Since(e.newest().Sent) > adoptFor {
			c.forget(ctx, e)
		}
	}
	slices.SortFunc(out, func(a, b PendingTx) int { return cmp.Compare(a.Nonce, b.Nonce) })
	return out, nil
}

// SpeedUp sends a pending transaction again with fees that are an eighth higher
// at least, and at least today's. It does not wait; see Wait. With no room under
// the limits on fees it is LimitExceeded.
func (c *Client) SpeedUp(ctx context.Context, nonce uint64) (PendingTx, error) {
	return c.replaceBy(ctx, "speed up", nonce, false)
}

// CancelTx replaces a pending transaction by one that does nothing, at fees as
// SpeedUp has them. Whichever gets into a block counts: Wait tells.
func (c *Client) CancelTx(ctx context.Context, nonce uint64) (PendingTx, error) {
	return c.replaceBy(ctx, "cancel", nonce, true)
}

// Wait waits for a pending transaction as its sender does: through replacements,
// until it is done. A cancelled one is an error.
func (c *Client) Wait(ctx context.Context, nonce uint64) (Receipt, error) {
	if err := c.canSign("wait"); err != nil {
		return Receipt{}, err
	}
	ctx, cancel := c.patience(ctx)
	defer cancel()
	e, err := c.entryOf(nonce)
	if err != nil {
		return Receipt{}, err
	}
	return c.await(ctx, e.Op, e)
}

func (c *Client) replaceBy(ctx context.Context, op string, nonce uint64, cancel bool) (PendingTx, error) {
	if err := c.canSign(op); err != nil {
		return PendingTx{}, err
	}
	e, err := c.entryOf(nonce)
	if err != nil {
		return PendingTx{}, err
	}
	r, v, err := c.mined(ctx, &e)
	if err != nil {
		return PendingTx{}, c.failed(op, err)
	}
	if r != nil {
		err := fmt.Errorf("transaction %s is in block %s already", v.Tx, r.BlockNumber)
		return PendingTx{}, &enigma.Error{Kind: enigma.Invalid, Op: op, Err: err}
	}
	if _, err := c.dearer(ctx, e, cancel); err != nil {
		return PendingTx{}, c.failed(op, err)
	}
	if e, err = c.entryOf(nonce); err != nil {
		return PendingTx{}, err
	}
	return pendingTx(&e), nil
}

// dearer writes down and sends a version of an entry with higher fees: what the
// newest one does, or nothing.
func (c *Client) dearer(ctx context.Context, e entry, cancel bool) (version, error) {
	old, err := e.newest().decode()
	if err != nil {
		return version{}, err
	}
	now, err := c.price(ctx)
	if err != nil {
		return version{}, err
	}
	p, err := c.raised(old, now)
	if err != nil {
		return version{}, err
	}
	tx := &types.DynamicFeeTx{
		ChainID: c.chainID, Nonce: e.Nonce, GasTipCap: p.tip, GasFeeCap: p.most,
		Gas: old.Gas(), To: old.To(), Value: old.Value(), Data: old.Data(),
	}
	if cancel {
		self := address(e.From)
		tx.Gas, tx.To, tx.Value, tx.Data = params.TxGas, &self, new(big.Int), nil
	}
	v, err := c.sign(tx)
	if err != nil {
		return version{}, err
	}
	v.Cancels = cancel || e.newest().Cancels
	err = c.outbox.journal.edit(e, func(e *entry) { e.Versions = append(slices.Clone(e.Versions), v) })
	if err != nil {
		return version{}, err
	}
	ctx, attempts := countAttempts(ctx)
	err = c.broadcast(ctx, &v)
	var refusal rpc.Error
	if errors.As(err, &refusal) && attempts.Load() <= 1 {
		// Nobody has it, so nobody need look for it.
		err = errors.Join(err, c.outbox.journal.edit(e, func(e *entry) {
			e.Versions = slices.DeleteFunc(e.Versions, func(o version) bool { return o.Tx == v.Tx })
		}))
	}
	if err != nil && known(err) {
		err = nil
	}
	return v, err
}
