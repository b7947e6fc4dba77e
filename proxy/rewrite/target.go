package rewrite

import (
	"encoding/binary"
	"slices"

	pg_query "github.com/pganalyze/pg_query_go/v6"

	"enigma/internal/column"
)

// An output is one column of a select list, after stars are expanded.
type output struct {
	name string // as ORDER BY may call it
	kind outputKind
	col  colAt          // of a total or mean perhaps a computed term's; unless the kind is other or countRows
	node *pg_query.Node // of other
}

type outputKind byte

const (
	other outputKind = iota // an expression that only the local engine computes
	plainColumn
	countRows // count(*)
	count     // count(c)
	countDistinct
	minimum
	maximum
	total // sum(c)
	mean  // avg(c)
)

func (o output) aggregate() bool { return o.kind >= countRows }

// summed reports whether the output is opened from sums of terms.
func (o output) summed() bool { return o.kind == total || o.kind == mean }

// outputs reads the select list of b. ok is false if a star covers more than
// visible.
func (a *Analysis) outputs(b *block, visible []reach) (list []output, ok bool) {
	resolve := b.resolver(visible)
	for _, n := range b.sel.TargetList {
		t := n.GetResTarget()
		c := t.GetVal().GetColumnRef()
		if c != nil && c.Fields[len(c.Fields)-1].GetAStar() != nil {
			if b.opaque || b.natural || len(b.using) > 0 || len(c.Fields) > 2 || len(visible) != len(b.refs) {
				return nil, false
			}
			list = append(list, starred(visible, names(c.Fields))...)
			continue
		}
		o := readOutput(t.GetVal(), resolve)
		if t.GetName() != "" {
			o.name = t.Name
		}
		list = append(list, o)
	}
	return list, true
}

// starred expands * or t.*.
func starred(visible []reach, fields []string) (list []output) {
	for _, v := range visible {
		if len(fields) == 2 && v.ref.name != fields[0] {
			continue
		}
		for i, name := range v.ref.names {
			list = append(list, output{name: name, kind: plainColumn, col: colAt{v.ref, i}})
		}
	}
	return list
}

// readOutput reads one expression: a column, or an aggregate that ciphertext
// can answer. The name is the one that PostgreSQL gives it.
func readOutput(n *pg_query.Node, resolve func([]string) (colAt, bool)) output {
	if c := n.GetColumnRef(); c != nil {
		fields := names(c.Fields)
		if at, ok := resolve(fields); ok {
			return output{name: fields[len(fields)-1], kind: plainColumn, col: at}
		}
	}
	if f := n.GetFuncCall(); f != nil {
		if o, ok := readAggregate(f, resolve); ok {
			return o
		}
	}
	return output{kind: other, node: n}
}

func readAggregate(f *pg_query.FuncCall, resolve func([]string) (colAt, bool)) (output, bool) {
	name := names(f.Funcname)
	if len(name) == 2 && name[0] == "pg_catalog" {
		name = name[1:]
	}
	if len(name) != 1 || f.AggOrder != nil || f.AggFilter != nil || f.Over != nil || f.AggWithinGroup || f.FuncVariadic {
		return output{}, false
	}
	if name[0] == "count" && f.AggStar {
		return output{name: "count", kind: countRows}, true
	}
	if len(f.Args) != 1 {
		return output{}, false
	}
	if f.Args[0].GetColumnRef() == nil {
		at, ok := computed(f.Args[0], resolve)
		return output{name: name[0], kind: sums[name[0]], col: at}, ok && !f.AggDistinct && sums[name[0]] != other
	}
	at, ok := resolve(names(f.Args[0].GetColumnRef().Fields))
	if !ok {
		return output{}, false
	}
	form := at.column().Form
	switch {
	case name[0] == "count" && !f.AggDistinct:
		return output{name: "count", kind: count, col: at}, true
	case name[0] == "count" && form.Eq:
		return output{name: "count", kind: countDistinct, col: at}, true
	case name[0] == "min" && form.Ord && hasExtremes(at.column()):
		return output{name: "min", kind: minimum, col: at}, true
	case name[0] == "max" && form.Ord && hasExtremes(at.column()):
		return output{name: "max", kind: maximum, col: at}, true
	case sums[name[0]] != other && !f.AggDistinct && summable(at.column()):
		return output{name: name[0], kind: sums[name[0]], col: at}, true
	}
	return output{}, false
}

// sums are the aggregates that are opened from sums of terms.
var sums = map[string]outputKind{"sum": total, "avg": mean}

// hasExtremes reports whether PostgreSQL has min and max for exactly the
// column's type; for some others it converts first.
func hasExtremes(c *Column) bool {
	return slices.Contains([]uint32{20, 21, 23, 700, 701, 790, 1082, 1083, 1114, 1184, 1186, 1266, 1700}, c.Type.OID)
}

// print writes an output for the storage nodes.
func (o output) print(p *printer) string {
	switch o.kind {
	case plainColumn:
		return p.column(o.col)
	case countRows:
		return "count(*)"
	case count:
		return "count(" + p.column(o.col) + ")"
	case countDistinct:
		return "count(DISTINCT " + p.column(o.col) + ")"
	case minimum:
		return p.extreme("min", o.col)
	}
	return p.extreme("max", o.col)
}

// cell says how to read an output.
func (o output) cell() Cell {
	switch o.kind {
	case countRows, count, countDistinct:
		return Cell{OID: oidInt8}
	case total, mean:
		return Cell{Column: o.col.id(), OID: column.SumOID(o.col.column().Type, o.kind == mean)}
	}
	return Cell{Column: o.col.id(), OID: o.col.column().Type.OID}
}

