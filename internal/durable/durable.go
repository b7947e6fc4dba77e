package durable

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// WriteFile makes b the content of the file at path, with exactly this mode,
// whatever the umask. After an error the file is the old one, unless only the
// last step failed: then it is the new one, which a crash may take back.
func WriteFile(path string, b []byte, mode fs.FileMode) error {
	return write(path, b, mode, func(string) {})
}

// write is WriteFile; after hears of each step.
func write(path string, b []byte, mode fs.FileMode, after func(step string)) error {
	// The name is nobody else's, so that two writers do not mix; nobody but the
	// owner reads it before it has its mode.
	f, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".new-*")
	if err != nil {
		return err
	}
	after("created")
	if err := fill(f, b, mode, after); err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	after("renamed")
	if err := SyncDir(filepath.Dir(path)); err != nil {
		return err
	}
	after("durable")
	return nil
}

// fill writes and closes the new file.
func fill(f *os.File, b []byte, mode fs.FileMode, after func(step string)) error {
	_, err := f.Write(b[:len(b)/2])
	after("half written")
	if err == nil {
		_, err = f.Write(b[len(b)/2:])
	}
	after("written")
	if err := errors.Join(err, f.Chmod(mode), f.Sync(), f.Close()); err != nil {
		return err
	}
	after("synced")
	return nil
}

// Rename gives a file or a directory another name, and returns when that lasts.
// What is in it must have been synced before. The new directory is synced first:
// a crash may leave both names, never none.
func Rename(old, new string) error {
	if err := os.Rename(old, new); err != nil {
		return err
	}
	to, from := filepath.Dir(new), filepath.Dir(old)
	if err := SyncDir(to); err != nil || to == from {
		return err
	}
	return SyncDir(from)
}

// SyncDir returns when what was created, renamed and removed in a directory
// lasts. Some file systems cannot do that and say EINVAL or ENOTSUP: there is
// nothing better to be had from them, so that is no error.
func SyncDir(path string) error {
	dir, err := os.Open(path)
	if err != nil {
		return err
	}
	err = dir.Sync()
	if errors.Is(err, syscall.EINVAL) || errors.Is(err, syscall.ENOTSUP) {
		err = nil
	}
	return errors.Join(err, dir.Close())
}
