package msg

import (
	"encoding/binary"

	"enigma"
	"enigma/internal/wallet"
)

// An EvidenceKind says what a report to the market's disputes shows, as
// docs/spec/evidence-v1.md numbers them.
type EvidenceKind uint8

// The kinds of evidence.
const (
	EvidenceConflict    EvidenceKind = 0 // two receipts, see Conflict
	EvidenceServed      EvidenceKind = 1 // a statement about a manifest that is not the market's
	EvidenceUnreachable EvidenceKind = 2 // the federation's word
)

// ConflictEvidence encodes two receipts for the contract.
func ConflictEvidence(a, b *Receipt) []byte {
	first, second := a.words(), b.words()
	head := uint64(32 * (len(first) + len(second) + 2))
	out := append(join(first), word(head)...)
	out = append(append(out, join(second)...), word(head+32+96)...)
	return appendSignature(appendSignature(out, a.Signature), b.Signature)
}

// ServedEvidence encodes a statement for the contract.
func ServedEvidence(s *Served) []byte {
	words := s.words()
	out := append(join(words), word(uint64(32*len(words)+32))...)
	return appendSignature(out, s.Signature)
}

// UnreachableEvidence encodes members' word for the contract. The signatures
// must be in the ascending order of their signers' addresses.
func UnreachableEvidence(u *Unreachable, signatures []Signature) []byte {
	words := u.words()
	out := append(join(words), word(uint64(32*len(words)+32))...)
	out = append(out, word(uint64(len(signatures)))...)
	for i := range signatures {
		out = append(out, word(uint64(32*len(signatures)+128*i))...)
	}
	for _, s := range signatures {
		out = appendSignature(out, s)
	}
	return out
}

// Commitment is what a reporter tells the contract before it shows evidence.
// The salt is 32 random bytes that nobody else knows until then.
func Commitment(kind EvidenceKind, evidence []byte, reporter enigma.Address, salt [32]byte) enigma.Hash {
	who := addressWord(reporter)
	b := append(word(uint64(kind)), word(4*32)...)
	b = append(append(append(b, who[:]...), salt[:]...), word(uint64(len(evidence)))...)
	b = append(b, evidence...)
	return wallet.Keccak256(append(b, make([]byte, -len(evidence)&31)...))
}

func (r *Receipt) words() [][32]byte {
	return [][32]byte{
		addressWord(r.Node), addressWord(r.Subscriber), r.Dataset, uintWord(r.Revision), r.Request, r.Stream,
		uintWord(r.Rows), r.Answer, boolWord(r.Determined), r.Set, uintWord(r.Time),
	}
}

func (s *Served) words() [][32]byte {
	return [][32]byte{addressWord(s.Signer), s.Dataset, uintWord(s.Revision), s.Manifest, uintWord(s.Time)}
}

func (u *Unreachable) words() [][32]byte {
	return [][32]byte{u.Dataset, addressWord(u.Node), uintWord(u.Since), uintWord(u.Until)}
}

func join(words [][32]byte) (out []byte) {
	for _, w := range words {
		out = append(out, w[:]...)
	}
	return out
}

func word(n uint64) []byte {
	w := make([]byte, 32)
	binary.BigEndian.PutUint64(w[24:], n)
	return w
}

// appendSignature adds a signature as the contract's ABI encodes bytes: the
// length, and the bytes padded to whole words, 128 bytes together.
func appendSignature(dst []byte, s Signature) []byte {
	dst = append(append(dst, word(sigSize)...), s[:]...)
	return append(dst, make([]byte, 96-sigSize)...)
}
