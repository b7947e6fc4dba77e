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
)

// A Receipt says what a transaction did and cost.
type Receipt struct {
	Tx    enigma.Hash `json:"tx"`    // zero for a dry run
	Block uint64      `json:"block"` // 0 for a dry run
	Gas   uint64      `json:"gas"`   // used; for a dry run, the estimate
	Fee   *big.Int    `json:"fee"`   // in wei; for a dry run, the most that it could be

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
	// maxWait bounds waiting for a transaction whose context has no deadline.
	maxWait = 2 * time.Minute

	// nonceRaces is how often a nonce may turn out to be taken: by another
	// process that uses the same wallet, or by a transaction of our own that the
	// node has not counted yet.
	nonceRaces = 20
)

// send estimates, signs and sends a transaction and waits until it is in a
// block. On a dry client it only estimates.
func (c *Client) send(ctx context.Context, op string, call call) (Receipt, error) {
	if c.cfg.Wallet == nil {
		return Receipt{}, &enigma.Error{Kind: enigma.Invalid, Op: op, Err: errors.New("no wallet to sign with"), Hint: "name a keystore"}
	}
	if _, ok := ctx.Deadline(); !ok {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, maxWait)
		defer cancel()
	}
	from := address(c.cfg.Wallet.Address())
	gas, err := c.eth.EstimateGas(ctx, call.msg(from))
	if err != nil {
		return Receipt{}, c.failed(op, err)
	}
	tip, most, err := c.prices(ctx)
	if err != nil {
		return Receipt{}, c.failed(op, err)
	}
	if c.dry {
		return Receipt{Gas: gas, Fee: new(big.Int).Mul(most, new(big.Int).SetUint64(gas))}, nil
	}
	tx := &types.DynamicFeeTx{
		ChainID: c.chainID, GasTipCap: tip, GasFeeCap: most,
		// The estimate ran in another block: time may take a dearer branch.
		Gas:   gas * 13 / 10,
		Value: call.value, Data: call.data,
	}
	if !call.create {
		tx.To = &call.to
	}
	signed, err := c.submit(ctx, from, tx)
	if err != nil {
		return Receipt{}, c.failed(op, err)
	}
	return c.await(ctx, op, call, signed.Hash())
}

// prices returns what to offer for gas: room for six full blocks in a row.
func (c *Client) prices(ctx context.Context) (tip, most *big.Int, err error) {
	head, err := c.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, nil, err
	}
	tip, err = c.eth.SuggestGasTipCap(ctx)
	if err != nil {
		return nil, nil, err
	}
	most = new(big.Int).Lsh(head.BaseFee, 1)
	return tip, most.Add(most, tip), nil
}

// submit gives tx a nonce, signs it and hands it over.
func (c *Client) submit(ctx context.Context, from common.Address, tx *types.DynamicFeeTx) (*types.Transaction, error) {
	c.sending.Lock()
	defer c.sending.Unlock()
	signer := types.LatestSignerForChainID(c.chainID)
	for race := 0; ; race++ {
		nonce, err := c.eth.PendingNonceAt(ctx, from)
		if err != nil {
			return nil, err
		}
		tx.Nonce = nonce
		unsigned := types.NewTx(tx)
		sig, err := c.cfg.Wallet.Sign(signer.Hash(unsigned))
		if err != nil {
			return nil, err
		}
		sig[64] -= 27 // transactions count from 0
		signed, err := unsigned.WithSignature(signer, sig)
		if err != nil {
			return nil, err
		}
		err = c.eth.SendTransaction(ctx, signed)
		if err == nil || !nonceTaken(err) || race == nonceRaces {
			return signed, err
		}
		// Not in step with whoever else is trying.
		select {
		case <-time.After(time.Duration(1+rand.IntN(1+race)) * 4 * time.Millisecond):
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

// nonceTaken recognises geth's refusals of a nonce that is in use. They have no
// codes.
func nonceTaken(err error) bool {
	for _, text := range []string{"nonce too low", "replacement transaction underpriced", "already known"} {
		if strings.Contains(err.Error(), text) {
			return true
		}
	}
	return false
}

// await waits for a transaction's receipt.
func (c *Client) await(ctx context.Context, op string, call call, tx common.Hash) (Receipt, error) {
	for pause := 4 * time.Millisecond; ; pause = min(2*pause, 500*time.Millisecond) {
		r, err := c.eth.TransactionReceipt(ctx, tx)
		if err == nil {
			return c.receipt(ctx, op, call, r)
		}
		// Anything else than "not found yet" may pass too: the transaction is out.
		select {
		case <-time.After(pause):
		case <-ctx.Done():
			return Receipt{Tx: enigma.Hash(tx)}, &enigma.Error{
				Kind: enigma.Unavailable, Op: op,
				Err:  fmt.Errorf("transaction %s was sent and is in no block yet", tx),
				Hint: "it may still be: look before sending again",
			}
		}
	}
}

func (c *Client) receipt(ctx context.Context, op string, call call, r *types.Receipt) (Receipt, error) {
	out := Receipt{Tx: enigma.Hash(r.TxHash), Block: r.BlockNumber.Uint64(), Gas: r.GasUsed, logs: r.Logs}
	out.Fee = new(big.Int).SetUint64(r.GasUsed)
	if r.EffectiveGasPrice != nil {
		out.Fee.Mul(out.Fee, r.EffectiveGasPrice)
	}
	if r.Status == types.ReceiptStatusSuccessful {
		return out, nil
	}
	// The receipt does not say why. Running the call again on that block usually
	// does.
	_, err := c.eth.CallContract(ctx, call.msg(address(c.cfg.Wallet.Address())), r.BlockNumber)
	if err == nil {
		err = fmt.Errorf("transaction %s was reverted", r.TxHash)
	}
	return out, c.failed(op, err)
}
