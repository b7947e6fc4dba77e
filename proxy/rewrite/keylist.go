package rewrite

import (
	"fmt"
	"slices"
	"strings"
)

// A KeyList is values that the gateway finds in the rows of earlier fetches, and
// that later ones ask for: in place of a condition that only the local engine can
// judge, or of a join that no storage node can make, because its sides are of
// different data sets or under different keys.
//
// A column that has to be equal to one of the list's source, in every joined row
// that a block keeps, has to be equal to one of its values. Which columns these
// are, links.go says, and where the values may come from judged.go, lifted.go and beside.go.
//
// Lists have an order: the fetches that one is made of are filtered by those
// before it only. So a plan is executed in steps, see Plan.Steps.
type KeyList struct {
	// Local is a statement for the local engine of one column, without NULL, each
	// value once. As Plan.Local it has the client's parameters, and a mark for the
	// rows of each Fetch that it reads.
	Local string

	// Max is how many values there may be. With more, or with one that a column
	// cannot hold, the list is left open: every row may be needed.
	Max int

	// Type, if set, is the type of the values, and the list the whole result of a
	// sub-select, which a mark in the plan's own Local stands for; Text is that.
	Type, Text string

	// Kept, if set, is a statement for the rows of the one Fetch that Local reads,
	// of which the plan's own Local needs no others. To know that makes PostgreSQL
	// choose better joins.
	Kept string
}

// maxKeys bounds a list. PostgreSQL looks a value up in a list as in a hash table,
// but looks at each of the list when it plans.
const maxKeys = 100_000

// A keyList is a KeyList in the making.
type keyList struct {
	source keySource
	from   colAt // whose values they are
	rank   int   // sources of lower rank come before
	max    int64
	leaves []*cond // one for each column that a fetch may be asked for values of
}

// A keySource is where values come from: judged, lifted or beside.
type keySource interface {
	// holds reports whether the values depend on the rows of a reference.
	holds(r *ref) bool

	// size is how many rows are to be read for them, from the manifest.
	size() int64

	// local writes the statement, once the plan's fetches are placed.
	local(key colAt, s *splicer) (string, bool)

	// kept writes KeyList.Kept.
	kept() string

	// label says for people what the values are of.
	label(key colAt) string
}

// leaf returns the list's leaf about r, nil if there is none.
func (l *keyList) leaf(r *ref) *cond {
	for _, c := range l.leaves {
		if c.a.ref == r {
			return c
		}
	}
	return nil
}

// A lister says which lists a plan may use.
type lister struct {
	a        *Analysis
	values   []Value
	lists    []*keyList // by rank
	reducers []*reducer // by rank
}

// A ranked is a source and the order in which its lists are made.
type ranked struct {
	source keySource
	lists  []*keyList
}

// newLister finds all lists that are worth their while. It pays to wait for the
// rows of a small table where that spares those of a large one.
func (a *Analysis) newLister(values []Value) *lister {
	l := &lister{a: a, values: values}
	if a.twinned {
		return l // lists are a block's own, and what equal blocks become has to be equal
	}
	if !a.links.any() {
		return l
	}
	var all []ranked
	for _, s := range l.judgedSources() {
		if lists := l.listsOf(s); len(lists) > 0 {
			all = append(all, ranked{s, lists})
		}
	}
	for _, s := range a.links.lifted {
		if lists := l.listsOfLifted(s); len(lists) > 0 {
			all = append(all, ranked{s, lists})
		}
	}
	for _, s := range a.links.beside {
		if lists := l.listsOfBeside(s); len(lists) > 0 {
			all = append(all, ranked{s, lists})
		}
	}
	slices.SortStableFunc(all, func(x, y ranked) int { return int(min(max(x.source.size()-y.source.size(), -1), 1)) })
	for i, r := range all {
		if s, ok := r.source.(*judged); ok && l.reducer(i).rows(s.ref).sum.op == opFalse {
			continue // there is no row
		}
		for _, list := range r.lists {
			list.rank = i
			l.lists = append(l.lists, list)
		}
	}
	return l
}

// narrows reports whether lists say which rows of a block's are needed that are made
// of rows of blocks around it.
func (l *lister) narrows(b *block) bool {
	for _, r := range b.refs {
		for _, list := range l.below(l.rank(r)) {
			if s, ok := list.source.(*judged); ok && s.ref.block != b && list.leaf(r) != nil {
				return true
			}
		}
	}
	return false
}

// matters reports whether a block's rows are better fetched table by table, with
// lists between the fetches, than joined, although storage nodes can: that they
// filter the joined rows by nothing else.
func (l *lister) matters(b *block, where *cond) bool {
	if slices.ContainsFunc(conjuncts(where), func(k *cond) bool { return k.op != opTrue && k.op != opCols }) {
		return false
	}
	return slices.ContainsFunc(b.refs, func(r *ref) bool {
		return slices.ContainsFunc(l.below(l.rank(r)), func(list *keyList) bool { return list.leaf(r) != nil })
	})
}

