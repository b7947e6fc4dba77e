package store

import (
	"fmt"
	"slices"

	pg_query "github.com/pganalyze/pg_query_go/v6"

	"enigma"
)

// maxRuns is over how many rows sets of their numbers may be aggregated in one
// statement. PostgreSQL takes 200 bytes for each row to make a set, and 4.4 KB
// for each run to send it (multirange_send keeps a buffer for every range), in
// memory that no setting bounds: measured with PostgreSQL 15, 300 MB for 2^16
// rows none of which is beside another, and 18 GB for 2^22.
const maxRuns = 1 << 15

// maxListed is over how many rows lists of their numbers may be aggregated in one
// statement. A list takes 8 bytes a row in memory, twice that while it grows, and
// 12 to be sent: 40 MB in all, which no setting bounds either. The lists of one
// row of the answer have to fit a message between nodes, which is 16 MB.
const maxListed = 1 << 20

// checkRuns admits the two forms in which rows can be named: range_agg(int8range(x,
// x, '[]')) of a column x, and array_agg(x::int8), which is of 8 bytes a row
// whatever x is, with a filter of no more than IS NOT NULL. Nothing else may call
// these, or contain a string. It is asked about a call before what is below it.
func (g *guard) checkRuns(f *pg_query.FuncCall) bool {
	switch name := names(f.Funcname)[0]; name {
	case "int8range":
		return g.ranges[f]
	case "range_agg":
		g.runs++
		r := oneArg(f).GetFuncCall()
		if r == nil || !slices.Equal(names(r.Funcname), []string{"int8range"}) || !bare(r) || len(r.Args) != 3 || f.AggDistinct || !notNull(f.AggFilter) {
			return false
		}
		low, high, bounds := r.Args[0].GetColumnRef(), r.Args[1].GetColumnRef(), r.Args[2].GetAConst()
		if low == nil || high == nil || !slices.Equal(names(low.Fields), names(high.Fields)) || bounds.GetSval().GetSval() != "[]" {
			return false
		}
		g.ranges[r], g.brackets[bounds] = true, true
	case "array_agg":
		g.lists++
		c := oneArg(f).GetTypeCast()
		of := names(c.GetTypeName().GetNames())
		return c.GetArg().GetColumnRef() != nil && slices.Equal(of, []string{"int8"}) && !f.AggDistinct && notNull(f.AggFilter)
	}
	return true
}

// checkNamed bounds the rows that are named. Where FROM is a sub-select with a
// limit, its rows are no more than that.
func (g *guard) checkNamed() error {
	if g.rows*g.runs > maxRuns {
		return &enigma.Error{
			Kind: enigma.LimitExceeded, Err: fmt.Errorf("sets of rows may have up to %d rows together, joined ones multiplied", maxRuns),
		}
	}
	if rows := min(g.rows, g.limit); rows*g.lists > maxListed+g.lists { // one more tells that there were too many
		return &enigma.Error{
			Kind: enigma.LimitExceeded, Err: fmt.Errorf("lists of rows may have up to %d rows together, joined ones multiplied", maxListed),
		}
	}
	return nil
}

// checkSelect admits one sub-select: all that the statement is from, of columns
// under names, with a limit that is a number.
func (g *guard) checkSelect(s *pg_query.SelectStmt) bool {
	if s.Op != pg_query.SetOperation_SETOP_NONE {
		return false
	}
	if g.selects++; g.selects == 1 {
		for _, item := range s.FromClause {
			g.inner = item.GetRangeSubselect().GetSubquery().GetSelectStmt()
			if g.inner != nil && len(s.FromClause) > 1 {
				return false
			}
		}
		return true
	}
	limit := s.LimitCount.GetAConst().GetIval()
	if s != g.inner || limit == nil || limit.Ival < 1 || s.LimitOption != pg_query.LimitOption_LIMIT_OPTION_COUNT ||
		len(s.DistinctClause)+len(s.GroupClause)+len(s.SortClause) > 0 || s.HavingClause != nil || s.LimitOffset != nil {
		return false
	}
	for _, n := range s.TargetList {
		if t := n.GetResTarget(); t.GetName() == "" || t.Val.GetColumnRef() == nil {
			return false
		}
	}
	g.limit = int64(limit.Ival)
	return true
}

// checkSubselect names the columns of a sub-select, which only the first SELECT
// may be from.
func (g *guard) checkSubselect(n *pg_query.RangeSubselect) bool {
	inner := n.Subquery.GetSelectStmt()
	if inner == nil || inner != g.inner || n.Alias == nil || len(n.Alias.Colnames) > 0 {
		return false
	}
	columns := map[string]bool{}
	for _, t := range inner.TargetList {
		columns[t.GetResTarget().GetName()] = true
	}
	g.tables[n.Alias.Aliasname] = append(g.tables[n.Alias.Aliasname], columns)
	return true
}

// oneArg returns the argument of a call that has one.
func oneArg(f *pg_query.FuncCall) *pg_query.Node {
	if len(f.Args) != 1 {
		return nil
	}
	return f.Args[0]
}

// bare reports whether a call is of a function that is no aggregate.
func bare(f *pg_query.FuncCall) bool { return f.AggFilter == nil && !f.AggDistinct && !f.AggStar }

// notNull reports whether a filter, if there is one, is a column IS NOT NULL.
func notNull(filter *pg_query.Node) bool {
	t := filter.GetNullTest()
	return filter == nil || t != nil && t.Nulltesttype == pg_query.NullTestType_IS_NOT_NULL && t.Arg.GetColumnRef() != nil
}
