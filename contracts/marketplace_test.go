package contracts_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"enigma"
	"enigma/contracts"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"
)

func TestToken(t *testing.T) {
	w := newWorld(t, 1)
	if got := view(w, w.token, token.PackDecimals(), token.UnpackDecimals); got != 8 {
		t.Errorf("decimals = %d", got)
	}
	if got := view(w, w.token, token.PackTotalSupply(), token.UnpackTotalSupply); got.Uint64() != supply {
		t.Errorf("supply = %s", got)
	}
	if got := view(w, w.token, token.PackSymbol(), token.UnpackSymbol); got != "ENG" {
		t.Errorf("symbol = %s", got)
	}
	if got := w.eng(w.accounts[0]); got != supply {
		t.Errorf("the deployer has %d", got)
	}
}

// TestNames holds the contract to enigma.CheckName.
func TestNames(t *testing.T) {
	w := newWorld(t, 2)
	names := []string{
		"", " ", "\x00", strings.Repeat("\x00", 32), "a", "trades", "t_1", "Trades", "tRades", "1a", "_a", "a-b", "a b",
		"a.b", "naïve", "pg", "pg_", "pg_trades", "pgx", "px_a", "z9_", "a`", "a{", "a/", "a:", "`a", "{a",
		strings.Repeat("a", 63), strings.Repeat("a", 64),
	}
	for _, name := range names {
		data := market.PackRegister(name, 1, 0, manifest, w.all(1))
		_, err := w.try(1, w.market, data)
		if want := enigma.CheckName(name); (err == nil) != (want == nil) {
			t.Errorf("%q: the contract says %v, CheckName says %v", name, err, want)
		}
	}
}

func TestRegister(t *testing.T) {
	w := newWorld(t, 3)
	payouts := []contracts.MarketplacePayout{{To: w.accounts[1], BasisPoints: 1}, {To: w.accounts[2], BasisPoints: 9_999}}
	r := w.must(1, w.market, market.PackRegister("trades", 10*eng, 30*eng, manifest, payouts))
	id := w.id(1, "trades")
	if got := view(w, w.market, market.PackIdOf(w.accounts[1], "trades"), market.UnpackIdOf); got != id {
		t.Errorf("idOf = %x, want %x", got, id)
	}
	e, err := market.UnpackRegisteredEvent(r.Logs[0])
	if err != nil {
		t.Fatal(err)
	}
	e.Raw = nil
	want := &contracts.MarketplaceRegistered{
		Id: id, Provider: w.accounts[1], Name: "trades", Price: 10 * eng, Deposit: 30 * eng, Manifest: manifest, Payouts: payouts,
	}
	if diff := cmp.Diff(want, e); diff != "" {
		t.Errorf("event (-want +got):\n%s", diff)
	}
	d := w.dataset(id)
	d.Account = [32]byte{}
	if diff := cmp.Diff(contracts.MarketplaceDataset{
		Provider: w.accounts[1], Price: 10 * eng, Active: true, Revision: 1, Deposit: 30 * eng, Manifest: manifest,
	}, d); diff != "" {
		t.Errorf("dataset (-want +got):\n%s", diff)
	}
	if got := w.eng(w.market); got != 30*eng {
		t.Errorf("the market holds %d", got)
	}

	// The same name by another provider is another data set.
	w.refused("AlreadyRegistered", 1, w.market, market.PackRegister("trades", 1, 0, manifest, payouts))
	if other := w.register(2, "trades", 1); other == id {
		t.Error("two providers share an id")
	}
	if w.dataset(id).Price != 10*eng {
		t.Error("one provider changed the other's data set")
	}
}

