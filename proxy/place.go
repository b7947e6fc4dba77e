package proxy

import (
	"encoding/binary"
	"fmt"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5/pgproto3"

	"enigma/proxy/rewrite"
)

// place brings the rows of a plan's fetches to the backend and returns its
// statement over them, and the parameters of that beyond the client's own.
//
// A few rows travel as arrays, which costs no catalogue entry and no round trip.
// More go into temporary tables, of which PostgreSQL knows how the values are
// spread: without that it joins as if there were a handful of rows.
//
// Tables vanish with the transaction. A transaction that may not write cannot
// make them: there all rows travel as arrays.
func (s *session) place(plan *rewrite.Plan, parts []gathering, own int) (sql string, args [][]byte, err error) {
	tables := make([]string, len(parts))
	large := func(i int) bool {
		return plan.Fetches[i].Table || plan.Fetches[i].Types != nil && parts[i].rows > s.config.ArrayRows && (len(parts) > 1 || parts[i].rows > 20*s.config.ArrayRows)
	}
	for i := range parts {
		if !large(i) {
			continue
		}
		writable, err := s.writable()
		if err != nil || s.discard {
			return "", nil, err
		}
		if !writable && slices.ContainsFunc(plan.Fetches, func(f rewrite.Fetch) bool { return f.Table }) {
			a := refusal("0A000", "statement needs a temporary table, which a read-only transaction cannot make")
			a.Hint = "Run it in a transaction that may write."
			return "", nil, s.fail(a)
		}
		if !writable {
			break
		}
		if tables[i], err = s.fillTable(&plan.Fetches[i], &parts[i]); err != nil || s.discard {
			return "", nil, err
		}
	}
	for i := range parts {
		if tables[i] == "" {
			args = append(args, parts[i].args()...)
		}
	}
	return plan.Finish(own, func(i int) string { return tables[i] }), args, nil
}

// writable reports whether the transaction may write.
func (s *session) writable() (bool, error) {
	rows, err := s.consult("select pg_catalog.current_setting('transaction_read_only')")
	if err != nil || s.discard {
		return false, err
	}
	return len(rows) == 1 && string(rows[0][0]) == "off", nil
}

// fillTable copies rows into a temporary table of their own, and has PostgreSQL
// look at them.
func (s *session) fillTable(f *rewrite.Fetch, g *gathering) (name string, err error) {
	s.placed++
	name = fmt.Sprintf(`pg_temp.enigma_rows_%d`, s.placed)
	names, columns, targets := make([]string, len(f.Types)), make([]string, len(f.Types)), make([]string, len(f.Types))
	for i, t := range f.Types {
		column := fmt.Sprintf("c%d", i+1)
		if f.Names != nil {
			column = quoteName("", f.Names[i])
		}
		names[i], columns[i] = column, column+" "+t
		// 300 rows for each are sampled: enough to choose a join by.
		targets[i] = "alter " + column + " set statistics 20"
	}
	_ = s.command("create temporary table "+name+" ("+strings.Join(columns, ", ")+") on commit drop", nil)
	_ = s.command("alter table "+name+" "+strings.Join(targets, ", "), nil)
	if err := s.command("copy "+name+" from stdin (format binary)", func() error { return g.copyTo(s.back) }); err != nil || s.discard {
		return "", err
	}
	if len(f.Key) > 0 {
		var key []string
		for _, i := range f.Key {
			key = append(key, names[i])
		}
		_ = s.command("alter table "+name+" add primary key ("+strings.Join(key, ", ")+")", nil)
	}
	_ = s.command("analyze "+name, nil)
	return name, s.settle()
}

// command has the backend run a statement of the gateway's own. copy, if set,
// sends the rows that it asks for: nothing else may be on its way then.
func (s *session) command(sql string, copy func() error) error {
	s.ask(&pgproto3.Close{ObjectType: 'S', Name: internalName}, &reply{kind: 'C', take: ignore})
	s.ask(&pgproto3.Parse{Name: internalName, Query: sql}, &reply{kind: 'P', take: ignore, fix: unplaced})
	s.ask(&pgproto3.Bind{DestinationPortal: internalName, PreparedStatement: internalName}, &reply{kind: 'B', take: ignore, fix: unplaced})
	s.ask(&pgproto3.Execute{Portal: internalName}, &reply{kind: 'E', take: ignore, fix: unplaced, copy: copy})
	if copy != nil {
		if err := s.settle(); err != nil || s.discard {
			return err
		}
	}
	s.ask(&pgproto3.Close{ObjectType: 'P', Name: internalName}, &reply{kind: 'C', take: ignore})
	s.ask(&pgproto3.Close{ObjectType: 'S', Name: internalName}, &reply{kind: 'C', take: ignore})
	return nil
}

// copyHead and copyTail enclose the rows of COPY's binary format: signature, no
// flags, no extension; and a row of -1 fields.
var (
	copyHead = []byte("PGCOPY\n\xff\r\n\x00\x00\x00\x00\x00\x00\x00\x00\x00")
	copyTail = []byte{0xff, 0xff}
)

// copyTo sends the rows in COPY's binary format. The cells of the arrays have its
// form already: a length and so many bytes.
func (g *gathering) copyTo(back *backend) error {
	at := make([][]byte, len(g.columns))
	for i, a := range g.columns {
		at[i] = a.buf[arrayHeader:]
	}
	chunk := append(make([]byte, 0, bufferSize+bufferSize/4), copyHead...)
	for range g.rows {
		chunk = binary.BigEndian.AppendUint16(chunk, uint16(len(at)))
		for i, rest := range at {
			n := 4
			if size := int32(binary.BigEndian.Uint32(rest)); size > 0 {
				n += int(size)
			}
			chunk, at[i] = append(chunk, rest[:n]...), rest[n:]
		}
		if len(chunk) >= bufferSize {
			back.put('d', chunk)
			chunk = chunk[:0]
		}
	}
	back.put('d', append(chunk, copyTail...))
	back.put('c', nil)
	back.send(&pgproto3.Flush{}) // what came before the rows was taken for a part of them
	return back.flush()
}
