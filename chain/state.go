package chain

import (
	"time"

	"enigma"
	"enigma/contracts"

	"github.com/ethereum/go-ethereum/core/types"
)

// A state is what the market contract's events add up to. It has no lock and
// does no I/O.
type state struct {
	listings map[enigma.DatasetID]enigma.Listing
	order    []enigma.DatasetID // by registration
	ends     map[enigma.DatasetID]map[enigma.Address]uint64
}

func newState() *state {
	return &state{
		listings: map[enigma.DatasetID]enigma.Listing{},
		ends:     map[enigma.DatasetID]map[enigma.Address]uint64{},
	}
}

// apply adds one event and returns how to take it back, which must happen in
// reverse order. Events of other kinds change nothing.
func (s *state) apply(log *types.Log) (undo func()) {
	if len(log.Topics) < 2 || log.Removed {
		return func() {}
	}
	id := enigma.DatasetID(log.Topics[1]) // every event's first indexed field
	if e, err := marketABI.UnpackRegisteredEvent(log); err == nil {
		return s.register(id, e)
	}
	if e, err := marketABI.UnpackSubscribedEvent(log); err == nil {
		return s.subscribe(id, enigma.Address(e.Subscriber), e.End)
	}
	if e, err := marketABI.UnpackUnsubscribedEvent(log); err == nil {
		if s.ends[id][enigma.Address(e.Subscriber)] <= e.Time {
			return func() {}
		}
		return s.subscribe(id, enigma.Address(e.Subscriber), e.Time)
	}
	return s.change(id, log)
}

func (s *state) register(id enigma.DatasetID, e *contracts.MarketplaceRegistered) (undo func()) {
	s.listings[id] = enigma.Listing{
		ID:       id,
		Provider: enigma.Address(e.Provider),
		Name:     e.Name,
		Price:    enigma.Grains(e.Price),
		Deposit:  enigma.Grains(e.Deposit),
		Manifest: e.Manifest,
		Revision: 1,
		Active:   true,
		Payouts:  unpackPayouts(e.Payouts),
	}
	s.order = append(s.order, id)
	return func() {
		delete(s.listings, id)
		s.order = s.order[:len(s.order)-1]
	}
}

func (s *state) subscribe(id enigma.DatasetID, who enigma.Address, end uint64) (undo func()) {
	if s.ends[id] == nil {
		s.ends[id] = map[enigma.Address]uint64{}
	}
	before := s.ends[id][who]
	s.ends[id][who] = end
	return func() { s.ends[id][who] = before }
}

// change applies the events that alter a listing.
func (s *state) change(id enigma.DatasetID, log *types.Log) (undo func()) {
	before, ok := s.listings[id]
	if !ok {
		return func() {}
	}
	after := before
	if e, err := marketABI.UnpackUpdatedEvent(log); err == nil {
		after.Revision, after.Manifest = e.Revision, e.Manifest
	} else if e, err := marketABI.UnpackPriceChangedEvent(log); err == nil {
		after.Price = enigma.Grains(e.Price)
	} else if e, err := marketABI.UnpackPayoutsChangedEvent(log); err == nil {
		after.Payouts = unpackPayouts(e.Payouts)
	} else if e, err := marketABI.UnpackActiveChangedEvent(log); err == nil {
		after.Active = e.Active
	} else if e, err := marketABI.UnpackDepositAddedEvent(log); err == nil {
		after.Deposit += grains(e.Amount)
	} else if e, err := marketABI.UnpackDepositWithdrawnEvent(log); err == nil {
		after.Deposit -= grains(e.Amount)
	} else if e, err := marketABI.UnpackSlashedEvent(log); err == nil {
		after.Deposit -= grains(e.Amount)
	}
	s.listings[id] = after
	return func() { s.listings[id] = before }
}

// all returns the listings in order of registration.
func (s *state) all() []enigma.Listing {
	out := make([]enigma.Listing, len(s.order))
	for i, id := range s.order {
		out[i] = s.listings[id]
	}
	return out
}

func (s *state) paidUntil(id enigma.DatasetID, who enigma.Address) time.Time {
	return moment(s.ends[id][who])
}
