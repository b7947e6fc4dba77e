package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"enigma"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// paying sends a call with which the called contract takes amount of the wallet's
// ENG. Where it may not take that much yet, a transaction before it says that it
// may: those calls have no variant with a permit.
func (c *Client) paying(ctx context.Context, op string, amount enigma.Grains, what call) (Receipt, error) {
	if err := c.canSign(op); err != nil {
		return Receipt{}, err
	}
	me := address(c.cfg.Wallet.Address())
	allowed, err := read(ctx, c, c.token, tokenABI.PackAllowance(me, what.to), tokenABI.UnpackAllowance)
	if err != nil {
		return Receipt{}, c.failed(op, err)
	}
	if allowed.Cmp(wide(amount)) >= 0 {
		return c.send(ctx, op, what)
	}
	approval := call{to: c.token, data: tokenABI.PackApprove(what.to, wide(amount))}
	return c.inTurn(ctx, op, approval, what)
}

// inTurn sends transactions one after the other, and adds up what they cost. The
// receipt is the last one's, or that of the one that failed.
func (c *Client) inTurn(ctx context.Context, op string, calls ...call) (Receipt, error) {
	if len(calls) > 1 && c.dry {
		return c.simulate(ctx, op, calls...)
	}
	var sum Receipt
	for _, what := range calls {
		r, err := c.send(ctx, op, what)
		r.Gas += sum.Gas
		if r.Fee != nil && sum.Fee != nil {
			r.Fee = new(big.Int).Add(r.Fee, sum.Fee)
		}
		if sum = r; err != nil {
			return r, err
		}
	}
	return sum, nil
}

// Approve lets the market take up to amount of the wallet's ENG, for renewals.
func (c *Client) Approve(ctx context.Context, amount enigma.Grains) (Receipt, error) {
	return c.send(ctx, "approve", call{to: c.token, data: tokenABI.PackApprove(c.market, wide(amount))})
}

// simulate says what several transactions in a row would cost, each of which may
// need the one before (eth_simulateV1 of the execution API).
func (c *Client) simulate(ctx context.Context, op string, calls ...call) (Receipt, error) {
	type args struct {
		From common.Address `json:"from"`
		To   common.Address `json:"to"`
		Data hexutil.Bytes  `json:"input"`
	}
	type block struct {
		Calls []args `json:"calls"`
	}
	var b block
	for _, what := range calls {
		b.Calls = append(b.Calls, args{address(c.cfg.Wallet.Address()), what.to, what.data})
	}
	var out []struct {
		Calls []struct {
			Status  hexutil.Uint64 `json:"status"`
			GasUsed hexutil.Uint64 `json:"gasUsed"`
			Error   *struct {
				Message string `json:"message"`
				Data    string `json:"data"`
			} `json:"error"`
		} `json:"calls"`
	}
	query := map[string]any{"blockStateCalls": []block{b}}
	if err := c.rpc.CallContext(ctx, &out, "eth_simulateV1", query, "latest"); err != nil {
		return Receipt{}, c.failed(op, err)
	}
	var r Receipt
	for _, block := range out {
		for _, done := range block.Calls {
			r.Gas += uint64(done.GasUsed)
			if done.Status == hexutil.Uint64(types.ReceiptStatusSuccessful) {
				continue
			}
			if done.Error == nil {
				return r, c.failed(op, errors.New("the transaction would be reverted"))
			}
			if e := revert(done.Error.Data); e != nil {
				e.Op = op
				return r, e
			}
			return r, &enigma.Error{Kind: enigma.Invalid, Op: op, Err: fmt.Errorf("it would fail: %s", done.Error.Message)}
		}
	}
	p, err := c.price(ctx)
	if err != nil {
		return r, c.failed(op, err)
	}
	r.Fee, r.Expected = cost(r.Gas, p.most), cost(r.Gas, smaller(p.most, new(big.Int).Add(p.base, p.tip)))
	return r, nil
}

// readAll calls one view many times, many calls to a question.
func readAll[T any](ctx context.Context, c *Client, to common.Address, calls [][]byte, unpack func([]byte) (T, error)) ([]T, error) {
	const atOnce = 100
	out := make([]T, 0, len(calls))
	for len(calls) > 0 {
		n := min(len(calls), atOnce)
		batch, answers := make([]rpc.BatchElem, n), make([]hexutil.Bytes, n)
		for i, data := range calls[:n] {
			what := map[string]any{"to": to, "input": hexutil.Bytes(data)}
			batch[i] = rpc.BatchElem{Method: "eth_call", Args: []any{what, "latest"}, Result: &answers[i]}
		}
		if err := c.rpc.BatchCallContext(ctx, batch); err != nil {
			return nil, err
		}
		for i := range batch {
			if batch[i].Error != nil {
				return nil, batch[i].Error
			}
			if len(answers[i]) == 0 {
				return nil, errNoAnswer
			}
			v, err := unpack(answers[i])
			if err != nil {
				return nil, err
			}
			out = append(out, v)
		}
		calls = calls[n:]
	}
	return out, nil
}
