package column

import (
	"encoding/binary"
	"fmt"
)

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
	if c.perm != nil || c.ope32 != nil || c.ope64 != nil {
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

// decryptNumbers opens terms of one number each, all of a batch at once.
func (c *Codec) decryptNumbers(b *Buffer, in Sealed) error {
	numbers, err := c.numbers(b, in.Terms)
	if err != nil {
		return err
	}
	n := 0
	for row, term := range in.Terms {
		l := &b.lists[0]
		if term == nil {
			l.addNull()
			continue
		}
		out, err := c.appendValue(l.bytes, numbers[n])
		n++
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

// numbers returns the numbers behind the terms that are not NULL.
func (c *Codec) numbers(b *Buffer, terms [][]byte) ([]uint64, error) {
	if c.ope64 != nil {
		return c.numbers64(b, terms)
	}
	if c.perm != nil && !b.memo.pays(c) {
		return c.permuted(b, terms)
	}
	b.memo.start(c)
	for _, term := range terms {
		switch {
		case term == nil:
		case len(term) == 8:
			b.memo.add(binary.BigEndian.Uint64(term))
		default:
			b.memo.forget()
			return nil, ErrTerm
		}
	}
	err := b.memo.finish(func(numbers, terms []uint64) error {
		if c.perm != nil {
			c.perm.DecryptAll(numbers, terms)
			return nil
		}
		return c.openAll32(b, numbers, terms)
	})
	return b.memo.numbers, err
}

// permuted opens terms of det without a memo.
func (c *Codec) permuted(b *Buffer, terms [][]byte) ([]uint64, error) {
	b.x64 = b.x64[:0]
	for _, term := range terms {
		switch {
		case term == nil:
		case len(term) == 8:
			b.x64 = append(b.x64, binary.BigEndian.Uint64(term))
		default:
			return nil, ErrTerm
		}
	}
	c.perm.DecryptAll(b.x64, b.x64)
	return b.x64, nil
}

// openAll32 opens terms of ope over 32 bits.
func (c *Codec) openAll32(b *Buffer, numbers, terms []uint64) error {
	b.c32, b.x32 = resize(b.c32, len(terms)), resize(b.x32, len(terms))
	for i, term := range terms {
		b.c32[i] = term ^ sign64
	}
	if err := c.ope32.DecryptAll(b.x32, b.c32); err != nil {
		return err
	}
	for i, x := range b.x32 {
		numbers[i] = uint64(x)
	}
	return nil
}

// numbers64 opens terms of ope over 64 bits.
func (c *Codec) numbers64(b *Buffer, terms [][]byte) ([]uint64, error) {
	b.c64 = b.c64[:0]
	for _, term := range terms {
		switch {
		case term == nil:
		case len(term) == 16:
			b.c64 = append(b.c64, [16]byte(term))
		default:
			return nil, ErrTerm
		}
	}
	b.x64 = resize(b.x64, len(b.c64))
	return b.x64, c.ope64.DecryptAll(b.x64, b.c64)
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
