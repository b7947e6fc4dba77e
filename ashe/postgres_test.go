package ashe_test

import (
	"cmp"
	"context"
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"testing"

	"github.com/jackc/pgx/v5"

	"enigma/ashe"
	"enigma/internal/localpg/pgtest"
)

func TestMain(m *testing.M) { os.Exit(pgtest.Main(m)) }

// Two orders of the rows, each with ids and terms of its own.
var orders = []struct {
	name            string
	amount, present *ashe.Key
}{
	{"venue", ashe.NewKey([32]byte{1}), ashe.NewKey([32]byte{2})},
	{"day", ashe.NewKey([32]byte{3}), ashe.NewKey([32]byte{4})},
}

// A trade is a plain row and, per order, the id that it was stored under.
type trade struct {
	venue, day int
	amount     *int64
	ids        [2]uint64
}

// TestPostgres stores the same rows plain and encrypted, with NULLs, deleted
// rows and changed ones, and compares every group's sum, average and count.
func TestPostgres(t *testing.T) {
	ctx := t.Context()
	conn, err := pgx.Connect(ctx, pgtest.StorageDatabase(t))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(context.WithoutCancel(ctx))
	exec(t, conn, "CREATE TABLE plain (venue int, day int, amount bigint)")
	exec(t, conn, `CREATE TABLE stored (venue int, day int, venue_id bigint PRIMARY KEY, venue_amount bigint, venue_present bigint,
		day_id bigint UNIQUE, day_amount bigint, day_present bigint)`)
	rows := trades()
	next := number(rows, 1)
	insert(t, conn, rows)
	exec(t, conn, "DELETE FROM plain WHERE venue = 3 AND day % 3 = 0")
	exec(t, conn, "DELETE FROM stored WHERE venue = 3 AND day % 3 = 0")

	// Changed rows are numbered anew, at the end.
	exec(t, conn, "DELETE FROM plain WHERE venue = 5")
	exec(t, conn, "DELETE FROM stored WHERE venue = 5")
	changed := slices.DeleteFunc(rows, func(r trade) bool { return r.venue != 5 })
	for i := range changed {
		n := int64(i) - 1000
		changed[i].amount = &n
	}
	number(changed, next)
	insert(t, conn, changed)

	scattered := map[string]int{}
	for _, by := range []string{"venue", "day", "venue % 2", "day % 4", "1"} {
		want := plain(t, conn, by)
		for order := range orders {
			for _, format := range []int16{0, 1} {
				name := fmt.Sprintf("group by %s, ids by %s, format %d", by, orders[order].name, format)
				got, holes := encrypted(t, conn, by, order, format)
				scattered[name] = holes
				if !slices.Equal(got, want) {
					t.Errorf("%s:\n got %v\nwant %v", name, got, want)
				}
			}
		}
	}
	// The test is worth something only if it met both kinds of group.
	if n := scattered["group by venue, ids by venue, format 1"]; n != 1 {
		t.Errorf("%d groups have holes, want 1: venue 3's", n)
	}
	if n := scattered["group by day, ids by venue, format 1"]; n < 20 {
		t.Errorf("%d groups have holes, want nearly all", n)
	}
}

// trades returns rows in no order, a fifth of them without an amount, and none
// with one on venue 7.
func trades() []trade {
	rnd := rand.New(rand.NewPCG(7, 8))
	var rows []trade
	for range 2000 {
		r := trade{venue: rnd.IntN(8), day: rnd.IntN(30)}
		if rnd.IntN(5) > 0 && r.venue != 7 {
			n := rnd.Int64N(1<<52) - 1<<51
			r.amount = &n
		}
		rows = append(rows, r)
	}
	return rows
}

// number gives ids in each order from first on, and returns the next free one.
func number(rows []trade, first uint64) uint64 {
	for order, by := range []func(a, b trade) int{
		func(a, b trade) int { return cmp.Compare(a.venue, b.venue) },
		func(a, b trade) int { return cmp.Compare(a.day, b.day) },
	} {
		slices.SortStableFunc(rows, by)
		for i := range rows {
			rows[i].ids[order] = first + uint64(i)
		}
	}
	return first + uint64(len(rows))
}

func insert(t *testing.T, conn *pgx.Conn, rows []trade) {
	t.Helper()
	var batch pgx.Batch
	for _, r := range rows {
		args := []any{r.venue, r.day}
		for i, id := range r.ids {
			amount, present := int64(0), int64(0) // what a NULL is stored as
			if r.amount != nil {
				amount, present = *r.amount, 1
			}
			args = append(args, int64(id), encrypt(t, orders[i].amount, id, amount), encrypt(t, orders[i].present, id, present))
		}
		batch.Queue("INSERT INTO plain VALUES ($1, $2, $3)", r.venue, r.day, r.amount)
		batch.Queue("INSERT INTO stored VALUES ($1, $2, $3, $4, $5, $6, $7, $8)", args...)
	}
	if err := conn.SendBatch(t.Context(), &batch).Close(); err != nil {
		t.Fatal(err)
	}
}

