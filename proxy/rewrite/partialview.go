package rewrite

import (
	"slices"

	pg_query "github.com/pganalyze/pg_query_go/v6"
)

// A view is what a block that aggregates sees of the sub-select that is all of its
// FROM, and itself a plain SELECT over tables. The sub-select's outputs are
// expressions of its rows: those that the block needs the values of are over keys,
// and stay; those that it adds up become their sums over each group, under the
// same name, beside which the block finds how many rows and values these are of.
type view struct {
	p     *partial
	alias string
	sums  []additive // of outputs that are added up
	added []int      // which outputs these are
	keyed []int      // outputs of which values are needed
}

// newViewed returns the partial aggregation of a block over a sub-select.
func (a *Analysis) newViewed(top *block) *partial {
	if len(top.sel.FromClause) != 1 {
		return nil
	}
	sub := top.sel.FromClause[0].GetRangeSubselect()
	s := sub.GetSubquery().GetSelectStmt()
	if s == nil || sub.Lateral || sub.Alias == nil || len(sub.Alias.Colnames) > 0 || !plainSelect(s) {
		return nil
	}
	i := slices.IndexFunc(a.out.blocks, func(b *block) bool { return b.sel == s })
	if i < 0 {
		return nil
	}
	p := a.newGroups(a.out.blocks[i], top)
	if p == nil {
		return nil
	}
	v := &view{p: p, alias: sub.Alias.Aliasname}
	p.view = v
	outer := terms{
		rows: quoteName(v.alias) + "." + private + "n", key: v.key, isKey: v.isKey, shape: v.shape, leaf: v.leaf, attempt: v.attempt,
		text: a.expressionText, measure: p.terms.measure,
	}
	r := reader{p: p, terms: &outer, b: top, outputs: outputNames(top.sel)}
	if w := top.sel.WhereClause; w != nil && !outer.keyed(w) {
		return nil
	}
	if !r.block() || !r.aggregates && len(top.sel.GroupClause) == 0 || !v.outputs() {
		return nil
	}
	return p.finish()
}

// plainSelect reports whether each row of a SELECT is one of its FROM.
func plainSelect(s *pg_query.SelectStmt) bool {
	return s.Op == pg_query.SetOperation_SETOP_NONE && s.WithClause == nil && s.HavingClause == nil && s.LimitCount == nil && s.LimitOffset == nil &&
		len(s.DistinctClause)+len(s.GroupClause)+len(s.WindowClause)+len(s.SortClause)+len(s.ValuesLists) == 0
}

// find returns the output that a name means.
func (v *view) find(fields []string) (int, *pg_query.Node) {
	if len(fields) == 2 && fields[0] == v.alias {
		fields = fields[1:]
	}
	found := -1
	for i, n := range v.p.b.sel.TargetList {
		if name, _ := resultName(n.GetResTarget()); len(fields) == 1 && name == fields[0] {
			if found >= 0 {
				return -1, nil
			}
			found = i
		}
	}
	if found < 0 {
		return -1, nil
	}
	return found, v.p.b.sel.TargetList[found].GetResTarget().Val
}

// knows reports whether a bare name may be an output, or the row of all.
func (v *view) knows(name string) bool {
	return name == v.alias || slices.Contains(outputNames(v.p.b.sel), name)
}

func (v *view) key(fields []string) bool {
	i, n := v.find(fields)
	if i < 0 || slices.Contains(v.added, i) || !v.p.terms.keyed(n) {
		return false
	}
	place(&v.keyed, i)
	return true
}

func (v *view) isKey(fields []string) bool {
	i, n := v.find(fields)
	return i >= 0 && !slices.Contains(v.added, i) && plainNode(n) && allColumns(n, v.p.isKey)
}

func (v *view) shape(fields []string) (shape, bool) {
	i, n := v.find(fields)
	if i < 0 || slices.Contains(v.added, i) {
		return shape{}, false
	}
	return v.p.terms.shapeOf(n)
}

// leaf reads an output that is added up.
func (v *view) leaf(n *pg_query.Node) (additive, bool) {
	c := n.GetColumnRef()
	if c == nil {
		return additive{}, false
	}
	i, n := v.find(names(c.Fields))
	if i < 0 || slices.Contains(v.keyed, i) {
		return additive{}, false
	}
	k := slices.Index(v.added, i)
	if k < 0 {
		e, ok := v.p.terms.additive(n)
		if !ok || !e.leaf {
			return additive{}, false
		}
		k = len(v.sums)
		v.sums, v.added = append(v.sums, e), append(v.added, i)
	}
	name, _ := resultName(v.p.b.sel.TargetList[i].GetResTarget())
	e := v.sums[k]
	e.value, e.count = quoteName(v.alias)+"."+quoteName(name), quoteName(v.alias)+"."+numbered("w", k)
	return e, true
}

func (v *view) attempt(f func() bool) bool {
	sums, keyed := len(v.sums), len(v.keyed)
	ok := v.p.attempt(f)
	if !ok {
		v.sums, v.added, v.keyed = v.sums[:sums], v.added[:sums], v.keyed[:keyed]
	}
	return ok
}

// outputs notes what becomes of the sub-select's outputs. Those that nothing
// mentions stay, and so must be over keys.
func (v *view) outputs() bool {
	e := &v.p.edits
	more := ", " + v.p.terms.rows + " as " + private + "n"
	for i, n := range v.p.b.sel.TargetList {
		t := n.GetResTarget()
		k := slices.Index(v.added, i)
		if k < 0 {
			if !v.p.terms.keyed(t.Val) {
				return false
			}
			continue
		}
		name, _ := resultName(t)
		e.items = append(e.items, itemEdit{target: t, text: v.sums[k].value + " as " + quoteName(name)})
		more += ", " + v.sums[k].count + " as " + numbered("w", k)
	}
	e.items = append(e.items, itemEdit{text: more})
	return true
}
