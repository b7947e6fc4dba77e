package publish

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"enigma/internal/localpg/pgtest"

	"github.com/jackc/pgx/v5"
)

// FuzzScanner checks that a scanner ends on any bytes without a panic, that it
// counts what it reads, and that what it has read, quoted again, reads the same.
func FuzzScanner(f *testing.F) {
	f.Add([]byte("a,b\n1,\"x\ny\"\n,\"\"\n"))
	f.Add([]byte("\ufeffa\r\n\"\"\"\"\r\nq\"w,\"e\r\n"))
	f.Add([]byte("a\r\"\\.\"\r"))
	f.Fuzz(func(t *testing.T, in []byte) {
		s := newScanner(bytes.NewReader(in))
		var first [][]string
		var again strings.Builder
		for s.next() == nil {
			var rec []string
			for i, fd := range s.fields {
				rec = append(rec, fmt.Sprint(string(fd.text), fd.null()))
				if i > 0 {
					again.WriteByte(',')
				}
				if !fd.null() {
					again.WriteString(`"` + strings.ReplaceAll(string(fd.text), `"`, `""`) + `"`)
				}
			}
			again.WriteByte('\n')
			first = append(first, rec)
		}
		if s.records < len(first) {
			t.Fatalf("%d records counted, %d read", s.records, len(first))
		}
		s = newScanner(strings.NewReader(again.String()))
		for i := 0; ; i++ {
			err := s.next()
			if err == io.EOF && i == len(first) {
				return
			}
			if err != nil || i == len(first) {
				t.Fatalf("record %d of %d: %v", i, len(first), err)
			}
			for k, fd := range s.fields {
				if got := fmt.Sprint(string(fd.text), fd.null()); got != first[i][k] {
					t.Fatalf("record %d: read %q, then %q", i, first[i][k], got)
				}
			}
		}
	})
}

// awkward are texts near the borders of types.
var awkward = strings.Split(`0 1 -1 -0 +1 007 0.0 -0.0 0.10 .5 -.5 5. . - 1e5 1E-3 1e400 -2.5e-7 1e 1e+ 0x1f 1_000 99999999999999999
999999999999999999 9223372036854775807 9223372036854775808 -9223372036854775808 -9223372036854775809 2147483647 2147483648
123456789012345.678 0.123456789012345678 1234567890123456789.5 NaN Infinity -inf true TRUE False t f T F yes no on off
2024-02-29 2023-02-29 0001-01-01 0000-01-01 9999-12-31 2024-1-1 20240101 infinity now today epoch allballs
2024-01-01T00:00Z 2024-01-01T24:00:00Z 2024-01-01T00:00:60 2024-01-01T23:59:59.999999 2024-01-01T23:59:59.9999999
2024-01-01T00:00:00+15:59 2024-01-01T00:00:00-1200 2024-01-01T00:00:00+16 2024-01-01T00:00:00. 9998-12-31T23:59:59-15 0002-01-01T00:00:00+15 2024-01-01T10:11 1999-12-31T23:59:59.5
a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11 A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11 a0eebc999c0b4ef8bb6d6bb9bd380a11 {} null NULL \N \. "" ''`, " ")

// TestInferredTypesKeepEveryValue is Infer's promise with PostgreSQL as the
// judge: COPY takes any file under the inferred types, and every value is still
// the one that the file has.
func TestInferredTypesKeepEveryValue(t *testing.T) {
	t.Parallel()
	values := strings.Fields(strings.Join(awkward, " "))
	const columns, rows = 400, 3
	r := rand.New(rand.NewPCG(1, 2))
	cells := make([][]string, rows)
	var csv strings.Builder
	for c := range columns {
		fmt.Fprintf(&csv, "c%d,", c)
	}
	csv.WriteString("last\n")
	for row := range rows {
		cells[row] = make([]string, columns)
		for c := range columns {
			v := values[(c+row*r.IntN(3))%len(values)] // neighbours are alike
			if r.IntN(8) == 0 {
				v = ""
			}
			cells[row][c] = v
			csv.WriteString(v + ",")
		}
		csv.WriteString("x\n")
	}
	f, err := Infer(strings.NewReader(csv.String()))
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	conn, err := pgx.Connect(ctx, pgtest.Database(t))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(ctx)
	var defs, texts []string
	types := map[string]int{}
	for _, c := range f.Columns {
		defs = append(defs, c.Name+" "+c.Type)
		texts = append(texts, fmt.Sprintf("%s::text", c.Name))
		name, _, _ := strings.Cut(c.Type, "(")
		types[name]++
	}
	if len(types) != 10 {
		t.Errorf("only these types were inferred: %v", types)
	}
	if _, err := conn.Exec(ctx, "set timezone = utc; create temp table t ("+strings.Join(defs, ", ")+")"); err != nil {
		t.Fatal(err)
	}
	if _, err := conn.PgConn().CopyFrom(ctx, strings.NewReader(csv.String()), "copy t from stdin (format csv, header)"); err != nil {
		t.Fatal(err)
	}
	res, err := conn.PgConn().Exec(ctx, "select "+strings.Join(texts, ", ")+" from t").ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for row := range rows {
		for c := range columns {
			want, got := cells[row][c], res[0].Rows[row][c]
			if typ := f.Columns[c].Type; (got == nil) != (want == "") || want != "" && !sameValue(typ, want, string(got)) {
				t.Errorf("%s %q came back as %q", typ, want, got)
			}
		}
	}
}

// sameValue compares what a file has with what PostgreSQL prints.
func sameValue(typ, in, out string) bool {
	if in == `""` {
		in = ""
	}
	switch name, _, _ := strings.Cut(typ, "("); name {
	case "boolean":
		return strings.HasPrefix(out, strings.ToLower(in[:1]))
	case "numeric", "double precision":
		a, ok1 := new(big.Rat).SetString(in)
		b, ok2 := new(big.Rat).SetString(out)
		return ok1 && ok2 && a.Cmp(b) == 0 && strings.HasPrefix(in, "-") == strings.HasPrefix(out, "-")
	case "timestamp with time zone", "timestamp without time zone":
		return instant(in).Equal(instant(out)) && !instant(in).IsZero()
	}
	return in == out
}

// instant reads ISO 8601 in the forms that files and PostgreSQL use; the zero
// time is none of them.
func instant(s string) time.Time {
	s = strings.Replace(s, "T", " ", 1)
	for _, zone := range []string{"", "Z07", "Z0700", "Z07:00"} {
		for _, layout := range []string{"2006-01-02 15:04", "2006-01-02 15:04:05.999999"} {
			if t, err := time.Parse(layout+zone, s); err == nil {
				return t
			}
		}
	}
	return time.Time{}
}
