package p2p

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"enigma"
	"enigma/internal/wallet"
	"enigma/p2p/msg"

	"github.com/libp2p/go-libp2p/core/peer"
)

const (
	ledgerLag = 5 * time.Second       // that a ledger may be behind a manifest
	ledgerNap = 50 * time.Millisecond // between two looks at it

	askedPeers = 32 // at most, for one manifest
)

// SignManifest signs a manifest's canonical bytes (EIP-712), ready for Announce.
func SignManifest(w *wallet.Wallet, canonical []byte) (enigma.SignedManifest, error) {
	m, err := enigma.DecodeManifest(canonical)
	if err != nil {
		return enigma.SignedManifest{}, &enigma.Error{Kind: enigma.Invalid, Op: "sign", Err: err}
	}
	a := msg.Announcement{Dataset: m.Dataset, Signed: enigma.SignedManifest{Manifest: canonical}}
	err = a.Sign(w)
	return a.Signed, err
}

// Announce tells the network of this node's own new manifest, in three ways, and
// returns when at least one of the nodes that the manifest names holds it. The
// ledger must list its hash, or do so within seconds.
func (h *Host) Announce(ctx context.Context, signed enigma.SignedManifest) error {
	m, err := enigma.DecodeManifest(signed.Manifest)
	if err != nil {
		return &enigma.Error{Kind: enigma.Invalid, Op: "announce", Err: err}
	}
	a := msg.Announcement{Dataset: m.Dataset, Signed: signed}
	raw := a.Append(nil)
	if len(signed.Manifest) > msg.MaxManifest {
		return &enigma.Error{Kind: enigma.LimitExceeded, Op: "announce", Err: fmt.Errorf("manifest of %d bytes: %w", len(raw), msg.ErrTooLarge)}
	}
	err = h.takeSoon(ctx, raw)
	switch {
	case errors.Is(err, errNotListed):
		return &enigma.Error{
			Kind: enigma.Unavailable, Op: "announce", Err: err,
			Hint: "wait until the registration is in a block that this node has seen",
		}
	case err != nil:
		return &enigma.Error{Kind: enigma.Invalid, Op: "announce", Err: err}
	}
	h.tell(ctx, m.Dataset, raw)
	return h.hand(ctx, m, raw)
}

// Expect makes this node know its own new manifest from the moment at which the
// ledger lists it. Others learn of it by Announce.
func (h *Host) Expect(signed enigma.SignedManifest) error {
	m, err := enigma.DecodeManifest(signed.Manifest)
	if err == nil {
		a := msg.Announcement{Dataset: m.Dataset, Signed: signed}
		err = h.book.expect(a.Append(nil))
	}
	if err != nil {
		return &enigma.Error{Kind: enigma.Invalid, Op: "announce", Err: err}
	}
	return nil
}

// takeSoon is book.take for a manifest that may be ahead of the ledger.
func (h *Host) takeSoon(ctx context.Context, raw []byte) error {
	a, err := msg.DecodeAnnouncement(raw)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, ledgerLag)
	defer cancel()
	hash := enigma.ManifestHash(a.Signed.Manifest)
	for h.book.listed(a.Dataset, hash) != nil && ctx.Err() == nil {
		select {
		case <-time.After(ledgerNap):
		case <-ctx.Done():
		}
	}
	_, _, err = h.book.take(raw)
	return err
}

// tell gossips a manifest and puts it into the DHT.
func (h *Host) tell(ctx context.Context, id enigma.DatasetID, raw []byte) {
	h.book.hear(id, time.Now(), 0)
	if err := h.gossip.publish(ctx, raw); err != nil {
		h.log.WarnContext(ctx, "manifest not gossiped", "dataset", id.String(), "err", err)
	}
	ctx, cancel := context.WithTimeout(ctx, brisk)
	defer cancel()
	if err := h.records.put(ctx, id, raw); err != nil {
		h.log.DebugContext(ctx, "manifest not stored in the DHT", "dataset", id.String(), "err", err)
	}
}

// hand gives a manifest to the nodes that it names. It fails if none took it.
func (h *Host) hand(ctx context.Context, m *enigma.Manifest, raw []byte) error {
	named := map[string]enigma.NodeRef{}
	for _, n := range append(append([]enigma.NodeRef{}, m.Storage...), m.Custodians...) {
		named[n.Peer] = n
	}
	errs := make(chan error, len(named))
	for _, n := range named {
		go func() { errs <- h.handTo(ctx, n, raw) }()
	}
	var failed []error
	for range named {
		if err := <-errs; err != nil {
			failed = append(failed, err)
		}
	}
	if len(failed) < len(named) {
		return nil
	}
	return &enigma.Error{
		Kind: enigma.Unavailable, Op: "announce",
		Err:  fmt.Errorf("no node took the manifest: %w", errors.Join(failed...)),
		Hint: "start the data set's storage nodes, then publish again",
	}
}

