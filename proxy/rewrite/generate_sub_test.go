package rewrite_test

import (
	"fmt"
	"slices"
	"strings"
)

// A plainItem is a FROM item of a statement that storage nodes can answer: an
// alias, and which of the comparable columns sym and qty it has.
type plainItem struct {
	alias string
	sym   bool
}

func (g *generator) plainTable() (string, plainItem) {
	name := g.pick("a", "b", "k", "e", "g", "s")
	g.n++
	it := plainItem{alias: fmt.Sprintf("t%d", g.n), sym: name != "k"}
	return name + " " + it.alias, it
}

// plainLeaf is a condition that terms answer.
func (g *generator) plainLeaf(items []plainItem) string {
	x, y := items[len(items)-1-g.r.IntN((len(items)+1)/2)], items[g.r.IntN(len(items))]
	switch g.r.IntN(5) {
	case 0:
		return x.alias + ".qty" + g.pick(" is null", " is not null")
	case 1:
		return x.alias + ".qty" + g.pick(" = ", " <> ", " < ", " >= ") + g.pick("0", "1", "2", "3")
	case 2:
		if x.sym {
			return x.alias + ".sym" + g.pick(" = ", " <> ", " = ") + g.pick("'BTC'", "'ETH'", "'x'", "null")
		}
	}
	if x.sym && y.sym && x != y && g.chance(50) {
		return x.alias + ".sym" + g.pick(" = ", " = ", " = ", " <> ") + y.alias + ".sym"
	}
	return x.alias + ".qty" + g.pick(" = ", " = ", " = ", " <> ", " < ", " >= ") + y.alias + ".qty"
}

// plainCondition is one of these, or of their kin, with depth sub-selects at most
// in each other.
func (g *generator) plainCondition(items []plainItem, depth int) string {
	switch n := g.r.IntN(10); {
	case n < 2:
		return "(" + g.plainCondition(items, depth) + g.pick(" and ", " and ", " or ") + g.plainCondition(items, depth) + ")"
	case n == 2:
		return "not (" + g.plainCondition(items, depth) + ")"
	case n < 8 && depth > 0:
		return g.plainSub(items, depth-1)
	}
	return g.plainLeaf(items)
}

func (g *generator) plainSub(outer []plainItem, depth int) string {
	from, it := g.plainTable()
	items := append(slices.Clone(outer), it)
	if g.chance(25) {
		right, other := g.plainTable()
		from += g.pick(" join ", " join ", " left join ", " right join ") + right + " on " + other.alias + ".qty = " + it.alias + ".qty"
		items = append(items, other)
	}
	where := ""
	if g.chance(85) {
		where = " where " + g.plainCondition(items, depth)
		if g.chance(50) {
			where += " and " + g.plainLeaf(items)
		}
	}
	x, c := outer[g.r.IntN(len(outer))], "qty"
	if x.sym && it.sym && g.chance(40) {
		c = "sym"
	}
	left, right := x.alias+"."+c, it.alias+"."+c
	if c == "qty" && g.chance(15) {
		return fmt.Sprintf("%s %s (select %s(%s) from %s%s)", left, g.pick("=", ">", "<="), g.pick("min", "max"), right, from, where)
	}
	if g.chance(45) {
		return fmt.Sprintf("%sexists (select %s from %s%s)", g.pick("", "not "), g.pick("1", "", "*", right, "1/0"), from, where)
	}
	word := g.pick("in", "not in", "= any", "<> all")
	if c == "qty" {
		word = g.pick("in", "in", "not in", "not in", "> any", "<= any", "< all", ">= all", "<> any", "= all")
	}
	return fmt.Sprintf("%s %s (select %s from %s%s)", left, word, right, from, where)
}

// subs returns a statement over sub-selects. Most are for the storage nodes alone;
// others need some of what is said about semi-joins.
func (g *generator) subs() string {
	from, it := g.plainTable()
	items := []plainItem{it}
	for range g.r.IntN(3) {
		right, other := g.plainTable()
		on := other.alias + ".qty = " + items[g.r.IntN(len(items))].alias + ".qty"
		if g.chance(30) {
			on = g.plainLeaf([]plainItem{it, other}) + " and " + on
		}
		if g.chance(15) {
			on += " and " + g.plainSub([]plainItem{it, other}, 0)
		}
		items = append(items, other)
		from += g.pick(" join ", " join ", " join ", " left join ", " right join ") + right + " on " + on
	}
	var where []string
	for range 1 + g.r.IntN(2) {
		where = append(where, g.plainCondition(items, 2))
	}
	if g.chance(50) {
		where = append(where, g.plainLeaf(items))
	}
	list := []string{items[len(items)-1].alias + ".qty"}
	switch g.r.IntN(6) {
	case 0:
		list = []string{"count(*)", "max(" + it.alias + ".qty)"}
	case 1: // finished by the local engine
		list = append(list, it.alias+".qty + 1")
	case 2:
		other, inner := g.plainTable()
		all := append(slices.Clone(items), inner)
		cond := inner.alias + ".qty = " + items[g.r.IntN(len(items))].alias + ".qty and " + g.plainCondition(all, 1)
		list = append(list, fmt.Sprintf("(select %s from %s where %s)", g.pick("count(*)", "sum("+inner.alias+".qty)", "max("+inner.alias+".qty * 2)"), other, cond))
	}
	return "select " + strings.Join(list, ", ") + " from " + from + " where " + strings.Join(where, " and ")
}
