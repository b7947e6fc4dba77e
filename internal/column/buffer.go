package column

import (
	"slices"
)

// A Buffer is the memory of one column's batches, for use again and again by
// one goroutine. It knows the values behind terms that it met before.
type Buffer struct {
	lists []list
	cells [][][]byte
	rows  []int // that are not NULL
	x32   []uint32
	c32   []uint64
	x64   []uint64
	c64   [][16]byte
	memo  memo
	sums  []int64
	one   []byte
	rests []int // rows whose values have a rest
}

// A list is a column of cells in the making: their bytes one after the other.
type list struct {
	bytes []byte
	ends  []int // of each cell, or -1 for NULL
}

func (l *list) reset()   { l.bytes, l.ends = l.bytes[:0], l.ends[:0] }
func (l *list) addNull() { l.ends = append(l.ends, -1) }

// add ends a cell whose bytes were appended.
func (l *list) add(bytes []byte) {
	l.bytes = bytes
	l.ends = append(l.ends, len(bytes))
}

// reserve makes room for a cell of about n bytes: ciphers grow a slice by no
// more than they append, which would copy all cells for each.
func (l *list) reserve(n int) { l.bytes = slices.Grow(l.bytes, n+64) }

// cut returns the cells.
func (l *list) cut(out [][]byte) [][]byte {
	if l.bytes == nil {
		l.bytes = make([]byte, 0, 16) // even an empty cell is not nil
	}
	start := 0
	for _, end := range l.ends {
		if end < 0 {
			out = append(out, nil)
			continue
		}
		out = append(out, l.bytes[start:end:end])
		start = end
	}
	return out
}

func (b *Buffer) prepare(terms int) {
	for len(b.lists) < terms {
		b.lists, b.cells = append(b.lists, list{}), append(b.cells, nil)
	}
	for i := range b.lists {
		b.lists[i].reset()
	}
	b.rows, b.rests = b.rows[:0], b.rests[:0]
}

// resize returns a slice of n elements, s's own memory if that is enough.
func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/4)
	}
	return s[:n]
}

// Buffer returns memory for one goroutine. That of an earlier statement knows what
// it met then.
func (c *Codec) Buffer() *Buffer {
	if b, ok := c.buffers.Get().(*Buffer); ok {
		return b
	}
	return &Buffer{}
}

// Release takes back memory that Buffer gave. Values in it are valid no more.
func (c *Codec) Release(b *Buffer) { c.buffers.Put(b) }
