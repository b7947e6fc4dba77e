package crypto

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"

	"enigma"
	"enigma/bench"
	"enigma/internal/column"
	"enigma/internal/keyring"
	"enigma/internal/layout"
	"enigma/internal/localpg"
	"enigma/internal/publish"
)

// barRows is how many rows of the quickstart's table are used in turn, batchRows
// how many at a time.
const (
	barRows   = 20_000
	batchRows = 1_000
)

// rows encrypt and decrypt the quickstart's table: minute bars as publishing
// infers them, all seven columns encrypted.
func rows(ctx context.Context) ([]measure, error) {
	table, plain, err := bars(ctx)
	if err != nil {
		return nil, err
	}
	stored, err := layout.New(&table, enigma.ManifestFormat, keyring.Secret{1}, nil)
	if err != nil {
		return nil, err
	}
	terms, err := stored.EncryptTuples(plain, barRows, 1)
	if err != nil {
		return nil, err
	}
	encrypt, decrypt := newRowCodec(stored, &table, plain), newRowCodec(stored, &table, terms)
	return []measure{
		{
			name: "rows of the quickstart's table, encrypt", per: batchRows, as: perSecond, bar: "value >= 300000",
			run: func(int) { encrypt.encrypt() }, note: "From binary COPY tuples to binary COPY tuples.",
		},
		{
			name: "rows of the quickstart's table, decrypt", per: batchRows, as: perSecond, bar: "value >= 300000",
			run: func(int) { decrypt.decrypt() }, note: "From cells as a storage node sends them to PostgreSQL's binary format.",
		},
		{
			name: "stored size of the quickstart's table, as tuples", run: func(int) {}, bar: "ratio <= 1.7",
			as: func(float64, float64) bench.Result {
				return bench.Result{Unit: "bytes a row", Value: float64(len(terms)) / barRows, Baseline: float64(len(plain)) / barRows}
			},
			note: "Beside the same rows in plain. make bench-market has the size of the tables and their indexes.",
		},
	}, nil
}

// perSecond turns the time of one row into their number, beside that of AES
// blocks.
func perSecond(ns, aes float64) bench.Result {
	return bench.Result{Unit: "rows/s", Value: 1e9 / ns, Baseline: 1e9 / aes}
}

// bars lets PostgreSQL read the generated bars.
func bars(ctx context.Context) (enigma.Table, []byte, error) {
	var csv bytes.Buffer
	table := enigma.Table{Name: "minute_trade"}
	if err := publish.GenerateBars(&csv, 1, barRows); err != nil {
		return table, nil, err
	}
	f, err := publish.Infer(bytes.NewReader(csv.Bytes()))
	if err != nil {
		return table, nil, err
	}
	var defs []string
	for _, c := range f.Columns {
		typ, err := column.ParseType(c.Type)
		if err != nil {
			return table, nil, err
		}
		table.Columns = append(table.Columns, enigma.Column{Name: c.Name, Type: c.Type, Scheme: column.DefaultScheme(typ)})
		defs = append(defs, fmt.Sprintf("%q %s", c.Name, c.Type))
	}
	plain, err := staged(ctx, strings.Join(defs, ", "), &csv)
	return table, plain, err
}

// staged reads a CSV file through a PostgreSQL of its own.
func staged(ctx context.Context, columns string, csv *bytes.Buffer) ([]byte, error) {
	dir, err := os.MkdirTemp("", "enigma-bench-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	server, err := localpg.Start(ctx, localpg.Config{Dir: dir})
	if err != nil {
		return nil, err
	}
	defer server.Stop()
	conn, err := pgconn.Connect(ctx, server.DSN("postgres", localpg.Owner))
	if err != nil {
		return nil, err
	}
	defer conn.Close(ctx)
	if err := conn.Exec(ctx, "set timezone = 'UTC'; create table bars ("+columns+")").Close(); err != nil {
		return nil, err
	}
	if _, err := conn.CopyFrom(ctx, csv, "copy bars from stdin (format csv, header)"); err != nil {
		return nil, err
	}
	var out bytes.Buffer
	if _, err := conn.CopyTo(ctx, &out, "copy bars to stdout (format binary)"); err != nil {
		return nil, err
	}
	const header, trailer = 19, 2
	return out.Bytes()[header : out.Len()-trailer], nil
}

// A rowCodec takes batches of a table's rows in turn.
type rowCodec struct {
	stored  *layout.Table
	all     []byte
	next    []byte
	left    int
	cells   [][][]byte
	enc     *layout.Encrypter
	buffers []column.Buffer
	at      []int // physical place of each column's first term
	out     []byte
}

func newRowCodec(stored *layout.Table, table *enigma.Table, tuples []byte) *rowCodec {
	c := &rowCodec{stored: stored, all: tuples, enc: stored.NewEncrypter(), buffers: make([]column.Buffer, len(stored.Columns))}
	physical := stored.Physical(table).Columns
	c.cells = make([][][]byte, len(physical))
	for _, col := range stored.Columns {
		for i, p := range physical {
			if p.Name == col.Names[0] {
				c.at = append(c.at, i)
			}
		}
	}
	return c
}

// cut takes the next batch apart.
func (c *rowCodec) cut() {
	if c.left < batchRows {
		c.next, c.left = c.all, barRows
	}
	c.next, _ = layout.Cut(c.next, batchRows, c.cells, nil)
	c.left -= batchRows
}

func (c *rowCodec) encrypt() {
	c.cut()
	if err := c.enc.Encrypt(layout.Batch{Values: c.cells}); err != nil {
		panic("bench: internal error: " + err.Error())
	}
	c.out = c.out[:0]
	for row := range batchRows {
		c.out = c.enc.Append(c.out, row)
	}
}

func (c *rowCodec) decrypt() {
	c.cut()
	for i := range c.stored.Columns {
		in := column.Sealed{Terms: c.cells[c.at[i]]}
		if _, err := c.stored.Columns[i].Codec.DecryptColumn(&c.buffers[i], in); err != nil {
			panic("bench: internal error: " + err.Error())
		}
	}
}
