package rowtag

import (
	"bytes"
	"encoding/binary"
	"math"
	"testing"

	"enigma/internal/vector"
)

// vectors is the form of testdata/rowtag-v1.json.
type vectors struct {
	Spec    string    `json:"spec"`
	Tags    []tagCase `json:"tags"`
	Refused []refused `json:"refused"`
}

// A tagCase is one row; a term that is null is NULL.
type tagCase struct {
	Key   vector.Hex    `json:"key"`
	ID    vector.Hex    `json:"id"` // 8 bytes, big-endian
	Terms []*vector.Hex `json:"terms"`
	Tag   vector.Hex    `json:"tag"`
}

type refused struct {
	Name string `json:"name"`
	tagCase
	Failure string `json:"failure"` // always "tag"
}

func (c tagCase) id() uint64 { return binary.BigEndian.Uint64(c.ID) }

func eight(n uint64) []byte { return binary.BigEndian.AppendUint64(nil, n) }

func (c tagCase) terms() [][]byte {
	var terms [][]byte
	for _, term := range c.Terms {
		if term == nil {
			terms = append(terms, nil)
		} else {
			terms = append(terms, append([]byte{}, *term...))
		}
	}
	return terms
}

func TestVectors(t *testing.T) {
	t.Parallel()
	v := vector.Load(t, "testdata/rowtag-v1.json", buildVectors)
	if len(v.Tags) < 12 || len(v.Refused) < 12 {
		t.Fatal("vectors are missing")
	}
	for _, w := range v.Tags {
		tagger := New([32]byte(w.Key))
		if got := tagger.Tag(w.id(), w.terms()); !bytes.Equal(got[:], w.Tag) {
			t.Errorf("Tag(%d, %x) = %x, want %x", w.id(), w.terms(), got, w.Tag)
		}
		if !tagger.Verify(w.id(), w.terms(), w.Tag) {
			t.Errorf("Verify(%d, %x, %x) = false", w.id(), w.terms(), w.Tag)
		}
	}
	for _, w := range v.Refused {
		if New([32]byte(w.Key)).Verify(w.id(), w.terms(), w.Tag) || w.Failure != "tag" {
			t.Errorf("%s: verified, want failure %s", w.Name, w.Failure)
		}
	}
}

// buildVectors asks the oracle, not the code under test.
func buildVectors() vectors {
	var zero [32]byte
	v := vectors{Spec: "rowtag-v1"}
	tag := func(key [32]byte, id uint64, terms ...[]byte) tagCase {
		c := tagCase{Key: key[:], ID: eight(id), Terms: []*vector.Hex{}, Tag: oracleTag(key, id, terms)}
		for _, term := range terms {
			if term == nil {
				c.Terms = append(c.Terms, nil)
			} else {
				c.Terms = append(c.Terms, (*vector.Hex)(&term))
			}
		}
		return c
	}
	long := bytes.Repeat([]byte("a long term. "), 100)
	for _, key := range [][32]byte{keyBytes, zero} {
		v.Tags = append(
			v.Tags,
			tag(key, 1), tag(key, 1, nil), tag(key, 1, []byte{}), tag(key, 1, []byte{}, nil), tag(key, 1, nil, []byte{}),
			tag(key, 1, []byte("ab"), []byte("c")), tag(key, 1, []byte("a"), []byte("bc")), tag(key, 2, []byte("a"), []byte("bc")),
			tag(key, 0, long), tag(key, math.MaxInt64-1, long, nil, []byte{0, 1, 2}), tag(key, math.MaxUint64, []byte("last")),
		)
	}
	good := tag(keyBytes, 7, []byte("ab"), []byte("c"), nil)
	bad := func(name string, change func(*tagCase)) {
		c := good
		c.Tag = bytes.Clone(good.Tag)
		change(&c)
		v.Refused = append(v.Refused, refused{name, c, "tag"})
	}
	terms := func(terms ...[]byte) func(*tagCase) {
		return func(c *tagCase) { c.Terms = tag(keyBytes, 7, terms...).Terms }
	}
	bad("another id", func(c *tagCase) { c.ID = eight(8) })
	bad("another key", func(c *tagCase) { c.Key = zero[:] })
	bad("terms swapped", terms([]byte("c"), []byte("ab"), nil))
	bad("a byte moved to the next term", terms([]byte("a"), []byte("bc"), nil))
	bad("a term altered", terms([]byte("aB"), []byte("c"), nil))
	bad("an empty term for NULL", terms([]byte("ab"), []byte("c"), []byte{}))
	bad("NULL for a term", terms([]byte("ab"), nil, nil))
	bad("a term missing", terms([]byte("ab"), []byte("c")))
	bad("a term more", terms([]byte("ab"), []byte("c"), nil, nil))
	bad("no terms", terms())
	bad("the first bit altered", func(c *tagCase) { c.Tag[0] ^= 0x80 })
	bad("the last bit altered", func(c *tagCase) { c.Tag[15] ^= 1 })
	bad("cut short", func(c *tagCase) { c.Tag = c.Tag[:15] })
	bad("with a byte more", func(c *tagCase) { c.Tag = append(c.Tag, 0) })
	bad("no tag", func(c *tagCase) { c.Tag = nil })
	return v
}
