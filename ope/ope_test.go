package ope

import (
	"bytes"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
)

var (
	keyBytes = [32]byte([]byte("a key that only tests ever use.."))
	key32    = NewKey32(keyBytes)
	key64    = NewKey64(keyBytes)
	keyWide  = NewKeyWide(keyBytes)
)

// boundaries are where a tree walk is most likely to be wrong: both ends, and
// each level's nodes with their neighbours.
func boundaries(width uint) []uint64 {
	last := ^uint64(0) >> (64 - width)
	xs := []uint64{0, 1, 2, 3, last, last - 1, last - 2}
	for i := range width {
		p := uint64(1) << i
		xs = append(xs, p-1, p, p+1, last-p, last-p+1, last/3>>i, last/3*2>>i)
	}
	slices.Sort(xs)
	return slices.Compact(xs)
}

func random(n int, width uint) []uint64 {
	rnd := rand.New(rand.NewPCG(1, 2))
	xs := make([]uint64, n)
	for i := range xs {
		xs[i] = rnd.Uint64() >> (64 - width)
	}
	return xs
}

// around returns the n values from x up.
func around(x uint64, n int) []uint64 {
	xs := make([]uint64, n)
	for i := range xs {
		xs[i] = x + uint64(i)
	}
	return xs
}

func TestAgainstOracle(t *testing.T) {
	t.Parallel()
	for _, x := range slices.Concat(boundaries(32), random(300, 32)) {
		got := new(big.Int).SetUint64(key32.Encrypt(uint32(x)))
		if want := newOracle(keyBytes, 32).encrypt(x); got.Cmp(want) != 0 {
			t.Fatalf("Key32.Encrypt(%d) = %d, want %d", x, got, want)
		}
	}
	for _, x := range slices.Concat(boundaries(64), random(300, 64)) {
		c := key64.Encrypt(x)
		got := new(big.Int).SetBytes(c[:])
		if want := newOracle(keyBytes, 64).encrypt(x); got.Cmp(want) != 0 {
			t.Fatalf("Key64.Encrypt(%d) = %d, want %d", x, got, want)
		}
	}
}

func TestOrderAndInverse(t *testing.T) {
	t.Parallel()
	runs := []struct {
		name string
		xs32 []uint64
		xs64 []uint64
	}{
		{"boundaries", boundaries(32), boundaries(64)},
		{"spread out", random(20_000, 32), random(20_000, 64)},
		{"consecutive across the root", around(1<<31-5000, 10_000), around(1<<63-5000, 10_000)},
		{"consecutive from the bottom", around(0, 5000), around(0, 5000)},
		{"consecutive to the top", around(1<<32-5000, 5000), around(-5000&(1<<64-1), 5000)},
	}
	for _, run := range runs {
		t.Run(run.name, func(t *testing.T) {
			t.Parallel()
			checkOrder32(t, run.xs32)
			checkOrder64(t, run.xs64)
		})
	}
}

func checkOrder32(t *testing.T, xs []uint64) {
	t.Helper()
	slices.Sort(xs)
	xs = slices.Compact(xs)
	for i, x := range xs {
		c := key32.Encrypt(uint32(x))
		if i > 0 && c <= key32.Encrypt(uint32(xs[i-1])) {
			t.Fatalf("order lost between %d and %d", xs[i-1], x)
		}
		if got, err := key32.Decrypt(c); err != nil || got != uint32(x) {
			t.Fatalf("Decrypt(Encrypt(%d)) = %d, %v", x, got, err)
		}
	}
}

func checkOrder64(t *testing.T, xs []uint64) {
	t.Helper()
	slices.Sort(xs)
	xs = slices.Compact(xs)
	for i, x := range xs {
		c := key64.Encrypt(x)
		if i > 0 {
			if before := key64.Encrypt(xs[i-1]); bytes.Compare(c[:], before[:]) <= 0 {
				t.Fatalf("order lost between %d and %d", xs[i-1], x)
			}
		}
		if got, err := key64.Decrypt(c); err != nil || got != x {
			t.Fatalf("Decrypt(Encrypt(%d)) = %d, %v", x, got, err)
		}
	}
}

