package keeper

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"math/big"
	"strings"
	"sync"
	"testing"
	"time"

	"enigma"
	"enigma/chain"
	"enigma/internal/wallet"
)

// A scene is a market with one data set and many who have agreed to renewals.
type scene struct {
	t        *testing.T
	dev      *chain.Devnet
	provider *chain.Client
	keeper   *chain.Client
	id       enigma.DatasetID
	payee    enigma.Address
	subs     []enigma.Address
}

func (s *scene) client(eng enigma.Grains) (*chain.Client, enigma.Address) {
	s.t.Helper()
	w, err := wallet.New()
	if err != nil {
		s.t.Fatal(err)
	}
	c, err := chain.Dial(s.t.Context(), chain.Config{URL: s.dev.URL(), Wallet: w})
	if err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(c.Close)
	if err := s.dev.Fund(s.t.Context(), w.Address(), chain.ETH(1), eng); err != nil {
		s.t.Fatal(err)
	}
	return c, w.Address()
}

// newScene registers a data set at 10 ENG a month and has n subscribers agree to
// renewals, of whom all pay from their wallets but the first, who has paid in.
func newScene(t *testing.T, n int) *scene {
	t.Helper()
	dev, err := chain.StartDevnet(t.Context(), chain.DevConfig{Dir: t.TempDir(), Listen: "127.0.0.1:0", Heartbeat: -1})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = dev.Close() })
	s := &scene{t: t, dev: dev}
	var owner enigma.Address
	s.provider, owner = s.client(100 * enigma.ENG)
	s.keeper, s.payee = s.client(0)
	payouts := []enigma.Payout{{To: owner, BasisPoints: 9000}, {To: s.payee, BasisPoints: 1000}}
	s.id, _, err = s.provider.Register(t.Context(), chain.Registration{Name: "bars", Price: 10 * enigma.ENG, Deposit: 10 * enigma.ENG, Manifest: enigma.Hash{1}, Payouts: payouts})
	if err != nil {
		t.Fatal(err)
	}
	for i := range n {
		c, who := s.client(100 * enigma.ENG)
		p := chain.Purchase{Months: 1, Cap: 12 * enigma.ENG, Allow: 30 * enigma.ENG}
		if i == 0 {
			p.Allow = 0
			if _, err := c.Fund(t.Context(), who, 10*enigma.ENG); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := c.Buy(t.Context(), s.id, p); err != nil {
			t.Fatal(err)
		}
		s.subs = append(s.subs, who)
	}
	return s
}

// renewed counts the subscriptions that reach beyond a time.
func (s *scene) renewed(than time.Time) (n int) {
	s.t.Helper()
	for _, who := range s.subs {
		end, err := s.provider.PaidUntil(s.t.Context(), s.id, who)
		if err != nil {
			s.t.Fatal(err)
		}
		if end.After(than) {
			n++
		}
	}
	return n
}

func (s *scene) advance(by time.Duration) time.Time {
	s.t.Helper()
	now, err := s.dev.AdvanceTime(s.t.Context(), by)
	if err != nil {
		s.t.Fatal(err)
	}
	return now
}

func (s *scene) open(cfg Config) *Keeper {
	s.t.Helper()
	if cfg.Chain == nil {
		cfg.Chain = s.keeper
	}
	if cfg.Follower == nil {
		f, err := cfg.Chain.Follow(s.t.Context())
		if err != nil {
			s.t.Fatal(err)
		}
		s.t.Cleanup(f.Close)
		cfg.Follower = f
	}
	cfg.Wallet = s.payee
	if cfg.Dir == "" {
		cfg.Dir = s.t.TempDir()
	}
	k, err := Open(cfg)
	if err != nil {
		s.t.Fatal(err)
	}
	return k
}

