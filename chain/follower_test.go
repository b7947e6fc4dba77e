package chain

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"maps"
	"math/big"
	"strings"
	"sync"
	"testing"
	"time"

	"enigma"
	"enigma/internal/wallet"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"
)

func newWallet(t *testing.T) *wallet.Wallet {
	t.Helper()
	w, err := wallet.New()
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func follow(t *testing.T, c *Client) *Follower {
	t.Helper()
	f, err := c.Follow(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(f.Close)
	return f
}

// eventually fails the test unless cond holds within 10 seconds of following.
func eventually(t *testing.T, f *Follower, what string, cond func() bool) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	if err := f.WaitFor(ctx, cond); err != nil {
		t.Fatalf("%s: never happened", what)
	}
}

// TestFollowerSeesWhatHappens runs one follower over WebSocket and one over HTTP
// beside the market, and a third one that comes late.
func TestFollowerSeesWhatHappens(t *testing.T) {
	ctx := t.Context()
	d := start(t, DevConfig{})
	provider, alice := account(t, d, enigma.ENG), account(t, d, 50*enigma.ENG)
	me := alice.cfg.Wallet.Address()
	told := follow(t, alice)
	asking := follow(t, dial(t, Config{URL: d.URL(), Poll: 5 * time.Millisecond}))

	id, _, err := provider.Register(ctx, Registration{Name: "trades", Price: enigma.ENG, Deposit: enigma.ENG, Manifest: manifest})
	if err != nil {
		t.Fatal(err)
	}
	bought, err := alice.Subscribe(ctx, id, 1, 0)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := provider.Update(ctx, id, 2, enigma.Hash{2}); err != nil {
		t.Fatal(err)
	}
	priced, err := provider.SetPrice(ctx, id, 300)
	if err != nil {
		t.Fatal(err)
	}
	payouts := []enigma.Payout{{To: enigma.Address{1}, BasisPoints: 10_000}}
	if _, err := provider.SetPayouts(ctx, id, payouts); err != nil {
		t.Fatal(err)
	}
	last, err := provider.SetActive(ctx, id, false)
	if err != nil {
		t.Fatal(err)
	}
	want := enigma.Listing{
		ID: id, Provider: provider.cfg.Wallet.Address(), Owner: provider.cfg.Wallet.Address(), Name: "trades", Price: 300,
		Deposit: enigma.ENG, Manifest: enigma.Hash{2}, Revision: 2, Payouts: payouts, PriceSince: blockTime(t, d, priced.Block),
	}
	late := follow(t, dial(t, Config{URL: d.URL()}))
	for name, f := range map[string]*Follower{"told": told, "asking": asking, "late": late} {
		eventually(t, f, name, func() bool { return f.Block() >= last.Block })
		if got, ok := f.Listing(id); !ok || fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("%s: Listing = %v, %v; want %v", name, got, ok, want)
		}
		if got := f.Listings(); len(got) != 1 {
			t.Errorf("%s: Listings = %v", name, got)
		}
		if got := f.PaidUntil(id, me); !got.Equal(bought.End) {
			t.Errorf("%s: PaidUntil = %s, want %s", name, got, bought.End)
		}
		if got := f.Subscriptions(me); len(got) != 1 || !got[id].Equal(bought.End) {
			t.Errorf("%s: Subscriptions = %v", name, got)
		}
		if !enigma.Subscribed(f, id, me) || enigma.Subscribed(f, id, enigma.Address{}) {
			t.Errorf("%s: wrong people subscribed", name)
		}
	}
	// To the second: one before the end, and the end itself.
	if _, err := alice.AdvanceTime(ctx, bought.End.Sub(clock(t, alice))-time.Second); err != nil {
		t.Fatal(err)
	}
	eventually(t, told, "the last second", func() bool { return told.Now().Equal(bought.End.Add(-time.Second)) })
	if !enigma.Subscribed(told, id, me) {
		t.Error("cut off a second early")
	}
	if _, err := alice.AdvanceTime(ctx, time.Second); err != nil {
		t.Fatal(err)
	}
	eventually(t, told, "the end", func() bool { return !enigma.Subscribed(told, id, me) })
	if !told.Now().Equal(bought.End) {
		t.Errorf("the subscription ended at %s, want %s", told.Now(), bought.End)
	}
}

