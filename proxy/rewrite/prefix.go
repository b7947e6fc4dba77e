package rewrite

import (
	"fmt"

	pg_query "github.com/pganalyze/pg_query_go/v6"
)

// Texts under ope have a term that sorts as their first 16 bytes do. It narrows
// down which rows a comparison of order, or LIKE, can be true for, and never
// answers it: that takes the bytes behind these, so such a leaf is weak, and the
// local engine evaluates the condition again. It is sound since
//
//   - cutting two texts to 16 bytes keeps their order or makes them equal: from
//     t < c follows that t's term is at most c's, and from t > c the reverse;
//   - a text that begins with p has a term between the bounds that ope.Prefix
//     gives for p's first 16 bytes;
//   - the local engine compares texts as bytes: the collation of its database is
//     C.UTF-8 or C (internal/localpg), its tables have no other, and a COLLATE in
//     the statement is no condition that is read here;
//   - NULL has no term, and none of these is true for it.

// A Bound says which term of a column a parameter is compared with.
type Bound byte

// The bounds.
const (
	FirstTerm   Bound = iota // the first term of Plain
	PrefixLow                // the prefix term of Plain: the least of all texts that begin with it
	PrefixAbove              // what is above all of these
	KeyTerms                 // an array of the first terms of a list's values, empty if that is open
	KeysOpen                 // a Boolean: whether the list is open
)

// keys reports whether it is of a list.
func (b Bound) keys() bool { return b == KeyTerms || b == KeysOpen }

// ordering reports whether op compares by order.
func ordering(op string) bool { return op == "<" || op == "<=" || op == ">" || op == ">=" }

// prefixed reads a comparison of order with a text, for the terms of prefixes.
func (b *builder) prefixed(c colAt, op string, n *pg_query.Node) *cond {
	if c.column().Prefix == "" {
		return weakTrue
	}
	v, ok := b.consts.of(n, c.column())
	if !ok {
		return weakTrue
	}
	return b.leaf(&cond{op: opPrefix, a: c, cmp: op, operand: v})
}

// begins reads c LIKE pattern and c ^@ prefix.
func (b *builder) begins(e *pg_query.A_Expr, op string, not bool) *cond {
	c, ok := b.column(e.Lexpr)
	if !ok || not || op != "~~" && op != "^@" || c.column().Type.OID == oidBytea {
		return weakTrue
	}
	return b.prefixed(c, op, e.Rexpr)
}

// starts reads substring(c FROM 1 FOR n) = v and left(c, n) = v, for literals n and
// v: whatever n is, c begins with v where that is true.
func (b *builder) starts(call *pg_query.Node, op string, v *pg_query.Node) *cond {
	f := call.GetFuncCall()
	if f == nil || op != "=" || v.GetAConst().GetSval() == nil {
		return weakTrue
	}
	name, ok := plainCall(f)
	switch {
	case !ok:
		return weakTrue
	case (name == "substring" || name == "substr") && len(f.Args) == 3 && counts(f.Args[1], 1, 1) && counts(f.Args[2], 0, maxCounted):
	case name == "left" && len(f.Args) == 2 && counts(f.Args[1], 0, maxCounted):
	default:
		return weakTrue
	}
	c, ok := b.column(f.Args[0])
	if !ok || c.column().Type.OID == oidBytea {
		return weakTrue
	}
	return b.prefixed(c, "^@", v)
}

// startsOneOf is starts for a list of values.
func (b *builder) startsOneOf(call *pg_query.Node, list []*pg_query.Node, not bool) *cond {
	if not {
		return weakTrue
	}
	out := &cond{op: opOr}
	for _, v := range list {
		k := b.starts(call, "=", v)
		if k == weakTrue {
			return weakTrue
		}
		out.kids = append(out.kids, k)
	}
	return out
}

// maxCounted bounds the literals that starts reads; more characters no text has.
const maxCounted = 1 << 30

// counts reports whether n is an integer literal within bounds.
func counts(n *pg_query.Node, least, most int32) bool {
	k := n.GetAConst()
	if k == nil || k.Isnull || k.GetSval() != nil || k.GetFval() != nil || k.GetBoolval() != nil || k.GetBsval() != nil {
		return false
	}
	i := k.GetIval().GetIval()
	return least <= i && i <= most
}

// overPrefix resolves a leaf over prefix terms with its constant, which is a
// value of the column's type.
func (c *cond) overPrefix(plain []byte) *cond {
	out := &cond{op: opPrefix, a: c.a, cmp: c.cmp, plain: plain}
	switch c.cmp {
	case "~~":
		out.plain, out.cmp = patternPrefix(plain), "^@"
		fallthrough
	case "^@":
		if len(out.plain) == 0 {
			return weakTrue
		}
	case "<":
		out.cmp = "<="
	case ">":
		out.cmp = ">="
	}
	return out
}

// patternPrefix returns what every text that is LIKE a pattern begins with.
func patternPrefix(pattern []byte) []byte {
	var out []byte
	for i := 0; i < len(pattern); i++ {
		switch pattern[i] {
		case '%', '_':
			return out
		case '\\':
			if i++; i == len(pattern) {
				return nil // an error, which PostgreSQL reports for rows that get so far
			}
		}
		out = append(out, pattern[i])
	}
	return out
}

// prefix writes a resolved leaf over prefix terms.
func (p *printer) prefix(c *cond) string {
	term := p.aliases[c.a.ref] + "." + c.a.column().Prefix
	param := func(b Bound) int {
		p.params = append(p.params, Param{Column: c.a.id(), Plain: c.plain, Bound: b})
		return len(p.params)
	}
	if c.cmp == "^@" {
		low, above := param(PrefixLow), param(PrefixAbove)
		return fmt.Sprintf("((%[1]s >= $%[2]d) AND (%[1]s < $%[3]d))", term, low, above)
	}
	return fmt.Sprintf("(%s %s $%d)", term, c.cmp, param(PrefixLow))
}
