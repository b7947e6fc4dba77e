package seal

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io"

	"github.com/cloudflare/circl/hpke"
)

// ErrOpen says that something could not be opened: it was not meant for this
// key, was altered, or came out of turn. It never says which.
var ErrOpen = errors.New("seal: cannot open")

// A header starts everything that is sealed to a public key: format version,
// kind, and the suite's identifiers of RFC 9180, two bytes each.
type header [8]byte

var (
	helloHeader = header{1, 1, 0x64, 0x7a, 0, 1, 0, 2}
	replyHeader = header{1, 2, 0x64, 0x7a, 0, 1, 0, 2}
	boxHeader   = header{1, 3, 0x64, 0x7a, 0, 1, 0, 2}
)

const (
	headerSize = len(header{})
	encSize    = 1088 + 32 // ML-KEM-768's ciphertext and an X25519 key
	tagSize    = 16
)

// suite returns X-Wing, HKDF-SHA256, AES-256-GCM.
func suite() hpke.Suite {
	return hpke.NewSuite(hpke.KEM_XWING, hpke.KDF_HKDF_SHA256, hpke.AEAD_AES256GCM)
}

// Box seals plain to a public key. Unbox needs the same info.
func Box(peerPublic, info, plain []byte) ([]byte, error) {
	return box(rand.Reader, peerPublic, info, plain)
}

func box(random io.Reader, peerPublic, info, plain []byte) ([]byte, error) {
	enc, sealer, err := encapsulate(random, peerPublic, boxHeader, info)
	if err != nil {
		return nil, err
	}
	sealed, err := sealer.Seal(plain, nil)
	if err != nil {
		return nil, fmt.Errorf("seal: %w", err)
	}
	b := append(boxHeader[:], enc...)
	return append(b, sealed...), nil
}

// Unbox returns what a box holds, or ErrOpen.
func Unbox(priv *PrivateKey, info, box []byte) ([]byte, error) {
	opener, rest, err := decapsulate(priv, boxHeader, info, box)
	if err != nil {
		return nil, err
	}
	plain, err := opener.Open(rest, nil)
	if err != nil {
		return nil, ErrOpen
	}
	return plain, nil
}

// encapsulate sets up an HPKE context with the owner of public.
func encapsulate(random io.Reader, public []byte, h header, info []byte) ([]byte, hpke.Sealer, error) {
	key, err := scheme().UnmarshalBinaryPublicKey(public)
	if err != nil {
		return nil, nil, ErrKey
	}
	sender, err := suite().NewSender(key, fullInfo(h, info))
	if err != nil {
		return nil, nil, fmt.Errorf("seal: %w", err)
	}
	enc, sealer, err := sender.Setup(random)
	if err != nil {
		return nil, nil, fmt.Errorf("seal: %w", err)
	}
	return enc, sealer, nil
}

// decapsulate sets up the context that a message with header h begins, and
// returns what follows.
func decapsulate(priv *PrivateKey, h header, info, message []byte) (hpke.Opener, []byte, error) {
	if len(message) < headerSize+encSize || header(message) != h || priv.key == nil {
		return nil, nil, ErrOpen
	}
	receiver, err := suite().NewReceiver(priv.key, fullInfo(h, info))
	if err != nil {
		return nil, nil, ErrOpen
	}
	opener, err := receiver.Setup(message[headerSize : headerSize+encSize])
	if err != nil {
		return nil, nil, ErrOpen
	}
	return opener, message[headerSize+encSize:], nil
}

// fullInfo keeps hellos, replies and boxes apart, and this use of HPKE from
// others.
func fullInfo(h header, info []byte) []byte {
	b := append([]byte("enigma/seal-v1"), h[:]...)
	return append(b, info...)
}
