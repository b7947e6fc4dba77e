package p2p

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"slices"
	"sync"
	"testing"
	"time"

	"enigma"
	"enigma/internal/wallet"
	"enigma/p2p/msg"
)

// A ledger is a chain that says what the test says, with a clock to set.
type ledger struct {
	mu       sync.Mutex
	now      time.Time
	paid     map[enigma.DatasetID]map[enigma.Address]time.Time
	trials   map[enigma.DatasetID]map[enigma.Address]enigma.Access
	listings map[enigma.DatasetID]enigma.Listing
}

func newLedger() *ledger {
	return &ledger{
		now:      time.Unix(1_800_000_000, 0),
		paid:     map[enigma.DatasetID]map[enigma.Address]time.Time{},
		trials:   map[enigma.DatasetID]map[enigma.Address]enigma.Access{},
		listings: map[enigma.DatasetID]enigma.Listing{},
	}
}

func (l *ledger) Now() time.Time {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.now
}

func (l *ledger) Access(id enigma.DatasetID, who enigma.Address) enigma.Access {
	l.mu.Lock()
	defer l.mu.Unlock()
	a := l.trials[id][who]
	a.PaidUntil = l.paid[id][who]
	return a
}

// try begins a trial of a day from now.
func (l *ledger) try(id enigma.DatasetID, who enigma.Address, rows uint64) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.trials[id] == nil {
		l.trials[id] = map[enigma.Address]enigma.Access{}
	}
	l.trials[id][who] = enigma.Access{TrialUntil: l.now.Add(24 * time.Hour), TrialRows: rows}
}

func (l *ledger) Listing(id enigma.DatasetID) (enigma.Listing, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	x, ok := l.listings[id]
	return x, ok
}

func (l *ledger) advance(d time.Duration) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.now = l.now.Add(d)
}

// transfer hands a data set to another owner.
func (l *ledger) transfer(id enigma.DatasetID, to enigma.Address) {
	l.mu.Lock()
	defer l.mu.Unlock()
	x := l.listings[id]
	x.Owner = to
	l.listings[id] = x
}

// subscribe pays for a month from now.
func (l *ledger) subscribe(id enigma.DatasetID, who enigma.Address) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.paid[id] == nil {
		l.paid[id] = map[enigma.Address]time.Time{}
	}
	l.paid[id][who] = l.now.Add(30 * 24 * time.Hour)
}

func (l *ledger) list(m *enigma.Manifest, canonical []byte) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.listings[m.Dataset] = enigma.Listing{
		ID: m.Dataset, Provider: m.Provider, Owner: m.Provider, Name: m.Name, Active: true,
		Manifest: enigma.ManifestHash(canonical), Revision: m.Revision,
	}
}

func datasetID(provider enigma.Address, name string) enigma.DatasetID {
	return wallet.Keccak256(provider[:], []byte(name))
}

// A member is a host and its wallet.
type member struct {
	*Host
	wallet *wallet.Wallet
}

var (
	tcpOnly  = []string{"/ip4/127.0.0.1/tcp/0"}
	quicOnly = []string{"/ip4/127.0.0.1/udp/0/quic-v1"}
)

func start(t testing.TB, l enigma.Ledger, adjust func(*Config), friends ...member) member {
	t.Helper()
	w, err := wallet.New()
	if err != nil {
		t.Fatal(err)
	}
	cfg := Config{Dir: t.TempDir(), Wallet: w, Ledger: l, DatasetID: datasetID, Listen: tcpOnly}
	if os.Getenv("P2P_TEST_LOG") != "" {
		cfg.Log = slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelDebug}))
	}
	for _, f := range friends {
		cfg.Bootstrap = append(cfg.Bootstrap, f.Addrs()...)
	}
	if adjust != nil {
		adjust(&cfg)
	}
	h, err := New(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := h.Close(); err != nil {
			t.Error(err)
		}
	})
	return member{h, w}
}

// eventually waits for something that other goroutines bring about.
func eventually(t *testing.T, what string, ok func() bool) {
	t.Helper()
	for deadline := time.Now().Add(10 * time.Second); !ok(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("%s: has not happened in 10 s", what)
		}
	}
}

// meet waits until a is connected to all the others.
func meet(t *testing.T, a member, others ...member) {
	t.Helper()
	for _, o := range others {
		eventually(t, "peers meet", func() bool {
			return slices.Contains(a.host.Network().Peers(), o.host.ID())
		})
	}
}

