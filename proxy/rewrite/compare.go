package rewrite

import (
	"reflect"
	"sync"

	"google.golang.org/protobuf/proto"

	pg_query "github.com/pganalyze/pg_query_go/v6"
)

// A comparer walks two trees at once.
type comparer struct {
	replaced map[int32]bool // locations of references that became sub-selects
	stripped map[int32]bool // locations of names that lost their schema
	skipFrom *pg_query.SelectStmt
	instead  map[proto.Message]proto.Message // what stands for some of the first tree
	seen     int
	answers  []answer // what became constants
	replies  int      // how many of these were seen
}

func (c *comparer) nodes(a, b *pg_query.Node) bool {
	return c.messages(reflect.ValueOf(a), reflect.ValueOf(b))
}

// messages compares two messages, which are pointers to structs, but for locations
// and what was replaced.
func (c *comparer) messages(a, b reflect.Value) bool {
	if len(c.instead) > 0 && !a.IsNil() {
		if other := c.instead[a.Interface().(proto.Message)]; other != nil {
			a = reflect.ValueOf(other)
		}
	}
	if a.Type() != b.Type() || a.IsNil() || b.IsNil() {
		return a.Type() == b.Type() && a.IsNil() && b.IsNil()
	}
	if a.Type() == nodeType {
		if done, equal := c.special(a.Interface().(*pg_query.Node), b.Interface().(*pg_query.Node)); done {
			return equal
		}
	}
	if rv, ok := a.Interface().(*pg_query.RangeVar); ok && c.replaced[rv.Location] {
		c.seen++
		table := b.Interface().(*pg_query.RangeVar)
		return table.Relname == private && proto.Equal(aliasOf(rv), table.Alias)
	}
	skip := c.skipFrom != nil && a.Interface() == any(c.skipFrom)
	a, b = a.Elem(), b.Elem()
	for _, f := range fieldsOf(a.Type()) {
		if skip && f == fromClause {
			continue
		}
		if !c.values(a.Field(f), b.Field(f)) {
			return false
		}
	}
	return true
}

// aliasOf is the alias that a reference without one gets when it is replaced.
func aliasOf(rv *pg_query.RangeVar) *pg_query.Alias {
	if rv.Alias != nil {
		return rv.Alias
	}
	return &pg_query.Alias{Aliasname: rv.Relname}
}

// values compares what is in two fields of one type.
func (c *comparer) values(a, b reflect.Value) bool {
	switch a.Kind() {
	case reflect.Pointer:
		return c.messages(a, b)
	case reflect.Interface: // of a message's alternatives, each a struct of one field
		if a.IsNil() || b.IsNil() {
			return a.IsNil() && b.IsNil()
		}
		a, b = a.Elem(), b.Elem()
		return a.Type() == b.Type() && c.values(a.Elem().Field(0), b.Elem().Field(0))
	case reflect.Slice:
		if a.Len() != b.Len() {
			return false
		}
		for i := range a.Len() {
			if !c.values(a.Index(i), b.Index(i)) {
				return false
			}
		}
		return true
	}
	return a.Equal(b)
}

var (
	nodeType = reflect.TypeFor[*pg_query.Node]()

	// fromClause is which field of a SelectStmt its FROM is.
	fromClause = fieldNamed(reflect.TypeFor[pg_query.SelectStmt](), "FromClause")

	compared sync.Map // reflect.Type of a message to []int, see fieldsOf
)

func fieldNamed(t reflect.Type, name string) int {
	f, ok := t.FieldByName(name)
	if !ok {
		panic("rewrite: internal error: " + t.Name() + " has no " + name)
	}
	return f.Index[0]
}

// fieldsOf lists the fields of a message that are compared: all but its location,
// and what protobuf keeps beside them.
func fieldsOf(t reflect.Type) []int {
	if list, ok := compared.Load(t); ok {
		return list.([]int)
	}
	var list []int
	for i := range t.NumField() {
		if f := t.Field(i); f.IsExported() && f.Name != "Location" {
			list = append(list, i)
		}
	}
	compared.Store(t, list)
	return list
}

// special compares a node that was replaced; done is false for all others.
func (c *comparer) special(a, b *pg_query.Node) (done, equal bool) {
	if rv := a.GetRangeVar(); rv != nil && c.replaced[rv.Location] {
		c.seen++
		sub, fn := b.GetRangeSubselect(), b.GetRangeFunction()
		alias := aliasOf(rv)
		if table := b.GetRangeVar(); table != nil && table.Relname == private {
			return true, proto.Equal(alias, table.Alias)
		}
		return true, sub != nil && !sub.Lateral && proto.Equal(alias, sub.Alias) ||
			fn != nil && !fn.Lateral && !fn.Ordinality && proto.Equal(alias, fn.Alias)
	}
	if m := a.GetMultiAssignRef(); m != nil && m.Colno != 1 { // has a copy of the first column's source
		other := b.GetMultiAssignRef()
		return true, other != nil && m.Colno == other.Colno && m.Ncolumns == other.Ncolumns
	}
	if ref := a.GetColumnRef(); ref != nil && c.stripped[ref.Location] {
		short := b.GetColumnRef()
		if short == nil || len(short.Fields) != 2 {
			return true, false
		}
		return true, proto.Equal(ref.Fields[1], short.Fields[0]) && proto.Equal(ref.Fields[2], short.Fields[1])
	}
	return c.answered(a, b)
}
