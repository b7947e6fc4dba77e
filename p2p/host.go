package p2p

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"sync"
	"time"

	"enigma"
	"enigma/internal/seal"
	"enigma/p2p/msg"

	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	rcmgr "github.com/libp2p/go-libp2p/p2p/host/resource-manager"
	"github.com/libp2p/go-libp2p/p2p/muxer/yamux"
	"github.com/libp2p/go-libp2p/p2p/net/swarm"
	"github.com/libp2p/go-libp2p/p2p/security/noise"
	quic "github.com/libp2p/go-libp2p/p2p/transport/quic"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
	ma "github.com/multiformats/go-multiaddr"
)

// A Host is one node on the network. It is safe for concurrent use.
type Host struct {
	cfg  Config
	log  *slog.Logger
	host host.Host

	// life ends with Close. It is kept because libp2p calls stream handlers
	// without a context.
	life context.Context
	stop context.CancelFunc
	work sync.WaitGroup // background loops and stream handlers

	info     []byte      // encoded msg.Info of this node
	kem      enigma.Hash // fingerprint of our sealing key
	book     *book       // manifests
	gossip   *gossip
	records  *records // DHT
	table    *table   // sessions that others opened with us
	sessions *sessions
	receipts *receipts
	trials   *trials // nil if it could not be opened
	health   health

	mu      sync.Mutex // guards what follows
	closed  bool
	queries enigma.Querier // what the Serve methods were given
	loads   *loads
	shares  enigma.ShareKeeper
}

// New starts a node on the network. Close it when done.
func New(ctx context.Context, cfg Config) (*Host, error) {
	h, err := open(ctx, cfg)
	if err != nil {
		return nil, &enigma.Error{Kind: enigma.Invalid, Op: "start peer-to-peer host", Err: err}
	}
	return h, nil
}

func open(ctx context.Context, cfg Config) (*Host, error) {
	if err := cfg.check(); err != nil {
		return nil, err
	}
	if err := cfg.keys(); err != nil {
		return nil, err
	}
	inner, err := listen(&cfg)
	if err != nil {
		return nil, err
	}
	h := &Host{cfg: cfg, log: cfg.Log, host: inner, kem: seal.Fingerprint(cfg.KEM.Public())}
	h.life, h.stop = context.WithCancel(context.WithoutCancel(ctx))
	h.table = newTable(cfg.Limits)
	h.sessions = newSessions(h)
	h.receipts = newReceipts(h)
	if h.book, err = openBook(&cfg); err == nil {
		h.trials, err = openTrials(filepath.Join(cfg.Dir, trialFile))
	}
	if err == nil {
		err = h.join()
	}
	if err != nil {
		return nil, errors.Join(err, h.Close())
	}
	return h, nil
}

// join signs the node's description and connects it to the network.
func (h *Host) join() error {
	info := msg.Info{Wallet: h.cfg.Wallet.Address(), KEM: h.cfg.KEM.Public(), Roles: h.cfg.Roles}
	sig, err := h.cfg.Wallet.Sign(info.Digest(h.ID()))
	if err != nil {
		return fmt.Errorf("sign node description: %w", err)
	}
	info.Signature = sig
	h.info = info.Append(nil)
	if h.records, err = openRecords(h); err != nil {
		return err
	}
	if h.gossip, err = openGossip(h); err != nil {
		return err
	}
	h.host.SetStreamHandler(infoProtocol, h.guarded(h.serveInfo))
	h.host.SetStreamHandler(manifestProtocol, h.guarded(h.serveManifest))
	h.host.SetStreamHandler(sessionProtocol, h.guarded(h.serveSession))
	for _, loop := range []func(){h.keepConnected, h.keepAnnounced, h.gossip.listen} {
		h.work.Go(loop)
	}
	return nil
}

func listen(cfg *Config) (host.Host, error) {
	key, err := crypto.UnmarshalEd25519PrivateKey(cfg.Key)
	if err != nil {
		return nil, err
	}
	limits, err := limiter()
	if err != nil {
		return nil, err
	}
	opts := []libp2p.Option{
		libp2p.Identity(key),
		libp2p.ListenAddrStrings(cfg.Listen...),
		libp2p.Transport(tcp.NewTCPTransport),
		libp2p.Transport(quic.NewTransport),
		libp2p.Security(noise.ID, noise.New),
		libp2p.Muxer(yamux.ID, yamux.DefaultTransport),
		libp2p.SwarmOpts(swarm.WithDialRanker(tcpFirst), swarm.WithDialTimeout(10*time.Second)),
		libp2p.UserAgent("enigma"),
		libp2p.DisableRelay(),
		libp2p.DisableMetrics(),
		libp2p.ResourceManager(limits),
	}
	if len(cfg.Advertise) > 0 {
		var advertised []ma.Multiaddr
		for _, s := range cfg.Advertise {
			a, err := ma.NewMultiaddr(s)
			if err != nil {
				return nil, fmt.Errorf("advertise %q: %w", s, err)
			}
			advertised = append(advertised, a)
		}
		opts = append(opts, libp2p.AddrsFactory(func([]ma.Multiaddr) []ma.Multiaddr { return advertised }))
	}
	return libp2p.New(opts...)
}

