package proxy

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"sync/atomic"
	"testing"

	"enigma"
	"enigma/internal/column"
	"enigma/proxy/rewrite"
)

// hostileRows are what a storage node makes up.
type hostileRows struct {
	rows [][][]byte
	tail func() ([][]byte, error) // after them
}

func (r *hostileRows) Next() ([][]byte, error) {
	if len(r.rows) == 0 {
		return r.tail()
	}
	row := r.rows[0]
	r.rows = r.rows[1:]
	return row, nil
}

func (r *hostileRows) Close() error { return nil }

// TestHostileCells: cells that a storage node made up are an error of the
// statement, or values of their type.
func TestHostileCells(t *testing.T) {
	det, err := column.ParseType("text")
	if err != nil {
		t.Fatal(err)
	}
	keys := func(string) [32]byte { return [32]byte{1} }
	sealed, err := column.New(column.Spec{Type: det, Scheme: enigma.Det, Version: column.Version}, keys, "c")
	if err != nil {
		t.Fatal(err)
	}
	plain, err := column.New(column.Spec{Type: det, Scheme: enigma.Plain, Version: column.Version}, keys, "c")
	if err != nil {
		t.Fatal(err)
	}
	var count *column.Codec
	eight := make([]byte, 8)
	term, err := sealed.Encrypt(nil, []byte("x"))
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name string
		open []*column.Codec
		row  [][]byte
		ok   bool
	}{
		{"honest", []*column.Codec{count, sealed, plain}, [][]byte{eight, term, []byte("x")}, true},
		{"NULLs", []*column.Codec{count, sealed, plain}, [][]byte{eight, nil, nil}, true},
		{"no cells", []*column.Codec{count}, nil, false},
		{"a cell more", []*column.Codec{count}, [][]byte{eight, eight}, false},
		{"short count", []*column.Codec{count}, [][]byte{eight[:7]}, false},
		{"long count", []*column.Codec{count}, [][]byte{append(eight, 0)}, false},
		{"empty count", []*column.Codec{count}, [][]byte{{}}, false},
		{"empty term", []*column.Codec{sealed}, [][]byte{{}}, false},
		{"altered term", []*column.Codec{sealed}, [][]byte{append(term[:len(term)-1:len(term)-1], term[len(term)-1]^1)}, false},
		{"plaintext for a term", []*column.Codec{sealed}, [][]byte{[]byte("x")}, false},
	}
	for _, tt := range tests {
		g := gathering{}
		plan := &rewrite.Plan{Fetches: []rewrite.Fetch{{}}}
		read := &reader{fetch: &plan.Fetches[0], codecs: tt.open}
		r := remoteRows{plan: plan, read: read}
		for i := range tt.open {
			oid := uint32(25)
			if tt.open[i] == nil {
				oid = 20
			}
			g.columns = append(g.columns, newArray(oid))
			plan.Fetches[0].Cells = append(plan.Fetches[0].Cells, rewrite.Cell{OID: oid})
			r.output = append(r.output, i)
		}
		plan.Fetches[0].Places = len(tt.open)
		_, err := g.add([][][]byte{tt.row}, read)
		if (err == nil) != tt.ok || err != nil && !errors.Is(err, enigma.Unavailable) {
			t.Errorf("%s, gathered: error %v, should be fine: %v", tt.name, err, tt.ok)
		}
		for _, format := range []int16{0, 1} {
			p := part{}
			p.encode(&r, [][][]byte{tt.row}, spread([]int16{format}, len(tt.open)), column.DefaultSettings())
			if (p.err == nil) != tt.ok {
				t.Errorf("%s, sent in format %d: error %v, should be fine: %v", tt.name, format, p.err, tt.ok)
			}
		}
	}
}

