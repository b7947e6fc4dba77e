package contracts_test

import (
	"testing"

	"enigma/contracts"
	"enigma/contracts/evm"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// TestBareMachine sends the same transactions to go-ethereum's simulated chain
// and to a bare machine: they cost the same, and say the same, under every fork.
func TestBareMachine(t *testing.T) {
	for _, fork := range evm.Forks {
		t.Run(string(fork), func(t *testing.T) {
			t.Parallel()
			w := newWorldOn(t, fork, 3, contracts.EnigmaTokenMetaData.Bin, func(*world, *contracts.Setup) {})
			w.advance(2 * period)
			id := w.register(1, "trades", 10*eng)
			w.subscribe(2, id, 1)
			w.advance(20 * day)
			w.subscribe(2, id, 3)
			w.must(0, w.market, market.PackClaim(id, w.all(1), w.accounts[1]))
			w.must(2, w.market, market.PackUnsubscribe(id, w.accounts[2]))

			chain, err := evm.New(fork)
			if err != nil {
				t.Fatal(err)
			}
			for i, s := range w.sent {
				chain.Time = w.timeOf(s.receipt)
				gas, logs := replay(t, chain, s)
				if gas != s.receipt.GasUsed || logs != len(s.receipt.Logs) {
					t.Errorf("transaction %d: %d gas and %d events, on the simulated chain %d and %d", i, gas, logs, s.receipt.GasUsed, len(s.receipt.Logs))
				}
			}
		})
	}
}

// A sent is one transaction of a world.
type sent struct {
	from    common.Address
	to      *common.Address
	data    []byte
	receipt *types.Receipt
}

// replay returns what the transaction costs on the bare machine.
func replay(t *testing.T, chain *evm.Chain, s sent) (gas uint64, logs int) {
	t.Helper()
	if s.to == nil {
		r, err := chain.Create(s.from, s.data)
		if err != nil {
			t.Fatal(err)
		}
		return r.Gas, len(r.Logs)
	}
	r, err := chain.Send(s.from, *s.to, s.data)
	if err != nil {
		t.Fatal(err)
	}
	return r.Gas, len(r.Logs)
}
