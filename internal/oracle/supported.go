package oracle

import (
	"context"
	"fmt"
	"slices"
	"strings"
)

// A Support is what a gateway makes of one construct.
type Support struct {
	Case    *Case
	How     string // "" if it is refused
	State   string
	Message string
	Hint    string
}

// levels says in a few words who answers, by the level of a plan.
var levels = map[string]string{
	"Level 1": "storage node",
	"Level 2": "storage node joins and filters, gateway finishes",
	"Level 3": "storage node filters table by table, gateway finishes",
}

// Support finds out who answers a statement.
func (s *Sides) Support(ctx context.Context, c *Case) (Support, error) {
	sp := Support{Case: c}
	q := &query{sql: strings.TrimSpace(c.Text), params: c.Params, way: Simple}
	if len(c.Params) > 0 {
		q.way = ExtendedText
	}
	for _, sql := range c.Undo {
		defer s.each(ctx, sql)
	}
	if err := s.enter(ctx, c.Do...); err != nil {
		return sp, err
	}
	if c.Refused == "" {
		explain := *q
		explain.sql = "explain " + q.sql
		// A write is not run again: the other side would not have what it does.
		if sp.How = how(explain.run(ctx, s.Ours)); sp.How == written {
			return sp, nil
		}
	}
	got := q.run(ctx, s.Ours)
	if got.lost != nil {
		return sp, got.lost
	}
	if got.State != c.Refused {
		return sp, fmt.Errorf("got SQLSTATE %q (%s), want %q\n%s", got.State, got.Message, c.Refused, c.Text)
	}
	if c.Refused != "" {
		sp.State, sp.Message, sp.Hint = got.State, got.Message, got.Hint
	}
	return sp, nil
}

// written says who answers a write.
const written = "gateway, over the rows that the statement may change"

// how says who answers a statement, by its plan.
func how(plan Outcome) string {
	out := "gateway"
	for _, row := range plan.Rows {
		if strings.HasPrefix(row, ` "Write: `) {
			return written
		}
		for level, how := range levels {
			if len(plan.Columns) == 1 && strings.HasPrefix(row, ` "`+level+":") {
				out = how
			}
		}
	}
	return out
}

// Page writes docs/supported-sql.md.
func Page(all []Support) string {
	var b strings.Builder
	b.WriteString(pageHead)
	section := ""
	for _, s := range all {
		head, construct, _ := strings.Cut(s.Case.Title, ": ")
		if s.How == "" {
			continue
		}
		if head != section {
			section = head
			fmt.Fprintf(&b, "\n## %s\n\n| construct | example | answered by |\n|---|---|---|\n", head)
		}
		fmt.Fprintf(&b, "| %s | %s | %s |\n", construct, code(s.Case), s.How)
	}
	b.WriteString(refusedHead)
	section = ""
	for _, s := range all {
		head, construct, _ := strings.Cut(s.Case.Title, ": ")
		if s.How != "" {
			continue
		}
		if head != section {
			section = head
			fmt.Fprintf(&b, "\n### %s\n\n| construct | example | SQLSTATE | message | instead |\n|---|---|---|---|---|\n", head)
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %s |\n", construct, code(s.Case), s.State, escape(s.Message), escape(s.Hint))
	}
	return b.String()
}

func code(c *Case) string {
	text := strings.TrimSpace(strings.Join(append(slices.Clone(c.Do), c.Text), "; "))
	return "`" + strings.ReplaceAll(text, "|", `\|`) + "`"
}

func escape(s string) string {
	return strings.ReplaceAll(strings.ReplaceAll(s, "|", `\|`), "*", `\*`)
}

const pageHead = `# SQL that is answered, and SQL that is refused

Written by ` + "`go test ./internal/oracle -run Supported -rewrite`" + ` from a run; edit
[supported.sql](../internal/oracle/testdata/supported.sql), not this page. Each example was answered by a market and by a plain PostgreSQL over the same rows, and the answers were the same.

A statement is answered as PostgreSQL answers it, or refused; the same holds for what is not listed. Who does the work
depends on the columns' schemes, which for these examples are those of
[supported.yaml](../internal/oracle/testdata/supported.yaml). From fast to slow:

- **storage node**: the whole statement runs over ciphertext, and the gateway decrypts its answer.
- **storage node joins and filters, gateway finishes**: the gateway decrypts what is left and does the rest.
- **storage node filters table by table, gateway finishes**: the same, where joins cannot run over ciphertext. What no
  term answers filters nothing; the gateway then reads the whole table. Of larger tables that have to equal what is
  needed of it, data sets of other providers included, it then asks for these rows only, by a list of encrypted keys.
- **gateway, over the rows that the statement may change**: storage nodes filter them table by table, and are sent what
  changed, encrypted, when the transaction commits.
- **gateway**: its own PostgreSQL; no data set is read, except by EXPLAIN ANALYZE.

` + "`EXPLAIN`" + ` shows it for any statement, and what the storage node learns by it.
`

const refusedHead = `
## Refused

By name, with a position where there is one. Nothing of it is forwarded.

Not of a construct but of a statement: 54001 where it is longer, deeper or more chained than the parser is sure to survive
(shorten it, or use IN in the place of many ORs); 53200 where its rows are more than the gateway may hold decrypted, and
53400 where a storage node's limit is passed (filter more, or on columns under det or ope); 42501 without a
subscription, or over a reserved column without a grant.
`
