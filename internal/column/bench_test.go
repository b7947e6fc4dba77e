package column

import (
	"math/rand/v2"
	"strings"
	"testing"

	"enigma"
)

// benchValues are everyday values of each type.
var benchValues = []struct{ typ, text string }{
	{"bool", "t"},
	{"int2", "1234"},
	{"int4", "123456789"},
	{"int8", "1234567890123"},
	{"numeric(18,8)", "41234.56780000"},
	{"float4", "1234.5678"},
	{"float8", "41234.5678"},
	{"date", "2021-03-04"},
	{"time", "12:34:56"},
	{"timestamp", "2021-03-04 12:34:56.789"},
	{"timestamptz", "2021-03-04 12:34:56.789+00"},
	{"text", "BTC-USD"},
	{"varchar(200)", strings.Repeat("BTC-USD ", 16)},
	{"char(10)", "BTC-USD"},
	{"uuid", "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"},
	{"bytea", `\x0123456789abcdef`},
	{"numeric", "41234.5678"},
	{"jsonb", `{"price": 41234.5678}`},
}

// benchTerms runs over many values where the type has many, because ope keeps
// what it computed for neighbours.
func benchTerms(b *testing.B, run func(b *testing.B, c *Codec, plains, terms [][]byte)) {
	conn := connect(b)
	r := rand.New(rand.NewPCG(1, 1))
	for _, v := range benchValues {
		typ := mustParse(b, v.typ)
		for _, s := range []enigma.Scheme{enigma.Det, enigma.Ope, enigma.Rnd, enigma.Plain} {
			c, err := New(Spec{Type: typ, Scheme: s, Version: Version}, testKeys, "trades.price")
			if err != nil {
				continue
			}
			candidates := append(literals(b, conn, v.typ, v.text), manyValues(r, typ.OID, 1000)...)
			if typ.OID == oidText || typ.OID == oidVarchar || typ.OID == oidBytea {
				candidates = candidates[:1] // lengths matter here, not values
			}
			var plains, terms [][]byte
			for _, plain := range candidates {
				if typ.OID == oidNumeric && ordinalBits(typ) > 0 {
					plain = appendNumeric(nil, r.Int64N(1e18), 8)
				}
				if term, err := c.Encrypt(nil, plain); err == nil {
					plains, terms = append(plains, plain), append(terms, term)
				}
			}
			b.Run(v.typ+"/"+string(s), func(b *testing.B) {
				b.ReportAllocs()
				run(b, c, plains, terms)
			})
		}
	}
}

func BenchmarkEncrypt(b *testing.B) {
	benchTerms(b, func(b *testing.B, c *Codec, plains, _ [][]byte) {
		var dst []byte
		for i := 0; b.Loop(); i++ {
			dst, _ = c.Encrypt(dst[:0], plains[i%len(plains)])
		}
	})
}

func BenchmarkDecrypt(b *testing.B) {
	benchTerms(b, func(b *testing.B, c *Codec, _, terms [][]byte) {
		var dst []byte
		for i := 0; b.Loop(); i++ {
			dst, _ = c.Decrypt(dst[:0], terms[i%len(terms)])
		}
	})
}

func BenchmarkText(b *testing.B) {
	conn := connect(b)
	s := DefaultSettings()
	s.TimeZone = LoadZone("Europe/Berlin")
	for _, v := range benchValues {
		plain, oid := literals(b, conn, v.typ, v.text)[0], mustParse(b, v.typ).OID
		b.Run(v.typ, func(b *testing.B) {
			b.ReportAllocs()
			var dst []byte
			for b.Loop() {
				dst, _ = Text(dst[:0], oid, plain, s)
			}
		})
	}
}
