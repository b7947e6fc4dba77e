package contracts_test

import (
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"
)

// TestLegacyRandom has accounts do random things, through the facade and in the
// market itself, at random times, and compares refusals, events and all views
// of the facade with the model. ENIGMA_LEGACY_SEED repeats a run (but for the
// time of its start), ENIGMA_LEGACY_STEPS makes it longer.
func TestLegacyRandom(t *testing.T) {
	seed, steps := uint64(time.Now().UnixNano()), 250
	if s, err := strconv.ParseUint(os.Getenv("ENIGMA_LEGACY_SEED"), 10, 64); err == nil {
		seed = s
	}
	if n, err := strconv.Atoi(os.Getenv("ENIGMA_LEGACY_STEPS")); err == nil {
		steps = n
	}
	o := newOld(t, 6, 0)
	o.advance(day) // ahead of the clock on the wall: from here a block takes a second
	t.Logf("seed %d, from %d", seed, o.now())
	h := &history{old: o, r: rand.New(rand.NewPCG(seed, 0)), m: &legacyModel{}, ids: map[*legacySet][32]byte{}, done: map[string]int{}}
	h.offer(4, "ma", 7*eng)
	h.offer(5, "mb", 3*eng+300)
	for i := range steps {
		what := h.step()
		h.done[what]++
		if i%8 == 0 || i == steps-1 {
			if diff := cmp.Diff(h.expected(), h.shown()); diff != "" {
				t.Fatalf("after step %d, %s (-model +facade):\n%s", i, what, diff)
			}
			h.solvent()
		}
		if t.Failed() {
			t.Fatalf("at step %d, %s", i, what)
		}
	}
	t.Log(h.done)
}

// A history is a random one, as it goes on.
type history struct {
	*old
	r    *rand.Rand
	m    *legacyModel
	ids  map[*legacySet][32]byte
	done map[string]int
}

// offer registers a data set in the market itself.
func (h *history) offer(provider int, name string, grains uint64) {
	h.t.Helper()
	s := &legacySet{provider: provider, price: grains / 100, open: true, subs: map[int]*legacySub{}}
	h.m.sets = append(h.m.sets, s)
	h.ids[s] = h.world.register(provider, name, grains)
}

// step does one random thing and says what.
func (h *history) step() string {
	h.t.Helper()
	who, what := 1+h.r.IntN(5), h.r.IntN(20)
	listed := h.m.listed()
	if len(listed) == 0 || h.r.IntN(12) == 0 {
		return h.newcomer(who)
	}
	s := listed[h.r.IntN(len(listed))]
	at := h.r.IntN(len(s.orders) + 1)
	switch { // else most calls would be refused
	case h.r.IntN(4) == 0:
	case what < 5 && who == s.provider:
		who = 1 + who%5
	case what == 5 && at < len(s.orders):
		who = s.orders[at].who
	case what >= 6 && what <= 10:
		who = s.provider
	}
	grains := []uint64{0, 101, 100, 5 * eng, 10 * eng, 2*eng + 700, 10*eng - 100}[h.r.IntN(7)]
	yes := h.r.IntN(2) == 0
	switch what {
	case 0, 1, 2, 3:
		return h.call(who, "subscribe", func(t uint64) (string, []string) { return h.m.subscribe(who, s, t) }, s.name)
	case 4:
		return h.call(who, "refundSubscriber", func(t uint64) (string, []string) { return h.m.refund(who, s, t) }, s.name)
	case 5:
		f := func(t uint64) (string, []string) { return h.m.refundAt(who, s, at, t) }
		return h.call(who, "refundSubscriberAt", f, s.name, uint64(at))
	case 6, 7:
		return h.call(who, "withdrawProvider", func(t uint64) (string, []string) { return h.m.withdraw(who, s, t) }, s.name)
	case 8:
		f := func(t uint64) (string, []string) { return h.m.withdrawAt(who, s, at, t) }
		return h.call(who, "withrawProviderAt", f, s.name, uint64(at))
	case 9:
		f := func(t uint64) (string, []string) { return h.m.update(who, s, grains, t) }
		return h.call(who, "updateDataSourcePrice", f, s.name, grains)
	case 10:
		open := h.r.IntN(4) > 0
		f := func(uint64) (string, []string) { return h.m.activity(who, s, open) }
		return h.call(who, "changeDataSourceActivityStatus", f, s.name, open)
	case 11:
		if h.r.IntN(4) > 0 {
			who = h.m.owner
		}
		yes = yes && h.r.IntN(2) == 0
		return h.call(who, "setPunishProvider", func(t uint64) (string, []string) { return h.m.punish(who, s, yes, t) }, s.name, yes)
	case 12:
		to := 1 + h.r.IntN(5)
		return h.call(who, "noteExit", func(uint64) (string, []string) { return h.m.noteExit(s, to) }, s.name, to)
	case 13:
		return h.direct(who, s)
	case 14:
		h.must(who, h.world.market, market.PackUnsubscribe(h.ids[s], h.accounts[who]))
		s.leave(who, h.now())
		return "unsubscribe in the market"
	case 15:
		to := h.r.IntN(6)
		if yes {
			who = h.m.owner
		}
		return h.call(who, "transferOwnership", func(uint64) (string, []string) { return h.m.transferOwnership(who, to) }, to)
	}
	by := time.Duration(h.r.Int64N(int64(12 * day)))
	if yes {
		by /= 1000
	}
	h.advance(by.Truncate(time.Second) + time.Second)
	return "time passes"
}

