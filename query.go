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

	// SQL is one SELECT over physical names, qualified by SchemaName, with
	// parameters $1 … $n for every ciphertext it carries.
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

	// PaidUntil returns the first moment at which who has no access to the
	// data set; the zero time if they never had.
	PaidUntil(id DatasetID, who Address) time.Time

	// Listing returns what the registry holds for the data set.
	Listing(id DatasetID) (Listing, bool)
}

// Subscribed reports whether who has access to the data set now.
func Subscribed(l Ledger, id DatasetID, who Address) bool {
	return l.Now().Before(l.PaidUntil(id, who))
}

// A Listing is a data set as the chain knows it.
type Listing struct {
	ID       DatasetID `json:"id"`
	Provider Address   `json:"provider"`
	Name     string    `json:"name"`
	Price    Grains    `json:"price"`   // for 30 days
	Deposit  Grains    `json:"deposit"` // locked as collateral
	Manifest Hash      `json:"manifest"`
	Revision uint64    `json:"revision"` // of the registered manifest hash
	Active   bool      `json:"active"`   // open to new subscriptions
	Payouts  []Payout  `json:"payouts"`
}

// Path returns the listing's name for people.
func (l Listing) Path() Path { return Path{Provider: l.Provider, Name: l.Name} }

// A Payout is one address's part of a data set's revenue.
type Payout struct {
	To          Address `json:"to"`
	BasisPoints uint16  `json:"basis_points"` // of 10,000; a data set's add up to 10,000
}
