package rotate

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"testing"

	"enigma"
	"enigma/internal/keyring"
	"enigma/internal/layout"
	"enigma/internal/localpg/pgtest"
	"enigma/internal/publish"
	"enigma/internal/store"
)

var (
	oldSecret = keyring.Secret([]byte("the old secret that tests use ..."[:32]))
	newSecret = keyring.Secret([]byte("the new secret that tests use ..."[:32]))
)

// kinds are tables of every kind that is read in a way of its own.
var kinds = []struct {
	name   string
	format int
	table  enigma.Table
}{
	{"numbered", 2, enigma.Table{
		Integrity: enigma.IntegrityRow, Cluster: [][]string{{"a"}, {"b"}},
		Columns: []enigma.Column{
			{Name: "a", Type: "integer", Scheme: enigma.Ope, Sum: true, SumBits: 31},
			{Name: "b", Type: "text", Scheme: enigma.Ope},
			{Name: "c", Type: "double precision", Scheme: enigma.Det, Rest: true},
			{Name: "d", Type: "bigint", Scheme: enigma.Sum, SumBits: 40},
			{Name: "e", Type: "text", Scheme: enigma.Rnd},
			{Name: "f", Type: "smallint", Scheme: enigma.Plain},
		},
		Computed: []enigma.Computed{{Expr: "a + 1", Type: "bigint", SumBits: 32}},
	}},
	{"by key", 2, enigma.Table{
		Key: []string{"b", "k"}, Indexes: [][]string{{"b", "k"}},
		Columns: []enigma.Column{
			{Name: "k", Type: "bigint", Scheme: enigma.Ope, NotNull: true},
			{Name: "b", Type: "text", Scheme: enigma.Det, NotNull: true},
		},
	}},
	{"by key, divided", 2, enigma.Table{
		Key: []string{"b", "k"}, Indexes: [][]string{{"b", "k"}}, Partition: &enigma.Partition{By: []string{"b"}, Parts: 5},
		Columns: []enigma.Column{
			{Name: "k", Type: "bigint", Scheme: enigma.Ope, NotNull: true},
			{Name: "b", Type: "text", Scheme: enigma.Det, NotNull: true},
		},
	}},
	{"whole", 2, enigma.Table{Columns: []enigma.Column{
		{Name: "b", Type: "text", Scheme: enigma.Det},
		{Name: "f", Type: "smallint", Scheme: enigma.Plain},
	}}},
	{"begun anew", 2, enigma.Table{Columns: []enigma.Column{
		{Name: "b", Type: "text", Scheme: enigma.Det},
		{Name: "c", Type: "double precision", Scheme: enigma.Plain},
	}}},
	{"format 1", 1, enigma.Table{Columns: []enigma.Column{
		{Name: "e", Type: "text", Scheme: enigma.Rnd},
		{Name: "a", Type: "integer", Scheme: enigma.Ope},
	}}},
	{"empty", 2, enigma.Table{Columns: []enigma.Column{{Name: "e", Type: "text", Scheme: enigma.Rnd}}}},
}

// A market is two storage nodes that hold a data set, and what is in it.
type market struct {
	t        testing.TB
	stores   []*store.Store
	old, new *enigma.Manifest
	want     [][]string // the rows of each table, printed and sorted
	first    uint64     // of the old numbers
}

// value makes a cell for a column; few different ones, and NULL.
func value(r *rand.Rand, c enigma.Column, row int) []byte {
	x := r.Uint64N(50)
	switch {
	case c.Name == "k":
		return binary.BigEndian.AppendUint64(nil, uint64(row))
	case x == 0 && !c.NotNull:
		return nil
	case c.Type == "integer":
		return binary.BigEndian.AppendUint32(nil, uint32(x)-20)
	case c.Type == "smallint":
		return binary.BigEndian.AppendUint16(nil, uint16(x))
	case c.Type == "bigint":
		return binary.BigEndian.AppendUint64(nil, x-20)
	case c.Type == "double precision":
		return binary.BigEndian.AppendUint64(nil, []uint64{0, 1 << 63, 0x3ff << 52}[x%3]) // 0, -0 and 1
	}
	return fmt.Appendf([]byte{}, "word %d", x)
}

// hole is how many numbers are left out in the middle of a table.
const hole = 1_000_000

// rows makes a table's rows, numbered upwards in the first order and at random
// in the others.
func rows(m *enigma.Table, stored *layout.Table, n int, first uint64) layout.Batch {
	r := rand.New(rand.NewPCG(1, uint64(n)))
	var b layout.Batch
	for _, c := range m.Columns {
		var cells [][]byte
		for row := range n {
			cells = append(cells, value(r, c, row))
		}
		b.Values = append(b.Values, cells)
	}
	for range m.Computed {
		b.Values = append(b.Values, make([][]byte, n))
		for row := range n {
			b.Values[len(b.Values)-1][row] = binary.BigEndian.AppendUint64(nil, uint64(row*3))
		}
	}
	for order := range stored.Orders {
		ids := make([]uint64, n)
		for i := range ids {
			if ids[i] = first + uint64(i); i >= n/2 {
				ids[i] += hole
			}
		}
		if order > 0 {
			r.Shuffle(n, func(i, j int) { ids[i], ids[j] = ids[j], ids[i] })
		}
		b.IDs = append(b.IDs, ids)
	}
	return b
}

