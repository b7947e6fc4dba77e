package column

import "math/bits"

// Sizes of a memo, in entries of 24 bytes. One that has memoFair entries and
// knows few terms all the same is of a column with hardly any value twice.
const (
	memoLeast = 1 << 9
	memoFair  = 1 << 13
	memoMost  = 1 << 15
)

// mostIdle is for how many batches at most a memo is not asked.
const mostIdle = 64

// A memo keeps the numbers behind the 64-bit terms of one column that were
// opened last, across batches: columns repeat their values, and to look one up
// takes a few nanoseconds where its cipher takes a hundred. Each term has one
// place in the table, which is that of whoever came last.
type memo struct {
	codec   *Codec // whose terms these are
	entries []memoEntry
	shift   uint // leaves as many bits of a hash as entries need
	missed  int  // since it grew
	idle    int  // batches for which it is not asked
	pause   int  // batches that it was not asked for last

	terms   []uint64 // of the batch, to be opened: each once, unless pushed out between
	opened  []uint64 // the numbers behind them
	numbers []uint64 // of each term of the batch
	waiting []int    // those that are places in terms as yet
}

type memoEntry struct {
	term   uint64
	number uint64 // or the term's place in terms
	state  memoState
}

type memoState uint8

const (
	memoEmpty memoState = iota
	memoWaits
	memoKnown
)

// pays reports whether to ask the memo for a batch of c's terms. One that knew
// less than a quarter of a batch is left alone for a while, and longer each time:
// a look-up that misses takes as long as the fastest cipher.
func (m *memo) pays(c *Codec) bool {
	if m.codec != c || m.idle == 0 {
		return true
	}
	m.idle--
	return false
}

// start begins a batch of c's terms.
func (m *memo) start(c *Codec) {
	switch {
	case m.codec != c:
		m.codec = c
		m.grow(memoLeast)
		m.idle, m.pause = 0, 0
	case m.missed > len(m.entries) && len(m.entries) < memoMost:
		m.grow(2 * len(m.entries))
	}
	m.terms, m.numbers, m.waiting = m.terms[:0], m.numbers[:0], m.waiting[:0]
}

// grow begins anew with n places, a power of 2.
func (m *memo) grow(n int) {
	m.entries, m.shift, m.missed = make([]memoEntry, n), uint(65-bits.Len(uint(n))), 0
}

// forget drops all, as a batch that was not finished leaves places without numbers.
func (m *memo) forget() { m.codec = nil }

// at is a term's place, by Fibonacci hashing (Knuth, TAOCP 3, section 6.4).
func (m *memo) at(term uint64) *memoEntry {
	return &m.entries[term*0x9e3779b97f4a7c15>>m.shift]
}

// add takes the batch's next term.
func (m *memo) add(term uint64) {
	e := m.at(term)
	if e.state == memoEmpty || e.term != term {
		*e = memoEntry{term, uint64(len(m.terms)), memoWaits}
		m.terms = append(m.terms, term)
	}
	if e.state == memoWaits {
		m.waiting = append(m.waiting, len(m.numbers))
	}
	m.numbers = append(m.numbers, e.number)
}

// finish has open find the numbers behind those terms that are not known, and
// puts all in their places. An error empties the memo.
func (m *memo) finish(open func(numbers, terms []uint64) error) error {
	m.opened = resize(m.opened, len(m.terms))
	if err := open(m.opened, m.terms); err != nil {
		m.forget()
		return err
	}
	m.missed += len(m.terms)
	if 4*len(m.terms) > 3*len(m.numbers) && len(m.entries) >= memoFair {
		m.pause = min(2*m.pause+1, mostIdle)
		m.idle = m.pause
	} else {
		m.pause = 0
	}
	for i, term := range m.terms {
		if e := m.at(term); e.term == term {
			e.number, e.state = m.opened[i], memoKnown
		}
	}
	for _, i := range m.waiting {
		m.numbers[i] = m.opened[m.numbers[i]]
	}
	return nil
}
