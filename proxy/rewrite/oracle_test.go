package rewrite_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5/pgconn"

	"enigma"
	"enigma/internal/column"
	"enigma/internal/keyring"
	"enigma/internal/layout"
	"enigma/internal/localpg/pgtest"
	"enigma/internal/sqlparse"
	"enigma/proxy"
	"enigma/proxy/rewrite"
)

func TestMain(m *testing.M) { os.Exit(pgtest.Main(m)) }

// A world holds the same rows twice in one PostgreSQL: plain in schema m,
// encrypted in schema p. The plain ones are the oracle.
type world struct {
	t       testing.TB
	conn    *pgconn.PgConn
	tables  map[string]*rewrite.Table
	opened  map[*rewrite.Table]*proxy.Table
	stored  map[string]*layout.Table
	levels  [4]int
	subs    [4]int // plans with sub-selects for storage nodes
	checks  int    // rows whose tags were compared
	spans   int    // plans that relied on rows being together
	gaps    int    // in vain
	lists   int    // of keys
	keys    int    // in these
	divides bool   // statements may divide by zero for rows that PostgreSQL need not look at
	none    int    // lists without any
	open    int    // requests for which one was not closed

	prefixes int // parameters that bounded prefix terms
}

// schema lists the columns of each table: name, type, scheme, join group.
var schema = map[string][]string{
	"a": {
		"id|bigint|ope|", "sym|text|det|sym", "ven|varchar(8)|det|", "price|numeric(18,4)|ope|", "qty|integer|ope|qty",
		"q2|integer|det|", "ts|timestamptz|ope|", "d|date|ope|", "f|double precision|ope|", "flag|boolean|rnd|",
		"note|text|rnd|", "tag|integer|plain|", "u|uuid|det|", "c|char(4)|det|", "num|numeric|rnd|", "lbl|text|plain|",
	},
	"b": {"sym|text|det|sym", "name|text|det|", "since|date|ope|", "qty|integer|ope|qty", "w|integer|plain|", "t|timestamp|plain|"},
	"k": {"qty|integer|ope|qty", "v|text|rnd|", "price|numeric(18,4)|ope|"},
	"e": {"qty|integer|ope|qty", "sym|text|det|sym"}, // stays empty
	"o": {"id|integer|ope|", "sym|text|det|sym"},     // of another data set
	// Terms that only tables of format 2 have.
	"z": {
		"id|bigint|ope-proven|", "sym|text|ope|", "qty|integer|sum||tag", "price|numeric(9,4)|ope|", "w|numeric(25,4)|ope|",
		"u|uuid|ope|", "n|numeric|det||rest", "j|jsonb|det||rest", "f|double precision|ope||rest", "ts|timestamp(0)|ope||bounds",
		"flag|boolean|rnd|", "note|text|rnd|", "d|date|ope-proven|", "raw|bytea|ope|", "tm|time(2)|ope|", "small|numeric(4,1)|sum|",
	},
	// Sums of every type, alone and beside other schemes, in two orders.
	"s": {
		"id|bigint|ope|", "sym|text|det|sym|cluster", "qty|integer|ope|qty|sum,cluster", "small|smallint|sum|", "n4|integer|sum|",
		"n8|bigint|sum|", "big|bigint|det||sum", "amt|numeric(12,2)|sum|", "fee|numeric(9,4)|ope||sum", "whole|numeric(18,0)|rnd||sum",
		"huge|bigint|det||sum,huge", "neg|numeric(4,-1)|sum|",
	},
	// Texts that begin alike for 16 bytes and more, that end within them, and in
	// the midst of whose characters 16 bytes are over.
	"x": {"id|integer|ope|", "v|text|ope|vtext", "w|varchar(40)|ope|", "b|bytea|ope|", "d|text|det|"},
	"p": {"qty|integer|ope|qty|key", "name|text|det|", "cost|integer|sum|"}, // a key that s refers to
	"r": {"id|integer|ope|", "f|double precision|ope||rest", "g|real|det||rest", "n|numeric|det||rest", "j|jsonb|det||rest", "p|float8|ope-proven||rest"},
	// No value is missing.
	"v": {"k|integer|ope|qty|notnull", "x|numeric(9,2)|sum||notnull", "y|numeric(8,3)|ope||sum,notnull", "c|integer|det||notnull,sum"},
	"g": {"id|integer|ope|gid", "sym|text|det|sym", "qty|integer|ope|qty"}, // has a primary key
}

