package msg

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"

	"enigma"
	"enigma/internal/wallet"
)

// A Receipt is a storage node's signature over what it answered. It implements
// docs/spec/receipt-v1.md. The JSON form is that of receipts.jsonl.
type Receipt struct {
	Node       enigma.Address   `json:"node"` // the wallet that signs
	Subscriber enigma.Address   `json:"subscriber"`
	Dataset    enigma.DatasetID `json:"dataset"`
	Revision   uint64           `json:"revision"`
	Request    enigma.Hash      `json:"request"` // see RequestDigest
	Stream     enigma.Hash      `json:"stream"`  // see StreamDigest
	Rows       uint64           `json:"rows"`
	Answer     enigma.Hash      `json:"answer"`     // of the rows in their order, see Tally
	Determined bool             `json:"determined"` // see Determined
	Set        enigma.Hash      `json:"set"`        // of the rows in any order, or zero, see Tally
	Time       uint64           `json:"time"`       // Unix seconds, by the node's block clock
	Signature  Signature        `json:"signature"`  // see Digest
}

// A Signature is a wallet's, 65 bytes r, s, v.
type Signature [sigSize]byte

// MarshalText returns 0x and hexadecimal digits.
func (s Signature) MarshalText() ([]byte, error) { return []byte("0x" + hex.EncodeToString(s[:])), nil }

// UnmarshalText reads what MarshalText wrote.
func (s *Signature) UnmarshalText(b []byte) error {
	if len(b) != 2+2*sigSize || string(b[:2]) != "0x" {
		return errors.New("signature: want 0x and 130 hexadecimal digits")
	}
	_, err := hex.Decode(s[:], b[2:])
	return err
}

const (
	receiptType = "Receipt(address node,address subscriber,bytes32 dataset,uint64 revision,bytes32 request,bytes32 stream," +
		"uint64 rows,bytes32 answer,bool determined,bytes32 set,uint64 time)"

	// receiptKind is keccak256 of receiptType.
	receiptKind = "\xe1\x26\x7a\x65\xf2\xce\x70\xac\x09\x97\xa8\x79\x47\x76\xbc\xac" +
		"\xb6\x88\x09\x2d\x63\xaf\x21\xf6\xeb\x77\x53\x0f\x37\x4f\x9a\x06"
)

// ErrReceipt means that a receipt is not one for this answer to this request.
var ErrReceipt = errors.New("wrong receipt")

// RequestDigest is the digest of a request in AppendRequest's encoding: data
// set, revision, statement and arguments.
func RequestDigest(encoded []byte) enigma.Hash { return digest("request", encoded) }

// StreamDigest names one stream of one session, so that no receipt serves
// twice.
func StreamDigest(h Header) enigma.Hash { return digest("stream", h.Append(nil)[1:]) }

func digest(kind string, b []byte) enigma.Hash {
	var small [512]byte // most requests fit, and then nothing is allocated
	whole := append(append(append(small[:0], "enigma/receipt-v1/"...), kind...), b...)
	return sha256.Sum256(whole)
}

// Digest is the EIP-712 digest that the node's wallet signs.
func (r *Receipt) Digest() [32]byte {
	return wordsDigest([32]byte([]byte(receiptKind)),
		addressWord(r.Node), addressWord(r.Subscriber), r.Dataset, uintWord(r.Revision), r.Request, r.Stream,
		uintWord(r.Rows), r.Answer, boolWord(r.Determined), r.Set, uintWord(r.Time))
}

// Verify reports ErrSignature unless Node signed r.
func (r *Receipt) Verify() error {
	who, err := wallet.Recover(r.Digest(), r.Signature[:])
	if err != nil || who != r.Node {
		return fmt.Errorf("receipt of %s: %w", r.Node, ErrSignature)
	}
	return nil
}

// Match reports ErrReceipt, and where, unless r says what want does. The time
// is the node's own word, and the signature for Verify.
func (r *Receipt) Match(want *Receipt) error {
	switch {
	case r.Node != want.Node:
		return fmt.Errorf("%w: by another wallet", ErrReceipt)
	case r.Subscriber != want.Subscriber:
		return fmt.Errorf("%w: for another subscriber", ErrReceipt)
	case r.Dataset != want.Dataset || r.Revision != want.Revision:
		return fmt.Errorf("%w: over another data set or revision", ErrReceipt)
	case r.Request != want.Request || r.Determined != want.Determined:
		return fmt.Errorf("%w: over another request", ErrReceipt)
	case r.Stream != want.Stream:
		return fmt.Errorf("%w: of another stream", ErrReceipt)
	case r.Rows != want.Rows:
		return fmt.Errorf("%w: over %d rows of %d", ErrReceipt, r.Rows, want.Rows)
	case r.Answer != want.Answer || r.Set != want.Set:
		return fmt.Errorf("%w: over other rows", ErrReceipt)
	}
	return nil
}

// Conflict reports whether a and b prove that their node answered one request
// in two ways that cannot both be right: both signatures are good, and the
// statement determines its rows. Where it does not, or where only the rows'
// order differs, there is no conflict, whatever the digests say.
func Conflict(a, b Receipt) bool {
	if a.Node != b.Node || a.Dataset != b.Dataset || a.Revision != b.Revision || a.Request != b.Request {
		return false
	}
	if !a.Determined || !b.Determined || a.Verify() != nil || b.Verify() != nil {
		return false
	}
	none := enigma.Hash{}
	return a.Rows != b.Rows || a.Set != none && b.Set != none && a.Set != b.Set
}

// Append adds r's encoding to dst.
func (r *Receipt) Append(dst []byte) []byte {
	dst = append(dst, byte(TypeReceipt))
	dst = append(append(dst, r.Node[:]...), r.Subscriber[:]...)
	dst = binary.BigEndian.AppendUint64(append(dst, r.Dataset[:]...), r.Revision)
	dst = append(append(dst, r.Request[:]...), r.Stream[:]...)
	dst = append(binary.BigEndian.AppendUint64(dst, r.Rows), r.Answer[:]...)
	dst = append(append(dst, boolWord(r.Determined)[31]), r.Set[:]...)
	return append(binary.BigEndian.AppendUint64(dst, r.Time), r.Signature[:]...)
}

// DecodeReceipt reads what Append wrote. It does not verify the signature.
func DecodeReceipt(b []byte) (*Receipt, error) {
	r := reader{b: b}
	var x Receipt
	r.expect(TypeReceipt)
	r.fill(x.Node[:])
	r.fill(x.Subscriber[:])
	r.fill(x.Dataset[:])
	x.Revision = r.u64()
	r.fill(x.Request[:])
	r.fill(x.Stream[:])
	x.Rows = r.u64()
	r.fill(x.Answer[:])
	determined := r.u8()
	x.Determined = determined == 1
	r.fill(x.Set[:])
	x.Time = r.u64()
	r.fill(x.Signature[:])
	if determined > 1 || !x.Determined && x.Set != (enigma.Hash{}) || x.Time > 1<<40 {
		r.bad = true
	}
	return &x, r.end()
}

func boolWord(b bool) (w [32]byte) {
	if b {
		w[31] = 1
	}
	return w
}
