package proxy

import (
	"context"
	"encoding/binary"
	"fmt"
	"strings"
	"sync/atomic"
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

	kept   []bool          // of each fetch: rows that the statement does not need are gone
	keys   []keyList       // of each list of the plan
	listed []time.Duration // that making each took
	held   atomic.Int64    // bytes of decrypted rows

	writable atomic.Bool // not readOnly, for the fetches' goroutines once it is known
}

// fetchAndPlace runs the fetches of a plan, step by step, and fills tables from
// those that are complete while others still arrive, and at last from the one that
// does, unless the plan may yet be given up for another. fetched is an error of the fetches; err is, as everywhere, one that
// ends the session. After either, and if s.discard is set, the placement is of
// no use.
func (s *session) fetchAndPlace(ctx context.Context, cancel context.CancelCauseFunc, q enigma.Querier, plan *rewrite.Plan, b *binding) (p *placement, fetched, err error) {
	n := len(plan.Fetches)
	p = &placement{
		plan: plan, parts: make([]gathering, n), tables: make([]string, n), kept: make([]bool, n),
		keys: make([]keyList, len(plan.Lists)), listed: make([]time.Duration, len(plan.Lists)),
	}
	if w := plan.Write; w != nil && w.Target >= 0 {
		p.tables[w.Target] = "-" // see target.go
	}
	for _, step := range plan.Steps() {
		for _, i := range step.Lists {
			begun := time.Now()
			if err = s.listKeys(b, p, i); err != nil || s.discard {
				return p, nil, err
			}
			p.listed[i] = time.Since(begun)
		}
		if fetched, err = s.fetchStep(ctx, cancel, q, p, step.Fetches, b.facts.codecs); fetched != nil || err != nil || s.discard {
			break
		}
	}
	return p, fetched, err
}

// fetchStep is fetchAndPlace for some of the fetches.
func (s *session) fetchStep(ctx context.Context, cancel context.CancelCauseFunc, q enigma.Querier, p *placement, fetches []int, c codecs) (fetched, err error) {
	news := make(chan arrival, 2*len(fetches))
	arriving := make(map[int]bool, len(fetches)) // whether large
	for _, i := range fetches {
		arriving[i] = false
		if p.early(i) {
			p.parts[i].pour = newPour()
		}
	}
	go func() {
		defer close(news)
		told := make([]bool, len(p.parts))
		bound := func(i int) bool {
			if !told[i] && s.large(p, i) {
				told[i] = true
				news <- arrival{i, false}
			}
			return told[i] && p.writable.Load()
		}
		fetched = p.gather(ctx, q, fetches, c, s.config.MaxDecrypted, bound, func(i int) { news <- arrival{i, true} })
		p.fetched = time.Now()
	}()
	for a := range news {
		if a.complete {
			delete(arriving, a.fetch)
		} else {
			arriving[a.fetch] = true
		}
		if err != nil || s.discard || p.plan.Otherwise != nil {
			continue
		}
		if err = s.placeArrival(p, a, arriving); err != nil || s.discard {
			cancel(nil)
		}
	}
	return fetched, err
}

// An arrival says that a fetch is complete, or that it is large.
type arrival struct {
	fetch    int
	complete bool
}

// early reports whether a fetch's rows may go into a table before all fetches are
// complete.
func (p *placement) early(i int) bool {
	return p.plan.Otherwise == nil && !p.plan.Fetches[i].Listed
}

// large reports whether the rows that there are of a fetch are too many for arrays.
func (s *session) large(p *placement, i int) bool {
	f, rows := &p.plan.Fetches[i], p.parts[i].rows
	return f.Table || f.Types != nil && rows > s.config.ArrayRows && (len(p.parts) > 1 || rows > 20*s.config.ArrayRows)
}

// placeArrival makes a table of a fetch that is complete, and of the last that is
// not: the backend takes the rows of one at a time.
func (s *session) placeArrival(p *placement, a arrival, arriving map[int]bool) error {
	var err error
	switch {
	case !a.complete:
		err = s.askWritable(p)
	case p.early(a.fetch):
		err = s.placeFetch(p, a.fetch)
	}
	if err != nil || s.discard || p.readOnly || len(arriving) != 1 {
		return err
	}
	for i, large := range arriving {
		if large && p.tables[i] == "" {
			p.tables[i], err = s.fillTable(&p.plan.Fetches[i], &p.parts[i])
		}
	}
	return err
}

