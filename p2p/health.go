package p2p

import (
	"sync"
	"time"

	"enigma"
)

// grudge is how long a node that failed is tried last.
const grudge = 15 * time.Second

// health remembers which nodes failed lately.
type health struct {
	mu  sync.Mutex
	bad map[string]time.Time // peer id to when it is forgiven
}

func (h *health) failed(peer string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.bad == nil {
		h.bad = map[string]time.Time{}
	}
	h.bad[peer] = time.Now().Add(grudge)
}

func (h *health) worked(peer string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	delete(h.bad, peer)
}

// order returns the nodes as the manifest orders them, those that failed lately
// last.
func (h *health) order(nodes []enigma.NodeRef) []enigma.NodeRef {
	h.mu.Lock()
	defer h.mu.Unlock()
	var good, bad []enigma.NodeRef
	for _, n := range nodes {
		if time.Now().Before(h.bad[n.Peer]) {
			bad = append(bad, n)
		} else {
			good = append(good, n)
		}
	}
	return append(good, bad...)
}
