package contracts_test

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"
	"time"

	"enigma/contracts"
	"enigma/contracts/evm"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"
)

var (
	market = contracts.NewMarketplace()
	token  = contracts.NewEnigmaToken()
	facade = contracts.NewLegacyMarketplace()
)

const (
	eng    = 100_000_000 // grains
	period = 30 * 24 * time.Hour
	supply = 150_000_000 * eng
)

// A world is a simulated chain with the contracts on it and rich accounts:
// account 0 deployed them and owns all ENG that others were not given.
type world struct {
	t        *testing.T
	backend  *simulated.Backend
	keys     []*ecdsa.PrivateKey
	accounts []common.Address
	token    common.Address
	market   common.Address
	setup    contracts.Setup
	gas      uint64 // limit of a transaction
	sent     []sent
}

// newWorld deploys the market with a fee of 2.5 % and no least deposit.
func newWorld(t *testing.T, accounts int) *world {
	t.Helper()
	return newWorldOf(t, accounts, contracts.EnigmaTokenMetaData.Bin, func(*world, *contracts.Setup) {})
}

// newWorldOf deploys a market for any token; adapt may change its set-up.
func newWorldOf(t *testing.T, accounts int, code string, adapt func(*world, *contracts.Setup)) *world {
	t.Helper()
	return newWorldOn(t, evm.Osaka, accounts, code, adapt)
}

// newWorldOn does so under the rules of a fork. Under Amsterdam's, new state
// takes more gas than a transaction may use for anything else.
func newWorldOn(t *testing.T, fork evm.Fork, accounts int, code string, adapt func(*world, *contracts.Setup)) *world {
	t.Helper()
	w := &world{t: t, gas: 12_000_000}
	if fork == evm.Amsterdam {
		w.gas = 50_000_000
	}
	alloc := types.GenesisAlloc{}
	for i := range accounts {
		key, err := crypto.ToECDSA(crypto.Keccak256([]byte{byte(i)}))
		if err != nil {
			t.Fatal(err)
		}
		w.keys = append(w.keys, key)
		w.accounts = append(w.accounts, crypto.PubkeyToAddress(key.PublicKey))
		alloc[w.accounts[i]] = types.Account{Balance: new(big.Int).Lsh(big.NewInt(1), 80)}
	}
	w.backend = simulated.NewBackend(alloc, func(_ *node.Config, c *ethconfig.Config) { c.Genesis.Config = fork.Config() })
	t.Cleanup(func() { w.backend.Close() })
	w.token = w.deploy(common.FromHex(code))
	setup := contracts.Setup{
		Token: w.token, Admin: w.accounts[0], Guardian: w.accounts[0], Treasury: common.Address{9},
		Disputes: common.Address{8}, Nodes: common.Address{7}, Legacy: common.Address{6}, Fee: 250, MinDeposit: 0,
	}
	adapt(w, &setup)
	setup.Terms = w.deploy(append(common.FromHex(contracts.MarketTermsMetaData.Bin), contracts.NewMarketTerms().PackConstructor(setup)...))
	w.setup = setup
	w.market = w.deploy(append(common.FromHex(contracts.MarketplaceMetaData.Bin), market.PackConstructor(setup)...))
	for _, a := range w.accounts[1:] {
		w.must(0, w.token, token.PackTransfer(a, big.NewInt(1000*eng)))
		w.must(w.index(a), w.token, token.PackApprove(w.market, big.NewInt(1000*eng)))
	}
	return w
}

func (w *world) index(a common.Address) int {
	for i := range w.accounts {
		if w.accounts[i] == a {
			return i
		}
	}
	w.t.Fatalf("no account %s", a)
	return 0
}

func (w *world) deploy(code []byte) common.Address {
	w.t.Helper()
	r := w.send(0, nil, code)
	if r.Status != types.ReceiptStatusSuccessful {
		w.t.Fatal("deployment reverted")
	}
	return r.ContractAddress
}

// send puts a transaction into a block of its own. Limits are fixed, since an
// estimate runs at another time than the block.
func (w *world) send(from int, to *common.Address, data []byte) *types.Receipt {
	w.t.Helper()
	ctx, c := w.t.Context(), w.backend.Client()
	nonce, err := c.PendingNonceAt(ctx, w.accounts[from])
	if err != nil {
		w.t.Fatal(err)
	}
	tx, err := types.SignNewTx(w.keys[from], types.LatestSignerForChainID(big.NewInt(1337)), &types.DynamicFeeTx{
		ChainID: big.NewInt(1337), Nonce: nonce, To: to, Data: data,
		Gas: w.gas, GasFeeCap: big.NewInt(1e10), GasTipCap: big.NewInt(1e7),
	})
	if err != nil {
		w.t.Fatal(err)
	}
	if err := c.SendTransaction(ctx, tx); err != nil {
		w.t.Fatal(err)
	}
	w.backend.Commit()
	r, err := c.TransactionReceipt(ctx, tx.Hash())
	if err != nil {
		w.t.Fatal(err)
	}
	w.sent = append(w.sent, sent{w.accounts[from], to, data, r})
	return r
}

