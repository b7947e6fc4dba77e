package node

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"enigma"
	"enigma/internal/chunk"
	"enigma/internal/durable"
	"enigma/internal/keyring"
	"enigma/internal/rotate"
)

// A ChunksRequest asks for the chunks of a data set that the node's wallet owns:
// who took one over has to answer challenges about it.
type ChunksRequest struct {
	Dataset string `json:"dataset"` // as 0x…/name

	// Fresh reads the storage nodes even if the tree is kept from before; Every
	// reads all of them and compares.
	Fresh bool `json:"fresh,omitempty"`
	Every bool `json:"every,omitempty"`

	// Revision asks for an earlier one, which this node has read in chunks while it
	// was the present one; storage nodes keep it for a while. 0 is the present one.
	Revision uint64 `json:"revision,omitempty"`

	// Index asks for one chunk and its proof.
	Index *uint64 `json:"index,omitempty"`
}

// Chunks is a data set's ciphertext as it is committed on the chain
// (docs/spec/chunks-v1.md).
type Chunks struct {
	Dataset  enigma.DatasetID `json:"dataset"`
	Revision uint64           `json:"revision"`
	Root     enigma.Hash      `json:"root"`
	Chunks   uint64           `json:"chunks"`
	Nodes    []string         `json:"nodes,omitempty"` // the peers that were read and agree; none if the tree was kept

	Chunk []byte        `json:"chunk,omitempty"`
	Proof []enigma.Hash `json:"proof,omitempty"`
}

// chunks serves ChunksRequest.
func (n *Node) chunks(ctx context.Context, q ChunksRequest, report func(Progress)) (Chunks, error) {
	const op = "chunks"
	l, err := n.held(ctx, op, q.Dataset)
	if err != nil {
		return Chunks{}, err
	}
	c, err := n.chunked(ctx, l, q.Revision)
	if err != nil {
		return Chunks{}, err
	}
	c.report = report
	out := Chunks{Dataset: l.ID, Revision: c.manifest.Revision}
	var tree *chunk.Tree
	if !q.Fresh && !q.Every {
		tree = c.kept(ctx)
	}
	if tree == nil {
		if tree, out.Nodes, err = c.read(ctx, q.Every); err != nil {
			return Chunks{}, err
		}
		if kept := c.kept(ctx); kept != nil && kept.Root() != tree.Root() {
			return Chunks{}, &enigma.Error{
				Kind: enigma.Invalid, Op: op, Err: fmt.Errorf("storage node %s holds other ciphertext than before", out.Nodes[0]),
				Hint: "it has lost or altered rows: publish the data set again, and drop that node",
			}
		}
		if err := c.keep(tree); err != nil {
			return Chunks{}, err
		}
	}
	out.Root, out.Chunks = tree.Root(), tree.Chunks()
	if q.Index == nil {
		return out, nil
	}
	if out.Proof, err = tree.Proof(*q.Index); err != nil {
		return Chunks{}, &enigma.Error{Kind: enigma.Invalid, Op: op, Err: err}
	}
	out.Chunk, err = c.one(ctx, tree, *q.Index, out.Proof)
	return out, err
}

// A chunked reads one revision in chunks.
type chunked struct {
	n        *Node
	listing  enigma.Listing
	manifest *enigma.Manifest
	report   func(Progress)

	// opened once a request: a key file takes its second
	secret   keyring.Secret
	reserved keyring.Secret
	open     bool
}

// chunked finds a revision's manifest.
func (n *Node) chunked(ctx context.Context, l enigma.Listing, revision uint64) (*chunked, error) {
	c := &chunked{n: n, listing: l}
	var err error
	if revision == 0 || revision == l.Revision {
		c.manifest, err = n.host.Manifest(ctx, l.ID)
		return c, err
	}
	b, err := os.ReadFile(n.chunksFile(l.ID, revision) + ".manifest")
	if err == nil {
		c.manifest, err = enigma.DecodeManifest(b)
	}
	if err != nil {
		return nil, &enigma.Error{Kind: enigma.NotFound, Op: "chunks", Err: fmt.Errorf("revision %d of %s: %w", revision, l.Path(), err)}
	}
	c.listing.Revision, c.listing.Manifest = revision, enigma.ManifestHash(b)
	return c, nil
}

// keys opens the data set's key files.
func (c *chunked) keys(ctx context.Context) (err error) {
	if c.open {
		return nil
	}
	r := &rotation{n: c.n, listing: c.listing, from: c.manifest}
	if c.secret, err = r.oldSecret(ctx); err != nil {
		return err
	}
	c.reserved, err = r.oldReserved()
	c.open = err == nil
	return err
}

// read builds the tree from the first storage node that answers, or from every
// one, which must agree.
func (c *chunked) read(ctx context.Context, every bool) (*chunk.Tree, []string, error) {
	var tree *chunk.Tree
	var agreed []string
	var failed []error
	for _, ref := range c.manifest.Storage {
		t, err := c.readFrom(ctx, ref, nil)
		if err != nil {
			failed = append(failed, fmt.Errorf("node %s: %w", ref.Peer, err))
			continue
		}
		if tree != nil && t.Root() != tree.Root() {
			return nil, nil, &enigma.Error{
				Kind: enigma.Invalid, Op: "chunks",
				Err:  fmt.Errorf("storage nodes %s and %s hold different ciphertext", agreed[0], ref.Peer),
				Hint: "one of them has lost or altered rows: publish the data set again, and drop that node",
			}
		}
		tree, agreed = t, append(agreed, ref.Peer)
		if !every {
			return tree, agreed, nil
		}
	}
	if tree == nil || every && len(failed) > 0 {
		return nil, nil, errors.Join(failed...)
	}
	return tree, agreed, nil
}

