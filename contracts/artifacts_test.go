package contracts_test

import (
	"bytes"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestArtifactsAreCurrent compiles the Solidity sources again and compares ABI
// and bytecode with the committed ones.
func TestArtifactsAreCurrent(t *testing.T) {
	if _, err := os.Stat("node_modules/solc"); err != nil {
		t.Skip("the Solidity compiler is not installed: run npm ci in contracts")
	}
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("Node.js is not installed")
	}
	rebuilt(t, "artifacts", node, "build.js")
	rebuilt(t, "hostile/artifacts", node, "build.js", "--tests")
}

// rebuilt compares what a command builds with what is committed.
func rebuilt(t *testing.T, committed string, command ...string) {
	t.Helper()
	dir := t.TempDir()
	if out, err := exec.CommandContext(t.Context(), command[0], append(command[1:], dir)...).CombinedOutput(); err != nil {
		t.Fatalf("build.js: %v\n%s", err, out)
	}
	want, got := artifacts(t, dir), artifacts(t, committed)
	if diff := cmp.Diff(slices.Sorted(maps.Keys(want)), slices.Sorted(maps.Keys(got))); diff != "" {
		t.Errorf("files (-want +got): run make contracts\n%s", diff)
	}
	for name := range want {
		if !bytes.Equal(got[name], want[name]) {
			t.Errorf("%s does not match the sources: run make contracts", name)
		}
	}
}

// artifacts returns the files in a directory by name.
func artifacts(t *testing.T, dir string) map[string][]byte {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	files := make(map[string][]byte)
	for _, e := range entries {
		if files[e.Name()], err = os.ReadFile(filepath.Join(dir, e.Name())); err != nil {
			t.Fatal(err)
		}
	}
	return files
}
