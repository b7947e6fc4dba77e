package keyring

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"
	"testing/iotest"

	"enigma"
)

var testSecret = Secret([]byte("a secret that only tests use ..."))

// testRandom is the same random source in every run.
func testRandom() *rand.ChaCha8 { return rand.NewChaCha8(testSecret) }

// TestEveryKeyIsItsOwn derives keys and names from inputs that differ in one
// thing, or only in where one field ends and the next begins.
func TestEveryKeyIsItsOwn(t *testing.T) {
	t.Parallel()
	other := testSecret
	other[31] ^= 1
	a := Group("trades", "price", "")
	keys := map[string][32]byte{
		"base":                 testSecret.ColumnKey(a, enigma.Det, 0),
		"another secret":       other.ColumnKey(a, enigma.Det, 0),
		"another scheme":       testSecret.ColumnKey(a, enigma.Ope, 0),
		"another epoch":        testSecret.ColumnKey(a, enigma.Det, 1),
		"another column":       testSecret.ColumnKey(Group("trades", "size", ""), enigma.Det, 0),
		"another table":        testSecret.ColumnKey(Group("orders", "price", ""), enigma.Det, 0),
		"names cut elsewhere":  testSecret.ColumnKey(Group("trade", "sprice", ""), enigma.Det, 0),
		"a join group":         testSecret.ColumnKey(Group("trades", "price", "price"), enigma.Det, 0),
		"a group named alike":  testSecret.ColumnKey(Group("", "", a), enigma.Det, 0),
		"scheme cut elsewhere": testSecret.ColumnKey(a+"d", "et", 0),
	}
	seen := map[[32]byte]string{}
	for name, key := range keys {
		if before, ok := seen[key]; ok {
			t.Errorf("%s has the key of %s", name, before)
		}
		seen[key] = name
	}
	if Group("trades", "id", "ids") != Group("orders", "trade_id", "ids") {
		t.Error("columns of one join group have different groups")
	}
}

func TestPhysicalNames(t *testing.T) {
	t.Parallel()
	names := []string{
		testSecret.TableName("trades"), testSecret.TableName("trade"), Secret{}.TableName("trades"),
		testSecret.ColumnName("trades", "price"), testSecret.ColumnName("trade", "sprice"),
		testSecret.ColumnName("orders", "price"), Secret{}.ColumnName("trades", "price"),
	}
	form := regexp.MustCompile(`^[tc]_[0-9a-f]{16}$`)
	seen := map[string]bool{}
	for _, n := range names {
		if !form.MatchString(n) || seen[n[2:]] {
			t.Errorf("name %q: malformed or given twice", n)
		}
		seen[n[2:]] = true
	}
}

func TestShares(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ t, n int }{{1, 1}, {1, 3}, {2, 3}, {3, 3}, {3, 5}, {2, 255}} {
		t.Run(fmt.Sprintf("%d of %d", tt.t, tt.n), func(t *testing.T) {
			t.Parallel()
			secret, shares, commitment, err := Split(testRandom(), tt.t, tt.n)
			if err != nil {
				t.Fatal(err)
			}
			for _, from := range []int{0, tt.n - tt.t} {
				got, err := Combine(shares[from:from+tt.t], commitment)
				if err != nil || got != secret {
					t.Errorf("Combine of shares from %d: %v, same secret: %v", from, err, got == secret)
				}
			}
			if _, err := Combine(shares[:tt.t-1], commitment); !errors.Is(err, ErrTooFewShares) {
				t.Errorf("Combine of one too few = %v, want ErrTooFewShares", err)
			}
		})
	}
}

func TestCombinePassesOverBadShares(t *testing.T) {
	t.Parallel()
	secret, shares, commitment, err := Split(testRandom(), 2, 4)
	if err != nil {
		t.Fatal(err)
	}
	renumbered := bytes.Clone(shares[0])
	renumbered[1] = 2
	mixed := [][]byte{nil, renumbered, shares[3], shares[3], altered(shares[1], 65), shares[0]}
	if got, err := Combine(mixed, commitment); err != nil || got != secret {
		t.Errorf("Combine among bad shares: %v, same secret: %v", err, got == secret)
	}
	if _, err := Combine(mixed[:5], commitment); !errors.Is(err, ErrTooFewShares) {
		t.Errorf("Combine of one share, given twice, and bad ones = %v, want ErrTooFewShares", err)
	}
}

