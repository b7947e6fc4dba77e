package publish

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"enigma"
	"enigma/internal/layout"
	"enigma/internal/localpg/pgtest"
	"enigma/internal/store"

	"github.com/jackc/pgx/v5/pgconn"
)

// A rig is a published writable data set on storage nodes as they really are.
type rig struct {
	t        *testing.T
	engine   string
	stores   []*store.Store
	nodes    []Node
	manifest *enigma.Manifest
	next     uint64 // number of the next row
}

const written = `name: d
writable: true
tables:
- name: t
  file: t.csv
  key: [id]
  cluster: [[word], [id]]
  integrity: row
  computed: [{expr: "n * 2", type: bigint}]
  columns:
    id: {type: integer, scheme: ope, not_null: true}
    word: {type: text, scheme: det, force: true}
    n: {type: integer, scheme: det, sum: true}
    price: {type: numeric, scheme: det}
    at: {type: "timestamp(0)", scheme: ope, min: "2000-01-01", max: "2100-01-01"}
    big: {type: bigint, scheme: sum}
    note: {type: text, scheme: rnd}
- {name: other, file: other.csv, partition: {by: k, parts: 2}, columns: {k: {type: bigint, scheme: det}}}
`

func newRig(t *testing.T, nodes int) *rig {
	t.Helper()
	var rows strings.Builder
	for i := range 20 {
		fmt.Fprintf(&rows, "%d,word %d,%d,%d.5,2020-01-%02d,%d,secret note %d\n", i, i%3, i, i, i+1, 1000*i, i)
	}
	dir := files(t, map[string]string{
		"dataset.yaml": written, "t.csv": "id,word,n,price,at,big,note\n" + rows.String(), "other.csv": "k\n1\n2\n3\n",
	})
	r := &rig{t: t, engine: pgtest.Database(t), next: 1}
	j := job(readSpec(t, dir), r.engine)
	for i := range nodes {
		s, err := store.Open(t.Context(), pgtest.Database(t), store.Config{})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { s.Close() })
		r.stores = append(r.stores, s)
		r.nodes = append(r.nodes, Node{Name: fmt.Sprint(i), Loader: s})
	}
	j.Nodes, j.Dataset, j.Provider, j.Reserve = r.nodes, enigma.DatasetID{7}, enigma.Address{8}, r.reserve
	done, err := Run(t.Context(), j)
	if err != nil {
		t.Fatalf("%v (hint: %s)", err, enigma.Hint(err))
	}
	node := enigma.NodeRef{Peer: "p"}
	r.manifest = &enigma.Manifest{
		Format: enigma.ManifestFormat, Dataset: j.Dataset, Provider: j.Provider, Name: "d", Revision: 1, Tables: done.Tables,
		Storage: []enigma.NodeRef{node}, Custodians: []enigma.NodeRef{node}, Threshold: 1,
	}
	return r
}

func (r *rig) reserve(_ string, n uint64) (uint64, error) {
	first := r.next
	r.next += n
	return first, nil
}

// tuples are rows of table t, as PostgreSQL writes them.
func (r *rig) tuples(values string) []byte {
	r.t.Helper()
	conn, err := pgconn.Connect(context.Background(), r.engine)
	if err != nil {
		r.t.Fatal(err)
	}
	defer conn.Close(context.Background())
	const types = "(id integer, word text, n integer, price numeric, at timestamp(0), big bigint, note text)"
	var out bytes.Buffer
	if _, err := conn.Exec(context.Background(), "create temp table plain "+types+"; insert into plain values "+values).ReadAll(); err != nil {
		r.t.Fatal(err)
	}
	if _, err := conn.CopyTo(context.Background(), &out, "copy plain to stdout (format binary)"); err != nil {
		r.t.Fatal(err)
	}
	return out.Bytes()[19 : out.Len()-2]
}

// change makes a change of the present revision and returns what reads its steps.
func (r *rig) change(changes ...TableChange) (*Changed, func() (io.ReadCloser, error), error) {
	r.t.Helper()
	var steps bytes.Buffer
	c, err := Change(r.t.Context(), ChangeJob{
		Manifest: r.manifest, Engine: r.engine, Secret: testSecret, Reserve: r.reserve, Tables: changes, Workers: 2,
	}, &steps)
	return c, func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(steps.Bytes())), nil }, err
}

// apply makes a change, ships it to every node and registers it.
func (r *rig) apply(changes ...TableChange) {
	r.t.Helper()
	c, open, err := r.change(changes...)
	if err != nil {
		r.t.Fatalf("%v (hint: %s)", err, enigma.Hint(err))
	}
	missing, err := c.Ship(r.t.Context(), r.nodes, len(r.nodes), open)
	if err != nil || len(missing) > 0 {
		r.t.Fatal(missing, err)
	}
	r.manifest = c.Manifest
}

