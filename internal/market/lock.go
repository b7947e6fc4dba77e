package market

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"

	"enigma"
)

// leftoverGrace is how long the parts of a killed market may take to end.
const leftoverGrace = 15 * time.Second

// lock takes a market's directory for this process and its parts. They inherit
// it, so that it is free once the last of them has ended.
func lock(dir string) (*os.File, error) {
	f, err := os.OpenFile(filepath.Join(dir, "lock"), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	for deadline := time.Now().Add(leftoverGrace); ; time.Sleep(50 * time.Millisecond) {
		err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
		if err == nil {
			break
		}
		if pid := holder(f); !errors.Is(err, syscall.EWOULDBLOCK) || alive(pid) || time.Now().After(deadline) {
			f.Close()
			return nil, &enigma.Error{
				Kind: enigma.Unavailable, Op: dir, Err: fmt.Errorf("a market runs there already (pid %d)", pid),
				Hint: "use that one, stop it, or choose another directory with --dir",
			}
		}
	}
	if err := f.Truncate(0); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	if _, err := f.WriteAt([]byte(strconv.Itoa(os.Getpid())+"\n"), 0); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

// holder returns the process that took the lock last, 0 if nobody did.
func holder(f *os.File) int {
	b, err := io.ReadAll(io.NewSectionReader(f, 0, 32))
	if err != nil {
		return 0
	}
	pid, err := strconv.Atoi(strings.TrimSpace(string(b)))
	if err != nil {
		return 0
	}
	return pid
}

func alive(pid int) bool {
	return pid > 0 && !errors.Is(syscall.Kill(pid, 0), syscall.ESRCH)
}
