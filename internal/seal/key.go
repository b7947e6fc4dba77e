package seal

import (
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"runtime"

	"github.com/cloudflare/circl/hpke"
	"github.com/cloudflare/circl/kem"
	"github.com/cloudflare/circl/kem/xwing"
)

// ErrKey says that bytes are not a key of this suite.
var ErrKey = errors.New("seal: malformed key")

// PublicKeySize is how long a public key is: ML-KEM-768's 1184 bytes and
// X25519's 32.
const PublicKeySize = 1184 + 32

const privateKeySize = 32 // the seed that the rest is computed from

// A PrivateKey opens what is sealed to its public half. It is safe for
// concurrent use and never prints itself.
type PrivateKey struct {
	seed   [privateKeySize]byte
	key    kem.PrivateKey
	public []byte
}

// scheme is the suite's KEM.
func scheme() kem.Scheme { return hpke.KEM_XWING.Scheme() }

// GenerateKey returns a new private key.
func GenerateKey() (*PrivateKey, error) { return generateKey(rand.Reader) }

func generateKey(random io.Reader) (*PrivateKey, error) {
	var seed [privateKeySize]byte
	if _, err := io.ReadFull(random, seed[:]); err != nil {
		return nil, fmt.Errorf("seal: random source: %w", err)
	}
	defer wipe(seed[:])
	return Unmarshal(seed[:])
}

// Unmarshal returns the private key that Marshal wrote, or ErrKey.
func Unmarshal(b []byte) (*PrivateKey, error) {
	if len(b) != privateKeySize {
		return nil, ErrKey
	}
	key, err := scheme().UnmarshalBinaryPrivateKey(b)
	if err != nil {
		return nil, ErrKey
	}
	public, err := key.Public().MarshalBinary()
	if err != nil {
		return nil, ErrKey
	}
	return &PrivateKey{[privateKeySize]byte(b), key, public}, nil
}

// Marshal returns the 32 secret bytes that Unmarshal takes.
func (k *PrivateKey) Marshal() []byte { return append([]byte(nil), k.seed[:]...) }

// Close overwrites the key, which opens nothing afterwards: use it for nothing
// more. It cannot reach the parts of ML-KEM's key that circl keeps behind a
// pointer; they go when the garbage collector frees them.
func (k *PrivateKey) Close() {
	wipe(k.seed[:])
	if x, ok := k.key.(*xwing.PrivateKey); ok {
		*x = xwing.PrivateKey{}
		runtime.KeepAlive(x)
	}
	k.key = nil
}

// wipe overwrites secrets that are used no more. What the runtime, the standard
// library and the compiler copied of them elsewhere is out of its reach.
func wipe(secrets ...[]byte) {
	for _, s := range secrets {
		clear(s)
		runtime.KeepAlive(s)
	}
}

// Public returns the public half, PublicKeySize bytes.
func (k *PrivateKey) Public() []byte { return append([]byte(nil), k.public...) }

// Fingerprint returns the hash by which public keys are recognised.
func Fingerprint(public []byte) [32]byte { return sha256.Sum256(public) }

const redacted = "seal.PrivateKey(redacted)"

// String keeps keys out of printed values.
func (PrivateKey) String() string { return redacted }

// GoString keeps keys out of printed values.
func (PrivateKey) GoString() string { return redacted }

// Format keeps keys out of printed values under every verb, %d included.
func (PrivateKey) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, redacted) }

// LogValue keeps keys out of logs.
func (PrivateKey) LogValue() slog.Value { return slog.StringValue("redacted") }
