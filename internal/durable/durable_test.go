package durable

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"
)

// names lists a directory.
func names(t *testing.T, dir string) (out []string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		out = append(out, e.Name())
	}
	return out
}

// holds checks a file's content and mode.
func holds(t *testing.T, path string, want []byte, mode fs.FileMode) {
	t.Helper()
	got, err := os.ReadFile(path)
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("%s holds %q, %v, want %q", path, got, err, want)
	}
	if info, err := os.Stat(path); err != nil || info.Mode() != mode {
		t.Errorf("%s: mode %v, %v, want %v", path, info.Mode(), err, mode)
	}
}

func TestWriteFile(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "file")
	for _, tt := range []struct {
		content string
		mode    fs.FileMode
	}{{"first", 0o600}, {"the second is longer", 0o644}, {"3", 0o666}, {"", 0o600}} {
		if err := WriteFile(path, []byte(tt.content), tt.mode); err != nil {
			t.Fatal(err)
		}
		holds(t, path, []byte(tt.content), tt.mode)
	}
	if got := names(t, dir); !slices.Equal(got, []string{"file"}) {
		t.Errorf("left in the directory: %q", got)
	}
}

// TestRelative writes beside the working directory's files.
func TestRelative(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := WriteFile("file", []byte("here"), 0o600); err != nil {
		t.Fatal(err)
	}
	holds(t, "file", []byte("here"), 0o600)
	if err := Rename("file", "other"); err != nil {
		t.Fatal(err)
	}
	holds(t, "other", []byte("here"), 0o600)
}

// TestLink replaces a link, and leaves what it led to alone.
func TestLink(t *testing.T) {
	dir := t.TempDir()
	target, link := filepath.Join(dir, "target"), filepath.Join(dir, "link")
	if err := errors.Join(os.WriteFile(target, []byte("theirs"), 0o600), os.Symlink(target, link)); err != nil {
		t.Fatal(err)
	}
	if err := WriteFile(link, []byte("ours"), 0o600); err != nil {
		t.Fatal(err)
	}
	holds(t, target, []byte("theirs"), 0o600)
	holds(t, link, []byte("ours"), 0o600)
	if info, err := os.Lstat(link); err != nil || !info.Mode().IsRegular() {
		t.Errorf("it is still a link: %v, %v", info.Mode(), err)
	}
}

// TestFailure fails at the first step and at the rename, and leaves nothing.
func TestFailure(t *testing.T) {
	dir := t.TempDir()
	for _, sub := range []string{"full/x", "readonly"} {
		if err := os.MkdirAll(filepath.Join(dir, sub), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "file"), []byte("old"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(filepath.Join(dir, "readonly"), 0o500); err != nil {
		t.Fatal(err)
	}
	bad := map[string]string{
		"a directory of that name":            "full",
		"no such directory":                   "none/file",
		"a file in place of the directory":    "file/file",
		"a directory that one may not change": "readonly/file",
	}
	if os.Geteuid() == 0 { // who may change every directory
		delete(bad, "a directory that one may not change")
	}
	for name, path := range bad {
		err := WriteFile(filepath.Join(dir, path), []byte("new"), 0o600)
		var perr *fs.PathError
		var lerr *os.LinkError
		if !errors.As(err, &perr) && !errors.As(err, &lerr) {
			t.Errorf("%s: error %v", name, err)
		}
	}
	if got := names(t, dir); !slices.Equal(got, []string{"file", "full", "readonly"}) {
		t.Errorf("left in the directory: %q", got)
	}
	holds(t, filepath.Join(dir, "file"), []byte("old"), 0o600)
	if err := WriteFile(filepath.Join(dir, "none", "file"), nil, 0o600); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("no such directory: %v", err)
	}
}

// TestWriters has many write one file at once: it is one of theirs, whole.
func TestWriters(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "file")
	var all sync.WaitGroup
	for i := range 8 {
		all.Go(func() {
			for range 10 {
				if err := WriteFile(path, content(byte(i)), 0o600); err != nil {
					t.Error(err)
				}
				if err := whole(path); err != nil {
					t.Error(err)
				}
			}
		})
	}
	all.Wait()
	if got := names(t, dir); !slices.Equal(got, []string{"file"}) {
		t.Errorf("left in the directory: %q", got)
	}
}

func TestRename(t *testing.T) {
	dir := t.TempDir()
	for _, sub := range []string{"a", "b"} {
		if err := os.Mkdir(filepath.Join(dir, sub), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	old, other := filepath.Join(dir, "a", "file"), filepath.Join(dir, "b", "other")
	for _, content := range []string{"first", "second, over the first"} {
		if err := errors.Join(os.WriteFile(old, []byte(content), 0o640), os.Chmod(old, 0o640)); err != nil {
			t.Fatal(err)
		}
		if err := Rename(old, other); err != nil {
			t.Fatal(err)
		}
		holds(t, other, []byte(content), 0o640)
		if got := names(t, filepath.Join(dir, "a")); len(got) > 0 {
			t.Errorf("left: %q", got)
		}
	}
	if err := Rename(old, other); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a file that is not there: %v", err)
	}
	holds(t, other, []byte("second, over the first"), 0o640)
	if err := SyncDir(filepath.Join(dir, "c")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a directory that is not there: %v", err)
	}
}
