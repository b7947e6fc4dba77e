package proxy

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/jackc/pgx/v5/pgproto3"

	"enigma"
	"enigma/internal/column"
	"enigma/proxy/rewrite"
)

// remoteRows are the rows of a statement that the storage nodes answered whole:
// they are decrypted and sent on as they come.
type remoteRows struct {
	ctx    context.Context // ends them, for a cause
	cancel context.CancelCauseFunc
	plan   *rewrite.Plan
	rows   enigma.Rows
	read   *reader
	output []int // cell of each result column
	ended  bool  // there are no more

	batch batch
	at    int    // of the batch's next row
	after error  // what came after the batch; nil if that is not known
	parts []part // of the batch, by core
}

// A part is what one core makes of its share of a batch: messages up to the
// first row that is not exact, or that fails.
type part struct {
	messages []byte
	rows     int // in messages
	exact    bool
	err      error
	opening  opening
}

// next returns the next row, without its being sent.
func (r *remoteRows) next() ([][]byte, error) {
	if r.at < len(r.batch.rows) {
		r.at++
		return r.batch.rows[r.at-1], nil
	}
	if r.after != nil {
		return nil, r.after
	}
	return r.rows.Next()
}

func (r *remoteRows) close() {
	_ = r.rows.Close()
	r.cancel(nil)
	r.ended = true
}

// openRows runs the only fetch of a plan, unless its rows are known. A Query message gets its rows at
// once, a Bind message gets a portal.
func (s *session) openRows(work context.Context, cancel context.CancelCauseFunc, b *binding, plan *rewrite.Plan, known enigma.Rows) error {
	p, err := s.newPortal(work, cancel, b, plan, known)
	if err != nil {
		a := s.fetchAnswer(work, b.facts, plan, err)
		cancel(nil)
		return s.fail(a)
	}
	if b.simple {
		defer p.close()
		s.front.send(b.facts.describe(b.formats))
		return s.stream(p, 0)
	}
	name := b.message.DestinationPortal
	s.portals[name].close()
	s.portals[name] = p
	s.front.send(&pgproto3.BindComplete{})
	return nil
}

func (s *session) newPortal(work context.Context, cancel context.CancelCauseFunc, b *binding, plan *rewrite.Plan, rows enigma.Rows) (*portal, error) {
	if len(plan.Fetches) != 1 || len(plan.Output) != len(b.facts.fields) {
		return nil, internal("plan with %d fetches and %d columns at level 1", len(plan.Fetches), len(plan.Output))
	}
	f := &plan.Fetches[0]
	for i, cell := range plan.Output {
		if cell < 0 || cell >= len(f.Cells) || f.Cells[cell].OID != b.facts.fields[i].DataTypeOID {
			return nil, internal("plan gives column %d another type", i+1)
		}
	}
	read, err := b.facts.codecs.reader(f)
	if err != nil {
		return nil, err
	}
	if rows == nil {
		idle := s.busy(cancel, b.output.timeout)
		defer idle()
		if rows, err = query(work, s.config.Source, f, b.facts.codecs, nil); err != nil {
			return nil, err
		}
	}
	r := &remoteRows{ctx: work, cancel: cancel, plan: plan, rows: rows, read: read, output: plan.Output}
	return &portal{facts: b.facts, formats: b.formats, rows: r}, nil
}

// stream sends up to limit rows of a portal, all if limit is 0.
func (s *session) stream(p *portal, limit uint32) error {
	out, err := s.output()
	if err != nil || s.discard {
		return err
	}
	r := p.rows
	idle := s.busy(r.cancel, out.timeout)
	defer func() { idle() }()
	sent := uint32(0)
	for !r.ended && (limit == 0 || sent < limit) {
		if r.at == len(r.batch.rows) && r.after == nil {
			r.at, r.after = 0, r.batch.read(r.rows, limit-sent)
		}
		n, exact, err := s.sendBatch(r, p.formats, out.text)
		sent += n
		if exact && err == nil && r.after != nil {
			_, err = r.next()
		}
		switch {
		case errors.Is(err, errGone):
			return err
		case errors.Is(err, io.EOF):
			r.close()
		case err != nil:
			return s.cut(p, err)
		}
		if exact {
			continue
		}
		cells, _ := r.next() // the one that is not
		n, err = s.print(p, cells, limit-sent)
		if err != nil || s.discard {
			return err
		}
		sent += n
	}
	if limit > 0 && sent == limit {
		s.front.send(&pgproto3.PortalSuspended{})
		return nil
	}
	s.front.send(&pgproto3.CommandComplete{CommandTag: fmt.Appendf(nil, "SELECT %d", sent)})
	return nil
}

