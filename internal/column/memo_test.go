package column

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"testing"

	"enigma"
)

// TestMemo: whatever repeats, within a batch and across them, every cell opens
// to its own value, more of them than a memo has places for; a batch that does
// not open leaves nothing behind; and a buffer may go from one column to another.
func TestMemo(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	var b Buffer
	for _, scheme := range []enigma.Scheme{enigma.Det, enigma.Ope} {
		c, err := New(Spec{Type: mustParse(t, "int4"), Scheme: scheme, Version: Version}, testKeys, "trades.volume")
		if err != nil {
			t.Fatal(err)
		}
		for _, distinct := range []int{1, 40, memoLeast, 2 * memoMost} {
			plains, terms := make([][]byte, distinct), make([][]byte, distinct)
			for i := range terms {
				plains[i] = binary.BigEndian.AppendUint32(nil, r.Uint32())
				if terms[i], err = c.Encrypt(nil, plains[i]); err != nil {
					t.Fatal(err)
				}
			}
			for batch := range 40 {
				var in Sealed
				var want [][]byte
				for range 2000 {
					if k := r.IntN(distinct + 1); k < distinct {
						in.Terms, want = append(in.Terms, terms[k]), append(want, plains[k])
					} else {
						in.Terms, want = append(in.Terms, nil), append(want, nil)
					}
				}
				if short := batch == 3; short || batch == 5 && scheme == enigma.Ope {
					in.Terms[1999] = bytes.Repeat([]byte{0xff}, 8)
					if short {
						in.Terms[1999] = in.Terms[1999][:7]
					}
					if _, err := c.DecryptColumn(&b, in); !errors.Is(err, ErrTerm) {
						t.Fatalf("%s: got %v, want %v", scheme, err, ErrTerm)
					}
					continue
				}
				got, err := c.DecryptColumn(&b, in)
				if err != nil {
					t.Fatal(err)
				}
				for i := range want {
					if !bytes.Equal(got[i], want[i]) || (got[i] == nil) != (want[i] == nil) {
						t.Fatalf("%s, %d values, batch %d, row %d: got %x, want %x", scheme, distinct, batch, i, got[i], want[i])
					}
				}
			}
		}
	}
	if len(b.memo.entries) != memoMost {
		t.Errorf("the memo has %d places, want %d", len(b.memo.entries), memoMost)
	}
}

// TestMemoIdle: a column whose values never repeat is opened without a memo most
// of the time, one whose values do is not, and both are opened right.
func TestMemoIdle(t *testing.T) {
	c, err := New(Spec{Type: mustParse(t, "int8"), Scheme: enigma.Det, Version: Version}, testKeys, "trades.id")
	if err != nil {
		t.Fatal(err)
	}
	for _, distinct := range []int{1 << 18, 3000} {
		b := new(Buffer)
		idle, next := 0, 0
		const batches, size = 60, 2048
		for range batches {
			var in Sealed
			var want [][]byte
			for range size {
				plain := binary.BigEndian.AppendUint64(nil, uint64(next%distinct))
				term, err := c.Encrypt(nil, plain)
				if err != nil {
					t.Fatal(err)
				}
				in.Terms, want = append(in.Terms, term), append(want, plain)
				next++
			}
			if b.memo.codec == c && b.memo.idle > 0 {
				idle++
			}
			got, err := c.DecryptColumn(b, in)
			if err != nil {
				t.Fatal(err)
			}
			for i := range want {
				if !bytes.Equal(got[i], want[i]) {
					t.Fatalf("%d values: got %x, want %x", distinct, got[i], want[i])
				}
			}
		}
		if unique := distinct > batches*size; unique != (idle > batches/2) || !unique && idle > batches/10 {
			t.Errorf("%d values: %d of %d batches without a memo", distinct, idle, batches)
		}
	}
}

func BenchmarkDecryptUnique(b *testing.B) {
	c, err := New(Spec{Type: mustParse(b, "int8"), Scheme: enigma.Det, Version: Version}, testKeys, "trades.id")
	if err != nil {
		b.Fatal(err)
	}
	var batches []Sealed
	for i := range 100 {
		var in Sealed
		for j := range 1024 {
			term, _ := c.Encrypt(nil, binary.BigEndian.AppendUint64(nil, uint64(i<<10+j)))
			in.Terms = append(in.Terms, term)
		}
		batches = append(batches, in)
	}
	buf := c.Buffer()
	b.ResetTimer()
	for i := range b.N {
		if _, err := c.DecryptColumn(buf, batches[i%100]); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/1024, "ns/value")
}
