package localpg_test

import (
	"math"
	"testing"
)

// TestSurvey: the planner learns how many values are distinct and NULL, of a
// subscriber's own temporary tables and of no other.
func TestSurvey(t *testing.T) {
	e := sharedEngine(t)
	syncAll(t, e, trades())
	conn := connect(t, e.DSN())
	run := func(sql string) {
		t.Helper()
		if _, err := conn.Exec(t.Context(), sql); err != nil {
			t.Fatalf("%s: %v", sql, err)
		}
	}
	run(`create temp table surveyed as select i as id, i % 7 as few, (i * 7919) % 5000 as many, case when i % 4 = 0 then i end as holes,
		null::int as empty, json_build_object('i', i) as doc, repeat('x', 100) as wide from generate_series(1, 50000) i`)
	run(`alter table surveyed alter id set statistics 0, alter few set statistics 0, alter many set statistics 0, alter holes set statistics 0,
		alter empty set statistics 0, alter doc set statistics 0, alter wide set statistics 0`)
	run("analyze surveyed")
	run("select scratch.survey('surveyed')")
	for column, want := range map[string]struct{ distinct, nulls, width float64 }{
		"id": {-1, 0, 4}, "few": {7, 0, 4}, "many": {5000, 0, 4}, "holes": {-0.25, 0.75, 4}, "empty": {0, 1, 0}, "wide": {1, 0, 104},
	} {
		var distinct, nulls float64
		var width float64
		var values bool
		err := conn.QueryRow(t.Context(), `select n_distinct, null_frac, avg_width, most_common_vals is not null or histogram_bounds is not null
			from pg_stats where tablename = 'surveyed' and attname = $1`, column).Scan(&distinct, &nulls, &width, &values)
		near := func(got, want float64) bool { return math.Abs(got-want) <= 0.1*math.Abs(want) }
		if err != nil || values || !near(distinct, want.distinct) || !near(nulls, want.nulls) || !near(width, want.width) {
			t.Errorf("%s: distinct %v, NULL %v, width %v, values %v, %v; want %+v and none", column, distinct, nulls, width, values, err, want)
		}
	}
	run("create table scratch.kept (a int)")
	for _, name := range []string{"scratch.kept", "coinbase_data.trades", "pg_catalog.pg_class"} {
		if _, err := conn.Exec(t.Context(), "select scratch.survey('"+name+"')"); sqlstate(err) != "42501" {
			t.Errorf("survey of %s = %v, want 42501", name, err)
		}
	}
	run("drop table scratch.kept")
}
