package rewrite_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"enigma/internal/sqlparse"
	"enigma/proxy/rewrite"
)

// own writes a random statement that changes table own with rows of the world's
// tables. What it sets never depends on which of several rows PostgreSQL takes.
func (g *generator) own() string {
	g.n, g.easy = 0, g.chance(50)
	own := item{alias: "own", columns: []string{"id|integer", "sym|text", "qty|integer", "price|numeric(18,4)", "d|date"}}
	from, items := g.from(g.r.IntN(2))
	both := append(slices.Clone(items), own)
	where := ""
	if g.chance(85) {
		where = " where " + g.condition(both, g.r.IntN(3))
	}
	if g.chance(50) {
		c, typ := g.column([]item{own})
		if d, ok := g.typed(items, typ); ok {
			where = " where " + c + " = " + d + g.pick("", " and "+g.condition(both, 1))
		}
	}
	set := g.pick("sym = 'new'", "qty = own.qty + 1, price = default", "qty = (select count(*) from a where a.qty = own.qty)",
		"(sym, qty) = row (own.sym || '!', 7)", "price = (select max(price) from k where "+g.condition([]item{own, {"k", typed("k")}}, 1)+")")
	switch g.r.IntN(5) {
	case 0:
		return "update own set " + set + " from " + from + where + " returning own.*"
	case 1:
		return "delete from own using " + from + where + " returning own.*"
	case 2:
		if g.chance(50) {
			return "update own set " + set + " where " + g.condition([]item{own}, 3) + " returning *"
		}
		return "delete from own where " + g.condition([]item{own}, 3) + " returning own.id, own.sym"
	}
	sub, subs := g.from(1)
	var targets, list []string
	for _, c := range own.columns[1:] {
		name, typ, _ := strings.Cut(c, "|")
		if source, ok := g.typed(subs, typ); ok && g.chance(80) {
			targets, list = append(targets, name), append(list, g.pick(source, source, "max("+source+")", "("+g.constant(typ)+")::"+typ))
		}
	}
	if len(list) == 0 {
		targets, list = []string{"qty"}, []string{g.pick("count(*)", "1", "'3'")}
	}
	query := "select " + strings.Join(list, ", ") + " from " + sub + g.pick("", " where "+g.condition(subs, 2))
	if strings.Contains(query, "max(") {
		var keys []string
		for i, c := range list {
			if !strings.HasPrefix(c, "max(") {
				keys = append(keys, strconv.Itoa(i+1))
			}
		}
		if len(keys) > 0 {
			query += " group by " + strings.Join(keys, ", ")
		}
	}
	into := "insert into own (" + strings.Join(targets, ", ") + ") "
	tail := g.pick(" returning sym, qty, price, d", " on conflict do nothing returning qty, price, sym", " returning qty, (select count(*) from b where b.qty = own.qty)")
	if g.chance(20) {
		return "with c as (" + query + ") " + into + "select * from c" + tail
	}
	return into + query + tail
}

// plannedOwn answers a statement about table own as a gateway does.
func (w *world) plannedOwn(sql string) (answer, *rewrite.Plan) {
	sts, err := sqlparse.Parse(sql)
	if err != nil || len(sts) != 1 {
		return answer{err: fmt.Errorf("parse: %w", err)}, nil
	}
	c := rewrite.Classify(sts[0])
	if c.Kind != rewrite.Owning {
		return answer{err: c.Refusal}, nil
	}
	st, types := sts[0], []string(nil)
	in, split := rewrite.InnerQuery(st)
	if split {
		st = in.Query
		types = w.types(st.Text)
	}
	tables := map[int]*rewrite.Table{}
	for _, r := range rewrite.Relations(st) {
		if tab := w.tables[r.Name]; tab != nil {
			tables[r.Location] = tab
		}
	}
	a, err := rewrite.Analyse(st, nil, tables)
	if err != nil {
		return answer{err: err}, nil
	}
	var constants []rewrite.Value
	if text := a.ConstantSQL(); text != "" {
		w.must("savepoint c")
		got := w.query(text, nil, nil)
		w.must("rollback to c")
		if got.err == nil {
			for i, cell := range got.rows[0] {
				constants = append(constants, rewrite.Value{OID: got.oids[i], Data: cell})
			}
		}
	}
	p, err := a.LocalPlan(constants, types)
	if err != nil {
		return answer{err: err}, nil
	}
	around := *p
	if split {
		around.Local = in.Around(p.Local, nil)
	}
	return w.execute(&around, nil, nil), p
}

// types returns the types of a query's columns, without modifiers.
func (w *world) types(sql string) (out []string) {
	w.must("savepoint t")
	defer w.must("rollback to t")
	d, err := w.conn.Prepare(context.Background(), "", sql, nil)
	if err != nil {
		return nil
	}
	for _, f := range d.Fields {
		out = append(out, string(w.query(fmt.Sprintf("select format_type(%d, -1)", f.DataTypeOID), nil, nil).rows[0][0]))
	}
	return out
}

// TestGeneratedOwn compares seeded random statements that change a table of the
// subscriber's own with plain PostgreSQL.
func TestGeneratedOwn(t *testing.T) {
	w := newWorld(t)
	w.must(`create table own (id serial, sym text, qty integer, price numeric(18,4) default 9, d date);
		insert into own (sym, qty, price, d) select sym, qty, price, d from a union all select name, w, null, since from b`)
	statements := 400
	if testing.Short() {
		statements = 150
	}
	if s := os.Getenv("N"); s != "" {
		statements, _ = strconv.Atoi(s)
	}
	g := &generator{r: rand.New(rand.NewPCG(9, seed(10)))}
	valid, changed := 0, 0
	for range statements {
		sql := g.own()
		w.must("begin")
		want := w.query(sql, nil, nil)
		w.must("rollback; begin")
		var got answer
		var plan *rewrite.Plan
		if want.err == nil {
			got, plan = w.plannedOwn(sql)
		}
		w.must("rollback")
		if want.err != nil || unmerged(got.err) {
			continue
		}
		valid++
		if len(want.rows) > 0 {
			changed++
		}
		if got.err != nil {
			t.Fatalf("%s\nplanned fails: %v", sql, got.err)
		}
		w.levels[plan.Level]++
		if g, x := got.lines(false), want.lines(false); !slices.Equal(g, x) {
			t.Fatalf("%s\nlevel %d, %d rows, want %d\ngot  %.400v\nwant %.400v\n%s", sql, plan.Level, len(g), len(x), g, x, strings.Join(plan.Explain(), "\n"))
		}
	}
	t.Logf("%d statements, %d valid, %d with rows; by level %v", statements, valid, changed, w.levels[1:])
	if valid < statements/3 || changed < statements/10 {
		t.Error("too few of the statements do anything")
	}
}
