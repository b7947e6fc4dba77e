package ope

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"syscall"
	"testing"
)

// TestPortable computes all vectors and worked examples again on a machine with
// words of 32 bits and without AES instructions: this one, made to run a 386
// build. What one machine encrypted, any other must find.
func TestPortable(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("builds the package for another machine")
	}
	if runtime.GOARCH != "amd64" || runtime.GOOS != "linux" {
		t.Skip("runs 386 builds on Linux on amd64 only")
	}
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip("go is not on the PATH")
	}
	binary := filepath.Join(t.TempDir(), "ope.test")
	build := exec.CommandContext(t.Context(), "go", "test", "-c", "-o", binary, ".")
	build.Env = append(os.Environ(), "GOARCH=386", "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("building for 386: %v\n%s", err, out)
	}
	out, err := exec.CommandContext(t.Context(), binary, "-test.v", "-test.run", "Vectors|Example|AgainstOracle|Batches").CombinedOutput()
	if errors.Is(err, syscall.ENOEXEC) {
		t.Skip("this kernel does not run 386 builds")
	}
	if err != nil {
		t.Fatalf("on 386: %v\n%s", err, out)
	}
	passed := regexp.MustCompile(`(?m)^--- PASS`).FindAll(out, -1)
	if len(passed) < 8 || bytes.Contains(out, []byte("--- SKIP")) {
		t.Errorf("on 386 only %d tests ran:\n%s", len(passed), out)
	}
}