func TestRegisterRefuses(t *testing.T) {
	w := newWorld(t, 2)
	me := w.accounts[1]
	list := func(parts ...uint16) (out []contracts.MarketplacePayout) {
		for _, p := range parts {
			out = append(out, contracts.MarketplacePayout{To: me, BasisPoints: p})
		}
		return out
	}
	tests := []struct {
		name     string
		deposit  uint64
		manifest [32]byte
		payouts  []contracts.MarketplacePayout
		want     string
	}{
		{"no manifest", 0, [32]byte{}, list(10_000), "BadManifest"},
		{"no payouts", 0, manifest, nil, "BadPayouts"},
		{"less than everything", 0, manifest, list(9_999), "BadPayouts"},
		{"more than everything", 0, manifest, list(5_000, 5_001), "BadPayouts"},
		{"sum that would wrap in 16 bits", 0, manifest, list(65_535, 10_001), "BadPayouts"},
		{"nobody's part", 0, manifest, []contracts.MarketplacePayout{{BasisPoints: 10_000}}, "BadPayouts"},
		{"part of nothing", 0, manifest, list(10_000, 0), "BadPayouts"},
		{"too many", 0, manifest, list(make([]uint16, 65)...), "BadPayouts"},
		{"deposit beyond the allowance", 1001 * eng, manifest, list(10_000), "ERC20InsufficientAllowance"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			w.refused(tt.want, 1, w.market, market.PackRegister("trades", 1, tt.deposit, tt.manifest, tt.payouts))
		})
	}
	if d := w.dataset(w.id(1, "trades")); d.Revision != 0 {
		t.Error("a refused registration left something")
	}
}

func TestProviderChanges(t *testing.T) {
	w := newWorld(t, 3)
	id := w.register(1, "trades", eng)
	w.refused("WrongRevision", 1, w.market, market.PackUpdate(id, 1, manifest))
	w.refused("WrongRevision", 1, w.market, market.PackUpdate(id, 3, manifest))
	w.refused("BadManifest", 1, w.market, market.PackUpdate(id, 2, [32]byte{}))
	w.refused("BadPayouts", 1, w.market, market.PackSetPayouts(id, nil))
	w.must(1, w.market, market.PackUpdate(id, 2, [32]byte{2}))
	w.must(1, w.market, market.PackSetPrice(id, 7))
	if d := w.dataset(id); d.Revision != 2 || d.Manifest != [32]byte{2} || d.Price != 7 {
		t.Errorf("dataset = %+v", d)
	}
	changes := map[string][]byte{
		"update":        market.PackUpdate(id, 3, manifest),
		"setPrice":      market.PackSetPrice(id, 1),
		"setPayouts":    market.PackSetPayouts(id, w.all(2)),
		"setActive":     market.PackSetActive(id, false),
		"returnDeposit": market.PackReturnDeposit(id),
	}
	for name, data := range changes {
		t.Run(name+" by a stranger", func(t *testing.T) { w.refused("NotProvider", 2, w.market, data) })
	}
	unknown := [32]byte{9}
	w.refused("UnknownDataset", 1, w.market, market.PackSetPrice(unknown, 1))
	w.refused("UnknownDataset", 2, w.market, market.PackSubscribe(unknown, 1, unlimited))
	w.must(1, w.market, market.PackSetActive(id, false))
	w.refused("Inactive", 2, w.market, market.PackSubscribe(id, 1, unlimited))
	w.must(1, w.market, market.PackSetActive(id, true))
	w.subscribe(2, id, 1)
}

