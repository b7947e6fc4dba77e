package p2p

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"enigma"
)

// late is a storage that has a revision once the ledger lists it.
type late struct {
	mu    sync.Mutex
	asked []enigma.Request
}

func (l *late) Query(_ context.Context, r enigma.Request) (enigma.Rows, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.asked = append(l.asked, r)
	if r.Newest < r.Revision {
		return nil, &enigma.Error{Kind: enigma.NotFound, Err: errors.New("not yet")}
	}
	return nil, nil
}

// TestAskWaitsForItsLedger: a node whose ledger is one revision behind looks
// again, and tells its storage what is listed then; it does not wait for what is
// further ahead.
func TestAskWaitsForItsLedger(t *testing.T) {
	t.Parallel()
	chain := newLedger()
	h := start(t, chain, nil)
	id := enigma.DatasetID{7}
	list := func(revision uint64) {
		chain.mu.Lock()
		defer chain.mu.Unlock()
		chain.listings[id] = enigma.Listing{ID: id, Revision: revision, Manifest: enigma.Hash{byte(revision)}}
	}
	list(4)
	l := &late{}
	if _, err := h.ask(t.Context(), l, enigma.Request{Dataset: id, Revision: 6}); !errors.Is(err, enigma.NotFound) || len(l.asked) != 1 {
		t.Errorf("two revisions ahead: %v after %d questions", err, len(l.asked))
	}
	go func() {
		for asked := 0; asked < 3; time.Sleep(time.Millisecond) {
			l.mu.Lock()
			asked = len(l.asked)
			l.mu.Unlock()
		}
		list(5)
	}()
	if _, err := h.ask(t.Context(), l, enigma.Request{Dataset: id, Revision: 5}); err != nil {
		t.Fatal(err)
	}
	if last := l.asked[len(l.asked)-1]; last.Newest != 5 || last.Manifest != (enigma.Hash{5}) {
		t.Errorf("the storage was told of revision %d, %s", last.Newest, last.Manifest)
	}
}

// TestExpectedManifest: a node knows its own manifest at the moment at which the
// ledger lists it, not before, and keeps it.
func TestExpectedManifest(t *testing.T) {
	t.Parallel()
	l := newLedger()
	provider := start(t, l, nil)
	m, signed := sign(t, provider.wallet, nil)
	if err := provider.Expect(signed); err != nil {
		t.Fatal(err)
	}
	if _, err := provider.Manifest(t.Context(), m.Dataset); !errors.Is(err, enigma.NotFound) {
		t.Errorf("before registration: %v, want NotFound", err)
	}
	l.list(m, signed.Manifest)
	if got, err := provider.Manifest(t.Context(), m.Dataset); err != nil || got.Revision != m.Revision {
		t.Errorf("once it is listed: %v, %v", got, err)
	}
	kept, err := openBook(&provider.cfg)
	if err != nil || kept.current(m.Dataset) == nil {
		t.Errorf("after a restart it is not known: %v", err)
	}
	signed.Signature = append([]byte{}, signed.Signature...)
	signed.Signature[7] ^= 1
	if err := provider.Expect(signed); !errors.Is(err, enigma.Invalid) {
		t.Errorf("a signature that does not fit: %v", err)
	}
}
