package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"enigma/internal/vector"
)

// TestGrantShow reads the open part of the grants that the vectors hold.
func TestGrantShow(t *testing.T) {
	b, err := os.ReadFile("../../p2p/testdata/grant-v1.json")
	if err != nil {
		t.Fatal(err)
	}
	var v struct {
		Files []struct {
			Name string     `json:"name"`
			File vector.Hex `json:"file"`
		} `json:"files"`
	}
	if err := json.Unmarshal(b, &v); err != nil {
		t.Fatal(err)
	}
	show := func(file []byte, args ...string) (status int, out, errs string) {
		path := filepath.Join(t.TempDir(), "a.grant")
		if err := os.WriteFile(path, file, 0o600); err != nil {
			t.Fatal(err)
		}
		var stdout, stderr bytes.Buffer
		status = run(context.Background(), append([]string{"grant", "show", path}, args...), os.Stdin, &stdout, &stderr)
		return status, stdout.String(), stderr.String()
	}
	status, out, _ := show(v.Files[0].File)
	for _, want := range []string{"revision 3", "0x0200000000000000000000000000000000000000", "sealed to"} {
		if status != 0 || !strings.Contains(out, want) {
			t.Errorf("status %d, %q: want %q", status, out, want)
		}
	}
	if strings.Contains(out, "price") {
		t.Errorf("the columns show without the key: %q", out)
	}
	if status, out, _ = show(v.Files[0].File, "--json"); status != 0 || !json.Valid([]byte(out)) || !strings.Contains(out, `"revision": 3`) {
		t.Errorf("as JSON: status %d, %q", status, out)
	}
	if status, _, errs := show([]byte("no grant")); status != 2 || !strings.Contains(errs, "hint: enigma grant create") {
		t.Errorf("no grant: status %d, %q", status, errs)
	}
}
