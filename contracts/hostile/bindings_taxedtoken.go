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

// TaxedTokenMetaData contains all meta data concerning the TaxedToken contract.
var TaxedTokenMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"basisPoints\",\"type\":\"uint256\"}],\"name\":\"setTax\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"tax\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "TaxedToken",
	Bin: "0x60806040523461034857604080519081016001600160401b038111828210176102505760409081526007825266105ddaddd85c9960ca1b602083015280519081016001600160401b0381118282101761025057604052600381526241574b60e81b602082015281516001600160401b03811161025057600354600181811c9116801561033e575b602082101461023257601f81116102d0575b50602092601f821160011461026f57928192935f92610264575b50508160011b915f199060031b1c1916176003555b80516001600160401b03811161025057600454600181811c91168015610246575b602082101461023257601f81116101c4575b50602091601f8211600114610164579181925f92610159575b50508160011b915f199060031b1c1916176004555b3315610146576101373361034c565b60405161079c90816103d78239f35b63ec442f0560e01b5f525f60045260245ffd5b015190505f80610113565b601f1982169260045f52805f20915f5b8581106101ac57508360019510610194575b505050811b01600455610128565b01515f1960f88460031b161c191690555f8080610186565b91926020600181928685015181550194019201610174565b818111156100fa5760045f52601f820160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b6020841061022a575b81601f9101920160051c03905f5b82811061021d5750506100fa565b5f8282015560010161020f565b5f9150610201565b634e487b7160e01b5f52602260045260245ffd5b90607f16906100e8565b634e487b7160e01b5f52604160045260245ffd5b015190505f806100b2565b601f1982169360035f52805f20915f5b8681106102b857508360019596106102a0575b505050811b016003556100c7565b01515f1960f88460031b161c191690555f8080610292565b9192602060018192868501518155019401920161027f565b818111156100985760035f52601f820160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b60208410610336575b81601f9101920160051c03905f5b828110610329575050610098565b5f8282015560010161031b565b5f915061030d565b90607f1690610086565b5f80fd5b66354a6ba7a18000905f906002548381018091116103c2577fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef916020916002556001600160a01b031693846103ad5780600254036002555b604051908152a3565b845f525f825260405f208181540190556103a4565b634e487b7160e01b5f52601160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306fdde031461049057508063095ea7b31461040e57806318160ddd146103f157806323b872dd146102c15780632e5bb6ff146102a8578063313ce5671461028d57806370a082311461025657806395d89b411461013b57806399c8d5561461011e578063a9059cbb146100ed5763dd62ed3e14610095575f80fd5b346100e95760403660031901126100e9576100ae610589565b6001600160a01b036100be61059f565b91165f5260016020526001600160a01b0360405f2091165f52602052602060405f2054604051908152f35b5f80fd5b346100e95760403660031901126100e957610113610109610589565b60243590336105b5565b602060405160018152f35b346100e9575f3660031901126100e9576020600554604051908152f35b346100e9575f3660031901126100e9576040515f6004548060011c9060018116801561024c575b6020831081146102385782855290811561021c57506001146101c7575b50819003601f01601f191681019067ffffffffffffffff8211818310176101b3576101af8291826040528261055f565b0390f35b634e487b7160e01b5f52604160045260245ffd5b905060045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b5f905b8282106102065750602091508201018261017f565b60018160209254838588010152019101906101f1565b90506020925060ff191682840152151560051b8201018261017f565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610162565b346100e95760203660031901126100e9576001600160a01b03610277610589565b165f525f602052602060405f2054604051908152f35b346100e9575f3660031901126100e957602060405160088152f35b346100e95760203660031901126100e957600435600555005b346100e95760603660031901126100e9576102da610589565b6102e261059f565b604435906001600160a01b03831692835f52600160205260405f206001600160a01b0333165f5260205260405f20545f198110610325575b5061011393506105b5565b8381106103bd57841561039157331561036557610113945f52600160205260405f206001600160a01b0333165f526020528360405f20910390558461031a565b7f94280d62000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7fe602df05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b83907ffb8f41b2000000000000000000000000000000000000000000000000000000005f523360045260245260445260645ffd5b346100e9575f3660031901126100e9576020600254604051908152f35b346100e95760403660031901126100e957610427610589565b602435903315610391576001600160a01b031690811561036557335f52600160205260405f20825f526020528060405f20556040519081527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560203392a3602060405160018152f35b346100e9575f3660031901126100e9575f6003548060011c90600181168015610555575b6020831081146102385782855290811561021c57506001146105005750819003601f01601f191681019067ffffffffffffffff8211818310176101b3576101af8291826040528261055f565b905060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b5f905b82821061053f5750602091508201018261017f565b600181602092548385880101520191019061052a565b91607f16916104b4565b602060409281835280519182918282860152018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b03821682036100e957565b602435906001600160a01b03821682036100e957565b91906001600160a01b0383161561060c576001600160a01b038116156105e0576105de92610638565b565b7fec442f05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7f96c6fd1e000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b6001600160a01b038116156106935760055480840290848204148415171561067f5761271090049182840393841161067f576105de93610678918361069a565b309061069a565b634e487b7160e01b5f52601160045260245ffd5b906105de92915b6001600160a01b03169081610716576002549083820180921161067f576001600160a01b036020917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef936002555b1693846107015780600254036002555b604051908152a3565b845f525f825260405f208181540190556106f8565b815f525f60205260405f2054838110610768576001600160a01b037fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9285602093865f525f85520360405f20556106e8565b9190507fe450d38c000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd",
}

