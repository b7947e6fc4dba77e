package p2p

import (
	"errors"
	"slices"
	"testing"
	"time"

	"enigma"
	"enigma/internal/seal"
	"enigma/p2p/msg"

	"github.com/libp2p/go-libp2p/core/network"
)

func TestQuery(t *testing.T) {
	transports := []struct {
		name   string
		listen []string
	}{
		{"tcp", tcpOnly},
		{"quic", quicOnly},
		{"both", append(append([]string{}, tcpOnly...), quicOnly...)},
	}
	for _, tt := range transports {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			k := openMarket(t, tt.listen, &numbers{n: 50_000})
			k.ledger.subscribe(k.manifest.Dataset, k.subscriber.wallet.Address())
			for range 3 {
				rows, err := k.query(t.Context())
				if err != nil {
					t.Fatal(err)
				}
				if n, err := count(rows); n != 50_000 || err != nil {
					t.Errorf("%d rows, %v; want 50,000", n, err)
				}
				if err := rows.Close(); err != nil {
					t.Error(err)
				}
			}
			got := k.queriers[0].requests()[0]
			if got.Subscriber != k.subscriber.wallet.Address() || got.SQL != "select" || len(got.Args) != 2 ||
				string(got.Args[0].Value) != "ciphertext" || got.Args[1].Value != nil {
				t.Errorf("the node was asked %+v", got)
			}
			if n := len(k.stores[0].table.sessions); n != 1 {
				t.Errorf("%d sessions for three queries, want 1", n)
			}
			conns := k.subscriber.host.Network().ConnsToPeer(k.stores[0].host.ID())
			if wantTCP := tt.name != "quic"; len(conns) == 0 || isTCP(conns[0].RemoteMultiaddr()) != wantTCP {
				t.Errorf("connected over %v", conns)
			}
		})
	}
}