func (h *Host) handTo(ctx context.Context, n enigma.NodeRef, raw []byte) error {
	if n.Peer == h.ID() {
		return nil
	}
	id, err := h.peerOf(n)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, brisk+ledgerLag)
	defer cancel()
	p, done, err := h.dial(ctx, id, manifestProtocol)
	if err != nil {
		return err
	}
	defer done()
	b, err := p.ask(raw, msg.MaxControl, brisk+ledgerLag)
	if err == nil {
		err = msg.DecodeSignal(b, msg.TypeAck)
	}
	if err != nil {
		return broken(id, err)
	}
	return nil
}

// serveManifest gives away the manifests that this node knows, and takes those
// that the ledger lists.
func (h *Host) serveManifest(ctx context.Context, p *pipe) error {
	b, err := p.read(msg.MaxAnnounce, brisk)
	if err != nil {
		return err
	}
	if msg.TypeOf(b) == msg.TypeManifest {
		return h.serveHandover(ctx, p, bytes.Clone(b))
	}
	id, err := msg.DecodeGet(b)
	if err != nil {
		return err
	}
	if page := h.book.current(id); page != nil {
		return p.write(page.bytes, brisk)
	}
	return p.write(msg.FailureOf(enigma.NotFound).Append(nil), brisk)
}

func (h *Host) serveHandover(ctx context.Context, p *pipe, raw []byte) error {
	if err := h.takeSoon(ctx, raw); err != nil {
		return p.write(msg.FailureOf(&enigma.Error{Kind: enigma.Denied, Err: err}).Append(nil), brisk)
	}
	return p.write(msg.Signal(msg.TypeAck), brisk)
}

// Manifest returns the data set's manifest whose hash the ledger lists: from
// this node's memory, else from the DHT and from peers, whichever is first. The
// manifest is shared: do not change it.
func (h *Host) Manifest(ctx context.Context, id enigma.DatasetID) (*enigma.Manifest, error) {
	if _, ok := h.cfg.Ledger.Listing(id); !ok {
		return nil, &enigma.Error{
			Kind: enigma.NotFound, Op: "find data set", Err: fmt.Errorf("the chain lists no data set %s", id),
			Hint: "check the provider's address and the name; list what there is with: enigma ls",
		}
	}
	if p := h.book.current(id); p != nil {
		return p.manifest, nil
	}
	ctx, cancel := context.WithTimeout(ctx, brisk)
	defer cancel()
	ways := []func(context.Context, enigma.DatasetID) error{h.fromDHT, h.fromPeers}
	errs := make(chan error, len(ways))
	for _, way := range ways {
		go func() { errs <- way(ctx, id) }()
	}
	var failed []error
	for range ways {
		err := <-errs
		if p := h.book.current(id); p != nil {
			return p.manifest, nil
		}
		failed = append(failed, err)
	}
	return nil, &enigma.Error{
		Kind: enigma.Unavailable, Op: "find data set",
		Err:  fmt.Errorf("no node that can be reached has the manifest of %s: %w", id, errors.Join(failed...)),
		Hint: "check that this node is connected to others, and try again",
	}
}

// fromDHT looks for the manifest in the DHT and keeps it.
func (h *Host) fromDHT(ctx context.Context, id enigma.DatasetID) error {
	raw, err := h.records.get(ctx, id)
	if err == nil {
		_, _, err = h.book.take(raw)
	}
	if err != nil {
		return fmt.Errorf("dht: %w", err)
	}
	return nil
}

// fromPeers asks the connected peers for the manifest, all at once, and keeps
// the first that is right.
func (h *Host) fromPeers(ctx context.Context, id enigma.DatasetID) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	peers := h.host.Network().Peers()
	peers = peers[:min(len(peers), askedPeers)]
	var asked sync.WaitGroup
	for _, p := range peers {
		asked.Go(func() {
			if err := h.fromPeer(ctx, p, id); err == nil {
				cancel()
			}
		})
	}
	asked.Wait()
	if h.book.current(id) == nil {
		return fmt.Errorf("none of %d connected peers has it", len(peers))
	}
	return nil
}

func (h *Host) fromPeer(ctx context.Context, from peer.ID, id enigma.DatasetID) error {
	p, done, err := h.dial(ctx, from, manifestProtocol)
	if err != nil {
		return err
	}
	defer done()
	b, err := p.ask(msg.AppendGet(nil, id), msg.MaxAnnounce, brisk)
	if err != nil {
		return err
	}
	_, _, err = h.book.take(bytes.Clone(b))
	return err
}

// keepAnnounced announces the manifests that this node holds: soon after the
// start, when it has met others, and then whenever nobody else does. A data set
// stays findable when its provider has gone.
func (h *Host) keepAnnounced() {
	silence := time.Duration(0)
	for pause := time.Second; ; pause = min(4*pause, h.cfg.Reannounce) {
		select {
		case <-time.After(pause):
		case <-h.life.Done():
			return
		}
		if pause >= h.cfg.Reannounce {
			silence = h.cfg.Reannounce
		}
		for _, raw := range h.book.due(time.Now(), silence) {
			if a, err := msg.DecodeAnnouncement(raw); err == nil { // it was when it was kept
				h.tell(h.life, a.Dataset, raw)
			}
		}
	}
}
