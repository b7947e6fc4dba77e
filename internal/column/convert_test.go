package column

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5/pgconn"

	"enigma"
)

// constants are literals of each type that a statement may compare with.
var constants = map[string][]string{
	"int2": {"-32768", "-1", "0", "1", "7", "32767"},
	"int4": {"-2147483648", "-32769", "-1", "0", "1", "7", "32768", "16777217", "2147483647"},
	"int8": {"-9223372036854775808", "-2147483649", "-1", "0", "7", "16777217", "2147483648", "9007199254740993", "9223372036854775807", "1000000000000000000"},
	"numeric": {
		"-Infinity", "-9223372036854775809", "-9223372036854775808", "-32769", "-1.50", "-1.5", "-0.01", "0", "0.00", "0.001", "0.01", "0.1", "1", "1.000",
		"7", "999.99", "999.990", "1000", "1000.005", "16777217", "9007199254740993", "9223372036854775807", "9223372036854775808", "1e-320", "1e-400", "1e308", "1e309", "Infinity", "NaN",
	},
	"float4": {"-Infinity", "-1.5", "-0", "0", "0.1", "1", "7", "16777216", "1e-45", "3.4028235e38", "Infinity", "NaN"},
	"float8": {"-Infinity", "-1.5", "-0", "0", "0.1", "1", "7", "16777217", "9007199254740992", "1e-45", "5e-324", "1.7e308", "Infinity", "NaN"},
	"date":   {"-infinity", "4714-11-24 BC", "1999-12-31", "2000-01-01", "2000-01-02", "294276-12-31", "294277-01-01", "5874897-12-31", "infinity"},
	"timestamp": {
		"-infinity", "4714-11-24 BC", "1999-12-31", "1999-12-31 23:59:59.999999", "2000-01-01", "2000-01-01 00:00:00.000001",
		"294276-12-31", "294276-12-31 23:59:59.999999", "infinity",
	},
	"timestamptz": {"-infinity", "1999-12-31", "2000-01-01", "infinity"},
	"time":        {"00:00", "12:00", "24:00"},
	"text":        {"", " ", "a", "a ", "ab", "abc", "abcd", "\u00e9"},
	"varchar":     {"", " ", "a", "a ", "ab", "abc", "abcd"},
	"bpchar":      {"", " ", "a", "a ", "ab", "abc", "abcd"},
	"bool":        {"f", "t"},
	"uuid":        {"00000000-0000-0000-0000-000000000000", "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"},
	"bytea":       {`\x`, `\x00`, `\xff`},
}

// columns are the types that have det or ope terms, with what a column of the
// type may be compared with.
var columns = []struct {
	typ, from string
	values    []string // beyond the constants of the type itself
	min       int      // constants of another type that must convert
}{
	{"int2", "int2 int4 int8 numeric float4 float8", nil, 13},
	{"int4", "int2 int4 int8 numeric float4 float8", nil, 18},
	{"int8", "int2 int4 int8 numeric float4 float8", nil, 26},
	{"numeric(5,2)", "int2 int4 int8 numeric float4 float8", []string{"-999.99", "-1.5", "0", "0.01", "0.1", "1", "7", "999.99", "NaN"}, 11},
	{"numeric(5,-2)", "int2 int4 int8 numeric float4 float8", []string{"-100", "0", "100", "9999900"}, 3},
	{"numeric(18,0)", "int2 int4 int8 numeric", []string{"-2147483648", "0", "7", "999999999999999999"}, 22},
	{"numeric(38,10)", "int2 int4 int8 numeric", []string{"-9223372036854775809", "-1.5", "0", "0.1", "7", "16777217"}, 25},
	{"float4", "int2 int4 int8 numeric float4 float8", nil, 46},
	{"float8", "int2 int4 int8 numeric float4 float8", nil, 64},
	{"date", "date timestamp timestamptz", nil, 6},
	{"timestamp", "date timestamp timestamptz", nil, 7},
	{"timestamptz", "date timestamp timestamptz", nil, 0},
	{"time", "time", nil, 0},
	{"bool", "bool", nil, 0},
	{"uuid", "uuid", nil, 0},
	{"bytea", "bytea", nil, 0},
	{"text", "text varchar bpchar", nil, 7},
	{"varchar(3)", "text varchar bpchar", []string{"", "a", "a ", "abc"}, 8},
	{"char(3)", "text varchar bpchar", []string{"", "a", "abc", "\u00e9"}, 9},
}

