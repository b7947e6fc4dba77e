package proxy

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"

	"enigma/internal/sqlparse"
	"enigma/proxy/rewrite"
)

// firstOwnOID is the first OID that PostgreSQL gives to what is not built in.
const firstOwnOID = 16384

const oidOID = 26

// A relation is what a name means in the local engine.
type relation struct {
	oid     uint32
	own     bool // the subscriber's
	temp    bool // of this session
	view    bool
	reads   []uint32 // data sets' tables that a view reads, through other views too
	query   string   // of a view that does
	columns []string
}

// lookUp finds out what names mean, and more about those that may be the
// subscriber's own.
func (s *session) lookUp(names []rewrite.Relation) ([]relation, error) {
	array := newArray(textOID)
	for _, r := range names {
		array.addBytes([]byte(quoteName(r.Schema, r.Name)))
	}
	rows, err := s.consult(`select coalesce(pg_catalog.to_regclass(u.n)::pg_catalog.oid, 0::pg_catalog.oid)
		from pg_catalog.unnest($1::pg_catalog.text[]) with ordinality as u(n, i) order by u.i`, array.bytes())
	if err != nil || s.discard {
		return nil, err
	}
	if len(rows) != len(names) {
		return nil, internal("looked up %d relations, found %d", len(names), len(rows))
	}
	found := make([]relation, len(names))
	var others []*relation
	for i, row := range rows {
		found[i].oid = binary.BigEndian.Uint32(row[0])
		if _, ok := s.catalogue.Tables[found[i].oid]; !ok && found[i].oid >= firstOwnOID {
			others = append(others, &found[i])
		}
	}
	if len(others) == 0 {
		return found, nil
	}
	return found, s.inspect(others)
}

// inspection looks at relations by their OIDs. What a view reads follows from
// what its rule depends on.
const inspection = `
	with recursive below(root, oid) as (
		select distinct u.o, u.o from pg_catalog.unnest($1::pg_catalog.oid[]) as u(o)
		union
		select b.root, d.refobjid from below b
		join pg_catalog.pg_rewrite r on r.ev_class operator(pg_catalog.=) b.oid
		join pg_catalog.pg_depend d on d.classid operator(pg_catalog.=) 'pg_catalog.pg_rewrite'::pg_catalog.regclass and d.objid operator(pg_catalog.=) r.oid
			and d.refclassid operator(pg_catalog.=) 'pg_catalog.pg_class'::pg_catalog.regclass)
	select c.oid, pg_catalog.pg_get_userbyid(c.relowner) operator(pg_catalog.=) current_user, c.relnamespace operator(pg_catalog.=) pg_catalog.pg_my_temp_schema(),
		c.relkind operator(pg_catalog.=) 'v',
		(select pg_catalog.string_agg(b.oid::pg_catalog.text, ' ') from below b where b.root operator(pg_catalog.=) c.oid),
		case when c.relkind operator(pg_catalog.=) 'v' then scratch.view_definition(c.oid) else '' end,
		(select pg_catalog.json_agg(a.attname order by a.attnum)::pg_catalog.text from pg_catalog.pg_attribute a
			where a.attrelid operator(pg_catalog.=) c.oid and a.attnum operator(pg_catalog.>) 0 and not a.attisdropped)
	from pg_catalog.unnest($1::pg_catalog.oid[]) as u(o) join pg_catalog.pg_class c on c.oid operator(pg_catalog.=) u.o`

func (s *session) inspect(list []*relation) error {
	array := newArray(oidOID)
	for _, r := range list {
		array.addBytes(bigEndian(r.oid))
	}
	rows, err := s.consult(inspection, array.bytes())
	if err != nil || s.discard {
		return err
	}
	byOID := map[uint32]relation{}
	for _, row := range rows {
		r := relation{
			oid: binary.BigEndian.Uint32(row[0]), own: isTrue(row[1]), temp: isTrue(row[2]), view: isTrue(row[3]), query: string(row[5]),
		}
		for _, f := range strings.Fields(string(row[4])) {
			n, err := strconv.ParseUint(f, 10, 32)
			if err != nil {
				return err
			}
			if _, ok := s.catalogue.Tables[uint32(n)]; ok {
				r.reads = append(r.reads, uint32(n))
			}
		}
		if row[6] != nil {
			if err := json.Unmarshal(row[6], &r.columns); err != nil {
				return err
			}
		}
		byOID[r.oid] = r
	}
	for _, r := range list {
		if is, ok := byOID[r.oid]; ok {
			*r = is
		}
	}
	return nil
}

func isTrue(cell []byte) bool { return len(cell) == 1 && cell[0] == 1 }

func bigEndian(n uint32) []byte { return binary.BigEndian.AppendUint32(nil, n) }

// maxNested is how deep views may read views that read data sets.
const maxNested = 16

// expand puts the definitions of views that read data sets in the place of
// their names, until there is none. It returns the relations of the result.
func (s *session) expand(f *facts, names []rewrite.Relation, found []relation) ([]rewrite.Relation, []relation, error) {
	for range maxNested {
		views := map[int]rewrite.View{}
		for i, r := range found {
			if r.view && r.own && len(r.reads) > 0 {
				views[names[i].Location] = rewrite.View{Query: r.query, Columns: r.columns}
			}
		}
		if len(views) == 0 {
			return names, found, nil
		}
		if !f.expanded {
			if err := s.readsArrays(); err != nil || s.discard {
				return nil, nil, err
			}
		}
		again, err := rewrite.Expand(f.subject, views)
		if err != nil {
			return nil, nil, s.fail(f.answer(err))
		}
		f.subject, f.expanded = again, true
		names = rewrite.Relations(again)
		if found, err = s.lookUp(names); err != nil || s.discard {
			return nil, nil, err
		}
	}
	return nil, nil, s.fail(refusal("54001", "views are nested too deep"))
}

// readsArrays refuses the one setting under which the definition of a view,
// which PostgreSQL has printed, could mean something else.
func (s *session) readsArrays() error {
	rows, err := s.consult("select pg_catalog.current_setting('array_nulls')")
	if err != nil || s.discard {
		return err
	}
	if len(rows) == 1 && string(rows[0][0]) == "on" {
		return nil
	}
	return s.fail(refusal("0A000", "views over data sets need array_nulls to be on"))
}

// answer is the client's error for a refusal of the planner. It has a place
// only where the client's own text was planned.
func (f *facts) answer(err error) *answer {
	a := sqlAnswer(err, f.subject.Before)
	if a == nil {
		var other *answer
		if errors.As(err, &other) {
			return other
		}
		return refusal("XX000", err.Error())
	}
	if f.expanded {
		a.Position = 0
	}
	return a
}

// position is where an offset into the statement's text is in the client's.
func position(st *statement, offset int) int32 {
	return int32(sqlparse.Position(st.sql.Text, offset) + st.sql.Before)
}

// runes counts the characters of a text.
func runes(text string) int32 { return int32(utf8.RuneCountInString(text)) }
