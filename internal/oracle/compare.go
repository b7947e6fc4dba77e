package oracle

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"
)

// A Verdict is what comparing the two sides came to.
type Verdict int

// The verdicts, see the package's own comment.
const (
	Equal     Verdict = iota
	Failed            // equal: the same error
	Refusal           // by the gateway alone
	Reserved          // by the gateway alone: it names a reserved column without a grant
	TooLarge          // by the gateway alone: it has little memory
	Unordered         // an error on one side only that depends on the plan
	Slow              // the plain side ran into its time limit
	Different
)

func (v Verdict) String() string {
	return [...]string{"equal", "failed alike", "refused", "reserved", "too large", "unordered", "slow", "different"}[v]
}

// Sides are a connection to each side, with the same settings.
type Sides struct {
	Plain, Ours *pgconn.PgConn
	dsn         [2]string
	set         string
	lean        bool     // the gateway has little memory
	tx          bool     // both are in a transaction
	settings    []string // what was set last, beyond basics
	encoded     map[string][]byte
}

// Connect opens both sides over one data set.
func (r *Rig) Connect(ctx context.Context, set *Dataset) (*Sides, error) {
	return r.connect(ctx, set, false)
}

// ConnectLean is Connect with the second gateway, which has little memory.
func (r *Rig) ConnectLean(ctx context.Context, set *Dataset) (*Sides, error) {
	return r.connect(ctx, set, true)
}

func (r *Rig) connect(ctx context.Context, set *Dataset, lean bool) (*Sides, error) {
	s := &Sides{dsn: [2]string{r.Plain(), cmp.Or(set.gateway, r.Gateway())}, set: set.Name, lean: lean, encoded: map[string][]byte{}}
	if lean {
		s.dsn[1] = r.Lean()
	}
	if err := s.connect(ctx); err != nil {
		return nil, err
	}
	return s, nil
}

func (s *Sides) connect(ctx context.Context) error {
	var conns [2]*pgconn.PgConn
	for i, dsn := range s.dsn {
		conn, err := pgconn.Connect(ctx, dsn)
		if err != nil {
			return err
		}
		conns[i] = conn
	}
	s.Plain, s.Ours = conns[0], conns[1]
	return s.enter(ctx, s.basics()...)
}

func (s *Sides) basics() []string {
	return []string{"set search_path = " + ident(s.set) + ", public", "set statement_timeout = '5s'"}
}

// Close closes both connections.
func (s *Sides) Close() {
	_ = s.Plain.Close(context.Background())
	_ = s.Ours.Close(context.Background())
}

// Set sets the same on both sides.
func (s *Sides) Set(ctx context.Context, settings ...string) error {
	s.settings = settings
	for _, setting := range settings {
		if err := s.each(ctx, "set "+setting); err != nil {
			return fmt.Errorf("set %s: %w", setting, err)
		}
	}
	return nil
}

// each executes something on both sides.
func (s *Sides) each(ctx context.Context, sql string) error {
	return errors.Join(s.Plain.Exec(ctx, sql).Close(), s.Ours.Exec(ctx, sql).Close())
}

// A Comparison is both sides' outcome of a statement.
type Comparison struct {
	Verdict    Verdict
	Want, Got  Outcome
	SQL        string
	Parameters []string
}

// Compare asks both sides.
func (s *Sides) Compare(ctx context.Context, st *Statement) Comparison {
	p := st.print()
	q := &query{
		sql: p.String(), params: p.params, times: p.values(st.Times), amid: st.Amid, way: st.Way, loose: st.loose, order: st.Ordered(),
		closed: p.closed, lean: s.lean,
	}
	q.ties = q.order && st.zeros && !st.loose
	c := s.compare(ctx, q)
	if c.Verdict == Equal && st.explain {
		s.compareExplain(ctx, q, &c)
	}
	return c
}

// compareExplain has the gateway explain a statement that it has answered.
func (s *Sides) compareExplain(ctx context.Context, q *query, c *Comparison) {
	e := &query{sql: "explain " + q.sql, params: q.params, way: Simple}
	if len(e.params) > 0 {
		e.way = ExtendedText
	}
	s.savepoint(ctx, func() bool {
		if got := e.run(ctx, s.Ours); got.State != "" || got.lost != nil || len(got.Rows) == 0 {
			c.Verdict, c.SQL, c.Got = Different, e.sql, got
		}
		return c.Verdict == Different
	})
}

// savepoint does something that may fail, which in a transaction must not end it.
func (s *Sides) savepoint(ctx context.Context, do func() (failed bool)) {
	if !s.tx {
		do()
		return
	}
	_ = s.each(ctx, "savepoint oracle")
	if do() {
		_ = s.each(ctx, "rollback to savepoint oracle")
	}
	_ = s.each(ctx, "release savepoint oracle")
}

