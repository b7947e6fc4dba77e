package keyring

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"errors"
	"fmt"
	"io"

	"golang.org/x/crypto/scrypt"
)

// What can be wrong with a key file.
var (
	// ErrPassphrase says that the passphrase is wrong or the file was altered:
	// the two cannot be told apart.
	ErrPassphrase = errors.New("keyring: wrong passphrase, or damaged key file")

	// ErrFile says that bytes are no key file, or one that a newer version
	// wrote.
	ErrFile = errors.New("keyring: not a key file that this version reads")
)

const (
	fileMagic = "enigma-key-1\n"
	saltSize  = 16
	nonceSize = 12

	// fileWork is log2 of scrypt's cost: 128 * 8 * 2^17 bytes = 128 MiB, and
	// about half a second, a guess.
	fileWork = 17

	// maxFileWork bounds what a hostile file can cost: 512 MiB.
	maxFileWork = 19

	headerSize = len(fileMagic) + 1 + saltSize + nonceSize
)

// SealFile returns the contents of a key file that holds secret.
func SealFile(secret, passphrase []byte) ([]byte, error) {
	return sealFile(rand.Reader, fileWork, secret, passphrase)
}

func sealFile(random io.Reader, work byte, secret, passphrase []byte) ([]byte, error) {
	header := append([]byte(fileMagic), work)
	header = append(header, make([]byte, saltSize+nonceSize)...)
	if _, err := io.ReadFull(random, header[len(fileMagic)+1:]); err != nil {
		return nil, fmt.Errorf("keyring: random source: %w", err)
	}
	aead, err := fileCipher(header, passphrase)
	if err != nil {
		return nil, err
	}
	return aead.Seal(header, header[headerSize-nonceSize:], secret, header), nil
}

// OpenFile returns what a key file holds, ErrPassphrase or ErrFile.
func OpenFile(file, passphrase []byte) ([]byte, error) {
	if len(file) < headerSize || string(file[:len(fileMagic)]) != fileMagic {
		return nil, ErrFile
	}
	header, sealed := file[:headerSize:headerSize], file[headerSize:]
	if work := header[len(fileMagic)]; work < 1 || work > maxFileWork {
		return nil, ErrFile
	}
	aead, err := fileCipher(header, passphrase)
	if err != nil {
		return nil, err
	}
	secret, err := aead.Open(nil, header[headerSize-nonceSize:], sealed, header)
	if err != nil {
		return nil, ErrPassphrase
	}
	return secret, nil
}

func fileCipher(header, passphrase []byte) (cipher.AEAD, error) {
	work, salt := header[len(fileMagic)], header[len(fileMagic)+1:headerSize-nonceSize]
	key, err := scrypt.Key(passphrase, salt, 1<<work, 8, 1, 32)
	if err != nil {
		return nil, fmt.Errorf("keyring: %w", err)
	}
	defer wipe(key)
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, fmt.Errorf("keyring: %w", err)
	}
	return cipher.NewGCM(block)
}
