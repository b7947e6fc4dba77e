package rewrite

import (
	"fmt"
	"slices"
	"strings"

	pg_query "github.com/pganalyze/pg_query_go/v6"
)

// A judged source is a reference whose rows are fetched, of which those go into
// lists for which some conjuncts are true that the local engine judges.
//
// Judging must not fail: PostgreSQL might never have come to look at the row, or
// the error of the statement itself be another. Nor may it be different the second
// time, in the statement. So what is judged is made of what neither fails nor is
// volatile for any value: see harmless. What else WHERE says is left to the
// statement; the list is longer then.
type judged struct {
	a        *Analysis
	ref      *ref
	nodes    []*pg_query.Node
	filtered bool // by its own clauses
	decisive bool // nodes say what storage nodes know nothing of, and few rows may be left
	share    *share
}

// judgedSources lists the references that lists may be made of.
func (l *lister) judgedSources() (out []*judged) {
	for _, e := range l.a.links.edges {
		r := e.from.ref
		if r.table.Rows == 0 || slices.ContainsFunc(out, func(s *judged) bool { return s.ref == r }) {
			continue
		}
		own, _ := pushed(l.a.filters[r.block], r, l.values)
		s := &judged{a: l.a, ref: r, filtered: own.op != opTrue}
		for _, j := range l.a.links.judged {
			if r, exact := j.cond.resolved(l.values); j.ref == s.ref && !exact {
				s.nodes, s.filtered = append(s.nodes, j.node), true
				s.decisive = s.decisive || r.op == opTrue && !excludes(j.node)
			}
		}
		if own.op != opFalse {
			out = append(out, s)
		}
	}
	return out
}

// excludes reports whether a conjunct only leaves out what equals or is like
// something, which is little as a rule.
func excludes(n *pg_query.Node) bool {
	if e := n.GetBoolExpr(); e.GetBoolop() == pg_query.BoolExprType_NOT_EXPR {
		return true
	}
	op := operatorName(n.GetAExpr().GetName())
	return strings.HasPrefix(op, "!") || op == "<>" || n.GetNullTest().GetNulltesttype() == pg_query.NullTestType_IS_NOT_NULL
}

func (s *judged) holds(r *ref) bool { return r == s.ref }

func (s *judged) size() int64 { return s.ref.table.Rows }

func (s *judged) label(key colAt) string {
	if len(s.nodes) > 0 {
		return key.label() + " that the gateway selects"
	}
	return key.label()
}

// needs says which columns are read.
func (s *judged) needs(keys []colAt) []bool {
	need := make([]bool, len(s.ref.names))
	for _, k := range keys {
		need[k.i] = true
	}
	scope := s.a.scope(s.ref.block, s.a.visible[s.ref.block])
	for _, n := range s.nodes {
		allColumns(n, func(fields []string) bool {
			at, ok := scope.resolve(fields)
			if ok && at.ref == s.ref {
				need[at.i] = true
			}
			return ok
		})
	}
	return need
}

// local implements keySource.
func (s *judged) local(key colAt, _ *splicer) (string, bool) {
	name := quoteName(s.ref.name)
	column := name + "." + quoteName(s.ref.names[key.i])
	conjuncts, ok := s.conjuncts()
	where := append([]string{"(" + column + " is not null)"}, conjuncts...)
	columns, names := s.share.renamed(s.ref)
	return fmt.Sprintf("select distinct %s from (select %s from %s as u(%s)) as %s where %s",
		column, columns, mark(s.share.place), names, name, strings.Join(where, " and ")), ok
}

// conjuncts writes what is judged.
func (s *judged) conjuncts() (out []string, ok bool) {
	for _, n := range s.nodes {
		text, ok := s.a.expressionText(n)
		if !ok {
			return nil, false
		}
		out = append(out, "("+guarded(n, text)+")")
	}
	return out, true
}

// kept implements keySource: no row is in a kept joined row but those for which
// all conjuncts are true.
func (s *judged) kept() string {
	conjuncts, ok := s.conjuncts()
	if !ok || len(conjuncts) == 0 || s.share.serves != 1 || s.share.table {
		return ""
	}
	columns, names := s.share.renamed(s.ref)
	return fmt.Sprintf("select u.* from %s as u(%s) cross join lateral (select %s) as %s where %s",
		mark(s.share.place), names, columns, quoteName(s.ref.name), strings.Join(conjuncts, " and "))
}

// renamed lists the columns of a fetch, u's, under the names that the statement has
// for them; and what they are called.
func (f *share) renamed(r *ref) (columns, names string) {
	var list, all []string
	for i, need := range f.needs {
		if need {
			all = append(all, fmt.Sprintf("c%d", len(all)+1))
			list = append(list, "u."+all[len(all)-1]+" as "+quoteName(r.names[i]))
		}
	}
	return strings.Join(list, ", "), strings.Join(all, ", ")
}

// used lists the lists that the fetches ask for, and adds the fetches that these
// are made of, until there are no more.
func (l *lister) used(order *[]*share, add func(*share) *share) (out []*keyList) {
	for i := 0; i < len(*order); i++ {
		n := len(out)
		(*order)[i].filter.lists(&out)
		for _, list := range out[n:] {
			s, ok := list.source.(*judged)
			if !ok {
				continue
			}
			if s.share == nil {
				s.share = add(newShare(s.ref, l.rows(s.ref).sum))
			}
			s.share.need(s.needs([]colAt{list.from}))
		}
	}
	return out
}
