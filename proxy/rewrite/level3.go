package rewrite

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	pg_query "github.com/pganalyze/pg_query_go/v6"
)

// tableByTable makes a plan of level 3: one Fetch for each table reference,
// filtered by what its own block says about it, and by which rows of others it
// goes with, and the client's statement over the fetched rows. It fits every query.
//
// It is exact because each reference is replaced by a sub-select with columns of
// the same names and types, whose rows are the table's without some that
// cannot change the answer (see filtersOf, pushed and reducer), and without columns that
// the statement does not mention.
//
// Blocks that partial aggregations serve need no rows of their tables.
func (a *Analysis) tableByTable(values []Value, p *Plan, blocks []*served) (*Plan, error) {
	s := splicer{text: a.st.Text}
	shared := map[string]*share{}
	var order []*share
	add := func(f *share) *share {
		// References that need the same rows share one Fetch.
		key := f.key()
		if shared[key] == nil {
			shared[key] = f
			order = append(order, f)
		}
		return shared[key]
	}
	lists := a.newLister(values)
	s.answers = a.answers(lists.reducer(0), blocks)
	blocks = slices.DeleteFunc(blocks, func(b *served) bool { return answeredAt(s.answers, b.p.b.refs[0].rv.Location) })
	for _, r := range a.out.refs {
		if r == a.out.target {
			if p.Write == nil {
				return nil, fmt.Errorf("rewrite: a statement that changes a data set's table is no query")
			}
			if f := a.targetShare(r, lists.rows(r).sum, p); f != nil {
				order = append(order, f)
			}
			s.tables = append(s.tables, spliced{ref: r, sql: mark(TargetTable)})
			continue
		}
		if r.table == nil || answeredAt(s.answers, r.rv.Location) || removed(blocks, r) {
			continue
		}
		rows := lists.rows(r)
		if rows.sum.op == opFalse {
			s.tables = append(s.tables, spliced{ref: r, sql: nothing(r, a.needed(r), a.out.rowValue(r))})
			continue
		}
		f := newShare(r, rows.sum)
		if rows.all {
			f.limit = a.limit(r, values)
		}
		f = add(f)
		f.read = true
		f.serves++
		f.need(a.needed(r))
		f.table = f.table || r.dependent() && !a.out.rowValue(r)
		s.tables = append(s.tables, spliced{ref: r, share: f})
	}
	used := lists.used(&order, add)
	for i, f := range order {
		if f.place = i; f.numbered {
			p.Write.Target = i
		}
		p.Fetches = append(p.Fetches, f.fetch(p))
	}
	for i, t := range s.tables {
		if t.share != nil {
			s.tables[i].sql = t.share.derived(t.ref, a.out.rowValue(t.ref))
		}
	}
	for _, b := range blocks {
		if b.place = p.same(&b.fetch); b.place == len(p.Fetches) {
			p.Fetches = append(p.Fetches, b.fetch)
		}
		if !b.splice(&s, b.place) {
			return nil, refuse(a.st, -1, "", "statement cannot be rewritten safely")
		}
	}
	if !a.alike(blocks) {
		return nil, refuse(a.st, -1, "", "statement cannot be rewritten safely")
	}
	if p.Write != nil && p.Write.Kind == Insert {
		return p, a.insertTexts(p, s)
	}
	text, err := s.splice(a)
	if err != nil {
		return nil, err
	}
	p.Local = text
	if !p.number(used, &s) {
		return nil, refuse(a.st, -1, "", "statement cannot be rewritten safely")
	}
	if len(blocks) > 0 && len(s.tables) == 0 {
		p.Level = 2
	}
	return p, nil
}

// needed says which columns of r the statement can mention.
func (a *Analysis) needed(r *ref) []bool { return a.out.needed(r) }

func (o *outline) needed(r *ref) []bool {
	need := make([]bool, len(r.names))
	whole := o.wholeRow(r)
	for i, name := range r.names {
		need[i] = whole || o.mentions[name] || slices.Contains(o.attrs[r.name], name)
	}
	return need
}

