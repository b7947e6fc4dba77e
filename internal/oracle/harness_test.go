package oracle

import (
	"slices"
	"strings"
	"testing"

	"enigma"
	"enigma/internal/localpg/pgtest"

	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// twins are two schemas of one PostgreSQL with the built-in tables: a pair of
// sides without a market, one of which can be made to lie.
func twins(t *testing.T) (*Sides, *Dataset) {
	t.Helper()
	ctx := t.Context()
	dsn := pgtest.Database(t)
	conn, err := pgx.Connect(ctx, dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close(ctx) })
	if _, err := conn.Exec(ctx, "create schema "+base+"; create schema ours"); err != nil {
		t.Fatal(err)
	}
	sources, err := WriteSamples(t.TempDir(), 1)
	if err != nil {
		t.Fatal(err)
	}
	set := &Dataset{Name: base}
	for _, src := range sources {
		p, err := loadPlain(ctx, conn, src)
		if err != nil {
			t.Fatal(err)
		}
		et := enigma.Table{Name: p.name}
		for _, c := range p.columns {
			et.Columns = append(et.Columns, enigma.Column{Name: c.name, Type: c.typ, Scheme: enigma.Plain})
		}
		set.Tables, set.plain = append(set.Tables, et), append(set.plain, p)
		if _, err := conn.Exec(ctx, "create table ours."+p.name+" as table "+base+"."+p.name); err != nil {
			t.Fatal(err)
		}
	}
	s := &Sides{set: base, encoded: map[string][]byte{}}
	for _, side := range []struct {
		conn   **pgconn.PgConn
		schema string
	}{{&s.Plain, base}, {&s.Ours, "ours"}} {
		if *side.conn, err = pgconn.Connect(ctx, dsn); err != nil {
			t.Fatal(err)
		}
		if err := (*side.conn).Exec(ctx, "set search_path = "+side.schema+"; set statement_timeout = '5s'").Close(); err != nil {
			t.Fatal(err)
		}
	}
	t.Cleanup(s.Close)
	return s, set
}

// TestHarness makes sure that finding nothing means something: of a side that is
// right no difference is found, of one that lies in one way or another it is, and
// is made small.
func TestHarness(t *testing.T) {
	s, set := twins(t)
	const statements = 400
	find := func() (found []*Statement) {
		for i := range uint64(statements) {
			st := Generate(set, 1, i)
			st.Amid = ""
			if sql, _ := st.Text(); strings.Contains(sql, base+".") {
				continue // there is one schema of that name, and the search path has to stay
			}
			if s.Compare(t.Context(), st).Verdict == Different {
				found = append(found, st)
			}
		}
		return found
	}
	for _, st := range find() {
		c := s.Compare(t.Context(), st)
		t.Errorf("equal sides differ:\n%s", c.String())
	}
	for _, lie := range []struct{ name, do, undo string }{
		{"a row is missing", "delete from trades where id = 7", "insert into trades select * from base.trades where id = 7"},
		{"a value is another", "update trades set price = price + 1 where qty > 4", "update trades set price = price - 1 where qty > 4"},
		{"NULL became an empty text", "update fills set note = '' where note is null", "update fills set note = null where note = ''"},
		{"a type is wider", "alter table trades alter qty type bigint", "alter table trades alter qty type integer"},
		{"blanks count", "alter table trades alter code type text using code::text || ' '", "alter table trades alter code type char(5)"},
	} {
		t.Run(lie.name, func(t *testing.T) {
			change := func(sql string) {
				if err := s.Ours.Exec(t.Context(), sql).Close(); err != nil {
					t.Fatal(err)
				}
			}
			change(lie.do)
			defer change(lie.undo)
			found := find()
			if len(found) == 0 {
				t.Fatalf("no difference in %d statements", statements)
			}
			st := found[0]
			before, _ := st.Text()
			st.Shrink(300, func(st *Statement) bool { return s.Compare(t.Context(), st).Verdict == Different })
			after, _ := st.Text()
			if c := s.Compare(t.Context(), st); c.Verdict != Different || len(after) > len(before) {
				t.Errorf("shrunk to %d bytes, %s:\n%s", len(after), c.Verdict, after)
			}
			t.Logf("%d of %d statements; one of %d bytes became\n%s", len(found), statements, len(before), after)
		})
	}
}

