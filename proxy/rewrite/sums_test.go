package rewrite_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"enigma/proxy/rewrite"
)

// TestSums compares sums and averages with plain PostgreSQL, and checks that it
// is the storage nodes that add up where they can, and only there.
func TestSums(t *testing.T) {
	w := newWorld(t)
	for _, tt := range []struct {
		level int
		sql   string
	}{
		{1, "select sum(n4), sum(n8), sum(small), sum(qty), sum(big), sum(amt), sum(fee), sum(whole) from s"},
		{1, "select avg(n4), avg(n8), avg(small), avg(qty), avg(big), avg(amt), avg(fee), avg(whole) from s"},
		{1, "select sum(n4), avg(n4), sum(n4) as again, count(n4), count(*), min(qty), max(qty) from s"},
		{1, "select sym, sum(n4), avg(amt), count(*) from s group by sym"},
		{1, "select qty, sum(n4), avg(amt), count(*) from s group by qty order by qty"},
		{1, "select sum(qty) as q, qty from s group by qty order by qty desc nulls last limit 3"},
		{1, "select sym, qty, sum(fee), avg(fee), sum(whole) from s group by qty, sym order by 2 limit 70"},
		{1, "select avg(amt), sum(n8) from s where sym = 'BTC' and qty > 1"},
		{1, "select avg(amt), sum(n8) from s where sym = 'BTC' or qty is null"},
		{1, "select sym, sum(n8) from s where qty between 0 and 2 and sym is not null group by sym"},
		{1, "select sum(n4), avg(n4), sum(fee), avg(fee), count(*) from s where qty = 77"}, // no rows
		{1, "select sym, sum(n4) from s where qty = 77 group by sym"},
		{1, "select sum(n4), sum(big), avg(whole) from s where n4 is null"},
		{1, "select sum(n4), sum(big), avg(big) from s where big is null"}, // terms of 0 only
		{1, "select id, sum(n4), avg(fee) from s group by id"},             // groups of one and of NULLs only
		{1, "select sum(s.n4), pg_catalog.avg(m.s.big) from m.s"},
		{1, "select sum(n4) from s limit 0"},
		{1, "select sum(n4) from s offset 1"},
		{1, "select sum(all amt) total from s"},
		{1, "select sum(whole), avg(big) from s where sym = 'BTC'"},
		{1, "select sum(whole), avg(big) from s where qty = 1"},
		{1, "select sum(whole), avg(big) from s where qty > 1"},
		{1, "select sum(whole), avg(big) from s where qty > 1 and qty < 3"},
		{1, "select sum(whole), avg(big) from s where qty <> 1"},
		{1, "select sum(whole), avg(big) from s where qty is null"},
		{1, "select sym, sum(whole), avg(big) from s group by sym"},
		{1, "select qty, sum(whole), avg(big) from s group by qty order by qty"},
		{1, "select qty, sum(whole), avg(n8) from s where qty in (1, 2) group by qty order by qty"},
		// Computed terms, as declared.
		{1, "select sum(fee * qty), avg(fee*qty), count(*) from s"},
		{1, "select sym, sum((x.fee) * ( x.q )), avg(x.n4 - (2 * q)) from s as x(id, sym, q) group by sym"},
		{1, "select sum(n4-2*qty), sum(n8 + 3000000000), avg(n8 + 3000000000), sum(amt * fee), avg(-(fee + 0.125)), sum(-(fee+0.125)) from s where qty > 0"},
		{1, "select sum(small*m.s.small), sum(n8 * 1) from m.s group by qty"},
		{1, "select p.name, avg(s.n4 - 2 * s.qty) from s join p on s.qty = p.qty group by p.name"},
		{3, "select sum(qty * fee) from s"},
		{2, "select sum(-(fee + .125)) from s"}, // written otherwise
		{3, "select sum(n4 - 3*qty) from s"},
		{3, "select sum((n4 - 2)*qty) from s"},
		{3, "select sum(n4 - 2*id) from s"},
		{2, "select sum(distinct fee * qty) from s"},
		{3, "select sum(amt * qty) from s"},         // prints otherwise than its term's type
		{3, "select sum(n8 + 3000000000.0) from s"}, // another type
		{3, "select sum(big::numeric(9,2)) from s"},
		{2, "select sum(qty / 2) from s"},
		{2, "select sum(x.n4 - 2*y.qty) from s x join s y on x.qty = y.qty"},
		// Joins that repeat no row.
		{1, "select p.name, sum(s.n4), avg(s.fee), count(*) from s join p on s.qty = p.qty group by p.name"},
		{1, "select p.name, sum(s.n4), avg(s.fee), count(*) from s left join p on s.qty = p.qty group by p.name"},
		{1, "select p.name, sum(s.n4), avg(s.fee), sum(s.qty), count(*) from p left join s on s.qty = p.qty group by p.name"},
		{1, "select p.name, sum(s.n4), avg(s.fee), count(*) from p right join s on s.qty = p.qty group by p.name"},
		{1, "select p.name, sum(s.n4), avg(s.fee), count(*) from p full join s on s.qty = p.qty group by p.name"},
		{1, "select p.name, sum(s.n4), avg(s.fee), count(*) from p, s where s.qty = p.qty and p.name is not null group by p.name"},
		{1, "select sum(s.n4) from s, p where p.qty = 1"},
		{1, "select sum(s.n4), sum(s.qty) from s join p x on s.qty = x.qty left join p y on y.qty = x.qty"},
		// Joins that may repeat rows, or do: their numbers are listed.
		{1, "select sum(p.cost) from s join p on s.qty = p.qty"},
		{1, "select sum(s.n4) from s join b on s.sym = b.sym"},
		{1, "select sum(x.n4), avg(x.big) from s x join s y on x.qty = y.qty"},
		{1, "select sum(s.n4) from s, p"},
		{1, "select sum(s.n4) from s left join p on p.qty > s.qty"},
		{1, "select sum(s.n4) from s left join p on s.sym = 'x' and p.qty < s.qty"},
		{1, "select sum(s.n4) from (s cross join b) left join p on p.qty = s.qty and b.sym = s.sym"},
		{1, "select sum(s.n4) from s join p on s.qty = p.qty or p.qty = 1"},
		{2, "select sym, sum(n4), count(*) from s group by sym order by sym, 2"},
		// What terms do not answer, or not alone: see TestPartial.
		{3, "select sum(distinct n4) from s"},
		{2, "select sum(n4) filter (where qty > 1) from s"},
		{3, "select sum(n4 + 1), sum(-qty) from s"},
		{2, "select sum(n4) + 1 from s"},
		{2, "select distinct sum(n4) from s group by sym"},
		{2, "select sym, sum(n4) from s group by sym order by sum(n4), sym"},
		{2, "select sym, sum(n4) as x from s group by sym order by x, 1"},
		{2, "select sym, sum(n4) from s group by sym having sum(n4) > 1"},
		{2, "select sym from s group by sym order by avg(n4) nulls first, sym"},
		{3, "select sum(n4) over (partition by sym) from s"},
		{3, "select sum(n4) from s where amt > 1"},
		{3, "select sum(huge) from s"},        // 50 rows below 2^62 may overflow
		{3, "select sum(neg) from s"},         // another scale
		{3, "select sum(id), avg(n4) from s"}, // id has no sums
		{2, "select sum(price) from a"},
	} {
		plan := w.compare(tt.sql, strings.Contains(tt.sql, "order by") && !strings.Contains(tt.sql, "order by 2 limit 70"))
		if plan == nil || plan.Level != tt.level {
			t.Errorf("%s\nwant level %d, got %v", tt.sql, tt.level, explained(plan))
		}
	}
	if w.spans-w.gaps < 5 || w.gaps < 5 {
		t.Errorf("%d plans relied on rows being together, %d in vain", w.spans, w.gaps)
	}
}