// below returns the lists that come before a rank.
func (l *lister) below(rank int) []*keyList {
	n := 0
	for n < len(l.lists) && l.lists[n].rank < rank {
		n++
	}
	return l.lists[:n]
}

// rank returns the first rank whose lists may not be asked of a reference, since
// they are made of its rows.
func (l *lister) rank(r *ref) int {
	for _, list := range l.lists {
		if list.source.holds(r) {
			return list.rank
		}
	}
	return len(l.lists)
}

// rows says which rows of r are fetched.
func (l *lister) rows(r *ref) *rowsOf { return l.reducer(l.rank(r)).rows(r) }

// reducer returns the one that knows the lists before a rank.
func (l *lister) reducer(rank int) *reducer {
	for len(l.reducers) <= rank {
		l.reducers = append(l.reducers, nil)
	}
	if l.reducers[rank] == nil {
		l.reducers[rank] = l.a.newReducer(l.values)
		l.reducers[rank].lists = l.below(rank)
	}
	return l.reducers[rank]
}

// lists adds the lists that a condition asks for to some, if they are not there.
func (c *cond) lists(to *[]*keyList) {
	c.leaves(func(k *cond) {
		if k.op == opKeys && !slices.Contains(*to, k.list) {
			*to = append(*to, k.list)
		}
	})
}

// keys writes a leaf: the column's term is in the list, or the list is open.
func (p *printer) keys(c *cond) string {
	id := c.a.id()
	p.params = append(p.params, Param{Column: id, Bound: KeyTerms, list: c.list}, Param{Column: id, Bound: KeysOpen, list: c.list})
	n := len(p.params)
	return fmt.Sprintf("((%s = ANY($%d)) OR $%d)", p.column(c.a), n-1, n)
}

// need notes the lists that every row of a fetch has a value of.
func (f *Fetch) need(where *cond) {
	for _, k := range conjuncts(where) {
		if k.op == opKeys && !slices.Contains(f.needs, k.list) {
			f.needs = append(f.needs, k.list)
		}
	}
}

// number puts the lists into the plan and their places into parameters, once all
// fetches are placed. s has spliced the local statement.
func (p *Plan) number(lists []*keyList, s *splicer) bool {
	slices.SortStableFunc(lists, func(a, b *keyList) int { return a.rank - b.rank })
	for _, l := range lists {
		text, ok := l.source.local(l.from, s)
		if !ok {
			return false
		}
		k := KeyList{Local: text, Max: int(min(l.max, maxKeys)), Kept: l.source.kept()}
		if sub, ok := l.source.(*lifted); ok {
			k.Type, k.Text = sub.typ(), s.part(sub.start, sub.end)
		}
		p.Lists = append(p.Lists, k)
	}
	p.Local = s.marked(p.Local, lists, p.Lists)
	for i := range p.Fetches {
		f := &p.Fetches[i]
		for _, list := range f.needs {
			f.Needs = append(f.Needs, slices.Index(lists, list))
		}
		f.needs = nil
		for k := range f.Params {
			if list := f.Params[k].list; list != nil {
				f.Params[k].List, f.Params[k].list = slices.Index(lists, list), nil
			}
		}
	}
	return true
}

// A Step is a part of a plan's execution: the lists that are made, and after them
// the fetches that are run.
type Step struct{ Lists, Fetches []int }

// Steps is the order in which a plan is executed. Without lists it has one step.
func (p *Plan) Steps() []Step {
	done := make([]int, len(p.Fetches)) // the step of each, from 1
	lists := make([]int, len(p.Lists))
	var out []Step
	for left := len(p.Fetches); left > 0; {
		var s Step
		n := len(out) + 1
		for i, l := range p.Lists {
			ready := !slices.ContainsFunc(l.Reads(), func(f int) bool { return done[f] == 0 || done[f] == n })
			if lists[i] == 0 && ready {
				lists[i] = n
				s.Lists = append(s.Lists, i)
			}
		}
		for i, f := range p.Fetches {
			ready := !slices.ContainsFunc(f.Params, func(q Param) bool { return q.Bound.keys() && lists[q.List] == 0 })
			if done[i] == 0 && ready {
				done[i] = n
				s.Fetches = append(s.Fetches, i)
			}
		}
		if len(s.Fetches) == 0 && len(s.Lists) == 0 {
			panic("rewrite: internal error: key lists wait for each other")
		}
		left -= len(s.Fetches)
		out = append(out, s)
	}
	return out
}

// lists says for people which lists a fetch asks for.
func (f *Fetch) lists() string {
	var out []string
	for i, p := range f.Params {
		if p.Bound == KeyTerms {
			out = append(out, fmt.Sprintf("$%d: keys %d", i+1, p.List+1))
		}
	}
	if len(out) == 0 {
		return ""
	}
	return " (" + strings.Join(out, ", ") + ")"
}

// Key brings one of a list's values to a column's type, so that the rows whose
// term is the result's are those that have the value; ok is false if that cannot be.
func (c *Column) Key(v Value) (plain []byte, ok bool) {
	plain, err := convert(c, v)
	return plain, err == nil && plain != nil
}
