package node

import (
	"context"
	"slices"
	"time"

	"enigma"
)

// How often changes are sent again to nodes that lack them: soon at first, then
// less and less often while nothing comes of it.
const (
	retrySoonest = time.Second
	retryLatest  = time.Minute
)

// catchUp brings registered changes to the storage nodes that lack them, in their
// order, until ctx ends.
func (w *writer) catchUp(ctx context.Context) {
	pause := retrySoonest
	for ctx.Err() == nil {
		if w.round(ctx) {
			pause = retrySoonest
		} else {
			pause = min(2*pause, retryLatest)
		}
		select {
		case <-ctx.Done():
		case <-w.wake:
			pause = retrySoonest
		case <-time.After(pause):
		}
	}
}

// round looks at every change once, and reports whether anything came of it.
func (w *writer) round(ctx context.Context) (moved bool) {
	type place struct {
		dataset enigma.DatasetID
		peer    string
	}
	stuck := map[place]bool{} // by an earlier change that did not arrive
	for _, x := range w.journal.all() {
		if !w.judge(x) {
			continue
		}
		w.announce(ctx, x)
		for _, peer := range w.journal.missing(x) {
			at := place{x.change.Manifest.Dataset, peer}
			if stuck[at] {
				continue
			}
			if err := w.bring(ctx, x, peer); err != nil {
				stuck[at] = true
				w.n.log.InfoContext(ctx, "storage node still lacks a write", "node", peer, "dataset", x.change.Manifest.Name, "revision", x.change.Manifest.Revision, "err", err)
				continue
			}
			moved = true
		}
		if x.Announced && len(w.journal.missing(x)) == 0 {
			w.journal.remove(x)
		}
	}
	return moved
}

// judge reports whether a change is registered. One that never was, or that a
// whole revision has taken the place of, is forgotten.
func (w *writer) judge(x *written) bool {
	m := x.change.Manifest
	l, ok := w.n.ledger.Listing(m.Dataset)
	if !ok || l.Revision < m.Revision {
		return false
	}
	newest := w.n.source.catalogue.Load().sets[m.Dataset].manifest
	switch {
	case newest != nil && newest.Revision == l.Revision && newest.Keys() != m.Keys():
		w.journal.remove(x)
		return false
	case x.Registered:
		return true
	case l.Revision == m.Revision && l.Manifest == x.Spec.Batch:
		w.journal.change(x, func() { x.Registered = true })
		return true
	}
	w.journal.remove(x)
	return false
}

// announce tells others of the manifest, if it is still the newest.
func (w *writer) announce(ctx context.Context, x *written) {
	if x.Announced {
		return
	}
	if l, _ := w.n.ledger.Listing(x.change.Manifest.Dataset); l.Manifest == x.Spec.Batch {
		if err := w.n.announce(ctx, x.Manifest); err != nil {
			w.n.log.WarnContext(ctx, "manifest of a write not announced", "dataset", x.change.Manifest.Name, "err", err)
			return
		}
	}
	w.journal.change(x, func() { x.Announced = true })
}

// bring brings a change to one node, or finds that the node stores the data set
// no more.
func (w *writer) bring(ctx context.Context, x *written, peer string) error {
	m := x.change.Manifest
	if i := slices.IndexFunc(m.Storage, func(n enigma.NodeRef) bool { return n.Peer == peer }); i >= 0 {
		if err := x.change.Deliver(ctx, w.node(m, m.Storage[i]), x.open); err != nil {
			return err
		}
	}
	w.journal.change(x, func() {
		x.Missing = slices.DeleteFunc(x.Missing, func(p string) bool { return p == peer })
	})
	return nil
}

// change alters an entry, in memory and then on disk. What the disk does not
// learn is done again after the next start.
func (j *journal) change(x *written, do func()) {
	j.mu.Lock()
	do()
	j.mu.Unlock()
	_ = j.save(x)
}

func (j *journal) missing(x *written) []string {
	j.mu.Lock()
	defer j.mu.Unlock()
	return slices.Clone(x.Missing)
}