// TestFollowerSurvivesReorganisation takes a registration and a purchase off the
// chain and puts others in their place.
func TestFollowerSurvivesReorganisation(t *testing.T) {
	for _, tt := range []struct {
		name     string
		finality uint64 // blocks that can be taken back
		store    bool
	}{
		{"taken back", 64, false},
		{"taken back, with a store", 64, true},
		{"deeper than what is final", 1, false},
		{"deeper than what is stored", 1, true},
		{"as a development chain never does", 0, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			ctx := t.Context()
			d := start(t, DevConfig{})
			provider, alice := account(t, d, 0), newTrader(t, d)
			me := alice.me()
			stays, _, err := provider.Register(ctx, Registration{Name: "stays", Price: 100, Manifest: manifest})
			if err != nil {
				t.Fatal(err)
			}
			alice.must(provider.List(ctx, stays, []string{"market"}))
			alice.must(alice.RegisterNode(ctx, 1, "peer", nil, 200*enigma.ENG))
			number, r, err := alice.OpenChallenge(ctx, stays)
			alice.must(r, err)
			before, err := alice.Subscribe(ctx, stays, 1, 0)
			if err != nil {
				t.Fatal(err)
			}
			cfg := Config{URL: d.URLWS(), Finality: tt.finality}
			if tt.store {
				cfg.Store = t.TempDir()
			}
			f := follow(t, dial(t, cfg))
			fork := d.producer.head()

			goes, _, err := provider.Register(ctx, Registration{Name: "goes", Manifest: manifest})
			if err != nil {
				t.Fatal(err)
			}
			if _, err := provider.Update(ctx, stays, 2, enigma.Hash{2}); err != nil {
				t.Fatal(err)
			}
			alice.must(provider.List(ctx, stays, []string{"weather"}))
			alice.must(provider.List(ctx, goes, []string{"market"}))
			alice.must(alice.ThawStake(ctx, 150*enigma.ENG))
			alice.must(provider.Commit(ctx, stays, 2, enigma.Hash{3}, 1, 0))
			alice.must(alice.RespondFresh(ctx, number))
			_, r, err = alice.OpenChallenge(ctx, goes)
			alice.must(r, err)
			after, err := alice.Subscribe(ctx, stays, 1, 0)
			if err != nil {
				t.Fatal(err)
			}
			eventually(t, f, "the purchase", func() bool { return f.PaidUntil(stays, me).Equal(after.End) })
			asBeside(t, f, []enigma.Address{me})

			reorganise(t, d, fork, 3)
			eventually(t, f, "the way back", func() bool { return f.PaidUntil(stays, me).Equal(before.End) })
			if _, ok := f.Listing(goes); ok {
				t.Error("a listing that is not on the chain any more")
			}
			if l, _ := f.Listing(stays); l.Revision != 1 || l.Manifest != manifest {
				t.Errorf("listing = %v, want revision 1", l)
			}
			if got := f.Tagged(TagHash("market")); len(got) != 1 || got[0] != stays || len(f.Tagged(TagHash("weather"))) > 0 {
				t.Errorf("Tagged = %v, want stays", got)
			}
			if got := f.Nodes(); len(got) != 1 || got[0].Thawing != 0 || !f.Admitted(me, 1) != got[0].Since.After(f.Now()) {
				t.Errorf("Nodes = %+v, want one without thaw", got)
			}
			if got := f.OpenChallenges(); len(got) != 1 || got[0].Number != number || len(f.Challenges(stays)) != 1 {
				t.Errorf("OpenChallenges = %+v, want number %d", got, number)
			}
			comes, _, err := provider.Register(ctx, Registration{Name: "comes", Manifest: manifest})
			if err != nil {
				t.Fatal(err)
			}
			eventually(t, f, "the new listing", func() bool { _, ok := f.Listing(comes); return ok })
			if got := f.Listings(); len(got) != 2 || got[0].ID != stays || got[1].ID != comes {
				t.Errorf("Listings = %v, want stays and comes", got)
			}
			if n := f.Standing(); (n.Rebuilds > 0) != (tt.finality < 4) || (n.Reorganisations > 0) != (tt.finality == 64) {
				t.Errorf("%d rebuilds, %d reorganisations", n.Rebuilds, n.Reorganisations)
			}
			same(t, f)
			asBeside(t, f, []enigma.Address{me})
		})
	}
}

