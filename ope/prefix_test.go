package ope

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"enigma/internal/vector"
)

var prefixKey = NewPrefix(keyBytes)

// prefixVectors is the form of testdata/ope-prefix-v1.json.
type prefixVectors struct {
	Spec   string       `json:"spec"`
	Terms  []termCase   `json:"terms"`
	Bounds []boundsCase `json:"bounds"`
}

type termCase struct {
	Key  vector.Hex `json:"key"`
	Text vector.Hex `json:"text"`
	Term vector.Hex `json:"term"`
}

// A boundsCase has terms that must lie within the bounds and terms that must
// not.
type boundsCase struct {
	Name    string       `json:"name"`
	Key     vector.Hex   `json:"key"`
	Prefix  vector.Hex   `json:"prefix"`
	Low     vector.Hex   `json:"low"`
	High    vector.Hex   `json:"high"` // empty: none
	Inside  []vector.Hex `json:"inside"`
	Outside []vector.Hex `json:"outside"`
}

func TestPrefixVectors(t *testing.T) {
	t.Parallel()
	v := vector.Load(t, "testdata/ope-prefix-v1.json", buildPrefixVectors)
	if len(v.Terms) < 10 || len(v.Bounds) < 5 {
		t.Fatal("vectors are missing")
	}
	for _, w := range v.Terms {
		if got := NewPrefix([32]byte(w.Key)).Append(nil, w.Text); !bytes.Equal(got, w.Term) {
			t.Errorf("term of %q = %x, want %x", w.Text, got, w.Term)
		}
	}
	for _, w := range v.Bounds {
		lo, hi := NewPrefix([32]byte(w.Key)).Bounds(w.Prefix)
		if !bytes.Equal(lo, w.Low) || !bytes.Equal(hi, w.High) || (hi == nil) != (len(w.High) == 0) {
			t.Errorf("%s: Bounds = %x, %x, want %x, %x", w.Name, lo, hi, w.Low, w.High)
		}
		for _, term := range w.Inside {
			if !within(term, lo, hi) {
				t.Errorf("%s: %x lies outside", w.Name, term)
			}
		}
		for _, term := range w.Outside {
			if within(term, lo, hi) {
				t.Errorf("%s: %x lies inside", w.Name, term)
			}
		}
	}
}

func within(term, lo, hi []byte) bool {
	return bytes.Compare(lo, term) <= 0 && (hi == nil || bytes.Compare(term, hi) < 0)
}

var prefixTexts = []string{
	"", "\x00", "\x01", "\xff", "B", "BTC", "BTC-USD", "BTC-USDT", "ETH", "\x00\x00\x00", "\xff\xff\xff\xff",
	"sixteen bytes ..", "sixteen bytes ..and more", "sixteen bytes .", "Zürich", "zürich",
	strings.Repeat("\x00", 20), strings.Repeat("\xff", 20),
}

func buildPrefixVectors() prefixVectors {
	var zero [32]byte
	v := prefixVectors{Spec: "ope-prefix-v1"}
	for _, text := range prefixTexts {
		v.Terms = append(v.Terms, termCase{keyBytes[:], vector.Hex(text), prefixOracle(keyBytes, []byte(text))})
	}
	v.Terms = append(v.Terms, termCase{zero[:], vector.Hex("BTC"), prefixOracle(zero, []byte("BTC"))})
	for name, prefix := range map[string]string{
		"nothing": "", "one byte": "B", "several": "BTC", "all that a term has": "sixteen bytes ..",
		"more than a term has": "sixteen bytes ..and", "lowest bytes": "\x00\x00", "highest bytes": "\xff\xff",
	} {
		w := boundsCase{Name: name, Key: keyBytes[:], Prefix: vector.Hex(prefix), Low: prefixOracle(keyBytes, []byte(prefix))}
		w.High = successor(w.Low)
		for _, text := range prefixTexts {
			term := vector.Hex(prefixOracle(keyBytes, []byte(text)))
			if strings.HasPrefix(cut(text), cut(prefix)) {
				w.Inside = append(w.Inside, term)
			} else {
				w.Outside = append(w.Outside, term)
			}
		}
		v.Bounds = append(v.Bounds, w)
	}
	slices.SortFunc(v.Bounds, func(a, b boundsCase) int { return strings.Compare(a.Name, b.Name) })
	return v
}

