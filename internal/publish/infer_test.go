package publish

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"enigma"
)

func TestInferTypes(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name   string
		values string // separated by blanks; _ is NULL
		want   string
	}{
		{"words of truth in any case", "true False TRUE", "boolean"},
		{"letters as PostgreSQL prints them", "t f _", "boolean"},
		{"capital letters are codes", "F M F", "text"},
		{"one capital letter only is a code too", "F F", "text"},
		{"zero and one stay numbers", "0 1", "integer"},
		{"largest integer", "2147483647 -2147483648", "integer"},
		{"one too large", "2147483648", "bigint"},
		{"largest bigint", "-9223372036854775808", "bigint"},
		{"too large for bigint has too many digits", "9223372036854775808", "numeric(19,0)"},
		{"headroom of one digit", "6060 6048.83 _", "numeric(7,2)"},
		{"no room for headroom", "1234567890.12345678", "numeric(18,8)"},
		{"more than 18 digits", "1.4758166499999998 100.5", "numeric(19,16)"},
		{"more than 38 digits", "123456789012345678901234567890123456789", "numeric"},
		{"digits from different rows count together", "1234567890 0.123456789", "numeric(19,9)"},
		{"a leading zero before the point is no digit", "0.5 0.25", "numeric(3,2)"},
		{"no digit before the point", ".5 -.25", "numeric(3,2)"},
		{"zeros at the end are decimals", "1.50", "numeric(4,2)"},
		{"leading zeros name things", "007 12", "text"},
		{"plus sign", "+5", "text"},
		{"negative zero would lose its sign", "-0", "text"},
		{"negative zero with decimals", "-0.00 1.25", "text"},
		{"nothing after the point", "5.", "text"},
		{"exponents", "1e5 2.5E-3 3", "double precision"},
		{"exponent beyond what a float keeps", "1e5 0.12345678901234567890", "text"},
		{"exponent out of range", "1e400", "text"},
		{"exponent without digits", "1e", "text"},
		{"not a number is not a value here", "NaN 1", "text"},
		{"dates", "2024-02-29 1999-12-31", "date"},
		{"no such day", "2023-02-29", "text"},
		{"other orders are ambiguous", "01/02/2024", "text"},
		{"times with a zone", "2018-04-04T00:00:00Z 2018-04-04T00:00:00.123456+05:30", "timestamp with time zone"},
		{"times without", "2018-04-04T00:00 2018-04-04T23:59:59.5", "timestamp without time zone"},
		{"with and without a zone", "2018-04-04T00:00:00Z 2018-04-04T00:00:00", "text"},
		{"more digits than microseconds", "2018-04-04T00:00:00.1234567Z", "text"},
		{"leap second", "2016-12-31T23:59:60Z", "text"},
		{"date among times", "2018-04-04 2018-04-04T00:00:00Z", "text"},
		{"uuids", "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11 00000000-0000-0000-0000-000000000000", "uuid"},
		{"capital uuids would print otherwise", "A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11", "text"},
		{"number, then word", "1 2 x", "text"},
		{"all NULL", "_ _", "text"},
		{"no rows", "", "text"},
		{"quoted number is still a number", `"12" 13`, "integer"},
		{"quoted nothing is text", `"" 13`, "text"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			csv := "other,c\n"
			for v := range strings.FieldsSeq(tt.values) {
				csv += "x," + strings.TrimPrefix(v, "_") + "\n"
			}
			f, err := Infer(strings.NewReader(csv))
			if err != nil {
				t.Fatal(err)
			}
			if got := f.Columns[1].Type; got != tt.want {
				t.Errorf("type %q, want %q", got, tt.want)
			}
			if got, want := f.Columns[1].Null, strings.Contains(tt.values, "_"); got != want {
				t.Errorf("null %v, want %v", got, want)
			}
		})
	}
}

func TestInferCountsFewValues(t *testing.T) {
	t.Parallel()
	csv := "few,many,none\n"
	for i := range Few + 1 {
		csv += fmt.Sprintf("%d,%d,\n", i%Few, i)
	}
	f, err := Infer(strings.NewReader(csv))
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []int{Few, 0, 0} {
		if got := f.Columns[i].Distinct; got != want {
			t.Errorf("column %s has %d distinct values, want %d", f.Columns[i].Name, got, want)
		}
	}
}

func TestScannerSplitsLikeCopy(t *testing.T) {
	t.Parallel()
	const eol = "a,b\r\nx,\"1\r\n2\"\r\n\"say \"\"hi\"\"\",\r\np\"q,r\"s,\"\"\r\n"
	s := newScanner(strings.NewReader("\ufeff" + eol))
	var got []string
	for s.next() == nil {
		var fields []string
		for _, f := range s.fields {
			text := string(f.text)
			if f.null() {
				text = "NULL"
			}
			fields = append(fields, text)
		}
		got = append(got, strings.Join(fields, "|"))
	}
	want := []string{"a|b", "x|1\r\n2", `say "hi"|NULL`, "pq,rs|"}
	if g, w := strings.Join(got, "\n"), strings.Join(want, "\n"); g != w {
		t.Errorf("records:\n%s\nwant:\n%s", g, w)
	}
}

func TestNotCSV(t *testing.T) {
	t.Parallel()
	tests := []struct{ name, csv, want string }{
		{"empty", "", "line 1: the file is empty"},
		{"column without a name", "a,,c\n", "line 1: column 2 of the header has no name"},
		{"same name twice", "a,b,a\n", `line 1: column "a" is there twice`},
		{"control character in a name", "a,\"b\x1b[2J\"\n", "a name has no control characters"},
		{"field missing", "a,b\n1,2\n3\n", `line 3: 1 field, the header has 2: column "b" is missing`},
		{"field too many", "a,b\n1,2,7\n", `line 2: 3 fields, the header has 2: value "7" is too many`},
		{"empty line", "a,b\n1,2\n\n3,4\n", "line 3: 1 field"},
		{"lines of a quoted field count", "a,b\n\"x\ny\",2\n3\n", "line 4: 1 field"},
		{"quotes never end", "a,b\n1,2\n3,\"4\n5,6\n", "line 3: a quoted field begins here and never ends"},
		{"two kinds of line ends", "a,b\n1,2\r\n", `line 2: a line ends with "\r\n", the first one with "\n"`},
		{"end marker", "a\n1\n\\.\n2\n", `line 3: a line of \. alone`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Infer(strings.NewReader(tt.csv))
			if !errors.Is(err, enigma.Invalid) || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("Infer = %v, want %q", err, tt.want)
			}
		})
	}
}

func TestForgottenQuoteCostsNotTheWholeFile(t *testing.T) {
	t.Parallel()
	s := newScanner(io.MultiReader(strings.NewReader("a\n\""), endless{}))
	s.most = 1 << 20
	if _, err := scan(s, nil); err == nil || !strings.Contains(err.Error(), "line 2: the record that begins here is larger than 1048576 bytes") {
		t.Errorf("scan = %v", err)
	}
}

// endless is a file of blanks.
type endless struct{}

func (endless) Read(b []byte) (int, error) {
	for i := range b {
		b[i] = ' '
	}
	return len(b), nil
}
