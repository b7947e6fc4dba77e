package rowtag

import (
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/binary"
	"hash"
	"log/slog"
	"sync"
)

// Size is how many bytes a tag has. Somebody who guesses is right once in 2^128
// times.
const Size = 16

// label begins every message, so that a tag can be taken for nothing else.
const label = "enigma/rowtag-v1"

// null stands in for the length of a term that is NULL; no slice is so long.
const null = ^uint64(0)

// A Tagger makes and checks the tags of one table. It is safe for concurrent use
// and never prints itself.
type Tagger struct {
	work *sync.Pool // of *work
}

// work is the memory of one call. It lives on the heap and is reused, because
// slices handed to a hash.Hash escape.
type work struct {
	mac    hash.Hash
	header [len(label) + 8 + 8]byte
	length [8]byte
	sum    [sha256.Size]byte
}

// New returns the Tagger that key selects.
func New(key [32]byte) *Tagger {
	derived, err := hkdf.Key(sha256.New, key[:], nil, label, 32)
	if err != nil {
		panic("rowtag: internal error: " + err.Error())
	}
	return &Tagger{&sync.Pool{New: func() any {
		w := &work{mac: hmac.New(sha256.New, derived)}
		copy(w.header[:], label)
		return w
	}}}
}

// Tag returns the tag of the row with the given id. Its terms are in the order
// that the manifest fixes, plain ones included; nil is NULL, which no empty term
// is.
func (t *Tagger) Tag(id uint64, terms [][]byte) [Size]byte {
	w := t.work.Get().(*work)
	defer t.work.Put(w)
	w.mac.Reset()
	binary.BigEndian.PutUint64(w.header[len(label):], id)
	binary.BigEndian.PutUint64(w.header[len(label)+8:], uint64(len(terms)))
	w.mac.Write(w.header[:])
	for _, term := range terms {
		n := uint64(len(term))
		if term == nil {
			n = null
		}
		binary.BigEndian.PutUint64(w.length[:], n)
		w.mac.Write(w.length[:])
		w.mac.Write(term)
	}
	return [Size]byte(w.mac.Sum(w.sum[:0]))
}

// Verify says whether tag is the tag of that row, in a time that does not depend
// on where it differs.
func (t *Tagger) Verify(id uint64, terms [][]byte, tag []byte) bool {
	want := t.Tag(id, terms)
	return subtle.ConstantTimeCompare(want[:], tag) == 1
}

// String keeps keys out of printed values.
func (Tagger) String() string { return "rowtag.Tagger(redacted)" }

// GoString keeps keys out of printed values.
func (Tagger) GoString() string { return "rowtag.Tagger(redacted)" }

// LogValue keeps keys out of logs.
func (Tagger) LogValue() slog.Value { return slog.StringValue("redacted") }