// rows decrypts table t of a revision as one node holds it: for each row its
// number, id, word and note, in the order of ids.
func (r *rig) rows(node int, m *enigma.Manifest) string {
	r.t.Helper()
	stored, err := layout.New(&m.Tables[0], m.Format, testSecret, nil)
	if err != nil {
		r.t.Fatal(err)
	}
	var columns []string
	for _, c := range stored.Physical(&m.Tables[0]).Columns {
		columns = append(columns, c.Name)
	}
	canonical, err := m.Encode()
	if err != nil {
		r.t.Fatal(err)
	}
	rows, err := r.stores[node].Query(r.t.Context(), enigma.Request{
		Dataset: m.Dataset, Revision: m.Revision, Newest: m.Revision, Manifest: enigma.ManifestHash(canonical),
		SQL: fmt.Sprintf("SELECT %s FROM %s.%s AS a ORDER BY a.%s", strings.Join(columns, ", "), enigma.SchemaName(m.Dataset, m.Revision), stored.Name, stored.Columns[0].Names[0]),
	})
	if err != nil {
		r.t.Fatal(err)
	}
	defer rows.Close()
	dec, err := stored.NewDecrypter()
	if err != nil {
		r.t.Fatal(err)
	}
	var out []string
	for {
		row, err := rows.Next()
		if err == io.EOF {
			return strings.Join(out, "\n")
		}
		if err != nil {
			r.t.Fatal(err)
		}
		cells := make([][][]byte, len(row))
		for i, c := range row {
			cells[i] = [][]byte{c}
		}
		b, err := dec.Decrypt(cells) // checks the row's tag
		if err != nil {
			r.t.Fatal(err)
		}
		out = append(out, fmt.Sprintf("%d: %d %s %s", b.IDs[0][0], b.Values[0][0][3], b.Values[1][0], b.Values[6][0]))
	}
}

// TestChange writes two changes, and reads every revision back from every node.
func TestChange(t *testing.T) {
	t.Parallel()
	r := newRig(t, 2)
	first := r.rows(0, r.manifest)
	if n := strings.Count(first, "\n") + 1; n != 20 {
		t.Fatalf("%d rows are published:\n%s", n, first)
	}
	before := *r.manifest
	// Rows are numbered by word: 1 to 7 are ids 0, 3, 6 …
	r.apply(TableChange{Table: "t", Deleted: []uint64{1, 2}, Added: r.tuples("(100, 'new', 5, 2.50, '2024-02-29', 7, 'added'), (0, 'changed', null, null, null, null, 'updated')"), Rows: 2})
	second := r.rows(0, r.manifest)
	if r.manifest.Revision != 2 || r.manifest.Keys() != 1 || r.manifest.Tables[0].Rows != 20 || r.manifest.Tables[1].Rows != 3 {
		t.Errorf("the new manifest says %+v", r.manifest)
	}
	for _, want := range []string{": 0 changed updated", ": 100 new added"} {
		if !strings.Contains(second, want) {
			t.Errorf("revision 2 has no row %q:\n%s", want, second)
		}
	}
	if strings.Contains(second, "secret note 3\n") || strings.Contains(second, "secret note 0\n") {
		t.Errorf("revision 2 has rows that were deleted:\n%s", second)
	}
	r.apply(TableChange{Table: "t", Deleted: []uint64{24}}, TableChange{Table: "other", Deleted: []uint64{r.otherNumber()}})
	for node := range r.nodes {
		if got := r.rows(node, r.manifest); strings.Count(got, "\n") != 18 {
			t.Errorf("revision 3 on node %d:\n%s", node, got)
		}
	}
	if before.Revision != 1 || before.Tables[0].Rows != 20 {
		t.Errorf("the manifest that was changed is now %+v", before)
	}
}

// otherNumber is the number of the first row of table other: those of t come
// before.
func (r *rig) otherNumber() uint64 { return 21 }

