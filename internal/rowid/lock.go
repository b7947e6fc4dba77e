package rowid

import (
	"errors"
	"os"
	"syscall"

	"enigma"
)

// takeLock returns the lock file at path, locked until it is closed or this
// process ends.
func takeLock(path string) (*os.File, error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	err = flock(f, syscall.LOCK_EX|syscall.LOCK_NB)
	if errors.Is(err, syscall.EWOULDBLOCK) {
		err = &enigma.Error{
			Kind: enigma.Unavailable, Op: path, Err: ErrLocked,
			Hint: "let the other process finish, or stop it; the lock ends with it",
		}
	}
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

// release gives a lock back. Closing alone would leave it with a child of this
// process that was forked meanwhile and has not executed its program yet.
func release(lock *os.File) error {
	return errors.Join(flock(lock, syscall.LOCK_UN), lock.Close())
}

func flock(f *os.File, how int) error {
	for {
		if err := syscall.Flock(int(f.Fd()), how); !errors.Is(err, syscall.EINTR) {
			return err
		}
	}
}

// remember notes in a lock file that the file beside it exists, so that its loss
// is not taken for a beginning.
func remember(lock *os.File) error {
	if wasThere(lock) {
		return nil
	}
	if _, err := lock.WriteAt([]byte(note), 0); err != nil {
		return err
	}
	return lock.Sync()
}

const note = "Row ids have been handed out here. Do not remove this file or the one beside it.\n"

// wasThere says whether remember has been called. An unreadable or half-written
// note counts: what matters is that it was begun.
func wasThere(lock *os.File) bool {
	info, err := lock.Stat()
	return err != nil || info.Size() > 0
}
