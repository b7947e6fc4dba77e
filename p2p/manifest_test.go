package p2p

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"enigma"
	"enigma/internal/wallet"
	"enigma/p2p/msg"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/network"
)

func newWallet(t *testing.T) *wallet.Wallet {
	t.Helper()
	w, err := wallet.New()
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// TestManifestTravels: published once, it is found from everywhere, also by a
// node that starts when the provider has gone.
func TestManifestTravels(t *testing.T) {
	l := newLedger()
	hub := start(t, l, nil)
	store := start(t, l, nil, hub)
	gateway := start(t, l, nil, hub)
	provider := start(t, l, nil, hub)
	meet(t, hub, store, gateway, provider)
	m, signed := sign(t, provider.wallet, func(m *enigma.Manifest) { m.Storage = []enigma.NodeRef{store.Ref()} })
	if _, err := gateway.Manifest(t.Context(), m.Dataset); !errors.Is(err, enigma.NotFound) {
		t.Errorf("before registration: %v, want NotFound", err)
	}
	l.list(m, signed.Manifest)
	if _, err := gateway.Manifest(t.Context(), m.Dataset); !errors.Is(err, enigma.Unavailable) {
		t.Errorf("before the announcement: %v, want Unavailable", err)
	}
	if err := provider.Announce(t.Context(), signed); err != nil {
		t.Fatal(err)
	}
	if err := provider.Close(); err != nil {
		t.Fatal(err)
	}
	if store.book.current(m.Dataset) == nil {
		t.Error("the announcement returned before the storage node had the manifest")
	}
	late := start(t, l, nil, hub)
	for _, h := range []member{gateway, late} {
		eventually(t, "the manifest is found", func() bool {
			got, err := h.Manifest(t.Context(), m.Dataset)
			return err == nil && got.Dataset == m.Dataset
		})
	}
}

// TestThreeWays tries each way to a manifest with the others closed.
func TestThreeWays(t *testing.T) {
	noPeers := func(h member) { h.host.RemoveStreamHandler(manifestProtocol) }
	setUp := func(t *testing.T) (l *ledger, a, b member, m *enigma.Manifest, signed enigma.SignedManifest) {
		l = newLedger()
		a = start(t, l, nil)
		b = start(t, l, nil, a)
		meet(t, a, b)
		meet(t, b, a)
		m, signed = sign(t, newWallet(t), nil)
		l.list(m, signed.Manifest)
		return l, a, b, m, signed
	}
	t.Run("gossip", func(t *testing.T) {
		_, a, b, m, signed := setUp(t)
		noPeers(a)
		eventually(t, "the topic has two peers", func() bool { return len(a.gossip.topic.ListPeers()) == 1 })
		if err := a.gossip.publish(t.Context(), announcement(m, signed)); err != nil {
			t.Fatal(err)
		}
		eventually(t, "gossip arrives", func() bool { return b.book.current(m.Dataset) != nil })
	})
	t.Run("dht", func(t *testing.T) {
		_, a, b, m, signed := setUp(t)
		noPeers(a)
		eventually(t, "the DHT knows both", func() bool {
			return a.records.dht.RoutingTable().Size() == 1 && b.records.dht.RoutingTable().Size() == 1
		})
		if err := a.records.put(t.Context(), m.Dataset, announcement(m, signed)); err != nil {
			t.Fatal(err)
		}
		if b.book.current(m.Dataset) != nil {
			t.Fatal("the manifest came another way")
		}
		if err := b.fromDHT(t.Context(), m.Dataset); err != nil {
			t.Fatal(err)
		}
		if b.book.current(m.Dataset) == nil {
			t.Error("the manifest was not kept")
		}
	})
	t.Run("peers", func(t *testing.T) {
		_, a, b, m, signed := setUp(t)
		know(t, a, m, signed)
		if err := b.fromPeers(t.Context(), m.Dataset); err != nil {
			t.Fatal(err)
		}
		if got, err := b.Manifest(t.Context(), m.Dataset); err != nil || got.Name != m.Name {
			t.Errorf("Manifest = %v, %v", got, err)
		}
	})
}

// TestPoisonedManifests: what is not the provider's, or not what the ledger
// lists, is refused on each of the three ways.
func TestPoisonedManifests(t *testing.T) {
	l := newLedger()
	h := start(t, l, nil)
	owner, thief := newWallet(t), newWallet(t)
	m, signed := sign(t, owner, func(m *enigma.Manifest) { m.Revision = 2 })
	l.list(m, signed.Manifest)
	older, olderSigned := sign(t, owner, nil)
	newer, newerSigned := sign(t, owner, func(m *enigma.Manifest) { m.Revision = 3 })
	stranger, strangerSigned := sign(t, newWallet(t), nil)

	// A ledger may list a hash whose bytes are wrong all the same.
	forged, forgedSigned := sign(t, thief, func(m *enigma.Manifest) {
		m.Name, m.Provider, m.Dataset = "forged", owner.Address(), datasetID(owner.Address(), "forged")
	})
	l.list(forged, forgedSigned.Manifest)
	usurped, usurpedSigned := sign(t, thief, func(m *enigma.Manifest) { m.Name, m.Dataset = "usurped", enigma.DatasetID{1} })
	l.list(usurped, usurpedSigned.Manifest)
	cut, cutSigned := sign(t, owner, func(m *enigma.Manifest) { m.Name, m.Dataset = "cut", datasetID(owner.Address(), "cut") })
	cutSigned.Manifest = cutSigned.Manifest[:100]
	l.list(cut, cutSigned.Manifest)

	tests := []struct {
		name   string
		raw    []byte
		gossip pubsub.ValidationResult
	}{
		{"older revision", announcement(older, olderSigned), pubsub.ValidationIgnore},
		{"revision that the ledger does not list yet", announcement(newer, newerSigned), pubsub.ValidationIgnore},
		{"unknown data set", announcement(stranger, strangerSigned), pubsub.ValidationIgnore},
		{"another data set's id", announcement(&enigma.Manifest{Dataset: stranger.Dataset}, signed), pubsub.ValidationIgnore},
		{"signed by another", announcement(forged, forgedSigned), pubsub.ValidationReject},
		{"id of another provider", announcement(usurped, usurpedSigned), pubsub.ValidationReject},
		{"not a manifest", announcement(cut, cutSigned), pubsub.ValidationReject},
		{"not an announcement", []byte("hello"), pubsub.ValidationReject},
		{"honest", announcement(m, signed), pubsub.ValidationAccept},
		{"honest, again at once", announcement(m, signed), pubsub.ValidationIgnore},
		{"honest, with a bad signature", announcement(m, enigma.SignedManifest{Manifest: signed.Manifest, Signature: forgedSigned.Signature}), pubsub.ValidationReject},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			pm := &pubsub.Message{}
			pm.Message = newGossipMessage(tt.raw)
			if got := h.gossip.validate(t.Context(), "sender", pm); got != tt.gossip {
				t.Errorf("gossip says %d, want %d", got, tt.gossip)
			}
			a, err := msg.DecodeAnnouncement(tt.raw)
			if err != nil {
				return
			}
			good := bytes.Equal(tt.raw, announcement(m, signed))
			err = recordValidator{h.book}.Validate(recordKey(a.Dataset), tt.raw)
			if (err == nil) != good {
				t.Errorf("DHT says %v, want success %v", err, good)
			}
			if err := (recordValidator{h.book}).Validate(recordKey(enigma.DatasetID{7}), tt.raw); err == nil {
				t.Error("DHT takes it under another key")
			}
		})
	}
	if got := h.book.current(m.Dataset); got == nil || got.manifest.Revision != 2 {
		t.Errorf("the book holds %+v", got)
	}
	i, err := recordValidator{h.book}.Select("", [][]byte{announcement(older, olderSigned), {}, announcement(newer, newerSigned)})
	if err != nil || i != 2 {
		t.Errorf("Select = %d, %v; want the highest revision", i, err)
	}
}

