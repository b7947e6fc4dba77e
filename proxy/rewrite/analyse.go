package rewrite

import (
	"fmt"
	"slices"
	"strings"

	"enigma/internal/sqlparse"
)

// An Analysis is what there is to know about a query before its constants are
// known. It is good for every execution of the statement with parameters of
// the same types, and safe for concurrent use.
type Analysis struct {
	st      sqlparse.Statement
	out     *outline
	consts  constants
	filters map[*block][]filter
	visible map[*block][]reach // to a block's WHERE clause

	top     top
	level1  *whole // nil if the storage nodes cannot answer the whole shape
	checked verified
	level2  *joined // nil if the simple form of level 2 does not fit

	partials []*partial
	links    links
	twinned  bool // two blocks with tables are equal: see newTwins
	private  []Private

	known     known
	templates templates
}

// Analyse reads a statement of kind Query or Owning, which PostgreSQL has accepted, over
// data-set tables: tables has the one that each Relation means, by Location;
// relations without one are tables of the local engine. paramOIDs are the
// types of the client's parameters, private the temporary tables that are read.
func Analyse(st sqlparse.Statement, paramOIDs []uint32, tables map[int]*Table, private ...Private) (*Analysis, error) {
	a := &Analysis{st: st, private: private, out: newOutline(st), filters: map[*block][]filter{}, visible: map[*block][]reach{}}
	a.consts.params = paramOIDs
	if a.out.refusal != nil {
		return nil, a.out.refusal
	}
	a.out.bind(tables)
	if r := a.check(); r != nil {
		return nil, r
	}
	for _, b := range a.out.blocks {
		if len(b.refs) > 0 {
			a.filters[b] = a.filtersOf(b)
		}
	}
	if st.Node.GetSelectStmt() == nil {
		return a, nil // of a table that changes: table by table
	}
	a.newLinks()
	a.top = a.newTop()
	a.level1 = a.newWhole()
	a.level2 = a.newJoined()
	for _, b := range a.out.blocks {
		p := a.newPartial(b)
		if p == nil {
			p = a.newViewed(b)
		}
		if p != nil {
			a.partials = append(a.partials, p)
		}
	}
	a.newTwins()
	return a, nil
}

// check refuses what would not mean the same once a table is replaced by a
// sub-select over its rows.
func (a *Analysis) check() *Refusal {
	if a.out.locking != nil {
		return refuse(a.st, -1, "data sets are read-only: leave the locking clause out", "FOR UPDATE and FOR SHARE are not supported")
	}
	named := map[string]bool{}
	if t := a.out.target; t != nil && t.table != nil {
		named[t.name], named["excluded"] = true, a.st.Node.GetInsertStmt() != nil
		if !t.rv.Inh {
			return refuse(a.st, t.rv.Location, "data-set tables have no children: leave ONLY out", "ONLY is not supported over data-set table %q", t.table.Name)
		}
	}
	for _, r := range a.out.refs {
		if r.table == nil {
			continue
		}
		named[r.name] = true
		if !r.rv.Inh {
			return refuse(a.st, r.rv.Location, "data-set tables have no children: leave ONLY out", "ONLY is not supported over data-set table %q", r.table.Name)
		}
		for _, other := range r.block.refs {
			// Without aliases, two tables of one name need two schemas, which
			// the sub-selects do not have.
			if other != r && other.name == r.name && other.rv.Alias == nil && r.rv.Alias == nil && other.table != r.table {
				return refuse(a.st, r.rv.Location, "give each an alias", "two tables named %q in one FROM are not supported", r.name)
			}
		}
	}
	if len(named) == 0 {
		return nil
	}
	return a.checkColumns(named)
}

// systemColumns are the columns that every stored table has. Those of data
// sets would be the storage nodes' own, or nobody's.
var systemColumns = []string{"ctid", "xmin", "xmax", "cmin", "cmax", "tableoid"}

// checkColumns refuses system columns, and names that are qualified by more
// than the sub-select keeps.
func (a *Analysis) checkColumns(named map[string]bool) *Refusal {
	for _, m := range a.out.columns {
		fields := names(m.node.Fields)
		last := len(fields) - 1
		if slices.Contains(systemColumns, fields[last]) && (last == 0 || named[fields[last-1]]) {
			return refuse(a.st, m.node.Location, "its rows have no address here: use a key", "system column %q of data-set tables is not supported", fields[last])
		}
		if last > 2 {
			return refuse(a.st, m.node.Location, "leave the database name out", "column names qualified by a database are not supported")
		}
		if last == 2 && named[fields[1]] && a.out.refnames[fields[1]] > 1 {
			return refuse(a.st, m.node.Location, "give the table an alias", "column name qualified by a schema is ambiguous here")
		}
	}
	for name := range a.out.mentions {
		if slices.Contains(systemColumns, name) && !a.mentionedAsColumn(name) {
			return refuse(a.st, -1, "its rows have no address here: use a key", "system column %q of data-set tables is not supported", name)
		}
	}
	return nil
}

