package node

import (
	"bytes"
	"context"
	"fmt"
	"sync"

	"enigma"
	"enigma/internal/keyring"
	"enigma/internal/layout"
)

// mine reports whether the node is the data set's provider: its gateway reads,
// and changes, what it has published itself without a subscription.
func (n *Node) mine(l enigma.Listing) bool { return n.scratch != nil && n.owns(l) }

// unlock returns what a manifest's tables are opened with; done ends the use of
// reserved.
func (s *source) unlock(ctx context.Context, m *enigma.Manifest, l *lease) (secret keyring.Secret, reserved layout.ReservedKeys, done func(), err error) {
	if listing, ok := s.n.ledger.Listing(m.Dataset); ok && s.n.mine(listing) {
		own, err := s.n.vault.open(s.n, m)
		if err == nil {
			return own.secret, reservedKeys(own.reserved), func() {}, nil
		}
		s.n.log.WarnContext(ctx, "no key file fits the data set: asking its custodians", "dataset", listing.Path().String(), "err", err)
	}
	if secret, err = s.secret(ctx, m, l); err != nil {
		return secret, nil, nil, err
	}
	granted := s.n.granted(ctx, m)
	return secret, granted.key, granted.close, nil
}

// secret returns the data set's secret: the lease's, if the revision is under
// the same keys, else what the custodians release.
func (s *source) secret(ctx context.Context, m *enigma.Manifest, l *lease) (keyring.Secret, error) {
	s.mu.Lock()
	if l.commitment != nil && bytes.Equal(l.commitment, m.KeyCommitment) {
		defer s.mu.Unlock()
		return l.secret, nil
	}
	s.mu.Unlock()
	shares, err := s.n.host.FetchShares(ctx, m)
	if err != nil {
		return keyring.Secret{}, err
	}
	secret, err := keyring.Combine(shares, m.KeyCommitment)
	for _, share := range shares {
		clear(share)
	}
	if err != nil {
		return keyring.Secret{}, &enigma.Error{Kind: enigma.Unavailable, Op: "key", Err: err, Hint: "all shares fit the manifest: its provider dealt them badly and must publish again"}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if l.life.Err() == nil {
		l.secret, l.commitment = secret, bytes.Clone(m.KeyCommitment)
	}
	return secret, nil
}

// A vault keeps the opened key files of this provider's own data sets: opening
// one takes half a second, and every write needs it.
type vault struct {
	mu   sync.Mutex
	held map[enigma.DatasetID]ownKeys
}

// ownKeys open one of the provider's own data sets.
type ownKeys struct {
	commitment       []byte
	secret, reserved keyring.Secret
}

// open returns the keys that a manifest's revision is under.
func (v *vault) open(n *Node, m *enigma.Manifest) (ownKeys, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if k, ok := v.held[m.Dataset]; ok && bytes.Equal(k.commitment, m.KeyCommitment) {
		return k, nil
	}
	kept, err := n.openSealed(n.keyFile(m.Name, m.Keys()))
	if err != nil {
		return ownKeys{}, err
	}
	defer clear(kept)
	if len(kept) != len(keyring.Secret{}) || !keyring.Secret(kept).Commits(m.KeyCommitment) {
		return ownKeys{}, fmt.Errorf("the key file of revision %d is another secret's", m.Keys())
	}
	k := ownKeys{commitment: bytes.Clone(m.KeyCommitment), secret: keyring.Secret(kept)}
	if k.reserved, err = (&rotation{n: n, from: m}).oldReserved(); err != nil {
		return ownKeys{}, err
	}
	if v.held == nil {
		v.held = map[enigma.DatasetID]ownKeys{}
	}
	v.held[m.Dataset] = k
	return k, nil
}

// close forgets all keys.
func (v *vault) close() {
	v.mu.Lock()
	defer v.mu.Unlock()
	for id, k := range v.held {
		k.secret.Close()
		k.reserved.Close()
		delete(v.held, id)
	}
}
