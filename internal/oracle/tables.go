package oracle

import (
	"encoding/csv"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
)

// A Source is one CSV file, and the types of those of its columns that are not
// inferred.
type Source struct {
	Name  string // of the table
	File  string
	Types map[string]string
}

// A sample is a table of the built-in data: its columns, and what draws one
// column's values.
type sample struct {
	name    string
	rows    int
	columns []sampled
}

type sampled struct {
	name, typ string
	draw      func(r *rand.Rand, row int) string // "" is NULL
}

// null makes a column NULL in so many per cent of the rows.
func null(percent int, draw func(*rand.Rand, int) string) func(*rand.Rand, int) string {
	return func(r *rand.Rand, row int) string {
		if r.IntN(100) < percent {
			return ""
		}
		return draw(r, row)
	}
}

// of draws from a list.
func of(list ...string) func(*rand.Rand, int) string {
	return func(r *rand.Rand, _ int) string { return list[r.IntN(len(list))] }
}

// number prints low to high with a format.
func number(format string, low, high int) func(*rand.Rand, int) string {
	return func(r *rand.Rand, _ int) string { return fmt.Sprintf(format, low+r.IntN(high-low+1)) }
}

func rowNumber(_ *rand.Rand, row int) string { return fmt.Sprint(row + 1) }

// cents prints numbers with so many decimals.
func cents(low, high, places int) func(*rand.Rand, int) string {
	return func(r *rand.Rand, _ int) string {
		scale := 1
		for range places {
			scale *= 10
		}
		return fmt.Sprintf("%.*f", places, float64(low*scale+r.IntN((high-low)*scale))/float64(scale))
	}
}

// mostly draws from a list, and sometimes anything else.
func mostly(percent int, first, rest func(*rand.Rand, int) string) func(*rand.Rand, int) string {
	return func(r *rand.Rand, row int) string {
		if r.IntN(100) < percent {
			return first(r, row)
		}
		return rest(r, row)
	}
}

// Values that others got wrong: letters that collate apart from their bytes, texts
// that begin alike for 16 bytes, blanks, case, what LIKE takes for a wildcard.
var (
	productNames = of("BTC-USD", "ETH-USD", "SOL-USD", "ADA-USD", "XRP-EUR", "btc-usd", "BTC")
	notes        = of("a note that goes on and on", "a note that goes on", "a note that goes", "Ärger", "ärger", "Arger", "100% sure", "under_score", `back\slash`,
		"it's", " leading blank", "trailing blank ", "日本語の文", "x", "X", "NULL", "zz top")
	instants = of("2024-01-01 00:00:00+00", "2024-01-01 12:30:00.5+00", "2024-03-31 00:59:59.999999+00", "2024-03-31 01:30:00+00", "2024-10-27 00:30:00+00",
		"2024-10-27 01:30:00+00", "2023-12-31 23:59:59.999999+00", "1999-12-31 23:00:00+00")
)

