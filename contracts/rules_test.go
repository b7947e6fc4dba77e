package contracts_test

import (
	"math/big"
	"testing"
	"time"

	"enigma/contracts"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"
)

// What the tests of the rules share: a market whose roles are accounts that can
// send, and a clock that hits single seconds.

const (
	least = 100 * eng // deposit
	price = 10 * eng  // a month
	day   = 24 * time.Hour
)

var timelock = contracts.NewTimelockController()

// The roles of newMarket are its last accounts.
type roles struct {
	*world
	admin, guardian, treasury, disputes, nodes, legacy int
}

// newMarket is a market with so many accounts besides those of the roles. Its
// clock is ahead of the machine's, so that blocks come a second apart.
func newMarket(t *testing.T, accounts int) *roles {
	t.Helper()
	t.Parallel()
	return newMarketOf(t, accounts, contracts.EnigmaTokenMetaData.Bin)
}

func newMarketOf(t *testing.T, accounts int, code string) *roles {
	t.Helper()
	r := &roles{
		admin: accounts, guardian: accounts + 1, treasury: accounts + 2,
		disputes: accounts + 3, nodes: accounts + 4, legacy: accounts + 5,
	}
	r.world = newWorldOf(t, accounts+6, code, func(w *world, s *contracts.Setup) {
		a := w.accounts
		s.Admin, s.Guardian, s.Treasury = a[r.admin], a[r.guardian], a[r.treasury]
		s.Disputes, s.Nodes, s.Legacy, s.MinDeposit = a[r.disputes], a[r.nodes], a[r.legacy], least
	})
	// From the start of a month of the books, so that epochs are known.
	now := time.Duration(r.now()) * time.Second
	r.advance(2*period - now%period)
	return r
}

// offer registers a data set with the least deposit.
func (w *roles) offer(provider int, name string, payouts []contracts.Payout) [32]byte {
	w.t.Helper()
	w.must(provider, w.market, market.PackRegister(w.accounts[provider], name, price, least, manifest, payouts))
	return w.id(provider, name)
}

// at lets the next transaction's block have this time.
func (w *world) at(second uint64) {
	w.t.Helper()
	if by := int64(second) - 1 - int64(w.now()); by > 0 {
		w.advance(time.Duration(by) * time.Second)
	} else if by < 0 {
		w.t.Fatalf("%d lies %d seconds back", second, -by)
	}
}

// event returns the one event of its kind in a receipt.
func event[T any](w *world, r *types.Receipt, unpack func(*types.Log) (*T, error)) T {
	w.t.Helper()
	var found []*T
	for _, l := range r.Logs {
		if l.Address != w.market {
			continue
		}
		if e, err := unpack(l); err == nil {
			found = append(found, e)
		}
	}
	if len(found) != 1 {
		var none T
		w.t.Fatalf("%d events %T, want 1", len(found), none)
	}
	return *found[0]
}

// same fails the test if got is not want; big numbers are compared by value, and
// where an event lies in its block is of no interest.
func same(t *testing.T, what string, got, want any) {
	t.Helper()
	bigs := cmp.Comparer(func(a, b *big.Int) bool { return a == b || a != nil && b != nil && a.Cmp(b) == 0 })
	raw := cmp.FilterPath(func(p cmp.Path) bool { return p.Last().String() == ".Raw" }, cmp.Ignore())
	if diff := cmp.Diff(want, got, bigs, raw); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

func (w *world) subscription(id [32]byte, who int) contracts.Subscription {
	w.t.Helper()
	return view(w, w.market, market.PackSubscription(id, w.accounts[who]), market.UnpackSubscription)
}

func (w *world) hasAccess(id [32]byte, who int) bool {
	w.t.Helper()
	return view(w, w.market, market.PackHasAccess(id, w.accounts[who]), market.UnpackHasAccess)
}

func (w *world) balance(who int) int64 {
	w.t.Helper()
	return view(w, w.market, market.PackBalances(w.accounts[who]), market.UnpackBalances).Int64()
}

func (w *world) due(id [32]byte, list []contracts.Payout, who int) int64 {
	w.t.Helper()
	return view(w, w.market, market.PackDue(id, list, w.accounts[who]), market.UnpackDue).Int64()
}

func (w *world) priceFor(id [32]byte, who int) int64 {
	w.t.Helper()
	return view(w, w.market, market.PackPriceFor(id, w.accounts[who]), market.UnpackPriceFor).Int64()
}

func (w *world) renewable(id [32]byte, who int) uint8 {
	w.t.Helper()
	return view(w, w.market, market.PackRenewable(id, w.accounts[who]), market.UnpackRenewable)
}

// timeOf is the time of a receipt's block.
func (w *world) timeOf(r *types.Receipt) uint64 {
	w.t.Helper()
	h, err := w.backend.Client().HeaderByNumber(w.t.Context(), r.BlockNumber)
	if err != nil {
		w.t.Fatal(err)
	}
	return h.Time
}

// gain is how much ENG an account gets from a transaction.
func (w *world) gain(who int, from int, data []byte) int64 {
	w.t.Helper()
	before := w.eng(w.accounts[who])
	w.must(from, w.market, data)
	return int64(w.eng(w.accounts[who])) - int64(before)
}

func grains(n int64) *big.Int { return big.NewInt(n) }

// stranger is nobody.
var stranger = common.Address{0xbb}

// burn is where slashed grains go.
var burn = common.HexToAddress("0x000000000000000000000000000000000000dEaD")