// A share is a Fetch in the making and the references that it serves.
type share struct {
	ref    *ref // the first of them
	filter *cond
	limit  *limits
	needs  []bool
	place  int  // among the plan's fetches
	read   bool // by the local statement
	serves int  // references of that
	table  bool // its rows are a table's, see dependent.go

	numbered bool // the rows' numbers are fetched too, after their columns
}

func newShare(r *ref, filter *cond) *share {
	return &share{ref: r, filter: filter, needs: make([]bool, len(r.names))}
}

// key is the same for shares that fetch the same rows.
func (f *share) key() string {
	p := newPrinter()
	from := p.table(f.ref)
	where := ""
	if f.filter.op != opTrue {
		where = p.cond(f.filter)
	}
	var params strings.Builder
	for _, v := range p.params {
		fmt.Fprintf(&params, "%d:%x:%p,", v.Column.Index, v.Plain, v.list)
	}
	if f.limit != nil {
		// Without an order two fetches may return different rows, and a
		// statement with a limit has one reference only.
		return fmt.Sprintf("%p", f)
	}
	return from + "\x00" + where + "\x00" + params.String()
}

func (f *share) need(need []bool) {
	for i, n := range need {
		f.needs[i] = f.needs[i] || n
	}
}

// fetch writes the statement for the storage nodes. Where no column is needed
// the rows are only counted.
func (f *share) fetch(plan *Plan) Fetch {
	p := newPrinter()
	from := p.table(f.ref)
	out := Fetch{Dataset: f.ref.table.Dataset, Revision: f.ref.table.Revision, Listed: !f.read}
	out.need(f.filter)
	list := selection{p: p, fetch: &out}
	for i, need := range f.needs {
		if need {
			c := colAt{f.ref, i}
			list.cell(p.column(c), Cell{Column: c.id(), OID: c.column().Type.OID}, c)
			out.Types = append(out.Types, c.column().Type.Base())
			out.Table = out.Table || c.column().Type.IsArray()
			if f.table {
				out.Names = append(out.Names, c.column().Name)
			}
			if f.table && slices.Contains(f.ref.table.Key, i) {
				out.Key = append(out.Key, len(out.Names)-1)
			}
		}
	}
	if f.numbered {
		list.cell(p.aliases[f.ref]+"."+f.ref.table.Number, Cell{OID: oidInt8}, colAt{})
		out.Types = append(out.Types, "bigint")
	}
	out.Table = out.Table || f.table
	counted := len(out.Cells) == 0
	if counted {
		list.cell("count(*)", Cell{OID: oidInt8}, colAt{})
	} else {
		list.check(f.ref)
	}
	out.SQL = "SELECT " + list.sql() + " FROM " + from
	if f.filter.op != opTrue {
		out.SQL += " WHERE " + p.cond(f.filter)
	}
	if f.limit != nil && !counted {
		out.SQL += f.limit.print(p)
		for _, k := range f.limit.order {
			plan.reveal("the order of the rows by " + k.col.label())
		}
	}
	out.Params = p.params
	plan.reveal(fmt.Sprintf("how many rows of %s the statement reads", f.ref.table.Name))
	plan.reveal(f.filter.learns()...)
	return out
}

// derived writes the sub-select that stands for one reference. Columns that the
// statement does not mention are left out: should it mean one after all, it
// fails instead of reading something else. Where the row is used as a value, a
// function whose result has the table's row type stands for it.
func (f *share) derived(r *ref, value bool) string {
	if f.table && !value {
		return mark(f.place)
	}
	var columns, names []string
	for i, c := range r.table.Columns {
		if !f.needs[i] {
			continue
		}
		n := strconv.Itoa(len(names) + 1)
		columns = append(columns, "u.c"+n+" as "+quoteName(c.Name))
		names = append(names, "c"+n)
	}
	if len(names) == 0 {
		return "(select from " + mark(f.place) + " as u(c0))"
	}
	if value {
		return fmt.Sprintf("pg_catalog.unnest(array(select row(u.%s)::%s from %s as u(%s)))",
			strings.Join(names, ", u."), rowType(r), mark(f.place), strings.Join(names, ", "))
	}
	return fmt.Sprintf("(select %s from %s as u(%s))", strings.Join(columns, ", "), mark(f.place), strings.Join(names, ", "))
}

