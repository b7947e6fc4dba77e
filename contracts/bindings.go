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

// Compensation is an auto generated low-level Go binding around an user-defined struct.
type Compensation struct {
	Amount uint64
	Rate   uint64
	Time   *big.Int
}

// Dataset is an auto generated low-level Go binding around an user-defined struct.
type Dataset struct {
	Head       Head
	Provider   common.Address
	Deposit    *big.Int
	Revision   *big.Int
	Registered uint16
	Account    [32]byte
	Window     Window
	Terms      Terms
}

// Ends is an auto generated low-level Go binding around an user-defined struct.
type Ends struct {
	Rate *big.Int
	Over *big.Int
}

// Head is an auto generated low-level Go binding around an user-defined struct.
type Head struct {
	Accrued       *big.Int
	Rate          *big.Int
	AsOf          uint32
	Next          uint16
	Price         *big.Int
	Open          bool
	Far           bool
	Compensations uint8
}

// List is an auto generated low-level Go binding around an user-defined struct.
type List struct {
	Banked  *big.Int
	Since   *big.Int
	Fee     uint64
	Retired bool
}

// Payout is an auto generated low-level Go binding around an user-defined struct.
type Payout struct {
	To          common.Address
	BasisPoints uint16
}

// Permit is an auto generated low-level Go binding around an user-defined struct.
type Permit struct {
	Value    *big.Int
	Deadline *big.Int
	V        uint8
	R        [32]byte
	S        [32]byte
}

// Setup is an auto generated low-level Go binding around an user-defined struct.
type Setup struct {
	Token      common.Address
	Admin      common.Address
	Guardian   common.Address
	Treasury   common.Address
	Disputes   common.Address
	Nodes      common.Address
	Terms      common.Address
	Legacy     common.Address
	Fee        uint16
	MinDeposit uint64
}

// Subscription is an auto generated low-level Go binding around an user-defined struct.
type Subscription struct {
	End         *big.Int
	TrialEnd    *big.Int
	Rate        *big.Int
	Locked      *big.Int
	Cap         *big.Int
	Compensated uint8
}

// SubscriptionsDue is an auto generated low-level Go binding around an user-defined struct.
type SubscriptionsDue struct {
	Id         [32]byte
	Subscriber common.Address
}

// Terms is an auto generated low-level Go binding around an user-defined struct.
type Terms struct {
	PriceRaised  uint32
	TrialSeconds uint32
	TrialRows    uint32
	Thawing      *big.Int
	Thawed       *big.Int
}

// Window is an auto generated low-level Go binding around an user-defined struct.
type Window struct {
	Before      *big.Int
	Start       *big.Int
	Offences    uint8
	LastOffence uint32
	Written     bool
}
