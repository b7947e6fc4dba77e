package chain

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"time"

	"enigma"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/ethereum/go-ethereum/common"
)

// storeFormat is the version of the records. Stores of other versions are made
// anew.
const storeFormat = 3

// storeBatch is how many bytes there are to write when a store is written, if
// Config.storeEvery has not passed before.
const storeBatch = 1 << 20

// checkpointKey is the record that says what the others are as of.
var checkpointKey = []byte{0}

// A storeID says whose state a store holds.
type storeID struct {
	Format    int            `json:"format"`
	Chain     string         `json:"chain"`
	Market    enigma.Address `json:"market"`
	Disputes  enigma.Address `json:"disputes"`
	Nodes     enigma.Address `json:"nodes"`
	Directory enigma.Address `json:"directory"` // zero: none is followed
}

func (c *Client) storeID() storeID {
	return storeID{
		Format: storeFormat, Chain: c.chainID.String(), Market: enigma.Address(c.market), Disputes: enigma.Address(c.parts.disputes),
		Nodes: enigma.Address(c.parts.nodes), Directory: enigma.Address(c.parts.directory),
	}
}

// A checkpoint is the block that a store's records are as of. Records and
// checkpoint are written in one batch, which takes effect as a whole or not at
// all, so that a killed process leaves an earlier state, and nothing in between.
type checkpoint struct {
	storeID
	Number  uint64         `json:"number"`
	Hash    common.Hash    `json:"hash"`
	Time    uint64         `json:"time"`
	Records map[string]int `json:"records"` // by table
}

// A store keeps the final state in a directory, in Pebble, which geth has
// brought into this program anyhow: batches are atomic, blocks have checksums,
// and writing at random costs no reading. Batches are not synced: what the
// machine loses when it goes down, the chain still has.
//
// It is a copy. If it breaks while the Follower runs, the Follower goes on
// without. A nil store does nothing.
type store struct {
	dir   string
	id    storeID
	every time.Duration // between two writes
	log   *slog.Logger

	lock    *pebble.Lock
	db      *pebble.DB // nil when it is broken
	batch   *pebble.Batch
	base    block
	records map[string]int
	written time.Time
	wrote   func(block uint64)

	broken  chan struct{} // closed by Pebble when it cannot go on
	breaker *sync.Once
}

// openStore opens the store in a directory, and makes it if there is none.
func openStore(dir string, id storeID, every time.Duration, log *slog.Logger) (*store, error) {
	s := &store{dir: filepath.Join(dir, "state"), id: id, every: every, log: log}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, &enigma.Error{Kind: enigma.Invalid, Op: "store", Err: err}
	}
	var err error
	if s.lock, err = pebble.LockDirectory(dir, vfs.Default); err != nil {
		return nil, &enigma.Error{
			Kind: enigma.Unavailable, Op: "store", Err: fmt.Errorf("directory in use: %s: %w", dir, err),
			Hint: "another process follows the chain with it: stop that one, or choose another directory",
		}
	}
	if err := s.open(); err != nil {
		s.damaged(err)
		s.reset()
	}
	return s, nil
}

func (s *store) open() (err error) {
	s.broken, s.breaker = make(chan struct{}), new(sync.Once)
	s.records, s.base = map[string]int{}, block{}
	cache := pebble.NewCache(1 << 20)
	defer cache.Unref()
	return s.call(func() error {
		s.db, err = pebble.Open(s.dir, &pebble.Options{
			Cache: cache, MemTableSize: 4 << 20, MaxOpenFiles: 64, FormatMajorVersion: pebble.FormatNewest,
			Logger: pebbleLog{s.log, s.broken, s.breaker},
		})
		if err == nil {
			s.batch = s.db.NewBatch()
		}
		return err
	})
}

var errBroken = errors.New("the store is broken")

// call runs f, and gives it up when Pebble cannot go on.
func (s *store) call(f func() error) error {
	done := make(chan error, 1)
	broken := s.broken
	go func() { done <- f() }()
	select {
	case err := <-done:
		return err
	case <-broken:
		return errBroken
	}
}

// pebbleLog receives what Pebble says.
type pebbleLog struct {
	log    *slog.Logger
	broken chan struct{}
	once   *sync.Once
}

func (l pebbleLog) Infof(format string, args ...any) {}

func (l pebbleLog) Errorf(format string, args ...any) {
	l.log.Debug("store", "err", fmt.Sprintf(format, args...))
}

// Fatalf must not return: Pebble would go on with what it knows to be wrong. The
// process need not end with it.
func (l pebbleLog) Fatalf(format string, args ...any) {
	l.log.Warn("store broken: going on without", "err", fmt.Sprintf(format, args...))
	l.once.Do(func() { close(l.broken) })
	select {}
}

