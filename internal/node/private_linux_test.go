package node

import (
	"os"
	"strings"
	"syscall"
	"testing"
)

func TestKeepPrivate(t *testing.T) {
	if err := keepPrivate(); err != nil {
		t.Fatal(err)
	}
	var core syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_CORE, &core); err != nil || core != (syscall.Rlimit{}) {
		t.Errorf("core dumps are limited to %+v, %v; want none", core, err)
	}
	// Of a process that may not be dumped, /proc belongs to root.
	if os.Geteuid() == 0 {
		return
	}
	if fi, err := os.Stat("/proc/self/mem"); err != nil || fi.Sys().(*syscall.Stat_t).Uid != 0 {
		t.Errorf("the memory of the process is open to its user's other processes: %v", err)
	}
}

// TestPrivateFile: a file with a password is never in anybody else's hands, not
// even where its place was prepared by them.
func TestPrivateFile(t *testing.T) {
	dir := t.TempDir()
	path := dir + "/ready.json"
	if err := os.WriteFile(path+".new", nil, 0o666); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte("old"), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := WriteReady(dir, Ready{Gateway: "postgres://u:secret@h/d"}); err != nil {
		t.Fatal(err)
	}
	fi, err := os.Stat(path)
	if err != nil || fi.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v; want 0600", fi.Mode(), err)
	}
	if b, err := os.ReadFile(path); err != nil || !strings.Contains(string(b), "secret") {
		t.Errorf("the file is %q, %v", b, err)
	}
	if entries, err := os.ReadDir(dir); err != nil || len(entries) != 2 {
		t.Errorf("something is left over: %v, %v", entries, err)
	}
}
