package node

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"time"

	"enigma"
	"enigma/internal/localpg"
	"enigma/internal/publish"
	"enigma/internal/rowid"
	"enigma/p2p"
	"enigma/proxy"
)

// A writer changes the node's own data sets: each write is a revision made of
// the one before, on the storage nodes first and then on the chain.
type writer struct {
	n       *Node
	journal *journal
	wake    chan struct{}   // a change is to be brought to nodes that lack it
	life    context.Context // the node's
}

var _ proxy.Writer = (*writer)(nil)

// openWriter lets the gateway write if the node is a provider. What an earlier
// run registered and told nobody of, this one knows.
func (n *Node) openWriter(ctx context.Context) error {
	if n.scratch == nil {
		return nil
	}
	j, err := openJournal(filepath.Join(n.cfg.Dir, "writes"))
	if err != nil {
		return err
	}
	for _, x := range j.all() {
		signed, err := p2p.SignManifest(n.wallet, x.Manifest)
		if err == nil {
			err = n.host.Expect(signed)
		}
		if err != nil {
			return err
		}
	}
	n.writer = &writer{n: n, journal: j, wake: make(chan struct{}, 1), life: ctx}
	return nil
}

// begin reserves the node for a publication, after a write that is under way.
func (n *Node) begin() bool {
	n.writing.Lock()
	defer n.writing.Unlock()
	return n.publishing.TryLock()
}

// Writable implements proxy.Writer.
func (w *writer) Writable(id enigma.DatasetID) error {
	l, ok := w.n.ledger.Listing(id)
	e, known := w.n.source.catalogue.Load().sets[id]
	refuse := func(kind enigma.Kind, hint, format string, args ...any) error {
		return &enigma.Error{Kind: kind, Op: "write", Hint: hint, Err: fmt.Errorf(format, args...)}
	}
	switch {
	case !ok || !known:
		return refuse(enigma.NotFound, "", "the data set is gone")
	case l.Owner != w.n.wallet.Address():
		return refuse(enigma.Denied, "only its owner changes it, through a gateway of their own", "data set %s belongs to %s", l.Path(), l.Owner)
	case !w.n.mine(l):
		return refuse(enigma.Denied, "publish a data set of your own", "data set %s was published by %s, who has its keys", l.Path(), l.Provider)
	case !e.manifest.Writable():
		return refuse(enigma.Unsupported, "say writable: true in dataset.yaml and publish again", "data set %s is not writable", l.Path())
	}
	return nil
}

// Write implements proxy.Writer.
func (w *writer) Write(ctx context.Context, c proxy.Changes) (uint64, error) {
	if err := w.Writable(c.Dataset); err != nil {
		return 0, err
	}
	n := w.n
	n.writing.Lock()
	defer n.writing.Unlock()
	if !n.publishing.TryLock() {
		return 0, &enigma.Error{
			Kind: enigma.Unavailable, Op: "write", Err: errors.New("the node is publishing or rotating a data set"), Hint: "write again when that is done",
		}
	}
	defer n.publishing.Unlock()
	m, err := w.base(c)
	if err == nil {
		err = errors.Join(w.settle(ctx, m), w.pledged(ctx, m))
	}
	if err != nil {
		return 0, err
	}
	out, err := w.encrypt(ctx, m, c)
	if err != nil {
		return 0, err
	}
	return w.deliver(ctx, m, out)
}

// base returns the manifest that changes were planned with, if it is still the
// newest.
func (w *writer) base(c proxy.Changes) (*enigma.Manifest, error) {
	l, _ := w.n.ledger.Listing(c.Dataset)
	m := w.n.source.catalogue.Load().sets[c.Dataset].manifest
	if m != nil && m.Revision == c.Base && l.Revision == c.Base {
		if hash, err := hashOf(m); err != nil || hash == l.Manifest {
			return m, err
		}
	}
	return nil, lost(fmt.Errorf("revision %d is registered, the change is of revision %d", l.Revision, c.Base))
}

// lost is what a write comes to that somebody else was faster than.
func lost(err error) error {
	return &enigma.Error{Kind: enigma.Conflict, Op: "write", Err: err, Hint: "read again, then write again"}
}

// encrypt makes the change, in the journal.
func (w *writer) encrypt(ctx context.Context, m *enigma.Manifest, c proxy.Changes) (*written, error) {
	keys, err := w.n.vault.open(w.n, m)
	if err != nil {
		return nil, &enigma.Error{
			Kind: enigma.Invalid, Op: "write", Err: fmt.Errorf("the data set's key: %w", err), Hint: "publish or rotate the data set: that makes a new key",
		}
	}
	numbers, err := w.numbers(m)
	if err != nil {
		return nil, err
	}
	defer numbers.Close()
	job := publish.ChangeJob{
		Manifest: m, Engine: w.n.scratch.DSN("postgres", localpg.Owner), Secret: keys.secret, Reserved: reservedKeys(keys.reserved),
		Reserve: func(_ string, n uint64) (uint64, error) { return numbers.Reserve(n) },
	}
	for _, t := range c.Tables {
		job.Tables = append(job.Tables, publish.TableChange(t))
	}
	return w.journal.add(m, func(out io.Writer) (*publish.Changed, error) { return publish.Change(ctx, job, out) })
}

