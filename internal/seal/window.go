package seal

// windowSize is how far below the highest number seen a window remembers.
const windowSize = 1024

// A window remembers which of the most recent numbers were seen, in constant
// memory.
type window struct {
	end  uint64 // one more than the highest number seen
	bits [windowSize / 64]uint64
}

// add reports whether n is new, and notes it. Numbers too old to tell are not
// new.
func (w *window) add(n uint64) bool {
	if n == ^uint64(0) || w.end > windowSize && n < w.end-windowSize {
		return false
	}
	if n >= w.end {
		w.advance(n + 1)
	}
	word, bit := &w.bits[n/64%uint64(len(w.bits))], uint64(1)<<(n%64)
	if *word&bit != 0 {
		return false
	}
	*word |= bit
	return true
}

// advance moves the end up, forgetting the numbers whose places are needed.
func (w *window) advance(end uint64) {
	if end-w.end >= windowSize {
		w.bits = [windowSize / 64]uint64{}
		w.end = end
	}
	for ; w.end < end; w.end++ {
		w.bits[w.end/64%uint64(len(w.bits))] &^= 1 << (w.end % 64)
	}
}
