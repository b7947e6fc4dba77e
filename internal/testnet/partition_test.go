package testnet

import (
	"fmt"
	"strings"
	"testing"

	"enigma/internal/market"
	"enigma/internal/node"
)

// partitionSpec is sales in a data set of its own, whose tables may be divided.
const partitionSpec = `
name: %s
price: 1
deposit: 1
tables:
  - name: sale
    file: sales.csv
    key: [id]
    indexes: [[id], [region, id]]
    columns:
      region: {type: text, scheme: det, force: true}
      units: {type: integer, scheme: sum}
      price: {type: "numeric(9,2)", scheme: ope, sum: true}
    cluster: [[region, day]]%s
  - name: stay
    file: stays.csv
    key: [guest, night]
    columns:
      guest: {type: text, scheme: det, force: true}
      room: {type: integer, scheme: ope, force: true}
      night: {type: date, scheme: ope, force: true}%s
`

// partitionSQL is asked of both data sets; %s is the schema.
var partitionSQL = []string{
	"SELECT * FROM %s.sale ORDER BY id",
	"SELECT id, price FROM %s.sale WHERE id = 77",
	"SELECT id FROM %s.sale WHERE id IN (3, 5, 8, 1000) ORDER BY id",
	"SELECT region, count(*), sum(units), sum(price), min(day), max(price) FROM %s.sale GROUP BY region ORDER BY region",
	"SELECT count(*), sum(units), avg(price) FROM %s.sale WHERE region = 'north'",
	"SELECT id, memo FROM %s.sale WHERE memo IS NULL ORDER BY id LIMIT 7",
	"SELECT guest, count(*), max(room) FROM %s.stay WHERE night >= '2024-01-10' GROUP BY guest ORDER BY guest",
	"SELECT guest, room FROM %s.stay WHERE guest = 'guest 3' AND night = '2024-01-04'",
	"SELECT s.id, t.guest FROM %s.sale AS s JOIN %s.stay AS t ON s.day = t.night AND t.room = 2 ORDER BY 1, 2",
	"SELECT s.id, t.guest FROM %s.sale AS s LEFT JOIN %s.stay AS t ON s.id = t.room WHERE s.id < 20 ORDER BY 1, 2",
	"SELECT id FROM %s.sale WHERE id NOT IN (SELECT room FROM %s.stay) ORDER BY id DESC LIMIT 5",
}

// TestPartitions publishes the same rows in one piece and divided, and compares
// all answers; the divided ones are committed to in chunks, which both storage
// nodes have alike.
func TestPartitions(t *testing.T) {
	n := Start(t)
	sales, stays := "id,region,day,units,price,memo\n", "guest,room,night\n"
	for i := range 200 {
		sales += fmt.Sprintf("%d,%s,2024-01-%02d,%d,%d.25,%s\n", i, []string{"north", "south", "east"}[i%3], 1+i%28, i%17-5, i%40, []string{"", "paid", "late"}[i%3])
		stays += fmt.Sprintf("guest %d,%d,2024-01-%02d\n", i%10, i%6, 1+(i/10+i)%28)
	}
	n.Write("sales.csv", sales)
	n.Write("stays.csv", stays)
	if _, err := n.publishAndSubscribe(fmt.Sprintf(partitionSpec, "whole", "", "")); err != nil {
		t.Fatal(err)
	}
	path, err := n.publishAndSubscribe(fmt.Sprintf(partitionSpec, "divided",
		"\n    partition: {by: id, parts: 7}", "\n    partition: {by: [guest, night], parts: 16}"))
	if err != nil {
		t.Fatal(err)
	}
	n.waitFor(t, "both schemas", func() bool {
		_, err := n.ask(t.Context(), "SELECT 'whole.sale'::regclass, 'divided.sale'::regclass")
		return err == nil
	})
	for _, sql := range partitionSQL {
		want, err := n.ask(t.Context(), strings.ReplaceAll(sql, "%s", "whole"))
		if err != nil || want == "" {
			t.Fatalf("%s = %q, %v", sql, want, err)
		}
		n.wantSQL(t, "divided", strings.ReplaceAll(sql, "%s", "divided"), want, "")
	}

	provider := n.Control(market.Provider)
	chunks, err := provider.Chunks(t.Context(), node.ChunksRequest{Dataset: path, Every: true}, nil)
	if err != nil || len(chunks.Nodes) != 2 {
		t.Errorf("chunks of divided tables: %+v, %v", chunks, err)
	}
	status, err := n.Control(market.Storage1).Status(t.Context())
	// 14 lets only a superuser limit temporary files.
	if err != nil || status.Storage == nil || status.Storage.Version < 140_000 || !status.Storage.TempFiles && status.Storage.Version >= 150_000 {
		t.Errorf("the storage node's status: %+v, %v", status.Storage, err)
	}
}

// publishAndSubscribe returns the data set's path.
func (n *Net) publishAndSubscribe(spec string) (string, error) {
	published, err := n.Publish(spec)
	if err == nil {
		_, err = n.Subscribe(published.Path)
	}
	return published.Path, err
}
