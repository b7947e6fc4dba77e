package rewrite

import (
	"fmt"
	"strings"
)

// describeOwn prints what a statement does to the subscriber's own tables, the
// text in which a new one's name has its schema, and the query that is planned.
func describeOwn(c Class) string {
	var out strings.Builder
	out.WriteString("own")
	if c.Own.Defines {
		out.WriteString(" defines")
	}
	if c.Own.Reads() {
		out.WriteString(" reads")
	}
	for _, t := range c.Own.Targets {
		fmt.Fprintf(&out, " [%s", strings.TrimPrefix(t.Schema+"."+t.Name, "."))
		for i, set := range []bool{t.New, t.Temp, t.Keeps, t.Rows} {
			if set {
				out.WriteString(" " + []string{"new", "temp", "keeps", "rows"}[i])
			}
		}
		out.WriteString("]")
	}
	out.WriteString("\n")
	st, err := InScratch(c.Query)
	if err != nil {
		return out.String() + describeRefusal(err)
	}
	if st.Text != c.Query.Text {
		fmt.Fprintf(&out, "TEXT %s\n", st.Text)
	}
	if !c.Own.Reads() {
		return out.String()
	}
	if in, ok := InnerQuery(st); ok {
		fmt.Fprintf(&out, "INNER %s\n", in.Query.Text)
		fmt.Fprintf(&out, "AROUND %s\n", in.Around("…", [][2]string{{"numeric(9,2)", "x"}}))
	}
	return out.String()
}
