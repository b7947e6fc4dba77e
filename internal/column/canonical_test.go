package column

import (
	"encoding/binary"
	"math"
	"testing"
)

func TestCanonical(t *testing.T) {
	t.Parallel()
	be64 := func(f float64) []byte { return binary.BigEndian.AppendUint64(nil, math.Float64bits(f)) }
	tests := []struct {
		typ     string
		a, b    []byte // equal in SQL
		ordinal uint64
	}{
		{"integer", []byte{0, 0, 0, 5}, []byte{0, 0, 0, 5}, 1<<31 + 5},
		{"numeric(4,2)", []byte{0, 1, 0, 0, 0, 0, 0, 0, 0, 1}, []byte{0, 1, 0, 0, 0, 0, 0, 2, 0, 1}, 1<<63 + 100},
		{"double precision", be64(math.NaN()), []byte{0xff, 0xf8, 0, 0, 0, 0, 0, 1}, 0xfff8 << 48},
		{"character(3)", []byte("a  "), []byte("a"), 0},
		{"text", []byte("a "), []byte("a "), 0},
	}
	for _, tt := range tests {
		typ, err := ParseType(tt.typ)
		if err != nil {
			t.Fatal(err)
		}
		a, x, err := Canonical(typ, tt.a)
		if err != nil || x != tt.ordinal {
			t.Errorf("%s: ordinal %#x, want %#x: %v", tt.typ, x, tt.ordinal, err)
		}
		if b, _, err := Canonical(typ, tt.b); err != nil || string(a) != string(b) {
			t.Errorf("%s: %x and %x have the canonical values %x and %x: %v", tt.typ, tt.a, tt.b, a, b, err)
		}
	}
	typ, _ := ParseType("double precision")
	if _, _, err := Canonical(typ, be64(math.Copysign(0, -1))); err == nil {
		t.Error("-0.0 has no canonical value")
	}
}
