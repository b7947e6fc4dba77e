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

// derive returns size bytes that belong to the key and the label alone. The
// label keeps the maps of different kinds apart even where callers reuse a key.
func derive(key [32]byte, label string, size int) []byte {
	derived, err := hkdf.Key(sha256.New, key[:], nil, "enigma/"+label, size)
	if err != nil {
		panic("ope: internal error: " + err.Error())
	}
	return derived
}

// newBlock returns AES-256 under a derived key.
func newBlock(derived []byte) cipher.Block {
	block, err := aes.NewCipher(derived)
	if err != nil {
		panic("ope: internal error: " + err.Error())
	}
	return block
}

// labelled returns an AES input of eight ASCII letters and the number 0.
func labelled(label string) u128 {
	return u128{hi: binary.BigEndian.Uint64([]byte(label))}
}

// lanes are the inputs and outputs of AES calls that do not wait for each
// other. They live on the heap and are reused, because slices handed to a
// cipher.Block escape. Whoever has several calls to make fills in all inputs
// first: the processor cannot start on a block while its halves are still on
// their way to memory, and it works on the next calls meanwhile.
type lanes struct {
	in, out [65][aes.BlockSize]byte // as many as a walk through 64 bits has nodes
}

// put makes in the input of lane i.
func (l *lanes) put(i int, in u128) {
	binary.BigEndian.PutUint64(l.in[i][:8], in.hi)
	binary.BigEndian.PutUint64(l.in[i][8:], in.lo)
}

// run encrypts the lanes from first to end.
func (l *lanes) run(block cipher.Block, first, end int) {
	in, out := l.in[first:end], l.out[first:end]
	for i := range in {
		block.Encrypt(out[i][:], in[i][:])
	}
}

// get returns the output of lane i.
func (l *lanes) get(i int) u128 {
	return u128{binary.BigEndian.Uint64(l.out[i][:8]), binary.BigEndian.Uint64(l.out[i][8:])}
}
