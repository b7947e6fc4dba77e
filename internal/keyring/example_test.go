package keyring

import (
	"bytes"
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"testing"

	"enigma"
	"enigma/internal/vector"
)

// TestWorkedExample computes the specification's worked example again: the
// derivations both with this package and with HKDF as the document words them.
func TestWorkedExample(t *testing.T) {
	t.Parallel()
	ex := vector.Example(t, "../../docs/spec/keyring-v1.md")
	check := func(name string, got []byte) {
		t.Helper()
		if want := vector.Bytes(t, ex, name); !bytes.Equal(got, want) {
			t.Errorf("%s = %x, the specification says %x", name, got, want)
		}
	}
	derive := func(secret []byte, info string) []byte {
		key, err := hkdf.Key(sha256.New, secret, nil, info, 32)
		if err != nil {
			t.Fatal(err)
		}
		return key
	}

	// Shares: the secret comes of what the random source returned.
	secret, shares, commitment, err := Split(bytes.NewReader(vector.Bytes(t, ex, "randomness")), 2, 3)
	if err != nil {
		t.Fatal(err)
	}
	random := vector.Bytes(t, ex, "randomness")
	check("secret", derive(append(bytes.Clone(random[:32]), random[64:96]...), "enigma/keyring-v1/secret"))
	check("secret", secret[:])
	check("share 1", shares[0])
	check("share 2", shares[1])
	check("share 3", shares[2])
	check("commitment", commitment)
	if got, err := Combine(shares[1:], commitment); err != nil || got != secret {
		t.Errorf("shares 2 and 3: %v", err)
	}

	// The tree.
	group := Group("trades", "price", "")
	check("group of trades.price", []byte(group))
	info := appendFields([]byte("enigma/keyring-v1/column/"), group, "ope")
	check("info of its ope key, epoch 0", append(bytes.Clone(info), 0, 0, 0, 0))
	check("its ope key, epoch 0", derive(secret[:], string(info)+"\x00\x00\x00\x00"))
	for name, epoch := range map[string]uint32{"its ope key, epoch 0": 0, "its ope key, epoch 1": 1} {
		key := secret.ColumnKey(group, enigma.Ope, epoch)
		check(name, key[:])
	}
	join := secret.ColumnKey(Group("trades", "product", "products"), enigma.Det, 0)
	check("det key of the join group products", join[:])

	// Names.
	names := derive(secret[:], "enigma/keyring-v1/names/")
	check("name key", names)
	mac := hmac.New(sha256.New, names)
	mac.Write(appendFields([]byte("table"), "trades"))
	for name, got := range map[string]string{
		"table trades": secret.TableName("trades"), "column trades.price": secret.ColumnName("trades", "price"),
	} {
		if got != ex[name] {
			t.Errorf("%s = %s, the specification says %s", name, got, ex[name])
		}
	}
	if want := "t_" + hex.EncodeToString(mac.Sum(nil)[:8]); want != ex["table trades"] {
		t.Errorf("table trades = %s by HMAC", want)
	}

	// The key file.
	file, err := sealFile(bytes.NewReader(vector.Bytes(t, ex, "file's salt and nonce")), 4, secret[:], []byte(ex["passphrase"]))
	if err != nil {
		t.Fatal(err)
	}
	check("file", file)
	if got, err := OpenFile(vector.Bytes(t, ex, "file"), []byte(ex["passphrase"])); err != nil || !bytes.Equal(got, secret[:]) {
		t.Errorf("the file opens as %x, %v", got, err)
	}

	// A grant.
	g := &Grant{GrantHead: GrantHead{
		Dataset: enigma.DatasetID(vector.Bytes(t, ex, "data set")), Revision: 3, Provider: enigma.Address(vector.Bytes(t, ex, "provider")),
		Subscriber: enigma.Address(vector.Bytes(t, ex, "subscriber")), KEM: enigma.Hash(vector.Bytes(t, ex, "fingerprint")),
	}}
	g.Add(GrantedKey{Table: "trades", Column: "price", Term: enigma.Ope, Key: secret.ColumnKey(group, enigma.Ope, 0)})
	check("head", g.Head())
	check("grant", encoded(t, g))
}
