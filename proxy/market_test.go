package proxy_test

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"

	"enigma"
	"enigma/internal/keyring"
	"enigma/internal/layout"
	"enigma/internal/localpg/pgtest"
	"enigma/proxy"
)

// A column of a test table: its name, type and scheme, and its join group.
type testColumn struct {
	name, typ string
	scheme    enigma.Scheme
	join      string
}

// A testTable is made twice from one query that gives its rows: plain and
// encrypted.
type testTable struct {
	dataset, name string
	columns       []testColumn
	key           []string
	primary       bool // GROUP BY may rely on the key
	rows          string
	integrity     string
	rests         []string // columns that have some
	reserved      []string // columns that no grant opens
	sums          []string // columns that have sum terms beside their scheme's
	cluster       [][]string
	computed      []enigma.Computed
	writable      bool
	notNull       []string // columns, besides those of a primary key
}

// testTables are what the oracle's corpus is about: every type under schemes
// that differ in what they can answer, NULLs, ties, an empty table, joins
// within and between data sets.
var testTables = []testTable{
	{
		dataset: "coinbase", name: "trades", key: []string{"id"},
		columns: []testColumn{
			{"id", "bigint", enigma.Ope, ""},
			{"ts", "timestamp with time zone", enigma.Ope, ""},
			{"product", "text", enigma.Det, "product"},
			{"side", "character varying(4)", enigma.Det, ""},
			{"price", "numeric(18,8)", enigma.Ope, ""},
			{"size", "double precision", enigma.Ope, ""},
			{"qty", "integer", enigma.Det, ""},
			{"small", "smallint", enigma.Ope, ""},
			{"day", "date", enigma.Ope, "day"},
			{"maker", "boolean", enigma.Rnd, ""},
			{"fee", "numeric", enigma.Rnd, ""},
			{"note", "text", enigma.Rnd, ""},
			{"ref", "uuid", enigma.Det, ""},
			{"raw", "bytea", enigma.Det, ""},
			{"at", "timestamp without time zone", enigma.Ope, ""},
			{"code", "character(5)", enigma.Det, ""},
			{"level", "integer", enigma.Plain, ""},
			{"doc", "jsonb", enigma.Rnd, ""},
		},
		rows: `select i::bigint, timestamptz '2024-01-01 00:00:00+00' + i * interval '37 minutes 13.25 seconds',
			case when i % 31 = 0 then null else (array['BTC-USD','ETH-USD','SOL-USD','ADA-USD','XRP-EUR'])[1 + i % 5] end,
			case when i % 3 = 0 then 'BUY' else 'SELL' end,
			case when i % 17 = 0 then null else round((20000 + (i * 7919) % 5000 + (i % 97) / 97.0)::numeric, 8) end,
			(i % 50) / 8.0, (i * 13) % 40, case when i % 7 = 0 then null else (i % 11) - 5 end,
			date '2024-01-01' + i % 20, i % 2 = 0, case when i % 5 = 0 then null else (i % 9)::numeric / 7 end,
			case when i % 4 = 0 then null else 'note ' || i % 12 || ' é' end,
			md5((i % 60)::text)::uuid, case when i % 6 = 0 then null else decode(md5((i % 10)::text), 'hex') end,
			timestamp '1999-12-31 23:59:59.999999' - i % 30 * interval '1 day', (array['a','ab ','abc','zzzzz'])[1 + i % 4],
			i % 4,
			jsonb_build_object('i', i % 5, 'deep', jsonb_build_array(i % 2, null))
			from generate_series(1, 600) as i order by i`,
	},
	{
		dataset: "coinbase", name: "products", key: []string{"product"}, primary: true,
		columns: []testColumn{
			{"product", "text", enigma.Det, "product"},
			{"name", "text", enigma.Rnd, ""},
			{"base", "character varying(10)", enigma.Det, ""},
			{"listed", "date", enigma.Ope, "day"},
			{"decimals", "integer", enigma.Plain, ""},
			{"tick", "numeric(10,4)", enigma.Ope, ""},
		},
		rows: `select * from (values ('BTC-USD', 'Bitcoin', 'BTC', date '2024-01-05', 8, 0.0100),
			('ETH-USD', 'Ether', 'ETH', '2024-01-07', 18, 0.0100), ('SOL-USD', 'Solana', 'SOL', '2024-01-19', 9, 0.0010),
			('ADA-USD', null, 'ADA', null, 6, 0.0001), ('DOGE-USD', 'Dogecoin', 'DOGE', '2023-01-01', null, null)) as v`,
	},
	{
		dataset: "coinbase", name: "labels", // arrays are only fetched
		columns: []testColumn{{"id", "bigint", enigma.Ope, ""}, {"tags", "text[]", enigma.Rnd, ""}},
		rows:    `select i::bigint, case when i % 8 = 0 then null else array['t' || i % 3, null, 'x,"y'] end from generate_series(1, 20) as i`,
	},
	{
		dataset: "coinbase", name: "nothing",
		columns: []testColumn{{"id", "integer", enigma.Ope, ""}, {"v", "text", enigma.Det, ""}},
		rows:    `select 1, 'x'::text where false`,
	},
	{
		dataset: "coinbase", name: "ledger", integrity: enigma.IntegrityRow, rests: []string{"fee"},
		columns: []testColumn{
			{"id", "bigint", enigma.Ope, ""}, {"note", "text", enigma.Rnd, ""}, {"amount", "integer", enigma.Sum, ""}, {"fee", "numeric", enigma.Det, ""},
		},
		rows: `select i::bigint, 'entry ' || i, i * 7 % 11, case when i % 2 = 0 then 1.0 else 1.50 + i end from generate_series(1, 12) as i`,
	},
	{
		dataset: "coinbase", name: "sales", key: []string{"id"}, sums: []string{"qty", "fee", "total"}, cluster: [][]string{{"product", "day"}, {"day"}},
		computed: []enigma.Computed{{Expr: "fee * qty", Type: "numeric(18,4)", SumBits: 40}, {Expr: "qty - small", Type: "integer", SumBits: 20}},
		columns: []testColumn{
			{"id", "bigint", enigma.Ope, ""},
			{"product", "text", enigma.Det, "product"},
			{"day", "date", enigma.Ope, ""},
			{"qty", "integer", enigma.Ope, ""},
			{"units", "bigint", enigma.Sum, ""},
			{"amount", "numeric(12,2)", enigma.Sum, ""},
			{"fee", "numeric(9,4)", enigma.Rnd, ""},
			{"small", "smallint", enigma.Sum, ""},
			{"total", "bigint", enigma.Det, ""},
			{"memo", "text", enigma.Ope, ""},
		},
		rows: `select i::bigint, case when i % 29 = 0 then null else (array['BTC-USD','ETH-USD','SOL-USD','XRP-EUR'])[1 + i / 125] end,
			date '2024-01-01' + i % 7, case when i % 11 = 0 then null else i % 23 - 9 end, case when i % 5 = 0 then null else 10000000000 - i::bigint * 77777777 end,
			case when i % 3 = 0 then null else round((i * 7919 % 100000 - 50000) / 7.0, 2) end, round(i / 97.0, 4), case when i < 450 then i - 200 end,
			case when i between 125 and 250 then null else i * i end,
			case when i % 13 = 0 then null when i % 17 = 0 then '' else repeat('é', i % 3) || left('memorandum of sale ', i % 20) || i % 30 end
			from generate_series(0, 499) as i order by i`,
	},
	{
		dataset: "coinbase", name: "vault", integrity: enigma.IntegrityRow, reserved: []string{"secret"},
		columns: []testColumn{{"id", "bigint", enigma.Ope, ""}, {"secret", "text", enigma.Det, ""}, {"open", "integer", enigma.Ope, ""}},
		rows:    `select i::bigint, 'secret ' || i, i from generate_series(1, 12) as i`,
	},
	{
		dataset: "rates", name: "fx",
		columns: []testColumn{
			{"currency", "text", enigma.Det, ""},
			{"Day", "date", enigma.Ope, ""},
			{"rate", "numeric(12,6)", enigma.Ope, ""},
			{"odd name", "real", enigma.Det, ""},
		},
		rows: `select (array['EUR','USD','JPY'])[1 + i % 3], date '2024-01-01' + i / 3, round((1 + i / 100.0)::numeric, 6), i::real / 4
			from generate_series(0, 59) as i`,
	},
}

