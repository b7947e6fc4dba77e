package keyring

import (
	"bytes"
	"errors"
	"slices"
	"testing"

	"enigma"
	"enigma/internal/vector"
)

// vectors is the form of testdata/keyring-v1.json.
type vectors struct {
	Spec     string        `json:"spec"`
	Keys     []keyCase     `json:"keys"`
	Names    []nameCase    `json:"names"`
	Splits   []splitCase   `json:"splits"`
	Shares   []shareCase   `json:"shares"`
	Combines []combineCase `json:"combines"`
	Files    []fileCase    `json:"files"`
	Grants   []grantCase   `json:"grants"`
}

type keyCase struct {
	Secret vector.Hex    `json:"secret"`
	Table  string        `json:"table"`
	Column string        `json:"column"`
	Join   string        `json:"join"`
	Scheme enigma.Scheme `json:"scheme"`
	Epoch  uint32        `json:"epoch"`
	Key    vector.Hex    `json:"key"`
}

type nameCase struct {
	Secret     vector.Hex `json:"secret"`
	Table      string     `json:"table"`
	Column     string     `json:"column"`
	TableName  string     `json:"table_name"`
	ColumnName string     `json:"column_name"`
}

type splitCase struct {
	Random     vector.Hex   `json:"random"` // what Split reads
	Threshold  int          `json:"threshold"`
	Secret     vector.Hex   `json:"secret"`
	Shares     []vector.Hex `json:"shares"`
	Commitment vector.Hex   `json:"commitment"`
}

type shareCase struct {
	Name       string     `json:"name"`
	Share      vector.Hex `json:"share"`
	Commitment vector.Hex `json:"commitment"`
	Failure    string     `json:"failure"` // "", "share" or "commitment"
}

type combineCase struct {
	Name       string       `json:"name"`
	Shares     []vector.Hex `json:"shares"`
	Commitment vector.Hex   `json:"commitment"`
	Secret     vector.Hex   `json:"secret"`
	Failure    string       `json:"failure"` // "", "too few" or "commitment"
}

type fileCase struct {
	Name       string     `json:"name"`
	File       vector.Hex `json:"file"`
	Passphrase string     `json:"passphrase"`
	Secret     vector.Hex `json:"secret"`
	Failure    string     `json:"failure"` // "", "passphrase" or "file"
}

type grantCase struct {
	Name    string     `json:"name"`
	Grant   vector.Hex `json:"grant"`
	Columns []string   `json:"columns"`
	Failure string     `json:"failure"` // "" or "grant"
}

// failures are the errors that the vectors' failure classes stand for.
var failures = map[string]error{
	"": nil, "share": ErrShare, "commitment": ErrCommitment, "too few": ErrTooFewShares,
	"passphrase": ErrPassphrase, "file": ErrFile, "grant": ErrGrant,
}

func TestVectors(t *testing.T) {
	t.Parallel()
	v := vector.Load(t, "testdata/keyring-v1.json", func() vectors { return buildVectors(t) })
	if len(v.Keys) < 5 || len(v.Names) < 3 || len(v.Splits) < 2 || len(v.Combines) < 3 {
		t.Fatal("vectors are missing")
	}
	for _, w := range v.Keys {
		got := Secret(w.Secret).ColumnKey(Group(w.Table, w.Column, w.Join), w.Scheme, w.Epoch)
		if !bytes.Equal(got[:], w.Key) {
			t.Errorf("key of %s.%s, %s = %x, want %x", w.Table, w.Column, w.Scheme, got, w.Key)
		}
	}
	for _, w := range v.Names {
		s := Secret(w.Secret)
		if got := s.TableName(w.Table); got != w.TableName {
			t.Errorf("TableName(%s) = %s, want %s", w.Table, got, w.TableName)
		}
		if got := s.ColumnName(w.Table, w.Column); got != w.ColumnName {
			t.Errorf("ColumnName(%s, %s) = %s, want %s", w.Table, w.Column, got, w.ColumnName)
		}
	}
	for _, w := range v.Splits {
		checkSplit(t, w)
	}
	for _, w := range v.Shares {
		if err := VerifyShare(w.Share, w.Commitment); !errors.Is(err, failures[w.Failure]) {
			t.Errorf("%s: %v, want %q", w.Name, err, w.Failure)
		}
	}
	for _, w := range v.Combines {
		secret, err := Combine(bytesOf(w.Shares), w.Commitment)
		if !errors.Is(err, failures[w.Failure]) || err == nil && !bytes.Equal(secret[:], w.Secret) {
			t.Errorf("%s: %v, want %q", w.Name, err, w.Failure)
		}
	}
	for _, w := range v.Files {
		secret, err := OpenFile(w.File, []byte(w.Passphrase))
		if !errors.Is(err, failures[w.Failure]) || !bytes.Equal(secret, w.Secret) {
			t.Errorf("%s: %q, %v, want %q", w.Name, secret, err, w.Failure)
		}
	}
	for _, w := range v.Grants {
		g, err := DecodeGrant(w.Grant)
		if !errors.Is(err, failures[w.Failure]) || err == nil && !slices.Equal(g.Columns(), w.Columns) {
			t.Errorf("%s: %v, want %q", w.Name, err, w.Failure)
		}
	}
}

