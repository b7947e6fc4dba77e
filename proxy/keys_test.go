package proxy_test

import (
	"context"
	"io"
	"strings"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"

	"enigma"
	"enigma/proxy"
)

// explained runs EXPLAIN with options and returns its lines.
func explained(t *testing.T, conn *pgx.Conn, options, sql string) string {
	t.Helper()
	rows, _ := conn.Query(t.Context(), "explain "+options+sql)
	lines, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatalf("%s: %v", sql, err)
	}
	return strings.Join(lines, "\n") + "\n"
}

// inOrder reports which of some texts does not follow on the others before it.
func inOrder(text string, want ...string) (missing string) {
	for _, w := range want {
		_, after, ok := strings.Cut(text, w)
		if !ok {
			return w
		}
		text = after
	}
	return ""
}

// TestExplainKeys: EXPLAIN shows the steps of a plan in order, what is listed in
// between, and that storage nodes learn it; with ANALYZE, what became of it.
func TestExplainKeys(t *testing.T) {
	m := newMarket(t, nil)
	conn := connect(t, m.gateway)
	const few = "select count(*) from sales s, products p where s.product = p.product and p.name like '%tc%'"
	const none = "select count(*) from sales s, products p where s.product = p.product and p.name like '%nobody%'"
	const many = "select count(*) from sales where id in (select id from trades group by id having count(*) > 0)"
	const sums = "select id, memo from sales where product in (select product from sales group by product having sum(qty) > 0)"
	for _, tt := range []struct {
		options, sql string
		want         []string
	}{
		{"", few, []string{"Step 1:", "Fetch 2: ", "Step 2:", "Keys 1: select distinct", "LIKE '%tc%'", "Fetch 1 ($1: keys 1): ", "= ANY($1)) OR $2)", "Reveals: which rows have sales.product = one of a list of keys, those of products.product", "Transfer 1: as many rows as keys 1 ask for", "Transfer 2: about "}},
		{"analyze ", few, []string{"Step 1:", "Fetched 2: 5 rows, ", "Listed 1: 1 keys, ", "Fetched 1: 120 rows, ", "Finished: 1 rows, "}},
		{"analyze ", none, []string{"Fetched 2: 5 rows, ", "Listed 1: 0 keys, ", "Fetched 1: nothing, for there is no key", "Finished: 1 rows, "}},
		{"analyze ", many, []string{"Listed 1: more than 250 keys, so all rows were asked for, ", "Fetched 1: 500 rows, "}},
		{"analyze ", sums, []string{"If the rows summed together are not side by side:", "Listed 1: ", "Fetched 1: ", "Finished: "}},
	} {
		got := explained(t, conn, tt.options, tt.sql)
		if missing := inOrder(got, tt.want...); missing != "" {
			t.Errorf("%s%s: no %q where it should be:\n%s", tt.options, tt.sql, missing, got)
		}
	}
}

// requests keeps what a gateway asks for.
type requests struct {
	enigma.Querier
	mu   sync.Mutex
	list []enigma.Request
	fail error // of requests with arrays
}

func (q *requests) query(ctx context.Context, r enigma.Request) (enigma.Rows, error) {
	q.mu.Lock()
	q.list = append(q.list, r)
	fail := q.fail
	q.mu.Unlock()
	if fail != nil && strings.Contains(r.SQL, "ANY(") {
		return nil, fail
	}
	return q.Querier.Query(ctx, r)
}

// take returns what was asked for since, and fails requests for keys from now on.
func (q *requests) take(fail error) []enigma.Request {
	q.mu.Lock()
	defer q.mu.Unlock()
	out := q.list
	q.list, q.fail = nil, fail
	return out
}

