// Package chain is the market's door to Ethereum: it pays, registers, listens
// and, for development, runs a chain of its own.
//
// A Client sends transactions to the market contract and reads from it. A
// Follower keeps what the contract says in memory and implements enigma.Ledger,
// so that nodes decide about access in microseconds. A Devnet is a real geth in
// developer mode, inside this process, with the contracts deployed and a faucet.
// docs/spec/market-contract-v2.md states the contract's rules.
//
// # What it reveals
//
// Everything on a chain is public: who offers what at which price, who
// subscribed and paid, who was paid. The URL of an RPC endpoint may hold an
// access key; errors and logs name its host only.
//
// # Limits
//
// A Follower believes its RPC endpoint. It notices an endpoint that is gone,
// stuck or far behind, and then fails closed; it cannot notice one that lies.
// Transactions count as done when they are in one block: whoever needs more
// waits for more blocks. Spending needs a token with permit (ERC-2612), or an
// allowance that the owner has given the market contract before.
package chain

import (
	"math/big"
	"time"

	"enigma"
	"enigma/internal/wallet"

	"github.com/ethereum/go-ethereum/common"
)

// DatasetID computes the id of a provider's data set: Keccak-256 of the
// address's 20 bytes followed by the name's bytes.
func DatasetID(provider enigma.Address, name string) enigma.DatasetID {
	return wallet.Keccak256(provider[:], []byte(name))
}

// Period is what one month of a subscription lasts.
const Period = 30 * 24 * time.Hour

// ETH is one ether in wei.
func ETH(n int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18))
}

// grains converts an amount that the contracts keep below 2^64.
func grains(n *big.Int) enigma.Grains {
	if !n.IsUint64() {
		return ^enigma.Grains(0)
	}
	return enigma.Grains(n.Uint64())
}

func wide(g enigma.Grains) *big.Int { return new(big.Int).SetUint64(uint64(g)) }

// moment converts seconds of the block clock; 0 is the zero time.
func moment(seconds uint64) time.Time {
	if seconds == 0 {
		return time.Time{}
	}
	return time.Unix(int64(min(seconds, uint64(EndOfTime.Unix()))), 0).UTC()
}

func address(a enigma.Address) common.Address { return common.Address(a) }
