package market

import (
	"time"

	"enigma/bench"

	"github.com/jackc/pgx/v5"
)

// A question is one statement that both are asked.
type question struct {
	name string
	sql  string
	args func(s sample, i int) []any // of the i-th time it is asked
	rows int                         // that it answers, when the figure is rows/s; 0 for 1/s
	text bool                        // one Query message and text, as psql does; else prepared, and binary
	bar  bench.Bar
	note string

	relayed bool // also through the relay
	apart   bool // the answers differ: it asks about the server itself
}

func (q question) mode() pgx.QueryExecMode {
	if q.text {
		return pgx.QueryExecModeSimpleProtocol
	}
	return pgx.QueryExecModeCacheStatement
}

func noArgs(sample, int) []any { return nil }

// moment is a time that is different at every i, all over the sample.
func (s sample) moment(i int) int { return i * 7919 % (len(s.times) * 9 / 10) }

func atMoment(s sample, i int) []any { return []any{s.times[s.moment(i)], sampled} }

// span is n rows' worth of time from a moment on.
func span(n int) func(sample, int) []any {
	return func(s sample, i int) []any {
		from := s.moment(i) * (len(s.times) - n) / len(s.times)
		return []any{sampled, s.times[from], s.times[from+n]}
	}
}

func wholeProduct(sample, int) []any { return []any{sampled} }

const (
	pointSQL = "select open, high, low, close, volume from minute_trade where ts = $1 and product = $2"
	fetchSQL = "select ts, product, open, high, low, close, volume from minute_trade where product = $1"
	spanSQL  = " and ts >= $2 and ts < $3"
	finalSQL = "select avg(close - open), sum(volume * close) from minute_trade where product = $1"
)

// questions returns what is asked; half is the number of the sampled product's
// rows.
func questions(half int) []question {
	return []question{
		{
			name: "point lookup, prepared", sql: pointSQL, args: atMoment, relayed: true, bar: "ratio >= 0.35",
			note: "By (ts, product), which have an index; five columns. Most of the time is spent on the way: opening a libp2p " +
				"stream, its keys and frames, and the switches between four processes where PostgreSQL has one.",
		},
		{
			name: "point lookup, one Query message", sql: pointSQL, args: atMoment, text: true, relayed: true, bar: "ratio >= 0.35",
			note: "A new text every time, which the gateway parses, lets its own PostgreSQL check, and plans.",
		},
		{
			name: "range, ORDER BY, LIMIT 20", sql: "select ts, product, close from minute_trade where product = $1" + spanSQL + " order by ts limit 20",
			args: span(1000), bar: "ratio >= 0.35",
		},
		{
			name: "GROUP BY with count, min, max over all rows", sql: "select product, count(*), min(low), max(high) from minute_trade group by product",
			args: noArgs, bar: "ratio >= 0.5",
		},
		{
			name: "join and GROUP BY over all rows", bar: "ratio >= 0.5", args: noArgs,
			sql: "select p.name, count(*), min(t.ts), max(t.ts) from minute_trade t join products p on t.product = p.product group by p.name",
		},
		{name: "fetch 1,000 rows of 7 columns", sql: fetchSQL + spanSQL, args: span(1000), rows: 1000, bar: "ratio >= 0.35"},
		{
			name: "fetch half the rows", sql: fetchSQL, args: wholeProduct, rows: half, bar: "ratio >= 0.25",
			note: "Seven values a row, six of them ope, which take about a microsecond each to decrypt: all cores of the gateway " +
				"share that, but here they also run the storage node, both PostgreSQL servers and the client.",
		},
		{name: "fetch half the rows as text, as psql does", sql: fetchSQL, args: wholeProduct, rows: half, text: true, bar: "ratio >= 0.25"},
		{
			name: "AVG and SUM of products over 1,000 rows", sql: finalSQL + spanSQL, args: span(1000), rows: 1000, bar: "ratio >= 0.25",
			note: "No sum terms are declared here: the gateway fetches three columns, decrypts them and lets its own PostgreSQL finish.",
		},
		{
			name: "AVG and SUM of products over half the rows", sql: finalSQL, args: wholeProduct, rows: half, bar: "value >= 400000",
			note: "The bar is 100,000 rows in a quarter of a second; PostgreSQL itself need not move a row for this one.",
		},
		{
			name: "catalogue statement, prepared", sql: "select oid, relname, relkind from pg_catalog.pg_class where relname = $1",
			args: func(sample, int) []any { return []any{"pg_type"} }, relayed: true, bar: "ratio >= 0.5",
		},
		{
			name: "catalogue statement, one Query message", sql: "select relkind, count(*) from pg_catalog.pg_class group by relkind",
			args: noArgs, text: true, bar: "ratio >= 0.5", apart: true,
		},
	}
}

// rate is what one call that took so long amounts to.
func rate(units int, took time.Duration) float64 {
	return float64(max(1, units)) / took.Seconds()
}
