package proxy

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"math"
	"testing"

	"enigma/internal/column"
	"enigma/proxy/rewrite"
)

// numbered returns n rows of a number, its text and a NULL, and then an error.
// Like a real answer it uses its memory again.
func numbered(n int, end error) *hostileRows {
	i := 0
	row := [][]byte{make([]byte, 8), nil, nil}
	return &hostileRows{tail: func() ([][]byte, error) {
		if i == n {
			return nil, end
		}
		binary.BigEndian.PutUint64(row[0], uint64(i))
		row[1] = bytes.Repeat([]byte{'x'}, i%3)
		i++
		return row, nil
	}}
}

// TestBatches: rows of several batches, shared among the cores, keep their
// order, and those before an error are not lost.
func TestBatches(t *testing.T) {
	broken := errors.New("broken")
	for _, tt := range []struct {
		n   int
		end error
	}{{0, io.EOF}, {1, io.EOF}, {2*batchRows + 77, io.EOF}, {batchRows, broken}, {batchRows + 1, broken}} {
		rows := numbered(tt.n, tt.end)
		var b batch
		got := 0
		for end := error(nil); end == nil; {
			if end = b.read(rows, 0); end != nil && !errors.Is(end, tt.end) {
				t.Fatalf("%d rows: %v", tt.n, end)
			}
			var seen [64][]uint64
			parts := share(b.rows, 3, func(i int, rows [][][]byte) {
				for _, r := range rows {
					n := binary.BigEndian.Uint64(r[0])
					if r[1] == nil || len(r[1]) != int(n%3) || r[2] != nil {
						n = math.MaxUint64
					}
					seen[i] = append(seen[i], n)
				}
			})
			for _, part := range seen[:parts] {
				for _, n := range part {
					if n != uint64(got) {
						t.Fatalf("%d rows: row %d is %d", tt.n, got, n)
					}
					got++
				}
			}
		}
		if got != tt.n {
			t.Errorf("got %d rows, want %d", got, tt.n)
		}
	}
}

// TestEncodeStops: a part ends before the first row that only PostgreSQL can
// print, and has nothing of that row.
func TestEncodeStops(t *testing.T) {
	const abstime = 702 // a type that nobody prints
	f := rewrite.Fetch{Cells: []rewrite.Cell{{OID: 20}, {OID: abstime}}, Places: 2}
	r := &remoteRows{read: &reader{fetch: &f, codecs: make([]*column.Codec, 2)}, output: []int{0, 1}}
	var p part
	seven := []byte{0, 0, 0, 0, 0, 0, 0, 7}
	whole := [][]byte{seven, nil}
	p.encode(r, [][][]byte{whole, whole, {seven, seven}, whole}, []int16{0, 0}, column.DefaultSettings())
	want := bytes.Repeat([]byte{'D', 0, 0, 0, 15, 0, 2, 0, 0, 0, 1, '7', 255, 255, 255, 255}, 2)
	if p.rows != 2 || p.exact || p.err != nil || !bytes.Equal(p.messages, want) {
		t.Errorf("got %d rows, exact %t, %v: %q", p.rows, p.exact, p.err, p.messages)
	}
}
