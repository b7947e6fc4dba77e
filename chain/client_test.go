package chain

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"enigma"
)

var manifest = enigma.Hash{1}

// TestMarket is the whole life of a data set, as provider, subscriber and payee
// go through it.
func TestMarket(t *testing.T) {
	ctx := t.Context()
	d := start(t, DevConfig{})
	provider, alice, payee := account(t, d, 100*enigma.ENG), account(t, d, 50*enigma.ENG), account(t, d, 0)
	payouts := []enigma.Payout{
		{To: provider.cfg.Wallet.Address(), BasisPoints: 7_500},
		{To: payee.cfg.Wallet.Address(), BasisPoints: 2_500},
	}
	me := alice.cfg.Wallet.Address()

	offer := Registration{Name: "trades", Price: 10 * enigma.ENG, Deposit: 30 * enigma.ENG, Manifest: manifest, Payouts: payouts}
	id, _, err := provider.Register(ctx, offer)
	if err != nil {
		t.Fatal(err)
	}
	if want := DatasetID(provider.cfg.Wallet.Address(), "trades"); id != want {
		t.Fatalf("id = %s, want %s", id, want)
	}
	wantENG(t, provider, 70*enigma.ENG)

	bought, err := alice.Subscribe(ctx, id, 2, 0)
	if err != nil {
		t.Fatal(err)
	}
	if got := bought.End.Sub(bought.Start); got != 2*Period || bought.Cost != 20*enigma.ENG {
		t.Errorf("bought %s for %s", got, bought.Cost)
	}
	wantENG(t, alice, 30*enigma.ENG)

	// Renewing early extends.
	again, err := alice.Subscribe(ctx, id, 1, 10*enigma.ENG)
	if err != nil || !again.Start.Equal(bought.End) {
		t.Errorf("renewal starts %s, want %s; %v", again.Start, bought.End, err)
	}
	if end, err := alice.PaidUntil(ctx, id, me); err != nil || !end.Equal(again.End) {
		t.Errorf("PaidUntil = %s, %v; want %s", end, err, again.End)
	}

	if _, err := provider.Update(ctx, id, 2, enigma.Hash{2}); err != nil {
		t.Error(err)
	}
	priced, err := provider.SetPrice(ctx, id, 11*enigma.ENG)
	if err != nil {
		t.Error(err)
	}
	if _, err := provider.SetActive(ctx, id, false); err != nil {
		t.Error(err)
	}
	want := enigma.Listing{
		ID: id, Provider: provider.cfg.Wallet.Address(), Owner: provider.cfg.Wallet.Address(), Name: "trades", Price: 11 * enigma.ENG,
		PriceSince: blockTime(t, d, priced.Block),
		Deposit:    30 * enigma.ENG, Manifest: enigma.Hash{2}, Revision: 2, Payouts: payouts,
	}
	got, err := alice.Listing(ctx, id)
	if err != nil || fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("Listing = %v, %v; want %v", got, err, want)
	}
	if all, err := alice.Listings(ctx); err != nil || len(all) != 1 || all[0].ID != id {
		t.Errorf("Listings = %v, %v", all, err)
	}

	// Nothing has accrued yet but seconds; after the end of all, everything has.
	if _, err := provider.AdvanceTime(ctx, 3*Period+5*24*time.Hour); err != nil {
		t.Fatal(err)
	}
	const net = 30 * enigma.ENG * (10_000 - fee) / 10_000
	if paid, _, err := payee.Claim(ctx, id, payouts); err != nil || paid != net/4 {
		t.Errorf("claimed %s, %v; want %s", paid, err, net/4)
	}
	wantENG(t, payee, net/4)
	if due, err := payee.Due(ctx, id, payouts, provider.cfg.Wallet.Address()); err != nil || due != net*3/4 {
		t.Errorf("due to the provider: %s, %v; want %s", due, err, net*3/4)
	}

	// The deposit stays at risk until it has thawed.
	if _, err := provider.Thaw(ctx, id, 30*enigma.ENG); err != nil {
		t.Error(err)
	}
	if _, err := provider.WithdrawDeposit(ctx, id); !errors.Is(err, enigma.Unavailable) {
		t.Errorf("early return of the deposit: %v, want Unavailable", err)
	}
	if _, err := provider.AdvanceTime(ctx, 14*24*time.Hour); err != nil {
		t.Fatal(err)
	}
	if _, err := provider.WithdrawDeposit(ctx, id); err != nil {
		t.Error(err)
	}
	wantENG(t, provider, 100*enigma.ENG)
}

func wantENG(t *testing.T, c *Client, want enigma.Grains) {
	t.Helper()
	got, err := c.Balance(t.Context(), c.cfg.Wallet.Address())
	if err != nil || got.ENG != want {
		t.Errorf("balance = %s, %v; want %s", got.ENG, err, want)
	}
}

