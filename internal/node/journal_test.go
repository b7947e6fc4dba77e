package node

import (
	"io"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"enigma"
	"enigma/internal/publish"
)

// made is a change that revision n of some data set is made by.
func made(t *testing.T, n uint64) (*enigma.Manifest, func(io.Writer) (*publish.Changed, error)) {
	t.Helper()
	ref := enigma.NodeRef{Peer: "a"}
	m := &enigma.Manifest{
		Format: enigma.ManifestFormat, Name: "d", Revision: n - 1, Threshold: 1, Custodians: []enigma.NodeRef{ref},
		Storage: []enigma.NodeRef{ref, {Peer: "b"}},
		Tables:  []enigma.Table{{Name: "t", Writable: true, Columns: []enigma.Column{{Name: "c", Type: "text", Scheme: enigma.Det}}}},
	}
	return m, func(out io.Writer) (*publish.Changed, error) {
		next := *m
		next.Revision, next.KeyRevision, next.Batch = n, 1, enigma.Hash{byte(n)}
		canonical, err := next.Encode()
		if err != nil {
			return nil, err
		}
		_, err = io.WriteString(out, "steps")
		return &publish.Changed{
			Manifest: &next, Canonical: canonical, Counts: map[string]int64{"t_0": 1},
			Spec: enigma.LoadSpec{Revision: n, Base: n - 1, Batch: enigma.ManifestHash(canonical)},
		}, err
	}
}

// TestJournal: what was added is there after a restart, in its order, with what
// became of it, until it is removed; what was never whole is not.
func TestJournal(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "writes")
	j, err := openJournal(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range []uint64{10, 9} {
		m, make := made(t, n)
		if _, err := j.add(m, make); err != nil {
			t.Fatal(err)
		}
	}
	first := j.all()[0]
	j.change(first, func() { first.Registered, first.Missing = true, []string{"b"} })
	if got := j.lagging(); len(got) != 1 || got["b"] != 1 {
		t.Errorf("lagging %v, want one write of b", got)
	}
	m, fails := made(t, 11)
	if _, err := j.add(m, func(out io.Writer) (*publish.Changed, error) {
		if _, err := fails(out); err != nil {
			return nil, err
		}
		return nil, os.ErrDeadlineExceeded
	}); err == nil {
		t.Error("a change that failed is in the journal")
	}
	for _, left := range []string{"123" + stepsExt + ".tmp", "d-12-00" + stepsExt} { // of a machine that stopped
		if err := os.WriteFile(filepath.Join(dir, left), []byte("half"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if j, err = openJournal(dir); err != nil {
		t.Fatal(err)
	}
	all := j.all()
	if len(all) != 2 || all[0].change.Manifest.Revision != 9 || !all[0].Registered || all[1].Registered || !slices.Equal(all[1].Missing, []string{"a", "b"}) {
		t.Fatalf("after a restart: %+v", all)
	}
	if got := j.behind(enigma.DatasetID{}, all[1].file); !slices.Equal(got, []string{"b"}) {
		t.Errorf("behind %v, want b", got)
	}
	steps, err := all[1].open()
	if err != nil {
		t.Fatal(err)
	}
	if b, err := io.ReadAll(steps); err != nil || string(b) != "steps" {
		t.Errorf("steps %q, %v", b, err)
	}
	steps.Close()
	for _, x := range all {
		j.remove(x)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) != 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}