func (c *chunked) readFrom(ctx context.Context, ref enigma.NodeRef, keep func(uint64, []byte)) (*chunk.Tree, error) {
	if err := c.keys(ctx); err != nil {
		return nil, err
	}
	w := chunk.NewWriter(c.listing.ID, c.manifest.Revision, keep)
	progress := Progress{Stage: "reading"}
	for _, t := range c.manifest.Tables {
		progress.Total += t.Rows
	}
	err := rotate.Read(ctx, rotate.Reading{
		Manifest: c.manifest, Secret: c.secret, Reserved: reservedKeys(c.reserved),
		Node: rotate.Node{Name: ref.Peer, Querier: pinned{c.n.host, ref}},
	}, func(table string, rows int64) error {
		w.Table(table, rows)
		return nil
	}, func(cells [][]byte) error {
		w.Row(cells)
		if progress.Rows++; progress.Rows%65_536 == 0 {
			c.report(progress)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return w.Tree()
}

// errFound ends a reading when the chunk is there.
var errFound = errors.New("found")

// one reads one chunk from the first storage node whose bytes are under the
// root.
func (c *chunked) one(ctx context.Context, tree *chunk.Tree, index uint64, proof []enigma.Hash) ([]byte, error) {
	var failed []error
	for _, ref := range c.manifest.Storage {
		var found []byte
		ctx, cancel := context.WithCancelCause(ctx)
		_, err := c.readFrom(ctx, ref, func(i uint64, b []byte) {
			if i == index {
				found = slices.Clone(b)
				cancel(errFound)
			}
		})
		cancel(nil)
		if found == nil {
			failed = append(failed, fmt.Errorf("node %s: %w", ref.Peer, err))
			continue
		}
		if err := chunk.Verify(tree.Root(), chunk.Leaf(c.listing.ID, c.manifest.Revision, index, found), proof); err == nil {
			return found, nil
		}
		failed = append(failed, fmt.Errorf("node %s: its chunk %d is not what was committed", ref.Peer, index))
	}
	return nil, &enigma.Error{
		Kind: enigma.Unavailable, Op: "chunks", Err: errors.Join(failed...),
		Hint: "no storage node gives the chunk; the challenge cannot be answered until one does",
	}
}

// chunksFile is where the leaves and the manifest of a revision are kept, but for
// the endings: nothing secret.
func (n *Node) chunksFile(id enigma.DatasetID, revision uint64) string {
	return filepath.Join(n.cfg.Dir, "chunks", enigma.SchemaName(id, revision))
}

func (c *chunked) file() string {
	return c.n.chunksFile(c.listing.ID, c.manifest.Revision) + ".leaves"
}

// leavesHead names the file's format and the revision's manifest. The tree's root
// follows, then the leaves.
func (c *chunked) leavesHead() []byte {
	return append([]byte("enigma chunks 2\n"), c.listing.Manifest[:]...)
}

// kept returns the tree that was kept, if there is one for this very manifest. A
// damaged file is as good as none: the leaves are read again, and nobody is
// blamed for what a disk did.
func (c *chunked) kept(ctx context.Context) *chunk.Tree {
	b, err := os.ReadFile(c.file())
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	var tree *chunk.Tree
	if err == nil {
		tree, err = parseLeaves(b, c.leavesHead())
	}
	if err != nil {
		c.n.log.WarnContext(ctx, "kept leaves left out; the storage nodes are read again", "file", c.file(), "err", err)
		return nil
	}
	return tree
}

// parseLeaves reads a file of leaves, which must lead to the root that it names.
func parseLeaves(b, head []byte) (*chunk.Tree, error) {
	b, ok := bytes.CutPrefix(b, head)
	if !ok || len(b) < len(enigma.Hash{}) || len(b)%len(enigma.Hash{}) != 0 {
		return nil, errors.New("damaged, of another manifest or from another version")
	}
	hashes := make([]enigma.Hash, 0, len(b)/len(enigma.Hash{}))
	for ; len(b) > 0; b = b[len(enigma.Hash{}):] {
		hashes = append(hashes, enigma.Hash(b[:len(enigma.Hash{})]))
	}
	tree, err := chunk.NewTree(hashes[1:])
	if err == nil && tree.Root() != hashes[0] {
		err = errors.New("damaged: the leaves do not lead to the root")
	}
	return tree, err
}

func (c *chunked) keep(t *chunk.Tree) error {
	if err := os.MkdirAll(filepath.Dir(c.file()), 0o700); err != nil {
		return err
	}
	canonical, err := c.manifest.Encode()
	if err != nil {
		return err
	}
	if err := durable.WriteFile(c.n.chunksFile(c.listing.ID, c.manifest.Revision)+".manifest", canonical, 0o600); err != nil {
		return err
	}
	return durable.WriteFile(c.file(), formatLeaves(t, c.leavesHead()), 0o600)
}

// formatLeaves makes the file that parseLeaves reads.
func formatLeaves(t *chunk.Tree, b []byte) []byte {
	root := t.Root()
	b = append(b, root[:]...)
	for _, l := range t.Leaves() {
		b = append(b, l[:]...)
	}
	return b
}
