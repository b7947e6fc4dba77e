package chain

import (
	"maps"
	"slices"

	"enigma/contracts"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
)

// A source is a contract whose events add up to the state. Events of different
// contracts may have the same topic: Withdrawn of the market is about a balance,
// Withdrawn of Disputes about bonds.
type source uint8

const (
	fromMarket source = iota
	fromNodes
	fromDirectory
	fromDisputes
	sourceCount
)

// sources are where they are. Without a ranking there is no directory.
type sources map[common.Address]source

func (c *Client) sources() sources {
	s := sources{c.market: fromMarket}
	for at, from := range map[common.Address]source{
		c.parts.nodes: fromNodes, c.parts.directory: fromDirectory, c.parts.disputes: fromDisputes,
	} {
		if at != (common.Address{}) {
			s[at] = from
		}
	}
	return s
}

// addresses are for questions about events.
func (s sources) addresses() []common.Address {
	return slices.SortedFunc(maps.Keys(s), common.Address.Cmp)
}

// kinds are all kinds of events that change something but the books.
var kinds = [sourceCount][]kind{
	fromMarket:    slices.Concat(datasetEvents, subscriptionEvents, marketEvents),
	fromNodes:     nodeEvents,
	fromDirectory: directoryEvents,
	fromDisputes:  disputeEvents,
}

// handlers are what they do.
var handlers = func() (all [sourceCount]map[common.Hash]handler) {
	for from, of := range kinds {
		all[from] = map[common.Hash]handler{}
		for _, k := range of {
			all[from][k.topic] = k.do
		}
	}
	return all
}()

// topics are those of all events that change something: some of the market's,
// such as Claimed, only the books.
var topics = func() (all [sourceCount][]common.Hash) {
	for from := range handlers {
		all[from] = slices.Collect(maps.Keys(handlers[from]))
	}
	for topic := range postings {
		if _, ok := handlers[fromMarket][topic]; !ok {
			all[fromMarket] = append(all[fromMarket], topic)
		}
	}
	return all
}()

// The contracts' events, by name.
var (
	marketNames    = eventsOf(&contracts.MarketplaceMetaData)
	nodesNames     = eventsOf(&contracts.NodesMetaData)
	directoryNames = eventsOf(&contracts.DirectoryMetaData)
	disputesNames  = eventsOf(&contracts.DisputesMetaData)
)

func eventsOf(contract *bind.MetaData) map[string]abi.Event {
	a, err := contract.ParseABI()
	if err != nil {
		panic("chain: internal error: " + err.Error())
	}
	return a.Events
}
