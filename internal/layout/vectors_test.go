package layout_test

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"slices"
	"testing"

	"enigma"
	"enigma/internal/column"
	"enigma/internal/keyring"
	"enigma/internal/layout"
	"enigma/internal/vector"
)

type cellVector struct {
	Value vector.Hex `json:"value"`
	Term  vector.Hex `json:"term"`
}

type v1Column struct {
	Column   string        `json:"column"`
	Type     string        `json:"type"`
	Scheme   enigma.Scheme `json:"scheme"`
	Join     string        `json:"join"`
	Physical string        `json:"physical"`
	Name     string        `json:"name"`
	Cells    []cellVector  `json:"cells"`
}

type v1Vectors struct {
	Columns []v1Column `json:"columns"`
	Secret  vector.Hex `json:"secret"`
	Table   string     `json:"table"`
}

// TestVersion1IsRead opens what the first version wrote: testdata/column-v1.json
// was made by its code, and nothing writes it anew.
func TestVersion1IsRead(t *testing.T) {
	t.Parallel()
	v := vector.Load(t, "testdata/column-v1.json", func() v1Vectors { panic("column-v1.json is not to be written") })
	table := enigma.Table{Name: "t"}
	for _, c := range v.Columns {
		table.Columns = append(table.Columns, enigma.Column{Name: c.Column, Type: c.Type, Scheme: c.Scheme, Join: c.Join})
	}
	stored, err := layout.New(&table, 1, keyring.Secret(v.Secret), nil)
	if err != nil {
		t.Fatal(err)
	}
	if stored.Name != v.Table || len(stored.Orders) > 0 || stored.Tag != "" {
		t.Errorf("table %q with %d orders, want %q with none", stored.Name, len(stored.Orders), v.Table)
	}
	for i, c := range v.Columns {
		got := stored.Columns[i]
		if !slices.Equal(got.Names, []string{c.Name}) || got.Form.Physical != c.Physical {
			t.Errorf("%s: stored as %s %s, want %s %s", c.Column, got.Names, got.Form.Physical, c.Name, c.Physical)
		}
		in := column.Sealed{}
		for _, cell := range c.Cells {
			in.Terms = append(in.Terms, cell.Term)
		}
		var b column.Buffer
		values, err := got.Codec.DecryptColumn(&b, in)
		if err != nil {
			t.Errorf("%s: %v", c.Column, err)
			continue
		}
		for k, cell := range c.Cells {
			if !bytes.Equal(values[k], cell.Value) {
				t.Errorf("%s: term %x opens to %x, want %x", c.Column, cell.Term, values[k], cell.Value)
			}
			if term, err := got.Codec.Encrypt(nil, cell.Value); c.Scheme != enigma.Rnd && (err != nil || !bytes.Equal(term, cell.Term)) {
				t.Errorf("%s: %x encrypts to %x, %v, want %x", c.Column, cell.Value, term, err, cell.Term)
			}
		}
	}
}

type v2Column struct {
	Column enigma.Column           `json:"column"`
	Names  []string                `json:"names"` // of its terms
	Types  []string                `json:"types"` // of the same
	Rows   []v2Row                 `json:"rows"`
	Refuse []struct{ Value string } `json:"-"`
}

type v2Row struct {
	Value vector.Hex   `json:"value"` // null for NULL
	Terms []vector.Hex `json:"terms"` // null for NULL
}

type v2Failure struct {
	Column int          `json:"column"` // of which table column
	Number uint64       `json:"number"` // the row's
	Terms  []vector.Hex `json:"terms"`
	Why    string       `json:"why"`
}

type v2Vectors struct {
	Secret   vector.Hex   `json:"secret"`
	Table    string       `json:"table"`
	Name     string       `json:"name"`    // physical
	Numbers  []string     `json:"numbers"` // physical names, one an order
	Tag      string       `json:"tag"`     // physical name
	Columns  []v2Column   `json:"columns"`
	Tags     []vector.Hex `json:"tags"` // of each row
	Failures []v2Failure  `json:"failures"`
}