func TestRefusalsSayWhatToDo(t *testing.T) {
	ctx := t.Context()
	d := start(t, DevConfig{})
	provider, alice := account(t, d, 10*enigma.ENG), account(t, d, enigma.ENG)
	id, _, err := provider.Register(ctx, Registration{Name: "trades", Price: 2 * enigma.ENG, Manifest: manifest})
	if err != nil {
		t.Fatal(err)
	}
	poor := dial(t, Config{URL: d.URL(), Wallet: newWallet(t)})
	nobody := dial(t, Config{URL: d.URL()})
	tests := []struct {
		name string
		do   func() error
		kind enigma.Kind
		text string
	}{
		{"twice the same name", func() error {
			_, _, err := provider.Register(ctx, Registration{Name: "trades", Manifest: manifest})
			return err
		}, enigma.Invalid, "registered already"},
		{"a name that is none", func() error {
			_, _, err := provider.Register(ctx, Registration{Name: "Trades", Manifest: manifest})
			return err
		}, enigma.Invalid, `"Trades"`},
		{"no manifest", func() error {
			_, _, err := provider.Register(ctx, Registration{Name: "other"})
			return err
		}, enigma.Invalid, "manifest"},
		{"payouts that do not add up", func() error {
			_, err := provider.SetPayouts(ctx, id, []enigma.Payout{{To: enigma.Address{1}, BasisPoints: 9_999}})
			return err
		}, enigma.Invalid, "payouts"},
		{"a deposit that nobody has", func() error {
			_, _, err := provider.Register(ctx, Registration{Name: "other", Deposit: 11 * enigma.ENG, Manifest: manifest})
			return err
		}, enigma.Invalid, "has 10 ENG and needs 11 ENG"},
		{"somebody else's data set", func() error {
			_, err := alice.Update(ctx, id, 2, manifest)
			return err
		}, enigma.Denied, "only its provider"},
		{"a revision too far", func() error {
			_, err := provider.Update(ctx, id, 3, manifest)
			return err
		}, enigma.Conflict, "next revision is 2"},
		{"an unknown data set", func() error {
			_, err := alice.Subscribe(ctx, enigma.DatasetID{9}, 1, 0)
			return err
		}, enigma.NotFound, "no data set"},
		{"an unknown listing", func() error {
			_, err := alice.Listing(ctx, enigma.DatasetID{9})
			return err
		}, enigma.NotFound, "no data set"},
		{"too poor", func() error {
			_, err := alice.Subscribe(ctx, id, 1, 0)
			return err
		}, enigma.Invalid, "has 1 ENG and needs 2 ENG"},
		{"dearer than agreed", func() error {
			_, err := alice.Subscribe(ctx, id, 1, enigma.ENG)
			return err
		}, enigma.Invalid, "costs 2 ENG, more than the 1 ENG"},
		{"no months", func() error {
			_, err := alice.Subscribe(ctx, id, 0, 0)
			return err
		}, enigma.Invalid, "1 to 120 months"},
		{"nothing to withdraw", func() error {
			_, _, err := alice.Claim(ctx, id, []enigma.Payout{{To: alice.cfg.Wallet.Address(), BasisPoints: 10_000}})
			return err
		}, enigma.Invalid, "nothing is due"},
		{"an account without ether", func() error {
			_, err := poor.SetPrice(ctx, id, 100)
			return err
		}, enigma.Denied, "only its provider"},
		{"no ether for a transfer", func() error {
			_, err := poor.Transfer(ctx, enigma.Address{1}, 0)
			return err
		}, enigma.Invalid, "not enough ETH"},
		{"no wallet", func() error {
			_, _, err := nobody.Register(ctx, Registration{Name: "x", Manifest: manifest})
			return err
		}, enigma.Invalid, "no wallet"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			err := tt.do()
			if enigma.KindOf(err) != tt.kind || !strings.Contains(fmt.Sprint(err), tt.text) {
				t.Errorf("got %v (%s), want %s with %q", err, enigma.KindOf(err), tt.kind, tt.text)
			}
		})
	}
	if _, err := provider.SetActive(ctx, id, false); err != nil {
		t.Fatal(err)
	}
	if _, err := alice.Subscribe(ctx, id, 1, 0); !errors.Is(err, enigma.Denied) {
		t.Errorf("subscribing to a closed data set: %v, want Denied", err)
	}
}

func TestFreeDataSet(t *testing.T) {
	ctx := t.Context()
	d := start(t, DevConfig{})
	provider, alice := account(t, d, 0), account(t, d, 0)
	id, _, err := provider.Register(ctx, Registration{Name: "free", Manifest: manifest})
	if err != nil {
		t.Fatal(err)
	}
	bought, err := alice.Subscribe(ctx, id, 1, 0)
	if err != nil || bought.Cost != 0 || bought.End.Sub(bought.Start) != Period {
		t.Errorf("Subscribe = %v, %v", bought, err)
	}
}

