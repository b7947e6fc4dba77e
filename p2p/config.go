package p2p

import (
	"crypto/ed25519"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"enigma"
	"enigma/internal/seal"

	"github.com/libp2p/go-libp2p/core/peer"
)

// A Signer is a wallet, as far as this package needs one.
type Signer interface {
	// Address is the account that signatures recover to.
	Address() enigma.Address

	// Sign signs a digest: 65 bytes r, s, v with v 27 or 28.
	Sign(digest [32]byte) ([]byte, error)
}

// A Config describes a Host.
type Config struct {
	// Dir keeps the peer key, the sealing key, the manifests seen and the peers
	// met. Required; made if absent, and private to the process's user.
	Dir string

	// Key is the peer's identity. Optional; made and kept in Dir.
	Key ed25519.PrivateKey

	// KEM opens what is sealed to this node. Optional; made and kept in Dir.
	KEM *seal.PrivateKey

	// Wallet signs session openings and vouches for the node. Required.
	Wallet Signer

	// Ledger is what the chain says. Required.
	Ledger enigma.Ledger

	// DatasetID is the chain's rule that names data sets. Required.
	DatasetID func(provider enigma.Address, name string) enigma.DatasetID

	// Listen holds the multiaddresses to listen on. Optional; defaults to TCP
	// and QUIC on all interfaces, at ports that the system chooses.
	Listen []string

	// Advertise holds the multiaddresses that others should dial, where they
	// differ from those listened on. Optional.
	Advertise []string

	// Bootstrap holds full multiaddresses (with /p2p/…) of nodes to join the
	// network through. Optional; without any, the node waits to be found.
	Bootstrap []string

	// Receipts is the file that storage nodes' receipts are appended to, a line
	// of JSON each; at most 32 MiB are kept, in it and in the one of the same
	// name with .1 after it. Optional; without it only the last 1,024 are kept,
	// in memory.
	Receipts string

	// Roles are told to whoever asks who this node is. Optional.
	Roles []string

	// Limits bounds what peers can make this node do. Optional.
	Limits Limits

	// Reannounce is how often manifests are announced again when nobody else
	// did. Optional; defaults to 5 minutes.
	Reannounce time.Duration

	// Log receives structured events. Optional; defaults to discarding them.
	Log *slog.Logger
}

// Limits bounds what peers can make a node do. Zero fields take defaults.
type Limits struct {
	// PeerStreams is how many streams one peer may have open. Default 64.
	PeerStreams int

	// SubscriberStreams is how many sealed streams one wallet may have open,
	// over all peers. Default 32.
	SubscriberStreams int

	// Streams is how many sealed streams may be open in all. Default 512.
	Streams int

	// Sessions is how many sessions one wallet may have open. Default 64.
	Sessions int

	// Query bounds a whole answer, from request to last row. Default 30 min.
	Query time.Duration

	// Stall is how long a peer may take over one read or write of one frame; a
	// subscriber that stops reading for longer loses the answer. Default 2 min.
	Stall time.Duration
}

func (l *Limits) fill() {
	set := func(n *int, d int) {
		if *n == 0 {
			*n = d
		}
	}
	set(&l.PeerStreams, 64)
	set(&l.SubscriberStreams, 32)
	set(&l.Streams, 512)
	set(&l.Sessions, 64)
	if l.Query == 0 {
		l.Query = 30 * time.Minute
	}
	if l.Stall == 0 {
		l.Stall = 2 * time.Minute
	}
}

// check reports everything wrong with c at once, and fills in defaults.
func (c *Config) check() error {
	var errs []error
	if c.Dir == "" {
		errs = append(errs, errors.New("dir: required"))
	}
	if c.Wallet == nil {
		errs = append(errs, errors.New("wallet: required"))
	}
	if c.Ledger == nil {
		errs = append(errs, errors.New("ledger: required"))
	}
	if c.DatasetID == nil {
		errs = append(errs, errors.New("dataset id: required"))
	}
	if c.Key != nil && len(c.Key) != ed25519.PrivateKeySize {
		errs = append(errs, errors.New("key: not an ed25519 private key"))
	}
	for _, b := range c.Bootstrap {
		if _, err := peer.AddrInfoFromString(b); err != nil {
			errs = append(errs, fmt.Errorf("bootstrap %q: want /ip4/…/tcp/…/p2p/<peer id>: %w", b, err))
		}
	}
	if len(c.Listen) == 0 {
		c.Listen = []string{"/ip4/0.0.0.0/tcp/0", "/ip4/0.0.0.0/udp/0/quic-v1"}
	}
	if c.Reannounce == 0 {
		c.Reannounce = 5 * time.Minute
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	c.Limits.fill()
	return errors.Join(errs...)
}