func TestSubscribe(t *testing.T) {
	w := newWorld(t, 3)
	id := w.register(1, "trades", 10*eng)
	w.refused("BadMonths", 2, w.market, market.PackSubscribe(id, 0, unlimited))
	w.refused("BadMonths", 2, w.market, market.PackSubscribe(id, 121, unlimited))
	w.refused("CostAboveLimit", 2, w.market, market.PackSubscribe(id, 2, big.NewInt(20*eng-1)))
	if got := w.paidUntil(id, 2); got != 0 {
		t.Errorf("paid until %d before paying", got)
	}

	r := w.must(2, w.market, market.PackSubscribe(id, 1, big.NewInt(10*eng)))
	end := w.now() + uint64(period/time.Second)
	if got := w.paidUntil(id, 2); got != end {
		t.Errorf("paid until %d, want %d", got, end)
	}
	e, err := market.UnpackSubscribedEvent(r.Logs[0])
	if err != nil || e.Id != id || e.Subscriber != w.accounts[2] || e.End != end || e.Start != w.now() || e.Price != 10*eng || e.Cost.Uint64() != 10*eng {
		t.Errorf("event = %+v, %v", e, err)
	}

	// Early renewal extends, also at a new price.
	w.must(1, w.market, market.PackSetPrice(id, 3*eng))
	w.subscribe(2, id, 2)
	end += 2 * uint64(period/time.Second)
	if got := w.paidUntil(id, 2); got != end {
		t.Errorf("renewed until %d, want %d", got, end)
	}
	if got := w.eng(w.accounts[2]); got != (1000-10-6)*eng {
		t.Errorf("the subscriber has %d left", got)
	}

	// Late renewal starts now.
	w.advance(4 * period)
	w.subscribe(2, id, 1)
	if got, want := w.paidUntil(id, 2), w.now()+uint64(period/time.Second); got != want {
		t.Errorf("late renewal ends %d, want %d", got, want)
	}
	w.must(2, w.token, token.PackApprove(w.market, big.NewInt(0)))
	w.refused("ERC20InsufficientAllowance", 2, w.market, market.PackSubscribe(id, 1, unlimited))
}

func TestWithdraw(t *testing.T) {
	w := newWorld(t, 5)
	// Account 2 has two parts of three; account 3 the rest.
	shares := []contracts.MarketplacePayout{
		{To: w.accounts[2], BasisPoints: 3_333}, {To: w.accounts[3], BasisPoints: 3_334}, {To: w.accounts[2], BasisPoints: 3_333},
	}
	w.must(1, w.market, market.PackRegister("trades", 1, 0, manifest, shares))
	id := w.id(1, "trades")
	due := func(who int, list []contracts.MarketplacePayout) uint64 {
		return view(w, w.market, market.PackDue(id, list, w.accounts[who]), market.UnpackDue).Uint64()
	}
	w.refused("NothingDue", 2, w.market, market.PackWithdraw(id, shares))

	// One grain does not divide, and is not lost.
	w.subscribe(4, id, 1)
	if due(2, shares) != 0 || due(3, shares) != 0 {
		t.Error("a part of a grain is due")
	}
	w.subscribe(4, id, 2)
	if got := due(2, shares) + due(3, shares); got != 2 {
		t.Errorf("%d of 3 grains due, want 2 and one later", got)
	}
	w.must(2, w.market, market.PackWithdraw(id, shares))
	if w.eng(w.accounts[2]) != 1000*eng+1 || due(2, shares) != 0 {
		t.Error("the payee was not paid what was due")
	}
	w.refused("NothingDue", 2, w.market, market.PackWithdraw(id, shares))
	w.refused("NothingDue", 1, w.market, market.PackWithdraw(id, shares))
	w.refused("NothingDue", 4, w.market, market.PackWithdraw(id, w.all(4))) // a list of one's own

	// A new list shares what comes; what came stays with the old one.
	w.must(1, w.market, market.PackSetPayouts(id, w.all(1)))
	w.must(1, w.market, market.PackSetPrice(id, 9_997))
	w.subscribe(4, id, 1)
	if due(1, w.all(1)) != 9_997 || due(3, shares) != 1 {
		t.Errorf("due: %d under the new list, %d under the old", due(1, w.all(1)), due(3, shares))
	}
	w.must(1, w.market, market.PackWithdraw(id, w.all(1)))
	w.must(3, w.market, market.PackWithdraw(id, shares))

	// The old list comes back and goes on where it was: 10,000 grains in all.
	w.must(1, w.market, market.PackSetPayouts(id, shares))
	w.subscribe(4, id, 1)
	if got := due(2, shares) + due(3, shares); got != 9_998 {
		t.Errorf("%d due, want 9998", got)
	}
}

