package layout_test

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5/pgconn"

	"enigma"
	"enigma/internal/column"
	"enigma/internal/keyring"
	"enigma/internal/layout"
	"enigma/internal/localpg/pgtest"
	"enigma/internal/publish"
)

func TestMain(m *testing.M) { os.Exit(pgtest.Main(m)) }

var testSecret = keyring.Secret{1, 2, 3}

// bars is the quickstart's table with the types and schemes that publishing
// infers, and its rows as tuples.
func bars(t testing.TB, rows int) (enigma.Table, []byte) {
	t.Helper()
	var csv bytes.Buffer
	if err := publish.GenerateBars(&csv, 1, rows); err != nil {
		t.Fatal(err)
	}
	f, err := publish.Infer(bytes.NewReader(csv.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	table := enigma.Table{Name: "minute_trade", Rows: f.Rows}
	var defs []string
	for _, c := range f.Columns {
		typ, err := column.ParseType(c.Type)
		if err != nil {
			t.Fatal(err)
		}
		table.Columns = append(table.Columns, enigma.Column{Name: c.Name, Type: c.Type, Scheme: column.DefaultScheme(typ)})
		defs = append(defs, fmt.Sprintf("%q %s", c.Name, c.Type))
	}
	return table, staged(t, "("+strings.Join(defs, ", ")+")", &csv)
}

// staged lets PostgreSQL read a CSV file and returns its rows as tuples.
func staged(t testing.TB, columns string, csv *bytes.Buffer) []byte {
	t.Helper()
	ctx := t.Context()
	conn, err := pgconn.Connect(ctx, pgtest.Database(t))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(ctx)
	if _, err := conn.Exec(ctx, "set timezone = 'UTC'; create table t "+columns).ReadAll(); err != nil {
		t.Fatal(err)
	}
	if _, err := conn.CopyFrom(ctx, csv, "copy t from stdin (format csv, header)"); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if _, err := conn.CopyTo(ctx, &out, "copy t to stdout (format binary)"); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()[19 : out.Len()-2]
}

// batchRows is how many rows a publisher's batch of 64 KiB has.
const batchRows = 500

func BenchmarkEncryptBars(b *testing.B) {
	table, plain := bars(b, 20_000)
	stored, err := layout.New(&table, enigma.ManifestFormat, testSecret, nil)
	if err != nil {
		b.Fatal(err)
	}
	enc := stored.NewEncrypter()
	batch := layout.Batch{Values: make([][][]byte, len(stored.Columns))}
	var out []byte
	rest, left := plain, int(table.Rows)
	rows := 0
	b.ReportAllocs()
	for b.Loop() {
		if left < batchRows {
			rest, left = plain, int(table.Rows)
		}
		if rest, err = layout.Cut(rest, batchRows, batch.Values, nil); err != nil {
			b.Fatal(err)
		}
		left -= batchRows
		if err := enc.Encrypt(batch); err != nil {
			b.Fatal(err)
		}
		out = out[:0]
		for row := range batchRows {
			out = enc.Append(out, row)
		}
		rows += batchRows
	}
	b.ReportMetric(float64(rows)/b.Elapsed().Seconds(), "rows/s")
}

func BenchmarkDecryptBars(b *testing.B) {
	table, plain := bars(b, 20_000)
	stored, err := layout.New(&table, enigma.ManifestFormat, testSecret, nil)
	if err != nil {
		b.Fatal(err)
	}
	tuples, err := stored.EncryptTuples(plain, int(table.Rows), 1)
	if err != nil {
		b.Fatal(err)
	}
	physical := stored.Physical(&table).Columns
	at := map[string]int{}
	for i, c := range physical {
		at[c.Name] = i
	}
	cells := make([][][]byte, len(physical))
	buffers := make([]column.Buffer, len(stored.Columns))
	rest, left := tuples, int(table.Rows)
	rows := 0
	b.ReportAllocs()
	for b.Loop() {
		const n = 2048 // a gateway's batch
		if left < n {
			rest, left = tuples, int(table.Rows)
		}
		if rest, err = layout.Cut(rest, n, cells, nil); err != nil {
			b.Fatal(err)
		}
		left -= n
		for i := range stored.Columns {
			c := &stored.Columns[i]
			if _, err := c.Codec.DecryptColumn(&buffers[i], column.Sealed{Terms: cells[at[c.Names[0]]]}); err != nil {
				b.Fatal(err)
			}
		}
		rows += n
	}
	b.ReportMetric(float64(rows)/b.Elapsed().Seconds(), "rows/s")
}

// TestStoredSize: terms of every column take at most 1.7 times the room of the
// plain rows, as tuples.
func TestStoredSize(t *testing.T) {
	t.Parallel()
	table, plain := bars(t, 5_000)
	stored, err := layout.New(&table, enigma.ManifestFormat, testSecret, nil)
	if err != nil {
		t.Fatal(err)
	}
	tuples, err := stored.EncryptTuples(plain, int(table.Rows), 1)
	if err != nil {
		t.Fatal(err)
	}
	if ratio := float64(len(tuples)) / float64(len(plain)); ratio > 1.7 {
		t.Errorf("%d bytes for %d of plain tuples: %.2f times", len(tuples), len(plain), ratio)
	} else {
		t.Logf("%.2f times the plain tuples", ratio)
	}
}
