package contracts_test

import (
	"math"
	"math/big"
	"strings"
	"testing"

	"enigma/contracts"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
)

const pauseSeconds = 14 * 86400

func TestPause(t *testing.T) {
	w := newMarket(t, 3)
	for _, who := range []int{0, 1, w.admin, w.treasury, w.disputes, w.legacy} {
		w.refused("NotAllowed", who, w.market, market.PackPause(1))
	}
	start := w.now() + 10
	w.at(start)
	r := w.must(w.guardian, w.market, market.PackPause(math.MaxUint64)) // 14 days are the most
	same(t, "Paused", event(w.world, r, market.UnpackPausedEvent), contracts.MarketplacePaused{Until: start + pauseSeconds})
	register := func(name string) []byte {
		return market.PackRegister(w.accounts[1], name, price, least, manifest, w.all(1))
	}
	w.refused("IsPaused", 1, w.market, register("trades"))
	w.refused("PausedLately", w.guardian, w.market, market.PackPause(1))
	w.at(start + pauseSeconds - 1)
	w.refused("IsPaused", 1, w.market, register("trades"))
	w.must(1, w.market, register("trades"))
	w.refused("PausedLately", w.guardian, w.market, market.PackPause(1))
	w.at(start + 2*pauseSeconds - 1)
	w.refused("PausedLately", w.guardian, w.market, market.PackPause(1))
	w.must(w.guardian, w.market, market.PackPause(3600))

	// Guardian and admin end it; ending it gives no earlier next one.
	for _, who := range []int{0, 1, w.disputes} {
		w.refused("NotAllowed", who, w.market, market.PackUnpause())
	}
	r = w.must(w.admin, w.market, market.PackUnpause())
	end := w.timeOf(r)
	same(t, "Paused", event(w.world, r, market.UnpackPausedEvent), contracts.MarketplacePaused{Until: end})
	if again := w.must(w.guardian, w.market, market.PackUnpause()); len(again.Logs) != 0 {
		t.Error("an event without a pause")
	}
	w.refused("PausedLately", w.guardian, w.market, market.PackPause(1))
	w.at(end + pauseSeconds)
	w.must(w.guardian, w.market, market.PackPause(0))
	w.must(1, w.market, market.PackAddDeposit(w.id(1, "trades"), 1))
}

// TestPausedIsNewBusinessOnly goes through every call while the market is paused.
func TestPausedIsNewBusinessOnly(t *testing.T) {
	w := newMarket(t, 7)
	id := w.offer(1, "trades", w.all(1))
	start := w.now() + 10
	w.at(start)
	w.must(2, w.market, market.PackSubscribe(id, 1, unlimited, price)) // will have lapsed, with an agreement
	w.subscribe(3, id, 1)                                              // will have lapsed, without
	w.subscribe(4, id, 3)
	w.must(1, w.market, market.PackSetTrial(id, 86400, 1))
	w.must(1, w.market, market.PackAddDeposit(id, 100*eng))
	w.must(1, w.market, market.PackThaw(id, 100*eng))
	w.must(5, w.market, market.PackFund(w.accounts[5], grains(100*eng)))
	w.at(start + periodSeconds + 86400)
	w.must(w.guardian, w.market, market.PackPause(math.MaxUint64))

	for why, data := range map[string][]byte{
		"registration":       market.PackRegister(w.accounts[5], "other", price, least, manifest, w.all(5)),
		"first subscription": market.PackSubscribe(id, 1, unlimited, price),
		"the same, prepaid":  market.PackSubscribeFromBalance(id, 1, unlimited, price),
		"gift to a stranger": market.PackGift(id, w.accounts[6], 1, unlimited),
		"gift after a lapse": market.PackGift(id, w.accounts[2], 1, unlimited),
		"trial":              market.PackStartTrial(id),
	} {
		if _, err := w.try(5, w.market, data); err == nil || err.Error() != "IsPaused" {
			t.Errorf("%s: %v", why, err)
		}
	}
	w.refused("IsPaused", 3, w.market, market.PackSubscribe(id, 1, unlimited, 0)) // lapsed without an agreement

	w.keep(id, 2) // renews
	if !w.hasAccess(id, 2) {
		t.Error("a keeper's renewal was paused")
	}
	account := w.dataset(id).Account
	for _, step := range []struct {
		from int
		data []byte
	}{
		{4, market.PackSubscribe(id, 1, unlimited, price)},
		{5, market.PackGift(id, w.accounts[4], 1, unlimited)},
		{4, market.PackAgreeToRenew(id, 0)},
		{0, market.PackClaim(id, w.all(1), w.accounts[1])},
		{0, market.PackTakeFee(id, account)},
		{4, market.PackUnsubscribe(id, w.accounts[4])},
		{5, market.PackWithdraw(unlimited)},
		{5, market.PackFund(w.accounts[5], grains(1))},
		{1, market.PackWithdrawDeposit(id)},
		{1, market.PackUpdate(id, 2, manifest)},
		{1, market.PackSetPrice(id, 2*price)},
		{1, market.PackSetPayouts(id, w.all(1))},
		{1, market.PackSetTrial(id, 1, 1)},
		{1, market.PackAddDeposit(id, 1)},
		{1, market.PackOfferTransfer(id, w.accounts[6])},
		{6, market.PackAcceptTransfer(id)},
		{6, market.PackNameSuccessor(id, stranger)},
		{w.disputes, market.PackSlash(id, 1_000, w.accounts[5], grains(1))},
		{w.nodes, market.PackCompensate(id, grains(eng), w.accounts[5], grains(1))},
		{0, market.PackCollect(id, w.accounts[2])},
		{2, market.PackUnsubscribe(id, w.accounts[2])},
		{6, market.PackSetActive(id, false)},
		{6, market.PackThaw(id, 1)},
		{6, market.PackCancelThaw(id)},
	} {
		w.must(step.from, w.market, step.data)
	}
}