// mentionedAsColumn tells t.ctid from (t).ctid and ctid(t).
func (a *Analysis) mentionedAsColumn(name string) bool {
	for _, m := range a.out.columns {
		if slices.Contains(names(m.node.Fields), name) {
			return true
		}
	}
	return false
}

// ConstantSQL returns one SELECT of the expressions that have to be evaluated
// before Plan, or "". It has the client's own parameters, by number and type.
//
// It must run in the transaction in which the plan's Local statement will run,
// so that both read the same clock. If it fails, Plan(nil) makes a plan that
// does without, in which the engine reports the error at its place.
func (a *Analysis) ConstantSQL() string {
	if len(a.consts.sql) == 0 {
		return ""
	}
	return "SELECT " + strings.Join(a.consts.sql, ", ")
}

// ConstantParams says for each column of ConstantSQL which of the client's
// parameters it is, counting from 1, or 0 if it is another expression. A
// caller that holds all of them in binary format need not run ConstantSQL.
func (a *Analysis) ConstantParams() []int { return slices.Clone(a.consts.from) }

// Plan makes a plan for one execution. constants are the columns of the one
// row of ConstantSQL. Plans of one Analysis share what they have in common: read
// them only.
func (a *Analysis) Plan(constants []Value) (*Plan, error) {
	if constants != nil && len(constants) != len(a.consts.sql) {
		return nil, fmt.Errorf("rewrite: got %d constants, want %d", len(constants), len(a.consts.sql))
	}
	shape, plains, ok := a.shape(constants)
	if ok {
		if t := a.templates.get(shape); t != nil {
			return t.with(plains), nil
		}
	}
	p, err := a.newPlan(constants)
	if err == nil && ok {
		if t := newTemplate(p, plains); t != nil {
			a.templates.put(shape, t)
		}
	}
	return p, err
}

// newPlan makes a plan without looking at earlier ones.
func (a *Analysis) newPlan(constants []Value) (*Plan, error) {
	if a.level1 != nil && a.level1.together(constants) {
		if p, ok := a.level1.plan(constants, bySpan); ok {
			var err error
			p.Otherwise, err = a.plan(constants, byList)
			return p, err
		}
	}
	return a.plan(constants, bySpan)
}

// LocalPlan makes a plan of which the local engine takes part, as where another
// statement of its takes the rows, and that needs no other. types are the plaintext
// types of the result's columns.
func (a *Analysis) LocalPlan(constants []Value, types []string) (*Plan, error) {
	if constants != nil && len(constants) != len(a.consts.sql) {
		return nil, fmt.Errorf("rewrite: got %d constants, want %d", len(constants), len(a.consts.sql))
	}
	p, err := a.plan(constants, byList)
	if err == nil && p.guesses() {
		p, err = a.rows(constants)
	}
	if err != nil || p.Level != 1 || len(p.Fetches) == 0 {
		return p, err
	}
	if local, ok := p.Rows(types); ok {
		return local, nil
	}
	return a.tableByTable(constants, &Plan{Level: 3}, nil)
}

// plan is Plan without guessing at level 1 which rows are together, nor, unless
// partly is bySpan, at level 2.
func (a *Analysis) plan(constants []Value, partly naming) (*Plan, error) {
	if a.level1 != nil {
		for _, how := range []naming{bySet, byList} {
			if p, ok := a.level1.plan(constants, how); ok {
				return p, nil
			}
		}
	}
	best, ok := a.partially(constants, byList)
	var err error
	if !ok || best.guesses() {
		var rows *Plan
		if rows, err = a.rows(constants); ok && err == nil {
			best.Otherwise = rows
		} else {
			best = rows
		}
	}
	if partly == bySpan {
		if p, ok := a.partially(constants, bySpan); ok && err == nil {
			p.Otherwise, best = best, p
		}
	}
	return best, err
}

// rows makes a plan that fetches rows.
func (a *Analysis) rows(constants []Value) (*Plan, error) {
	if a.level2 != nil {
		if p, ok := a.level2.plan(constants); ok {
			return p, nil
		}
	}
	return a.tableByTable(constants, &Plan{Level: 3}, nil)
}

// partially makes a plan in which blocks are served by partial aggregations; with
// bySpan only if that makes a difference.
func (a *Analysis) partially(constants []Value, how naming) (*Plan, bool) {
	p := &Plan{Level: 2}
	var blocks []*served
	useful := how == byList
	for _, b := range a.partials {
		if s, ok := b.serve(constants, how, p); ok {
			blocks = append(blocks, s)
			useful = useful || s.span
		}
	}
	if len(blocks) == 0 || !useful {
		return nil, false
	}
	p.Level = 3
	p, err := a.tableByTable(constants, p, blocks)
	return p, err == nil
}

// guesses reports whether a plan may have to be given up for another.
func (p *Plan) guesses() bool {
	for _, f := range p.Fetches {
		if f.Limit > 0 || slices.ContainsFunc(f.Cells, func(c Cell) bool { return c.Sum != nil && c.Sum.Span }) {
			return true
		}
	}
	return false
}
