package chunk

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"
	"testing"

	"enigma"
	"enigma/internal/vector"
	"enigma/internal/wallet"
)

var testID = enigma.DatasetID{0xda, 0x7a}

// stream is the specification once more: everything in one piece, then cut.
func stream(tables []table) []byte {
	var b []byte
	for _, t := range tables {
		b = binary.BigEndian.AppendUint32(b, uint32(len(t.name)))
		b = binary.BigEndian.AppendUint64(append(b, t.name...), uint64(len(t.rows)))
		for _, r := range t.rows {
			b = binary.BigEndian.AppendUint16(b, uint16(len(r)))
			for _, c := range r {
				n := int32(len(c))
				if c == nil {
					n = -1
				}
				b = append(binary.BigEndian.AppendUint32(b, uint32(n)), c...)
			}
		}
	}
	return b
}

type table struct {
	name string
	rows [][][]byte
}

// root computes the root from the top down, over leaves [from, to) of a layer
// that is filled up level by level.
func root(leaves []enigma.Hash) enigma.Hash {
	if len(leaves) == 1 {
		return leaves[0]
	}
	half := 1
	for half*2 < len(leaves) {
		half *= 2
	}
	a, b := root(leaves[:half]), root(leaves[half:])
	if bytes.Compare(a[:], b[:]) > 0 {
		a, b = b, a
	}
	return wallet.Keccak256(append(a[:], b[:]...))
}

func write(tables []table, keep func(uint64, []byte)) (*Tree, error) {
	w := NewWriter(testID, 3, keep)
	for _, t := range tables {
		w.Table(t.name, int64(len(t.rows)))
		for _, r := range t.rows {
			w.Row(r)
		}
	}
	return w.Tree()
}

// TestWriterCutsWhatTheSpecSays compares with one piece that is cut, and with
// roots that are computed the other way round.
func TestWriterCutsWhatTheSpecSays(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	cell := func(n int) []byte {
		b := make([]byte, n)
		for i := range b {
			b[i] = byte(rnd.Uint32())
		}
		return b
	}
	for range 40 {
		var tables []table
		for i := range 1 + rnd.IntN(3) {
			tb := table{name: fmt.Sprintf("t_%d", i)}
			for range rnd.IntN(60) {
				tb.rows = append(tb.rows, [][]byte{cell(8), nil, {}, cell(rnd.IntN(3 * Size))})
			}
			tables = append(tables, tb)
		}
		whole := stream(tables)
		var leaves []enigma.Hash
		var chunks [][]byte
		for i := 0; i < len(whole); i += Size {
			c := whole[i:min(i+Size, len(whole))]
			chunks = append(chunks, c)
			leaves = append(leaves, Leaf(testID, 3, uint64(len(leaves)), c))
		}
		tree, err := write(tables, func(i uint64, c []byte) {
			if !bytes.Equal(c, chunks[i]) {
				t.Errorf("chunk %d differs", i)
			}
		})
		if err != nil {
			t.Fatal(err)
		}
		if tree.Root() != root(leaves) || tree.Chunks() != uint64(len(leaves)) {
			t.Fatalf("%d chunks: root %s, want %s", tree.Chunks(), tree.Root(), root(leaves))
		}
	}
}

// TestProofs checks every proof of every size, and that no other leaf passes.
func TestProofs(t *testing.T) {
	for n := 1; n <= 70; n++ {
		leaves := make([]enigma.Hash, n)
		for i := range leaves {
			leaves[i] = Leaf(testID, 1, uint64(i), []byte{byte(i)})
		}
		tree, err := NewTree(leaves)
		if err != nil {
			t.Fatal(err)
		}
		for i := range leaves {
			proof, err := tree.Proof(uint64(i))
			if err != nil || Verify(tree.Root(), leaves[i], proof) != nil {
				t.Fatalf("%d of %d: %v", i, n, err)
			}
			for what, leaf := range map[string]enigma.Hash{
				"another chunk":    Leaf(testID, 1, uint64(i), []byte{byte(i), 0}),
				"another index":    Leaf(testID, 1, uint64(i+1), []byte{byte(i)}),
				"another revision": Leaf(testID, 2, uint64(i), []byte{byte(i)}),
				"another data set": Leaf(enigma.DatasetID{1}, 1, uint64(i), []byte{byte(i)}),
			} {
				if err := Verify(tree.Root(), leaf, proof); !errors.Is(err, ErrProof) {
					t.Errorf("%d of %d, %s: %v", i, n, what, err)
				}
			}
		}
		if _, err := tree.Proof(uint64(n)); err == nil {
			t.Errorf("a proof of chunk %d of %d", n, n)
		}
	}
	if _, err := NewTree(nil); err == nil {
		t.Error("a tree without leaves")
	}
}

// TestWorkedExample computes the specification's example.
func TestWorkedExample(t *testing.T) {
	example := vector.Example(t, "../../docs/spec/chunks-v1.md")
	id := enigma.DatasetID(vector.Bytes(t, example, "data set"))
	w := NewWriter(id, 3, func(i uint64, c []byte) {
		if i == 2 && !bytes.Equal(c, vector.Bytes(t, example, "chunk 2")) {
			t.Errorf("chunk 2 = %x", c)
		}
	})
	w.Table("t_1", 2)
	w.Row([][]byte{bytes.Repeat([]byte{0xaa}, 8_170), nil})
	w.Row([][]byte{{1, 2, 3}, {}})
	w.Table("t_2", 0)
	tree, err := w.Tree()
	if err != nil {
		t.Fatal(err)
	}
	for i, leaf := range tree.Leaves() {
		if want := vector.Bytes(t, example, fmt.Sprintf("leaf %d", i)); !bytes.Equal(leaf[:], want) {
			t.Errorf("leaf %d = %s, want %x", i, leaf, want)
		}
	}
	r := tree.Root()
	if want := vector.Bytes(t, example, "root"); !bytes.Equal(r[:], want) {
		t.Errorf("root = %s, want %x", r, want)
	}
}
