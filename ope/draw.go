package ope

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"
	"errors"
)

// ErrNotAnImage says that no value encrypts to the number that was to be
// decrypted: it comes from another key or was altered.
var ErrNotAnImage = errors.New("ope: not an image under this key")

// newBlock derives the AES-256 key that draws one map's points. The label keeps
// the maps of different widths apart even where callers reuse a key.
func newBlock(key [32]byte, label string) cipher.Block {
	derived, err := hkdf.Key(sha256.New, key[:], nil, "enigma/"+label, 32)
	if err != nil {
		panic("ope: internal error: " + err.Error())
	}
	block, err := aes.NewCipher(derived)
	if err != nil {
		panic("ope: internal error: " + err.Error())
	}
	return block
}

// scratch is the memory that one AES call needs. It lives on the heap and is
// reused, because slices handed to a cipher.Block escape.
type scratch struct{ in, out [aes.BlockSize]byte }

// draw returns the 128 pseudorandom bits that belong to the node mid.
func (s *scratch) draw(block cipher.Block, label string, mid uint64) u128 {
	copy(s.in[:8], label)
	binary.BigEndian.PutUint64(s.in[8:], mid)
	block.Encrypt(s.out[:], s.in[:])
	return u128{binary.BigEndian.Uint64(s.out[:8]), binary.BigEndian.Uint64(s.out[8:])}
}
