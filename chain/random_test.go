package chain

import (
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"enigma"

	"github.com/ethereum/go-ethereum/common"
)

// A script trades at random: everything that the market contract lets a few
// accounts do. Any step may be refused, when a reorganisation took away what it
// needs.
type script struct {
	t    *testing.T
	d    *Devnet
	rnd  *rand.Rand
	who  []*Client
	done map[string]int // steps that succeeded
}

func newScript(t *testing.T, d *Devnet, seed uint64) *script {
	s := &script{t: t, d: d, rnd: rand.New(rand.NewPCG(seed, 4)), done: map[string]int{}}
	for range 3 {
		c := account(t, d, 5_000*enigma.ENG)
		c.parts.disputes = address(d.contract.Disputes) // see judged
		for _, spender := range []common.Address{c.market, c.parts.nodes, c.parts.disputes} {
			if _, err := c.send(t.Context(), "approve", call{to: c.token, data: tokenABI.PackApprove(spender, wide(1<<60))}); err != nil {
				t.Fatal(err)
			}
		}
		s.who = append(s.who, c)
	}
	return s
}

func (s *script) one() *Client { return s.who[s.rnd.IntN(len(s.who))] }

func (s *script) set() [32]byte {
	return DatasetID(s.one().cfg.Wallet.Address(), "set")
}

// A step is one transaction.
type step struct {
	name string
	to   common.Address
	data []byte
}

// beside are what can be done with the contracts beside the market.
func (s *script) beside(c *Client, id [32]byte, other common.Address) []step {
	r, nodes, directory, disputes := s.rnd, c.parts.nodes, c.parts.directory, c.parts.disputes
	count, err := read(s.t.Context(), c, disputes, disputesABI.PackChallengeCount(), disputesABI.UnpackChallengeCount)
	if err != nil {
		s.t.Fatal(err)
	}
	number := wide(enigma.Grains(max(1, count.Uint64()-min(count.Uint64(), r.Uint64N(4)))))
	own := [32]byte(DatasetID(c.cfg.Wallet.Address(), "set")) // unless it was transferred
	revision := 1 + r.Uint64N(2)
	stake := uint64(enigma.ENG) * (90 + r.Uint64N(90))
	tags := tagHashes(testTags[:r.IntN(len(testTags)+1)])
	return []step{
		{"list", directory, directoryABI.PackList(own, tags)},
		{"list", directory, directoryABI.PackList(own, tags)},
		{"retag", directory, directoryABI.PackRetag(own, tags)},
		{"unlist", directory, directoryABI.PackUnlist(own)},
		{"enter", nodes, nodesABI.PackRegister(uint8(1+r.IntN(31)), enigma.Hash{1}, enigma.Hash{2}, stake)},
		{"change node", nodes, nodesABI.PackUpdate(uint8(1+r.IntN(31)), enigma.Hash{3}, enigma.Hash{4})},
		{"stake", nodes, nodesABI.PackAddStake(other, stake/2)},
		{"thaw stake", nodes, nodesABI.PackThaw(stake)},
		{"cancel thaw of stake", nodes, nodesABI.PackCancelThaw()},
		{"withdraw stake", nodes, nodesABI.PackWithdraw()},
		{"leave", nodes, nodesABI.PackDeregister()},
		{"commit", disputes, disputesABI.PackCommit(own, wide(enigma.Grains(revision)), root(own, revision), big.NewInt(1), 0)},
		{"commit", disputes, disputesABI.PackCommit(own, wide(enigma.Grains(revision)), root(own, revision), big.NewInt(1), 30*day)},
		{"recommit", disputes, disputesABI.PackRecommit(own, 3_600)},
		{"challenge", disputes, disputesABI.PackChallenge(id)},
		{"challenge", disputes, disputesABI.PackChallenge(id)},
		{"respond", disputes, disputesABI.PackRespond(number, chunk, nil)},
		{"respond", disputes, disputesABI.PackRespond(number, chunk, nil)},
		{"respond afresh", disputes, disputesABI.PackRespondFresh(number)},
		{"respond afresh", disputes, disputesABI.PackRespondFresh(number)},
	}
}