func cut(text string) string { return text[:min(len(text), 16)] }

// successor adds one to a number and leaves out zeros at its end; nothing if it
// has no room for it.
func successor(number []byte) []byte {
	for i := len(number) - 1; i >= 0; i-- {
		if number[i] < 0xff {
			return append(bytes.Clone(number[:i]), number[i]+1)
		}
	}
	return nil
}

// TestPrefixAgainstOracle takes texts that share much and little with the one
// before, in one key's memory.
func TestPrefixAgainstOracle(t *testing.T) {
	t.Parallel()
	k := NewPrefix(keyBytes)
	rnd := rand.New(rand.NewPCG(5, 6))
	text := make([]byte, 20)
	for range 400 {
		from := rnd.IntN(len(text))
		for i := from; i < len(text); i++ {
			text[i] = byte(rnd.Uint32())
		}
		text := text[:rnd.IntN(len(text)+1)]
		got := k.Append([]byte("kept"), text)
		if want := append([]byte("kept"), prefixOracle(keyBytes, text)...); !bytes.Equal(got, want) {
			t.Fatalf("Append(%x) = %x, want %x", text, got, want)
		}
	}
}

// TestPrefixBytes checks every byte behind a few prefixes: order is kept, and
// the bounds part them.
func TestPrefixBytes(t *testing.T) {
	t.Parallel()
	for _, prefix := range []string{"", "a", "\xff", "fifteen bytes ."} {
		var before []byte
		for b := range 256 {
			text := append([]byte(prefix), byte(b))
			term := prefixKey.Append(nil, text)
			if b > 0 && bytes.Compare(before, term) >= 0 {
				t.Fatalf("%q: order lost at %d", prefix, b)
			}
			lo, hi := prefixKey.Bounds(text)
			if !within(term, lo, hi) || b > 0 && within(before, lo, hi) {
				t.Fatalf("%q: bounds of %d are wrong", prefix, b)
			}
			before = term
		}
	}
}

func TestPrefixConcurrent(t *testing.T) {
	t.Parallel()
	k := NewPrefix(keyBytes)
	var wg sync.WaitGroup
	for n := range 4 {
		wg.Go(func() {
			for i := range 40 {
				text := []byte(prefixTexts[(i*(n+1))%len(prefixTexts)])
				if got := k.Append(nil, text); !bytes.Equal(got, prefixOracle(keyBytes, text)) {
					t.Errorf("term of %q differs between goroutines", text)
				}
			}
		})
	}
	wg.Wait()
}

// FuzzPrefix checks that terms compare as the first 16 bytes do, and that
// bounds hold exactly the texts that begin with a prefix.
func FuzzPrefix(f *testing.F) {
	f.Add(keyBytes[:], []byte("BTC"), []byte("BTC-USD"), uint8(3))
	f.Add(keyBytes[:], []byte("\xff\xff\xff"), []byte("\xff"), uint8(2))
	f.Add([]byte{}, []byte(""), []byte("\x00"), uint8(1))
	f.Add([]byte{}, []byte("sixteen bytes ..a"), []byte("sixteen bytes ..b"), uint8(17))
	f.Fuzz(func(t *testing.T, key, a, b []byte, n uint8) {
		k := NewPrefix(padded(key))
		ta, tb := k.Append(nil, a), k.Append(nil, b)
		a16, b16 := a[:min(len(a), 16)], b[:min(len(b), 16)]
		if got, want := bytes.Compare(ta, tb), bytes.Compare(a16, b16); got != want {
			t.Fatalf("%q, %q compare as %d, their terms as %d", a, b, want, got)
		}
		if len(ta) != 2*len(a16) {
			t.Fatalf("term of %q has %d bytes", a, len(ta))
		}
		prefix := b[:min(len(b), int(n))]
		lo, hi := k.Bounds(prefix)
		if got, want := within(ta, lo, hi), bytes.HasPrefix(a16, prefix[:min(len(prefix), 16)]); got != want {
			t.Fatalf("%q begins with %q: %t, within its bounds: %t", a, prefix, want, got)
		}
	})
}
