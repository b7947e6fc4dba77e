package node

import (
	"math/big"
	"time"

	"enigma"
	"enigma/chain"
	"enigma/internal/store"
)

// A Status is how a node is.
type Status struct {
	Ready
	Peers     int                    `json:"peers"`                 // connected now
	ChainTime time.Time              `json:"chain_time"`            // the block clock as the node follows it
	Chain     string                 `json:"chain_error,omitempty"` // what is wrong with the chain
	Ledger    chain.Standing         `json:"ledger"`                // how the node follows the chain
	Endpoints []chain.EndpointHealth `json:"endpoints"`
	ENG       *enigma.Grains         `json:"eng"`    // the wallet's balance, in grains; nil if unknown
	Shares    int                    `json:"shares"` // key shares that a custodian keeps

	// What the wallet may read now: paid for, or on trial alone.
	Subscriptions int `json:"subscriptions"`
	Trials        int `json:"trials"`

	// Writes counts, for storage nodes that lack some of this node's writes to its
	// own data sets, how many they lack. Those are sent again until they arrive.
	Writes map[string]int `json:"writes_missing,omitempty"`

	Storage *store.Server `json:"storage,omitempty"` // where ciphertext is kept; nil for a node that keeps none
}

// A Dataset is what a node knows of one data set.
type Dataset struct {
	enigma.Listing
	PaidUntil  *time.Time       `json:"paid_until,omitempty"`  // of the node's own wallet; nil if never
	TrialUntil *time.Time       `json:"trial_until,omitempty"` // the same
	Metadata   *enigma.Manifest `json:"metadata,omitempty"`    // nil while the node has not found it
	Schema     string           `json:"schema,omitempty"`      // on a gateway, where psql finds it

	// Of lists that were asked for in an order.
	Rank  int            `json:"rank,omitempty"`  // from 1; 0: not ranked
	Score *enigma.Grains `json:"score,omitempty"` // for 30 days
	Sold  uint64         `json:"sold,omitempty"`  // subscriptions ever, in the legacy order
}

// A Published is a data set that has just been published, or, after a dry run,
// that would be.
type Published struct {
	Path     string          `json:"path"`
	Revision uint64          `json:"revision"`
	Manifest enigma.Hash     `json:"manifest"`
	Price    enigma.Grains   `json:"price"`   // a month, in grains
	Deposit  enigma.Grains   `json:"deposit"` // locked now, in grains
	Payouts  []enigma.Payout `json:"payouts"`
	Trial    chain.Trial     `json:"trial"`
	Tags     []string        `json:"tags,omitempty"`
	Changes  []string        `json:"changes,omitempty"` // of terms that were published before, in words
	Gas      uint64          `json:"gas"`
	Fee      *big.Int        `json:"fee"` // in wei; of a dry run, the most
	Tables   []enigma.Table  `json:"tables"`
	DryRun   bool            `json:"dry_run,omitempty"`
	Took     time.Duration   `json:"took_ns"`
}

// A Subscribed is a subscription that has just been paid for, or, after a dry
// run, would be.
type Subscribed struct {
	Path      string        `json:"path"`
	Months    uint32        `json:"months"`
	Cost      enigma.Grains `json:"cost"`    // in grains
	Balance   enigma.Grains `json:"balance"` // afterwards, in grains
	PaidUntil time.Time     `json:"paid_until"`
	Cap       enigma.Grains `json:"cap"` // of automatic renewals; 0: none
	Gas       uint64        `json:"gas"`
	Fee       *big.Int      `json:"fee"`    // in wei; of a dry run, the most
	Schema    string        `json:"schema"` // where psql finds it
	DryRun    bool          `json:"dry_run,omitempty"`
}

// A StoredTable is one table as a persistence node's operator sees it.
type StoredTable struct {
	Schema  string   `json:"schema"`
	Name    string   `json:"name"`
	Columns []string `json:"columns"` // "name type"
	Rows    int64    `json:"rows"`
	Bytes   int64    `json:"bytes"`
}

// Details are what a node knows of one data set, and what the chain keeps of it
// now, for the node's own wallet.
type Details struct {
	Dataset
	Offer    chain.Offer     `json:"offer"`
	Access   chain.Access    `json:"access"`
	Score    *chain.Score    `json:"score,omitempty"` // nil where nothing is ranked
	Revenues []chain.Revenue `json:"revenues"`        // due to the wallet, by payout list
	Now      time.Time       `json:"now"`             // by the block clock
}
