package proxy_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"sync"
	"testing"

	"enigma"
	"enigma/internal/keyring"
	"enigma/internal/layout"
	"enigma/proxy"
)

// testWriter makes revisions of the test tables. It knows their keys, and makes
// each revision whole: what a batch does at the storage nodes is theirs to test.
type testWriter struct {
	source    *testSource
	load      loader
	secrets   map[enigma.DatasetID]keyring.Secret
	manifests map[enigma.DatasetID]*enigma.Manifest

	mu     sync.Mutex
	t      testing.TB // that writes
	fails  error      // what Write fails with, if anything
	writes int
	next   uint64 // number of a new row
}

func (w *testWriter) Writable(id enigma.DatasetID) error {
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
		return 0, &enigma.Error{Kind: enigma.Conflict, Op: "write", Err: fmt.Errorf("revision %d is not the newest", c.Base)}
	}
	m := *old
	m.Revision++
	m.KeyRevision = old.Keys()
	m.Tables = slices.Clone(old.Tables)
	before, _ := w.source.Open(ctx, c.Dataset)
	after := &proxy.Dataset{ID: c.Dataset, Revision: m.Revision, Tables: map[string]*proxy.Table{}}
	spec := enigma.LoadSpec{Dataset: c.Dataset, Provider: testProvider, Revision: m.Revision}
	rows, counts := map[string][]byte{}, map[string]int64{}
	for i := range m.Tables {
		table := &m.Tables[i]
		stored, err := layout.New(table, m.Format, w.secrets[c.Dataset], nil)
		if err != nil {
			return 0, err
		}
		physical := stored.Physical(table)
		all, err := w.read(ctx, before.Tables[table.Name].Physical, stored, physical, old.Revision, c)
		if err != nil {
			return 0, err
		}
		for _, change := range c.Tables {
			if change.Table != table.Name {
				continue
			}
			if err := w.apply(&all, change); err != nil {
				return 0, err
			}
		}
		if rows[physical.Name], err = encrypted(stored, all); err != nil {
			return 0, err
		}
		table.Rows = int64(len(all.IDs[0]))
		counts[physical.Name] = table.Rows
		spec.Tables = append(spec.Tables, physical)
		opened := proxy.NewTable(&m, table, "", stored)
		opened.Schema = before.Tables[table.Name].Schema
		after.Tables[table.Name] = opened
	}
	w.load(w.t, spec, rows, counts)
	w.manifests[c.Dataset] = &m
	w.writes++
	w.source.mu.Lock()
	defer w.source.mu.Unlock()
	w.source.sets[c.Dataset] = after
	return m.Revision, nil
}

// read decrypts a table of the storage node.
func (w *testWriter) read(ctx context.Context, name string, stored *layout.Table, physical enigma.PhysicalTable, revision uint64, c proxy.Changes) (layout.Batch, error) {
	list := ""
	for i, col := range physical.Columns {
		if i > 0 {
			list += ", "
		}
		list += `"` + col.Name + `"`
	}
	answer, err := w.source.Querier.Query(ctx, enigma.Request{Dataset: c.Dataset, Revision: revision, SQL: "SELECT " + list + " FROM " + name + " ORDER BY \"" + stored.Orders[0] + "\""})
	if err != nil {
		return layout.Batch{}, err
	}
	defer answer.Close()
	cells := make([][][]byte, len(physical.Columns))
	for {
		row, err := answer.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return layout.Batch{}, err
		}
		for i, cell := range row {
			cells[i] = append(cells[i], slices.Clone(cell))
		}
	}
	d, err := stored.NewDecrypter()
	if err != nil {
		return layout.Batch{}, err
	}
	return d.Decrypt(cells)
}

// apply takes rows out of a table and adds others.
func (w *testWriter) apply(all *layout.Batch, c proxy.TableChanges) error {
	for _, n := range c.Deleted {
		i := slices.Index(all.IDs[0], n)
		if i < 0 {
			return fmt.Errorf("table %q has no row %d", c.Table, n)
		}
		for k := range all.Values {
			all.Values[k] = slices.Delete(all.Values[k], i, i+1)
		}
		all.IDs[0] = slices.Delete(all.IDs[0], i, i+1)
	}
	added := make([][][]byte, len(all.Values))
	if rest, err := layout.Cut(c.Added, int(c.Rows), added, nil); err != nil || len(rest) > 0 {
		return fmt.Errorf("%d rows for table %q: %d bytes too many, %w", c.Rows, c.Table, len(rest), err)
	}
	for k := range all.Values {
		all.Values[k] = append(all.Values[k], added[k]...)
	}
	for range c.Rows {
		w.next++
		all.IDs[0] = append(all.IDs[0], 1_000_000+w.next)
	}
	return nil
}

func encrypted(stored *layout.Table, b layout.Batch) (tuples []byte, err error) {
	e := stored.NewEncrypter()
	if err := e.Encrypt(b); err != nil {
		return nil, err
	}
	for row := range b.IDs[0] {
		tuples = e.Append(tuples, row)
	}
	return tuples, nil
}
