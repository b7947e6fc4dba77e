package rewrite

import (
	"bytes"
	"slices"

	pg_query "github.com/pganalyze/pg_query_go/v6"
)

// PostgreSQL takes expressions for the same if their trees are: what GROUP BY says
// and the select list says again, a key of ORDER BY and an output of DISTINCT.
// Sub-selects in them have to stay equal where they were, or a value that was the
// group's becomes one of its own. Blocks of equal text are twins: what one becomes,
// the others become.

// newTwins lists for each block that may be served the others whose trees are
// equal, and notes whether there are any at all where lists of keys may be made.
func (a *Analysis) newTwins() {
	if a.links.any() {
		for i, b := range a.out.blocks {
			a.twinned = a.twinned || len(b.refs) > 0 && slices.ContainsFunc(a.out.blocks[:i], func(c *block) bool {
				return (&comparer{}).nodes(asNode(b.sel), asNode(c.sel))
			})
		}
	}
	for _, p := range a.partials {
		for _, b := range a.out.blocks {
			if b != p.b && (&comparer{}).nodes(asNode(p.b.sel), asNode(b.sel)) {
				p.twins = append(p.twins, b)
			}
		}
	}
}

func asNode(s *pg_query.SelectStmt) *pg_query.Node {
	return &pg_query.Node{Node: &pg_query.Node_SelectStmt{SelectStmt: s}}
}

// alike reports whether all twins of served blocks are served by the same fetch.
func (a *Analysis) alike(blocks []*served) bool {
	for _, s := range blocks {
		for _, twin := range s.p.twins {
			if !slices.ContainsFunc(blocks, func(t *served) bool { return t.p.b == twin && t.place == s.place && slices.Equal(t.kept, s.kept) }) {
				return false
			}
		}
	}
	return true
}

// same returns the place of a fetch that brings the same rows, or that of the next
// one.
func (p *Plan) same(f *Fetch) int {
	for i := range p.Fetches {
		have := &p.Fetches[i]
		if have.Dataset == f.Dataset && have.Revision == f.Revision && have.SQL == f.SQL && have.Limit == f.Limit &&
			slices.EqualFunc(have.Params, f.Params, func(a, b Param) bool {
				return a.Column == b.Column && a.Bound == b.Bound && a.list == b.list && bytes.Equal(a.Plain, b.Plain)
			}) && slices.Equal(have.Types, f.Types) {
			return i
		}
	}
	return len(p.Fetches)
}
