package chain

import (
	"fmt"
	"math/big"
	"testing"
	"time"

	"enigma"

	"github.com/google/go-cmp/cmp"
)

// A trader is a client with a few words for what tests do again and again. Every
// step must succeed.
type trader struct {
	*Client
	t *testing.T
}

func newTrader(t *testing.T, d *Devnet) trader {
	return trader{account(t, d, 10_000*enigma.ENG), t}
}

func (a trader) me() enigma.Address { return a.cfg.Wallet.Address() }

func (a trader) must(_ Receipt, err error) {
	a.t.Helper()
	if err != nil {
		a.t.Fatal(err)
	}
}

// offers registers a data set and lists it under tags.
func (a trader) offers(name string, price enigma.Grains, tags ...string) enigma.DatasetID {
	a.t.Helper()
	id, r, err := a.Register(a.t.Context(), Registration{Name: name, Price: price, Deposit: 500 * enigma.ENG, Manifest: manifest})
	a.must(r, err)
	a.must(a.List(a.t.Context(), id, tags))
	return id
}

func (a trader) buys(id enigma.DatasetID, months uint32) {
	a.t.Helper()
	if _, err := a.Subscribe(a.t.Context(), id, months, 0); err != nil {
		a.t.Fatal(err)
	}
}

// A race is four data sets of two providers, whose scores are compared with the
// ranking contract's after every step.
type race struct {
	t      *testing.T
	d      *Devnet
	f      *Follower
	sets   []enigma.DatasetID
	people []enigma.Address
	steps  int
	seen   map[enigma.Grains]bool // scores
	order  map[string]bool
}

// step does something and compares. The chain makes no blocks by itself: both
// speak of the same one.
func (r *race) step(what string, do func()) {
	r.t.Helper()
	do()
	r.steps++
	r.compare(what)
}

func (r *race) compare(what string) {
	r.t.Helper()
	ctx, c := r.t.Context(), r.d.client
	eventually(r.t, r.f, what, func() bool { return r.f.view.Load().newest().hash == r.d.producer.head() })
	for i, id := range r.sets {
		want, err := read(ctx, c, address(r.d.contract.Ranking), rankingABI.PackScore(id), rankingABI.UnpackScore)
		if err != nil {
			r.t.Fatal(err)
		}
		got, ok := r.f.Score(id)
		if !ok || got.Score != grains(want) {
			r.t.Fatalf("%s: data set %d has score %d, %v; the contract says %d", what, i, got.Score, ok, want)
		}
		r.seen[got.Score] = true
	}
	var want []Ranked
	top, err := read(ctx, c, address(r.d.contract.Ranking), rankingABI.PackTop(new(big.Int), big.NewInt(100), big.NewInt(100)), rankingABI.UnpackTop)
	if err != nil {
		r.t.Fatal(err)
	}
	for _, k := range top {
		want = append(want, Ranked{k.Id, grains(k.Score)})
	}
	got, err := r.f.Ranks("", enigma.Address{})
	if err != nil {
		r.t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		r.t.Fatalf("%s: order (-contract +follower)\n%s", what, diff)
	}
	order := ""
	for _, k := range got {
		order += k.Dataset.String()[:10]
	}
	r.order[order] = true
	asBeside(r.t, r.f, r.people) // at the same block still
}

func (r *race) wait(by time.Duration) {
	r.t.Helper()
	r.step(fmt.Sprintf("after %s", by), func() {
		if _, err := r.d.AdvanceTime(r.t.Context(), by); err != nil {
			r.t.Fatal(err)
		}
	})
}