func checkSplit(t *testing.T, w splitCase) {
	t.Helper()
	secret, shares, commitment, err := Split(bytes.NewReader(w.Random), w.Threshold, len(w.Shares))
	if err != nil || !bytes.Equal(secret[:], w.Secret) || !bytes.Equal(commitment, w.Commitment) {
		t.Errorf("Split, %d of %d: %v, commitment %x, want %x", w.Threshold, len(w.Shares), err, commitment, w.Commitment)
	}
	for i := range shares {
		if !bytes.Equal(shares[i], w.Shares[i]) {
			t.Errorf("share %d of %d = %x, want %x", i+1, len(shares), shares[i], w.Shares[i])
		}
	}
}

func bytesOf(hs []vector.Hex) [][]byte {
	var bs [][]byte
	for _, h := range hs {
		bs = append(bs, h)
	}
	return bs
}

func buildVectors(t *testing.T) vectors {
	v := vectors{Spec: "keyring-v1"}
	key := func(s Secret, table, column, join string, scheme enigma.Scheme, epoch uint32) {
		k := s.ColumnKey(Group(table, column, join), scheme, epoch)
		v.Keys = append(v.Keys, keyCase{s[:], table, column, join, scheme, epoch, k[:]})
	}
	key(testSecret, "trades", "price", "", enigma.Ope, 0)
	key(testSecret, "trades", "price", "", enigma.Ope, 1)
	key(testSecret, "trades", "price", "", enigma.Det, 0)
	key(testSecret, "trades", "price", "", enigma.Rnd, 0)
	key(testSecret, "trade", "sprice", "", enigma.Ope, 0)
	key(testSecret, "trades", "product", "products", enigma.Det, 0)
	key(Secret{}, "trades", "price", "", enigma.Ope, 1<<32-1)
	name := func(s Secret, table, column string) {
		v.Names = append(v.Names, nameCase{s[:], table, column, s.TableName(table), s.ColumnName(table, column)})
	}
	name(testSecret, "trades", "price")
	name(testSecret, "trade", "sprice")
	name(Secret{}, "Größen", "Länge in m")

	good := v.split(t, 2, 3, 0x01)
	v.split(t, 1, 1, 0x02)
	v.split(t, 3, 5, 0x03)
	v.shareCases(good, v.split(t, 2, 3, 0x04))
	v.combineCases(good)
	v.fileCases(t)
	v.grantCases(t)
	return v
}

// split appends the split that a fixed random source leads to.
func (v *vectors) split(t *testing.T, threshold, n int, seed byte) splitCase {
	t.Helper()
	random := make([]byte, 64*threshold)
	for i := range random {
		random[i] = seed + byte(i)*7
	}
	secret, shares, commitment, err := Split(bytes.NewReader(random), threshold, n)
	if err != nil {
		t.Fatal(err)
	}
	w := splitCase{Random: random, Threshold: threshold, Secret: secret[:], Commitment: commitment}
	for _, s := range shares {
		w.Shares = append(w.Shares, s)
	}
	v.Splits = append(v.Splits, w)
	return w
}

func (v *vectors) shareCases(good, other splitCase) {
	c := good.Commitment
	noPoint := bytes.Clone(c)
	noPoint[3] = 5
	tooLarge := append([]byte{1, 1}, bytes.Repeat([]byte{0xff}, 64)...)
	v.Shares = append(
		v.Shares,
		shareCase{"genuine", good.Shares[0], c, ""},
		shareCase{"of another secret", other.Shares[0], c, "share"},
		shareCase{"first half altered", altered(good.Shares[0], 20), c, "share"},
		shareCase{"second half altered", altered(good.Shares[0], 50), c, "share"},
		shareCase{"index beyond the last", append([]byte{1, 4}, good.Shares[2][2:]...), c, "share"},
		shareCase{"index altered", altered(good.Shares[1], 1), c, "share"},
		shareCase{"index zero", altered(good.Shares[0], 1), c, "share"},
		shareCase{"version altered", altered(good.Shares[0], 0), c, "share"},
		shareCase{"value not below the group order", tooLarge, c, "share"},
		shareCase{"cut short", good.Shares[0][:65], c, "share"},
		shareCase{"with a byte more", append(bytes.Clone(good.Shares[0]), 0), c, "share"},
		shareCase{"empty", nil, c, "share"},
		shareCase{"commitment empty", good.Shares[0], nil, "commitment"},
		shareCase{"commitment cut short", good.Shares[0], c[:len(c)-1], "commitment"},
		shareCase{"commitment of another version", good.Shares[0], altered(c, 0), "commitment"},
		shareCase{"commitment with threshold altered", good.Shares[0], altered(c, 1), "commitment"},
		shareCase{"commitment with number of shares altered", good.Shares[0], altered(c, 2), "commitment"},
		shareCase{"commitment with another digest", good.Shares[0], altered(c, 3+2*33), "share"},
		shareCase{"commitment with another point", good.Shares[0], altered(c, 3), "share"},
		shareCase{"commitment to no point", good.Shares[0], noPoint, "commitment"},
	)
}

