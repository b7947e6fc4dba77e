package testnet

import (
	"fmt"
	"testing"
	"time"

	"enigma"
	"enigma/chain"
	"enigma/internal/wallet"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgproto3"
)

// TestHostile: strangers who register what nobody can look up delay nobody, and
// rows that are already on their way stop when the subscription ends.
func TestHostile(t *testing.T) {
	n := Start(t)
	w, err := wallet.New()
	if err != nil {
		t.Fatal(err)
	}
	client, err := chain.Dial(t.Context(), chain.Config{URL: n.Chain.RPC, Wallet: w})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	if err := client.Faucet(t.Context(), w.Address(), chain.ETH(10), 0); err != nil {
		t.Fatal(err)
	}
	for i := range 12 {
		_, _, err := client.Register(t.Context(), chain.Registration{
			Name: fmt.Sprintf("aaa%d", i), Manifest: enigma.Hash{1},
			Payouts: []enigma.Payout{{To: w.Address(), BasisPoints: 10_000}},
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	n.Write("trades.csv", tradesCSV)
	published, err := n.Publish(tradesSpec)
	if err != nil {
		t.Fatal(err)
	}
	start := time.Now()
	if _, err := n.Subscribe(published.Path); err != nil {
		t.Fatal(err)
	}
	if took := time.Since(start); took > 15*time.Second {
		t.Errorf("subscribing took %s with 12 data sets that nobody knows", took)
	}
	n.wantSQL(t, "by its bare name", "SELECT count(*) FROM trade", "5", "")

	conn, err := pgconn.Connect(t.Context(), n.DSN())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Conn().Close()
	front := conn.Frontend()
	// next returns the next message that is not a notice or a parameter.
	next := func() pgproto3.BackendMessage {
		t.Helper()
		if err := front.Flush(); err != nil {
			t.Fatal(err)
		}
		m, err := front.Receive()
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	front.Send(&pgproto3.Parse{Name: "s", Query: "SELECT ts, product FROM trade ORDER BY ts"})
	front.Send(&pgproto3.Bind{DestinationPortal: "p", PreparedStatement: "s"})
	front.Send(&pgproto3.Execute{Portal: "p", MaxRows: 1})
	front.Send(&pgproto3.Flush{})
	for _, want := range []pgproto3.BackendMessage{
		&pgproto3.ParseComplete{}, &pgproto3.BindComplete{}, &pgproto3.DataRow{}, &pgproto3.PortalSuspended{},
	} {
		if got := next(); fmt.Sprintf("%T", got) != fmt.Sprintf("%T", want) {
			t.Fatalf("got %T %+v, want %T", got, got, want)
		}
	}
	if _, err := client.AdvanceTime(t.Context(), 31*24*time.Hour); err != nil {
		t.Fatal(err)
	}
	// The rows are in the gateway's memory since the first Execute.
	n.waitFor(t, "the end of access", func() bool {
		_, err := n.ask(t.Context(), "SELECT count(*) FROM trade")
		return err != nil
	})
	front.Send(&pgproto3.Execute{Portal: "p", MaxRows: 1})
	front.Send(&pgproto3.Sync{})
	if e, ok := next().(*pgproto3.ErrorResponse); !ok || e.Code != "42501" {
		t.Errorf("the next row after the end of access: %+v, want an error 42501", e)
	}
	if _, ok := next().(*pgproto3.ReadyForQuery); !ok {
		t.Error("the session did not go on")
	}
	front.Send(&pgproto3.Bind{PreparedStatement: "s"})
	front.Send(&pgproto3.Execute{})
	front.Send(&pgproto3.Sync{})
	if e, ok := next().(*pgproto3.ErrorResponse); !ok || e.Code != "42501" {
		t.Errorf("the prepared statement after the end of access: %+v, want an error 42501", e)
	}
}
