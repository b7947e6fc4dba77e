package rewrite

import (
	"slices"

	pg_query "github.com/pganalyze/pg_query_go/v6"
)

// links is what an analysis knows about the lists of keys that its plans may use,
// whatever the constants are.
type links struct {
	edges  []edge
	judged []judgement
	lifted []*lifted
	beside []*beside
	weak   bool // there is an edge that storage nodes cannot join by
}

// any reports whether there may be lists.
func (l *links) any() bool {
	return len(l.judged) > 0 || len(l.lifted) > 0 || len(l.beside) > 0 || l.weak
}

// An edge says that a row is needed only if its column `to` equals `from` of some
// row fetched for the other reference:
//
//   - Both references are of one block, and the equality is among the conjuncts of
//     a clause that the row may be filtered by: WHERE, ON of an inner join, or ON of
//     an outer join on whose other side the other reference is. In no joined row
//     NULLs are in place of the other's row. Then each joined row that is kept, and
//     holds the row, has an equal row of the other, itself in a kept row. A row that
//     has none may go: an outer join puts NULLs in its place in joined rows only
//     that the clause did not let it into, or, if the clause stands above that join,
//     that are dropped since NULL equals nothing.
//   - Or the other reference is of a block around, and the clause is one of the
//     sub-select's. The local engine evaluates that for rows fetched outside, or
//     NULLs in place of them, which equal nothing.
//   - Or the other reference is of a sub-select in EXISTS, a conjunct of the clause,
//     and the equality is a conjunct of its WHERE: without an equal row, EXISTS is
//     false.
//
// See reducer, which asks the same of sub-selects for storage nodes. As there, all
// of this may be done at once: only rows are left out that are in no kept row.
type edge struct {
	from, to colAt
	weak     bool // the terms of the two do not compare
}

// A judgement is a conjunct about one reference alone, which the local engine can
// judge by its rows: see judged.go. It holds for every row of the reference that
// is in a kept joined row; a sub-select may be evaluated for others too, but then
// the row that it was evaluated for is dropped, whatever its value.
type judgement struct {
	ref  *ref
	cond *cond
	node *pg_query.Node
}

// newLinks reads the conjuncts of all blocks.
func (a *Analysis) newLinks() {
	for _, b := range a.out.blocks {
		for _, f := range a.filters[b] {
			parts, nodes := parted(f.cond, f.node)
			for i, n := range nodes {
				a.link(b, f, parts[i], n)
			}
		}
	}
}

func (a *Analysis) link(b *block, f filter, c *cond, n *pg_query.Node) {
	scope := a.scope(b, f.scope)
	x, y, weak, ok := equality(c, n, scope)
	switch {
	case ok:
		for _, e := range []edge{{x, y, weak}, {y, x, weak}} {
			if a.holds(b, f, e) {
				a.addEdge(e)
			}
		}
	case n.GetSubLink().GetSubLinkType() == pg_query.SubLinkType_EXISTS_SUBLINK:
		a.linkExists(b, f, n.GetSubLink().Subselect.GetSelectStmt())
	case n.GetSubLink() != nil:
		if s := a.newLifted(b, f, c, n.GetSubLink()); s != nil {
			a.links.lifted = append(a.links.lifted, s)
		}
	default:
		a.linkBeside(b, f, n, scope)
		if r := only(n, scope); r != nil && r.block == b && a.always(b, r) && sees(f, r) && harmless(n, scope) {
			a.links.judged = append(a.links.judged, judgement{r, c, n})
		}
	}
}

// equality reads x = y of two columns; weak says that storage nodes cannot make
// it.
func equality(c *cond, n *pg_query.Node, s *scope) (x, y colAt, weak, ok bool) {
	if c.op == opCols {
		return c.a, c.b, false, c.cmp == "=" && c.a.ref != c.b.ref
	}
	e := n.GetAExpr()
	if e.GetKind() != pg_query.A_Expr_Kind_AEXPR_OP || operatorName(e.Name) != "=" {
		return x, y, false, false
	}
	l, r := e.Lexpr.GetColumnRef(), e.Rexpr.GetColumnRef()
	if l == nil || r == nil {
		return x, y, false, false
	}
	x, lok := s.resolve(names(l.Fields))
	y, rok := s.resolve(names(r.Fields))
	return x, y, true, lok && rok && x.ref != y.ref
}

// holds reports whether an edge does, for a clause of block b.
func (a *Analysis) holds(b *block, f filter, e edge) bool {
	if e.to.ref.block != b || !sees(f, e.to.ref) || !keyable(e.to.column()) {
		return false
	}
	if e.from.ref.block != b {
		return true
	}
	return a.always(b, e.from.ref) && slices.ContainsFunc(f.scope, func(v reach) bool { return v.ref == e.from.ref })
}