func encrypt(t *testing.T, k *ashe.Key, id uint64, m int64) int64 {
	t.Helper()
	c, err := k.Encrypt(id, m)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// plain returns what PostgreSQL answers over the plain rows.
func plain(t *testing.T, conn *pgx.Conn, by string) []string {
	t.Helper()
	return lines(t, conn, fmt.Sprintf(
		"SELECT concat_ws(' ', %[1]s, coalesce(sum(amount)::text, '-'), coalesce(avg(amount)::text, '-'), count(amount), count(*))"+
			" FROM plain GROUP BY %[2]s ORDER BY %[1]s", by, group(by),
	))
}

// encrypted returns the same, made of opened sums over the stored rows, and how
// many groups' ids were no single run.
func encrypted(t *testing.T, conn *pgx.Conn, by string, order int, format int16) (out []string, holes int) {
	t.Helper()
	o := orders[order]
	result := conn.PgConn().ExecParams(t.Context(), fmt.Sprintf(
		`SELECT (%[1]s)::bigint, sum(%[3]s_amount), sum(%[3]s_present), count(*), min(%[3]s_id), max(%[3]s_id),
			range_agg(int8range(%[3]s_id, %[3]s_id, '[]')) FROM stored GROUP BY %[2]s ORDER BY 1`, by, group(by), o.name,
	), nil, nil, nil, []int16{format}).Read()
	if result.Err != nil {
		t.Fatal(result.Err)
	}
	for _, row := range result.Rows {
		rows, low, high := integer(t, row[3], format), integer(t, row[4], format), integer(t, row[5], format)
		runs := parseRuns(t, row[6], format)
		if got := ashe.Count(runs); got != uint64(rows) {
			t.Fatalf("%d ids for %d rows", got, rows)
		}
		if r, ok := ashe.OneRun(rows, low, high); ok {
			runs = []ashe.Run{r}
		} else {
			holes++
		}
		if !ashe.Fits(uint64(rows), 1<<51) {
			t.Fatal("the sum may not fit")
		}
		sum, present := open(t, o.amount, row[1], format, runs), open(t, o.present, row[2], format, runs)
		out = append(out, fmt.Sprintf("%d %s %d %d", integer(t, row[0], format), sumAndAverage(t, conn, sum, present), present, rows))
	}
	return out, holes
}

func sumAndAverage(t *testing.T, conn *pgx.Conn, sum, present int64) string {
	t.Helper()
	if present == 0 {
		return "- -" // over no values both are NULL
	}
	return lines(t, conn, fmt.Sprintf("SELECT concat_ws(' ', %[1]d::numeric, %[1]d::numeric / %[2]d::bigint)", sum, present))[0]
}

func open(t *testing.T, k *ashe.Key, sum []byte, format int16, runs []ashe.Run) int64 {
	t.Helper()
	parse := ashe.ParseSum
	if format == 1 {
		parse = ashe.ParseSumBinary
	}
	n, err := parse(sum)
	if err != nil {
		t.Fatal(err)
	}
	if n, err = k.Open(n, runs...); err != nil {
		t.Fatal(err)
	}
	return n
}

func parseRuns(t *testing.T, b []byte, format int16) []ashe.Run {
	t.Helper()
	parse := ashe.ParseRuns
	if format == 1 {
		parse = ashe.ParseRunsBinary
	}
	runs, err := parse(nil, b)
	if err != nil {
		t.Fatal(err)
	}
	return runs
}

func integer(t *testing.T, b []byte, format int16) int64 {
	t.Helper()
	if format == 1 {
		return int64(binary.BigEndian.Uint64(b))
	}
	n, err := strconv.ParseInt(string(b), 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// group is by as GROUP BY takes it: a lone number would be a column's place.
func group(by string) string {
	if by == "1" {
		return "()"
	}
	return by
}

func lines(t *testing.T, conn *pgx.Conn, sql string) []string {
	t.Helper()
	rows, err := conn.Query(t.Context(), sql)
	if err != nil {
		t.Fatal(err)
	}
	out, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func exec(t *testing.T, conn *pgx.Conn, sql string) {
	t.Helper()
	if _, err := conn.Exec(t.Context(), sql); err != nil {
		t.Fatal(err)
	}
}

// TestPostgresLargest adds up as many of the largest ciphertexts as is quick:
// PostgreSQL's sum leaves 64 bits, and must still be read.
func TestPostgresLargest(t *testing.T) {
	conn, err := pgx.Connect(t.Context(), pgtest.StorageDatabase(t))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(context.WithoutCancel(t.Context()))
	for _, c := range []int64{-1 << 63, 1<<63 - 1, 10_000, -100_000_000, 0} {
		for _, format := range []int16{0, 1} {
			result := conn.PgConn().ExecParams(t.Context(), fmt.Sprintf(
				"SELECT sum('%d'::bigint) FROM generate_series(1, 100000)", c,
			), nil, nil, nil, []int16{format}).Read()
			if result.Err != nil {
				t.Fatal(result.Err)
			}
			parse := ashe.ParseSum
			if format == 1 {
				parse = ashe.ParseSumBinary
			}
			if got, err := parse(result.Rows[0][0]); err != nil || got != c*100_000 { // modulo 2^64, both
				t.Errorf("100000 times %d, format %d: %d, %v, want %d", c, format, got, err, c*100_000)
			}
		}
	}
}