// A market is the test tables twice: in plain, and encrypted behind a gateway.
type market struct {
	plain   string // connection string of the PostgreSQL with the plain rows
	source  *testSource
	gateway *proxy.Server
	writer  *testWriter
}

// testSource is a subscriber's view of the test tables: the storage node is
// asked directly.
type testSource struct {
	enigma.Querier
	catalogue proxy.Catalogue
	sets      map[enigma.DatasetID]*proxy.Dataset

	mu     sync.Mutex
	hashes map[enigma.DatasetID]enigma.Hash // of the manifests, once one has been written
	ends   error                            // what Open fails with, if anything

	// hook, if set, answers in the storage node's place.
	hook func(ctx context.Context, r enigma.Request) (enigma.Rows, error)
}

func (s *testSource) Query(ctx context.Context, r enigma.Request) (enigma.Rows, error) {
	s.mu.Lock()
	hook := s.hook
	if hash, ok := s.hashes[r.Dataset]; ok {
		r.Newest, r.Manifest = s.sets[r.Dataset].Revision, hash
	}
	s.mu.Unlock()
	if hook != nil {
		return hook(ctx, r)
	}
	return s.Querier.Query(ctx, r)
}

func (s *testSource) Catalogue() *proxy.Catalogue { return &s.catalogue }

