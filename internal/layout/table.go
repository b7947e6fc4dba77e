package layout

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"enigma"
	"enigma/internal/column"
	"enigma/internal/keyring"
	"enigma/internal/rowtag"
)

// ReservedKeys returns the key of one term of a reserved column, as
// keyring.Secret's ColumnKey does for the others, and whether there is one.
type ReservedKeys func(table string, c *enigma.Column, group, term string) ([32]byte, bool)

// A Table is one table as storage nodes hold it. It does not change.
type Table struct {
	Name     string // physical
	Columns  []Column
	Computed []Column // as the manifest's
	Orders   []string // physical names of the rows' numbers, one an order; none if rows have none
	Tag      string   // physical name of the rows' tags; "" if there are none

	slots  []slot // ordered by name: no column's place tells which it is
	tagger *rowtag.Tagger
}

// A Column is one column, or one computed term.
type Column struct {
	column.Spec
	Form  column.Form
	Codec *column.Codec // nil for a reserved column without a key
	Names []string      // physical, of each of Form.Terms()
	Group string        // columns with equal groups have comparable first terms
}

// A slot is one physical column.
type slot struct {
	enigma.PhysicalColumn
	from, term int // of which column, computed ones after the others, or numbers or tag
}

// What a slot is from if it is of no column.
const (
	fromNumbers = -1 - iota // term is the order
	fromTag
)

// tagRole names tags among what belongs to rows.
const tagRole = "tag"

// New returns how a manifest's table is stored. format is the manifest's.
// reserved may be nil: then reserved columns are closed.
func New(t *enigma.Table, format int, secret keyring.Secret, reserved ReservedKeys) (*Table, error) {
	out := &Table{Name: secret.TableName(t.Name)}
	orders := 0
	if format > 1 && numbered(t) {
		orders = max(len(t.Cluster), 1)
	}
	for i := range t.Columns {
		c, err := newColumn(t.Name, &t.Columns[i], format, orders, secret, reserved)
		if err != nil {
			return nil, fmt.Errorf("column %q: %w", t.Columns[i].Name, err)
		}
		out.Columns = append(out.Columns, c)
	}
	for _, e := range t.Computed {
		c, err := newComputed(t.Name, e, format, orders, secret)
		if err != nil {
			return nil, fmt.Errorf("computed term %q: %w", e.Expr, err)
		}
		out.Computed = append(out.Computed, c)
	}
	for i := range orders {
		out.Orders = append(out.Orders, secret.RowName(t.Name, fmt.Sprintf("id/%d", i)))
	}
	if t.Integrity == enigma.IntegrityRow {
		out.Tag = secret.RowName(t.Name, tagRole)
		out.tagger = rowtag.New(secret.ColumnKey(keyring.TableGroup(t.Name), tagRole, 0))
	}
	return out, out.place()
}

// numbered reports whether anything depends on the numbers of t's rows.
func numbered(t *enigma.Table) bool {
	return t.Writable || len(t.Computed) > 0 || len(t.Cluster) > 0 || t.Integrity != "" ||
		slices.ContainsFunc(t.Columns, func(c enigma.Column) bool { return c.Scheme == enigma.Rnd || c.Summed() })
}

func newColumn(table string, c *enigma.Column, format, orders int, secret keyring.Secret, reserved ReservedKeys) (Column, error) {
	spec, err := column.SpecOf(c, format, orders)
	if err != nil {
		return Column{}, err
	}
	form, err := column.FormOf(spec)
	if err != nil {
		return Column{}, err
	}
	group, own := keyring.Group(table, c.Name, c.Join), keyring.Group(table, c.Name, "")
	out := Column{
		Spec: spec, Form: form, Names: []string{secret.ColumnName(table, c.Name)},
		Group: strings.Join([]string{group, string(c.Scheme), spec.Type.Name, c.Min, c.Max}, "/"),
	}
	for _, t := range form.Terms()[1:] {
		out.Names = append(out.Names, secret.TermName(table, c.Name, t.Role))
	}
	closed := false
	out.Codec, err = column.New(spec, func(term string) [32]byte {
		of := group
		if strings.HasPrefix(term, "sum/") {
			of = own // two columns that count the same rows must not share masks
		}
		if !c.Reserved {
			return secret.ColumnKey(of, enigma.Scheme(term), 0)
		}
		if reserved != nil {
			if key, ok := reserved(table, c, of, term); ok {
				return key
			}
		}
		closed = true
		return [32]byte{}
	}, group)
	if closed {
		out.Codec = nil
	}
	return out, err
}

