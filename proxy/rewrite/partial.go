package rewrite

import (
	"slices"
	"strings"

	pg_query "github.com/pganalyze/pg_query_go/v6"

	"enigma/internal/column"
)

// A partial is a block that aggregates rows of tables of one data set, which the
// storage nodes can join, filter and group: by all columns that the block needs
// the values of, its keys. They answer one row a group: its keys, how many rows
// it has, and sums of terms. The local engine runs the block over these.
//
// It is exact because of what stands in place of the block's rows:
//
//   - FROM, whose ON conditions ciphertext answers exactly, makes the same rows.
//     So are the rows that WHERE keeps: each of its conditions is either answered
//     exactly by the storage nodes, and left out locally, or stays in the local
//     block, and then its columns are keys, or of a query around the block, so
//     that it is true for all rows of a group or for none.
//   - Equal keys have equal cells and equal values, even in how they print (see
//     unique), so that an expression over keys alone has one value for all rows of
//     a group. So have GROUP BY, FILTER and the arguments of aggregates: the
//     groups of GROUP BY, grouping sets included, are unions of the node's.
//   - An aggregate that does not mind how often a value is there, such as min or
//     count(distinct), reads the groups as it read the rows. count adds up counts,
//     which are NULL for no group, where count is 0. For sum and avg see additive;
//     avg is PostgreSQL's own quotient, of the same sum and count as numerics.
//     min and max of a column are those of the groups' own.
//   - HAVING, windows, DISTINCT, ORDER BY and LIMIT come after aggregation, and
//     stay as they are.
//
// An aggregate over no rows is one over no groups: where there are no keys, the
// node answers no row instead of one that counts 0.
//
// What depends on the order of rows, is volatile or unknown is not planned so,
// nor is floating point that is added up.
type partial struct {
	a       *Analysis
	b       *block // of the tables
	top     *block // that aggregates: b, or the one that b is all of FROM of
	visible []reach
	resolve func([]string) (colAt, bool)
	from    *source
	where   []*cond          // the conditions that WHERE joins by AND
	locally []*pg_query.Node // each of them
	columns [][]colAt        // and its columns; nil if it cannot stay in the local block
	terms   terms            // of b
	view    *view            // what top sees of b, if that is another

	keys     []colAt
	sums     []colAt  // of which sums of terms are needed
	counts   []colAt  // of which values are counted
	extremes []output // of groups
	measured bool     // a column is a key so that it can be calculated with

	edits edits
	twins []*block // see twins.go
}

// newPartial returns b's partial aggregation, nil if it has none.
func (a *Analysis) newPartial(b *block) *partial {
	p := a.newGroups(b, b)
	if p == nil {
		return nil
	}
	r := reader{p: p, terms: &p.terms, b: b, outputs: outputNames(b.sel)}
	if !r.block() || !r.aggregates && len(b.sel.GroupClause) == 0 {
		return nil
	}
	return p.finish()
}

// newGroups returns a partial aggregation of b's rows, nil if there can be none.
func (a *Analysis) newGroups(b, top *block) *partial {
	if len(b.refs) == 0 || !a.storable(b) || len(b.sel.ValuesLists) > 0 || strings.Contains(strings.ToLower(a.st.Text), private) {
		return nil
	}
	p := &partial{a: a, b: b, top: top}
	var visible []reach
	var ok bool
	if p.from, visible, ok = a.source(b, p.builder(nil)); !ok {
		return nil
	}
	p.visible, p.resolve = visible, b.resolver(visible)
	p.terms = terms{
		rows: private + "a." + private + "n", key: p.key, isKey: p.isKey, shape: p.shape, leaf: p.leaf, attempt: p.attempt,
		text: a.expressionText, measure: func() { p.measured = true },
	}
	return p
}

// builder reads conditions of the block. Names of blocks around mean nothing to the
// storage nodes here, nor do sub-selects over tables of other data sets.
func (p *partial) builder(visible []reach) *builder {
	b := p.a.builder(&scope{block: p.b, visible: visible})
	b.inside = &subselect{home: p.b.refs[0].table}
	return b
}

func (p *partial) finish() *partial {
	p.readWhere()
	if !p.edits.locate(p.a, p.b, p.top) {
		return nil
	}
	return p
}

// storable reports whether a block's FROM is of tables of one revision of one
// data set.
func (a *Analysis) storable(b *block) bool {
	if b.opaque || len(b.refs) > maxTables || b.natural || len(b.using) > 0 {
		return false
	}
	first := b.refs[0].table
	for _, r := range b.refs {
		if r.table.Dataset != first.Dataset || r.table.Revision != first.Revision {
			return false
		}
	}
	return true
}

