package p2p

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"os"
	"sync"

	"enigma"
	"enigma/internal/durable"
)

// A trialKey is one account's trial of one data set. The chain allows one.
type trialKey struct {
	dataset enigma.DatasetID
	who     enigma.Address
}

// trials counts the rows that trials have fetched from this node. The counts are
// in a file of fixed records, the later ones in force, which is written before
// the rows are sent: whoever is killed has rather counted too many. Each storage
// node counts for itself.
type trials struct {
	mu   sync.Mutex
	file *os.File
	size int64 // of whole records
	used map[trialKey]uint64
}

// trialFile is where the counts are, in the host's directory.
const trialFile = "trials"

// trialRecord is a record's size in bytes: data set, account, rows, and the
// CRC-32C of those.
const trialRecord = 32 + 20 + 8 + 4

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

func (k trialKey) record(rows uint64) []byte {
	b := append(append(make([]byte, 0, trialRecord), k.dataset[:]...), k.who[:]...)
	b = binary.BigEndian.AppendUint64(b, rows)
	return binary.BigEndian.AppendUint32(b, crc32.Checksum(b, castagnoli))
}

// openTrials reads the counts of earlier runs, up to a record that was not
// written to its end, and leaves one record for each trial.
func openTrials(path string) (*trials, error) {
	t := &trials{used: map[trialKey]uint64{}}
	b, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, err
	}
	for ; len(b) >= trialRecord; b = b[trialRecord:] {
		sum := binary.BigEndian.Uint32(b[trialRecord-4:])
		if crc32.Checksum(b[:trialRecord-4], castagnoli) != sum {
			break
		}
		k := trialKey{enigma.DatasetID(b[:32]), enigma.Address(b[32:52])}
		t.used[k] = max(t.used[k], binary.BigEndian.Uint64(b[52:]))
	}
	var kept []byte
	for k, rows := range t.used {
		kept = append(kept, k.record(rows)...)
	}
	if err := durable.WriteFile(path, kept, 0o600); err != nil {
		return nil, err
	}
	t.size = int64(len(kept))
	t.file, err = os.OpenFile(path, os.O_WRONLY, 0o600)
	return t, err
}

// take counts one row more, and reports false if the trial has had its rows.
func (t *trials) take(k trialKey, budget uint64) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.used[k] >= budget {
		return false
	}
	t.used[k]++
	return true
}

// save writes a trial's count down. Rows that are not sent after an error count
// as sent.
func (t *trials) save(k trialKey) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	if _, err := t.file.WriteAt(k.record(t.used[k]), t.size); err != nil {
		return fmt.Errorf("count the rows of a trial: %w", err)
	}
	t.size += trialRecord
	return nil
}

func (t *trials) close() error {
	if t == nil {
		return nil
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	err := errors.Join(t.file.Sync(), t.file.Close())
	if errors.Is(err, os.ErrClosed) {
		return nil
	}
	return err
}

// A meter counts the rows of one answer while they rest on a trial.
type meter struct {
	h      *Host
	key    trialKey
	budget uint64
	on     bool
}

// look is mayQuery, and finds out whether the rows that follow count.
func (m *meter) look() error {
	l := m.h.cfg.Ledger
	if err := m.h.mayQuery(m.key.dataset, m.key.who); err != nil {
		return err
	}
	a := l.Access(m.key.dataset, m.key.who)
	listing, _ := l.Listing(m.key.dataset)
	m.on, m.budget = a.OnTrial(l.Now()) && listing.Owner != m.key.who, a.TrialRows
	return nil
}

// row counts one row, or reports LimitExceeded.
func (m *meter) row() error {
	if !m.on || m.h.trials.take(m.key, m.budget) {
		return nil
	}
	name := m.key.dataset.String()
	if l, ok := m.h.cfg.Ledger.Listing(m.key.dataset); ok {
		name = l.Path().String()
	}
	return &enigma.Error{
		Kind: enigma.LimitExceeded, Err: fmt.Errorf("the trial of %s has fetched its %d rows from this node", name, m.budget),
		Hint: "subscribe with: enigma subscribe " + name,
	}
}

// save writes down what was counted, before rows are sent.
func (m *meter) save() error {
	if !m.on {
		return nil
	}
	return m.h.trials.save(m.key)
}
