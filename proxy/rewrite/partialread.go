package rewrite

import (
	"slices"

	pg_query "github.com/pganalyze/pg_query_go/v6"
)

// A reader reads the clauses of a block that aggregates.
type reader struct {
	p          *partial
	terms      *terms
	b          *block
	outputs    []string // names that ORDER BY and GROUP BY may mean instead of columns
	aggregates bool
	late       []func() bool // sums: what is a key anyway is known by then
}

// aggregateNames are the aggregates that do not mind how often a value is there,
// nor in which order they come.
var aggregateNames = []string{"min", "max", "bool_and", "bool_or", "every", "bit_and", "bit_or"}

// windowNames are functions over windows, beside these aggregates.
var windowNames = []string{
	"row_number", "rank", "dense_rank", "percent_rank", "cume_dist", "ntile", "lag", "lead", "first_value", "last_value", "nth_value",
	"count", "sum", "avg",
}

// block reads all clauses after FROM and, of a block over tables, WHERE; and then
// the sums.
func (r *reader) block() bool {
	s := r.b.sel
	for _, list := range [][]*pg_query.Node{s.TargetList, s.DistinctClause, s.WindowClause} {
		for _, n := range list {
			if n.GetNode() != nil && !r.read(n) { // DISTINCT alone is an empty node
				return false
			}
		}
	}
	for _, n := range append(slices.Clone(s.SortClause), s.GroupClause...) {
		if !r.named(n) && !r.read(n) {
			return false
		}
	}
	for _, n := range []*pg_query.Node{s.HavingClause, s.LimitCount, s.LimitOffset} {
		if n != nil && !r.read(n) {
			return false
		}
	}
	for _, f := range r.late {
		if !f() {
			return false
		}
	}
	return true
}

// named reports whether an item of ORDER BY or GROUP BY is the name of an output.
// A name that a column has too is read as that, which it is in GROUP BY, and else
// costs a key at most.
func (r *reader) named(n *pg_query.Node) bool {
	if s := n.GetSortBy(); s != nil {
		n = s.Node
	}
	fields := names(n.GetColumnRef().GetFields())
	if len(fields) != 1 || !slices.Contains(r.outputs, fields[0]) {
		return false
	}
	if r.p.view != nil {
		return !r.p.view.knows(fields[0])
	}
	return !r.b.knows(fields[0])
}

// read makes keys of the columns of an expression, and sums of its aggregates.
func (r *reader) read(n *pg_query.Node) bool {
	switch k := n.GetNode().(type) {
	case *pg_query.Node_ColumnRef:
		return r.terms.key(names(k.ColumnRef.Fields))
	case *pg_query.Node_FuncCall:
		return r.call(n, k.FuncCall)
	case *pg_query.Node_SubLink, *pg_query.Node_SelectStmt, *pg_query.Node_AIndirection, *pg_query.Node_XmlExpr,
		*pg_query.Node_XmlSerialize, *pg_query.Node_SetToDefault:
		return false
	}
	return r.below(n)
}

func (r *reader) below(n *pg_query.Node) bool {
	ok := true
	known := children(n, func(k *pg_query.Node) { ok = ok && r.read(k) })
	return ok && known
}

func (r *reader) call(n *pg_query.Node, f *pg_query.FuncCall) bool {
	name := names(f.Funcname)
	if len(name) == 2 && name[0] == "pg_catalog" {
		name = name[1:]
	}
	if len(name) != 1 || f.FuncVariadic || f.AggWithinGroup || len(f.AggOrder) > 0 {
		return false
	}
	unminding := slices.Contains(aggregateNames, name[0])
	switch {
	case f.Over != nil:
		return (unminding || slices.Contains(windowNames, name[0])) && r.below(n)
	case !unminding && !slices.Contains([]string{"count", "sum", "avg"}, name[0]):
		_, plain := plainCall(f)
		return plain && (constantFunctions[name[0]] || scalarFunctions[name[0]]) && r.below(n)
	case f.AggFilter != nil && !r.terms.keyed(f.AggFilter), !f.AggStar && len(f.Args) != 1:
		return false
	}
	r.aggregates = true
	switch {
	case f.AggDistinct:
		return r.terms.keyed(f.Args[0])
	case unminding:
		return r.extreme(n, f) || r.terms.keyed(f.Args[0])
	case name[0] == "count":
		return r.count(n, f)
	}
	r.late = append(r.late, func() bool { return r.sum(n, f, name[0] == "avg") })
	return true
}

// filter writes an aggregate's FILTER, with another condition if that is not "".
func (r *reader) filter(f *pg_query.FuncCall, more string) (string, bool) {
	text, ok := more, true
	if f.AggFilter != nil {
		if text, ok = r.terms.text(f.AggFilter); more != "" {
			text = "(" + text + ") and " + more
		}
	}
	if text == "" {
		return "", ok
	}
	return " filter (where " + text + ")", ok
}

// count adds up counts.
func (r *reader) count(n *pg_query.Node, f *pg_query.FuncCall) bool {
	rows, more := r.terms.rows, ""
	if !f.AggStar {
		arg := f.Args[0]
		at, ok := colAt{}, false
		if c := arg.GetColumnRef(); c != nil && r.p.view == nil {
			at, ok = r.p.resolve(names(c.Fields))
		}
		switch {
		case ok:
			rows = private + "a." + numbered("c", place(&r.p.counts, at))
		case arg.GetRowExpr() != nil, !r.terms.keyed(arg):
			return false
		default:
			text, ok := r.terms.text(arg)
			if !ok {
				return false
			}
			more = "(" + text + ") is not null"
		}
	}
	filter, ok := r.filter(f, more)
	return ok && r.p.edits.replace(n, "(coalesce(pg_catalog.sum("+rows+")"+filter+", 0)::pg_catalog.int8)")
}

// extreme takes the min or max of a column from each group's.
func (r *reader) extreme(n *pg_query.Node, f *pg_query.FuncCall) bool {
	if r.p.view != nil {
		return false
	}
	o, ok := readAggregate(&pg_query.FuncCall{Funcname: f.Funcname, Args: f.Args}, r.p.resolve)
	if !ok || o.kind != minimum && o.kind != maximum || !unique(o.col) {
		return false
	}
	filter, ok := r.filter(f, "")
	return ok && r.p.edits.replace(n, "pg_catalog."+o.name+"("+r.p.extreme(o)+")"+filter)
}

// sum adds up sums, or divides them by counts.
func (r *reader) sum(n *pg_query.Node, f *pg_query.FuncCall, mean bool) bool {
	e, ok := r.terms.additive(f.Args[0])
	if !ok {
		return false
	}
	filter, ok := r.filter(f, "")
	if !ok {
		return false
	}
	total := "(pg_catalog.sum(" + e.value + ")" + filter + ")"
	switch {
	case mean:
		total = "(" + total + " / nullif(pg_catalog.sum(" + e.count + ")" + filter + ", 0))"
	case e.shape.bytes == 2, e.shape.bytes == 4:
		total = "(" + total + "::pg_catalog.int8)"
	}
	return r.p.edits.replace(n, total)
}
