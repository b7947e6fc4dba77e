package publish

import (
	"bytes"
	compare "cmp"
	"compress/gzip"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"enigma"
	"enigma/ashe"
	"enigma/internal/column"
	"enigma/internal/keyring"
	"enigma/internal/layout"
	"enigma/internal/localpg/pgtest"

	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"
)

func TestMain(m *testing.M) { os.Exit(pgtest.Main(m)) }

var testSecret = keyring.Secret([]byte("a secret that only tests use ..."))

// A memory is a storage node that keeps loads in memory. It is an enigma.Loader.
type memory struct {
	mu        sync.Mutex
	spec      enigma.LoadSpec
	tables    map[string][]byte // by physical name
	committed map[string]int64
	begun     int
	aborted   int

	failCopy   error // Copy fails with it
	failCommit []error
	loseAnswer bool // the first Commit succeeds, but its answer is lost
}

func (m *memory) Begin(_ context.Context, spec enigma.LoadSpec) (enigma.Load, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.committed != nil {
		return nil, &enigma.Error{Kind: enigma.Invalid, Op: "load", Err: errors.New("committed already")}
	}
	m.begun++
	m.spec, m.tables = spec, map[string][]byte{}
	return m, nil
}

func (m *memory) Copy(_ context.Context, table string, rows []byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.tables[table] = append(m.tables[table], rows...)
	return m.failCopy
}

func (m *memory) Delete(context.Context, string, []uint64) error {
	return errors.New("a whole revision has nothing to delete")
}

func (m *memory) Commit(_ context.Context, counts map[string]int64) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if len(m.failCommit) > 0 {
		err := m.failCommit[0]
		m.failCommit = m.failCommit[1:]
		return err
	}
	m.committed = maps.Clone(counts)
	if m.loseAnswer {
		m.loseAnswer = false
		return enigma.Unavailable
	}
	return nil
}

func (m *memory) Abort() error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.committed == nil {
		m.aborted++
		m.tables = nil
	}
	return nil
}

// rows decrypts a table as the gateway would, cells in the manifest's order.
func (m *memory) rows(t *testing.T, table enigma.Table) [][][]byte {
	t.Helper()
	stored, err := layout.New(&table, enigma.ManifestFormat, testSecret, nil)
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(m.spec.Tables, func(p enigma.PhysicalTable) bool { return p.Name == stored.Name })
	physical := m.spec.Tables[i]
	if !slices.IsSortedFunc(physical.Columns, func(a, b enigma.PhysicalColumn) int { return strings.Compare(a.Name, b.Name) }) {
		t.Errorf("columns are shipped as %v: their order tells which is which", physical.Columns)
	}
	at := map[string]int{}
	for i, p := range physical.Columns {
		at[p.Name] = i
	}
	all := tuples(t, m.tables[stored.Name])
	list := func(name string) (cells [][]byte) {
		for _, row := range all {
			cells = append(cells, row[at[name]])
		}
		return cells
	}
	if stored.Tag != "" {
		for _, row := range all {
			var terms [][]byte
			for _, name := range stored.Tagged() {
				terms = append(terms, row[at[name]])
			}
			if !stored.CheckTag(row[at[stored.Orders[0]]], terms, row[at[stored.Tag]]) {
				t.Error("a row's tag does not fit")
			}
		}
	}
	out := make([][][]byte, len(all))
	for _, c := range stored.Columns {
		in := column.Sealed{Terms: list(c.Names[0])}
		if c.Form.Rest {
			in.Rests = list(c.Names[1])
		}
		if c.Form.Bound {
			in.IDs = list(stored.Orders[0])
		}
		var b column.Buffer
		values, err := c.Codec.DecryptColumn(&b, in)
		if err != nil {
			t.Fatal(err)
		}
		for i, v := range values {
			out[i] = append(out[i], v)
		}
	}
	return out
}

// tuples cuts binary COPY tuples into cells.
func tuples(t *testing.T, b []byte) [][][]byte {
	t.Helper()
	var out [][][]byte
	for len(b) > 0 {
		row := make([][]byte, binary.BigEndian.Uint16(b))
		b = b[2:]
		for i := range row {
			n := int32(binary.BigEndian.Uint32(b))
			if b = b[4:]; n >= 0 {
				row[i], b = b[:n:n], b[n:]
			}
		}
		out = append(out, row)
	}
	return out
}

