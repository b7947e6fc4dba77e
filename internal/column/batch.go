package column

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"enigma"
)

// A Buffer is the memory of one column's batches, for use again and again by
// one goroutine.
type Buffer struct {
	lists []list
	cells [][][]byte
	rows  []int // that are not NULL
	x32   []uint32
	c32   []uint64
	x64   []uint64
	c64   [][16]byte
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

// A RowError is what one row of a batch cannot do.
type RowError struct {
	Row int // from 0
	Err error
}

// Error tells no part of the value.
func (e *RowError) Error() string { return e.Err.Error() }

// Unwrap returns the cause.
func (e *RowError) Unwrap() error { return e.Err }

// EncryptColumn returns the terms of a batch of one column's cells: a list of
// cells for each of Form.Terms. NULL is nil, and so are its terms, except that
// sums beside another scheme count it as 0. ids are the rows' numbers in each
// order, which Bound forms and sums need. What it returns is valid until b is
// used again. Its errors are RowErrors.
func (c *Codec) EncryptColumn(b *Buffer, values [][]byte, ids [][]uint64) ([][][]byte, error) {
	terms := c.form.Terms()
	b.prepare(len(terms))
	if c.form.Bound && len(ids) == 0 || len(ids) < c.form.Sums {
		return nil, &RowError{0, c.refuse(errBound)}
	}
	if err := c.encryptFirst(b, values, ids); err != nil {
		return nil, err
	}
	for i, t := range terms {
		var err error
		switch {
		case i == 0:
		case t.Role == "rest":
			c.encryptRests(b, i, values)
		case t.Role == "prefix":
			c.encryptPrefixes(b, i, values)
		default:
			order := i - len(terms) + c.form.Sums
			err = c.encryptSums(b, i, values, order, ids[order])
		}
		if err != nil {
			return nil, err
		}
		b.cells[i] = b.lists[i].cut(b.cells[i][:0])
	}
	return b.cells[:len(terms)], nil
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

func (c *Codec) encryptFirst(b *Buffer, values [][]byte, ids [][]uint64) error {
	var err error
	switch {
	case c.form.firstSums():
		err = c.encryptSums(b, 0, values, 0, ids[0])
	case c.ope32 != nil || c.ope64 != nil:
		err = c.encryptNumbers(b, values)
	default:
		err = c.encryptCells(b, values, ids)
	}
	b.cells[0] = b.lists[0].cut(b.cells[0][:0])
	return err
}

// encryptCells makes the first terms that gain nothing from each other.
func (c *Codec) encryptCells(b *Buffer, values [][]byte, ids [][]uint64) error {
	l := &b.lists[0]
	for row, v := range values {
		if v == nil {
			l.addNull()
			continue
		}
		var out []byte
		var rest bool
		var err error
		l.reserve(len(v))
		switch {
		case c.gcm != nil && c.form.Bound:
			b.one = binary.BigEndian.AppendUint64(append(b.one[:0], c.ad...), ids[0][row])
			out = c.gcm.Seal(l.bytes, nil, v, b.one)
		case c.siv != nil:
			var form []byte
			if form, rest, err = canonical(c.spec.Type, v); err == nil {
				out = c.siv.Seal(l.bytes, form)
			}
		case c.perm != nil || c.proven32 != nil || c.proven64 != nil:
			var x uint64
			if x, rest, err = c.number(v); err == nil {
				out = c.appendNumber(l.bytes, x)
			}
		default:
			out, err = c.Encrypt(l.bytes, v)
		}
		switch {
		case err != nil:
			return &RowError{row, c.refuse(err)}
		case rest && !c.form.Rest:
			return &RowError{row, c.refuse(errRest)}
		case rest:
			b.rests = append(b.rests, row)
		}
		l.add(out)
	}
	return nil
}

var errRest = errors.New("value prints otherwise than the values it equals: declare the column with a rest, or as rnd")

// encryptNumbers makes ope terms, all of a batch at once.
func (c *Codec) encryptNumbers(b *Buffer, values [][]byte) error {
	b.x32, b.x64 = b.x32[:0], b.x64[:0]
	for row, v := range values {
		if v == nil {
			continue
		}
		x, rest, err := c.number(v)
		if err != nil {
			return &RowError{row, c.refuse(err)}
		}
		if rest {
			b.rests = append(b.rests, row)
		}
		if c.ope32 != nil {
			b.x32 = append(b.x32, uint32(x))
		} else {
			b.x64 = append(b.x64, x)
		}
	}
	if c.ope32 != nil {
		b.c32 = resize(b.c32, len(b.x32))
		c.ope32.EncryptAll(b.c32, b.x32)
	} else {
		b.c64 = resize(b.c64, len(b.x64))
		c.ope64.EncryptAll(b.c64, b.x64)
	}
	l, n := &b.lists[0], 0
	for _, v := range values {
		switch {
		case v == nil:
			l.addNull()
			continue
		case c.ope32 != nil:
			l.add(binary.BigEndian.AppendUint64(l.bytes, b.c32[n]^sign64))
		default:
			l.add(append(l.bytes, b.c64[n][:]...))
		}
		n++
	}
	return nil
}

// resize returns a slice of n elements, s's own memory if that is enough.
func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/4)
	}
	return s[:n]
}

