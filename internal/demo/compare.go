package demo

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"enigma"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// A query is one question of the story.
type query struct {
	title     string
	sql       string
	unordered bool // rows may come in any order
}

// askAndCompare puts every query to the gateway and to plain PostgreSQL, both
// through psql, and compares what a person sees.
func (s *story) askAndCompare(ctx context.Context) error {
	var err error
	if s.queries, err = s.chooseQueries(ctx); err != nil {
		return err
	}
	for _, q := range s.queries {
		if err := s.check(q.title, func() (string, error) { return s.compare(ctx, q) }); err != nil {
			return err
		}
	}
	return nil
}

// compare asks both and returns what psql showed.
func (s *story) compare(ctx context.Context, q query) (string, error) {
	start := time.Now()
	got, ok, err := psql(ctx, s.gatewayDSN(), q.sql)
	if err != nil {
		return "", err
	}
	ours := time.Since(start)
	if !ok {
		return "", fmt.Errorf("%s\n%s", q.sql, got)
	}
	want, ok, err := psql(ctx, s.oracleDSN(), q.sql)
	if err != nil {
		return "", err
	}
	if !ok {
		return "", fmt.Errorf("plain PostgreSQL refuses %s\n%s", q.sql, want)
	}
	if normal(got, q.unordered) != normal(want, q.unordered) {
		return "", fmt.Errorf("%s\nthe gateway says\n%splain PostgreSQL says\n%s", q.sql, first(got, 12), first(want, 12))
	}
	return fmt.Sprintf("=> %s\n%ssame as plain PostgreSQL's answer; psql took %s\n", q.sql, first(got, 9), ours.Round(time.Millisecond)), nil
}

// normal makes two answers comparable: rows that may come in any order are
// sorted.
func normal(text string, unordered bool) string {
	if !unordered {
		return text
	}
	all := strings.Split(text, "\n")
	slices.Sort(all)
	return strings.Join(all, "\n")
}

func (s *story) gatewayDSN() string { return s.m.Part("gateway").Ready.Gateway }

// columnsFor names the columns of a table that the story's queries need.
type columnsFor struct {
	key     string // ordered, and best a time
	group   string // matched and grouped by; may be ""
	numbers []string
	ordered []string // all columns that sort
}

func pick(t enigma.Table) (columnsFor, error) {
	var c columnsFor
	for _, col := range t.Columns {
		name := pgx.Identifier{col.Name}.Sanitize()
		number := strings.HasPrefix(col.Type, "numeric") || strings.HasSuffix(col.Type, "int") ||
			col.Type == "integer" || col.Type == "double precision"
		if number {
			c.numbers = append(c.numbers, name)
		}
		if col.Scheme == enigma.Ope {
			c.ordered = append(c.ordered, name)
			if c.key == "" || strings.HasPrefix(col.Type, "timestamp") {
				c.key = name
			}
		}
		if col.Scheme == enigma.Det && c.group == "" {
			c.group = name
		}
	}
	if c.key == "" {
		return c, fmt.Errorf("table %q: no column has an order", t.Name)
	}
	if c.group == "" {
		c.group = c.key
	}
	if len(c.numbers) == 0 {
		return c, fmt.Errorf("table %q: no column is a number", t.Name)
	}
	return c, nil
}

