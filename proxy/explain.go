package proxy

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	"github.com/jackc/pgx/v5/pgproto3"

	"enigma"
	"enigma/internal/column"
	"enigma/proxy/rewrite"
)

// explain answers an EXPLAIN with the lines of the plan: what runs where, what
// is likely to be transferred, and what the storage nodes learn. With ANALYZE the
// plan is executed, and the lines say what each stage moved and took.
func (s *session) explain(ctx context.Context, b *binding, plan *rewrite.Plan) error {
	options := b.st.explain.Options
	if options.Format != "text" {
		return s.fail(refusal("0A000", "EXPLAIN of statements over data sets has no format but TEXT"))
	}
	work, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	lines := plan.Explain()
	if options.Analyze {
		stages, err := s.analyze(work, cancel, b, plan)
		if err != nil || s.discard {
			return err
		}
		lines = append(lines, stages...)
	} else {
		idle := s.busy(cancel, b.output.timeout)
		lines = append(lines, s.estimates(work, b.facts.codecs, plan)...)
		idle()
	}
	array := newArray(textOID)
	for _, line := range lines {
		array.addBytes([]byte(line))
	}
	b.tag = "EXPLAIN"
	sql := fmt.Sprintf(`select pg_catalog.unnest($%d::pg_catalog.text[]) as "QUERY PLAN"`, len(b.facts.params)+1)
	return s.finishLocally(b, sql, [][]byte{array.bytes()})
}

// estimates asks the storage nodes what the fetches would move, by their
// statistics. Where they do not say, the plan stands without.
func (s *session) estimates(ctx context.Context, c codecs, plan *rewrite.Plan) (lines []string) {
	for i := range plan.Fetches {
		if keys := asksKeys(&plan.Fetches[i]); keys != "" {
			lines = append(lines, fmt.Sprintf("Transfer %d: as many rows as %s ask for", i+1, keys))
			continue
		}
		if rows, width, err := s.estimate(ctx, c, &plan.Fetches[i]); err == nil {
			lines = append(lines, fmt.Sprintf("Transfer %d: about %s rows, %s", i+1, thousands(rows), size(rows*width)))
		}
	}
	return lines
}

func (s *session) estimate(ctx context.Context, c codecs, f *rewrite.Fetch) (rows, width int64, err error) {
	r, err := c.request(f, nil)
	if err != nil {
		return 0, 0, err
	}
	r.SQL = "EXPLAIN " + r.SQL
	answer, err := s.config.Source.Query(ctx, r)
	if err != nil {
		return 0, 0, err
	}
	defer answer.Close()
	cells, err := answer.Next()
	if err != nil {
		return 0, 0, err
	}
	if len(cells) != 2 || len(cells[0]) != 8 || len(cells[1]) != 8 {
		return 0, 0, malformed(len(cells), 2)
	}
	rows, width = int64(binary.BigEndian.Uint64(cells[0])), int64(binary.BigEndian.Uint64(cells[1]))
	if _, err := answer.Next(); !errors.Is(err, io.EOF) { // a receipt comes with the end
		return 0, 0, err
	}
	return rows, width, nil
}

// analyze executes a plan, throws its rows away, and says what each stage did.
func (s *session) analyze(work context.Context, cancel context.CancelCauseFunc, b *binding, plan *rewrite.Plan) (lines []string, err error) {
	begun := time.Now()
	if plan.Level == 1 && plan.Otherwise != nil {
		known, err := s.guess(work, cancel, b, plan)
		if err != nil {
			return nil, s.fail(s.fetchAnswer(work, b.facts, plan, err))
		}
		if known == nil {
			lines = append(lines, fmt.Sprintf("Guess: the rows summed together were not side by side, %s", spent(begun)))
			plan = plan.Otherwise
		}
	}
	idle := s.busy(cancel, b.output.timeout)
	m := &meter{Querier: s.config.Source, moved: map[string]*moved{}}
	placed, fetched, err := s.fetchAndPlace(work, cancel, m, plan, b)
	for plan.Otherwise != nil && (errors.Is(fetched, errMoreRows) || errors.Is(fetched, column.ErrGaps)) {
		lines = append(lines, fmt.Sprintf("Guess: the rows summed together were not as the plan needs them, %s", spent(begun)))
		plan = plan.Otherwise
		placed, fetched, err = s.fetchAndPlace(work, cancel, m, plan, b)
	}
	idle()
	if err != nil || s.discard {
		return nil, err
	}
	if fetched != nil {
		return nil, s.fail(s.fetchAnswer(work, b.facts, plan, fetched))
	}
	for _, step := range plan.Steps() {
		for _, i := range step.Lists {
			lines = append(lines, placed.listedLine(i))
		}
		for _, i := range step.Fetches {
			line, err := placed.fetchedLine(i, m, b.facts.codecs)
			if err != nil {
				return nil, s.fail(s.fetchAnswer(work, b.facts, plan, err))
			}
			lines = append(lines, line)
		}
	}
	if plan.Local != "" {
		sql, args, err := s.place(placed, len(b.facts.params))
		if err != nil || s.discard {
			return nil, err
		}
		rows, err := s.discardRows(b, sql, args)
		if err != nil || s.discard {
			return nil, err
		}
		lines = append(lines, fmt.Sprintf("Finished: %s rows, %s", thousands(rows), spent(placed.fetched)))
	}
	return append(lines, fmt.Sprintf("In all: %s", spent(begun))), nil
}

