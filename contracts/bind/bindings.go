package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
)

// header goes before every file, of the package %s. Not every file uses every
// import.
const header = `// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

//lint:file-ignore ST1005 the generator words errors so

package %s

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
	_ = bind.NewBoundContract
)
`

// An artifact is what build.js writes for a contract.
type artifact struct {
	Contract string
	ABI      json.RawMessage
	Bytecode string
}

// bindings returns the Go files, by name, for the contracts in dir/artifacts.
//
// A Solidity struct becomes one Go type, however many contracts use it, so that
// a value goes from one contract to another without conversion: IMarket.Payout
// is IMarketPayout everywhere, and Payout, declared outside any contract, is
// Payout. What a function with several results returns is named after the
// contract too: MarketBalancesOutput.
func bindings(dir, name string) (map[string]string, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "artifacts", "*.json"))
	if err != nil || len(paths) == 0 {
		return nil, fmt.Errorf("no artifacts in %s: run node build.js first", dir)
	}
	out := newPackage(name)
	for _, path := range paths {
		b, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		var a artifact
		if err := json.Unmarshal(b, &a); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		if err := out.add(a); err != nil {
			return nil, err
		}
	}
	return out.files(), nil
}

// A goPackage collects declarations, each of which must be there once.
type goPackage struct {
	name      string
	contracts map[string]string // the code of a contract's own declarations
	structs   map[string]string // the code of a struct, by its Go name
	owner     map[string]string // who declares a name
}

func newPackage(name string) *goPackage {
	return &goPackage{name: name, contracts: map[string]string{}, structs: map[string]string{}, owner: map[string]string{}}
}

// add generates the code for one contract. It fails when two things would have
// the same Go name: different structs, or a struct Market.Sold and an event Sold
// of Market. The remedy is another name in the Solidity source.
func (p *goPackage) add(a artifact) error {
	code, err := abigen.BindV2([]string{a.Contract}, []string{string(a.ABI)}, []string{a.Bytecode}, "contracts", nil, nil)
	if err != nil {
		return fmt.Errorf("%s: %w", a.Contract, err)
	}
	parts, err := split(a.Contract, code)
	if err != nil {
		return fmt.Errorf("%s: %w", a.Contract, err)
	}
	for _, name := range slices.Sorted(maps.Keys(parts.structs)) {
		known, again := p.structs[name]
		if again && known == parts.structs[name] {
			continue
		}
		if again {
			return fmt.Errorf("%s and %s have different structs that are both %s in Go: rename one in Solidity", p.owner[name], a.Contract, name)
		}
		if err := p.claim(name, a.Contract); err != nil {
			return err
		}
		p.structs[name] = parts.structs[name]
	}
	for _, name := range parts.names {
		if err := p.claim(name, a.Contract); err != nil {
			return err
		}
	}
	p.contracts[a.Contract] = parts.own
	return nil
}

// claim notes that a contract declares a Go name that was free.
func (p *goPackage) claim(name, contract string) error {
	if other, taken := p.owner[name]; taken {
		return fmt.Errorf("%s declares %s, which is also in %s: rename one in Solidity", contract, name, other)
	}
	p.owner[name] = contract
	return nil
}

// files returns the finished files by name.
func (p *goPackage) files() map[string]string {
	var structs strings.Builder
	header := fmt.Sprintf(header, p.name)
	structs.WriteString(header)
	for _, name := range slices.Sorted(maps.Keys(p.structs)) {
		structs.WriteString("\n" + p.structs[name] + "\n")
	}
	files := map[string]string{"bindings.go": structs.String()}
	for name, code := range p.contracts {
		files["bindings_"+strings.ToLower(name)+".go"] = header + "\n" + code
	}
	return files
}
