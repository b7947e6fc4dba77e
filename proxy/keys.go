package proxy

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5/pgproto3"

	"enigma"
	"enigma/internal/column"
	"enigma/proxy/rewrite"
)

// A keyList is what a list of a plan turned out to be: see rewrite.KeyList.
type keyList struct {
	open   bool // every row may be needed
	oid    uint32
	values [][]byte
}

// maxKeyBytes bounds the terms of the lists of one request, in bytes; with more
// they are left open. Storage nodes take requests of 8 MiB.
const maxKeyBytes = 4 << 20

// listKeys has the backend make a list of a plan from rows that have been fetched.
func (s *session) listKeys(b *binding, p *placement, list int) error {
	l := &p.plan.Lists[list]
	for _, i := range l.Reads() {
		if err := s.placeFetch(p, i); err != nil || s.discard {
			return err
		}
		if err := s.keep(b, p, list, i); err != nil || s.discard {
			return err
		}
	}
	sql, _ := p.plan.FinishList(list, p.finishing(len(b.facts.params)))
	var oids []uint32
	rows, err := s.consultWith(sql, b.facts.params, p.read(b, l), &oids, unplaced)
	if err != nil || s.discard {
		return err
	}
	if len(oids) != 1 {
		return internal("a list of keys has %d columns", len(oids))
	}
	out := &p.keys[list]
	out.oid, out.open = oids[0], len(rows) > l.Max
	for _, row := range rows {
		out.values = append(out.values, row[0])
	}
	return nil
}

// finishing says where the rows are, and what became of the lists.
func (p *placement) finishing(params int) rewrite.Finishing {
	return rewrite.Finishing{
		Params: params,
		Table:  func(fetch int) string { return p.tables[fetch] },
		Closed: func(list int) bool { return !p.keys[list].open },
	}
}

// array returns the values as a parameter of the backend's.
func (k *keyList) array() []byte {
	a := newArray(k.oid)
	for _, v := range k.values {
		a.addBytes(v)
	}
	return a.bytes()
}

// read binds the rows that a list is made of, after the client's parameters.
func (p *placement) read(b *binding, l *rewrite.KeyList) *pgproto3.Bind {
	m := &b.message
	out := &pgproto3.Bind{ParameterFormatCodes: spread(m.ParameterFormatCodes, len(m.Parameters)), Parameters: slices.Clone(m.Parameters)}
	for _, i := range l.Reads() {
		if p.tables[i] != "" {
			continue
		}
		for _, a := range p.parts[i].args() {
			out.ParameterFormatCodes, out.Parameters = append(out.ParameterFormatCodes, 1), append(out.Parameters, a)
		}
	}
	return out
}

// keep leaves of the rows of a fetch, if they are in a table, those that the
// statement needs.
func (s *session) keep(b *binding, p *placement, list, fetch int) error {
	old := p.tables[fetch]
	if old == "" || p.plan.Lists[list].Kept == "" || p.kept[fetch] {
		return nil
	}
	s.placed++
	name, columns := fmt.Sprintf("pg_temp.enigma_rows_%d", s.placed), []string(nil)
	for i := range p.plan.Fetches[fetch].Types {
		columns = append(columns, fmt.Sprintf("c%d", i+1))
	}
	rows, _ := p.plan.FinishKept(list, p.finishing(len(b.facts.params)))
	sql := "create temporary table " + name + " (" + strings.Join(columns, ", ") + ") on commit drop as " + rows
	if _, err := s.consultWith(sql, b.facts.params, p.read(b, &p.plan.Lists[list]), nil, unplaced); err != nil || s.discard {
		return err
	}
	_ = s.command("drop table "+old, nil)
	s.survey(name, columns)
	p.tables[fetch], p.kept[fetch] = name, true
	return s.settle()
}

// terms encrypts a list for a column, within so many bytes. The terms are in their
// own order, which says nothing about where they came from.
func (k *keyList) terms(c *rewrite.Column, codec *column.Codec, room int) (terms [][]byte, ok bool) {
	if k.open {
		return nil, false
	}
	for _, v := range k.values {
		plain, ok := c.Key(rewrite.Value{OID: k.oid, Data: v})
		if !ok {
			return nil, false
		}
		term, err := codec.Encrypt(nil, plain)
		if room -= 4 + len(term); err != nil || room < 0 {
			return nil, false
		}
		terms = append(terms, term)
	}
	slices.SortFunc(terms, bytes.Compare)
	return terms, true
}

// A listing encrypts the lists of one request.
type listing struct {
	keys []keyList
	used int // bytes of terms
	open bool
}

// argument returns the parameter for a list: its terms, or after these whether it
// was left open.
func (l *listing) argument(codec *column.Codec, p rewrite.Param) (enigma.Arg, error) {
	if p.List < 0 || p.List >= len(l.keys) {
		return enigma.Arg{}, internal("a plan has no list %d", p.List)
	}
	if p.Bound == rewrite.KeysOpen {
		open := []byte{0}
		if l.open {
			open[0] = 1
		}
		return enigma.Arg{OID: boolOID, Value: open}, nil
	}
	oid := codec.Form().OID
	terms, ok := l.keys[p.List].terms(&p.Column.Table.Columns[p.Column.Index], codec, maxKeyBytes-l.used)
	l.open = !ok
	array := newArray(oid)
	for _, t := range terms {
		array.addBytes(t)
	}
	l.used += array.size()
	return enigma.Arg{OID: rewrite.ArrayOID(oid), Value: array.bytes()}, nil
}

// none reports whether a fetch has no rows because a list has no values.
func none(f *rewrite.Fetch, keys []keyList) bool {
	return slices.ContainsFunc(f.Needs, func(i int) bool { return !keys[i].open && len(keys[i].values) == 0 })
}

// listedLine says what a list turned out to be.
func (p *placement) listedLine(list int) string {
	k := &p.keys[list]
	if k.open {
		return fmt.Sprintf("Listed %d: more than %s keys, so all rows were asked for, %s", list+1, thousands(int64(p.plan.Lists[list].Max)), millis(p.listed[list]))
	}
	return fmt.Sprintf("Listed %d: %s keys, %s", list+1, thousands(int64(len(k.values))), millis(p.listed[list]))
}

// fetchedLine says what a fetch moved and took.
func (p *placement) fetchedLine(fetch int, m *meter, c codecs) (string, error) {
	f := &p.plan.Fetches[fetch]
	if none(f, p.keys) {
		return fmt.Sprintf("Fetched %d: nothing, for there is no key", fetch+1), nil
	}
	r, err := c.request(f, p.keys)
	if err != nil {
		return "", err
	}
	t := m.moved[key(r)]
	return fmt.Sprintf("Fetched %d: %s rows, %s, %s", fetch+1, thousands(p.parts[fetch].rows), size(t.bytes), millis(t.took)), nil
}

// asksKeys names the lists that a fetch asks for, "" if there are none.
func asksKeys(f *rewrite.Fetch) string {
	var out []string
	for _, p := range f.Params {
		if name := fmt.Sprintf("keys %d", p.List+1); p.Bound == rewrite.KeyTerms && !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	return strings.Join(out, " and ")
}
