package keyring

import (
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

	// ErrCommitment says that bytes are no commitment.
	ErrCommitment = errors.New("keyring: malformed commitment")
)

const (
	shareVersion      = 1
	commitmentVersion = 1
	scalarSize        = 32 // of P-256
	elementSize       = 33 // of P-256, compressed
	shareSize         = 2 + scalarSize

	// MaxShares is how many shares a secret can have.
	MaxShares = 255
)

// curve is the group over which secrets are shared.
func curve() group.Group { return group.P256 }

// Split draws a new secret from rand and splits it into n shares, any t of
// which recover it. Share i, counted from 1, is shares[i-1]. The commitment may
// be public.
func Split(rand io.Reader, t, n int) (Secret, [][]byte, []byte, error) {
	if t < 1 || n < t || n > MaxShares {
		return Secret{}, nil, nil, fmt.Errorf("keyring: threshold %d of %d shares: want 1 to %d", t, n, MaxShares)
	}
	source := &source{r: rand}
	scalar := curve().RandomNonZeroScalar(source)
	sharing := secretsharing.New(source, uint(t-1), scalar)
	if source.err != nil {
		return Secret{}, nil, nil, fmt.Errorf("keyring: random source: %w", source.err)
	}

	commitment := []byte{commitmentVersion, byte(t)}
	for _, e := range sharing.CommitSecret() {
		commitment = append(commitment, elementBytes(e)...)
	}
	shares := make([][]byte, n)
	for i, s := range sharing.Share(uint(n)) {
		shares[i] = append([]byte{shareVersion, byte(i + 1)}, scalarBytes(s.Value)...)
	}
	return secretOf(scalar), shares, commitment, nil
}

// VerifyShare reports with ErrShare whether share is not one of those that
// commitment describes.
func VerifyShare(share, commitment []byte) error {
	elements, err := parseCommitment(commitment)
	if err != nil {
		return err
	}
	_, err = parseShare(share, elements)
	return err
}

// Combine recovers the secret from shares, in any order. Shares that are not
// genuine or that repeat are passed over (VerifyShare tells which); fewer than
// the threshold of others is ErrTooFewShares.
func Combine(shares [][]byte, commitment []byte) (Secret, error) {
	elements, err := parseCommitment(commitment)
	if err != nil {
		return Secret{}, err
	}
	t := len(elements)
	seen := map[byte]bool{}
	var genuine []secretsharing.Share
	for _, b := range shares {
		s, err := parseShare(b, elements)
		if err != nil || seen[b[1]] {
			continue
		}
		seen[b[1]] = true
		genuine = append(genuine, s)
	}
	if len(genuine) < t {
		return Secret{}, fmt.Errorf("%w: %d of %d", ErrTooFewShares, len(genuine), t)
	}
	scalar, err := secretsharing.Recover(uint(t-1), genuine)
	if err != nil || !curve().NewElement().MulGen(scalar).IsEqual(elements[0]) {
		panic("keyring: internal error: genuine shares of another secret")
	}
	return secretOf(scalar), nil
}

// parseShare returns the share that b encodes if the commitment describes it.
func parseShare(b []byte, commitment secretsharing.SecretCommitment) (secretsharing.Share, error) {
	if len(b) != shareSize || b[0] != shareVersion || b[1] == 0 {
		return secretsharing.Share{}, ErrShare
	}
	s := secretsharing.Share{
		ID:    curve().NewScalar().SetUint64(uint64(b[1])),
		Value: curve().NewScalar(),
	}
	if s.Value.UnmarshalBinary(b[2:]) != nil {
		return secretsharing.Share{}, ErrShare
	}
	if !secretsharing.Verify(uint(len(commitment)-1), s, commitment) {
		return secretsharing.Share{}, ErrShare
	}
	return s, nil
}

// parseCommitment returns the t points that b encodes.
func parseCommitment(b []byte) (secretsharing.SecretCommitment, error) {
	if len(b) < 2 || b[0] != commitmentVersion || b[1] == 0 || len(b) != 2+int(b[1])*elementSize {
		return nil, ErrCommitment
	}
	var elements secretsharing.SecretCommitment
	for b = b[2:]; len(b) > 0; b = b[elementSize:] {
		e := curve().NewElement()
		if e.UnmarshalBinary(b[:elementSize]) != nil {
			return nil, ErrCommitment
		}
		elements = append(elements, e)
	}
	return elements, nil
}

// secretOf derives the secret, which is uniform bytes, from the shared scalar,
// which is not.
func secretOf(scalar group.Scalar) Secret {
	return Secret(expand(scalarBytes(scalar), "enigma/keyring-v1/secret"))
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