func TestVerifyShare(t *testing.T) {
	t.Parallel()
	_, shares, commitment, err := Split(testRandom(), 2, 3)
	if err != nil {
		t.Fatal(err)
	}
	random := testRandom()
	random.Uint64()
	_, others, otherCommitment, err := Split(random, 2, 3)
	if err != nil {
		t.Fatal(err)
	}
	noPoint := bytes.Clone(commitment)
	noPoint[3] = 5
	tooLarge := append([]byte{1, 1}, bytes.Repeat([]byte{0xff}, 64)...)
	deceitful, err := parseCommitment(commitment)
	if err != nil {
		t.Fatal(err)
	}
	deceitful.digests[0] = digest(tooLarge)
	deceitful.digests[1] = digest(altered(shares[1], 20))
	tests := []struct {
		name       string
		share      []byte
		commitment []byte
		want       error
	}{
		{"genuine", shares[2], commitment, nil},
		{"of another secret", others[2], commitment, ErrShare},
		{"against another secret's commitment", shares[2], otherCommitment, ErrShare},
		{"first half altered", altered(shares[2], 20), commitment, ErrShare},
		{"second half altered", altered(shares[2], 50), commitment, ErrShare},
		{"index altered", altered(shares[2], 1), commitment, ErrShare},
		{"index zero", altered(shares[0], 1), commitment, ErrShare},
		{"version altered", altered(shares[2], 0), commitment, ErrShare},
		{"value not below the group order", tooLarge, deceitful.encode(), ErrShare},
		{"digest right, but not on the polynomial", altered(shares[1], 20), deceitful.encode(), ErrShare},
		{"cut short", shares[2][:65], commitment, ErrShare},
		{"empty", nil, commitment, ErrShare},
		{"commitment empty", shares[2], nil, ErrCommitment},
		{"commitment cut short", shares[2], commitment[:len(commitment)-1], ErrCommitment},
		{"commitment of another version", shares[2], altered(commitment, 0), ErrCommitment},
		{"commitment with threshold altered", shares[2], altered(commitment, 1), ErrCommitment},
		{"commitment to no point", shares[2], noPoint, ErrCommitment},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if err := VerifyShare(tt.share, tt.commitment); !errors.Is(err, tt.want) {
				t.Errorf("VerifyShare = %v, want %v", err, tt.want)
			}
		})
	}
}

func TestVerifyShareOf(t *testing.T) {
	t.Parallel()
	_, shares, commitment, err := Split(testRandom(), 2, 3)
	if err != nil {
		t.Fatal(err)
	}
	for i := range 5 {
		want := error(nil)
		if i != 2 {
			want = ErrShare
		}
		if err := VerifyShareOf(i, shares[1], commitment); !errors.Is(err, want) {
			t.Errorf("share 2 as share %d: %v, want %v", i, err, want)
		}
	}
	if err := VerifyShareOf(2, altered(shares[1], 9), commitment); !errors.Is(err, ErrShare) {
		t.Errorf("an altered share: %v", err)
	}
}

// TestDeceitfulDealer deals a share whose second half, which only its digest
// vouches for, does not belong to the others.
func TestDeceitfulDealer(t *testing.T) {
	t.Parallel()
	_, shares, commitment, err := Split(testRandom(), 2, 3)
	if err != nil {
		t.Fatal(err)
	}
	c, err := parseCommitment(commitment)
	if err != nil {
		t.Fatal(err)
	}
	shares[1] = altered(shares[1], shareSize-1)
	c.digests[1] = digest(shares[1])
	if err := VerifyShare(shares[1], c.encode()); err != nil {
		t.Fatalf("VerifyShare = %v", err)
	}
	if _, err := Combine(shares[:2], c.encode()); !errors.Is(err, ErrCommitment) {
		t.Errorf("Combine = %v, want ErrCommitment", err)
	}
}