func TestEmptyAnswer(t *testing.T) {
	k := openMarket(t, tcpOnly, &numbers{})
	k.ledger.subscribe(k.manifest.Dataset, k.subscriber.wallet.Address())
	rows, err := k.query(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	if n, err := count(rows); n != 0 || err != nil {
		t.Errorf("%d rows, %v; want none", n, err)
	}
}

func TestNotSubscribed(t *testing.T) {
	k := openMarket(t, tcpOnly, &numbers{n: 1}, &numbers{n: 1})
	_, err := k.query(t.Context())
	if !errors.Is(err, enigma.NotSubscribed) || enigma.Hint(err) == "" {
		t.Errorf("stranger: %v, hint %q; want NotSubscribed with a hint", err, enigma.Hint(err))
	}
	for i, q := range k.queriers {
		if len(q.requests()) > 0 {
			t.Errorf("node %d ran the stranger's query", i)
		}
	}
	k.ledger.subscribe(k.manifest.Dataset, k.subscriber.wallet.Address())
	rows, err := k.query(t.Context())
	if err != nil {
		t.Fatalf("after subscribing: %v", err)
	}
	rows.Close()
	k.ledger.advance(31 * 24 * time.Hour)
	if _, err := k.query(t.Context()); !errors.Is(err, enigma.NotSubscribed) {
		t.Errorf("in an open session after the paid month: %v, want NotSubscribed", err)
	}
}

// TestAccessEndsWhileRowsStream: the chain's clock passes the paid month in the
// middle of an answer, while the database works and while rows flow.
func TestAccessEndsWhileRowsStream(t *testing.T) {
	tests := []struct {
		name  string
		pause int
	}{
		{"in the middle of the rows", 1000},
		{"after the first row", 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			q := &numbers{n: 2000, pause: tt.pause, resume: make(chan struct{})}
			k := openMarket(t, tcpOnly, q)
			k.ledger.subscribe(k.manifest.Dataset, k.subscriber.wallet.Address())
			rows, err := k.query(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			defer rows.Close()
			if _, err := rows.Next(); err != nil {
				t.Fatal(err)
			}
			k.ledger.advance(30*24*time.Hour - time.Second)
			time.Sleep(2 * pulse) // the last paid second: still fine
			if _, ended := q.progress(); ended != 0 {
				t.Fatal("the query was ended a second early")
			}
			k.ledger.advance(time.Second)
			for err == nil {
				_, err = rows.Next()
			}
			if !errors.Is(err, enigma.NotSubscribed) {
				t.Errorf("%v, want NotSubscribed", err)
			}
			eventually(t, "the node cancels the query", func() bool { _, ended := q.progress(); return ended == 1 })
		})
	}
}

func TestFailover(t *testing.T) {
	k := openMarket(t, tcpOnly, &numbers{n: 10}, &numbers{n: 10})
	k.ledger.subscribe(k.manifest.Dataset, k.subscriber.wallet.Address())
	ask := func() time.Duration {
		t.Helper()
		begun := time.Now()
		rows, err := k.query(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		defer rows.Close()
		if n, err := count(rows); n != 10 || err != nil {
			t.Fatalf("%d rows, %v", n, err)
		}
		return time.Since(begun)
	}
	ask()
	if err := k.stores[0].host.Close(); err != nil { // as a killed process's sockets close
		t.Fatal(err)
	}
	if took := ask(); took > 2*time.Second {
		t.Errorf("failing over took %v, want less than 2 s", took)
	}
	if got := len(k.queriers[1].requests()); got != 1 {
		t.Errorf("the second node was asked %d times, want 1", got)
	}
	ask()
	if err := k.stores[1].host.Close(); err != nil {
		t.Fatal(err)
	}
	_, err := k.query(t.Context())
	if !errors.Is(err, enigma.Unavailable) || enigma.Hint(err) == "" {
		t.Errorf("all nodes down: %v, want Unavailable with a hint", err)
	}
}

// TestDeadNodeIsNotWaitedFor: over QUIC nobody says that a node is gone, so
// nodes that we are connected to come first.
func TestDeadNodeIsNotWaitedFor(t *testing.T) {
	k := openMarket(t, slices.Concat(tcpOnly, quicOnly), &numbers{n: 10}, &numbers{n: 10})
	k.ledger.subscribe(k.manifest.Dataset, k.subscriber.wallet.Address())
	for _, s := range k.stores {
		if _, err := k.subscriber.Lookup(t.Context(), s.Addrs()[0]); err != nil {
			t.Fatal(err)
		}
	}
	if err := k.stores[0].host.Close(); err != nil {
		t.Fatal(err)
	}
	gone := k.stores[0].host.ID()
	eventually(t, "the lost connection", func() bool {
		return k.subscriber.host.Network().Connectedness(gone) != network.Connected
	})
	begun := time.Now()
	rows, err := k.query(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	if took := time.Since(begun); took >= hedge {
		t.Errorf("failing over took %v", took)
	}
}

// TestHedge: a node that accepts connections and then says nothing.
func TestHedge(t *testing.T) {
	k := openMarket(t, tcpOnly, &numbers{n: 10}, &numbers{n: 10})
	k.ledger.subscribe(k.manifest.Dataset, k.subscriber.wallet.Address())
	silent := make(chan struct{})
	defer close(silent)
	k.stores[0].host.SetStreamHandler(sessionProtocol, func(s network.Stream) {
		<-silent
		_ = s.Reset()
	})
	begun := time.Now()
	rows, err := k.query(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	if took := time.Since(begun); took > hedge+10*time.Second {
		t.Errorf("hedging took %v", took)
	}
	if n, err := count(rows); n != 10 || err != nil {
		t.Errorf("%d rows, %v", n, err)
	}
	if first := k.subscriber.health.order(k.manifest.Storage)[0].Peer; first != k.stores[1].ID() {
		t.Error("the silent node is still tried first")
	}
}

// TestNodeDiesMidAnswer: rows are missing, so there must be an error.
func TestNodeDiesMidAnswer(t *testing.T) {
	q := &numbers{n: 10_000, pause: 5000, resume: make(chan struct{})}
	k := openMarket(t, tcpOnly, q, &numbers{n: 10_000})
	k.ledger.subscribe(k.manifest.Dataset, k.subscriber.wallet.Address())
	rows, err := k.query(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	eventually(t, "half of the rows are on their way", func() bool { n, _ := q.progress(); return n == 5000 })
	go k.stores[0].host.Close()
	if n, err := count(rows); !errors.Is(err, enigma.Unavailable) || n > 5000 {
		t.Errorf("%d rows and %v, want Unavailable", n, err)
	}
}

// TestSlowReader: a subscriber that does not read holds the database back, and
// one that goes away ends the query.
func TestSlowReader(t *testing.T) {
	for _, transport := range [][]string{tcpOnly, quicOnly} {
		q := &numbers{n: 100_000, pad: 1000} // 100 MB
		k := openMarket(t, transport, q)
		k.ledger.subscribe(k.manifest.Dataset, k.subscriber.wallet.Address())
		rows, err := k.query(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		last := -1
		eventually(t, "the database waits for the reader", func() bool {
			time.Sleep(300 * time.Millisecond)
			read, _ := q.progress()
			stuck := read == last
			last = read
			return stuck
		})
		if last > 30_000 {
			t.Errorf("%s: the node read %d rows of 1 kB ahead of its reader", transport[0], last)
		}
		if err := rows.Close(); err != nil {
			t.Error(err)
		}
		eventually(t, "the node ends the query", func() bool { _, ended := q.progress(); return ended == 1 })
	}
}

func TestStallEndsTheAnswer(t *testing.T) {
	q := &numbers{n: 100_000, pad: 1000}
	k := openMarket(t, tcpOnly, q)
	k.stores[0].cfg.Limits.Stall = 200 * time.Millisecond
	k.ledger.subscribe(k.manifest.Dataset, k.subscriber.wallet.Address())
	rows, err := k.query(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	eventually(t, "the node gives up", func() bool { _, ended := q.progress(); return ended == 1 })
	if n, err := count(rows); err == nil {
		t.Errorf("%d rows and no error, want one", n)
	}
}

func TestWrongSealingKey(t *testing.T) {
	k := openMarket(t, tcpOnly, &numbers{n: 1})
	k.ledger.subscribe(k.manifest.Dataset, k.subscriber.wallet.Address())
	m, signed := sign(t, k.provider, func(m *enigma.Manifest) {
		m.Revision = 2
		m.Storage = []enigma.NodeRef{k.stores[0].Ref()}
		m.Storage[0].KEM[0]++
	})
	k.ledger.list(m, signed.Manifest)
	know(t, k.subscriber, m, signed)
	if _, err := k.query(t.Context()); !errors.Is(err, enigma.Unavailable) {
		t.Errorf("a node with another key than the pinned one: %v, want Unavailable", err)
	}
	if len(k.queriers[0].requests()) > 0 {
		t.Error("the query was sent all the same")
	}
}

func TestNodeForgetsSessions(t *testing.T) {
	k := openMarket(t, tcpOnly, &numbers{n: 1})
	k.ledger.subscribe(k.manifest.Dataset, k.subscriber.wallet.Address())
	for range 2 {
		rows, err := k.query(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		rows.Close()
		tbl := k.stores[0].table
		tbl.mu.Lock()
		clear(tbl.sessions) // as a restart does
		tbl.mu.Unlock()
	}
}

func TestStreamLimit(t *testing.T) {
	q := &numbers{n: 2, pause: 1, resume: make(chan struct{})}
	k := openMarket(t, tcpOnly, q)
	k.stores[0].cfg.Limits.SubscriberStreams = 2
	k.ledger.subscribe(k.manifest.Dataset, k.subscriber.wallet.Address())
	for range 2 {
		rows, err := k.query(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		defer rows.Close()
	}
	if _, err := k.query(t.Context()); !errors.Is(err, enigma.Unavailable) {
		t.Errorf("a third stream of two: %v, want Unavailable", err)
	}
	close(q.resume)
}

// opening makes the subscriber's signed opening to the first storage node.
func (k *market) opening(t *testing.T, adjust func(*msg.Opening)) *msg.Opening {
	t.Helper()
	key, err := seal.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	o := &msg.Opening{
		Subscriber: k.subscriber.wallet.Address(), Node: k.stores[0].ID(), Dataset: k.manifest.Dataset,
		Purpose: msg.Query, KEM: key.Public(), Expiry: time.Now().Add(time.Minute).Truncate(time.Second),
	}
	if adjust != nil {
		adjust(o)
	}
	if _, o.Hello, err = seal.Open(k.stores[0].cfg.KEM.Public(), o.Info()); err != nil {
		t.Fatal(err)
	}
	if o.Signature, err = k.subscriber.wallet.Sign(o.Digest()); err != nil {
		t.Fatal(err)
	}
	return o
}

func TestOpenings(t *testing.T) {
	k := openMarket(t, tcpOnly, &numbers{n: 1})
	k.ledger.subscribe(k.manifest.Dataset, k.subscriber.wallet.Address())
	node, from := k.stores[0], k.subscriber.host.ID()
	tests := []struct {
		name  string
		sign  func(*msg.Opening) // before signing
		alter func(*msg.Opening) // on the way
		want  error
	}{
		{"honest", nil, nil, nil},
		{"already expired", func(o *msg.Opening) { o.Expiry = time.Now().Add(-time.Second) }, nil, enigma.Denied},
		{"for a year", func(o *msg.Opening) { o.Expiry = time.Now().Add(365 * 24 * time.Hour) }, nil, enigma.Denied},
		{"for another node", func(o *msg.Opening) { o.Node = k.subscriber.ID() }, nil, enigma.Denied},
		{"to load", func(o *msg.Opening) { o.Purpose = msg.Load }, nil, enigma.NotFound},
		{"purpose nobody knows", func(o *msg.Opening) { o.Purpose = "admin" }, nil, enigma.NotFound},
		{"for a data set not paid for", func(o *msg.Opening) { o.Dataset[0]++ }, nil, enigma.NotSubscribed},
		{"key swapped by a man in the middle", nil, func(o *msg.Opening) { o.KEM = node.cfg.KEM.Public() }, enigma.Denied},
		{"hello altered", nil, func(o *msg.Opening) { o.Hello = o.Hello[:len(o.Hello)-1] }, enigma.Denied},
		{"in another's name", nil, func(o *msg.Opening) { o.Subscriber = enigma.Address{7} }, enigma.NotSubscribed},
		{"in the provider's name", nil, func(o *msg.Opening) { o.Subscriber = k.provider.Address() }, enigma.Denied},
	}
	for i, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			o := k.opening(t, func(o *msg.Opening) {
				o.Nonce[0] = byte(i)
				if tt.sign != nil {
					tt.sign(o)
				}
			})
			if tt.alter != nil {
				tt.alter(o)
			}
			_, err := node.accept(from, o, time.Now())
			if (err == nil) != (tt.want == nil) || tt.want != nil && !errors.Is(err, tt.want) {
				t.Errorf("accept = %v, want %v", err, tt.want)
			}
		})
	}
}

func TestReplayedOpening(t *testing.T) {
	k := openMarket(t, tcpOnly, &numbers{n: 1})
	k.ledger.subscribe(k.manifest.Dataset, k.subscriber.wallet.Address())
	o := k.opening(t, nil)
	if _, err := k.subscriber.peerOf(k.stores[0].Ref()); err != nil {
		t.Fatal(err)
	}
	if _, err := k.subscriber.sendOpening(t.Context(), k.stores[0].host.ID(), o); err != nil {
		t.Fatal(err)
	}
	_, err := k.subscriber.sendOpening(t.Context(), k.stores[0].host.ID(), o)
	if !errors.Is(err, enigma.Denied) {
		t.Errorf("the same opening again: %v, want Denied", err)
	}
}

// TestStolenSession: a session is its peer's, its purpose's and its time's.
func TestStolenSession(t *testing.T) {
	k := openMarket(t, tcpOnly, &numbers{n: 1})
	k.ledger.subscribe(k.manifest.Dataset, k.subscriber.wallet.Address())
	node, now := k.stores[0], time.Now()
	accepted, err := node.accept(k.subscriber.host.ID(), k.opening(t, nil), now)
	if err != nil {
		t.Fatal(err)
	}
	if node.table.find(accepted.Session, k.subscriber.host.ID(), msg.Query, now) == nil {
		t.Error("the honest peer's session is gone")
	}
	if node.table.find(accepted.Session, node.host.ID(), msg.Query, now) != nil {
		t.Error("another peer may use the session")
	}
	if node.table.find(accepted.Session, k.subscriber.host.ID(), msg.Load, now) != nil {
		t.Error("a session to query may load")
	}
	if node.table.find(accepted.Session, k.subscriber.host.ID(), msg.Query, now.Add(2*time.Minute)) != nil {
		t.Error("a session outlives its opening")
	}
}

func TestPeerStreamLimit(t *testing.T) {
	k := openMarket(t, tcpOnly, &numbers{n: 1})
	node := k.stores[0]
	node.cfg.Limits.PeerStreams = 2
	if _, err := k.subscriber.peerOf(node.Ref()); err != nil {
		t.Fatal(err)
	}
	open := func() *pipe {
		p, done, err := k.subscriber.dial(t.Context(), node.host.ID(), infoProtocol)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(done)
		if _, err := p.s.Write([]byte{0}); err != nil { // the first byte opens the stream
			t.Fatal(err)
		}
		return p
	}
	first := open()
	open()
	eventually(t, "two streams are open", func() bool { return node.table.peers.sum() == 2 })
	if _, err := open().read(msg.MaxControl, brisk/2); err == nil || isTimeout(err) {
		t.Errorf("a third stream of two: %v, want a reset", err)
	}
	_ = first.s.Reset()
	eventually(t, "a stream is given back", func() bool {
		_, err := k.subscriber.askInfo(t.Context(), node.host.ID())
		return err == nil
	})
}

func TestQueryTakesTooLong(t *testing.T) {
	q := &numbers{n: 2, pause: 1, resume: make(chan struct{})}
	k := openMarket(t, tcpOnly, q)
	k.stores[0].cfg.Limits.Query = 100 * time.Millisecond
	k.ledger.subscribe(k.manifest.Dataset, k.subscriber.wallet.Address())
	rows, err := k.query(t.Context())
	if err == nil {
		defer rows.Close()
		_, err = count(rows)
	}
	if !errors.Is(err, enigma.LimitExceeded) {
		t.Errorf("got %v, want LimitExceeded", err)
	}
}

// TestOwnStorage: a subscriber that is a storage node itself asks itself, under
// the same rule.
func TestOwnStorage(t *testing.T) {
	k := openMarket(t, tcpOnly, &numbers{n: 5})
	k.subscriber.ServeQueries(&numbers{n: 7})
	m, signed := sign(t, k.provider, func(m *enigma.Manifest) {
		m.Revision = 2
		m.Storage = []enigma.NodeRef{k.subscriber.Ref(), k.stores[0].Ref()}
	})
	k.ledger.list(m, signed.Manifest)
	know(t, k.subscriber, m, signed)
	if _, err := k.query(t.Context()); !errors.Is(err, enigma.NotSubscribed) {
		t.Errorf("got %v, want NotSubscribed", err)
	}
	k.ledger.subscribe(m.Dataset, k.subscriber.wallet.Address())
	rows, err := k.query(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	if _, err := rows.Next(); err != nil {
		t.Fatal(err)
	}
	k.ledger.advance(31 * 24 * time.Hour)
	if n, err := count(rows); !errors.Is(err, enigma.NotSubscribed) {
		t.Errorf("%d rows, %v; want NotSubscribed", n, err)
	}
}