// TestScoresAreTheContracts trades on a real chain and expects the follower to
// have the scores and the order of the deployed ranking contract, to the grain,
// at every block: after purchases, gifts, renewals, refunds, lapses and slashes.
func TestScoresAreTheContracts(t *testing.T) {
	ctx, d := t.Context(), start(t, DevConfig{})
	one, two := newTrader(t, d), newTrader(t, d)
	alice, bob, carol := newTrader(t, d), newTrader(t, d), newTrader(t, d)
	f := follow(t, dial(t, Config{URL: d.URLWS(), MaxSilence: ages}))
	r := &race{t: t, d: d, f: f, people: []enigma.Address{one.me(), two.me(), alice.me()}, seen: map[enigma.Grains]bool{}, order: map[string]bool{}}
	const hour = time.Hour

	r.step("registrations", func() {
		r.sets = []enigma.DatasetID{
			one.offers("bars", 10*enigma.ENG, "market"), one.offers("ticks", 7*enigma.ENG+300), two.offers("news", 3*enigma.ENG, "market", "text"),
		}
	})
	bars, ticks, news := r.sets[0], r.sets[1], r.sets[2]
	r.step("first purchases", func() { alice.buys(bars, 1); bob.buys(ticks, 3); carol.buys(news, 12) })
	r.wait(36 * hour)
	r.step("a late registration", func() { r.sets = append(r.sets, two.offers("late", enigma.ENG)) })
	late := r.sets[3]
	r.step("a gift to somebody new", func() { alice.must(alice.Gift(ctx, news, bob.me(), 2, enigma.ENG*6)) })
	r.step("a gift to a subscriber", func() { carol.must(carol.Gift(ctx, bars, alice.me(), 1, enigma.ENG*10)) })
	r.wait(9*24*hour + 17*time.Second)
	r.step("another price", func() { one.must(one.SetPrice(ctx, bars, 13*enigma.ENG)) })
	r.step("a renewal at two prices", func() { alice.buys(bars, 2) })
	r.step("a cancellation with a refund", func() {
		if back, _, err := bob.Unsubscribe(ctx, ticks); err != nil || back == 0 {
			t.Fatalf("bob got %s back, %v", back, err)
		}
	})
	r.step("purchases of the late one", func() { bob.buys(late, 1); carol.buys(late, 1); alice.buys(late, 120) })
	r.step("consent to renewals", func() {
		if _, err := bob.Buy(ctx, ticks, Purchase{Months: 1, Cap: 20 * enigma.ENG, Allow: 100 * enigma.ENG}); err != nil {
			t.Fatal(err)
		}
	})
	for range 5 { // over the ends of epochs and into the next month
		r.wait(5*24*hour + 3*hour)
	}
	r.wait(2 * 24 * hour)
	r.step("a keeper's renewal", func() {
		done, _, err := carol.Renew(ctx, []Due{{Dataset: ticks, Subscriber: bob.me()}})
		if err != nil || len(done) != 1 {
			t.Fatalf("%d are renewed, %v", len(done), err)
		}
	})
	r.step("a claim", func() {
		mine := []enigma.Payout{{To: one.me(), BasisPoints: 10_000}}
		if got, _, err := one.Claim(ctx, bars, mine); err != nil || got == 0 {
			t.Fatalf("claimed %s, %v", got, err)
		}
	})
	r.step("other payouts", func() {
		one.must(one.SetPayouts(ctx, bars, []enigma.Payout{{To: one.me(), BasisPoints: 4_000}, {To: two.me(), BasisPoints: 6_000}}))
	})
	r.step("two slashes", func() { r.unanswered(alice, news); r.unanswered(alice, news) })
	r.step("other tags", func() { two.must(two.List(ctx, news, []string{"weather"})) })
	r.step("a closed data set", func() { one.must(one.SetActive(ctx, ticks, false)) })
	r.step("another owner", func() {
		two.must(two.OfferTransfer(ctx, late, one.me()))
		one.must(one.AcceptTransfer(ctx, late))
	})
	r.step("a new entry of the new owner", func() { one.must(one.List(ctx, late, []string{"market"})) })
	r.step("an entry less", func() { one.must(one.Unlist(ctx, ticks)); one.must(one.List(ctx, ticks, nil)) })
	r.step("an open one again", func() { one.must(one.SetActive(ctx, ticks, true)) })
	for range 4 { // lapses, and long ones
		r.wait(33*24*hour + 1234*time.Second)
	}
	r.step("a month after a lapse", func() { alice.buys(ticks, 1) })
	r.wait(400 * 24 * hour) // the offences are forgotten
	r.step("a year later", func() { carol.buys(news, 1); bob.buys(bars, 24) })
	r.wait(61 * 24 * hour)
	if len(r.seen) < r.steps || len(r.order) < 4 {
		t.Errorf("%d scores and %d orders in %d steps say little", len(r.seen), len(r.order), r.steps)
	}
	same(t, f)
}

// unanswered challenges a data set, whose provider lets the time for the answer
// pass.
func (r *race) unanswered(who trader, id enigma.DatasetID) {
	r.t.Helper()
	ctx := r.t.Context()
	before, _ := r.f.Listing(id)
	number, receipt, err := who.OpenChallenge(ctx, id)
	who.must(receipt, err)
	if _, err := r.d.AdvanceTime(ctx, 6*24*time.Hour); err != nil {
		r.t.Fatal(err)
	}
	who.must(who.Expire(ctx, number))
	eventually(r.t, r.f, "the slash", func() bool {
		l, _ := r.f.Listing(id)
		return l.Deposit < before.Deposit && l.Offences > before.Offences
	})
}
