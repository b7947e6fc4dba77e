package node

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

// TestDocumentedConfig keeps docs/node-yaml.md true: its example is a good
// configuration.
func TestDocumentedConfig(t *testing.T) {
	doc, err := os.ReadFile("../../docs/node-yaml.md")
	if err != nil {
		t.Fatal(err)
	}
	_, after, ok := strings.Cut(string(doc), "```yaml\n")
	example, _, ok2 := strings.Cut(after, "```")
	if !ok || !ok2 {
		t.Fatal("docs/node-yaml.md has no example")
	}
	path := filepath.Join(t.TempDir(), "node.yaml")
	for name, text := range map[string]string{
		"as it is": example,
		"with the commented section": strings.NewReplacer(
			"roles: [gateway]", "roles: [gateway, provider]",
			"# persistence:", "persistence:", "#   dsn", "  dsn", "#   timeout", "  timeout", "#   rows", "  rows", "#   bytes", "  bytes",
			"#   work_memory", "  work_memory", "#   temp_files", "  temp_files", "#   statements", "  statements", "#   per_", "  per_",
			"# memory", "memory", "# spill", "spill", "# market:", "market:", "#   storage", "  storage", "#   custodians", "  custodians", "#   workers", "  workers", "#   threshold", "  threshold",
		).Replace(example),
	} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		c, err := ReadConfig(path)
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if want := filepath.Join(filepath.Dir(path), "wallet.json"); c.Wallet.Keystore != want {
			t.Errorf("%s: keystore %q, want %q", name, c.Wallet.Keystore, want)
		}
	}
}

// TestWrittenConfigIsReadBack makes sure that what `enigma up` writes is what
// its nodes read.
func TestWrittenConfigIsReadBack(t *testing.T) {
	path := filepath.Join(t.TempDir(), "node.yaml")
	want := Config{
		Dir: filepath.Dir(path), Roles: []Role{Gateway, Custodian}, LogLevel: "warn",
		Wallet:  WalletConfig{Keystore: "/w", Passphrase: "/p"},
		Chain:   ChainConfig{RPC: "ws://127.0.0.1:1", Marketplace: [20]byte{1}},
		P2P:     P2PConfig{Listen: []string{"/ip4/127.0.0.1/tcp/0"}},
		Gateway: GatewayConfig{Listen: "127.0.0.1:0", User: "u", Password: "/pw", Memory: 1 << 20, Spill: "/spill"},
	}
	if err := WriteConfig(path, want); err != nil {
		t.Fatal(err)
	}
	got, err := ReadConfig(path)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got.Chain, want.Chain) || got.Gateway != want.Gateway || got.LogLevel != want.LogLevel || len(got.Roles) != 2 {
		t.Errorf("read back %+v, want %+v", got, want)
	}
}
