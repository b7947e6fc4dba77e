package testnet

import (
	"strings"
	"testing"
)

const (
	salesCSV = `id,region,day,units,price,memo
1,north,2024-01-01,3,2.50,paid
2,south,2024-01-01,-1,7.25,returned
3,north,2024-01-02,,1.00,
4,south,2024-01-02,4,,paid late
5,north,2024-01-02,10,0.75,paid
`
	salesSpec = `
name: sales
price: 10
deposit: 100
payouts: {provider: 7000, storage: 3000}
tables:
  - name: sale
    file: sales.csv
    key: [id]
    columns:
      region: {type: text, scheme: det, force: true}
      units: {type: integer, scheme: sum}
      price: {type: "numeric(9,2)", scheme: ope, sum: true}
      memo: {type: text, scheme: ope, force: true}
    cluster: [[region, day]]
    computed:
      - {expr: units * price, type: "numeric(18,2)"}
`
)

// TestSums publishes columns with sums, and asks storage nodes to add them up.
func TestSums(t *testing.T) {
	n := Start(t)
	n.Write("sales.csv", salesCSV)
	published, err := n.Publish(salesSpec)
	if err != nil {
		t.Fatal(err)
	}
	n.waitFor(t, "the data set's schema", func() bool {
		_, err := n.ask(t.Context(), "SELECT 'sales.sale'::regclass")
		return err == nil
	})
	if _, err := n.Subscribe(published.Path); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ name, sql, want, level string }{
		{"all", "SELECT sum(units), avg(units), sum(price), avg(price), count(*) FROM sales.sale", "16|4.0000000000000000|11.50|2.8750000000000000|5", "1"},
		{"a computed term", "SELECT sum(units*price) FROM sales.sale", "7.75", "1"},
		{"groups", "SELECT day, sum(units), avg(price) FROM sales.sale GROUP BY day ORDER BY day", "2024-01-01|2|4.8750000000000000\n2024-01-02|14|0.87500000000000000000", "1"},
		{"a group by a constant", "SELECT sum(units), sum(price) FROM sales.sale WHERE region = 'north'", "13|4.25", "1"},
		{"no rows", "SELECT sum(units), avg(price) FROM sales.sale WHERE id > 9", "|", "1"},
		{"the beginning of a text", "SELECT id FROM sales.sale WHERE memo LIKE 'paid%' ORDER BY id", "1\n4\n5", "3"},
	} {
		n.wantSQL(t, tt.name, tt.sql, tt.want, "")
		plan, err := n.ask(t.Context(), "EXPLAIN "+tt.sql)
		if err != nil || !strings.HasPrefix(plan, "Level "+tt.level) {
			t.Errorf("%s: want level %s, got %s, %v", tt.name, tt.level, plan, err)
		}
	}
	// The next revision has other numbers, keys or both, and a larger value.
	n.Write("sales.csv", salesCSV+"6,north,2024-01-01,2000000,1.00,paid\n")
	if _, err := n.Publish(salesSpec); err != nil {
		t.Fatal(err)
	}
	n.waitFor(t, "the next revision", func() bool {
		got, err := n.ask(t.Context(), "SELECT count(*) FROM sales.sale")
		return err == nil && got == "6"
	})
	n.wantSQL(t, "the next revision", "SELECT region, sum(units), sum(units * price) FROM sales.sale GROUP BY region ORDER BY count(*) DESC",
		"north|2000013|2000015.00\nsouth|3|-7.25", "")
}
