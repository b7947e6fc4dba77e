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

// A generator writes random statements over the world's tables. Most are
// valid; those that PostgreSQL refuses cost nothing.
type generator struct {
	r    *rand.Rand
	n    int  // aliases given
	easy bool // write what ciphertext can answer, mostly
}

// A item is a FROM item: its alias and columns by type.
type item struct {
	alias   string
	columns []string // "name|type"
}

func (g *generator) pick(list ...string) string { return list[g.r.IntN(len(list))] }

func (g *generator) chance(percent int) bool { return g.r.IntN(100) < percent }

func (g *generator) table() (string, item) {
	name := g.pick("a", "a", "b", "k", "e", "o", "z", "s", "p")
	g.n++
	it := item{alias: fmt.Sprintf("t%d", g.n)}
	for _, c := range schema[name] {
		f := strings.Split(c, "|")
		if g.easy && (f[2] == "rnd" || f[2] == "sum" && g.chance(70) || f[2] == "plain" || f[1] == "char(4)" || f[1] == "jsonb") {
			continue
		}
		it.columns = append(it.columns, f[0]+"|"+f[1])
	}
	return name + " " + it.alias, it
}

// column returns a reference to a column of one of items, and its type.
func (g *generator) column(items []item) (string, string) {
	it := items[g.r.IntN(len(items))]
	name, typ, _ := strings.Cut(it.columns[g.r.IntN(len(it.columns))], "|")
	return it.alias + "." + name, typ
}

// typed returns a column of the wanted type, if there is one.
func (g *generator) typed(items []item, typ string) (string, bool) {
	for range 12 {
		if c, t := g.column(items); t == typ {
			return c, true
		}
	}
	return "", false
}

func (g *generator) constant(typ string) string {
	if g.chance(6) {
		return "null"
	}
	switch {
	case g.easy && strings.HasPrefix(typ, "numeric"):
		return g.pick("0", "1.5", "-2.25", "100.0001")
	case g.easy && (typ == "integer" || typ == "bigint"):
		return g.pick("0", "1", "2", "3")
	case g.easy && typ == "date":
		return g.pick("'2024-02-28'", "'2024-02-29'")
	case typ == "text" || strings.HasPrefix(typ, "varchar") || strings.HasPrefix(typ, "char"):
		return g.pick("'BTC'", "'ETH'", "'x'", "''", "'Btc'", "'BTC '")
	case strings.HasPrefix(typ, "numeric"):
		return g.pick("0", "1.5", "-2.25", "100.0001", "1.50001", "'3'", "2", "1e20")
	case typ == "date":
		return g.pick("'2024-02-28'", "date '2024-02-29'", "timestamp '2024-02-28 12:00'", "current_date")
	case strings.HasPrefix(typ, "timestamp"):
		return g.pick("'2024-01-01'", "'2024-01-01 12:30'", "'infinity'", "now()", "date '2024-01-01'", "'2024-01-02'::timestamptz - interval '1 day'")
	case typ == "double precision":
		return g.pick("0", "1.5", "'NaN'", "'Infinity'", "0.1", "-2.5")
	case typ == "jsonb":
		return g.pick("'{}'", `'{"a": 1.50}'`, "'7'", "'7.0'", "'[1, 2]'::jsonb")
	case typ == "bytea":
		return g.pick(`'\x'`, `'\x00'`, `'\xff'::bytea`, `'\x000102030405060708090a0b0c0d0e0f10'`)
	case strings.HasPrefix(typ, "time("):
		return g.pick("'12:30'", "time '00:00'", "'12:30:00.014'", "'24:00'")
	case typ == "boolean":
		return g.pick("true", "false")
	case typ == "uuid":
		return g.pick("'00000000-0000-0000-0000-000000000002'", "'00000000-0000-0000-0000-000000000004'")
	}
	return g.pick("-1", "0", "1", "2", "3", "'2'", "2.5", "1.0", "3000000000", "1 + 1")
}

