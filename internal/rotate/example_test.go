package rotate

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/json"
	"math/big"
	"slices"
	"testing"

	"enigma"
	"enigma/internal/keyring"
	"enigma/internal/layout"
	"enigma/internal/vector"
)

// TestWorkedExample computes the digest of the specification's rotated rows
// again, with this package and as the document words it.
func TestWorkedExample(t *testing.T) {
	t.Parallel()
	ex := vector.Example(t, "../../docs/spec/keyring-v1.md")
	secret := keyring.Secret(vector.Bytes(t, ex, "secret"))
	b := layout.Batch{Values: [][][]byte{{{0, 0, 0, 7}, nil}, {[]byte("seven"), {}}}}
	ids := []uint64{1001, 1002}

	key := secret.ColumnKey(keyring.TableGroup("trades"), enigma.Scheme("rotation"), 0)
	sum := new(big.Int)
	for i, name := range []string{"rotated row 1", "rotated row 2"} {
		row := vector.Bytes(t, ex, name)
		d := newDigester(secret, "trades")
		one := layout.Batch{Values: [][][]byte{b.Values[0][i : i+1], b.Values[1][i : i+1]}}
		d.batch(one, ids[i:i+1])
		if !bytes.Equal(d.row, row) {
			t.Errorf("%s = %x, the specification says %x", name, d.row, row)
		}
		mac := hmac.New(sha256.New, key[:])
		mac.Write(row)
		sum.Add(sum, new(big.Int).SetBytes(mac.Sum(nil)))
	}
	sum.Mod(sum, new(big.Int).Lsh(big.NewInt(1), 256))
	got := newDigester(secret, "trades").batch(b, ids)
	if want := vector.Bytes(t, ex, "rotated digest"); !bytes.Equal(got[:], want) || sum.Cmp(new(big.Int).SetBytes(want)) != 0 {
		t.Errorf("digest = %x, as worded %x, the specification says %x", got, sum, want)
	}
}

// TestDigest: a digest is of a set of rows, each as often as it is there, and
// nothing else makes the same one.
func TestDigest(t *testing.T) {
	t.Parallel()
	d := newDigester(newSecret, "t")
	of := func(d *digester, ids []uint64, cells ...[]byte) digest {
		return d.batch(layout.Batch{Values: [][][]byte{cells}}, ids)
	}
	a, b := []byte("a"), []byte("b")
	base := of(d, []uint64{1, 2}, a, b)
	if of(d, []uint64{2, 1}, b, a) != base {
		t.Error("the order of rows matters")
	}
	for name, other := range map[string]digest{
		"another number": of(d, []uint64{1, 3}, a, b), "values exchanged": of(d, []uint64{1, 2}, b, a),
		"a row twice": of(d, []uint64{1, 2, 2}, a, b, b), "a row missing": of(d, []uint64{1}, a),
		"NULL for empty": of(d, []uint64{1, 2}, a, nil), "another table": of(newDigester(newSecret, "u"), []uint64{1, 2}, a, b),
		"another secret": of(newDigester(oldSecret, "t"), []uint64{1, 2}, a, b),
	} {
		if other == base {
			t.Errorf("%s makes no difference", name)
		}
	}
	if of(d, nil, a, a) == of(d, nil, b, b) {
		t.Error("pairs of equal rows cancel out")
	}
	var back digest
	text, err := json.Marshal(base)
	if err == nil {
		err = json.Unmarshal(text, &back)
	}
	if err != nil || back != base {
		t.Errorf("%s reads as %x, %v", text, back, err)
	}
	if json.Unmarshal(slices.Concat(text[:5], text[7:]), &back) == nil {
		t.Error("a digest with digits missing is read")
	}
}
