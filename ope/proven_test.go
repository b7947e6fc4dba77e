package ope

import (
	"bytes"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"math/big"
	"math/bits"
	"os"
	"testing"

	"enigma/internal/vector"
)

var (
	proven32 = NewProven32(keyBytes)
	proven64 = NewProven64(keyBytes)
)

// provenVectors is the form of testdata/ope-proven-v1.json.
type provenVectors struct {
	Spec     string        `json:"spec"`
	Proven32 []mapping     `json:"proven32"`
	Proven64 []mapping     `json:"proven64"`
	Refused  []refusedCase `json:"refused"` // by length of one width or the other
}

func TestProvenVectors(t *testing.T) {
	t.Parallel()
	v := vector.Load(t, "testdata/ope-proven-v1.json", buildProvenVectors)
	if len(v.Proven32) < 2 || len(v.Proven64) < 2 || len(v.Refused) < 10 {
		t.Fatal("vectors are missing")
	}
	for _, m := range append(v.Proven32, v.Proven64...) {
		for _, w := range m.Images {
			got, back, err := provenBoth([32]byte(m.Key), w)
			if !bytes.Equal(got, w.Image) || !bytes.Equal(back, w.Value) || err != nil {
				t.Errorf("%x: Encrypt = %x, Decrypt = %x, %v, want %x", w.Value, got, back, err, w.Image)
			}
		}
	}
	for _, w := range v.Refused {
		_, _, err := provenBoth([32]byte(w.Key), image{make([]byte, len(w.Image)/40), w.Image})
		if w.Failure != "not an image" || !errors.Is(err, ErrNotAnImage) {
			t.Errorf("%s: %v, want %s", w.Name, err, w.Failure)
		}
	}
}

// provenBoth encrypts the value and decrypts the image.
func provenBoth(key [32]byte, w image) (c, x []byte, err error) {
	if len(w.Value) == 4 {
		k := NewProven32(key)
		image := k.Encrypt(binary.BigEndian.Uint32(w.Value))
		value, err := k.Decrypt([160]byte(w.Image))
		return image[:], binary.BigEndian.AppendUint32(nil, value), err
	}
	k := NewProven64(key)
	image := k.Encrypt(binary.BigEndian.Uint64(w.Value))
	value, err := k.Decrypt([320]byte(w.Image))
	return image[:], binary.BigEndian.AppendUint64(nil, value), err
}

func buildProvenVectors() provenVectors {
	var zero [32]byte
	v := provenVectors{Spec: "ope-proven-v1"}
	for _, width := range []uint{32, 64} {
		last := ^uint64(0) >> (64 - width)
		xs := append([]uint64{0, 1, 2, 1<<(width-1) - 1, 1 << (width - 1), last - 1, last, last / 3, last / 5}, random(4, width)...)
		maps := []mapping{provenMapping(keyBytes, width, xs), provenMapping(zero, width, []uint64{0, last})}
		if width == 32 {
			v.Proven32 = maps
		} else {
			v.Proven64 = maps
		}
		one := maps[0].Images[7].Image
		refused := func(name string, key [32]byte, c []byte) {
			v.Refused = append(v.Refused, refusedCase{name, key[:], c, "not an image"})
		}
		refused("nothing but zeros", keyBytes, make([]byte, len(one)))
		refused("nothing but ones", keyBytes, bytes.Repeat([]byte{0xff}, len(one)))
		refused("last digit one too high", keyBytes, plus(maps[0].Images[6].Image, 1))
		refused("last digit one too low", keyBytes, plus(maps[0].Images[0].Image, -1))
		refused("another key", zero, one)
		refused("two digits exchanged", keyBytes, append(append(bytes.Clone(one[5:10]), one[:5]...), one[10:]...))
	}
	return v
}

func provenMapping(key [32]byte, width uint, xs []uint64) mapping {
	m := mapping{Key: key[:]}
	for _, x := range xs {
		value := binary.BigEndian.AppendUint64(nil, x)[8-width/8:]
		m.Images = append(m.Images, image{value, provenOracle(key, width, x)})
	}
	return m
}

// TestProvenLeakage checks for pairs of values what their images have in
// common: all digits before that of the first bit that differs, where the digits
// are neighbours, and nothing after it.
func TestProvenLeakage(t *testing.T) {
	t.Parallel()
	xs := append(boundaries(64), random(60, 64)...)
	close, pairs := 0, 0
	for _, x := range xs {
		cx := proven64.Encrypt(x)
		for _, y := range xs {
			if x >= y {
				continue
			}
			cy := proven64.Encrypt(y)
			first := bits.LeadingZeros64(x ^ y)
			for i := range 64 {
				dx, dy := provenDigits.get(cx[:], i), provenDigits.get(cy[:], i)
				switch {
				case i < first && dx != dy, i == first && dx+1 != dy:
					t.Fatalf("%#x and %#x differ first in bit %d; digit %d is %#x and %#x", x, y, first, i, dx, dy)
				case i > first:
					pairs++
					if max(dx, dy)-min(dx, dy) < 1<<20 {
						close++
					}
				}
			}
		}
	}
	// Of two independent digits, one in 2^19 pairs lies as close.
	if pairs < 1<<19 || close > 2+4*pairs>>19 {
		t.Errorf("after the first bit that differs, %d of %d pairs of digits are close", close, pairs)
	}
}

