package ope

import (
	"math/bits"
	"slices"
)

// A rank is an item's place in the caller's order and 32 bits to sort it by.
type rank struct{ key, from uint32 }

// sort brings the items of io into ascending order, in sorted, and keeps their
// places in order. Each key holds the first 32 bits that the items do not all
// share; what these leave open is compared in full.
func (b *batch) sort() {
	common, ascending := b.look()
	shift := uint(bits.LeadingZeros64(common.hi))
	if common.hi == 0 {
		shift += uint(bits.LeadingZeros64(common.lo))
	}
	for i, c := range b.io[:b.n] {
		b.order[i] = rank{c.from(shift), uint32(i)}
	}
	if !ascending {
		b.radix(common.from(shift))
		b.ties()
	}
	for i, r := range b.order[:b.n] {
		b.sorted[i] = b.io[r.from]
	}
}

// look returns the bits that are not the same in all items, and whether the
// items are in order already.
func (b *batch) look() (different u128, ascending bool) {
	first, last := b.io[0], b.io[0]
	descents := uint64(0)
	for _, c := range b.io[:b.n] {
		different.hi |= c.hi ^ first.hi
		different.lo |= c.lo ^ first.lo
		descents |= c.below(last)
		last = c
	}
	return different, descents == 0
}

// from returns 32 bits of a, without the first shift ones.
func (a u128) from(shift uint) uint32 {
	if shift >= 64 {
		return uint32(a.lo << (shift - 64) >> 32)
	}
	return uint32((a.hi<<shift | a.lo>>(64-shift)) >> 32)
}

// radix sorts the ranks by the bytes of their keys that differ, the least
// significant one first.
func (b *batch) radix(different uint32) {
	from, to := b.order[:b.n], b.spare[:b.n]
	for shift := 0; shift < 32; shift += 8 {
		if different>>shift&0xff == 0 {
			continue
		}
		var at [257]uint32
		for _, r := range from {
			at[r.key>>shift&0xff+1]++
		}
		for i := range 255 {
			at[i+1] += at[i]
		}
		for _, r := range from {
			digit := r.key >> shift & 0xff
			to[at[digit]] = r
			at[digit]++
		}
		from, to = to, from
	}
	copy(b.order[:b.n], from)
}

// ties orders items whose keys are equal.
func (b *batch) ties() {
	for first, end := 0, 0; first < b.n; first = end {
		key := b.order[first].key
		for end = first + 1; end < b.n && b.order[end].key == key; end++ {
		}
		if end-first > 1 {
			slices.SortFunc(b.order[first:end], func(r, s rank) int {
				c, d := b.io[r.from], b.io[s.from]
				return int(d.below(c)&1) - int(c.below(d)&1)
			})
		}
	}
}
