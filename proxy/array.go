package proxy

import "encoding/binary"

// arrayHeader is the length of a one-dimensional array's head in PostgreSQL's
// binary format: dimensions, has-nulls, element type, length, lower bound.
const arrayHeader = 5 * 4

// An array collects a decrypted column as a PostgreSQL array in binary format.
type array struct {
	buf   []byte
	n     int
	nulls bool
	elem  uint32
}

func newArray(elem uint32) *array {
	return &array{elem: elem, buf: make([]byte, arrayHeader, 4<<10)}
}

// addNull appends a NULL.
func (a *array) addNull() {
	a.n++
	a.nulls = true
	a.buf = append(a.buf, 0xff, 0xff, 0xff, 0xff)
}

// addBytes appends a value.
func (a *array) addBytes(value []byte) {
	a.n++
	a.buf = append(binary.BigEndian.AppendUint32(a.buf, uint32(len(value))), value...)
}

// take moves the values of another, which has no head, to the end of a.
func (a *array) take(from *array) {
	a.buf = append(a.buf, from.buf...)
	a.n += from.n
	a.nulls = a.nulls || from.nulls
	*from = array{buf: from.buf[:0]}
}

// bytes returns the whole array. An empty one has no dimensions.
func (a *array) bytes() []byte {
	head := [5]uint32{1, 0, a.elem, uint32(a.n), 1}
	if a.nulls {
		head[1] = 1
	}
	if a.n == 0 {
		head[0] = 0
	}
	for i, v := range head {
		binary.BigEndian.PutUint32(a.buf[4*i:], v)
	}
	if a.n == 0 {
		return a.buf[:3*4]
	}
	return a.buf
}
