package chunk

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"

	"enigma"
	"enigma/internal/wallet"
)

// Size is how many bytes a chunk has; the last one of a data set may have fewer.
const Size = 4096

// MaxChunks bounds a data set: 64 TiB of ciphertext. The contract counts in 64
// bits; this bound keeps a tree's levels below 35.
const MaxChunks = 1 << 34

// A Leaf is the hash of a chunk in its place:
//
//	keccak256(keccak256(abi.encode(id, revision, index, keccak256(chunk))))
//
// Hashed twice, no leaf can be taken for an inner node (OpenZeppelin,
// MerkleProof).
func Leaf(id enigma.DatasetID, revision, index uint64, chunk []byte) enigma.Hash {
	content := wallet.Keccak256(chunk)
	var b [128]byte
	copy(b[:32], id[:])
	binary.BigEndian.PutUint64(b[56:64], revision)
	binary.BigEndian.PutUint64(b[88:96], index)
	copy(b[96:], content[:])
	once := wallet.Keccak256(b[:])
	return wallet.Keccak256(once[:])
}

// A Tree is the Merkle tree over a data set's leaves. It keeps 32 bytes a chunk.
type Tree struct {
	levels [][]enigma.Hash // the leaves first; each later one has half as many, rounded up
}

// NewTree builds the tree. It keeps leaves.
func NewTree(leaves []enigma.Hash) (*Tree, error) {
	if len(leaves) == 0 || len(leaves) > MaxChunks {
		return nil, fmt.Errorf("chunk: %d chunks: want 1 to %d", len(leaves), MaxChunks)
	}
	t := &Tree{levels: [][]enigma.Hash{leaves}}
	for last := leaves; len(last) > 1; {
		next := make([]enigma.Hash, 0, (len(last)+1)/2)
		for i := 0; i+1 < len(last); i += 2 {
			next = append(next, pair(last[i], last[i+1]))
		}
		if len(last)%2 == 1 {
			next = append(next, last[len(last)-1]) // goes up alone
		}
		t.levels = append(t.levels, next)
		last = next
	}
	return t, nil
}

// pair is the hash of two nodes, in whichever order they come.
func pair(a, b enigma.Hash) enigma.Hash {
	if bytes.Compare(a[:], b[:]) > 0 {
		a, b = b, a
	}
	return wallet.Keccak256(a[:], b[:])
}

// Root is what is committed.
func (t *Tree) Root() enigma.Hash { return t.levels[len(t.levels)-1][0] }

// Chunks is how many leaves there are.
func (t *Tree) Chunks() uint64 { return uint64(len(t.levels[0])) }

// Leaves are the lowest level, in order. They are not to be changed.
func (t *Tree) Leaves() []enigma.Hash { return t.levels[0] }

// Proof returns the nodes that lead from a leaf to the root, from below.
func (t *Tree) Proof(index uint64) ([]enigma.Hash, error) {
	if index >= t.Chunks() {
		return nil, fmt.Errorf("chunk %d of %d", index, t.Chunks())
	}
	var proof []enigma.Hash
	for _, level := range t.levels[:len(t.levels)-1] {
		if sibling := index ^ 1; sibling < uint64(len(level)) {
			proof = append(proof, level[sibling])
		}
		index /= 2
	}
	return proof, nil
}

// ErrProof means that a chunk is not under the root in this place.
var ErrProof = errors.New("chunk: the proof does not lead to the root")

// Verify reports ErrProof unless the leaf is under the root. The leaf fixes data
// set, revision and index; the proof's shape is not looked at, as on the chain.
func Verify(root, leaf enigma.Hash, proof []enigma.Hash) error {
	for _, p := range proof {
		leaf = pair(leaf, p)
	}
	if leaf != root {
		return ErrProof
	}
	return nil
}
