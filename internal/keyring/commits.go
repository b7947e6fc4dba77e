package keyring

import "crypto/subtle"

// Commits reports whether the commitment is that of shares of s: whether whoever
// combines them gets s. Without it the owner of a key file could not tell which
// revision it belongs to.
func (s Secret) Commits(commitment []byte) bool {
	c, err := parseCommitment(commitment)
	if err != nil {
		return false
	}
	check := s.check()
	return subtle.ConstantTimeCompare(check[:], c.check[:]) == 1
}
