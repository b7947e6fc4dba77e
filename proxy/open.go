package proxy

import (
	"errors"

	"enigma"
	"enigma/internal/column"
	"enigma/proxy/rewrite"
)

// A reader opens the rows of one fetch.
type reader struct {
	fetch  *rewrite.Fetch
	codecs []*column.Codec // of each cell; nil for counts, which are no ciphertext
	tables []*Table        // of each check
}

// An opening is what opening rows needs of memory. It belongs to one goroutine.
type opening struct {
	buffers []*column.Buffer // of each cell
	values  [][][]byte
	in      column.Sealed
	terms   [][]byte
	sums    []byte // the values of cells that are sums
}

// reader returns what opens f's rows.
func (c codecs) reader(f *rewrite.Fetch) (*reader, error) {
	r := &reader{fetch: f, codecs: make([]*column.Codec, len(f.Cells))}
	for i, cell := range f.Cells {
		if cell.Column.Table == nil {
			continue
		}
		var err error
		if r.codecs[i], err = c.of(cell.Column); err != nil {
			return nil, err
		}
	}
	for _, check := range f.Checks {
		t := c[check.Table]
		if t == nil || t.CheckTag == nil {
			return nil, internal("plan checks a table that has no tags")
		}
		r.tables = append(r.tables, t)
	}
	return r, nil
}

// open decrypts rows and returns each cell's column of values, nil for NULL,
// valid until o is used again.
func (r *reader) open(o *opening, rows [][][]byte) ([][][]byte, error) {
	for _, cells := range rows {
		if len(cells) != r.fetch.Places {
			return nil, malformed(len(cells), r.fetch.Places)
		}
	}
	for i, check := range r.fetch.Checks {
		if err := o.check(check, r.tables[i], rows); err != nil {
			return nil, err
		}
	}
	if o.buffers == nil {
		o.buffers, o.values = make([]*column.Buffer, len(r.codecs)), make([][][]byte, len(r.codecs))
	}
	o.sums = o.sums[:0]
	for i, codec := range r.codecs {
		var err error
		o.in.Terms = place(o.in.Terms[:0], rows, i)
		switch cell := r.fetch.Cells[i]; {
		case codec == nil:
			o.values[i], err = counts(o.values[i][:0], o.in.Terms)
		case cell.Sum != nil:
			o.values[i], err = o.openSums(o.values[i][:0], codec, i, cell.Sum, rows)
		default:
			o.values[i], err = o.decrypt(i, codec, cell, rows)
		}
		if err != nil {
			return nil, err
		}
	}
	return o.values, nil
}

func (o *opening) decrypt(i int, codec *column.Codec, cell rewrite.Cell, rows [][][]byte) ([][]byte, error) {
	if codec.Form().Rest {
		o.in.Rests = place(o.in.Rests[:0], rows, cell.Rest)
	}
	if codec.Form().Bound {
		o.in.IDs = place(o.in.IDs[:0], rows, cell.Number)
	}
	if o.buffers[i] == nil {
		o.buffers[i] = codec.Buffer()
	}
	values, err := codec.DecryptColumn(o.buffers[i], o.in)
	if err != nil {
		return nil, altered("a cell that does not decrypt")
	}
	return values, nil
}

// release gives the columns' memory back: nothing that open returned is valid then.
func (o *opening) release(r *reader) {
	for i, b := range o.buffers {
		if b != nil {
			r.codecs[i].Release(b)
		}
	}
	*o = opening{}
}

// openSums opens cells that are sums of terms, at a place of every row.
func (o *opening) openSums(dst [][]byte, codec *column.Codec, at int, s *rewrite.Sum, rows [][][]byte) ([][]byte, error) {
	for _, cells := range rows {
		start := len(o.sums)
		in := column.SealedSum{
			Order: s.Order, Bits: s.Bits, Mean: s.Mean, Sum: cells[at], Rows: cells[s.Rows], Values: cells[s.Values],
		}
		switch {
		case s.Span:
			in.First, in.Last = cells[s.First], cells[s.Last]
		case s.Listed:
			in.List = cells[s.List]
		default:
			in.Runs = cells[s.Runs]
		}
		out, err := codec.OpenSum(o.sums, in)
		if errors.Is(err, column.ErrGaps) && s.Span {
			return nil, err
		}
		if err != nil {
			return nil, altered("a sum that is not one of the rows it names")
		}
		if out == nil {
			dst = append(dst, nil)
			continue
		}
		o.sums = out
		dst = append(dst, out[start:len(out):len(out)])
	}
	return dst, nil
}

// check compares the tags of a table's rows.
func (o *opening) check(c rewrite.Check, t *Table, rows [][][]byte) error {
	for _, cells := range rows {
		absent := cells[c.Number] == nil && cells[c.Tag] == nil // an outer join left the row out
		o.terms = o.terms[:0]
		for _, i := range c.Terms {
			absent = absent && cells[i] == nil
			o.terms = append(o.terms, cells[i])
		}
		if !absent && !t.CheckTag(cells[c.Number], o.terms, cells[c.Tag]) {
			return altered("a row that its provider did not make so")
		}
	}
	return nil
}

// place lists one place of every row.
func place(dst [][]byte, rows [][][]byte, i int) [][]byte {
	for _, cells := range rows {
		dst = append(dst, cells[i])
	}
	return dst
}

// counts checks cells that are no ciphertext.
func counts(dst, cells [][]byte) ([][]byte, error) {
	for _, cell := range cells {
		if cell != nil && len(cell) != 8 {
			return nil, altered("a count that is none")
		}
	}
	return append(dst, cells...), nil
}

func altered(what string) error {
	return &enigma.Error{
		Kind: enigma.Unavailable, Op: "decrypt", Err: errors.New("a storage node answered with " + what),
		Hint: "another storage node may hold an intact copy; the data set's provider should know",
	}
}
