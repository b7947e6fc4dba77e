package oracle

import (
	"fmt"
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
}

func (p *printer) print(n *phrase) {
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

// ordinals names every column of the select list, so that the order is total.
func (n *phrase) ordinals() string {
	var out []string
	for i := range n.order.left() {
		out = append(out, fmt.Sprintf("%d%s", i+1, n.dirs[i%len(n.dirs)]))
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
	root  *phrase
	order *phrase // ORDER BY over all columns, nil without
	loose bool    // picks one of values that are equal but print differently
	zeros bool    // has values that are equal but print differently
	Way   Way
}

// Text returns the statement and its parameters' values, as text; "NULL" is
// null.
func (s *Statement) Text() (string, []string) {
	p := printer{number: map[*literal]int{}}
	p.print(s.root)
	return p.String(), p.params
}

// Ordered reports whether the statement says which row comes first.
func (s *Statement) Ordered() bool {
	return s.order != nil && !s.order.gone && s.root.reaches(s.order)
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
