package proxy

import (
	"encoding/binary"
	"errors"
	"testing"

	"enigma/proxy/rewrite"
)

// TestLimitedFetch: an answer that was made of more rows than its plan allows for
// is given up, however many batches it comes in.
func TestLimitedFetch(t *testing.T) {
	row := func(n uint64) [][]byte { return [][]byte{[]byte("key"), binary.BigEndian.AppendUint64(nil, n)} }
	for _, tt := range []struct {
		limit   int64
		batches [][][][]byte
		want    error
	}{
		{0, [][][][]byte{{row(1 << 40)}}, nil},
		{9, [][][][]byte{{row(4), row(2)}, {row(3)}}, nil},
		{8, [][][][]byte{{row(4), row(2)}, {row(3)}}, errMoreRows},
		{8, [][][][]byte{{row(9)}}, errMoreRows},
		{8, [][][][]byte{{{[]byte("key")}}}, nil}, // malformed, as opening it says
	} {
		r := &reader{fetch: &rewrite.Fetch{Limit: tt.limit, Counted: 1}}
		var counted int64
		var err error
		for _, b := range tt.batches {
			err = errors.Join(err, r.count(&counted, b))
		}
		if !errors.Is(err, tt.want) || (err == nil) != (tt.want == nil) {
			t.Errorf("limit %d: %v, want %v", tt.limit, err, tt.want)
		}
	}
}
