package rewrite

import (
	"slices"
	"strings"

	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"

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
func (s *splicer) splice(a *Analysis) (string, error) {
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
		if len(m.node.Fields) == 3 && !answeredAt(s.answers, m.node.Location) && slices.ContainsFunc(s.tables, func(t spliced) bool { return t.ref.name == names(m.node.Fields)[1] }) {
			if !s.stripSchema(tokens, m.node) {
				return "", refuse(a.st, m.node.Location, "leave the schema out", "column name qualified by a schema is not supported here")
			}
			stripped[m.node.Location] = true
		}
	}
	text := s.apply()
	if a.checked.has(text) {
		return text, nil
	}
	again, err := sqlparse.ParseOne(unmarked(text))
	if err != nil {
		return "", refuse(a.st, -1, "", "statement cannot be rewritten safely")
	}
	cmp := comparer{replaced: map[int32]bool{}, stripped: stripped, answers: s.answers}
	for _, t := range s.tables {
		cmp.replaced[t.ref.rv.Location] = true
	}
	if !cmp.nodes(a.st.Node, again.Node) || cmp.seen != len(s.tables) || cmp.replies != len(s.answers) {
		return "", refuse(a.st, -1, "", "statement cannot be rewritten safely")
	}
	a.checked.add(text)
	return text, nil
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
	slices.SortFunc(s.cuts, func(a, b cut) int { return a.start - b.start })
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

// A comparer walks two trees at once.
type comparer struct {
	replaced map[int32]bool // locations of references that became sub-selects
	stripped map[int32]bool // locations of names that lost their schema
	skipFrom *pg_query.SelectStmt
	seen     int
	answers  []answer // what became constants
	replies  int      // how many of these were seen
}

func (c *comparer) nodes(a, b *pg_query.Node) bool {
	return c.messages(a.ProtoReflect(), b.ProtoReflect())
}

// messages compares two messages but for locations and what was replaced.
func (c *comparer) messages(a, b protoreflect.Message) bool {
	if node, ok := a.Interface().(*pg_query.Node); ok {
		if done, equal := c.special(node, b); done {
			return equal
		}
	}
	if a.Descriptor() != b.Descriptor() {
		return false
	}
	skip := c.skipFrom != nil && a.Interface() == proto.Message(c.skipFrom)
	fields := a.Descriptor().Fields()
	for i := range fields.Len() {
		f := fields.Get(i)
		name := f.Name()
		if name == "location" || skip && name == "from_clause" {
			continue
		}
		if a.Has(f) != b.Has(f) || a.Has(f) && !c.values(f, a.Get(f), b.Get(f)) {
			return false
		}
	}
	return true
}

func (c *comparer) values(f protoreflect.FieldDescriptor, a, b protoreflect.Value) bool {
	if f.IsList() {
		x, y := a.List(), b.List()
		if x.Len() != y.Len() {
			return false
		}
		for i := range x.Len() {
			if f.Message() == nil {
				if !x.Get(i).Equal(y.Get(i)) {
					return false
				}
			} else if !c.messages(x.Get(i).Message(), y.Get(i).Message()) {
				return false
			}
		}
		return true
	}
	if f.Message() == nil {
		return a.Equal(b)
	}
	return c.messages(a.Message(), b.Message())
}

// special compares a node that was replaced; done is false for all others.
func (c *comparer) special(a *pg_query.Node, other protoreflect.Message) (done, equal bool) {
	b, ok := other.Interface().(*pg_query.Node)
	if !ok {
		return true, false
	}
	if rv := a.GetRangeVar(); rv != nil && c.replaced[rv.Location] {
		c.seen++
		sub, fn := b.GetRangeSubselect(), b.GetRangeFunction()
		alias := rv.Alias
		if alias == nil {
			alias = &pg_query.Alias{Aliasname: rv.Relname}
		}
		if table := b.GetRangeVar(); table != nil && table.Relname == private {
			return true, proto.Equal(alias, table.Alias)
		}
		return true, sub != nil && !sub.Lateral && proto.Equal(alias, sub.Alias) ||
			fn != nil && !fn.Lateral && !fn.Ordinality && proto.Equal(alias, fn.Alias)
	}
	if ref := a.GetColumnRef(); ref != nil && c.stripped[ref.Location] {
		short := b.GetColumnRef()
		if short == nil || len(short.Fields) != 2 {
			return true, false
		}
		return true, proto.Equal(ref.Fields[1], short.Fields[0]) && proto.Equal(ref.Fields[2], short.Fields[1])
	}
	return c.answered(a, b)
}
