package msg

import (
	"bytes"
	"crypto/sha256"
	"hash"
	"slices"

	"enigma"
)

// MaxSet is how many rows an answer may have to be digested in any order too.
const MaxSet = 1024

// A Tally digests an answer as it goes by, however it is cut into frames. Both
// ends keep one.
type Tally struct {
	rows       hash.Hash           // over the tuples in their order
	set        [][sha256.Size]byte // digests of the first tuples, at most one more than MaxSet
	determined bool                // the statement determines its rows
}

// NewTally begins the tally of an answer to a statement.
func NewTally(sql string) *Tally {
	t := &Tally{rows: sha256.New(), determined: Determined(sql)}
	t.rows.Write([]byte("enigma/receipt-v1/answer"))
	return t
}

// Add takes whole tuples in AppendRow's encoding.
func (t *Tally) Add(tuples []byte) {
	t.rows.Write(tuples)
	for t.determined && len(t.set) <= MaxSet && len(tuples) > 0 {
		size := TupleSize(tuples)
		if size == 0 {
			return // no tuple; whoever takes the frame apart refuses it
		}
		t.set = append(t.set, sha256.Sum256(tuples[:size]))
		tuples = tuples[size:]
	}
}

// Fill writes into r what the answer was, of so many rows.
func (t *Tally) Fill(r *Receipt, rows uint64) {
	r.Rows, r.Determined, r.Set = rows, t.determined, enigma.Hash{}
	t.rows.Sum(r.Answer[:0])
	if t.determined && rows <= MaxSet {
		slices.SortFunc(t.set, func(a, b [sha256.Size]byte) int { return bytes.Compare(a[:], b[:]) })
		var small [512]byte // a few rows fit, and then nothing is allocated
		whole := append(small[:0], "enigma/receipt-v1/set"...)
		for _, row := range t.set {
			whole = append(whole, row[:]...)
		}
		r.Set = sha256.Sum256(whole)
	}
}