// readWhere reads the conditions of WHERE one by one.
func (p *partial) readWhere() {
	n := p.b.sel.WhereClause
	if n == nil {
		return
	}
	all := p.builder(p.visible).build(n, false)
	p.where, p.locally = parted(all, n)
	for _, n := range p.locally {
		columns := []colAt{}
		ok := plainNode(n) && allColumns(n, func(fields []string) bool {
			at, ok := p.resolve(fields)
			if !ok {
				return p.outer(fields)
			}
			columns = append(columns, at)
			return unique(at)
		})
		if !ok {
			columns = nil
		}
		p.columns = append(p.columns, columns)
	}
}

// outer reports whether a name can only be a column of a query around the block,
// which has one value for all of the block's rows.
func (p *partial) outer(fields []string) bool {
	if len(fields) == 2 {
		return !slices.Contains(p.b.items, fields[0])
	}
	return len(fields) == 1 && !p.b.knows(fields[0])
}

// knows reports whether a bare name may be a column of the block's tables, or a
// row of one.
func (b *block) knows(name string) bool {
	return slices.ContainsFunc(b.refs, func(r *ref) bool { return r.index(name) >= 0 || r.name == name })
}

// unique reports whether equal values of a column are the same value, and have
// equal cells. Plain values have to be of a type in which values that are equal
// print alike.
func unique(c colAt) bool {
	col := c.column()
	if !single(c) || col.Type.IsArray() || c.i >= len(c.ref.table.Columns) {
		return false
	}
	return !col.plain() || slices.Contains(exactTypes, col.Type.OID)
}

// exactTypes have no two values that are equal but print otherwise: integers,
// texts without padding, bytes, dates, times without zone, and uuids.
var exactTypes = []uint32{oidBool, oidBytea, oidInt2, oidInt4, oidInt8, oidText, oidVarchar, 1082, 1083, 1114, 1184, 2950}

func (p *partial) key(fields []string) bool {
	at, ok := p.resolve(fields)
	if !ok || !unique(at) {
		return false
	}
	place(&p.keys, at)
	return true
}

func (p *partial) isKey(fields []string) bool {
	at, ok := p.resolve(fields)
	return ok && slices.Contains(p.keys, at)
}

func (p *partial) shape(fields []string) (shape, bool) {
	at, ok := p.resolve(fields)
	if !ok {
		return shape{}, false
	}
	return shapeOf(at.column().Type)
}

// attempt takes back what f has made keys, and asked for, if it fails.
func (p *partial) attempt(f func() bool) bool {
	keys, sums := len(p.keys), len(p.sums)
	if f() {
		return true
	}
	p.keys, p.sums = p.keys[:keys], p.sums[:sums]
	return false
}

// leaf reads what terms are added up for.
func (p *partial) leaf(n *pg_query.Node) (additive, bool) {
	at, ok := computed(n, p.resolve)
	if c := n.GetColumnRef(); c != nil {
		at, ok = p.resolve(names(c.Fields))
		ok = ok && summable(at.column())
	}
	if !ok || column.SumOID(at.column().Type, false) == 0 {
		return additive{}, false
	}
	of, ok := shapeOf(at.column().Type)
	if !ok {
		return additive{}, false
	}
	i := place(&p.sums, at)
	out := additive{
		value: private + "a." + numbered("s", i), count: private + "a." + numbered("v", i), shape: of, leaf: true, whole: p.from.present(at),
	}
	if out.whole {
		out.count = p.terms.rows
	}
	return out, true
}

// place returns where x is in a list, to which it is added if it is not there.
func place[T comparable](list *[]T, x T) int {
	i := slices.Index(*list, x)
	if i < 0 {
		i = len(*list)
		*list = append(*list, x)
	}
	return i
}

// extreme asks for a column's min or max of each group.
func (p *partial) extreme(o output) string {
	i := slices.IndexFunc(p.extremes, func(have output) bool { return have.kind == o.kind && have.col == o.col })
	if i < 0 {
		i = len(p.extremes)
		p.extremes = append(p.extremes, o)
	}
	return private + "a." + numbered("m", i)
}

// outputNames are what a select list calls its columns, as far as resultName
// knows.
func outputNames(s *pg_query.SelectStmt) []string {
	var out []string
	for _, n := range s.TargetList {
		name, _ := resultName(n.GetResTarget())
		out = append(out, name)
	}
	return out
}
