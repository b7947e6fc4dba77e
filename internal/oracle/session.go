package oracle

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
)

// block is how many statements share a session, and stretch how many of them a
// transaction.
const (
	block   = 50
	stretch = 10
)

// settings are drawn for each block: what changes how values print or are read.
func settings(i uint64) []string {
	pick := func(n uint64, list ...string) string { return list[(i/n)%uint64(len(list))] }
	return []string{
		"timezone = '" + pick(1, "UTC", "Europe/Vienna", "Asia/Kolkata", "America/New_York") + "'",
		"datestyle = '" + pick(4, "ISO, MDY", "German", "SQL, DMY") + "'",
		"bytea_output = '" + pick(2, "hex", "escape") + "'",
		"extra_float_digits = " + pick(3, "1", "0"),
		"intervalstyle = '" + pick(5, "postgres", "iso_8601", "postgres_verbose", "sql_standard") + "'",
	}
}

// A session is how the statements of a block are asked.
type session struct {
	set      *Dataset
	lean     bool        // at the second gateway
	settings []string    // of the block
	own      []*relation // its temporary tables and views
	made     []string    // what made them
	drop     []string    // what drops them
	tx       []string    // what begins the transaction, if there is one
	end      string      // of the transaction
	r        *rand.Rand
}

// do lists what puts a fresh connection into the session's state.
func (s *session) do() (out []string) {
	for _, setting := range s.settings {
		out = append(out, "set "+setting)
	}
	return slices.Concat(out, s.made, s.tx)
}

// undo lists what ends it.
func (s *session) undo() (out []string) {
	if s.end != "" {
		out = append(out, s.end)
	}
	return append(out, s.drop...)
}

// view is what drops the session's view, which is not dropped with its connection.
func (s *session) view() string {
	for _, sql := range s.drop {
		if strings.HasPrefix(sql, "drop view ") {
			return sql
		}
	}
	return "drop view none"
}

// noArrays makes columns of arrays rare where a transaction is read-only, which
// cannot have tables of them made.
func (s *session) noArrays() int {
	if len(s.tx) > 0 && strings.Contains(s.tx[0], "read only") {
		return 33
	}
	return 0
}

// begin begins a transaction, or none: read-only ones, and ones that change for
// themselves how statements are read.
func (s *session) begin() {
	pick := func(list ...string) string { return list[s.r.IntN(len(list))] }
	s.tx, s.end = nil, ""
	switch s.r.IntN(14) {
	case 0:
		s.tx, s.end = []string{pick("begin read only", "begin; set transaction read only", "start transaction isolation level serializable, read only")}, pick("commit", "rollback")
	case 1:
		s.tx, s.end = []string{
			"begin", "set local timezone = '" + pick("Asia/Tokyo", "America/St_Johns", "UTC") + "'", "set local datestyle = '" + pick("ISO, DMY", "Postgres, MDY", "SQL, MDY") + "'",
		}, "rollback"
	case 2:
		s.tx, s.end = []string{
			"begin", "set local search_path = " + pick(ident(s.set.Name), `"$user", `+ident(s.set.Name)+", public", "pg_catalog, "+ident(s.set.Name)), "set local extra_float_digits = " + pick("-2", "0", "3"),
		}, "commit"
	case 3:
		s.tx, s.end = []string{"begin isolation level " + pick("repeatable read", "read committed"), "set local intervalstyle = '" + pick("postgres", "sql_standard") + "'"}, "rollback"
	}
}

// makeOwn makes tables and views of the session's own, over the data set.
func (s *session) makeOwn(number uint64) {
	for i := range 1 + s.r.IntN(3) {
		name := fmt.Sprintf("own_%d_%d", number, i)
		if rel, sql := ownTable(s.set, s.r, name); rel != nil {
			s.made, s.own = append(s.made, sql...), append(s.own, rel)
			s.drop = append(s.drop, "drop table "+name)
		}
	}
	if rel, sql := ownView(s.set, s.r, fmt.Sprintf("scratch.own_%d_v", number)); rel != nil {
		s.made, s.own = append(s.made, sql), append(s.own, rel)
		s.drop = append(s.drop, "drop view "+rel.name)
	}
}

// ownTable is a temporary table with some columns and rows of one of the data
// set's tables.
func ownTable(set *Dataset, r *rand.Rand, name string) (*relation, []string) {
	g := &generator{r: r, set: set, st: &Statement{}, easy: true}
	table, from := g.table()
	var columns, definitions []string
	rel := &relation{name: name}
	for _, c := range from.columns {
		if !c.closed && c.kind != kindInterval && len(rel.columns) < 5 && g.chance(60) {
			rel.columns = append(rel.columns, c)
			columns, definitions = append(columns, from.name+"."+ident(c.name)), append(definitions, ident(c.name)+" "+c.typ)
		}
	}
	if len(rel.columns) == 0 {
		return nil, nil
	}
	for i := range rel.columns { // rows may be there twice
		rel.columns[i].edge = true
	}
	query := func() string {
		g.scopes = []*scope{scopeOf(from)}
		p := printer{number: map[*literal]int{}}
		p.print(mk(kindQuery, "select "+strings.Join(columns, ", ")+" from % where %", table, g.comparison(g.must())))
		return p.String()
	}
	if g.chance(70) {
		return rel, []string{"create temp table " + name + " as " + query()}
	}
	return rel, []string{"create temp table " + name + " (" + strings.Join(definitions, ", ") + ")", "insert into " + name + " " + query(), "insert into " + name + " " + query()}
}

// must is a column to compare that is not reserved.
func (g *generator) must() leaf {
	leaves := slices.DeleteFunc(slices.Clone(g.scopes[0].leaves), func(l leaf) bool { return l.kind == kindOther || l.n.closed })
	return leaves[g.r.IntN(len(leaves))]
}

// ownView is a view over the data set whose rows do not depend on which of equal
// values was picked. It has no table with closed columns: a star in it, below EXISTS
// too, names them all.
func ownView(set *Dataset, r *rand.Rand, name string) (*relation, string) {
	for range 20 {
		g := &generator{r: r, set: set, st: &Statement{}, names: 500} // no statement has as many aliases
		q := g.selectQuery(shape{columns: 1 + r.IntN(3), named: true, bare: true})
		p := printer{number: map[*literal]int{}}
		p.print(q.n)
		if !g.picks && !g.spans && !p.closed && !p.shut {
			return &relation{name: name, columns: q.columns}, "create view " + name + " as " + p.String()
		}
	}
	return nil, ""
}

// enter puts both sides into the session's state.
func (s *Sides) enter(ctx context.Context, statements ...string) error {
	for _, sql := range statements {
		if err := s.each(ctx, sql); err != nil {
			return fmt.Errorf("%s: %w", sql, err)
		}
	}
	return nil
}

// leave ends a transaction, if there is one.
func (s *Sides) leave(ctx context.Context, end string) error {
	s.tx = false
	if end == "" {
		return nil
	}
	return s.enter(ctx, end)
}
