package store

import (
	"fmt"

	pg_query "github.com/pganalyze/pg_query_go/v6"
	"google.golang.org/protobuf/reflect/protoreflect"

	"enigma"
)

// Sub-selects are admitted in WHERE and ON: they tell no more than a join and a
// count of its rows, which may be asked for too. Each is a SELECT of one list from
// tables with a condition, under the same grammar and the same limits on tables,
// nodes and depth; PostgreSQL makes joins of most of them, so that their tables
// count as joined. It may not sort, group or cut, name results, or call more than
// count, min and max.

// nestedFunctions are those that a sub-select may call.
var nestedFunctions = []string{"count", "min", "max"}

// checkSub looks at a sub-select before what is below it.
func (g *guard) checkSub(n *pg_query.SubLink) error {
	ok := g.asks[g.level()] && n.Subselect.GetSelectStmt() != nil
	switch n.SubLinkType {
	case pg_query.SubLinkType_EXISTS_SUBLINK, pg_query.SubLinkType_EXPR_SUBLINK:
	case pg_query.SubLinkType_ANY_SUBLINK, pg_query.SubLinkType_ALL_SUBLINK:
		ok = ok && (len(n.OperName) == 0 || oneOf(n.OperName, operators))
	default:
		ok = false
	}
	if !ok {
		return invalid("this use of a sub-select is not allowed")
	}
	if g.level() >= maxSubs {
		return &enigma.Error{Kind: enigma.LimitExceeded, Err: fmt.Errorf("sub-selects may be nested %d deep", maxSubs)}
	}
	return nil
}

// plainNested reports whether a sub-select is a list, FROM and WHERE only, and
// reads tables.
func plainNested(n *pg_query.SelectStmt) bool {
	return len(n.TargetList) == 1 && len(n.FromClause) > 0 && len(n.DistinctClause) == 0 && len(n.GroupClause) == 0 &&
		n.HavingClause == nil && len(n.SortClause) == 0 && n.LimitOffset == nil && n.LimitCount == nil
}

// level is how many sub-selects are around the node.
func (g *guard) level() int { return len(g.asks) - 1 }

// enter notes that the walk goes into a node. The result is to be called when it
// leaves it.
func (g *guard) enter(m protoreflect.Message) (leave func()) {
	if _, ok := m.Interface().(*pg_query.SubLink); !ok {
		return func() {}
	}
	g.asks, g.nested = append(g.asks, false), true
	return func() { g.asks = g.asks[:g.level()] }
}

// conditionOf returns what stands in WHERE or ON of a node, nil if nothing does.
func conditionOf(m protoreflect.Message) protoreflect.Message {
	var n *pg_query.Node
	switch k := m.Interface().(type) {
	case *pg_query.SelectStmt:
		n = k.WhereClause
	case *pg_query.JoinExpr:
		n = k.Quals
	}
	if n == nil {
		return nil
	}
	return n.ProtoReflect()
}