// step does one thing.
func (s *script) step() {
	r, c, id := s.rnd, s.one(), s.set()
	me, other := address(c.cfg.Wallet.Address()), address(s.one().cfg.Wallet.Address())
	ctx := s.t.Context()
	account, err := accountOf(id, packPayouts(mine(c)))
	if err != nil {
		s.t.Fatal(err)
	}
	steps := append(s.beside(c, id, other), []step{
		{"register", c.market, marketABI.PackRegister(me, "set", 100*r.Uint64N(9), uint64(enigma.ENG), manifest, packPayouts(mine(c)))},
		{"subscribe", c.market, marketABI.PackSubscribe(id, 1+r.Uint32N(2), wide(1<<60), 100*r.Uint64N(9))},
		{"subscribe", c.market, marketABI.PackSubscribe(id, 1, wide(1<<60), 0)},
		{"gift", c.market, marketABI.PackGift(id, other, 1, wide(1<<60))},
		{"trial", c.market, marketABI.PackStartTrial(id)},
		{"trial", c.market, marketABI.PackStartTrial(id)},
		{"accept", c.market, marketABI.PackAcceptTransfer(id)},
		{"accept", c.market, marketABI.PackAcceptTransfer(id)},
		{"offer", c.market, marketABI.PackOfferTransfer(id, other)},
		{"set trial", c.market, marketABI.PackSetTrial(id, 3_600, 10)},
		{"set trial", c.market, marketABI.PackSetTrial(id, 3_600*(1+r.Uint32N(99)), r.Uint32N(1_000))},
		{"unsubscribe", c.market, marketABI.PackUnsubscribe(id, me)},
		{"agree", c.market, marketABI.PackAgreeToRenew(id, 100*r.Uint64N(9))},
		{"collect", c.market, marketABI.PackCollect(id, other)},
		{"fund", c.market, marketABI.PackFund(other, wide(enigma.Grains(r.Uint64N(1_000))))},
		{"withdraw", c.market, marketABI.PackWithdraw(wide(enigma.Grains(r.Uint64N(500))))},
		{"price", c.market, marketABI.PackSetPrice(id, 100*r.Uint64N(9))},
		{"price", c.market, marketABI.PackSetPrice(id, 100*r.Uint64N(9))},
		{"active", c.market, marketABI.PackSetActive(id, r.IntN(6) > 0)},
		{"update", c.market, marketABI.PackUpdate(id, 2+r.Uint64N(3), enigma.Hash{2})},
		{"payouts", c.market, marketABI.PackSetPayouts(id, packPayouts(mine(c)))},
		{"offer", c.market, marketABI.PackOfferTransfer(id, other)},
		{"accept", c.market, marketABI.PackAcceptTransfer(id)},
		{"successor", c.market, marketABI.PackNameSuccessor(id, common.Address{byte(r.IntN(3))})},
		{"deposit", c.market, marketABI.PackAddDeposit(id, 1+r.Uint64N(1_000))},
		{"thaw", c.market, marketABI.PackThaw(id, 1+r.Uint64N(1_000))},
		{"cancel thaw", c.market, marketABI.PackCancelThaw(id)},
		{"claim", c.market, marketABI.PackClaim(id, packPayouts(mine(c)), me)},
		{"claim", c.market, marketABI.PackClaim(id, packPayouts(mine(c)), me)},
		{"fee", c.market, marketABI.PackTakeFee(id, account)},
		{"withdraw deposit", c.market, marketABI.PackWithdrawDeposit(id)},
	}...)
	n := r.IntN(len(steps) + 4)
	switch {
	case n < len(steps):
		if _, err := c.send(ctx, steps[n].name, call{to: steps[n].to, data: steps[n].data}); err == nil {
			s.done[steps[n].name]++
		}
	case n == len(steps)+3:
		slash := call{to: c.parts.nodes, data: nodesABI.PackSlash(me, id, uint16(1+r.IntN(3_000)), other, wide(500))}
		if _, err := s.d.client.send(ctx, "slash node", slash); err == nil {
			s.done["slash node"]++
		}
	case n == len(steps): // the devnet's faucet is what decides disputes
		if _, err := s.d.client.toMarket(ctx, "slash", marketABI.PackSlash(id, uint16(1+r.IntN(3_000)), other, wide(500))); err == nil {
			s.done["slash"]++
		}
	case n == len(steps)+1:
		if _, err := s.d.AdvanceTime(ctx, time.Duration(1+r.IntN(9*24))*time.Hour); err == nil {
			s.done["time"]++
		}
	default:
		data := marketABI.PackPause(uint64(1 + r.IntN(1_000)))
		if _, err := s.d.client.toMarket(ctx, "pause", data); err == nil {
			s.done["pause"]++
		}
	}
}

func (s *script) people() (all []enigma.Address) {
	for _, c := range s.who {
		all = append(all, c.cfg.Wallet.Address())
	}
	return all
}

func mine(c *Client) []enigma.Payout {
	return []enigma.Payout{{To: c.cfg.Wallet.Address(), BasisPoints: 10_000}}
}

