package contracts_test

import (
	"math/big"
	"testing"

	"enigma/contracts"
	"enigma/contracts/evm"

	"github.com/ethereum/go-ethereum/common"
)

// TestWholeSupply has one account buy a data set with nearly all ENG that there
// is, and then another with what the first left: no field overflows, and the
// refunds are exact.
func TestWholeSupply(t *testing.T) {
	m, err := evm.NewMarket(evm.Osaka, 1_000, 0)
	if err != nil {
		t.Fatal(err)
	}
	const most = supply / tick / 4 * tick // a quarter of everything
	who := evm.Account(1)
	for i := range uint64(4) {
		if err := m.Fund(evm.Account(i+1), most); err != nil {
			t.Fatal(err)
		}
	}
	send := func(i uint64, data []byte) {
		t.Helper()
		if _, err := m.Send(evm.Account(i), m.Market, data); err != nil {
			t.Fatal(err)
		}
	}
	grains := func(i uint64) uint64 {
		t.Helper()
		n, err := m.Grains(evm.Account(i))
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	send(4, market.PackRegister(evm.Account(4), "all", most, 0, manifest, payTo(who)))
	out, err := m.Call(m.Market, market.PackIdOf(evm.Account(4), "all"))
	if err != nil {
		t.Fatal(err)
	}
	id := [32]byte(out)
	for i := range uint64(3) {
		send(i+1, market.PackSubscribe(id, 1, unlimited, most))
		m.Time += 3600
	}
	m.Time += 10*86400 - 3*3600
	// A third of it is claimed and buys again, beside what is left.
	send(4, market.PackClaim(id, payTo(who), who))
	got := grains(1)
	if want := new(big.Int).Div(big.NewInt(most*9/10), big.NewInt(3)).Uint64(); got < 3*want-most/100 || got > 3*want {
		t.Errorf("claimed %d, want nearly %d", got, 3*want)
	}
	send(4, market.PackSetPrice(id, got/tick*tick))
	if _, err := m.Send(who, m.Token, token.PackApprove(m.Market, unlimited)); err != nil {
		t.Fatal(err)
	}
	send(1, market.PackGift(id, evm.Account(5), 1, unlimited))
	for i := range uint64(5) {
		send(i+1, market.PackUnsubscribe(id, evm.Account(i+1)))
	}
	for i := range uint64(3) {
		left := big.NewInt(most)
		left.Mul(left, big.NewInt(periodSeconds-10*86400+int64(i)*3600)).Div(left, big.NewInt(periodSeconds))
		have := grains(i + 1)
		if i == 0 {
			have -= got % tick // did not divide into ticks
		}
		if have != left.Uint64() {
			t.Errorf("account %d has %d back, want %d", i+1, have, left)
		}
	}
	if back := grains(5); back != got/tick*tick {
		t.Errorf("the gift is worth %d, want all of %d", back, got/tick*tick)
	}
	// The price's own limit: nobody can pay it, and nothing breaks.
	send(4, market.PackSetPrice(id, (1<<48-1)*tick))
	if _, err := m.Send(evm.Account(2), m.Market, market.PackSubscribe(id, 120, unlimited, 1<<63)); err == nil {
		t.Error("bought for more than there is")
	}
}

// payTo is the list that names one account only.
func payTo(who common.Address) []contracts.Payout {
	return []contracts.Payout{{To: who, BasisPoints: 10_000}}
}
