// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

//lint:file-ignore ST1005 the generator words errors so

package hostile

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

// SilentTokenMetaData contains all meta data concerning the SilentToken contract.
var SilentTokenMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"TooMuch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "SilentToken",
	Bin: "0x60808060405234602957335f525f60205266354a6ba7a1800060405f20556102b6908161002e8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c8063095ea7b3146101b957806323b872dd1461010757806370a08231146100d0578063a9059cbb146100a85763dd62ed3e14610050575f80fd5b346100a45760403660031901126100a4576100696101fa565b6001600160a01b03610079610210565b91165f5260016020526001600160a01b0360405f2091165f52602052602060405f2054604051908152f35b5f80fd5b346100a45760403660031901126100a4576100ce6100c46101fa565b6024359033610260565b005b346100a45760203660031901126100a4576001600160a01b036100f16101fa565b165f525f602052602060405f2054604051908152f35b346100a45760603660031901126100a4576101206101fa565b610128610210565b604435906001600160a01b03831692835f52600160205260405f206001600160a01b0333165f526020528260405f205410610191576100ce935f52600160205260405f206001600160a01b0333165f5260205260405f2061018a848254610226565b9055610260565b7fd887771b000000000000000000000000000000000000000000000000000000005f5260045ffd5b346100a45760403660031901126100a4576101d26101fa565b335f5260016020526001600160a01b0360405f2091165f5260205260405f2060243590555f80f35b600435906001600160a01b03821682036100a457565b602435906001600160a01b03821682036100a457565b9190820391821161023357565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b6001600160a01b031690815f525f6020528260405f205410610191576001600160a01b03915f525f60205260405f2061029a848254610226565b9055165f525f60205260405f208054918201809211610233575556",
}

// SilentToken is an auto generated Go binding around an Ethereum contract.
type SilentToken struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *SilentToken) GetABI() abi.ABI {
	return c.abi
}

// NewSilentToken creates a new instance of SilentToken.
func NewSilentToken() *SilentToken {
	parsed, err := SilentTokenMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SilentToken{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SilentToken) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (silentToken *SilentToken) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := silentToken.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (silentToken *SilentToken) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return silentToken.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (silentToken *SilentToken) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := silentToken.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns()
func (silentToken *SilentToken) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := silentToken.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns()
func (silentToken *SilentToken) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return silentToken.abi.Pack("approve", spender, value)
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (silentToken *SilentToken) PackBalanceOf(account common.Address) []byte {
	enc, err := silentToken.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (silentToken *SilentToken) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return silentToken.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (silentToken *SilentToken) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := silentToken.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns()
func (silentToken *SilentToken) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := silentToken.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns()
func (silentToken *SilentToken) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return silentToken.abi.Pack("transfer", to, value)
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns()
func (silentToken *SilentToken) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := silentToken.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns()
func (silentToken *SilentToken) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return silentToken.abi.Pack("transferFrom", from, to, value)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (silentToken *SilentToken) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], silentToken.abi.Errors["TooMuch"].ID.Bytes()[:4]) {
		return silentToken.UnpackTooMuchError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SilentTokenTooMuch represents a TooMuch error raised by the SilentToken contract.
type SilentTokenTooMuch struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooMuch()
func SilentTokenTooMuchErrorID() common.Hash {
	return common.HexToHash("0xd887771ba4ebb7853564df2edfebb34d6a6bd1369d42d13e49cb5ed06ba06963")
}

// UnpackTooMuchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooMuch()
func (silentToken *SilentToken) UnpackTooMuchError(raw []byte) (*SilentTokenTooMuch, error) {
	out := new(SilentTokenTooMuch)
	if err := silentToken.abi.UnpackIntoInterface(out, "TooMuch", raw); err != nil {
		return nil, err
	}
	return out, nil
}