// numbers opens the record of the row numbers that were used under the data set's
// keys. Without one nobody knows which are free.
func (w *writer) numbers(m *enigma.Manifest) (*rowid.Allocator, error) {
	fingerprint := sha256.Sum256(m.KeyCommitment)
	file := numbersFile(w.n.keyStem(m.Name, m.Keys()), fingerprint)
	if _, err := os.Stat(file); err != nil {
		return nil, &enigma.Error{
			Kind: enigma.Invalid, Op: "write", Err: fmt.Errorf("the record of row numbers: %w", err), Hint: "publish or rotate the data set: that begins a new one",
		}
	}
	return rowid.Open(file, fingerprint)
}

// deliver brings a change to the storage nodes and then registers it. Until the
// chain has it nobody reads it.
func (w *writer) deliver(ctx context.Context, m *enigma.Manifest, x *written) (uint64, error) {
	behind := w.journal.behind(m.Dataset, x.file)
	var nodes []publish.Node
	for _, ref := range m.Storage {
		if !slices.Contains(behind, ref.Peer) {
			nodes = append(nodes, w.node(m, ref))
		}
	}
	missing, err := x.change.Ship(ctx, nodes, publish.Enough(len(m.Storage)), x.open)
	if err != nil {
		w.journal.remove(x)
		return 0, err
	}
	if err := w.register(context.WithoutCancel(ctx), x); err != nil {
		return 0, err
	}
	for _, n := range missing {
		w.n.log.WarnContext(ctx, "storage node lacks a write; it is sent again", "node", n.Name, "dataset", m.Name, "revision", x.change.Manifest.Revision)
		behind = append(behind, n.Name)
	}
	w.journal.change(x, func() { x.Registered, x.Missing = true, behind })
	w.kick()
	w.n.source.await(w.life, m.Dataset, x.change.Manifest.Revision)
	return x.change.Manifest.Revision, nil
}

// node is a storage node as one of those that a change goes to.
func (w *writer) node(m *enigma.Manifest, ref enigma.NodeRef) publish.Node {
	return publish.Node{Name: ref.Peer, Loader: remote{w.n.host, ref, m.Name}}
}

// registering is how long the chain is waited for.
const registering = 5 * time.Minute

// register puts the new manifest's hash on the chain. It goes on when the client
// has gone: nobody would know how it ended.
func (w *writer) register(ctx context.Context, x *written) error {
	ctx, cancel := context.WithTimeout(ctx, registering)
	defer cancel()
	m := x.change.Manifest
	signed, err := p2p.SignManifest(w.n.wallet, x.change.Canonical)
	if err == nil {
		err = w.n.host.Expect(signed)
	}
	if err != nil {
		w.journal.remove(x)
		return err
	}
	_, err = w.n.chain.Update(ctx, m.Dataset, m.Revision, x.change.Spec.Batch)
	if err == nil {
		return w.n.ledger.WaitFor(ctx, func() bool {
			l, _ := w.n.ledger.Listing(m.Dataset)
			return l.Revision >= m.Revision
		})
	}
	l, _ := w.n.ledger.Listing(m.Dataset)
	pending, perr := w.n.chain.Pending(ctx)
	switch {
	case l.Manifest == x.change.Spec.Batch:
		return nil
	case errors.Is(err, enigma.Conflict) || l.Revision >= m.Revision:
		w.journal.remove(x)
		return lost(err)
	case perr == nil && len(pending) == 0:
		w.journal.remove(x)
		return err
	}
	return &enigma.Error{
		Kind: enigma.Unavailable, Op: "write", Err: fmt.Errorf("nobody knows whether the write will be registered: %w", err),
		Hint: "enigma tx lists what the chain has not taken yet; read again to see",
	}
}

// settle decides what became of an earlier write that was interrupted. One whose
// transaction is still on its way is waited for.
func (w *writer) settle(ctx context.Context, m *enigma.Manifest) error {
	for _, x := range w.journal.of(m.Dataset) {
		if x.Registered || x.change.Manifest.Revision <= m.Revision {
			continue
		}
		pending, err := w.n.chain.Pending(ctx)
		if err != nil {
			return err
		}
		if len(pending) > 0 {
			return &enigma.Error{
				Kind: enigma.Unavailable, Op: "write", Err: errors.New("an earlier write is still on its way to the chain"), Hint: "enigma tx lists what is",
			}
		}
		w.journal.remove(x)
	}
	return nil
}

// kick has the journal looked at now.
func (w *writer) kick() {
	select {
	case w.wake <- struct{}{}:
	default:
	}
}

// await waits until the gateway plans with a revision, or a later one.
func (s *source) await(ctx context.Context, id enigma.DatasetID, revision uint64) {
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	for {
		c := s.catalogue.Load()
		if m := c.sets[id].manifest; m != nil && m.Revision >= revision {
			return
		}
		select {
		case <-c.synced:
		case <-ctx.Done():
			s.n.log.WarnContext(ctx, "a write is registered, and the gateway does not show it yet", "dataset", id, "revision", revision)
			return
		}
	}
}
