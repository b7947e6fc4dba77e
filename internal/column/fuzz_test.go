package column

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math"
	"testing"

	"enigma"
)

// fuzzTypes are the types whose terms keep something.
var fuzzTypes = []string{
	"bool", "int2", "int4", "int8", "float4", "float8", "date", "time", "timestamp", "timestamptz",
	"numeric(5,2)", "numeric(18,8)", "numeric(18,0)", "numeric(3,7)", "numeric(9,-3)",
	"text", "varchar(7)", "char(4)", "uuid", "bytea", "numeric(20,2)", "numeric(38,40)",
}

func codecs(f *testing.F, s enigma.Scheme) []*Codec {
	var cs []*Codec
	for _, name := range fuzzTypes {
		if c, err := New(Spec{Type: mustParse(f, name), Scheme: s, Version: Version}, testKeys, "t.c"); err == nil {
			cs = append(cs, c)
		}
	}
	return cs
}

// FuzzOpe checks what ope promises: terms order as values do, and open to
// them. The order of values is the order of their ordinals, which the other
// tests hold against PostgreSQL.
func FuzzOpe(f *testing.F) {
	cs := codecs(f, enigma.Ope)
	f.Add(uint8(3), uint64(0), uint64(math.MaxUint64))
	f.Add(uint8(5), math.Float64bits(1), math.Float64bits(-1))
	f.Fuzz(func(t *testing.T, which uint8, a, b uint64) {
		c := cs[int(which)%len(cs)]
		if ordinalBits(c.spec.Type) == 0 {
			return // see FuzzWide
		}
		if ordinalBits(c.spec.Type) == 32 {
			a, b = a>>32, b>>32
		}
		valueA, errA := appendOrdinal(nil, c.spec.Type, a)
		valueB, errB := appendOrdinal(nil, c.spec.Type, b)
		if errA != nil || errB != nil {
			return // no value has such an ordinal
		}
		termA, errA := c.Encrypt(nil, valueA)
		termB, errB := c.Encrypt(nil, valueB)
		if errA != nil || errB != nil {
			t.Fatalf("Encrypt of %x and %x: %v, %v", valueA, valueB, errA, errB)
		}
		cmp := comparePhysical(c.form, termA, termB)
		if (a < b) != (cmp < 0) || (a == b) != (cmp == 0) {
			t.Errorf("%s: %x and %x became %x and %x", c.spec.Type.Name, valueA, valueB, termA, termB)
		}
		if got, err := c.Decrypt(nil, termA); err != nil || !bytes.Equal(got, valueA) {
			t.Errorf("%s: Decrypt(Encrypt(%x)) = %x, %v", c.spec.Type.Name, valueA, got, err)
		}
	})
}

// FuzzWide does the same for values of two words.
func FuzzWide(f *testing.F) {
	var cs []*Codec
	for _, name := range []string{"numeric(19,0)", "numeric(25,30)", "numeric(38,10)", "uuid"} {
		cs = append(cs, newCodec(f, name, enigma.Ope))
	}
	f.Add(uint8(0), uint64(1<<63), uint64(0), uint64(1<<63), uint64(1))
	f.Add(uint8(2), uint64(1<<63-1), ^uint64(0), uint64(1<<63), uint64(1))
	f.Fuzz(func(t *testing.T, which uint8, aHi, aLo, bHi, bLo uint64) {
		c := cs[int(which)%len(cs)]
		a, b := words{aHi, aLo}, words{bHi, bLo}
		valueA, errA := appendWide(nil, c.spec.Type, a)
		valueB, errB := appendWide(nil, c.spec.Type, b)
		if errA != nil || errB != nil {
			return // no value has such an ordinal
		}
		termA, errA := c.Encrypt(nil, valueA)
		termB, errB := c.Encrypt(nil, valueB)
		if errA != nil || errB != nil {
			t.Fatalf("Encrypt of %x and %x: %v, %v", valueA, valueB, errA, errB)
		}
		if cmp := bytes.Compare(termA, termB); a.below(b) != (cmp < 0) || (a == b) != (cmp == 0) {
			t.Errorf("%s: %x and %x became %x and %x", c.spec.Type.Name, valueA, valueB, termA, termB)
		}
		if got, err := c.Decrypt(nil, termA); err != nil || !bytes.Equal(got, valueA) {
			t.Errorf("%s: Decrypt(Encrypt(%x)) = %x, %v", c.spec.Type.Name, valueA, got, err)
		}
	})
}

// FuzzDet checks what det promises for any bytes: values that it takes are
// read back in canonical form, and have equal terms just when that is equal.
func FuzzDet(f *testing.F) {
	cs := codecs(f, enigma.Det)
	f.Add(uint8(15), []byte("a"), []byte("a "))
	f.Add(uint8(11), numericBytes(0, 0, 0, 2, 1, 5000), numericBytes(0, 0, 0, 1, 1, 5000))
	f.Fuzz(func(t *testing.T, which uint8, a, b []byte) {
		c := cs[int(which)%len(cs)]
		if a == nil || b == nil {
			return
		}
		termA, errA := c.Encrypt(nil, a)
		termB, errB := c.Encrypt(nil, b)
		if errA != nil || errB != nil {
			return
		}
		plainA, errA := c.Decrypt(nil, termA)
		plainB, errB := c.Decrypt(nil, termB)
		if errA != nil || errB != nil || bytes.Equal(plainA, plainB) != bytes.Equal(termA, termB) {
			t.Errorf("%s: %x and %x became %x and %x, read back as %x, %v and %x, %v",
				c.spec.Type.Name, a, b, termA, termB, plainA, errA, plainB, errB)
		}
		if again, err := c.Encrypt(nil, plainA); err != nil || !bytes.Equal(again, termA) {
			t.Errorf("%s: %x is read back as %x, which has another term", c.spec.Type.Name, a, plainA)
		}
	})
}