// computedTerms lists those of each table: expression and type.
var computedTerms = map[string][]string{
	"s": {
		"fee * qty|numeric(18,4)", "n4 - 2*Qty|integer", "n8 + 3000000000|bigint", "amt*fee|numeric(18,6)", "-(fee + 0.125)|numeric(9,4)",
		"small * small|integer", "amt * qty|numeric(18,3)", "n8 * 1|numeric(18,0)", "big::numeric(9,2)|numeric(9,2)", "qty / 2|integer", "(qty)|integer",
	},
}

func newWorld(t testing.TB) *world {
	ctx := context.Background()
	conn, err := pgconn.Connect(ctx, pgtest.Database(t))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close(ctx) })
	w := &world{t: t, conn: conn, tables: map[string]*rewrite.Table{}, opened: map[*rewrite.Table]*proxy.Table{}, stored: map[string]*layout.Table{}}
	w.must("create schema m; create schema p; set search_path = m; set timezone = 'Europe/Vienna'")
	r := rand.New(rand.NewPCG(1, 2))
	for _, name := range []string{"a", "b", "k", "e", "o", "z", "s"} {
		w.create(name)
		rows := map[string]int{"a": 40, "b": 14, "k": 9, "o": 5, "z": 30, "s": 50}[name]
		for range rows {
			w.must(fmt.Sprintf("insert into m.%s values (%s)", name, randomRow(r, schema[name])))
		}
		w.encrypt(w.tables[name])
	}
	w.create("r")
	w.must(`insert into m.r values (1, -0.0, '-0', 1.00, '{"a": [1.50, "1.50"]}', -0.0), (2, 0, 0, 1.0, '{"a": [1.5, "1.50"]}', 0),
		(3, 1.5, 'NaN', 1e5, '100.000', 'NaN'), (4, null, null, null, null, null), (5, '-Infinity', -1.5, '-Infinity', '"x"', '-Infinity'),
		(6, 'NaN', '-0', 'NaN', 'null', -0.0), (7, -1.5, 2, 0.000, '[]', 1), (8, 3, 3, -0.50, '{"b": 2.0, "a": 1}', 1.5)`)
	w.encrypt(w.tables["r"])
	w.create("v")
	w.must("insert into m.v select i % 4, i * 1.25 - 7, 3 - i * 0.125, i % 5 from generate_series(1, 30) i")
	w.encrypt(w.tables["v"])
	w.create("p")
	w.must("insert into m.p select i, nullif('n' || i % 3, 'n1'), nullif(i * 7 - 9, 5) from generate_series(-1, 3) i")
	w.encrypt(w.tables["p"])
	w.create("x")
	w.must(`insert into m.x select i, nullif(v, 'NULL'), nullif(v, 'NULL'), convert_to(nullif(v, 'NULL'), 'UTF8'), nullif(v, 'NULL')
		from unnest(array['', 'a', 'ab', 'abc', 'abcdefghijklmno', 'abcdefghijklmnop', 'abcdefghijklmnopq', 'abcdefghijklmnopr', 'abcdefghijklmnopqr',
			'abcdefghijklmnoo', 'abcdefghijklmnoq', 'b', 'B', 'aB', 'Ä', 'ä', 'äb', 'abcdefghijklmnoä', 'abcdefghijklmnoö', 'abcdefghijklmnoää', 'a%c', 'a_c', 'a\c', 'a c',
			'€', '𝄞', '𝄞x', 'z', 'zz', ' ', e'\x01', 'NULL', 'NULL', '日本語日本語日本語', '日本語日本語', '日本語日本', '~']) with ordinality as u(v, i)`)
	w.encrypt(w.tables["x"])
	w.create("g")
	w.must("insert into m.g select i, nullif('BTC', case i % 3 when 0 then 'BTC' end), i % 4 from generate_series(1, 8) i")
	w.must("alter table m.g add primary key (id)")
	w.encrypt(w.tables["g"])
	return w
}

