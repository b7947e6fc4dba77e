package proxy_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/jackc/pgx/v5"
)

// A writeGenerator draws statements over the writable tables: NULLs and values
// that others have are frequent. What they do never depends on the order in which
// PostgreSQL reads rows.
type writeGenerator struct{ r *rand.Rand }

func (g *writeGenerator) pick(list ...string) string { return list[g.r.IntN(len(list))] }

func (g *writeGenerator) chance(percent int) bool { return g.r.IntN(100) < percent }

// columns that statements may set, by table, and what draws their values.
var drawn = map[string][]string{
	"accounts": {"owner", "balance", "ratio", "code", "note", "ts", "flag", "raw", "small", "tags"},
	"log":      {"id", "owner", "msg", "at", "n"},
	"pairs":    {"v"},
}

var drawnValues = map[string][]string{
	"owner": {"'owner 1'", "'owner 2'", "'owner 3'", "null", "''", "'Owner 1'", "'é'", "lower('OWNER 2')", "upper(owner)"},
	"note":  {"null", "''", "'note 1'", "'a' || chr(10) || 'b'", "owner", "repeat('x', 40)"}, "msg": {"null", "''", "'message 1'", "'it''s'", "owner"},
	"balance": {"0", "null", "10.005", "-7.50", "1e3", "balance", "balance * 2", "99999999999", "7 / 2", "7 / 2.0", "'12.3'"},
	"ratio":   {"0", "'-0'", "'NaN'", "'Infinity'", "null", "0.1", "-ratio", "ratio * 3"}, "code": {"'a'", "'a  '", "null", "''", "'abcde'", "'abcdef'", "code"},
	"ts":   {"null", "'2024-03-31 02:30:00+01'", "'infinity'", "ts + interval '1 day'", "'2024-01-01 12:00 America/New_York'"},
	"flag": {"null", "true", "false", "not flag", "balance > 0"}, "raw": {"null", `'\x'`, `'\x0001'`, `raw || '\xff'`}, "small": {"null", "0", "5", "-3", "small + 1", "32768", "7 / 2"},
	"tags": {"null", "'{}'", "array['a', null]", "tags || 'z'::text"},
	"id":   {"null", "1", "2", "7", "id", "id + 1", "9223372036854775807"}, "at": {"null", "'2024-01-01'", "'-infinity'", "at - interval '1 hour'"},
	"n": {"null", "1", "1.0", "1.00", "'NaN'", "n / 2", "n * 1.10", "-0.0"}, "v": {"null", "0", "v + 1", "v / 2", "b", "7"},
}

// value draws what a column is set to; alone says that it may not name a column.
func (g *writeGenerator) value(column string, alone bool) string {
	for {
		v := g.pick(drawnValues[column]...)
		named := false
		for _, c := range []string{"owner)", "owner", "balance", "ratio", "code", "ts ", "flag", "raw ", "small ", "tags ", "id", "at ", "n ", "v ", "b"} {
			named = named || !strings.HasPrefix(v, "'") && !strings.HasPrefix(v, "lower") && !strings.HasPrefix(v, "repeat") && strings.HasPrefix(strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(v, "upper("), "not "), "-"), c)
		}
		if !alone || !named {
			return v
		}
	}
}

func (g *writeGenerator) key() string {
	return fmt.Sprint(1 + g.r.IntN(60))
}

func (g *writeGenerator) where(table string) string {
	conditions := map[string][]string{
		"accounts": {"id = " + g.key(), "id in (" + g.key() + ", " + g.key() + ", " + g.key() + ")", "owner = 'owner 1'", "balance > 100", "note is null", "note = ''", "code = 'a'", "flag", "ratio = 'NaN'", "small / 2 = 1", "tags is not null", "ts > '2024-01-05'", "owner in (select owner from log where log.id < 5)", "id < " + g.key() + " and owner like 'owner%'", "not (id > 5)"},
		"log":      {"id = " + g.key(), "owner = 'owner 1'", "msg is null", "n = 1", "n > 2", "at < '2024-01-01 03:00'", "owner is null and id is not null", "exists (select from accounts a where a.owner = log.owner and a.id < 9)", "id between 3 and " + g.key(), "msg like '%1%'"},
		"pairs":    {"a = 'k1'", "a is null", "b = " + g.key(), "v > 10", "a = 'k2' and b > 5", "(a, b) in (('k1', 1), ('k2', 2))", "b is null or v = 3"},
	}
	return " where " + g.pick(conditions[table]...)
}

