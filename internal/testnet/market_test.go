package testnet

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"enigma"
	"enigma/chain"
	"enigma/internal/market"

	"github.com/jackc/pgx/v5/pgconn"
)

const (
	tradesCSV = `ts,product,price,size,note
2018-04-04T00:00:00Z,BTC-EUR,6060.00,6.72374365,first
2018-04-04T00:01:00Z,BTC-EUR,6049.68,0.96095125,
2018-04-04T00:02:00Z,ETH-USD,380.10,12.5,"a ""quoted"" note"
2018-04-04T00:03:00Z,ETH-USD,379.99,,
2018-04-04T00:04:00Z,LTC-USD,117.25,3,last
`
	tradesSpec = `
name: trades
description: A few trades
price: 10
deposit: 100
payouts: {provider: 7000, storage: 3000}
tables:
  - name: trade
    file: trades.csv
    key: [ts]
    columns:
      price: numeric(12,2)
`
)

// TestMarket walks one market through what users do to it: what is refused,
// what changes when a data set is published again, and how access ends.
func TestMarket(t *testing.T) {
	n := Start(t)
	n.Write("trades.csv", tradesCSV)

	t.Run("a malformed row names file, line, column and value, and publishes nothing", func(t *testing.T) {
		n.Write("trades.csv", strings.Replace(tradesCSV, "380.10", "38O.10", 1))
		defer n.Write("trades.csv", tradesCSV)
		_, err := n.Publish(tradesSpec)
		if !errors.Is(err, enigma.Invalid) {
			t.Fatalf("error %v, want kind %q", err, enigma.Invalid)
		}
		for _, want := range []string{"trades.csv:4", "price", "38O.10"} {
			if !strings.Contains(err.Error(), want) {
				t.Errorf("error %q does not name %q", err, want)
			}
		}
		if sets := n.datasets(t); len(sets) != 0 {
			t.Errorf("%d data sets are registered after a failed publication", len(sets))
		}
		if tables, err := n.Control(market.Storage1).Stored(t.Context()); err != nil || len(tables) != 0 {
			t.Errorf("storage holds %v, %v after a failed publication", tables, err)
		}
	})

	published, err := n.Publish(tradesSpec)
	if err != nil {
		t.Fatal(err)
	}
	n.waitFor(t, "the data set's schema", func() bool {
		_, err := n.ask(t.Context(), "SELECT 'trades.trade'::regclass")
		return err == nil
	})
	n.wantSQL(t, "before subscribing", "SELECT count(*) FROM trades.trade", "", "42501")
	if _, err := n.Subscribe("0x" + strings.Repeat("0", 40) + "/trades"); !errors.Is(err, enigma.NotFound) {
		t.Errorf("subscribing to nothing: error %v, want kind %q", err, enigma.NotFound)
	}
	if _, err := n.Subscribe(published.Path); err != nil {
		t.Fatal(err)
	}

	t.Run("answers and errors are PostgreSQL's", func(t *testing.T) {
		for _, tt := range []struct{ name, sql, want, code string }{
			{"level 1", "SELECT count(*), min(price), max(price) FROM trades.trade", "5|117.25|6060.00", ""},
			{"level 3", "SELECT round(avg(price), 2), sum(size) FROM trades.trade WHERE product = 'ETH-USD'", "380.05|12.50000000", ""},
			{"NULL is kept", "SELECT product FROM trades.trade WHERE size IS NULL", "ETH-USD", ""},
			{"quotes are kept", "SELECT note FROM trades.trade WHERE price = 380.1", `a "quoted" note`, ""},
			{"catalogue", "SELECT format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid = 'trades.trade'::regclass AND attname = 'price'", "numeric(12,2)", ""},
			{"unknown table", "SELECT * FROM trades.nothing", "", "42P01"},
			{"type clash", "SELECT * FROM trades.trade WHERE ts = 5", "", "42883"},
			{"syntax", "SELEC 1", "", "42601"},
			{"bad value", "SELECT * FROM trades.trade WHERE price = 'x'", "", "22P02"},
			{"writing", "DELETE FROM trades.trade", "", "42501"},
			{"a table of one's own", "CREATE TABLE mine AS SELECT product, count(*) AS n FROM trades.trade GROUP BY product", "", ""},
			{"what is in it", "SELECT sum(n) FROM mine", "5", ""},
			{"with the data set", "SELECT count(*) FROM trades.trade t JOIN mine ON mine.product = t.product", "5", ""},
			{"a view of one's own", "CREATE VIEW eth AS SELECT price, note FROM trades.trade WHERE product = 'ETH-USD'", "", ""},
			{"what it shows", "SELECT note FROM eth WHERE price = 380.1", `a "quoted" note`, ""},
		} {
			n.wantSQL(t, tt.name, tt.sql, tt.want, tt.code)
		}
	})

	t.Run("publishing again replaces the rows, at once and whole", func(t *testing.T) {
		n.Write("trades.csv", tradesCSV+"2018-04-04T00:05:00Z,LTC-USD,118.00,1,more\n")
		again, err := n.Publish(tradesSpec)
		if err != nil {
			t.Fatal(err)
		}
		if again.Revision != published.Revision+1 || again.Deposit != 0 {
			t.Errorf("revision %d, deposit %s: want the next revision and no second deposit", again.Revision, again.Deposit)
		}
		n.waitFor(t, "the new revision", func() bool {
			got, err := n.ask(t.Context(), "SELECT count(*) FROM trades.trade")
			return err == nil && got == "6"
		})
		n.wantSQL(t, "a view over both revisions", "SELECT note FROM eth WHERE price = 380.1", `a "quoted" note`, "")
	})

	t.Run("another provider's data set of the same name is another data set", func(t *testing.T) {
		path, err := enigma.ParsePath(published.Path)
		if err != nil {
			t.Fatal(err)
		}
		if chain.DatasetID(path.Provider, path.Name) == chain.DatasetID(enigma.Address{1}, path.Name) {
			t.Error("two providers' data sets have one id")
		}
	})

	t.Run("access ends when the chain says so, in an open session too", func(t *testing.T) {
		conn, err := pgconn.Connect(t.Context(), n.DSN())
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close(context.WithoutCancel(t.Context()))
		if err := conn.Exec(t.Context(), "SELECT count(*) FROM trades.trade").Close(); err != nil {
			t.Fatal(err)
		}
		client, err := chain.Dial(t.Context(), chain.Config{URL: n.Chain.RPC})
		if err != nil {
			t.Fatal(err)
		}
		defer client.Close()
		if _, err := client.AdvanceTime(t.Context(), 31*24*time.Hour); err != nil {
			t.Fatal(err)
		}
		n.waitFor(t, "the refusal", func() bool {
			err := conn.Exec(t.Context(), "SELECT count(*) FROM trades.trade").Close()
			var pg *pgconn.PgError
			return errors.As(err, &pg) && pg.Code == "42501" && strings.Contains(pg.Hint, "enigma subscribe")
		})
		n.wantSQL(t, "a view over what is over", "SELECT count(*) FROM eth", "", "42501")
		n.wantSQL(t, "a table over what is over", "INSERT INTO mine SELECT product, 1 FROM trades.trade", "", "42501")
		n.wantSQL(t, "a table of one's own", "SELECT sum(n) FROM mine", "5", "")
	})
}

