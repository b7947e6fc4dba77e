package ashe

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math/big"
	"slices"
	"testing"
)

// FuzzSum checks the promise of the package doc under any key: whatever rows are
// added up, in whatever order, their ciphertexts' sum opens to their values' sum
// modulo 2^64. Each 10 bytes of rows are a distance between ids and a value.
func FuzzSum(f *testing.F) {
	f.Add(keyBytes[:], uint64(1), []byte("0123456789"))
	f.Add([]byte{}, uint64(MaxID-3), bytes.Repeat([]byte{0, 0, 255, 255, 255, 255, 255, 255, 255, 255}, 4))
	f.Add(keyBytes[:], uint64(1)<<40, bytes.Repeat([]byte{0, 1, 127, 2, 3, 4, 5, 6, 7, 8}, 9))
	f.Fuzz(func(t *testing.T, key []byte, id uint64, rows []byte) {
		var seed [32]byte
		copy(seed[:], key)
		k := NewKey(seed)
		stored, want := new(big.Int), new(big.Int)
		var runs []Run
		for ; len(rows) >= 10; rows = rows[10:] {
			m := int64(binary.BigEndian.Uint64(rows[2:]))
			c, err := k.Encrypt(id, m)
			if (err == nil) != (1 <= id && id <= MaxID) {
				t.Fatalf("Encrypt(%d, %d): %v", id, m, err)
			}
			if err != nil {
				return
			}
			if got, err := k.Decrypt(id, c); err != nil || got != m {
				t.Fatalf("Decrypt(%d, %d) = %d, %v, want %d", id, c, got, err, m)
			}
			stored.Add(stored, big.NewInt(c))
			want.Add(want, big.NewInt(m))
			if n := len(runs); n > 0 && runs[n-1].Last == id-1 {
				runs[n-1].Last = id
			} else {
				runs = append(runs, Run{id, id})
			}
			id += 1 + uint64(binary.BigEndian.Uint16(rows)>>8)
		}
		sum, err := ParseSum([]byte(stored.String()))
		if err != nil {
			t.Fatal(err)
		}
		if got, err := k.Open(sum, runs...); err != nil || got != wrap(want) {
			t.Fatalf("Open over %v = %d, %v, want %d", runs, got, err, wrap(want))
		}
	})
}

// FuzzRuns checks that both parsers survive anything, refuse with ErrRuns, and
// that each set of ids has one form only in each format.
func FuzzRuns(f *testing.F) {
	for _, w := range badRuns() {
		f.Add([]byte(w.Text))
		f.Add([]byte(w.Binary))
	}
	good := []Run{{1, 5}, {9, 12}, {14, MaxID}}
	f.Add([]byte(runsText(good)))
	f.Add(runsBinary(good))
	f.Fuzz(func(t *testing.T, b []byte) {
		if runs, err := ParseRuns(nil, b); err == nil {
			checkRuns(t, runs)
			if runsText(runs) != string(b) {
				t.Fatalf("%q is another form of %q", b, runsText(runs))
			}
		} else if !errors.Is(err, ErrRuns) || len(runs) > 0 {
			t.Fatalf("%v, %v", runs, err)
		}
		if runs, err := ParseRunsBinary(nil, b); err == nil {
			checkRuns(t, runs)
			if !bytes.Equal(runsBinary(runs), b) {
				t.Fatalf("%x is another form of %x", b, runsBinary(runs))
			}
		} else if !errors.Is(err, ErrRuns) || len(runs) > 0 {
			t.Fatalf("%v, %v", runs, err)
		}
	})
}

// checkRuns holds what was read against what Open will want.
func checkRuns(t *testing.T, runs []Run) {
	t.Helper()
	if _, err := testKey.Open(0, runs...); err != nil || len(runs) == 0 {
		t.Fatalf("runs %v were read, but do not open: %v", runs, err)
	}
}

// FuzzParseSum checks that both parsers survive anything, refuse with ErrSum,
// and read each number in one form only.
func FuzzParseSum(f *testing.F) {
	for _, w := range badSums() {
		f.Add([]byte(w.Text))
		f.Add([]byte(w.Binary))
	}
	f.Add([]byte("-85070591730234615865843651857942052864"))
	f.Add(sumBinary(big.NewInt(-1230000)))
	f.Fuzz(func(t *testing.T, b []byte) {
		n, ok := new(big.Int).SetString(string(b), 10)
		switch got, err := ParseSum(b); {
		case err != nil && !errors.Is(err, ErrSum):
			t.Fatal(err)
		case err == nil && (!ok || got != wrap(n) || n.String() != string(b)):
			t.Fatalf("ParseSum(%q) = %d", b, got)
		case err != nil && ok && n.String() == string(b) && len(b) <= maxDigits:
			t.Fatalf("ParseSum(%q): %v", b, err)
		}
		got, err := ParseSumBinary(b)
		if err != nil {
			if !errors.Is(err, ErrSum) {
				t.Fatal(err)
			}
			return
		}
		if n := decoded(b); got != wrap(n) || !slices.Equal(sumBinary(n), b) {
			t.Fatalf("ParseSumBinary(%x) = %d, want %s", b, got, n)
		}
	})
}

// decoded reads a whole numeric that has all its fields.
func decoded(b []byte) *big.Int {
	n := new(big.Int)
	for i := range int(binary.BigEndian.Uint16(b[2:])) + 1 {
		n.Mul(n, big.NewInt(10_000))
		if at := 8 + 2*i; at < len(b) {
			n.Add(n, big.NewInt(int64(binary.BigEndian.Uint16(b[at:]))))
		}
	}
	if b[4] == 0x40 {
		n.Neg(n)
	}
	return n
}
