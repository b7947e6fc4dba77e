package testnet

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"enigma"
	"enigma/internal/chunk"
	"enigma/internal/market"
	"enigma/internal/node"

	"github.com/jackc/pgx/v5"
)

// TestChunks has a provider commit to what its storage nodes hold: the same root
// of all of them, proofs that lead to it, and an error that names the node when
// one has altered a row.
func TestChunks(t *testing.T) {
	n := Start(t)
	n.writeFacts()
	published, err := n.Publish(rotateSpec)
	if err != nil {
		t.Fatal(err)
	}
	provider := n.Control(market.Provider)
	all, err := provider.Chunks(t.Context(), node.ChunksRequest{Dataset: published.Path, Every: true}, nil)
	if err != nil || len(all.Nodes) != 2 {
		t.Fatalf("%+v, %v", all, err)
	}
	t.Logf("%d chunks of %d rows", all.Chunks, rotateRows)
	for _, index := range []uint64{0, 1, all.Chunks / 2, all.Chunks - 1} {
		c, err := provider.Chunks(t.Context(), node.ChunksRequest{Dataset: published.Path, Index: &index}, nil)
		if err != nil {
			t.Fatal(err)
		}
		leaf := chunk.Leaf(c.Dataset, c.Revision, index, c.Chunk)
		if c.Root != all.Root || len(c.Nodes) != 0 || chunk.Verify(all.Root, leaf, c.Proof) != nil {
			t.Errorf("chunk %d is not under the root", index)
		}
	}
	beyond := all.Chunks
	if _, err := provider.Chunks(t.Context(), node.ChunksRequest{Dataset: published.Path, Index: &beyond}, nil); !errors.Is(err, enigma.Invalid) {
		t.Errorf("a chunk beyond the end: %v", err)
	}
	if _, err := n.Control(market.Gateway).Chunks(t.Context(), node.ChunksRequest{Dataset: published.Path}, nil); !errors.Is(err, enigma.Denied) {
		t.Errorf("somebody else's data set: %v", err)
	}

	// A damaged file of leaves is made again, and no storage node blamed for it.
	kept, err := filepath.Glob(filepath.Join(n.Part(market.Provider).Ready.Dir, "chunks", "*.leaves"))
	if err != nil || len(kept) != 1 {
		t.Fatalf("files of leaves: %q, %v", kept, err)
	}
	sound, err := os.ReadFile(kept[0])
	if err != nil {
		t.Fatal(err)
	}
	for _, fresh := range []bool{false, true} {
		damaged := slices.Clone(sound)
		damaged[len(damaged)-1] ^= 1
		if err := os.WriteFile(kept[0], damaged, 0o600); err != nil {
			t.Fatal(err)
		}
		c, err := provider.Chunks(t.Context(), node.ChunksRequest{Dataset: published.Path, Fresh: fresh}, nil)
		if err != nil || c.Root != all.Root || len(c.Nodes) != 1 {
			t.Errorf("a damaged file of leaves, fresh %v: %+v, %v", fresh, c, err)
		}
		if again, err := os.ReadFile(kept[0]); err != nil || !bytes.Equal(again, sound) {
			t.Errorf("it was not made again: %d bytes, %v", len(again), err)
		}
	}

	// Physical order does not matter; what is stored does.
	db, err := pgx.Connect(t.Context(), n.stored())
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close(t.Context())
	var table, column string
	err = db.QueryRow(t.Context(), `SELECT format('%I.%I', n.nspname, c.relname), a.attname
		FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
		WHERE n.nspname ~ '^d[0-9a-f]{16}r1$' AND c.relkind = 'r' AND a.atttypid = 'bytea'::regtype AND c.reltuples > 100
		ORDER BY a.attnum LIMIT 1`).Scan(&table, &column)
	if err != nil {
		t.Fatal(err)
	}
	for _, sql := range []string{
		"CREATE TEMPORARY TABLE moved AS SELECT * FROM " + table + " ORDER BY random()",
		"DELETE FROM " + table,
		"INSERT INTO " + table + " SELECT * FROM moved",
	} {
		if _, err := db.Exec(t.Context(), sql); err != nil {
			t.Fatal(err)
		}
	}
	again, err := provider.Chunks(t.Context(), node.ChunksRequest{Dataset: published.Path, Every: true}, nil)
	if err != nil || again.Root != all.Root {
		t.Errorf("rows in another physical order: %v, %v", again.Root, err)
	}
	altered, err := db.Exec(t.Context(), "UPDATE "+table+" SET "+column+" = set_byte("+column+", 0, get_byte("+column+", 0) # 1)"+
		" WHERE ctid = (SELECT min(ctid) FROM "+table+" WHERE "+column+" IS NOT NULL)")
	if err != nil || altered.RowsAffected() != 1 {
		t.Fatal(altered, err)
	}
	_, err = provider.Chunks(t.Context(), node.ChunksRequest{Dataset: published.Path, Every: true}, nil)
	if err == nil || !strings.Contains(err.Error(), "different ciphertext") || !strings.Contains(err.Error(), n.Part(market.Storage1).Ready.Peer) {
		t.Errorf("an altered row: %v", err)
	}
}
