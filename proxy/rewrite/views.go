package rewrite

import (
	"slices"
	"strings"

	"enigma/internal/sqlparse"
)

// A View is the definition of one of the subscriber's own views.
type View struct {
	Query   string // with every name qualified, so that nothing around it is in its way
	Columns []string
}

// maxExpanded bounds a statement whose views have been put in, in bytes.
const maxExpanded = 256 << 10

// Expand puts the definitions of views in the place of their names. views has
// the one that each Relation means, by Location.
//
// That is what PostgreSQL does with views. The one difference is the row of a
// view as a value, which has the view's type: it is refused.
func Expand(st sqlparse.Statement, views map[int]View) (sqlparse.Statement, error) {
	a := &Analysis{st: st, out: newOutline(st)}
	if a.out.refusal != nil {
		return st, a.out.refusal
	}
	s := splicer{text: st.Text}
	size := len(st.Text)
	for _, r := range a.out.refs {
		v, ok := views[int(r.rv.Location)]
		if !ok {
			continue
		}
		if !r.rv.Inh {
			return st, refuse(st, r.rv.Location, "leave ONLY out", "ONLY is not supported over view %q", r.rv.Relname)
		}
		r.names = slices.Clone(v.Columns)
		for i, alias := range names(r.rv.GetAlias().GetColnames()) {
			if i < len(r.names) {
				r.names[i] = alias
			}
		}
		if a.out.rowValue(r) {
			return st, refuse(st, r.rv.Location, "name the columns that you want", "the row of view %q, which reads data sets, is not supported as a value", r.rv.Relname)
		}
		sel, err := sqlparse.ParseOne(v.Query)
		if err != nil || sel.Node.GetSelectStmt() == nil {
			return st, refuse(st, r.rv.Location, "", "the definition of view %q is not supported", r.rv.Relname)
		}
		text := strings.TrimRight(strings.TrimSpace(v.Query), ";")
		if size += len(text); size > maxExpanded {
			return st, &Refusal{SQLSTATE: "54001", Message: "the statement's views make it too long"}
		}
		s.tables = append(s.tables, spliced{ref: r, sql: "(" + text + ")"})
	}
	text, err := s.splice(a)
	if err != nil {
		return st, err
	}
	again, err := sqlparse.ParseOne(text)
	if err != nil {
		return st, refuse(st, -1, "", "statement cannot be rewritten safely")
	}
	again.Before = st.Before
	if c := Classify(again); c.Kind == Refused {
		return st, c.Refusal
	}
	return again, nil
}
