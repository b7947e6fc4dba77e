package msg

import (
	"crypto/sha256"
	"fmt"

	"enigma"
	"enigma/internal/wallet"
)

const maxRoles = 16

// An Info is a node's word about itself. The signature proves that the wallet
// belongs to the peer and its sealing key.
type Info struct {
	Wallet    enigma.Address
	KEM       []byte // sealing public key
	Roles     []string
	Signature []byte // see Digest
}

// Digest is the EIP-712 digest that the node's wallet signs.
func (i *Info) Digest(peer string) [32]byte {
	kem := sha256.Sum256(i.KEM)
	return typedDigest(nodeType, stringWord(peer), kem, addressWord(i.Wallet))
}

// Verify reports ErrSignature unless Wallet vouches for the peer.
func (i *Info) Verify(peer string) error {
	who, err := wallet.Recover(i.Digest(peer), i.Signature)
	if err != nil || who != i.Wallet {
		return fmt.Errorf("node %s: %w", peer, ErrSignature)
	}
	return nil
}

// Append adds i's encoding to dst.
func (i *Info) Append(dst []byte) []byte {
	dst = append(append(dst, byte(TypeInfo)), i.Wallet[:]...)
	dst = appendChunk(dst, i.KEM)
	dst = append(dst, byte(len(i.Roles)))
	for _, role := range i.Roles {
		dst = appendChunk(dst, role)
	}
	return appendChunk(dst, i.Signature)
}

// DecodeInfo reads what Append wrote. It does not verify the signature.
func DecodeInfo(b []byte) (*Info, error) {
	r := reader{b: b}
	var i Info
	r.expect(TypeInfo)
	r.fill(i.Wallet[:])
	i.KEM = r.chunk(maxKEM)
	n := int(r.u8())
	if n > maxRoles {
		return nil, ErrMalformed
	}
	for range n {
		i.Roles = append(i.Roles, r.text(32))
	}
	i.Signature = r.chunk(sigSize)
	return &i, r.end()
}