func TestDeposit(t *testing.T) {
	w := newWorld(t, 3)
	w.must(1, w.market, market.PackRegister("trades", eng, 5*eng, manifest, w.all(1)))
	id := w.id(1, "trades")
	w.subscribe(2, id, 1)
	w.refused("StillActive", 1, w.market, market.PackReturnDeposit(id))
	w.must(1, w.market, market.PackSetActive(id, false))
	w.refused("StillSubscribed", 1, w.market, market.PackReturnDeposit(id))
	w.advance(period)
	w.must(1, w.market, market.PackReturnDeposit(id))
	w.refused("NothingDue", 1, w.market, market.PackReturnDeposit(id))
	if w.eng(w.accounts[1]) != 1000*eng || w.eng(w.market) != eng || w.dataset(id).Deposit != 0 {
		t.Error("the deposit did not come back as it was")
	}
}

func TestPermit(t *testing.T) {
	w := newWorld(t, 4)
	id := w.register(1, "trades", eng)
	w.must(2, w.token, token.PackApprove(w.market, big.NewInt(0)))
	w.must(2, w.market, market.PackSubscribeWithPermit(id, 1, unlimited, w.permit(2, eng)))
	if w.paidUntil(id, 2) == 0 {
		t.Error("not subscribed")
	}

	// Somebody else uses up the permit first.
	p := w.permit(2, eng)
	w.must(3, w.token, token.PackPermit(w.accounts[2], w.market, p.Value, p.Deadline, p.V, p.R, p.S))
	w.must(2, w.market, market.PackSubscribeWithPermit(id, 1, unlimited, p))

	w.refused("ERC20InsufficientAllowance", 2, w.market, market.PackSubscribeWithPermit(id, 1, unlimited, p))
	w.refused("ERC20InsufficientAllowance", 2, w.market, market.PackSubscribeWithPermit(id, 2, unlimited, w.permit(2, eng)))
	w.must(3, w.token, token.PackApprove(w.market, big.NewInt(0)))
	w.refused("ERC20InsufficientAllowance", 3, w.market, market.PackSubscribeWithPermit(id, 1, unlimited, w.permit(2, eng)))
	w.must(2, w.market, market.PackRegisterWithPermit("other", 1, 2*eng, manifest, w.all(2), w.permit(2, 2*eng)))
}

// permit signs an account's consent (ERC-2612) for an hour.
func (w *world) permit(who int, value int64) contracts.MarketplacePermit {
	w.t.Helper()
	domain := view(w, w.token, token.PackDOMAINSEPARATOR(), token.UnpackDOMAINSEPARATOR)
	nonce := view(w, w.token, token.PackNonces(w.accounts[who]), token.UnpackNonces)
	deadline := new(big.Int).SetUint64(w.now() + 3600)
	kind := crypto.Keccak256([]byte("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"))
	message := crypto.Keccak256(kind, common.LeftPadBytes(w.accounts[who][:], 32), common.LeftPadBytes(w.market[:], 32),
		common.BigToHash(big.NewInt(value)).Bytes(), common.BigToHash(nonce).Bytes(), common.BigToHash(deadline).Bytes())
	sig, err := crypto.Sign(crypto.Keccak256([]byte{0x19, 1}, domain[:], message), w.keys[who])
	if err != nil {
		w.t.Fatal(err)
	}
	return contracts.MarketplacePermit{
		Value: big.NewInt(value), Deadline: deadline, V: sig[64] + 27, R: [32]byte(sig[:32]), S: [32]byte(sig[32:64]),
	}
}

