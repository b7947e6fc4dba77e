package contracts_test

import (
	"math/big"
	"strings"
	"testing"

	"enigma/contracts"

	"github.com/ethereum/go-ethereum/common"
)

func TestRegister(t *testing.T) {
	w := newMarket(t, 3)
	list := []contracts.Payout{{To: w.accounts[1], BasisPoints: 9_000}, {To: stranger, BasisPoints: 1_000}}
	r := w.must(1, w.market, market.PackRegister(w.accounts[1], "trades", price, least+5, manifest, list))
	id := w.id(1, "trades")
	same(t, "Registered", event(w.world, r, market.UnpackRegisteredEvent), contracts.MarketplaceRegistered{
		Id: id, Provider: w.accounts[1], Name: "trades", Price: price, Deposit: least + 5, Manifest: manifest, Payouts: list,
	})
	d := w.dataset(id)
	if d.Provider != w.accounts[1] || d.Deposit.Int64() != least+5 || d.Revision.Int64() != 1 || !d.Head.Open || d.Head.Price.Int64() != price/tick ||
		uint64(d.Head.AsOf) != w.timeOf(r) || uint64(d.Registered) != w.timeOf(r)/86400 {
		t.Errorf("kept %+v", d)
	}
	if got := view(w.world, w.market, market.PackManifestAt(id, big.NewInt(1)), market.UnpackManifestAt); got != manifest {
		t.Errorf("manifest %x", got)
	}
	if got := view(w.world, w.market, market.PackIdOf(w.accounts[1], "trades"), market.UnpackIdOf); got != id {
		t.Errorf("idOf is %x, want keccak256(provider || name) = %x", got, id)
	}
	if held := w.eng(w.market); held != least+5 {
		t.Errorf("the market holds %d", held)
	}
	w.refused("AlreadyRegistered", 1, w.market, market.PackRegister(w.accounts[1], "trades", 0, least, manifest, w.all(1)))
	w.offer(2, "trades", w.all(2)) // the same name of another provider is another data set
	if none := w.dataset([32]byte{1}); none.Head.AsOf != 0 || none.Provider != (common.Address{}) {
		t.Errorf("an unknown data set: %+v", none)
	}
}

func TestRegisterRefusals(t *testing.T) {
	w := newMarket(t, 3)
	all, me := w.all(1), w.accounts[1]
	list := func(points ...uint16) (out []contracts.Payout) {
		for _, p := range points {
			out = append(out, contracts.Payout{To: me, BasisPoints: p})
		}
		return out
	}
	many := func(n int) []contracts.Payout {
		return append(list(uint16(10_000-(n-1))), list(ones(n-1)...)...)
	}
	maxPrice := uint64(1<<48-1) * tick
	tests := []struct {
		why, want string
		data      []byte
	}{
		{"no manifest", "BadManifest", market.PackRegister(me, "a", 0, least, [32]byte{}, all)},
		{"a grain short of the deposit", "BadDeposit", market.PackRegister(me, "a", 0, least-1, manifest, all)},
		{"more than the deposit's field", "BadDeposit", market.PackRegister(me, "a", 0, 1<<56, manifest, all)},
		{"half a tick", "BadPrice", market.PackRegister(me, "a", 150, least, manifest, all)},
		{"a tick above the price's field", "BadPrice", market.PackRegister(me, "a", maxPrice+tick, least, manifest, all)},
		{"no payee", "BadPayouts", market.PackRegister(me, "a", 0, least, manifest, nil)},
		{"a part short", "BadPayouts", market.PackRegister(me, "a", 0, least, manifest, list(9_999))},
		{"a part too much", "BadPayouts", market.PackRegister(me, "a", 0, least, manifest, list(9_999, 2))},
		{"a payee of nothing", "BadPayouts", market.PackRegister(me, "a", 0, least, manifest, list(10_000, 0))},
		{"a payee that wraps around", "BadPayouts", market.PackRegister(me, "a", 0, least, manifest, list(65_535, 10_001))},
		{"a payee of zero", "BadPayouts", market.PackRegister(me, "a", 0, least, manifest, []contracts.Payout{{BasisPoints: 10_000}})},
		{"65 payees", "BadPayouts", market.PackRegister(me, "a", 0, least, manifest, many(65))},
		{"for somebody else", "NotAllowed", market.PackRegister(w.accounts[2], "a", 0, least, manifest, all)},
		{"more than one has", "ERC20InsufficientAllowance", market.PackRegister(me, "a", 0, 2000*eng, manifest, all)},
	}
	for _, tt := range tests {
		if _, err := w.try(1, w.market, tt.data); err == nil || err.Error() != tt.want {
			t.Errorf("%s: got %v, want %s", tt.why, err, tt.want)
		}
	}
	w.must(1, w.market, market.PackRegister(me, "most", maxPrice, least, manifest, many(64)))
	w.must(w.legacy, w.market, market.PackRegister(me, "legacy", 0, least, manifest, all))
}

// ones is so many parts of one basis point.
func ones(n int) []uint16 {
	points := make([]uint16, n)
	for i := range points {
		points[i] = 1
	}
	return points
}

