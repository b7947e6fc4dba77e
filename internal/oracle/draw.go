package oracle

import (
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"slices"
	"strings"

	"enigma"
	"enigma/internal/column"

	"go.yaml.in/yaml/v3"
)

// A Draw says how the schemes of a data set are chosen.
type Draw struct {
	Name string // of the data set
	Seed uint64

	// Sealed leaves no column plain.
	Sealed bool

	// Tables are those that the data set has. None: all of them.
	Tables []string

	// Second has the second provider publish it.
	Second bool

	// Reserved makes some columns reserved.
	Reserved bool
}

// schemesOf lists the schemes that work for a column, as often as they should be
// drawn. NaN, which a numeric may hold, cannot be added up.
func schemesOf(c *plainColumn, sealed bool) []enigma.Scheme {
	var out []enigma.Scheme
	for _, s := range []enigma.Scheme{
		enigma.Det, enigma.Det, enigma.Det, enigma.Ope, enigma.Ope, enigma.Ope, enigma.Ope, enigma.OpeProven, enigma.Sum, enigma.Rnd, enigma.Plain,
	} {
		if works(enigma.Column{Type: c.typ, Scheme: s}) && (s != enigma.Plain || !sealed) && (s != enigma.Sum || c.addable) {
			out = append(out, s)
		}
	}
	return out
}

func works(c enigma.Column) bool {
	spec, err := column.SpecOf(&c, enigma.ManifestFormat, 1)
	if err == nil {
		_, err = column.FormOf(spec)
	}
	return err == nil
}

// A draft is a dataset.yaml in the making.
type draft struct {
	Draw
	r      *rand.Rand
	tables []*plainTable
	groups map[string]joinGroup // by their name

	divisors []string // columns that could divide the table into parts
}

// A joinGroup is what all columns of a group share.
type joinGroup struct {
	typ    string
	scheme enigma.Scheme
}

// spec draws a dataset.yaml for the tables. Everything in it is sound: whether
// the market answers rightly must not depend on it.
func (d Draw) spec(tables []*plainTable) ([]byte, error) {
	f := &draft{Draw: d, r: rand.New(rand.NewPCG(d.Seed, 0x5eed)), tables: tables, groups: map[string]joinGroup{}}
	var out []map[string]any
	for _, t := range tables {
		if len(d.Tables) == 0 || slices.Contains(d.Tables, t.name) {
			out = append(out, f.table(t))
		}
	}
	return yaml.Marshal(map[string]any{"name": d.Name, "price": 1, "deposit": 1, "share_joins": f.chance(50), "tables": out})
}

func (f *draft) chance(percent int) bool { return f.r.IntN(100) < percent }

func (f *draft) table(t *plainTable) map[string]any {
	columns, searchable := map[string]any{}, []string{}
	f.divisors = nil
	for _, c := range t.columns {
		columns[c.name] = f.column(c, &searchable)
	}
	computed := f.computed(t)
	out := map[string]any{"name": t.name, "file": t.file, "columns": columns}
	if len(t.keys) > 0 && f.chance(70) {
		out["key"] = []string{t.keys[f.r.IntN(len(t.keys))]}
	}
	if f.chance(50) && len(searchable) > 0 {
		out["indexes"] = [][]string{f.some(searchable), f.some(searchable)}
	}
	if f.chance(60) {
		var orders [][]string
		for range 1 + f.r.IntN(2) {
			orders = append(orders, f.some(t.sortable()))
		}
		out["cluster"] = orders
	}
	if f.chance(40) {
		out["integrity"] = enigma.IntegrityRow
	}
	if len(computed) > 0 {
		out["computed"] = computed
	}
	if f.chance(40) && len(f.divisors) > 0 {
		out["partition"] = map[string]any{"by": f.some(f.divisors), "parts": 2 + f.r.IntN(4)}
	}
	if f.Reserved {
		f.reserve(columns, out)
	}
	return out
}

// some draws one or two of a list.
func (f *draft) some(list []string) []string {
	if len(list) == 0 {
		return nil
	}
	out := []string{list[f.r.IntN(len(list))]}
	if other := list[f.r.IntN(len(list))]; f.chance(50) && other != out[0] {
		out = append(out, other)
	}
	return out
}

