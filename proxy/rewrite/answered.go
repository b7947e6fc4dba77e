package rewrite

import (
	"slices"

	pg_query "github.com/pganalyze/pg_query_go/v6"

	"enigma/internal/sqlparse"
)

// An answer is a part of the client's statement whose value is known for all rows
// that the storage nodes send: a condition over a sub-select by which they have
// filtered. The local statement has the value in its place, and the tables of the
// sub-select are not fetched.
//
// It is sound where the condition was asked exactly, and every row that the
// clause looks at holds a row of the reference that was filtered by it: not where
// an outer join may have put NULLs in its place.
type answer struct {
	node       any // *pg_query.SubLink or *pg_query.A_Expr
	value      bool
	start, end int // in the text
	negated    bool
}

// answerOf finds the text of what a leaf is about; ok is false if the leaf is not
// exact, or of a form that is not looked for.
func answerOf(text string, tokens []sqlparse.Token, c *cond) (out answer, ok bool) {
	if c.op != opSub || c.sub.node == nil {
		return answer{}, false
	}
	out = answer{node: c.sub.node, value: c.sub.value}
	var start int32
	switch n := c.sub.node.(type) {
	case *pg_query.A_Expr:
		start = n.Lexpr.GetColumnRef().GetLocation()
	case *pg_query.SubLink:
		if start = n.Location; n.Testexpr != nil {
			start = n.Testexpr.GetColumnRef().GetLocation()
		}
	}
	i := tokenAt(tokens, int(start))
	if i < 0 {
		return answer{}, false
	}
	out.start = tokens[i].Start
	if i, ok = out.left(text, tokens, i, c.sub.left); !ok {
		return answer{}, false
	}
	for depth := 0; i < len(tokens); i++ {
		switch t := tokens[i]; {
		case t.Kind == sqlparse.Number && text[t.Start] == '$':
			return answer{}, false // PostgreSQL would miss it
		case t.Is(text, "("):
			depth++
		case t.Is(text, ")"):
			if depth--; depth == 0 {
				out.end = t.End
				return out, true
			}
		}
	}
	return answer{}, false
}

// between are the words that may stand before a sub-select's parenthesis.
var between = []string{"exists", "in", "not", "any", "some", "all", "=", "<>", "!=", "<", ">", "<=", ">="}

// left goes over what stands before the parenthesis.
func (a *answer) left(text string, tokens []sqlparse.Token, i int, left colAt) (int, bool) {
	if left.ref != nil {
		for i++; i+1 < len(tokens) && tokens[i].Is(text, "."); i += 2 {
		}
	}
	for ; i < len(tokens) && !tokens[i].Is(text, "("); i++ {
		if !slices.ContainsFunc(between, func(w string) bool { return tokens[i].Is(text, w) }) {
			return i, false
		}
		a.negated = a.negated || tokens[i].Is(text, "not")
	}
	return i, true
}

// cut is what stands in the local statement instead. The tree is compared with the
// client's, so NOT of NOT IN stays.
func (a *answer) cut() cut {
	with := " false "
	if a.value {
		with = " true "
	}
	if a.negated {
		with = " not" + with
	}
	return cut{a.start, a.end, with}
}

func (a *answer) holds(location int32) bool {
	return int(location) >= a.start && int(location) < a.end
}

// answersOf lists what is known from the conditions by which fetches are filtered,
// but for what is inside another answer.
func (a *Analysis) answersOf(filters ...*cond) (out []answer) {
	if a.out.subs == 0 {
		return nil
	}
	text := a.st.Text
	tokens := sqlparse.Scan(text)
	for _, f := range filters {
		for _, c := range conjuncts(f) {
			a, ok := answerOf(text, tokens, c)
			if !ok || slices.ContainsFunc(out, func(b answer) bool { return b.holds(int32(a.start)) }) {
				continue
			}
			out = slices.DeleteFunc(out, func(b answer) bool { return a.holds(int32(b.start)) })
			out = append(out, a)
		}
	}
	return out
}

// answeredAt reports whether a place of the text is in one of the answers.
func answeredAt(list []answer, location int32) bool {
	return slices.ContainsFunc(list, func(a answer) bool { return a.holds(location) })
}

// answered compares a node that an answer has replaced; done is false for others.
func (c *comparer) answered(a, b *pg_query.Node) (done, equal bool) {
	var node any
	switch n := a.GetNode().(type) {
	case *pg_query.Node_SubLink:
		node = n.SubLink
	case *pg_query.Node_AExpr:
		node = n.AExpr
	default:
		return false, false
	}
	i := slices.IndexFunc(c.answers, func(k answer) bool { return k.node == node })
	if i < 0 {
		return false, false
	}
	c.replies++
	v := b.GetAConst().GetBoolval()
	return true, v != nil && v.Boolval == c.answers[i].value
}

// answers lists what is known from the fetches of a plan of level 3, in which
// partial aggregations serve some blocks: of these nothing is left to be answered.
func (a *Analysis) answers(d *reducer, blocks []*served) []answer {
	if a.out.subs == 0 {
		return nil
	}
	var filters []*cond
	for _, r := range a.out.refs {
		// A table that changes may get rows that no storage node has filtered.
		if r.table != nil && r != a.out.target && !removed(blocks, r) {
			filters = append(filters, d.rows(r).own)
		}
	}
	return a.answersOf(filters...)
}

// complete reports whether all sub-selects are answered by the joined rows. Those
// of ON all are.
func (j *joined) complete(known []answer) bool {
	home := j.b.refs[0].table
	n := j.from.subs(home)
	j.where.leaves(func(c *cond) {
		if c.op == opSub && slices.ContainsFunc(known, func(k answer) bool { return k.node == c.sub.node }) {
			n += c.subs(home)
		}
	})
	return n == j.a.out.subs
}
