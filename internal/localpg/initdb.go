package localpg

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"

	"enigma/internal/durable"
)

// madeBy returns the major version that made the data directory, 0 if there is
// none.
func madeBy(data string) (int, error) {
	b, err := os.ReadFile(filepath.Join(data, "PG_VERSION"))
	if errors.Is(err, fs.ErrNotExist) {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	return strconv.Atoi(strings.TrimSpace(string(b)))
}

// initdb makes the data directory under another name and moves it into place,
// so that a directory of the right name is always complete.
func initdb(ctx context.Context, in installation, dir string, a account, durably bool) error {
	half := filepath.Join(dir, "data.new")
	var failed error
	for _, locale := range []string{"C.UTF-8", "C"} { // not every system has C.UTF-8
		if err := os.RemoveAll(half); err != nil {
			return err
		}
		if err := a.makeDir(half); err != nil {
			return err
		}
		args := []string{"-D", half, "-U", Owner, "-E", "UTF8", "--locale=" + locale, "-A", "trust", "--no-instructions"}
		if !durably {
			args = append(args, "--no-sync")
		}
		cmd := exec.CommandContext(ctx, filepath.Join(in.bin, "initdb"), args...)
		cmd.Dir = half
		cmd.Env = environment()
		cmd.SysProcAttr = &syscall.SysProcAttr{Credential: a.credential()}
		var stderr bytes.Buffer
		cmd.Stderr = &stderr
		if err := cmd.Run(); err != nil {
			failed = fmt.Errorf("initdb: %w: %s", err, lastLine(stderr.Bytes()))
			continue
		}
		if !durably {
			return os.Rename(half, filepath.Join(dir, "data"))
		}
		return durable.Rename(half, filepath.Join(dir, "data"))
	}
	return failed
}

// environment is what the server's processes see of ours: nothing that could
// change their behaviour.
func environment() []string {
	return []string{"PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C", "TZ=UTC"}
}

// lastLine returns the last line of a program's output that says something.
func lastLine(out []byte) string {
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	for i := len(lines) - 1; i >= 0; i-- {
		for _, mark := range []string{"FATAL:", "PANIC:", "error:"} {
			if strings.Contains(lines[i], mark) {
				return strings.TrimSpace(lines[i])
			}
		}
	}
	return strings.TrimSpace(lines[len(lines)-1])
}
