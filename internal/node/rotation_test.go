package node

import (
	"crypto/rand"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"enigma"
	"enigma/internal/keyring"
)

// rotatable returns a provider's node without anything around it, and a data set
// as it is registered.
func rotatable(t *testing.T) (*Node, enigma.Listing, *enigma.Manifest) {
	t.Helper()
	n := &Node{cfg: Config{Dir: t.TempDir()}, phrase: "phrase"}
	if err := os.Mkdir(filepath.Join(n.cfg.Dir, "keys"), 0o700); err != nil {
		t.Fatal(err)
	}
	_, _, commitment, err := keyring.Split(rand.Reader, 2, 3)
	if err != nil {
		t.Fatal(err)
	}
	m := &enigma.Manifest{
		Format: 1, Dataset: enigma.DatasetID{7}, Name: "d", Revision: 4, Description: "stays",
		Tables:  []enigma.Table{{Name: "t", Columns: []enigma.Column{{Name: "c", Type: "text", Scheme: enigma.Det}}}},
		Storage: make([]enigma.NodeRef, 1), Custodians: make([]enigma.NodeRef, 3), Threshold: 2, KeyCommitment: commitment,
	}
	canonical, err := m.Encode()
	if err != nil {
		t.Fatal(err)
	}
	return n, enigma.Listing{ID: m.Dataset, Name: "d", Revision: 4, Manifest: enigma.ManifestHash(canonical)}, m
}

// TestRotationSurvives: what begin has written is what resume finds, and the
// new manifest differs from the old one where it has to.
func TestRotationSurvives(t *testing.T) {
	t.Parallel()
	n, listing, from := rotatable(t)
	if r, err := n.resume(listing); r != nil || err != nil {
		t.Fatalf("before the first one: %v, %v", r, err)
	}
	r, err := n.newRotation(listing, from)
	if err != nil {
		t.Fatal(err)
	}
	want := *from
	want.Format, want.Revision, want.KeyCommitment = enigma.ManifestFormat, 5, r.to.KeyCommitment
	wantBytes, _ := want.Encode()
	if got, err := r.to.Encode(); err != nil || string(got) != string(wantBytes) || r.secret.Commits(from.KeyCommitment) {
		t.Errorf("new manifest %s, %v; want %s", got, err, wantBytes)
	}
	if err := r.begin(); err != nil {
		t.Fatal(err)
	}
	again, err := n.resume(listing)
	if err != nil || again.secret != r.secret || again.reserved != r.reserved || !slices.EqualFunc(again.shares, r.shares, slices.Equal) {
		t.Fatalf("it comes back with other keys: %v", err)
	}
	if secret, err := keyring.Combine(again.shares[1:], again.to.KeyCommitment); err != nil || secret != r.secret {
		t.Errorf("the shares that came back give another secret: %v", err)
	}
	next := listing
	next.Revision, next.Manifest = 5, enigma.ManifestHash(wantBytes)
	if again, err := n.resume(next); err != nil || again == nil {
		t.Errorf("after it was registered: %v, %v", again, err)
	}

	next.Manifest[0]++
	if _, err := n.resume(next); !errors.Is(err, enigma.Invalid) || !strings.Contains(enigma.Hint(err), "--abort d") {
		t.Errorf("after another one was registered: %v, want Invalid and what to do", err)
	}
	other := &Node{cfg: n.cfg}
	other.phrase = "another phrase"
	if _, err := other.resume(listing); !errors.Is(err, enigma.Invalid) {
		t.Errorf("under another passphrase: %v, want Invalid", err)
	}
	if err := n.forgetRotation("d"); err != nil {
		t.Fatal(err)
	}
	if left, err := os.ReadDir(filepath.Join(n.cfg.Dir, "keys")); err != nil || len(left) != 0 {
		t.Errorf("%v are left, %v", left, err)
	}
}

// TestRotationNotBegun: a crash between any two steps of begin, or of
// forgetRotation, leaves what resume removes.
func TestRotationNotBegun(t *testing.T) {
	t.Parallel()
	n, listing, from := rotatable(t)
	r, err := n.newRotation(listing, from)
	if err != nil {
		t.Fatal(err)
	}
	for name, undo := range map[string]func() error{
		"without the intent":        func() error { return os.Remove(filepath.Join(r.dir(), "intent")) },
		"without the directory":     func() error { return os.RemoveAll(r.dir()) },
		"with half a key file only": func() error { return errors.Join(os.RemoveAll(r.dir()), os.Truncate(r.keyFile(), 30)) },
	} {
		if err := errors.Join(r.begin(), undo()); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if again, err := n.resume(listing); again != nil || err != nil {
			t.Errorf("%s: %v, %v; want none", name, again, err)
		}
		if _, err := os.Stat(r.keyFile()); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s: the key stays: %v", name, err)
		}
	}
	// Another data set whose name begins alike is left alone.
	longer := *from
	longer.Name = "d_e"
	other, err := n.newRotation(enigma.Listing{Name: "d_e", Manifest: listing.Manifest}, &longer)
	if err == nil {
		err = errors.Join(other.begin(), n.forgetRotation("d"))
	}
	if err != nil {
		t.Fatal(err)
	}
	if again, err := n.resume(other.listing); err != nil || again == nil {
		t.Errorf("the other data set's rotation: %v, %v", again, err)
	}
}
