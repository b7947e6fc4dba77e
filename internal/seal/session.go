package seal

import (
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/binary"
	"fmt"
	"io"
	"log/slog"
)

const (
	secretSize = 32

	helloSize = headerSize + encSize
	replySize = headerSize + encSize + sha256.Size
)

// An Opening is a session that one side has begun. It never prints itself.
type Opening struct {
	secret     []byte // what the hello shares with the peer
	peerPublic []byte
	info       []byte
	hello      []byte
}

// Open begins a session with the owner of peerPublic, who must be given hello,
// info and this side's public key.
func Open(peerPublic, info []byte) (*Opening, []byte, error) {
	return open(rand.Reader, peerPublic, info)
}

func open(random io.Reader, peerPublic, info []byte) (*Opening, []byte, error) {
	enc, sealer, err := encapsulate(random, peerPublic, helloHeader, info)
	if err != nil {
		return nil, nil, err
	}
	hello := append(helloHeader[:], enc...)
	o := &Opening{
		secret:     sealer.Export([]byte("session"), secretSize),
		peerPublic: append([]byte(nil), peerPublic...),
		info:       append([]byte(nil), info...),
		hello:      hello,
	}
	return o, append([]byte(nil), hello...), nil
}

// Accept answers the hello of the owner of peerPublic. The reply lets the peer
// Finish; that the peer really holds its private key shows when its first frame
// opens. It fails with ErrOpen or, for peerPublic, ErrKey.
func Accept(priv *PrivateKey, peerPublic, hello, info []byte) (*Channel, []byte, error) {
	return accept(rand.Reader, priv, peerPublic, hello, info)
}

func accept(random io.Reader, priv *PrivateKey, peerPublic, hello, info []byte) (*Channel, []byte, error) {
	if len(hello) != helloSize {
		return nil, nil, ErrOpen
	}
	opener, _, err := decapsulate(priv, helloHeader, info, hello)
	if err != nil {
		return nil, nil, err
	}
	enc, sealer, err := encapsulate(random, peerPublic, replyHeader, info)
	if err != nil {
		return nil, nil, err
	}
	first := opener.Export([]byte("session"), secretSize)
	second := sealer.Export([]byte("session"), secretSize)
	defer wipe(first, second)
	keys := newSessionKeys(first, second, transcript(info, peerPublic, priv.public, hello, enc))
	reply := append(replyHeader[:], enc...)
	reply = append(reply, keys.confirm...)
	return newChannel(keys.toOpener, keys.toAccepter), reply, nil
}

// Close overwrites the secret of an opening that was finished or given up.
func (o *Opening) Close() { wipe(o.secret) }

// Finish opens the channel with the peer's reply. priv must belong to the
// public key that the peer was given. It fails with ErrOpen.
func (o *Opening) Finish(priv *PrivateKey, reply []byte) (*Channel, error) {
	if len(reply) != replySize {
		return nil, ErrOpen
	}
	opener, confirm, err := decapsulate(priv, replyHeader, o.info, reply)
	if err != nil {
		return nil, err
	}
	enc := reply[headerSize : headerSize+encSize]
	second := opener.Export([]byte("session"), secretSize)
	defer wipe(second)
	keys := newSessionKeys(o.secret, second, transcript(o.info, priv.public, o.peerPublic, o.hello, enc))
	if subtle.ConstantTimeCompare(confirm, keys.confirm) != 1 {
		wipe(keys.toAccepter, keys.toOpener)
		return nil, ErrOpen
	}
	return newChannel(keys.toAccepter, keys.toOpener), nil
}

// sessionKeys are what both sides compute from both shared secrets.
type sessionKeys struct {
	toAccepter, toOpener []byte // what stream keys of each direction derive from
	confirm              []byte // shows the opener that the accepter has the keys
}

// newSessionKeys mixes the secret that only the accepter could open with the
// one that only the opener could open, and with all that was said.
func newSessionKeys(hello, reply, transcript []byte) sessionKeys {
	secret := append(append([]byte(nil), hello...), reply...)
	root, err := hkdf.Extract(sha256.New, secret, transcript)
	if err != nil {
		panic("seal: internal error: " + err.Error())
	}
	confirming := expand(root, "enigma/seal-v1/confirm")
	defer wipe(secret, root, confirming)
	mac := hmac.New(sha256.New, confirming)
	mac.Write(transcript)
	return sessionKeys{
		toAccepter: expand(root, "enigma/seal-v1/to accepter"),
		toOpener:   expand(root, "enigma/seal-v1/to opener"),
		confirm:    mac.Sum(nil),
	}
}

// transcript is a hash of all that the two sides must agree on.
func transcript(info, openerPublic, accepterPublic, hello, replyEnc []byte) []byte {
	h := sha256.New()
	h.Write([]byte("enigma/seal-v1/transcript"))
	for _, part := range [][]byte{info, openerPublic, accepterPublic, hello, replyHeader[:], replyEnc} {
		h.Write(binary.BigEndian.AppendUint64(nil, uint64(len(part))))
		h.Write(part)
	}
	return h.Sum(nil)
}

func expand(prk []byte, info string) []byte {
	key, err := hkdf.Expand(sha256.New, prk, info, secretSize)
	if err != nil {
		panic("seal: internal error: " + err.Error())
	}
	return key
}

// String keeps keys out of printed values.
func (Opening) String() string { return "seal.Opening(redacted)" }

// Format keeps keys out of printed values under every verb, %d included.
func (Opening) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, "seal.Opening(redacted)") }

// LogValue keeps keys out of logs.
func (Opening) LogValue() slog.Value { return slog.StringValue("redacted") }