// linkExists adds the edges from a sub-select in EXISTS to the block around it.
func (a *Analysis) linkExists(b *block, f filter, sel *pg_query.SelectStmt) {
	i := slices.IndexFunc(a.out.blocks, func(k *block) bool { return k.sel == sel })
	if i < 0 || !a.out.blocks[i].plain(subExists) || a.out.blocks[i].in != b {
		return
	}
	in := a.out.blocks[i]
	if !slices.ContainsFunc(sel.TargetList, func(n *pg_query.Node) bool { return !a.builder(a.scope(in, a.visible[in])).rowwise(n) }) {
		for _, g := range a.filters[in] {
			parts, nodes := parted(g.cond, g.node)
			for k, n := range nodes {
				x, y, weak, ok := equality(parts[k], n, a.scope(in, g.scope))
				for _, e := range []edge{{x, y, weak}, {y, x, weak}} {
					if ok && e.to.ref.block == b && sees(f, e.to.ref) && keyable(e.to.column()) && e.from.ref.block == in && a.always(in, e.from.ref) && sees(g, e.from.ref) {
						a.addEdge(e)
					}
				}
			}
		}
	}
}

func (a *Analysis) addEdge(e edge) {
	a.links.edges = append(a.links.edges, e)
	a.links.weak = a.links.weak || e.weak
}

// always reports whether every row that reaches the WHERE clause of b holds one of
// r's rows.
func (a *Analysis) always(b *block, r *ref) bool {
	return slices.ContainsFunc(a.visible[b], func(v reach) bool { return v.ref == r && !v.nullable })
}

// sees reports whether a clause's conditions may be pushed down to r.
func sees(f filter, r *ref) bool {
	return slices.ContainsFunc(f.visible, func(v reach) bool { return v.ref == r })
}

// keyable reports whether storage nodes can be asked for a list of a column's
// terms.
func keyable(c *Column) bool {
	return c.Form.Eq && !c.Closed && !c.Type.IsArray() && ArrayOID(c.Form.OID) != 0
}

// only returns the reference that all columns of an expression are of; nil if
// there is none, or a name that may mean something else.
func only(n *pg_query.Node, s *scope) (out *ref) {
	ok := allColumns(n, func(fields []string) bool {
		at, found := s.resolve(fields)
		if !found || out != nil && at.ref != out {
			return false
		}
		out = at.ref
		return true
	})
	if !ok {
		return nil
	}
	return out
}

// A reached column is one that is equal to a list's.
type reached struct {
	col  colAt
	weak bool // not by joins that storage nodes could make
}

// reach follows the edges from a column. An equality of two types may be followed
// as the first step only: what equals what equals a value of another type need not
// equal that.
func (a *Analysis) reach(from colAt) []reached {
	out := []reached{{col: from}}
	for i := 0; i < len(out); i++ {
		at := out[i]
		for _, e := range a.links.edges {
			if e.from != at.col || slices.ContainsFunc(out, func(r reached) bool { return r.col == e.to }) {
				continue
			}
			same := e.from.column().Type.OID == from.column().Type.OID
			if same && (i == 0 || e.to.column().Type.OID == from.column().Type.OID) {
				out = append(out, reached{e.to, at.weak || e.weak})
			}
		}
	}
	return out
}

// ArrayOID is the type of arrays of a type that terms have, 0 if there is none
// that storage nodes take (pg_type.dat).
func ArrayOID(oid uint32) uint32 { return arrays[oid] }

var arrays = map[uint32]uint32{
	16: 1000, 17: 1001, 20: 1016, 21: 1005, 23: 1007, 25: 1009, 700: 1021, 701: 1022, 1042: 1014, 1043: 1015, 1082: 1182,
	1083: 1183, 1114: 1115, 1184: 1185, 1186: 1187, 1266: 1270, 1560: 1561, 1562: 1563, 1700: 1231, 2950: 2951, 3802: 3807,
}

// maxFan bounds how many rows may be read for a list beside those of the table
// that it spares.
const maxFan = 10

// listsOf makes the lists of a judged reference's columns.
func (l *lister) listsOf(s *judged) (out []*keyList) {
	seen := map[colAt]bool{}
	for _, e := range l.a.links.edges {
		if e.from.ref != s.ref || seen[e.from] {
			continue
		}
		seen[e.from] = true
		list := &keyList{source: s, from: e.from}
		for _, r := range l.a.reach(e.from) {
			n := r.col.ref.table.Rows
			far := r.weak || !r.col.ref.table.sameHome(s.ref.table)
			small := s.ref.table.Rows*2 <= n
			switch {
			case r.col.ref == s.ref, n == 0, !far && !s.decisive:
			case small, far && s.filtered && s.ref.table.Rows <= maxFan*n:
				list.add(r.col)
			}
		}
		if len(list.leaves) > 0 {
			out = append(out, list)
		}
	}
	return out
}

// add adds a leaf, unless there is one about the reference.
func (l *keyList) add(c colAt) {
	if l.leaf(c.ref) == nil {
		l.leaves = append(l.leaves, &cond{op: opKeys, a: c, list: l})
		l.max = max(l.max, c.ref.table.Rows/2)
	}
}