// TestFollowerAgreesWithFreshReader trades and reorganises at random, with a
// follower that can take blocks back, with one that has to rebuild and one that
// is restarted from its store each time, and compares their whole state with one
// that has just read everything, and with what the contract says.
func TestFollowerAgreesWithFreshReader(t *testing.T) {
	d := start(t, DevConfig{judge: true})
	s := newScript(t, d, 3)
	heads := []common.Hash{d.producer.head()}
	undoing := follow(t, judged(t, d, Config{URL: d.URLWS(), Finality: 64, MaxSilence: ages}))
	deep := follow(t, judged(t, d, Config{URL: d.URL(), Finality: 2, MaxSilence: ages, Store: t.TempDir(), Poll: 5 * time.Millisecond}))
	stored := judged(t, d, Config{URL: d.URL(), Finality: 4, MaxSilence: ages, Store: t.TempDir()})
	for round := range 12 {
		for range 60 {
			s.step()
			heads = append(heads, d.producer.head())
		}
		if round%2 == 1 {
			back := s.rnd.IntN(12)
			heads = heads[:len(heads)-back]
			reorganise(t, d, heads[len(heads)-1], 1+s.rnd.IntN(2))
			heads = append(heads, d.producer.head())
		}
		restarted, err := stored.Follow(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range []*Follower{undoing, deep, restarted} {
			same(t, f)
		}
		restarted.Close()
		asBeside(t, undoing, s.people())
		asChain(t, d, undoing, s)
	}
	t.Logf("%v", s.done)
	if n := undoing.Standing(); n.Reorganisations == 0 || n.Rebuilds > 0 {
		t.Errorf("the one that takes blocks back did it %d times, and was rebuilt %d times", n.Reorganisations, n.Rebuilds)
	}
	if n := deep.Standing(); n.Rebuilds == 0 {
		t.Error("nothing was deeper than what is final")
	}
	for _, name := range []string{
		"register", "subscribe", "gift", "trial", "unsubscribe", "agree", "price", "slash", "accept", "withdraw", "claim", "fee",
		"list", "retag", "unlist", "enter", "change node", "stake", "thaw stake", "cancel thaw of stake", "withdraw stake", "leave", "slash node",
		"commit", "challenge", "respond",
	} {
		if s.done[name] == 0 {
			t.Errorf("nobody did %q", name)
		}
	}
}

// ages is a silence that no test reaches: their clocks jump ahead.
const ages = 100 * 365 * 24 * time.Hour

// asChain compares a follower with the contract's views.
func asChain(t *testing.T, d *Devnet, f *Follower, s *script) {
	t.Helper()
	ctx, c := t.Context(), d.client
	fail := func(what string, got, want any, err error) {
		t.Helper()
		if err != nil || fmt.Sprint(got) != fmt.Sprint(want) {
			t.Fatalf("%s: the follower has %v, the contract %v, %v", what, got, want, err)
		}
	}
	now := f.view.Load().newest().time
	var later []func()
	for _, l := range f.Listings() {
		got, err := read(ctx, c, c.market, marketABI.PackDataset(l.ID), marketABI.UnpackDataset)
		fail("data set", []any{l.Owner, l.Price, l.Revision, l.Deposit, l.Active, l.Thawing, l.TrialSeconds, l.TrialRows, l.Offences},
			[]any{
				enigma.Address(got.Provider), enigma.Grains(got.Head.Price.Uint64() * 100), got.Revision, grains(got.Deposit),
				got.Head.Open, grains(got.Terms.Thawing), got.Terms.TrialSeconds, got.Terms.TrialRows, got.Window.Offences,
			}, err)
		for _, who := range s.who {
			me := who.cfg.Wallet.Address()
			sub, err := read(ctx, c, c.market, marketABI.PackSubscription(l.ID, address(me)), marketABI.UnpackSubscription)
			a, ok := f.Account(l.ID, me, moment(now))
			if !ok {
				t.Fatal("a listed data set without accounts")
			}
			fail("subscription", []any{a.PaidUntil, a.TrialUntil, a.Cap},
				[]any{moment(sub.End.Uint64()), moment(sub.TrialEnd.Uint64()), enigma.Grains(sub.Cap.Uint64() * 100)}, err)
			price, err := read(ctx, c, c.market, marketABI.PackPriceFor(l.ID, address(me)), marketABI.UnpackPriceFor)
			fail("price", a.Price, grains(price), err)
			balance, err := read(ctx, c, c.market, marketABI.PackBalances(address(me)), marketABI.UnpackBalances)
			fail("balance", a.Balance, grains(balance), err)
			reason, err := read(ctx, c, c.market, marketABI.PackRenewable(l.ID, address(me)), marketABI.UnpackRenewable)
			due := slices.ContainsFunc(f.RenewalsDue(moment(now)), func(r Renewal) bool { return r.Dataset == l.ID && r.Subscriber == me })
			fail("renewal", due, reason == 0 || reason == 7, err) // Renewable.Yes, or NoFunds
			if a.Pending > 0 {
				later = append(later, func() { s.collectable(l.ID, who, a.Pending) })
			}
		}
	}
	for _, collect := range later { // it moves the clock
		collect()
	}
}

// collectable checks what a subscriber would be paid of slashes.
func (s *script) collectable(id enigma.DatasetID, c *Client, want enigma.Grains) {
	s.t.Helper()
	receipt, err := c.toMarket(s.t.Context(), "collect", marketABI.PackCollect(id, address(c.cfg.Wallet.Address())))
	if err != nil {
		s.t.Fatal(err)
	}
	for _, log := range receipt.logs {
		if e, err := marketABI.UnpackCompensatedEvent(log); err == nil && grains(e.Amount) == want {
			s.done["compensated"]++
			return
		}
	}
	s.t.Fatal(errors.New("a compensation that the follower foretold did not come"))
}
