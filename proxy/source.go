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

// A Writer changes data sets that this gateway's wallet owns. It is safe for
// concurrent use.
type Writer interface {
	// Writable returns nil if the data set may be changed here, else why not and
	// what would help.
	Writable(id enigma.DatasetID) error

	// Write applies changes to the data set's revision base, all of them or none,
	// and returns the new revision once this gateway's own catalogue answers from
	// it. It fails with Conflict if base is no longer the newest.
	Write(ctx context.Context, c Changes) (revision uint64, err error)
}

// Changes are what one transaction does to a data set.
type Changes struct {
	Dataset enigma.DatasetID
	Base    uint64 // the revision that they were planned on
	Tables  []TableChanges
}

// TableChanges are those of one table.
type TableChanges struct {
	Table   string   // logical name
	Deleted []uint64 // first numbers of the rows that go
	Added   []byte   // tuples in binary COPY format, plaintext, columns in the manifest's order
	Rows    int64    // how many tuples
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
