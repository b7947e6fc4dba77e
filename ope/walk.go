package ope

import (
	"encoding/binary"
	"math/bits"
)

// encrypt returns the image of x.
func (t *tree) encrypt(x uint64) u128 {
	top := t.top(1)
	height := t.bits - top.levels
	j := x >> height
	if x == j<<height && j > 0 {
		return u128{lo: x}.add(top.shifts[j])
	}
	l := t.memory.lanes.Get().(*lanes)
	shift := t.walk(l, x, height, top.span(int(j), int(j)+1))
	t.memory.lanes.Put(l)
	return u128{lo: x}.add(shift)
}

// node returns the root of the subtree that has x and covers 2^height numbers.
// Of height 0 there is one only: 0, the left child of 1.
func node(x uint64, height uint) uint64 {
	return x>>height<<height | 1<<(height-1)
}

// walk returns the shift of x, which lies in a subtree of the given height
// whose shifts lie in s. All nodes are known before any of their shifts, so
// that no AES call waits for another.
func (t *tree) walk(l *lanes, x uint64, height uint, s span) u128 {
	n := t.path(l, 0, x, height)
	l.run(t.block, 0, n)
	return l.fold(0, n, x, height, s)
}

// path prepares the draws of all nodes from a subtree's root to x, in the lanes
// from first on, and returns the lane after them.
func (t *tree) path(l *lanes, first int, x uint64, height uint) (end int) {
	end = first + int(height) - bits.TrailingZeros64(x)
	if x == 0 {
		end = first + int(height) + 1
	}
	half := uint64(1) << (height - 1)
	in := l.in[first:end]
	for i := range in {
		mid := x&^(2*half-1) | half // 0 is where half is, at the end
		half /= 2
		binary.BigEndian.PutUint64(in[i][:8], t.base.hi)
		binary.BigEndian.PutUint64(in[i][8:], t.base.lo^mid)
	}
	return end
}

// fold returns the shift of x from what its path drew.
func (l *lanes) fold(first, end int, x uint64, height uint, s span) u128 {
	for i := first; i < end; i++ {
		height--
		s = s.split(s.draw(l.get(i)), -(x >> height & 1))
	}
	if x == 0 {
		return s.width // what 0 itself drew
	}
	return s.lo // the last node is x itself, and has the bit
}

// decrypt returns the value whose image is c, if there is one.
func (t *tree) decrypt(c u128) (x uint64, ok bool) {
	top := t.top(1)
	j, exact := t.search(top, c)
	height := t.bits - top.levels
	if exact {
		return uint64(j) << height, true
	}
	l := t.memory.lanes.Get().(*lanes)
	defer t.memory.lanes.Put(l)
	return t.descend(l, c, node(uint64(j)<<height, height), height, top.span(j, j+1))
}

// descend looks for the value whose image is c below mid, the root of a subtree
// of the given height whose shifts lie in s.
func (t *tree) descend(l *lanes, c u128, mid uint64, height uint, s span) (x uint64, ok bool) {
	for {
		t.put(l, 0, mid)
		l.run(t.block, 0, 1)
		offset := s.draw(l.get(0))
		image := s.lo.add(offset).add(u128{lo: mid})
		if image == c {
			return mid, true
		}
		right := image.below(c)
		if height--; height == 0 {
			return 0, mid == 1 && right == 0 && t.isZero(l, c, offset)
		}
		mid = child(mid, height, right)
		s = s.split(offset, right)
	}
}

// child returns mid's right child where right is all ones and its left one
// where it is 0. It covers 2^height numbers, at least 2.
func child(mid uint64, height uint, right uint64) uint64 {
	half := uint64(1) << (height - 1)
	return mid - half + 2*half&right
}

// isZero reports whether c is the image of 0, whose parent drew the given
// offset.
func (t *tree) isZero(l *lanes, c, offset u128) bool {
	t.put(l, 0, 0)
	l.run(t.block, 0, 1)
	return span{width: offset}.draw(l.get(0)) == c
}

// search returns the last entry of the table whose image is not above c, and
// whether c is that very image. The first entry, which is not an image but the
// lower bound, counts as one that is below.
func (t *tree) search(top *table, c u128) (j int, exact bool) {
	height := t.bits - top.levels
	for step := (len(top.shifts) - 1) / 2; step > 0; step /= 2 {
		j += step &^ int(c.below(top.image(j+step, height)))
	}
	return j, j > 0 && top.image(j, height) == c
}
