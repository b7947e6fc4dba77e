package publish

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"enigma"

	"github.com/google/go-cmp/cmp"
)

// TestDocsExamplesAreTrue reads the examples of docs/dataset-yaml.md.
func TestDocsExamplesAreTrue(t *testing.T) {
	t.Parallel()
	doc, err := os.ReadFile("../../docs/dataset-yaml.md")
	if err != nil {
		t.Fatal(err)
	}
	parts := bytes.Split(doc, []byte("```"))
	if len(parts) != 5 {
		t.Fatalf("%d parts between fences, want 5", len(parts))
	}
	dir := files(t, map[string]string{
		"dataset.yaml": strings.TrimPrefix(string(parts[1]), "yaml"),
		"trades.yaml":  strings.TrimPrefix(string(parts[3]), "yaml"),
	})
	s := readSpec(t, dir)
	if s.Name != "coinbase_data" || s.Price != 10*enigma.ENG || s.Deposit != 100*enigma.ENG || s.Threshold != 2 || len(s.Payouts) != 3 ||
		s.Trial != (Trial{72 * time.Hour, 10_000}) || strings.Join(s.Tags, " ") != "crypto bars" || !s.Writable {
		t.Errorf("read as %+v", s)
	}
	want := TableSpec{
		Name: "minute_trade", Comment: "Bars of one minute; minutes without a trade have no row",
		File: filepath.Join(dir, "minute_trade.csv.gz"), Key: []string{"ts", "product"}, Indexes: [][]string{{"ts"}, {"product", "ts"}},
		Columns: []ColumnSpec{
			{Name: "ts", Type: "timestamp with time zone"},
			{Name: "product", Type: "text", Scheme: enigma.Det, Force: true, Join: "product", Comment: "Base and quote currency"},
			{Name: "close", Type: "numeric(18,8)"},
			{Name: "high", Type: "numeric(9,2)", Sum: true},
			{Name: "volume", Scheme: enigma.Sum, NotNull: true},
		},
		Cluster:   [][]string{{"product", "ts"}, {"ts"}},
		Computed:  []ComputedSpec{{Expr: "high - close", Type: "numeric(18,8)"}},
		Integrity: enigma.IntegrityRow,
		Partition: &enigma.Partition{By: []string{"product", "ts"}, Parts: 16},
	}
	got := s.Tables[0]
	got.where, got.Computed[0].where = "", ""
	for i := range got.Columns {
		got.Columns[i].where = ""
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(TableSpec{}, ColumnSpec{}, ComputedSpec{})); diff != "" {
		t.Errorf("first table (-want +got):\n%s", diff)
	}
	if part, err := ReadTable(filepath.Join(dir, "trades.yaml")); err != nil || len(part.Columns) != 2 || len(part.Key) != 1 {
		t.Errorf("the file beside a CSV file: %+v, %v", part, err)
	}
}

func TestSpecErrorsNameTheLine(t *testing.T) {
	t.Parallel()
	const table = "tables: [{name: t, file: t.csv}]\n"
	tests := []struct{ name, yaml, want string }{
		{"empty file", "", "dataset.yaml: empty"},
		{"not YAML", "name: [\n", "dataset.yaml: yaml: line"},
		{"two documents", "name: d\n" + table + "---\nname: e\n", "dataset.yaml:3: more than one document"},
		{"a list instead of keys", "- a\n", "dataset.yaml:1: data set: want keys and values"},
		{"unknown key", "name: d\nprize: 10\n" + table, `dataset.yaml:2: data set: unknown key "prize"`},
		{"writable what", "name: d\nwritable: rows\n" + table, "dataset.yaml:2: writable: want true or false"},
		{"unknown key of a column", "name: d\ntables:\n- name: t\n  file: t.csv\n  columns:\n    a: {typ: int}\n", `dataset.yaml:6: column "a": unknown key "typ"`},
		{"type cut at its comma", "name: d\ntables: [{name: t, file: f, columns: {a: {type: numeric(4,2)}}}]\n", `column "a": type "numeric(4": `},
		{"key twice", "name: d\nname: e\n" + table, `dataset.yaml:2: data set: "name" is there twice`},
		{"no name", table, `dataset.yaml:1: data set: name ""`},
		{"name that is no identifier", "name: My-Data\n" + table, `dataset.yaml:1: data set: name "My-Data"`},
		{"no tables", "name: d\n", "dataset.yaml:1: data set: want at least one table"},
		{"table without a file", "name: d\ntables: [{name: t}]\n", "dataset.yaml:2: table: want a name and a file"},
		{"table twice", "name: d\ntables:\n- {name: t, file: a}\n- {name: t, file: b}\n", `dataset.yaml:4: table "t" is there twice`},
		{"too many decimals", "name: d\nprice: 0.000000001\n" + table, `dataset.yaml:2: price: amount "0.000000001"`},
		{"price between ticks", "name: d\nprice: 0.0000015\n" + table, "dataset.yaml:2: price: 0.0000015 ENG: want a multiple of 0.000001 ENG"},
		{"one part", "name: d\ntables:\n  - name: t\n    file: t.csv\n    partition: {by: a, parts: 1}\n", "dataset.yaml:5: partition: 1 parts: want 2 to 256"},
		{"parts of nothing", "name: d\ntables:\n  - name: t\n    file: t.csv\n    partition: {parts: 4}\n", "dataset.yaml:5: partition: want 1 to 32 columns"},
		{"parts by a column twice", "name: d\ntables:\n  - name: t\n    file: t.csv\n    partition: {by: [a, a], parts: 4}\n", `dataset.yaml:5: partition: column "a" is there twice`},
		{"parts by range", "name: d\ntables:\n  - name: t\n    file: t.csv\n    partition: {by: a, parts: 4, range: 9}\n", `dataset.yaml:5: partition: unknown key "range"`},
		{"trial without rows", "name: d\ntrial: {length: 72h}\n" + table, "dataset.yaml:2: trial: want a length and rows"},
		{"trial of no known time", "name: d\ntrial:\n  length: three days\n  rows: 5\n" + table, `dataset.yaml:3: trial: length: "three days"`},
		{"trial of half seconds", "name: d\ntrial: {length: 1500ms, rows: 5}\n" + table, `dataset.yaml:2: trial: length: "1500ms"`},
		{"tag in capitals", "name: d\ntags: [btc, Crypto]\n" + table, `dataset.yaml:2: tags: "Crypto" is no tag`},
		{"tag twice", "name: d\ntags: [btc, btc]\n" + table, `dataset.yaml:2: tags: "btc" is there twice`},
		{"too many tags", "name: d\ntags: [a, b, c, d, e, f, g, h, i]\n" + table, `dataset.yaml:2: tags: 9 of them`},
		{"payouts that do not add up", "name: d\npayouts:\n  provider: 9000\n" + table, "dataset.yaml:3: payouts: they add up to 9000, want 10000"},
		{"payout to nobody", "name: d\npayouts: {bob: 10000}\n" + table, `dataset.yaml:2: payouts: "bob": want an address or one of provider`},
		{"threshold of none", "name: d\nthreshold: 0\n" + table, "dataset.yaml:2: threshold: want at least 1"},
		{"unknown type", "name: d\ntables: [{name: t, file: t.csv, columns: {a: money2}}]\n", `dataset.yaml:2: column "a": type "money2"`},
		{"neither true nor false", "name: d\nshare_joins: perhaps\n" + table, "dataset.yaml:2: share_joins: want true or false"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			dir := files(t, map[string]string{"dataset.yaml": tt.yaml})
			_, err := ReadSpec(filepath.Join(dir, "dataset.yaml"))
			if !errors.Is(err, enigma.Invalid) || !strings.Contains(err.Error(), tt.want) || enigma.Hint(err) == "" {
				t.Errorf("ReadSpec: %v (hint: %q), want %s", err, enigma.Hint(err), tt.want)
			}
		})
	}
}

