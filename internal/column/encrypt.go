package column

import (
	"encoding/binary"
	"errors"

	"enigma"
)

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