// encryptRests makes the rests of the rows that have one.
func (c *Codec) encryptRests(b *Buffer, term int, values [][]byte) {
	l, next := &b.lists[term], b.rests
	for row, v := range values {
		if len(next) == 0 || next[0] != row {
			l.addNull()
			continue
		}
		next = next[1:]
		b.one = appendRest(b.one[:0], c.spec.Type, v, b.cells[0][row])
		l.add(c.rest.Seal(l.bytes, b.one))
	}
}

func (c *Codec) encryptPrefixes(b *Buffer, term int, values [][]byte) {
	l := &b.lists[term]
	for _, v := range values {
		if v == nil {
			l.addNull()
		} else {
			l.add(c.prefix.Append(l.bytes, v))
		}
	}
}

// encryptSums makes the terms of one order.
func (c *Codec) encryptSums(b *Buffer, term int, values [][]byte, order int, ids []uint64) error {
	b.sums = resize(b.sums, len(values))
	for row, v := range values {
		var err error
		if b.sums[row] = 0; v != nil {
			b.sums[row], err = addend(c.spec.Type, v)
		}
		if err != nil {
			return &RowError{row, c.refuse(err)}
		}
	}
	if err := c.mask(b.sums, order, ids); err != nil {
		return &RowError{0, c.refuse(err)}
	}
	l := &b.lists[term]
	for row, v := range values {
		if v == nil && c.spec.Scheme == enigma.Sum {
			l.addNull()
		} else {
			l.add(binary.BigEndian.AppendUint64(l.bytes, uint64(b.sums[row])))
		}
	}
	return nil
}

// mask encrypts addends in place.
func (c *Codec) mask(sums []int64, order int, ids []uint64) error {
	key, run := c.sums[order], true
	for i := range ids {
		run = run && ids[i] == ids[0]+uint64(i)
	}
	if run && len(ids) > 0 {
		return key.EncryptRun(sums, ids[0], sums)
	}
	for i, id := range ids {
		var err error
		if sums[i], err = key.Encrypt(id, sums[i]); err != nil {
			return err
		}
	}
	return nil
}

// addend returns a value as the whole number that is summed.
func addend(t Type, plain []byte) (int64, error) {
	x, err := ordinal(t, plain)
	switch v := int64(x ^ sign64); {
	case err != nil:
		return 0, err
	case t.OID == oidNumeric && v == scaledNaN:
		return 0, errNaN
	case ordinalBits(t) == 32:
		return int64(int32(uint32(x) ^ sign32)), nil
	default:
		return v, nil
	}
}

var errNaN = errors.New("NaN cannot be summed: leave it out, or declare the column without sum")

// A Sealed column is one column of a batch of rows as storage nodes answered.
type Sealed struct {
	Terms [][]byte // first terms, nil for NULL
	Rests [][]byte // the terms of role "rest", where the form has them
	IDs   [][]byte // the rows' numbers, 8 bytes each, where the form is Bound
}

// DecryptColumn returns the values of a batch, nil for NULL, valid until b is
// used again. Its only error is ErrTerm.
func (c *Codec) DecryptColumn(b *Buffer, in Sealed) ([][]byte, error) {
	if c.form.Rest && len(in.Rests) != len(in.Terms) || c.form.Bound && len(in.IDs) != len(in.Terms) {
		return nil, fmt.Errorf("%w: incomplete", ErrTerm)
	}
	b.prepare(1)
	if len(b.cells) == 0 {
		b.cells = [][][]byte{nil}
	}
	var err error
	if c.ope32 != nil || c.ope64 != nil {
		err = c.decryptNumbers(b, in)
	} else {
		err = c.decryptCells(b, in)
	}
	if err != nil {
		return nil, ErrTerm
	}
	b.cells[0] = b.lists[0].cut(b.cells[0][:0])
	return b.cells[0], nil
}