// TestProvenDraws checks that draws use the whole range and never its end,
// where the bit would wrap around.
func TestProvenDraws(t *testing.T) {
	t.Parallel()
	for r, want := range map[u128]uint64{
		{}:                           0,
		{^uint64(0), ^uint64(0)}:     1<<40 - 2,
		{hi: 1 << 63}:                1<<39 - 1,
		{hi: 1<<24 + 1<<8, lo: 0}:    1,
		{hi: 1<<24 - 1, lo: 1 << 63}: 0,
	} {
		if got := r.scale(u128{lo: provenTop}).lo; got != want {
			t.Errorf("draw from %x is %d, want %d", r, got, want)
		}
	}
}

// TestPublicVectors computes the vectors that the authors of another
// implementation of the same construction published. They use blocks of a byte,
// digits of one to four bytes that wrap around, and HKDF in place of AES.
func TestPublicVectors(t *testing.T) {
	t.Parallel()
	b, err := os.ReadFile("testdata/clww-kevinlewi.json") // never written anew
	if err != nil {
		t.Fatal(err)
	}
	var v publicVectors
	if err := json.Unmarshal(b, &v); err != nil || len(v.Vectors) != 20 {
		t.Fatalf("%d vectors, %v", len(v.Vectors), err)
	}
	for _, w := range v.Vectors {
		number, ok := new(big.Int).SetString(w.Input, 10)
		if !ok {
			t.Fatalf("%q is no number", w.Input)
		}
		x, d := number.Bytes(), digits{block: 8, size: w.ExpansionFactor}
		got := make([]byte, len(x)*d.size)
		s := expand{w.Key, d.size}
		if d.encrypt(got, x, make([]byte, len(x)), s); !bytes.Equal(got, w.Ciphertext) {
			t.Errorf("%s: %x, want %x", w.Input, got, w.Ciphertext)
		}
		back := make([]byte, len(x))
		if !d.decrypt(back, got, s) || !bytes.Equal(back, x) {
			t.Errorf("%s: decrypts to %x", w.Input, back)
		}
	}
}

type publicVectors struct {
	Source  string `json:"source"`
	Licence string `json:"licence"`
	Vectors []struct {
		Key             vector.Hex `json:"key"`
		Input           string     `json:"input"` // decimal
		ExpansionFactor int        `json:"expansion_factor"`
		Ciphertext      vector.Hex `json:"ciphertext"`
	} `json:"vectors"`
}

// expand draws with HKDF-Expand from the place, one byte, and the prefix.
type expand struct {
	key  []byte
	size int
}

func (e expand) draw(i int, prefix []byte) uint64 {
	b, err := hkdf.Expand(sha256.New, e.key, string(append([]byte{byte(i)}, prefix...)), e.size)
	if err != nil {
		panic(err)
	}
	return new(big.Int).SetBytes(b).Uint64()
}

// TestProvenExample computes the specification's worked example.
func TestProvenExample(t *testing.T) {
	t.Parallel()
	e := vector.Example(t, "../docs/spec/ope-proven-v1.md")
	key := [32]byte(vector.Bytes(t, e, "key"))
	x := vector.Bytes(t, e, "value")
	c := NewProven32(key).Encrypt(binary.BigEndian.Uint32(x))
	if want := vector.Bytes(t, e, "image"); !bytes.Equal(c[:], want) {
		t.Errorf("image = %x, want %x", c, want)
	}
	block := newBlock(vector.Bytes(t, e, "AES key"))
	for _, name := range []string{"0", "31"} {
		out := make([]byte, 16)
		block.Encrypt(out, vector.Bytes(t, e, "input "+name))
		if want := vector.Bytes(t, e, "output "+name); !bytes.Equal(out, want) {
			t.Errorf("output %s = %x, want %x", name, out, want)
		}
		draw := binary.BigEndian.AppendUint64(nil, load128([16]byte(out)).scale(u128{lo: provenTop}).lo)[3:]
		if want := vector.Bytes(t, e, "draw "+name); !bytes.Equal(draw, want) {
			t.Errorf("draw %s = %x, want %x", name, draw, want)
		}
	}
}

// FuzzProven checks order, equality and inverse under any key, and that no other
// digits decrypt.
func FuzzProven(f *testing.F) {
	f.Add(keyBytes[:], uint64(0), uint64(1), 319, byte(1))
	f.Add(keyBytes[:], ^uint64(0), uint64(1)<<63, 0, byte(0x80))
	f.Fuzz(func(t *testing.T, key []byte, a, b uint64, at int, change byte) {
		k := NewProven64(padded(key))
		ca, cb := k.Encrypt(a), k.Encrypt(b)
		if order := bytes.Compare(ca[:], cb[:]); (a < b) != (order < 0) || (a == b) != (order == 0) {
			t.Fatalf("order lost: %d, %d -> %x, %x", a, b, ca, cb)
		}
		if got, err := k.Decrypt(ca); err != nil || got != a {
			t.Fatalf("Decrypt(Encrypt(%d)) = %d, %v", a, got, err)
		}
		cb[uint(at)%320] ^= change
		if got, err := k.Decrypt(cb); err == nil && k.Encrypt(got) != cb || err != nil && !errors.Is(err, ErrNotAnImage) {
			t.Fatalf("Decrypt(%x) = %d, %v", cb, got, err)
		}
		k32 := NewProven32(padded(key))
		a32, b32 := uint32(a), uint32(b)
		da, db := k32.Encrypt(a32), k32.Encrypt(b32)
		if order := bytes.Compare(da[:], db[:]); (a32 < b32) != (order < 0) || (a32 == b32) != (order == 0) {
			t.Fatalf("order lost: %d, %d -> %x, %x", a32, b32, da, db)
		}
		if got, err := k32.Decrypt(da); err != nil || got != a32 {
			t.Fatalf("Decrypt(Encrypt(%d)) = %d, %v", a32, got, err)
		}
	})
}
