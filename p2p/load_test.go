package p2p

import (
	"bytes"
	"context"
	"errors"
	"maps"
	"slices"
	"sync"
	"testing"
	"time"

	"enigma"
	"enigma/internal/wallet"
	"enigma/p2p/msg"
)

// A loader keeps what is loaded, and can be slow or refuse.
type loader struct {
	mu        sync.Mutex
	spec      enigma.LoadSpec
	copied    map[string][]byte
	deleted   map[string][]uint64
	committed map[string]int64
	aborted   bool
	hold      chan struct{} // Copy waits for it, unless nil
	fail      error         // of Copy
	slow      time.Duration // of Commit
}

func (l *loader) Begin(_ context.Context, spec enigma.LoadSpec) (enigma.Load, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.spec, l.copied, l.deleted, l.committed, l.aborted = spec, map[string][]byte{}, map[string][]uint64{}, nil, false
	return (*loading)(l), nil
}

func (l *loader) state() (copied int, committed map[string]int64, aborted bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, b := range l.copied {
		copied += len(b)
	}
	return copied, l.committed, l.aborted
}

type loading loader

func (l *loading) Copy(ctx context.Context, table string, rows []byte) error {
	if l.hold != nil {
		select {
		case <-l.hold:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.copied[table] = append(l.copied[table], rows...)
	return l.fail
}

func (l *loading) Delete(_ context.Context, table string, numbers []uint64) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.deleted[table] = append(l.deleted[table], numbers...)
	return l.fail
}

func (l *loading) Commit(_ context.Context, counts map[string]int64) error {
	time.Sleep(l.slow)
	l.mu.Lock()
	defer l.mu.Unlock()
	l.committed = counts
	return nil
}

func (l *loading) Abort() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.aborted = true
	return nil
}

func tuples(n, size int) []byte {
	var b []byte
	for i := range n {
		b = msg.AppendRow(b, [][]byte{{byte(i)}, make([]byte, size), nil})
	}
	return b
}

func anyone(enigma.Address) error { return nil }

// loadPair is a storage node and a provider that knows it.
func loadPair(t *testing.T, transport []string, l *loader, allow func(enigma.Address) error) (node, provider member, spec enigma.LoadSpec) {
	t.Helper()
	chain := newLedger()
	listen := func(c *Config) { c.Listen = transport }
	node, provider = start(t, chain, listen), start(t, chain, listen)
	node.ServeLoads(l, allow)
	return node, provider, enigma.LoadSpec{
		Dataset: datasetID(provider.wallet.Address(), "trades"), Revision: 1,
		Tables: []enigma.PhysicalTable{{Name: "t_a", Columns: []enigma.PhysicalColumn{{Name: "c_a", Type: "bigint"}}}},
	}
}

func TestLoad(t *testing.T) {
	for _, transport := range [][]string{tcpOnly, quicOnly} {
		l := &loader{slow: 2 * time.Second} // longer than between two signs of life
		node, provider, spec := loadPair(t, transport, l, anyone)
		load, err := provider.Load(t.Context(), node.Ref(), "trades", spec)
		if err != nil {
			t.Fatal(err)
		}
		first, second := tuples(30_000, 500), tuples(3, 5<<20) // 15 MB in small rows, and rows larger than the window
		counts := map[string]int64{"t_a": 30_000, "t_b": 3}
		if err := errors.Join(
			load.Copy(t.Context(), "t_a", first),
			load.Copy(t.Context(), "t_b", second),
			load.Commit(t.Context(), counts),
		); err != nil {
			t.Fatal(err)
		}
		if err := load.Copy(t.Context(), "t_a", tuples(1, 1)); err == nil {
			t.Error("rows after the commit are accepted")
		}
		if err := load.Abort(); err != nil {
			t.Error(err)
		}
		l.mu.Lock()
		defer l.mu.Unlock()
		if !bytes.Equal(l.copied["t_a"], first) || !bytes.Equal(l.copied["t_b"], second) {
			t.Error("the rows that arrived are not the rows that were sent")
		}
		if !maps.Equal(l.committed, counts) || l.aborted {
			t.Errorf("committed %v, aborted %v", l.committed, l.aborted)
		}
		if l.spec.Provider != provider.wallet.Address() || l.spec.Tables[0].Name != "t_a" {
			t.Errorf("the node was asked to load %+v", l.spec)
		}
	}
}

