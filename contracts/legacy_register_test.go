package contracts_test

import (
	"crypto/sha256"
	"fmt"
	"math/big"
	"testing"

	"enigma/contracts"

	"github.com/ethereum/go-ethereum/common"
)

func TestLegacyRegister(t *testing.T) {
	o := newOld(t, 4, 0)
	got := o.do(1, "register", "trades", uint64(10*eng), 1)
	want := "Listed " + o.show(o.id(1, "trades")) + ` "trades"` + "\n" + `Registered a1 "trades" 1000000000 true`
	if got != want {
		t.Errorf("events: got\n%s\nwant\n%s", got, want)
	}
	o.do(2, "register", "quotes", uint64(100), 2)
	o.saw(`"" "trades" "quotes"`, "getAllProviders")
	o.saw(`2`, "getProviderNamesSize")
	o.saw(`3`, "mProvidersSize")
	o.saw(`"quotes"`, "getNameAt", uint64(1))
	o.saw(`"trades"`, "mNames", uint64(0))
	o.saw(`""`, "mBegin")
	o.saw(`"quotes"`, "mCurrent")
	o.saw(`a1 0 0 "trades" 1000000000 false 0 true true "quotes"`, "mProviders", "trades")
	o.saw(`a2 0 0 "quotes" 100 false 0 true true ""`, "mProviders", "quotes")
	o.saw(`- 0 0 "" 0 false 0 false false "trades"`, "mProviders", "")
	o.saw(`- 0 0 "" 0 false 0 false false ""`, "mProviders", "unknown")
	o.saw(`a1 1000000000 0 0 true true false`, "getDataProviderInfo", "trades")
	o.saw(`- 0 0 0 false false false`, "getDataProviderInfo", "unknown")
	o.saw(`a1`, "getOwnerFromName", "trades")
	o.saw(`-`, "getOwnerFromName", "unknown")
	o.saw(o.show(o.id(1, "trades")), "idOf", "trades")
	o.saw(`"trades"`, "nameOf", o.id(1, "trades"))
	o.saw(`[BadIndex]`, "getNameAt", uint64(2))
	o.saw(`[BadIndex]`, "mNames", uint64(2))

	o.not("NameTaken", 2, "register", "trades", uint64(100), 2)
	o.not("NotOwner", 2, "register", "other", uint64(100), 1)
	o.not("NotOwner", 2, "register", "other", uint64(100), common.Address{})
	o.not("BadPrice", 2, "register", "other", uint64(150), 2) // the market's
	o.not("BadPrice", 2, "register", "other", new(big.Int).Lsh(big.NewInt(1), 64), 2)
	o.not("BadPrice", 2, "register", "other", unlimited, 2)
	o.must(2, o.market, market.PackRegister(o.accounts[2], "direct", 100, 0, manifest, o.all(2)))
	o.not("AlreadyRegistered", 2, "register", "direct", uint64(100), 2)
	o.must(0, o.market, market.PackPause(3600))
	o.not("IsPaused", 2, "register", "other", uint64(100), 2)
}

func TestLegacyConstants(t *testing.T) {
	o := newOld(t, 2, 0)
	o.saw("2592000", "FIXED_SUBSCRIPTION_PERIOD")
	o.saw(`"1"`, "MARKETPLACE_VERSION")
	o.saw("a0", "mOwner")
	o.saw(o.token.Hex(), "mToken")
	o.saw("market", "market")
	o.saw(`""`, "mCurrent")
	o.saw(`""`, "getAllProviders")
}

func TestLegacyNames(t *testing.T) {
	o := newOld(t, 2, 0)
	for _, name := range []string{
		"", "A", "tradeS", "1st", "_x", "pg_x", "a-b", "a b", "a.b", "a\x00b", "\x00a", "ä", "a\x7f", "x{", "x`", "x/", "x:",
	} {
		o.not("BadName", 1, "register", name, uint64(100), 1)
	}
	for _, name := range []string{"a", "pg", "pga", "a_", "z9", "a234567890123456789012345678901_"} {
		o.list(1, name, 100)
		o.saw("a1", "getOwnerFromName", name)
	}
}

