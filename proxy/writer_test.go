package proxy_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"sync"

	"enigma"
	"enigma/internal/keyring"
	"enigma/internal/layout"
	"enigma/internal/publish"
	"enigma/proxy"
)

// testWriter makes revisions of the test tables as a provider's node does, but
// for the network and the chain.
type testWriter struct {
	source    *testSource
	storage   enigma.Loader
	engine    string // a PostgreSQL of the provider's
	secrets   map[enigma.DatasetID]keyring.Secret
	manifests map[enigma.DatasetID]*enigma.Manifest

	mu     sync.Mutex
	fails  error // what Write fails with, if anything
	writes int
	next   uint64 // number of a new row
}

func (w *testWriter) Writable(id enigma.DatasetID) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	m := w.manifests[id]
	switch {
	case m.Name == "rates":
		return &enigma.Error{Kind: enigma.Denied, Op: "write", Err: errors.New("data set is another provider's"), Hint: "only its provider changes it"}
	case !m.Writable():
		return &enigma.Error{Kind: enigma.Unsupported, Op: "write", Err: errors.New("data set is not writable"), Hint: "add \"writable: true\" to dataset.yaml and publish again"}
	}
	return nil
}

func (w *testWriter) Write(ctx context.Context, c proxy.Changes) (uint64, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.fails != nil {
		return 0, w.fails
	}
	old := w.manifests[c.Dataset]
	if c.Base != old.Revision {
		return 0, &enigma.Error{Kind: enigma.Conflict, Op: "write", Err: errors.New("another revision is registered")}
	}
	job := publish.ChangeJob{Manifest: old, Engine: w.engine, Secret: w.secrets[c.Dataset], Reserve: w.reserve}
	for _, t := range c.Tables {
		job.Tables = append(job.Tables, publish.TableChange(t))
	}
	var steps bytes.Buffer
	changed, err := publish.Change(ctx, job, &steps)
	if err != nil {
		return 0, err
	}
	open := func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(steps.Bytes())), nil }
	if err := changed.Deliver(ctx, publish.Node{Name: "1", Loader: w.storage}, open); err != nil {
		return 0, err
	}
	w.writes++
	w.manifests[c.Dataset] = changed.Manifest
	return changed.Manifest.Revision, w.register(changed.Manifest, enigma.ManifestHash(changed.Canonical))
}

func (w *testWriter) reserve(_ string, n uint64) (uint64, error) {
	first := 1_000_000 + w.next
	w.next += n
	return first, nil
}

// register shows a revision to the gateway.
func (w *testWriter) register(m *enigma.Manifest, hash enigma.Hash) error {
	w.source.mu.Lock()
	defer w.source.mu.Unlock()
	before := w.source.sets[m.Dataset]
	after := &proxy.Dataset{ID: m.Dataset, Revision: m.Revision, Tables: map[string]*proxy.Table{}}
	for i := range m.Tables {
		t := &m.Tables[i]
		stored, err := layout.New(t, m.Format, w.secrets[m.Dataset], nil)
		if err != nil {
			return err
		}
		after.Tables[t.Name] = proxy.NewTable(m, t, before.Tables[t.Name].Schema, stored)
	}
	w.source.sets[m.Dataset] = after
	w.source.hashes[m.Dataset] = hash
	return nil
}
