//go:build !race

package rowtag

import "testing"

// TestNoAllocations is left out under the race detector, which makes a sync.Pool
// lose things on purpose.
func TestNoAllocations(t *testing.T) {
	tagger, terms := New(keyBytes), benchRow()
	tag := tagger.Tag(1, terms)
	// The pool may be emptied by a collection, once in a while.
	if n := testing.AllocsPerRun(1000, func() { tagger.Tag(1, terms) }); n >= 0.5 {
		t.Errorf("Tag allocates %v times", n)
	}
	if n := testing.AllocsPerRun(1000, func() { tagger.Verify(1, terms, tag[:]) }); n >= 0.5 {
		t.Errorf("Verify allocates %v times", n)
	}
}
