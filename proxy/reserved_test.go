package proxy

import (
	"errors"
	"testing"

	"enigma/proxy/rewrite"
)

// TestReservedColumns: a statement that leaves may name a reserved column for
// the sake of a row's tag, and for nothing else.
func TestReservedColumns(t *testing.T) {
	t.Parallel()
	table := &Table{Table: rewrite.Table{Name: "trade", Physical: `"d"."t"`, Columns: []rewrite.Column{
		{Name: "ts", Physical: `"c_1"`}, {Name: "size", Physical: `"c_2"`, Rest: `"c_3"`, Closed: true},
	}}}
	c := codecs{&table.Table: table}
	other := &rewrite.Table{}
	tag := rewrite.Check{Table: &table.Table}
	const from = ` FROM "d"."t" AS t1`
	tests := []struct {
		name  string
		fetch rewrite.Fetch
		want  bool // permitted
	}{
		{"not named", rewrite.Fetch{SQL: `SELECT t1."c_1"` + from}, true},
		{"fetched", rewrite.Fetch{SQL: `SELECT t1."c_2"` + from, Cells: []rewrite.Cell{{Column: rewrite.ColumnID{Table: &table.Table, Index: 1}}}}, false},
		{"ordered by", rewrite.Fetch{SQL: `SELECT t1."c_1"` + from + ` ORDER BY t1."c_2"`}, false},
		{"its second term", rewrite.Fetch{SQL: `SELECT t1."c_3"` + from}, false},
		{"for a tag", rewrite.Fetch{SQL: `SELECT t1."c_1", t1."c_2", t1."c_3"` + from, Checks: []rewrite.Check{tag}}, true},
		{"for another table's tag", rewrite.Fetch{SQL: `SELECT t1."c_2"` + from, Checks: []rewrite.Check{{Table: other}}}, false},
		{"for the tags of two rows", rewrite.Fetch{SQL: `SELECT t1."c_2", t2."c_2"` + from + `, "d"."t" AS t2`, Checks: []rewrite.Check{tag, tag}}, true},
		{"one of the name in another table", rewrite.Fetch{SQL: `SELECT t1."c_1", t2."c_2"` + from + `, "d"."u" AS t2`}, true},
		{"in a fetch of another table", rewrite.Fetch{SQL: `SELECT t1."c_2" FROM "e"."t" AS t1`}, true},
		{"beside one of the name in another table", rewrite.Fetch{SQL: `SELECT t2."c_2" FROM "d"."u" AS t1, "d"."t" AS t2`}, false},
		{"without an alias", rewrite.Fetch{SQL: `SELECT "c_2" FROM (SELECT t1."c_1"` + from + `)`}, false},
		{"for a tag, and filtered", rewrite.Fetch{SQL: `SELECT t1."c_2"` + from + ` WHERE t1."c_2" = $1`, Checks: []rewrite.Check{tag}}, false},
		{"the tag's cell opened", rewrite.Fetch{
			SQL: `SELECT t1."c_2"` + from, Checks: []rewrite.Check{tag},
			Cells: []rewrite.Cell{{Column: rewrite.ColumnID{Table: &table.Table, Index: 1}}},
		}, false},
	}
	for _, tt := range tests {
		err := c.permitted(&tt.fetch)
		var r *answer
		if (err == nil) != tt.want || err != nil && (!errors.As(err, &r) || r.Code != "42501") {
			t.Errorf("%s: %v", tt.name, err)
		}
		if _, rerr := c.request(&tt.fetch, nil); (rerr == nil) != (err == nil) {
			t.Errorf("%s: the request says %v", tt.name, rerr)
		}
	}
}
