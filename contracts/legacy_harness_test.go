package contracts_test

import (
	"fmt"
	"math/big"
	"strings"
	"testing"

	"enigma/contracts"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// An old is a world whose market has the facade of 2018. Account 0 owns the
// facade; the others have given it and the market allowances.
type old struct {
	*world
	facade common.Address
	abi    *abi.ABI
}

func newOld(t *testing.T, accounts int, minDeposit uint64) *old {
	t.Helper()
	o := &old{world: newWorld(t, accounts)}
	var err error
	if o.abi, err = contracts.LegacyMarketplaceMetaData.ParseABI(); err != nil {
		t.Fatal(err)
	}
	nonce, err := o.backend.Client().PendingNonceAt(t.Context(), o.accounts[0])
	if err != nil {
		t.Fatal(err)
	}
	setup := contracts.Setup{
		Token: o.token, Admin: o.accounts[0], Guardian: o.accounts[0], Treasury: common.Address{9},
		Disputes: common.Address{8}, Nodes: common.Address{7}, Fee: 250, MinDeposit: minDeposit,
		Legacy: crypto.CreateAddress(o.accounts[0], nonce+2),
	}
	terms := contracts.NewMarketTerms().PackConstructor(setup)
	setup.Terms = o.deploy(append(common.FromHex(contracts.MarketTermsMetaData.Bin), terms...))
	o.market = o.deploy(append(common.FromHex(contracts.MarketplaceMetaData.Bin), market.PackConstructor(setup)...))
	code := common.FromHex(contracts.LegacyMarketplaceMetaData.Bin)
	o.facade = o.deploy(append(code, facade.PackConstructor(o.market, o.accounts[0])...))
	for i := range o.accounts[1:] {
		o.must(i+1, o.token, token.PackApprove(o.market, big.NewInt(1000*eng)))
		o.must(i+1, o.token, token.PackApprove(o.facade, big.NewInt(1000*eng)))
	}
	return o
}

// pack encodes a call of the facade. Numbers, names and accounts are given as
// uint64, string and int.
func (o *old) pack(method string, args ...any) []byte {
	o.t.Helper()
	for i, a := range args {
		switch a := a.(type) {
		case uint64:
			args[i] = new(big.Int).SetUint64(a)
		case string:
			args[i] = padded(a)
		case int:
			args[i] = o.accounts[a]
		}
	}
	data, err := o.abi.Pack(method, args...)
	if err != nil {
		o.t.Fatal(err)
	}
	return data
}

// do calls the facade and returns its events, one a line.
func (o *old) do(who int, method string, args ...any) string {
	o.t.Helper()
	return o.events(o.must(who, o.facade, o.pack(method, args...)))
}

// not fails the test unless the call is refused with the named error.
func (o *old) not(want string, who int, method string, args ...any) {
	o.t.Helper()
	o.refused(want, who, o.facade, o.pack(method, args...))
}

// see returns a view's results, separated by spaces, or the refusal in
// brackets.
func (o *old) see(method string, args ...any) string {
	o.t.Helper()
	msg := ethereum.CallMsg{To: &o.facade, Data: o.pack(method, args...)}
	out, err := o.backend.Client().CallContract(o.t.Context(), msg, nil)
	if err != nil {
		return "[" + refusal(err).Error() + "]"
	}
	values, err := o.abi.Methods[method].Outputs.Unpack(out)
	if err != nil {
		o.t.Fatal(err)
	}
	return o.show(values...)
}

// saw fails the test unless a view shows what is wanted.
func (o *old) saw(want, method string, args ...any) {
	o.t.Helper()
	if got := o.see(method, args...); got != want {
		o.t.Errorf("%s: got %s, want %s", method, got, want)
	}
}

// events returns what the facade emitted.
func (o *old) events(r *types.Receipt) string {
	o.t.Helper()
	var lines []string
	for _, l := range r.Logs {
		if l.Address == o.facade {
			lines = append(lines, o.event(l))
		}
	}
	return strings.Join(lines, "\n")
}

// event prints an event as its name and arguments, in the order of the ABI.
func (o *old) event(l *types.Log) string {
	o.t.Helper()
	e, err := o.abi.EventByID(l.Topics[0])
	if err != nil {
		o.t.Fatal(err)
	}
	fields := make(map[string]any)
	if err := e.Inputs.UnpackIntoMap(fields, l.Data); err != nil {
		o.t.Fatal(err)
	}
	var indexed abi.Arguments
	for _, in := range e.Inputs {
		if in.Indexed {
			indexed = append(indexed, in)
		}
	}
	if err := abi.ParseTopicsIntoMap(fields, indexed, l.Topics[1:]); err != nil {
		o.t.Fatal(err)
	}
	var values []any
	for _, in := range e.Inputs {
		values = append(values, fields[in.Name])
	}
	return e.Name + " " + o.show(values...)
}

// show prints values: names as text, accounts by number, the zero address as -.
func (o *old) show(values ...any) string {
	var words []string
	for _, v := range values {
		switch v := v.(type) {
		case [32]byte:
			words = append(words, fmt.Sprintf("%q", strings.TrimRight(string(v[:]), "\x00")))
		case [][32]byte:
			for _, name := range v {
				words = append(words, o.show(name))
			}
		case common.Address:
			words = append(words, o.account(v))
		case int:
			words = append(words, o.account(o.accounts[v]))
		case string:
			words = append(words, fmt.Sprintf("%q", v))
		default:
			words = append(words, fmt.Sprint(v))
		}
	}
	return strings.Join(words, " ")
}

func (o *old) account(a common.Address) string {
	for i, b := range o.accounts {
		if a == b {
			return fmt.Sprintf("a%d", i)
		}
	}
	switch a {
	case common.Address{}:
		return "-"
	case o.facade:
		return "facade"
	case o.market:
		return "market"
	}
	return a.Hex()
}

// list registers a data set through the facade.
func (o *old) list(provider int, name string, price uint64) [32]byte {
	o.t.Helper()
	o.do(provider, "register", name, price, provider)
	return o.id(provider, name)
}

// padded is a name as the interface of 2018 has it.
func padded(name string) [32]byte {
	var b [32]byte
	copy(b[:], name)
	return b
}

// refusedCode returns why a deployment is refused.
func (o *old) refusedCode(code []byte) string {
	o.t.Helper()
	_, err := o.backend.Client().CallContract(o.t.Context(), ethereum.CallMsg{From: o.accounts[0], Data: code}, nil)
	if err == nil {
		return "nothing"
	}
	return refusal(err).Error()
}

// together puts two calls of the facade into one block, in their order.
func (o *old) together(from [2]int, calls ...[]byte) (receipts []*types.Receipt) {
	o.t.Helper()
	ctx, c := o.t.Context(), o.backend.Client()
	var hashes []common.Hash
	for i, data := range calls {
		nonce, err := c.PendingNonceAt(ctx, o.accounts[from[i]])
		if err != nil {
			o.t.Fatal(err)
		}
		tx, err := types.SignNewTx(o.keys[from[i]], types.LatestSignerForChainID(big.NewInt(1337)), &types.DynamicFeeTx{
			ChainID: big.NewInt(1337), Nonce: nonce, To: &o.facade, Data: data,
			Gas: 2_000_000, GasFeeCap: big.NewInt(1e10), GasTipCap: big.NewInt(1e8 >> i), // the higher tip goes first
		})
		if err != nil {
			o.t.Fatal(err)
		}
		if err := c.SendTransaction(ctx, tx); err != nil {
			o.t.Fatal(err)
		}
		hashes = append(hashes, tx.Hash())
	}
	o.backend.Commit()
	for _, hash := range hashes {
		r, err := c.TransactionReceipt(ctx, hash)
		if err != nil {
			o.t.Fatal(err)
		}
		receipts = append(receipts, r)
	}
	return receipts
}