// TestChangeKeepsPromises: what an added row must not break is refused by name,
// before anything has left.
func TestChangeKeepsPromises(t *testing.T) {
	t.Parallel()
	r := newRig(t, 1)
	for _, tt := range []struct {
		name, row string
		says      []string
	}{
		{"NULL", "(null, 'x', 1, 1, '2020-01-01', 1, '')", []string{`"id"`, "NULL", "not_null"}},
		{"bounds", "(1, 'x', 1, 1, '2101-01-01', 1, '')", []string{`"at"`, "bounds", "publish again"}},
		{"sums of a bigint", "(1, 'x', 1, 1, '2020-01-01', 1::bigint << 40, '')", []string{`"big"`, "bits", "publish again"}},
		{"two rows of one key", "(1, 'x', 1, 1, '2020-01-01', 1, ''), (1, 'y', 1, 1, '2020-01-01', 1, '')", []string{`"t"`, "key"}},
		{"computed", "(1, 'x', 2147483647, 1, '2020-01-01', 1, '')", []string{"n * 2"}},
	} {
		_, _, err := r.change(TableChange{Table: "t", Added: r.tuples(tt.row), Rows: int64(strings.Count(tt.row, "(") - strings.Count(tt.row, "()"))})
		if !errors.Is(err, enigma.Invalid) {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		for _, word := range tt.says {
			if !strings.Contains(err.Error()+" "+enigma.Hint(err), word) {
				t.Errorf("%s: %v (hint: %s) does not say %s", tt.name, err, enigma.Hint(err), word)
			}
		}
	}
	// A column that keeps no rests takes none; one that was published writable does.
	if _, _, err := r.change(TableChange{Table: "t", Added: r.tuples("(1, 'x', 1, 1.50, '2020-01-01', 1, '')"), Rows: 1}); err != nil {
		t.Errorf("a value that prints otherwise, with a rest for it: %v", err)
	}
	r.manifest.Tables[0].Columns[3].Rest = false
	_, _, err := r.change(TableChange{Table: "t", Added: r.tuples("(1, 'x', 1, 1.50, '2020-01-01', 1, '')"), Rows: 1})
	if !errors.Is(err, enigma.Invalid) || !strings.Contains(err.Error(), `"price"`) {
		t.Errorf("a value that prints otherwise, without a rest: %v", err)
	}
	for i := range r.manifest.Tables {
		r.manifest.Tables[i].Writable = false
	}
	if _, _, err := r.change(TableChange{Table: "t", Deleted: []uint64{1}}); !errors.Is(err, enigma.Invalid) || !strings.Contains(enigma.Hint(err), "writable: true") {
		t.Errorf("a data set that is not writable: %v", err)
	}
}

// TestChangeWithoutANode: enough nodes have it, or none keeps it; who was away
// gets it later.
func TestChangeWithoutANode(t *testing.T) {
	t.Parallel()
	r := newRig(t, 3)
	away := errors.New("away")
	nodes := slices.Clone(r.nodes)
	nodes[1].Loader = failing{away}
	c, open, err := r.change(TableChange{Table: "t", Deleted: []uint64{5}})
	if err != nil {
		t.Fatal(err)
	}
	alone := []Node{nodes[1], nodes[0]}
	if _, err := c.Ship(t.Context(), alone, Enough(len(alone)), open); !errors.Is(err, enigma.Unavailable) || !errors.Is(err, away) {
		t.Errorf("one of two nodes is away: %v", err)
	}
	missing, err := c.Ship(t.Context(), nodes, Enough(len(nodes)), open)
	if err != nil || len(missing) != 1 || missing[0].Name != "1" {
		t.Fatalf("one of three nodes is away: %v, %v", missing, err)
	}
	for range 2 {
		if err := c.Deliver(t.Context(), r.nodes[1], open); err != nil {
			t.Fatal(err)
		}
	}
	if a, b := r.rows(0, c.Manifest), r.rows(1, c.Manifest); a != b {
		t.Errorf("a node that was away has\n%s\nwant\n%s", b, a)
	}
	nodes[1].Loader = failing{&enigma.Error{Kind: enigma.Conflict, Err: errors.New("another is registered")}}
	if _, err := c.Ship(t.Context(), nodes, Enough(len(nodes)), open); !errors.Is(err, enigma.Conflict) {
		t.Errorf("a lost race: %v", err)
	}
}

// failing is a node that takes nothing in.
type failing struct{ err error }

func (f failing) Begin(context.Context, enigma.LoadSpec) (enigma.Load, error) { return nil, f.err }

// TestStepsAreCiphertext: a journal of steps may lie about.
func TestStepsAreCiphertext(t *testing.T) {
	t.Parallel()
	r := newRig(t, 1)
	_, open, err := r.change(TableChange{Table: "t", Added: r.tuples("(4711, 'sentinel word', 1, 1, '2020-01-01', 1, 'sentinel note')"), Rows: 1})
	if err != nil {
		t.Fatal(err)
	}
	in, err := open()
	if err != nil {
		t.Fatal(err)
	}
	steps, err := io.ReadAll(in)
	if err != nil {
		t.Fatal(err)
	}
	for _, plain := range []string{"sentinel word", "sentinel note"} {
		if bytes.Contains(steps, []byte(plain)) {
			t.Errorf("the steps contain %q", plain)
		}
	}
	for _, damaged := range [][]byte{steps[:len(steps)-1], append([]byte{9}, steps[1:]...), append(bytes.Clone(steps), 1)} {
		if err := Replay(t.Context(), bytes.NewReader(damaged), &memory{tables: map[string][]byte{}}); !errors.Is(err, errSteps) {
			t.Errorf("damaged steps: %v", err)
		}
	}
}