// TestGuardian: the admin is OpenZeppelin's timelock, and nothing reaches the
// guardian's office but through it, after its delay.
func TestGuardian(t *testing.T) {
	t.Parallel()
	const delay = 3 * 86400
	var lock common.Address
	w := newWorldOf(t, 4, contracts.EnigmaTokenMetaData.Bin, func(w *world, s *contracts.Setup) {
		only := []common.Address{w.accounts[1]}
		args := timelock.PackConstructor(big.NewInt(delay), only, []common.Address{{}}, common.Address{}) // anybody executes
		lock = w.deploy(append(common.FromHex(contracts.TimelockControllerMetaData.Bin), args...))
		s.Admin, s.Guardian = lock, w.accounts[2]
	})
	w.advance(2 * period)
	set := market.PackSetGuardian(w.accounts[3])
	for who := range w.accounts {
		w.refused("NotAllowed", who, w.market, set)
	}
	zero, salt := big.NewInt(0), [32]byte{}
	schedule := func(by int64) []byte {
		return timelock.PackSchedule(w.market, zero, set, [32]byte{}, salt, big.NewInt(by))
	}
	execute := timelock.PackExecute(w.market, zero, set, [32]byte{}, salt)
	fails := func(from int, data []byte) {
		t.Helper()
		if _, err := w.try(from, lock, data); err == nil {
			t.Error("the timelock accepted it")
		}
	}
	fails(2, schedule(delay))   // not the proposer
	fails(1, schedule(delay-1)) // too soon
	fails(1, execute)           // not scheduled
	start := w.timeOf(w.must(1, lock, schedule(delay)))
	fails(1, execute)
	w.at(start + delay - 1)
	fails(3, execute)
	r := w.must(3, lock, execute)
	same(t, "GuardianChanged", event(w, r, market.UnpackGuardianChangedEvent), contracts.MarketplaceGuardianChanged{Guardian: w.accounts[3]})
	if got := view(w, w.market, market.PackGuardian(), market.UnpackGuardian); got != w.accounts[3] {
		t.Errorf("guardian %s", got)
	}
	w.refused("NotAllowed", 2, w.market, market.PackPause(1))
	w.must(3, w.market, market.PackPause(1))
	fails(1, execute) // once
}

// TestSetup refuses markets that could not work.
func TestSetup(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 2)
	deploy := func(s contracts.Setup) error {
		code := append(common.FromHex(contracts.MarketplaceMetaData.Bin), market.PackConstructor(s)...)
		_, err := w.backend.Client().CallContract(t.Context(), ethereum.CallMsg{From: w.accounts[0], Data: code}, nil)
		return refusal(err)
	}
	for why, change := range map[string]func(*contracts.Setup){
		"ZeroAddress: no token":                  func(s *contracts.Setup) { s.Token = common.Address{} },
		"ZeroAddress: no admin":                  func(s *contracts.Setup) { s.Admin = common.Address{} },
		"ZeroAddress: no treasury":               func(s *contracts.Setup) { s.Treasury = common.Address{} },
		"ZeroAddress: no disputes":               func(s *contracts.Setup) { s.Disputes = common.Address{} },
		"ZeroAddress: no nodes":                  func(s *contracts.Setup) { s.Nodes = common.Address{} },
		"ZeroAddress: no facade":                 func(s *contracts.Setup) { s.Legacy = common.Address{} },
		"BadFee: a part more than 10 %":          func(s *contracts.Setup) { s.Fee = 1_001 },
		"WrongTerms: other fee":                  func(s *contracts.Setup) { s.Fee = 249 },
		"WrongTerms: other deposit":              func(s *contracts.Setup) { s.MinDeposit = 1 },
		"WrongTerms: other token":                func(s *contracts.Setup) { s.Token = stranger },
		"WrongTerms: other admin":                func(s *contracts.Setup) { s.Admin = stranger },
		"WrongTerms: other treasury":             func(s *contracts.Setup) { s.Treasury = stranger },
		"WrongTerms: other disputes":             func(s *contracts.Setup) { s.Disputes = stranger },
		"WrongTerms: other nodes":                func(s *contracts.Setup) { s.Nodes = stranger },
		"WrongTerms: other facade":               func(s *contracts.Setup) { s.Legacy = stranger },
		"execution reverted: terms without code": func(s *contracts.Setup) { s.Terms = stranger },
	} {
		s := w.setup
		change(&s)
		err := deploy(s)
		if want, _, _ := strings.Cut(why, ":"); err == nil || err.Error() != want {
			t.Errorf("%s: got %v", why, err)
		}
	}
	if err := deploy(w.setup); err != nil {
		t.Error(err)
	}
}

// TestTermsAlone: the second half has no state of its own to lose.
func TestTermsAlone(t *testing.T) {
	w := newMarket(t, 3)
	id := w.offer(1, "trades", w.all(1))
	w.subscribe(2, id, 1)
	terms := view(w.world, w.market, market.PackTerms(), market.UnpackTerms)
	w.refused("UnknownDataset", 1, terms, market.PackSetPrice(id, 1))
	w.refused("UnknownDataset", 1, terms, market.PackThaw(id, 1))
	w.refused("NotAllowed", w.guardian, terms, market.PackPause(1))
	w.refused("UnknownDataset", w.disputes, terms, market.PackSlash(id, 1, stranger, grains(0)))
	if _, err := w.try(1, w.market, []byte{1, 2, 3, 4}); err == nil {
		t.Error("a call that neither half knows was accepted")
	}
}
