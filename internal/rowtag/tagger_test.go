package rowtag

import (
	"bytes"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"testing"

	"enigma/internal/vector"
)

// TestConcurrent uses one Tagger from many goroutines.
func TestConcurrent(t *testing.T) {
	t.Parallel()
	tagger := New(keyBytes)
	var wg sync.WaitGroup
	for g := range uint64(8) {
		wg.Go(func() {
			for id := range uint64(500) {
				terms := [][]byte{{byte(g)}, nil, bytes.Repeat([]byte{byte(id)}, int(id%200))}
				tag := tagger.Tag(id, terms)
				if !bytes.Equal(tag[:], oracleTag(keyBytes, id, terms)) || !tagger.Verify(id, terms, tag[:]) {
					t.Errorf("Tag(%d, %x) = %x", id, terms, tag)
					return
				}
			}
		})
	}
	wg.Wait()
}

// TestAltered turns over each bit of a tag, and cuts and stretches it.
func TestAltered(t *testing.T) {
	t.Parallel()
	tagger := New(keyBytes)
	terms := [][]byte{[]byte("BTC-USD"), nil}
	tag := tagger.Tag(7, terms)
	for bit := range 8 * Size {
		bad := tag
		bad[bit/8] ^= 1 << (bit % 8)
		if tagger.Verify(7, terms, bad[:]) {
			t.Errorf("bit %d does not matter", bit)
		}
	}
	for n := range Size {
		if tagger.Verify(7, terms, tag[:n]) {
			t.Errorf("%d bytes are enough", n)
		}
	}
	if tagger.Verify(7, terms, append(tag[:], 0)) {
		t.Error("a byte more passes")
	}
}

func TestKeysDoNotPrint(t *testing.T) {
	t.Parallel()
	tagger := New(keyBytes)
	var log bytes.Buffer
	slog.New(slog.NewTextHandler(&log, nil)).Info("keys", "a", tagger, "b", *tagger)
	printed := fmt.Sprintf("%v %+v %#v %s %x %v %#v", tagger, tagger, tagger, tagger, tagger, *tagger, *tagger)
	if text := printed + log.String(); strings.Contains(text, "{") || strings.Contains(text, "0x") {
		t.Errorf("a key printed itself: %s", text)
	}
}

// TestWorkedExample computes the spec's example again.
func TestWorkedExample(t *testing.T) {
	t.Parallel()
	e := vector.Example(t, "../../docs/spec/rowtag-v1.md")
	key := [32]byte(vector.Bytes(t, e, "key"))
	terms := [][]byte{vector.Bytes(t, e, "term 1"), nil, {}}
	if got := message(42, terms); !bytes.Equal(got, vector.Bytes(t, e, "message")) {
		t.Errorf("message = %x", got)
	}
	tag := New(key).Tag(42, terms)
	if !bytes.Equal(tag[:], vector.Bytes(t, e, "tag")) {
		t.Errorf("tag = %x", tag)
	}
}

// FuzzTag checks the promises of the package doc under any key: a row's tag is
// the spec's, verifies, and is no other row's. Each byte of cut is how long the
// next term is, 255 for NULL.
func FuzzTag(f *testing.F) {
	f.Add(keyBytes[:], uint64(1), uint64(1), []byte{3, 255, 0}, []byte{3, 0, 0}, []byte("abcdef"))
	f.Add([]byte{}, uint64(0), ^uint64(0), []byte{}, []byte{0}, []byte{})
	f.Add(keyBytes[:], uint64(5), uint64(5), []byte{1, 2}, []byte{2, 1}, []byte("abc"))
	f.Fuzz(func(t *testing.T, key []byte, idA, idB uint64, cutA, cutB, data []byte) {
		var seed [32]byte
		copy(seed[:], key)
		tagger, a, b := New(seed), split(cutA, data), split(cutB, data)
		tagA, tagB := tagger.Tag(idA, a), tagger.Tag(idB, b)
		if !bytes.Equal(tagA[:], oracleTag(seed, idA, a)) {
			t.Fatalf("Tag(%d, %x) = %x", idA, a, tagA)
		}
		same := idA == idB && sameTerms(a, b)
		if (tagA == tagB) != same || !tagger.Verify(idA, a, tagA[:]) || tagger.Verify(idB, b, tagA[:]) != same {
			t.Fatalf("rows %d %x and %d %x: tags %x and %x", idA, a, idB, b, tagA, tagB)
		}
		seed[0] ^= 1
		if New(seed).Verify(idA, a, tagA[:]) {
			t.Fatal("verified under another key")
		}
	})
}

// split makes terms of data: nil ones are NULL.
func split(cut, data []byte) [][]byte {
	var terms [][]byte
	for _, n := range cut {
		if n == 255 {
			terms = append(terms, nil)
			continue
		}
		k := min(int(n), len(data))
		terms, data = append(terms, append([]byte{}, data[:k]...)), data[k:]
	}
	return terms
}

func sameTerms(a, b [][]byte) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if (a[i] == nil) != (b[i] == nil) || !bytes.Equal(a[i], b[i]) {
			return false
		}
	}
	return true
}

func benchRow() [][]byte {
	return [][]byte{make([]byte, 23), make([]byte, 8), nil, make([]byte, 16), make([]byte, 16), make([]byte, 8)}
}

func BenchmarkTag(b *testing.B) {
	tagger, terms := New(keyBytes), benchRow()
	b.ReportAllocs()
	for id := uint64(0); b.Loop(); id++ {
		tagger.Tag(id, terms)
	}
}

func BenchmarkVerify(b *testing.B) {
	tagger, terms := New(keyBytes), benchRow()
	tag := tagger.Tag(1, terms)
	b.ReportAllocs()
	for b.Loop() {
		tagger.Verify(1, terms, tag[:])
	}
}
