package keyring

import (
	"crypto/sha256"
	"crypto/subtle"
	"errors"
	"fmt"
	"io"

	"github.com/cloudflare/circl/group"
	"github.com/cloudflare/circl/secretsharing"
)

// What can be wrong with shares.
var (
	// ErrShare says that a share is not one of those that the commitment
	// describes: altered, of another secret, or no share at all.
	ErrShare = errors.New("keyring: not a share of this secret")

	// ErrTooFewShares says that fewer genuine, different shares than the
	// threshold were given.
	ErrTooFewShares = errors.New("keyring: too few genuine shares")

	// ErrCommitment says that bytes are no commitment, or one whose maker dealt
	// shares that do not belong together.
	ErrCommitment = errors.New("keyring: malformed commitment")
)

const (
	version     = 1  // of shares and commitments
	scalarSize  = 32 // of P-256
	elementSize = 33 // of P-256, compressed
	shareSize   = 2 + 2*scalarSize

	// MaxShares is how many shares a secret can have.
	MaxShares = 255
)

// A commitment is what shares are checked against. The points let everyone see
// that the first halves of the shares belong together, but stand only until
// somebody computes discrete logarithms; the second halves, which no point
// describes, keep the secret even then. The digests and the check cover both.
type commitment struct {
	points  []group.Element     // one for each coefficient: their number is the threshold
	digests [][sha256.Size]byte // one for each share
	check   [sha256.Size]byte   // of the secret
}

// curve is the group over which secrets are shared.
func curve() group.Group { return group.P256 }

// Split draws a new secret from rand and splits it into n shares, any t of
// which recover it. Share i, counted from 1, is shares[i-1]. The commitment may
// be public.
func Split(rand io.Reader, t, n int) (secret Secret, shares [][]byte, public []byte, err error) {
	if t < 1 || n < t || n > MaxShares {
		return Secret{}, nil, nil, fmt.Errorf("keyring: threshold %d of %d shares: want 1 to %d", t, n, MaxShares)
	}
	source := &source{r: rand}
	committed := curve().RandomNonZeroScalar(source)
	first := secretsharing.New(source, uint(t-1), committed)
	hidden := curve().RandomScalar(source)
	second := secretsharing.New(source, uint(t-1), hidden)
	if source.err != nil {
		return Secret{}, nil, nil, fmt.Errorf("keyring: random source: %w", source.err)
	}

	secret = secretOf(committed, hidden)
	c := commitment{points: first.CommitSecret(), check: secret.check()}
	halves := second.Share(uint(n))
	for i, s := range first.Share(uint(n)) {
		share := append([]byte{version, byte(i + 1)}, scalarBytes(s.Value)...)
		share = append(share, scalarBytes(halves[i].Value)...)
		shares = append(shares, share)
		c.digests = append(c.digests, digest(share))
	}
	return secret, shares, c.encode(), nil
}

// VerifyShare reports with ErrShare whether share is not one of those that
// commitment describes.
func VerifyShare(share, commitment []byte) error {
	c, err := parseCommitment(commitment)
	if err != nil {
		return err
	}
	_, _, err = c.parseShare(share)
	return err
}

// VerifyShareOf is VerifyShare for a custodian who must hold share i, counted
// from 1: another's share, however genuine, is not theirs to give.
func VerifyShareOf(i int, share, commitment []byte) error {
	if err := VerifyShare(share, commitment); err != nil {
		return err
	}
	if int(share[1]) != i {
		return fmt.Errorf("%w: share %d in place of share %d", ErrShare, share[1], i)
	}
	return nil
}

// Combine recovers the secret from shares, in any order. Shares that are not
// genuine or that repeat are passed over (VerifyShare tells which); fewer than
// the threshold of others is ErrTooFewShares.
func Combine(shares [][]byte, commitment []byte) (Secret, error) {
	c, err := parseCommitment(commitment)
	if err != nil {
		return Secret{}, err
	}
	t := len(c.points)
	seen := map[byte]bool{}
	var firsts, seconds []secretsharing.Share
	for _, b := range shares {
		first, second, err := c.parseShare(b)
		if err != nil || seen[b[1]] {
			continue
		}
		seen[b[1]] = true
		firsts, seconds = append(firsts, first), append(seconds, second)
	}
	if len(firsts) < t {
		return Secret{}, fmt.Errorf("%w: %d of %d", ErrTooFewShares, len(firsts), t)
	}
	committed, err := secretsharing.Recover(uint(t-1), firsts)
	if err != nil {
		return Secret{}, fmt.Errorf("keyring: %w", err)
	}
	hidden, err := secretsharing.Recover(uint(t-1), seconds)
	if err != nil {
		return Secret{}, fmt.Errorf("keyring: %w", err)
	}
	secret := secretOf(committed, hidden)
	if check := secret.check(); subtle.ConstantTimeCompare(check[:], c.check[:]) != 1 {
		return Secret{}, ErrCommitment
	}
	return secret, nil
}