// printed prints rows with their numbers, counted from base.
func printed(b layout.Batch, base uint64) (out []string) {
	for row := range b.Values[0] {
		line := ""
		for _, ids := range b.IDs {
			line += fmt.Sprintf("#%d ", ids[row]-base)
		}
		for _, cells := range b.Values {
			if cells[row] == nil {
				line += "NULL "
			} else {
				line += fmt.Sprintf("%x ", cells[row])
			}
		}
		out = append(out, line)
	}
	slices.Sort(out)
	return out
}

// open fills two storage nodes with tables of the format.
func openMarket(t testing.TB, format, n int) *market {
	t.Helper()
	k := &market{t: t, first: 1001, old: &enigma.Manifest{
		Format: format, Dataset: enigma.DatasetID{7}, Provider: enigma.Address{8}, Name: "d", Revision: 1,
	}}
	var pour [][]byte
	spec := enigma.LoadSpec{Dataset: k.old.Dataset, Provider: k.old.Provider, Revision: 1}
	counts := map[string]int64{}
	for _, kind := range kinds {
		if kind.format != format {
			continue
		}
		table := kind.table
		table.Name = kind.name
		if kind.name != "empty" {
			table.Rows = int64(n)
		}
		stored, err := layout.New(&table, format, oldSecret, nil)
		if err != nil {
			t.Fatalf("%s: %v", kind.name, err)
		}
		b := rows(&table, stored, int(table.Rows), k.first)
		e := stored.NewEncrypter()
		if err := e.Encrypt(b); err != nil {
			t.Fatalf("%s: %v", kind.name, err)
		}
		var tuples []byte
		for row := range int(table.Rows) {
			tuples = e.Append(tuples, row)
		}
		pour = append(pour, tuples)
		k.want = append(k.want, printed(b, k.first))
		k.old.Tables = append(k.old.Tables, table)
		spec.Tables = append(spec.Tables, stored.Physical(&table))
		counts[stored.Name] = table.Rows
	}
	next := *k.old
	next.Format, next.Revision = enigma.ManifestFormat, 2
	k.new = &next
	for range 2 {
		s, err := store.Open(t.Context(), pgtest.Storage(t), store.Config{})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { s.Close() })
		k.stores = append(k.stores, s)
	}
	err := publish.Ship(t.Context(), k.loaders(), spec, counts, func(send func(string, []byte) error) error {
		for i, tuples := range pour {
			if err := send(spec.Tables[i].Name, tuples); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func (k *market) loaders() (out []publish.Node) {
	for i, s := range k.stores {
		out = append(out, publish.Node{Name: fmt.Sprint("node-", i), Loader: s})
	}
	return out
}

func (k *market) nodes() (out []Node) {
	for i, s := range k.stores {
		out = append(out, Node{Name: fmt.Sprint("node-", i), Querier: s})
	}
	return out
}

// numbers hands out blocks and never one twice, as a file would.
type numbers struct{ next uint64 }

func (n *numbers) reserve(count uint64) (uint64, error) {
	first := n.next
	n.next += count
	return first, nil
}

func (k *market) job(dir string, n *numbers, nodes []Node) Job {
	return Job{
		Old: k.old, New: k.new, OldSecret: oldSecret, NewSecret: newSecret, Nodes: nodes,
		Reserve: n.reserve, Dir: dir, Workers: 2, checkpoint: 10_000,
	}
}

// check ships what was rotated, reads all of it back under the new secret, and
// compares it with what was published.
func (k *market) check(d *Rotated) {
	k.t.Helper()
	ctx := k.t.Context()
	if err := publish.Ship(ctx, k.loaders(), d.Spec(), d.Counts(), d.Pour); err != nil {
		k.t.Fatal(err)
	}
	var total int64
	for _, table := range k.new.Tables {
		total += table.Rows
	}
	if n, err := d.Verify(ctx, k.nodes(), true); n != total || err != nil {
		k.t.Errorf("Verify = %d, %v; want all %d rows", n, err, total)
	}
	to, err := relations(k.new, newSecret, nil)
	if err != nil {
		k.t.Fatal(err)
	}
	used := map[uint64]string{}
	for i, r := range to {
		p := d.r.journal.Tables[i]
		in := newReader(r, k.nodes(), position{Number: p.First}, r.manifest.Rows, p.First, p.First+p.Span)
		dec, err := r.stored.NewDecrypter()
		if err != nil {
			k.t.Fatal(err)
		}
		var got []string
		for {
			c, err := read(ctx, in)
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				k.t.Fatal(err)
			}
			b, err := dec.Decrypt(c.cells)
			if err != nil {
				k.t.Fatal(err)
			}
			if k.old.Format == 1 {
				b.IDs = nil // they had none
			} else if len(b.IDs) > 0 {
				for _, id := range b.IDs[0] {
					if other, ok := used[id]; ok {
						k.t.Errorf("number %d is used in %q and %q", id, other, r.manifest.Name)
					}
					used[id] = r.manifest.Name
				}
			}
			got = append(got, printed(b, p.First)...)
		}
		slices.Sort(got)
		if !slices.Equal(got, k.want[i]) {
			k.t.Errorf("table %q: rows differ after rotation", r.manifest.Name)
		}
	}
}
