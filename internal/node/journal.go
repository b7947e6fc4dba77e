package node

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"enigma"
	"enigma/internal/durable"
	"enigma/internal/publish"
)

// A journal holds writes until every storage node has them: ciphertext and
// physical names, as they go to the nodes. It is safe for concurrent use.
type journal struct {
	dir string

	mu      sync.Mutex
	entries []*written // guarded by mu, with their fields; oldest revision first
}

// A written change is one that not every storage node is known to have.
type written struct {
	Manifest   []byte           `json:"manifest"` // canonical bytes
	Spec       enigma.LoadSpec  `json:"spec"`
	Counts     map[string]int64 `json:"counts"`
	Registered bool             `json:"registered"` // the chain has the manifest
	Announced  bool             `json:"announced"`  // others know the manifest
	Missing    []string         `json:"missing"`    // peers that lack the change

	file   string // without its ending
	change *publish.Changed
}

// The endings of a change's two files.
const (
	stepsExt = ".steps"
	entryExt = ".json"
)

func openJournal(dir string) (*journal, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	j := &journal{dir: dir}
	steps, err := files(dir, "*"+stepsExt+"*")
	if err != nil {
		return nil, err
	}
	for _, path := range steps {
		x, err := readEntry(strings.TrimSuffix(path, stepsExt))
		if errors.Is(err, os.ErrNotExist) {
			_ = os.Remove(path) // nothing was sent before the entry was there
			continue
		}
		if err != nil {
			return nil, err
		}
		j.entries = append(j.entries, x)
	}
	j.sort()
	return j, nil
}

func readEntry(file string) (*written, error) {
	x := &written{file: file}
	b, err := os.ReadFile(file + entryExt)
	if err == nil {
		err = json.Unmarshal(b, x)
	}
	if err != nil {
		return nil, err
	}
	m, err := enigma.DecodeManifest(x.Manifest)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file+entryExt, err)
	}
	x.change = &publish.Changed{Manifest: m, Canonical: x.Manifest, Spec: x.Spec, Counts: x.Counts}
	return x, nil
}

func (j *journal) sort() {
	slices.SortStableFunc(j.entries, func(a, b *written) int {
		return cmp.Compare(a.change.Manifest.Revision, b.change.Manifest.Revision)
	})
}

// add makes a change of m and keeps it, on disk before it returns.
func (j *journal) add(m *enigma.Manifest, make func(io.Writer) (*publish.Changed, error)) (*written, error) {
	f, err := os.CreateTemp(j.dir, "*"+stepsExt+".tmp")
	if err != nil {
		return nil, err
	}
	defer os.Remove(f.Name()) // it has another name once it is whole
	c, err := make(f)
	if err == nil {
		err = f.Sync()
	}
	if err := errors.Join(err, f.Close()); err != nil {
		return nil, err
	}
	x := &written{
		Manifest: c.Canonical, Spec: c.Spec, Counts: c.Counts, change: c,
		file: filepath.Join(j.dir, fmt.Sprintf("%s-%d-%x", m.Name, c.Manifest.Revision, c.Spec.Batch[:8])),
	}
	for _, n := range m.Storage {
		x.Missing = append(x.Missing, n.Peer)
	}
	if err := durable.Rename(f.Name(), x.file+stepsExt); err != nil {
		return nil, err
	}
	if err := j.save(x); err != nil {
		return nil, err
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	j.entries = append(j.entries, x)
	j.sort()
	return x, nil
}

// open reads a change's steps.
func (x *written) open() (io.ReadCloser, error) { return os.Open(x.file + stepsExt) }

// save writes an entry to disk.
func (j *journal) save(x *written) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	b, err := json.Marshal(x)
	if err != nil {
		return err
	}
	return durable.WriteFile(x.file+entryExt, b, 0o600)
}

// remove forgets a change, the steps last: without an entry they mean nothing.
func (j *journal) remove(x *written) {
	j.mu.Lock()
	defer j.mu.Unlock()
	_ = os.Remove(x.file + entryExt)
	_ = os.Remove(x.file + stepsExt)
	j.entries = slices.DeleteFunc(j.entries, func(o *written) bool { return o == x })
}

// of lists a data set's changes, the oldest revision first.
func (j *journal) of(id enigma.DatasetID) []*written {
	return slices.DeleteFunc(j.all(), func(x *written) bool { return x.change.Manifest.Dataset != id })
}

func (j *journal) all() []*written {
	j.mu.Lock()
	defer j.mu.Unlock()
	return slices.Clone(j.entries)
}

// behind lists the peers that lack a change of the data set other than that file's.
func (j *journal) behind(id enigma.DatasetID, file string) []string {
	var out []string
	for _, x := range j.of(id) {
		j.mu.Lock()
		if x.file != file {
			out = append(out, x.Missing...)
		}
		j.mu.Unlock()
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// lagging counts the changes that each storage node lacks.
func (j *journal) lagging() map[string]int {
	out := map[string]int{}
	for _, x := range j.all() {
		j.mu.Lock()
		for _, peer := range x.Missing {
			if x.Registered {
				out[peer]++
			}
		}
		j.mu.Unlock()
	}
	return out
}