func (g *writeGenerator) set(table string) string {
	columns := drawn[table]
	first := g.r.IntN(len(columns))
	list := columns[first] + " = " + g.value(columns[first], false)
	if second := g.r.IntN(len(columns)); second != first && g.chance(40) {
		if g.chance(30) {
			return fmt.Sprintf("(%s, %s) = (%s, %s)", columns[first], columns[second], g.value(columns[first], false), g.value(columns[second], false))
		}
		list += ", " + columns[second] + " = " + g.value(columns[second], false)
	}
	return list
}

func (g *writeGenerator) table() string { return g.pick("accounts", "accounts", "log", "pairs") }

func (g *writeGenerator) returning(columns string) string {
	return g.pick("", "", " returning *", " returning "+columns)
}

// statement draws one that changes a table.
func (g *writeGenerator) statement() string {
	switch g.r.IntN(10) {
	case 0, 1, 2, 3:
		return g.insert()
	case 4, 5, 6:
		table := g.table()
		return "update " + table + " set " + g.set(table) + g.where(table) + g.returning(drawn[table][0]+" as x")
	case 7:
		return g.pick("update accounts set id = id + 1000 where id = "+g.key()+" returning id", "update accounts set id = "+g.key()+" where id = "+g.key(), "update pairs set b = b + 100 where a = 'k1'",
			"update pairs set a = null"+g.where("pairs"), "update log set n = a.balance from accounts a where a.id = log.id returning log.id, a.owner", "update log set (msg, n) = (select max(note), count(*) from accounts a where a.owner = log.owner)"+g.where("log"))
	}
	table := g.table()
	if g.chance(20) {
		return "delete from log using accounts a where a.id = log.id and a.balance > 50 returning log.id"
	}
	return "delete from " + table + g.where(table) + g.returning(drawn[table][0])
}

func (g *writeGenerator) insert() string {
	switch g.r.IntN(8) {
	case 0:
		return "insert into log (id, owner, msg) select id, owner, note from accounts" + g.where("accounts") + g.returning("id, msg")
	case 1:
		return "insert into accounts (id, owner, note) select id + 100, coalesce(owner, 'none'), note from accounts" + g.where("accounts") + " order by id" + g.pick("", " on conflict do nothing") + g.returning("id")
	case 2:
		return "insert into pairs select a, b, v + 1 from pairs" + g.where("pairs") + " order by v, a, b" + g.pick(" on conflict do nothing", " on conflict (a, b) do update set v = excluded.v", "") + g.returning("*")
	case 3:
		return fmt.Sprintf("insert into pairs values ('k%d', %s, %s)", g.r.IntN(4), g.pick("null", g.key()), g.value("v", true)) + g.pick("", " on conflict do nothing", " on conflict (a, b) do update set v = pairs.v + 1 where pairs.v is not null") + g.returning("a, v")
	case 4, 5:
		var rows []string
		for range 1 + g.r.IntN(3) {
			rows = append(rows, "("+g.value("id", true)+", "+g.value("msg", true)+", "+g.value("n", true)+", "+g.value("at", true)+")")
		}
		return "insert into log (id, msg, n, at) values " + strings.Join(rows, ", ") + g.pick("", " on conflict do nothing") + g.returning("n")
	}
	var rows []string
	a, b := drawn["accounts"][1+g.r.IntN(9)], drawn["accounts"][1+g.r.IntN(9)]
	if a == b {
		b = "owner"
		a = "note"
	}
	columns := "id, " + a + ", " + b
	if a != "owner" && b != "owner" {
		columns += ", owner"
	}
	for range 1 + g.r.IntN(3) {
		row := g.key() + ", " + g.value(a, true) + ", " + g.value(b, true)
		if a != "owner" && b != "owner" {
			row += ", 'owner 4'"
		}
		rows = append(rows, "("+row+")")
	}
	return "insert into accounts (" + columns + ") values " + strings.Join(rows, ", ") +
		g.pick("", "", " on conflict do nothing", " on conflict (id) do update set note = excluded.note", " on conflict (id) do update set "+a+" = excluded."+a+" where accounts.id > 20") + g.returning("id, "+a)
}