// randomRow draws from small domains, so that values repeat and NULLs abound.
func randomRow(r *rand.Rand, columns []string) string {
	values := make([]string, len(columns))
	for i, c := range columns {
		typ := strings.Split(c, "|")[1]
		n := r.IntN(6)
		switch {
		case r.IntN(4) == 0:
			values[i] = "null"
		case typ == "text" || strings.HasPrefix(typ, "varchar") || strings.HasPrefix(typ, "char"):
			values[i] = []string{"'BTC'", "'ETH'", "'x'", "''", "'ä'", "'Btc'"}[n]
		case strings.HasPrefix(typ, "numeric"):
			// No 1.50 beside 1.5: which of two equal values stands for their
			// group, PostgreSQL leaves open.
			values[i] = []string{"0", "1.5", "-2.25", "100.0001", "3", "-0.5"}[n]
		case typ == "timestamp(0)":
			values[i] = []string{"'2024-01-01'", "'2024-01-01 12:30'", "'2024-03-31 01:30'", "'2000-01-01'", "'2023-12-31 23:59:58.7'", "'2099-12-31 23:59:59'"}[n]
		case typ == "time(2)":
			values[i] = []string{"'00:00'", "'12:30'", "'23:59:59.99'", "'24:00'", "'01:02:03.04'", "'12:30:00.01'"}[n]
		case typ == "jsonb":
			values[i] = []string{"'{}'", `'{"a": 1.5}'`, "'[1, 2]'", "'null'", "'7'", `'"x"'`}[n]
		case typ == "bytea":
			values[i] = []string{`'\x'`, `'\x00'`, `'\x0001'`, `'\xff'`, `'\x000102030405060708090a0b0c0d0e0f10'`, `'\x000102030405060708090a0b0c0d0e0f11'`}[n]
		case typ == "date":
			values[i] = fmt.Sprintf("'2024-02-%02d'", 27+n%3)
		case strings.HasPrefix(typ, "timestamp"):
			values[i] = []string{"'2024-01-01'", "'2024-01-01 12:30'", "'2024-03-31 01:30'", "'infinity'", "'2023-12-31 23:59:59.999999'", "'2024-01-02'"}[n]
		case typ == "double precision":
			values[i] = []string{"0", "1.5", "-2.5", "'NaN'", "'Infinity'", "0.1"}[n]
		case typ == "boolean":
			values[i] = fmt.Sprint(n%2 == 0)
		case typ == "uuid":
			values[i] = fmt.Sprintf("'00000000-0000-0000-0000-%012d'", n)
		default:
			values[i] = fmt.Sprint(n - 1)
		}
	}
	return strings.Join(values, ", ")
}

// create makes both tables and the planner's view of them.
func (w *world) create(name string) {
	m := &enigma.Manifest{Format: enigma.ManifestFormat, Dataset: enigma.DatasetID{1}, Revision: 1}
	if name == "o" {
		m.Dataset = enigma.DatasetID{2}
	}
	t := enigma.Table{Name: name}
	var logical, physical []string
	for _, c := range schema[name] {
		f := strings.Split(c, "|")
		col := enigma.Column{Name: f[0], Type: f[1], Scheme: enigma.Scheme(f[2]), Join: f[3]}
		for _, option := range strings.Split(strings.Join(f[4:], ","), ",") {
			switch option {
			case "sum":
				col.Sum = true
			case "key":
				t.Key = append(t.Key, f[0])
			case "cluster":
				t.Cluster = append(t.Cluster, []string{f[0]})
			case "notnull":
				col.NotNull = true
			case "huge":
				col.SumBits = 62
			case "rest":
				col.Rest = true
			case "bounds":
				col.Min, col.Max = "2000-01-01", "2100-01-01"
			case "tag":
				t.Integrity = enigma.IntegrityRow
			}
		}
		if col.Summed() && col.SumBits == 0 {
			col.SumBits = 30
		}
		t.Columns = append(t.Columns, col)
		logical = append(logical, f[0]+" "+f[1])
	}
	for _, c := range computedTerms[name] {
		expr, typ, _ := strings.Cut(c, "|")
		t.Computed = append(t.Computed, enigma.Computed{Expr: expr, Type: typ, SumBits: 40})
	}
	stored, err := layout.New(&t, m.Format, keyring.Secret(m.Dataset), nil)
	w.check(err)
	for _, c := range stored.Physical(&t).Columns {
		physical = append(physical, c.Name+" "+c.Type)
	}
	tab := proxy.NewTable(m, &t, "m", stored)
	tab.Physical = `"p"."t_` + name + `"`
	w.tables[name], w.opened[&tab.Table], w.stored[name] = &tab.Table, tab, stored
	w.must(fmt.Sprintf("create table m.%s (%s)", name, strings.Join(logical, ", ")))
	w.must(fmt.Sprintf("create table %s (%s)", tab.Physical, strings.Join(physical, ", ")))
}

