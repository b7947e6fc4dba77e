package msg

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	"enigma"
	"enigma/internal/wallet"
)

// A Purpose says what a session may be used for. It is signed, so a session
// opened to read cannot be turned into one that writes.
type Purpose string

// The purposes.
const (
	Query Purpose = "query" // read a data set's ciphertext
	Load  Purpose = "load"  // store a new revision of it
	Share Purpose = "share" // deposit or fetch its key shares
)

// An Opening asks a node for a session. The wallet signs everything but Name,
// which the data set's id commits to, and Hello, which is worthless to anyone
// who does not hold the private key behind KEM.
type Opening struct {
	Subscriber enigma.Address
	Node       string // peer id of the node that is asked; no other may accept it
	Dataset    enigma.DatasetID
	Name       string // the data set's name when its provider asks, else empty
	Purpose    Purpose
	KEM        []byte // the client's sealing public key
	Nonce      [32]byte
	Expiry     time.Time // whole seconds
	Hello      []byte    // from seal.Open, to the node's sealing key
	Signature  []byte    // see Digest
}

const (
	domainType  = "EIP712Domain(string name,string version)"
	openingType = "Opening(address subscriber,string node,bytes32 dataset,string purpose,bytes32 kem,bytes32 nonce,uint64 expiry)"
	nodeType    = "Node(string peer,bytes32 kem,address wallet)"

	maxPeer = 128
	maxKEM  = 2 << 10 // X-Wing public keys have 1216 bytes
	sigSize = 65
)

// ErrSignature means that a message was not signed by whom it says.
var ErrSignature = errors.New("wrong signature")

// Digest is the EIP-712 digest that the subscriber's wallet signs.
func (o *Opening) Digest() [32]byte {
	kem := sha256.Sum256(o.KEM)
	return typedDigest(openingType,
		addressWord(o.Subscriber), stringWord(o.Node), o.Dataset, stringWord(string(o.Purpose)),
		kem, o.Nonce, uintWord(uint64(o.Expiry.Unix())))
}

// Info is what the session's sealing is bound to.
func (o *Opening) Info() []byte {
	digest := o.Digest()
	return append([]byte("enigma/session/1 "), digest[:]...)
}

// Verify reports ErrSignature unless Subscriber signed o.
func (o *Opening) Verify() error {
	who, err := wallet.Recover(o.Digest(), o.Signature)
	if err != nil || who != o.Subscriber {
		return fmt.Errorf("session opening: %w", ErrSignature)
	}
	return nil
}

// Append adds o's encoding to dst.
func (o *Opening) Append(dst []byte) []byte {
	dst = append(dst, byte(TypeOpening))
	dst = append(dst, o.Subscriber[:]...)
	dst = appendChunk(dst, o.Node)
	dst = append(dst, o.Dataset[:]...)
	dst = appendChunk(dst, o.Name)
	dst = appendChunk(dst, string(o.Purpose))
	dst = appendChunk(dst, o.KEM)
	dst = append(dst, o.Nonce[:]...)
	dst = binary.BigEndian.AppendUint64(dst, uint64(o.Expiry.Unix()))
	dst = appendChunk(dst, o.Hello)
	return appendChunk(dst, o.Signature)
}

// DecodeOpening reads what Append wrote. It does not verify the signature.
func DecodeOpening(b []byte) (*Opening, error) {
	r := reader{b: b}
	var o Opening
	r.expect(TypeOpening)
	r.fill(o.Subscriber[:])
	o.Node = r.text(maxPeer)
	r.fill(o.Dataset[:])
	o.Name = r.text(63)
	o.Purpose = Purpose(r.text(16))
	o.KEM = r.chunk(maxKEM)
	r.fill(o.Nonce[:])
	expiry := r.u64()
	o.Hello = r.chunk(MaxOpening)
	o.Signature = r.chunk(sigSize)
	if expiry > 1<<40 { // past the year 36000, where time arithmetic starts to overflow
		r.bad = true
	}
	o.Expiry = time.Unix(int64(expiry), 0)
	return &o, r.end()
}

// An Accepted answers an Opening.
type Accepted struct {
	Session [16]byte
	Reply   []byte // from seal.Accept
}

// Append adds a's encoding to dst.
func (a *Accepted) Append(dst []byte) []byte {
	dst = append(dst, byte(TypeAccepted))
	dst = append(dst, a.Session[:]...)
	return appendChunk(dst, a.Reply)
}

// DecodeAccepted reads what Append wrote.
func DecodeAccepted(b []byte) (*Accepted, error) {
	r := reader{b: b}
	var a Accepted
	r.expect(TypeAccepted)
	r.fill(a.Session[:])
	a.Reply = r.chunk(MaxOpening)
	return &a, r.end()
}

// A Header starts a stream of an open session. No two streams of a session
// have the same number, which also keys the sealing.
type Header struct {
	Session [16]byte
	Number  uint64
}

// Append adds h's encoding to dst.
func (h *Header) Append(dst []byte) []byte {
	dst = append(dst, byte(TypeHeader))
	dst = append(dst, h.Session[:]...)
	return binary.BigEndian.AppendUint64(dst, h.Number)
}

// DecodeHeader reads what Append wrote.
func DecodeHeader(b []byte) (*Header, error) {
	r := reader{b: b}
	var h Header
	r.expect(TypeHeader)
	r.fill(h.Session[:])
	h.Number = r.u64()
	return &h, r.end()
}

// typedDigest is EIP-712's digest in the domain Enigma, version 1, of a struct
// whose members are all one word each.
func typedDigest(structType string, words ...[32]byte) [32]byte {
	return wordsDigest(wallet.Keccak256([]byte(structType)), words...)
}

// wordsDigest is typedDigest for a struct type whose hash is known.
func wordsDigest(kind [32]byte, words ...[32]byte) [32]byte {
	body := structHash(kind, words...)
	return wallet.Keccak256([]byte("\x19\x01"+domain), body[:])
}

func structHash(kind [32]byte, words ...[32]byte) [32]byte {
	data := make([]byte, 0, 16*32)
	data = append(data, kind[:]...)
	for _, w := range words {
		data = append(data, w[:]...)
	}
	return wallet.Keccak256(data)
}

// domain is the hash of the domain: structHash of domainType, "Enigma" and "1".
// It is written out, as receiptKind is, because receipts are signed thousands of
// times a second.
const domain = "\xa6\xe4\x50\x32\xe9\x58\x08\xb4\xd0\xde\xae\x8f\x43\x16\x58\x1f" +
	"\xf3\xdb\x7a\xa0\x69\xf5\x0a\x49\x20\x8e\x41\x23\x20\xa5\xf5\x74"

func stringWord(s string) [32]byte { return wallet.Keccak256([]byte(s)) }

func addressWord(a enigma.Address) (w [32]byte) {
	copy(w[12:], a[:])
	return w
}

func uintWord(n uint64) (w [32]byte) {
	binary.BigEndian.PutUint64(w[24:], n)
	return w
}
