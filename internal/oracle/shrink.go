package oracle

// Shrink drops clauses and replaces expressions by parts of them as long as
// differs says that both sides still differ. It asks at most tries times.
func (s *Statement) Shrink(tries int, differs func(*Statement) bool) {
	for smaller := true; smaller && tries > 0; {
		smaller = false
		for _, n := range s.root.all(nil) {
			if tries <= 0 || !s.root.reaches(n) {
				continue
			}
			smaller = s.shrinkAt(n, &tries, differs) || smaller
		}
	}
}

// shrinkAt tries what may stand in a phrase's place.
func (s *Statement) shrinkAt(n *phrase, tries *int, differs func(*Statement) bool) bool {
	try := func(change, undo func()) bool {
		if *tries--; *tries < 0 {
			return false
		}
		change()
		if differs(s) {
			return true
		}
		undo()
		return false
	}
	done := false
	if n.kind == kindClause && !n.gone {
		if try(func() { n.gone = true }, func() { n.gone = false }) {
			return true
		}
	}
	if n.list != nil {
		for _, p := range n.parts {
			if c := p.(*phrase); !c.gone && n.left() > n.list.least {
				done = try(func() { c.gone = true }, func() { c.gone = false }) || done
			}
		}
	}
	if n.lit != nil && n.lit.param {
		done = try(func() { n.lit.param = false }, func() { n.lit.param = true }) || done
	}
	if n.swap == nil && n.value() {
		for _, other := range n.replacements() {
			if try(func() { n.swap = other }, func() { n.swap = nil }) {
				return true
			}
		}
	}
	return done
}

func (n *phrase) value() bool { return n.kind != kindClause && n.kind != kindOther }

// replacements are the parts of n that are of its kind, largest last, and what
// is simple.
func (n *phrase) replacements() []*phrase {
	if n.lit != nil || len(n.parts) == 1 {
		return nil
	}
	var out []*phrase
	if n.kind == kindBool {
		out = append(out, mk(kindBool, "true"))
	}
	inner := n.all(nil)[1:]
	for i := len(inner) - 1; i >= 0; i-- {
		if inner[i].kind == n.kind && len(out) < 12 {
			out = append(out, inner[i])
		}
	}
	return out
}

// all lists n and all below it, n first.
func (n *phrase) all(out []*phrase) []*phrase {
	out = append(out, n)
	for _, p := range n.parts {
		if c, ok := p.(*phrase); ok {
			out = c.all(out)
		}
	}
	return out
}
