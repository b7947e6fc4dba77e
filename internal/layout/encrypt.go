package layout

import (
	"encoding/binary"

	"enigma/internal/column"
)

// A Batch is a run of rows on its way to storage nodes.
type Batch struct {
	// Values are the cells of each column, then of each computed term, nil for
	// NULL.
	Values [][][]byte

	// IDs are the rows' numbers in each order. A number is used once under one
	// secret.
	IDs [][]uint64
}

// An Encrypter turns batches into tuples. It belongs to one goroutine.
type Encrypter struct {
	t       *Table
	buffers []column.Buffer
	terms   [][][][]byte // of each column: its terms, their cells
	ids     [][]uint64
	tagged  [][]byte
	number  [][8]byte
}

// NewEncrypter returns one for the table, whose columns are all open.
func (t *Table) NewEncrypter() *Encrypter {
	n := len(t.Columns) + len(t.Computed)
	return &Encrypter{
		t: t, buffers: make([]column.Buffer, n), terms: make([][][][]byte, n),
		tagged: make([][]byte, 0, len(t.slots)), number: make([][8]byte, len(t.Orders)),
	}
}

// A CellError is what one cell of a batch cannot do.
type CellError struct {
	column.RowError
	Column int // as in Batch.Values
}

// Encrypt makes the terms of a batch, which Append then writes row by row. Its
// errors are CellErrors.
func (e *Encrypter) Encrypt(b Batch) error {
	e.ids = b.IDs
	for i, values := range b.Values {
		terms, err := e.t.column(i).Codec.EncryptColumn(&e.buffers[i], values, b.IDs)
		if err != nil {
			bad, ok := err.(*column.RowError)
			if !ok {
				bad = &column.RowError{Err: err}
			}
			return &CellError{*bad, i}
		}
		e.terms[i] = terms
	}
	return nil
}

// column returns a column or, after them, a computed term.
func (t *Table) column(i int) *Column {
	if i < len(t.Columns) {
		return &t.Columns[i]
	}
	return &t.Computed[i-len(t.Columns)]
}

// Append appends one row of the batch as a tuple of PostgreSQL's binary COPY
// format, its columns in the order of Physical's.
func (e *Encrypter) Append(dst []byte, row int) []byte {
	dst = binary.BigEndian.AppendUint16(dst, uint16(len(e.t.slots)))
	e.tagged = e.tagged[:0]
	at := 0 // of the tag
	for _, s := range e.t.slots {
		var cell []byte
		switch s.from {
		case fromTag:
			dst = append(dst, 0, 0, 0, 16)
			at = len(dst)
			dst = append(dst, make([]byte, 16)...)
			continue
		case fromNumbers:
			binary.BigEndian.PutUint64(e.number[s.term][:], e.ids[s.term][row])
			cell = e.number[s.term][:]
		default:
			cell = e.terms[s.from][s.term][row]
		}
		if e.t.tagger != nil {
			e.tagged = append(e.tagged, cell)
		}
		if cell == nil {
			dst = append(dst, 0xff, 0xff, 0xff, 0xff)
			continue
		}
		dst = append(binary.BigEndian.AppendUint32(dst, uint32(len(cell))), cell...)
	}
	if e.t.tagger != nil {
		tag := e.t.tagger.Tag(e.ids[0][row], e.tagged)
		copy(dst[at:], tag[:])
	}
	return dst
}

func be64(b []byte) uint64 { return binary.BigEndian.Uint64(b) }