// newcomer registers or adopts.
func (h *history) newcomer(who int) string {
	h.t.Helper()
	name := []string{"alpha", "beta", "gamma", "delta", "Upper", ""}[h.r.IntN(6)]
	s := h.m.sets[h.r.IntN(len(h.m.sets))]
	if h.r.IntN(2) == 0 && name != "" && name != "Upper" {
		if h.r.IntN(2) == 0 {
			who = s.provider
		}
		return h.call(who, "adopt", func(uint64) (string, []string) { return h.m.adopt(who, s, name) }, h.ids[s], name)
	}
	owner := who
	if h.r.IntN(4) == 0 {
		owner = h.r.IntN(6)
	}
	grains := []uint64{0, 150, 10 * eng, 5*eng + 300}[h.r.IntN(4)]
	what := h.call(who, "register", func(uint64) (string, []string) { return h.m.register(who, name, grains, owner) }, name, grains, owner)
	if last := h.m.sets[len(h.m.sets)-1]; h.ids[last] == [32]byte{} {
		h.ids[last] = h.id(who, name)
	}
	return what
}

// direct buys a month in the market, for oneself or as a gift.
func (h *history) direct(who int, s *legacySet) string {
	h.t.Helper()
	if !s.open {
		h.refused("Inactive", who, h.world.market, market.PackSubscribe(h.ids[s], 1, unlimited, 0))
		return "subscribe in the market"
	}
	if h.r.IntN(2) == 0 {
		h.must(who, h.world.market, market.PackSubscribe(h.ids[s], 1, unlimited, 0))
		s.buy(who, h.now(), true)
		return "subscribe in the market"
	}
	to := 1 + h.r.IntN(5)
	h.must(who, h.world.market, market.PackGift(h.ids[s], h.accounts[to], 1, unlimited))
	s.buy(to, h.now(), false)
	return "gift in the market"
}

// call calls the facade and compares refusal or events with the model's.
func (h *history) call(who int, method string, expect func(t uint64) (string, []string), args ...any) string {
	h.t.Helper()
	data := h.pack(method, args...)
	r := h.send(who, &h.facade, data)
	refusal, events := expect(h.now())
	if got := h.outcome(r, who, data); got != refusal {
		h.t.Errorf("%s by a%d: got refusal %q, want %q", method, who, got, refusal)
	}
	var lines []string
	for line := range strings.Lines(h.events(r)) {
		if !strings.HasPrefix(line, "Listed ") {
			lines = append(lines, strings.TrimSuffix(line, "\n"))
		}
	}
	if diff := cmp.Diff(events, lines); diff != "" {
		h.t.Errorf("%s by a%d: events (-model +facade):\n%s", method, who, diff)
	}
	if refusal != "" {
		return method + ": " + refusal
	}
	return method
}

// outcome names the refusal of a transaction that just failed.
func (h *history) outcome(r *types.Receipt, who int, data []byte) string {
	h.t.Helper()
	if r.Status == types.ReceiptStatusSuccessful {
		return ""
	}
	msg := ethereum.CallMsg{From: h.accounts[who], To: &h.facade, Data: data}
	_, err := h.backend.Client().CallContract(h.t.Context(), msg, nil)
	if err == nil {
		return "none a moment later"
	}
	return refusal(err).Error()
}

// solvent fails the test unless the market holds what it owes: dues, fees and
// what subscribers would get back. The facade holds nothing.
func (h *history) solvent() {
	h.t.Helper()
	var owed uint64
	for s, id := range h.ids {
		for who := range s.subs {
			owed += view(h.world, h.world.market, market.PackRefundable(id, h.accounts[who]), market.UnpackRefundable).Uint64()
		}
		owed += view(h.world, h.world.market, market.PackDue(id, h.all(s.provider), h.accounts[s.provider]), market.UnpackDue).Uint64()
	}
	if holds := h.eng(h.world.market); holds < owed {
		h.t.Errorf("the market holds %d and owes %d", holds, owed)
	}
	if got := h.eng(h.facade); got != 0 {
		h.t.Errorf("the facade holds %d", got)
	}
}
