package oracle

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// A Case is a statement of a corpus file.
type Case struct {
	File    string
	Line    int
	Text    string
	Params  []string // as text; "NULL" is null
	Refused string   // SQLSTATE with which the gateway refuses it, whatever PostgreSQL says
	Loose   bool     // it picks one of values that are equal
	Ordered bool
	Set     []string   // settings, such as "timezone = 'UTC'"
	Do      []string   // what is executed before it
	Undo    []string   // and after it
	Again   [][]string // further values of each of the Params, for statements that are executed more than once
	Amid    string     // what is set after the first time
	Title   string     // a comment without a meaning of its own
}

// ReadCorpus reads a file of statements, one a paragraph. Comment lines before
// a statement's text say how it is compared:
//
//	-- $ VALUE          the next parameter
//	-- again VALUE     another value of that, when it is executed once more
//	-- amid NAME = VALUE  set after the first time that it is executed
//	-- do SQL          executed before it, by both sides
//	-- undo SQL        and after it
//	-- any order       although the text has ORDER BY
//	-- loose           equal values may print differently
//	-- refused STATE   by the gateway
//	-- set NAME = VALUE
func ReadCorpus(file string) ([]*Case, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var out []*Case
	c, anyOrder := &Case{File: file, Line: 1}, false
	end := func(next int) {
		if c.Text != "" {
			c.Ordered = !anyOrder && strings.Contains(strings.ToLower(c.Text), "order by")
			out = append(out, c)
		}
		c, anyOrder = &Case{File: file, Line: next}, false
	}
	for i, line := range strings.Split(string(b), "\n") {
		note, comment := strings.CutPrefix(line, "-- ")
		value, param := strings.CutPrefix(note, "$ ")
		state, refused := strings.CutPrefix(note, "refused ")
		switch {
		case strings.TrimSpace(line) == "":
			end(i + 2)
		case !comment || c.Text != "":
			c.Text += line + "\n"
		case param:
			c.Params, c.Again = append(c.Params, value), append(c.Again, nil)
		case strings.HasPrefix(note, "again ") && len(c.Params) > 0:
			last := len(c.Params) - 1
			c.Again[last] = append(c.Again[last], strings.TrimPrefix(note, "again "))
		case strings.HasPrefix(note, "amid "):
			c.Amid = strings.TrimPrefix(note, "amid ")
		case strings.HasPrefix(note, "do "):
			c.Do = append(c.Do, strings.TrimPrefix(note, "do "))
		case strings.HasPrefix(note, "undo "):
			c.Undo = append(c.Undo, strings.TrimPrefix(note, "undo "))
		case refused:
			c.Refused = state
		case strings.HasPrefix(note, "set "):
			c.Set = append(c.Set, strings.TrimPrefix(note, "set "))
		case note == "any order":
			anyOrder = true
		case note == "loose":
			c.Loose = true
		default:
			c.Title = strings.TrimSpace(c.Title + " " + note)
		}
	}
	end(0)
	return out, nil
}

// times returns the parameters of each time that the case is executed.
func (c *Case) times() [][]string {
	n := 2
	for _, again := range c.Again {
		n = max(n, 1+len(again))
	}
	out := make([][]string, n)
	for i := range out {
		out[i] = slices.Clone(c.Params)
		for j, again := range c.Again {
			if i > 0 && len(again) > 0 {
				out[i][j] = again[(i-1)%len(again)]
			}
		}
	}
	return out
}

// Ask compares both sides in one way. Refused cases are asked of the gateway
// alone.
func (s *Sides) Ask(ctx context.Context, c *Case, way Way) (Comparison, error) {
	for _, setting := range c.Set {
		name, _, _ := strings.Cut(setting, " ")
		defer s.each(ctx, "reset "+name)
	}
	if err := s.Set(ctx, c.Set...); err != nil {
		return Comparison{}, err
	}
	for _, sql := range c.Undo {
		defer s.each(ctx, sql)
	}
	if err := s.enter(ctx, c.Do...); err != nil {
		return Comparison{}, err
	}
	q := &query{sql: strings.TrimSpace(c.Text), params: c.Params, times: c.times(), amid: c.Amid, way: way, loose: c.Loose, order: c.Ordered, lean: s.lean}
	if c.Refused == "" {
		return s.compare(ctx, q), nil
	}
	got := q.run(ctx, s.Ours)
	if got.State != c.Refused {
		return Comparison{}, fmt.Errorf("got %q %s %v, want it refused with %s", got.State, got.Message, got.lost, c.Refused)
	}
	return Comparison{Verdict: Refusal, Got: got, SQL: q.sql}, nil
}

// Save writes a difference into dir as a corpus file of its own.
func Save(dir string, seed uint64, i int, d *Difference) error {
	var b strings.Builder
	b.WriteString("-- " + d.Where + "\n")
	for _, sql := range d.Do {
		if setting, ok := strings.CutPrefix(sql, "set "); ok && !strings.HasPrefix(setting, "local ") {
			b.WriteString("-- set " + setting + "\n")
		} else {
			b.WriteString("-- do " + sql + "\n")
		}
	}
	for _, sql := range slices.Backward(d.Undo) { // the last is executed first
		b.WriteString("-- undo " + sql + "\n")
	}
	for i, p := range d.Parameters {
		b.WriteString("-- $ " + p + "\n")
		for _, again := range d.Times[min(1, len(d.Times)):] {
			b.WriteString("-- again " + again[i] + "\n")
		}
	}
	if d.Amid != "" {
		b.WriteString("-- amid " + d.Amid + "\n")
	}
	if d.Loose {
		b.WriteString("-- loose\n")
	}
	if !d.Ordered {
		b.WriteString("-- any order\n")
	}
	b.WriteString(d.SQL + "\n")
	return os.WriteFile(filepath.Join(dir, fmt.Sprintf("found-%d-%d.sql", seed, i)), []byte(b.String()), 0o600)
}
