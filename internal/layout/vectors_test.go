package layout_test

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"enigma"
	"enigma/internal/column"
	"enigma/internal/keyring"
	"enigma/internal/layout"
	"enigma/internal/rowtag"
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

// An optional is a cell: null in JSON is NULL.
type optional []byte

func (o optional) MarshalJSON() ([]byte, error) {
	if o == nil {
		return []byte("null"), nil
	}
	return json.Marshal(vector.Hex(o))
}

func (o *optional) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		*o = nil
		return nil
	}
	var h vector.Hex
	err := json.Unmarshal(b, &h)
	*o = append([]byte{}, h...)
	return err
}

type v2Column struct {
	Column enigma.Column `json:"column"`
	Names  []string      `json:"names"` // of its terms
	Types  []string      `json:"types"` // of the same
	Rows   []v2Row       `json:"rows"`
}

type v2Row struct {
	Value optional   `json:"value"`
	Terms []optional `json:"terms"`
}

// A v2Failure is a cell that must not open.
type v2Failure struct {
	Why    string     `json:"why"`
	Column string     `json:"column"`
	Number uint64     `json:"number"` // of its row in the first order
	Terms  []optional `json:"terms"`
}

type v2Vectors struct {
	Secret   vector.Hex  `json:"secret"`
	Table    string      `json:"table"`
	Name     string      `json:"name"`    // physical
	Numbers  []string    `json:"numbers"` // physical names, one an order
	Tag      string      `json:"tag"`     // physical name
	Columns  []v2Column  `json:"columns"`
	Tags     []optional  `json:"tags"` // of each row
	Failures []v2Failure `json:"failures"`
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
		json jsonb, float double precision, proven smallint, summed integer, "both" numeric(12,2), "join" text, fetched text)`,
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
	numbers := v2Numbers(len(values[0]))
	for i, c := range stored.Columns {
		out := v2Column{Column: table.Columns[i], Names: c.Names}
		for _, term := range c.Form.Terms() {
			out.Types = append(out.Types, term.Physical)
		}
		var b column.Buffer
		terms, err := c.Codec.EncryptColumn(&b, values[i], numbers)
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
	for row := range values[0] {
		tag := v.tagOf(stored, row)
		v.Tags = append(v.Tags, tag[:])
	}
	v.Failures = v.failures()
	return v
}

// tagOf computes a row's tag from the vectors' terms.
func (v *v2Vectors) tagOf(stored *layout.Table, row int) [16]byte {
	key := keyring.Secret(v.Secret).ColumnKey(keyring.TableGroup(v.Table), "tag", 0)
	return rowtag.New(key).Tag(uint64(row+1), v.tagged(stored, row))
}

// tagged lists what a row's tag covers.
func (v *v2Vectors) tagged(stored *layout.Table, row int) [][]byte {
	cells := map[string][]byte{}
	for i, ids := range v2Numbers(len(v.Columns[0].Rows)) {
		cells[v.Numbers[i]] = number(ids[row])
	}
	for _, c := range v.Columns {
		for i, name := range c.Names {
			cells[name] = c.Rows[row].Terms[i]
		}
	}
	var out [][]byte
	for _, name := range stored.Tagged() {
		out = append(out, cells[name])
	}
	return out
}

func number(n uint64) []byte { return binary.BigEndian.AppendUint64(nil, n) }

// failures are altered, moved and exchanged cells.
func (v *v2Vectors) failures() []v2Failure {
	of := func(name string, row int) []optional {
		for _, c := range v.Columns {
			if c.Column.Name == name {
				var terms []optional
				for _, term := range c.Rows[row].Terms {
					terms = append(terms, bytes.Clone(term))
				}
				return terms
			}
		}
		panic("no column " + name)
	}
	flipped := func(terms []optional, term int) []optional {
		terms[term][len(terms[term])-1] ^= 1
		return terms
	}
	first := func(terms []optional) []optional {
		terms[0][0] ^= 0x80
		return terms
	}
	swapped := of("number", 1)
	swapped[1] = of("number", 0)[1]
	swapped[0] = of("number", 3)[0]
	return []v2Failure{
		{"altered", "id", 1, flipped(of("id", 0), 0)},
		{"altered", "narrow", 1, flipped(of("narrow", 0), 0)},
		{"altered", "bounded", 1, flipped(of("bounded", 0), 0)},
		{"altered", "wide", 1, flipped(of("wide", 0), 0)},
		{"altered", "word", 1, flipped(of("word", 0), 0)},
		{"altered", "json", 1, flipped(of("json", 0), 0)},
		{"altered rest", "json", 1, flipped(of("json", 0), 1)},
		{"another value's rest", "number", 1, swapped},
		{"altered", "proven", 1, first(of("proven", 0))},
		{"altered", "fetched", 1, flipped(of("fetched", 0), 0)},
		{"another row's", "fetched", 2, of("fetched", 0)},
		{"another column's", "word", 2, of("join", 1)},
		{"no term", "id", 1, []optional{{}}},
	}
}

// TestVersion2 makes and opens the vectors of the present version.
func TestVersion2(t *testing.T) {
	v := vector.Load(t, "testdata/column-v2.json", func() v2Vectors { return buildV2(t) })
	table := enigma.Table{Name: v.Table, Cluster: v2Table().Cluster, Integrity: enigma.IntegrityRow}
	for _, c := range v.Columns {
		table.Columns = append(table.Columns, c.Column)
	}
	stored, err := layout.New(&table, 2, keyring.Secret(v.Secret), nil)
	if err != nil {
		t.Fatal(err)
	}
	if stored.Name != v.Name || stored.Tag != v.Tag || !slices.Equal(stored.Orders, v.Numbers) {
		t.Errorf("stored as %s with %s and %s", stored.Name, stored.Tag, stored.Orders)
	}
	for i, c := range v.Columns {
		checkColumn(t, &stored.Columns[i], c)
	}
	for row, want := range v.Tags {
		terms := v.tagged(stored, row)
		if got := v.tagOf(stored, row); !bytes.Equal(got[:], want) || !stored.CheckTag(number(uint64(row+1)), terms, want) {
			t.Errorf("row %d has tag %x, want %x", row+1, got, want)
		}
		if stored.CheckTag(number(uint64(row+2)), terms, want) {
			t.Errorf("row %d's tag fits another number", row+1)
		}
	}
	for _, f := range v.Failures {
		i := slices.IndexFunc(table.Columns, func(c enigma.Column) bool { return c.Name == f.Column })
		if got, err := openRows(&stored.Columns[i], []v2Row{{Terms: f.Terms}}, f.Number); err == nil {
			t.Errorf("column %s, %s: opens to %x", f.Column, f.Why, got)
		}
	}
}

func checkColumn(t *testing.T, c *layout.Column, v v2Column) {
	t.Helper()
	var types []string
	for _, term := range c.Form.Terms() {
		types = append(types, term.Physical)
	}
	if !slices.Equal(c.Names, v.Names) || !slices.Equal(types, v.Types) {
		t.Errorf("%s: stored as %s of %s, want %s of %s", v.Column.Name, c.Names, types, v.Names, v.Types)
	}
	var values [][]byte
	for _, row := range v.Rows {
		values = append(values, row.Value)
	}
	got, err := openRows(c, v.Rows, 1)
	if err != nil || !slices.EqualFunc(got, values, func(a, b []byte) bool { return bytes.Equal(a, b) && (a == nil) == (b == nil) }) {
		t.Errorf("%s: opens to %x, %v, want %x", v.Column.Name, got, err, values)
	}
	var b column.Buffer
	terms, err := c.Codec.EncryptColumn(&b, values, v2Numbers(len(values)))
	if err != nil || v.Column.Scheme == enigma.Rnd {
		return // a nonce of its own
	}
	for row, r := range v.Rows {
		for i, want := range r.Terms {
			if !bytes.Equal(terms[i][row], want) || (want == nil) != (terms[i][row] == nil) {
				t.Errorf("%s: %x has term %x, want %x", v.Column.Name, r.Value, terms[i][row], want)
			}
		}
	}
}

// openRows opens rows that are numbered from first.
func openRows(c *layout.Column, rows []v2Row, first uint64) ([][]byte, error) {
	var in column.Sealed
	for i, row := range rows {
		in.Terms = append(in.Terms, row.Terms[0])
		if c.Form.Rest {
			in.Rests = append(in.Rests, row.Terms[1])
		}
		in.IDs = append(in.IDs, number(first+uint64(i)))
	}
	var b column.Buffer
	return c.Codec.DecryptColumn(&b, in)
}

// TestExample computes the worked example of the specification.
func TestExample(t *testing.T) {
	t.Parallel()
	spec := vector.Example(t, "../../docs/spec/column-v2.md")
	table := enigma.Table{Name: "t", Columns: []enigma.Column{
		{Name: "price", Type: "numeric(9,2)", Scheme: enigma.Ope},
		{Name: "size", Type: "numeric", Scheme: enigma.Det, Rest: true},
		{Name: "volume", Type: "integer", Scheme: enigma.Sum},
	}}
	stored, err := layout.New(&table, 2, keyring.Secret(vector.Bytes(t, spec, "secret")), nil)
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{
		"secret": spec["secret"], "table": stored.Name, "numbers": stored.Orders[0], "price name": stored.Columns[0].Names[0],
		"size name": stored.Columns[1].Names[0], "size rest name": stored.Columns[1].Names[1], "volume name": stored.Columns[2].Names[0],
	}
	for i, name := range []string{"price", "size", "volume"} {
		got[name+" value"] = spec[name+" value"]
		var b column.Buffer
		terms, err := stored.Columns[i].Codec.EncryptColumn(&b, [][]byte{vector.Bytes(t, spec, name+" value")}, [][]uint64{{1}})
		if err != nil {
			t.Fatal(err)
		}
		got[name+" term"] = fmt.Sprintf("%x", terms[0][0])
		if len(terms) > 1 {
			got[name+" rest"] = fmt.Sprintf("%x", terms[1][0])
		}
	}
	for name, want := range got {
		if strings.ReplaceAll(spec[name], " ", "") != strings.ReplaceAll(want, " ", "") {
			t.Errorf("%s = %s", name, want)
		}
	}
	if len(spec) != len(got) {
		t.Errorf("the example has %d lines, %d are computed", len(spec), len(got))
	}
}
