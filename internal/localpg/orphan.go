package localpg

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strconv"
	"syscall"
	"time"

	"enigma"
)

// lock takes the directory for this process. The kernel releases it with the
// process, so that a server found running under the lock is an orphan.
func lock(dir string) (*os.File, error) {
	f, err := os.OpenFile(filepath.Join(dir, "lock"), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		f.Close()
		return nil, &enigma.Error{
			Kind: enigma.Unavailable, Op: "local postgres",
			Hint: "stop the other one, or choose another directory",
			Err:  fmt.Errorf("another enigma process is using %s", dir),
		}
	}
	return f, nil
}

// stopOrphan ends the server that a killed node left running in data. The
// process id in its pid file may have gone to somebody else meanwhile: a
// process that does not serve data is left alone.
func stopOrphan(ctx context.Context, data string, log *slog.Logger) error {
	pid, _ := pidFile(data)
	if pid == 0 || !serves(pid, data) {
		return nil
	}
	log.WarnContext(ctx, "stopping an orphaned postgres", "pid", pid, "dir", data)
	for i, sig := range []syscall.Signal{syscall.SIGINT, syscall.SIGQUIT, syscall.SIGKILL} {
		if err := syscall.Kill(pid, sig); errors.Is(err, syscall.ESRCH) {
			return nil
		}
		if gone := await(ctx, patience[i], func() bool { return !serves(pid, data) }); gone {
			return nil
		}
	}
	return fmt.Errorf("local postgres: process %d, which serves %s, does not stop", pid, data)
}

// patience is how long to wait after SIGINT (fast shutdown), SIGQUIT (immediate
// shutdown) and SIGKILL.
var patience = [...]time.Duration{10 * time.Second, 5 * time.Second, 5 * time.Second}

// await polls ok until it holds, ctx ends or d has passed.
func await(ctx context.Context, d time.Duration, ok func() bool) bool {
	deadline := time.Now().Add(d)
	for !ok() {
		if ctx.Err() != nil || time.Now().After(deadline) {
			return false
		}
		time.Sleep(5 * time.Millisecond)
	}
	return true
}

// pidFile reads the server's process id, 0 if there is none, and its state from
// the file that PostgreSQL keeps in its data directory.
func pidFile(data string) (pid int, state string) {
	b, err := os.ReadFile(filepath.Join(data, "postmaster.pid"))
	if err != nil {
		return 0, ""
	}
	lines := bytes.Split(b, []byte("\n"))
	pid, err = strconv.Atoi(string(bytes.TrimSpace(lines[0])))
	if err != nil || pid <= 0 {
		return 0, ""
	}
	if len(lines) > 7 {
		state = string(bytes.TrimSpace(lines[7]))
	}
	return pid, state
}
