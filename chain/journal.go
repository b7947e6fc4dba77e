package chain

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"syscall"
	"time"

	"enigma"
	"enigma/internal/durable"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// A journal holds transactions from before they are sent until somebody knows
// how they ended. With a path it is a file, which processes may share: it is
// read for each question and replaced as a whole under a lock.
type journal struct {
	path string // "" is memory only

	mu  sync.Mutex
	all []entry // under mu; what memory holds
}

// An entry is one nonce of one account, and what was sent under it.
type entry struct {
	Chain    uint64         `json:"chain"`
	From     enigma.Address `json:"from"`
	Nonce    uint64         `json:"nonce"`
	Op       string         `json:"op"`
	Call     enigma.Hash    `json:"call"`     // what it does: see identity
	Process  int            `json:"process"`  // who waits for it
	Versions []version      `json:"versions"` // one at least; the newest last
}

// A version is a signed transaction. Of one entry's versions a chain takes one.
type version struct {
	Tx      enigma.Hash   `json:"tx"`
	Sent    time.Time     `json:"sent"`
	MaxFee  *big.Int      `json:"max_fee"` // in wei for one unit of gas
	MaxTip  *big.Int      `json:"max_tip"`
	Cancels bool          `json:"cancels,omitempty"` // does nothing but take the nonce
	Raw     hexutil.Bytes `json:"raw"`
}

// journalFile is what the file holds.
type journalFile struct {
	Format  int     `json:"format"`
	Pending []entry `json:"pending"`
}

const journalFormat = 1

// openJournal checks that the file can be read, if there is one yet, and
// written.
func openJournal(path string) (*journal, error) {
	j := &journal{path: path}
	err := j.update(func(all []entry) []entry { return all })
	return j, err
}

func (e *entry) newest() *version { return &e.Versions[len(e.Versions)-1] }

// first is when the entry was first sent.
func (e *entry) first() time.Time { return e.Versions[0].Sent }

func (e *entry) is(other *entry) bool {
	return e.Chain == other.Chain && e.From == other.From && e.Nonce == other.Nonce
}

func (v *version) decode() (*types.Transaction, error) {
	tx := new(types.Transaction)
	return tx, tx.UnmarshalBinary(v.Raw)
}

// list returns all entries, of every account and chain.
func (j *journal) list() ([]entry, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.load()
}

// put adds an entry, or replaces the one of the same nonce.
func (j *journal) put(e entry) error {
	return j.update(func(all []entry) []entry {
		return append(slices.DeleteFunc(all, func(o entry) bool { return o.is(&e) }), e)
	})
}

// drop removes an entry.
func (j *journal) drop(e entry) error {
	return j.update(func(all []entry) []entry {
		return slices.DeleteFunc(all, func(o entry) bool { return o.is(&e) })
	})
}

// edit changes an entry if it is there.
func (j *journal) edit(e entry, change func(*entry)) error {
	return j.update(func(all []entry) []entry {
		for i := range all {
			if all[i].is(&e) {
				change(&all[i])
			}
		}
		return all
	})
}

func (j *journal) update(change func([]entry) []entry) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.path == "" {
		j.all = change(slices.Clone(j.all))
		return nil
	}
	lock, err := lockFile(j.path + ".lock")
	if err != nil {
		return j.broken(err)
	}
	defer lock.Close()
	all, err := j.load()
	if err != nil {
		return err
	}
	b, err := json.MarshalIndent(journalFile{Format: journalFormat, Pending: change(all)}, "", "  ")
	if err == nil {
		err = durable.WriteFile(j.path, append(b, '\n'), 0o600)
	}
	if err != nil {
		return j.broken(err)
	}
	return nil
}

// load must not hand out memory that change writes to.
func (j *journal) load() ([]entry, error) {
	if j.path == "" {
		all := slices.Clone(j.all)
		for i := range all {
			all[i].Versions = slices.Clone(all[i].Versions)
		}
		return all, nil
	}
	b, err := os.ReadFile(j.path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, j.broken(err)
	}
	var file journalFile
	if err := json.Unmarshal(b, &file); err != nil {
		return nil, j.broken(fmt.Errorf("not a journal: %w", err))
	}
	if file.Format != journalFormat {
		return nil, j.broken(fmt.Errorf("a journal of format %d: this program knows %d", file.Format, journalFormat))
	}
	for i := range file.Pending {
		if len(file.Pending[i].Versions) == 0 {
			return nil, j.broken(fmt.Errorf("nonce %d has no transaction", file.Pending[i].Nonce))
		}
	}
	return file.Pending, nil
}

func (j *journal) broken(err error) error {
	return &enigma.Error{
		Kind: enigma.Invalid, Op: filepath.Clean(j.path), Err: err,
		Hint: "the journal says which transactions are under way: see that they are in a block before you remove it",
	}
}

// lockFile waits until nobody else has the file locked. Closing it lets it go.
func lockFile(path string) (*os.File, error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	for {
		err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX)
		if err == nil {
			return f, nil
		}
		if !errors.Is(err, syscall.EINTR) {
			return nil, errors.Join(err, f.Close())
		}
	}
}
