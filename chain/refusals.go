package chain

import (
	"fmt"
	"math/big"
	"sync"

	"enigma"
	"enigma/contracts"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

const timeFormat = "2006-01-02 15:04:05 MST"

// spoken are the contracts whose refusals are put into words.
var spoken = []*bind.MetaData{
	&contracts.MarketplaceMetaData, &contracts.MarketTermsMetaData, &contracts.EnigmaTokenMetaData, &contracts.TimelockControllerMetaData,
	&contracts.NodesMetaData, &contracts.DisputesMetaData, &contracts.DirectoryMetaData, &contracts.RankingMetaData, &contracts.LegacyMarketplaceMetaData,
}

// refusals are the errors of all contracts, by selector.
var refusals = sync.OnceValue(func() map[[4]byte]abi.Error {
	all := map[[4]byte]abi.Error{}
	for _, meta := range spoken {
		parsed, err := meta.ParseABI()
		if err != nil {
			panic("chain: internal error: " + err.Error())
		}
		for _, e := range parsed.Errors {
			all[[4]byte(e.ID[:4])] = e
		}
	}
	return all
})

// revert puts a contract's refusal into words. It returns nil for data that is
// none of the contracts' own.
func revert(data any) *enigma.Error {
	text, ok := data.(string)
	if !ok {
		return nil
	}
	raw, err := hexutil.Decode(text)
	if err != nil || len(raw) < 4 {
		return nil
	}
	e, ok := refusals()[[4]byte(raw[:4])]
	if !ok {
		return nil
	}
	a := said{}
	if err := e.Inputs.UnpackIntoMap(a, raw[4:]); err != nil {
		return nil
	}
	w, ok := wordsFor(e)
	if !ok {
		return &enigma.Error{Kind: enigma.Internal, Err: fmt.Errorf("the contract refused: %s", e.Name)}
	}
	out := &enigma.Error{Kind: w.kind, Hint: w.hint}
	var args []any
	if w.args != nil {
		args = w.args(a)
	}
	out.Err = fmt.Errorf(w.text, args...)
	return out
}

// said is what an error says, by the names of its arguments.
type said map[string]any

// number reads an unsigned number of any width.
func (a said) number(name string) *big.Int {
	switch n := a[name].(type) {
	case *big.Int:
		return n
	case uint64:
		return new(big.Int).SetUint64(n)
	case uint32:
		return big.NewInt(int64(n))
	case uint16:
		return big.NewInt(int64(n))
	case uint8:
		return big.NewInt(int64(n))
	}
	return new(big.Int)
}

func (a said) eng(name string) enigma.Grains { return grains(a.number(name)) }

func (a said) time(name string) string {
	return moment(a.number(name).Uint64()).Format(timeFormat)
}

func (a said) account(name string) enigma.Address {
	who, _ := a[name].(common.Address)
	return enigma.Address(who)
}

func (a said) id(name string) enigma.Hash {
	id, _ := a[name].([32]byte)
	return id
}

// wording says one refusal: text with args in it.
type wording struct {
	kind enigma.Kind
	hint string
	text string
	args func(a said) []any
}

func list(v ...any) []any { return v }

// wordsFor finds the words of an error: of its signature, or else of its name.
func wordsFor(e abi.Error) (wording, bool) {
	for _, key := range []string{e.Sig, e.Name} {
		for _, table := range []map[string]wording{words, wordsBeside} {
			if w, ok := table[key]; ok {
				return w, true
			}
		}
	}
	return wording{}, false
}
