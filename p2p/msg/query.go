package msg

import (
	"encoding/binary"
	"fmt"

	"enigma"
)

const (
	maxSQL  = 1 << 20
	maxArgs = 1<<16 - 1 // PostgreSQL's own limit
	isNull  = 1<<32 - 1 // a length that stands for NULL, -1 in PostgreSQL's terms
)

// AppendRequest adds r's encoding to dst, all of it but Subscriber, which the
// session proves.
func AppendRequest(dst []byte, r *enigma.Request) ([]byte, error) {
	if len(r.SQL) > maxSQL || len(r.Args) > maxArgs {
		return nil, fmt.Errorf("statement of %d bytes with %d arguments: %w", len(r.SQL), len(r.Args), ErrTooLarge)
	}
	start := len(dst)
	dst = append(dst, byte(TypeRequest))
	dst = append(dst, r.Dataset[:]...)
	dst = binary.BigEndian.AppendUint64(dst, r.Revision)
	dst = appendChunk(dst, r.SQL)
	dst = binary.BigEndian.AppendUint16(dst, uint16(len(r.Args)))
	for _, a := range r.Args {
		dst = binary.BigEndian.AppendUint32(dst, a.OID)
		dst = appendCell(dst, a.Value)
	}
	if len(dst)-start > MaxRequest-sealSpare {
		return nil, fmt.Errorf("request of %d bytes: %w", len(dst)-start, ErrTooLarge)
	}
	return dst, nil
}

// DecodeRequest reads what AppendRequest wrote, into slices of its own.
func DecodeRequest(b []byte) (*enigma.Request, error) {
	r := reader{b: b}
	var q enigma.Request
	r.expect(TypeRequest)
	r.fill(q.Dataset[:])
	q.Revision = r.u64()
	q.SQL = r.text(maxSQL)
	n := r.u16()
	if n*8 > len(r.b) { // each argument takes at least eight bytes
		return nil, ErrMalformed
	}
	if n > 0 {
		q.Args = make([]enigma.Arg, n)
	}
	for i := range q.Args {
		q.Args[i].OID = r.u32()
		if c := r.cell(); c != nil {
			q.Args[i].Value = append([]byte{}, c...)
		}
	}
	return &q, r.end()
}

// AppendRow adds one row to a frame of rows: an int16 count, and for each cell
// an int32 length, -1 for NULL, and its bytes, as PostgreSQL's binary COPY
// writes tuples.
func AppendRow(dst []byte, cells [][]byte) []byte {
	dst = binary.BigEndian.AppendUint16(dst, uint16(len(cells)))
	for _, c := range cells {
		dst = appendCell(dst, c)
	}
	return dst
}

// RowSize is what AppendRow will add.
func RowSize(cells [][]byte) int {
	n := 2 + 4*len(cells)
	for _, c := range cells {
		n += len(c)
	}
	return n
}

// Rows takes a frame of rows apart.
type Rows struct {
	r     reader
	cells [][]byte
}

// DecodeRows starts on a frame that begins with TypeRows.
func (d *Rows) DecodeRows(b []byte) error {
	d.r = reader{b: b}
	d.r.expect(TypeRows)
	if d.r.bad {
		return ErrMalformed
	}
	return nil
}

// More reports whether the frame has another row.
func (d *Rows) More() bool { return len(d.r.b) > 0 }

// Next returns the next row. Its cells point into the frame, and the slice of
// them is used again.
func (d *Rows) Next() ([][]byte, error) {
	n := d.r.u16()
	if n*4 > len(d.r.b) {
		return nil, ErrMalformed
	}
	d.cells = d.cells[:0]
	for range n {
		d.cells = append(d.cells, d.r.cell())
	}
	if d.r.bad {
		return nil, ErrMalformed
	}
	return d.cells, nil
}

// CheckTuples reports ErrMalformed unless b is whole tuples in AppendRow's
// encoding.
func CheckTuples(b []byte) error {
	for len(b) > 0 {
		n := TupleSize(b)
		if n == 0 {
			return ErrMalformed
		}
		b = b[n:]
	}
	return nil
}

// TupleSize is the size of the first tuple of b, or 0 if b does not start with
// a whole one.
func TupleSize(b []byte) int {
	r := reader{b: b}
	for range r.u16() {
		if r.cell(); r.bad {
			return 0
		}
	}
	if r.bad {
		return 0
	}
	return len(b) - len(r.b)
}

// AppendEnd adds the message that ends an answer of so many rows.
func AppendEnd(dst []byte, rows uint64) []byte {
	return binary.BigEndian.AppendUint64(append(dst, byte(TypeEnd)), rows)
}

// DecodeEnd reads what AppendEnd wrote.
func DecodeEnd(b []byte) (rows uint64, err error) {
	r := reader{b: b}
	r.expect(TypeEnd)
	rows = r.u64()
	return rows, r.end()
}

func appendCell(dst, c []byte) []byte {
	if c == nil {
		return binary.BigEndian.AppendUint32(dst, isNull)
	}
	return appendChunk(dst, c)
}

// cell returns the next cell, nil for NULL only.
func (r *reader) cell() []byte {
	n := r.u32()
	if n == isNull {
		return nil
	}
	if uint64(n) > uint64(len(r.b)) {
		r.bad = true
		return nil
	}
	return r.take(int(n))
}
