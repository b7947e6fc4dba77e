package ope

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math/big"
	"testing"

	"enigma/internal/vector"
)

// vectors is the form of testdata/ope-v1.json; numbers are big-endian.
type vectors struct {
	Spec    string        `json:"spec"`
	Ope32   []mapping     `json:"ope32"`
	Ope64   []mapping     `json:"ope64"`
	Refused []refusedCase `json:"refused"`
	Opewide []mapping     `json:"opewide"`
}

// A mapping is some of what one key does.
type mapping struct {
	Key    vector.Hex `json:"key"`
	Images []image    `json:"images"`
}

type image struct {
	Value vector.Hex `json:"value"`
	Image vector.Hex `json:"image"`
}

// A refusedCase is an image, by its length of ope32, ope64 or opewide, that
// must not decrypt.
type refusedCase struct {
	Name    string     `json:"name"`
	Key     vector.Hex `json:"key"`
	Image   vector.Hex `json:"image"`
	Failure string     `json:"failure"` // always "not an image"
}

func TestVectors(t *testing.T) {
	t.Parallel()
	v := vector.Load(t, "testdata/ope-v1.json", buildVectors)
	if len(v.Ope32) < 2 || len(v.Ope64) < 2 || len(v.Opewide) < 2 || len(v.Refused) < 15 {
		t.Fatal("vectors are missing")
	}
	for _, m := range v.Ope32 {
		k := NewKey32([32]byte(m.Key))
		for _, w := range m.Images {
			x, c := binary.BigEndian.Uint32(w.Value), binary.BigEndian.Uint64(w.Image)
			if got := k.Encrypt(x); got != c {
				t.Errorf("Encrypt(%#x) = %#x, want %#x", x, got, c)
			}
			if got, err := k.Decrypt(c); err != nil || got != x {
				t.Errorf("Decrypt(%#x) = %#x, %v, want %#x", c, got, err, x)
			}
		}
	}
	for _, m := range v.Ope64 {
		k := NewKey64([32]byte(m.Key))
		for _, w := range m.Images {
			x := binary.BigEndian.Uint64(w.Value)
			if got := k.Encrypt(x); !bytes.Equal(got[:], w.Image) {
				t.Errorf("Encrypt(%#x) = %x, want %x", x, got, w.Image)
			}
			if got, err := k.Decrypt([16]byte(w.Image)); err != nil || got != x {
				t.Errorf("Decrypt(%x) = %#x, %v, want %#x", w.Image, got, err, x)
			}
		}
	}
	for _, m := range v.Opewide {
		k := NewKeyWide([32]byte(m.Key))
		for _, w := range m.Images {
			hi, lo := binary.BigEndian.Uint64(w.Value[:8]), binary.BigEndian.Uint64(w.Value[8:])
			if got := k.Encrypt(hi, lo); !bytes.Equal(got[:], w.Image) {
				t.Errorf("Encrypt(%x) = %x, want %x", w.Value, got, w.Image)
			}
			if gotHi, gotLo, err := k.Decrypt([32]byte(w.Image)); err != nil || gotHi != hi || gotLo != lo {
				t.Errorf("Decrypt(%x) = %x, %x, %v, want %x", w.Image, gotHi, gotLo, err, w.Value)
			}
		}
	}
	for _, w := range v.Refused {
		var err error
		switch len(w.Image) {
		case 8:
			_, err = NewKey32([32]byte(w.Key)).Decrypt(binary.BigEndian.Uint64(w.Image))
		case 16:
			_, err = NewKey64([32]byte(w.Key)).Decrypt([16]byte(w.Image))
		default:
			_, _, err = NewKeyWide([32]byte(w.Key)).Decrypt([32]byte(w.Image))
		}
		if w.Failure != "not an image" || !errors.Is(err, ErrNotAnImage) {
			t.Errorf("%s: %v, want %s", w.Name, err, w.Failure)
		}
	}
}