// condition returns a Boolean expression; outer are the items of enclosing
// queries, which it may mention in sub-selects.
func (g *generator) condition(items []item, depth int) string {
	if depth > 0 {
		switch g.r.IntN(6) {
		case 0:
			return "(" + g.condition(items, depth-1) + " and " + g.condition(items, depth-1) + ")"
		case 1:
			return "(" + g.condition(items, depth-1) + " or " + g.condition(items, depth-1) + ")"
		case 2:
			return "not (" + g.condition(items, depth-1) + ")"
		case 3:
			if g.chance(60) {
				return g.subselect(items, depth-1)
			}
		}
	}
	c, typ := g.column(items)
	switch g.r.IntN(12) {
	case 0:
		return c + g.pick(" is null", " is not null")
	case 1:
		return fmt.Sprintf("%s %s (%s, %s, %s)", c, g.pick("in", "not in"), g.constant(typ), g.constant(typ), g.constant(typ))
	case 2:
		return fmt.Sprintf("%s %s %s and %s", c, g.pick("between", "not between"), g.constant(typ), g.constant(typ))
	case 3:
		return fmt.Sprintf("%s is %s from %s", c, g.pick("distinct", "not distinct"), g.constant(typ))
	case 4, 5:
		if d, ok := g.typed(items, typ); ok {
			return c + g.pick(" = ", " = ", " <> ", " < ", " >= ") + d
		}
	case 6:
		return g.constant(typ) + g.pick(" = ", " < ") + c
	case 7:
		if typ == "integer" {
			return c + " " + g.pick("= any", "<> all") + "(array[1, 2" + g.pick("", ", null", ", 3") + "])"
		}
		if typ == "text" && g.chance(70) {
			return c + g.pick(" like ", " not like ", " ^@ ", " like ") + g.pick("'B%'", "'BT_'", "'ä%'", "'%'", "'E%H'", "''", "null")
		}
		if !g.easy || g.chance(10) {
			return "length(" + c + "::text) > 3"
		}
	}
	return c + g.pick(" = ", " <> ", " < ", " > ", " <= ", " >= ") + g.constant(typ)
}

func (g *generator) subselect(outer []item, depth int) string {
	from, inner := g.table1()
	if g.chance(25) {
		right, it := g.table()
		on := g.condition(append(slices.Clone(inner), it), 0)
		if l, r, ok := g.joinColumns(inner, it); ok && g.chance(85) {
			on = l + " = " + r
		}
		from += " " + g.pick("join", "join", "left join") + " " + right + " on " + on
		inner = append(inner, it)
	}
	both := append(slices.Clone(outer), inner...)
	where := g.condition(g.pickItems(inner, inner, both), depth)
	if l, r, ok := g.joinColumns(outer, inner[0]); ok && g.chance(60) {
		where = l + " = " + r + g.pick("", " and "+where, " and "+where)
	}
	c, typ := g.column(inner)
	d, ok := g.typed(outer, typ)
	if l, r, found := g.joinColumns(outer, inner[0]); found && g.chance(70) {
		c, d, ok = r, l, true
	}
	switch {
	case g.chance(40) || !ok:
		return fmt.Sprintf("%sexists (select %s from %s where %s)", g.pick("", "not "), g.pick("*", "1", c), from, where)
	case g.chance(70):
		return fmt.Sprintf("%s %s (select %s from %s where %s)", d, g.pick("in", "in", "not in", "not in", "> any", "<= all", "<> any", "= all"), c, from, where)
	}
	return fmt.Sprintf("%s %s (select %s(%s) from %s where %s)", d, g.pick("=", ">", "<="), g.pick("min", "max", "count", "avg"), c, from, where)
}

// table1 is table as a list.
func (g *generator) table1() (string, []item) {
	from, it := g.table()
	return from, []item{it}
}

func (g *generator) pickItems(lists ...[]item) []item { return lists[g.r.IntN(len(lists))] }

// from returns a FROM clause.
func (g *generator) from(depth int) (string, []item) {
	text, it := g.fromItem(depth)
	items := []item{it}
	for range g.r.IntN(3) {
		right, it := g.fromItem(depth)
		both := append(append([]item(nil), items...), it)
		switch {
		case g.chance(15):
			text += ", " + right
		case g.chance(10):
			text += " cross join " + right
		default:
			on := g.condition(both, g.r.IntN(2))
			c, typ := g.column(items)
			if d, ok := g.typed([]item{it}, typ); ok && g.chance(85) {
				on = c + " = " + d + g.pick("", " and "+on)
			}
			if l, r, ok := g.joinColumns(items, it); g.easy && ok {
				on = l + " = " + r + g.pick("", " and "+on)
			}
			text += " " + g.pick("join", "join", "left join", "right join", "full join") + " " + right + " on " + on
		}
		items = both
	}
	return text, items
}

