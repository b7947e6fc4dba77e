package enigma

import (
	"context"
	"time"
)

// A Request is one statement over a data set's ciphertext.
type Request struct {
	Dataset  DatasetID
	Revision uint64

	// Subscriber is who asks. The door that authenticated them fills it in; a
	// client's own claim is never copied here.
	Subscriber Address

	// Newest and Manifest are what the ledger lists for the data set. The door
	// fills them in, too: of two changes under one number, one is registered.
	Newest   uint64
	Manifest Hash

	// SQL is one SELECT over physical names, qualified by SchemaName, with
	// parameters $1 … $n for every ciphertext it carries. With "EXPLAIN " before
	// it, nothing is run: the answer is one row of two bigints, the number of rows
	// that the SELECT may return and the bytes of each, as PostgreSQL's statistics
	// have it.
	SQL  string
	Args []Arg
}

// An Arg is one parameter of a Request in PostgreSQL's binary format.
type Arg struct {
	OID   uint32 // the parameter's type: int8, uuid, bytea, …
	Value []byte // nil is NULL
}

// A Querier answers requests from the ciphertext that it holds or can reach.
// Query fails with NotSubscribed, Denied, Invalid, LimitExceeded or
// Unavailable. It is safe for concurrent use; ctx bounds the rows too.
type Querier interface {
	Query(ctx context.Context, r Request) (Rows, error)
}

// Rows are the answer to a Request, in order.
type Rows interface {
	// Next returns the next row's cells in PostgreSQL's binary format, nil for
	// NULL, or io.EOF after the last row. The slices are valid until the next
	// call. An error other than io.EOF means that rows may be missing.
	Next() ([][]byte, error)

	// Close releases what the rows hold; it may be called at any time and more
	// than once.
	Close() error
}

// A Ledger is what the chain says, kept in memory. It is safe for concurrent
// use and answers without I/O.
type Ledger interface {
	// Now is the block clock: the time by which subscriptions end.
	Now() time.Time

	// Access returns until when who may read the data set.
	Access(id DatasetID, who Address) Access

	// Listing returns what the registry holds for the data set.
	Listing(id DatasetID) (Listing, bool)
}

// An Access says until when somebody may read a data set. Times are the first
// moments without access; the zero time if there never was any.
type Access struct {
	PaidUntil  time.Time
	TrialUntil time.Time
	TrialRows  uint64 // how many rows the trial may fetch
}

// Until is the first moment without access, by payment or trial.
func (a Access) Until() time.Time {
	if a.TrialUntil.After(a.PaidUntil) {
		return a.TrialUntil
	}
	return a.PaidUntil
}

// OnTrial reports whether access at a moment rests on a trial alone.
func (a Access) OnTrial(now time.Time) bool {
	return !now.Before(a.PaidUntil) && now.Before(a.TrialUntil)
}

// Subscribed reports whether who has access to the data set now, by payment or
// trial.
func Subscribed(l Ledger, id DatasetID, who Address) bool {
	return l.Now().Before(l.Access(id, who).Until())
}

// A Listing is a data set as the chain knows it.
type Listing struct {
	ID DatasetID `json:"id"`

	// Provider registered the data set under Name; both are in its id and path
	// and never change. Owner is who may change the data set now: somebody else
	// after a transfer.
	Provider Address `json:"provider"`
	Owner    Address `json:"owner"`
	Name     string  `json:"name"`

	Price      Grains    `json:"price"`                // for 30 days
	PriceSince time.Time `json:"price_since,omitzero"` // who subscribed before keeps a lower one for 30 days
	Manifest   Hash      `json:"manifest"`
	Revision   uint64    `json:"revision"` // of the registered manifest hash
	Active     bool      `json:"active"`   // open to new subscriptions
	Payouts    []Payout  `json:"payouts"`

	TrialSeconds uint32 `json:"trial_seconds,omitempty"` // of a free trial; 0: none is offered
	TrialRows    uint32 `json:"trial_rows,omitempty"`    // that one may fetch

	Deposit     Grains    `json:"deposit"`            // locked as collateral
	Thawing     Grains    `json:"thawing,omitempty"`  // the part of it that the owner wants back
	Thawed      time.Time `json:"thawed,omitzero"`    // when that may be withdrawn
	Offences    uint8     `json:"offences,omitempty"` // for which the deposit was slashed
	LastOffence time.Time `json:"last_offence,omitzero"`

	Heir      Address `json:"heir,omitzero"`      // the account that it is offered to
	Successor Address `json:"successor,omitzero"` // the market in which its owner goes on
}

// Path returns the listing's name for people.
func (l Listing) Path() Path { return Path{Provider: l.Provider, Name: l.Name} }

// A Payout is one address's part of a data set's revenue.
type Payout struct {
	To          Address `json:"to"`
	BasisPoints uint16  `json:"basis_points"` // of 10,000; a data set's add up to 10,000
}
