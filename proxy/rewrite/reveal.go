package rewrite

import (
	"fmt"
	"slices"
	"sort"
	"strings"
)

// label names a column for EXPLAIN.
func (c colAt) label() string { return c.ref.table.Name + "." + c.column().Name }

// learns says what a condition tells the storage nodes, without its constants.
func (c *cond) learns() []string {
	counts := map[string]int{}
	c.leaves(func(k *cond) {
		switch k.op {
		case opCmp:
			counts[fmt.Sprintf("which rows have %s %s a constant", k.a.label(), k.cmp)]++
		case opPrefix:
			what := k.cmp
			if k.cmp == "^@" {
				what = "begin with"
			}
			counts[fmt.Sprintf("which rows have the first bytes of %s %s a constant", k.a.label(), what)]++
		case opCols:
			counts[fmt.Sprintf("which rows have %s %s %s", k.a.label(), k.cmp, k.b.label())]++
		case opSub:
			counts[k.sub.learns()]++
		case opKeys:
			counts[fmt.Sprintf("which rows have %s = one of a list of keys, those of %s", k.a.label(), k.list.source.label(k.list.from))]++
		case opNull, opNotNull:
			counts[fmt.Sprintf("which rows have %s NULL", k.a.label())]++
		}
	})
	var out []string
	for line, n := range counts {
		if n > 1 {
			line = strings.Replace(line, "a constant", fmt.Sprintf("each of %d constants", n), 1)
		}
		out = append(out, line)
	}
	sort.Strings(out)
	return out
}

// reveal adds lines to the plan's list, once each.
func (p *Plan) reveal(lines ...string) {
	for _, l := range lines {
		if !slices.Contains(p.Reveals, l) {
			p.Reveals = append(p.Reveals, l)
		}
	}
}

// Explain describes the plan for the person who asked, a line at a time. The
// local statement holds their own constants.
func (p *Plan) Explain() []string {
	what := map[int]string{
		1: "the storage node answers the whole statement on ciphertext",
		2: "the storage node joins, filters and may group, the gateway finishes",
		3: "the storage node filters table by table, the gateway finishes",
	}
	lines := []string{fmt.Sprintf("Level %d: %s", p.Level, what[p.Level])}
	for i, s := range p.Steps() {
		if len(p.Lists) > 0 {
			lines = append(lines, fmt.Sprintf("Step %d:", i+1))
		}
		for _, k := range s.Lists {
			lines = append(lines, fmt.Sprintf("Keys %d: %s", k+1, p.OutlineList(k)))
		}
		for _, k := range s.Fetches {
			lines = append(lines, fmt.Sprintf("Fetch %d%s: %s", k+1, p.Fetches[k].lists(), p.Fetches[k].SQL))
		}
	}
	if len(p.Fetches) == 0 && (p.Write == nil || p.Write.Kind != Insert) {
		lines = append(lines, "No fetch: the conditions are false for every row")
	}
	if w := p.Write; w != nil && w.Source != "" {
		text, _, _ := p.FinishText(w.Source, outlined)
		lines = append(lines, "First: "+text)
	}
	if p.Local != "" {
		lines = append(lines, "Local: "+p.Outline())
	}
	if p.Write != nil {
		lines = append(lines, p.Write.Explain()...)
	}
	if p.Otherwise != nil {
		lines = append(lines, "If the rows summed together are not side by side:")
		for _, l := range p.Otherwise.Explain() {
			lines = append(lines, "  "+l)
		}
	}
	for _, r := range p.Reveals {
		lines = append(lines, "Reveals: "+r)
	}
	return lines
}

// learns says what a sub-select tells beyond what its conditions do: which rows
// outside go with which inside.
func (s *subselect) learns() string {
	var tables []string
	for _, r := range s.own() {
		tables = append(tables, r.table.Name)
	}
	rows := strings.Join(tables, " and ")
	if s.kind == subExists || s.kind == subNone {
		return "which rows go with rows of " + rows
	}
	what := rows
	if s.out.col.ref != nil {
		what = s.out.col.label()
	}
	of := map[subKind]string{subAny: "some of", subAll: "all of", subOne: "one value of"}[s.kind]
	return fmt.Sprintf("which rows have %s %s %s a sub-select's %s", s.left.label(), s.cmp, of, what)
}