// encrypt copies a plain table into its encrypted one.
func (w *world) encrypt(tab *rewrite.Table) {
	// After the columns come the computed terms, and the rows' numbers in each
	// order.
	list := "*"
	for _, c := range computedTerms[tab.Name] {
		expr, typ, _ := strings.Cut(c, "|")
		list += fmt.Sprintf(", (%s)::%s", expr, typ)
	}
	for _, o := range tab.Orders {
		by := "true"
		for _, i := range o.By {
			by += ", " + tab.Columns[i].Name
		}
		list += ", row_number() over (order by " + by + ")"
	}
	var plain bytes.Buffer
	tag, err := w.conn.CopyTo(context.Background(), &plain, "copy (select "+list+" from m."+tab.Name+") to stdout (format binary)")
	w.check(err)
	const header = 19
	tab.Rows = tag.RowsAffected()
	terms := w.terms(tab, plain.Bytes()[header:])
	all := append(append(bytes.Clone(plain.Bytes()[:header]), terms...), 0xff, 0xff)
	_, err = w.conn.CopyFrom(context.Background(), bytes.NewReader(all), "copy "+tab.Physical+" from stdin (format binary)")
	w.check(err)
}

// terms encrypts plain tuples that end with the rows' numbers.
func (w *world) terms(tab *rewrite.Table, plain []byte) (out []byte) {
	stored := w.stored[tab.Name]
	values, ids := make([][][]byte, len(tab.Columns)+len(stored.Computed)), make([][][]byte, len(tab.Orders))
	_, err := layout.Cut(plain, int(tab.Rows), values, ids)
	w.check(err)
	b := layout.Batch{Values: values}
	for _, cells := range ids {
		var list []uint64
		for _, cell := range cells {
			list = append(list, binary.BigEndian.Uint64(cell))
		}
		b.IDs = append(b.IDs, list)
	}
	e := stored.NewEncrypter()
	w.check(e.Encrypt(b))
	for row := range int(tab.Rows) {
		out = e.Append(out, row)
	}
	return out
}

func (w *world) check(err error) {
	if err != nil {
		w.t.Helper()
		w.t.Fatal(err)
	}
}

func (w *world) must(sql string) {
	w.t.Helper()
	if _, err := w.conn.Exec(context.Background(), sql).ReadAll(); err != nil {
		w.t.Fatalf("%s: %v", sql, err)
	}
}

// An answer is the result of a statement, in binary format.
type answer struct {
	oids []uint32
	rows [][][]byte
	err  error
}

func (w *world) query(sql string, args [][]byte, oids []uint32) answer {
	formats := make([]int16, len(args))
	for i := range formats {
		formats[i] = 1
	}
	res := w.conn.ExecParams(context.Background(), sql, args, oids, formats, []int16{1}).Read()
	out := answer{rows: res.Rows, err: res.Err}
	for _, f := range res.FieldDescriptions {
		out.oids = append(out.oids, f.DataTypeOID)
	}
	return out
}

// planned answers a statement as a gateway does.
func (w *world) planned(sql string, args [][]byte, oids []uint32) (answer, *rewrite.Plan) {
	sts, err := sqlparse.Parse(sql)
	if err != nil || len(sts) != 1 {
		return answer{err: fmt.Errorf("parse: %w", err)}, nil
	}
	st := sts[0]
	if c := rewrite.Classify(st); c.Kind != rewrite.Query {
		return answer{err: c.Refusal}, nil
	}
	tables := map[int]*rewrite.Table{}
	for _, r := range rewrite.Relations(st) {
		if tab := w.tables[r.Name]; tab != nil && (r.Schema == "" || r.Schema == "m") {
			tables[r.Location] = tab
		}
	}
	a, err := rewrite.Analyse(st, oids, tables)
	if err != nil {
		return answer{err: err}, nil
	}
	var constants []rewrite.Value
	if text := a.ConstantSQL(); text != "" {
		got := w.query(text, args, oids)
		if got.err == nil {
			for i, cell := range got.rows[0] {
				constants = append(constants, rewrite.Value{OID: got.oids[i], Data: cell})
			}
		}
	}
	p, err := a.Plan(constants)
	if err != nil {
		return answer{err: err}, nil
	}
	return w.execute(p, args, oids), p
}