// try sends a transaction and returns the contract's refusal, if any.
func (w *world) try(from int, to common.Address, data []byte) (*types.Receipt, error) {
	w.t.Helper()
	r := w.send(from, &to, data)
	if r.Status == types.ReceiptStatusSuccessful {
		return r, nil
	}
	// Nothing changed: the same call in the same block says why.
	msg := ethereum.CallMsg{From: w.accounts[from], To: &to, Data: data}
	_, err := w.backend.Client().CallContract(w.t.Context(), msg, r.BlockNumber)
	if err == nil {
		return r, errors.New("reverted for no reason")
	}
	return r, refusal(err)
}

func (w *world) must(from int, to common.Address, data []byte) *types.Receipt {
	w.t.Helper()
	r, err := w.try(from, to, data)
	if err != nil {
		w.t.Fatal(err)
	}
	return r
}

// refused fails the test unless the contract refuses with the named error.
func (w *world) refused(want string, from int, to common.Address, data []byte) {
	w.t.Helper()
	if _, err := w.try(from, to, data); err == nil || err.Error() != want {
		w.t.Errorf("got %v, want %s", err, want)
	}
}

// refusal names the contract error in an RPC error.
func refusal(err error) error {
	var data rpc.DataError
	if !errors.As(err, &data) {
		return err
	}
	text, _ := data.ErrorData().(string)
	raw, decodeErr := hexutil.Decode(text)
	if decodeErr != nil || len(raw) < 4 {
		return err
	}
	for prefix, unpack := range map[string]func([]byte) (any, error){
		"*contracts.Marketplace": market.UnpackError, "*contracts.EnigmaToken": token.UnpackError,
		"*contracts.LegacyMarketplace": facade.UnpackError,
		"*contracts.Nodes":             nodesABI.UnpackError, "*contracts.Disputes": disputesABI.UnpackError,
	} {
		if e, err := unpack(raw); err == nil {
			return errors.New(strings.TrimPrefix(fmt.Sprintf("%T", e), prefix))
		}
	}
	return err
}

// view calls a contract's view.
func view[T any](w *world, to common.Address, data []byte, unpack func([]byte) (T, error)) T {
	w.t.Helper()
	out, err := w.backend.Client().CallContract(w.t.Context(), ethereum.CallMsg{To: &to, Data: data}, nil)
	if err != nil {
		w.t.Fatal(refusal(err))
	}
	v, err := unpack(out)
	if err != nil {
		w.t.Fatal(err)
	}
	return v
}

func (w *world) eng(who common.Address) uint64 {
	w.t.Helper()
	return view(w, w.token, token.PackBalanceOf(who), token.UnpackBalanceOf).Uint64()
}

func (w *world) now() uint64 {
	w.t.Helper()
	h, err := w.backend.Client().HeaderByNumber(w.t.Context(), nil)
	if err != nil {
		w.t.Fatal(err)
	}
	return h.Time
}

func (w *world) advance(by time.Duration) {
	w.t.Helper()
	// The pool drops what was mined a moment after the block, and until then the
	// clock does not move.
	err := w.backend.AdjustTime(by)
	for deadline := time.Now().Add(10 * time.Second); err != nil && time.Now().Before(deadline); time.Sleep(time.Millisecond) {
		err = w.backend.AdjustTime(by)
	}
	if err != nil {
		w.t.Fatal(err)
	}
}

// register offers a data set whose revenue goes to its provider.
func (w *world) register(provider int, name string, price uint64) [32]byte {
	w.t.Helper()
	w.must(provider, w.market, market.PackRegister(w.accounts[provider], name, price, 0, manifest, w.all(provider)))
	return w.id(provider, name)
}

func (w *world) id(provider int, name string) [32]byte {
	return crypto.Keccak256Hash(w.accounts[provider][:], []byte(name))
}

// all is the payout list that names one account only.
func (w *world) all(who int) []contracts.Payout {
	return []contracts.Payout{{To: w.accounts[who], BasisPoints: 10_000}}
}

func (w *world) subscribe(who int, id [32]byte, months uint32) *types.Receipt {
	w.t.Helper()
	return w.must(who, w.market, market.PackSubscribe(id, months, unlimited, 0))
}

func (w *world) paidUntil(id [32]byte, who int) uint64 {
	w.t.Helper()
	return view(w, w.market, market.PackPaidUntil(id, w.accounts[who]), market.UnpackPaidUntil)
}

func (w *world) dataset(id [32]byte) contracts.Dataset {
	w.t.Helper()
	return view(w, w.market, market.PackDataset(id), market.UnpackDataset)
}

var (
	manifest  = [32]byte{1}
	unlimited = new(big.Int).Lsh(big.NewInt(1), 255)
)