// TestGenerate makes sure that a seed and a number are one statement.
func TestGenerate(t *testing.T) {
	_, set := twins(t)
	kinds := map[string]int{}
	words := []string{
		" group by ", " having ", " left join ", " full join ", " using (", " natural ", " lateral ", " in (select", "exists (", " union ", " except ", " intersect ",
		"with recursive", " materialized ", " over (", " distinct ", "distinct on", " order by ", " limit ", "with ties", " filter (", "rollup", "grouping sets", "between symmetric",
		" is distinct from ", "= any ", " like ", " ilike ", "similar to", "~", "at time zone", "case when", "coalesce(", "nullif(", "string_agg(", "array_agg(", "values ",
		"generate_series(", " collate ", "interval '", "$1", "select *", "date_trunc(", "cube (",
	}
	for i := range uint64(3000) {
		a, pa := Generate(set, 3, i).Text()
		b, pb := Generate(set, 3, i).Text()
		if a != b || !slices.Equal(pa, pb) {
			t.Fatalf("statement %d is two:\n%s\n%s", i, a, b)
		}
		for _, w := range words {
			if strings.Contains(a, w) {
				kinds[w]++
			}
		}
	}
	for _, w := range words {
		if kinds[w] == 0 {
			t.Errorf("no statement has %q", w)
		}
	}
}

func TestJudge(t *testing.T) {
	ok := Outcome{Columns: []string{"a"}, Rows: []string{"1"}, Tag: "SELECT 1"}
	failed := func(state string) Outcome { return Outcome{State: state} }
	for _, tt := range []struct {
		name      string
		want, got Outcome
		verdict   Verdict
		query     query
	}{
		{"the same", ok, ok, Equal, query{}},
		{"another row", ok, Outcome{Columns: ok.Columns, Rows: []string{"2"}, Tag: ok.Tag}, Different, query{}},
		{"another column", ok, Outcome{Columns: []string{"b"}, Rows: ok.Rows, Tag: ok.Tag}, Different, query{}},
		{"another tag", ok, Outcome{Columns: ok.Columns, Rows: ok.Rows, Tag: "SELECT 2"}, Different, query{}},
		{"refused", ok, failed("0A000"), Refusal, query{}},
		{"refused by the data set's limit", ok, failed("53400"), Refusal, query{}},
		{"an error instead of rows", ok, failed("XX000"), Different, query{}},
		{"not there", ok, failed("42P01"), Different, query{}},
		{"rows instead of an error", failed("42883"), ok, Different, query{}},
		{"both fail", failed("42883"), failed("42883"), Failed, query{}},
		{"both fail otherwise", failed("42883"), failed("42703"), Different, query{}},
		{"one divides by zero", failed("22012"), ok, Unordered, query{}},
		{"a full join without a plan", failed("0A000"), ok, Unordered, query{}},
		{"a full join with a plan", ok, Outcome{State: "0A000", Message: "FULL JOIN is only supported with merge-joinable"}, Unordered, query{}},
		{"the other divides by zero", ok, failed("22012"), Unordered, query{}},
		{"a reserved column", ok, failed("42501"), Reserved, query{closed: true}},
		{"no reserved column", ok, failed("42501"), Different, query{}},
		{"too large for little memory", ok, failed("53200"), TooLarge, query{lean: true}},
		{"too large for what there is", ok, failed("53200"), Refusal, query{}},
		{"both fail, one later", failed("42883"), Outcome{State: "42883", Time: 1}, Different, query{}},
	} {
		if got := judge(&tt.want, &tt.got, &tt.query); got != tt.verdict {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.verdict)
		}
	}
}

func TestShortest(t *testing.T) {
	for in, want := range map[string]string{
		"1.50": "1.5", "1.00": "1", "100": "100", "0.000": "0", "-0": "0", "-0.00": "0", "-0.50": "-0.5", "{1.0,2.50,NULL}": "{1,2.5,NULL}", "1.05": "1.05",
		"2024-01-01 10:00:00": "2024-01-01 10:00:00", "abc  ": "abc", "a-0": "a-0", "{-0,1}": "{0,1}", "-0.5": "-0.5", "1e-05": "1e-05", "2020-0": "2020-0",
	} {
		if diff := cmp.Diff(want, shortest(in)); diff != "" {
			t.Errorf("%q: %s", in, diff)
		}
	}
}
