package rewrite_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

// beginnings are what TestPrefixes compares with.
var beginnings = []string{
	"", "a", "ab", "abc", "abcdefghijklmno", "abcdefghijklmnop", "abcdefghijklmnopq", "abcdefghijklmnopqz", "abcdefghijklmnoä", "ä", "Ä", "B",
	"€", "日本語日本語", "日本語日本語日", "zz", " ", "\u0001", "~", "𝄞", "\U0010ffff",
}

// TestPrefixes compares conditions over texts under ope with plain PostgreSQL,
// and checks that they narrow the rows down.
func TestPrefixes(t *testing.T) {
	w := newWorld(t)
	for _, v := range beginnings {
		q := "'" + v + "'"
		for _, c := range []string{"v", "w"} {
			for _, op := range []string{"<", "<=", ">", ">=", "^@", "~~"} {
				w.compare(fmt.Sprintf("select id from x where %s %s %s", c, op, q), false)
				w.compare(fmt.Sprintf("select id from x where not %s %s %s", c, op, q), false)
			}
			for _, pattern := range []string{v + "%", v + "_", v + "%a", v + "_%", "%" + v, v + `\%`, v + `\`, v} {
				w.compare(fmt.Sprintf("select id from x where %s like '%s'", c, pattern), false)
				w.compare(fmt.Sprintf("select id from x where %s not like '%s'", c, pattern), false)
			}
			for _, u := range beginnings {
				w.compare(fmt.Sprintf("select count(*) from x where %s between '%s' and %s", c, u, q), false)
				w.compare(fmt.Sprintf("select count(*) from x where %s not between symmetric '%s' and %s", c, u, q), false)
			}
		}
		w.compare(fmt.Sprintf("select id from x where b >= convert_to(%s, 'UTF8')", q), false)
		w.compare(fmt.Sprintf(`select id from x where b < '\x%x'`, v), false)
		w.compare(fmt.Sprintf(`select id from x where b like '\x%x25'`, v), false)
		w.compare(fmt.Sprintf("select l.id, r.id from x l left join x r on l.v = r.v and r.v >= %s where l.v < 'ä'", q), false)
		w.compare(fmt.Sprintf("select id, v from x where v >= %s order by v, id limit 4", q), true)
		w.compare(fmt.Sprintf("select id from x where v >= %s order by id limit 2", q), true)
		w.compare(fmt.Sprintf("select id from x where v < %s order by id desc limit 2 offset 1", q), true)
		w.compare(fmt.Sprintf("select min(v), max(v), count(*) from x where v > %s", q), false)
	}
	for _, sql := range []string{
		`select id from x where v like 'a\%c'`, `select id from x where v like 'a\_%'`, `select id from x where v like 'a\\%'`,
		`select id from x where v like e'a\\\\c'`, `select id from x where v like 'ab%' escape 'b'`, `select id from x where v like null`,
		`select id from x where v > null or w < 'b'`, `select id from x where v ilike 'AB%'`, `select id from x where v similar to 'a%'`,
		`select id from x where v ~ '^abc'`, `select id from x where v >= 'a'::char(3)`, `select id from x where v >= 'a'::varchar(1)`,
		`select id from x where 'b' > v`, `select id from x where 'abc%' like v`, `select id from x where v >= d`, `select id from x where d >= 'b'`,
		`select id from x where v collate "C" >= 'a'`, `select id from x where v >= 'a' collate "C"`, `select id from x where v like 'a' || '%'`,
		`select count(*) from x where v is null or v >= 'ab'`, `select id from x where v in ('a', 'ab') and v >= 'ab'`,
		`select l.id from x l right join x r on l.id = r.id where l.v >= 'b' or l.v is null`,
	} {
		w.compare(sql, false)
	}
	narrowed := 0
	for _, sql := range []string{
		"select id from x where v like 'abc%'", "select id from x where v ^@ 'abc'", "select id from x where w >= 'b'", "select id from x where v < 'ab'",
		"select id from x where v between 'a' and 'ab'", `select id from x where b >= '\x7a'`, "select l.id from x l join x r on l.v = r.v where l.v like 'ab%'",
	} {
		before := w.prefixes
		plan := w.compare(sql, false)
		if w.prefixes == before || plan == nil || plan.Level == 1 {
			t.Errorf("%s\nis not narrowed down: %s", sql, explained(plan))
			continue
		}
		narrowed++
	}
	t.Logf("by level %v, %d bounds", w.levels[1:], w.prefixes)
}

// TestGeneratedPrefixes compares random texts of few letters.
func TestGeneratedPrefixes(t *testing.T) {
	w := newWorld(t)
	r := rand.New(rand.NewPCG(11, seed(12)))
	text := func() string {
		var s strings.Builder
		for range r.IntN(20) {
			s.WriteString([]string{"a", "b", "ä", "語", "a", "a"}[r.IntN(6)])
		}
		return s.String()
	}
	for range 60 {
		w.must(fmt.Sprintf("insert into m.x values (%d, '%s')", r.IntN(100), text()))
	}
	w.must("truncate " + w.tables["x"].Physical)
	w.encrypt(w.tables["x"])
	for range 400 {
		op := []string{"<", "<=", ">", ">=", "^@", "like"}[r.IntN(6)]
		w.compare(fmt.Sprintf("select id, v from x where v %s '%s%s'", op, text(), []string{"", "%"}[r.IntN(2)]), false)
	}
	if w.prefixes < 300 {
		t.Errorf("%d bounds", w.prefixes)
	}
}