func (s *testSource) Open(_ context.Context, id enigma.DatasetID) (*proxy.Dataset, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.ends != nil {
		return nil, s.ends
	}
	return s.sets[id], nil
}

// set changes what the source does.
func (s *testSource) set(ends error, hook func(ctx context.Context, r enigma.Request) (enigma.Rows, error)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.ends, s.hook = ends, hook
}

var testProvider = enigma.Address{0xaa, 1}

// newMarket loads the test tables on both sides.
func newMarket(t *testing.T, change func(*proxy.Config)) *market {
	t.Helper()
	return marketOf(t, testTables, change)
}

// marketOf loads tables on both sides.
func marketOf(t testing.TB, tables []testTable, change func(*proxy.Config)) *market {
	t.Helper()
	return marketIn(t, pgtest.Storage(t), tables, change)
}

// marketIn is marketOf with the encrypted rows in a given database.
func marketIn(t testing.TB, database string, tables []testTable, change func(*proxy.Config)) *market {
	t.Helper()
	m := &market{plain: pgtest.Database(t), source: &testSource{sets: map[enigma.DatasetID]*proxy.Dataset{}, hashes: map[enigma.DatasetID]enigma.Hash{}}}
	plain := connectTo(t, m.plain)
	exec(t, plain, "create schema scratch")
	storage, load := storageIn(t, database)
	m.source.Querier = storage
	m.writer = &testWriter{source: m.source, storage: storage.(enigma.Loader), engine: m.plain, secrets: map[enigma.DatasetID]keyring.Secret{}, manifests: map[enigma.DatasetID]*enigma.Manifest{}}
	var manifests []*enigma.Manifest
	for _, dataset := range []string{"coinbase", "rates"} {
		id := enigma.DatasetID{dataset[0], 7}
		manifest := &enigma.Manifest{Format: enigma.ManifestFormat, Dataset: id, Provider: testProvider, Name: dataset, Revision: 1}
		node := enigma.NodeRef{Peer: "p"}
		manifest.Storage, manifest.Custodians, manifest.Threshold = []enigma.NodeRef{node}, []enigma.NodeRef{node}, 1
		set := &proxy.Dataset{ID: id, Revision: 1, Tables: map[string]*proxy.Table{}}
		secret := keyring.Secret{dataset[0]}
		spec := enigma.LoadSpec{Dataset: id, Provider: testProvider, Revision: 1}
		exec(t, plain, "create schema "+dataset)
		rows := map[string][]byte{}
		counts := map[string]int64{}
		for _, tt := range tables {
			if tt.dataset != dataset {
				continue
			}
			table, stored, physical := tt.open(t, manifest, secret)
			set.Tables[tt.name] = table
			spec.Tables = append(spec.Tables, physical)
			manifest.Tables = append(manifest.Tables, tt.manifest())
			exec(t, plain, tt.create())
			counts[physical.Name], rows[physical.Name] = tt.encrypt(t, plain, stored)
			table.Rows = counts[physical.Name]
			manifest.Tables[len(manifest.Tables)-1].Rows = table.Rows
		}
		if len(spec.Tables) == 0 {
			continue
		}
		load(t, spec, rows, counts)
		manifests = append(manifests, manifest)
		m.source.sets[id] = set
		m.writer.secrets[id], m.writer.manifests[id] = secret, manifest
	}
	exec(t, plain, fmt.Sprintf("alter database %q set search_path = scratch, coinbase, rates, public", plain.Config().Database))
	exec(t, plain, fmt.Sprintf("alter database %q set timezone = 'UTC'", plain.Config().Database))
	// The data sets are the subscriber's own choice: what it makes itself comes after them.
	var chosen []enigma.DatasetID
	for _, manifest := range manifests {
		chosen = append(chosen, manifest.Dataset)
	}
	relations, err := engine(t).Sync(t.Context(), manifests, chosen...)
	if err != nil {
		t.Fatal(err)
	}
	m.source.catalogue.Tables = map[uint32]proxy.Ref{}
	for _, r := range relations {
		name := m.source.sets[r.Dataset].Tables[r.Name]
		name.Schema = r.Schema
		m.source.catalogue.Tables[r.OID] = proxy.Ref{Dataset: r.Dataset, Path: enigma.Path{Provider: testProvider, Name: r.Schema}, Table: r.Name}
	}
	m.gateway = gateway(t, func(c *proxy.Config) {
		c.Source = m.source
		if slices.ContainsFunc(tables, func(tt testTable) bool { return tt.writable }) {
			c.Writer = m.writer
		}
		if change != nil {
			change(c)
		}
	})
	return m
}

