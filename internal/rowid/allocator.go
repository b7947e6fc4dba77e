package rowid

import (
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"syscall"

	"enigma"
	"enigma/ashe"
	"enigma/internal/durable"
)

// Why there are no ids.
var (
	ErrLocked      = errors.New("rowid: somebody else has the file open")
	ErrFenced      = errors.New("rowid: somebody else has opened or replaced the file since")
	ErrFingerprint = errors.New("rowid: the file is for other keys")
	ErrDamaged     = errors.New("rowid: the record of row ids is lost")
	ErrExhausted   = errors.New("rowid: not as many ids are left")
	ErrClosed      = errors.New("rowid: closed")
)

// maxRaise is how far Raise goes at once: more rows than any table has, while a
// storage node that names the highest number there is cannot use up all ids.
const maxRaise = 1 << 48

// An Allocator hands out ids from one file. It is safe for concurrent use.
type Allocator struct {
	path string
	lock *os.File

	mu    sync.Mutex
	state state             // what the file says, by what this Allocator wrote
	err   error             // why it hands out no more ids
	after func(step string) // tests stop the machine there
}

// Open takes the file at path, or makes it, for keys with the given fingerprint.
// It fails with ErrLocked, ErrFingerprint or ErrDamaged, and takes ids from every
// other Allocator that has the file.
func Open(path string, fingerprint [32]byte) (*Allocator, error) {
	return open(path, fingerprint, func(string) {})
}

func open(path string, fingerprint [32]byte, after func(string)) (*Allocator, error) {
	path, err := filepath.Abs(path) // whatever the working directory will be
	if err != nil {
		return nil, err
	}
	lock, err := takeLock(path + ".lock")
	if err != nil {
		return nil, err
	}
	a := &Allocator{path: path, lock: lock, after: after}
	if err := a.alone(func() error { return a.take(fingerprint) }); err != nil {
		return nil, errors.Join(err, release(lock))
	}
	return a, nil
}

// take makes the file this Allocator's.
func (a *Allocator) take(fingerprint [32]byte) error {
	s, err := read(a.path)
	switch {
	case missing(err) && wasThere(a.lock):
		return damaged(a.path, "has been removed")
	case missing(err):
		s = state{fingerprint: fingerprint, next: 1}
	case err != nil:
		return err
	case s.fingerprint != fingerprint:
		return &enigma.Error{
			Kind: enigma.Invalid, Op: a.path, Err: ErrFingerprint,
			Hint: "keep one file for each set of keys, and open the one that belongs to these",
		}
	}
	s.generation++
	if _, err := rand.Read(s.mark[:]); err != nil {
		return err
	}
	if err := a.write(s); err != nil {
		return err
	}
	return remember(a.lock)
}

// Reserve hands out n ids from first on. They are spent once it returns, used or
// not. Each call waits for the disk, so ask for many at once. After an error
// other than ErrExhausted there are no more from this Allocator.
func (a *Allocator) Reserve(n uint64) (first uint64, err error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	first = a.state.next
	switch {
	case a.err != nil:
		return 0, a.err
	case n == 0:
		return 0, &enigma.Error{Kind: enigma.Invalid, Op: a.path, Err: errors.New("no ids were asked for")}
	case n > ashe.MaxID+1-first:
		return 0, &enigma.Error{
			Kind: enigma.LimitExceeded, Op: a.path, Err: fmt.Errorf("%w: %d of %d", ErrExhausted, ashe.MaxID+1-first, n),
			Hint: "give the data set new keys, and publish it again",
		}
	}
	if err := a.advance(first + n); err != nil {
		return 0, err
	}
	return first, nil
}

// Raise makes sure that no id up to highest is handed out from now on: call it
// with the highest id that a storage node holds, in case that this file is older
// than the node's rows. The node's word is believed up to 2^48 beyond what was
// handed out here, and an error beyond that.
func (a *Allocator) Raise(highest uint64) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	switch {
	case a.err != nil:
		return a.err
	case highest < a.state.next:
		return nil
	case highest > ashe.MaxID || highest-a.state.next >= maxRaise:
		return &enigma.Error{
			Kind: enigma.Invalid, Op: a.path, Err: fmt.Errorf("a storage node claims to hold row %d, after %d", highest, a.state.next-1),
			Hint: "the node does not tell the truth, or holds rows of other keys: do not write to it",
		}
	}
	return a.advance(highest + 1)
}

// Close lets others open the file.
func (a *Allocator) Close() error {
	a.mu.Lock()
	defer a.mu.Unlock()
	if errors.Is(a.err, ErrClosed) {
		return nil
	}
	a.err = fmt.Errorf("%s: %w", a.path, ErrClosed)
	return release(a.lock)
}

// advance writes the next free id down if the file is still this Allocator's.
// After a failure nobody knows what the file says, so there is no second try.
func (a *Allocator) advance(next uint64) error {
	s := a.state
	s.next = next
	err := a.alone(func() error {
		switch now, err := read(a.path); {
		case missing(err) || errors.Is(err, ErrDamaged) || (err == nil && now != a.state):
			return &enigma.Error{
				Kind: enigma.Unavailable, Op: a.path, Err: ErrFenced,
				Hint: "let one process only write to a data set, and never put back an older copy of this file",
			}
		case err != nil:
			return err
		}
		return a.write(s)
	})
	if err != nil {
		a.err = err
	}
	return err
}

// write makes s what the file says: once it has returned, whatever happens to the
// machine; before, the file says the old state or the new one.
func (a *Allocator) write(s state) error {
	a.after("decided")
	if err := durable.WriteFile(a.path, s.encode(), 0o600); err != nil {
		return err
	}
	a.state = s
	a.after("durable")
	return nil
}

// alone runs f while no other Allocator in the same directory runs anything,
// even if both hold locks: then one looked at the file before the other wrote
// it. What is locked is the directory, which nobody replaces by the way.
func (a *Allocator) alone(f func() error) error {
	dir, err := os.Open(filepath.Dir(a.path))
	if err != nil {
		return err
	}
	defer func() { _ = release(dir) }()
	if err := flock(dir, syscall.LOCK_EX); err != nil {
		return err
	}
	return f()
}
