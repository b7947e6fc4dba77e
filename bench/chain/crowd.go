package chain

import (
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"math/big"
	"time"

	"enigma"
	"enigma/contracts"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// The history that a follower is measured with.
const (
	crowdSets = 1_000
	million   = 1_000_000
	perBlock  = 100   // subscriptions that are sold in one
	spacing   = 2_000 // seconds between blocks: 230 days in all, over which subscriptions end
	idle      = 80    // blocks at the end in which nothing happens
)

// A crowd is a market's history, made up: block 1 registers the data sets, and
// later ones sell each subscription once, of 1 to 12 months, every second of
// which renews automatically. It ends now. Its events are what the market contract
// would have said.
type crowd struct {
	subs       int // subscriptions
	market     common.Address
	at         string // the same, as text
	headers    []*types.Header
	hashes     []common.Hash
	registered abi.Event
	subscribed abi.Event
}

// newCrowd makes a history of so many subscriptions.
func newCrowd(subs int) (*crowd, error) {
	market, err := contracts.MarketplaceMetaData.ParseABI()
	if err != nil {
		return nil, err
	}
	c := &crowd{subs: subs, market: common.Address{0xc0}, registered: market.Events["Registered"], subscribed: market.Events["Subscribed"]}
	c.at = c.market.Hex()
	blocks := 2 + subs/perBlock + idle
	first := uint64(time.Now().Unix()) - uint64(blocks)*spacing
	for n := range blocks {
		h := &types.Header{
			Number: big.NewInt(int64(n)), Time: first + uint64(n)*spacing, Difficulty: new(big.Int), GasLimit: 60_000_000,
			UncleHash: types.EmptyUncleHash, TxHash: types.EmptyTxsHash, ReceiptHash: types.EmptyReceiptsHash, BaseFee: big.NewInt(1),
		}
		if n > 0 {
			h.ParentHash = c.hashes[n-1]
		}
		c.headers, c.hashes = append(c.headers, h), append(c.hashes, h.Hash())
	}
	return c, nil
}

// member returns the data set and the subscriber of the n-th subscription.
func member(n int) (id enigma.DatasetID, who enigma.Address) {
	binary.BigEndian.PutUint32(id[:], uint32(n%crowdSets))
	binary.BigEndian.PutUint64(who[:], uint64(n)*0x9e3779b97f4a7c15) // golden ratio: spread, and none twice
	who[19] = 1
	return id, who
}

// events is how many there are in a block.
func (c *crowd) events(block int) int {
	switch {
	case block == 1:
		return crowdSets
	case block > 1 && block < len(c.headers)-idle:
		return perBlock
	}
	return 0
}

// log appends the JSON of a block's n-th event, which types.Log could do, but not
// a million times in little of a run's time.
func (c *crowd) log(b []byte, block, n int) ([]byte, error) {
	var topics [3]common.Hash
	var data []byte
	if block == 1 {
		var err error
		if topics, data, err = c.register(n); err != nil {
			return nil, err
		}
	} else {
		topics, data = c.sell(c.headers[block].Time, (block-2)*perBlock+n)
	}
	b = fmt.Appendf(b, `{"address":"%s","topics":["%s","%s","%s"],"data":"0x`, c.at, topics[0], topics[1], topics[2])
	b = hex.AppendEncode(b, data)
	b = fmt.Appendf(b, `","blockNumber":"0x%x","blockHash":"%s","blockTimestamp":"0x%x"`, block, c.hashes[block], c.headers[block].Time)
	return fmt.Appendf(b, `,"transactionHash":"0x%064x","transactionIndex":"0x%x","logIndex":"0x%x","removed":false}`, block<<16|n, n, n), nil
}

func (c *crowd) register(n int) (topics [3]common.Hash, data []byte, err error) {
	id, _ := member(n)
	topics = [3]common.Hash{c.registered.ID, common.Hash(id), common.BytesToHash(provider[:])}
	data, err = c.registered.Inputs.NonIndexed().Pack(fmt.Sprintf("set%d", n), uint64(price), uint64(minDeposit), manifest, all(provider))
	return topics, data, err
}

func (c *crowd) sell(now uint64, n int) (topics [3]common.Hash, data []byte) {
	id, who := member(n)
	months := uint64(1 + n%12)
	topics = [3]common.Hash{c.subscribed.ID, common.Hash(id), common.BytesToHash(who[:])}
	// time, end, rate, price, cost, cap
	for _, word := range []uint64{now, now + months*month, price / 100, price, months * price, uint64(n%2) * 2 * price} {
		data = append(data, make([]byte, 24)...)
		data = binary.BigEndian.AppendUint64(data, word)
	}
	return topics, data
}
