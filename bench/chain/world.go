package chain

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"enigma/contracts"
	"enigma/contracts/evm"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

var (
	market = contracts.NewMarketplace()
	token  = contracts.NewEnigmaToken()
)

const (
	eng   = 100_000_000 // grains
	day   = 24 * 3600   // seconds
	month = 30 * day

	fee        = 250       // basis points
	minDeposit = 100 * eng // grains
	price      = 10 * eng  // grains a month
)

// manifest is the hash of one; unlimited agrees to any price.
var (
	manifest  = [32]byte{1}
	unlimited = new(big.Int).Lsh(big.NewInt(1), 255)
)

// A world is a market in use whose calls are measured. The first error stays and
// makes all later steps do nothing.
type world struct {
	*evm.Market
	figures []Figure
	err     error
}

// provider, payee and the like are accounts that have and had ENG.
var (
	provider = evm.Account(1)
	buyer    = evm.Account(2)
	other    = evm.Account(3)
	keeper   = evm.Account(4)
)

// subscriber returns the n-th of many.
func subscriber(n int) common.Address { return evm.Account(uint64(100 + n)) }

// newWorld returns a market that has another data set and is not new: nobody
// pays for the market's own first balance.
func newWorld(fork evm.Fork) (*world, error) {
	m, err := evm.NewMarket(fork, fee, minDeposit)
	if err != nil {
		return nil, err
	}
	w := &world{Market: m}
	for _, who := range []common.Address{provider, buyer, other, keeper} {
		w.fund(who)
	}
	w.offer(other, "other")
	w.do(buyer, market.PackSubscribe(id(other, "other"), 1, unlimited, 0))
	w.do(buyer, market.PackFund(w.Treasury, big.NewInt(1)))
	return w, w.err
}

func (w *world) fund(who common.Address) {
	if w.err == nil {
		w.err = w.Fund(who, 100_000*eng)
	}
}

// offer registers a data set whose provider is its only payee.
func (w *world) offer(who common.Address, name string) [32]byte {
	w.do(who, offer(who, name, all(who)))
	return id(who, name)
}

func offer(who common.Address, name string, payouts []contracts.Payout) []byte {
	return market.PackRegister(who, name, price, minDeposit, manifest, payouts)
}

// do sends a transaction to the market and returns its gas.
func (w *world) do(from common.Address, data []byte) uint64 {
	if w.err != nil {
		return 0
	}
	r, err := w.Send(from, w.Market.Market, data)
	if err != nil {
		w.err = fmt.Errorf("%w, in a call of %x", err, data[:4])
		return 0
	}
	return r.Gas
}

// measure notes what a transaction costs.
func (w *world) measure(name string, from common.Address, data []byte) {
	w.note(name, w.do(from, data))
}

func (w *world) note(name string, gas uint64) {
	w.figures = append(w.figures, Figure{name, gas})
}

func (w *world) wait(seconds uint64) {
	if w.err == nil {
		w.Time += seconds
	}
}

func id(who common.Address, name string) [32]byte {
	return crypto.Keccak256Hash(who[:], []byte(name))
}

// all is the payout list that names one account only.
func all(who common.Address) []contracts.Payout {
	return []contracts.Payout{{To: who, BasisPoints: 10_000}}
}

// shares is a list of so many payees; the first gets what is left.
func shares(payees int) []contracts.Payout {
	list := []contracts.Payout{{To: provider, BasisPoints: uint16(10_000 - (payees-1)*100)}}
	for i := 1; i < payees; i++ {
		list = append(list, contracts.Payout{To: subscriber(i), BasisPoints: 100})
	}
	return list
}

// permit signs an account's consent to a transfer to the market (ERC-2612).
func (w *world) permit(key *ecdsa.PrivateKey, value int64) contracts.Permit {
	if w.err != nil {
		return contracts.Permit{}
	}
	out, err := w.Call(w.Token, token.PackDOMAINSEPARATOR())
	if err != nil {
		w.err = err
		return contracts.Permit{}
	}
	owner := crypto.PubkeyToAddress(key.PublicKey)
	deadline := new(big.Int).SetUint64(w.Time + 3600)
	kind := crypto.Keccak256([]byte("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"))
	message := crypto.Keccak256(kind, common.LeftPadBytes(owner[:], 32), common.LeftPadBytes(w.Market.Market[:], 32),
		common.BigToHash(big.NewInt(value)).Bytes(), make([]byte, 32), common.BigToHash(deadline).Bytes())
	sig, err := crypto.Sign(crypto.Keccak256([]byte{0x19, 1}, out, message), key)
	if err != nil {
		w.err = err
		return contracts.Permit{}
	}
	return contracts.Permit{Value: big.NewInt(value), Deadline: deadline, V: sig[64] + 27, R: [32]byte(sig[:32]), S: [32]byte(sig[32:64])}
}
