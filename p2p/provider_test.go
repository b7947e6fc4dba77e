package p2p

import (
	"errors"
	"testing"
	"time"

	"enigma"
)

// TestProviderReadsItsOwn: a provider needs no subscription to its own data
// set, for as long as the ledger says that it is its own; to another's it does.
func TestProviderReadsItsOwn(t *testing.T) {
	k := openMarket(t, tcpOnly, &numbers{n: 3000}, &numbers{n: 1})
	owner := start(t, k.ledger, func(c *Config) { c.Listen, c.Wallet = tcpOnly, k.provider }, k.stores...)
	stranger := start(t, k.ledger, func(c *Config) { c.Listen = tcpOnly }, k.stores...)

	for i, want := range []int{3000, 1} {
		rows, err := owner.QueryNode(t.Context(), k.stores[i].Ref(), k.request())
		if err != nil {
			t.Fatal(err)
		}
		if n, err := count(rows); n != want || err != nil {
			t.Errorf("node %d: %d rows, %v; want its own %d", i, n, err, want)
		}
		rows.Close()
	}
	if got := k.queriers[0].requests()[0].Subscriber; got != k.provider.Address() {
		t.Errorf("the node was asked by %s, want the provider", got)
	}
	if _, err := stranger.QueryNode(t.Context(), k.stores[0].Ref(), k.request()); !errors.Is(err, enigma.NotSubscribed) {
		t.Errorf("stranger: %v, want NotSubscribed", err)
	}

	other := *k.manifest
	other.Dataset, other.Provider = enigma.DatasetID{1}, stranger.wallet.Address()
	k.ledger.list(&other, nil)
	r := k.request()
	r.Dataset = other.Dataset
	if _, err := owner.QueryNode(t.Context(), k.stores[0].Ref(), r); !errors.Is(err, enigma.NotSubscribed) {
		t.Errorf("a provider asks for another's data set: %v, want NotSubscribed", err)
	}
}

// TestProviderNoMore: rows end when the ledger lists another provider, as they
// do when a subscription ends.
func TestProviderNoMore(t *testing.T) {
	q := &numbers{n: 2000, pause: 1000, resume: make(chan struct{})}
	k := openMarket(t, tcpOnly, q)
	owner := start(t, k.ledger, func(c *Config) { c.Listen, c.Wallet = tcpOnly, k.provider }, k.stores...)
	rows, err := owner.QueryNode(t.Context(), k.stores[0].Ref(), k.request())
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	if _, err := rows.Next(); err != nil {
		t.Fatal(err)
	}
	time.Sleep(2 * pulse) // the ledger is asked, and still says yes
	if _, ended := q.progress(); ended != 0 {
		t.Fatal("the query was ended although the data set is the provider's own")
	}
	sold := *k.manifest
	sold.Provider = enigma.Address{9}
	k.ledger.list(&sold, nil)
	for err == nil {
		_, err = rows.Next()
	}
	if !errors.Is(err, enigma.NotSubscribed) {
		t.Errorf("%v, want NotSubscribed", err)
	}
}

// TestBetweenRegistrationAndAnnouncement: the ledger has a new manifest that
// nobody has announced. Who planned with the old one is still answered.
func TestBetweenRegistrationAndAnnouncement(t *testing.T) {
	q := &numbers{n: 10}
	k := openMarket(t, tcpOnly, q)
	k.ledger.subscribe(k.manifest.Dataset, k.subscriber.wallet.Address())
	next, signed := sign(t, k.provider, func(m *enigma.Manifest) { m.Revision, m.Storage = 2, k.manifest.Storage })
	k.ledger.list(next, signed.Manifest)
	rows, err := k.query(t.Context())
	if err != nil {
		t.Fatalf("for the revision before: %v", err)
	}
	defer rows.Close()
	if n, err := count(rows); n != 10 || err != nil || q.requests()[0].Revision != 1 {
		t.Errorf("%d rows of revision %d, %v", n, q.requests()[0].Revision, err)
	}
	r := k.request()
	r.Revision = 2
	if _, err := k.subscriber.Querier().Query(t.Context(), r); !errors.Is(err, enigma.Unavailable) {
		t.Errorf("for the revision that nobody has announced: %v, want Unavailable", err)
	}
	know(t, k.subscriber, next, signed)
	again, err := k.subscriber.Querier().Query(t.Context(), r)
	if err != nil {
		t.Fatalf("once it is announced: %v", err)
	}
	again.Close()
}
