package chunk

import (
	"encoding/binary"

	"enigma"
)

// A Writer takes a revision's rows in their canonical order and cuts what it is
// given into chunks. It keeps one chunk and the leaves.
type Writer struct {
	id       enigma.DatasetID
	revision uint64
	keep     func(index uint64, chunk []byte) // may be nil
	buf      []byte
	leaves   []enigma.Hash
}

// NewWriter starts a stream. keep, if not nil, is called with every chunk; the
// slice is valid during the call.
func NewWriter(id enigma.DatasetID, revision uint64, keep func(index uint64, chunk []byte)) *Writer {
	return &Writer{id: id, revision: revision, keep: keep, buf: make([]byte, 0, 2*Size)}
}

// Table begins a table of so many rows, by its physical name.
func (w *Writer) Table(name string, rows int64) {
	w.buf = binary.BigEndian.AppendUint32(w.buf, uint32(len(name)))
	w.buf = append(w.buf, name...)
	w.buf = binary.BigEndian.AppendUint64(w.buf, uint64(rows))
	w.cut(false)
}

// Row adds the next row of the table: its cells in PostgreSQL's binary format,
// nil for NULL, in the order of the physical columns.
func (w *Writer) Row(cells [][]byte) {
	w.buf = binary.BigEndian.AppendUint16(w.buf, uint16(len(cells)))
	for _, c := range cells {
		if c == nil {
			w.buf = binary.BigEndian.AppendUint32(w.buf, ^uint32(0))
			continue
		}
		w.buf = binary.BigEndian.AppendUint32(w.buf, uint32(len(c)))
		w.buf = append(w.buf, c...)
	}
	w.cut(false)
}

// Tree ends the stream.
func (w *Writer) Tree() (*Tree, error) {
	w.cut(true)
	return NewTree(w.leaves)
}

// cut takes whole chunks off the buffer, and with last what remains.
func (w *Writer) cut(last bool) {
	rest := w.buf
	for len(rest) >= Size || last && len(rest) > 0 {
		c := rest[:min(Size, len(rest))]
		index := uint64(len(w.leaves))
		if w.keep != nil {
			w.keep(index, c)
		}
		w.leaves = append(w.leaves, Leaf(w.id, w.revision, index, c))
		rest = rest[len(c):]
	}
	w.buf = append(w.buf[:0], rest...)
}