func explained(p *rewrite.Plan) string {
	if p == nil {
		return "no plan"
	}
	return strings.Join(p.Explain(), "\n")
}

// TestGeneratedSums compares more of the generator's sums than TestGenerated
// comes to.
func TestGeneratedSums(t *testing.T) {
	w := newWorld(t)
	g := &generator{r: rand.New(rand.NewPCG(9, seed(10)))}
	for range 400 {
		w.compare(g.sums(), false)
		if t.Failed() {
			break
		}
	}
	if w.levels[1] < 100 {
		t.Errorf("by level %v", w.levels[1:])
	}
	t.Logf("by level %v", w.levels[1:])
}

// TestClosedComputed: a term made of a reserved column is not asked for without
// a grant that opens the column.
func TestClosedComputed(t *testing.T) {
	w := newWorld(t)
	const sql = "select sum(n4 - 2*qty) from s"
	if _, plan := w.planned(sql, nil, nil); plan.Level != 1 {
		t.Errorf("open: level %d", plan.Level)
	}
	w.tables["s"].Columns[4].Closed = true // n4
	if _, plan := w.planned(sql, nil, nil); plan.Level != 3 {
		t.Errorf("closed: level %d", plan.Level)
	}
}

// TestLargeSums: above so many rows, nobody asks for lists of rows, unless a
// condition may leave fewer.
func TestLargeSums(t *testing.T) {
	w := newWorld(t)
	level := func(sql string) int {
		_, plan := w.planned(sql, nil, nil)
		if plan.Level == 1 && plan.Otherwise != nil {
			plan = plan.Otherwise
		}
		return plan.Level
	}
	for _, tt := range []struct {
		rows        int64
		some, every int
	}{{50, 1, 1}, {1 << 14, 1, 1}, {1<<14 + 1, 1, 1}, {1 << 19, 1, 1}, {1<<19 + 1, 2, 3}, {1 << 32, 2, 3}, {1 << 34, 3, 3}} {
		w.tables["s"].Rows = tt.rows
		some, all := level("select sum(n4), avg(qty) from s where id <> 3"), level("select sum(n4), avg(qty) from s")
		if some != tt.some || all != tt.every {
			t.Errorf("%d rows, two lists: levels %d and %d, want %d and %d", tt.rows, some, all, tt.some, tt.every)
		}
	}
}
