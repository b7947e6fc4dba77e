package rewrite

import (
	"fmt"
	"reflect"
	"testing"

	"enigma/internal/sqlparse"
)

// TestTemplates plans statements for constants in turn, each twice: what is made
// of an earlier plan must be what is planned anew.
func TestTemplates(t *testing.T) {
	m := market(t)
	const (
		int4, int8, text, texts, numeric, date = 23, 20, 25, 1009, 1700, 1082
	)
	for _, tt := range []struct {
		sql    string
		params []uint32
		values [][]string
		shapes int
	}{
		{
			"select price from trades where symbol = $1 and qty > $2",
			[]uint32{text, int4},
			[][]string{{"text:a", "int4:1"}, {"text:b", "int4:2"}, {"null", "int4:2"}, {"text:b", "null"}},
			3,
		},
		{
			"select price from trades where symbol = $1 or symbol = $2 or symbol = 'x'",
			[]uint32{text, text},
			[][]string{{"text:a", "text:b"}, {"text:a", "text:a"}, {"text:x", "text:a"}, {"text:c", "text:c"}, {"text:d", "text:x"}},
			4,
		},
		{
			"select a.price, b.note from trades a, trades b where a.symbol = $1 and b.symbol = $2 and a.note = b.note",
			[]uint32{text, text},
			[][]string{{"text:a", "text:b"}, {"text:a", "text:a"}, {"text:c", "text:c"}, {"text:c", "text:d"}},
			2,
		},
		{
			"select id from trades where symbol = any($1) order by id limit $2 offset $3",
			[]uint32{texts, int8, int8},
			[][]string{{"text[]:a|b", "int8:5", "int8:0"}, {"text[]:c|d", "int8:5", "int8:0"}, {"text[]:c", "int8:5", "int8:0"}, {"text[]:a|NULL", "int8:6", "int8:0"}, {"text[]:a|b", "int8:5", "int8:2"}, {"text[]:", "null", "null"}},
			5,
		},
		{
			"select region, sum(amount) from sales where region = $1 and day >= $2 group by region",
			[]uint32{text, date},
			[][]string{{"text:a", "date:5"}, {"text:b", "date:6"}, {"null", "date:6"}},
			2,
		},
		{
			"select sum(amount * qty) from sales where region = $1 or day < $2",
			[]uint32{text, date},
			[][]string{{"text:a", "date:5"}, {"text:b", "date:6"}, {"text:b", "null"}},
			2,
		},
		{
			"select code from names where name like $1",
			[]uint32{text},
			[][]string{{"text:ab%"}, {"text:cd_e"}, {"text:%a"}, {"text:a\\"}},
			2,
		},
		{
			"select s.name, sum(t.price) from trades t join symbols s on s.symbol = t.symbol where t.qty > $1 and exists (select from trades where symbol = s.symbol and qty = $2) group by 1",
			[]uint32{int4, int4},
			[][]string{{"int4:1", "int4:2"}, {"int4:1", "int4:1"}, {"int4:4", "int4:5"}},
			2,
		},
		{
			"select id from trades where qty = $1",
			[]uint32{numeric},
			[][]string{{"numeric:1"}, {"numeric:2"}, {"text:no number"}},
			2,
		},
	} {
		st, err := sqlparse.ParseOne(tt.sql)
		if err != nil {
			t.Fatal(err)
		}
		a, err := Analyse(st, tt.params, bind(m, st))
		if err != nil {
			t.Fatal(err)
		}
		for i := range 2 * len(tt.values) {
			var values []Value
			named := map[int]string{}
			for k, v := range tt.values[i%len(tt.values)] {
				named[k+1] = v
			}
			for _, from := range a.ConstantParams() {
				values = append(values, parseValue(named[from]))
			}
			got, err := a.Plan(values)
			want, werr := a.newPlan(values)
			if fmt.Sprint(err) != fmt.Sprint(werr) || !reflect.DeepEqual(got, want) {
				t.Errorf("%s\nwith %v: got %v %v\nwant %v %v", tt.sql, named, got, err, want, werr)
			}
		}
		if got := len(a.templates.made); got != tt.shapes {
			t.Errorf("%s: %d shapes, want %d", tt.sql, got, tt.shapes)
		}
	}
}