// buildVectors asks the oracle, not the code under test.
func buildVectors() vectors {
	var zero [32]byte
	v := vectors{
		Spec: "ope-v1",
		Ope32: []mapping{
			oracleMapping(keyBytes, 32, append(boundaries(32), random(8, 32)...)),
			oracleMapping(zero, 32, []uint64{0, 1, 1 << 31, 1<<32 - 1}),
		},
		Ope64: []mapping{
			oracleMapping(keyBytes, 64, append(boundaries(64), random(8, 64)...)),
			oracleMapping(zero, 64, []uint64{0, 1, 1 << 63, 1<<64 - 1}),
		},
	}
	for _, width := range []uint{32, 64} {
		size := width / 4
		first, root := oracleImage(keyBytes, width, 0), oracleImage(keyBytes, width, 1<<(width-1))
		v.Refused = append(
			v.Refused,
			refusedCase{"the lowest number", keyBytes[:], make([]byte, size), "not an image"},
			refusedCase{"the highest number", keyBytes[:], bytes.Repeat([]byte{0xff}, int(size)), "not an image"},
			refusedCase{"one below the first image", keyBytes[:], plus(first.Image, -1), "not an image"},
			refusedCase{"one above the root's image", keyBytes[:], plus(root.Image, 1), "not an image"},
			refusedCase{"the root's image under another key", zero[:], root.Image, "not an image"},
		)
	}
	v.addWide(keyBytes, zero)
	return v
}

func (v *vectors) addWide(key, other [32]byte) {
	const last = ^uint64(0)
	values := [][2]uint64{
		{0, 0},
		{0, 1},
		{0, last},
		{1, 0},
		{1 << 63, 0},
		{1 << 63, 1},
		{1 << 63, 1<<40 + 7},
		{1<<63 - 1, last},
		{last, 0},
		{last, last},
		{0x0123456789abcdef, 0xfedcba9876543210},
	}
	v.Opewide = []mapping{wideMapping(key, values), wideMapping(other, values[:3])}
	one := v.Opewide[0].Images[6].Image
	swapped := append(bytes.Clone(one[16:]), one[:16]...)
	foreign := append(bytes.Clone(one[:16]), v.Opewide[0].Images[10].Image[16:]...)
	for _, w := range []refusedCase{
		{"the lowest number", key[:], make([]byte, 32), ""},
		{"the highest number", key[:], bytes.Repeat([]byte{0xff}, 32), ""},
		{"one above an image", key[:], plus(one, 1), ""},
		{"no image in the first half", key[:], append(plus(one[:16], 1), one[16:]...), ""},
		{"halves exchanged", key[:], swapped, ""},
		{"second half of another high word", key[:], foreign, ""},
		{"another key", other[:], one, ""},
	} {
		w.Failure = "not an image"
		v.Refused = append(v.Refused, w)
	}
}

func wideMapping(key [32]byte, values [][2]uint64) mapping {
	m := mapping{Key: key[:]}
	for _, x := range values {
		value := binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(nil, x[0]), x[1])
		m.Images = append(m.Images, image{value, wideOracle(key, x[0], x[1])})
	}
	return m
}

func oracleMapping(key [32]byte, width uint, xs []uint64) mapping {
	m := mapping{Key: key[:]}
	for _, x := range xs {
		m.Images = append(m.Images, oracleImage(key, width, x))
	}
	return m
}

func oracleImage(key [32]byte, width uint, x uint64) image {
	value := binary.BigEndian.AppendUint64(nil, x)[8-width/8:]
	c := newOracle(key, width).encrypt(x)
	return image{value, c.FillBytes(make([]byte, width/4))}
}

func plus(number []byte, n int64) []byte {
	sum := new(big.Int).Add(new(big.Int).SetBytes(number), big.NewInt(n))
	return sum.FillBytes(make([]byte, len(number)))
}
