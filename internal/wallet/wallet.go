// Package wallet holds one Ethereum account: it signs, recovers signers and
// reads and writes geth's keystore format.
//
// A wallet pays on the chain, opens query sessions and signs manifests. The
// package does no I/O: callers read and write the keystore's bytes, and ask for
// the passphrase.
//
// # What it reveals
//
// A Wallet never prints its key; it prints as its address. Encrypt and Decrypt
// are the only ways in and out for a key that New made. Signatures are
// deterministic (RFC 6979), so signing the same thing twice gives the same
// bytes.
//
// # Limits
//
// Signatures are 65 bytes r, s, v with v 27 or 28 and s in the lower half of
// the group, as wallets make them and as contracts check them. Any other
// encoding is refused, so that a signer has one signature for a digest.
// Decrypt spends what the keystore asks for (256 MiB and about a second at
// geth's standard strength): do not feed it other people's files.
package wallet

import (
	"crypto/ecdsa"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"math/big"

	"enigma"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// ErrPassphrase means that the keystore is sound as far as one can tell and the
// passphrase does not open it.
var ErrPassphrase = errors.New("wrong passphrase")

// ErrSignature means that the bytes are not a signature in this package's form.
var ErrSignature = errors.New("malformed signature")

// A Wallet is one account. It is safe for concurrent use.
type Wallet struct {
	key     *ecdsa.PrivateKey
	address enigma.Address
}

// New makes an account nobody has used before.
func New() (*Wallet, error) {
	key, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("wallet: new account: %w", err)
	}
	return fromKey(key), nil
}

// Import makes a wallet of a private key that came from elsewhere.
func Import(secret [32]byte) (*Wallet, error) {
	key, err := crypto.ToECDSA(secret[:])
	if err != nil {
		return nil, errors.New("wallet: not a secp256k1 private key")
	}
	return fromKey(key), nil
}

func fromKey(key *ecdsa.PrivateKey) *Wallet {
	return &Wallet{key: key, address: enigma.Address(crypto.PubkeyToAddress(key.PublicKey))}
}

// Decrypt opens a keystore in geth's format, version 1 or 3. It fails with
// ErrPassphrase if the passphrase is wrong.
func Decrypt(keystoreJSON []byte, passphrase string) (*Wallet, error) {
	key, err := keystore.DecryptKey(keystoreJSON, passphrase)
	if errors.Is(err, keystore.ErrDecrypt) {
		return nil, fmt.Errorf("wallet: %w", ErrPassphrase)
	}
	if err != nil {
		return nil, fmt.Errorf("wallet: not a keystore file: %w", err)
	}
	return fromKey(key.PrivateKey), nil
}

// Encrypt returns the account as a keystore (version 3). Light makes it cheap
// to open, and to guess at: 4 MiB and milliseconds in place of 256 MiB and a
// second. Use it where the passphrase is random or the money is not real.
func (w *Wallet) Encrypt(passphrase string, light bool) ([]byte, error) {
	n, p := keystore.StandardScryptN, keystore.StandardScryptP
	if light {
		n, p = keystore.LightScryptN, keystore.LightScryptP
	}
	var id [16]byte // a random UUID, version 4 (RFC 9562)
	rand.Read(id[:])
	id[6], id[8] = id[6]&0x0f|0x40, id[8]&0x3f|0x80
	out, err := keystore.EncryptKey(&keystore.Key{
		Id:         id,
		Address:    common.Address(w.address),
		PrivateKey: w.key,
	}, passphrase, n, p)
	if err != nil {
		return nil, fmt.Errorf("wallet: encrypt: %w", err)
	}
	return out, nil
}

// Address returns the account's address.
func (w *Wallet) Address() enigma.Address { return w.address }

// Sign signs a digest as it is. The digest must commit to what it is for, as
// EIP-712 digests and transaction hashes do.
func (w *Wallet) Sign(digest [32]byte) ([]byte, error) {
	sig, err := crypto.Sign(digest[:], w.key)
	if err != nil {
		return nil, fmt.Errorf("wallet: sign: %w", err)
	}
	sig[64] += 27
	return sig, nil
}

// Recover returns who signed the digest.
func Recover(digest [32]byte, sig []byte) (enigma.Address, error) {
	if len(sig) != 65 || sig[64] != 27 && sig[64] != 28 || !lowHalf(sig[32:64]) {
		return enigma.Address{}, fmt.Errorf("wallet: %w", ErrSignature)
	}
	raw := [65]byte(sig)
	raw[64] -= 27
	key, err := crypto.SigToPub(digest[:], raw[:])
	if err != nil {
		return enigma.Address{}, fmt.Errorf("wallet: %w", ErrSignature)
	}
	return enigma.Address(crypto.PubkeyToAddress(*key)), nil
}

// Keccak256 is the hash that Ethereum uses, over the parts joined together.
func Keccak256(parts ...[]byte) [32]byte { return crypto.Keccak256Hash(parts...) }

// lowHalf reports whether s is at most half the group's order. For every other
// s there is a second signature that anybody can compute.
func lowHalf(s []byte) bool {
	half := new(big.Int).Rsh(crypto.S256().Params().N, 1)
	return new(big.Int).SetBytes(s).Cmp(half) <= 0
}

// String keeps keys out of printed values.
func (w *Wallet) String() string { return "wallet " + w.address.String() }

// GoString keeps keys out of %#v.
func (w *Wallet) GoString() string { return w.String() }

// LogValue keeps keys out of logs.
func (w *Wallet) LogValue() slog.Value { return slog.StringValue(w.address.String()) }
