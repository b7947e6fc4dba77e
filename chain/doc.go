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
// access key; errors, logs and Health name its scheme and host only. Every
// endpoint that is asked learns the account, this machine's network address and
// what is asked for. A journal holds signed transactions, which anybody may send
// who reads it.
//
// # Several endpoints, and transactions that wait
//
// With several endpoints a call goes to the first that works; see Config.URLs.
// One that does not answer, answers with an HTTP error, wants to be asked less
// often or is more than 5 blocks behind is left alone for a while. Asking twice
// is safe: a signed transaction counts once.
//
// A transaction is written to the journal before it is sent, and stays there
// until its sender knows how it ended. Whoever asks for the same call in between,
// or within an hour if it is in a block by now, waits for that transaction and
// does not pay twice. One that gets into no block is sent again with higher
// fees. See Pending, SpeedUp, CancelTx and Wait.
//
// # Following
//
// A Follower reads the events of the market, and of the nodes, the directory and
// the disputes that belong to it, and adds them up: revenue and scores too
// (package books), which it checks against the rates and refunds that events
// name. It asks for history in ranges of blocks that it adapts to what the
// endpoint allows, and takes them for final. The last Config.Finality blocks it
// reads one by one: each must be the parent of the next, and where a block's bloom
// filter announces events and none come, the block's receipts decide, which its
// header vouches for. Events that do not follow from each other are read again,
// and after some times everything is. A reorganisation is undone block by block; if
// it reaches into what was final, the state is built anew beside the old one and
// replaces it at once.
//
// Config.Store keeps the final state and the block that it is of in one batch
// after another. It is a copy: whatever is wrong with it costs time.
//
// An account's access in a million subscriptions takes well under a microsecond
// to decide and 200 MB: make bench-chain.
//
// # Limits
//
// A Follower believes its RPC endpoint. It notices an endpoint that is gone,
// stuck or far behind, and then fails closed; it cannot notice one that lies, nor
// one that leaves out some of a block's events and not all, unless later events do
// not follow then. Between Config.MaxSilence and the chain's loss it decides by
// the newest block that it knows.
// Several endpoints are asked for availability, not compared for truth.
// Transactions count as done when they are in one block, unless
// Config.Confirmations says more; later reorganisations go unnoticed. Spending
// needs a token with permit (ERC-2612), or an allowance that the owner has given
// the market contract before. The account has to be an ordinary one: CancelTx
// offers the 21000 gas that a transfer to such an account takes.
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
