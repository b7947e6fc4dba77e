package oracle

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"

	"enigma"
)

// A generator writes one random statement over a data set. Every statement has a
// seed of its own, so that it can be made again.
type generator struct {
	r     *rand.Rand
	set   *Dataset
	way   Way
	names int // aliases given

	noArrays int      // in how many more per cent of cases columns of arrays are left alone
	scopes   []*scope // of the enclosing queries, the innermost last
	ctes     []*relation
	st       *Statement

	windows *phrase     // the WINDOW clause of the query that is being written
	own     []*relation // temporary tables and views of the session

	picks bool // some value stands for others that are equal
	zeros bool // values that are equal may print differently
	spans bool // so may intervals
	easy  bool // mostly what ciphertext can answer
	heavy int  // tables joined so far: no statement may be too large
}

// A scope is what expressions of one query may mention.
type scope struct {
	leaves   []leaf
	computed []*phrase // expressions that storage nodes may add up
}

// A leaf is a column, or what stands for one after grouping.
type leaf struct {
	n    *phrase
	of   *plainColumn // nil for what is calculated
	kind kind
	typ  string
	edge bool
}

// A relation is a table or a sub-select with an alias.
type relation struct {
	name    string
	columns []relColumn
	closed  bool // some of its columns are reserved and not opened

	computed []computedTerm
}

type relColumn struct {
	name string
	kind kind
	typ  string
	edge bool
	of   *plainColumn

	closed bool // reserved, and no grant opens it
}

// Generate writes the statement number i of a seed.
func Generate(set *Dataset, seed, i uint64) *Statement {
	return generate(set, nil, 0, rand.New(rand.NewPCG(seed, i)))
}

// generate writes a statement over a data set and what is the session's own.
func generate(set *Dataset, own []*relation, noArrays int, r *rand.Rand) *Statement {
	for {
		g := &generator{r: r, set: set, own: own, noArrays: noArrays}
		// Which of equal intervals is picked shows, and nothing prints them alike.
		if st := g.whole(); !g.picks || !g.spans {
			return st
		}
	}
}

func (g *generator) whole() *Statement {
	g.way = []Way{Simple, Simple, ExtendedText, ExtendedBinary, ExtendedBinary, Prepared}[g.r.IntN(6)]
	g.easy = g.chance(40)
	if g.set.large() {
		g.heavy = 4 // one table, mostly
	}
	g.st = &Statement{Way: g.way, Times: 1}
	if g.way == Prepared {
		g.st.Times = 2 + g.r.IntN(2)
		if g.chance(10) {
			g.st.Times = 7 // PostgreSQL plans it for any parameters then
		}
		if g.chance(15) {
			g.st.Amid = g.pick("timezone = 'Asia/Tokyo'", "datestyle = 'SQL, DMY'", "search_path = "+ident(g.set.Name), "intervalstyle = 'sql_standard'")
		}
	}
	g.st.root = g.statement()
	g.st.loose, g.st.zeros, g.st.spans = g.picks && g.zeros, g.zeros, g.spans
	return g.st
}

// large reports whether joins would take PostgreSQL itself too long.
func (d *Dataset) large() bool {
	return slices.ContainsFunc(d.Tables, func(t enigma.Table) bool { return t.Rows > 1000 })
}

func (g *generator) chance(percent int) bool { return g.r.IntN(100) < percent }

func (g *generator) pick(list ...string) string { return list[g.r.IntN(len(list))] }

func (g *generator) alias(prefix string) string {
	g.names++
	return prefix + strconv.Itoa(g.names)
}

// leaf finds a column of a kind in the innermost scope or, now and then, in the
// ones around it.
func (g *generator) leaf(k kind, edges bool) (leaf, bool) {
	for range 3 {
		s := g.scopes[len(g.scopes)-1]
		if n := len(g.scopes); n > 1 && g.chance(25) {
			s = g.scopes[g.r.IntN(n-1)]
		}
		var fit []leaf
		for _, l := range s.leaves {
			if l.kind == k && (edges || !l.edge) {
				fit = append(fit, l)
			}
		}
		if len(fit) > 0 {
			l := fit[g.r.IntN(len(fit))]
			g.note(l.kind, l.of)
			return l, true
		}
	}
	return leaf{}, false
}

// note keeps count of what may print in more than one way.
func (g *generator) note(k kind, of *plainColumn) {
	if k == kindFloat || k == kindChar || k == kindNumeric {
		g.zeros = true
	}
	g.spans = g.spans || k == kindInterval
}

// any returns some leaf of the innermost scope.
func (g *generator) any() (leaf, bool) {
	s := g.scopes[len(g.scopes)-1]
	if len(s.leaves) == 0 {
		return leaf{}, false
	}
	l := s.leaves[g.r.IntN(len(s.leaves))]
	g.note(l.kind, l.of)
	return l, true
}

