package store

import (
	"slices"

	pg_query "github.com/pganalyze/pg_query_go/v6"
)

// maxRuns is over how many rows sets of their numbers may be aggregated in one
// statement. PostgreSQL takes 200 bytes for each row to make a set, and 4.4 KB
// for each run to send it (multirange_send keeps a buffer for every range), in
// memory that no setting bounds: measured with PostgreSQL 15, 300 MB for 2^16
// rows none of which is beside another, and 18 GB for 2^22.
const maxRuns = 1 << 15

// checkRuns admits the one form in which rows can be named: range_agg(int8range(x,
// x, '[]')) of a column x, with a filter of no more than IS NOT NULL. Nothing
// else may call these two, or contain a string. It is asked about a call before
// what is below it.
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
	}
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