func exec(t testing.TB, conn *pgx.Conn, sql string) {
	t.Helper()
	if _, err := conn.Exec(t.Context(), sql); err != nil {
		t.Fatalf("%s: %v", sql, err)
	}
}

// create returns the statements that make the plain table.
func (tt *testTable) create() string {
	var columns []string
	for _, c := range tt.columns {
		def := fmt.Sprintf("%q %s", c.name, c.typ)
		if slices.Contains(tt.notNull, c.name) {
			def += " not null"
		}
		columns = append(columns, def)
	}
	if len(tt.key) > 0 {
		// As the engine says it.
		kind := "unique"
		if tt.primary {
			kind = "primary key"
		}
		columns = append(columns, fmt.Sprintf("constraint %s_pkey %s (%s)", tt.name, kind, strings.Join(tt.key, ", ")))
	}
	name := tt.dataset + "." + tt.name
	return fmt.Sprintf("create table %s (%s); insert into %s %s", name, strings.Join(columns, ", "), name, tt.rows)
}

func (tt *testTable) manifest() enigma.Table {
	out := enigma.Table{Name: tt.name, Key: tt.key, Integrity: tt.integrity, Cluster: tt.cluster, Computed: tt.computed, Writable: tt.writable}
	for _, c := range tt.columns {
		out.Columns = append(out.Columns, enigma.Column{
			Name: c.name, Type: c.typ, Scheme: c.scheme, Join: c.join, Rest: slices.Contains(tt.rests, c.name), Reserved: slices.Contains(tt.reserved, c.name),
			Sum: slices.Contains(tt.sums, c.name), SumBits: 40,
			NotNull: tt.primary && slices.Contains(tt.key, c.name) || slices.Contains(tt.notNull, c.name),
		})
	}
	return out
}

// open derives what both sides of the encryption need to know.
func (tt *testTable) open(t testing.TB, m *enigma.Manifest, secret keyring.Secret) (*proxy.Table, *layout.Table, enigma.PhysicalTable) {
	t.Helper()
	table := tt.manifest()
	// The provider has the keys of reserved columns, the gateway has not.
	stored, err := layout.New(&table, m.Format, secret, func(string, *enigma.Column, string, string) ([32]byte, bool) {
		return [32]byte{7}, true
	})
	if err != nil {
		t.Fatalf("%s: %v", tt.name, err)
	}
	opened, err := layout.New(&table, m.Format, secret, nil)
	if err != nil {
		t.Fatalf("%s: %v", tt.name, err)
	}
	return proxy.NewTable(m, &table, "", opened), stored, stored.Physical(&table)
}

// encrypt reads the plain table in binary and returns it as encrypted tuples.
func (tt *testTable) encrypt(t testing.TB, plain *pgx.Conn, stored *layout.Table) (rows int64, out []byte) {
	t.Helper()
	var b bytes.Buffer
	list := "*"
	for _, c := range tt.computed {
		list += fmt.Sprintf(", (%s)::%s", c.Expr, c.Type)
	}
	tag, err := plain.PgConn().CopyTo(t.Context(), &b, fmt.Sprintf("copy (select %s from %s.%s) to stdout (format binary)", list, tt.dataset, tt.name))
	if err != nil {
		t.Fatal(err)
	}
	rows = tag.RowsAffected()
	out, err = stored.EncryptTuples(b.Bytes()[11+4+4:], int(rows), 1)
	if err != nil {
		t.Fatalf("%s: %v", tt.name, err)
	}
	return rows, out
}
