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

// LyingTokenMetaData contains all meta data concerning the LyingToken contract.
var LyingTokenMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lie\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"name\":\"permit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"to\",\"type\":\"uint256\"}],\"name\":\"setLie\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "LyingToken",
	Bin: "0x6080604052346103b657604080519081016001600160401b038111828210176102be5760409081526007825266105ddaddd85c9960ca1b602083015280519081016001600160401b038111828210176102be57604052600381526241574b60e81b602082015281516001600160401b0381116102be57600354600181811c911680156103ac575b60208210146102a057601f811161033e575b50602092601f82116001146102dd57928192935f926102d2575b50508160011b915f199060031b1c1916176003555b80516001600160401b0381116102be57600454600181811c911680156102b4575b60208210146102a057601f8111610232575b50602091601f82116001146101d2579181925f926101c7575b50508160011b915f199060031b1c1916176004555b33156101b45760025466354a6ba7a1800081018091116101a057600255335f525f60205260405f2066354a6ba7a18000815401905560405166354a6ba7a1800081525f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203393a360405161072790816103bb8239f35b634e487b7160e01b5f52601160045260245ffd5b63ec442f0560e01b5f525f60045260245ffd5b015190505f80610113565b601f1982169260045f52805f20915f5b85811061021a57508360019510610202575b505050811b01600455610128565b01515f1960f88460031b161c191690555f80806101f4565b919260206001819286850151815501940192016101e2565b818111156100fa5760045f52601f820160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b60208410610298575b81601f9101920160051c03905f5b82811061028b5750506100fa565b5f8282015560010161027d565b5f915061026f565b634e487b7160e01b5f52602260045260245ffd5b90607f16906100e8565b634e487b7160e01b5f52604160045260245ffd5b015190505f806100b2565b601f1982169360035f52805f20915f5b868110610326575083600195961061030e575b505050811b016003556100c7565b01515f1960f88460031b161c191690555f8080610300565b919260206001819286850151815501940192016102ed565b818111156100985760035f52601f820160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b602084106103a4575b81601f9101920160051c03905f5b828110610397575050610098565b5f82820155600101610389565b5f915061037b565b90607f1690610086565b5f80fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306fdde031461042d57508063095ea7b31461035357806318160ddd1461033657806323b872dd146102fd57806330071f90146102e0578063313ce567146102c55780636bff2695146102ac57806370a082311461027557806395d89b411461015a578063a9059cbb14610129578063d505accf146100f85763dd62ed3e146100a0575f80fd5b346100f45760403660031901126100f4576100b9610526565b6001600160a01b036100c961053c565b91165f5260016020526001600160a01b0360405f2091165f52602052602060405f2054604051908152f35b5f80fd5b346100f45760e03660031901126100f457610111610526565b5061011a61053c565b5060843560ff8116036100f457005b346100f45760403660031901126100f45761014f610145610526565b602435903361061f565b602060405160018152f35b346100f4575f3660031901126100f4576040515f6004548060011c9060018116801561026b575b6020831081146102575782855290811561023b57506001146101e6575b50819003601f01601f191681019067ffffffffffffffff8211818310176101d2576101ce829182604052826104fc565b0390f35b634e487b7160e01b5f52604160045260245ffd5b905060045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b5f905b8282106102255750602091508201018261019e565b6001816020925483858801015201910190610210565b90506020925060ff191682840152151560051b8201018261019e565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610181565b346100f45760203660031901126100f4576001600160a01b03610296610526565b165f525f602052602060405f2054604051908152f35b346100f45760203660031901126100f457600435600555005b346100f4575f3660031901126100f457602060405160088152f35b346100f4575f3660031901126100f4576020600554604051908152f35b346100f45760603660031901126100f457602061032c61031b610526565b61032361053c565b60443591610552565b6040519015158152f35b346100f4575f3660031901126100f4576020600254604051908152f35b346100f45760403660031901126100f45761036c610526565b602435903315610401576001600160a01b03169081156103d557335f52600160205260405f20825f526020528060405f20556040519081527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560203392a3602060405160018152f35b7f94280d62000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7fe602df05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b346100f4575f3660031901126100f4575f6003548060011c906001811680156104f2575b6020831081146102575782855290811561023b575060011461049d5750819003601f01601f191681019067ffffffffffffffff8211818310176101d2576101ce829182604052826104fc565b905060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b5f905b8282106104dc5750602091508201018261019e565b60018160209254838588010152019101906104c7565b91607f1691610451565b602060409281835280519182918282860152018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b03821682036100f457565b602435906001600160a01b03821682036100f457565b91906005548061061557506001600160a01b03831692835f52600160205260405f206001600160a01b0333165f5260205260405f20545f1981106105a1575b5061059c935061061f565b600190565b8381106105e15784156104015733156103d55761059c945f52600160205260405f206001600160a01b0333165f526020528360405f20910390555f610591565b83907ffb8f41b2000000000000000000000000000000000000000000000000000000005f523360045260245260445260645ffd5b6001149392505050565b6001600160a01b03169081156106fb576001600160a01b03169182156106cf57815f525f60205260405f205481811061069d57817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b827fe450d38c000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7fec442f05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7f96c6fd1e000000000000000000000000000000000000000000000000000000005f525f60045260245ffd",
}

