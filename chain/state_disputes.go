package chain

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"math/big"

	"enigma"
	"enigma/contracts"

	"github.com/ethereum/go-ethereum/core/types"
)

// Challenges are kept while they are open, by number.
var challengeCodec = codec[uint64, Challenge]{
	key:   func(n uint64) []byte { return binary.BigEndian.AppendUint64(nil, n) },
	value: marshal[Challenge],
	read: func(key, value []byte) (n uint64, c Challenge, err error) {
		if len(key) != 8 {
			return 0, c, errors.New("a challenge's key has the wrong size")
		}
		return binary.BigEndian.Uint64(key), c, json.Unmarshal(value, &c)
	},
}

// close ends a challenge, in whatever way.
func (s *state) close(number *big.Int) error {
	if _, ok := s.challenges.rows[number.Uint64()]; !ok {
		return gap("challenge %s is not open and is closed", number)
	}
	s.challenges.drop(&s.changes, number.Uint64())
	return nil
}

// disputeEvents are those that open a challenge or close one. Which chunk it asks
// for, Client.ChunkOf says.
var disputeEvents = []kind{
	kindOf(disputesNames, "Challenged", disputesABI.UnpackChallengedEvent, func(s *state, e *contracts.DisputesChallenged, log *types.Log) error {
		b := s.business.rows[0]
		if b.Challenges++; e.Number.Uint64() != b.Challenges {
			return gap("challenge %s is the next, not %d", e.Number, b.Challenges)
		}
		s.business.put(&s.changes, 0, b)
		s.challenges.put(&s.changes, b.Challenges, Challenge{
			Number: b.Challenges, Dataset: e.Id, Challenger: enigma.Address(e.Challenger), Opened: moment(log.BlockTimestamp),
			Deadline: moment(e.Deadline.Uint64()), Revision: e.Revision.Uint64(), Status: statuses[1],
		})
		return nil
	}),
	kindOf(disputesNames, "Answered", disputesABI.UnpackAnsweredEvent, func(s *state, e *contracts.DisputesAnswered, _ *types.Log) error {
		return s.close(e.Number)
	}),
	kindOf(disputesNames, "Unanswered", disputesABI.UnpackUnansweredEvent, func(s *state, e *contracts.DisputesUnanswered, _ *types.Log) error {
		return s.close(e.Number)
	}),
}
