package ope

import "fmt"

const (
	// chunk is how many values of a batch are worked on together: they share
	// what their paths have in common. About 100 bytes each are at hand then.
	chunk = 1024

	// few values are not worth sorting.
	few = 8

	// abreast is how many walks go on side by side, so that their AES calls
	// overlap.
	abreast = 16
)

// A BatchError says which image of a batch is none. It wraps ErrNotAnImage.
type BatchError struct {
	// Index is that of the first such image. All values before it were
	// decrypted.
	Index int
}

func (e *BatchError) Error() string { return fmt.Sprintf("image %d: %v", e.Index, ErrNotAnImage) }

// Unwrap returns ErrNotAnImage.
func (e *BatchError) Unwrap() error { return ErrNotAnImage }

// A batch is the memory of one chunk's work.
type batch struct {
	n       int
	io      [chunk]u128 // what came in, then what goes out, in the caller's order
	sorted  [chunk]u128 // what came in, in ascending order,
	order   [chunk]rank // and where in the caller's order that was
	spare   [chunk]rank
	groups  []group
	lanes   lanes // of groups
	walking lanes // of one value
	refused int   // the lowest place of what has no answer; chunk if all have one
}

// A group is a run of sorted items that lie below the same node, and what is
// known of that node before it is drawn.
type group struct {
	first, end int
	mid        uint64
	height     uint
	span
}

// take gets memory for at most a chunk of items.
func (t *tree) take(items int) *batch {
	b := t.memory.batches.Get().(*batch)
	b.n, b.refused = min(items, chunk), chunk
	return b
}

// encryptBatch replaces the values in b.io by their images.
func (t *tree) encryptBatch(b *batch) {
	if b.n < few {
		for i, x := range b.io[:b.n] {
			b.io[i] = t.encrypt(x.lo)
		}
		return
	}
	b.sort()
	top := t.top(b.n)
	height := t.bits - top.levels
	for first, end := 0, 0; first < b.n; first = end {
		j := b.sorted[first].lo >> height
		for end = first; end < b.n && b.sorted[end].lo>>height == j; end++ {
		}
		if j > 0 {
			image := u128{lo: j << height}.add(top.shifts[j])
			first = b.settle(first, end, u128{lo: j << height}, image)
		}
		t.push(b, group{first, end, node(j<<height, height), height, top.span(int(j), int(j)+1)}, false)
		for len(b.groups) > 0 {
			t.round(b, false)
		}
	}
}

// decryptBatch replaces the images in b.io by their values.
func (t *tree) decryptBatch(b *batch) {
	if b.n < few {
		for i, c := range b.io[:b.n] {
			x, ok := t.decrypt(c)
			if b.io[i].lo = x; !ok {
				b.refused = min(b.refused, i)
			}
		}
		return
	}
	b.sort()
	top := t.top(b.n)
	height := t.bits - top.levels
	for first, end := 0, 0; first < b.n || len(b.groups) > 0; {
		for ; first < b.n && len(b.groups) < abreast; first = end {
			j, _ := t.search(top, b.sorted[first])
			for end = first + 1; end < b.n && (j == len(top.shifts)-2 || b.sorted[end].below(top.image(j+1, height)) != 0); end++ {
			}
			if j > 0 {
				first = b.settle(first, end, top.image(j, height), u128{lo: uint64(j) << height})
			}
			t.push(b, group{first, end, node(uint64(j)<<height, height), height, top.span(j, j+1)}, true)
		}
		t.round(b, true)
	}
}

// round draws the topmost groups' nodes and goes on below them.
func (t *tree) round(b *batch, inverse bool) {
	base := max(0, len(b.groups)-abreast)
	n := len(b.groups) - base
	for i := range n {
		t.put(&b.lanes, i, b.groups[base+i].mid)
	}
	b.lanes.run(t.block, 0, n)
	for i := n - 1; i >= 0; i-- {
		g := &b.groups[base+i]
		offset := g.draw(b.lanes.get(i))
		if inverse && g.end-g.first == 1 && g.height > 1 {
			b.descend(base+i, offset)
			continue
		}
		t.split(b, b.remove(base+i), offset, inverse)
	}
}

// descend takes the one image of a group to the next node.
func (b *batch) descend(i int, offset u128) {
	g := &b.groups[i]
	image := g.lo.add(offset).add(u128{lo: g.mid})
	c := b.sorted[g.first]
	if image == c {
		b.io[b.order[g.first].from] = u128{lo: g.mid}
		b.remove(i)
		return
	}
	right := image.below(c)
	g.height--
	g.mid = child(g.mid, g.height, right)
	g.span = g.split(offset, right)
}

// split shares out a group's items, whose node drew offset.
func (t *tree) split(b *batch, g group, offset u128, inverse bool) {
	value := u128{lo: g.mid}
	image := g.lo.add(offset).add(value)
	from, to := value, image
	if inverse {
		from, to = image, value
	}
	less := b.search(g.first, g.end, from)
	more := b.settle(less, g.end, from, to)
	for side, right := range [2]uint64{0, ^uint64(0)} {
		below := group{g.first, less, 0, g.height - 1, g.span.split(offset, right)}
		if side == 1 {
			below.first, below.end = more, g.end
		}
		switch {
		case below.first == below.end:
			continue
		case g.height > 1:
			below.mid = child(g.mid, below.height, right)
		case g.mid != 1 || side == 1:
			b.refuse(below)
			continue
		} // else the left child of 1, which is 0
		t.push(b, below, inverse)
	}
}

// search returns the first item from first to end that is not below pivot.
func (b *batch) search(first, end int, pivot u128) int {
	for first < end {
		if mid := int(uint(first+end) / 2); b.sorted[mid].below(pivot) != 0 {
			first = mid + 1
		} else {
			end = mid
		}
	}
	return first
}

// push adds a group to those that are worked on.
func (t *tree) push(b *batch, g group, inverse bool) {
	if g.first == g.end {
		return
	}
	if x := b.sorted[g.first]; !inverse && x == b.sorted[g.end-1] {
		image := t.walk(&b.walking, x.lo, g.height, g.span).add(x)
		b.settle(g.first, g.end, x, image)
		return
	}
	b.groups = append(b.groups, g)
}

// remove takes a group off the list and returns it.
func (b *batch) remove(i int) group {
	last := len(b.groups) - 1
	g := b.groups[i]
	b.groups[i] = b.groups[last]
	b.groups = b.groups[:last]
	return g
}

// settle answers the items that equal from, which lie at first and on, and
// returns the first one that does not.
func (b *batch) settle(first, end int, from, to u128) int {
	for ; first < end && b.sorted[first] == from; first++ {
		b.io[b.order[first].from] = to
	}
	return first
}

// refuse notes that a group's items have no answer.
func (b *batch) refuse(g group) {
	for _, r := range b.order[g.first:g.end] {
		b.refused = min(b.refused, int(r.from))
	}
}
