package rewrite

import (
	"slices"
	"strings"

	"google.golang.org/protobuf/proto"

	pg_query "github.com/pganalyze/pg_query_go/v6"

	"enigma/internal/sqlparse"
)

// A splicer makes the local statement: the client's own text, verbatim but for
// the spans that are replaced. PostgreSQL reads what the client wrote; nothing
// is printed from a tree.
type splicer struct {
	text    string
	tables  []spliced
	answers []answer
	cuts    []cut

	served  []*ref                          // what partial aggregations stand for
	instead map[proto.Message]proto.Message // trees that theirs replace

	cmp *comparer // of the new text's tree with the client's
}

// A spliced is a table reference and the sub-select that replaces it.
type spliced struct {
	ref   *ref
	sql   string
	share *share
}

// A cut replaces text[start:end].
type cut struct {
	start, end int
	with       string
}

// splice returns the new text, after comparing its tree with the old one: they
// must be equal but for the references replaced.
func (s *splicer) splice(a *Analysis) (string, error) { return s.spliceTo(a, a.st.Node) }

// spliceTo is splice for a text whose tree is to be equal to another.
func (s *splicer) spliceTo(a *Analysis, want *pg_query.Node) (string, error) {
	tokens := sqlparse.Scan(s.text)
	for _, t := range s.tables {
		if !s.table(tokens, t) {
			return "", refuse(a.st, t.ref.rv.Location, "", "this form of a table reference is not supported")
		}
	}
	for _, k := range s.answers {
		s.cuts = append(s.cuts, k.cut())
	}
	stripped := map[int32]bool{}
	for _, m := range a.out.columns {
		at := int(m.node.Location)
		if len(m.node.Fields) == 3 && s.replaces(names(m.node.Fields)[1]) && !answeredAt(s.answers, m.node.Location) && !s.within(at) {
			if !s.stripSchema(tokens, m.node) {
				return "", refuse(a.st, m.node.Location, "leave the schema out", "column name qualified by a schema is not supported here")
			}
			stripped[m.node.Location] = true
		}
	}
	text := s.apply()
	cmp := comparer{replaced: map[int32]bool{}, stripped: stripped, answers: s.answers, instead: s.instead}
	for _, t := range s.tables {
		cmp.replaced[t.ref.rv.Location] = true
	}
	whole := cmp // which counts
	s.cmp = &whole
	if a.checked.has(text) {
		return text, nil
	}
	again, err := sqlparse.ParseOne(unmarked(text))
	if err != nil {
		return "", refuse(a.st, -1, "", "statement cannot be rewritten safely")
	}
	if !cmp.nodes(want, again.Node) || cmp.seen != len(s.tables) || cmp.replies != len(s.answers) {
		return "", refuse(a.st, -1, "", "statement cannot be rewritten safely")
	}
	a.checked.add(text)
	return text, nil
}

// replaces reports whether a table of that name is replaced.
func (s *splicer) replaces(name string) bool {
	return slices.ContainsFunc(s.tables, func(t spliced) bool { return t.ref.name == name }) ||
		slices.ContainsFunc(s.served, func(r *ref) bool { return r.name == name })
}

// within reports whether a place is cut out.
func (s *splicer) within(at int) bool {
	return slices.ContainsFunc(s.cuts, func(c cut) bool { return c.start <= at && at < c.end })
}

// tokenAt returns the index of the token that starts at offset, or -1.
func tokenAt(tokens []sqlparse.Token, offset int) int {
	i, ok := slices.BinarySearchFunc(tokens, offset, func(t sqlparse.Token, at int) int { return t.Start - at })
	if !ok {
		return -1
	}
	return i
}

// qualified returns the index after a name of up to three parts.
func qualified(text string, tokens []sqlparse.Token, i, parts int) (int, bool) {
	for p := range parts {
		if p > 0 {
			if i >= len(tokens) || !tokens[i].Is(text, ".") {
				return i, false
			}
			i++
		}
		if i >= len(tokens) || tokens[i].Kind != sqlparse.Word && tokens[i].Kind != sqlparse.Quoted {
			return i, false
		}
		i++
	}
	return i, true
}

// table cuts one reference out of the text.
func (s *splicer) table(tokens []sqlparse.Token, t spliced) bool {
	rv := t.ref.rv
	first := tokenAt(tokens, int(rv.Location))
	if first < 0 {
		return false
	}
	parts := 1
	if rv.Schemaname != "" {
		parts++
	}
	if rv.Catalogname != "" {
		parts++
	}
	next, ok := qualified(s.text, tokens, first, parts)
	if !ok {
		return false
	}
	if next < len(tokens) && tokens[next].Is(s.text, "*") {
		next++ // t * means t and its children, as t does
	}
	c := cut{start: tokens[first].Start, end: tokens[next-1].End, with: t.sql}
	if rv.Alias == nil {
		c.with += " as " + quoteName(rv.Relname)
	}
	if first > 0 && tokens[first-1].Is(s.text, "table") {
		c.start = tokens[first-1].Start
		c.with = "select * from " + c.with
	}
	s.cuts = append(s.cuts, c)
	return true
}

// stripSchema cuts the schema off s.t.c.
func (s *splicer) stripSchema(tokens []sqlparse.Token, c *pg_query.ColumnRef) bool {
	first := tokenAt(tokens, int(c.Location))
	if first < 0 {
		return false
	}
	if _, ok := qualified(s.text, tokens, first, 2); !ok {
		return false
	}
	s.cuts = append(s.cuts, cut{start: tokens[first].Start, end: tokens[first+2].Start})
	return true
}

func (s *splicer) apply() string {
	slices.SortStableFunc(s.cuts, func(a, b cut) int { return a.start - b.start })
	var out strings.Builder
	at := 0
	for _, c := range s.cuts {
		out.WriteString(s.text[at:max(at, c.start)])
		out.WriteString(c.with)
		at = c.end
	}
	out.WriteString(s.text[at:])
	return out.String()
}