// FuzzRnd checks that any cell of any type comes back, and that no other bytes
// than the term open, nor the term in another row.
func FuzzRnd(f *testing.F) {
	typ := Type{Name: "jsonb", OID: oidJSONB, Mod: -1}
	c, err := New(Spec{Type: typ, Scheme: enigma.Rnd, Version: Version}, testKeys, "t.c")
	if err != nil {
		f.Fatal(err)
	}
	f.Add([]byte{}, uint(3))
	f.Fuzz(func(t *testing.T, plain []byte, flip uint) {
		if plain == nil {
			return
		}
		term := sealed(t, c, [][]byte{plain})[0][0]
		if got, err := openOne(c, term, 1); err != nil || !bytes.Equal(got, plain) {
			t.Errorf("%x comes back as %x, %v", plain, got, err)
		}
		if got, err := openOne(c, term, 2); !errors.Is(err, ErrTerm) {
			t.Errorf("the term opens in another row to %x", got)
		}
		term[flip/8%uint(len(term))] ^= 1 << (flip % 8)
		if got, err := openOne(c, term, 1); !errors.Is(err, ErrTerm) {
			t.Errorf("altered term opens to %x", got)
		}
	})
}

// FuzzRest checks that a column gives back every value exactly as it was, and
// that values which are equal to PostgreSQL have one term.
func FuzzRest(f *testing.F) {
	conn := []string{"numeric", "jsonb", "float8"}
	f.Add(uint8(0), numericBytes(0, 0, 0, 7, 1, 5000))
	f.Add(uint8(1), []byte("\x01{\"a\": 1.50}"))
	f.Add(uint8(2), binary.BigEndian.AppendUint64(nil, 1<<63))
	f.Fuzz(func(t *testing.T, which uint8, plain []byte) {
		c := newCodec(t, conn[int(which)%len(conn)], enigma.Det)
		var b Buffer
		terms, err := c.EncryptColumn(&b, [][]byte{plain}, nil)
		if plain == nil || err != nil {
			return
		}
		if n, err := parseNumber(plain); c.spec.Type.OID == oidNumeric && (err != nil || n.special()) {
			return // PostgreSQL sends these in one form only
		}
		if c.spec.Type.OID == oidNumeric {
			if n, _ := parseNumber(plain); n.count() != n.trimmed().count() || n.sign != n.trimmed().sign || n.weight != n.trimmed().weight {
				return
			}
		}
		if f := plain; c.spec.Type.OID == oidFloat8 && math.IsNaN(math.Float64frombits(binary.BigEndian.Uint64(f))) {
			return
		}
		var d Buffer
		got, err := c.DecryptColumn(&d, Sealed{Terms: terms[0], Rests: terms[1]})
		if err != nil || !bytes.Equal(got[0], plain) {
			t.Errorf("%s: %x comes back as %x, %v", c.spec.Type.Name, plain, got, err)
		}
	})
}

// FuzzConvert checks that a constant that was converted is a value of the
// column: it has a term wherever the type has terms.
func FuzzConvert(f *testing.F) {
	cs := codecs(f, enigma.Det)
	f.Add(uint8(1), uint8(3), numericBytes(0, 0, 0, 0, 7))
	f.Fuzz(func(t *testing.T, which, from uint8, value []byte) {
		c := cs[int(which)%len(cs)]
		fromOID := builtins[int(from)%len(builtins)].oid
		got, err := Convert(c.spec.Type, fromOID, value)
		if err != nil || got == nil {
			return
		}
		if _, err := c.Encrypt(nil, got); err != nil {
			t.Errorf("Convert(%s, %d, %x) = %x: %v", c.spec.Type.Name, fromOID, value, got, err)
		}
	})
}

// FuzzText checks that malformed values are printed or refused, never a panic.
func FuzzText(f *testing.F) {
	f.Add(uint32(oidNumeric), numericBytes(0, -1, 0, 3, 0, 10))
	f.Add(uint32(oidInterval), make([]byte, 16))
	f.Add(uint32(oidFloat8), binary.BigEndian.AppendUint64(nil, math.Float64bits(1e23)))
	f.Fuzz(func(t *testing.T, oid uint32, value []byte) {
		got, ok := Text([]byte(">"), oid, value, DefaultSettings())
		if len(got) == 0 || got[0] != '>' || !ok && len(got) > 1 {
			t.Errorf("Text(%d, %x) = %q, %t", oid, value, got, ok)
		}
	})
}

// FuzzParseType checks that a type's canonical name means the same type.
func FuzzParseType(f *testing.F) {
	for _, s := range spellings {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, name string) {
		typ, err := ParseType(name)
		if err != nil {
			return
		}
		if again, err := ParseType(typ.Name); err != nil || again != typ {
			t.Errorf("ParseType(%q) = %+v, whose name parses to %+v, %v", name, typ, again, err)
		}
	})
}