// rowType is the type of a table's rows.
func rowType(r *ref) string { return quoteName(r.table.Schema) + "." + quoteName(r.table.Name) }

// nothing stands for a reference of which no row is needed.
func nothing(r *ref, need []bool, value bool) string {
	if value {
		return "pg_catalog.unnest(null::" + rowType(r) + "[])"
	}
	var columns []string
	for i, c := range r.table.Columns {
		if need[i] {
			columns = append(columns, "null::"+c.Type.Base()+" as "+quoteName(c.Name))
		}
	}
	return "(select " + strings.Join(columns, ", ") + " from pg_catalog.generate_series(1, 0))"
}

// limits are a row limit that a Fetch may carry, and the order it cuts by.
type limits struct {
	rows  int64
	order []sortKey
	ties  bool // rows that are equal to the last in that order belong to it
}

// limit returns the limit on r's rows if the block wants only the first few of
// them: its answer has exactly one row for each row of r, in the order that
// the fetch can give, so limit + offset rows are enough. If the fetch can give
// the first keys of that order only, the rows up to the last one's ties by
// those keys hold the first rows by all of them.
func (a *Analysis) limit(r *ref, values []Value) *limits {
	s := r.block.sel
	if len(a.out.blocks) != 1 || a.out.subs > 0 || len(a.out.refs) != 1 || r.block.opaque || s.LimitCount == nil || !a.top.known ||
		s.LimitOption == pg_query.LimitOption_LIMIT_OPTION_WITH_TIES || len(s.DistinctClause) > 0 ||
		len(s.GroupClause) > 0 || s.HavingClause != nil || len(s.WindowClause) > 0 {
		return nil
	}
	for _, call := range a.out.calls {
		if name, ok := plainCall(call); !ok || !constantFunctions[name] {
			return nil // may aggregate, or return no row or many
		}
	}
	count, none, ok := a.top.count.rows(values)
	offset, _, known := a.top.offset.rows(values)
	if !ok || !known || none {
		return nil
	}
	return &limits{rows: count + offset, order: a.top.order, ties: a.top.ties}
}

// print writes the limit and the order that it cuts by.
func (l *limits) print(p *printer) string {
	rows := strconv.FormatInt(l.rows, 10)
	if l.ties {
		return orderBy(p, l.order) + " FETCH FIRST " + rows + " ROWS WITH TIES"
	}
	return orderBy(p, l.order) + " LIMIT " + rows
}

// A top is what the limit and the order of a statement of one block say.
type top struct {
	known  bool // the order is none, or one that ciphertext can give in part
	order  []sortKey
	ties   bool // there are more keys, which ciphertext cannot give
	count  rowLimit
	offset rowLimit
}

func (a *Analysis) newTop() top {
	if len(a.out.blocks) != 1 || len(a.out.refs) != 1 || a.out.refs[0].table == nil || a.out.blocks[0].opaque {
		return top{}
	}
	b := a.out.blocks[0]
	visible := []reach{{ref: a.out.refs[0]}}
	list, ok := a.outputs(b, visible)
	if !ok {
		return top{}
	}
	t := top{count: a.rowLimit(b.sel.LimitCount), offset: a.rowLimit(b.sel.LimitOffset)}
	var all bool
	t.order, all = a.sortKeys(b, list, b.resolver(visible))
	if i := slices.IndexFunc(t.order, func(k sortKey) bool { return k.kind != plainColumn }); i >= 0 {
		t.order, all = t.order[:i], false
	}
	t.ties, t.known = !all, all || len(t.order) > 0
	for _, n := range b.sel.SortClause[len(t.order):] {
		// PostgreSQL computes other keys, and reports their errors, for all rows.
		o, ok := sortedBy(n.GetSortBy().GetNode(), list, b.resolver(visible))
		t.known = t.known && ok && o.kind == plainColumn
	}
	return t
}
