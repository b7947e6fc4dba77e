package p2p

import (
	"crypto/ed25519"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"enigma/internal/durable"
	"enigma/internal/seal"
)

const (
	peerKeyFile = "peer.key"
	kemKeyFile  = "sealing.key"
)

// keys fills in the identities that c leaves out from its directory.
func (c *Config) keys() error {
	if err := os.MkdirAll(filepath.Join(c.Dir, manifestDir), 0o700); err != nil {
		return err
	}
	if c.Key == nil {
		seed, err := keptKey(filepath.Join(c.Dir, peerKeyFile), func() ([]byte, error) {
			_, key, err := ed25519.GenerateKey(rand.Reader)
			return key.Seed(), err
		})
		if err != nil {
			return err
		}
		if len(seed) != ed25519.SeedSize {
			return fmt.Errorf("%s: not a peer key", filepath.Join(c.Dir, peerKeyFile))
		}
		c.Key = ed25519.NewKeyFromSeed(seed)
	}
	if c.KEM == nil {
		b, err := keptKey(filepath.Join(c.Dir, kemKeyFile), func() ([]byte, error) {
			key, err := seal.GenerateKey()
			if err != nil {
				return nil, err
			}
			return key.Marshal(), nil
		})
		if err != nil {
			return err
		}
		if c.KEM, err = seal.Unmarshal(b); err != nil {
			return fmt.Errorf("%s: %w", filepath.Join(c.Dir, kemKeyFile), err)
		}
	}
	return nil
}

// keptKey returns the key in the file, which make provides the first time.
func keptKey(path string, make func() ([]byte, error)) ([]byte, error) {
	b, err := os.ReadFile(path)
	if !errors.Is(err, fs.ErrNotExist) {
		return b, err
	}
	if b, err = make(); err != nil {
		return nil, err
	}
	return b, durable.WriteFile(path, b, 0o600)
}
