package p2p

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"time"

	"enigma/internal/durable"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/peerstore"
	"github.com/libp2p/go-libp2p/p2p/net/swarm"
	ma "github.com/multiformats/go-multiaddr"
)

const (
	peersFile = "peers.json"
	maxPeers  = 64 // remembered over a restart

	connectPause = 10 * time.Second // between two looks at who we are connected to
	connectHurry = time.Second      // while we are alone
)

// keepConnected joins the network through the bootstrap nodes and the peers met
// before, and again whenever they are lost.
func (h *Host) keepConnected() {
	known := append(h.bootstrap(), h.savedPeers()...)
	for {
		h.connect(h.life, known)
		pause := connectPause
		if len(known) > 0 && len(h.host.Network().Peers()) == 0 {
			pause = connectHurry
		}
		select {
		case <-time.After(pause):
		case <-h.life.Done():
			return
		}
		h.savePeers()
		h.table.tidy(time.Now())
		h.sessions.end(false, time.Now())
	}
}

// connect dials those of the peers that are not connected, at the same time.
func (h *Host) connect(ctx context.Context, peers []peer.AddrInfo) {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	done := make(chan struct{}, len(peers))
	for _, p := range peers {
		go func() {
			defer func() { done <- struct{}{} }()
			if p.ID == h.host.ID() || h.host.Network().Connectedness(p.ID) == network.Connected {
				return
			}
			h.forgive(p.ID)
			if err := h.host.Connect(ctx, p); err != nil && ctx.Err() == nil {
				h.log.DebugContext(ctx, "peer not reached", "peer", p.ID.String(), "err", err)
			}
		}()
	}
	for range peers {
		<-done
	}
}

// forgive forgets that dialling a peer has just failed: the caller has a reason
// to try now.
func (h *Host) forgive(p peer.ID) {
	if s, ok := h.host.Network().(*swarm.Swarm); ok {
		s.Backoff().Clear(p)
	}
}

func (h *Host) bootstrap() []peer.AddrInfo {
	var all []peer.AddrInfo
	for _, s := range h.cfg.Bootstrap {
		if p, err := peer.AddrInfoFromString(s); err == nil { // check saw to it
			all = append(all, *p)
		}
	}
	return all
}

// savePeers remembers whom we are connected to, so that a restart finds the
// network even when the bootstrap nodes are gone.
func (h *Host) savePeers() {
	saved := map[string][]string{}
	for _, p := range h.host.Network().Peers() {
		if len(saved) == maxPeers {
			break
		}
		// Addresses that the peer listens on; those of a connection it made to
		// us lead nowhere.
		for _, a := range h.host.Peerstore().Addrs(p) {
			saved[p.String()] = append(saved[p.String()], a.String())
		}
	}
	if len(saved) == 0 {
		return // keep what an earlier run knew
	}
	b, err := json.Marshal(saved)
	if err == nil {
		err = durable.WriteFile(filepath.Join(h.cfg.Dir, peersFile), b, 0o600)
	}
	if err != nil {
		h.log.WarnContext(h.life, "peers not saved", "err", err)
	}
}

func (h *Host) savedPeers() []peer.AddrInfo {
	b, err := os.ReadFile(filepath.Join(h.cfg.Dir, peersFile))
	if err != nil {
		return nil
	}
	var saved map[string][]string
	if err := json.Unmarshal(b, &saved); err != nil {
		h.log.WarnContext(h.life, "saved peers not read", "err", err)
		return nil
	}
	var all []peer.AddrInfo
	for id, addrs := range saved {
		p := peer.AddrInfo{}
		if p.ID, err = peer.Decode(id); err != nil {
			continue
		}
		for _, s := range addrs {
			if a, err := ma.NewMultiaddr(s); err == nil {
				p.Addrs = append(p.Addrs, a)
			}
		}
		h.host.Peerstore().AddAddrs(p.ID, p.Addrs, peerstore.TempAddrTTL)
		all = append(all, p)
	}
	return all
}
