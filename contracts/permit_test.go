package contracts_test

import (
	"math/big"
	"testing"

	"enigma/contracts"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

func TestPermit(t *testing.T) {
	w := newMarket(t, 4)
	id := w.offer(1, "trades", w.all(1))
	buy := func(months uint32, p contracts.Permit) []byte {
		return market.PackSubscribeWithPermit(id, months, unlimited, price, p)
	}
	w.must(2, w.token, token.PackApprove(w.market, grains(0)))
	w.must(3, w.token, token.PackApprove(w.market, grains(0)))
	w.must(2, w.market, buy(1, w.permit(2, price, 3600)))
	if !w.hasAccess(id, 2) || w.subscription(id, 2).Cap.Int64() != price/tick {
		t.Error("not subscribed")
	}

	// Somebody else uses up the permit first: the allowance stands.
	p := w.permit(2, price, 3600)
	w.must(3, w.token, token.PackPermit(w.accounts[2], w.market, p.Value, p.Deadline, p.V, p.R, p.S))
	w.must(2, w.market, buy(1, p))

	w.refused("ERC20InsufficientAllowance", 2, w.market, buy(1, p))                        // used
	w.refused("ERC20InsufficientAllowance", 2, w.market, buy(2, w.permit(2, price, 3600))) // too little
	late := w.permit(2, price, 10)
	w.advance(20 * 1e9)
	w.refused("ERC20InsufficientAllowance", 2, w.market, buy(1, late))                     // too late
	w.refused("ERC20InsufficientAllowance", 3, w.market, buy(1, w.permit(2, price, 3600))) // another's
	bad := w.permit(2, price, 3600)
	bad.V = 29
	w.refused("ERC20InsufficientAllowance", 2, w.market, buy(1, bad))

	register := func(who int, p contracts.Permit) []byte {
		return market.PackRegisterWithPermit("quotes", price, least, manifest, w.all(who), p)
	}
	w.refused("ERC20InsufficientAllowance", 2, w.market, register(2, w.permit(3, least, 3600)))
	w.must(2, w.market, register(2, w.permit(2, least, 3600)))
	if w.dataset(w.id(2, "quotes")).Provider != w.accounts[2] {
		t.Error("not registered")
	}
}

// permit signs an account's consent (ERC-2612) for so many seconds.
func (w *world) permit(who int, value, seconds int64) contracts.Permit {
	w.t.Helper()
	domain := view(w, w.token, token.PackDOMAINSEPARATOR(), token.UnpackDOMAINSEPARATOR)
	nonce := view(w, w.token, token.PackNonces(w.accounts[who]), token.UnpackNonces)
	deadline := new(big.Int).SetUint64(w.now() + uint64(seconds))
	kind := crypto.Keccak256([]byte("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"))
	message := crypto.Keccak256(kind, common.LeftPadBytes(w.accounts[who][:], 32), common.LeftPadBytes(w.market[:], 32),
		common.BigToHash(big.NewInt(value)).Bytes(), common.BigToHash(nonce).Bytes(), common.BigToHash(deadline).Bytes())
	sig, err := crypto.Sign(crypto.Keccak256([]byte{0x19, 1}, domain[:], message), w.keys[who])
	if err != nil {
		w.t.Fatal(err)
	}
	return contracts.Permit{Value: big.NewInt(value), Deadline: deadline, V: sig[64] + 27, R: [32]byte(sig[:32]), S: [32]byte(sig[32:64])}
}