// LyingToken is an auto generated Go binding around an Ethereum contract.
type LyingToken struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *LyingToken) GetABI() abi.ABI {
	return c.abi
}

// NewLyingToken creates a new instance of LyingToken.
func NewLyingToken() *LyingToken {
	parsed, err := LyingTokenMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &LyingToken{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *LyingToken) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (lyingToken *LyingToken) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := lyingToken.abi.Pack("allowance", owner, spender)
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
func (lyingToken *LyingToken) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return lyingToken.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (lyingToken *LyingToken) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := lyingToken.abi.Unpack("allowance", data)
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
func (lyingToken *LyingToken) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := lyingToken.abi.Pack("approve", spender, value)
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
func (lyingToken *LyingToken) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return lyingToken.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (lyingToken *LyingToken) UnpackApprove(data []byte) (bool, error) {
	out, err := lyingToken.abi.Unpack("approve", data)
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
func (lyingToken *LyingToken) PackBalanceOf(account common.Address) []byte {
	enc, err := lyingToken.abi.Pack("balanceOf", account)
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
func (lyingToken *LyingToken) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return lyingToken.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (lyingToken *LyingToken) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := lyingToken.abi.Unpack("balanceOf", data)
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
func (lyingToken *LyingToken) PackDecimals() []byte {
	enc, err := lyingToken.abi.Pack("decimals")
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
func (lyingToken *LyingToken) TryPackDecimals() ([]byte, error) {
	return lyingToken.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() pure returns(uint8)
func (lyingToken *LyingToken) UnpackDecimals(data []byte) (uint8, error) {
	out, err := lyingToken.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackLie is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30071f90.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lie() view returns(uint256)
func (lyingToken *LyingToken) PackLie() []byte {
	enc, err := lyingToken.abi.Pack("lie")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLie is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30071f90.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lie() view returns(uint256)
func (lyingToken *LyingToken) TryPackLie() ([]byte, error) {
	return lyingToken.abi.Pack("lie")
}

// UnpackLie is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x30071f90.
//
// Solidity: function lie() view returns(uint256)
func (lyingToken *LyingToken) UnpackLie(data []byte) (*big.Int, error) {
	out, err := lyingToken.abi.Unpack("lie", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (lyingToken *LyingToken) PackName() []byte {
	enc, err := lyingToken.abi.Pack("name")
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
func (lyingToken *LyingToken) TryPackName() ([]byte, error) {
	return lyingToken.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (lyingToken *LyingToken) UnpackName(data []byte) (string, error) {
	out, err := lyingToken.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address , address , uint256 , uint256 , uint8 , bytes32 , bytes32 ) returns()
func (lyingToken *LyingToken) PackPermit(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 uint8, arg5 [32]byte, arg6 [32]byte) []byte {
	enc, err := lyingToken.abi.Pack("permit", arg0, arg1, arg2, arg3, arg4, arg5, arg6)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address , address , uint256 , uint256 , uint8 , bytes32 , bytes32 ) returns()
func (lyingToken *LyingToken) TryPackPermit(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 uint8, arg5 [32]byte, arg6 [32]byte) ([]byte, error) {
	return lyingToken.abi.Pack("permit", arg0, arg1, arg2, arg3, arg4, arg5, arg6)
}

// PackSetLie is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6bff2695.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setLie(uint256 to) returns()
func (lyingToken *LyingToken) PackSetLie(to *big.Int) []byte {
	enc, err := lyingToken.abi.Pack("setLie", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetLie is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6bff2695.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setLie(uint256 to) returns()
func (lyingToken *LyingToken) TryPackSetLie(to *big.Int) ([]byte, error) {
	return lyingToken.abi.Pack("setLie", to)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (lyingToken *LyingToken) PackSymbol() []byte {
	enc, err := lyingToken.abi.Pack("symbol")
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
func (lyingToken *LyingToken) TryPackSymbol() ([]byte, error) {
	return lyingToken.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (lyingToken *LyingToken) UnpackSymbol(data []byte) (string, error) {
	out, err := lyingToken.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (lyingToken *LyingToken) PackTotalSupply() []byte {
	enc, err := lyingToken.abi.Pack("totalSupply")
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
func (lyingToken *LyingToken) TryPackTotalSupply() ([]byte, error) {
	return lyingToken.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (lyingToken *LyingToken) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := lyingToken.abi.Unpack("totalSupply", data)
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
func (lyingToken *LyingToken) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := lyingToken.abi.Pack("transfer", to, value)
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
func (lyingToken *LyingToken) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return lyingToken.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (lyingToken *LyingToken) UnpackTransfer(data []byte) (bool, error) {
	out, err := lyingToken.abi.Unpack("transfer", data)
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
func (lyingToken *LyingToken) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := lyingToken.abi.Pack("transferFrom", from, to, value)
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
func (lyingToken *LyingToken) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return lyingToken.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (lyingToken *LyingToken) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := lyingToken.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// LyingTokenApproval represents a Approval event raised by the LyingToken contract.
type LyingTokenApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const LyingTokenApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (LyingTokenApproval) ContractEventName() string {
	return LyingTokenApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (lyingToken *LyingToken) UnpackApprovalEvent(log *types.Log) (*LyingTokenApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lyingToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LyingTokenApproval)
	if len(log.Data) > 0 {
		if err := lyingToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lyingToken.abi.Events[event].Inputs {
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

// LyingTokenTransfer represents a Transfer event raised by the LyingToken contract.
type LyingTokenTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const LyingTokenTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (LyingTokenTransfer) ContractEventName() string {
	return LyingTokenTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (lyingToken *LyingToken) UnpackTransferEvent(log *types.Log) (*LyingTokenTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lyingToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LyingTokenTransfer)
	if len(log.Data) > 0 {
		if err := lyingToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lyingToken.abi.Events[event].Inputs {
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
func (lyingToken *LyingToken) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], lyingToken.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return lyingToken.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], lyingToken.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return lyingToken.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], lyingToken.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return lyingToken.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], lyingToken.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return lyingToken.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], lyingToken.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return lyingToken.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], lyingToken.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return lyingToken.UnpackERC20InvalidSpenderError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LyingTokenERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the LyingToken contract.
type LyingTokenERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func LyingTokenERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (lyingToken *LyingToken) UnpackERC20InsufficientAllowanceError(raw []byte) (*LyingTokenERC20InsufficientAllowance, error) {
	out := new(LyingTokenERC20InsufficientAllowance)
	if err := lyingToken.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LyingTokenERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the LyingToken contract.
type LyingTokenERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func LyingTokenERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (lyingToken *LyingToken) UnpackERC20InsufficientBalanceError(raw []byte) (*LyingTokenERC20InsufficientBalance, error) {
	out := new(LyingTokenERC20InsufficientBalance)
	if err := lyingToken.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LyingTokenERC20InvalidApprover represents a ERC20InvalidApprover error raised by the LyingToken contract.
type LyingTokenERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func LyingTokenERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (lyingToken *LyingToken) UnpackERC20InvalidApproverError(raw []byte) (*LyingTokenERC20InvalidApprover, error) {
	out := new(LyingTokenERC20InvalidApprover)
	if err := lyingToken.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LyingTokenERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the LyingToken contract.
type LyingTokenERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func LyingTokenERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (lyingToken *LyingToken) UnpackERC20InvalidReceiverError(raw []byte) (*LyingTokenERC20InvalidReceiver, error) {
	out := new(LyingTokenERC20InvalidReceiver)
	if err := lyingToken.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LyingTokenERC20InvalidSender represents a ERC20InvalidSender error raised by the LyingToken contract.
type LyingTokenERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func LyingTokenERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (lyingToken *LyingToken) UnpackERC20InvalidSenderError(raw []byte) (*LyingTokenERC20InvalidSender, error) {
	out := new(LyingTokenERC20InvalidSender)
	if err := lyingToken.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LyingTokenERC20InvalidSpender represents a ERC20InvalidSpender error raised by the LyingToken contract.
type LyingTokenERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func LyingTokenERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (lyingToken *LyingToken) UnpackERC20InvalidSpenderError(raw []byte) (*LyingTokenERC20InvalidSpender, error) {
	out := new(LyingTokenERC20InvalidSpender)
	if err := lyingToken.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}
