package ashe

import (
	"bytes"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"math/big"
	"math/bits"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

func TestAgainstOracle(t *testing.T) {
	t.Parallel()
	ids := []uint64{1, 2, 3, 1 << 32, MaxID - 1, MaxID}
	values := []int64{0, 1, -1, math.MaxInt64, math.MinInt64}
	rnd := rand.New(rand.NewPCG(1, 2))
	for range 50 {
		ids, values = append(ids, 1+rnd.Uint64N(MaxID)), append(values, int64(rnd.Uint64()))
	}
	for _, id := range ids {
		for _, m := range values {
			want := oracle{keyBytes}.encrypt(id, m)
			c, err := testKey.Encrypt(id, m)
			if err != nil || c != want {
				t.Fatalf("Encrypt(%d, %d) = %d, %v, want %d", id, m, c, err, want)
			}
			if got, err := testKey.Decrypt(id, c); err != nil || got != m {
				t.Fatalf("Decrypt(%d, %d) = %d, %v, want %d", id, c, got, err, m)
			}
		}
	}
}

func TestEncryptRun(t *testing.T) {
	t.Parallel()
	for _, first := range []uint64{1, 2, 1 << 40, MaxID - 99} {
		ms := values(100)
		dst := make([]int64, 101)
		dst[100] = 7
		if err := testKey.EncryptRun(dst, first, ms); err != nil {
			t.Fatal(err)
		}
		for i, m := range ms {
			if want, _ := testKey.Encrypt(first+uint64(i), m); dst[i] != want {
				t.Fatalf("row %d from id %d on: %d, want %d", i, first, dst[i], want)
			}
		}
		if dst[100] != 7 {
			t.Error("EncryptRun wrote more values than it was given")
		}
		inPlace := slices.Clone(ms)
		if err := testKey.EncryptRun(inPlace, first, inPlace); err != nil || !slices.Equal(inPlace, dst[:100]) {
			t.Errorf("EncryptRun in place differs: %v", err)
		}
	}
	if err := testKey.EncryptRun(nil, 0, nil); err != nil {
		t.Errorf("no rows need no ids: %v", err)
	}
}

// TestOpen opens sums over runs of all shapes, whatever is between them.
func TestOpen(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name string
		runs []Run
	}{
		{"one row", []Run{{5, 5}}},
		{"the first row", []Run{{1, 1}}},
		{"the last rows there can be", []Run{{MaxID - 3, MaxID}}},
		{"a long run", []Run{{1, 1000}}},
		{"holes", []Run{{1, 3}, {5, 5}, {7, 20}}},
		{"runs that touch", []Run{{1, 3}, {4, 9}}},
		{"no row", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var sum, want int64
			rnd := rand.New(rand.NewPCG(3, 4))
			for _, r := range tt.runs {
				for id := r.First; id <= r.Last; id++ {
					m := int64(rnd.Uint64())
					c, err := testKey.Encrypt(id, m)
					if err != nil {
						t.Fatal(err)
					}
					sum, want = sum+c, want+m
				}
			}
			if got, err := testKey.Open(sum, tt.runs...); err != nil || got != want {
				t.Errorf("Open = %d, %v, want %d", got, err, want)
			}
		})
	}
}

func TestRefused(t *testing.T) {
	t.Parallel()
	const top = MaxID + 1
	tests := []struct {
		name string
		call func() error
		want error
	}{
		{"encrypt id 0", func() error { _, err := testKey.Encrypt(0, 1); return err }, ErrID},
		{"encrypt id 2^63 - 1", func() error { _, err := testKey.Encrypt(top, 1); return err }, ErrID},
		{"encrypt id 2^64 - 1", func() error { _, err := testKey.Encrypt(^uint64(0), 1); return err }, ErrID},
		{"decrypt id 0", func() error { _, err := testKey.Decrypt(0, 1); return err }, ErrID},
		{"decrypt id 2^63 - 1", func() error { _, err := testKey.Decrypt(top, 1); return err }, ErrID},
		{"a run from 0", func() error { return testKey.EncryptRun(make([]int64, 2), 0, make([]int64, 2)) }, ErrID},
		{"a run past the end", func() error { return testKey.EncryptRun(make([]int64, 2), MaxID, make([]int64, 2)) }, ErrID},
		{"a run from the last number", func() error { return testKey.EncryptRun(make([]int64, 2), ^uint64(0), make([]int64, 2)) }, ErrID},
		{"open from 0", func() error { _, err := testKey.Open(1, Run{0, 5}); return err }, ErrRuns},
		{"open past the end", func() error { _, err := testKey.Open(1, Run{5, top}); return err }, ErrID},
		{"open backwards", func() error { _, err := testKey.Open(1, Run{5, 4}); return err }, ErrID},
		{"open overlapping", func() error { _, err := testKey.Open(1, Run{1, 5}, Run{5, 9}); return err }, ErrRuns},
		{"open the same twice", func() error { _, err := testKey.Open(1, Run{1, 5}, Run{1, 5}); return err }, ErrRuns},
		{"open descending", func() error { _, err := testKey.Open(1, Run{7, 9}, Run{1, 5}); return err }, ErrRuns},
	}
	for _, tt := range tests {
		if err := tt.call(); !errors.Is(err, tt.want) {
			t.Errorf("%s: %v, want %v", tt.name, err, tt.want)
		}
	}
}

