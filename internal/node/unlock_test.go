package node

import (
	"context"
	"errors"
	"testing"

	"enigma"
	"enigma/internal/keyring"
)

// TestSecretIsKept: a revision under the same keys takes no shares, one under
// others does, and the end of a lease ends its secret. The manifest
// names no custodians, so that asking them fails.
func TestSecretIsKept(t *testing.T) {
	t.Parallel()
	id := enigma.DatasetID{1}
	l := &lease{secret: keyring.Secret{7}, commitment: []byte{1, 2}}
	l.life, l.end = context.WithCancelCause(t.Context())
	s := &source{n: &Node{}, leases: map[enigma.DatasetID]*lease{id: l}}
	s.catalogue.Store(&catalogue{})
	asks := func(commitment byte) (secret keyring.Secret, asked bool) {
		secret, err := s.secret(t.Context(), &enigma.Manifest{Dataset: id, KeyCommitment: []byte{1, commitment}}, l)
		return secret, err != nil
	}
	if secret, asked := asks(2); asked || secret != (keyring.Secret{7}) {
		t.Errorf("under the same keys: asked %v, or another secret", asked)
	}
	if _, asked := asks(3); !asked {
		t.Error("under other keys nobody was asked")
	}
	s.forget(id, errors.New("over"))
	if l.secret != (keyring.Secret{}) {
		t.Error("the secret stays when the lease is over")
	}
	if _, asked := asks(2); !asked {
		t.Error("after the end the secret is still there")
	}
}
