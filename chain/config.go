package chain

import (
	"errors"
	"log/slog"
	"math/big"
	"slices"
	"time"

	"enigma"
	"enigma/internal/wallet"
)

// A Config says which chain and market to talk to, and as whom.
type Config struct {
	// URL is the JSON-RPC endpoint: http://, https://, ws:// or wss://. Over
	// WebSocket a Follower hears of blocks at once. Required, unless URLs names
	// some. One URL only: commas are part of it.
	URL string

	// URLs are more endpoints of the same chain, in order of preference; URL
	// comes before them. A call goes to the first that works, and comes back to
	// an earlier one when that works again. Optional.
	URLs []string

	// ChainID is the number of the chain (EIP-155), 1 for Ethereum's main
	// network. An endpoint of another chain is an error. Optional; defaults to
	// what the first endpoint says, which the others must say as well.
	ChainID uint64

	// CallTimeout is how long an endpoint may take over one call before the next
	// is asked; three times as long over a search for events. Optional; defaults
	// to 5s. The last one to ask has as long as the caller gives it.
	CallTimeout time.Duration

	// Marketplace is the address of the market contract. Optional on a
	// development chain, which says where it is.
	Marketplace enigma.Address

	// Ranking is the address of the contract that ranks data sets, which names the
	// directory. Optional on a development chain, which says where it is; elsewhere
	// data sets have no rank without it.
	Ranking enigma.Address

	// StartBlock is a block before which none of the market's contracts existed.
	// Optional; it saves scanning.
	StartBlock uint64

	// Wallet signs and pays. Optional; without it nothing can be sent.
	Wallet *wallet.Wallet

	// Journal is a file that holds what was sent and is in no block yet, so that
	// a restarted program neither forgets it nor sends it twice. Optional;
	// without it that memory ends with the process. Processes that use the same
	// wallet should share it; within a process it takes one client.
	Journal string

	// MaxFee is the most to pay for one unit of gas, in wei, tip included.
	// Optional; defaults to no limit. With less than the base fee of the newest
	// block nothing is sent.
	MaxFee *big.Int

	// MaxTip is the most of that to give to whoever makes the block, in wei.
	// Optional; defaults to no limit.
	MaxTip *big.Int

	// ReplaceAfter is how long a transaction may wait for its block before it is
	// sent again with higher fees, within MaxFee and MaxTip. Optional; defaults
	// to 45s. Negative means never.
	ReplaceAfter time.Duration

	// Confirmations is how many blocks, its own included, make a transaction
	// done. Optional; defaults to 1.
	Confirmations uint64

	// Poll is how often a Follower asks for the newest block. Optional;
	// defaults to 250ms, and to 1s where the endpoint announces blocks.
	Poll time.Duration

	// MaxSilence is how long a Follower goes on without a new block before it
	// fails closed. Optional; defaults to 60s.
	MaxSilence time.Duration

	// Finality is how many blocks the chain can take back: what is older, a
	// Follower takes for final. Optional; defaults to 64, Ethereum's two epochs,
	// and on a development chain to none, since that never takes a block back.
	Finality uint64

	// Store is a directory in which a Follower keeps the final state, so that the
	// next one need not read the whole history. It holds nothing that the chain
	// does not: a store that is damaged, or of another chain, is made anew. One
	// Follower at a time. Optional.
	Store string

	storeEvery time.Duration // for tests: the time between two writes to the store

	// Log receives structured events. Optional; defaults to discarding them.
	Log *slog.Logger
}

func (c *Config) defaults() {
	if c.MaxSilence == 0 {
		c.MaxSilence = time.Minute
	}
	if c.storeEvery == 0 {
		c.storeEvery = 2 * time.Second
	}
	if c.CallTimeout == 0 {
		c.CallTimeout = 5 * time.Second
	}
	if c.ReplaceAfter == 0 {
		c.ReplaceAfter = 45 * time.Second
	}
	if c.Confirmations == 0 {
		c.Confirmations = 1
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
}

func (c *Config) check() error {
	var errs []error
	if len(c.endpoints()) == 0 {
		errs = append(errs, errors.New("url: required"))
	}
	if c.MaxFee != nil && c.MaxFee.Sign() <= 0 {
		errs = append(errs, errors.New("max fee: nothing can be sent for nothing"))
	}
	if c.MaxTip != nil && c.MaxTip.Sign() < 0 {
		errs = append(errs, errors.New("max tip: below zero"))
	}
	if c.CallTimeout < 0 {
		errs = append(errs, errors.New("call timeout: below zero"))
	}
	return errors.Join(errs...)
}

// endpoints returns every URL once, in order.
func (c *Config) endpoints() []string {
	var out []string
	for _, url := range append([]string{c.URL}, c.URLs...) {
		if url != "" && !slices.Contains(out, url) {
			out = append(out, url)
		}
	}
	return out
}
