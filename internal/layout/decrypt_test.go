package layout

import (
	"errors"
	"slices"
	"testing"

	"enigma"
	"enigma/internal/column"
	"enigma/internal/keyring"
)

// everything is a table with a term of every kind.
func everything() *enigma.Table {
	return &enigma.Table{
		Name: "t", Integrity: enigma.IntegrityRow, Cluster: [][]string{{"n"}, {"word"}},
		Columns: []enigma.Column{
			{Name: "n", Type: "integer", Scheme: enigma.Ope, NotNull: true, Sum: true, SumBits: 31},
			{Name: "word", Type: "text", Scheme: enigma.Ope},
			{Name: "x", Type: "double precision", Scheme: enigma.Det, Rest: true},
			{Name: "s", Type: "bigint", Scheme: enigma.Sum, SumBits: 40},
			{Name: "r", Type: "text", Scheme: enigma.Rnd},
			{Name: "p", Type: "smallint", Scheme: enigma.Plain},
		},
		Computed: []enigma.Computed{{Expr: "n * 2", Type: "bigint", SumBits: 32}},
	}
}

// sample is three rows of everything, as Cut takes them apart.
func sample() Batch {
	cell := func(s string) []byte { return []byte(s) }
	return Batch{
		Values: [][][]byte{
			{cell("\x00\x00\x00\x07"), cell("\xff\xff\xff\xff"), cell("\x00\x00\x00\x00")},
			{cell("seven"), nil, cell("")},
			{cell("\x80\x00\x00\x00\x00\x00\x00\x00"), cell("\x00\x00\x00\x00\x00\x00\x00\x00"), nil}, // -0.0 and 0.0
			{nil, cell("\x00\x00\x00\x00\x00\x00\x01\x00"), cell("\x00\x00\x00\x00\x00\x00\x00\x02")},
			{cell("secret"), cell(""), nil},
			{cell("\x00\x01"), nil, cell("\x00\x03")},
			{cell("\x00\x00\x00\x00\x00\x00\x00\x0e"), cell("\xff\xff\xff\xff\xff\xff\xff\xfe"), nil},
		},
		IDs: [][]uint64{{11, 12, 13}, {13, 11, 12}},
	}
}

func open(t *testing.T, table *Table) (*Decrypter, [][][]byte) {
	t.Helper()
	e := table.NewEncrypter()
	if err := e.Encrypt(sample()); err != nil {
		t.Fatal(err)
	}
	var tuples []byte
	for row := range 3 {
		tuples = e.Append(tuples, row)
	}
	cells := make([][][]byte, len(table.Physical(everything()).Columns))
	if rest, err := Cut(tuples, 3, cells, nil); err != nil || len(rest) != 0 {
		t.Fatalf("%d bytes left, %v", len(rest), err)
	}
	d, err := table.NewDecrypter()
	if err != nil {
		t.Fatal(err)
	}
	return d, cells
}

// TestDecrypter: what an Encrypter makes comes back, whatever the scheme.
func TestDecrypter(t *testing.T) {
	t.Parallel()
	table, err := New(everything(), enigma.ManifestFormat, keyring.Secret{1}, nil)
	if err != nil {
		t.Fatal(err)
	}
	d, cells := open(t, table)
	want := sample()
	for range 2 { // memory is used again
		got, err := d.Decrypt(cells)
		if err != nil {
			t.Fatal(err)
		}
		for i, values := range want.Values {
			for row, v := range values {
				if g := got.Values[i][row]; string(g) != string(v) || (g == nil) != (v == nil) {
					t.Errorf("column %d, row %d: %x, want %x", i, row, g, v)
				}
			}
		}
		if !slices.EqualFunc(got.IDs, want.IDs, slices.Equal) {
			t.Errorf("numbers %v, want %v", got.IDs, want.IDs)
		}
	}
}

// TestDecrypterChecks: a row that somebody put together anew is refused, and
// named.
func TestDecrypterChecks(t *testing.T) {
	t.Parallel()
	table, err := New(everything(), enigma.ManifestFormat, keyring.Secret{1}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := range table.slots {
		d, cells := open(t, table)
		cells[i] = slices.Clone(cells[i])
		cells[i][1], cells[i][2] = cells[i][2], cells[i][1]
		var bad *CellError
		_, err := d.Decrypt(cells)
		if string(cells[i][1]) == string(cells[i][2]) && (cells[i][1] == nil) == (cells[i][2] == nil) {
			continue
		}
		if !errors.Is(err, ErrTag) || !errors.As(err, &bad) || bad.Row != 1 {
			t.Errorf("cells of physical column %d swapped: %v, want ErrTag in row 1", i, err)
		}
	}
	d, cells := open(t, table)
	cells[d.numbers[0]][0] = nil
	if _, err := d.Decrypt(cells); !errors.Is(err, column.ErrTerm) {
		t.Errorf("row without a number: %v, want ErrTerm", err)
	}
	if _, err := d.Decrypt(cells[1:]); err == nil {
		t.Error("a physical column is missing, and nobody noticed")
	}
}

// TestDecrypterClosed: without a reserved column's key nothing is opened.
func TestDecrypterClosed(t *testing.T) {
	t.Parallel()
	m := everything()
	m.Columns[4].Reserved = true
	table, err := New(m, enigma.ManifestFormat, keyring.Secret{1}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := table.NewDecrypter(); !errors.Is(err, errClosed) {
		t.Errorf("%v, want errClosed", err)
	}
}