// TestNotAnImage tries every number next to an image: each is either the image
// of a neighbour or refused.
func TestNotAnImage(t *testing.T) {
	t.Parallel()
	for _, x := range slices.Concat(boundaries(32), random(2000, 32)) {
		for _, c := range []uint64{key32.Encrypt(uint32(x)) - 1, key32.Encrypt(uint32(x)) + 1} {
			got, err := key32.Decrypt(c)
			if err == nil && key32.Encrypt(got) != c || err != nil && !errors.Is(err, ErrNotAnImage) {
				t.Fatalf("Decrypt(%#x) = %d, %v", c, got, err)
			}
		}
	}
	for _, x := range slices.Concat(boundaries(64), random(2000, 64)) {
		c := key64.Encrypt(x)
		c[15] ^= 1
		if got, err := key64.Decrypt(c); err == nil && key64.Encrypt(got) != c || err != nil && !errors.Is(err, ErrNotAnImage) {
			t.Fatalf("Decrypt(%x) = %d, %v", c, got, err)
		}
	}
}

func TestNotAnImageAtTheEnds(t *testing.T) {
	t.Parallel()
	for _, c := range []uint64{0, ^uint64(0)} {
		if _, err := key32.Decrypt(c); !errors.Is(err, ErrNotAnImage) {
			t.Errorf("Key32.Decrypt(%#x) = %v, want ErrNotAnImage", c, err)
		}
	}
	for _, fill := range []byte{0, 0xff} {
		if _, err := key64.Decrypt([16]byte(bytes.Repeat([]byte{fill}, 16))); !errors.Is(err, ErrNotAnImage) {
			t.Errorf("Key64.Decrypt(%x…) = %v, want ErrNotAnImage", fill, err)
		}
	}
}

// TestTable compares walks from the root with walks that start from the table,
// at every number that the table has and between them.
func TestTable(t *testing.T) {
	t.Parallel()
	for _, width := range []uint{32, 64} {
		xs := slices.Concat(boundaries(width), random(1000, width))
		for j := uint64(0); j < 1<<topLevels; j += 5 {
			xs = append(xs, j<<(width-topLevels), j<<(width-topLevels)+1)
		}
		for _, x := range xs {
			fresh, warm := newTestTree(width), key64.tree
			if width == 32 {
				warm = key32.tree
			}
			warm.top(patience)
			c := fresh.encrypt(x)
			if got := warm.encrypt(x); got != c {
				t.Fatalf("%d bits: encrypt(%d) = %x with the table, %x without", width, x, got, c)
			}
			got, ok := warm.decrypt(c)
			if again, okAgain := fresh.decrypt(c); !ok || !okAgain || got != x || again != x {
				t.Fatalf("%d bits: decrypt(encrypt(%d)) = %d with the table, %d without", width, x, got, again)
			}
		}
	}
}

// newTestTree returns a tree that has no table yet.
func newTestTree(width uint) *tree {
	t := key64.tree
	if width == 32 {
		t = key32.tree
	}
	return newTree(t.block, t.bits, t.slack, t.base)
}

// TestConcurrent makes goroutines share a key, and the making of its table.
func TestConcurrent(t *testing.T) {
	t.Parallel()
	xs := random(2000, 64)
	var want [][16]byte
	for _, x := range xs {
		want = append(want, key64.Encrypt(x))
	}
	key64 := NewKey64(keyBytes)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for i, x := range xs {
				if key64.Encrypt(x) != want[i] {
					t.Errorf("Encrypt(%d) differs between goroutines", x)
				}
			}
		})
	}
	wg.Wait()
}

func TestKeysDoNotPrint(t *testing.T) {
	t.Parallel()
	var log bytes.Buffer
	slog.New(slog.NewTextHandler(&log, nil)).Info("keys", "key32", key32, "key64", *key64)
	printed := fmt.Sprintf("%v %+v %#v %s %x %v %#v", key32, key32, key32, *key32, key32, *key64, key64) +
		fmt.Sprintf("%v %+v %#v %s %x %v %#v", proven32, proven32, proven32, *proven32, proven32, *proven64, proven64) +
		fmt.Sprintf("%v %+v %#v %s %x %v %#v", keyWide, keyWide, keyWide, *keyWide, prefixKey, *prefixKey, prefixKey)
	if text := printed + log.String(); strings.Contains(text, "{") || strings.Contains(text, "0x") {
		t.Errorf("a key printed itself: %s", text)
	}
}
