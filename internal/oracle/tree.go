package oracle

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
)

// A phrase is a part of a statement. It prints its parts one after the other.
type phrase struct {
	kind  kind
	typ   string // of a value, where it is known
	parts []any  // strings and *phrases
	list  *list  // set if the parts are phrases of a list
	lit   *literal
	order *phrase // of an ORDER BY: the select list all of whose columns it names
	dirs  []string
	name  string // of an item of a select list, if it has one to sort by

	merges bool // it is a NATURAL JOIN or has USING, whose names may mean any table's column
	shut   bool // a table with such columns as closed is about
	closed bool // names a reserved column that no grant opens

	swap *phrase // printed in its place, while a smaller statement is looked for
	gone bool    // prints nothing
}

// A list says how many elements may go, and what stands between them.
type list struct {
	sep   string
	least int
}

// A literal is a constant that may be a parameter.
type literal struct {
	text  string // as SQL
	value string // as text of its type
	param bool
	again []string // its values where the statement is executed once more
}

// mk makes a phrase of a template in which each % stands for an argument: a string
// or a *phrase.
func mk(k kind, template string, args ...any) *phrase {
	n := &phrase{kind: k}
	for i, text := range strings.Split(template, "%") {
		if i > 0 {
			n.parts = append(n.parts, args[i-1])
		}
		if text != "" {
			n.parts = append(n.parts, text)
		}
	}
	return n
}

func (n *phrase) of(typ string) *phrase {
	n.typ = typ
	return n
}

// listOf makes a list of which least elements stay.
func listOf(sep string, least int, ns ...*phrase) *phrase {
	n := &phrase{kind: kindOther, list: &list{sep, least}}
	for _, e := range ns {
		n.parts = append(n.parts, e)
	}
	return n
}

// A printer collects a statement's text and parameters.
type printer struct {
	strings.Builder
	params []string // values
	number map[*literal]int
	again  [][]string // what the params are where it is executed once more
	closed bool       // something printed is closed
	merges bool       // something printed merges columns
	shut   bool       // some table printed has closed columns
}

func (p *printer) print(n *phrase) {
	if n.swap == nil && !n.gone {
		p.closed, p.merges, p.shut = p.closed || n.closed, p.merges || n.merges, p.shut || n.shut
	}
	switch {
	case n.swap != nil:
		p.print(n.swap)
		return
	case n.gone:
		return
	case n.lit != nil && n.lit.param:
		i, ok := p.number[n.lit]
		if !ok {
			p.params = append(p.params, n.lit.value)
			p.again = append(p.again, n.lit.again)
			i = len(p.params)
			p.number[n.lit] = i
		}
		fmt.Fprintf(p, "$%d", i)
		return
	case n.lit != nil:
		p.WriteString(n.lit.text)
		return
	}
	if n.order != nil {
		p.WriteString(n.ordinals())
	}
	first := true
	for _, part := range n.parts {
		child, ok := part.(*phrase)
		if !ok {
			p.WriteString(part.(string))
			continue
		}
		if n.list != nil && child.gone {
			continue
		}
		if n.list != nil && !first {
			p.WriteString(n.list.sep)
		}
		first = false
		p.print(child)
	}
}

// ordinals names every column of the select list, by number or by name, so that the order is total.
func (n *phrase) ordinals() string {
	var out []string
	for _, p := range n.order.parts {
		if c, ok := p.(*phrase); ok && !c.gone {
			out = append(out, cmp.Or(c.name, strconv.Itoa(len(out)+1))+n.dirs[len(out)%len(n.dirs)])
		}
	}
	return strings.Join(out, ", ")
}

// left counts the elements of a list that have not gone.
func (n *phrase) left() int {
	count := 0
	for _, p := range n.parts {
		if c, ok := p.(*phrase); ok && !c.gone {
			count++
		}
	}
	return count
}

// A Statement is a random statement.
type Statement struct {
	root    *phrase
	order   *phrase // ORDER BY over all columns, nil without
	loose   bool    // picks one of values that are equal but print differently
	zeros   bool    // has values that are equal but print differently
	spans   bool    // has intervals, equal ones of which print differently
	Way     Way
	explain bool // by the gateway too

	Times int    // how often it is executed, if it is Prepared
	Amid  string // what is set after the first of these times, such as "timezone = 'UTC'"
}

// Text returns the statement and its parameters' values, as text; "NULL" is
// null.
func (s *Statement) Text() (string, []string) {
	p := s.print()
	return p.String(), p.params
}

func (s *Statement) print() *printer {
	p := &printer{number: map[*literal]int{}}
	p.print(s.root)
	p.closed = p.closed || p.merges && p.shut
	return p
}

// Closed reports whether the statement names a reserved column that no grant
// opens.
func (s *Statement) Closed() bool { return s.print().closed }

// values returns the parameters of each time that the statement is executed.
func (p *printer) values(times int) [][]string {
	out := [][]string{p.params}
	for i := 1; i < times; i++ {
		next := make([]string, len(p.params))
		for j, v := range p.params {
			if again := p.again[j]; len(again) > 0 {
				v = again[(i-1)%len(again)]
			}
			next[j] = v
		}
		out = append(out, next)
	}
	return out
}

// Ordered reports whether the statement says which row comes first.
func (s *Statement) Ordered() bool {
	return s.order != nil && !s.order.gone && !s.spans && s.root.reaches(s.order)
}

// reaches reports whether other is printed within n.
func (n *phrase) reaches(other *phrase) bool {
	switch {
	case n == other:
		return true
	case n.swap != nil:
		return n.swap.reaches(other)
	case n.gone:
		return false
	}
	for _, p := range n.parts {
		if c, ok := p.(*phrase); ok && c.reaches(other) {
			return true
		}
	}
	return false
}