// parseShare returns both halves of the share that b encodes if the commitment
// describes it.
func (c *commitment) parseShare(b []byte) (first, second secretsharing.Share, err error) {
	none := secretsharing.Share{}
	if len(b) != shareSize || b[0] != version || b[1] == 0 || int(b[1]) > len(c.digests) {
		return none, none, ErrShare
	}
	if digest(b) != c.digests[b[1]-1] {
		return none, none, ErrShare
	}
	id := curve().NewScalar().SetUint64(uint64(b[1]))
	first = secretsharing.Share{ID: id, Value: curve().NewScalar()}
	second = secretsharing.Share{ID: id, Value: curve().NewScalar()}
	b = b[2:]
	if first.Value.UnmarshalBinary(b[:scalarSize]) != nil || second.Value.UnmarshalBinary(b[scalarSize:]) != nil {
		return none, none, ErrShare
	}
	if !secretsharing.Verify(uint(len(c.points)-1), first, c.points) {
		return none, none, ErrShare
	}
	return first, second, nil
}

func (c *commitment) encode() []byte {
	b := []byte{version, byte(len(c.points)), byte(len(c.digests))}
	for _, p := range c.points {
		b = append(b, elementBytes(p)...)
	}
	for _, d := range c.digests {
		b = append(b, d[:]...)
	}
	return append(b, c.check[:]...)
}

func parseCommitment(b []byte) (*commitment, error) {
	if len(b) < 3 || b[0] != version {
		return nil, ErrCommitment
	}
	t, n := int(b[1]), int(b[2])
	b = b[3:]
	if t < 1 || n < t || len(b) != t*elementSize+n*sha256.Size+sha256.Size {
		return nil, ErrCommitment
	}
	var c commitment
	for range t {
		p := curve().NewElement()
		if p.UnmarshalBinary(b[:elementSize]) != nil {
			return nil, ErrCommitment
		}
		c.points = append(c.points, p)
		b = b[elementSize:]
	}
	for range n {
		c.digests = append(c.digests, [sha256.Size]byte(b))
		b = b[sha256.Size:]
	}
	c.check = [sha256.Size]byte(b)
	return &c, nil
}

// digest may be public: a share's second half cannot be guessed.
func digest(share []byte) [sha256.Size]byte {
	return sha256.Sum256(append([]byte("enigma/keyring-v1/share/"), share...))
}

// secretOf derives the secret, which is uniform bytes, from the shared scalars,
// which are not.
func secretOf(committed, hidden group.Scalar) Secret {
	scalars := append(scalarBytes(committed), scalarBytes(hidden)...)
	defer wipe(scalars)
	return Secret(expand(scalars, "enigma/keyring-v1/secret"))
}

// check may be public: it tells whether a secret is the right one, no more.
func (s Secret) check() [sha256.Size]byte {
	return [sha256.Size]byte(s.derive("check", nil))
}

func scalarBytes(s group.Scalar) []byte {
	b, err := s.MarshalBinary()
	if err != nil || len(b) != scalarSize {
		panic("keyring: internal error: scalar does not marshal")
	}
	return b
}

func elementBytes(e group.Element) []byte {
	b, err := e.MarshalBinaryCompress()
	if err != nil || len(b) != elementSize {
		panic("keyring: internal error: element does not marshal")
	}
	return b
}

// source remembers that its reader failed, because the group panics then. What
// is drawn after a failure is not random and must be thrown away.
type source struct {
	r   io.Reader
	err error
}

func (s *source) Read(p []byte) (int, error) {
	if s.err == nil {
		_, s.err = io.ReadFull(s.r, p)
	}
	if s.err != nil {
		for i := range p {
			p[i] = 1 // a valid scalar, so that drawing ends
		}
	}
	return len(p), nil
}