// TestMoneyAddsUp trades at random and checks after every step that the market
// can pay everything that it owes, and at the end that everybody can leave.
func TestMoneyAddsUp(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	w := newWorld(t, 5)
	lists := [][]contracts.MarketplacePayout{
		w.all(1),
		{{To: w.accounts[1], BasisPoints: 3_333}, {To: w.accounts[2], BasisPoints: 6_667}},
		{{To: w.accounts[3], BasisPoints: 1}, {To: w.accounts[4], BasisPoints: 9_999}},
	}
	var ids [][32]byte
	for i := range 3 {
		name := fmt.Sprintf("set%d", i)
		w.must(1+i, w.market, market.PackRegister(name, uint64(i*7_919), uint64(i)*eng, manifest, lists[i]))
		ids = append(ids, w.id(1+i, name))
	}
	steps := []func(i, who int){
		func(i, who int) { w.try(who, w.market, market.PackSubscribe(ids[i], uint32(1+rnd.IntN(3)), unlimited)) },
		func(i, who int) { w.try(who, w.market, market.PackWithdraw(ids[i], lists[rnd.IntN(3)])) },
		func(i, _ int) { w.try(1+i, w.market, market.PackSetPayouts(ids[i], lists[rnd.IntN(3)])) },
		func(i, _ int) { w.try(1+i, w.market, market.PackSetPrice(ids[i], uint64(rnd.IntN(100_000)))) },
		func(i, _ int) { w.try(1+i, w.market, market.PackSetActive(ids[i], rnd.IntN(3) > 0)) },
		func(i, _ int) { w.try(1+i, w.market, market.PackReturnDeposit(ids[i])) },
		func(int, int) { w.advance(time.Duration(rnd.IntN(40*24)) * time.Hour) },
	}
	owed := func() (sum uint64) {
		for _, id := range ids {
			sum += w.dataset(id).Deposit
			for _, list := range lists {
				for who := range w.accounts {
					sum += view(w, w.market, market.PackDue(id, list, w.accounts[who]), market.UnpackDue).Uint64()
				}
			}
		}
		return sum
	}
	for n := range 150 {
		steps[rnd.IntN(len(steps))](rnd.IntN(3), 1+rnd.IntN(4))
		if n%10 == 0 {
			if held, owed := w.eng(w.market), owed(); held < owed || held > owed+9*2 {
				t.Fatalf("after step %d the market holds %d and owes %d", n, held, owed)
			}
		}
	}
	w.advance(400 * period)
	for i, id := range ids {
		w.must(1+i, w.market, market.PackSetActive(id, false))
		w.try(1+i, w.market, market.PackReturnDeposit(id))
		for _, list := range lists {
			for who := range w.accounts {
				w.try(who, w.market, market.PackWithdraw(id, list))
			}
		}
	}
	if owed, held := owed(), w.eng(w.market); owed != 0 || held > 9*2 {
		t.Errorf("when all have left the market holds %d and owes %d", held, owed)
	}
}

// TestGas keeps the calls at what they cost; docs/spec/market-contract-v1.md has
// the table.
func TestGas(t *testing.T) {
	w := newWorld(t, 4)
	w.register(3, "other", eng) // the market and its accounts are not new
	id := w.id(1, "trades")
	tests := []struct {
		name string
		from int
		data []byte
		most uint64
	}{
		{"register with deposit", 1, market.PackRegister("trades", eng, eng, manifest, w.all(1)), 200_000},
		{"first subscription of all", 2, market.PackSubscribe(id, 1, unlimited), 110_000},
		{"first subscription", 3, market.PackSubscribe(id, 1, unlimited), 90_000},
		{"renewal", 2, market.PackSubscribe(id, 1, unlimited), 75_000},
		{"update", 1, market.PackUpdate(id, 2, [32]byte{2}), 45_000},
		{"price", 1, market.PackSetPrice(id, 2), 35_000},
		{"first withdrawal", 1, market.PackWithdraw(id, w.all(1)), 85_000},
	}
	for _, tt := range tests {
		r := w.must(tt.from, w.market, tt.data)
		t.Logf("%-28s %7d", tt.name, r.GasUsed)
		if r.GasUsed > tt.most {
			t.Errorf("%s: %d gas, want at most %d", tt.name, r.GasUsed, tt.most)
		}
	}
}
