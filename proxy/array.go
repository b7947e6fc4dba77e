package proxy

import "encoding/binary"

// arrayHeader is the length of a one-dimensional array's head in PostgreSQL's
// binary format: dimensions, has-nulls, element type, length, lower bound.
const arrayHeader = 5 * 4

// An array collects a decrypted column as a PostgreSQL array in binary format.
type array struct {
	taken [][]byte // the first values, as others had them
	buf   []byte   // those after
	n     int
	nulls bool
	elem  uint32
}

func newArray(elem uint32) *array { return &array{elem: elem} }

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

// take moves the values of another to the end of a, which has got all of its
// values so. They are not copied: the other begins anew with memory for as many.
func (a *array) take(from *array) {
	if from.n == 0 {
		return
	}
	a.taken = append(a.taken, from.buf)
	a.n += from.n
	a.nulls = a.nulls || from.nulls
	*from = array{buf: make([]byte, 0, len(from.buf)+len(from.buf)/16)}
}

// size is how many bytes the values take.
func (a *array) size() int {
	n := len(a.buf)
	for _, taken := range a.taken {
		n += len(taken)
	}
	return n
}

// bytes returns the whole array. An empty one has no dimensions.
func (a *array) bytes() []byte {
	out := make([]byte, 0, arrayHeader+a.size())
	head := [5]uint32{1, 0, a.elem, uint32(a.n), 1}
	if a.nulls {
		head[1] = 1
	}
	if a.n == 0 {
		head[0] = 0
	}
	for _, v := range head {
		out = binary.BigEndian.AppendUint32(out, v)
	}
	if a.n == 0 {
		return out[:3*4]
	}
	for _, taken := range a.taken {
		out = append(out, taken...)
	}
	return append(out, a.buf...)
}

// A cellReader goes through an array's values, each with its length before it
// as it has in COPY's binary format.
type cellReader struct {
	rest []byte
	next [][]byte
}

func (a *array) cells() cellReader {
	return cellReader{next: append(a.taken[:len(a.taken):len(a.taken)], a.buf)}
}

// appendTo appends the next value, of which there must be one.
func (r *cellReader) appendTo(dst []byte) []byte {
	for len(r.rest) == 0 {
		r.rest, r.next = r.next[0], r.next[1:]
	}
	n := 4
	if size := int32(binary.BigEndian.Uint32(r.rest)); size > 0 {
		n += int(size)
	}
	dst, r.rest = append(dst, r.rest[:n]...), r.rest[n:]
	return dst
}
