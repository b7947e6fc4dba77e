package leakage

import (
	"math/bits"
	"sort"
)

// A leaf is a value of a column whose terms reveal the first bit in which any
// two of them differ.
type leaf struct {
	x    uint64 // as part of the domain times 2^64
	rows int
}

func (t *tally) prefixed() []leaf {
	var out []leaf
	for _, v := range t.values {
		if t.Bits > 0 {
			out = append(out, leaf{t.at(v), v.rows})
		}
	}
	return out
}

// prefixes estimates every value from exactly what ope-proven reveals, the first
// differing bit of every pair of terms and their order, and from the pairs at
// the given indices, which are known. It returns the median error as part of
// span, over the rows whose values are not known. What is unknown of a value is
// guessed in the middle: half the sum of its bits. In the spirit of DDC16, which
// counts the bits that are revealed so.
func prefixes(leaves []leaf, pairs []int, span float64) *float64 {
	errs := newOffsets(span)
	for i, r := range reveal(leaves, pairs) {
		if !r.known {
			errs.add(distance(r.bits+r.unknown/2, leaves[i].x), leaves[i].rows)
		}
	}
	return errs.median()
}

// A revelation is what is known of a value: bits, except for those that are
// unknown.
type revelation struct {
	bits, unknown uint64
	known         bool // it is one of the known pairs
}

// reveal returns what all terms together reveal of each value. Together they are
// the values' binary trie: a bit is known where the trie forks on a value's way,
// 0 on the lower side and 1 on the upper. Bits between forks are shared by a
// whole subtree, and known once one of its values is.
//
// leaves ascend and have distinct values.
func reveal(leaves []leaf, pairs []int) []revelation {
	t := trie{leaves: leaves, knownBefore: make([]int, len(leaves)+1), out: make([]revelation, len(leaves))}
	for _, i := range pairs {
		t.knownBefore[i+1]++
		t.out[i].known = true
	}
	for i := range leaves {
		t.knownBefore[i+1] += t.knownBefore[i]
	}
	if len(leaves) > 0 {
		t.walk(0, len(leaves), 0, revelation{})
	}
	return t.out
}

type trie struct {
	leaves      []leaf
	knownBefore []int // how many known values lie before each
	out         []revelation
}

// walk visits the subtree of the leaves from lo up to hi, which agree in their
// first depth bits, of which so is known.
func (t *trie) walk(lo, hi, depth int, so revelation) {
	first, last := t.leaves[lo].x, t.leaves[hi-1].x
	fork := bits.LeadingZeros64(first ^ last) // 64 for a single value
	shared := ^uint64(0) >> depth &^ (^uint64(0) >> fork)
	if t.knownBefore[hi] > t.knownBefore[lo] {
		so.bits |= first & shared
	} else {
		so.unknown |= shared
	}
	if hi-lo == 1 {
		t.out[lo].bits, t.out[lo].unknown = so.bits, so.unknown
		return
	}
	bit := uint64(1) << (63 - fork)
	middle := lo + sort.Search(hi-lo, func(i int) bool { return t.leaves[lo+i].x&bit != 0 })
	t.walk(lo, middle, fork+1, so)
	so.bits |= bit
	t.walk(middle, hi, fork+1, so)
}