// TestLoadChange: a change comes with the rows that go, and late only if it is
// the one that is registered.
func TestLoadChange(t *testing.T) {
	l := &loader{}
	node, provider, spec := loadPair(t, tcpOnly, l, anyone)
	chain := node.cfg.Ledger.(*ledger)
	list := func(revision uint64, manifest enigma.Hash) {
		chain.mu.Lock()
		defer chain.mu.Unlock()
		chain.listings[spec.Dataset] = enigma.Listing{ID: spec.Dataset, Owner: provider.wallet.Address(), Revision: revision, Manifest: manifest}
	}
	list(4, enigma.Hash{4})
	for _, tt := range []struct {
		name     string
		revision uint64
		batch    byte
		want     error // nil: it is taken
		late     bool
	}{
		{"the next", 5, 5, nil, false},
		{"the registered one", 4, 4, nil, false},
		{"another than the registered one", 4, 9, enigma.Conflict, false},
		{"one of before", 3, 9, nil, true},
		{"one after the next", 6, 6, enigma.Denied, false},
	} {
		spec.Revision, spec.Base, spec.Batch = tt.revision, tt.revision-1, enigma.Hash{tt.batch}
		load, err := provider.Load(t.Context(), node.Ref(), "trades", spec)
		if !errors.Is(err, tt.want) {
			t.Errorf("%s: %v, want %v", tt.name, err, tt.want)
		}
		if err != nil {
			continue
		}
		var numbers []uint64
		for i := range uint64(msg.MaxNumbers + 3) {
			numbers = append(numbers, i*i)
		}
		if err := errors.Join(
			load.Delete(t.Context(), "t_a", numbers),
			load.Copy(t.Context(), "t_a", tuples(3, 5)),
			load.Commit(t.Context(), map[string]int64{"t_a": 3}),
		); err != nil {
			t.Fatal(err)
		}
		l.mu.Lock()
		if !slices.Equal(l.deleted["t_a"], numbers) || !bytes.Equal(l.copied["t_a"], tuples(3, 5)) || l.spec.Batch != spec.Batch ||
			!l.spec.Replace || l.spec.Late != tt.late {
			t.Errorf("%s: arrived as %+v with %d numbers", tt.name, l.spec, len(l.deleted["t_a"]))
		}
		l.mu.Unlock()
	}
}

func TestLoadRefusals(t *testing.T) {
	refuse := func(enigma.Address) error {
		return &enigma.Error{Kind: enigma.Denied, Err: errors.New("not on the list")}
	}
	tests := []struct {
		name    string
		allow   func(enigma.Address) error
		dataset string // whose id the specification has
		asName  string
		want    error
	}{
		{"not allowed to store here", refuse, "trades", "trades", enigma.Denied},
		{"another's data set", anyone, "", "trades", enigma.Denied},
		{"name of another data set", anyone, "trades", "quotes", enigma.Denied},
		{"bad name", anyone, "Trades", "Trades", enigma.Denied},
		{"own data set", anyone, "trades", "trades", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			node, provider, spec := loadPair(t, tcpOnly, &loader{}, tt.allow)
			owner := provider.wallet
			if tt.dataset == "" {
				owner, tt.dataset = newWallet(t), "trades"
			}
			spec.Dataset = datasetID(owner.Address(), tt.dataset)
			load, err := provider.Load(t.Context(), node.Ref(), tt.asName, spec)
			if (err == nil) != (tt.want == nil) || tt.want != nil && !errors.Is(err, tt.want) {
				t.Errorf("Load = %v, want %v", err, tt.want)
			}
			if err == nil {
				_ = load.Abort()
			}
		})
	}
}

