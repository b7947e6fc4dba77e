package sqlparse

import (
	"errors"
	"strings"
	"testing"

	pg_query "github.com/pganalyze/pg_query_go/v6"
)

func TestParseSplits(t *testing.T) {
	sts, err := Parse("select 'é;é' /* ; */;\n select b from t where x = 1; ; ")
	if err != nil {
		t.Fatal(err)
	}
	if len(sts) != 2 {
		t.Fatalf("got %d statements, want 2", len(sts))
	}
	second := sts[1]
	if got, want := second.Text, "\n select b from t where x = 1"; got != want {
		t.Errorf("second text = %q, want %q", got, want)
	}
	if got, want := second.Before, len([]rune("select 'é;é' /* ; */;")); got != want {
		t.Errorf("Before = %d, want %d", got, want)
	}
	from := second.Node.GetSelectStmt().FromClause[0].GetRangeVar()
	if got := second.Text[from.Location:]; !strings.HasPrefix(got, "t where") {
		t.Errorf("location of t points at %q", got)
	}
}

func TestParseErrors(t *testing.T) {
	tests := []struct {
		name, text, state string
		position          int
	}{
		{"a plain mistake", "selec 1", "42601", 1},
		{"positions count characters", "select 'éé' frm t x", "42601", 17},
		{"unterminated string", "select 'abc", "42601", 8},
		{"end of input", "select (", "42601", 9},
		{"too long", strings.Repeat(" ", maxText+1), "54001", 0},
		{"long chain of operators", "select 1" + strings.Repeat("+1", 50_000), "54001", 4009},
		{"deep brackets", "select " + strings.Repeat("(", 1000) + "1" + strings.Repeat(")", 1000), "54001", 507},
		{"bracketed chain", "select " + strings.Repeat("(1)+", 9000) + "1", "54001", -1},
		{"many unions", "select 1" + strings.Repeat(" union select 1, 2", 30_000), "54001", -1},
		{"not not not", "select " + strings.Repeat("not ", 30_000) + "true", "54001", -1},
		{"casts", "select 1" + strings.Repeat("::int", 30_000), "54001", -1},
		{"minus signs", "select " + strings.Repeat("- ", 30_000) + "1", "54001", -1},
		{"no UTF-8", "select '\xff'", "22021", 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Parse(tt.text)
			var e *Error
			if !errors.As(err, &e) {
				t.Fatalf("got %v, want an *Error", err)
			}
			if e.SQLSTATE != tt.state || tt.position >= 0 && e.Position != tt.position {
				t.Errorf("got %s at %d (%s), want %s at %d", e.SQLSTATE, e.Position, e.Message, tt.state, tt.position)
			}
		})
	}
}

func TestParseAcceptsLongLists(t *testing.T) {
	tests := []struct{ name, text string }{
		{"IN list", "select 1 where x in (1" + strings.Repeat(", -1", 50_000) + ")"},
		{"AND list of comparisons", "select 1 where a = 1" + strings.Repeat(" and a = 1", 1_900)},
		{"strings full of operators", "select '" + strings.Repeat("+(", 50_000) + "'"},
		{"dollar quotes", "select $q$" + strings.Repeat("(+", 50_000) + "$q$"},
		{"comments", "select /* " + strings.Repeat("(+/**/", 50_000) + " */ 1"},
		{"escapes", `select E'\'' || '(', U&"(" from t`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := Parse(tt.text); err != nil {
				t.Error(err)
			}
		})
	}
}

// FuzzScan checks the scanner against PostgreSQL's own: both must agree on
// where tokens lie, or a text could carry more than the guard counted.
func FuzzScan(f *testing.F) {
	for _, s := range []string{
		`select a.b, "c""d", 'e''f', E'g\'h', $1, $x$ y $x$ from t -- end`,
		"1e10 .5 5. a<b a<>-1 a::int /* x /* y */ z */ b'01' U&'x' x'ff' n'q' $$ $$", "a:=b 1..2 é €",
		"E'a' -- c\n '\\'' b'0''1' 'a' 'b'",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if guard(text) != nil {
			return
		}
		want, err := pg_query.Scan(text)
		if err != nil {
			return
		}
		got := Scan(text)
		i := 0
		for _, w := range want.Tokens {
			if w.Token == pg_query.Token_SQL_COMMENT || w.Token == pg_query.Token_C_COMMENT {
				continue
			}
			// One of our tokens may cover several of theirs (1.5.6), but none
			// of ours may lie inside a string or comment of theirs.
			for i < len(got) && got[i].End <= int(w.Start) {
				i++
			}
			if i == len(got) || got[i].Start > int(w.Start) {
				t.Fatalf("no token of ours covers %q in %q", text[w.Start:w.End], text)
			}
			if w.Token == pg_query.Token_SCONST && (got[i].Start != int(w.Start) || got[i].End > int(w.End)) {
				t.Fatalf("string %q in %q: ours is %q", text[w.Start:w.End], text, text[got[i].Start:got[i].End])
			}
		}
	})
}
