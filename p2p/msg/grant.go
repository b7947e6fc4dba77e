package msg

import (
	"fmt"

	"enigma"
	"enigma/internal/wallet"
)

// A Grant is what a provider signs when it gives a subscriber keys: which, of
// what, for whom, and under which of their sealing keys.
type Grant struct {
	Provider   enigma.Address
	Subscriber enigma.Address
	Dataset    enigma.DatasetID
	Revision   uint64
	KEM        enigma.Hash // fingerprint of the key that the grant is sealed to
	Keys       enigma.Hash // SHA-256 of the grant, keys and all
}

const grantType = "Grant(address provider,address subscriber,bytes32 dataset,uint64 revision,bytes32 kem,bytes32 keys)"

// Digest is the EIP-712 digest that the provider's wallet signs.
func (g *Grant) Digest() [32]byte {
	return typedDigest(grantType,
		addressWord(g.Provider), addressWord(g.Subscriber), g.Dataset, uintWord(g.Revision), g.KEM, g.Keys)
}

// Verify reports ErrSignature unless Provider signed g.
func (g *Grant) Verify(signature []byte) error {
	who, err := wallet.Recover(g.Digest(), signature)
	if err != nil || who != g.Provider {
		return fmt.Errorf("grant: %w", ErrSignature)
	}
	return nil
}
