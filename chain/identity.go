package chain

import (
	"encoding/json"
	"slices"
	"strings"
	"sync"

	"enigma"
	"enigma/contracts"
	"enigma/internal/wallet"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
)

// identity says what a call does, by which one that is asked for again is
// recognised. Calls that differ only in the consent that comes with them
// (ERC-2612), whose deadline is another each time, do the same.
func (c call) identity() enigma.Hash {
	what := struct {
		To     string
		Create bool
		Value  string
		Method string
		Args   []any
		Data   []byte
	}{To: c.to.Hex(), Create: c.create, Data: c.data}
	if c.value != nil {
		what.Value = c.value.String()
	}
	if m, args := parseCall(c.data); m != nil && !c.create {
		what.Data = nil
		what.Method = strings.TrimSuffix(m.RawName, "WithPermit")
		for i, arg := range args {
			if !isPermit(m.Inputs[i].Type) {
				what.Args = append(what.Args, arg)
			}
		}
	}
	b, err := json.Marshal(what)
	if err != nil {
		return wallet.Keccak256(c.data)
	}
	return wallet.Keccak256(b)
}

func isPermit(t abi.Type) bool {
	if t.T != abi.TupleTy {
		return false
	}
	for _, field := range []string{"deadline", "v", "r", "s"} {
		if !slices.Contains(t.TupleRawNames, field) {
			return false
		}
	}
	return true
}

// parseCall returns the contracts' method that data calls, or nil.
func parseCall(data []byte) (*abi.Method, []any) {
	if len(data) < 4 {
		return nil, nil
	}
	for _, a := range knownABIs() {
		m, err := a.MethodById(data[:4])
		if err != nil {
			continue
		}
		if args, err := m.Inputs.Unpack(data[4:]); err == nil {
			return m, args
		}
	}
	return nil, nil
}

// knownABIs parses the contracts' interfaces once.
var knownABIs = sync.OnceValue(func() []*abi.ABI {
	var out []*abi.ABI
	for _, meta := range []*bind.MetaData{&contracts.MarketplaceMetaData, &contracts.EnigmaTokenMetaData} {
		if a, err := meta.ParseABI(); err == nil {
			out = append(out, a)
		}
	}
	return out
})