func TestRenewals(t *testing.T) {
	s := newScene(t, 25)
	dir := t.TempDir()
	k := s.open(Config{Dir: dir})

	// Early in the month there is nothing to do.
	s.advance(20 * 24 * time.Hour)
	if err := k.Round(t.Context()); err != nil || k.Counts["renew"] == nil || k.Counts["renew"].Done != 0 {
		t.Fatalf("early round: %v, %+v", err, k.Counts["renew"])
	}
	now := s.advance(8 * 24 * time.Hour)

	// A dry run sends nothing.
	if err := k.Close(); err != nil {
		t.Fatal(err)
	}
	var log bytes.Buffer
	dry := s.open(Config{Dir: dir, DryRun: true, Log: slog.New(slog.NewJSONHandler(&log, nil))})
	if err := dry.Round(t.Context()); err != nil || dry.Counts["renew"].Would != 2 {
		t.Fatalf("dry run: %v, %+v", err, dry.Counts["renew"])
	}
	if !strings.Contains(log.String(), `"msg":"would renew 20 subscriptions"`) || s.renewed(now.Add(5*24*time.Hour)) != 0 {
		t.Fatalf("dry run did something, or did not say what it would do: %s", &log)
	}
	if err := dry.Close(); err != nil {
		t.Fatal(err)
	}

	// A budget of one transaction renews the first batch, and stays spent after a
	// restart.
	for range 2 {
		k = s.open(Config{Dir: dir, TxsPerDay: 1})
		if err := k.Round(t.Context()); err != nil {
			t.Fatal(err)
		}
		if err := k.Close(); err != nil {
			t.Fatal(err)
		}
		if n := s.renewed(now.Add(5 * 24 * time.Hour)); n != 20 {
			t.Fatalf("%d are renewed with a budget of one transaction, want 20", n)
		}
	}
	// So does one in wei.
	k = s.open(Config{Dir: dir, GasPerDay: new(big.Int).Add(k.state.spent(now), big.NewInt(1))})
	if err := k.Round(t.Context()); err != nil || k.Counts["renew"].OverBudget != 1 {
		t.Fatalf("a budget of one wei: %v, %+v", err, k.Counts["renew"])
	}
	k.Close()

	// The next day's budget does the rest; then nothing is left to do.
	s.advance(24 * time.Hour)
	k = s.open(Config{Dir: dir, TxsPerDay: 1})
	defer k.Close()
	for range 2 {
		if err := k.Round(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if n := s.renewed(now.Add(5 * 24 * time.Hour)); n != 25 || k.Counts["renew"].Done != 1 || k.state.Count != 1 {
		t.Errorf("%d are renewed, counts %+v, %d transactions", n, k.Counts["renew"], k.state.Count)
	}
	if b, err := s.provider.MarketBalance(t.Context(), s.subs[0]); err != nil || b != 0 {
		t.Errorf("the balance that was paid in is %s, want it used; %v", b, err)
	}
}

// TestOthersGoOn has one task fail.
func TestOthersGoOn(t *testing.T) {
	s := newScene(t, 3)
	fails := duty{task("broken", func() error { return errors.New("no") }), task("fine", func() error { return nil })}
	k := s.open(Config{More: []Duty{fails}})
	defer k.Close()
	s.advance(28 * 24 * time.Hour)
	if err := k.Round(t.Context()); err == nil {
		t.Error("a round in which something failed has no error")
	}
	c := k.Counts["test"]
	if c.Failed != 1 || c.Done != 1 || k.Counts["renew"].Done != 1 {
		t.Errorf("counts %+v and %+v", c, k.Counts["renew"])
	}
	// What has failed is left alone for a while.
	if err := k.Round(t.Context()); err != nil || c.Failed != 1 || c.Waiting != 1 {
		t.Errorf("second round: %v, counts %+v", err, c)
	}
}

type duty []Task

func (duty) Name() string                                       { return "test" }
func (d duty) Tasks(context.Context, time.Time) ([]Task, error) { return d, nil }
func task(key string, err func() error) Task {
	return Task{Key: key, Says: "do " + key, Do: func(context.Context, *chain.Client) (chain.Receipt, error) {
		return chain.Receipt{Fee: big.NewInt(1), Block: 1}, err()
	}}
}

// TestRestart stops a keeper between sending and hearing: what is sent is not
// sent again, and counts once.
func TestRestart(t *testing.T) {
	s := newScene(t, 2)
	s.advance(28 * 24 * time.Hour)
	dir := t.TempDir()

	ctx, stop := context.WithCancel(t.Context())
	var once sync.Once
	k := s.open(Config{Dir: dir})
	now, err := s.keeper.Now(ctx)
	if err != nil {
		t.Fatal(err)
	}
	tasks, err := (&renewals{keeper: k}).Tasks(ctx, now)
	if err != nil || len(tasks) != 1 {
		t.Fatalf("%d tasks, %v", len(tasks), err)
	}
	do := tasks[0].Do
	tasks[0].Do = func(ctx context.Context, c *chain.Client) (chain.Receipt, error) {
		r, err := do(ctx, c)
		if r.Block > 0 { // it is in a block, but nobody hears of it
			once.Do(stop)
			return chain.Receipt{}, &enigma.Error{Kind: enigma.Unavailable, Err: context.Canceled}
		}
		return r, err
	}
	if err := k.attend(ctx, now, "renew", tasks[0]); err == nil {
		t.Fatal("the end of the transaction was heard")
	}
	if err := k.Close(); err != nil {
		t.Fatal(err)
	}
	before := s.nonce()
	k = s.open(Config{Dir: dir})
	defer k.Close()
	if err := k.Round(t.Context()); err != nil {
		t.Fatal(err)
	}
	if s.nonce() != before || s.renewed(now.Add(5*24*time.Hour)) != 2 {
		t.Errorf("%d transactions after the restart", s.nonce()-before)
	}
	if n := k.state.count(now); n != 1 {
		t.Errorf("%d transactions count, want the one that was sent", n)
	}
}

// nonce is how many transactions the keeper's wallet has sent.
func (s *scene) nonce() uint64 {
	s.t.Helper()
	n, err := s.keeper.Nonce(s.t.Context())
	if err != nil {
		s.t.Fatal(err)
	}
	return n
}

func TestClaims(t *testing.T) {
	s := newScene(t, 2)
	s.advance(10 * 24 * time.Hour)
	// An ether that is worth all there is makes gas too dear.
	dear := s.open(Config{Worth: 150_000_000 * enigma.ENG, GasPerDay: chain.ETH(1)})
	if err := dear.Round(t.Context()); err != nil || dear.Counts["claim"].NotWorth != 1 {
		t.Errorf("%v, counts %+v", err, dear.Counts["claim"])
	}
	dear.Close()
	k := s.open(Config{Worth: 100 * enigma.ENG})
	defer k.Close()
	for range 2 { // twice a day is once too often
		if err := k.Round(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	b, err := s.provider.Balance(t.Context(), s.payee)
	if err != nil || k.Counts["claim"].Done != 1 || b.ENG < 6*enigma.ENG/10 || b.ENG > 7*enigma.ENG/10 {
		t.Errorf("%s were collected, counts %+v, %v; want a tenth of a third of 20 ENG", b.ENG, k.Counts["claim"], err)
	}
}

func TestOneKeeperAtATime(t *testing.T) {
	s := newScene(t, 0)
	dir := t.TempDir()
	k := s.open(Config{Dir: dir})
	if _, err := Open(Config{Dir: dir, Chain: s.keeper, Follower: k.cfg.Follower}); !errors.Is(err, enigma.Unavailable) {
		t.Errorf("a second keeper in one directory: %v", err)
	}
	if err := k.Close(); err != nil {
		t.Fatal(err)
	}
	k = s.open(Config{Dir: dir})
	k.Close()
}
