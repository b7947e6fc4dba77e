package ope

import (
	"encoding/binary"
	"errors"
	"slices"
	"testing"
)

// batches are inputs whose paths have much or little in common.
func batches(width uint) map[string][]uint64 {
	last := ^uint64(0) >> (64 - width)
	return map[string][]uint64{
		"none":                   {},
		"one":                    {last},
		"few":                    {7, 0, last, 7},
		"boundaries":             boundaries(width),
		"boundaries, descending": descending(boundaries(width)),
		"random":                 random(3000, width),
		"all of the lowest":      around(0, 2*chunk+5),
		"shuffled neighbours":    shuffled(around(last/3, 3000)),
		"one value":              slices.Repeat([]uint64{last - 5}, 1500),
		"neighbours and both ends, each twice": slices.Repeat(
			slices.Concat([]uint64{last, 0}, descending(around(last/2, 600))), 2),
	}
}

func descending(xs []uint64) []uint64 {
	slices.Reverse(xs)
	return xs
}

// TestBatches compares each batch with one call a value.
func TestBatches(t *testing.T) {
	t.Parallel()
	for name, xs := range batches(32) {
		values, images := make([]uint32, len(xs)), make([]uint64, len(xs))
		for i, x := range xs {
			values[i] = uint32(x)
		}
		key32.EncryptAll(images, values)
		for i, x := range values {
			if want := key32.Encrypt(x); images[i] != want {
				t.Fatalf("%s: Key32.EncryptAll: image %d of %d is %#x, want %#x", name, i, x, images[i], want)
			}
		}
		got := make([]uint32, len(xs))
		if err := key32.DecryptAll(got, images); err != nil || !slices.Equal(got, values) {
			t.Errorf("%s: Key32.DecryptAll does not undo EncryptAll: %v", name, err)
		}
	}
	for name, xs := range batches(64) {
		images, got := make([][16]byte, len(xs)), make([]uint64, len(xs))
		key64.EncryptAll(images, xs)
		for i, x := range xs {
			if want := key64.Encrypt(x); images[i] != want {
				t.Fatalf("%s: Key64.EncryptAll: image %d of %d is %x, want %x", name, i, x, images[i], want)
			}
		}
		if err := key64.DecryptAll(got, images); err != nil || !slices.Equal(got, xs) {
			t.Errorf("%s: Key64.DecryptAll does not undo EncryptAll: %v", name, err)
		}
	}
}

// TestBatchRefused spoils one image of a batch, or several: the first one is
// named, and what comes before it is right.
func TestBatchRefused(t *testing.T) {
	t.Parallel()
	for name, xs := range batches(64) {
		for _, bad := range [][]int{{0}, {len(xs) - 1}, {len(xs) / 2, len(xs) - 1}} {
			if len(xs) == 0 {
				continue
			}
			images32, images64 := make([]uint64, len(xs)), make([][16]byte, len(xs))
			for i, x := range xs {
				images32[i], images64[i] = key32.Encrypt(uint32(x)), key64.Encrypt(x)
			}
			for _, i := range bad {
				images32[i], images64[i] = noImage32(images32[i]), noImage64(images64[i])
			}
			values32, values64 := make([]uint32, len(xs)), make([]uint64, len(xs))
			checkRefused(t, name, bad[0], key32.DecryptAll(values32, images32))
			checkRefused(t, name, bad[0], key64.DecryptAll(values64, images64))
			for i, x := range xs[:bad[0]] {
				if values32[i] != uint32(x) || values64[i] != x {
					t.Errorf("%s: value %d before the refused one is wrong", name, i)
				}
			}
		}
	}
}

func checkRefused(t *testing.T, name string, want int, err error) {
	t.Helper()
	var refused *BatchError
	if !errors.As(err, &refused) || refused.Index != want || !errors.Is(err, ErrNotAnImage) {
		t.Errorf("%s: DecryptAll = %v, want image %d refused", name, err, want)
	}
}

// noImage32 returns the next number that is not an image.
func noImage32(c uint64) uint64 {
	for {
		c++
		if _, err := key32.Decrypt(c); err != nil {
			return c
		}
	}
}

func noImage64(c [16]byte) [16]byte {
	for {
		c = load128(c).add(u128{lo: 1}).bytes()
		if _, err := key64.Decrypt(c); err != nil {
			return c
		}
	}
}

// TestBatchOfAnything decrypts numbers that are mostly no images.
func TestBatchOfAnything(t *testing.T) {
	t.Parallel()
	for _, c := range random(200, 64) {
		all := slices.Repeat([]uint64{key32.Encrypt(7)}, 50)
		all[33] = c
		_, single := key32.Decrypt(c)
		batch := key32.DecryptAll(make([]uint32, len(all)), all)
		if (single == nil) != (batch == nil) {
			t.Errorf("Decrypt(%#x) = %v, in a batch %v", c, single, batch)
		}
	}
	low := make([][16]byte, 64) // around the image of 0, the tree's one odd leaf
	first := key64.Encrypt(0)
	for i := range low {
		low[i] = first
		binary.BigEndian.PutUint64(low[i][8:], binary.BigEndian.Uint64(first[8:])+uint64(i))
	}
	checkRefused(t, "around the lowest image", 1, key64.DecryptAll(make([]uint64, len(low)), low))
}

// TestBatchTooShort makes sure that nothing is written beyond dst.
func TestBatchTooShort(t *testing.T) {
	t.Parallel()
	defer func() {
		if recover() == nil {
			t.Error("EncryptAll wrote more images than dst is long")
		}
	}()
	key32.EncryptAll(make([]uint64, 1, 2), []uint32{1, 2})
}
