package contracts_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
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
	dir := t.TempDir()
	if out, err := exec.CommandContext(t.Context(), node, "build.js", dir).CombinedOutput(); err != nil {
		t.Fatalf("build.js: %v\n%s", err, out)
	}
	for _, name := range []string{"EnigmaToken.json", "Marketplace.json"} {
		want, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(filepath.Join("artifacts", name))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s does not match the sources: run node build.js && go run ./bind in contracts", name)
		}
	}
}
