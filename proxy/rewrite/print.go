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
	tables  int // that have been given an alias
	params  []Param
}

func newPrinter() *printer { return &printer{aliases: map[*ref]string{}} }

// table returns a reference's FROM item and gives it an alias.
func (p *printer) table(r *ref) string {
	if p.aliases[r] == "" {
		p.tables++
		p.aliases[r] = "t" + strconv.Itoa(p.tables)
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
		var parts []string
		for i := 0; i < len(c.kids); {
			n := c.run(i)
			if n > 1 {
				parts = append(parts, p.list(c.kids[i:i+n]))
			} else {
				parts = append(parts, p.cond(c.kids[i]))
			}
			i += n
		}
		if len(parts) == 1 {
			return parts[0]
		}
		return "(" + strings.Join(parts, word) + ")"
	case opCmp:
		p.params = append(p.params, Param{Column: c.a.id(), Plain: c.plain})
		return fmt.Sprintf("(%s %s $%d)", p.column(c.a), c.cmp, len(p.params))
	case opPrefix:
		return p.prefix(c)
	case opCols:
		return fmt.Sprintf("(%s %s %s)", p.column(c.a), c.cmp, p.column(c.b))
	case opNull:
		return "(" + p.column(c.a) + " IS NULL)"
	case opNotNull:
		return "(" + p.column(c.a) + " IS NOT NULL)"
	case opSub:
		return p.subselect(c.sub)
	case opKeys:
		return p.keys(c)
	}
	panic("rewrite: internal error: condition was not resolved")
}

// run counts the kids from i on that one IN or NOT IN can stand for: = in an
// OR, <> in an AND, of one column.
func (c *cond) run(i int) int {
	cmp := "<>"
	if c.op == opOr {
		cmp = "="
	}
	n := 0
	for _, k := range c.kids[i:] {
		if k.op != opCmp || k.cmp != cmp || k.a != c.kids[i].a {
			break
		}
		n++
	}
	return max(n, 1)
}

// list writes a run.
func (p *printer) list(kids []*cond) string {
	marks := make([]string, len(kids))
	for i, k := range kids {
		p.params = append(p.params, Param{Column: k.a.id(), Plain: k.plain})
		marks[i] = "$" + strconv.Itoa(len(p.params))
	}
	word := " IN ("
	if kids[0].cmp == "<>" {
		word = " NOT IN ("
	}
	return "(" + p.column(kids[0].a) + word + strings.Join(marks, ", ") + "))"
}

// extreme writes min or max. Terms of more than a bigint are uuids or bytea,
// which have no min and max: their text in byte order sorts as they do.
func (p *printer) extreme(function string, c colAt) string {
	if physical := c.column().Form.Physical; !c.column().plain() && physical != "bigint" {
		return fmt.Sprintf(`((%s(((%s)::text) COLLATE "C"))::%s)`, function, p.column(c), physical)
	}
	return function + "(" + p.column(c) + ")"
}