func (s *Sides) compare(ctx context.Context, q *query) (c Comparison) {
	if q.way == Simple && len(q.params) > 0 {
		q.way = ExtendedText
	}
	s.savepoint(ctx, func() bool {
		if q.way == ExtendedBinary && len(q.params) > 0 {
			q.binary = s.encode(ctx, q)
		}
		return s.tx && q.way == ExtendedBinary && q.binary == nil && len(q.params) > 0
	})
	s.savepoint(ctx, func() bool {
		c = Comparison{SQL: q.sql, Parameters: q.params, Want: q.run(ctx, s.Plain), Got: q.run(ctx, s.Ours)}
		return c.Want.State != "" || c.Got.State != ""
	})
	if q.amid != "" {
		_ = s.enter(ctx, s.basics()...)
		_ = s.Set(ctx, s.settings...)
	}
	c.Verdict = judge(&c.Want, &c.Got, q)
	if c.Verdict == Different && c.Want.State == "" && c.Got.State == "" && !slices.Equal(c.Want.Columns, c.Got.Columns) {
		s.describe(ctx, q, &c.Want)
		c.Verdict = judge(&c.Want, &c.Got, q)
	}
	if c.Verdict == Different && c.Want.State == "21000" && c.Got.State == "" && extremeWithTies(q.sql) {
		c.Verdict = Unordered
	}
	return c
}

// extremeWithTies reports whether a statement asks for min or max, and for rows
// WITH TIES.
func extremeWithTies(sql string) bool {
	sql = strings.ToLower(sql)
	return strings.Contains(sql, "with ties") && (strings.Contains(sql, "min(") || strings.Contains(sql, "max("))
}

// describe replaces the plain side's columns by those of the statement's own
// description.
func (s *Sides) describe(ctx context.Context, q *query, o *Outcome) {
	sd, err := s.Plain.Prepare(ctx, "", q.sql, nil)
	if err != nil {
		return
	}
	var columns []string
	for i, f := range sd.Fields {
		if i < len(o.Columns) && strings.HasSuffix(o.Columns[i], "format 1") {
			f.Format = 1
		}
		columns = append(columns, describe(f))
	}
	o.Columns = slices.Repeat(columns, len(o.Columns)/max(len(columns), 1))
}

// judge compares two outcomes of a query.
func judge(want, got *Outcome, q *query) Verdict {
	switch {
	case want.State == "57014":
		return Slow
	case want.lost != nil || got.lost != nil:
		return Different
	case want.State == got.State && want.State != "" && want.Time == got.Time:
		return Failed
	case q.closed && got.State == "42501":
		return Reserved
	case q.lean && got.State == "53200":
		return TooLarge
	case want.State == "" && strings.HasPrefix(got.Message, "FULL JOIN is only supported"):
		return Unordered // of FULL JOIN: no plan was found
	case got.State != "" && slices.Contains([]string{"0A", "53", "54"}, got.State[:2]):
		return Refusal
	case want.State == "" && strings.HasPrefix(got.State, "22"), got.State == "" && strings.HasPrefix(want.State, "22"):
		return Unordered
	case want.State == "0A000" && got.State == "":
		return Unordered // of FULL JOIN: no plan was found
	case want.State != "" || got.State != "" || want.Tag != got.Tag:
		return Different
	case !slices.Equal(want.Columns, got.Columns) || !slices.Equal(want.Rows, got.Rows):
		return Different
	}
	return Equal
}

// encode returns a query's parameters in binary format, as PostgreSQL itself
// writes them, or nil if it has no such statement.
func (s *Sides) encode(ctx context.Context, q *query) [][]byte {
	sd, err := s.Plain.Prepare(ctx, "", q.sql, nil)
	if err != nil || len(sd.ParamOIDs) != len(q.params) {
		return nil
	}
	var out [][]byte
	for i, p := range q.params {
		if p == "NULL" {
			out = append(out, nil)
			continue
		}
		key := fmt.Sprintf("%d %s", sd.ParamOIDs[i], p)
		b, ok := s.encoded[key]
		if !ok {
			res := s.Plain.ExecParams(ctx, "select $1", [][]byte{[]byte(p)}, []uint32{sd.ParamOIDs[i]}, nil, []int16{1}).Read()
			if res.Err != nil || len(res.Rows) != 1 {
				return nil
			}
			b = slices.Clone(res.Rows[0][0])
			s.encoded[key] = b
		}
		out = append(out, b)
	}
	return out
}

// String shows a difference for people.
func (c *Comparison) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n", c.SQL)
	for i, p := range c.Parameters {
		fmt.Fprintf(&b, "-- $%d = %s\n", i+1, p)
	}
	side := func(name string, o *Outcome, other *Outcome) {
		fmt.Fprintf(&b, "%s: ", name)
		switch {
		case o.lost != nil:
			fmt.Fprintf(&b, "%v\n", o.lost)
			return
		case o.State != "":
			fmt.Fprintf(&b, "%s %s\n", o.State, o.Message)
			return
		}
		fmt.Fprintf(&b, "%d rows\n", len(o.Rows))
		if !slices.Equal(o.Columns, other.Columns) {
			fmt.Fprintf(&b, "  columns %q\n", o.Columns)
		}
		shown := 0
		for i, row := range o.Rows {
			if (i >= len(other.Rows) || other.Rows[i] != row) && shown < 5 {
				fmt.Fprintf(&b, "  row %d:%s\n", i, row)
				shown++
			}
		}
	}
	side("PostgreSQL", &c.Want, &c.Got)
	side("gateway", &c.Got, &c.Want)
	return b.String()
}

// Explain returns the gateway's plan.
func (s *Sides) Explain(ctx context.Context, sql string) (string, error) {
	results, err := s.Ours.Exec(ctx, "explain "+sql).ReadAll()
	if err != nil {
		return "", err
	}
	var lines []string
	for _, row := range results[0].Rows {
		lines = append(lines, string(row[0]))
	}
	return strings.Join(lines, "\n"), nil
}
