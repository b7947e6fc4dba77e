package node

import (
	"slices"
	"testing"

	"enigma"
	"enigma/internal/chunk"
)

// TestLeaves reads files of leaves back, sound ones and ones with any byte
// changed, cut short or added.
func TestLeaves(t *testing.T) {
	head := []byte("a format and a manifest\n")
	for _, count := range []int{1, 2, 5} {
		var leaves []enigma.Hash
		for i := range count {
			leaves = append(leaves, chunk.Leaf(enigma.DatasetID{1}, 1, uint64(i), []byte{byte(i)}))
		}
		tree, err := chunk.NewTree(leaves)
		if err != nil {
			t.Fatal(err)
		}
		b := formatLeaves(tree, slices.Clone(head))
		if got, err := parseLeaves(b, head); err != nil || got.Root() != tree.Root() || !slices.Equal(got.Leaves(), leaves) {
			t.Fatalf("%d leaves: %v", count, err)
		}
		for i := range b {
			damaged := slices.Clone(b)
			damaged[i] ^= 1
			if _, err := parseLeaves(damaged, head); err == nil {
				t.Errorf("%d leaves: byte %d is another, and nobody sees it", count, i)
			}
			if _, err := parseLeaves(b[:i], head); err == nil {
				t.Errorf("%d leaves: cut at byte %d, and nobody sees it", count, i)
			}
		}
		for _, more := range []int{1, 32} {
			if _, err := parseLeaves(append(slices.Clone(b), make([]byte, more)...), head); err == nil {
				t.Errorf("%d leaves: %d bytes more, and nobody sees it", count, more)
			}
		}
	}
}
