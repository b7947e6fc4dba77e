package layout

import (
	"encoding/binary"
	"errors"
)

// errTuples is for bytes that are no whole tuples of a table.
var errTuples = errors.New("layout: not whole tuples of the table")

// Cut takes n tuples of PostgreSQL's binary COPY format apart, from the start
// of in: values[i] gets the cells of column i, and extra[k] those of the k-th
// one after them. The cells share in's memory.
func Cut(in []byte, n int, values, extra [][][]byte) (rest []byte, err error) {
	for i := range values {
		values[i] = values[i][:0]
	}
	for i := range extra {
		extra[i] = extra[i][:0]
	}
	for range n {
		if len(in) < 2 || int(binary.BigEndian.Uint16(in)) != len(values)+len(extra) {
			return nil, errTuples
		}
		in = in[2:]
		for _, lists := range [][][][]byte{values, extra} {
			for i := range lists {
				if len(in) < 4 {
					return nil, errTuples
				}
				size := int(int32(binary.BigEndian.Uint32(in)))
				if in = in[4:]; size < 0 {
					lists[i] = append(lists[i], nil)
					continue
				}
				if len(in) < size {
					return nil, errTuples
				}
				lists[i] = append(lists[i], in[:size:size])
				in = in[size:]
			}
		}
	}
	return in, nil
}

// EncryptTuples turns n plain tuples, of the columns and then the computed
// terms, into tuples of terms. Rows are numbered from first in every order.
func (t *Table) EncryptTuples(plain []byte, n int, first uint64) ([]byte, error) {
	b := Batch{Values: make([][][]byte, len(t.Columns)+len(t.Computed))}
	if _, err := Cut(plain, n, b.Values, nil); err != nil {
		return nil, err
	}
	ids := make([]uint64, n)
	for i := range ids {
		ids[i] = first + uint64(i)
	}
	for range t.Orders {
		b.IDs = append(b.IDs, ids)
	}
	e := t.NewEncrypter()
	if err := e.Encrypt(b); err != nil {
		return nil, err
	}
	out := make([]byte, 0, 2*len(plain))
	for row := range n {
		out = e.Append(out, row)
	}
	return out, nil
}