// joinColumns finds two columns of one join group.
func (g *generator) joinColumns(left []item, right item) (string, string, bool) {
	for _, name := range []string{g.pick("sym", "qty"), "qty", "sym"} {
		for _, l := range left {
			if l.has(name) && right.has(name) {
				return l.alias + "." + name, right.alias + "." + name, true
			}
		}
	}
	return "", "", false
}

func (it item) has(name string) bool {
	return slices.ContainsFunc(it.columns, func(c string) bool { return strings.HasPrefix(c, name+"|") })
}

// fromItem is a table or, sometimes, a sub-select.
func (g *generator) fromItem(depth int) (string, item) {
	if depth == 0 || g.easy || g.chance(80) {
		return g.table()
	}
	from, inner := g.from(0)
	it := item{}
	var list []string
	for i := range 1 + g.r.IntN(3) {
		c, typ := g.column(inner)
		list = append(list, fmt.Sprintf("%s as x%d", c, i))
		it.columns = append(it.columns, fmt.Sprintf("x%d|%s", i, typ))
	}
	g.n++
	it.alias = fmt.Sprintf("s%d", g.n)
	return fmt.Sprintf("%s(select %s from %s where %s) %s", g.pick("", "lateral "), strings.Join(list, ", "), from, g.condition(inner, 1), it.alias), it
}

// query returns a statement and whether its rows have a total order.
func (g *generator) query() (string, bool) {
	g.n, g.easy = 0, g.chance(50)
	if g.chance(15) {
		return g.sums(), false
	}
	if g.chance(25) {
		return g.subs(), false
	}
	from, items := g.from(g.r.IntN(2))
	where := ""
	if g.chance(75) {
		where = " where " + g.condition(items, g.r.IntN(3))
	}
	if g.chance(35) {
		where = " where " + g.subselect(items, g.r.IntN(3)) + g.pick("", " and "+g.condition(items, 1), " and "+g.condition(items, 0), " or "+g.condition(items, 0))
	}
	var list []string
	first := ""
	for i := range 1 + g.r.IntN(3) {
		c, typ := g.column(items)
		list = append(list, c)
		if i == 0 {
			first = typ
		}
	}
	ordinals := func() string {
		var out []string
		for i := range list {
			out = append(out, fmt.Sprintf("%d%s", i+1, g.pick("", " desc", " nulls first", " desc nulls last")))
		}
		return strings.Join(out, ", ")
	}
	switch g.r.IntN(8) {
	case 0: // aggregation over all
		c, _ := g.column(items)
		return fmt.Sprintf("select count(*), count(%s), %s(%s) from %s%s", list[0], g.pick("min", "max", "count"), c, from, where), false
	case 1, 2: // grouping
		keys := strings.Join(list, ", ")
		c, _ := g.column(items)
		agg := g.pick("count(*)", "count("+c+")", "count(distinct "+c+")", "min("+c+")", "max("+c+")", "sum(length("+c+"::text))")
		having := g.pick("", "", " having count(*) > 1")
		q := fmt.Sprintf("select %s, %s from %s%s group by %s%s", keys, agg, from, where, keys, having)
		list = append(list, agg)
		if g.chance(50) {
			return q + " order by " + ordinals() + g.pick("", " limit 4"), true
		}
		return q, false
	case 3:
		q := fmt.Sprintf("select distinct %s from %s%s", strings.Join(list, ", "), from, where)
		if g.chance(60) {
			return q + " order by " + ordinals() + g.pick("", " limit 3", " limit 3 offset 2"), true
		}
		return q, false
	case 4:
		c, _ := g.column(items)
		return fmt.Sprintf("select %s, %s over (partition by %s) from %s%s", list[0], g.pick("count(*)", "max("+c+")"), c, from, where), false
	case 5:
		// Of one type, or which of two equal values is shown is left open.
		other, more := g.from(0)
		c, ok := g.typed(more, first)
		if !ok {
			c = "null"
		}
		return fmt.Sprintf("select %s from %s%s %s select %s from %s", list[0], from, where, g.pick("union", "union all", "except", "intersect"), c, other), false
	case 6:
		return fmt.Sprintf("with c as (select %s as x, %s as y from %s%s) select c.x, count(*) from c left join a on a.sym = c.y::text group by c.x", list[0], list[len(list)-1], from, where), false
	}
	if g.chance(30) {
		list[0] = g.pick("coalesce("+list[0]+"::text, 'none')", "length("+list[0]+"::text)", "*")
	}
	q := fmt.Sprintf("select %s from %s%s", strings.Join(list, ", "), from, where)
	if g.chance(15) {
		// A value for each row, of rows that may go with none.
		other, more := g.from(0)
		c, _ := g.column(more)
		cond := g.condition(append(slices.Clone(more), items...), 1)
		if l, r, ok := g.joinColumns(items, more[len(more)-1]); ok {
			cond = l + " = " + r + g.pick("", " and "+cond)
		}
		return fmt.Sprintf("select %s, (select %s from %s where %s) from %s%s", list[len(list)-1], g.pick("count(*)", "count("+c+")", "max("+c+"::text)"), other, cond, from, where), false
	}
	if list[0] != "*" && g.chance(50) {
		return q + " order by " + ordinals() + g.pick("", " limit 5", " limit 3 offset 1"), true
	}
	return q, false
}

