package testnet

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"enigma"
	"enigma/chain"
	"enigma/internal/market"
	"enigma/internal/node"

	"github.com/jackc/pgx/v5/pgconn"
)

const tieredSpec = `
name: trades
price: 10
deposit: 100
payouts: {provider: 7000, storage: 3000}
tables:
  - name: trade
    file: trades.csv
    key: [ts]
    columns:
      price: numeric(12,2)
      size: {scheme: ope, reserved: true}
      note: {scheme: rnd, reserved: true}
`

// TestGrants sells two tiers of one data set: what a subscription alone reads,
// what a grant opens besides, and for whom.
func TestGrants(t *testing.T) {
	if testing.Short() {
		t.Skip("starts one more node with a PostgreSQL")
	}
	n := Start(t)
	n.Write("trades.csv", tradesCSV)
	published, err := n.Publish(tieredSpec)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := n.Subscribe(published.Path); err != nil {
		t.Fatal(err)
	}
	stranger := n.join(t, "stranger", func(c *node.Config) { c.Roles = []node.Role{node.Gateway} })
	dsn := stranger.Ready.Gateway
	n.waitFor(t, "the stranger's schema", func() bool {
		_, err := askAt(t.Context(), dsn, "SELECT 'trades.trade'::regclass")
		return err == nil
	})
	within, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	if _, err := stranger.Subscribe(within, node.SubscribeRequest{Path: published.Path, Months: 1}); err != nil {
		t.Fatal(err)
	}

	const base = "SELECT count(*), max(price) FROM trades.trade WHERE product = 'ETH-USD'"
	base1 := func(t *testing.T, dsn string) { wantSQLAt(t, dsn, "other columns", base, "2|380.10", "") }
	uses := map[string]string{ // of the column size
		"fetched":      "SELECT size FROM trades.trade",
		"all":          "SELECT * FROM trades.trade",
		"filtered":     "SELECT ts FROM trades.trade WHERE size > 3",
		"null or not":  "SELECT count(*) FROM trades.trade WHERE size IS NULL",
		"ordered":      "SELECT ts FROM trades.trade ORDER BY size LIMIT 1",
		"grouped":      "SELECT count(*) FROM trades.trade GROUP BY size",
		"computed":     "SELECT sum(size * price) FROM trades.trade",
		"in a subplan": "SELECT ts FROM trades.trade WHERE price = (SELECT max(price) FROM trades.trade WHERE size < 5)",
	}
	refused := func(t *testing.T, dsn, column string, statements map[string]string) {
		t.Helper()
		for name, sql := range statements {
			got, err := askAt(t.Context(), dsn, sql)
			var pg *pgconn.PgError
			if !errors.As(err, &pg) || pg.Code != "42501" || !strings.Contains(pg.Message, `"`+column+`"`) || !strings.Contains(pg.Hint, "enigma grant import") {
				t.Errorf("%s: %s = %q, %v; want 42501 that names %s and says what to do", name, sql, got, err, column)
			}
		}
	}
	refused(t, n.DSN(), "size", uses)
	refused(t, n.DSN(), "note", map[string]string{"rnd": "SELECT note FROM trades.trade"})
	base1(t, n.DSN())

	provider, gateway := n.Control(market.Provider), n.Control(market.Gateway)
	grant := func(t *testing.T, to *node.Control, columns ...string) node.Grant {
		t.Helper()
		g, err := provider.CreateGrant(t.Context(), node.GrantRequest{
			Path: published.Path, To: to.Ready.Wallet, At: to.Ready.Addrs[0], Columns: columns,
		})
		if err != nil {
			t.Fatal(err)
		}
		return g
	}
	first := grant(t, gateway, "trade.size")

	t.Run("grants that do not open", func(t *testing.T) {
		if _, err := stranger.ImportGrant(t.Context(), first.File); !errors.Is(err, enigma.Denied) {
			t.Errorf("another subscriber's grant: %v, want Denied", err)
		}
		bad := bytes.Clone(first.File)
		bad[len(bad)-1] ^= 1
		if _, err := gateway.ImportGrant(t.Context(), bad); !errors.Is(err, enigma.Denied) {
			t.Errorf("a damaged grant: %v, want Denied", err)
		}
		// Whoever copies the file into place finds it left out.
		set := first.Dataset.String()[2:]
		dir := filepath.Join(n.Dir, "stranger", "grants")
		if err := errors.Join(os.MkdirAll(dir, 0o700), os.WriteFile(filepath.Join(dir, set+"-1-00.grant"), first.File, 0o600)); err != nil {
			t.Fatal(err)
		}
		refused(t, dsn, "size", uses)
		base1(t, dsn)
		for _, columns := range [][]string{{"trade.price"}, {"trade.size", "nothing.at all"}} {
			_, err := provider.CreateGrant(t.Context(), node.GrantRequest{
				Path: published.Path, To: gateway.Ready.Wallet, At: gateway.Ready.Addrs[0], Columns: columns,
			})
			if !errors.Is(err, enigma.Invalid) {
				t.Errorf("a grant of %q: %v, want Invalid", columns, err)
			}
		}
	})

	t.Run("a granted column reads, in a session that was refused before", func(t *testing.T) {
		conn, err := pgconn.Connect(t.Context(), n.DSN())
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close(context.WithoutCancel(t.Context()))
		const sql = "SELECT sum(size) FROM trades.trade WHERE size > 3"
		if err := conn.Exec(t.Context(), sql).Close(); err == nil {
			t.Fatal("answered without a grant")
		}
		g, err := gateway.ImportGrant(t.Context(), first.File)
		if err != nil || !slices.Equal(g.Columns, []string{"trade.size"}) || g.Path != published.Path {
			t.Fatalf("imported %+v, %v", g, err)
		}
		results, err := conn.Exec(t.Context(), sql).ReadAll()
		if err != nil || string(results[0].Rows[0][0]) != "19.22374365" {
			t.Errorf("%s: %v", sql, err)
		}
		n.wantSQL(t, "ordered", "SELECT ts::date FROM trades.trade ORDER BY size DESC NULLS LAST LIMIT 1", "2018-04-04", "")
		n.wantSQL(t, "null or not", "SELECT count(*) FROM trades.trade WHERE size IS NULL", "1", "")
		refused(t, n.DSN(), "note", map[string]string{"not granted": "SELECT note FROM trades.trade", "all": "SELECT * FROM trades.trade"})
		base1(t, n.DSN())
		refused(t, dsn, "size", uses)
	})

	t.Run("a second grant adds to the first", func(t *testing.T) {
		if _, err := gateway.ImportGrant(t.Context(), grant(t, gateway).File); err != nil {
			t.Fatal(err)
		}
		n.wantSQL(t, "both columns", "SELECT note FROM trades.trade WHERE size > 10", `a "quoted" note`, "")
	})

	t.Run("receipts of it all", func(t *testing.T) {
		r, err := gateway.Receipts(t.Context())
		if err != nil || len(r.Last) == 0 {
			t.Fatalf("%d receipts, %v", len(r.Last), err)
		}
		found, err := node.VerifyReceipts(t.Context(), r.File)
		if err != nil || found.Receipts < len(r.Last) || len(found.Bad)+len(found.Conflicts) != 0 {
			t.Errorf("found %+v, %v", found, err)
		}
	})

	t.Run("a grant is of one revision", func(t *testing.T) {
		if _, err := n.Publish(tieredSpec); err != nil {
			t.Fatal(err)
		}
		n.waitFor(t, "the new revision", func() bool {
			_, err := n.ask(t.Context(), "SELECT size FROM trades.trade")
			return err != nil
		})
		refused(t, n.DSN(), "size", uses)
		if _, err := gateway.ImportGrant(t.Context(), first.File); !errors.Is(err, enigma.Denied) {
			t.Errorf("a grant of the revision before: %v, want Denied", err)
		}
		if _, err := gateway.ImportGrant(t.Context(), grant(t, gateway).File); err != nil {
			t.Fatal(err)
		}
		n.wantSQL(t, "with a new grant", "SELECT note FROM trades.trade WHERE size > 10", `a "quoted" note`, "")
	})

	t.Run("grants end with the subscription", func(t *testing.T) {
		client, err := chain.Dial(t.Context(), chain.Config{URL: n.Chain.RPC})
		if err != nil {
			t.Fatal(err)
		}
		defer client.Close()
		if _, err := client.AdvanceTime(t.Context(), 31*24*time.Hour); err != nil {
			t.Fatal(err)
		}
		n.waitFor(t, "the refusal", func() bool {
			_, err := n.ask(t.Context(), "SELECT size FROM trades.trade")
			var pg *pgconn.PgError
			return errors.As(err, &pg) && pg.Code == "42501" && strings.Contains(pg.Hint, "enigma subscribe")
		})
	})
}
