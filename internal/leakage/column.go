package leakage

import (
	"bytes"
	"cmp"
	"iter"
	"math/rand/v2"
	"slices"

	"enigma"
)

// A Column says what is analysed.
type Column struct {
	Table  string
	Name   string
	Type   string // as PostgreSQL prints it
	Scheme enigma.Scheme

	// Bits is the width of the values' ordinals, 32 or 64; 0 if they have none.
	// Ordinals are what the order-preserving schemes encrypt.
	//
	// A column whose scheme keeps order may have none, such as text: then its
	// rows' keys sort as its values do, and attacks say nothing of distances.
	Bits int

	// Floating says that equal steps of the ordinal are no equal steps of the
	// value, so that density has no meaning.
	Floating bool

	// Total is how many rows the table has, if the rows given are a sample.
	Total int64

	// Show prints a row's plain value for the provider. Optional; without it the
	// most frequent values have counts only.
	Show func(plain []byte) string
}

// A Row is one row's cell of the column.
type Row struct {
	Key     []byte // values that SQL calls equal have equal keys, others have not; nil is NULL
	Ordinal uint64 // of the value, if the column's Bits are not 0
	Plain   []byte // what Show takes
	Term    []byte // the first one stored, in binary format
	Sorts   []byte // the term that sorts as values do, if that is not the first one
}

// A value is one distinct value of a column.
type value struct {
	key     []byte
	plain   []byte // of the first row that has the value
	ordinal uint64
	term    []byte // of the first row that has the value
	sorts   []byte // of the same row: the term that sorts, else term
	rows    int

	// The rows in the two halves of the split that the attacks with a similar
	// population use.
	target, similar int
}

// A tally is a column's rows, counted.
type tally struct {
	Column
	values []value // in their order: by ordinal, else by key
	rows   int     // without NULLs
	nulls  int

	// sample has some rows, drawn at random, of a column whose terms all differ,
	// in the values' order, for its picture.
	sample []value
}

// splitSeed fixes which half a row falls into.
const splitSeed = 0x6c65616b61676531

// count reads all rows. What a row holds may change once the next is asked for.
func count(c Column, rows iter.Seq[Row]) *tally {
	t := &tally{Column: c}
	half, pick := rand.New(rand.NewPCG(splitSeed, 0)), rand.New(rand.NewPCG(splitSeed, 3))
	at := map[string]int{}
	for r := range rows {
		if r.Key == nil {
			t.nulls++
			continue
		}
		t.rows++
		i, ok := at[string(r.Key)]
		if !ok {
			i = len(t.values)
			at[string(r.Key)] = i
			t.values = append(t.values, value{
				key: bytes.Clone(r.Key), plain: bytes.Clone(r.Plain), ordinal: r.Ordinal, term: bytes.Clone(r.Term),
			})
			if t.values[i].sorts = t.values[i].term; r.Sorts != nil {
				t.values[i].sorts = bytes.Clone(r.Sorts)
			}
		}
		t.values[i].rows++
		if !t.keepsEquality() {
			t.draw(t.values[i], r.Term, pick)
		}
		if half.Uint64()&1 == 0 {
			t.values[i].target++
		} else {
			t.values[i].similar++
		}
	}
	slices.SortFunc(t.values, t.compare)
	slices.SortStableFunc(t.sample, t.compare)
	return t
}

// draw may take a row with that value into the sample: each of the rows so far
// is in it with the same probability.
func (t *tally) draw(v value, term []byte, pick *rand.Rand) {
	at := len(t.sample)
	if at < mostDots {
		t.sample = append(t.sample, value{})
	} else if at = pick.IntN(t.rows); at >= mostDots {
		return
	}
	v.term = bytes.Clone(term)
	v.sorts = v.term
	t.sample[at] = v
}

func (t *tally) compare(a, b value) int {
	if t.Bits > 0 {
		return cmp.Compare(a.ordinal, b.ordinal)
	}
	return bytes.Compare(a.key, b.key)
}

// keepsEquality reports whether equal values have equal terms.
func (t *tally) keepsEquality() bool { return t.Scheme == enigma.Det || t.keepsOrder() }

// keepsOrder reports whether terms sort as values do.
func (t *tally) keepsOrder() bool { return t.Scheme == enigma.Ope || t.Scheme == enigma.OpeProven }

// at returns the position of a value, as part of the domain times 2^64.
func (t *tally) at(v value) uint64 { return v.ordinal << (64 - t.Bits) }

// span returns the width that holds 95 % of the rows, or all of them where 95 %
// share one value, as part of the domain times 2^64. It is 0 without ordinals
// or with one value.
func (t *tally) span() float64 {
	if t.Bits == 0 || len(t.values) < 2 {
		return 0
	}
	low, high := t.quantile(0.025), t.quantile(0.975)
	if low == high {
		low, high = 0, len(t.values)-1
	}
	return float64(t.at(t.values[high]) - t.at(t.values[low]))
}

// quantile returns the value below which that part of the rows lies.
func (t *tally) quantile(q float64) int {
	want, have := q*float64(t.rows), 0.0
	for i, v := range t.values {
		if have += float64(v.rows); have > want {
			return i
		}
	}
	return len(t.values) - 1
}