// plain loads a CSV into PostgreSQL the plain way and returns its cells.
func plain(t *testing.T, dsn string, table enigma.Table, csv []byte) [][][]byte {
	t.Helper()
	ctx := context.Background()
	conn, err := pgx.Connect(ctx, dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(ctx)
	var defs []string
	for _, c := range table.Columns {
		defs = append(defs, pgx.Identifier{c.Name}.Sanitize()+" "+c.Type)
	}
	if _, err := conn.Exec(ctx, "create temp table plain ("+strings.Join(defs, ", ")+")"); err != nil {
		t.Fatal(err)
	}
	if _, err := conn.PgConn().CopyFrom(ctx, bytes.NewReader(csv), "copy plain from stdin (format csv, header)"); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if _, err := conn.PgConn().CopyTo(ctx, &out, "copy plain to stdout (format binary)"); err != nil {
		t.Fatal(err)
	}
	return tuples(t, out.Bytes()[19:out.Len()-2])
}

// files writes a directory with the given files; a name that ends with .gz is
// compressed.
func files(t *testing.T, contents map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range contents {
		b := []byte(text)
		if strings.HasSuffix(name, ".gz") {
			var z bytes.Buffer
			w := gzip.NewWriter(&z)
			w.Write(b)
			w.Close()
			b = z.Bytes()
		}
		if err := os.WriteFile(filepath.Join(dir, name), b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func readSpec(t *testing.T, dir string) *Spec {
	t.Helper()
	s, err := ReadSpec(filepath.Join(dir, "dataset.yaml"))
	if err != nil {
		t.Fatalf("%v (hint: %s)", err, enigma.Hint(err))
	}
	return s
}

func job(s *Spec, dsn string, nodes ...*memory) Job {
	j := Job{Spec: s, Engine: dsn, Secret: testSecret, Revision: 1, Workers: 3}
	for i, n := range nodes {
		j.Nodes = append(j.Nodes, Node{Name: fmt.Sprint(i + 1), Loader: n})
	}
	return j
}

func TestWhatNodesHoldDecryptsToTheFile(t *testing.T) {
	t.Parallel()
	var bars, names bytes.Buffer
	if err := errors.Join(GenerateBars(&bars, 1, 3000), GenerateProducts(&names)); err != nil {
		t.Fatal(err)
	}
	odd := "id,When,note,\"a \"\"b\"\"\",flag,none,d,raw\r\n" +
		"1,2024-02-29T12:00:00+02:00,\"two\r\nlines\",0.10,true,,1999-12-31,\\x00ff\r\n" +
		"-7,,\"\",1234567.1,f,,,\r\n" +
		"2147483647,1970-01-01 00:00:00Z,\"quote \"\" and , comma\",,TRUE,,0001-01-01,\\x\r\n"
	contents := map[string]string{
		"bars.csv.gz": bars.String(), "names.csv": names.String(), "odd.csv": odd,
		"dataset.yaml": `
name: all_kinds
share_joins: true
tables:
  - {name: bars, file: bars.csv.gz, key: [ts, product], columns: {product: {scheme: det, force: true}}}
  - {name: names, file: names.csv, columns: {product: {not_null: true}, quote: {scheme: rnd}}}
  - name: odd
    file: odd.csv
    columns:
      raw: bytea
      d: {type: date, scheme: plain}
      flag: {type: bool, scheme: det, force: true}
    indexes: [id, [id, d]]
`,
	}
	dir, dsn := files(t, contents), pgtest.Database(t)
	nodes := []*memory{{}, {}}
	res, err := Run(context.Background(), job(readSpec(t, dir), dsn, nodes...))
	if err != nil {
		t.Fatalf("%v (hint: %s)", err, enigma.Hint(err))
	}
	for i, file := range []string{"bars.csv.gz", "names.csv", "odd.csv"} {
		table := res.Tables[i]
		want := plain(t, dsn, table, []byte(contents[file]))
		for n, node := range nodes {
			if diff := cmp.Diff(want, node.rows(t, table)); diff != "" {
				t.Errorf("node %d, table %s (-plain +decrypted):\n%s", n+1, table.Name, diff)
			}
			if got := node.committed[testSecret.TableName(table.Name)]; got != table.Rows || got != int64(len(want)) {
				t.Errorf("node %d, table %s: %d rows committed, %d in the manifest, want %d", n+1, table.Name, got, table.Rows, len(want))
			}
		}
	}
	wantBars := enigma.Table{
		Name: "bars", Rows: 3000, Key: []string{"ts", "product"}, Indexes: [][]string{{"ts", "product"}},
		Columns: []enigma.Column{
			{Name: "ts", Type: "timestamp with time zone", Scheme: enigma.Ope, NotNull: true},
			{Name: "product", Type: "text", Scheme: enigma.Det, NotNull: true, Join: "product"},
			{Name: "open", Type: "numeric(8,2)", Scheme: enigma.Ope},
			{Name: "high", Type: "numeric(8,2)", Scheme: enigma.Ope},
			{Name: "low", Type: "numeric(8,2)", Scheme: enigma.Ope},
			{Name: "close", Type: "numeric(8,2)", Scheme: enigma.Ope},
			{Name: "volume", Type: "numeric(11,8)", Scheme: enigma.Ope},
		},
	}
	if diff := cmp.Diff(wantBars, res.Tables[0]); diff != "" {
		t.Errorf("manifest (-want +got):\n%s", diff)
	}
	if res.Report[0].Bytes < 3000*7*8 {
		t.Errorf("the report counts %d bytes for 3000 rows of 7 terms", res.Report[0].Bytes)
	}
}

// TestEverythingThatIsStored publishes a table with all kinds of terms: orders,
// sums, computed terms, rests, prefixes, narrow domains, tags.
func TestEverythingThatIsStored(t *testing.T) {
	t.Parallel()
	csv := "id,ts,small,wide,f,n,j,word,s,q\n" +
		"3,2024-01-01 00:00:03,1.25,12345678901234567890.12,-0.0,1.00,\"{\"\"a\"\": 1.50}\",pear,7,1.5\n" +
		"1,2024-01-01 00:00:01,-9.99,-1,0,1.0,\"[1, 2.0, \"\"1.0\"\"]\",\"\",-7,2.25\n" +
		"2,2024-01-01 00:00:02,,,,,,,,\n" +
		"4,1999-12-31 23:59:59,0,99999999999999999999.99,1e300,1e5,null,a longer word than sixteen bytes,0,-3\n"
	dir := files(t, map[string]string{"t.csv": csv, "dataset.yaml": `
name: d
tables:
  - name: t
    file: t.csv
    integrity: row
    cluster: [[id], [ts, id]]
    computed:
      - {expr: s * q, type: "numeric(12,2)"}
    columns:
      ts: {type: timestamp(0), min: "1990-01-01", max: "2100-01-01"}
      small: {type: "numeric(3,2)", scheme: ope-proven}
      wide: {type: "numeric(22,2)"}
      f: {type: float8}
      n: {type: numeric, scheme: det}
      j: {type: jsonb, scheme: det}
      word: {type: text, scheme: ope}
      s: {type: bigint, scheme: sum}
      q: {type: "numeric(9,2)", sum: true}
`})
	dsn, node := pgtest.Database(t), &memory{}
	res, err := Run(context.Background(), job(readSpec(t, dir), dsn, node))
	if err != nil {
		t.Fatalf("%v (hint: %s)", err, enigma.Hint(err))
	}
	table := res.Tables[0]
	want := plain(t, dsn, table, []byte(csv))
	slices.SortFunc(want, func(a, b [][]byte) int { return bytes.Compare(a[0], b[0]) }) // rows are stored in the first order
	if diff := cmp.Diff(want, node.rows(t, table)); diff != "" {
		t.Errorf("-plain +decrypted:\n%s", diff)
	}
	for _, c := range table.Columns {
		if want := map[string]bool{"f": true, "n": true, "j": true}[c.Name]; c.Rest != want {
			t.Errorf("column %q: rest %t, want %t", c.Name, c.Rest, want)
		}
		if want := map[string]int{"s": 3, "q": 9}[c.Name]; c.SumBits != want {
			t.Errorf("column %q: sums of %d bits, want %d", c.Name, c.SumBits, want)
		}
	}
	if got := table.Computed[0].SumBits; got != 11 { // 1575 hundredths
		t.Errorf("computed term of %d bits, want 11", got)
	}
	node.checkSums(t, table)
}

// checkSums opens the sums of all rows in both orders.
func (m *memory) checkSums(t *testing.T, table enigma.Table) {
	t.Helper()
	stored, err := layout.New(&table, enigma.ManifestFormat, testSecret, nil)
	if err != nil {
		t.Fatal(err)
	}
	at := map[string]int{}
	for i, c := range m.spec.Tables[0].Columns {
		at[c.Name] = i
	}
	want := map[string]int64{"s": 0, "q": 75, "computed": -525} // in hundredths but s
	for name, c := range map[string]layout.Column{"s": stored.Columns[8], "q": stored.Columns[9], "computed": stored.Computed[0]} {
		names := c.Names[len(c.Names)-2:]
		for order, term := range names {
			var sum int64
			var runs []ashe.Run
			for _, row := range tuples(t, m.tables[stored.Name]) {
				if cell := row[at[term]]; cell != nil {
					id := binary.BigEndian.Uint64(row[at[stored.Orders[order]]])
					sum += int64(binary.BigEndian.Uint64(cell))
					runs = append(runs, ashe.Run{First: id, Last: id})
				}
			}
			slices.SortFunc(runs, func(a, b ashe.Run) int { return compare.Compare(a.First, b.First) })
			got, err := c.Codec.Sums()[order].Open(sum, runs...)
			if err != nil || got != want[name] {
				t.Errorf("sum of %s in order %d: %d, %v, want %d", name, order, got, err, want[name])
			}
		}
	}
}

func TestBadRowsAreNamed(t *testing.T) {
	t.Parallel()
	const head = "name: d\ntables:\n  - name: t\n    file: t.csv\n"
	tests := []struct{ name, yaml, csv, want string }{
		{
			"value of another type", "    columns: {b: int}\n", "a,b\nx,1\ny,abc\n",
			`t.csv:3: column "b": value "abc": invalid input syntax for type integer`,
		},
		{
			"lines are the file's, not the records'", "    columns: {b: int}\n", "\"a\n\",b\n\"x\ny\",\"1\"\n\"p\nq\nr\",zz\n",
			`t.csv:7: column "b": value "zz": invalid input syntax`,
		},
		{
			"lines are the file's with carriage returns too", "    columns: {b: int}\n", "\"a\r\n\",b\r\n\"x\ny\",1\r\n\"p\r\nq\",zz\r\n",
			`t.csv:6: column "b": value "zz": invalid input syntax`,
		},
		{
			"out of range", "    columns: {b: smallint}\n", "a,b\nx,70000\n",
			`t.csv:2: column "b": value "70000": is out of range for type smallint`,
		},
		{
			"too many digits", "    columns: {b: \"numeric(4,2)\"}\n", "a,b\nx,1.5\ny,1234.5\n",
			`t.csv:3: column "b": value "1234.5": numeric field overflow`,
		},
		{
			"empty but declared not null", "    columns: {b: {type: int, not_null: true}}\n", "a,b\nx,1\ny,\n",
			`t.csv:3: column "b" is empty, but may not be NULL`,
		},
		{
			"part of the key is empty", "    key: [b]\n", "a,b\nx,1\ny,\n",
			`t.csv:3: column "b" is empty, but may not be NULL`,
		},
		{
			"key twice", "    key: [a, b]\n", "a,b\nx,1\nx,2\nx,1\n",
			`t.csv:4: the key "a" = "x", "b" = "1" is there already`,
		},
		{
			"not UTF-8", "", "a,b\nx,1\n\xff\xfe,2\n",
			"t.csv:3: column \"a\": value \"\ufffd\": invalid byte sequence for encoding \"UTF8\": 0xff",
		},
		{
			"a field is missing", "", "a,b\nx,1\ny\n",
			`t.csv:3: 1 field, the header has 2: column "b" is missing`,
		},
		{
			"declared column is not in the header", "    columns: {c: int}\n", "a,b\nx,1\n",
			`dataset.yaml:5: column "c" is not in `,
		},
		{
			"key column is not in the header", "    key: c\n", "a,b\nx,1\n",
			`dataset.yaml:3: table "t": key: no column "c"`,
		},
		{
			"index on what cannot be searched", "    columns: {b: {scheme: rnd}}\n    indexes: b\n", "a,b\nx,1\n",
			`indexes: column "b" has scheme rnd`,
		},
		{
			"parts by what cannot be told apart", "    columns: {b: {scheme: rnd}}\n    partition: {by: b, parts: 4}\n", "a,b\nx,1\n",
			`partition: column "b" has scheme rnd`,
		},
		{
			"parts by what is not hidden", "    columns: {b: {scheme: plain}}\n    partition: {by: [a, b], parts: 4}\n", "a,b\nx,1\n",
			`partition: column "b" has scheme plain`,
		},
		{
			"parts by no column of the file", "    partition: {by: c, parts: 4}\n", "a,b\nx,1\n",
			`dataset.yaml:3: table "t": partition: no column "c"`,
		},
		{
			"parts", "    partition: {by: [a, b], parts: 4}\n", "a,b\nx,1\n", "",
		},
		{
			"scheme that the type does not have", "    columns: {a: {type: interval, scheme: ope}}\n", "a,b\n1 day,1\n",
			`dataset.yaml:5: column "a": scheme ope does not work for type interval`,
		},
		{
			"flags are not told apart by accident", "    columns: {a: {scheme: det}}\n", "a,b\ntrue,1\n",
			`dataset.yaml:5: column "a": scheme det would give it away: a boolean's two values are told by how common each is`,
		},
		{
			"nor are few values", "    columns: {a: {scheme: ope}}\n", "a,b\n" + strings.Repeat("x,1\ny,2\nz,3\n", 4),
			`dataset.yaml:5: column "a": scheme ope would give it away: 3 values in 12 rows`,
		},
		{
			"few values that are meant", "    columns: {a: {scheme: ope, force: true}}\n", "a,b\n" + strings.Repeat("x,1\ny,2\nz,3\n", 4), "",
		},
		{
			"value outside the declared bounds", "    columns: {b: {type: bigint, min: 0, max: 9}}\n", "a,b\nx,1\nx,10\n",
			`t.csv:3: column "b": value "10": `,
		},
		{
			"bounds that are too wide", "    columns: {b: {type: bigint, min: 0, max: 4294967296}}\n", "a,b\nx,1\n",
			`dataset.yaml:5: column "b": min to max are more than 2^32 values of bigint`,
		},
		{
			"bounds of text", "    columns: {a: {scheme: ope, min: a, max: b}}\n", "a,b\nx,1\n", `min and max are for ope columns`,
		},
		{
			"sum of text", "    columns: {a: {sum: true}}\n", "a,b\nx,1\n", `dataset.yaml:5: column "a": type text has no sum terms`,
		},
		{
			"sum of NaN", "    columns: {b: {type: \"numeric(9,2)\", sum: true}}\n", "a,b\nx,1\nx,NaN\n", `column "b": NaN cannot be summed`,
		},
		{
			"computed term that rounds", "    computed: {expr: b / 3, type: \"numeric(9,2)\"}\n", "a,b\nx,1.7\n",
			`dataset.yaml:5: computed "b / 3": numeric(9,2) rounds some result`,
		},
		{
			"computed term of many rows", "    computed: {expr: sum(b), type: bigint}\n", "a,b\nx,1\n",
			`dataset.yaml:5: computed "sum(b)": `,
		},
		{
			"computed term that is no SQL", "    computed: {expr: \"b) from pg_class; drop table x --\", type: bigint}\n", "a,b\nx,1\n", `dataset.yaml:5: computed `,
		},
		{
			"computed term that runs a program",
			"    computed: {expr: \"1) stored); copy (select 1) to program 'false'; create temp table y (a int, b int generated always as (1\", type: bigint}\n",
			"a,b\nx,1\n", `b int generated always as (1": syntax error`,
		},
		{
			"order by no column", "    cluster: c\n", "a,b\nx,1\n", `dataset.yaml:3: table "t": cluster: no column "c"`,
		},
		{
			"name that no table's column can have at a gateway", "", "a,ctid\nx,1\n",
			`t.csv:1: column "ctid" has the name of a column that every PostgreSQL table has`,
		},
		{
			"semicolons", "", "a;b\nx;1,5\n", `t.csv:1: the header "a;b" has semicolons where CSV has commas`,
		},
		{
			"tabs", "", "a\tb\nx\t1\n", `t.csv:1: the header "a\tb" has tabs where CSV has commas`,
		},
		{
			"semicolon in a quoted name", "", "\"a;b\"\nx\n", "",
		},
		{
			"UTF-16", "", "\xff\xfea\x00,\x00b\x00\n\x00", "t.csv:1: the file is UTF-16",
		},
		{
			"header in Latin-1", "", "a,caf\xe9\nx,1\n", "t.csv:1: column 2 of the header, \"caf\ufffd\", is not UTF-8 text",
		},
		{
			"gzip that is cut off", "", gzipped("a,b\nx,1\n")[:20], "t.csv: the gzip data is damaged, or its end is missing",
		},
		{
			"gzip in its first bytes only", "", "\x1f\x8bxyz", "t.csv: the gzip data is damaged, or its end is missing",
		},
		{
			"a directory", "  - {name: u, file: .}\n", "a,b\nx,1\n", "is a directory",
		},
		{
			"declaration in a file of its own", "    from: t.yaml\n", "a,b\nx,1\n",
			`t.yaml:2: column "c" is not in `,
		},
		{
			"no such file", "  - {name: u, file: u.csv}\n", "a,b\nx,1\n",
			`dataset.yaml:5: table "u": open `,
		},
		{
			"joins of two types", "    columns: {a: {join: j}, b: {join: j}}\n", "a,b\nx,1\n",
			`dataset.yaml:5: column "b": join "j": integer under ope here, but column "a"`,
		},
	}
	dsn := pgtest.Database(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			dir := files(t, map[string]string{"t.csv": tt.csv, "dataset.yaml": head + tt.yaml, "t.yaml": "columns:\n  c: int\n"})
			node := &memory{}
			_, err := Run(context.Background(), job(readSpec(t, dir), dsn, node))
			switch {
			case tt.want == "" && err != nil:
				t.Errorf("%v", err)
			case tt.want == "":
			case !errors.Is(err, enigma.Invalid) || !strings.Contains(fmt.Sprint(err), tt.want):
				t.Errorf("%v\nwant %s", err, tt.want)
			case node.committed != nil || len(node.tables) > 0:
				t.Error("something was published all the same")
			}
			if err != nil {
				t.Logf("%v\nhint: %s", err, enigma.Hint(err))
			}
		})
	}
}

func gzipped(text string) string {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	z.Write([]byte(text))
	z.Close()
	return b.String()
}

// TestTooWideTablesSaySo: no page of PostgreSQL holds a row of so many terms.
func TestTooWideTablesSaySo(t *testing.T) {
	wide := &enigma.Error{Kind: enigma.LimitExceeded, Op: "load", Err: errors.New("commit: row is too big: size 23920, maximum size 8160 (SQLSTATE 54000)")}
	if err := half([]Node{{Name: "a"}}, []Node{{Name: "a"}}, wide); !strings.Contains(enigma.Hint(err), "split the table") {
		t.Errorf("%v, hint %q", err, enigma.Hint(err))
	}
}

func TestAllNodesOrNone(t *testing.T) {
	t.Parallel()
	away := &enigma.Error{Kind: enigma.Unavailable, Op: "load", Err: errors.New("connection reset")}
	full := &enigma.Error{Kind: enigma.LimitExceeded, Op: "load", Hint: "ask the node's operator", Err: errors.New("quota")}
	tests := []struct {
		name   string
		nodes  []*memory
		want   string // "" is success
		kind   enigma.Kind
		begun  []int
		commit []bool
	}{
		{"all well", []*memory{{}, {}}, "", "", []int{1, 1}, []bool{true, true}},
		{
			"one refuses rows",
			[]*memory{{}, {failCopy: full}},
			"publish: node 2: load: quota", enigma.LimitExceeded,
			[]int{1, 1},
			[]bool{false, false},
		},
		{
			"one has the revision from elsewhere",
			[]*memory{{}, {committed: map[string]int64{"x": 1}}},
			"publish: node 2: load: committed already", enigma.Invalid,
			[]int{1, 0},
			[]bool{false, true},
		},
		{
			"one fails at commit and then not",
			[]*memory{{}, {failCommit: []error{away}}},
			"", "",
			[]int{1, 2},
			[]bool{true, true},
		},
		{
			"one commits, but its answer is lost",
			[]*memory{{}, {loseAnswer: true}},
			"", "",
			[]int{1, 1},
			[]bool{true, true},
		},
		{
			"one never commits",
			[]*memory{{}, {failCommit: []error{away, away, away}}},
			"the rows are complete on 1 only, so the revision is not in force: node 2", enigma.Unavailable,
			[]int{1, 3},
			[]bool{true, false},
		},
		{
			"both refuse to commit",
			[]*memory{{failCommit: []error{full}}, {failCommit: []error{full}}},
			"publish: node 1: load: quota\nnode 2: load: quota", enigma.LimitExceeded,
			[]int{1, 1},
			[]bool{false, false},
		},
	}
	dir := files(t, map[string]string{
		"t.csv":        "a,b\nx,1\ny,2\n",
		"dataset.yaml": "name: d\ntables:\n  - {name: t, file: t.csv}\n",
	})
	dsn := pgtest.Database(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			res, err := Run(context.Background(), job(readSpec(t, dir), dsn, tt.nodes...))
			if (err == nil) != (tt.want == "") || err != nil && (!strings.Contains(err.Error(), tt.want) || enigma.KindOf(err) != tt.kind) {
				t.Fatalf("Run: %v (%s), want %q (%s)", err, enigma.KindOf(err), tt.want, tt.kind)
			}
			for i, n := range tt.nodes {
				if n.begun != tt.begun[i] || (n.committed != nil) != tt.commit[i] {
					t.Errorf("node %d: begun %d times, committed %v", i+1, n.begun, n.committed != nil)
				}
				if err == nil {
					if got := n.rows(t, res.Tables[0]); len(got) != 2 {
						t.Errorf("node %d holds %d rows, want 2", i+1, len(got))
					}
				} else if n.committed == nil && n.aborted == 0 {
					t.Errorf("node %d was left with an open load", i+1)
				}
			}
		})
	}
}

