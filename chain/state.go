package chain

import (
	"errors"
	"fmt"

	"enigma"
	"enigma/internal/books"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// A state is what the events of the market's contracts add up to. It has no lock
// and does no I/O.
type state struct {
	sets     table[uint32, dataset] // numbered by registration, from 0
	subs     table[subscriber, subscription]
	balances table[enigma.Address, uint64] // grains in the market
	business table[byte, business]         // one row, with key 0
	books    table[uint32, *books.Book]    // by the numbers of sets

	nodes      table[enigma.Address, member] // that ever entered
	finds      table[uint32, find]           // of the directory, by the numbers of sets
	challenges table[uint64, Challenge]      // that are open

	// Indexes, which follow from the tables.
	numbers map[enigma.DatasetID]uint32
	due     renewals
	tags    tagged

	from     sources
	accounts bool // books are kept: every event of the market's comes

	changes edits // since somebody took them
	bought  purchase
	events  uint64 // applied, without those that were taken back
}

// business is what concerns the whole market.
type business struct {
	PausedUntil uint64         `json:"paused_until"`
	Guardian    enigma.Address `json:"guardian"`
	Challenges  uint64         `json:"challenges"` // ever opened
}

func newState(from sources) *state {
	s := &state{numbers: map[enigma.DatasetID]uint32{}, due: renewals{}, tags: tagged{}, from: from, accounts: true}
	s.sets = table[uint32, dataset]{tag: 'd', rows: map[uint32]dataset{}, codec: datasetCodec, changed: s.number}
	s.subs = table[subscriber, subscription]{tag: 's', rows: map[subscriber]subscription{}, codec: subscriptionCodec, changed: s.due.move}
	s.balances = table[enigma.Address, uint64]{tag: 'b', rows: map[enigma.Address]uint64{}, codec: balanceCodec}
	s.business = table[byte, business]{tag: 'm', rows: map[byte]business{}, codec: businessCodec}
	s.books = table[uint32, *books.Book]{tag: 'k', rows: map[uint32]*books.Book{}, codec: bookCodec}
	s.nodes = table[enigma.Address, member]{tag: 'n', rows: map[enigma.Address]member{}, codec: memberCodec}
	s.finds = table[uint32, find]{tag: 'f', rows: map[uint32]find{}, codec: findCodec, changed: s.tags.move}
	s.challenges = table[uint64, Challenge]{tag: 'c', rows: map[uint64]Challenge{}, codec: challengeCodec}
	return s
}

// errGap means that an event does not follow from those before it: some are
// missing, or are of another contract.
var errGap = errors.New("events are missing")

func gap(format string, args ...any) error {
	return fmt.Errorf("%w: %s", errGap, fmt.Sprintf(format, args...))
}

// A handler adds one kind of event to a state.
type handler func(s *state, log *types.Log) error

// A kind is a kind of event.
type kind struct {
	topic common.Hash // the first of its events
	do    handler
}

// on is a kind of event, by the market contract's name for it.
func on[E any](name string, unpack func(*types.Log) (*E, error), do func(s *state, e *E, log *types.Log) error) kind {
	return kindOf(marketNames, name, unpack, do)
}

// kindOf is a kind of event of any contract.
func kindOf[E any](names map[string]abi.Event, name string, unpack func(*types.Log) (*E, error), do func(s *state, e *E, log *types.Log) error) kind {
	return kind{names[name].ID, func(s *state, log *types.Log) error {
		e, err := unpack(log)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		return do(s, e, log)
	}}
}

// apply adds one event. What it changes is in s.changes; after an error that may
// be a part. Events of other kinds change nothing.
func (s *state) apply(log *types.Log) error {
	if len(log.Topics) == 0 || log.Removed {
		return nil
	}
	from, ok := s.from[log.Address]
	if !ok {
		return nil
	}
	if from == fromMarket {
		if err := s.keepBooks(log); err != nil {
			return err
		}
	}
	do, ok := handlers[from][log.Topics[0]]
	if !ok {
		return nil
	}
	s.events++
	return do(s, log)
}

// take returns the changes since it was last called.
func (s *state) take() edits {
	j := s.changes
	s.changes = nil
	return j
}

// all returns the listings in order of registration.
func (s *state) all() []enigma.Listing {
	out := make([]enigma.Listing, len(s.sets.rows))
	for i := range out {
		out[i] = s.sets.rows[uint32(i)].Listing
	}
	return out
}

func (s *state) listing(id enigma.DatasetID) (enigma.Listing, bool) {
	n, ok := s.numbers[id]
	if !ok {
		return enigma.Listing{}, false
	}
	return s.sets.rows[n].Listing, true
}

func (s *state) subscription(id enigma.DatasetID, who enigma.Address) subscription {
	n, ok := s.numbers[id]
	if !ok {
		return subscription{}
	}
	return s.subs.rows[subscriber{n, who}]
}

// tables returns what loads a record of each table, by tag.
func (s *state) tables() map[byte]func(key, value []byte) error {
	return map[byte]func(key, value []byte) error{
		s.sets.tag: s.sets.load, s.subs.tag: s.subs.load, s.balances.tag: s.balances.load, s.business.tag: s.business.load,
		s.books.tag: s.books.load, s.nodes.tag: s.nodes.load, s.finds.tag: s.finds.load, s.challenges.tag: s.challenges.load,
	}
}