func newComputed(table string, e enigma.Computed, format, orders int, secret keyring.Secret) (Column, error) {
	spec, err := column.SpecOf(&enigma.Column{Type: e.Type, Scheme: enigma.Sum}, format, orders)
	if err != nil {
		return Column{}, err
	}
	form, err := column.FormOf(spec)
	if err != nil {
		return Column{}, err
	}
	group := keyring.ComputedGroup(table, e.Expr)
	out := Column{Spec: spec, Form: form, Group: group}
	for _, t := range form.Terms() {
		out.Names = append(out.Names, secret.ComputedName(table, e.Expr, t.Role))
	}
	out.Codec, err = column.New(spec, func(term string) [32]byte {
		return secret.ColumnKey(group, enigma.Scheme(term), 0)
	}, group)
	return out, err
}

// place gives every term, number and tag its slot.
func (t *Table) place() error {
	add := func(name, physical string, from, term int) {
		t.slots = append(t.slots, slot{enigma.PhysicalColumn{Name: name, Type: physical}, from, term})
	}
	for i, c := range slices.Concat(t.Columns, t.Computed) {
		for k, term := range c.Form.Terms() {
			add(c.Names[k], term.Physical, i, k)
		}
	}
	for i, name := range t.Orders {
		add(name, "bigint", fromNumbers, i)
	}
	if t.Tag != "" {
		add(t.Tag, "uuid", fromTag, 0)
	}
	slices.SortFunc(t.slots, func(a, b slot) int { return cmp.Compare(a.Name, b.Name) })
	for i := 1; i < len(t.slots); i++ {
		if t.slots[i].Name == t.slots[i-1].Name {
			return fmt.Errorf("two terms have the physical name %s: try again with another secret", t.slots[i].Name)
		}
	}
	return nil
}

// Physical returns the table for storage nodes: the manifest's, with physical
// names. Columns of indexes and partitions are the first terms of m's.
func (t *Table) Physical(m *enigma.Table) enigma.PhysicalTable {
	out := enigma.PhysicalTable{Name: t.Name}
	for _, s := range t.slots {
		out.Columns = append(out.Columns, s.PhysicalColumn)
	}
	for _, index := range m.Indexes {
		out.Indexes = append(out.Indexes, t.firstTerms(m, index))
	}
	if p := m.Partition; p != nil {
		out.Partition = &enigma.Partition{By: t.firstTerms(m, p.By), Parts: p.Parts}
	}
	if m.Writable && len(t.Orders) > 0 {
		out.Numbers = t.Orders[0]
	}
	return out
}

// firstTerms returns the physical names of the first terms of columns.
func (t *Table) firstTerms(m *enigma.Table, columns []string) []string {
	var out []string
	for _, name := range columns {
		i := slices.IndexFunc(m.Columns, func(c enigma.Column) bool { return c.Name == name })
		out = append(out, t.Columns[i].Names[0])
	}
	return out
}

// Tagged lists the physical columns that a row's tag covers, in its order: all
// but the tag's own.
func (t *Table) Tagged() []string {
	var out []string
	for _, s := range t.slots {
		if s.from != fromTag {
			out = append(out, s.Name)
		}
	}
	return out
}

// CheckTag reports whether the terms, as Tagged lists them, are those of one
// row as its provider made it. id is the row's number, as it is stored.
func (t *Table) CheckTag(id []byte, terms [][]byte, tag []byte) bool {
	return len(id) == 8 && t.tagger != nil && t.tagger.Verify(be64(id), terms, tag)
}
