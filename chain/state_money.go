package chain

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"math/big"
	"math/bits"

	"enigma"
	"enigma/contracts"

	"github.com/ethereum/go-ethereum/core/types"
)

var balanceCodec = codec[enigma.Address, uint64]{
	key:   func(who enigma.Address) []byte { return who[:] },
	value: func(n uint64) []byte { return binary.BigEndian.AppendUint64(nil, n) },
	read: func(key, value []byte) (who enigma.Address, n uint64, err error) {
		if len(key) != len(who) || len(value) != 8 {
			return who, 0, errors.New("a balance's record has the wrong size")
		}
		return enigma.Address(key), binary.BigEndian.Uint64(value), nil
	},
}

var businessCodec = codec[byte, business]{
	key:   func(n byte) []byte { return []byte{n} },
	value: marshal[business],
	read: func(key, value []byte) (n byte, b business, err error) {
		if len(key) != 1 {
			return 0, b, errors.New("the market's record has no key")
		}
		return key[0], b, json.Unmarshal(value, &b)
	},
}

func (s *state) credit(who enigma.Address, amount *big.Int) error {
	s.balances.put(&s.changes, who, s.balances.rows[who]+uint64(grains(amount)))
	return nil
}

func (s *state) debit(who enigma.Address, amount *big.Int) error {
	n, balance := uint64(grains(amount)), s.balances.rows[who]
	if n > balance {
		return gap("account %s pays %d grains of %d", who, n, balance)
	}
	s.balances.put(&s.changes, who, balance-n)
	return nil
}

// mulDiv is a*b/c, rounded down, for results below 2^64 and c above 0.
func mulDiv(a, b, c uint64) uint64 {
	hi, lo := bits.Mul64(a, b)
	q, _ := bits.Div64(hi, lo, c)
	return q
}

// marketEvents are those of balances and of the market as a whole.
var marketEvents = []kind{
	on("Credited", marketABI.UnpackCreditedEvent, func(s *state, e *contracts.MarketplaceCredited, _ *types.Log) error {
		return s.credit(enigma.Address(e.Owner), e.Amount)
	}),
	on("Debited", marketABI.UnpackDebitedEvent, func(s *state, e *contracts.MarketplaceDebited, _ *types.Log) error {
		return s.debit(enigma.Address(e.Owner), e.Amount)
	}),
	on("Withdrawn", marketABI.UnpackWithdrawnEvent, func(s *state, e *contracts.MarketplaceWithdrawn, _ *types.Log) error {
		return s.debit(enigma.Address(e.Owner), e.Amount)
	}),
	on("Paused", marketABI.UnpackPausedEvent, func(s *state, e *contracts.MarketplacePaused, _ *types.Log) error {
		b := s.business.rows[0]
		b.PausedUntil = e.Until
		s.business.put(&s.changes, 0, b)
		return nil
	}),
	on("GuardianChanged", marketABI.UnpackGuardianChangedEvent, func(s *state, e *contracts.MarketplaceGuardianChanged, _ *types.Log) error {
		b := s.business.rows[0]
		b.Guardian = enigma.Address(e.Guardian)
		s.business.put(&s.changes, 0, b)
		return nil
	}),
}