func (w *world) execute(p *rewrite.Plan, args [][]byte, oids []uint32) answer {
	own := len(oids)
	given, types := args, oids
	args, oids = slices.Clone(args), slices.Clone(oids)
	fetched, keys := make([]answer, len(p.Fetches)), make([]answer, len(p.Lists))
	arrays := rewrite.Finishing{
		Params: own, Table: func(int) string { return "" }, Closed: func(l int) bool { return len(keys[l].rows) <= p.Lists[l].Max },
	}
	w.lists += len(p.Lists)
	for _, step := range p.Steps() {
		for _, l := range step.Lists {
			args, oids := slices.Clone(given), slices.Clone(types)
			text, reads := p.FinishList(l, arrays)
			for _, i := range reads {
				args, oids = w.arrays(args, oids, p.Fetches[i], fetched[i])
			}
			keys[l] = w.query(text, args, oids)
			w.check(keys[l].err)
			if w.keys += len(keys[l].rows); len(keys[l].rows) == 0 {
				w.none++
			}
		}
		for _, i := range step.Fetches {
			if slices.ContainsFunc(p.Fetches[i].Needs, func(l int) bool { return len(keys[l].rows) == 0 }) {
				continue
			}
			fetched[i] = w.fetch(p.Fetches[i], p.Lists, keys)
		}
	}
	for i, f := range p.Fetches {
		rows := fetched[i]
		if p.Otherwise != nil {
			w.spans++
		}
		if errors.Is(rows.err, column.ErrGaps) {
			w.gaps++
			return w.execute(p.Otherwise, given, types)
		}
		if rows.err != nil {
			return answer{err: fmt.Errorf("%s: %w", f.SQL, rows.err)}
		}
		if p.Level == 1 && p.Local == "" {
			out := answer{}
			for _, o := range p.Output {
				out.oids = append(out.oids, f.Cells[o].OID)
			}
			for _, row := range rows.rows {
				var cells [][]byte
				for _, o := range p.Output {
					cells = append(cells, row[o])
				}
				out.rows = append(out.rows, cells)
			}
			return out
		}
	}
	text, reads, lists := p.Finish(arrays)
	for _, i := range reads {
		args, oids = w.arrays(args, oids, p.Fetches[i], fetched[i])
	}
	for _, l := range lists {
		if args, oids = append(args, nil), append(oids, 0); len(keys[l].rows) > 0 {
			args[len(args)-1] = array(keys[l].oids[0], keys[l].rows, 0)
		}
	}
	out := w.query(text, args, oids)
	if out.err != nil {
		out.err = fmt.Errorf("%w in %s", out.err, p.Local)
	}
	return out
}

// arrays adds the rows of a fetch to parameters.
func (w *world) arrays(args [][]byte, oids []uint32, f rewrite.Fetch, rows answer) ([][]byte, []uint32) {
	for i, cell := range f.Cells {
		args = append(args, array(cell.OID, rows.rows, i))
		oids = append(oids, 0)
	}
	return args, oids
}

// listed encrypts a list for a column; ok is false if it is left open.
func (w *world) listed(p rewrite.Param, l rewrite.KeyList, keys answer) (terms [][][]byte, ok bool) {
	if len(keys.rows) > l.Max {
		w.open++
		return nil, false
	}
	codec := w.opened[p.Column.Table].Codecs[p.Column.Index]
	for _, row := range keys.rows {
		plain, ok := p.Column.Table.Columns[p.Column.Index].Key(rewrite.Value{OID: keys.oids[0], Data: row[0]})
		if !ok {
			w.open++
			return nil, false
		}
		term, err := codec.Encrypt(nil, plain)
		w.check(err)
		terms = append(terms, [][]byte{term})
	}
	return terms, true
}