// reorganise makes a chain of empty blocks on top of fork the main one.
func reorganise(t *testing.T, d *Devnet, fork common.Hash, blocks int) {
	t.Helper()
	p := d.producer
	err := p.do(t.Context(), func() error {
		if err := p.beacon.Fork(fork); err != nil {
			return err
		}
		p.beacon.Rollback() // geth puts the orphaned transactions back
		for range blocks {
			if !p.seal() {
				return fmt.Errorf("no block")
			}
			p.beacon.Rollback()
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// blockTime is the time of one block.
func blockTime(t *testing.T, d *Devnet, number uint64) time.Time {
	t.Helper()
	h, err := d.client.eth.HeaderByNumber(t.Context(), new(big.Int).SetUint64(number))
	if err != nil {
		t.Fatal(err)
	}
	return moment(h.Time)
}

// same fails the test unless a follower's whole state is that of one which has
// just read everything.
func same(t *testing.T, f *Follower) {
	t.Helper()
	sameAs(t, f, f.client.cfg.URL)
}

// sameAs is same with a fresh reader at another endpoint.
func sameAs(t *testing.T, f *Follower, url string) {
	t.Helper()
	cfg := f.client.cfg
	cfg.URL, cfg.Store = url, ""
	c := dial(t, cfg)
	c.parts = f.client.parts
	fresh := follow(t, c)
	defer fresh.Close()
	eventually(t, f, "the head", func() bool { return f.view.Load().newest().hash == fresh.view.Load().newest().hash })
	if diff := cmp.Diff(contents(fresh), contents(f)); diff != "" {
		t.Fatalf("state (-fresh +follower):\n%s", diff)
	}
	if diff := cmp.Diff(fresh.Legacy(), f.Legacy()); diff != "" {
		t.Fatalf("legacy order (-fresh +follower):\n%s", diff)
	}
}

// contents is all that a follower's state holds, indexes included.
func contents(f *Follower) map[string]any {
	v := f.view.Load()
	v.mu.RLock()
	defer v.mu.RUnlock()
	s := v.state
	subs := map[string]string{}
	for k, sub := range s.subs.rows {
		subs[fmt.Sprint(k.set, k.who)] = fmt.Sprintf("%+v", sub)
	}
	due := map[string]bool{}
	for on, all := range s.due {
		for k := range all {
			due[fmt.Sprint(on, k.set, k.who)] = true
		}
	}
	under := map[enigma.Hash][]uint32{}
	for tag := range s.tags {
		under[tag] = s.under(tag)
	}
	shelf := map[uint32]string{}
	for n, b := range s.books.rows {
		shelf[n] = string(marshal(b))
	}
	return map[string]any{
		"nodes": maps.Clone(s.nodes.rows), "directory": maps.Clone(s.finds.rows), "challenges": maps.Clone(s.challenges.rows), "tags": under,
		"books": shelf, "block": v.newest().hash, "sets": maps.Clone(s.sets.rows), "subs": subs, "due": due, "numbers": maps.Clone(s.numbers),
		"balances": maps.Clone(s.balances.rows), "business": maps.Clone(s.business.rows),
	}
}

// TestFollowerOutlivesTheChain stops the chain under two followers, which then
// let nobody in, and starts it again.
func TestFollowerOutlivesTheChain(t *testing.T) {
	ctx := t.Context()
	dir := t.TempDir()
	d := start(t, DevConfig{Dir: dir, Heartbeat: 50 * time.Millisecond})
	listen := d.URL()[len("http://"):]
	provider, alice := account(t, d, 0), account(t, d, 0)
	me := alice.cfg.Wallet.Address()
	id, _, err := provider.Register(ctx, Registration{Name: "trades", Manifest: manifest})
	if err != nil {
		t.Fatal(err)
	}
	bought, err := alice.Subscribe(ctx, id, 1, 0)
	if err != nil {
		t.Fatal(err)
	}
	var followers []*Follower
	var log lockedBuffer
	for _, url := range []string{d.URL(), d.URLWS()} {
		url += "/?key=sesame" // as public endpoints have it
		c := dial(t, Config{
			URL: url, MaxSilence: time.Second, Poll: 20 * time.Millisecond, Log: slog.New(slog.NewTextHandler(&log, nil)),
		})
		f := follow(t, c)
		eventually(t, f, "the purchase", func() bool { return enigma.Subscribed(f, id, me) })
		followers = append(followers, f)
	}
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	for _, f := range followers {
		deadline := time.Now().Add(10 * time.Second)
		for f.Err() == nil && time.Now().Before(deadline) {
			time.Sleep(10 * time.Millisecond)
		}
		if err := f.Err(); enigma.KindOf(err) != enigma.Unavailable || enigma.Hint(err) == "" {
			t.Errorf("Err = %v (hint %q), want Unavailable", err, enigma.Hint(err))
		}
		if f.Now() != EndOfTime || enigma.Subscribed(f, id, me) {
			t.Error("access although the chain is lost")
		}
		if !f.PaidUntil(id, me).Equal(bought.End) {
			t.Error("the lost chain changed what was paid for")
		}
	}
	start(t, DevConfig{Dir: dir, Listen: listen, Heartbeat: 50 * time.Millisecond})
	for _, f := range followers {
		eventually(t, f, "the chain's return", func() bool { return f.Err() == nil && enigma.Subscribed(f, id, me) })
	}
	if text := log.String(); !strings.Contains(text, "chain lost") || strings.Contains(text, "sesame") {
		t.Errorf("the log lacks the loss, or has the endpoint's key:\n%s", text)
	}
}

// TestStuckChainIsLost keeps the endpoint answering without new blocks.
func TestStuckChainIsLost(t *testing.T) {
	d := start(t, DevConfig{})
	f := follow(t, dial(t, Config{URL: d.URL(), MaxSilence: time.Second, Poll: 10 * time.Millisecond}))
	deadline := time.Now().Add(10 * time.Second)
	for f.Err() == nil && time.Now().Before(deadline) {
		time.Sleep(10 * time.Millisecond)
	}
	if f.Err() == nil {
		t.Error("a chain without new blocks counts as well")
	}
	if err := d.Fund(t.Context(), enigma.Address{1}, ETH(1), 0); err != nil {
		t.Fatal(err)
	}
	eventually(t, f, "the next block", func() bool { return f.Err() == nil })
}

// A lockedBuffer is a log that is read while it is written.
type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lockedBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *lockedBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}
