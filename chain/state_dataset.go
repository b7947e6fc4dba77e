package chain

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"math"

	"enigma"
	"enigma/contracts"

	"github.com/ethereum/go-ethereum/core/types"
)

// A dataset is what the state keeps of one.
type dataset struct {
	enigma.Listing
	Raised        uint64         `json:"raised"` // when its price last went up; 0: never
	Compensations []compensation `json:"compensations,omitempty"`
}

// A compensation is what one slash set aside for the subscribers of its time.
type compensation struct {
	Amount uint64 `json:"amount"` // grains
	Rate   uint64 `json:"rate"`   // ticks for 30 days, of all who share it
	Time   uint64 `json:"time"`
}

var datasetCodec = codec[uint32, dataset]{
	key:   func(n uint32) []byte { return binary.BigEndian.AppendUint32(nil, n) },
	value: marshal[dataset],
	read: func(key, value []byte) (n uint32, d dataset, err error) {
		if len(key) != 4 {
			return 0, d, errors.New("a data set's key is too short")
		}
		return binary.BigEndian.Uint32(key), d, json.Unmarshal(value, &d)
	},
}

// marshal is for records that are few.
func marshal[T any](v T) []byte {
	b, err := json.Marshal(v)
	if err != nil {
		panic("chain: internal error: " + err.Error())
	}
	return b
}

// number keeps the index of data sets.
func (s *state) number(n uint32, old, now dataset, _, is bool) {
	if is {
		s.numbers[now.ID] = n
		return
	}
	delete(s.numbers, old.ID)
}

// alter is a kind of event that changes one data set.
func alter[E any](name string, unpack func(*types.Log) (*E, error), do func(d *dataset, e *E, time uint64) error) kind {
	return on(name, unpack, func(s *state, e *E, log *types.Log) error {
		n, ok := s.numbers[enigma.DatasetID(log.Topics[1])] // every such event's first indexed field
		if !ok {
			return gap("%s: data set %s is not registered", name, enigma.Hash(log.Topics[1]))
		}
		d := s.sets.rows[n]
		if err := do(&d, e, log.BlockTimestamp); err != nil {
			return err
		}
		s.sets.put(&s.changes, n, d)
		return nil
	})
}

func (d *dataset) lose(amount enigma.Grains) error {
	if amount > d.Deposit {
		return gap("data set %s: loses %s of a deposit of %s", d.ID, amount, d.Deposit)
	}
	d.Deposit -= amount
	return nil
}