// sign makes a manifest of a data set with these storage nodes and custodians.
func sign(t testing.TB, provider *wallet.Wallet, adjust func(*enigma.Manifest)) (*enigma.Manifest, enigma.SignedManifest) {
	t.Helper()
	m := &enigma.Manifest{
		Format: enigma.ManifestFormat, Provider: provider.Address(), Name: "coinbase_data", Revision: 1,
		Tables:    []enigma.Table{{Name: "t", Columns: []enigma.Column{{Name: "c", Type: "bigint", Scheme: enigma.Det}}}},
		Storage:   []enigma.NodeRef{{Peer: "nobody"}},
		Threshold: 1, Custodians: []enigma.NodeRef{{Peer: "nobody"}},
	}
	m.Dataset = datasetID(m.Provider, m.Name)
	if adjust != nil {
		adjust(m)
	}
	canonical, err := m.Encode()
	if err != nil {
		t.Fatal(err)
	}
	a := msg.Announcement{Dataset: m.Dataset, Signed: enigma.SignedManifest{Manifest: canonical}}
	if err := a.Sign(provider); err != nil {
		t.Fatal(err)
	}
	return m, a.Signed
}

// A numbers is a Querier whose answer is the numbers 1 to n, eight bytes each
// and pad more, and that stops after pause of them until it is told to go on.
type numbers struct {
	n, pad int
	pause  int           // 0: never
	resume chan struct{} // closed by the test

	mu    sync.Mutex
	asked []enigma.Request
	read  int
	ended int // rows closed
}

func (q *numbers) Query(ctx context.Context, r enigma.Request) (enigma.Rows, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.asked = append(q.asked, r)
	return &numberRows{ctx: ctx, q: q}, nil
}

func (q *numbers) requests() []enigma.Request {
	q.mu.Lock()
	defer q.mu.Unlock()
	return slices.Clone(q.asked)
}

func (q *numbers) progress() (read, ended int) {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.read, q.ended
}

type numberRows struct {
	ctx    context.Context
	q      *numbers
	i      int
	closed bool
}

func (r *numberRows) Next() ([][]byte, error) {
	if r.ctx.Err() != nil {
		return nil, errors.New("database: canceling statement")
	}
	if r.q.pause > 0 && r.i == r.q.pause {
		select {
		case <-r.q.resume:
		case <-r.ctx.Done():
			return nil, errors.New("database: canceling statement")
		}
	}
	if r.i == r.q.n {
		return nil, io.EOF
	}
	r.i++
	r.q.mu.Lock()
	r.q.read++
	r.q.mu.Unlock()
	return [][]byte{binary.BigEndian.AppendUint64(nil, uint64(r.i)), make([]byte, r.q.pad), nil}, nil
}

func (r *numberRows) Close() error {
	if !r.closed {
		r.closed = true
		r.q.mu.Lock()
		r.q.ended++
		r.q.mu.Unlock()
	}
	return nil
}

// count reads rows to their end and checks that they are the numbers from 1 up.
func count(rows enigma.Rows) (n int, err error) {
	for {
		cells, err := rows.Next()
		if errors.Is(err, io.EOF) {
			return n, nil
		}
		if err != nil {
			return n, err
		}
		if n++; len(cells) != 3 || binary.BigEndian.Uint64(cells[0]) != uint64(n) || cells[1] == nil || cells[2] != nil {
			return n, fmt.Errorf("row %d is %x", n, cells)
		}
	}
}

// A market is a data set on storage nodes, and a subscriber that knows of it.
type market struct {
	ledger     *ledger
	provider   *wallet.Wallet
	manifest   *enigma.Manifest
	stores     []member
	queriers   []*numbers
	subscriber member
}

// open starts a market with so many storage nodes, each with its own querier.
// Nobody has subscribed yet.
func openMarket(t testing.TB, transport []string, queriers ...*numbers) *market {
	t.Helper()
	k := &market{ledger: newLedger(), queriers: queriers}
	var err error
	if k.provider, err = wallet.New(); err != nil {
		t.Fatal(err)
	}
	listen := func(c *Config) { c.Listen = transport }
	var refs []enigma.NodeRef
	for _, q := range queriers {
		s := start(t, k.ledger, listen, k.stores...)
		s.ServeQueries(q)
		k.stores = append(k.stores, s)
		refs = append(refs, s.Ref())
	}
	k.subscriber = start(t, k.ledger, listen)
	m, signed := sign(t, k.provider, func(m *enigma.Manifest) { m.Storage = refs })
	k.manifest = m
	k.ledger.list(m, signed.Manifest)
	know(t, k.subscriber, m, signed)
	return k
}

// know gives a host a manifest as if it had come by gossip.
func know(t testing.TB, h member, m *enigma.Manifest, signed enigma.SignedManifest) {
	t.Helper()
	if _, _, err := h.book.take(announcement(m, signed)); err != nil {
		t.Fatal(err)
	}
}

func (k *market) request() enigma.Request {
	return enigma.Request{
		Dataset: k.manifest.Dataset, Revision: 1, SQL: "select", Subscriber: enigma.Address{99},
		Args: []enigma.Arg{{OID: 20, Value: []byte("ciphertext")}, {OID: 17}},
	}
}

func (k *market) query(ctx context.Context) (enigma.Rows, error) {
	return k.subscriber.Querier().Query(ctx, k.request())
}

func announcement(m *enigma.Manifest, signed enigma.SignedManifest) []byte {
	a := msg.Announcement{Dataset: m.Dataset, Signed: signed}
	return a.Append(nil)
}