func TestNames(t *testing.T) {
	w := newMarket(t, 2)
	good := []string{"a", "z", "a0", "a_", "a9_b", "pg", "pgx", "p_g", "trades", strings.Repeat("x", 63)}
	bad := []string{
		"", "_", "_a", "0", "9a", "A", "aB", "a-b", "a b", " a", "a ", "a.b", "ä", "a\x00", "a\n", "pg_", "pg_trades", "`", "{", "a{", "a`", "a/", "a:", strings.Repeat("x", 64),
	}
	for _, name := range good {
		w.must(0, w.token, token.PackTransfer(w.accounts[1], grains(least)))
		w.must(1, w.token, token.PackApprove(w.market, grains(least)))
		w.offer(1, name, w.all(1))
	}
	for _, name := range bad {
		w.refused("BadName", 1, w.market, market.PackRegister(w.accounts[1], name, 0, least, manifest, w.all(1)))
	}
}

func TestUpdate(t *testing.T) {
	w := newMarket(t, 3)
	id := w.offer(1, "trades", w.all(1))
	next := [32]byte{2}
	w.refused("NotProvider", 2, w.market, market.PackUpdate(id, 2, next))
	w.refused("UnknownDataset", 1, w.market, market.PackUpdate([32]byte{1}, 2, next))
	w.refused("BadManifest", 1, w.market, market.PackUpdate(id, 2, [32]byte{}))
	for _, revision := range []uint64{0, 1, 3, 1<<24 + 2} {
		w.refused("WrongRevision", 1, w.market, market.PackUpdate(id, revision, next))
	}
	r := w.must(1, w.market, market.PackUpdate(id, 2, next))
	same(t, "Updated", event(w.world, r, market.UnpackUpdatedEvent), contracts.MarketplaceUpdated{Id: id, Revision: 2, Manifest: next})
	w.refused("WrongRevision", 1, w.market, market.PackUpdate(id, 2, next)) // of two publishers one succeeds
	w.must(w.legacy, w.market, market.PackUpdate(id, 3, manifest))
	for revision, want := range map[int64][32]byte{0: {}, 1: manifest, 2: next, 3: manifest, 4: {}} {
		if got := view(w.world, w.market, market.PackManifestAt(id, grains(revision)), market.UnpackManifestAt); got != want {
			t.Errorf("revision %d: %x", revision, got)
		}
	}
}

func TestTransfer(t *testing.T) {
	w := newMarket(t, 4)
	id := w.offer(1, "trades", w.all(1))
	w.refused("NotProvider", 2, w.market, market.PackOfferTransfer(id, w.accounts[2]))
	w.refused("NotOffered", 2, w.market, market.PackAcceptTransfer(id))
	w.refused("UnknownDataset", 2, w.market, market.PackAcceptTransfer([32]byte{1}))
	r := w.must(1, w.market, market.PackOfferTransfer(id, w.accounts[2]))
	same(t, "TransferOffered", event(w.world, r, market.UnpackTransferOfferedEvent), contracts.MarketplaceTransferOffered{Id: id, To: w.accounts[2]})
	w.refused("NotOffered", 3, w.market, market.PackAcceptTransfer(id))
	w.must(1, w.market, market.PackOfferTransfer(id, common.Address{})) // taken back
	w.refused("NotOffered", 2, w.market, market.PackAcceptTransfer(id))
	w.must(1, w.market, market.PackOfferTransfer(id, w.accounts[2]))
	w.must(1, w.market, market.PackSetPrice(id, 2*price)) // still the provider
	r = w.must(2, w.market, market.PackAcceptTransfer(id))
	same(t, "Transferred", event(w.world, r, market.UnpackTransferredEvent), contracts.MarketplaceTransferred{Id: id, From: w.accounts[1], To: w.accounts[2]})
	w.refused("NotOffered", 2, w.market, market.PackAcceptTransfer(id))
	w.refused("NotProvider", 1, w.market, market.PackSetPrice(id, price))
	w.refused("AlreadyRegistered", 1, w.market, market.PackRegister(w.accounts[1], "trades", 0, least, manifest, w.all(1)))

	// The deposit is the new provider's; revenue stays with the list of its time.
	w.subscribe(3, id, 1)
	w.must(2, w.market, market.PackSetActive(id, false))
	w.must(2, w.market, market.PackThaw(id, least))
	w.advance(3 * period)
	if got := w.gain(2, 2, market.PackWithdrawDeposit(id)); got != least {
		t.Errorf("the new provider got %d of the deposit", got)
	}
	if got := w.due(id, w.all(1), 1); got != 2*price*9_750/10_000 {
		t.Errorf("the old payee is due %d", got)
	}
}

func TestSuccessor(t *testing.T) {
	w := newMarket(t, 3)
	id := w.offer(1, "trades", w.all(1))
	w.refused("NotProvider", 2, w.market, market.PackNameSuccessor(id, stranger))
	before := w.dataset(id)
	r := w.must(1, w.market, market.PackNameSuccessor(id, stranger))
	same(t, "SuccessorNamed", event(w.world, r, market.UnpackSuccessorNamedEvent), contracts.MarketplaceSuccessorNamed{Id: id, Market: stranger})
	same(t, "what the chain keeps", w.dataset(id), before)
}
