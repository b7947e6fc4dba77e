package chain

import (
	"encoding/json"
	"errors"
	"math"

	"enigma"
	"enigma/contracts"

	"github.com/ethereum/go-ethereum/core/types"
)

// A member is what the registry of nodes keeps of one, as Node of Nodes.sol.
type member struct {
	Stake     uint64      `json:"stake"`   // grains, thawing or not
	Thawing   uint64      `json:"thawing"` // grains
	Thawed    uint64      `json:"thawed"`  // seconds
	Since     uint64      `json:"since"`   // the day from which all roles count
	Roles     uint8       `json:"roles"`   // bits of NodeRoles; 0: not registered
	Former    uint8       `json:"former"`  // those that count before that day
	Offences  uint16      `json:"offences"`
	Peer      enigma.Hash `json:"peer"`
	Endpoints enigma.Hash `json:"endpoints"`
}

var memberCodec = codec[enigma.Address, member]{
	key:   func(who enigma.Address) []byte { return who[:] },
	value: marshal[member],
	read: func(key, value []byte) (who enigma.Address, m member, err error) {
		if len(key) != len(who) {
			return who, m, errors.New("a node's key has the wrong size")
		}
		return enigma.Address(key), m, json.Unmarshal(value, &m)
	},
}

// enough is Nodes._enough: whether what does not thaw is the least stake.
func (m member) enough(least uint64) bool {
	return m.Stake-m.Thawing >= least && m.Stake > m.Thawing
}

// counting is Nodes._counting: the roles that count at a time.
func (m member) counting(time uint64) uint8 {
	if time/day >= m.Since {
		return m.Roles
	}
	return m.Former
}

func (m *member) lose(who enigma.Address, amount enigma.Grains) error {
	if uint64(amount) > m.Stake {
		return gap("node %s: loses %s of a stake of %s", who, amount, enigma.Grains(m.Stake))
	}
	m.Stake -= uint64(amount)
	return nil
}

// joined is a kind of event of a node that is registered.
func joined[E any](name string, unpack func(*types.Log) (*E, error), do func(m *member, who enigma.Address, e *E) error) kind {
	return ofNode(name, unpack, func(m *member, who enigma.Address, e *E) error {
		if m.Roles == 0 {
			return gap("%s: node %s is not registered", name, who)
		}
		return do(m, who, e)
	})
}

// ofNode is a kind of event of a node that may have left, or never have entered.
func ofNode[E any](name string, unpack func(*types.Log) (*E, error), do func(m *member, who enigma.Address, e *E) error) kind {
	return kindOf(nodesNames, name, unpack, func(s *state, e *E, log *types.Log) error {
		who := enigma.Address(log.Topics[1][12:]) // every such event's first indexed field
		m := s.nodes.rows[who]
		if err := do(&m, who, e); err != nil {
			return err
		}
		s.nodes.put(&s.changes, who, m)
		return nil
	})
}

// nodeEvents are those of the registry of nodes.
var nodeEvents = []kind{
	ofNode("Registered", nodesABI.UnpackRegisteredEvent, func(m *member, who enigma.Address, e *contracts.NodesRegistered) error {
		if m.Roles != 0 {
			return gap("node %s is registered twice", who)
		}
		m.Stake += e.Stake
		m.Roles, m.Former, m.Since, m.Peer, m.Endpoints = e.Roles, 0, e.Since.Uint64(), e.Peer, e.Endpoints
		return nil
	}),
	joined("Updated", nodesABI.UnpackUpdatedEvent, func(m *member, _ enigma.Address, e *contracts.NodesUpdated) error {
		m.Roles, m.Former, m.Since, m.Peer, m.Endpoints = e.Roles, e.Former, e.Since.Uint64(), e.Peer, e.Endpoints
		return nil
	}),
	// All of its stake thaws: the event of that follows.
	joined("Deregistered", nodesABI.UnpackDeregisteredEvent, func(m *member, _ enigma.Address, _ *contracts.NodesDeregistered) error {
		m.Roles, m.Former = 0, 0
		return nil
	}),
	joined("StakeAdded", nodesABI.UnpackStakeAddedEvent, func(m *member, _ enigma.Address, e *contracts.NodesStakeAdded) error {
		m.Stake += uint64(grains(e.Amount))
		return nil
	}),
	joined("Readmitted", nodesABI.UnpackReadmittedEvent, func(m *member, _ enigma.Address, e *contracts.NodesReadmitted) error {
		m.Former, m.Since = 0, e.Since.Uint64()
		return nil
	}),
	ofNode("ThawStarted", nodesABI.UnpackThawStartedEvent, func(m *member, who enigma.Address, e *contracts.NodesThawStarted) error {
		if e.Amount > m.Stake {
			return gap("node %s: %d grains thaw of a stake of %d", who, e.Amount, m.Stake)
		}
		m.Thawing, m.Thawed = e.Amount, e.Until
		return nil
	}),
	joined("ThawCancelled", nodesABI.UnpackThawCancelledEvent, func(m *member, _ enigma.Address, _ *contracts.NodesThawCancelled) error {
		m.Thawing, m.Thawed = 0, 0
		return nil
	}),
	ofNode("StakeWithdrawn", nodesABI.UnpackStakeWithdrawnEvent, func(m *member, who enigma.Address, e *contracts.NodesStakeWithdrawn) error {
		m.Thawing, m.Thawed = 0, 0
		return m.lose(who, grains(e.Amount))
	}),
	// A slash takes the same part of what thaws; Nodes.slash has the arithmetic.
	ofNode("Slashed", nodesABI.UnpackSlashedEvent, func(m *member, who enigma.Address, e *contracts.NodesSlashed) error {
		if err := m.lose(who, grains(e.Amount)); err != nil {
			return err
		}
		m.Thawing -= mulDiv(m.Thawing, uint64(e.BasisPoints), 10_000)
		m.Thawing = min(m.Thawing, m.Stake)
		if m.Offences < math.MaxUint16 {
			m.Offences++
		}
		return nil
	}),
}
