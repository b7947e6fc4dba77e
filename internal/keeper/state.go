package keeper

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"syscall"
	"time"

	"enigma"
	"enigma/chain"
	"enigma/internal/durable"
)

// A state is what a keeper must not forget: what it has spent on the day.
type state struct {
	file string
	lock *os.File
	day
}

// A day is what was spent on it.
type day struct {
	Day   string   `json:"day"`
	Wei   *big.Int `json:"wei"`   // on gas
	Count int      `json:"count"` // of transactions

	// Open are transactions that were about to be sent and whose end nobody has
	// seen. They count with the most that they may cost.
	Open map[string]*big.Int `json:"open"`

	Done map[string]bool `json:"done"` // what is done once a day
}

// openState reads dir and holds it.
func openState(dir string) (*state, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, &enigma.Error{Kind: enigma.Invalid, Op: "keeper", Err: err}
	}
	lock, err := os.OpenFile(filepath.Join(dir, "keeper.lock"), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, &enigma.Error{Kind: enigma.Invalid, Op: "keeper", Err: err}
	}
	if err := syscall.Flock(int(lock.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		_ = lock.Close()
		return nil, &enigma.Error{
			Kind: enigma.Unavailable, Op: "keeper", Err: fmt.Errorf("another keeper uses %s", dir),
			Hint: "a node with keeper: in its node.yaml keeps by itself",
		}
	}
	s := &state{file: filepath.Join(dir, "keeper.json"), lock: lock}
	b, err := os.ReadFile(s.file)
	if err == nil {
		err = json.Unmarshal(b, &s.day)
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		_ = lock.Close()
		return nil, &enigma.Error{
			Kind: enigma.Invalid, Op: s.file, Err: err,
			Hint: "it holds what the keeper has spent today: remove it to begin anew",
		}
	}
	return s, nil
}

// close gives the lock back, also where a child of this process that was forked
// meanwhile has it still.
func (s *state) close() error {
	return errors.Join(syscall.Flock(int(s.lock.Fd()), syscall.LOCK_UN), s.lock.Close())
}

// turn begins a new day, if there is one. The clock never goes back by much: a
// day that is over stays over.
func (s *state) turn(now time.Time) {
	if d := now.UTC().Format(time.DateOnly); d > s.Day {
		s.day = day{Day: d}
	}
	if s.Wei == nil {
		s.Wei = new(big.Int)
	}
	if s.Open == nil {
		s.Open = map[string]*big.Int{}
	}
	if s.Done == nil {
		s.Done = map[string]bool{}
	}
}

// spent is what the day has cost, at most.
func (s *state) spent(now time.Time) *big.Int {
	s.turn(now)
	sum := new(big.Int).Set(s.Wei)
	for _, wei := range s.Open {
		sum.Add(sum, wei)
	}
	return sum
}

func (s *state) count(now time.Time) int {
	s.turn(now)
	return s.Count + len(s.Open)
}

func (s *state) doneToday(key string, now time.Time) bool {
	s.turn(now)
	return s.Done[key]
}

// reserve writes down that a transaction is about to be sent, unless the day's
// budget has no room for it. The same task's earlier one, whose end nobody saw,
// is waited for in its place: see chain.Config.Journal.
func (s *state) reserve(now time.Time, key string, fee, most *big.Int, txs int) (bool, error) {
	s.turn(now)
	before, again := s.Open[key]
	delete(s.Open, key)
	if sum := s.spent(now); sum.Add(sum, fee).Cmp(most) > 0 || s.count(now)+1 > txs {
		if again {
			s.Open[key] = before
		}
		return false, nil
	}
	s.Open[key] = fee
	return true, s.write()
}

// settle writes down what a transaction cost. One that may still get into a block
// stays open.
func (s *state) settle(now time.Time, key string, r chain.Receipt, err error) error {
	s.turn(now)
	switch {
	case err != nil && errors.Is(err, enigma.Unavailable):
		return nil
	case r.Fee != nil && r.Block > 0: // a reverted one, too
		s.Wei.Add(s.Wei, r.Fee)
		s.Count++
	}
	delete(s.Open, key)
	if err == nil {
		s.Done[key] = true
	}
	return s.write()
}

func (s *state) write() error { return writeJSON(s.file, s.day) }

// writeJSON replaces a file as a whole, and returns when it is on disk.
func writeJSON(file string, v any) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return durable.WriteFile(file, b, 0o600)
}
