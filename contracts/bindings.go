// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

//lint:file-ignore ST1005 the generator words errors so

package contracts

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

// MarketplaceDataset is an auto generated low-level Go binding around an user-defined struct.
type MarketplaceDataset struct {
	Provider common.Address
	Price    uint64
	Active   bool
	Revision uint64
	Deposit  uint64
	LastEnd  uint64
	Manifest [32]byte
	Account  [32]byte
}

// MarketplacePayout is an auto generated low-level Go binding around an user-defined struct.
type MarketplacePayout struct {
	To          common.Address
	BasisPoints uint16
}

// MarketplacePermit is an auto generated low-level Go binding around an user-defined struct.
type MarketplacePermit struct {
	Value    *big.Int
	Deadline *big.Int
	V        uint8
	R        [32]byte
	S        [32]byte
}