var samples = []sample{
	{"trades", 70, []sampled{
		{"id", "integer", rowNumber},
		{"product", "text", null(12, productNames)},
		{"side", "varchar(4)", null(10, of("BUY", "SELL", "buy"))},
		{"price", "numeric(12,4)", null(15, mostly(60, of("1.5000", "2.2500", "100.0001", "0.0000", "-7.5000"), cents(-50, 50, 4)))},
		{"qty", "integer", null(15, number("%d", -3, 9))},
		{"small", "smallint", null(20, number("%d", -5, 5))},
		{"big", "bigint", null(10, of("0", "1", "-1", "4611686018427387904", "-4611686018427387904", "9223372036854775807", "3000000000"))},
		{"ratio", "double precision", null(15, of("0", "-0", "0.5", "-2.25", "1.5", "0.1", "3"))},
		{"loose", "numeric", null(20, of("1", "1.0", "1.00", "1.50", "1.5", "0", "-2.250", "1e3"))},
		{"day", "date", null(12, number("2024-02-%02d", 25, 29))},
		{"ts", "timestamptz", null(12, instants)},
		{"at", "timestamp", null(12, of("2024-01-01 00:00:00", "2024-02-29 12:00:00", "2024-03-31 02:30:00", "1999-12-31 23:59:59.999999"))},
		{"tm", "time(2)", null(20, of("00:00:00", "12:30:00", "23:59:59.99", "24:00:00"))},
		{"flag", "boolean", null(25, of("true", "false"))},
		{"note", "text", null(15, notes)},
		{"code", "char(5)", null(15, of("a", "ab", "abc", "abcde", "A"))},
		{"ref", "uuid", null(15, number("00000000-0000-4000-8000-%012d", 1, 9))},
		{"raw", "bytea", null(15, of(`\x`, `\x00`, `\x0001`, `\xff`, `\x000102030405060708090a0b0c0d0e0f10`, `\x000102030405060708090a0b0c0d0e0f11`))},
		{"tags", "text[]", null(15, of("{}", "{BTC-USD,x}", "{x,BTC-USD}", "{NULL}", `{"",a}`, "{ETH-USD}"))},
		{"nums", "integer[]", null(15, of("{}", "{1,2,3}", "{3}", "{NULL,7}", "{2,2}"))},
		{"span", "interval", null(15, of("2 days", "48:00:00", "1 mon", "30 days", "-00:00:01.5", "1 year 2 mons", "0"))},
		{"doc", "jsonb", null(20, of(`{}`, `{"a": 1, "b": [true, null]}`, `[1, 2]`, `"x"`, `7`, `null`, `{"a": {"c": "deep"}}`))},
	}},
	{"products", 14, []sampled{
		{"product", "text", null(10, productNames)},
		{"name", "text", null(15, notes)},
		{"base", "varchar(10)", null(10, of("BTC", "ETH", "SOL", "btc"))},
		{"listed", "date", null(15, number("2024-02-%02d", 25, 29))},
		{"decimals", "integer", null(15, number("%d", 0, 18))},
		{"tags", "text[]", null(15, of("{}", "{BTC-USD,x}", "{NULL}", "{ETH-USD}"))},
		{"tick", "numeric(12,4)", null(10, of("0.0100", "1.5000", "2.2500", "0.0001"))},
		{"qty", "integer", null(15, number("%d", -3, 9))},
	}},
	{"fills", 50, []sampled{
		{"trade", "integer", null(10, number("%d", 1, 30))},
		{"product", "text", null(12, productNames)},
		{"qty", "integer", null(15, number("%d", -3, 9))},
		{"fee", "numeric(9,4)", null(15, cents(0, 3, 4))},
		{"total", "bigint", null(10, number("%d", -2000, 2000))},
		{"day", "date", null(12, number("2024-02-%02d", 25, 29))},
		{"at", "timestamp", null(12, of("2024-01-01 00:00:00", "2024-02-29 12:00:00", "2024-03-31 02:30:00"))},
		{"note", "text", null(15, notes)},
	}},
	// Nothing but the ends of what types hold, for comparisons only.
	{"edges", 24, []sampled{
		{"id", "integer", rowNumber},
		{"f8", "double precision", null(10, of("NaN", "Infinity", "-Infinity", "-0", "0", "1e300", "5e-324", "0.1"))},
		{"f4", "real", null(10, of("NaN", "Infinity", "-0", "0.1", "16777216", "1.5"))},
		{"num", "numeric", null(10, of("NaN", "Infinity", "-Infinity", "1.0", "1.00", "0.000", "123456789012345678901234567890.5"))},
		{"n18", "numeric(18,2)", null(10, of("NaN", "9999999999999999.99", "-9999999999999999.99", "0.01", "0"))},
		{"i8", "bigint", null(10, of("9223372036854775807", "-9223372036854775808", "0", "2147483648"))},
		{"i4", "integer", null(10, of("2147483647", "-2147483648", "0", "1"))},
		{"d", "date", null(10, of("infinity", "-infinity", "4713-01-01 BC", "2024-02-29", "5874897-12-31"))},
		{"ts", "timestamptz", null(10, of("infinity", "-infinity", "2024-02-29 12:00:00+00", "1900-01-01 00:00:00+00"))},
		{"c", "char(3)", null(10, of("a", "a ", "ab", "abc", " a"))},
		{"t", "text", mostly(15, func(*rand.Rand, int) string { return emptyText }, null(10, of("a", "B", "b", "ä", "Z", "z ", "_", "A")))},
	}},
	{"nothing", 0, []sampled{
		{"id", "integer", rowNumber}, {"product", "text", productNames}, {"qty", "integer", rowNumber}, {"fee", "numeric(9,4)", rowNumber}, {"day", "date", rowNumber},
	}},
}

// emptyText stands for an empty text, which a CSV file writes as "".
const emptyText = "\x00"

// WriteSamples writes the built-in tables into dir: NULLs and equal values
// abound.
func WriteSamples(dir string, seed uint64) ([]Source, error) {
	var out []Source
	for i, s := range samples {
		src := Source{Name: s.name, File: filepath.Join(dir, s.name+".csv"), Types: map[string]string{}}
		header, lines := "", ""
		for j, c := range s.columns {
			src.Types[c.name] = c.typ
			header += separator(j) + c.name
		}
		r := rand.New(rand.NewPCG(seed, uint64(i)))
		for row := range s.rows {
			for j, c := range s.columns {
				lines += separator(j) + cell(c.draw(r, row))
			}
			lines += "\n"
		}
		if err := os.WriteFile(src.File, []byte(header+"\n"+lines), 0o600); err != nil {
			return nil, err
		}
		out = append(out, src)
	}
	return out, nil
}

func separator(i int) string {
	if i == 0 {
		return ""
	}
	return ","
}

// cell quotes whatever is not NULL, so that texts may be anything.
func cell(v string) string {
	switch v {
	case "":
		return ""
	case emptyText:
		return `""`
	}
	return `"` + quoteDouble(v) + `"`
}

func quoteDouble(v string) string {
	out := ""
	for _, c := range v {
		if c == '"' {
			out += `"`
		}
		out += string(c)
	}
	return out
}

// head copies the first rows of a CSV file, gzip'd or not, into dir, for files
// larger than a differential test can use. It also passes on a file's types.
func head(src Source, dir string, rows int) (Source, error) {
	r, err := open(src.File)
	if err != nil {
		return src, err
	}
	defer r.Close()
	out := Source{Name: src.Name, File: filepath.Join(dir, src.Name+".csv"), Types: src.Types}
	f, err := os.Create(out.File)
	if err != nil {
		return src, err
	}
	defer f.Close()
	in, w := csv.NewReader(r), csv.NewWriter(f)
	in.ReuseRecord = true
	for range rows + 1 {
		record, err := in.Read()
		if err != nil {
			break // its end, or what the publisher will report
		}
		if err := w.Write(record); err != nil {
			return src, err
		}
	}
	w.Flush()
	return out, w.Error()
}