// column draws one column's scheme and what goes with it; force says that few
// values are no secret here.
func (f *draft) column(c *plainColumn, searchable *[]string) map[string]any {
	out := map[string]any{"type": c.typ, "force": true}
	schemes := schemesOf(c, f.Sealed)
	scheme := schemes[f.r.IntN(len(schemes))]
	equal := scheme == enigma.Det || scheme == enigma.Ope || scheme == enigma.OpeProven
	group := f.groups[c.name]
	switch {
	case group.typ == c.typ && f.chance(70):
		scheme, equal = group.scheme, true
		out["join"] = "join_" + c.name
	case group.typ == "" && equal && f.chance(70):
		f.groups[c.name] = joinGroup{c.typ, scheme}
		out["join"] = "join_" + c.name
	case c.low != "" && (scheme == enigma.Ope || scheme == enigma.OpeProven) && f.chance(50):
		if works(enigma.Column{Type: c.typ, Scheme: scheme, Min: c.low, Max: c.high}) {
			out["min"], out["max"] = c.low, c.high
		}
	}
	out["scheme"] = string(scheme)
	if equal || scheme == enigma.Plain && c.kind != kindJSON {
		*searchable = append(*searchable, c.name)
	}
	if scheme.Partitions() {
		f.divisors = append(f.divisors, c.name)
	}
	if scheme != enigma.Plain && scheme != enigma.Sum && c.addable && f.chance(50) {
		out["sum"] = true
	}
	if c.full && f.chance(50) {
		out["not_null"] = true
	}
	return out
}

// reserve reserves some of the columns that may be: which nothing open is made of,
// neither an order nor a computed term.
func (f *draft) reserve(columns, table map[string]any) {
	open := fmt.Sprint(table["cluster"], table["computed"], table["key"], table["partition"], table["indexes"])
	for _, name := range slices.Sorted(maps.Keys(columns)) {
		c := columns[name].(map[string]any)
		if c["scheme"] != string(enigma.Plain) && c["join"] == nil && !strings.Contains(open, name) && f.chance(40) {
			c["reserved"] = true
		}
	}
}

// computed draws expressions whose results a numeric of 18 digits holds.
func (f *draft) computed(t *plainTable) []map[string]string {
	var small []*plainColumn
	for _, c := range t.columns {
		if c.addable && !c.edge && c.largest < 1e4 {
			small = append(small, c)
		}
	}
	var out []map[string]string
	for range f.r.IntN(3) {
		if len(small) == 0 {
			break
		}
		a, b := small[f.r.IntN(len(small))], small[f.r.IntN(len(small))]
		if 2*(a.largest+2)*(b.largest+2) >= math.Pow10(18-a.scale-b.scale) {
			continue
		}
		template := []string{"% * %", "% + %", "% - 2 * %", "% * (1 - %)"}[f.r.IntN(4)]
		expr := fmt.Sprintf(strings.ReplaceAll(template, "%", "%s"), ident(a.name), ident(b.name))
		typ := fmt.Sprintf("numeric(18,%d)", a.scale+b.scale)
		if !slices.ContainsFunc(out, func(c map[string]string) bool { return c["expr"] == expr }) {
			out = append(out, map[string]string{"expr": expr, "type": typ})
			t.computed[f.Name] = append(t.computed[f.Name], computedTerm{template, a.name, b.name})
		}
	}
	return out
}

// ident quotes a name where it must be.
func ident(name string) string {
	plain := name != "" && strings.Trim(name, "abcdefghijklmnopqrstuvwxyz_0123456789") == "" && !('0' <= name[0] && name[0] <= '9')
	if plain && !reserved[name] {
		return name
	}
	return `"` + strings.ReplaceAll(name, `"`, `""`) + `"`
}

// reserved are the words that name columns of real files and are none without
// quotes.
var reserved = map[string]bool{
	"end": true, "desc": true, "user": true, "order": true, "group": true, "table": true, "from": true, "to": true, "when": true, "case": true, "current_date": true,
	"limit": true, "offset": true, "primary": true, "references": true, "select": true, "column": true, "check": true, "default": true, "all": true, "any": true,
}
