package enigma

import "context"

// A LoadSpec describes one revision of a data set to a storage node: physical
// names and types only.
type LoadSpec struct {
	Dataset  DatasetID       `json:"dataset"`
	Provider Address         `json:"provider"` // filled in by the door that authenticated them
	Revision uint64          `json:"revision"`
	Tables   []PhysicalTable `json:"tables"`

	// Base is the revision that this one is a change of: what is not deleted
	// stays, and rows are added. It is the one before. 0 means a whole revision.
	Base uint64 `json:"base,omitempty"`

	// Batch identifies the change: the hash of the revision's manifest. A change
	// that is committed already may be loaded again, without effect. BaseBatch is
	// the base's, zero if that is a whole revision.
	Batch     Hash `json:"batch,omitzero"`
	BaseBatch Hash `json:"base_batch,omitzero"`

	// Replace allows a committed load of the same revision to be discarded. The
	// door that knows the chain sets it while the revision is not registered
	// there: its registration failed, and the provider tries again.
	Replace bool `json:"-"`

	// Late says that a later revision is registered. The door cannot tell then
	// which one had this number, so that none is replaced that may have been it.
	Late bool `json:"-"`
}

// A PhysicalTable is a table as a storage node sees it.
type PhysicalTable struct {
	Name    string           `json:"name"` // ^[a-z][a-z0-9_]{0,62}$
	Columns []PhysicalColumn `json:"columns"`
	Indexes [][]string       `json:"indexes,omitempty"` // physical column names of each

	// Partition divides the rows by physical columns; nil leaves them together.
	Partition *Partition `json:"partition,omitempty"`

	// Numbers is the bigint column by which changes name rows, no two alike. ""
	// if the table does not change.
	Numbers string `json:"numbers,omitempty"`
}

// A PhysicalColumn is one term as a storage node sees it.
type PhysicalColumn struct {
	Name string `json:"name"` // ^[a-z][a-z0-9_]{0,62}$
	Type string `json:"type"` // "bigint", "uuid", "bytea", or any built-in type for a plain column
}

// A Loader takes in new revisions of data sets.
type Loader interface {
	// Begin starts a load in a place that no query sees. Starting a load again
	// for the same data set and revision discards what was loaded before,
	// unless that was committed, which is an error of kind Invalid without
	// spec.Replace.
	Begin(ctx context.Context, spec LoadSpec) (Load, error)
}

// A Load is one revision of a data set on its way in.
type Load interface {
	// Copy adds rows to a table: tuples of PostgreSQL's binary COPY format
	// (int16 field count, then int32 length and bytes per field) without its
	// header and trailer, whole tuples only. It does not keep rows.
	Copy(ctx context.Context, table string, rows []byte) error

	// Delete leaves rows of the base out, by their numbers. Each has to be in the
	// base and may be named once; the error may come with Commit.
	Delete(ctx context.Context, table string, numbers []uint64) error

	// Commit makes the revision visible and durable, all of it or nothing. It
	// fails with Invalid unless every table holds the counted rows, those of the
	// base included.
	Commit(ctx context.Context, counts map[string]int64) error

	// Abort discards the load. After Commit it does nothing.
	Abort() error
}
