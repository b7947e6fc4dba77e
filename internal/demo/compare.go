package demo

import (
	"cmp"
	"context"
	"fmt"
	"regexp"
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

// A cast is which columns of a table play the parts in the story's queries.
type cast struct {
	key    string // ordered, and best a time
	group  string // matched and grouped by
	a, b   string // numbers to compute with
	sorted []string
}

// unsorted are the types that PostgreSQL cannot sort or group.
var unsorted = map[string]bool{"json": true, "xml": true, "point": true}

// choose gives out the parts: columns that ciphertext can answer for come
// first, but any CSV file has to do.
func (s *story) choose(t enigma.Table) cast {
	var c cast
	var any []string
	var numbers []string
	for _, col := range t.Columns {
		name := s.ident(col.Name)
		if unsorted[col.Type] {
			continue
		}
		any = append(any, name)
		if strings.HasPrefix(col.Type, "numeric") || strings.HasSuffix(col.Type, "int") || col.Type == "integer" || col.Type == "double precision" {
			numbers = append(numbers, name)
		}
		if col.Scheme == enigma.Ope {
			c.sorted = append(c.sorted, name)
			if c.key == "" || strings.HasPrefix(col.Type, "timestamp") {
				c.key = name
			}
		}
		if col.Scheme == enigma.Det && c.group == "" {
			c.group = name
		}
	}
	if len(any) == 0 {
		any = []string{s.ident(t.Columns[0].Name) + "::text"}
	}
	c.key = cmp.Or(c.key, c.group, any[0])
	c.group = cmp.Or(c.group, c.key)
	if len(numbers) == 0 {
		numbers = []string{"length(" + c.key + "::text)"}
	}
	c.a, c.b = numbers[0], numbers[min(1, len(numbers)-1)]
	others := slices.DeleteFunc(c.sorted, func(n string) bool { return n == c.key })
	c.sorted = append([]string{c.key}, others[:min(3, len(others))]...)
	return c
}

// ident writes a name as PostgreSQL would: quoted only where it must be.
func (s *story) ident(name string) string {
	if bare.MatchString(name) && !slices.Contains(s.reserved, name) {
		return name
	}
	return pgx.Identifier{name}.Sanitize()
}

var bare = regexp.MustCompile("^[a-z_][a-z0-9_]*$")

// chooseQueries writes the story's questions for the first table: values to
// look for come from the plain copy.
func (s *story) chooseQueries(ctx context.Context) ([]query, error) {
	t := s.published.Tables[0]
	c, name := s.choose(t), s.ident(t.Name)
	at := func(offset int64) ([]string, error) {
		return s.oracleRow(ctx, fmt.Sprintf("SELECT %s, %s FROM %s WHERE %s IS NOT NULL AND %s IS NOT NULL ORDER BY 1, 2 OFFSET (SELECT count(*) FROM %s WHERE %s IS NOT NULL AND %s IS NOT NULL) * %d / 4 LIMIT 1",
			c.key, c.group, name, c.key, c.group, name, c.key, c.group, offset))
	}
	quarter, err := at(1)
	if err != nil {
		return nil, err
	}
	half, err := at(2)
	if err != nil {
		return nil, err
	}
	sorted := strings.Join(c.sorted, ", ")
	return []query{
		{"A point lookup", fmt.Sprintf("SELECT * FROM %s WHERE %s = %s AND %s = %s", name, c.key, quarter[0], c.group, quarter[1]), true},
		{"A range, ORDER BY and LIMIT", fmt.Sprintf("SELECT %s FROM %s WHERE %s >= %s AND %s <= %s ORDER BY %s LIMIT 5",
			sorted, name, c.key, quarter[0], c.key, half[0], sorted), false},
		{"GROUP BY with COUNT, MIN and MAX", fmt.Sprintf("SELECT %s, count(*), min(%s), max(%s) FROM %s GROUP BY %s", c.group, c.a, c.a, name, c.group), true},
		s.joinQuery(t, c),
		{
			"Arithmetic and AVG, which ciphertext cannot answer and the gateway finishes",
			fmt.Sprintf("SELECT %s, round(avg(%s - %s)::numeric, 6) AS mean, sum(2 * %s) AS doubled FROM %s WHERE %s >= %s GROUP BY %s",
				c.group, c.b, c.a, c.a, name, c.key, half[0], c.group), true,
		},
	}, nil
}

// joinQuery joins the first table with the second on the columns that both
// have, or with itself when there is no second.
func (s *story) joinQuery(t enigma.Table, c cast) query {
	other := t
	on := []string{c.key}
	if len(s.published.Tables) > 1 {
		var common []string
		for _, x := range t.Columns {
			for _, y := range s.published.Tables[1].Columns {
				// Only columns that tell rows apart join: prices that happen to be
				// equal are no key.
				if x.Name == y.Name && x.Type == y.Type && x.Scheme == y.Scheme && !strings.HasPrefix(x.Type, "numeric") {
					common = append(common, s.ident(x.Name))
				}
			}
		}
		if len(common) > 0 {
			other, on = s.published.Tables[1], common
		}
	}
	var conds []string
	for _, n := range on {
		conds = append(conds, fmt.Sprintf("a.%s = b.%s", n, n))
	}
	return query{"A join", fmt.Sprintf("SELECT a.%s, count(*), min(a.%s), max(a.%s) FROM %s a JOIN %s b ON %s GROUP BY a.%s",
		c.group, c.key, c.key, s.ident(t.Name), s.ident(other.Name), strings.Join(conds, " AND "), c.group), true}
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
		return nil, fmt.Errorf("the file has no rows to ask for: %s", sql)
	}
	var literals []string
	for _, cell := range rows[0] {
		literals = append(literals, "'"+strings.ReplaceAll(string(cell), "'", "''")+"'")
	}
	return literals, nil
}
