package rewrite_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// A linkedTable is one that others have columns in common with: sym, a text, and
// id and qty, numbers. text is a column that only the local engine judges.
type linkedTable struct {
	name, alias string
	sym         bool
	numbers     []string
	text        string
}

func (g *generator) linked(names ...string) linkedTable {
	g.n++
	all := map[string]linkedTable{
		"o": {sym: true, numbers: []string{"id"}, text: "sym"}, // of another data set
		"a": {sym: true, numbers: []string{"id", "qty", "q2"}, text: "note"},
		"b": {sym: true, numbers: []string{"qty"}, text: "name"},
		"k": {numbers: []string{"qty"}, text: "v"},
		"s": {sym: true, numbers: []string{"id", "qty", "n4"}, text: "sym"},
		"z": {numbers: []string{"id", "qty"}, text: "j::text"},
		"g": {sym: true, numbers: []string{"id", "qty"}, text: "sym"},
		"e": {sym: true, numbers: []string{"qty"}, text: "sym"},
		"p": {numbers: []string{"qty"}, text: "name"},
		"x": {numbers: []string{"id"}, text: "d"},
	}
	name := g.pick(names...)
	t := all[name]
	t.name, t.alias = name, fmt.Sprintf("t%d", g.n)
	return t
}

var (
	smallTables = []string{"o", "o", "b", "k", "g", "e", "p"}
	largeTables = []string{"a", "a", "s", "s", "z", "x", "b"}
)

func (t linkedTable) number(g *generator) string { return t.alias + "." + g.pick(t.numbers...) }

// equality joins two tables.
func (g *generator) equality(x, y linkedTable) string {
	if x.sym && y.sym && g.chance(60) {
		return x.alias + ".sym = " + y.alias + ".sym"
	}
	return x.number(g) + " = " + y.number(g)
}

// judged is a condition that the local engine judges, or PostgreSQL alone.
func (g *generator) judged(t linkedTable) string {
	c := t.alias + "." + t.text
	return g.pick(
		c+" like '%C%'", c+" like '%t_'", c+" not like 'B%'", "("+c+" like '%C' or "+t.number(g)+" > 1)", c+" ilike 'b%' and "+t.number(g)+" < 3",
		"length("+c+") = 3", "lower("+c+") = 'btc'", "left("+c+", 1) in ('B', 'x')", "coalesce("+c+", 'ETH') like '%H'", "case when "+c+" is null then true else "+c+" like '%x' end",
		t.number(g)+" % 2 = 1", "1 / "+t.number(g)+" >= 0", c+" > 'B' and "+c+" not like '%c'", "substring("+c+" from 2 for 1) = 'T'", "random() >= 0", c+" like '%zzz'",
		t.number(g)+" = 1", "true")
}

// grouped is a sub-select with groups that only the local engine judges.
func (g *generator) grouped(c string, t linkedTable) string {
	having := g.pick("count(*) > 1", "sum("+t.number(g)+") > 2", "max("+t.number(g)+") <> min("+t.number(g)+")", "avg("+t.number(g)+") >= 1", "count("+t.alias+"."+t.text+") < 3", "sum(1.0 / "+t.number(g)+") > 0", "count(*) filter (where true) > 0")
	return fmt.Sprintf("select %s from %s %s where %s group by %s having %s", c, t.name, t.alias, g.judged(t), c, having)
}

