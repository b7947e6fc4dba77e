package rewrite

import (
	"bytes"
	"slices"
	"sync"
)

// Templates are plans that other executions of a statement can share. They are
// safe for concurrent use.
//
// What a plan is made of depends on the constants in three ways only: on what each
// condition becomes once its constant has been brought to its column's type, on
// which of these values are equal (two references that need the same rows share a
// fetch), and on the numbers of LIMIT and OFFSET. The shape says all of that. The
// values themselves are in the parameters of fetches and nowhere else, so a plan
// for other constants of the same shape is the same plan with other parameters.
type templates struct {
	mu   sync.Mutex
	made map[string]*template // by shape; guarded by mu
}

// maxTemplates bounds the memory that an analysis takes.
const maxTemplates = 32

// maxPlains bounds the values of one shape, and the conditions; with more, as
// arrays may have, the plan is made anew.
const maxPlains = 256

// A template is a plan, and which value each parameter is, by fetch.
type template struct {
	plan      *Plan
	params    [][]int // into the shape's values
	otherwise *template
}

func (t *templates) get(shape []byte) *template {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.made[string(shape)]
}

func (t *templates) put(shape []byte, made *template) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.made == nil || len(t.made) >= maxTemplates {
		t.made = map[string]*template{}
	}
	t.made[string(shape)] = made
}

// newTemplate finds the values in a plan; nil if it has others.
func newTemplate(p *Plan, plains [][]byte) *template {
	if p == nil {
		return nil
	}
	t := &template{plan: p}
	for _, f := range p.Fetches {
		at := make([]int, len(f.Params))
		for i, param := range f.Params {
			if param.Bound.keys() {
				continue
			}
			if at[i] = slices.IndexFunc(plains, func(v []byte) bool { return bytes.Equal(v, param.Plain) }); at[i] < 0 {
				return nil
			}
		}
		t.params = append(t.params, at)
	}
	if p.Otherwise != nil {
		if t.otherwise = newTemplate(p.Otherwise, plains); t.otherwise == nil {
			return nil
		}
	}
	return t
}

// with returns the plan for other values. What does not depend on them is shared.
func (t *template) with(plains [][]byte) *Plan {
	p := *t.plan
	p.Fetches = slices.Clone(p.Fetches)
	for i := range p.Fetches {
		f := &p.Fetches[i]
		f.Params = slices.Clone(f.Params)
		for k := range f.Params {
			if !f.Params[k].Bound.keys() {
				f.Params[k].Plain = plains[t.params[i][k]]
			}
		}
	}
	if t.otherwise != nil {
		p.Otherwise = t.otherwise.with(plains)
	}
	return &p
}

// A shaper writes what of constants a plan depends on, and collects the values.
type shaper struct {
	shape  []byte
	plains [][]byte // each once
	many   bool     // more than maxPlains
}

// shape returns the shape of constants and their values as columns'; ok is false
// if there are too many.
func (a *Analysis) shape(values []Value) (shape []byte, plains [][]byte, ok bool) {
	if a.known.many {
		return nil, nil, false
	}
	s := shaper{plains: slices.Clone(a.known.plains)}
	for _, c := range a.known.leaves {
		r, exact := c.resolved(values)
		s.add(r, exact)
	}
	for _, l := range a.known.limits {
		n, none, ok := l.rows(values)
		s.flags(none, ok)
		for range 8 {
			s.shape, n = append(s.shape, byte(n)), n>>8
		}
	}
	return s.shape, s.plains, !s.many
}

func (s *shaper) flags(x, y bool) {
	b := byte(0)
	if x {
		b |= 1
	}
	if y {
		b |= 2
	}
	s.shape = append(s.shape, b)
}

// add writes a resolved leaf.
func (s *shaper) add(c *cond, exact bool) {
	s.shape = append(s.shape, byte(c.op), byte(len(c.cmp)))
	s.shape = append(s.shape, c.cmp...)
	s.flags(c.weak, exact)
	switch c.op {
	case opCmp, opPrefix:
		i := s.place(c.plain)
		s.shape = append(s.shape, byte(i), byte(i>>8))
	case opAnd, opOr:
		s.shape = append(s.shape, byte(len(c.kids)), byte(len(c.kids)>>8))
		for _, k := range c.kids {
			s.add(k, exact)
		}
	}
}

// place returns which value it is.
func (s *shaper) place(plain []byte) int {
	i := slices.IndexFunc(s.plains, func(v []byte) bool { return bytes.Equal(v, plain) })
	if i < 0 && len(s.plains) == maxPlains {
		s.many = true
		return 0
	}
	if i < 0 {
		i = len(s.plains)
		s.plains = append(s.plains, plain)
	}
	return i
}

// leaf notes a condition whose meaning depends on a constant.
func (b *builder) leaf(c *cond) *cond {
	b.a.known.add(c)
	return c
}

// known is which conditions and limits a plan may depend on, for shape.
type known struct {
	leaves []*cond    // by constants of ConstantSQL, each once
	limits []rowLimit // likewise
	plains [][]byte   // the values that the text spells out, each once
	many   bool       // more than maxPlains of either
}

func (k *known) add(c *cond) {
	if c.operand.value != nil {
		s := shaper{plains: k.plains}
		r, exact := c.resolved(nil)
		s.add(r, exact)
		k.plains, k.many = s.plains, k.many || s.many
		return
	}
	same := func(l *cond) bool {
		return l.op == c.op && l.cmp == c.cmp && l.operand == c.operand && (c.op == opConst || l.a.column() == c.a.column())
	}
	if k.many = k.many || len(k.leaves) == maxPlains; !k.many && !slices.ContainsFunc(k.leaves, same) {
		k.leaves = append(k.leaves, c)
	}
}

func (k *known) limit(l rowLimit) {
	if !slices.Contains(k.limits, l) {
		k.limits = append(k.limits, l)
	}
}
