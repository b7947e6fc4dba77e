package rewrite

import "encoding/binary"

// maxCompared bounds the comparisons of one fetch of rows by their keys.
const maxCompared = maxValues

// Keys makes the fetches of the rows of the table that may have one of the given
// keys: of each, the columns of Table.Key in PostgreSQL's binary format, nil for
// NULL. Columns is what they have, and the rows' numbers after that; a row may be
// in several of them. whole says that all columns are needed.
//
// They are a superset: of the key's columns those are compared whose terms can be,
// and if there is none, all rows are fetched. A key with NULL in it is no other's
// duplicate.
func (w *Write) Keys(keys [][][]byte, whole bool) (fetches []Fetch) {
	var asked []*cond
	seen := map[string]bool{}
	for _, key := range keys {
		if _, ok := w.identity(key, seen); !ok {
			continue
		}
		c := w.sameKey(key)
		if c.op == opTrue {
			asked = []*cond{c}
			break
		}
		asked = append(asked, c)
	}
	for len(asked) > 0 {
		n, size := 0, 0
		for n < len(asked) && size < maxCompared {
			size += asked[n].size()
			n++
		}
		fetches = append(fetches, w.keyFetch(combine(opOr, asked[:n]), whole))
		asked = asked[n:]
	}
	return fetches
}

// identity tells keys apart; ok is false if this one need not be looked for.
func (w *Write) identity(key [][]byte, seen map[string]bool) (id string, ok bool) {
	var all []byte
	for _, cell := range key {
		if cell == nil {
			return "", false
		}
		all = append(binary.BigEndian.AppendUint32(all, uint32(len(cell))), cell...)
	}
	id = string(all)
	if seen[id] {
		return id, false
	}
	seen[id] = true
	return id, true
}

// sameKey is true for all rows with that key.
func (w *Write) sameKey(key [][]byte) *cond {
	var kids []*cond
	for i, k := range w.Table.Key {
		c := &w.Table.Columns[k]
		if !c.Form.Eq || c.Closed {
			continue
		}
		plain, err := convert(c, Value{c.Type.OID, key[i]})
		if err != nil {
			continue
		}
		kids = append(kids, &cond{op: opCmp, a: colAt{w.target, k}, cmp: "=", plain: plain})
	}
	return combine(opAnd, kids)
}

func (w *Write) keyFetch(filter *cond, whole bool) Fetch {
	f := newShare(w.target, filter)
	for _, k := range w.Table.Key {
		f.needs[k] = true
	}
	for i := range f.needs {
		f.needs[i] = f.needs[i] || whole
	}
	w.fetched(f)
	return f.fetch(&Plan{})
}
