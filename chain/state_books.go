package chain

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"enigma"
	"enigma/contracts"
	"enigma/internal/books"
	"enigma/internal/wallet"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Each data set has a book beside it, under the same number, which says what its
// subscriptions pay and have paid. Books take the subscriptions' ends and rates
// from the state's table: they are the same, and kept once.

var bookCodec = codec[uint32, *books.Book]{
	key:   datasetCodec.key,
	value: marshal[*books.Book],
	read: func(key, value []byte) (n uint32, b *books.Book, err error) {
		if len(key) != 4 {
			return 0, nil, errors.New("a book's key has the wrong size")
		}
		b = new(books.Book)
		return binary.BigEndian.Uint32(key), b, json.Unmarshal(value, b)
	},
}

// payoutsType is what Marketplace.accountOf encodes beside the data set's id.
var payoutsType = func() abi.Arguments {
	id, err := abi.NewType("bytes32", "", nil)
	list, err2 := abi.NewType("tuple[]", "", []abi.ArgumentMarshaling{{Name: "to", Type: "address"}, {Name: "basisPoints", Type: "uint16"}})
	if err := errors.Join(err, err2); err != nil {
		panic("chain: internal error: " + err.Error())
	}
	return abi.Arguments{{Type: id}, {Type: list}}
}()

// accountOf is Marketplace.accountOf: what names a payout list.
func accountOf(id enigma.DatasetID, payouts []contracts.Payout) (enigma.Hash, error) {
	b, err := payoutsType.Pack([32]byte(id), payouts)
	if err != nil {
		return enigma.Hash{}, fmt.Errorf("payouts of data set %s: %w", id, err)
	}
	return wallet.Keccak256(b), nil
}

// A posting makes books' event of one kind of the market's.
type posting struct {
	topic common.Hash // the first of its events
	of    func(log *types.Log) (books.Event, error)
}

// enter is the posting of a kind of event, by the contract's name for it. do gets
// the data set's id and the block's time.
func enter[E any](name string, unpack func(*types.Log) (*E, error), do func(e *E, id enigma.DatasetID, time uint64) (books.Event, error)) posting {
	return posting{marketNames[name].ID, func(log *types.Log) (books.Event, error) {
		e, err := unpack(log)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		return do(e, enigma.DatasetID(log.Topics[1]), log.BlockTimestamp)
	}}
}

// always is for postings that can always be made.
func always[E any](do func(e *E, id enigma.DatasetID, time uint64) books.Event) func(*E, enigma.DatasetID, uint64) (books.Event, error) {
	return func(e *E, id enigma.DatasetID, time uint64) (books.Event, error) { return do(e, id, time), nil }
}

// postings are all kinds of events that the books take in.
var postings = func() map[common.Hash]func(*types.Log) (books.Event, error) {
	m := map[common.Hash]func(*types.Log) (books.Event, error){}
	for _, e := range slices.Concat(termPostings, moneyPostings) {
		m[e.topic] = e.of
	}
	return m
}()

// termPostings are those of data sets and their terms.
var termPostings = []posting{
	enter("Registered", marketABI.UnpackRegisteredEvent, func(e *contracts.MarketplaceRegistered, id enigma.DatasetID, time uint64) (books.Event, error) {
		account, err := accountOf(id, e.Payouts)
		return books.Registered{
			ID: id, Time: time, Provider: enigma.Address(e.Provider), Name: e.Name, Price: enigma.Grains(e.Price),
			Deposit: enigma.Grains(e.Deposit), Account: account, Payouts: unpackPayouts(e.Payouts),
		}, err
	}),
	enter("PayoutsChanged", marketABI.UnpackPayoutsChangedEvent, func(e *contracts.MarketplacePayoutsChanged, id enigma.DatasetID, time uint64) (books.Event, error) {
		account, err := accountOf(id, e.Payouts)
		return books.PayoutsChanged{ID: id, Time: time, Account: account, Payouts: unpackPayouts(e.Payouts)}, err
	}),
	enter("PriceChanged", marketABI.UnpackPriceChangedEvent, always(func(e *contracts.MarketplacePriceChanged, id enigma.DatasetID, _ uint64) books.Event {
		return books.PriceChanged{ID: id, Price: enigma.Grains(e.Price)}
	})),
	enter("ActiveChanged", marketABI.UnpackActiveChangedEvent, always(func(e *contracts.MarketplaceActiveChanged, id enigma.DatasetID, _ uint64) books.Event {
		return books.ActiveChanged{ID: id, Active: e.Active}
	})),
	enter("Transferred", marketABI.UnpackTransferredEvent, always(func(e *contracts.MarketplaceTransferred, id enigma.DatasetID, _ uint64) books.Event {
		return books.Transferred{ID: id, To: enigma.Address(e.To)}
	})),
	enter("DepositAdded", marketABI.UnpackDepositAddedEvent, always(func(e *contracts.MarketplaceDepositAdded, id enigma.DatasetID, _ uint64) books.Event {
		return books.DepositAdded{ID: id, Amount: grains(e.Amount)}
	})),
	enter("DepositWithdrawn", marketABI.UnpackDepositWithdrawnEvent, always(func(e *contracts.MarketplaceDepositWithdrawn, id enigma.DatasetID, _ uint64) books.Event {
		return books.DepositWithdrawn{ID: id, Amount: grains(e.Amount)}
	})),
	enter("Slashed", marketABI.UnpackSlashedEvent, always(func(e *contracts.MarketplaceSlashed, id enigma.DatasetID, time uint64) books.Event {
		return books.Slashed{ID: id, Time: time, Amount: grains(e.Amount)}
	})),
}

