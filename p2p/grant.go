package p2p

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"
	"sync"

	"enigma"
	"enigma/internal/keyring"
	"enigma/internal/seal"
	"enigma/p2p/msg"

	"github.com/libp2p/go-libp2p/core/peer"
)

const grantSignature = 65

// SealGrant signs a grant with the provider's wallet and seals it to the
// subscriber's public key; it fills in what the grant says of both.
func SealGrant(provider Signer, public []byte, g *keyring.Grant) ([]byte, error) {
	g.Provider, g.KEM = provider.Address(), seal.Fingerprint(public)
	body, err := g.Encode()
	if err != nil {
		return nil, &enigma.Error{Kind: enigma.Invalid, Op: "grant", Err: err}
	}
	defer clear(body)
	signature, err := provider.Sign(grantStatement(g, body).Digest())
	if err != nil {
		return nil, fmt.Errorf("sign grant: %w", err)
	}
	signed := append(bytes.Clone(body), signature...)
	defer clear(signed)
	head := g.Head()
	box, err := seal.Box(public, grantInfo(head), signed)
	if err != nil {
		return nil, &enigma.Error{Kind: enigma.Invalid, Op: "grant", Err: err}
	}
	if len(head)+len(box) > keyring.MaxGrant {
		return nil, &enigma.Error{Kind: enigma.LimitExceeded, Op: "grant", Err: errors.New("too many columns"), Hint: "make several grants"}
	}
	return append(head, box...), nil
}

func grantStatement(g *keyring.Grant, body []byte) *msg.Grant {
	return &msg.Grant{
		Provider: g.Provider, Subscriber: g.Subscriber, Dataset: g.Dataset, Revision: g.Revision,
		KEM: g.KEM, Keys: sha256.Sum256(body),
	}
}

func grantInfo(head []byte) []byte { return append([]byte("enigma/keyring-v1/grant/"), head...) }

// OpenGrant opens a grant that is sealed to this node's key, for its wallet,
// and that the provider it names has signed. Whether that is the data set's is
// for the caller to check.
func (h *Host) OpenGrant(file []byte) (*keyring.Grant, error) {
	return openGrant(h.cfg.KEM, h.cfg.Wallet.Address(), file)
}

func openGrant(key *seal.PrivateKey, who enigma.Address, file []byte) (*keyring.Grant, error) {
	head, box, err := keyring.ParseGrant(file)
	if err != nil {
		return nil, &enigma.Error{Kind: enigma.Invalid, Op: "grant", Err: err, Hint: "enigma grant create makes grants"}
	}
	if head.Subscriber != who {
		return nil, &enigma.Error{
			Kind: enigma.Denied, Op: "grant", Err: fmt.Errorf("it is for the wallet %s, this node's is %s", head.Subscriber, who),
			Hint: "ask the data set's provider for a grant of your own",
		}
	}
	if head.KEM != enigma.Hash(seal.Fingerprint(key.Public())) {
		return nil, &enigma.Error{
			Kind: enigma.Denied, Op: "grant", Err: errors.New("it is sealed to another node's key"),
			Hint: "import it on the node that it was made for, or ask the provider for one to this node",
		}
	}
	signed, err := seal.Unbox(key, grantInfo(head.Head()), box)
	defer clear(signed)
	if err != nil || len(signed) < grantSignature {
		return nil, damagedGrant(seal.ErrOpen)
	}
	body, signature := signed[:len(signed)-grantSignature], signed[len(signed)-grantSignature:]
	g, err := keyring.DecodeGrant(body)
	if err == nil && g.GrantHead != head {
		err = keyring.ErrGrant
	}
	if err == nil {
		err = grantStatement(g, body).Verify(signature)
	}
	if err != nil {
		return nil, damagedGrant(err)
	}
	return g, nil
}

func damagedGrant(err error) error {
	return &enigma.Error{
		Kind: enigma.Denied, Op: "grant", Err: fmt.Errorf("damaged or forged: %w", err),
		Hint: "ask the data set's provider for another",
	}
}

// SealingKey returns the public key of the node of a wallet, which the wallet
// itself vouches for: of the one at the full multiaddress, or, if that is empty,
// of the one node of that wallet that this one is connected to.
func (h *Host) SealingKey(ctx context.Context, who enigma.Address, at string) ([]byte, error) {
	if who == h.cfg.Wallet.Address() && slices.Contains(h.Addrs(), at) {
		return h.cfg.KEM.Public(), nil // a provider that is a gateway too
	}
	if at == "" {
		return h.findKey(ctx, who)
	}
	n, err := h.Lookup(ctx, at)
	if err != nil {
		return nil, err
	}
	if n.Ref.Wallet != who {
		return nil, &enigma.Error{
			Kind: enigma.Invalid, Op: "grant", Err: fmt.Errorf("the node at %s is of the wallet %s, not %s", at, n.Ref.Wallet, who),
		}
	}
	id, err := peer.Decode(n.Ref.Peer)
	if err != nil {
		return nil, err
	}
	return h.sealingKey(ctx, id, n.Ref.KEM)
}

func (h *Host) findKey(ctx context.Context, who enigma.Address) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, brisk)
	defer cancel()
	var mu sync.Mutex
	found := map[enigma.Hash][]byte{}
	var asked sync.WaitGroup
	for _, id := range h.host.Network().Peers() {
		asked.Go(func() {
			info, err := h.askInfo(ctx, id)
			if err != nil || info.Wallet != who {
				return
			}
			mu.Lock()
			defer mu.Unlock()
			found[seal.Fingerprint(info.KEM)] = info.KEM
		})
	}
	asked.Wait()
	for _, key := range found {
		if len(found) == 1 {
			return key, nil
		}
	}
	if len(found) > 1 {
		return nil, &enigma.Error{
			Kind: enigma.Invalid, Op: "grant", Err: fmt.Errorf("%d nodes are of the wallet %s", len(found), who),
			Hint: "name one by its address: --at /ip4/…/tcp/…/p2p/…",
		}
	}
	return nil, &enigma.Error{
		Kind: enigma.NotFound, Op: "grant", Err: fmt.Errorf("no node of the wallet %s is connected to this one", who),
		Hint: "name the subscriber's node by its address, which its enigma status shows: --at /ip4/…/tcp/…/p2p/…",
	}
}