// sortable reports whether terms of the output sort as its values do.
func (o output) sortable() bool {
	return o.kind != other && !o.summed() && (o.kind != plainColumn || o.col.column().Form.Ord)
}

// A sortKey is one item of ORDER BY.
type sortKey struct {
	output
	desc, nullsFirst bool
}

func (k sortKey) print(p *printer) string {
	out := k.output.print(p)
	if k.desc {
		out += " DESC"
	} else {
		out += " ASC"
	}
	if k.nullsFirst {
		return out + " NULLS FIRST"
	}
	return out + " NULLS LAST"
}

// sortKeys reads ORDER BY; ok is false if ciphertext cannot sort so, but only
// by the first keys, which are returned.
func (a *Analysis) sortKeys(b *block, list []output, resolve func([]string) (colAt, bool)) (keys []sortKey, ok bool) {
	for _, n := range b.sel.SortClause {
		s := n.GetSortBy()
		o, ok := sortedBy(s.Node, list, resolve)
		if !ok || !o.sortable() || len(s.UseOp) > 0 {
			return keys, false
		}
		k := sortKey{output: o, desc: s.SortbyDir == pg_query.SortByDir_SORTBY_DESC}
		switch s.SortbyNulls {
		case pg_query.SortByNulls_SORTBY_NULLS_DEFAULT:
			k.nullsFirst = k.desc
		case pg_query.SortByNulls_SORTBY_NULLS_FIRST:
			k.nullsFirst = true
		}
		keys = append(keys, k)
	}
	return keys, true
}

// sortedBy finds what an item of ORDER BY means: an ordinal, else the name of
// an output, else an expression over the input.
func sortedBy(n *pg_query.Node, list []output, resolve func([]string) (colAt, bool)) (output, bool) {
	if n.GetAConst() != nil {
		return ordinal(n, list)
	}
	if c := n.GetColumnRef(); c != nil && len(c.Fields) == 1 {
		name := names(c.Fields)[0]
		if o, decided, ok := named(name, list); decided {
			return o, ok
		}
	}
	o := readOutput(n, resolve)
	return o, o.kind != other
}

// named finds the output called name. Where an expression without a name of
// its own mentions it, PostgreSQL may call that expression so; then this is
// not decided here.
func named(name string, list []output) (found output, decided, ok bool) {
	for _, o := range list {
		switch {
		case o.kind == other && o.name == "" && mentionsName(o.node, name):
			return output{}, true, false
		case o.name != name:
		case decided && (found.kind != o.kind || found.col != o.col):
			return output{}, true, false
		default:
			found, decided = o, true
		}
	}
	return found, decided, decided && found.kind != other
}

// mentionsName reports whether name occurs in an expression as that of a
// column, a function or a type.
func mentionsName(n *pg_query.Node, name string) bool {
	var all []string
	switch n := n.Node.(type) {
	case *pg_query.Node_ColumnRef:
		all = names(n.ColumnRef.Fields)
	case *pg_query.Node_AIndirection:
		all = names(n.AIndirection.Indirection)
	case *pg_query.Node_FuncCall:
		all = names(n.FuncCall.Funcname)
	case *pg_query.Node_TypeCast:
		all = names(n.TypeCast.TypeName.Names)
	case *pg_query.Node_SubLink, *pg_query.Node_SqlvalueFunction, *pg_query.Node_CaseExpr, *pg_query.Node_CoalesceExpr,
		*pg_query.Node_MinMaxExpr, *pg_query.Node_AArrayExpr, *pg_query.Node_RowExpr, *pg_query.Node_GroupingFunc,
		*pg_query.Node_XmlExpr, *pg_query.Node_XmlSerialize:
		return true // named after a keyword
	}
	found := slices.Contains(all, name)
	children(n, func(k *pg_query.Node) { found = found || mentionsName(k, name) })
	return found
}

// ordinal reads a position in the select list.
func ordinal(n *pg_query.Node, list []output) (output, bool) {
	v, ok := n.GetAConst().GetVal().(*pg_query.A_Const_Ival)
	if !ok || v.Ival.Ival < 1 || int(v.Ival.Ival) > len(list) {
		return output{}, false
	}
	o := list[v.Ival.Ival-1]
	return o, o.kind != other
}

// A rowLimit is LIMIT or OFFSET before its value is known.
type rowLimit struct {
	operand operand
	given   bool
	known   bool // it is a constant expression
}

func (a *Analysis) rowLimit(n *pg_query.Node) rowLimit {
	if n == nil || n.GetAConst().GetIsnull() {
		return rowLimit{known: true}
	}
	o, ok := a.consts.of(n, nil)
	l := rowLimit{operand: o, given: true, known: ok}
	a.known.limit(l)
	return l
}

// rows returns the number; none means that there is no limit. ok is false for
// what PostgreSQL would round, refuse or that is not known.
func (l rowLimit) rows(values []Value) (n int64, none, ok bool) {
	if !l.given || !l.known {
		return 0, true, l.known
	}
	v, ok := l.operand.get(values)
	switch {
	case !ok:
		return 0, false, false
	case v.Data == nil:
		return 0, true, true
	case v.OID == oidInt8 && len(v.Data) == 8:
		n = int64(binary.BigEndian.Uint64(v.Data))
	case v.OID == oidInt4 && len(v.Data) == 4:
		n = int64(int32(binary.BigEndian.Uint32(v.Data)))
	default:
		return 0, false, false
	}
	return n, false, n >= 0 && n < 1<<40
}
