package proxy

import (
	"fmt"
	"slices"
	"strings"

	"enigma/proxy/rewrite"
)

// permitted refuses a fetch that uses a reserved column which no grant opens. It
// looks at the statement that would leave: whatever the plan does with a column,
// its name is there. Storage nodes could order or count rows by such a column
// without its key, and would tell what it was reserved for.
func (c codecs) permitted(f *rewrite.Fetch) error {
	for of, t := range c {
		for i := range t.Columns {
			if col := &t.Columns[i]; col.Closed && uses(f, of, i) {
				return reserved(col.Name, t.Name)
			}
		}
	}
	return nil
}

// reserved refuses the use of a column that no grant opens.
func reserved(column, table string) error {
	r := refusal("42501", fmt.Sprintf("permission denied for column %q of table %q", column, table))
	r.Hint = "The column is reserved: it takes a grant from the data set's provider. With one: enigma grant import FILE"
	return r
}

// uses reports whether a fetch uses a column for more than its row's tag, which
// covers every column and takes no column's key.
func uses(f *rewrite.Fetch, t *rewrite.Table, column int) bool {
	for _, cell := range f.Cells {
		if cell.Column.Table == t && cell.Column.Index == column {
			return true
		}
	}
	tags := 0
	for _, check := range f.Checks {
		if check.Table == t {
			tags++
		}
	}
	aliases := aliasesOf(f.SQL, t.Physical)
	for _, name := range append([]string{t.Columns[column].Physical, t.Columns[column].Rest, t.Columns[column].Prefix}, t.Columns[column].Sums...) {
		if name != "" && count(f.SQL, name, aliases) > tags {
			return true
		}
	}
	return false
}

// aliasesOf lists the aliases that a statement for storage nodes gives a table.
func aliasesOf(sql, physical string) (out []string) {
	for _, after := range strings.Split(sql, physical+" AS ")[1:] {
		n := strings.IndexFunc(after, func(c rune) bool { return (c < 'a' || c > 'z') && (c < '0' || c > '9') })
		if n < 0 {
			n = len(after)
		}
		out = append(out, after[:n])
	}
	return out
}

// count counts how often a statement names a column of one of the aliases, or of
// none: every table calls its columns alike.
func count(sql, name string, aliases []string) (n int) {
	parts := strings.Split(sql, name)
	for _, before := range parts[:len(parts)-1] {
		if !strings.HasSuffix(before, ".") || slices.ContainsFunc(aliases, func(a string) bool { return strings.HasSuffix(before, a+".") }) {
			n++
		}
	}
	return n
}
