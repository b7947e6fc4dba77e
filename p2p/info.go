package p2p

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"enigma"
	"enigma/internal/seal"
	"enigma/p2p/msg"

	"github.com/libp2p/go-libp2p/core/peer"
)

// A Node is what a node says of itself.
type Node struct {
	Ref   enigma.NodeRef
	Roles []string
}

func (h *Host) serveInfo(_ context.Context, p *pipe) error {
	if b, err := p.read(msg.MaxControl, brisk); err != nil || msg.DecodeSignal(b, msg.TypeInfoQuery) != nil {
		return fmt.Errorf("question about this node: %w", msg.ErrMalformed)
	}
	return p.write(h.info, brisk)
}

// askInfo asks a peer who it is and checks that its wallet vouches for that.
func (h *Host) askInfo(ctx context.Context, id peer.ID) (*msg.Info, error) {
	ctx, cancel := context.WithTimeout(ctx, brisk)
	defer cancel()
	p, done, err := h.dial(ctx, id, infoProtocol)
	if err != nil {
		return nil, err
	}
	defer done()
	b, err := p.ask(msg.Signal(msg.TypeInfoQuery), msg.MaxControl, brisk)
	if err != nil {
		return nil, broken(id, err)
	}
	info, err := msg.DecodeInfo(bytes.Clone(b))
	if err == nil {
		err = info.Verify(id.String())
	}
	if err != nil {
		return nil, broken(id, err)
	}
	return info, nil
}

// sealingKey asks a node for its sealing key, which must be the pinned one.
func (h *Host) sealingKey(ctx context.Context, id peer.ID, pin enigma.Hash) ([]byte, error) {
	info, err := h.askInfo(ctx, id)
	if err != nil {
		return nil, err
	}
	if enigma.Hash(seal.Fingerprint(info.KEM)) != pin {
		return nil, &enigma.Error{
			Kind: enigma.Unavailable, Op: "node " + short(id),
			Err:  fmt.Errorf("its sealing key is not the one that the manifest names"),
			Hint: "the node has lost its key or is not what it claims; the provider must publish again to replace it",
		}
	}
	return info.KEM, nil
}

// Lookup connects to a node by its full multiaddress (with /p2p/…) and asks who
// it is.
func (h *Host) Lookup(ctx context.Context, addr string) (Node, error) {
	p, err := peer.AddrInfoFromString(addr)
	if err != nil {
		return Node{}, &enigma.Error{
			Kind: enigma.Invalid, Op: "look up node", Err: err,
			Hint: "want a multiaddress such as /ip4/192.0.2.1/tcp/4001/p2p/12D3…",
		}
	}
	h.forgive(p.ID)
	if err := h.host.Connect(ctx, *p); err != nil {
		return Node{}, unreachable(p.ID, err)
	}
	return h.node(ctx, p.ID)
}

func (h *Host) node(ctx context.Context, id peer.ID) (Node, error) {
	info, err := h.askInfo(ctx, id)
	if err != nil {
		return Node{}, err
	}
	ref := enigma.NodeRef{Peer: id.String(), Wallet: info.Wallet, KEM: seal.Fingerprint(info.KEM)}
	for _, a := range h.host.Peerstore().Addrs(id) {
		ref.Addrs = append(ref.Addrs, a.String())
	}
	slices.Sort(ref.Addrs)
	return Node{Ref: ref, Roles: info.Roles}, nil
}

// Nodes asks every connected peer who it is; those that do not answer within
// two seconds are left out. The order is that of the peer ids.
func (h *Host) Nodes(ctx context.Context) []Node {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	var mu sync.Mutex
	var nodes []Node
	var asked sync.WaitGroup
	for _, id := range h.host.Network().Peers() {
		asked.Go(func() {
			n, err := h.node(ctx, id)
			if err != nil {
				return
			}
			mu.Lock()
			defer mu.Unlock()
			nodes = append(nodes, n)
		})
	}
	asked.Wait()
	slices.SortFunc(nodes, func(a, b Node) int { return bytes.Compare([]byte(a.Ref.Peer), []byte(b.Ref.Peer)) })
	return nodes
}