// fetch runs a Fetch over the encrypted tables and decrypts the cells.
func (w *world) fetch(f rewrite.Fetch, lists []rewrite.KeyList, keys []answer) answer {
	var args [][]byte
	var oids []uint32
	open := []byte{0}
	for _, p := range f.Params {
		if p.Bound == rewrite.KeyTerms {
			oid := w.opened[p.Column.Table].Codecs[p.Column.Index].Form().OID
			terms, ok := w.listed(p, lists[p.List], keys[p.List])
			if open[0] = 0; !ok {
				open[0] = 1
			}
			args, oids = append(args, array(oid, terms, 0)), append(oids, rewrite.ArrayOID(oid))
			continue
		}
		if p.Bound == rewrite.KeysOpen {
			args, oids = append(args, bytes.Clone(open)), append(oids, 16)
			continue
		}
		codec := w.opened[p.Column.Table].Codecs[p.Column.Index]
		if p.Bound != rewrite.FirstTerm {
			low, above, ok := codec.PrefixBounds(p.Plain)
			if w.prefixes++; !ok {
				w.t.Fatal("no prefix terms")
			}
			args, oids = append(args, map[rewrite.Bound][]byte{rewrite.PrefixLow: low, rewrite.PrefixAbove: above}[p.Bound]), append(oids, 17)
			continue
		}
		term, err := codec.Encrypt(nil, p.Plain)
		w.check(err)
		args, oids = append(args, term), append(oids, codec.Form().OID)
	}
	out := w.query(f.SQL, args, oids)
	if out.err != nil {
		return out
	}
	for _, row := range out.rows {
		if len(row) != f.Places {
			w.t.Fatalf("%s: %d places, want %d", f.SQL, len(row), f.Places)
		}
		w.checkTags(f, row)
	}
	if f.Limit > 0 {
		n := int64(0)
		for _, row := range out.rows {
			n += int64(binary.BigEndian.Uint64(row[f.Counted]))
		}
		if n > f.Limit {
			return answer{err: column.ErrGaps}
		}
	}
	for i, c := range f.Cells {
		if c.Column.Table == nil {
			continue
		}
		if s := c.Sum; s != nil {
			for _, row := range out.rows {
				in := column.SealedSum{Order: s.Order, Bits: s.Bits, Mean: s.Mean, Sum: row[i], Rows: row[s.Rows], Values: row[s.Values]}
				switch {
				case s.Span:
					in.First, in.Last = row[s.First], row[s.Last]
				case s.Listed:
					in.List = row[s.List]
				default:
					in.Runs = row[s.Runs]
				}
				v, err := w.opened[c.Column.Table].Codecs[c.Column.Index].OpenSum(nil, in)
				if errors.Is(err, column.ErrGaps) {
					return answer{err: err}
				}
				w.check(err)
				defer func() { row[i] = v }()
			}
			continue
		}
		in := column.Sealed{Terms: places(out.rows, i), Rests: places(out.rows, c.Rest), IDs: places(out.rows, c.Number)}
		var b column.Buffer
		values, err := w.opened[c.Column.Table].Codecs[c.Column.Index].DecryptColumn(&b, in)
		w.check(err)
		defer func() { // other cells may need these terms
			for j, row := range out.rows {
				row[i] = values[j]
			}
		}()
	}
	return out
}

func places(rows [][][]byte, i int) (out [][]byte) {
	for _, row := range rows {
		out = append(out, row[i])
	}
	return out
}

func (w *world) checkTags(f rewrite.Fetch, row [][]byte) {
	for _, c := range f.Checks {
		var terms [][]byte
		for _, i := range c.Terms {
			terms = append(terms, row[i])
		}
		if w.checks++; row[c.Number] != nil && !w.opened[c.Table].CheckTag(row[c.Number], terms, row[c.Tag]) {
			w.t.Fatalf("%s: a row's tag does not fit", f.SQL)
		}
	}
}

// array packs one column of rows as PostgreSQL's binary format has it.
func array(oid uint32, rows [][][]byte, i int) []byte {
	if len(rows) == 0 {
		return binary.BigEndian.AppendUint32(make([]byte, 8), oid)
	}
	b := []byte{0, 0, 0, 1, 0, 0, 0, 1}
	for _, n := range []uint32{oid, uint32(len(rows)), 1} {
		b = binary.BigEndian.AppendUint32(b, n)
	}
	for _, row := range rows {
		if row[i] == nil {
			b = append(b, 0xff, 0xff, 0xff, 0xff)
			continue
		}
		b = append(binary.BigEndian.AppendUint32(b, uint32(len(row[i]))), row[i]...)
	}
	return b
}

