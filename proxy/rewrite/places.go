package rewrite

import (
	"slices"
	"strings"
)

// A selection is the select list of a fetch in the making: the cells that the
// plan is about, and after them what opening and checking these takes.
type selection struct {
	p     *printer
	fetch *Fetch
	list  []string // SQL, one a place
	late  []func(place func(sql string) int)
}

// cell adds a cell and returns its place; one that is there already is not
// added again.
func (s *selection) cell(sql string, c Cell, at colAt) int {
	if i := slices.Index(s.list, sql); i >= 0 {
		return i
	}
	s.list = append(s.list, sql)
	s.fetch.Cells = append(s.fetch.Cells, c)
	i := len(s.list) - 1
	if at.ref != nil && at.column().Form.Rest {
		s.late = append(s.late, func(place func(string) int) {
			s.fetch.Cells[i].Rest = place(s.p.aliases[at.ref] + "." + at.column().Rest)
		})
	}
	if at.ref != nil && at.column().Form.Bound {
		s.late = append(s.late, func(place func(string) int) {
			s.fetch.Cells[i].Number = place(s.p.aliases[at.ref] + "." + at.ref.table.Number)
		})
	}
	return i
}

// check adds the tags of a table whose rows are read whole, as far as they can be
// opened: what a tag covers takes no key.
func (s *selection) check(r *ref) {
	t := r.table
	if t.Tag == "" {
		return
	}
	alias := s.p.aliases[r] + "."
	for _, c := range t.Columns {
		if !c.Closed && !slices.Contains(s.list, alias+c.Physical) {
			return
		}
	}
	s.late = append(s.late, func(place func(string) int) {
		c := Check{Table: t, Number: place(alias + t.Number), Tag: place(alias + t.Tag)}
		for _, name := range t.Tagged {
			c.Terms = append(c.Terms, place(alias+name))
		}
		s.fetch.Checks = append(s.fetch.Checks, c)
	})
}

// sql finishes the list.
func (s *selection) sql() string {
	all := slices.Clone(s.list)
	for _, add := range s.late {
		add(func(sql string) int {
			i := slices.Index(all, sql)
			if i < 0 {
				i = len(all)
				all = append(all, sql)
			}
			return i
		})
	}
	s.fetch.Places = len(all)
	return strings.Join(all, ", ")
}