func TestResolvePayouts(t *testing.T) {
	t.Parallel()
	provider, a, b, c := enigma.Address{1}, enigma.Address{2}, enigma.Address{3}, enigma.Address{4}
	roles := map[string][]enigma.Address{"storage": {a, b}, "custodians": {a, b, c}}
	tests := []struct {
		name   string
		shares []Share
		want   []enigma.Payout
	}{
		{"nothing said: the provider", nil, []enigma.Payout{{To: provider, BasisPoints: 10_000}}},
		{
			"roles divide, the first takes the rest, one address gets one payout",
			[]Share{{Role: "provider", BasisPoints: 7000}, {Role: "storage", BasisPoints: 2000}, {Role: "custodians", BasisPoints: 500}, {Address: c, BasisPoints: 500}},
			[]enigma.Payout{{To: provider, BasisPoints: 7000}, {To: a, BasisPoints: 1168}, {To: b, BasisPoints: 1166}, {To: c, BasisPoints: 666}},
		},
		{
			"parts too small for everybody",
			[]Share{{Role: "provider", BasisPoints: 9999}, {Role: "storage", BasisPoints: 1}},
			[]enigma.Payout{{To: provider, BasisPoints: 9999}, {To: a, BasisPoints: 1}},
		},
		{"role that nobody plays", []Share{{Role: "worker", BasisPoints: 10_000}}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := (&Spec{Payouts: tt.shares}).ResolvePayouts(provider, roles)
			if diff := cmp.Diff(tt.want, got); diff != "" || (err != nil) != (tt.want == nil) {
				t.Errorf("%v; payouts (-want +got):\n%s", err, diff)
			}
		})
	}
}

func TestShareJoins(t *testing.T) {
	t.Parallel()
	tests := []struct{ name, spec, want string }{
		{"same name, type and scheme", "", "a.id=id a.x= b.id=id b.y= c.id= c.x="},
		{"one names a group itself", "columns: {id: {join: ids}}", "a.id=ids a.x= b.id= b.y= c.id= c.x="},
		{"one has another scheme", "columns: {id: {scheme: rnd}}", "a.id= a.x= b.id= b.y= c.id= c.x="},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			dir := files(t, map[string]string{
				"a.csv": "id,x\n1,1\n", "b.csv": "id,y\n2,p\n", "c.csv": "id,x\nq,0.5\n",
				"dataset.yaml": "name: d\nshare_joins: true\ntables:\n- {name: a, file: a.csv, " + tt.spec + "}\n- {name: b, file: b.csv}\n- {name: c, file: c.csv}\n",
			})
			tables, err := inspectAll(t.Context(), readSpec(t, dir), func(Progress) {})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, table := range tables {
				for _, c := range table.manifest.Columns {
					got = append(got, table.manifest.Name+"."+c.Name+"="+c.Join)
				}
			}
			if g := strings.Join(got, " "); g != tt.want {
				t.Errorf("join groups %s\nwant %s", g, tt.want)
			}
		})
	}
}
