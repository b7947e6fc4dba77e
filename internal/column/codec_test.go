package column

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"enigma"
)

var testKey = [32]byte{1, 2, 3}

func newCodec(t testing.TB, typ string, s enigma.Scheme) *Codec {
	t.Helper()
	c, err := New(specOf(mustParse(t, typ), s), testKeys, "trades.price")
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// specOf is a column of the present version with all the terms that its scheme
// and its type can have.
func specOf(typ Type, s enigma.Scheme) Spec {
	spec := Spec{Type: typ, Scheme: s, Version: Version}
	spec.Rest = restful(spec)
	if summable(typ) && s != enigma.Plain || s == enigma.Sum {
		spec.Sums = 2
	}
	return spec
}

// testKeys gives every term a key of its own.
func testKeys(term string) [32]byte { return sha256.Sum256(append(testKey[:], term...)) }

// samples are literals of each type in ascending order, no two of them equal.
var samples = []struct {
	typ   string
	texts []string
}{
	{"bool", []string{"false", "true"}},
	{"int2", []string{"-32768", "-1", "0", "1", "255", "256", "32767"}},
	{"int4", []string{"-2147483648", "-65536", "-1", "0", "1", "2147483647"}},
	{"int8", []string{"-9223372036854775808", "-4294967296", "-1", "0", "1", "4294967296", "9223372036854775807"}},
	{"float4", []string{"-Infinity", "-3.4e38", "-1.5", "-1e-45", "0", "1e-45", "1", "3.4e38", "Infinity", "NaN"}},
	{"float8", []string{"-Infinity", "-1.7e308", "-1.5", "-5e-324", "0", "5e-324", "1", "1.7e308", "Infinity", "NaN"}},
	{"numeric(5,2)", []string{"-999.99", "-1.01", "-0.01", "0", "0.01", "0.10", "9.99", "10", "100", "999.99", "NaN"}},
	{"numeric(18,8)", []string{"-9999999999.99999999", "-0.00010000", "0", "0.00000001", "0.0001", "1", "9999", "10000", "10000.0001", "9999999999.99999999", "NaN"}},
	{"numeric(18,0)", []string{"-999999999999999999", "-10000", "0", "1", "100000000", "999999999999999999", "NaN"}},
	{"numeric(18,18)", []string{"-0.999999999999999999", "0", "0.000000000000000001", "0.0001", "0.5", "NaN"}},
	{"numeric(3,5)", []string{"-0.00999", "-0.00001", "0", "0.00001", "0.001", "0.00999", "NaN"}},
	{"numeric(5,-2)", []string{"-9999900", "-100", "0", "100", "1000000", "9999900", "NaN"}},
	{"numeric(2,-7)", []string{"-990000000", "0", "10000000", "990000000"}},
	{"numeric(4,1000)", []string{"-" + thousandth("9999"), "0", thousandth("1"), thousandth("9999")}},
	{"date", []string{"-infinity", "4714-11-24 BC", "0001-01-01 BC", "0001-01-01", "1999-12-31", "2000-01-01", "2024-02-29", "5874897-12-31", "infinity"}},
	{"time", []string{"00:00", "00:00:00.000001", "12:34:56.789", "23:59:59.999999", "24:00:00"}},
	{"timestamp", []string{"-infinity", "4714-11-24 BC", "0001-01-01", "1999-12-31 23:59:59.999999", "2000-01-01", "294276-12-31 23:59:59.999999", "infinity"}},
	{"timestamp(0)", []string{"1999-12-31 23:59:59", "2000-01-01"}},
	{"timestamptz", []string{"-infinity", "4714-11-24 00:00+00 BC", "1969-12-31 23:59:59.5+00", "2038-01-19 03:14:08+00", "294276-12-31 23:59:59.999999+00", "infinity"}},
	{"text", []string{"", " ", "  ", "a", "a ", "aa", "\u00e9", "\u4e16\u754c", strings.Repeat("x", 5000)}},
	{"varchar(5)", []string{"", "a", "a ", "abcde"}},
	{"char(5)", []string{"", "a", "abcde", "\u00e9\u00e9"}},
	{"uuid", []string{"00000000-0000-0000-0000-000000000000", "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11", "ffffffff-ffff-ffff-ffff-ffffffffffff"}},
	{"bytea", []string{`\x`, `\x00`, `\x0001`, `\xff`}},
	{"numeric", []string{"-Infinity", "0.10", "1.0", "1e100", "NaN"}},
	{"numeric(19,2)", []string{"-99999999999999999.99", "1"}},
	{"interval", []string{"-1 day", "00:00", "1 mon -3 days"}},
	{"timetz", []string{"12:00+01", "12:00-01:30"}},
	{"jsonb", []string{`{"a": [1, null]}`}},
	{"json", []string{`{"a" :1}`}},
	{"inet", []string{"10.0.0.0/8", "::1"}},
	{"text[]", []string{"{}", "{a,NULL}"}},
	{"int4range", []string{"empty", "[1,3)"}},
	{"bit(3)", []string{"101"}},
	{`"char"`, []string{"", "x"}},
}

// thousandth writes digits as the last decimals of a thousand.
func thousandth(digits string) string { return "0." + strings.Repeat("0", 1000-len(digits)) + digits }

// TestTerms checks, for every type and scheme, that cells come back as
// PostgreSQL sent them, and that terms keep what Form promises.
func TestTerms(t *testing.T) {
	conn := connect(t)
	for _, s := range samples {
		values := literals(t, conn, s.typ, s.texts...)
		for _, scheme := range []enigma.Scheme{enigma.Plain, enigma.Det, enigma.Ope, enigma.OpeProven, enigma.Sum, enigma.Rnd} {
			typ := mustParse(t, s.typ)
			if _, err := FormOf(specOf(typ, scheme)); err != nil {
				continue // TestForms says where this is right
			}
			t.Run(s.typ+"/"+string(scheme), func(t *testing.T) {
				c := newCodec(t, s.typ, scheme)
				if c.form.Sums > 0 && s.texts[len(s.texts)-1] == "NaN" { // which has no sum
					checkTerms(t, c, values[:len(values)-1])
					c, _ = New(Spec{Type: typ, Scheme: scheme, Version: Version}, testKeys, "trades.price")
				}
				if scheme != enigma.Sum || c.form.Sums > 0 {
					checkTerms(t, c, values)
				}
			})
		}
	}
}

func checkTerms(t *testing.T, c *Codec, values [][]byte) {
	form := c.Form()
	values = append(slices.Clone(values), nil)
	terms := sealed(t, c, values)
	if got := unsealed(t, c, terms, 1); !slices.EqualFunc(got, values, equalCells) {
		t.Errorf("DecryptColumn(EncryptColumn(%x)) = %x", values, got)
	}
	first := terms[0]
	again := sealed(t, c, values)[0]
	for i, v := range values[:len(values)-1] {
		term := first[i]
		deterministic := form.Eq || c.spec.Scheme == enigma.Plain || c.spec.Scheme == enigma.Sum
		if same := bytes.Equal(again[i], term); same != deterministic {
			t.Errorf("%x encrypts to %x and %x", v, term, again[i])
		}
		if want, ok := map[uint32]int{oidInt8: 8, oidUUID: 16}[form.OID]; ok && c.spec.Scheme != enigma.Plain && len(term) != want {
			t.Errorf("term %x has %d bytes, want %d", term, len(term), want)
		}
		if form.Eq && c.spec.Scheme != enigma.Plain {
			if one, err := c.Encrypt([]byte("x"), v); err != nil || string(one) != "x"+string(term) {
				t.Errorf("Encrypt(%x) = %x, %v, in a batch it is %x", v, one, err, term)
			}
		}
	}
	ordered := form.Ord && c.spec.Scheme != enigma.Plain
	if ordered && !slices.IsSortedFunc(first[:len(values)-1], func(a, b []byte) int { return comparePhysical(form, a, b) }) {
		t.Errorf("terms are out of order: %x", first)
	}
	for i, a := range first {
		for j, b := range first {
			if i != j && bytes.Equal(a, b) && (a == nil) == (b == nil) {
				t.Errorf("values %x and %x have one term", values[i], values[j])
			}
		}
	}
	for _, f := range []func(dst, cell []byte) ([]byte, error){c.Encrypt, c.Decrypt} {
		if got, err := f([]byte("x"), nil); got != nil || err != nil {
			t.Errorf("NULL became %x, %v", got, err)
		}
	}
}

// sealed encrypts a column whose rows are numbered from 1 in the first order
// and backwards in the second.
func sealed(t testing.TB, c *Codec, values [][]byte) [][][]byte {
	t.Helper()
	up, down := make([]uint64, len(values)), make([]uint64, len(values))
	for i := range values {
		up[i], down[i] = uint64(i+1), uint64(len(values)-i)
	}
	var b Buffer
	terms, err := c.EncryptColumn(&b, values, [][]uint64{up, down})
	if err != nil {
		t.Fatalf("EncryptColumn(%x): %v", values, err)
	}
	if want := c.form.Terms(); len(terms) != len(want) {
		t.Fatalf("%d terms, want %v", len(terms), want)
	}
	return terms
}

// unsealed opens a column whose rows are numbered from first.
func unsealed(t testing.TB, c *Codec, terms [][][]byte, first int) [][]byte {
	t.Helper()
	in := Sealed{Terms: terms[0]}
	if c.form.Rest {
		in.Rests = terms[1]
	}
	for i := range terms[0] {
		in.IDs = append(in.IDs, binary.BigEndian.AppendUint64(nil, uint64(first+i)))
	}
	var b Buffer
	got, err := c.DecryptColumn(&b, in)
	if err != nil {
		t.Fatalf("DecryptColumn(%x): %v", terms, err)
	}
	return got
}

func equalCells(a, b []byte) bool { return bytes.Equal(a, b) && (a == nil) == (b == nil) }

// comparePhysical compares terms as PostgreSQL compares their physical type.
func comparePhysical(f Form, a, b []byte) int {
	if f.OID == oidInt8 {
		x, y := int64(binary.BigEndian.Uint64(a)), int64(binary.BigEndian.Uint64(b))
		switch {
		case x < y:
			return -1
		case x > y:
			return 1
		}
		return 0
	}
	return bytes.Compare(a, b)
}

// TestNumericReadsBackAsSent checks many precisions and scales: the bytes that
// come back are the bytes that PostgreSQL sends from such a column.
func TestNumericReadsBackAsSent(t *testing.T) {
	conn := connect(t)
	query(t, conn, "select setseed(0.5)")
	for p := 1; p <= 38; p += 1 + p/20 {
		for s := -6; s <= 44; s += 1 + p%2 + p/19*3 {
			typ := fmt.Sprintf("numeric(%d,%d)", p, s)
			rows := queryFormat(t, conn, fmt.Sprintf(`select (trunc((random() * 2 - 1)::numeric * 10::numeric ^ (random() * %d)::int)
				* 10::numeric ^ (%d))::%s from generate_series(1, 60)`, p-1, -s, typ), 1)
			for _, scheme := range []enigma.Scheme{enigma.Det, enigma.Ope} {
				c := newCodec(t, typ, scheme)
				var values [][]byte
				for _, row := range rows {
					values = append(values, row[0])
				}
				if got := unsealed(t, c, sealed(t, c, values), 1); !slices.EqualFunc(got, values, equalCells) {
					t.Fatalf("%s: DecryptColumn(EncryptColumn(%x)) = %x", typ, values, got)
				}
			}
		}
	}
}

func TestForms(t *testing.T) {
	const (
		all1, some1, few1 = "det, ope, rnd or plain", "det, rnd or plain", "rnd or plain"
		numbers           = "det, ope, ope-proven, sum, rnd or plain"
		times             = "det, ope, ope-proven, rnd or plain"
		texts             = "det, ope, rnd or plain"
	)
	tests := []struct {
		version       int
		typ, works    string
		det, ope      string // physical types, "" if refused
		sum, proven   string
		defaultScheme enigma.Scheme // of the present version
	}{
		{1, "bool", all1, "bigint", "bigint", "", "", enigma.Rnd},
		{1, "int8", all1, "bigint", "uuid", "", "", enigma.Ope},
		{1, "numeric(9,2)", all1, "bigint", "uuid", "", "", enigma.Ope},
		{1, "numeric(18,8)", all1, "bigint", "uuid", "", "", enigma.Ope},
		{1, "numeric(19,8)", few1, "", "", "", "", enigma.Ope},
		{1, "numeric", few1, "", "", "", "", enigma.Rnd},
		{1, "time(0)", all1, "bigint", "uuid", "", "", enigma.Ope},
		{1, "text", some1, "bytea", "", "", "", enigma.Det},
		{1, "uuid", some1, "bytea", "", "", "", enigma.Det},
		{1, "jsonb", few1, "", "", "", "", enigma.Rnd},

		{2, "bool", times, "bigint", "bigint", "", "bytea", enigma.Rnd},
		{2, "int2", numbers, "bigint", "bigint", "bigint", "bytea", enigma.Ope},
		{2, "int4", numbers, "bigint", "bigint", "bigint", "bytea", enigma.Ope},
		{2, "int8", numbers, "bigint", "uuid", "bigint", "bytea", enigma.Ope},
		{2, "float4", times, "bigint", "bigint", "", "bytea", enigma.Ope},
		{2, "float8", times, "bigint", "uuid", "", "bytea", enigma.Ope},
		{2, "numeric(9,2)", numbers, "bigint", "bigint", "bigint", "bytea", enigma.Ope},
		{2, "numeric(10,2)", numbers, "bigint", "uuid", "bigint", "bytea", enigma.Ope},
		{2, "numeric(18,8)", numbers, "bigint", "uuid", "bigint", "bytea", enigma.Ope},
		{2, "numeric(19,8)", texts, "bytea", "bytea", "", "", enigma.Ope},
		{2, "numeric(38,8)", texts, "bytea", "bytea", "", "", enigma.Ope},
		{2, "numeric(39,8)", some1, "bytea", "", "", "", enigma.Rnd},
		{2, "numeric", some1, "bytea", "", "", "", enigma.Rnd},
		{2, "date", times, "bigint", "bigint", "", "bytea", enigma.Ope},
		{2, "time", times, "bigint", "uuid", "", "bytea", enigma.Ope},
		{2, "time(4)", times, "bigint", "bigint", "", "bytea", enigma.Ope},
		{2, "timestamp", times, "bigint", "uuid", "", "bytea", enigma.Ope},
		{2, "timestamptz(0)", times, "bigint", "uuid", "", "bytea", enigma.Ope},
		{2, "text", texts, "bytea", "bytea", "", "", enigma.Det},
		{2, "varchar(9)", texts, "bytea", "bytea", "", "", enigma.Det},
		{2, "char(9)", some1, "bytea", "", "", "", enigma.Det},
		{2, "bpchar", few1, "", "", "", "", enigma.Rnd},
		{2, "uuid", texts, "bytea", "bytea", "", "", enigma.Det},
		{2, "bytea", texts, "bytea", "bytea", "", "", enigma.Rnd},
		{2, "jsonb", some1, "bytea", "", "", "", enigma.Rnd},
		{2, "interval", few1, "", "", "", "", enigma.Rnd},
		{2, "int4[]", few1, "", "", "", "", enigma.Rnd},
	}
	for _, tt := range tests {
		t.Run(fmt.Sprint(tt.version, " ", tt.typ), func(t *testing.T) {
			typ := mustParse(t, tt.typ)
			for scheme, want := range map[enigma.Scheme]string{
				enigma.Det: tt.det, enigma.Ope: tt.ope, enigma.Rnd: "bytea", enigma.Plain: typ.Name,
				enigma.Sum: tt.sum, enigma.OpeProven: tt.proven, "rot13": "",
			} {
				f, err := FormOf(Spec{Type: typ, Scheme: scheme, Version: tt.version})
				if f.Physical != want || (err == nil) != (want != "") {
					t.Errorf("FormOf(%s) = %+v, %v, want %q", scheme, f, err, want)
				}
				if err != nil && !strings.HasSuffix(err.Error(), "use "+tt.works) {
					t.Errorf("FormOf(%s): %q does not end with what works: %s", scheme, err, tt.works)
				}
				if err == nil && mustParse(t, f.Physical).OID != f.OID {
					t.Errorf("FormOf(%s): OID %d is not that of %s", scheme, f.OID, f.Physical)
				}
				if want == "" {
					if _, err := New(Spec{Type: typ, Scheme: scheme, Version: tt.version}, testKeys, ""); err == nil {
						t.Errorf("New(%s) did not fail", scheme)
					}
				}
			}
			if got := DefaultScheme(typ); got != tt.defaultScheme {
				t.Errorf("DefaultScheme = %s, want %s", got, tt.defaultScheme)
			}
			if Caution(typ, DefaultScheme(typ)) != "" {
				t.Errorf("the default scheme needs a caution")
			}
		})
	}
	if Caution(mustParse(t, "bool"), enigma.Ope) == "" {
		t.Errorf("no caution for ope of boolean")
	}
}

// TestEqualValuesShareTerms checks the values that SQL calls equal although
// their bytes differ.
func TestEqualValuesShareTerms(t *testing.T) {
	nan := func(b uint64) []byte { return binary.BigEndian.AppendUint64(nil, b) }
	tests := []struct {
		name, typ string
		a, b      []byte
	}{
		{"trailing zero decimals", "numeric(18,8)", numericBytes(1, 0, 0, 2, 1, 5000), numericBytes(1, 0, 0, 7, 1, 5000)},
		{"digits that are zero", "numeric(18,8)", numericBytes(0, 0, 0, 0, 7), numericBytes(0, 1, 0, 4, 0, 7, 0)},
		{"numeric zero with a sign", "numeric(18,8)", numericBytes(0, 0, 0x4000, 0), numericBytes(0, 0, 0, 3, 0)},
		{"NaN with another payload", "float8", nan(0x7ff8000000000000), nan(0xfff0000000000001)},
		{"padding of char", "char(4)", []byte("ab  "), []byte("ab")},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := newCodec(t, tt.typ, enigma.Det)
			a, errA := c.Encrypt(nil, tt.a)
			b, errB := c.Encrypt(nil, tt.b)
			if errA != nil || errB != nil || !bytes.Equal(a, b) {
				t.Errorf("terms %x, %v and %x, %v", a, errA, b, errB)
			}
		})
	}
}