// sendBatch decrypts the rest of the batch and sends it, up to a row that is
// not exact.
func (s *session) sendBatch(r *remoteRows, formats []int16, text column.Settings) (sent uint32, exact bool, err error) {
	if r.parts == nil {
		r.parts = make([]part, maxParts())
	}
	n := share(r.batch.rows[r.at:], len(r.read.codecs), func(i int, rows [][][]byte) {
		r.parts[i].encode(r, rows, formats, text)
	})
	for i := range n {
		p := &r.parts[i]
		if _, err := s.front.w.Write(p.messages); err != nil {
			return sent, false, errGone
		}
		sent += uint32(p.rows)
		r.at += p.rows
		if p.err != nil || !p.exact {
			return sent, p.err != nil, p.err
		}
	}
	return sent, true, nil
}

func (p *part) encode(r *remoteRows, rows [][][]byte, formats []int16, text column.Settings) {
	p.messages, p.rows, p.exact = p.messages[:0], 0, true
	var values [][][]byte
	if values, p.err = r.read.open(&p.opening, rows); p.err != nil {
		return
	}
	for row := range rows {
		if p.messages, p.exact = r.append(p.messages, values, row, formats, text); !p.exact {
			return
		}
		p.rows++
	}
}

// append appends a DataRow message, or nothing. It is not exact if some value
// has a text form that only PostgreSQL itself knows.
func (r *remoteRows) append(dst []byte, values [][][]byte, row int, formats []int16, text column.Settings) (out []byte, exact bool) {
	begin := len(dst)
	dst = append(dst, 'D', 0, 0, 0, 0)
	dst = binary.BigEndian.AppendUint16(dst, uint16(len(r.output)))
	for i, at := range r.output {
		value := values[at][row]
		if value == nil {
			dst = append(dst, 0xff, 0xff, 0xff, 0xff)
			continue
		}
		start := len(dst)
		dst = append(dst, 0, 0, 0, 0)
		if formats[i] == 1 {
			dst = append(dst, value...)
		} else if dst, exact = column.Text(dst, r.read.fetch.Cells[at].OID, value, text); !exact {
			return dst[:begin], false
		}
		binary.BigEndian.PutUint32(dst[start:], uint32(len(dst)-start-4))
	}
	binary.BigEndian.PutUint32(dst[begin+1:], uint32(len(dst)-begin-1))
	return dst, true
}

// cut ends a portal whose rows failed.
func (s *session) cut(p *portal, err error) error {
	a := s.fetchAnswer(p.rows.ctx, p.facts, p.rows.plan, err)
	p.rows.close()
	return s.fail(a)
}

// printBatch is how many rows the backend prints in one exchange.
const printBatch = 256

// print lets the backend print rows that column.Text cannot: the given one and
// those after it, up to a batch or the limit (0 is none). It sends them and
// returns how many there were.
func (s *session) print(p *portal, cells [][]byte, limit uint32) (sent uint32, err error) {
	r := p.rows
	if limit == 0 || limit > printBatch {
		limit = printBatch
	}
	types, columns := make([]uint32, len(r.output)), make([]string, len(r.output))
	for i, at := range r.output {
		types[i], columns[i] = r.plan.Fetches[0].Cells[at].OID, fmt.Sprintf("$%d", i+1)
	}
	s.ask(&pgproto3.Close{ObjectType: 'S', Name: internalName}, &reply{kind: 'C', take: ignore})
	sql := "select " + strings.Join(columns, ", ")
	s.ask(&pgproto3.Parse{Name: internalName, Query: sql, ParameterOIDs: types}, &reply{kind: 'P', take: ignore, fix: unplaced})
	var opening opening
	for {
		values, err := r.read.open(&opening, [][][]byte{cells})
		if err != nil {
			return sent, s.cut(p, err)
		}
		params := make([][]byte, len(r.output))
		for i, at := range r.output {
			params[i] = values[at][0]
		}
		s.putBind(internalName, internalName, spread([]int16{1}, len(params)), params, p.formats)
		s.owe(&reply{kind: 'B', take: ignore, fix: unplaced})
		s.ask(&pgproto3.Execute{Portal: internalName}, &reply{kind: 'E', fix: unplaced, take: func(kind byte, body []byte) {
			if kind == 'D' {
				s.front.put(kind, body)
			}
		}})
		s.ask(&pgproto3.Close{ObjectType: 'P', Name: internalName}, &reply{kind: 'C', take: ignore})
		if sent++; sent == limit {
			break
		}
		if cells, err = r.next(); errors.Is(err, io.EOF) {
			r.close()
			break
		}
		if err != nil {
			return sent, s.cut(p, err)
		}
	}
	s.ask(&pgproto3.Close{ObjectType: 'S', Name: internalName}, &reply{kind: 'C', take: ignore})
	return sent, s.settle()
}