// TestLoadBackPressure: a slow database holds the provider back.
func TestLoadBackPressure(t *testing.T) {
	l := &loader{hold: make(chan struct{})}
	node, provider, spec := loadPair(t, tcpOnly, l, anyone)
	load, err := provider.Load(t.Context(), node.Ref(), "trades", spec)
	if err != nil {
		t.Fatal(err)
	}
	piece := tuples(1000, 1000) // 1 MB
	sent := 0
	for ; sent < 20; sent++ {
		ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
		err := load.Copy(ctx, "t_a", piece)
		cancel()
		if err != nil {
			if !errors.Is(err, context.DeadlineExceeded) {
				t.Fatal(err)
			}
			break
		}
	}
	if got := sent * len(piece); got > loadWindow {
		t.Errorf("%d bytes were accepted, want at most %d", got, loadWindow)
	}
	close(l.hold)
	if err := load.Copy(t.Context(), "t_a", piece); err != nil {
		t.Errorf("when the database has caught up: %v", err)
	}
	if err := load.Abort(); err != nil {
		t.Error(err)
	}
	eventually(t, "the node discards the load", func() bool { _, _, aborted := l.state(); return aborted })
}

func TestLoadFailures(t *testing.T) {
	t.Run("the database refuses the rows", func(t *testing.T) {
		l := &loader{fail: &enigma.Error{Kind: enigma.Invalid, Err: errors.New("column count")}}
		node, provider, spec := loadPair(t, tcpOnly, l, anyone)
		load, err := provider.Load(t.Context(), node.Ref(), "trades", spec)
		if err != nil {
			t.Fatal(err)
		}
		err = load.Copy(t.Context(), "t_a", tuples(1, 1))
		if err == nil {
			err = load.Commit(t.Context(), nil)
		}
		if !errors.Is(err, enigma.Invalid) {
			t.Errorf("got %v, want Invalid", err)
		}
		if _, committed, aborted := l.state(); committed != nil || !aborted {
			t.Errorf("committed %v, aborted %v", committed, aborted)
		}
	})
	t.Run("half a row", func(t *testing.T) {
		node, provider, spec := loadPair(t, tcpOnly, &loader{}, anyone)
		load, err := provider.Load(t.Context(), node.Ref(), "trades", spec)
		if err != nil {
			t.Fatal(err)
		}
		defer load.Abort()
		rows := tuples(1, 100)
		if err := load.Copy(t.Context(), "t_a", rows[:len(rows)-1]); !errors.Is(err, enigma.Invalid) {
			t.Errorf("Copy = %v, want Invalid", err)
		}
	})
	t.Run("the provider dies", func(t *testing.T) {
		l := &loader{}
		node, provider, spec := loadPair(t, tcpOnly, l, anyone)
		load, err := provider.Load(t.Context(), node.Ref(), "trades", spec)
		if err != nil {
			t.Fatal(err)
		}
		if err := load.Copy(t.Context(), "t_a", tuples(10, 10)); err != nil {
			t.Fatal(err)
		}
		_ = provider.host.Close()
		eventually(t, "the node discards the load", func() bool { _, _, aborted := l.state(); return aborted })
	})
	t.Run("the node dies", func(t *testing.T) {
		node, provider, spec := loadPair(t, tcpOnly, &loader{}, anyone)
		load, err := provider.Load(t.Context(), node.Ref(), "trades", spec)
		if err != nil {
			t.Fatal(err)
		}
		_ = node.host.Close()
		for i := 0; err == nil && i < 100; i++ {
			err = load.Copy(t.Context(), "t_a", tuples(1000, 1000))
		}
		if !errors.Is(err, enigma.Unavailable) {
			t.Errorf("Copy = %v, want Unavailable", err)
		}
		if err := load.Commit(t.Context(), nil); !errors.Is(err, enigma.Unavailable) {
			t.Errorf("Commit = %v, want Unavailable", err)
		}
		_ = load.Abort()
	})
	t.Run("the provider's context ends", func(t *testing.T) {
		l := &loader{}
		node, provider, spec := loadPair(t, tcpOnly, l, anyone)
		ctx, cancel := context.WithCancel(t.Context())
		load, err := provider.Load(ctx, node.Ref(), "trades", spec)
		if err != nil {
			t.Fatal(err)
		}
		cancel()
		eventually(t, "the node discards the load", func() bool { _, _, aborted := l.state(); return aborted })
		if err := load.Commit(t.Context(), nil); !errors.Is(err, context.Canceled) {
			t.Errorf("Commit = %v, want context.Canceled", err)
		}
	})
}

var _ Signer = (*wallet.Wallet)(nil)