// TestConvertKeepsComparisons asks PostgreSQL how every value of every column
// compares with every constant, and checks that the converted constant's terms
// compare with the column's terms in the same way.
func TestConvertKeepsComparisons(t *testing.T) {
	conn := connect(t)
	query(t, conn, "set timezone = 'Asia/Kolkata'")
	for _, col := range columns {
		t.Run(col.typ, func(t *testing.T) {
			texts := col.values
			if texts == nil {
				texts = slices.Clone(constants[col.typ])
				texts = slices.DeleteFunc(texts, func(s string) bool { return s == "-0" }) // has no term
			}
			values := literals(t, conn, col.typ, texts...)
			if err := load(t, conn, "c", col.typ, values); err != nil {
				t.Fatal(err)
			}
			others := 0
			for _, from := range strings.Fields(col.from) {
				n := checkConversions(t, conn, comparison{mustParse(t, col.typ), mustParse(t, from), values}, constants[from])
				if from != mustParse(t, col.typ).base() {
					others += n
				}
			}
			if others != col.min {
				t.Errorf("%d constants of other types convert, want %d", others, col.min)
			}
		})
	}
}

// base returns the type's name in pg_type.
func (t Type) base() string {
	for _, b := range builtins {
		if b.oid == t.OID {
			return b.name
		}
	}
	return ""
}

type comparison struct {
	to, from Type
	values   [][]byte // of the column
}

// checkConversions returns how many constants convert.
func checkConversions(t *testing.T, conn *pgconn.PgConn, c comparison, texts []string) int {
	t.Helper()
	consts := literals(t, conn, c.from.Name, texts...)
	if err := load(t, conn, "k", c.from.Name, consts); err != nil {
		t.Fatal(err)
	}
	converted := 0
	for i, k := range consts {
		got, err := Convert(c.to, c.from.OID, k)
		if err != nil {
			if !errors.Is(err, ErrNotRepresentable) || got != nil {
				t.Errorf("Convert = %x, %v", got, err)
			}
			continue
		}
		converted++
		rows := query(t, conn, fmt.Sprintf("select c.v = k.v, c.v < k.v from c, k where k.id = %d order by c.id", i))
		for j, row := range rows {
			eq, less := compareTerms(t, c.to, c.values[j], got)
			if eq != (row[0] == "t") || less != (row[1] == "t") && ordinalBits(c.to) > 0 {
				t.Errorf("%s %x with %s %s (became %x): equal %t, less %t, want %v",
					c.to.Name, c.values[j], c.from.Name, texts[i], got, eq, less, row)
			}
		}
	}
	return converted
}

// compareTerms compares two values as their strongest terms do.
func compareTerms(t *testing.T, typ Type, a, b []byte) (eq, less bool) {
	t.Helper()
	if typ.OID == oidNumeric && ordinalBits(typ) == 0 { // no terms; the value itself must not change
		c := compareNumerics(a, b)
		return c == 0, c < 0
	}
	for _, s := range []enigma.Scheme{enigma.Ope, enigma.Det} {
		c, err := New(Spec{Type: typ, Scheme: s, Version: Version}, testKeys, "")
		if err != nil {
			continue
		}
		x, errX := c.Encrypt(nil, a)
		y, errY := c.Encrypt(nil, b)
		if errX != nil || errY != nil {
			t.Fatalf("Encrypt: %v, %v", errX, errY)
		}
		return bytes.Equal(x, y), comparePhysical(c.Form(), x, y) < 0
	}
	t.Fatalf("%s has no comparable terms", typ.Name)
	return false, false
}

