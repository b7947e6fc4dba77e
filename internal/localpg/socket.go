package localpg

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
)

// longestSocketDir is what sockaddr_un leaves for a directory on every system:
// 104 bytes (Linux has 108) less a zero byte and "/.s.PGSQL.5432".
const longestSocketDir = 104 - 1 - 14

// socketDir makes the directory of the server's socket: dir/run or, where that
// path is too long for a socket, a temporary directory whose name is kept in
// dir, so that a restart uses it again.
func socketDir(dir string, a account) (string, error) {
	if run := filepath.Join(dir, "run"); len(run) <= longestSocketDir {
		return run, a.makeDir(run)
	}
	note := filepath.Join(dir, "socket-dir")
	if b, err := os.ReadFile(note); err == nil {
		if old := strings.TrimSpace(string(b)); private(old, a) {
			return old, nil
		}
	}
	parent := os.TempDir()
	if len(parent)+len("/enigma-1234567890") > longestSocketDir {
		parent = "/tmp"
	}
	run, err := os.MkdirTemp(parent, "enigma-")
	if err != nil {
		return "", err
	}
	if err := a.give(run); err != nil {
		return "", err
	}
	return run, os.WriteFile(note, []byte(run+"\n"), 0o600)
}

// private reports whether dir is a directory that only a may enter. Temporary
// directories are everybody's: another user may have taken the name meanwhile.
func private(dir string, a account) bool {
	fi, err := os.Lstat(dir)
	if err != nil || !fi.IsDir() || fi.Mode().Perm() != 0o700 {
		return false
	}
	st, ok := fi.Sys().(*syscall.Stat_t)
	return ok && int(st.Uid) == a.uid
}
