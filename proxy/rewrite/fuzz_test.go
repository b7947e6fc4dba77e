package rewrite

import (
	"os"
	"strings"
	"testing"

	"enigma/internal/sqlparse"
)

// FuzzPlan checks what the package doc promises of every text: no panic, and
// whatever leaves parses as one query, has the parameters that it names, and
// mentions no table of the client's.
func FuzzPlan(f *testing.F) {
	corpus, err := os.ReadFile("testdata/oracle.sql")
	if err != nil {
		f.Fatal(err)
	}
	for sql := range strings.SplitSeq(string(corpus), ";\n") {
		f.Add(sql)
	}
	for _, sql := range []string{
		"select region, sum(amount), avg(qty), count(*) from sales group by region", "select avg(qty * 2) from sales where region = 'x' and day > '2024-01-01'",
		"select s.name, sum(a.qty) from sales a left join symbols s on a.region = s.symbol group by 1", "select name from names where name like 'a\\%b%' or word ^@ 'x' or raw < 'y'",
	} {
		f.Add(sql)
	}
	m := market(f)
	names := []string{"trades", "symbols", "other", "sales", "regions", "names"}
	f.Fuzz(func(t *testing.T, text string) {
		sts, err := sqlparse.Parse(text)
		if err != nil {
			return
		}
		for _, st := range sts {
			if Classify(st).Kind != Query {
				continue
			}
			tables := map[int]*Table{}
			for i, r := range Relations(st) {
				if tables[r.Location] = m[r.Name]; tables[r.Location] == nil {
					tables[r.Location] = m[names[i%len(names)]]
				}
			}
			a, err := Analyse(st, []uint32{23, 25, 1184}, tables)
			if err != nil {
				continue
			}
			check(t, a, nil)
			constants := make([]Value, len(a.consts.sql))
			for i := range constants {
				constants[i] = []Value{parseValue("int4:7"), parseValue("text:x"), {}, parseValue("bool:1")}[i%4]
			}
			check(t, a, constants)
			if sql := a.ConstantSQL(); sql != "" {
				mustParse(t, sql)
			}
		}
	})
}

func check(t *testing.T, a *Analysis, constants []Value) {
	p, err := a.Plan(constants)
	if err != nil {
		return
	}
	checkPlan(t, a, p)
	if p.Otherwise != nil {
		checkPlan(t, a, p.Otherwise)
	}
}

func checkPlan(t *testing.T, a *Analysis, p *Plan) {
	for _, f := range p.Fetches {
		mustParse(t, f.SQL)
		if len(f.Cells) == 0 {
			t.Fatalf("no cells in %s", f.SQL)
		}
	}
	if (p.Local == "") != (p.Level == 1) {
		t.Fatalf("level %d with local statement %q", p.Level, p.Local)
	}
	if p.Local == "" {
		return
	}
	local, _, _ := p.Finish(Finishing{
		Params: len(a.consts.params), Table: func(int) string { return "" }, Closed: func(int) bool { return true },
	})
	mustParse(t, local)
	st, err := sqlparse.ParseOne(local)
	if err != nil {
		t.Fatal(err)
	}
	if n := len(Relations(st)); n > 0 && len(a.out.refs) > 0 && a.out.refs[0].table != nil && n >= len(a.out.refs) {
		t.Fatalf("tables are left in %s", p.Local)
	}
	p.Explain()
}

func mustParse(t *testing.T, sql string) {
	t.Helper()
	st, err := sqlparse.ParseOne(sql)
	if err != nil || st.Node.GetSelectStmt() == nil {
		t.Fatalf("%s is no query: %v", sql, err)
	}
}

// TestWalkIsComplete compares the walk's view of the corpus with the parser's:
// every column reference and every table that the tree holds must be seen.
func TestWalkIsComplete(t *testing.T) {
	corpus, err := os.ReadFile("testdata/oracle.sql")
	if err != nil {
		t.Fatal(err)
	}
	for sql := range strings.SplitSeq(string(corpus), ";\n") {
		st, err := sqlparse.ParseOne(sql)
		if err != nil {
			if strings.TrimSpace(sql) != "" {
				t.Errorf("%s: %v", sql, err)
			}
			continue
		}
		o := newOutline(st)
		stars := 0
		for _, b := range o.blocks {
			for _, n := range b.sel.TargetList {
				if c := n.GetResTarget().GetVal().GetColumnRef(); c != nil && len(c.Fields) == 1 && c.Fields[0].GetAStar() != nil {
					stars++
				}
			}
		}
		got := len(o.columns) + stars
		if want := countNodes(st.Node.ProtoReflect(), "ColumnRef"); got != want {
			t.Errorf("%s\nsaw %d column references, want %d", sql, got, want)
		}
	}
}