// comparable returns a leaf whose type has = and <.
func (g *generator) comparable() (leaf, bool) {
	for range 8 {
		if l, ok := g.any(); ok && l.kind != kindOther {
			return l, true
		}
	}
	return leaf{}, false
}

// edgeValues are constants beside those that the columns hold.
var edgeValues = map[kind][]string{
	kindInt:         {"0", "1", "-1", "2", "7", "2147483647", "3000000000"},
	kindNumeric:     {"0", "1.5", "1.50", "-2.25", "1e3", "100.0001", "0.00001"},
	kindFloat:       {"0", "-0", "1.5", "0.1", "3"},
	kindText:        {"", "BTC-USD", "a note", "ä", "zz", "B", "x"},
	kindChar:        {"a", "ab ", "abcde", ""},
	kindBool:        {"true", "false"},
	kindDate:        {"2024-02-28", "2024-02-29", "infinity", "1999-12-31"},
	kindTimestamp:   {"2024-01-01", "2024-02-29 12:00", "infinity", "2024-03-31 02:30:00"},
	kindTimestamptz: {"2024-01-01", "2024-03-31 00:59:59.999999+00", "2024-10-27 02:30", "-infinity", "2024-01-01 12:30:00.5+00"},
	kindTime:        {"12:30", "00:00", "24:00", "23:59:59.99"},
	kindUUID:        {"00000000-0000-4000-8000-000000000003", "{00000000000040008000000000000004}"},
	kindBytea:       {`\x`, `\x00`, `\xff`},
	kindJSON:        {`{}`, `7`, `[1,2]`, `{"a":1,"b":[true,null]}`},
	kindInterval:    {"1 day", "24:00:00", "1 mon", "30 days", "-01:02:03.5", "0"},
	kindTexts:       {"{}", "{BTC-USD}", "{NULL}", `{a,""}`},
	kindInts:        {"{}", "{1,2}", "{NULL,3}"},
}

// constant returns a constant for a comparison with l: one of its values mostly.
func (g *generator) constant(l leaf) *phrase {
	if g.chance(4) {
		return g.literal(l.kind, "NULL", l.typ)
	}
	values := edgeValues[l.kind]
	if l.of != nil && len(l.of.values) > 0 && g.chance(75) {
		values = l.of.values
	}
	if len(values) == 0 {
		return g.literal(l.kind, "NULL", l.typ)
	}
	v := values[g.r.IntN(len(values))]
	n := g.literal(l.kind, v, l.typ)
	if l.kind == kindInt && len(v) > 9 && l.typ != "bigint" {
		n.lit.text, n.lit.param = v, false // quoted, it would have to be an integer
	}
	for range 3 {
		other := values[g.r.IntN(len(values))]
		if g.chance(20) || l.kind == kindInt && len(other) > 9 {
			other = "NULL"
		}
		n.lit.again = append(n.lit.again, other)
	}
	return n
}

// literal writes a value as a constant, in one of the ways that there are.
func (g *generator) literal(k kind, value, typ string) *phrase {
	n := &phrase{kind: k, typ: typ, lit: &literal{value: value, text: "null"}}
	if value != "NULL" {
		n.lit.text = quote(value)
		number := k == kindInt || k == kindNumeric
		if number && g.chance(70) && strings.Trim(value, "0123456789.-e") == "" {
			n.lit.text = value
			if strings.HasPrefix(value, "-") {
				n.lit.text = "(" + value + ")"
			}
		} else if k == kindBool {
			n.lit.text = value
		} else if t := typeOf[k]; t != "" && g.chance(30) && !(k == kindInt && len(value) > 9) {
			n.lit.text += "::" + t
		}
	}
	n.lit.param = g.way != Simple && g.chance(40)
	return n
}

// typed is a literal of a kind's own type, whatever stands around it.
func (g *generator) typed(k kind, value string) *phrase {
	typ := typeOf[k]
	if k == kindInt && len(value) > 9 {
		typ = "bigint"
	}
	n := g.literal(k, value, typ)
	if g.chance(20) {
		n.lit.again = []string{"NULL", value}
	}
	if !n.lit.param {
		n.lit.text = quote(value)
		if value == "NULL" {
			n.lit.text = "null"
		}
	}
	return mk(k, "%::"+typ, n).of(typ)
}

func quote(v string) string { return "'" + strings.ReplaceAll(v, "'", "''") + "'" }

// small is a small whole number for functions that take one.
func (g *generator) small(low, high int) string { return fmt.Sprint(low + g.r.IntN(high-low+1)) }