func compareNumerics(a, b []byte) int {
	number := func(v []byte) (special int, value *big.Rat) {
		n, _ := parseNumber(v)
		value, ok := new(big.Rat).SetString(string(n.appendText(nil)))
		switch {
		case ok:
			return 0, value
		case n.sign == numericNegInf:
			return -1, new(big.Rat)
		case n.sign == numericInf:
			return 1, new(big.Rat)
		}
		return 2, new(big.Rat) // NaN is above everything
	}
	specialA, x := number(a)
	specialB, y := number(b)
	return cmp.Or(cmp.Compare(specialA, specialB), x.Cmp(y))
}

func TestConvertResults(t *testing.T) {
	int8s := func(v int64) []byte { return binary.BigEndian.AppendUint64(nil, uint64(v)) }
	float8s := func(v float64) []byte { return binary.BigEndian.AppendUint64(nil, math.Float64bits(v)) }
	tests := []struct {
		name, typ string
		from      uint32
		in, want  []byte // a nil want is ErrNotRepresentable
	}{
		{"integer column, fraction", "int4", oidNumeric, numericBytes(0, 0, 0, 1, 3, 5000), nil},
		{"integer column, whole numeric", "int4", oidNumeric, numericBytes(0, 0, 0, 3, 3), []byte{0, 0, 0, 3}},
		{"integer column, float: PostgreSQL compares as float8", "int8", oidFloat8, float8s(3), nil},
		{"numeric column, float: PostgreSQL compares as float8", "numeric(5,2)", oidFloat8, float8s(3), nil},
		{"smallest bigint", "int8", oidNumeric, numericBytes(0, 4, 0x4000, 0, 922, 3372, 368, 5477, 5808), int8s(math.MinInt64)},
		{"one above the largest bigint", "int8", oidNumeric, numericBytes(0, 4, 0, 0, 922, 3372, 368, 5477, 5808), nil},
		{"one decimal too many", "numeric(5,2)", oidNumeric, numericBytes(0, -1, 0, 3, 10), nil},
		{"one digit too many", "numeric(5,2)", oidInt8, int8s(1000), nil},
		{"scale of the column", "numeric(5,2)", oidInt8, int8s(7), numericBytes(0, 0, 0, 2, 7)},
		{"minus zero", "float8", oidFloat8, float8s(math.Copysign(0, -1)), float8s(0)},
		{"rounded as PostgreSQL rounds", "float8", oidInt8, int8s(1<<53 + 1), float8s(1 << 53)},
		{"text that PostgreSQL would not take", "text", oidText, []byte{0xff}, nil},
		{"text with a zero byte", "text", oidText, []byte{'a', 0}, nil},
		{"longer than char(n)", "char(2)", oidText, []byte("abc"), nil},
		{"text with blanks and char(n)", "char(2)", oidText, []byte("a "), nil},
		{"any true", "bool", oidBool, []byte{7}, []byte{1}},
		{"json is itself", "json", oidJSON, []byte("{}"), []byte("{}")},
		{"unknown literal", "text", 705, []byte("a"), nil},
		{"int4 that is too short", "int8", oidInt4, []byte{1}, nil},
		{"uuid that is too short", "uuid", oidUUID, []byte{1}, nil},
		{"time that is none", "time", oidTime, int8s(-1), nil},
		{"NULL", "int4", oidInt8, nil, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Convert(mustParse(t, tt.typ), tt.from, tt.in)
			if !bytes.Equal(got, tt.want) || (err == nil) != (tt.want != nil || tt.in == nil) {
				t.Errorf("Convert = %x, %v, want %x", got, err, tt.want)
			}
		})
	}
}
