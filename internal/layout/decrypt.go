package layout

import (
	"errors"
	"fmt"

	"enigma/internal/column"
)

// ErrTag says that a row's terms and numbers are not those that its provider
// put together.
var ErrTag = errors.New("layout: the row's tag does not fit its terms")

// errClosed is for tables with columns whose keys are not at hand.
var errClosed = errors.New("layout: a column is closed: its key is missing")

// A Decrypter turns whole tuples of terms back into batches: it is an Encrypter
// backwards. It belongs to one goroutine.
type Decrypter struct {
	t       *Table
	buffers []column.Buffer
	first   []int // the slot of each column's first term; its rest is in rests
	rests   []int // -1 where the column has none
	numbers []int // the slot of each order's numbers
	tag     int   // the tag's slot, or -1
	batch   Batch
	tagged  [][]byte
}

// NewDecrypter returns one for the table, or an error if a column of it is
// closed.
func (t *Table) NewDecrypter() (*Decrypter, error) {
	n := len(t.Columns) + len(t.Computed)
	d := &Decrypter{
		t: t, buffers: make([]column.Buffer, n), first: make([]int, n), rests: make([]int, n),
		numbers: make([]int, len(t.Orders)), tag: -1,
	}
	for i := range n {
		if d.rests[i] = -1; t.column(i).Codec == nil {
			return nil, errClosed
		}
	}
	for i, s := range t.slots {
		switch {
		case s.from == fromTag:
			d.tag = i
		case s.from == fromNumbers:
			d.numbers[s.term] = i
		case s.term == 0:
			d.first[s.from] = i
		case t.column(s.from).Form.Terms()[s.term].Role == "rest":
			d.rests[s.from] = i
		}
	}
	d.batch.Values = make([][][]byte, n)
	d.batch.IDs = make([][]uint64, len(t.Orders))
	return d, nil
}

// Decrypt opens rows: cells[i] are those of the i-th physical column, as
// Physical lists them. Rows that have tags are checked against them. What it
// returns is valid until the next call; errors are CellErrors, of which those
// about a row as a whole have Column -1.
func (d *Decrypter) Decrypt(cells [][][]byte) (Batch, error) {
	if len(cells) != len(d.t.slots) {
		return Batch{}, &CellError{column.RowError{Err: errTuples}, -1}
	}
	if err := d.number(cells); err != nil {
		return Batch{}, err
	}
	if err := d.check(cells); err != nil {
		return Batch{}, err
	}
	for i := range d.batch.Values {
		c := d.t.column(i)
		in := column.Sealed{Terms: cells[d.first[i]]}
		if d.rests[i] >= 0 {
			in.Rests = cells[d.rests[i]]
		}
		if c.Form.Bound {
			in.IDs = cells[d.numbers[0]]
		}
		values, err := c.Codec.DecryptColumn(&d.buffers[i], in)
		if err != nil {
			return Batch{}, &CellError{column.RowError{Err: err}, i}
		}
		d.batch.Values[i] = values
	}
	return d.batch, nil
}

// number reads the rows' numbers.
func (d *Decrypter) number(cells [][][]byte) error {
	for order, slot := range d.numbers {
		ids := d.batch.IDs[order][:0]
		for row, cell := range cells[slot] {
			if len(cell) != 8 {
				return &CellError{column.RowError{Row: row, Err: fmt.Errorf("%w: the row has no number", column.ErrTerm)}, -1}
			}
			ids = append(ids, be64(cell))
		}
		d.batch.IDs[order] = ids
	}
	return nil
}

// check looks at every row's tag.
func (d *Decrypter) check(cells [][][]byte) error {
	if d.tag < 0 {
		return nil
	}
	for row, tag := range cells[d.tag] {
		d.tagged = d.tagged[:0]
		for i := range cells {
			if i != d.tag {
				d.tagged = append(d.tagged, cells[i][row])
			}
		}
		if !d.t.CheckTag(cells[d.numbers[0]][row], d.tagged, tag) {
			return &CellError{column.RowError{Row: row, Err: ErrTag}, -1}
		}
	}
	return nil
}
