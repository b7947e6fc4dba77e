package proxy

import (
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
	sealed, err := column.New(det, enigma.Det, [32]byte{1}, "c")
	if err != nil {
		t.Fatal(err)
	}
	plain, err := column.New(det, enigma.Plain, [32]byte{}, "c")
	if err != nil {
		t.Fatal(err)
	}
	count := opener{}
	eight := make([]byte, 8)
	term, err := sealed.Encrypt(nil, []byte("x"))
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name string
		open []opener
		row  [][]byte
		ok   bool
	}{
		{"honest", []opener{count, {sealed}, {plain}}, [][]byte{eight, term, []byte("x")}, true},
		{"NULLs", []opener{count, {sealed}, {plain}}, [][]byte{eight, nil, nil}, true},
		{"no cells", []opener{count}, nil, false},
		{"a cell more", []opener{count}, [][]byte{eight, eight}, false},
		{"short count", []opener{count}, [][]byte{eight[:7]}, false},
		{"long count", []opener{count}, [][]byte{append(eight, 0)}, false},
		{"empty count", []opener{count}, [][]byte{{}}, false},
		{"empty term", []opener{{sealed}}, [][]byte{{}}, false},
		{"altered term", []opener{{sealed}}, [][]byte{append(term[:len(term)-1:len(term)-1], term[len(term)-1]^1)}, false},
		{"plaintext for a term", []opener{{sealed}}, [][]byte{[]byte("x")}, false},
	}
	for _, tt := range tests {
		g := gathering{}
		plan := &rewrite.Plan{Fetches: []rewrite.Fetch{{}}}
		r := remoteRows{plan: plan, open: tt.open}
		for i := range tt.open {
			oid := uint32(25)
			if tt.open[i].codec == nil {
				oid = 20
			}
			g.columns = append(g.columns, newArray(oid))
			plan.Fetches[0].Cells = append(plan.Fetches[0].Cells, rewrite.Cell{OID: oid})
			r.output = append(r.output, i)
		}
		_, err := g.add([][][]byte{tt.row}, tt.open)
		if (err == nil) != tt.ok || err != nil && !errors.Is(err, enigma.Unavailable) {
			t.Errorf("%s, gathered: error %v, should be fine: %v", tt.name, err, tt.ok)
		}
		for _, format := range []int16{0, 1} {
			_, _, err := r.append(nil, new(part), tt.row, spread([]int16{format}, len(tt.open)), column.DefaultSettings())
			if (err == nil) != tt.ok {
				t.Errorf("%s, sent in format %d: error %v, should be fine: %v", tt.name, format, err, tt.ok)
			}
		}
	}
}

// TestEndlessAnswer: an answer that does not end runs into the limit.
func TestEndlessAnswer(t *testing.T) {
	for _, cell := range [][]byte{nil, make([]byte, 8)} {
		rows := &hostileRows{tail: func() ([][]byte, error) { return [][]byte{cell}, nil }}
		g := gathering{columns: []*array{newArray(20)}}
		var held atomic.Int64
		err := g.fill(rows, []opener{{}}, &held, 1<<20)
		var a *answer
		if !errors.As(err, &a) || a.Code != "53200" {
			t.Errorf("endless rows of %v: %v, want 53200", cell, err)
		}
		if size := cap(g.columns[0].buf); size > 4<<20 {
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
		for _, scheme := range []enigma.Scheme{enigma.Plain, enigma.Det, enigma.Ope, enigma.Rnd} {
			codec, err := column.New(typ, scheme, [32]byte{7}, "c")
			if err != nil {
				continue // not for this type
			}
			for range 2000 {
				cell := make([]byte, rnd.IntN(40))
				for i := range cell {
					cell[i] = byte(rnd.Uint32()) >> rnd.IntN(8) // small numbers often
				}
				if len(cell) >= 8 && rnd.IntN(2) == 0 {
					binary.BigEndian.PutUint16(cell, uint16(len(cell)/2-4)) // a numeric's digits
				}
				value, err := codec.Decrypt(nil, cell)
				if err != nil {
					value = cell // what an unchecked value would be
				}
				_, _ = column.Text(nil, typ.OID, value, column.DefaultSettings())
				if term, err := codec.Encrypt(nil, cell); err == nil {
					_, _ = codec.Decrypt(nil, term)
				}
			}
		}
	}
	// Counts have no codec.
	for n := range 20 {
		_, _ = opener{}.open(nil, make([]byte, n))
	}
}
