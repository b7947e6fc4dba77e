package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"
)

// headerBatch is how many headers one request asks for.
const headerBatch = 64

// headerAt returns the header of a block; nil means the newest.
func (f *Follower) headerAt(ctx context.Context, number *big.Int) (*types.Header, error) {
	ctx, cancel := context.WithTimeout(ctx, askTimeout)
	defer cancel()
	return f.client.eth.HeaderByNumber(ctx, number)
}

// headers returns the headers from a number to head, which must be a chain.
func (f *Follower) headers(ctx context.Context, from uint64, head *types.Header) ([]*types.Header, error) {
	var out []*types.Header
	for to := head.Number.Uint64(); from < to; {
		n := min(to-from, headerBatch)
		part, err := f.batch(ctx, from, n)
		if err != nil {
			return nil, err
		}
		out = append(out, part...)
		from += n
	}
	out = append(out, head)
	for i := 1; i < len(out); i++ {
		if out[i].ParentHash != out[i-1].Hash() {
			return nil, errMoved
		}
	}
	return out, nil
}

func (f *Follower) batch(ctx context.Context, from, n uint64) ([]*types.Header, error) {
	ctx, cancel := context.WithTimeout(ctx, askTimeout)
	defer cancel()
	out := make([]*types.Header, n)
	calls := make([]rpc.BatchElem, n)
	for i := range calls {
		calls[i] = rpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{hexutil.Uint64(from + uint64(i)), false}, Result: &out[i]}
	}
	if err := f.client.rpc.BatchCallContext(ctx, calls); err != nil {
		return nil, err
	}
	for i := range calls {
		switch {
		case calls[i].Error != nil:
			return nil, calls[i].Error
		case out[i] == nil:
			return nil, errMoved
		case out[i].Number.Uint64() != from+uint64(i):
			return nil, fmt.Errorf("asked for block %d, got %s", from+uint64(i), out[i].Number)
		}
	}
	return out, nil
}

// eventsIn returns the market's events of a range of blocks, in order.
func (f *Follower) eventsIn(ctx context.Context, from, to uint64) ([]types.Log, error) {
	ctx, cancel := context.WithTimeout(ctx, 3*askTimeout)
	defer cancel()
	logs, err := f.client.eth.FilterLogs(ctx, ethereum.FilterQuery{
		Addresses: f.client.sources().addresses(), FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to),
	})
	if err != nil {
		return nil, err
	}
	for i := range logs {
		l := &logs[i]
		after := i == 0 || l.BlockNumber > logs[i-1].BlockNumber || l.BlockNumber == logs[i-1].BlockNumber && l.Index > logs[i-1].Index
		if !after || l.BlockNumber < from || l.BlockNumber > to {
			return nil, gap("events of blocks %d to %d come out of order", from, to)
		}
	}
	return logs, nil
}

// eventsAt returns the market's events of one block.
func (f *Follower) eventsAt(ctx context.Context, hash common.Hash) ([]types.Log, error) {
	ctx, cancel := context.WithTimeout(ctx, askTimeout)
	defer cancel()
	return f.client.eth.FilterLogs(ctx, ethereum.FilterQuery{BlockHash: &hash, Addresses: f.client.sources().addresses()})
}

// eventsOf returns the market's events of each of a chain of blocks.
func (f *Follower) eventsOf(ctx context.Context, headers []*types.Header) ([][]types.Log, error) {
	out := make([][]types.Log, len(headers))
	if len(headers) > 1 {
		first, last := headers[0].Number.Uint64(), headers[len(headers)-1].Number.Uint64()
		logs, err := f.eventsIn(ctx, first, last)
		if err != nil {
			return nil, err
		}
		for _, l := range logs {
			i := l.BlockNumber - first
			if headers[i].Hash() != l.BlockHash {
				return nil, errMoved
			}
			out[i] = append(out[i], l)
		}
	}
	for i, h := range headers {
		if len(out[i]) == 0 && f.client.mayHold(h.Bloom) {
			logs, err := f.look(ctx, h, len(headers) > 1)
			if err != nil {
				return nil, err
			}
			out[i] = logs
		}
		for j := range out[i] {
			out[i][j].BlockTimestamp = h.Time
		}
	}
	return out, nil
}

// look asks for the events of a block whose bloom filter says that there may be
// some. If there are none, the block's receipts decide, which the header vouches
// for: a bloom filter errs, and so does an endpoint that has not indexed a block
// yet.
func (f *Follower) look(ctx context.Context, h *types.Header, again bool) ([]types.Log, error) {
	logs, err := f.eventsAt(ctx, h.Hash())
	if err != nil {
		return nil, err
	}
	if len(logs) == 0 {
		logs, err = f.receipts(ctx, h)
		again = true
	}
	if err == nil && again && len(logs) > 0 {
		f.count(func(n *Counters) { n.Gaps++ })
		f.client.cfg.Log.WarnContext(ctx, "an endpoint left events out", "block", h.Number, "events", len(logs))
	}
	return logs, err
}

// receipts returns a block's events from its receipts; none where the endpoint
// does not hand those out.
func (f *Follower) receipts(ctx context.Context, h *types.Header) ([]types.Log, error) {
	ctx, cancel := context.WithTimeout(ctx, askTimeout)
	defer cancel()
	receipts, err := f.client.eth.BlockReceipts(ctx, rpc.BlockNumberOrHashWithHash(h.Hash(), false))
	var answer rpc.Error
	if errors.As(err, &answer) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	if types.DeriveSha(types.Receipts(receipts), trie.NewStackTrie(nil)) != h.ReceiptHash {
		return nil, gap("the receipts of block %s are not those of its header", h.Number)
	}
	var out []types.Log
	from := f.client.sources()
	for _, r := range receipts {
		for _, l := range r.Logs {
			if _, ok := from[l.Address]; ok {
				out = append(out, *l)
			}
		}
	}
	return out, nil
}

// mayHold reports whether a block's bloom filter allows for an event that
// changes something. It errs on one side only.
func (c *Client) mayHold(bloom types.Bloom) bool {
	for at, from := range c.sources() {
		if !bloom.Test(at.Bytes()) {
			continue
		}
		for _, topic := range topics[from] {
			if bloom.Test(topic.Bytes()) {
				return true
			}
		}
	}
	return false
}

// timed are the events whose block's time matters.
var timed = map[common.Hash]bool{
	marketNames["Registered"].ID:     true,
	marketNames["PayoutsChanged"].ID: true,
	marketNames["PriceChanged"].ID:   true,
	marketNames["Slashed"].ID:        true,
	marketNames["Distributed"].ID:    true,
	disputesNames["Challenged"].ID:   true,
}
