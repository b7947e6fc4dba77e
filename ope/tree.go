package ope

import (
	"crypto/cipher"
	"sync"
	"sync/atomic"
)

const (
	// topLevels is how many levels of a tree its table holds. Each level more
	// doubles the table (16 bytes a node: 12 levels are 64 KiB, for which the
	// second-level cache has room) and saves one AES call a value.
	topLevels = 12

	// patience is how many calls walk from the root before the table is made,
	// which takes 4,095 AES calls: a key that encrypts the constants of one
	// query never pays for it.
	patience = 64
)

// A tree is the map of docs/spec/ope-v1.md: a strictly increasing function from
// numbers of some width to larger ones. A value's image is the value plus a
// shift, from 0 to slack, that never falls as the values rise.
//
// Its nodes are the numbers of the domain. Each number's path from the root is
// a binary search for it, in which every node draws its shift from between those
// of the nearest nodes above it on either side.
type tree struct {
	block cipher.Block
	bits  uint // of the domain
	slack u128 // what the range has more than the domain
	base  u128 // a node is drawn from AES of its number, XORed into base

	memory *memory
	root   table // no levels
	bounds [2]u128
	calls  atomic.Int32
	table  atomic.Pointer[table]
}

// memory is what trees work in. Several may share one.
type memory struct {
	lanes   sync.Pool // of *lanes
	batches sync.Pool // of *batch
}

func newTree(block cipher.Block, bits uint, slack, base u128) *tree {
	t := &tree{block: block, bits: bits, slack: slack, base: base, memory: newMemory()}
	t.start()
	return t
}

func newMemory() *memory {
	return &memory{
		lanes:   sync.Pool{New: func() any { return new(lanes) }},
		batches: sync.Pool{New: func() any { return new(batch) }},
	}
}

// start sets the bounds of the root.
func (t *tree) start() {
	t.bounds = [2]u128{{}, t.slack}
	t.root = table{shifts: t.bounds[:]}
}

// A table has the shifts of a tree's upper levels: shifts[j] is that of the
// number j*2^(bits-levels). Of the last entry, one beyond the domain, and of the
// first, it has the bounds that the walk starts from, slack and 0.
type table struct {
	levels uint
	shifts []u128
}

// A span bounds the shifts below a node: from lo to lo + width.
type span struct{ lo, width u128 }

// split returns the span to the right of a node that drew lo + offset where
// right is all ones, and the one to its left where right is 0.
func (s span) split(offset u128, right uint64) span {
	return span{s.lo.or(s.lo.add(offset), right), offset.or(s.width.sub(offset), right)}
}

// draw maps 128 pseudorandom bits to an offset from 0 to the span's width.
func (s span) draw(r u128) u128 { return r.scale(s.width) }

// put prepares the draw of mid in lane i.
func (t *tree) put(l *lanes, i int, mid uint64) {
	l.put(i, u128{t.base.hi, t.base.lo ^ mid})
}

// top returns what is known of the upper levels: at first only the root's
// bounds.
func (t *tree) top(values int) *table {
	if top := t.table.Load(); top != nil {
		return top
	}
	if t.calls.Add(int32(min(values, patience))) < patience {
		return &t.root
	}
	top := t.newTable(min(topLevels, t.bits))
	t.table.Store(top) // whoever did the same meanwhile found the same
	return top
}

// newTable draws the upper levels one after the other.
func (t *tree) newTable(levels uint) *table {
	l := t.memory.lanes.Get().(*lanes)
	defer t.memory.lanes.Put(l)

	size := 1 << levels
	top := &table{levels, make([]u128, size+1)}
	top.shifts[size] = t.slack
	for half := size / 2; half > 0; half /= 2 {
		for first := half; first < size; first += 2 * half * len(l.in) {
			t.drawRow(l, top, first, half)
		}
	}
	return top
}

// drawRow draws the nodes first, first + 2 half, … of one level, as many as
// there are lanes.
func (t *tree) drawRow(l *lanes, top *table, first, half int) {
	size := len(top.shifts) - 1
	n := min(len(l.in), (size-first+2*half-1)/(2*half))
	for i := range n {
		t.put(l, i, uint64(first+2*half*i)<<(t.bits-top.levels))
	}
	l.run(t.block, 0, n)
	for i := range n {
		j := first + 2*half*i
		s := top.span(j-half, j+half)
		top.shifts[j] = s.lo.add(s.draw(l.get(i)))
	}
}

// span returns the bounds between two entries.
func (top *table) span(from, to int) span {
	return span{top.shifts[from], top.shifts[to].sub(top.shifts[from])}
}

// image returns the image of an entry but the first and the last.
func (top *table) image(j int, height uint) u128 {
	return top.shifts[j].add(u128{lo: uint64(j) << height})
}
