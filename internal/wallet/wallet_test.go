package wallet

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
)

// The first account of the well-known development mnemonic "test test … junk".
const (
	knownKey     = "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"
	knownAddress = "0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266"
)

func known(t *testing.T) *Wallet {
	t.Helper()
	secret, err := hex.DecodeString(knownKey)
	if err != nil {
		t.Fatal(err)
	}
	w, err := Import([32]byte(secret))
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func TestKnownAccount(t *testing.T) {
	if got := known(t).Address().String(); got != knownAddress {
		t.Errorf("address = %s, want %s", got, knownAddress)
	}
}

func TestImportRefusesNonKeys(t *testing.T) {
	for _, secret := range [][32]byte{{}, [32]byte(bytes.Repeat([]byte{0xff}, 32))} {
		if w, err := Import(secret); err == nil {
			t.Errorf("Import(%x) = %v, want an error", secret, w)
		}
	}
}

func TestSignAndRecover(t *testing.T) {
	w, err := New()
	if err != nil {
		t.Fatal(err)
	}
	digest := Keccak256([]byte("a "), []byte("digest"))
	sig, err := w.Sign(digest)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := Recover(digest, sig); err != nil || got != w.Address() {
		t.Errorf("Recover = %v, %v; want %v", got, err, w.Address())
	}
	if got, err := Recover(Keccak256([]byte("another")), sig); err == nil && got == w.Address() {
		t.Error("a signature opens for a digest that was not signed")
	}
}

func TestRecoverRefuses(t *testing.T) {
	digest := Keccak256([]byte("x"))
	good, err := known(t).Sign(digest)
	if err != nil {
		t.Fatal(err)
	}
	with := func(change func(sig []byte)) []byte {
		sig := bytes.Clone(good)
		change(sig)
		return sig
	}
	tests := []struct {
		name string
		sig  []byte
	}{
		{"nothing", nil},
		{"too short", good[:64]},
		{"too long", append(bytes.Clone(good), 0)},
		{"v without 27", with(func(s []byte) { s[64] -= 27 })},
		{"v out of range", with(func(s []byte) { s[64] = 29 })},
		{"zero r", with(func(s []byte) { clear(s[:32]) })},
		{"zero s", with(func(s []byte) { clear(s[32:64]) })},
		{"the other s of the same signature", with(func(s []byte) {
			n := crypto.S256().Params().N
			new(big.Int).Sub(n, new(big.Int).SetBytes(s[32:64])).FillBytes(s[32:64])
			s[64] = 27 + 28 - s[64]
		})},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got, err := Recover(digest, tt.sig); !errors.Is(err, ErrSignature) {
				t.Errorf("Recover = %v, %v; want ErrSignature", got, err)
			}
		})
	}
}

func TestKeystore(t *testing.T) {
	w := known(t)
	file, err := w.Encrypt("correct horse", true)
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(file, []byte(knownKey)) {
		t.Error("the keystore holds the key in the clear")
	}
	again, err := Decrypt(file, "correct horse")
	if err != nil || again.Address() != w.Address() {
		t.Fatalf("Decrypt = %v, %v; want %v", again, err, w)
	}
	if _, err := Decrypt(file, "wrong horse"); !errors.Is(err, ErrPassphrase) {
		t.Errorf("wrong passphrase: %v, want ErrPassphrase", err)
	}
	for _, broken := range []string{"", "{}", "not json", string(file[:len(file)/2])} {
		if _, err := Decrypt([]byte(broken), "correct horse"); err == nil || errors.Is(err, ErrPassphrase) {
			t.Errorf("Decrypt(%q): %v, want another error than ErrPassphrase", broken, err)
		}
	}
}

// TestStandardStrength pins geth's own strength, since a weaker one would go
// unnoticed.
func TestStandardStrength(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a second and 256 MiB")
	}
	file, err := known(t).Encrypt("p", false)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Contains(file, []byte(`"n":262144`)) {
		t.Errorf("keystore without geth's standard strength: %s", file)
	}
}

// TestForeignKeystore opens the file of the Web3 Secret Storage definition.
func TestForeignKeystore(t *testing.T) {
	const file = `{"crypto":{"cipher":"aes-128-ctr","cipherparams":{"iv":"6087dab2f9fdbbfaddc31a909735c1e6"},` +
		`"ciphertext":"5318b4d5bcd28de64ee5559e671353e16f075ecae9f99c7a79a38af5f869aa46",` +
		`"kdf":"pbkdf2","kdfparams":{"c":262144,"dklen":32,"prf":"hmac-sha256",` +
		`"salt":"ae3cd4e7013836a3df6bd7241b12db061dbe2c6785853cce422d148a624ce0bd"},` +
		`"mac":"517ead924a9d0dc3124507e3393d175ce3ff7c1e96529c6c555ce9e51205e9b2"},` +
		`"id":"3198bc9c-6672-5ab3-d995-4942343ae5b6","version":3}`
	w, err := Decrypt([]byte(file), "testpassword")
	if err != nil {
		t.Fatal(err)
	}
	if got, want := w.Address().String(), "0x008aeeda4d805471df9b2a5b0f38a0c3bcba786b"; got != want {
		t.Errorf("address = %s, want %s", got, want)
	}
}

func TestWalletDoesNotPrintItsKey(t *testing.T) {
	w := known(t)
	var log bytes.Buffer
	slog.New(slog.NewTextHandler(&log, nil)).Info("event", "wallet", w)
	n, ok := new(big.Int).SetString(knownKey, 16)
	if !ok {
		t.Fatal("not a number")
	}
	d := n.String()
	for _, s := range []string{fmt.Sprint(w), fmt.Sprintf("%+v %#v %s %v", w, w, w, *w), log.String()} {
		if strings.Contains(s, knownKey) || strings.Contains(s, d) {
			t.Errorf("printed key in %q", s)
		}
	}
	if !strings.Contains(log.String(), knownAddress) {
		t.Errorf("log %q lacks the address", log.String())
	}
}
