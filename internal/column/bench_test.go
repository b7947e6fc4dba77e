package column

import (
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

func benchTerms(b *testing.B, run func(b *testing.B, c *Codec, plain, term []byte)) {
	conn := connect(b)
	for _, v := range benchValues {
		plain := literals(b, conn, v.typ, v.text)[0]
		for _, s := range []enigma.Scheme{enigma.Det, enigma.Ope, enigma.Rnd, enigma.Plain} {
			c, err := New(mustParse(b, v.typ), s, testKey, "trades.price")
			if err != nil {
				continue
			}
			term, err := c.Encrypt(nil, plain)
			if err != nil {
				b.Fatal(err)
			}
			b.Run(v.typ+"/"+string(s), func(b *testing.B) {
				b.ReportAllocs()
				run(b, c, plain, term)
			})
		}
	}
}

func BenchmarkEncrypt(b *testing.B) {
	benchTerms(b, func(b *testing.B, c *Codec, plain, _ []byte) {
		var dst []byte
		for b.Loop() {
			dst, _ = c.Encrypt(dst[:0], plain)
		}
	})
}

func BenchmarkDecrypt(b *testing.B) {
	benchTerms(b, func(b *testing.B, c *Codec, _, term []byte) {
		var dst []byte
		for b.Loop() {
			dst, _ = c.Decrypt(dst[:0], term)
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