// TaxedToken is an auto generated Go binding around an Ethereum contract.
type TaxedToken struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *TaxedToken) GetABI() abi.ABI {
	return c.abi
}

// NewTaxedToken creates a new instance of TaxedToken.
func NewTaxedToken() *TaxedToken {
	parsed, err := TaxedTokenMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TaxedToken{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TaxedToken) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (taxedToken *TaxedToken) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := taxedToken.abi.Pack("allowance", owner, spender)
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
func (taxedToken *TaxedToken) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return taxedToken.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (taxedToken *TaxedToken) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := taxedToken.abi.Unpack("allowance", data)
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
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (taxedToken *TaxedToken) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := taxedToken.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (taxedToken *TaxedToken) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return taxedToken.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (taxedToken *TaxedToken) UnpackApprove(data []byte) (bool, error) {
	out, err := taxedToken.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (taxedToken *TaxedToken) PackBalanceOf(account common.Address) []byte {
	enc, err := taxedToken.abi.Pack("balanceOf", account)
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
func (taxedToken *TaxedToken) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return taxedToken.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (taxedToken *TaxedToken) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := taxedToken.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() pure returns(uint8)
func (taxedToken *TaxedToken) PackDecimals() []byte {
	enc, err := taxedToken.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() pure returns(uint8)
func (taxedToken *TaxedToken) TryPackDecimals() ([]byte, error) {
	return taxedToken.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() pure returns(uint8)
func (taxedToken *TaxedToken) UnpackDecimals(data []byte) (uint8, error) {
	out, err := taxedToken.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (taxedToken *TaxedToken) PackName() []byte {
	enc, err := taxedToken.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (taxedToken *TaxedToken) TryPackName() ([]byte, error) {
	return taxedToken.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (taxedToken *TaxedToken) UnpackName(data []byte) (string, error) {
	out, err := taxedToken.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackSetTax is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e5bb6ff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTax(uint256 basisPoints) returns()
func (taxedToken *TaxedToken) PackSetTax(basisPoints *big.Int) []byte {
	enc, err := taxedToken.abi.Pack("setTax", basisPoints)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTax is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e5bb6ff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTax(uint256 basisPoints) returns()
func (taxedToken *TaxedToken) TryPackSetTax(basisPoints *big.Int) ([]byte, error) {
	return taxedToken.abi.Pack("setTax", basisPoints)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (taxedToken *TaxedToken) PackSymbol() []byte {
	enc, err := taxedToken.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (taxedToken *TaxedToken) TryPackSymbol() ([]byte, error) {
	return taxedToken.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (taxedToken *TaxedToken) UnpackSymbol(data []byte) (string, error) {
	out, err := taxedToken.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTax is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x99c8d556.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tax() view returns(uint256)
func (taxedToken *TaxedToken) PackTax() []byte {
	enc, err := taxedToken.abi.Pack("tax")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTax is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x99c8d556.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tax() view returns(uint256)
func (taxedToken *TaxedToken) TryPackTax() ([]byte, error) {
	return taxedToken.abi.Pack("tax")
}

// UnpackTax is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x99c8d556.
//
// Solidity: function tax() view returns(uint256)
func (taxedToken *TaxedToken) UnpackTax(data []byte) (*big.Int, error) {
	out, err := taxedToken.abi.Unpack("tax", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (taxedToken *TaxedToken) PackTotalSupply() []byte {
	enc, err := taxedToken.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (taxedToken *TaxedToken) TryPackTotalSupply() ([]byte, error) {
	return taxedToken.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (taxedToken *TaxedToken) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := taxedToken.abi.Unpack("totalSupply", data)
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
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (taxedToken *TaxedToken) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := taxedToken.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (taxedToken *TaxedToken) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return taxedToken.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (taxedToken *TaxedToken) UnpackTransfer(data []byte) (bool, error) {
	out, err := taxedToken.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (taxedToken *TaxedToken) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := taxedToken.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (taxedToken *TaxedToken) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return taxedToken.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (taxedToken *TaxedToken) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := taxedToken.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// TaxedTokenApproval represents a Approval event raised by the TaxedToken contract.
type TaxedTokenApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const TaxedTokenApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (TaxedTokenApproval) ContractEventName() string {
	return TaxedTokenApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (taxedToken *TaxedToken) UnpackApprovalEvent(log *types.Log) (*TaxedTokenApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != taxedToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TaxedTokenApproval)
	if len(log.Data) > 0 {
		if err := taxedToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taxedToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TaxedTokenTransfer represents a Transfer event raised by the TaxedToken contract.
type TaxedTokenTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const TaxedTokenTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (TaxedTokenTransfer) ContractEventName() string {
	return TaxedTokenTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (taxedToken *TaxedToken) UnpackTransferEvent(log *types.Log) (*TaxedTokenTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != taxedToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TaxedTokenTransfer)
	if len(log.Data) > 0 {
		if err := taxedToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taxedToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (taxedToken *TaxedToken) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], taxedToken.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return taxedToken.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], taxedToken.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return taxedToken.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], taxedToken.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return taxedToken.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], taxedToken.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return taxedToken.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], taxedToken.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return taxedToken.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], taxedToken.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return taxedToken.UnpackERC20InvalidSpenderError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TaxedTokenERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the TaxedToken contract.
type TaxedTokenERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func TaxedTokenERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (taxedToken *TaxedToken) UnpackERC20InsufficientAllowanceError(raw []byte) (*TaxedTokenERC20InsufficientAllowance, error) {
	out := new(TaxedTokenERC20InsufficientAllowance)
	if err := taxedToken.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaxedTokenERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the TaxedToken contract.
type TaxedTokenERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func TaxedTokenERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (taxedToken *TaxedToken) UnpackERC20InsufficientBalanceError(raw []byte) (*TaxedTokenERC20InsufficientBalance, error) {
	out := new(TaxedTokenERC20InsufficientBalance)
	if err := taxedToken.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaxedTokenERC20InvalidApprover represents a ERC20InvalidApprover error raised by the TaxedToken contract.
type TaxedTokenERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func TaxedTokenERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (taxedToken *TaxedToken) UnpackERC20InvalidApproverError(raw []byte) (*TaxedTokenERC20InvalidApprover, error) {
	out := new(TaxedTokenERC20InvalidApprover)
	if err := taxedToken.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaxedTokenERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the TaxedToken contract.
type TaxedTokenERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func TaxedTokenERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (taxedToken *TaxedToken) UnpackERC20InvalidReceiverError(raw []byte) (*TaxedTokenERC20InvalidReceiver, error) {
	out := new(TaxedTokenERC20InvalidReceiver)
	if err := taxedToken.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaxedTokenERC20InvalidSender represents a ERC20InvalidSender error raised by the TaxedToken contract.
type TaxedTokenERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func TaxedTokenERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (taxedToken *TaxedToken) UnpackERC20InvalidSenderError(raw []byte) (*TaxedTokenERC20InvalidSender, error) {
	out := new(TaxedTokenERC20InvalidSender)
	if err := taxedToken.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaxedTokenERC20InvalidSpender represents a ERC20InvalidSpender error raised by the TaxedToken contract.
type TaxedTokenERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func TaxedTokenERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (taxedToken *TaxedToken) UnpackERC20InvalidSpenderError(raw []byte) (*TaxedTokenERC20InvalidSpender, error) {
	out := new(TaxedTokenERC20InvalidSpender)
	if err := taxedToken.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}