// TestKeyRequests looks at what leaves the gateway: terms only, in their own order,
// of the statement's revision, and nothing where there is no key.
func TestKeyRequests(t *testing.T) {
	for name, rows := range map[string]int64{"arrays": 1000, "tables": 1} {
		t.Run(name, func(t *testing.T) {
			m := newMarket(t, func(c *proxy.Config) { c.ArrayRows = rows })
			node := &requests{Querier: m.source.Querier}
			m.source.set(nil, node.query)
			conn := connect(t, m.gateway)
			count := func(sql string, want int) []enigma.Request {
				t.Helper()
				var n int
				if err := conn.QueryRow(t.Context(), sql).Scan(&n); err != nil || n != want {
					t.Errorf("%s: %d, %v; want %d", sql, n, err, want)
				}
				return node.take(nil)
			}
			const sql = "select count(*) from sales s, products p where s.product = p.product and upper(p.name) in "
			sent := count(sql+"('BITCOIN', 'ETHER', 'DOGECOIN')", 241)
			if len(sent) != 2 || len(sent[1].Args) != 2 || strings.Contains(string(sent[1].Args[0].Value), "BTC") {
				t.Fatalf("sent %d requests", len(sent))
			}
			if sent[0].Revision != sent[1].Revision || sent[0].Dataset != sent[1].Dataset {
				t.Error("the second request is about another revision")
			}
			again := count(sql+"('DOGECOIN', 'ETHER', 'BITCOIN')", 241)
			if string(again[1].Args[0].Value) != string(sent[1].Args[0].Value) {
				t.Error("the order of keys says where they came from")
			}
			if sent = count(sql+"('NOBODY')", 0); len(sent) != 1 {
				t.Errorf("without a key %d requests were sent", len(sent))
			}
		})
	}
}

// TestKeysOfLostRevision: a data set that is published again between two steps makes
// the statement fail, not answer from both.
func TestKeysOfLostRevision(t *testing.T) {
	m := newMarket(t, nil)
	node := &requests{Querier: m.source.Querier}
	m.source.set(nil, node.query)
	conn := connect(t, m.gateway)
	const sql = "select count(*) from sales s, products p where s.product = p.product and p.name like '%tc%'"
	node.take(enigma.NotFound)
	if _, err := conn.Exec(t.Context(), sql); state(err) != "40001" {
		t.Errorf("got %v, want 40001", err)
	}
	node.take(io.ErrUnexpectedEOF)
	if _, err := conn.Exec(t.Context(), sql); err == nil {
		t.Error("a step that failed passed")
	}
	node.take(nil)
	exec(t, conn, sql)
}

// TestKeysInTransactions: what a list is made of is what the statement reads, in
// transactions that may write and in those that may not.
func TestKeysInTransactions(t *testing.T) {
	m := newMarket(t, func(c *proxy.Config) { c.ArrayRows = 1 })
	conn := connect(t, m.gateway)
	const sql = "select count(*) from sales s, products p where s.product = p.product and p.name like '%tc%'"
	for _, mode := range []string{"read write", "read only", "isolation level serializable, read only", "isolation level repeatable read"} {
		exec(t, conn, "begin transaction "+mode)
		for range 2 {
			var n int
			if err := conn.QueryRow(t.Context(), sql).Scan(&n); err != nil || n != 120 {
				t.Errorf("%s: %d, %v", mode, n, err)
			}
		}
		exec(t, conn, "savepoint a")
		exec(t, conn, sql)
		exec(t, conn, "rollback to a")
		exec(t, conn, "commit")
	}
}

// TestKeysOfPrepared executes one prepared statement with other parameters.
func TestKeysOfPrepared(t *testing.T) {
	m := newMarket(t, nil)
	conn := connect(t, m.gateway)
	exec(t, conn, "select 1")
	for range 2 {
		for pattern, want := range map[string]int{"%tc%": 120, "%t%": 241, "%": 362, "none": 0, `%\`: 0} {
			var n int
			err := conn.QueryRow(t.Context(), "select count(*) from sales s, products p where s.product = p.product and p.name like $1", pattern).Scan(&n)
			if strings.HasSuffix(pattern, `\`) {
				if state(err) != "22025" {
					t.Errorf("%q: %v, want 22025", pattern, err)
				}
			} else if err != nil || n != want {
				t.Errorf("%q: %d, %v; want %d", pattern, n, err, want)
			}
		}
	}
}
