package rewrite

import (
	"fmt"
	"strings"
	"testing"

	"enigma/internal/sqlparse"
)

// FuzzOwn checks that no text about the subscriber's own tables makes the planner
// panic or write something that is no statement.
func FuzzOwn(f *testing.F) {
	for _, sql := range []string{
		"create table x (id int primary key default 1 + 2 check (id > 0), y text references z)", "create temp table if not exists x on commit drop as (select id, qty + 1 from trades) with no data",
		"create table x (a, b) as table trades with data", "create or replace view v (a) as with t as (select 1) select * from t, trades", "select id into unlogged table x from trades order by 1",
		"with c as (select * from trades) insert into x as y (a, b[1], c.d) overriding user value select id, qty, 1 from c on conflict (a) where b > 1 do update set a = excluded.a returning *",
		"insert into s.x (a) (select id from trades where on_conflict = 1 order by 1) on conflict do nothing", "insert into x values (default, (select max(id) from trades)) returning x.*",
		"update x set (a, b) = (select id, qty from trades), c = t.qty from trades t where t.id = x.id returning t.*", "delete from x using trades t join symbols s using (symbol) where t.id = x.id",
		"drop table if exists a, s.b cascade", "alter table x add column y int default 3, alter z type text using z::text", "comment on column x.y is 'z'", "analyze x (y)", "truncate a, b",
		"create unique index i on x using btree ((a + 1) desc, b) include (c) where d > 1", "insert into x default values",
	} {
		f.Add(sql)
	}
	m := market(f)
	f.Fuzz(func(t *testing.T, text string) {
		sts, err := sqlparse.Parse(text)
		if err != nil {
			return
		}
		for _, st := range sts {
			c := Classify(st)
			if c.Kind != Owning {
				continue
			}
			placed, err := InScratch(c.Query)
			if err != nil {
				continue
			}
			before, after := Relations(c.Query), Relations(placed)
			if len(before) != len(after) {
				t.Fatalf("%s reads %d tables, %s reads %d", c.Query.Text, len(before), placed.Text, len(after))
			}
			if c.Own.Reads() {
				checkOwn(t, m, placed)
				checkWrite(t, m, placed)
			}
		}
	})
}

// checkOwn plans a statement and its query, as if every table were a data set's.
func checkOwn(t *testing.T, m map[string]*Table, st sqlparse.Statement) {
	in, ok := InnerQuery(st)
	for _, part := range []sqlparse.Statement{st, in.Query} {
		if part.Node == nil || part.Text == in.Query.Text && !ok {
			continue
		}
		tables := map[int]*Table{}
		for _, r := range Relations(part) {
			if tables[r.Location] = m[r.Name]; tables[r.Location] == nil {
				tables[r.Location] = m["trades"]
			}
		}
		a, err := Analyse(part, []uint32{23, 25, 1184}, tables)
		if err != nil {
			continue
		}
		p, err := a.LocalPlan(nil, nil)
		if err != nil {
			continue
		}
		text, _, _ := p.Finish(Finishing{Params: 3, Table: func(int) string { return "pg_temp.r" }, Closed: func(int) bool { return true }})
		if part.Text == in.Query.Text {
			columns := [][2]string{{"integer", `a "b`}}
			text = in.Around(text, columns)
		}
		if _, err := sqlparse.ParseOne(text); err != nil {
			t.Fatalf("%v in %s\nfrom %s", err, text, st.Text)
		}
	}
}

// describeOwn prints what a statement does to the subscriber's own tables, the
// text in which a new one's name has its schema, and the query that is planned.
// checkWrite plans a statement as if the table that it changes were a data set's,
// with a key and without.
func checkWrite(t *testing.T, m map[string]*Table, st sqlparse.Statement) {
	target, ok := ChangedTable(st)
	if !ok {
		return
	}
	for _, key := range [][]int{nil, {0}, {7, 1}} {
		table := *m["trades"]
		table.Key = key
		tables := bind(m, st)
		tables[target.Location] = &table
		a, err := Analyse(st, nil, tables)
		if err != nil {
			continue
		}
		p, err := a.WritePlan(nil)
		if err != nil {
			continue
		}
		for _, text := range []string{p.Write.Source, p.Local} {
			sql, _, _ := p.FinishText(text, outlined)
			again, err := sqlparse.Parse(sql)
			if err != nil || text != "" && (len(again) != 1 || changed(again[0].Node).GetRelname() != "target") {
				t.Fatalf("%s\nbecame %s: %v", st.Text, sql, err)
			}
		}
	}
}

func describeOwn(c Class) string {
	var out strings.Builder
	out.WriteString("own")
	if c.Own.Defines {
		out.WriteString(" defines")
	}
	if c.Own.Reads() {
		out.WriteString(" reads")
	}
	for _, t := range c.Own.Targets {
		fmt.Fprintf(&out, " [%s", strings.TrimPrefix(t.Schema+"."+t.Name, "."))
		for i, set := range []bool{t.New, t.Temp, t.Keeps, t.Rows} {
			if set {
				out.WriteString(" " + []string{"new", "temp", "keeps", "rows"}[i])
			}
		}
		out.WriteString("]")
	}
	out.WriteString("\n")
	st, err := InScratch(c.Query)
	if err != nil {
		return out.String() + describeRefusal(err)
	}
	if st.Text != c.Query.Text {
		fmt.Fprintf(&out, "TEXT %s\n", st.Text)
	}
	if !c.Own.Reads() {
		return out.String()
	}
	if in, ok := InnerQuery(st); ok {
		fmt.Fprintf(&out, "INNER %s\n", in.Query.Text)
		fmt.Fprintf(&out, "AROUND %s\n", in.Around("…", [][2]string{{"numeric(9,2)", "x"}}))
	}
	return out.String()
}