// keys returns a statement in which keys of a small table say which rows of larger
// ones are needed, or seem to.
func (g *generator) keys() string {
	g.n = 0
	tables := []linkedTable{g.linked(smallTables...)}
	from := tables[0].name + " " + tables[0].alias
	var where []string
	for range 1 + g.r.IntN(3) {
		t := g.linked(largeTables...)
		if g.chance(25) {
			t = g.linked(smallTables...)
		}
		on := g.equality(tables[g.r.IntN(len(tables))], t)
		if g.chance(25) {
			on += " and " + g.judged(t)
		}
		switch word := g.pick(",", ",", " join", " join", " join", " left join", " right join", " full join"); {
		case word == "," && g.chance(70):
			from += " cross join " + t.name + " " + t.alias
			where = append(where, on)
		case word == ",":
			from = t.name + " " + t.alias + ", " + from
			where = append(where, on)
		default:
			from += word + " " + t.name + " " + t.alias + " on " + on
		}
		tables = append(tables, t)
	}
	for range 1 + g.r.IntN(2) {
		where = append(where, g.judged(tables[g.r.IntN(len(tables))]))
	}
	if g.chance(45) {
		where = append(where, g.keysSub(tables))
	}
	list := []string{"count(*)", "max(" + tables[len(tables)-1].number(g) + ")", "min(" + tables[0].number(g) + " + 1)"}
	if g.chance(30) {
		list = []string{tables[0].number(g), tables[len(tables)-1].alias + "." + tables[len(tables)-1].text}
	}
	if g.chance(25) {
		t := g.linked("a", "s", "o", "b")
		list = append(list, fmt.Sprintf("%s((select %s from %s %s where %s and %s))", map[bool]string{true: "max", false: ""}[strings.HasPrefix(list[0], "count")],
			g.pick("count(*)", "sum("+t.number(g)+")", "min("+t.number(g)+" * 2)"), t.name, t.alias, g.equality(tables[g.r.IntN(len(tables))], t), g.judged(t)))
	}
	text := "select " + strings.Join(list, ", ") + " from " + from + " where " + strings.Join(where, " and ")
	if g.chance(20) {
		return "select count(*) from (" + strings.Replace(text, "select ", "select 1 as one, ", 1) + ") as w"
	}
	return text
}

// keysSub is a condition over a sub-select of which keys come, or which needs rows
// of keys only.
func (g *generator) keysSub(tables []linkedTable) string {
	t, x := g.linked(append(slices.Clone(smallTables), "a", "s")...), tables[g.r.IntN(len(tables))]
	outer, inner := x.number(g), t.number(g)
	if x.sym && t.sym && g.chance(50) {
		outer, inner = x.alias+".sym", t.alias+".sym"
	}
	switch g.r.IntN(8) {
	case 0, 1:
		return outer + g.pick(" in (", " in (", " = any (", " not in (") + g.grouped(inner, t) + ")"
	case 2, 3:
		return fmt.Sprintf("%s%s(select %s from %s %s where %s)", outer, g.pick(" in ", " in ", " not in ", " <> all "), inner, t.name, t.alias, g.judged(t))
	case 4:
		return fmt.Sprintf("%s in (select %s from %s %s where %s order by 1 limit 2)", outer, inner, t.name, t.alias, g.judged(t))
	case 5:
		u := g.linked("a", "s", "b")
		return fmt.Sprintf("%s in (select %s from %s %s where %s and %s in (select %s from %s %s where %s))", outer, inner, t.name, t.alias, g.judged(t), t.number(g), u.number(g), u.name, u.alias, g.judged(u))
	}
	return fmt.Sprintf("%s(select from %s %s where %s = %s and %s)", g.pick("exists ", "exists ", "not exists "), t.name, t.alias, inner, outer, g.judged(t))
}

// TestGeneratedKeys compares statements whose plans have lists of keys.
func TestGeneratedKeys(t *testing.T) {
	w := newWorld(t)
	w.divides = true
	statements := 1500
	if testing.Short() {
		statements = 300
	}
	if s := os.Getenv("N"); s != "" {
		statements, _ = strconv.Atoi(s)
	}
	g := &generator{r: rand.New(rand.NewPCG(31, seed(8)))}
	valid, listed := 0, 0
	for range statements {
		before := w.lists
		if w.compare(g.keys(), false) != nil {
			valid++
		}
		if w.lists > before {
			listed++
		}
		if t.Failed() {
			break
		}
	}
	t.Logf("%d statements, %d valid; by level %v; %d with %d lists of %d keys, %d empty, %d open", statements, valid, w.levels[1:], listed, w.lists, w.keys, w.none, w.open)
	if !t.Failed() && (listed < valid/5 || w.keys == 0 || w.none == 0 || w.open == 0) {
		t.Error("lists of keys were not tried")
	}
}
