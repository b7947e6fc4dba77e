package proxy

import (
	"context"
	"encoding/binary"
	"fmt"
	"strings"
	"time"

	"github.com/jackc/pgx/v5/pgproto3"

	"enigma"
	"enigma/proxy/rewrite"
)

// A placement is the rows of a plan's fetches on their way to the backend.
//
// A few rows travel as arrays, which costs no catalogue entry and no round trip.
// More go into temporary tables, of which PostgreSQL knows how the values are
// spread: without that it joins as if there were a handful of rows.
//
// Tables vanish with the transaction. A transaction that may not write cannot
// make them: there all rows travel as arrays.
type placement struct {
	plan     *rewrite.Plan
	parts    []gathering
	tables   []string  // of each fetch, or empty for arrays
	fetched  time.Time // when the last fetch was complete
	readOnly bool
	asked    bool // whether readOnly is known
}

// fetchAndPlace runs the fetches of a plan and fills tables from those that are
// complete while others still arrive, unless the plan may yet be given up for
// another. fetched is an error of the fetches; err is, as everywhere, one that
// ends the session. After either, and if s.discard is set, the placement is of
// no use.
func (s *session) fetchAndPlace(ctx context.Context, cancel context.CancelCauseFunc, q enigma.Querier, plan *rewrite.Plan, c codecs) (p *placement, fetched, err error) {
	n := len(plan.Fetches)
	p = &placement{plan: plan, parts: make([]gathering, n), tables: make([]string, n)}
	if w := plan.Write; w != nil && w.Target >= 0 {
		p.tables[w.Target] = "-" // see target.go
	}
	complete := make(chan int, n)
	go func() {
		defer close(complete)
		fetched = gather(ctx, q, plan, c, s.config.MaxDecrypted, p.parts, func(i int) { complete <- i })
		p.fetched = time.Now()
	}()
	for i := range complete {
		if plan.Otherwise != nil || err != nil || s.discard {
			continue
		}
		if err = s.placeFetch(p, i); err != nil || s.discard {
			cancel(nil)
		}
	}
	return p, fetched, err
}

// placeFetch makes a table of a fetch's rows if they are many.
func (s *session) placeFetch(p *placement, i int) error {
	f, rows := &p.plan.Fetches[i], p.parts[i].rows
	large := f.Types != nil && rows > s.config.ArrayRows && (len(p.parts) > 1 || rows > 20*s.config.ArrayRows)
	if p.tables[i] != "" || !f.Table && !large {
		return nil
	}
	if !p.asked {
		writable, err := s.writable()
		if err != nil || s.discard {
			return err
		}
		p.asked, p.readOnly = true, !writable
	}
	if p.readOnly {
		if !f.Table {
			return nil
		}
		a := refusal("0A000", "statement needs a temporary table, which a read-only transaction cannot make")
		a.Hint = "Run it in a transaction that may write."
		return s.fail(a)
	}
	var err error
	p.tables[i], err = s.fillTable(f, &p.parts[i])
	return err
}

// place returns the backend's statement over the rows, and the parameters of
// that beyond the client's own. It places what is not placed yet.
func (s *session) place(p *placement, own int) (sql string, args [][]byte, err error) {
	for i := range p.parts {
		if err := s.placeFetch(p, i); err != nil || s.discard {
			return "", nil, err
		}
		if p.tables[i] == "" {
			args = append(args, p.parts[i].args()...)
		}
	}
	return p.plan.Finish(own, func(i int) string { return p.tables[i] }), args, nil
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
	g.columns = nil // the table has them
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
	cells := make([]cellReader, len(g.columns))
	for i, a := range g.columns {
		cells[i] = a.cells()
	}
	chunk := append(make([]byte, 0, bufferSize+bufferSize/4), copyHead...)
	for range g.rows {
		chunk = binary.BigEndian.AppendUint16(chunk, uint16(len(cells)))
		for i := range cells {
			chunk = cells[i].appendTo(chunk)
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