func (s *store) damaged(err error) {
	s.log.Warn("store not usable: it is made anew from the chain", "dir", s.dir, "err", err)
}

// load fills an empty state and returns the block that it is of, or false, and
// then the state may be half full and the store is empty.
func (s *store) load(into *state) (base block, ok bool) {
	if s == nil || s.db == nil {
		return base, false
	}
	s.drop()
	err := s.call(func() (err error) {
		base, err = s.read(into)
		return err
	})
	switch {
	case err == nil:
		s.base = base
		return base, true
	case !errors.Is(err, pebble.ErrNotFound):
		s.damaged(err)
		s.reset()
	}
	return block{}, false
}

func (s *store) read(into *state) (base block, err error) {
	b, closer, err := s.db.Get(checkpointKey)
	if err != nil {
		return base, err
	}
	var at checkpoint
	err = errors.Join(json.Unmarshal(b, &at), closer.Close())
	if err == nil && at.storeID != s.id {
		err = fmt.Errorf("it is of market %s on chain %s, format %d", at.Market, at.Chain, at.Format)
	}
	if err != nil {
		return base, err
	}
	rows, err := s.db.NewIter(&pebble.IterOptions{LowerBound: []byte{checkpointKey[0] + 1}})
	if err != nil {
		return base, err
	}
	defer rows.Close()
	tables := into.tables()
	s.records = map[string]int{}
	for ok := rows.First(); ok; ok = rows.Next() {
		key := rows.Key()
		load := tables[key[0]]
		if load == nil {
			return base, fmt.Errorf("a record of the unknown kind %q", key[:1])
		}
		if err := load(key[1:], rows.Value()); err != nil {
			return base, err
		}
		s.records[string(key[:1])]++
	}
	if err := rows.Error(); err != nil {
		return base, err
	}
	for tag, n := range at.Records {
		if s.records[tag] != n {
			return base, fmt.Errorf("%d records of kind %q, want %d", s.records[tag], tag, n)
		}
	}
	return block{number: at.Number, hash: at.Hash, time: at.Time}, nil
}

// add takes in final changes, up to base.
func (s *store) add(settled edits, base block) {
	if s == nil || s.db == nil {
		return
	}
	err := s.call(func() error {
		done := make(map[string]bool, len(settled))
		for i := range settled {
			e := settled[len(settled)-1-i] // a row's last change counts
			key := e.key()
			if n := e.more(); n != 0 {
				s.records[string(key[:1])] += n
			}
			if done[string(key)] {
				continue
			}
			done[string(key)] = true
			if err := s.write(key, e.value()); err != nil {
				return err
			}
		}
		return nil
	})
	s.base = base
	if err == nil && (s.batch.Len() >= storeBatch || time.Since(s.written) >= s.every) {
		err = s.flush()
	}
	s.fail(err)
}

// write puts one record into the batch; without a value it is to go.
func (s *store) write(key, value []byte) error {
	if value == nil {
		return s.batch.Delete(key, nil)
	}
	return s.batch.Set(key, value, nil)
}

// flush writes what was added.
func (s *store) flush() error {
	if s.base.hash == (common.Hash{}) {
		return nil
	}
	at := checkpoint{s.id, s.base.number, s.base.hash, s.base.time, s.records}
	s.written = time.Now()
	err := s.call(func() error {
		if err := s.batch.Set(checkpointKey, marshal(at), nil); err != nil {
			return err
		}
		if err := s.batch.Commit(pebble.NoSync); err != nil {
			return err
		}
		s.batch = s.db.NewBatch()
		return nil
	})
	if err == nil && s.wrote != nil {
		s.wrote(at.Number)
	}
	return err
}

// fail gives the store up after an error.
func (s *store) fail(err error) {
	if err == nil {
		return
	}
	s.log.Warn("store broken: going on without", "dir", s.dir, "err", err)
	s.db, s.batch = nil, nil
}

// drop forgets what was added and not written.
func (s *store) drop() {
	if s.batch != nil {
		s.batch.Reset()
	}
}

// reset empties the store.
func (s *store) reset() {
	if s.db != nil {
		s.drop()
		if err := s.call(s.db.Close); err != nil {
			s.log.Debug("store", "err", err)
		}
		s.db = nil
	}
	err := os.RemoveAll(s.dir)
	if err == nil {
		err = s.open()
	}
	s.fail(err)
}

// close writes what was added and closes the store.
func (s *store) close() {
	if s == nil {
		return
	}
	if s.db != nil {
		s.fail(s.flush())
	}
	if s.db != nil {
		if err := s.call(s.db.Close); err != nil {
			s.log.Warn("store not closed", "err", err)
		}
		s.db = nil
	}
	if err := s.lock.Close(); err != nil {
		s.log.Warn("store not unlocked", "err", err)
	}
}
