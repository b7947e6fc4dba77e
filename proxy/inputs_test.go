package proxy_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"

	"enigma/proxy"
)

// TestConstantsOfPreparedStatements: what PostgreSQL read when a statement was
// prepared keeps its meaning when TimeZone, DateStyle or IntervalStyle change, and
// what it reads when the statement runs does not.
func TestConstantsOfPreparedStatements(t *testing.T) {
	statements := []string{
		"select id, ts from trades where ts < '2024-01-02 03:30' and ts is distinct from $1::timestamptz order by id",
		"select count(*), min(ts) from trades where ts between '2024-01-02' and '2024-01-03 01:00' and $1 <> ''",
		"select t.id, '2024-02-03 02:30'::timestamptz, '2024-10-27 02:30'::text::timestamptz, p.name from trades t left join products p on p.product = t.product and p.name || t.id::text <> $1 order by t.id limit 3",
		"select product, sum(price) from trades where ts < '2024-01-02 03:30' group by product having max(ts) > '02/01/2024' and $1 <> '' order by 1",
		"select t.id from trades t where t.product in (select p.product from products p where p.name || 'x' <> $1) and t.ts > '2024-01-02 03:30' order by 1 limit 5",
		"select id, interval '-1 2:03:04', day + '-1 2:03:04'::interval from trades where $1 <> '' order by id limit 2",
	}
	changes := []string{
		"set timezone = 'Asia/Tokyo'", "begin; set local datestyle = 'SQL, DMY'; set timezone = 'America/New_York'",
		"savepoint a; set intervalstyle = 'sql_standard'", "rollback to a", "commit", "set datestyle = 'ISO, DMY'",
	}
	for _, rows := range []int64{0, 1} {
		m := newMarket(t, func(c *proxy.Config) { c.ArrayRows = rows })
		plain, ours := connectTo(t, m.plain), connect(t, m.gateway)
		exec(t, plain, "set search_path = coinbase, rates")
		for _, conn := range []*pgx.Conn{plain, ours} {
			exec(t, conn, "set timezone = 'UTC'")
			for i, sql := range statements {
				if _, err := conn.PgConn().Prepare(t.Context(), fmt.Sprint("s", i), sql, nil); err != nil {
					t.Fatalf("%s: %v", sql, err)
				}
			}
		}
		for _, change := range append([]string{""}, changes...) {
			for i, sql := range statements {
				var got [2]string
				for j, conn := range []*pgx.Conn{plain, ours} {
					if i == 0 {
						exec(t, conn, change)
					}
					r := conn.PgConn().ExecPrepared(t.Context(), fmt.Sprint("s", i), [][]byte{[]byte("2024-01-01 04:00")}, nil, nil).Read()
					got[j] = fmt.Sprintf("%s %v", r.Rows, r.Err)
				}
				if diff := cmp.Diff(got[0], got[1]); diff != "" {
					t.Errorf("%s, tables from %d rows, after %q (-PostgreSQL +gateway):\n%s", sql, rows, change, diff)
				}
			}
			for _, name := range []string{"timezone", "datestyle", "intervalstyle"} {
				var want, got string
				_ = plain.QueryRow(t.Context(), "show "+name).Scan(&want)
				if err := ours.QueryRow(t.Context(), "show "+name).Scan(&got); err != nil || got != want {
					t.Errorf("after %q %s is %q, %v, want %q", change, name, got, err, want)
				}
				if a, b := plain.PgConn().ParameterStatus("TimeZone"), ours.PgConn().ParameterStatus("TimeZone"); a != b {
					t.Errorf("after %q the client is told of %q, want %q", change, b, a)
				}
			}
		}
	}
}
