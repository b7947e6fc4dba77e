package chain

import (
	"context"
	"fmt"
	"math/big"

	"enigma"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// scanStep is how many blocks one question for events covers. Public endpoints
// refuse more than a few thousand.
const scanStep = 2000

// events returns the market contract's events in blocks from to to, in order.
func (c *Client) events(ctx context.Context, from, to uint64, topics ...common.Hash) ([]types.Log, error) {
	q := ethereum.FilterQuery{Addresses: []common.Address{c.market}}
	if len(topics) > 0 {
		q.Topics = [][]common.Hash{nil, topics} // the second is the data set's id
	}
	var out []types.Log
	for ; from <= to; from += scanStep {
		q.FromBlock = new(big.Int).SetUint64(from)
		q.ToBlock = new(big.Int).SetUint64(min(from+scanStep-1, to))
		logs, err := c.eth.FilterLogs(ctx, q)
		if err != nil {
			return nil, err
		}
		out = append(out, logs...)
	}
	return out, nil
}

// Listings returns all data sets in order of registration. It reads the whole
// history; a Follower has them at hand.
func (c *Client) Listings(ctx context.Context) ([]enigma.Listing, error) {
	s, err := c.scan(ctx)
	if err != nil {
		return nil, err
	}
	return s.all(), nil
}

// Listing returns what the registry holds for one data set.
func (c *Client) Listing(ctx context.Context, id enigma.DatasetID) (enigma.Listing, error) {
	s, err := c.scan(ctx, common.Hash(id))
	if err != nil {
		return enigma.Listing{}, err
	}
	l, ok := s.listing(id)
	if !ok {
		return l, unknown("listing", id)
	}
	return l, nil
}

// unknown says that there is no such data set.
func unknown(op string, id enigma.DatasetID) error {
	return &enigma.Error{
		Kind: enigma.NotFound, Op: op,
		Err:  fmt.Errorf("no data set has the id %s", id),
		Hint: "check the provider's address and the name",
	}
}

func (c *Client) scan(ctx context.Context, topics ...common.Hash) (*state, error) {
	head, err := c.eth.BlockNumber(ctx)
	if err != nil {
		return nil, c.failed("listing", err)
	}
	logs, err := c.events(ctx, c.cfg.StartBlock, head, topics...)
	if err != nil {
		return nil, c.failed("listing", err)
	}
	s := newState(c.sources())
	s.accounts = false // some of the events may be missing
	for i := range logs {
		if err := s.apply(&logs[i]); err != nil {
			return nil, &enigma.Error{Kind: enigma.Unavailable, Op: "listing", Err: err}
		}
	}
	s.take()
	return s, nil
}