// sums returns a statement that adds columns up, most of which have terms for
// it, over one table or a join that repeats no row of it, and some that do.
func (g *generator) sums() string {
	g.easy = true
	from, items := "s t1", []item{{alias: "t1", columns: typed("s")}}
	if g.chance(40) {
		from += " " + g.pick("join", "left join", "right join", "full join") + " p t2 on t2.qty = t1.qty" + g.pick("", "", " and t2.qty > 0", " or t2.qty = 1")
		items = append(items, item{alias: "t2", columns: typed("p")})
	}
	where := ""
	if g.chance(60) {
		where = " where " + g.condition(items, g.r.IntN(3))
	}
	var list []string
	for range 1 + g.r.IntN(4) {
		list = append(list, g.pick("sum(", "avg(")+g.pick("t1.n4", "t1.n8", "t1.big", "t1.amt", "t1.fee", "t1.whole", "t1.small", "t1.qty", "t1.fee * t1.qty", "t1.n4 - 2 * t1.qty", "t1.amt * fee")+")")
	}
	if g.chance(10) {
		list = append(list, g.pick("sum(distinct t1.n4)", "avg(t1.neg)", "sum(t1.huge)"))
	}
	list = append(list, g.pick("count(*)", "min(t1.qty)", "count(t1.n4)", "max(t1.id)"))
	group := ""
	if g.chance(70) {
		keys := g.pick("t1.sym", "t1.qty", "t1.qty, t1.sym", "t1.id")
		list, group = append(list, keys), " group by "+keys
	}
	return "select " + strings.Join(list, ", ") + " from " + from + where + group
}

// typed lists a table's columns as items have them.
func typed(table string) []string {
	var out []string
	for _, c := range schema[table] {
		f := strings.Split(c, "|")
		out = append(out, f[0]+"|"+f[1])
	}
	return out
}

// seed is SEED's value, if the environment has one.
func seed(usual uint64) uint64 {
	if s := os.Getenv("SEED"); s != "" {
		usual, _ = strconv.ParseUint(s, 10, 64)
	}
	return usual
}

// TestGenerated compares seeded random statements with plain PostgreSQL.
func TestGenerated(t *testing.T) {
	w := newWorld(t)
	statements := 1500
	if testing.Short() {
		statements = 300
	}
	if s := os.Getenv("N"); s != "" {
		statements, _ = strconv.Atoi(s)
	}
	g := &generator{r: rand.New(rand.NewPCG(7, seed(8)))}
	valid := 0
	for range statements {
		sql, ordered := g.query()
		if w.compare(sql, ordered) != nil {
			valid++
		}
		if t.Failed() {
			break
		}
	}
	t.Logf("%d statements, %d valid; by level %v, of which storage nodes were asked sub-selects %v", statements, valid, w.levels[1:], w.subs[1:])
	if !t.Failed() && (w.subs[1] == 0 || w.subs[2] == 0 || w.subs[3] == 0) {
		t.Error("storage nodes were asked no sub-select")
	}
}