// decryptNumbers opens ope terms, all of a batch at once.
func (c *Codec) decryptNumbers(b *Buffer, in Sealed) error {
	b.c32, b.c64 = b.c32[:0], b.c64[:0]
	for _, term := range in.Terms {
		switch {
		case term == nil:
		case c.ope32 != nil && len(term) == 8:
			b.c32 = append(b.c32, binary.BigEndian.Uint64(term)^sign64)
		case c.ope64 != nil && len(term) == 16:
			b.c64 = append(b.c64, [16]byte(term))
		default:
			return ErrTerm
		}
	}
	b.x32, b.x64 = resize(b.x32, len(b.c32)), resize(b.x64, len(b.c64))
	if err := c.ope32All(b); err != nil {
		return err
	}
	n := 0
	for row, term := range in.Terms {
		l := &b.lists[0]
		if term == nil {
			l.addNull()
			continue
		}
		var x uint64
		if c.ope32 != nil {
			x = uint64(b.x32[n])
		} else {
			x = b.x64[n]
		}
		n++
		out, err := c.appendValue(l.bytes, x)
		if err == nil && c.form.Rest && in.Rests[row] != nil {
			out, err = c.withRest(b, out, len(l.bytes), in.Rests[row], term)
		}
		if err != nil {
			return err
		}
		l.add(out)
	}
	return nil
}

func (c *Codec) ope32All(b *Buffer) error {
	if c.ope32 != nil {
		return c.ope32.DecryptAll(b.x32, b.c32)
	}
	return c.ope64.DecryptAll(b.x64, b.c64)
}

func (c *Codec) decryptCells(b *Buffer, in Sealed) error {
	l := &b.lists[0]
	for row, term := range in.Terms {
		if term == nil {
			l.addNull()
			continue
		}
		var out []byte
		var err error
		l.reserve(len(term))
		switch {
		case c.form.Bound:
			out, err = c.openBound(b, l.bytes, term, in.IDs[row])
		case c.siv != nil:
			if b.one, err = c.siv.Open(b.one[:0], term); err == nil {
				out, err = restore(l.bytes, c.spec.Type, b.one)
			}
		default:
			out, err = c.Decrypt(l.bytes, term)
		}
		if err == nil && c.form.Rest && in.Rests[row] != nil {
			out, err = c.withRest(b, out, len(l.bytes), in.Rests[row], term)
		}
		if err != nil {
			return err
		}
		l.add(out)
	}
	return nil
}

// openBound opens a term of rnd or sum with its row's number.
func (c *Codec) openBound(b *Buffer, dst, term, id []byte) ([]byte, error) {
	if len(id) != 8 {
		return nil, ErrTerm
	}
	if c.gcm != nil {
		b.one = append(append(b.one[:0], c.ad...), id...)
		return c.gcm.Open(dst, nil, term, b.one)
	}
	if len(term) != 8 {
		return nil, ErrTerm
	}
	m, err := c.sums[0].Decrypt(binary.BigEndian.Uint64(id), int64(binary.BigEndian.Uint64(term)))
	if err != nil {
		return nil, err
	}
	return appendAddend(dst, c.spec.Type, m)
}

// appendAddend is addend's inverse.
func appendAddend(dst []byte, t Type, m int64) ([]byte, error) {
	if ordinalBits(t) == 32 {
		if m != int64(int32(m)) {
			return nil, ErrTerm
		}
		return appendOrdinal(dst, t, uint64(uint32(m)^sign32))
	}
	return appendOrdinal(dst, t, uint64(m)^sign64)
}

// withRest turns the value dst[at:] into the one with the rest that a term
// holds.
func (c *Codec) withRest(b *Buffer, dst []byte, at int, rest, term []byte) ([]byte, error) {
	var err error
	if b.one, err = c.rest.Open(b.one[:0], rest); err != nil || len(term) < restBinding {
		return nil, ErrTerm
	}
	return applyRest(dst, at, c.spec.Type, b.one, term)
}
