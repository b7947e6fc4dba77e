package rewrite_test

import (
	"errors"
	"math/rand/v2"
	"os"
	"strconv"
	"testing"

	"enigma"
	"enigma/internal/sqlparse"
	"enigma/proxy/rewrite"
)

// TestGeneratedViews compares seeded random queries, made views and read through
// another view and through one in the way of their names, with plain PostgreSQL.
func TestGeneratedViews(t *testing.T) {
	w := newWorld(t)
	statements := 200
	if s := os.Getenv("N"); s != "" {
		statements, _ = strconv.Atoi(s)
	}
	g := &generator{r: rand.New(rand.NewPCG(11, seed(12)))}
	valid := 0
	for range statements {
		sql, _ := g.query()
		w.must("begin; savepoint s")
		if w.query("create view vv as "+sql, nil, nil).err == nil && w.query("create view uu as select * from vv", nil, nil).err == nil {
			outer := g.pick("select * from uu", "select x.*, 1 from uu as x", "with a as (select 1 as id), b as (select 2) select uu.* from uu, a", "select count(*) from uu, vv where uu is not distinct from null")
			want := w.query(outer, nil, nil)
			if want.err == nil && w.compareViews(t, outer, want) {
				valid++
			}
		}
		w.must("rollback")
		if t.Failed() {
			t.Logf("view: %s", sql)
			break
		}
	}
	t.Logf("%d statements, %d valid; by level %v", statements, valid, w.levels[1:])
	if valid < statements/3 {
		t.Error("too few of the statements are valid")
	}
}

// compareViews puts the views of a statement in, and compares what the plan of
// the result answers.
func (w *world) compareViews(t *testing.T, sql string, want answer) bool {
	st, err := sqlparse.ParseOne(sql)
	w.check(err)
	for {
		views := map[int]rewrite.View{}
		for _, r := range rewrite.Relations(st) {
			if r.Name == "uu" || r.Name == "vv" {
				views[r.Location] = w.view(r.Name)
			}
		}
		if len(views) == 0 {
			break
		}
		if st, err = rewrite.Expand(st, views); err != nil {
			if !errors.Is(err, enigma.Unsupported) {
				t.Errorf("%s: %v", sql, err)
			}
			return false
		}
	}
	got, plan := w.planned(st.Text, nil, nil)
	switch {
	case got.err != nil && (unmerged(got.err) || runtime(got.err)):
		return false
	case got.err != nil:
		t.Errorf("%s\nplanned fails: %v", st.Text, got.err)
		return false
	}
	w.levels[plan.Level]++
	g, x := got.lines(false), want.lines(false)
	if len(g) != len(x) || !sameTypes(got.oids, want.oids) {
		t.Errorf("%s\n%d rows of %v, want %d of %v", st.Text, len(g), got.oids, len(x), want.oids)
		return false
	}
	for i := range g {
		if g[i] != x[i] {
			t.Errorf("%s\nlevel %d: got %s, want %s", st.Text, plan.Level, g[i], x[i])
			return false
		}
	}
	return true
}

// view reads a view's definition, as the engine prints it.
func (w *world) view(name string) (v rewrite.View) {
	w.must("savepoint d; set local search_path = pg_catalog; set local quote_all_identifiers = on")
	v.Query = string(w.query("select pg_get_viewdef('m."+name+"'::regclass)", nil, nil).rows[0][0])
	for _, row := range w.query("select attname::text from pg_attribute where attrelid = 'm."+name+"'::regclass and attnum > 0 order by attnum", nil, nil).rows {
		v.Columns = append(v.Columns, string(row[0]))
	}
	w.must("rollback to d")
	return v
}