func TestLegacyManifest(t *testing.T) {
	o := newOld(t, 2, 0)
	id := o.list(1, "trades", 100)
	want := sha256.Sum256([]byte("legacy data set: trades\n"))
	if got := view(o.world, o.market, market.PackManifestAt(id, big.NewInt(1)), market.UnpackManifestAt); got != want {
		t.Errorf("manifest: got %x, want %x", got, want)
	}
	o.saw(o.show(want), "manifestOf", "trades")
	o.must(1, o.market, market.PackUpdate(id, 2, manifest)) // later, the provider's own
}

func TestLegacyDeposit(t *testing.T) {
	o := newOld(t, 2, 50*eng)
	before := o.eng(o.accounts[1])
	id := o.list(1, "trades", 100)
	if got := before - o.eng(o.accounts[1]); got != 50*eng {
		t.Errorf("register took %d, want the least deposit", got)
	}
	if got := o.dataset(id).Deposit; got.Uint64() != 50*eng {
		t.Errorf("deposit: got %d", got)
	}
	o.must(1, o.token, token.PackApprove(o.facade, big.NewInt(50*eng-1)))
	o.not("ERC20InsufficientAllowance", 1, "register", "quotes", uint64(100), 1)
	o.must(1, o.market, market.PackSetActive(id, false))
	o.must(1, o.market, market.PackThaw(id, 50*eng))
	o.not("BadDeposit", 1, "changeDataSourceActivityStatus", "trades", true)
}

func TestLegacyAdopt(t *testing.T) {
	o := newOld(t, 4, 0)
	id := o.register(1, "trades", 10*eng)
	o.subscribe(2, id, 2)
	start := o.now()
	o.not("NotProvider", 2, "adopt", id, "trades")
	o.not("NotProvider", 1, "adopt", [32]byte{1}, "trades")
	o.not("BadName", 1, "adopt", id, "Trades")
	o.not("BadName", 1, "adopt", id, "")
	o.list(3, "taken", 100)
	o.not("NameTaken", 1, "adopt", id, "taken")
	want := "Listed " + o.show(id) + ` "trades"` + "\n" + `Registered a1 "trades" 1000000000 true`
	if got := o.do(1, "adopt", id, "trades"); got != want {
		t.Errorf("events: got\n%s\nwant\n%s", got, want)
	}
	o.not("AlreadyListed", 1, "adopt", id, "again")

	// What was bought in the market shows, without an order.
	o.saw("false", "isExpiredSubscription", 2, "trades")
	o.saw(fmt.Sprintf(`a2 "trades" 1000000000 %d %d true false false true`, start+month, start+2*month),
		"checkAddressSubscription", 2, "trades")
	o.saw("0", "getSubscriptionsSize", "trades")
	o.saw("a1 1000000000 0 0 true true false", "getDataProviderInfo", "trades")
	o.do(2, "subscribe", "trades")
	o.saw(fmt.Sprintf(`a2 "trades" 1000000000 %d %d true false false true`, start+2*month, start+3*month),
		"checkAddressSubscription", 2, "trades")
	o.must(1, o.market, market.PackGift(id, o.accounts[2], 1, unlimited))
	o.saw(fmt.Sprintf(`a2 "trades" 1000000000 %d %d true false false true`, start+3*month, start+4*month),
		"checkAddressSubscription", 2, "trades")
	o.do(2, "refundSubscriber", "trades")
	o.saw("true", "isExpiredSubscription", 2, "trades")
}

func TestLegacyConstructor(t *testing.T) {
	o := newOld(t, 2, 0)
	for want, args := range map[string][]byte{
		"NotTheFacade": facade.PackConstructor(o.market, o.accounts[0]), // the market has one already
		"ZeroAddress":  facade.PackConstructor(o.market, common.Address{}),
	} {
		code := append(common.FromHex(contracts.LegacyMarketplaceMetaData.Bin), args...)
		if got := o.refusedCode(code); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}