// ask returns the rows of one statement, cells joined by | and rows by a line
// end.
func (n *Net) ask(ctx context.Context, sql string) (string, error) { return askAt(ctx, n.DSN(), sql) }

func askAt(ctx context.Context, dsn, sql string) (string, error) {
	conn, err := pgconn.Connect(ctx, dsn)
	if err != nil {
		return "", err
	}
	defer conn.Close(context.WithoutCancel(ctx))
	results, err := conn.Exec(ctx, sql).ReadAll()
	if err != nil {
		return "", err
	}
	var rows []string
	for _, r := range results[len(results)-1].Rows {
		var cells []string
		for _, c := range r {
			cells = append(cells, string(c))
		}
		rows = append(rows, strings.Join(cells, "|"))
	}
	return strings.Join(rows, "\n"), nil
}

func (n *Net) wantSQL(t *testing.T, name, sql, want, code string) {
	t.Helper()
	wantSQLAt(t, n.DSN(), name, sql, want, code)
}

func wantSQLAt(t *testing.T, dsn, name, sql, want, code string) {
	t.Helper()
	got, err := askAt(t.Context(), dsn, sql)
	var pg *pgconn.PgError
	switch {
	case code == "" && (err != nil || got != want):
		t.Errorf("%s: %s = %q, %v; want %q", name, sql, got, err, want)
	case code != "" && (!errors.As(err, &pg) || pg.Code != code):
		t.Errorf("%s: %s = %q, %v; want SQLSTATE %s", name, sql, got, err, code)
	}
}

func (n *Net) waitFor(t *testing.T, what string, cond func() bool) {
	t.Helper()
	for deadline := time.Now().Add(20 * time.Second); !cond(); {
		if time.Now().After(deadline) {
			t.Fatalf("%s did not come", what)
		}
		select {
		case <-t.Context().Done():
			t.Fatal(t.Context().Err())
		case <-time.After(50 * time.Millisecond):
		}
	}
}