// TestEndlessAnswer: an answer that does not end runs into the limit, be its rows
// on their way into a table or not.
func TestEndlessAnswer(t *testing.T) {
	for i, cell := range [][]byte{nil, make([]byte, 8), nil, make([]byte, 8)} {
		rows := &hostileRows{tail: func() ([][]byte, error) { return [][]byte{cell}, nil }}
		g := gathering{columns: []*array{newArray(20)}}
		if i > 1 {
			g.pour = newPour()
		}
		var held atomic.Int64
		read := &reader{fetch: &rewrite.Fetch{Cells: []rewrite.Cell{{OID: 20}}, Places: 1}, codecs: make([]*column.Codec, 1)}
		err := g.fill(rows, read, &held, 1<<20, func() bool { return true })
		if !errors.Is(err, errHeld) {
			t.Errorf("endless rows of %v: %v, want that they are too many", cell, err)
		}
		size := cap(g.columns[0].buf)
		for _, taken := range g.columns[0].taken {
			size += cap(taken)
		}
		if g.pour != nil {
			for _, tuples := range g.pour.full {
				size += cap(tuples)
			}
			if !g.pour.begun || len(g.pour.full) < 2 {
				t.Error("no rows were on their way into a table")
			}
		}
		if size > 4<<20 {
			t.Errorf("%d bytes are held for a limit of 1 MiB", size)
		}
	}
}

// TestNoPanicOnCells throws random cells at every codec and printer: they run
// in goroutines of their own, where a panic would end the gateway.
func TestNoPanicOnCells(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 4))
	for _, name := range []string{
		"bool", "int2", "int4", "int8", "numeric", "numeric(9,3)", "float4", "float8", "date", "time", "timetz", "timestamp",
		"timestamptz", "interval", "text", "varchar(5)", "char(5)", "uuid", "bytea", "json", "jsonb", "bit(9)", "varbit", "money",
		"inet", "cidr", "macaddr", "macaddr8", "xml", "jsonpath", "point", "polygon", "tsvector", "tsquery", "int4range",
		"nummultirange", "text[]", "numeric[]", "name", "oid", `"char"`,
	} {
		typ, err := column.ParseType(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, scheme := range []enigma.Scheme{enigma.Plain, enigma.Det, enigma.Ope, enigma.OpeProven, enigma.Sum, enigma.Rnd} {
			spec := column.Spec{Type: typ, Scheme: scheme, Version: column.Version}
			for _, rest := range []bool{false, true} {
				spec.Rest = rest
				if scheme == enigma.Sum {
					spec.Sums = 1
				}
				codec, err := column.New(spec, func(string) [32]byte { return [32]byte{7} }, "c")
				if err == nil { // else it is not for this type
					throwAt(codec, rnd)
				}
			}
		}
	}
	// Counts have no codec.
	for n := range 20 {
		_, _ = counts(nil, [][]byte{make([]byte, n)})
	}
}

// throwAt gives a codec bytes that nobody made for it, as terms, rests, numbers
// and values, and prints what comes out.
func throwAt(codec *column.Codec, rnd *rand.Rand) {
	var b column.Buffer
	cell := func() []byte {
		cell := make([]byte, rnd.IntN(40))
		for i := range cell {
			cell[i] = byte(rnd.Uint32()) >> rnd.IntN(8) // small numbers often
		}
		if len(cell) >= 8 && rnd.IntN(2) == 0 {
			binary.BigEndian.PutUint16(cell, uint16(len(cell)/2-4)) // a numeric's digits
		}
		return cell
	}
	for range 1000 {
		in := column.Sealed{Terms: [][]byte{cell()}, Rests: [][]byte{cell()}, IDs: [][]byte{cell()}}
		value := in.Terms[0] // what an unchecked value would be
		if got, err := codec.DecryptColumn(&b, in); err == nil {
			value = got[0]
		}
		_, _ = column.Text(nil, codec.Type().OID, value, column.DefaultSettings())
		terms, err := codec.EncryptColumn(&b, [][]byte{in.Terms[0]}, [][]uint64{{1}})
		if err != nil {
			continue
		}
		in = column.Sealed{Terms: [][]byte{bytes.Clone(terms[0][0])}, Rests: [][]byte{cell()}, IDs: [][]byte{cell()}}
		_, _ = codec.DecryptColumn(&b, in)
	}
}