func TestFits(t *testing.T) {
	t.Parallel()
	tests := []struct {
		rows, largest uint64
		want          bool
	}{
		{0, ^uint64(0), true},
		{^uint64(0), 0, true},
		{1, 1<<63 - 1, true},
		{1, 1 << 63, false},
		{1 << 31, 1<<32 - 1, true},
		{1 << 31, 1 << 32, false},
		{1 << 32, 1 << 32, false}, // 2^64, which is 0 modulo 2^64
		{^uint64(0), ^uint64(0), false},
	}
	for _, tt := range tests {
		product := new(big.Int).Mul(new(big.Int).SetUint64(tt.rows), new(big.Int).SetUint64(tt.largest))
		if want := product.BitLen() < 64; want != tt.want {
			t.Fatalf("the table is wrong: %d * %d", tt.rows, tt.largest)
		}
		if got := Fits(tt.rows, tt.largest); got != tt.want {
			t.Errorf("Fits(%d, %d) = %v", tt.rows, tt.largest, got)
		}
	}
}

// TestCiphertextsLookRandom encrypts the same value many times: about half of
// the bits differ between neighbours, and no ciphertext occurs twice.
func TestCiphertextsLookRandom(t *testing.T) {
	t.Parallel()
	const rows = 10_000
	cs := make([]int64, rows)
	if err := testKey.EncryptRun(cs, 1, make([]int64, rows)); err != nil {
		t.Fatal(err)
	}
	flipped := 0
	for i := 1; i < rows; i++ {
		flipped += bits.OnesCount64(uint64(cs[i] ^ cs[i-1]))
	}
	// 9,999 * 64 coins, correlated at most between neighbours: standard
	// deviation below 2 * sqrt(9999 * 64) / 2 = 800.
	if mean := (rows - 1) * 32; flipped < mean-5000 || flipped > mean+5000 {
		t.Errorf("%d bits differ, want about %d", flipped, mean)
	}
	slices.Sort(cs)
	if len(slices.Compact(cs)) != rows {
		t.Error("a ciphertext occurs twice")
	}
}

// TestReuse is why ids are used once: two values under one id give away their
// difference.
func TestReuse(t *testing.T) {
	t.Parallel()
	a, _ := testKey.Encrypt(9, 1000)
	b, _ := testKey.Encrypt(9, 1234)
	if b-a != 234 {
		t.Errorf("the ciphertexts differ by %d: the warning in the spec is wrong", b-a)
	}
}

func TestKeysDoNotPrint(t *testing.T) {
	t.Parallel()
	var log bytes.Buffer
	slog.New(slog.NewTextHandler(&log, nil)).Info("keys", "a", testKey, "b", *testKey)
	printed := fmt.Sprintf("%v %+v %#v %s %x %v %#v", testKey, testKey, testKey, testKey, testKey, *testKey, *testKey)
	if text := printed + log.String(); strings.Contains(text, "{") || strings.Contains(text, "0x") {
		t.Errorf("a key printed itself: %s", text)
	}
}

func values(n int) []int64 {
	rnd := rand.New(rand.NewPCG(5, 6))
	ms := make([]int64, n)
	for i := range ms {
		ms[i] = int64(rnd.Uint64())
	}
	return ms
}
