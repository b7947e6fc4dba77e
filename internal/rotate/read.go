package rotate

import (
	"context"
	"errors"
	"fmt"
	"io"

	"enigma"
	"enigma/internal/keyring"
	"enigma/internal/layout"
)

// A Reading says which revision's ciphertext to read, from where.
type Reading struct {
	// Manifest is the revision's. Required.
	Manifest *enigma.Manifest

	// Secret is the data set's: physical names are derived from it. Required.
	Secret keyring.Secret

	// Reserved gives the keys of reserved columns. Required with such columns.
	Reserved layout.ReservedKeys

	// Node holds the revision. Required.
	Node Node
}

// ErrNoOrder means that a table's rows have no order that every storage node
// would read them in.
var ErrNoOrder = errors.New("its rows have no order: neither numbers nor an indexed key, and a plain column whose values sort alike without being alike")

// Read hands out all tables of a revision, encrypted as they are: begin with a
// table's physical name and how many rows it has, then row for each, in an order
// that is the same at every storage node. The cells are valid during the call.
// An error of either ends the reading.
func Read(ctx context.Context, r Reading, begin func(table string, rows int64) error, row func(cells [][]byte) error) error {
	list, err := relations(r.Manifest, r.Secret, r.Reserved)
	if err != nil {
		return err
	}
	for _, t := range list {
		if !t.resumable() {
			return &enigma.Error{
				Kind: enigma.Unsupported, Op: fmt.Sprintf("table %q", t.manifest.Name), Err: ErrNoOrder,
				Hint: "give the table a key with an index, or integrity: row, and publish it again",
			}
		}
		if err := readTable(ctx, t, r.Node, begin, row); err != nil {
			return err
		}
	}
	return nil
}

func readTable(ctx context.Context, t *relation, node Node, begin func(string, int64) error, row func([][]byte) error) error {
	bounds, name, err := one(ctx, []Node{node}, t.bounds())
	if err != nil {
		return err
	}
	total := int64(bounds[0])
	if total != t.manifest.Rows {
		return distrust(name, fmt.Errorf("table %q has %d rows, and the manifest %d", t.manifest.Name, total, t.manifest.Rows))
	}
	if err := begin(t.stored.Name, total); err != nil {
		return err
	}
	var at position
	var end uint64
	if t.number >= 0 && total > 0 {
		at.Number, end = bounds[1], bounds[2]+1
	}
	rd := newReader(t, []Node{node}, at, total, at.Number, end)
	defer rd.close()
	for {
		cells, err := rd.next(ctx)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if err := row(cells); err != nil {
			return err
		}
	}
}