// TestGeneratedWrites runs seeded random statements, some of them in transactions
// with savepoints, on both sides, and compares all tables after each transaction.
func TestGeneratedWrites(t *testing.T) {
	for seed := range uint64(2) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			m := marketOf(t, writableTables, nil)
			w := &writeRun{t: t, g: &writeGenerator{rand.New(rand.NewPCG(seed, 7))}, m: m, plain: connectTo(t, m.plain), ours: connect(t, m.gateway), watch: connect(t, m.gateway), counts: map[string]int{}}
			for range 50 {
				if w.step(); t.Failed() {
					break
				}
			}
			t.Logf("%v, %d revisions", w.counts, m.writer.count())
			if w.counts["alike"] < 50 || w.counts["refused"] > w.counts["alike"]/4 {
				t.Errorf("too little was compared: %v", w.counts)
			}
		})
	}
}

type writeRun struct {
	t                  *testing.T
	g                  *writeGenerator
	m                  *market
	plain, ours, watch *pgx.Conn
	counts             map[string]int
	history            []string
}

// step runs a statement or a transaction.
func (w *writeRun) step() {
	w.history = w.history[:0]
	if w.g.chance(55) {
		w.run(w.g.statement())
	} else {
		w.both("begin")
		marks := 0
		for range 1 + w.g.r.IntN(5) {
			switch fine := w.plain.PgConn().TxStatus() == 'T'; {
			case fine && w.g.chance(25):
				w.both("savepoint s")
				marks++
			case marks > 0 && w.g.chance(25):
				w.both("rollback to s")
			case fine && marks > 0 && w.g.chance(10):
				w.both("release s")
				marks--
			}
			if !w.run(w.g.statement()) && marks > 0 && w.g.chance(60) {
				w.both("rollback to s")
			}
		}
		w.both(w.g.pick("commit", "commit", "commit", "rollback"))
	}
	if w.plain.PgConn().TxStatus() != 'I' || w.ours.PgConn().TxStatus() != 'I' {
		w.t.Fatalf("transactions are %c and %c after\n%s", w.plain.PgConn().TxStatus(), w.ours.PgConn().TxStatus(), strings.Join(w.history, ";\n"))
	}
	compareTables(w.t, writableTables[:3], &corpusStatement{file: "generated", text: "accounts log pairs\n" + strings.Join(w.history, ";\n")}, w.plain, w.watch)
}

func (w *writeRun) both(sql string) {
	w.history = append(w.history, sql)
	for _, conn := range []*pgx.Conn{w.plain, w.ours} {
		if _, err := conn.Exec(w.t.Context(), sql); err != nil && state(err) != "25P02" {
			w.t.Fatalf("%s: %v after\n%s", sql, err, strings.Join(w.history, ";\n"))
		}
	}
}

// run runs a statement on both sides, and reports whether it succeeded. What the
// gateway refuses PostgreSQL is not asked, but made to fail in its place.
func (w *writeRun) run(sql string) bool {
	w.history = append(w.history, sql)
	way := ways[w.g.r.IntN(len(ways))]
	st := &corpusStatement{file: "generated", text: sql}
	got := st.run(w.t, w.ours, w.plain, way.simple, way.params, way.results)
	if strings.HasPrefix(got.Error, "0A000") {
		w.counts["refused"]++
		if w.plain.PgConn().TxStatus() == 'T' {
			_, _ = w.plain.Exec(w.t.Context(), "refused")
		}
		return false
	}
	want := st.run(w.t, w.plain, w.plain, way.simple, way.params, way.results)
	if want.Error != "" && got.Error != "" {
		// Of two errors in one statement either may come first.
		w.counts["failed"]++
		if want.Error[:2] != got.Error[:2] && (want.Error[:1] != "2" || got.Error[:1] != "2") {
			w.t.Errorf("%s: %s, want %s", sql, got.Error, want.Error)
		}
		return false
	}
	w.counts["alike"]++
	if diff := cmp.Diff(want, got, cmpopts.IgnoreUnexported(outcome{})); diff != "" {
		w.t.Errorf("%s: gateway differs from PostgreSQL (-want +got):\n%s\nafter\n%s", way.name, diff, strings.Join(w.history, ";\n"))
	}
	return want.Error == ""
}