// v2Table has a column of each kind. Rows are numbered 1, 2, 3 … in the first
// order and … 3, 2, 1 in the second.
func v2Table() enigma.Table {
	return enigma.Table{
		Name: "t", Cluster: [][]string{{"id"}, {"narrow"}}, Integrity: enigma.IntegrityRow,
		Columns: []enigma.Column{
			{Name: "id", Type: "bigint", Scheme: enigma.Ope},
			{Name: "narrow", Type: "numeric(9,2)", Scheme: enigma.Ope},
			{Name: "bounded", Type: "timestamp(0) without time zone", Scheme: enigma.Ope, Min: "2000-01-01", Max: "2100-01-01"},
			{Name: "wide", Type: "numeric(25,4)", Scheme: enigma.Ope},
			{Name: "uuid", Type: "uuid", Scheme: enigma.Ope},
			{Name: "word", Type: "text", Scheme: enigma.Ope},
			{Name: "number", Type: "numeric", Scheme: enigma.Det, Rest: true},
			{Name: "json", Type: "jsonb", Scheme: enigma.Det, Rest: true},
			{Name: "float", Type: "double precision", Scheme: enigma.Ope, Rest: true},
			{Name: "proven", Type: "smallint", Scheme: enigma.OpeProven},
			{Name: "summed", Type: "integer", Scheme: enigma.Sum},
			{Name: "both", Type: "numeric(12,2)", Scheme: enigma.Det, Sum: true},
			{Name: "join", Type: "text", Scheme: enigma.Det, Join: "j"},
			{Name: "fetched", Type: "text", Scheme: enigma.Rnd},
		},
	}
}

// v2Values are PostgreSQL's binary forms of the values of v2Table's columns.
func v2Values(t testing.TB) [][][]byte {
	plain := staged(t, `(id bigint, narrow numeric(9,2), bounded timestamp(0), wide numeric(25,4), uuid uuid, word text, number numeric,
		json jsonb, float double precision, proven smallint, summed integer, both numeric(12,2), "join" text, fetched text)`,
		bytes.NewBufferString(`id,narrow,bounded,wide,uuid,word,number,json,float,proven,summed,both,join,fetched
-1,-9999999.99,2000-01-01,-999999999999999999999.9999,00000000-0000-0000-0000-000000000000,"",1.00,"{""a"": 1.50}",-0.0,-32768,-7,-0.01,x,"a cell"
0,0,2024-02-29 12:00:00,0.0001,a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11,word,1,"{""a"": 1.5}",0,0,0,10,y,""
,,,,,,,,,,,,,
9223372036854775807,9999999.99,2100-01-01,123456789012345678901.5,ffffffff-ffff-ffff-ffff-ffffffffffff,a word of more than 16 bytes,-Infinity,"[1.0, ""1.0""]",NaN,32767,2147483647,9999999999.99,x,"a cell"
`))
	values := make([][][]byte, 14)
	if _, err := layout.Cut(plain, 4, values, nil); err != nil {
		t.Fatal(err)
	}
	return values
}

func v2Numbers(n int) [][]uint64 {
	up := make([]uint64, n)
	for i := range up {
		up[i] = uint64(i + 1)
	}
	down := slices.Clone(up)
	slices.Reverse(down)
	return [][]uint64{up, down}
}

// buildV2 makes the vectors of the present version.
func buildV2(t testing.TB) v2Vectors {
	table := v2Table()
	v := v2Vectors{Secret: bytes.Repeat([]byte{5}, 32), Table: table.Name}
	stored, err := layout.New(&table, 2, keyring.Secret(v.Secret), nil)
	if err != nil {
		t.Fatal(err)
	}
	v.Name, v.Numbers, v.Tag = stored.Name, stored.Orders, stored.Tag
	values := v2Values(t)
	for i, c := range stored.Columns {
		out := v2Column{Column: table.Columns[i], Names: c.Names}
		for _, term := range c.Form.Terms() {
			out.Types = append(out.Types, term.Physical)
		}
		var b column.Buffer
		terms, err := c.Codec.EncryptColumn(&b, values[i], v2Numbers(len(values[i])))
		if err != nil {
			t.Fatal(err)
		}
		for k, value := range values[i] {
			row := v2Row{Value: value}
			for _, term := range terms {
				row.Terms = append(row.Terms, bytes.Clone(term[k]))
			}
			out.Rows = append(out.Rows, row)
		}
		v.Columns = append(v.Columns, out)
	}
	return v
}

var _ = fmt.Sprint
var _ = binary.BigEndian