// lines prints rows so that they can be compared and sorted.
func (a answer) lines(ordered bool) []string {
	var out []string
	for _, row := range a.rows {
		var b strings.Builder
		for _, cell := range row {
			if cell == nil {
				b.WriteString("NULL ")
			} else {
				fmt.Fprintf(&b, "%x ", cell)
			}
		}
		out = append(out, b.String())
	}
	if !ordered {
		slices.Sort(out)
	}
	return out
}

// compare runs one statement both ways. It returns the plan, or nil if the
// statement fails on plain PostgreSQL too.
func (w *world) compare(sql string, ordered bool) *rewrite.Plan {
	w.t.Helper()
	return w.compareWith(sql, ordered, nil, nil)
}

// compareWith is compare for a statement with parameters.
func (w *world) compareWith(sql string, ordered bool, args [][]byte, oids []uint32) *rewrite.Plan {
	w.t.Helper()
	want := w.query(sql, args, oids)
	got, plan := w.planned(sql, args, oids)
	if want.err != nil {
		if got.err == nil && !runtime(want.err) && !unmerged(want.err) {
			w.t.Errorf("%s\nplain fails: %v\nplanned answers", sql, want.err)
		}
		return nil
	}
	if unmerged(got.err) || w.divides && runtime(got.err) {
		return nil
	}
	if got.err != nil {
		w.t.Errorf("%s\nplanned fails: %v", sql, got.err)
		return plan
	}
	w.levels[plan.Level]++
	if slices.ContainsFunc(plan.Fetches, func(f rewrite.Fetch) bool { return strings.Contains(f.SQL, "(SELECT ") }) {
		w.subs[plan.Level]++
	}
	if len(want.rows) > 0 && !sameTypes(got.oids, want.oids) { // pgconn describes rows only
		w.t.Errorf("%s\ntypes %v, want %v", sql, got.oids, want.oids)
	}
	if g, x := got.lines(ordered), want.lines(ordered); !slices.Equal(g, x) {
		w.t.Errorf("%s\nlevel %d, %d rows, want %d\n%s", sql, plan.Level, len(g), len(x), strings.Join(plan.Explain(), "\n"))
		w.t.Logf("got  %s", strings.Join(g[:min(len(g), 5)], "|"))
		w.t.Logf("want %s", strings.Join(x[:min(len(x), 5)], "|"))
	}
	return plan
}

