package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"strings"
	"time"

	"enigma"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// A Receipt says what a transaction did and cost.
type Receipt struct {
	Tx       enigma.Hash `json:"tx"`                 // zero for a dry run
	Block    uint64      `json:"block"`              // 0 for a dry run
	Gas      uint64      `json:"gas"`                // used; for a dry run, the estimate
	Fee      *big.Int    `json:"fee"`                // in wei; for a dry run, the most that it could be
	Expected *big.Int    `json:"expected,omitempty"` // in wei; for a dry run, the fee in a block like the newest

	logs []*types.Log
}

// A call is a transaction before it has a nonce and a price.
type call struct {
	to     common.Address
	create bool // deploys data instead of calling to
	value  *big.Int
	data   []byte
}

func (c call) msg(from common.Address) ethereum.CallMsg {
	m := ethereum.CallMsg{From: from, Value: c.value, Data: c.data}
	if !c.create {
		m.To = &c.to
	}
	return m
}

const (
	// maxWait bounds waiting for a transaction whose context has no deadline;
	// each further confirmation takes a block of Ethereum's, and some.
	maxWait      = 2 * time.Minute
	perBlockWait = 15 * time.Second

	// nonceRaces is how often a nonce may turn out to be taken: by another
	// process that uses the same wallet, or by a transaction of our own that the
	// node has not counted yet.
	nonceRaces = 20
)

// send estimates, signs and sends a transaction and waits until it is done. On a
// dry client it only estimates. If the same call was sent before and its outcome
// never heard, send waits for that one and sends nothing.
func (c *Client) send(ctx context.Context, op string, call call) (Receipt, error) {
	if err := c.canSign(op); err != nil {
		return Receipt{}, err
	}
	ctx, cancel := c.patience(ctx)
	defer cancel()
	what := call.identity()
	if !c.dry {
		earlier, err := c.resume(ctx, what)
		if err != nil {
			return Receipt{}, c.failed(op, err)
		}
		if earlier != nil {
			c.cfg.Log.InfoContext(ctx, "the same was sent before: waiting for it", "op", op, "nonce", earlier.Nonce, "tx", earlier.newest().Tx)
			return c.await(ctx, op, *earlier)
		}
	}
	from := address(c.cfg.Wallet.Address())
	gas, err := c.eth.EstimateGas(ctx, call.msg(from))
	if err != nil {
		return Receipt{}, c.failed(op, err)
	}
	p, err := c.price(ctx)
	if err != nil {
		return Receipt{}, c.failed(op, err)
	}
	if c.dry {
		now := smaller(p.most, new(big.Int).Add(p.base, p.tip))
		return Receipt{Gas: gas, Fee: cost(gas, p.most), Expected: cost(gas, now)}, nil
	}
	tx := &types.DynamicFeeTx{
		ChainID: c.chainID, GasTipCap: p.tip, GasFeeCap: p.most,
		// The estimate ran in another block: time may take a dearer branch. The
		// odd rest makes transactions of several processes differ, so that a node
		// that knows one already does not mean the other's.
		Gas:   gas*13/10 + rand.Uint64N(4096),
		Value: call.value, Data: call.data,
	}
	if !call.create {
		tx.To = &call.to
	}
	e, release, err := c.submit(ctx, op, what, tx)
	if err != nil {
		return Receipt{}, c.failed(op, err)
	}
	defer release()
	return c.await(ctx, op, e)
}

func (c *Client) canSign(op string) error {
	if c.cfg.Wallet != nil {
		return nil
	}
	return &enigma.Error{Kind: enigma.Invalid, Op: op, Err: errors.New("no wallet to sign with"), Hint: "name a keystore"}
}

// patience gives ctx a deadline if it has none.
func (c *Client) patience(ctx context.Context) (context.Context, context.CancelFunc) {
	if _, ok := ctx.Deadline(); ok {
		return ctx, func() {}
	}
	return context.WithTimeout(ctx, maxWait+time.Duration(c.cfg.Confirmations-1)*perBlockWait)
}