// TestPeerLies: a peer answers with another manifest than the ledger lists.
func TestPeerLies(t *testing.T) {
	l := newLedger()
	liar := start(t, l, nil)
	h := start(t, l, nil, liar)
	meet(t, h, liar)
	owner := newWallet(t)
	m, signed := sign(t, owner, func(m *enigma.Manifest) { m.Revision = 2 })
	old, oldSigned := sign(t, owner, nil)
	l.list(m, signed.Manifest)
	liar.host.SetStreamHandler(manifestProtocol, func(s network.Stream) {
		_ = msg.WriteFrame(s, announcement(old, oldSigned))
		_ = s.Close()
	})
	if _, err := h.Manifest(t.Context(), m.Dataset); !errors.Is(err, enigma.Unavailable) {
		t.Errorf("Manifest = %v, want Unavailable", err)
	}
}

// TestManifestsOutliveRestarts: a node that was stopped announces what it knew.
func TestManifestsOutliveRestarts(t *testing.T) {
	l := newLedger()
	dir := t.TempDir()
	inDir := func(c *Config) { c.Dir, c.Reannounce = dir, time.Minute }
	first := start(t, l, inDir)
	m, signed := sign(t, newWallet(t), nil)
	l.list(m, signed.Manifest)
	know(t, first, m, signed)
	ref := first.Ref()
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	junk := filepath.Join(dir, manifestDir, "junk"+manifestExt)
	if err := os.WriteFile(junk, []byte("junk"), 0o600); err != nil {
		t.Fatal(err)
	}
	second := start(t, l, inDir)
	if got := second.Ref(); got.Peer != ref.Peer || got.KEM != ref.KEM {
		t.Errorf("after a restart the node is %v, was %v", got, ref)
	}
	other := start(t, l, nil, second)
	eventually(t, "the restarted node announces", func() bool { return other.book.current(m.Dataset) != nil })
}