// TestParameters compares statements with parameters of many types, NULL among
// their values, with plain PostgreSQL.
func TestParameters(t *testing.T) {
	w := newWorld(t)
	tests := []struct {
		sql string
		// args are expressions for PostgreSQL, one a parameter; each gives its
		// type and, in a column, the values to try.
		args []string
	}{
		{"select id from a where id = $1", []string{"unnest(array[1, 2, null]::bigint[])"}},
		{"select id from a where id = $1", []string{"unnest(array[1, 2, null]::int[])"}},
		{"select id from a where qty = $1", []string{"unnest(array[1, 2.5, null]::numeric[])"}},
		{"select id from a where qty <= $1", []string{"unnest(array[1, 2.5, null]::float8[])"}},
		{"select id from a where sym = $1 or qty > $2", []string{"unnest(array['BTC', '', null])", "unnest(array[2, null, 1])"}},
		{"select id from a where sym in ('x', $1)", []string{"unnest(array['BTC', '', null])"}},
		{"select id from a where sym not in ('x', $1)", []string{"unnest(array['BTC', '', null])"}},
		{"select id from a where c = $1", []string{"unnest(array['x', 'x ', null]::bpchar[])"}},
		{"select id from a where c = $1", []string{"unnest(array['x', 'x ', null])"}},
		{"select id from a where c in ($1, 'x')", []string{"unnest(array['BTC', 'BTC '])"}},
		{"select id from a where ts >= $1", []string{"unnest(array['2024-01-01', 'infinity', null]::timestamptz[])"}},
		{"select id from a where ts >= $1", []string{"unnest(array['2024-01-01', null]::date[])"}},
		{"select id from a where ts < $1 + interval '1 day'", []string{"unnest(array['2024-01-01', null]::timestamp[])"}},
		{"select id from a where d > $1", []string{"unnest(array['2024-02-27', '2024-02-28 12:00']::timestamp[])"}},
		{"select id from a where qty = any($1)", []string{"unnest(array['{1,2}', '{}', '{1,null}', null]::text[])::int[]"}},
		{"select id from a where qty <> all($1)", []string{"unnest(array['{1,2}', '{}', '{1,null}', null]::text[])::int[]"}},
		{"select id from a where not qty = any($1)", []string{"unnest(array['{1,2}', '{}', '{1,null}', null]::text[])::bigint[]"}},
		{"select id from a where qty = any($1)", []string{"unnest(array['{{1,2},{3,4}}']::text[])::int[]"}},
		{"select id from a where sym = any($1) and ven <> all($1)", []string{"unnest(array['{BTC,x}', '{}', '{ETH,null}']::text[])::text[]"}},
		{"select id from a where u = $1", []string{"unnest(array['00000000-0000-0000-0000-000000000003', null]::uuid[])"}},
		{"select id from a where price is distinct from $1", []string{"unnest(array[1.5, 1.50001, null]::numeric[])"}},
		{"select id, qty from a order by id, qty, price, sym, ven, ts, q2 limit $1 offset $2", []string{"unnest(array[3, null, 0]::bigint[])", "unnest(array[1, 2, null]::bigint[])"}},
		{"select id + 1, qty from a order by id, qty, price, sym, ven, ts, q2 limit $1 offset $2", []string{"unnest(array[3, null, 0]::bigint[])", "unnest(array[1, 2, null]::bigint[])"}},
		{"select id + 1 from a order by id limit $1", []string{"unnest(array[-1]::bigint[])"}},
		{"select coalesce($2, 'x') || sym from a where qty = $1", []string{"unnest(array[1, 2])", "unnest(array['p', null])"}},
		{"select a.id from a join b on a.sym = b.sym and b.qty = $1 where a.qty > $2 and a.price * 2 > 0", []string{"unnest(array[1, 2])", "unnest(array[0, null])"}},
		{"select id from a where $1", []string{"unnest(array[true, false, null])"}},
		{"select id from a where f = $1", []string{"unnest(array['NaN', '-0', '0.1', 'Infinity']::float8[])"}},
		{"select id from a where f > $1", []string{"unnest(array[0.1, 1e30, 1]::numeric[])"}},
		{"select id from a where f > $1", []string{"unnest(array[0.1, 1.5]::float4[])"}},
	}
	for _, tt := range tests {
		values := w.query("select "+strings.Join(tt.args, ", "), nil, nil)
		w.check(values.err)
		for _, row := range values.rows {
			w.compareWith(tt.sql, strings.Contains(tt.sql, "order by"), row, values.oids)
		}
	}
	t.Logf("by level %v", w.levels[1:])
}

// unmerged reports that PostgreSQL cannot execute a full join. Whether it reduces
// the join to one that it can may differ between the plans: an honest refusal, or
// an answer more.
func unmerged(err error) bool {
	return err != nil && strings.Contains(err.Error(), "FULL JOIN is only supported")
}

// runtime reports errors that depend on which rows are looked at.
func runtime(err error) bool {
	var e *pgconn.PgError
	return errors.As(err, &e) && strings.HasPrefix(e.Code, "22")
}

// sameTypes lets a row of a table be a record.
func sameTypes(got, want []uint32) bool {
	const record, firstUser = 2249, 16384
	return slices.EqualFunc(got, want, func(g, w uint32) bool { return g == w || g == record && w >= firstUser })
}

// TestOracle runs the statements of testdata/oracle.sql, one a paragraph. A
// paragraph that starts with "-- any order" has no total order; all others are
// compared row by row in order if they have ORDER BY.
func TestOracle(t *testing.T) {
	text, err := os.ReadFile("testdata/oracle.sql")
	if err != nil {
		t.Fatal(err)
	}
	w := newWorld(t)
	n := 0
	for sql := range strings.SplitSeq(string(text), ";\n") {
		sql = strings.TrimSpace(sql)
		if sql == "" {
			continue
		}
		n++
		ordered := strings.Contains(sql, "order by") && !strings.Contains(sql, "-- any order")
		if w.compare(sql, ordered) == nil {
			t.Errorf("%s\nis no statement for PostgreSQL", sql)
		}
	}
	if w.checks == 0 {
		t.Error("no row's tag was compared")
	}
	t.Logf("%d statements; by level %v; %d tags compared", n, w.levels[1:], w.checks)
}