func TestSplitRefuses(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ t, n int }{{0, 1}, {-1, 1}, {2, 1}, {1, 256}, {0, 0}} {
		if _, _, _, err := Split(testRandom(), tt.t, tt.n); err == nil {
			t.Errorf("Split %d of %d: no error", tt.t, tt.n)
		}
	}
	broken := iotest.TimeoutReader(testRandom()) // fails at the second read
	if _, _, _, err := Split(broken, 2, 3); !errors.Is(err, iotest.ErrTimeout) {
		t.Errorf("Split with a broken random source = %v", err)
	}
}

func TestKeyFile(t *testing.T) {
	t.Parallel()
	secret, passphrase := []byte("what is kept"), []byte("correct horse")
	file, err := sealFile(testRandom(), 4, secret, passphrase)
	if err != nil {
		t.Fatal(err)
	}
	costly := bytes.Clone(file)
	costly[len(fileMagic)] = maxFileWork + 1
	tests := []struct {
		name       string
		file       []byte
		passphrase string
		want       error
	}{
		{"right passphrase", file, "correct horse", nil},
		{"wrong passphrase", file, "correct house", ErrPassphrase},
		{"no passphrase", file, "", ErrPassphrase},
		{"salt altered", altered(file, len(fileMagic)+1), "correct horse", ErrPassphrase},
		{"nonce altered", altered(file, headerSize-1), "correct horse", ErrPassphrase},
		{"secret altered", altered(file, headerSize), "correct horse", ErrPassphrase},
		{"cut short", file[:len(file)-1], "correct horse", ErrPassphrase},
		{"cut within the header", file[:headerSize-1], "correct horse", ErrFile},
		{"another version", bytes.Replace(file, []byte("key-1"), []byte("key-2"), 1), "correct horse", ErrFile},
		{"work without bound", costly, "correct horse", ErrFile},
		{"empty", nil, "correct horse", ErrFile},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := OpenFile(tt.file, []byte(tt.passphrase))
			if !errors.Is(err, tt.want) || err == nil && !bytes.Equal(got, secret) {
				t.Errorf("OpenFile = %q, %v, want %v", got, err, tt.want)
			}
		})
	}
}

func TestKeyFileAtFullWork(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("takes a second and 128 MiB")
	}
	file, err := SealFile([]byte("what is kept"), []byte("correct horse"))
	if err != nil {
		t.Fatal(err)
	}
	if got, err := OpenFile(file, []byte("correct horse")); err != nil || string(got) != "what is kept" {
		t.Errorf("OpenFile = %q, %v", got, err)
	}
}

func TestSecretDoesNotPrint(t *testing.T) {
	t.Parallel()
	held := struct{ S Secret }{testSecret}
	var log bytes.Buffer
	slog.New(slog.NewTextHandler(&log, nil)).Info("secret", "s", testSecret, "held", held)
	slog.New(slog.NewJSONHandler(&log, nil)).Info("secret", "s", testSecret, "held", held)
	printed := fmt.Sprintf("%v %+v %#v %s %x %X %d %q %v %+v %d %x", testSecret, testSecret, testSecret,
		testSecret, testSecret, testSecret, testSecret, testSecret, held, held, held, &held)
	for _, sign := range []string{"secret that only", "97 32", "97,32", "6120", "0x61"} {
		if text := printed + log.String(); strings.Contains(text, sign) {
			t.Errorf("a secret printed itself: %s", text)
		}
	}
	if b, err := json.Marshal(held); err == nil {
		t.Errorf("a secret marshalled itself: %s", b)
	}
}

// altered returns b with one bit of byte i turned over.
func altered(b []byte, i int) []byte {
	b = bytes.Clone(b)
	b[i] ^= 1
	return b
}
