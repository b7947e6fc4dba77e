package ashe

import (
	"encoding/binary"
	"fmt"
)

// A List is the ids of rows that were added up, in any order, each as often as
// its row was. Ids out of range are noticed by OpenList.
type List struct{ cells []byte }

// What an array of PostgreSQL's binary format begins with, if it is one of
// bigints without NULL (array_send in src/backend/utils/adt/arrayfuncs.c): one
// dimension, no NULLs, the type's OID, the number of elements, and that they are
// counted from 1. Each element follows its length.
const (
	bigintOID  = 20
	listHeader = 5 * 4
	listCell   = 4 + 8
)

// ParseListBinary reads an array in PostgreSQL's binary format that array_agg(id)
// returns. There is at least one id. The list is b's memory.
func ParseListBinary(b []byte) (List, error) {
	if len(b) <= listHeader || (len(b)-listHeader)%listCell != 0 {
		return List{}, fmt.Errorf("%w: a list of %d bytes", ErrRuns, len(b))
	}
	for i, want := range []uint32{1, 0, bigintOID, uint32((len(b) - listHeader) / listCell), 1} {
		if got := binary.BigEndian.Uint32(b[4*i:]); got != want {
			return List{}, fmt.Errorf("%w: a list with %d in place of %d", ErrRuns, got, want)
		}
	}
	return List{b[listHeader:]}, nil
}

// Len returns how many ids there are, repeated ones included.
func (l List) Len() int { return len(l.cells) / listCell }

// Part returns the ids from the i-th to before the j-th.
func (l List) Part(i, j int) List { return List{l.cells[i*listCell : j*listCell]} }

// OpenList is Open for a list. An id that is there twice stands for a row whose
// ciphertext was added twice. Ids that follow each other in the list, as in rows
// that are read in the order of their numbers, take two AES calls together.
//
// A list may be opened in parts, the first with the sum and the others with 0:
// the opened parts add up.
func (k *Key) OpenList(sum int64, l List) (int64, error) {
	w := k.scratch.Get().(*scratch)
	defer k.scratch.Put(w)
	first, last := uint64(1), uint64(0)
	for b := l.cells; len(b) > 0; b = b[listCell:] {
		id := binary.BigEndian.Uint64(b[4:])
		if id == 0 || id > MaxID || binary.BigEndian.Uint32(b) != 8 {
			return 0, fmt.Errorf("%w: id %d in a list", ErrRuns, id)
		}
		if id == last+1 {
			last = id
			continue
		}
		sum += k.between(w, first, last)
		first, last = id, id
	}
	return sum + k.between(w, first, last), nil
}

// between is span for a run that may be empty, which is from 1 to 0.
func (k *Key) between(w *scratch, first, last uint64) int64 {
	if last == 0 {
		return 0
	}
	return k.mask(w, last) - k.mask(w, first-1)
}
