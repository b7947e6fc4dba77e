package contracts_test

import (
	"math/big"
	"testing"
	"time"

	"enigma/contracts"
)

func TestScratchGas(t *testing.T) {
	w := newWorld(t, 6)
	one := w.all(1)
	r := w.must(1, w.market, market.PackRegister(w.accounts[1], "trades", 10*eng, 100*eng, manifest, one))
	t.Log("register", r.GasUsed)
	id := w.id(1, "trades")
	lim := big.NewInt(100 * eng)
	r = w.must(2, w.market, market.PackSubscribe(id, 1, lim, 0))
	t.Log("first ever", r.GasUsed)
	r = w.must(3, w.market, market.PackSubscribe(id, 1, lim, 0))
	t.Log("first of a subscriber", r.GasUsed)
	w.advance(20 * 24 * time.Hour)
	r = w.must(2, w.market, market.PackSubscribe(id, 1, lim, 0))
	t.Log("early renewal", r.GasUsed)
	w.advance(12 * 24 * time.Hour)
	r = w.must(0, w.market, market.PackClaim(id, one, w.accounts[1]))
	t.Log("claim", r.GasUsed)
	r = w.must(3, w.market, market.PackSubscribe(id, 1, lim, 0))
	t.Log("renewal after lapse", r.GasUsed)
	r = w.must(2, w.market, market.PackUnsubscribe(id, w.accounts[2]))
	t.Log("unsubscribe", r.GasUsed)
	w.advance(25 * 24 * time.Hour)
	r = w.must(0, w.market, market.PackClaim(id, one, w.accounts[1]))
	t.Log("claim 2", r.GasUsed)
	r = w.must(1, w.market, market.PackSetTrial(id, 86400, 1000))
	r = w.must(4, w.market, market.PackStartTrial(id))
	t.Log("trial", r.GasUsed)
	r = w.must(1, w.market, market.PackUpdate(id, 2, manifest))
	t.Log("update", r.GasUsed)
	_ = contracts.Payout{}
}