// discardRows runs the engine's part of a plan and counts its rows.
func (s *session) discardRows(b *binding, sql string, arrays [][]byte) (rows int64, err error) {
	m := &b.message
	formats := spread(m.ParameterFormatCodes, len(m.Parameters))
	params := append([][]byte(nil), m.Parameters...)
	for _, a := range arrays {
		formats, params = append(formats, 1), append(params, a)
	}
	s.ask(&pgproto3.Close{ObjectType: 'S', Name: internalName}, &reply{kind: 'C', take: ignore})
	s.prepareText(&pgproto3.Parse{Name: internalName, Query: sql, ParameterOIDs: b.facts.params}, &reply{kind: 'P', take: ignore, fix: unplaced})
	s.putBind(internalName, internalName, formats, params, []int16{1})
	s.owe(&reply{kind: 'B', take: ignore, fix: unplaced})
	s.ask(&pgproto3.Execute{Portal: internalName}, &reply{kind: 'E', fix: unplaced, take: func(kind byte, _ []byte) {
		if kind == 'D' {
			rows++
		}
	}})
	s.ask(&pgproto3.Close{ObjectType: 'P', Name: internalName}, &reply{kind: 'C', take: ignore})
	s.ask(&pgproto3.Close{ObjectType: 'S', Name: internalName}, &reply{kind: 'C', take: ignore})
	return rows, s.settle()
}

func spent(since time.Time) string { return millis(time.Since(since)) }

func millis(d time.Duration) string { return fmt.Sprintf("%.1f ms", d.Seconds()*1e3) }

// size writes a number of bytes, in powers of ten.
func size(n int64) string {
	switch {
	case n < 1_000:
		return fmt.Sprintf("%d B", n)
	case n < 1_000_000:
		return fmt.Sprintf("%.1f kB", float64(n)/1e3)
	case n < 1_000_000_000:
		return fmt.Sprintf("%.1f MB", float64(n)/1e6)
	}
	return fmt.Sprintf("%.1f GB", float64(n)/1e9)
}

// thousands writes a number with commas.
func thousands(n int64) string {
	digits := fmt.Sprint(n)
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return digits
}

// A meter notes what each request of a plan moved and took.
type meter struct {
	enigma.Querier
	mu    sync.Mutex
	moved map[string]*moved // under mu, by key
}

// key tells the requests of one plan apart.
func key(r enigma.Request) string {
	k := []byte(r.SQL)
	for _, a := range r.Args {
		k = append(append(k, 0), a.Value...)
	}
	return string(k)
}

type moved struct {
	bytes int64
	took  time.Duration // until its last row
}

func (m *meter) Query(ctx context.Context, r enigma.Request) (enigma.Rows, error) {
	begun := time.Now()
	rows, err := m.Querier.Query(ctx, r)
	if err != nil {
		return nil, err
	}
	n := &moved{}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.moved[key(r)] = n
	return &meteredRows{rows, n, begun}, nil
}

type meteredRows struct {
	enigma.Rows
	moved *moved
	begun time.Time
}

func (r *meteredRows) Next() ([][]byte, error) {
	cells, err := r.Rows.Next()
	for _, cell := range cells {
		r.moved.bytes += int64(len(cell))
	}
	r.moved.took = time.Since(r.begun)
	return cells, err
}
