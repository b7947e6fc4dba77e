package column

import (
	"bytes"
	"encoding/binary"
	"math"
	"testing"

	"enigma"
)

// TestPosition compares values that SQL calls equal, and one that is greater.
func TestPosition(t *testing.T) {
	t.Parallel()
	float := func(f float64) []byte { return binary.BigEndian.AppendUint64(nil, math.Float64bits(f)) }
	numeric := func(scale byte, digits ...byte) []byte { // whole groups of four, below 256
		b := []byte{0, byte(len(digits)), 0, byte(len(digits) - 1), 0, 0, 0, scale}
		for _, d := range digits {
			b = append(b, 0, d)
		}
		return b
	}
	tests := []struct {
		typ           string
		scheme        enigma.Scheme
		bits          int
		a, equal, top []byte // top sorts behind a; nil where keys need not sort
	}{
		{"integer", enigma.Ope, 32, []byte{0, 0, 0, 5}, []byte{0, 0, 0, 5}, []byte{0, 0, 1, 0}},
		{"bigint", enigma.Det, 64, []byte{0xff, 0, 0, 0, 0, 0, 0, 5}, []byte{0xff, 0, 0, 0, 0, 0, 0, 5}, make([]byte, 8)},
		{"numeric(4,2)", enigma.Rnd, 32, numeric(0, 1), numeric(2, 1), numeric(0, 2)},
		{"numeric(30,2)", enigma.Ope, 0, numeric(0, 1), numeric(2, 1), numeric(0, 1, 0)},
		{"numeric", enigma.Rnd, 0, numeric(0, 1), numeric(2, 1), nil},
		{"double precision", enigma.Ope, 64, float(0), float(math.Copysign(0, -1)), float(math.NaN())},
		{"character(3)", enigma.Det, 0, []byte("a  "), []byte("a"), nil},
		{"text", enigma.Ope, 0, []byte("a "), []byte("a "), []byte("b")},
		{"interval", enigma.Rnd, 0, []byte("some bytes"), []byte("some bytes"), nil},
	}
	for _, tt := range tests {
		typ, err := ParseType(tt.typ)
		if err != nil {
			t.Fatal(err)
		}
		s := Spec{Type: typ, Scheme: tt.scheme, Version: Version}
		if bits, _ := s.Ordinals(); bits != tt.bits {
			t.Errorf("%s under %s: ordinals of %d bits, want %d", tt.typ, tt.scheme, bits, tt.bits)
		}
		a, x, err := s.Position(tt.a)
		equal, y, err2 := s.Position(tt.equal)
		if err != nil || err2 != nil || !bytes.Equal(a, equal) || x != y {
			t.Errorf("%s: %x and %x have the keys %x and %x: %v, %v", tt.typ, tt.a, tt.equal, a, equal, err, err2)
		}
		if tt.top == nil {
			continue
		}
		top, z, err := s.Position(tt.top)
		if err != nil || bytes.Compare(a, top) >= 0 || tt.bits > 0 && x >= z {
			t.Errorf("%s: %x does not sort behind %x: keys %x and %x, %v", tt.typ, tt.top, tt.a, top, a, err)
		}
	}
	if _, floating := (Spec{Type: Type{OID: oidFloat8}, Version: Version}).Ordinals(); !floating {
		t.Error("float8's ordinals are said to be even steps")
	}
	if _, _, err := (Spec{Type: Type{OID: oidInt4}, Version: Version}).Position([]byte{1}); err == nil {
		t.Error("one byte is no integer")
	}
}
