package proxy

import (
	"context"

	"enigma"
)

// A Source knows the data sets whose logical tables stand in the engine, and
// answers requests over them. It is safe for concurrent use.
type Source interface {
	// Catalogue returns which of the engine's tables belong to data sets. It is
	// called for every statement: it returns the same pointer until something
	// changed, and what it points to never changes.
	Catalogue() *Catalogue

	// Open returns a data set that may be queried now. It is called for every
	// statement over the data set, and returns the same pointer until the data
	// set changed. It fails with NotSubscribed when the subscription has ended,
	// and with Unavailable when its keys cannot be had.
	Open(ctx context.Context, id enigma.DatasetID) (*Dataset, error)

	// Querier answers in the subscriber's name: requests come without one.
	enigma.Querier
}

// A Catalogue says which data set each logical table belongs to.
type Catalogue struct {
	Tables map[uint32]Ref // by the table's OID in the engine
}

// A Ref names a table of a data set.
type Ref struct {
	Dataset enigma.DatasetID
	Path    enigma.Path // for messages
	Table   string      // logical name
}

// A Dataset is an opened data set. It is not changed after Open returned it.
type Dataset struct {
	ID       enigma.DatasetID
	Revision uint64
	Tables   map[string]*Table // by logical name
}