// moneyPostings are those of what subscriptions pay, and of who gets it.
var moneyPostings = []posting{
	enter("Subscribed", marketABI.UnpackSubscribedEvent, always(func(e *contracts.MarketplaceSubscribed, id enigma.DatasetID, _ uint64) books.Event {
		return books.Subscribed{ID: id, Subscriber: enigma.Address(e.Subscriber), Time: e.Time, End: e.End, Rate: e.Rate, Cost: grains(e.Cost)}
	})),
	enter("Unsubscribed", marketABI.UnpackUnsubscribedEvent, always(func(e *contracts.MarketplaceUnsubscribed, id enigma.DatasetID, _ uint64) books.Event {
		return books.Unsubscribed{ID: id, Subscriber: enigma.Address(e.Subscriber), Time: e.Time, Refund: grains(e.Refund)}
	})),
	enter("Distributed", marketABI.UnpackDistributedEvent, always(func(e *contracts.MarketplaceDistributed, id enigma.DatasetID, time uint64) books.Event {
		return books.Distributed{ID: id, Time: time, ToSubscribers: grains(e.ToSubscribers), Rate: uint64(grains(e.Rate))}
	})),
	enter("Claimed", marketABI.UnpackClaimedEvent, always(func(e *contracts.MarketplaceClaimed, id enigma.DatasetID, _ uint64) books.Event {
		return books.Claimed{ID: id, Account: e.Account, Payee: enigma.Address(e.Payee), Amount: grains(e.Amount)}
	})),
	enter("FeeTaken", marketABI.UnpackFeeTakenEvent, always(func(e *contracts.MarketplaceFeeTaken, id enigma.DatasetID, _ uint64) books.Event {
		return books.FeeTaken{ID: id, Account: e.Account, Amount: grains(e.Amount)}
	})),
}

// keepBooks enters one event. It comes before the handler, which changes the
// subscription.
func (s *state) keepBooks(log *types.Log) error {
	enter, ok := postings[log.Topics[0]]
	if !ok || !s.accounts {
		return nil
	}
	e, err := enter(log)
	if err != nil {
		return err
	}
	n, ok := s.numbers[enigma.DatasetID(log.Topics[1])]
	var had subscription
	switch e := e.(type) {
	case books.Registered:
		if !ok { // or else the handler finds out
			s.books.put(&s.changes, uint32(len(s.sets.rows)), books.Open(e))
		}
		return nil
	case books.Subscribed:
		had = s.subs.rows[subscriber{n, e.Subscriber}]
	case books.Unsubscribed:
		had = s.subs.rows[subscriber{n, e.Subscriber}]
	case books.FeeTaken:
		n, ok = s.owner(n, ok, e.Account)
	}
	if !ok {
		return gap("no data set's book has an event of data set %s", enigma.Hash(log.Topics[1]))
	}
	after, err := s.books.rows[n].Apply(e, books.Subscription{End: had.end, Rate: had.rate})
	if err != nil {
		return gap("%v", err)
	}
	s.books.put(&s.changes, n, after)
	return nil
}

// owner returns the number of the data set that a payout list belongs to, n most
// likely. The contract lets anybody take the fee of a list that is no more in
// force in another data set's name.
func (s *state) owner(n uint32, known bool, account enigma.Hash) (uint32, bool) {
	if known && s.books.rows[n].Holds(account) {
		return n, true
	}
	for n, b := range s.books.rows {
		if b.Holds(account) {
			return n, true
		}
	}
	return 0, false
}