// placeFetch makes a table of a complete fetch's rows if they are many.
func (s *session) placeFetch(p *placement, i int) error {
	f := &p.plan.Fetches[i]
	if p.tables[i] != "" || !s.large(p, i) {
		return nil
	}
	if err := s.askWritable(p); err != nil || s.discard {
		return err
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

// askWritable learns whether the transaction may write.
func (s *session) askWritable(p *placement) error {
	if p.asked {
		return nil
	}
	writable, err := s.writable()
	if err != nil || s.discard {
		return err
	}
	p.asked, p.readOnly = true, !writable
	p.writable.Store(writable)
	return nil
}

// place returns the backend's statement over the rows, and the parameters of
// that beyond the client's own. It places what is not placed yet.
func (s *session) place(p *placement, own int) (sql string, args [][]byte, err error) {
	_, fetches, _ := p.plan.Finish(p.finishing(own))
	for _, i := range fetches {
		if err := s.placeFetch(p, i); err != nil || s.discard {
			return "", nil, err
		}
	}
	sql, fetches, lists := p.plan.Finish(p.finishing(own))
	for _, i := range fetches {
		if p.tables[i] == "" {
			args = append(args, p.parts[i].args()...)
		}
	}
	for _, i := range lists {
		args = append(args, p.keys[i].array())
	}
	return sql, args, nil
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
	names, columns := make([]string, len(f.Types)), make([]string, len(f.Types))
	for i, t := range f.Types {
		column := fmt.Sprintf("c%d", i+1)
		if f.Names != nil {
			column = quoteName("", f.Names[i])
		}
		names[i], columns[i] = column, column+" "+t
	}
	_ = s.command("create temporary table "+name+" ("+strings.Join(columns, ", ")+") on commit drop", nil)
	if err := s.command("copy "+name+" from stdin (format binary)", func() error { return g.copyTo(s.back) }); err != nil || s.discard {
		return "", err
	}
	if g.pour != nil && g.pour.isBroken() {
		return name, nil // the statement fails, and says why
	}
	if len(f.Key) > 0 {
		var key []string
		for _, i := range f.Key {
			key = append(key, names[i])
		}
		_ = s.command("alter table "+name+" add primary key ("+strings.Join(key, ", ")+")", nil)
	}
	s.survey(name, names)
	g.columns, g.pour = nil, nil // the table has them
	return name, s.settle()
}

// survey tells PostgreSQL's planner about a temporary table of decrypted rows.
// ANALYZE would keep some of the values, on disk: it only counts rows, and the rest
// is counted by a function of the engine.
func (s *session) survey(table string, columns []string) {
	if len(columns) > 0 {
		_ = s.command("alter table "+table+" alter "+strings.Join(columns, " set statistics 0, alter ")+" set statistics 0", nil)
	}
	_ = s.command("analyze "+table, nil)
	_ = s.command("select scratch.survey('"+table+"')", nil)
}

// command has the backend run a statement of the gateway's own. copy, if set,
// sends the rows that it asks for: nothing else may be on its way then.
func (s *session) command(sql string, copy func() error) error {
	s.ask(&pgproto3.Close{ObjectType: 'S', Name: internalName}, &reply{kind: 'C', take: ignore})
	s.ask(&pgproto3.Parse{Name: internalName, Query: sql}, &reply{kind: 'P', take: ignore, fix: unplaced})
	s.ask(&pgproto3.Bind{DestinationPortal: internalName, PreparedStatement: internalName}, &reply{kind: 'B', take: ignore, fix: unplaced})
	s.ask(&pgproto3.Execute{Portal: internalName}, &reply{kind: 'E', take: ignore, fix: unplaced, copy: copy, ours: true})
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

// copyColumns sends rows in COPY's binary format. The cells of the arrays have
// its form already: a length and so many bytes.
func (g *gathering) copyColumns(back *backend) {
	if len(g.columns) == 0 {
		return
	}
	cells := make([]cellReader, len(g.columns))
	for i, a := range g.columns {
		cells[i] = a.cells()
	}
	chunk := make([]byte, 0, bufferSize+bufferSize/4)
	for range g.columns[0].n {
		chunk = binary.BigEndian.AppendUint16(chunk, uint16(len(cells)))
		for i := range cells {
			chunk = cells[i].appendTo(chunk)
		}
		if len(chunk) >= bufferSize {
			back.put('d', chunk)
			chunk = chunk[:0]
		}
	}
	back.put('d', chunk)
}

// endCopy ends the rows of a COPY.
func (b *backend) endCopy() error {
	b.put('d', copyTail)
	b.put('c', nil)
	b.send(&pgproto3.Flush{}) // what came before the rows was taken for a part of them
	return b.flush()
}