func TestDryRunChangesNothing(t *testing.T) {
	ctx := t.Context()
	d := start(t, DevConfig{})
	provider, alice := account(t, d, 100*enigma.ENG), account(t, d, 100*enigma.ENG)
	offer := Registration{Name: "trades", Price: 5 * enigma.ENG, Deposit: enigma.ENG, Manifest: manifest}
	_, cost, err := provider.Dry().Register(ctx, offer)
	if err != nil || cost.Gas < 100_000 || cost.Fee.Sign() <= 0 || cost.Tx != (enigma.Hash{}) {
		t.Errorf("dry registration = %+v, %v", cost, err)
	}
	id, real, err := provider.Register(ctx, offer)
	if err != nil {
		t.Fatal(err)
	}
	if real.Gas > cost.Gas || real.Fee.Cmp(cost.Fee) > 0 {
		t.Errorf("it cost %d gas and %s wei, foretold %d and %s", real.Gas, real.Fee, cost.Gas, cost.Fee)
	}
	plan, err := alice.Dry().Subscribe(ctx, id, 3, 0)
	if err != nil || plan.Cost != 15*enigma.ENG || plan.End.Sub(plan.Start) != 3*Period {
		t.Errorf("dry subscription = %+v, %v", plan, err)
	}
	wantENG(t, alice, 100*enigma.ENG)
	if _, err := alice.Dry().Subscribe(ctx, id, 30, 0); !errors.Is(err, enigma.Invalid) {
		t.Errorf("a dry subscription that cannot be paid: %v, want Invalid", err)
	}
}

// TestOneWalletManyAtOnce sends from one account in parallel, through clients
// that do not know of each other.
func TestOneWalletManyAtOnce(t *testing.T) {
	d := start(t, DevConfig{})
	one := account(t, d, 100*enigma.ENG)
	two := dial(t, one.cfg)
	errs := make(chan error)
	for i := range 20 {
		c := one
		if i%2 == 0 {
			c = two
		}
		go func() {
			_, err := c.Transfer(t.Context(), enigma.Address{7}, enigma.ENG)
			errs <- err
		}()
	}
	failed := 0
	for range 20 {
		if err := <-errs; err != nil {
			failed++
			t.Logf("transfer: %v", err)
		}
	}
	got, err := one.Balance(t.Context(), enigma.Address{7})
	if err != nil || failed > 0 || got.ENG != 20*enigma.ENG {
		t.Errorf("%d of 20 failed; balance = %v, %v", failed, got, err)
	}
}

func TestDialRefuses(t *testing.T) {
	d := start(t, DevConfig{})
	tests := []struct {
		name string
		cfg  Config
		kind enigma.Kind
		text string
	}{
		{"nobody listens, HTTP", Config{URL: "http://127.0.0.1:1/v3/access-key"}, enigma.Unavailable, "cannot reach the chain at http://127.0.0.1:1: connect: connection refused"},
		{"nobody listens, WebSocket", Config{URL: "ws://127.0.0.1:1/access-key"}, enigma.Unavailable, "cannot reach the chain at ws://127.0.0.1:1: connect: connection refused"},
		{"not a URL that anybody speaks", Config{URL: "gopher://127.0.0.1/access-key"}, enigma.Unavailable, "cannot reach"},
		{"no contract there", Config{URL: d.URL(), Marketplace: enigma.Address{1}}, enigma.Invalid, "no market contract at 0x01"},
		{"another contract there", Config{URL: d.URL(), Marketplace: d.Contracts().Token}, enigma.Invalid, "no market contract"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, err := Dial(t.Context(), tt.cfg)
			if err == nil {
				c.Close()
			}
			if enigma.KindOf(err) != tt.kind || !strings.Contains(fmt.Sprint(err), tt.text) {
				t.Errorf("Dial: %v (%s), want %s with %q", err, enigma.KindOf(err), tt.kind, tt.text)
			}
			if strings.Contains(fmt.Sprint(err), "access-key") || enigma.Hint(err) == "" {
				t.Errorf("error %v (hint %q) gives a key away or no hint", err, enigma.Hint(err))
			}
		})
	}
}

func TestMoment(t *testing.T) {
	if got := moment(0); !got.IsZero() {
		t.Errorf("moment(0) = %s", got)
	}
	// Whoever has paid for longer than there is time has no access when the
	// chain is lost either.
	if got := moment(1 << 63); !got.Equal(EndOfTime) {
		t.Errorf("moment(1<<63) = %s, want the end of time", got)
	}
}