// limiter is libp2p's own, but for its metrics: nobody reads them, and they are
// a tenth of what a small query costs.
func limiter() (network.ResourceManager, error) {
	limits := rcmgr.DefaultLimits
	libp2p.SetDefaultServiceLimits(&limits)
	return rcmgr.NewResourceManager(rcmgr.NewFixedLimiter(limits.AutoScale()), rcmgr.WithMetricsDisabled())
}

// quicDelay is the head start that TCP gets: longer than a handshake takes on a
// busy machine. Where TCP is refused, QUIC does not wait for it.
const quicDelay = 2 * time.Second

// tcpFirst dials TCP at once and the rest only where that does not answer. The
// operating system of a peer whose process was killed resets its TCP
// connections, so a query fails over at once; over QUIC it would hang.
func tcpFirst(addrs []ma.Multiaddr) []network.AddrDelay {
	ranked := swarm.NoDelayDialRanker(addrs)
	anyTCP := false
	for _, r := range ranked {
		anyTCP = anyTCP || isTCP(r.Addr)
	}
	for i := range ranked {
		if anyTCP && !isTCP(ranked[i].Addr) {
			ranked[i].Delay += quicDelay
		}
	}
	return ranked
}

func isTCP(a ma.Multiaddr) bool {
	_, err := a.ValueForProtocol(ma.P_TCP)
	return err == nil
}

// ID returns the node's peer id.
func (h *Host) ID() string { return h.host.ID().String() }

// Addrs returns the node's full multiaddresses, as Bootstrap takes them.
func (h *Host) Addrs() []string {
	addrs := h.addrs()
	for i := range addrs {
		addrs[i] += "/p2p/" + h.ID()
	}
	return addrs
}

func (h *Host) addrs() []string {
	var addrs []string
	for _, a := range h.host.Addrs() {
		addrs = append(addrs, a.String())
	}
	return addrs
}

// Ref returns what a manifest needs to name this node.
func (h *Host) Ref() enigma.NodeRef {
	return enigma.NodeRef{Peer: h.ID(), Addrs: h.addrs(), Wallet: h.cfg.Wallet.Address(), KEM: h.kem}
}

// Close leaves the network, ends every stream and waits for what served them.
func (h *Host) Close() error {
	h.mu.Lock()
	h.closed = true
	h.mu.Unlock()
	h.stop()
	h.savePeers()
	if h.gossip != nil {
		h.gossip.close()
	}
	var errs []error
	if h.records != nil {
		errs = append(errs, h.records.dht.Close())
	}
	errs = append(errs, h.host.Close())
	h.work.Wait()
	h.table.end()
	h.sessions.end(true, time.Now())
	errs = append(errs, h.receipts.close(), h.trials.close())
	return errors.Join(errs...)
}

// begin counts a stream handler, unless the host is closing.
func (h *Host) begin() bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.closed {
		return false
	}
	h.work.Add(1)
	return true
}

// peerOf reads a reference's peer id and, while it is not connected, remembers
// its addresses.
func (h *Host) peerOf(ref enigma.NodeRef) (peer.ID, error) {
	id, err := peer.Decode(ref.Peer)
	if err != nil {
		return "", fmt.Errorf("peer id %q: %w", ref.Peer, err)
	}
	if h.host.Network().Connectedness(id) == network.Connected {
		return id, nil
	}
	var addrs []ma.Multiaddr
	for _, s := range ref.Addrs {
		if a, err := ma.NewMultiaddr(s); err == nil {
			addrs = append(addrs, a)
		}
	}
	h.host.Peerstore().AddAddrs(id, addrs, time.Hour)
	return id, nil
}

// PeerID returns the peer id of a key.
func PeerID(key ed25519.PublicKey) (string, error) {
	k, err := crypto.UnmarshalEd25519PublicKey(key)
	if err != nil {
		return "", err
	}
	id, err := peer.IDFromPublicKey(k)
	return id.String(), err
}
