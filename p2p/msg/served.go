package msg

import (
	"fmt"

	"enigma"
	"enigma/internal/wallet"
)

// A Served is a node's or provider's word that it serves a manifest for a
// revision. It implements docs/spec/evidence-v1.md. Sign none for a revision
// that the chain does not have, finally, with this manifest.
type Served struct {
	Signer    enigma.Address   `json:"signer"` // the wallet that signs
	Dataset   enigma.DatasetID `json:"dataset"`
	Revision  uint64           `json:"revision"`
	Manifest  enigma.Hash      `json:"manifest"`
	Time      uint64           `json:"time"`      // Unix seconds, by the signer's block clock
	Signature Signature        `json:"signature"` // see Digest
}

// An Unreachable is a federation member's word that a data set could not be
// reached at one of its nodes, or for the zero address at any of them, from
// Since until before Until. It implements docs/spec/evidence-v1.md.
type Unreachable struct {
	Dataset enigma.DatasetID `json:"dataset"`
	Node    enigma.Address   `json:"node"`
	Since   uint64           `json:"since"` // Unix seconds, by the block clock
	Until   uint64           `json:"until"`
}

const (
	servedType      = "Served(address signer,bytes32 dataset,uint64 revision,bytes32 manifest,uint64 time)"
	unreachableType = "Unreachable(bytes32 dataset,address node,uint64 since,uint64 until)"
)

// Digest is the EIP-712 digest that the signer's wallet signs.
func (s *Served) Digest() [32]byte {
	return typedDigest(servedType,
		addressWord(s.Signer), s.Dataset, uintWord(s.Revision), s.Manifest, uintWord(s.Time))
}

// Sign fills in the signer and the signature.
func (s *Served) Sign(w *wallet.Wallet) error {
	s.Signer = w.Address()
	sig, err := w.Sign(s.Digest())
	copy(s.Signature[:], sig)
	return err
}

// Verify reports ErrSignature unless Signer signed s.
func (s *Served) Verify() error {
	who, err := wallet.Recover(s.Digest(), s.Signature[:])
	if err != nil || who != s.Signer {
		return fmt.Errorf("statement of %s about a manifest: %w", s.Signer, ErrSignature)
	}
	return nil
}

// Digest is the EIP-712 digest that members' wallets sign.
func (u *Unreachable) Digest() [32]byte {
	return typedDigest(unreachableType, u.Dataset, addressWord(u.Node), uintWord(u.Since), uintWord(u.Until))
}

// Sign returns the signature of one member.
func (u *Unreachable) Sign(w *wallet.Wallet) (s Signature, err error) {
	sig, err := w.Sign(u.Digest())
	copy(s[:], sig)
	return s, err
}

// Verify returns the member who signed u, or ErrSignature if nobody did. Whether
// they are a member is for the chain to say.
func (u *Unreachable) Verify(s Signature) (enigma.Address, error) {
	who, err := wallet.Recover(u.Digest(), s[:])
	if err != nil {
		return enigma.Address{}, fmt.Errorf("statement about unreachable data set %s: %w", u.Dataset, ErrSignature)
	}
	return who, nil
}