// TestPeersOutliveBootstrap: a node that restarts while its bootstrap node is
// down finds the others.
func TestPeersOutliveBootstrap(t *testing.T) {
	l := newLedger()
	dir := t.TempDir()
	inDir := func(c *Config) { c.Dir = dir }
	hub := start(t, l, nil)
	other := start(t, l, nil, hub)
	node := start(t, l, inDir, hub)
	meet(t, node, hub, other)
	if err := errors.Join(node.Close(), hub.Close()); err != nil {
		t.Fatal(err)
	}
	meet(t, start(t, l, inDir, hub), other)
}

func TestAnnounceFailures(t *testing.T) {
	l := newLedger()
	h := start(t, l, nil)
	m, signed := sign(t, h.wallet, nil)
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	if err := h.Announce(ctx, signed); !errors.Is(err, enigma.Unavailable) {
		t.Errorf("not registered: %v, want Unavailable", err)
	}
	l.list(m, signed.Manifest)
	if err := h.Announce(t.Context(), signed); !errors.Is(err, enigma.Unavailable) {
		t.Errorf("storage nodes down: %v, want Unavailable", err)
	}
	if err := h.Announce(t.Context(), enigma.SignedManifest{Manifest: []byte("{}")}); !errors.Is(err, enigma.Invalid) {
		t.Errorf("no manifest: %v, want Invalid", err)
	}
}

func TestNodes(t *testing.T) {
	l := newLedger()
	a := start(t, l, nil)
	b := start(t, l, func(c *Config) { c.Roles = []string{"persistence", "custodian"} }, a)
	meet(t, a, b)
	var nodes []Node
	eventually(t, "the node answers", func() bool { nodes = a.Nodes(t.Context()); return len(nodes) == 1 })
	n := nodes[0]
	if n.Ref.Peer != b.ID() || n.Ref.Wallet != b.wallet.Address() || n.Ref.KEM != b.Ref().KEM || len(n.Roles) != 2 {
		t.Errorf("Nodes says %+v of %+v", n, b.Ref())
	}
	got, err := a.Lookup(t.Context(), b.Addrs()[0])
	if err != nil || got.Ref.Peer != b.ID() || len(got.Ref.Addrs) == 0 {
		t.Errorf("Lookup = %+v, %v", got, err)
	}
	if _, err := a.Lookup(t.Context(), "/ip4/127.0.0.1/tcp/1/p2p/"+newPeerID(t)); !errors.Is(err, enigma.Unavailable) {
		t.Errorf("Lookup of nobody: %v, want Unavailable", err)
	}
	if _, err := a.Lookup(t.Context(), "localhost:1"); !errors.Is(err, enigma.Invalid) {
		t.Errorf("Lookup of no multiaddress: %v, want Invalid", err)
	}
}