// submit gives tx a nonce, signs it, writes it down and hands it over.
func (c *Client) submit(ctx context.Context, op string, what enigma.Hash, tx *types.DynamicFeeTx) (e entry, release func(), err error) {
	c.outbox.sending.Lock()
	defer c.outbox.sending.Unlock()
	ctx, attempts := countAttempts(ctx)
	for race := 0; ; race++ {
		if tx.Nonce, err = c.nextNonce(ctx); err != nil {
			return e, nil, err
		}
		v, err := c.sign(tx)
		if err != nil {
			return e, nil, err
		}
		e = entry{
			Chain: c.chainID.Uint64(), From: c.cfg.Wallet.Address(), Nonce: tx.Nonce,
			Op: op, Call: what, Process: ownProcess, Versions: []version{v},
		}
		release = c.outbox.hold(e.Nonce)
		if err := c.outbox.journal.put(e); err != nil {
			release()
			return e, nil, err
		}
		attempts.Store(0)
		err = c.handOver(ctx, &v, attempts.Load)
		if err == nil {
			return e, release, nil
		}
		release()
		var refusal rpc.Error
		refused := errors.As(err, &refusal)
		switch {
		case !refused && attempts.Load() > 0, refused && attempts.Load() > 1 && !nonceTaken(err):
			return e, nil, maybeSent(v.Tx, c.failed(op, err))
		default:
			c.forget(ctx, &e)
		}
		if !refused || !nonceTaken(err) || race == nonceRaces {
			return e, nil, err
		}
		// Not in step with whoever else is trying.
		select {
		case <-time.After(time.Duration(1+rand.IntN(1+race)) * 4 * time.Millisecond):
		case <-ctx.Done():
			return e, nil, ctx.Err()
		}
	}
}

// handOver sends a transaction for the first time. When an endpoint broke off in
// the middle, the next one may find the nonce taken by this very transaction.
func (c *Client) handOver(ctx context.Context, v *version, attempts func() int64) error {
	err := c.broadcast(ctx, v)
	if err == nil || attempts() < 2 || !nonceTaken(err) {
		return err
	}
	if _, _, e := c.eth.TransactionByHash(ctx, common.Hash(v.Tx)); e == nil {
		return nil
	}
	return err
}

// maybeSent is for a transaction that nobody confirmed to have taken. The
// journal keeps it.
func maybeSent(tx enigma.Hash, cause error) error {
	return &enigma.Error{
		Kind: enigma.Unavailable, Op: "send",
		Err:  fmt.Errorf("transaction %s may have been sent: %w", tx, cause),
		Hint: "ask for the same again: that waits for it, and does not send it twice",
	}
}

// nextNonce returns the first nonce that neither the chain's pool nor the
// journal has. An endpoint that has just taken over may not know what the one
// before it was sent.
func (c *Client) nextNonce(ctx context.Context) (uint64, error) {
	nonce, err := c.eth.PendingNonceAt(ctx, address(c.cfg.Wallet.Address()))
	if err != nil {
		return 0, err
	}
	mine, err := c.mine()
	for _, e := range mine {
		nonce = max(nonce, e.Nonce+1)
	}
	return nonce, err
}

// sign makes a version of tx.
func (c *Client) sign(tx *types.DynamicFeeTx) (version, error) {
	signer := types.LatestSignerForChainID(c.chainID)
	unsigned := types.NewTx(tx)
	sig, err := c.cfg.Wallet.Sign(signer.Hash(unsigned))
	if err != nil {
		return version{}, err
	}
	sig[64] -= 27 // transactions count from 0
	signed, err := unsigned.WithSignature(signer, sig)
	if err != nil {
		return version{}, err
	}
	raw, err := signed.MarshalBinary()
	return version{
		Tx: enigma.Hash(signed.Hash()), Sent: time.Now().UTC(),
		MaxFee: tx.GasFeeCap, MaxTip: tx.GasTipCap, Raw: raw,
	}, err
}

// nonceTaken recognises geth's refusals of a nonce that is in use. They have no
// codes.
func nonceTaken(err error) bool {
	for _, text := range []string{"nonce too low", "replacement transaction underpriced"} {
		if strings.Contains(err.Error(), text) {
			return true
		}
	}
	return known(err)
}

func isNotFound(err error) bool { return errors.Is(err, ethereum.NotFound) }