// chooseQueries writes the story's questions for the first table: values to
// look for come from the plain copy.
func (s *story) chooseQueries(ctx context.Context) ([]query, error) {
	t := s.published.Tables[0]
	c, err := pick(t)
	if err != nil {
		return nil, err
	}
	name := pgx.Identifier{t.Name}.Sanitize()
	quarter, err := s.oracleRow(ctx, fmt.Sprintf("SELECT %s, %s FROM %s ORDER BY %s, %s OFFSET %d LIMIT 1", c.key, c.group, name, c.key, c.group, t.Rows/4))
	if err != nil {
		return nil, err
	}
	half, err := s.oracleRow(ctx, fmt.Sprintf("SELECT %s, %s FROM %s ORDER BY %s, %s OFFSET %d LIMIT 1", c.key, c.group, name, c.key, c.group, t.Rows/2))
	if err != nil {
		return nil, err
	}
	a, b := c.numbers[0], c.numbers[min(1, len(c.numbers)-1)]
	sorted := slices.Concat([]string{c.key}, slices.DeleteFunc(slices.Clone(c.ordered), func(n string) bool { return n == c.key }))
	sorted = sorted[:min(4, len(sorted))]
	qs := []query{
		{"A point lookup", fmt.Sprintf("SELECT * FROM %s WHERE %s = %s AND %s = %s", name, c.key, quarter[0], c.group, quarter[1]), true},
		{"A range, ORDER BY and LIMIT", fmt.Sprintf("SELECT %s FROM %s WHERE %s >= %s AND %s < %s ORDER BY %s LIMIT 5",
			strings.Join(sorted, ", "), name, c.key, quarter[0], c.key, half[0], strings.Join(sorted, ", ")), false},
		{"GROUP BY with COUNT, MIN and MAX", fmt.Sprintf("SELECT %s, count(*), min(%s), max(%s) FROM %s GROUP BY %s", c.group, a, a, name, c.group), true},
	}
	qs = append(qs, s.joinQuery(t, c))
	return append(qs, query{
		"Arithmetic and AVG, which ciphertext cannot answer and the gateway finishes",
		fmt.Sprintf("SELECT %s, round(avg(%s - %s), 6) AS mean, sum(2 * %s) AS doubled FROM %s WHERE %s >= %s GROUP BY %s",
			c.group, b, a, a, name, c.key, half[0], c.group), true,
	}), nil
}

// joinQuery joins the first table with the second on the columns that both
// have, or with itself when there is no second.
func (s *story) joinQuery(t enigma.Table, c columnsFor) query {
	other, on := t, []string{c.key, c.group}
	if len(s.published.Tables) > 1 {
		other, on = s.published.Tables[1], nil
		for _, x := range t.Columns {
			for _, y := range other.Columns {
				if x.Name == y.Name && x.Type == y.Type && x.Scheme == y.Scheme {
					on = append(on, pgx.Identifier{x.Name}.Sanitize())
				}
			}
		}
	}
	// Only columns that tell rows apart join: prices that happen to be equal
	// are no key.
	on = slices.DeleteFunc(on, func(n string) bool { return slices.Contains(c.numbers, n) && n != c.key })
	var conds []string
	for _, n := range slices.Compact(on) {
		conds = append(conds, fmt.Sprintf("a.%s = b.%s", n, n))
	}
	return query{"A join", fmt.Sprintf("SELECT a.%s, count(*), min(a.%s), max(a.%s) FROM %s a JOIN %s b ON %s GROUP BY a.%s",
		c.group, c.key, c.key, pgx.Identifier{t.Name}.Sanitize(), pgx.Identifier{other.Name}.Sanitize(), strings.Join(conds, " AND "), c.group), true}
}

// oracleRow returns the first row of a query as SQL literals.
func (s *story) oracleRow(ctx context.Context, sql string) ([]string, error) {
	conn, err := pgconn.Connect(ctx, s.oracleDSN())
	if err != nil {
		return nil, err
	}
	defer conn.Close(ctx)
	results, err := conn.Exec(ctx, "SET TimeZone = 'UTC'; "+sql).ReadAll()
	if err != nil {
		return nil, err
	}
	rows := results[len(results)-1].Rows
	if len(rows) == 0 {
		return nil, fmt.Errorf("no row for %s", sql)
	}
	var literals []string
	for _, cell := range rows[0] {
		literals = append(literals, "'"+strings.ReplaceAll(string(cell), "'", "''")+"'")
	}
	return literals, nil
}