// numericBytes builds a binary numeric; its first argument is ignored and
// leaves room to align tables.
func numericBytes(_, weight int, sign uint16, scale int, digits ...uint16) []byte {
	b := appendHeader(nil, len(digits), weight, sign, scale)
	for _, d := range digits {
		b = binary.BigEndian.AppendUint16(b, d)
	}
	return b
}

func TestEncryptErrors(t *testing.T) {
	tests := []struct {
		name, typ string
		in        []byte
		want      error
	}{
		{"short int4", "int4", []byte{1, 2, 3}, errLength},
		{"empty int8", "int8", []byte{}, errLength},
		{"bool that is neither", "bool", []byte{2}, errRange},
		{"minus zero", "float8", binary.BigEndian.AppendUint64(nil, 1<<63), errNegZero},
		{"minus zero", "float4", binary.BigEndian.AppendUint32(nil, 1<<31), errNegZero},
		{"date before the calendar", "date", binary.BigEndian.AppendUint32(nil, 1<<31+1), errRange},
		{"timestamp after the calendar", "timestamp", binary.BigEndian.AppendUint64(nil, math.MaxInt64-1), errRange},
		{"25 o'clock", "time", binary.BigEndian.AppendUint64(nil, 90000e6), errRange},
		{"negative time", "time", binary.BigEndian.AppendUint64(nil, math.MaxUint64), errRange},
		{"too many decimals", "numeric(5,2)", numericBytes(0, 0, 0, 3, 1, 10), errDigits},
		{"too many digits", "numeric(5,2)", numericBytes(0, 0, 0, 0, 1000), errDigits},
		{"too large by far", "numeric(18,0)", numericBytes(0, 9000, 0, 0, 1), errDigits},
		{"too small by far", "numeric(18,0)", numericBytes(0, -3000, 0, 16000, 1), errDigits},
		{"infinite", "numeric(5,2)", numericBytes(0, 0, 0xd000, 0), errDigits},
		{"units in numeric(3,-2)", "numeric(3,-2)", numericBytes(0, 0, 0, 0, 1), errDigits},
		{"digit over 9999", "numeric(5,2)", numericBytes(0, 0, 0, 0, 10000), errNumber},
		{"hidden decimals", "numeric(5,2)", numericBytes(0, 0, 0, 0, 1, 1000), errNumber},
		{"unknown sign", "numeric(5,2)", numericBytes(0, 0, 1, 0, 1), errNumber},
		{"short numeric", "numeric(5,2)", make([]byte, 7), errNumber},
		{"wrong digit count", "numeric(5,2)", []byte{0, 2, 0, 0, 0, 0, 0, 0, 0, 1}, errNumber},
		{"negative digit count", "numeric(5,2)", []byte{255, 255, 0, 0, 0, 0, 0, 0}, errNumber},
		{"uuid of 15 bytes", "uuid", make([]byte, 15), errLength},
		{"more digits than numeric(20,2)", "numeric(20,2)", numericBytes(0, 4, 0, 0, 100), errWide},
		{"more decimals than numeric(20,2)", "numeric(20,2)", numericBytes(0, 0, 0, 3, 1, 10), errWide},
		{"infinite numeric(20,2)", "numeric(20,2)", numericBytes(0, 0, 0xd000, 0), errWide},
		{"jsonb of a later version", "jsonb", []byte("\x021"), errJSONB},
		{"empty jsonb", "jsonb", []byte{}, errJSONB},
		{"longer than char(n)", "char(2)", []byte("\u00e9\u00e9\u00e9"), errRange},
	}
	for _, tt := range tests {
		t.Run(tt.typ+"/"+tt.name, func(t *testing.T) {
			c, err := New(Spec{Type: mustParse(t, tt.typ), Scheme: enigma.Det, Version: Version}, testKeys, "")
			if err != nil {
				t.Fatal(err)
			}
			got, err := c.Encrypt(nil, tt.in)
			if !errors.Is(err, tt.want) || got != nil {
				t.Errorf("Encrypt(%x) = %x, %v, want %v", tt.in, got, err, tt.want)
			}
		})
	}
}

