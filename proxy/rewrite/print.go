package rewrite

import (
	"fmt"
	"strconv"
	"strings"
)

// A printer writes SQL for the storage nodes: physical names only, every
// expression in parentheses, every constant a parameter.
type printer struct {
	aliases map[*ref]string
	params  []Param
	reveals []string
}

func newPrinter() *printer { return &printer{aliases: map[*ref]string{}} }

// table returns a reference's FROM item and gives it an alias.
func (p *printer) table(r *ref) string {
	if p.aliases[r] == "" {
		p.aliases[r] = "t" + strconv.Itoa(len(p.aliases)+1)
	}
	return r.table.Physical + " AS " + p.aliases[r]
}

func (p *printer) column(c colAt) string { return p.aliases[c.ref] + "." + c.column().Physical }

// cond writes a resolved condition.
func (p *printer) cond(c *cond) string {
	switch c.op {
	case opAnd, opOr:
		word := " AND "
		if c.op == opOr {
			word = " OR "
		}
		parts := make([]string, len(c.kids))
		for i, k := range c.kids {
			parts[i] = p.cond(k)
		}
		return "(" + strings.Join(parts, word) + ")"
	case opCmp:
		p.params = append(p.params, Param{Column: c.a.id(), Plain: c.plain})
		return fmt.Sprintf("(%s %s $%d)", p.column(c.a), c.cmp, len(p.params))
	case opCols:
		return fmt.Sprintf("(%s %s %s)", p.column(c.a), c.cmp, p.column(c.b))
	case opNull:
		return "(" + p.column(c.a) + " IS NULL)"
	case opNotNull:
		return "(" + p.column(c.a) + " IS NOT NULL)"
	}
	panic("rewrite: internal error: condition was not resolved")
}

// extreme writes min or max. Terms of 64-bit types are uuids, which have no
// min and max: their text in byte order sorts as they do.
func (p *printer) extreme(function string, c colAt) string {
	if !c.column().plain() && c.column().Form.Physical == "uuid" {
		return fmt.Sprintf(`((%s(((%s)::text) COLLATE "C"))::uuid)`, function, p.column(c))
	}
	return function + "(" + p.column(c) + ")"
}