func (v *vectors) combineCases(good splitCase) {
	s, c := good.Shares, good.Commitment
	bad := vector.Hex(altered(s[1], 20))
	v.Combines = append(
		v.Combines,
		combineCase{"first two", s[:2], c, good.Secret, ""},
		combineCase{"last two, the other way round", []vector.Hex{s[2], s[1]}, c, good.Secret, ""},
		combineCase{"all", s, c, good.Secret, ""},
		combineCase{"two among bad ones", []vector.Hex{bad, s[2], s[2], nil, s[0]}, c, good.Secret, ""},
		combineCase{"one", s[:1], c, nil, "too few"},
		combineCase{"one, twice", []vector.Hex{s[0], s[0]}, c, nil, "too few"},
		combineCase{"one and an altered one", []vector.Hex{s[0], bad}, c, nil, "too few"},
		combineCase{"none", nil, c, nil, "too few"},
		combineCase{"two, malformed commitment", s[:2], c[1:], nil, "commitment"},
		combineCase{"two, commitment to another secret", s[:2], altered(c, len(c)-1), nil, "commitment"},
	)
}

func (v *vectors) fileCases(t *testing.T) {
	t.Helper()
	secret, passphrase := []byte("what is kept"), "correct horse battery staple"
	random := bytes.NewReader(bytes.Repeat([]byte{0xa5}, saltSize+nonceSize))
	file, err := sealFile(random, 4, secret, []byte(passphrase))
	if err != nil {
		t.Fatal(err)
	}
	costly := bytes.Clone(file)
	costly[len(fileMagic)] = maxFileWork + 1
	v.Files = append(
		v.Files,
		fileCase{"right passphrase, little work", file, passphrase, secret, ""},
		fileCase{"wrong passphrase", file, "correct horse battery stable", nil, "passphrase"},
		fileCase{"work altered", altered(file, len(fileMagic)), passphrase, nil, "passphrase"},
		fileCase{"salt altered", altered(file, len(fileMagic)+1), passphrase, nil, "passphrase"},
		fileCase{"nonce altered", altered(file, headerSize-1), passphrase, nil, "passphrase"},
		fileCase{"secret altered", altered(file, headerSize), passphrase, nil, "passphrase"},
		fileCase{"cut short", file[:len(file)-1], passphrase, nil, "passphrase"},
		fileCase{"cut within the header", file[:headerSize-1], passphrase, nil, "file"},
		fileCase{"another version", altered(file, len(fileMagic)-2), passphrase, nil, "file"},
		fileCase{"work without bound", costly, passphrase, nil, "file"},
	)
	idle := bytes.Clone(file)
	idle[len(fileMagic)] = 0
	v.Files = append(
		v.Files,
		fileCase{"no work at all", idle, passphrase, nil, "file"},
		fileCase{"nothing but a header", file[:headerSize], passphrase, nil, "passphrase"},
		fileCase{"empty", nil, passphrase, nil, "file"},
		fileCase{"no passphrase", file, "", nil, "passphrase"},
	)
}

func (v *vectors) grantCases(t *testing.T) {
	t.Helper()
	good, head := encoded(t, testGrant()), len(GrantHead{}.Head())
	refused := func(name string, b []byte) { v.Grants = append(v.Grants, grantCase{name, b, nil, "grant"}) }
	v.Grants = []grantCase{{"four keys of three columns", good, testGrant().Columns(), ""}}
	refused("another version", altered(good, len(grantMagic)-2))
	refused("one key fewer than it says", good[:len(good)-32-4-16-6-8])
	refused("fewer keys than there are", altered(good, head+3))
	refused("no keys", append(bytes.Clone(good[:head]), 0, 0, 0, 0))
	refused("cut short", good[:len(good)-1])
	refused("with a byte more", append(bytes.Clone(good), 0))
	refused("out of order", bytes.Replace(good, []byte("orders"), []byte("zrders"), 1))
	refused("a name too long", bytes.Replace(good, []byte{0, 0, 0, 6, 'o'}, []byte{0, 0, 0, 64, 'o'}, 1))
	refused("empty", nil)
}