func TestRunEndsWithItsContext(t *testing.T) {
	t.Parallel()
	var bars bytes.Buffer
	if err := GenerateBars(&bars, 1, 20_000); err != nil {
		t.Fatal(err)
	}
	dir := files(t, map[string]string{"t.csv": bars.String(), "dataset.yaml": "name: d\ntables: [{name: t, file: t.csv}]\n"})
	for _, step := range []Step{Reading, Checking, Encrypting} {
		ctx, cancel := context.WithCancel(context.Background())
		node := &memory{}
		j := job(readSpec(t, dir), pgtest.Database(t), node)
		j.Progress = func(p Progress) {
			if p.Step == step {
				cancel()
			}
		}
		if _, err := Run(ctx, j); !errors.Is(err, context.Canceled) || node.committed != nil {
			t.Errorf("cancelled while %s: %v, committed %v", step, err, node.committed != nil)
		}
	}
}

func TestDryRunSaysWhatIsRevealed(t *testing.T) {
	t.Parallel()
	dir := files(t, map[string]string{
		"t.csv":        "id,name,at,secret\n1,x,2024-01-01,a\n2,,2024-01-02,b\n",
		"dataset.yaml": "name: d\ntables:\n  - {name: t, file: t.csv, key: id, columns: {secret: {scheme: rnd}, id: {scheme: det}, at: {type: date, scheme: plain}}}\n",
	})
	j := job(readSpec(t, dir), pgtest.Database(t))
	j.Secret = keyring.Secret{}
	res, err := Run(context.Background(), j)
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, c := range res.Report[0].Columns {
		got[c.Name] = fmt.Sprintf("%s %s %v: %s", c.Scheme, c.Stored, c.Inferred, c.Reveals)
	}
	want := map[string]string{
		"id":     "det bigint true: nothing more than that no value repeats",
		"name":   "det bytea true: which rows are equal, the length of each value, which rows are NULL, and with only 1 value likely which is which",
		"at":     "plain date false: everything: the column is not encrypted",
		"secret": "rnd bytea true: the length of each value, which rows are NULL",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("report (-want +got):\n%s", diff)
	}
	if r := res.Report[0]; r.Rows != 2 || r.Bytes == 0 {
		t.Errorf("report: %d rows, %d bytes", r.Rows, r.Bytes)
	}
}