// datasetEvents are those that register a data set or change it.
var datasetEvents = []kind{
	on("Registered", marketABI.UnpackRegisteredEvent, func(s *state, e *contracts.MarketplaceRegistered, log *types.Log) error {
		id, provider := enigma.DatasetID(e.Id), enigma.Address(e.Provider)
		if _, ok := s.numbers[id]; ok {
			return gap("data set %s is registered twice", id)
		}
		s.sets.put(&s.changes, uint32(len(s.sets.rows)), dataset{Listing: enigma.Listing{
			ID: id, Provider: provider, Owner: provider, Name: e.Name,
			Price: enigma.Grains(e.Price), PriceSince: moment(log.BlockTimestamp),
			Deposit: enigma.Grains(e.Deposit), Manifest: e.Manifest, Revision: 1, Active: true,
			Payouts: unpackPayouts(e.Payouts),
		}})
		return nil
	}),
	alter("Updated", marketABI.UnpackUpdatedEvent, func(d *dataset, e *contracts.MarketplaceUpdated, _ uint64) error {
		if e.Revision != d.Revision+1 {
			return gap("data set %s: revision %d follows %d", d.ID, e.Revision, d.Revision)
		}
		d.Revision, d.Manifest = e.Revision, e.Manifest
		return nil
	}),
	alter("PriceChanged", marketABI.UnpackPriceChangedEvent, func(d *dataset, e *contracts.MarketplacePriceChanged, time uint64) error {
		if enigma.Grains(e.Price) > d.Price {
			d.Raised = time
		}
		d.Price, d.PriceSince = enigma.Grains(e.Price), moment(time)
		return nil
	}),
	alter("PayoutsChanged", marketABI.UnpackPayoutsChangedEvent, func(d *dataset, e *contracts.MarketplacePayoutsChanged, _ uint64) error {
		d.Payouts = unpackPayouts(e.Payouts)
		return nil
	}),
	alter("ActiveChanged", marketABI.UnpackActiveChangedEvent, func(d *dataset, e *contracts.MarketplaceActiveChanged, _ uint64) error {
		d.Active = e.Active
		return nil
	}),
	alter("TrialChanged", marketABI.UnpackTrialChangedEvent, func(d *dataset, e *contracts.MarketplaceTrialChanged, _ uint64) error {
		d.TrialSeconds, d.TrialRows = e.Length, e.Rows
		return nil
	}),
	alter("TransferOffered", marketABI.UnpackTransferOfferedEvent, func(d *dataset, e *contracts.MarketplaceTransferOffered, _ uint64) error {
		d.Heir = enigma.Address(e.To)
		return nil
	}),
	alter("Transferred", marketABI.UnpackTransferredEvent, func(d *dataset, e *contracts.MarketplaceTransferred, _ uint64) error {
		if enigma.Address(e.From) != d.Owner {
			return gap("data set %s: transferred from %s, owned by %s", d.ID, enigma.Address(e.From), d.Owner)
		}
		d.Owner, d.Heir = enigma.Address(e.To), enigma.Address{}
		return nil
	}),
	alter("SuccessorNamed", marketABI.UnpackSuccessorNamedEvent, func(d *dataset, e *contracts.MarketplaceSuccessorNamed, _ uint64) error {
		d.Successor = enigma.Address(e.Market)
		return nil
	}),
	alter("DepositAdded", marketABI.UnpackDepositAddedEvent, func(d *dataset, e *contracts.MarketplaceDepositAdded, _ uint64) error {
		d.Deposit += grains(e.Amount)
		return nil
	}),
	alter("ThawStarted", marketABI.UnpackThawStartedEvent, func(d *dataset, e *contracts.MarketplaceThawStarted, _ uint64) error {
		d.Thawing, d.Thawed = enigma.Grains(e.Amount), moment(e.Until)
		return nil
	}),
	alter("ThawCancelled", marketABI.UnpackThawCancelledEvent, func(d *dataset, _ *contracts.MarketplaceThawCancelled, _ uint64) error {
		d.Thawing, d.Thawed = 0, moment(0)
		return nil
	}),
	alter("DepositWithdrawn", marketABI.UnpackDepositWithdrawnEvent, func(d *dataset, e *contracts.MarketplaceDepositWithdrawn, _ uint64) error {
		d.Thawing, d.Thawed = 0, moment(0)
		return d.lose(grains(e.Amount))
	}),
	// A slash takes the same part of what thaws; Stake.slash has the arithmetic.
	alter("Slashed", marketABI.UnpackSlashedEvent, func(d *dataset, e *contracts.MarketplaceSlashed, time uint64) error {
		if d.Offences < math.MaxUint8 {
			d.Offences++
		}
		d.LastOffence = moment(time)
		if err := d.lose(grains(e.Amount)); err != nil {
			return err
		}
		d.Thawing -= d.Thawing * enigma.Grains(e.BasisPoints) / 10_000
		d.Thawing = min(d.Thawing, d.Deposit)
		return nil
	}),
	alter("Distributed", marketABI.UnpackDistributedEvent, func(d *dataset, e *contracts.MarketplaceDistributed, time uint64) error {
		if e.ToSubscribers.Sign() > 0 {
			all := append([]compensation(nil), d.Compensations...)
			d.Compensations = append(all, compensation{e.ToSubscribers.Uint64(), e.Rate.Uint64(), time})
		}
		return nil
	}),
}
