package rotate

import (
	"encoding/binary"
	"fmt"
	"slices"
	"strings"

	"enigma"
	"enigma/internal/column"
	"enigma/internal/keyring"
	"enigma/internal/layout"
)

// A relation is one table of one revision as storage nodes hold it.
type relation struct {
	dataset  enigma.DatasetID
	revision uint64
	manifest *enigma.Table
	stored   *layout.Table
	columns  []string // physical
	number   int      // which of them is the rows' number in the first order, or -1
	key      []int    // which of them tell rows apart and have an index, in its order
	keyOIDs  []uint32 // their types
	page     int64    // rows that are asked for by key at a time
	sorted   []string // columns that sort, for tables without numbers and key
	total    bool     // rows that sort alike are alike
}

// relations lays out all tables of a manifest under a secret.
func relations(m *enigma.Manifest, secret keyring.Secret, reserved layout.ReservedKeys) ([]*relation, error) {
	var out []*relation
	for i := range m.Tables {
		t := &m.Tables[i]
		stored, err := layout.New(t, m.Format, secret, reserved)
		if err != nil {
			return nil, fmt.Errorf("table %q: %w", t.Name, err)
		}
		if _, err := stored.NewDecrypter(); err != nil {
			return nil, &enigma.Error{
				Kind: enigma.Unsupported, Op: fmt.Sprintf("table %q", t.Name), Err: err,
				Hint: "the keys of reserved columns are needed to encrypt them anew; publish the data set again instead",
			}
		}
		r := &relation{dataset: m.Dataset, revision: m.Revision, manifest: t, stored: stored, number: -1, page: keyPage}
		r.place()
		out = append(out, r)
	}
	return out, nil
}

// place finds out in what order the table can be read in parts.
func (r *relation) place() {
	for _, c := range r.stored.Physical(r.manifest).Columns {
		r.columns = append(r.columns, c.Name)
	}
	if len(r.stored.Orders) > 0 {
		r.number = slices.Index(r.columns, r.stored.Orders[0])
		return
	}
	if r.keyed() {
		return
	}
	r.key, r.keyOIDs, r.total = nil, nil, true
	for i := range r.stored.Columns {
		c := &r.stored.Columns[i]
		if c.Scheme == enigma.Plain && !exact(c.Spec) {
			r.total = false
			if !c.Form.Ord {
				continue
			}
		}
		r.sorted = append(r.sorted, c.Names...)
	}
}

// keyed reports whether the table's key has an index, and terms that are equal
// only where the key is.
func (r *relation) keyed() bool {
	m := r.manifest
	if len(m.Key) == 0 || !slices.ContainsFunc(m.Indexes, func(index []string) bool { return slices.Equal(index, m.Key) }) {
		return false
	}
	for _, name := range m.Key {
		i := slices.IndexFunc(m.Columns, func(c enigma.Column) bool { return c.Name == name })
		if i < 0 || !m.Columns[i].NotNull {
			return false
		}
		c := &r.stored.Columns[i]
		if !c.Form.Eq || c.Scheme == enigma.Plain {
			return false
		}
		r.key = append(r.key, slices.Index(r.columns, c.Names[0]))
		r.keyOIDs = append(r.keyOIDs, c.Form.OID)
	}
	return true
}

// exact reports whether values of a plain column that sort alike are the same
// bytes: numeric's 1.0 and 1.00, say, are not.
func exact(s column.Spec) bool {
	switch name, _, _ := strings.Cut(s.Type.Name, "("); name {
	case "boolean", "smallint", "integer", "bigint", "text", "character varying", "uuid", "bytea", "date",
		"timestamp without time zone", "timestamp with time zone", "time without time zone":
		return true
	}
	return false
}

// resumable reports whether reading can go on in the middle.
func (r *relation) resumable() bool { return r.number >= 0 || len(r.key) > 0 || r.total }

// A position is where reading goes on.
type position struct {
	Rows   int64    `json:"rows"`             // read before it
	Number uint64   `json:"number,omitempty"` // of rows with numbers, the lowest that was not read
	Key    [][]byte `json:"key,omitempty"`    // of rows with a key, the last one's terms
}

// after is the position behind a row at position p.
func (r *relation) after(p position, cells [][]byte) position {
	next := position{Rows: p.Rows + 1}
	switch {
	case r.number >= 0:
		next.Number = binary.BigEndian.Uint64(cells[r.number]) + 1
	case len(r.key) > 0:
		for _, i := range r.key {
			next.Key = append(next.Key, slices.Clone(cells[i]))
		}
	}
	return next
}

// keyPage is few enough rows for PostgreSQL to walk along an index.
const keyPage = 1 << 14

// request asks for the rows from p on: of those with numbers, the ones below
// end; of those with a key, a page.
func (r *relation) request(p position, end uint64) enigma.Request {
	var where, order string
	var args []enigma.Arg
	switch {
	case r.number >= 0:
		name := r.columns[r.number]
		where = fmt.Sprintf(" WHERE %s >= $1 AND %s < $2", name, name)
		order = name
		args = []enigma.Arg{bigint(p.Number), bigint(end)}
	case len(r.key) > 0:
		var names []string
		for i, k := range r.key {
			names = append(names, r.columns[k])
			if p.Key != nil {
				args = append(args, enigma.Arg{OID: r.keyOIDs[i], Value: p.Key[i]})
			}
		}
		if p.Key != nil {
			where = " WHERE " + beyond(names)
		}
		order = fmt.Sprintf("%s LIMIT %d", strings.Join(names, ", "), r.page)
	case r.total:
		order = fmt.Sprintf("%s OFFSET %d", strings.Join(r.sorted, ", "), p.Rows)
	}
	if order != "" {
		order = " ORDER BY " + order
	}
	return r.ask(strings.Join(r.columns, ", ")+" FROM %s"+where+order, args...)
}

// beyond is the condition that several columns together are greater than $1 …
// $n. The first part lets PostgreSQL start in the middle of an index.
func beyond(names []string) string {
	cond := ""
	for i, name := range slices.Backward(names) {
		greater := fmt.Sprintf("%s > $%d", name, i+1)
		if cond == "" {
			cond = greater
		} else {
			cond = fmt.Sprintf("(%s OR %s = $%d AND %s)", greater, name, i+1, cond)
		}
	}
	if len(names) > 1 {
		cond = names[0] + " >= $1 AND " + cond
	}
	return cond
}

// bounds asks how many rows there are and, for each order, for the lowest and
// the highest number.
func (r *relation) bounds() enigma.Request {
	list := "count(*)"
	for _, name := range r.stored.Orders {
		list += fmt.Sprintf(", min(%s), max(%s)", name, name)
	}
	return r.ask(list + " FROM %s")
}

// ask is SELECT with the table in the place of %s.
func (r *relation) ask(list string, args ...enigma.Arg) enigma.Request {
	table := enigma.SchemaName(r.dataset, r.revision) + "." + r.stored.Name
	return enigma.Request{Dataset: r.dataset, Revision: r.revision, SQL: "SELECT " + fmt.Sprintf(list, table), Args: args}
}

const oidInt8 = 20

func bigint(x uint64) enigma.Arg {
	return enigma.Arg{OID: oidInt8, Value: binary.BigEndian.AppendUint64(nil, x)}
}