func TestDecryptErrors(t *testing.T) {
	tests := []struct {
		typ    string
		scheme enigma.Scheme
		plain  string
		alter  bool // whether each altered bit is found out
	}{
		{"text", enigma.Det, "hello", true},
		{"char(5)", enigma.Det, "hello", true},
		{"text", enigma.Rnd, "hello", true},
		{"text", enigma.Rnd, "", true},
		{"int4", enigma.Rnd, "\x00\x00\x00\x07", true},
		{"text", enigma.Ope, "hello", true},
		{"uuid", enigma.Ope, "0123456789abcdef", false},
		{"numeric(20,2)", enigma.Det, "\x00\x01\x00\x00\x00\x00\x00\x02\x00\x07", true},
		{"jsonb", enigma.Det, "\x01{\"a\": 1}", true},
		{"date", enigma.OpeProven, "\x00\x00\x00\x07", false},
		{"bool", enigma.Det, "\x01", true}, // 2 of 2^64 terms open
		{"int4", enigma.Det, "\x00\x00\x00\x07", true},
		{"int8", enigma.Det, "\x00\x00\x00\x00\x00\x00\x00\x07", false},
		{"int4", enigma.Ope, "\x00\x00\x00\x07", false},
		{"int8", enigma.Ope, "\x00\x00\x00\x00\x00\x00\x00\x07", false},
	}
	for _, tt := range tests {
		t.Run(tt.typ+"/"+string(tt.scheme), func(t *testing.T) {
			c := newCodec(t, tt.typ, tt.scheme)
			term := sealed(t, c, [][]byte{[]byte(tt.plain)})[0][0]
			for i := range 8 * len(term) {
				bad := bytes.Clone(term)
				bad[i/8] ^= 1 << (i % 8)
				got, err := openOne(c, bad, 1)
				if tt.alter && !errors.Is(err, ErrTerm) || err == nil && string(got) == tt.plain {
					t.Errorf("bit %d altered: DecryptColumn = %x, %v", i, got, err)
				}
			}
			for _, bad := range [][]byte{{}, term[:len(term)-1], append(bytes.Clone(term), 0)} {
				if got, err := openOne(c, bad, 1); !errors.Is(err, ErrTerm) {
					t.Errorf("%d bytes for %d: DecryptColumn = %x, %v", len(bad), len(term), got, err)
				}
			}
			other, err := New(c.spec, testKeys, "trades.volume")
			if err != nil {
				t.Fatal(err)
			}
			if got, err := openOne(other, term, 1); tt.alter && len(term) > 16 && !errors.Is(err, ErrTerm) {
				t.Errorf("another column's codec opens the term: %x, %v", got, err)
			}
			if got, err := openOne(c, term, 2); tt.scheme == enigma.Rnd && !errors.Is(err, ErrTerm) {
				t.Errorf("the term opens in another row: %x, %v", got, err)
			}
		})
	}
}

// openOne opens a first term in the row of that number.
func openOne(c *Codec, term []byte, row uint64) ([]byte, error) {
	var b Buffer
	got, err := c.DecryptColumn(&b, Sealed{
		Terms: [][]byte{term}, Rests: make([][]byte, 1), IDs: [][]byte{binary.BigEndian.AppendUint64(nil, row)},
	})
	if err != nil {
		return nil, err
	}
	return got[0], nil
}

func TestCodecDoesNotPrintItsKey(t *testing.T) {
	c := newCodec(t, "text", enigma.Det)
	for _, format := range []string{"%v", "%+v", "%s", "%#v"} {
		if got := fmt.Sprintf(format, c); strings.Contains(got, "0x1, 0x2, 0x3") || strings.Contains(got, "1 2 3") {
			t.Errorf("%s prints %s", format, got)
		}
	}
	if got, want := c.LogValue().String(), "column.Codec(det of text)"; got != want {
		t.Errorf("LogValue = %s, want %s", got, want)
	}
}
