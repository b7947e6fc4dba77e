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

// EnigmaTokenMetaData contains all meta data concerning the EnigmaToken contract.
var EnigmaTokenMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"ERC2612ExpiredSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC2612InvalidSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DOMAIN_SEPARATOR\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"permit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "EnigmaToken",
	Bin: "0x610160604052346104c5576040516100186040826104c9565b600681526020810165456e69676d6160d01b81526040519061003b6040836104c9565b6006825265456e69676d6160d01b60208301526040519261005d6040856104c9565b6003845262454e4760e81b60208501526040519361007c6040866104c9565b60018552603160f81b60208601908152845190946001600160401b0382116103c05760035490600182811c921680156104bb575b60208310146103a25781601f849311610445575b50602090601f83116001146103df575f926103d4575b50508160011b915f199060031b1c1916176003555b8051906001600160401b0382116103c05760045490600182811c921680156103b6575b60208310146103a25781601f84931161032c575b50602090601f83116001146102c6575f926102bb575b50508160011b915f199060031b1c1916176004555b61015a816104ec565b61012052610167846104ec565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526101d060c0826104c9565b5190206080523060c05233156102a85760025466354a6ba7a18000810180911161029457600255335f525f60205260405f2066354a6ba7a18000815401905560405166354a6ba7a1800081525f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203393a3604051610df79081610558823960805181610ace015260a05181610b8b015260c05181610a9f015260e05181610b1d01526101005181610b430152610120518161043c015261014051816104650152f35b634e487b7160e01b5f52601160045260245ffd5b63ec442f0560e01b5f525f60045260245ffd5b015190505f8061013c565b60045f9081528281209350601f198516905b81811061031457509084600195949392106102fc575b505050811b01600455610151565b01515f1960f88460031b161c191690555f80806102ee565b929360206001819287860151815501950193016102d8565b828111156101265760045f52909150601f830160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b6020851061039a575b849392601f0160051c82900391015f5b82811061038a575050610126565b5f8183015585945060010161037c565b5f915061036c565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610112565b634e487b7160e01b5f52604160045260245ffd5b015190505f806100da565b60035f9081528281209350601f198516905b81811061042d5750908460019594939210610415575b505050811b016003556100ef565b01515f1960f88460031b161c191690555f8080610407565b929360206001819287860151815501950193016103f1565b828111156100c45760035f52909150601f830160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b602085106104b3575b849392601f0160051c82900391015f5b8281106104a35750506100c4565b5f81830155859450600101610495565b5f9150610485565b91607f16916100b0565b5f80fd5b601f909101601f19168101906001600160401b038211908210176103c057604052565b601f815111610517576020815191015160208210610508571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306fdde03146107b757508063095ea7b31461079157806318160ddd1461077457806323b872dd146105fe578063313ce567146105e35780633644e515146105c157806370a082311461057d5780637ecebe001461053857806384b0196e1461042457806395d89b41146102e1578063a9059cbb146102b0578063d505accf1461011d5763dd62ed3e146100ab575f80fd5b34610119576040600319360112610119576100c46108b2565b73ffffffffffffffffffffffffffffffffffffffff6100e16108d5565b91165f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060405f2054604051908152f35b5f80fd5b346101195760e0600319360112610119576101366108b2565b61013e6108d5565b604435906064359260843560ff81168103610119578442116102845761023f61023673ffffffffffffffffffffffffffffffffffffffff9283851697885f52600760205260405f20908154916001830190556040519060208201927f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c984528b6040840152878a1660608401528a608084015260a083015260c082015260c081526101e960e0826108f8565b5190206101f4610a88565b90604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015260c43591604260a4359220610c85565b90929192610d1f565b1684810361025457506102529350610bb1565b005b84907f4b800e46000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b847f62791302000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610119576040600319360112610119576102d66102cc6108b2565b6024359033610966565b602060405160018152f35b34610119575f600319360112610119576040515f6004548060011c9060018116801561041a575b6020831081146103ed578285529081156103ab575060011461034d575b61034983610335818503826108f8565b60405191829160208352602083019061086f565b0390f35b91905060045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b915f905b80821061039157509091508101602001610335610325565b919260018160209254838588010152019101909291610379565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660208086019190915291151560051b840190910191506103359050610325565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f1691610308565b34610119575f600319360112610119576104dc6104607f0000000000000000000000000000000000000000000000000000000000000000610c2e565b6104897f0000000000000000000000000000000000000000000000000000000000000000610c2e565b60206104ea6040519261049c83856108f8565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e087019061086f565b90858203604087015261086f565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061052157505050500390f35b835185528695509381019392810192600101610512565b346101195760206003193601126101195773ffffffffffffffffffffffffffffffffffffffff6105666108b2565b165f526007602052602060405f2054604051908152f35b346101195760206003193601126101195773ffffffffffffffffffffffffffffffffffffffff6105ab6108b2565b165f525f602052602060405f2054604051908152f35b34610119575f6003193601126101195760206105db610a88565b604051908152f35b34610119575f60031936011261011957602060405160088152f35b34610119576060600319360112610119576106176108b2565b61061f6108d5565b6044359073ffffffffffffffffffffffffffffffffffffffff831692835f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f20547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811061069b575b506102d69350610966565b8381106107405784156107145733156106e8576102d6945f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f526020528360405f209103905584610690565b7f94280d62000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7fe602df05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b83907ffb8f41b2000000000000000000000000000000000000000000000000000000005f523360045260245260445260645ffd5b34610119575f600319360112610119576020600254604051908152f35b34610119576040600319360112610119576102d66107ad6108b2565b6024359033610bb1565b34610119575f600319360112610119575f6003548060011c90600181168015610865575b6020831081146103ed578285529081156103ab57506001146108075761034983610335818503826108f8565b91905060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f905b80821061084b57509091508101602001610335610325565b919260018160209254838588010152019101909291610833565b91607f16916107db565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361011957565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361011957565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761093957604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff16908115610a5c5773ffffffffffffffffffffffffffffffffffffffff16918215610a3057815f525f60205260405f20548181106109fe57817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b827fe450d38c000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7fec442f05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7f96c6fd1e000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480610b88575b15610af0577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152610b8260c0826108f8565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614610ac7565b73ffffffffffffffffffffffffffffffffffffffff169081156107145773ffffffffffffffffffffffffffffffffffffffff169182156106e85760207f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92591835f526001825260405f20855f5282528060405f2055604051908152a3565b60ff811690601f8211610c5d5760405191610c4a6040846108f8565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411610d14579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610d09575f5173ffffffffffffffffffffffffffffffffffffffff811615610cff57905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f9160039190565b6004811015610dca5780610d31575050565b60018103610d61577ff645eedf000000000000000000000000000000000000000000000000000000005f5260045ffd5b60028103610d9557507ffce698f7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600314610d9f5750565b7fd78bce0c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd",
}

// EnigmaToken is an auto generated Go binding around an Ethereum contract.
type EnigmaToken struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *EnigmaToken) GetABI() abi.ABI {
	return c.abi
}

// NewEnigmaToken creates a new instance of EnigmaToken.
func NewEnigmaToken() *EnigmaToken {
	parsed, err := EnigmaTokenMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &EnigmaToken{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *EnigmaToken) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (enigmaToken *EnigmaToken) PackDOMAINSEPARATOR() []byte {
	enc, err := enigmaToken.abi.Pack("DOMAIN_SEPARATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (enigmaToken *EnigmaToken) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return enigmaToken.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (enigmaToken *EnigmaToken) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := enigmaToken.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (enigmaToken *EnigmaToken) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := enigmaToken.abi.Pack("allowance", owner, spender)
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
func (enigmaToken *EnigmaToken) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return enigmaToken.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (enigmaToken *EnigmaToken) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := enigmaToken.abi.Unpack("allowance", data)
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
func (enigmaToken *EnigmaToken) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := enigmaToken.abi.Pack("approve", spender, value)
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
func (enigmaToken *EnigmaToken) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return enigmaToken.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (enigmaToken *EnigmaToken) UnpackApprove(data []byte) (bool, error) {
	out, err := enigmaToken.abi.Unpack("approve", data)
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
func (enigmaToken *EnigmaToken) PackBalanceOf(account common.Address) []byte {
	enc, err := enigmaToken.abi.Pack("balanceOf", account)
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
func (enigmaToken *EnigmaToken) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return enigmaToken.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (enigmaToken *EnigmaToken) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := enigmaToken.abi.Unpack("balanceOf", data)
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
func (enigmaToken *EnigmaToken) PackDecimals() []byte {
	enc, err := enigmaToken.abi.Pack("decimals")
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
func (enigmaToken *EnigmaToken) TryPackDecimals() ([]byte, error) {
	return enigmaToken.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() pure returns(uint8)
func (enigmaToken *EnigmaToken) UnpackDecimals(data []byte) (uint8, error) {
	out, err := enigmaToken.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (enigmaToken *EnigmaToken) PackEip712Domain() []byte {
	enc, err := enigmaToken.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (enigmaToken *EnigmaToken) TryPackEip712Domain() ([]byte, error) {
	return enigmaToken.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (enigmaToken *EnigmaToken) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := enigmaToken.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (enigmaToken *EnigmaToken) PackName() []byte {
	enc, err := enigmaToken.abi.Pack("name")
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
func (enigmaToken *EnigmaToken) TryPackName() ([]byte, error) {
	return enigmaToken.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (enigmaToken *EnigmaToken) UnpackName(data []byte) (string, error) {
	out, err := enigmaToken.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (enigmaToken *EnigmaToken) PackNonces(owner common.Address) []byte {
	enc, err := enigmaToken.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (enigmaToken *EnigmaToken) TryPackNonces(owner common.Address) ([]byte, error) {
	return enigmaToken.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (enigmaToken *EnigmaToken) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := enigmaToken.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (enigmaToken *EnigmaToken) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := enigmaToken.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (enigmaToken *EnigmaToken) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return enigmaToken.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (enigmaToken *EnigmaToken) PackSymbol() []byte {
	enc, err := enigmaToken.abi.Pack("symbol")
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
func (enigmaToken *EnigmaToken) TryPackSymbol() ([]byte, error) {
	return enigmaToken.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (enigmaToken *EnigmaToken) UnpackSymbol(data []byte) (string, error) {
	out, err := enigmaToken.abi.Unpack("symbol", data)
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
func (enigmaToken *EnigmaToken) PackTotalSupply() []byte {
	enc, err := enigmaToken.abi.Pack("totalSupply")
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
func (enigmaToken *EnigmaToken) TryPackTotalSupply() ([]byte, error) {
	return enigmaToken.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (enigmaToken *EnigmaToken) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := enigmaToken.abi.Unpack("totalSupply", data)
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
func (enigmaToken *EnigmaToken) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := enigmaToken.abi.Pack("transfer", to, value)
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
func (enigmaToken *EnigmaToken) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return enigmaToken.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (enigmaToken *EnigmaToken) UnpackTransfer(data []byte) (bool, error) {
	out, err := enigmaToken.abi.Unpack("transfer", data)
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
func (enigmaToken *EnigmaToken) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := enigmaToken.abi.Pack("transferFrom", from, to, value)
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
func (enigmaToken *EnigmaToken) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return enigmaToken.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (enigmaToken *EnigmaToken) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := enigmaToken.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// EnigmaTokenApproval represents a Approval event raised by the EnigmaToken contract.
type EnigmaTokenApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const EnigmaTokenApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (EnigmaTokenApproval) ContractEventName() string {
	return EnigmaTokenApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (enigmaToken *EnigmaToken) UnpackApprovalEvent(log *types.Log) (*EnigmaTokenApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != enigmaToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EnigmaTokenApproval)
	if len(log.Data) > 0 {
		if err := enigmaToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range enigmaToken.abi.Events[event].Inputs {
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

// EnigmaTokenEIP712DomainChanged represents a EIP712DomainChanged event raised by the EnigmaToken contract.
type EnigmaTokenEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const EnigmaTokenEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (EnigmaTokenEIP712DomainChanged) ContractEventName() string {
	return EnigmaTokenEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (enigmaToken *EnigmaToken) UnpackEIP712DomainChangedEvent(log *types.Log) (*EnigmaTokenEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != enigmaToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EnigmaTokenEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := enigmaToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range enigmaToken.abi.Events[event].Inputs {
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

// EnigmaTokenTransfer represents a Transfer event raised by the EnigmaToken contract.
type EnigmaTokenTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const EnigmaTokenTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (EnigmaTokenTransfer) ContractEventName() string {
	return EnigmaTokenTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (enigmaToken *EnigmaToken) UnpackTransferEvent(log *types.Log) (*EnigmaTokenTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != enigmaToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EnigmaTokenTransfer)
	if len(log.Data) > 0 {
		if err := enigmaToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range enigmaToken.abi.Events[event].Inputs {
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
func (enigmaToken *EnigmaToken) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], enigmaToken.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return enigmaToken.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], enigmaToken.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return enigmaToken.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], enigmaToken.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return enigmaToken.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], enigmaToken.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return enigmaToken.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], enigmaToken.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return enigmaToken.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], enigmaToken.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return enigmaToken.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], enigmaToken.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return enigmaToken.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], enigmaToken.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return enigmaToken.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], enigmaToken.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return enigmaToken.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], enigmaToken.abi.Errors["ERC2612ExpiredSignature"].ID.Bytes()[:4]) {
		return enigmaToken.UnpackERC2612ExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], enigmaToken.abi.Errors["ERC2612InvalidSigner"].ID.Bytes()[:4]) {
		return enigmaToken.UnpackERC2612InvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], enigmaToken.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return enigmaToken.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], enigmaToken.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return enigmaToken.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], enigmaToken.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return enigmaToken.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// EnigmaTokenECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the EnigmaToken contract.
type EnigmaTokenECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func EnigmaTokenECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (enigmaToken *EnigmaToken) UnpackECDSAInvalidSignatureError(raw []byte) (*EnigmaTokenECDSAInvalidSignature, error) {
	out := new(EnigmaTokenECDSAInvalidSignature)
	if err := enigmaToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnigmaTokenECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the EnigmaToken contract.
type EnigmaTokenECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func EnigmaTokenECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (enigmaToken *EnigmaToken) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*EnigmaTokenECDSAInvalidSignatureLength, error) {
	out := new(EnigmaTokenECDSAInvalidSignatureLength)
	if err := enigmaToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnigmaTokenECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the EnigmaToken contract.
type EnigmaTokenECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func EnigmaTokenECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (enigmaToken *EnigmaToken) UnpackECDSAInvalidSignatureSError(raw []byte) (*EnigmaTokenECDSAInvalidSignatureS, error) {
	out := new(EnigmaTokenECDSAInvalidSignatureS)
	if err := enigmaToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnigmaTokenERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the EnigmaToken contract.
type EnigmaTokenERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func EnigmaTokenERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (enigmaToken *EnigmaToken) UnpackERC20InsufficientAllowanceError(raw []byte) (*EnigmaTokenERC20InsufficientAllowance, error) {
	out := new(EnigmaTokenERC20InsufficientAllowance)
	if err := enigmaToken.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnigmaTokenERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the EnigmaToken contract.
type EnigmaTokenERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func EnigmaTokenERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (enigmaToken *EnigmaToken) UnpackERC20InsufficientBalanceError(raw []byte) (*EnigmaTokenERC20InsufficientBalance, error) {
	out := new(EnigmaTokenERC20InsufficientBalance)
	if err := enigmaToken.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnigmaTokenERC20InvalidApprover represents a ERC20InvalidApprover error raised by the EnigmaToken contract.
type EnigmaTokenERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func EnigmaTokenERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (enigmaToken *EnigmaToken) UnpackERC20InvalidApproverError(raw []byte) (*EnigmaTokenERC20InvalidApprover, error) {
	out := new(EnigmaTokenERC20InvalidApprover)
	if err := enigmaToken.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnigmaTokenERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the EnigmaToken contract.
type EnigmaTokenERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func EnigmaTokenERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (enigmaToken *EnigmaToken) UnpackERC20InvalidReceiverError(raw []byte) (*EnigmaTokenERC20InvalidReceiver, error) {
	out := new(EnigmaTokenERC20InvalidReceiver)
	if err := enigmaToken.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnigmaTokenERC20InvalidSender represents a ERC20InvalidSender error raised by the EnigmaToken contract.
type EnigmaTokenERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func EnigmaTokenERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (enigmaToken *EnigmaToken) UnpackERC20InvalidSenderError(raw []byte) (*EnigmaTokenERC20InvalidSender, error) {
	out := new(EnigmaTokenERC20InvalidSender)
	if err := enigmaToken.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnigmaTokenERC20InvalidSpender represents a ERC20InvalidSpender error raised by the EnigmaToken contract.
type EnigmaTokenERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func EnigmaTokenERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (enigmaToken *EnigmaToken) UnpackERC20InvalidSpenderError(raw []byte) (*EnigmaTokenERC20InvalidSpender, error) {
	out := new(EnigmaTokenERC20InvalidSpender)
	if err := enigmaToken.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnigmaTokenERC2612ExpiredSignature represents a ERC2612ExpiredSignature error raised by the EnigmaToken contract.
type EnigmaTokenERC2612ExpiredSignature struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func EnigmaTokenERC2612ExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x627913023c184eaad13735d5a3d2657ae76ec9a872a70e0fc57522ef1a114d58")
}

// UnpackERC2612ExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func (enigmaToken *EnigmaToken) UnpackERC2612ExpiredSignatureError(raw []byte) (*EnigmaTokenERC2612ExpiredSignature, error) {
	out := new(EnigmaTokenERC2612ExpiredSignature)
	if err := enigmaToken.abi.UnpackIntoInterface(out, "ERC2612ExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnigmaTokenERC2612InvalidSigner represents a ERC2612InvalidSigner error raised by the EnigmaToken contract.
type EnigmaTokenERC2612InvalidSigner struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func EnigmaTokenERC2612InvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x4b800e463b323b1d856edf9dec70329a639d13874a57f5c28219ff57128756db")
}

// UnpackERC2612InvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func (enigmaToken *EnigmaToken) UnpackERC2612InvalidSignerError(raw []byte) (*EnigmaTokenERC2612InvalidSigner, error) {
	out := new(EnigmaTokenERC2612InvalidSigner)
	if err := enigmaToken.abi.UnpackIntoInterface(out, "ERC2612InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnigmaTokenInvalidAccountNonce represents a InvalidAccountNonce error raised by the EnigmaToken contract.
type EnigmaTokenInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func EnigmaTokenInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (enigmaToken *EnigmaToken) UnpackInvalidAccountNonceError(raw []byte) (*EnigmaTokenInvalidAccountNonce, error) {
	out := new(EnigmaTokenInvalidAccountNonce)
	if err := enigmaToken.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnigmaTokenInvalidShortString represents a InvalidShortString error raised by the EnigmaToken contract.
type EnigmaTokenInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func EnigmaTokenInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (enigmaToken *EnigmaToken) UnpackInvalidShortStringError(raw []byte) (*EnigmaTokenInvalidShortString, error) {
	out := new(EnigmaTokenInvalidShortString)
	if err := enigmaToken.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnigmaTokenStringTooLong represents a StringTooLong error raised by the EnigmaToken contract.
type EnigmaTokenStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func EnigmaTokenStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (enigmaToken *EnigmaToken) UnpackStringTooLongError(raw []byte) (*EnigmaTokenStringTooLong, error) {
	out := new(EnigmaTokenStringTooLong)
	if err := enigmaToken.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceMetaData contains all meta data concerning the Marketplace contract.
var MarketplaceMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"token_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"AlreadyRegistered\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadManifest\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"most\",\"type\":\"uint32\"}],\"name\":\"BadMonths\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadName\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadPayouts\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"cost\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"CostAboveLimit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Inactive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"NotProvider\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingDue\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"StillActive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"lastEnd\",\"type\":\"uint64\"}],\"name\":\"StillSubscribed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"UnknownDataset\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"want\",\"type\":\"uint64\"}],\"name\":\"WrongRevision\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"}],\"name\":\"ActiveChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"name\":\"DepositReturned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"basisPoints\",\"type\":\"uint16\"}],\"indexed\":false,\"internalType\":\"structMarketplace.Payout[]\",\"name\":\"payouts\",\"type\":\"tuple[]\"}],\"name\":\"PayoutsChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"}],\"name\":\"PriceChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deposit\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"basisPoints\",\"type\":\"uint16\"}],\"indexed\":false,\"internalType\":\"structMarketplace.Payout[]\",\"name\":\"payouts\",\"type\":\"tuple[]\"}],\"name\":\"Registered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"end\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"cost\",\"type\":\"uint256\"}],\"name\":\"Subscribed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"revision\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"}],\"name\":\"Updated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_MONTHS\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_PAYOUTS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PERIOD\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"basisPoints\",\"type\":\"uint16\"}],\"internalType\":\"structMarketplace.Payout[]\",\"name\":\"payouts\",\"type\":\"tuple[]\"}],\"name\":\"accountOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"dataset\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"},{\"internalType\":\"uint64\",\"name\":\"revision\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deposit\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"account\",\"type\":\"bytes32\"}],\"internalType\":\"structMarketplace.Dataset\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"basisPoints\",\"type\":\"uint16\"}],\"internalType\":\"structMarketplace.Payout[]\",\"name\":\"payouts\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"}],\"name\":\"due\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"idOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"}],\"name\":\"paidUntil\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deposit\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"basisPoints\",\"type\":\"uint16\"}],\"internalType\":\"structMarketplace.Payout[]\",\"name\":\"payouts\",\"type\":\"tuple[]\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deposit\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"basisPoints\",\"type\":\"uint16\"}],\"internalType\":\"structMarketplace.Payout[]\",\"name\":\"payouts\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"internalType\":\"structMarketplace.Permit\",\"name\":\"permit\",\"type\":\"tuple\"}],\"name\":\"registerWithPermit\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"returnDeposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"}],\"name\":\"setActive\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"basisPoints\",\"type\":\"uint16\"}],\"internalType\":\"structMarketplace.Payout[]\",\"name\":\"payouts\",\"type\":\"tuple[]\"}],\"name\":\"setPayouts\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"}],\"name\":\"setPrice\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"months\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"subscribe\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"months\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"internalType\":\"structMarketplace.Permit\",\"name\":\"permit\",\"type\":\"tuple\"}],\"name\":\"subscribeWithPermit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"revision\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"}],\"name\":\"update\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"basisPoints\",\"type\":\"uint16\"}],\"internalType\":\"structMarketplace.Payout[]\",\"name\":\"payouts\",\"type\":\"tuple[]\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "Marketplace",
	Bin: "0x60a03461009457601f611e9638819003918201601f19168301916001600160401b038311848410176100985780849260209460405283398101031261009457516001600160a01b038116810361009457608052604051611de990816100ad82396080518181816101f60152818161056c015281816106fd015281816109eb01528181610af2015281816115110152611b230152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c8063036c677014610dca5780631ed30abb14610d6d5780631ed5630c14610c4a5780632110540f14610bd65780634dba82c614610bbb57806356df9a6f14610a8e578063618ef284146109305780636485d6781461087e5780637c6a6bf6146108125780639cd132ef146107e1578063b05a3a091461076f578063b45b3f1f1461065a578063b4d1d7951461063c578063bc3ee1c9146104bb578063d768add714610398578063da5d24cf1461037c578063df6d7a6d146102ce578063ea1b42e61461021a578063fc0c546a146101c95763ffa1ad74146100f6575f80fd5b346101c657806003193601126101c6576040516040810181811067ffffffffffffffff82111761019957906040918252600181527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602083017f310000000000000000000000000000000000000000000000000000000000000081528451958694602086525180928160208801528787015e85828601015201168101030190f35b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b80fd5b50346101c657806003193601126101c657602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101c65760a06003193601126101c65760043567ffffffffffffffff81116102ca5761024c903690600401610e48565b610254610e76565b9161025d610e8d565b60843567ffffffffffffffff81116102c6579161029b939161028760209796943690600401610de3565b9490936102926112c6565b606435936117d9565b907f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b8580fd5b5080fd5b50346101c65760406003193601126101c6576004357f2a2bcd201e38593191e5484ba56b0c1d4f28e73a624451b7e2a68ef15c2bac3d602061030e610e76565b6103688161031b86611228565b907fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b67ffffffffffffffff60405191168152a280f35b50346101c657806003193601126101c657602060405160788152f35b50346101c65760206003193601126101c6576040816101009260e083516103be81610eb7565b82815282602082015282858201528260608201528260808201528260a08201528260c08201520152600435815280602052206040516103fc81610eb7565b8067ffffffffffffffff600381855495818573ffffffffffffffffffffffffffffffffffffffff8916988982528260208301818360a01c16815260ff604085019360e01c161515835260e060018701549889978460a06060890198828c168a5282608082019c60401c168c52019b60801c168b5260c060028201549d019c8d5201549b019a8b526040519b8c52511660208b015251151560408a01525116606088015251166080860152511660a08401525160c08301525160e0820152f35b50346101c6576101406003193601126101c65760043567ffffffffffffffff81116102ca576104ee903690600401610e48565b6104f6610e76565b916104ff610e8d565b60843567ffffffffffffffff81116102c65761051f903690600401610de3565b94909360a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff5c360112610634576105546112c6565b8673ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660e4359060ff821680920361063857803b156106385760e4839260405194859384927fd505accf00000000000000000000000000000000000000000000000000000000845233600485015230602485015260a435604485015260c435606485015260848401526101043560a48401526101243560c48401525af161061f575b60208861029b89896064358989898d6117d9565b61062a888092610f01565b610634575f61060b565b8680fd5b8280fd5b50346101c657806003193601126101c657602060405162278d008152f35b50346101c65761066936610e14565b92916106736112c6565b61067f3385848461114e565b9182156107475761072193946106959183610faa565b845260036020526040842073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f206106cb83825461112e565b9055604051908282527f04eda370f8b8612fa7266d7ebbd41af9d694e19793fe9d9ff31b3ddbd99b08e160203393a3337f0000000000000000000000000000000000000000000000000000000000000000611655565b807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b6004847f86fdb19c000000000000000000000000000000000000000000000000000000008152fd5b50346101c6577fa8b076b3868a7799698819cb00d65d4a30e9a8cbd7390eb60ab2fcf52934536361079f36610e14565b6107aa839493611228565b6107b4828461171f565b60036107c1838588610faa565b9101556107db604051928392602084526020840191610f42565b0390a280f35b50346101c65760606003193601126101c6576107216107fe610ea4565b6108066112c6565b6044359060043561133a565b50346101c65760606003193601126101c65760243567ffffffffffffffff81116102ca57610844903690600401610de3565b906044359273ffffffffffffffffffffffffffffffffffffffff841684036101c657602061087685858560043561114e565b604051908152f35b50346101c65760406003193601126101c6576004356024358015159081810361092c577f46a45c4aaf8c70f354daf5d05fef753a3bee1516a636a222657304c8a01d0586916109226020926108d286611228565b907fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff7cff00000000000000000000000000000000000000000000000000000000835492151560e01b169116179055565b604051908152a280f35b8380fd5b50346101c65760206003193601126101c6576004359061094e6112c6565b61095782611228565b60ff815460e01c16610a625760010191825467ffffffffffffffff8160801c16804210610a37575060401c67ffffffffffffffff16908115610a0f57837fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6107219495541690557f4124ac49c66aab1ba8f727a07fd62282ebff6f152f446e1ca243f24643ad25596020604051848152a2337f0000000000000000000000000000000000000000000000000000000000000000611655565b6004837f86fdb19c000000000000000000000000000000000000000000000000000000008152fd5b7fc538dcb1000000000000000000000000000000000000000000000000000000008452600452602483fd5b506024917f7dc8d816000000000000000000000000000000000000000000000000000000008252600452fd5b5034610bb757610100600319360112610bb757610aa9610ea4565b60a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9c360112610bb757610adb6112c6565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660a43560ff8116809103610bb757813b15610bb7575f9160e4839260405194859384927fd505accf00000000000000000000000000000000000000000000000000000000845233600485015230602485015260643560448501526084356064850152608484015260c43560a4840152833560c48401525af1610ba0575b50610721906044359060043561133a565b610bad9192505f90610f01565b5f90610721610b8f565b5f80fd5b34610bb7575f600319360112610bb757602060405160408152f35b34610bb7576040600319360112610bb75760243573ffffffffffffffffffffffffffffffffffffffff81168103610bb7576004355f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602067ffffffffffffffff60405f205416604051908152f35b34610bb7576060600319360112610bb757600435610c66610e76565b604435610c7283611228565b91600183019167ffffffffffffffff83541667ffffffffffffffff80610c9783611074565b169316928303610d2f57508015610d07578060027fd62d228b95330c5207074938b24a6b8b696702dead1662d49f781d6fee7d52729585857fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000006040985416179055015582519182526020820152a2005b7fb1b7e167000000000000000000000000000000000000000000000000000000005f5260045ffd5b610d4167ffffffffffffffff91611074565b7fba4ff7a8000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b34610bb7576040600319360112610bb75760043573ffffffffffffffffffffffffffffffffffffffff81168103610bb75760243567ffffffffffffffff8111610bb757602091610dc4610876923690600401610e48565b91611001565b34610bb7576020610876610ddd36610e14565b91610faa565b9181601f84011215610bb75782359167ffffffffffffffff8311610bb7576020808501948460061b010111610bb757565b906040600319830112610bb757600435916024359067ffffffffffffffff8211610bb757610e4491600401610de3565b9091565b9181601f84011215610bb75782359167ffffffffffffffff8311610bb75760208381860195010111610bb757565b6024359067ffffffffffffffff82168203610bb757565b6044359067ffffffffffffffff82168203610bb757565b6024359063ffffffff82168203610bb757565b610100810190811067ffffffffffffffff821117610ed457604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610ed457604052565b916020908281520191905f905b808210610f5c5750505090565b909192833573ffffffffffffffffffffffffffffffffffffffff8116809103610bb757815260208401359061ffff8216809203610bb757604081600193602083940152019401920190610f4f565b91610ffb90610fcf604051938492602084019687526040808501526060840191610f42565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610f01565b51902090565b91906034610ffb91836040519485927fffffffffffffffffffffffffffffffffffffffff000000000000000000000000602085019860601b1688528484013781015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610f01565b67ffffffffffffffff60019116019067ffffffffffffffff821161109457565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b91908110156110d15760061b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b3573ffffffffffffffffffffffffffffffffffffffff81168103610bb75790565b3561ffff81168103610bb75790565b9190820180921161109457565b8181029291811591840414171561109457565b828261115d9295949395610faa565b925f9173ffffffffffffffffffffffffffffffffffffffff5f9416935b8181106111c15750505061119d61271091845f52600260205260405f205461113b565b04915f52600360205260405f20905f5260205260405f205481039081116110945790565b8473ffffffffffffffffffffffffffffffffffffffff6111ea6111e58486886110c1565b6110fe565b16146111f9575b60010161117a565b9261122060019161ffff611219602061121389888a6110c1565b0161111f565b169061112e565b9390506111f1565b90815f525f60205260405f209167ffffffffffffffff6001840154161561129b5773ffffffffffffffffffffffffffffffffffffffff8354169033820361126d575050565b7f3a5187b5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f3c94bec5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6113125760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b9190825f525f60205260405f20926001840167ffffffffffffffff815416156116295784549260ff8460e01c16156115fd5763ffffffff1692831580156115f3575b6115c6578367ffffffffffffffff6113979260a01c1661113b565b938085116115975750815f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205267ffffffffffffffff60405f20541692428410611585575b62278d00029267ffffffffffffffff84169384036110945767ffffffffffffffff169283019067ffffffffffffffff821161109457825f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f2067ffffffffffffffff83167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000082541617905567ffffffffffffffff815460801c169167ffffffffffffffff8116928311611537575b505067ffffffffffffffff855460a01c1690604051938452602084015260408301528260608301527ff41e31c1f842c73ecf2b3df330fd02f2324a609ff8f1e035ecc989235de1253b60803393a3806114ed575050565b60036115359201545f52600260205260405f2061150b82825461112e565b905530337f0000000000000000000000000000000000000000000000000000000000000000611b9b565b565b81547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff1660809190911b77ffffffffffffffff00000000000000000000000000000000161790555f80611496565b4267ffffffffffffffff1693506113e0565b847fc3674282000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f2337d70c000000000000000000000000000000000000000000000000000000005f52607860045260245ffd5b506078841161137c565b827fb063ca0d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b507f3c94bec5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9173ffffffffffffffffffffffffffffffffffffffff604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f51148216156116fe575b604052156116bc5750565b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b90600181151661171657823b15153d151616906116b1565b503d5f823e3d90fd5b60408211611741575f905f925b80841061176957505061271091500361174157565b7f1d310dc9000000000000000000000000000000000000000000000000000000005f5260045ffd5b909173ffffffffffffffffffffffffffffffffffffffff61178e6111e58685876110c1565b161580156117be575b611741576117b460019161ffff611219602061121389888a6110c1565b930192919061172c565b5061ffff6117d260206112138786886110c1565b1615611797565b90919392949695966117eb8383611c26565b15611b73578315610d0757611800888261171f565b61180b838333611001565b978894855f525f60205267ffffffffffffffff600160405f20015416611b4757611836828488610faa565b6040519061184382610eb7565b338252602082019867ffffffffffffffff16988981526040830160018152606084019060018252608085019c67ffffffffffffffff169c8d815260a08601915f835260c087019488865260e088019687528d5f525f60205260405f20975173ffffffffffffffffffffffffffffffffffffffff1688547fffffffffffffffffffffffff0000000000000000000000000000000000000000161788555167ffffffffffffffff1661193b9088907fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b5186547fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff1690151560e01b7cff000000000000000000000000000000000000000000000000000000001617865560018601925167ffffffffffffffff1667ffffffffffffffff1683547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000161783555182549060401b6fffffffffffffffff0000000000000000166fffffffffffffffff000000000000000016907fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff161782555167ffffffffffffffff16611a7291907fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000083549260801b169116179055565b5160028301555190600301558460405195869560a087528160a088015260c087013780850160c0015f9052601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0168401966020850152876040850152606084015282860360c0016080840152339560c00190611aef92610f42565b037f7764b740b3a6d08aa65490d13aaa365083f226d535d93339a927f48e03b9382591a380611b1b5750565b6115359030337f0000000000000000000000000000000000000000000000000000000000000000611b9b565b857f77caf672000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f153736cd000000000000000000000000000000000000000000000000000000005f5260045ffd5b92909173ffffffffffffffffffffffffffffffffffffffff9081604051947f23b872dd000000000000000000000000000000000000000000000000000000005f52166004521660245260445260205f60648180865af19060015f5114821615611c0e575b6040525f606052156116bc5750565b90600181151661171657823b15153d15161690611bff565b81158015611ddf575b611dd9575f5b82811015611d75577fff0000000000000000000000000000000000000000000000000000000000000081830135167f610000000000000000000000000000000000000000000000000000000000000081101580611d4b575b159081611ca9575b50611ca257600101611c35565b5050505f90565b821591508115611cbb575b505f611c95565b7f5f00000000000000000000000000000000000000000000000000000000000000811415915081611cee575b505f611cb4565b7f3000000000000000000000000000000000000000000000000000000000000000811091508115611d21575b505f611ce7565b7f39000000000000000000000000000000000000000000000000000000000000009150115f611d1a565b507f7a00000000000000000000000000000000000000000000000000000000000000811115611c8d565b5060038210918215611d8657505090565b909150600311610bb757357fffffff0000000000000000000000000000000000000000000000000000000000167f70675f0000000000000000000000000000000000000000000000000000000000141590565b50505f90565b50603f8211611c2f56",
}

// Marketplace is an auto generated Go binding around an Ethereum contract.
type Marketplace struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Marketplace) GetABI() abi.ABI {
	return c.abi
}

// NewMarketplace creates a new instance of Marketplace.
func NewMarketplace() *Marketplace {
	parsed, err := MarketplaceMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Marketplace{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Marketplace) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_) returns()
func (marketplace *Marketplace) PackConstructor(token_ common.Address) []byte {
	enc, err := marketplace.abi.Pack("", token_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXMONTHS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda5d24cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_MONTHS() view returns(uint32)
func (marketplace *Marketplace) PackMAXMONTHS() []byte {
	enc, err := marketplace.abi.Pack("MAX_MONTHS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXMONTHS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda5d24cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_MONTHS() view returns(uint32)
func (marketplace *Marketplace) TryPackMAXMONTHS() ([]byte, error) {
	return marketplace.abi.Pack("MAX_MONTHS")
}

// UnpackMAXMONTHS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda5d24cf.
//
// Solidity: function MAX_MONTHS() view returns(uint32)
func (marketplace *Marketplace) UnpackMAXMONTHS(data []byte) (uint32, error) {
	out, err := marketplace.abi.Unpack("MAX_MONTHS", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMAXPAYOUTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4dba82c6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_PAYOUTS() view returns(uint256)
func (marketplace *Marketplace) PackMAXPAYOUTS() []byte {
	enc, err := marketplace.abi.Pack("MAX_PAYOUTS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXPAYOUTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4dba82c6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_PAYOUTS() view returns(uint256)
func (marketplace *Marketplace) TryPackMAXPAYOUTS() ([]byte, error) {
	return marketplace.abi.Pack("MAX_PAYOUTS")
}

// UnpackMAXPAYOUTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4dba82c6.
//
// Solidity: function MAX_PAYOUTS() view returns(uint256)
func (marketplace *Marketplace) UnpackMAXPAYOUTS(data []byte) (*big.Int, error) {
	out, err := marketplace.abi.Unpack("MAX_PAYOUTS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4d1d795.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PERIOD() view returns(uint64)
func (marketplace *Marketplace) PackPERIOD() []byte {
	enc, err := marketplace.abi.Pack("PERIOD")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4d1d795.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PERIOD() view returns(uint64)
func (marketplace *Marketplace) TryPackPERIOD() ([]byte, error) {
	return marketplace.abi.Pack("PERIOD")
}

// UnpackPERIOD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb4d1d795.
//
// Solidity: function PERIOD() view returns(uint64)
func (marketplace *Marketplace) UnpackPERIOD(data []byte) (uint64, error) {
	out, err := marketplace.abi.Unpack("PERIOD", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xffa1ad74.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VERSION() view returns(string)
func (marketplace *Marketplace) PackVERSION() []byte {
	enc, err := marketplace.abi.Pack("VERSION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xffa1ad74.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VERSION() view returns(string)
func (marketplace *Marketplace) TryPackVERSION() ([]byte, error) {
	return marketplace.abi.Pack("VERSION")
}

// UnpackVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xffa1ad74.
//
// Solidity: function VERSION() view returns(string)
func (marketplace *Marketplace) UnpackVERSION(data []byte) (string, error) {
	out, err := marketplace.abi.Unpack("VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAccountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x036c6770.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accountOf(bytes32 id, (address,uint16)[] payouts) pure returns(bytes32)
func (marketplace *Marketplace) PackAccountOf(id [32]byte, payouts []MarketplacePayout) []byte {
	enc, err := marketplace.abi.Pack("accountOf", id, payouts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x036c6770.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accountOf(bytes32 id, (address,uint16)[] payouts) pure returns(bytes32)
func (marketplace *Marketplace) TryPackAccountOf(id [32]byte, payouts []MarketplacePayout) ([]byte, error) {
	return marketplace.abi.Pack("accountOf", id, payouts)
}

// UnpackAccountOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x036c6770.
//
// Solidity: function accountOf(bytes32 id, (address,uint16)[] payouts) pure returns(bytes32)
func (marketplace *Marketplace) UnpackAccountOf(data []byte) ([32]byte, error) {
	out, err := marketplace.abi.Unpack("accountOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDataset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd768add7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dataset(bytes32 id) view returns((address,uint64,bool,uint64,uint64,uint64,bytes32,bytes32))
func (marketplace *Marketplace) PackDataset(id [32]byte) []byte {
	enc, err := marketplace.abi.Pack("dataset", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDataset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd768add7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dataset(bytes32 id) view returns((address,uint64,bool,uint64,uint64,uint64,bytes32,bytes32))
func (marketplace *Marketplace) TryPackDataset(id [32]byte) ([]byte, error) {
	return marketplace.abi.Pack("dataset", id)
}

// UnpackDataset is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd768add7.
//
// Solidity: function dataset(bytes32 id) view returns((address,uint64,bool,uint64,uint64,uint64,bytes32,bytes32))
func (marketplace *Marketplace) UnpackDataset(data []byte) (MarketplaceDataset, error) {
	out, err := marketplace.abi.Unpack("dataset", data)
	if err != nil {
		return *new(MarketplaceDataset), err
	}
	out0 := *abi.ConvertType(out[0], new(MarketplaceDataset)).(*MarketplaceDataset)
	return out0, nil
}

// PackDue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7c6a6bf6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function due(bytes32 id, (address,uint16)[] payouts, address payee) view returns(uint256)
func (marketplace *Marketplace) PackDue(id [32]byte, payouts []MarketplacePayout, payee common.Address) []byte {
	enc, err := marketplace.abi.Pack("due", id, payouts, payee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7c6a6bf6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function due(bytes32 id, (address,uint16)[] payouts, address payee) view returns(uint256)
func (marketplace *Marketplace) TryPackDue(id [32]byte, payouts []MarketplacePayout, payee common.Address) ([]byte, error) {
	return marketplace.abi.Pack("due", id, payouts, payee)
}

// UnpackDue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7c6a6bf6.
//
// Solidity: function due(bytes32 id, (address,uint16)[] payouts, address payee) view returns(uint256)
func (marketplace *Marketplace) UnpackDue(data []byte) (*big.Int, error) {
	out, err := marketplace.abi.Unpack("due", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ed30abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function idOf(address provider, string name) pure returns(bytes32)
func (marketplace *Marketplace) PackIdOf(provider common.Address, name string) []byte {
	enc, err := marketplace.abi.Pack("idOf", provider, name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ed30abb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function idOf(address provider, string name) pure returns(bytes32)
func (marketplace *Marketplace) TryPackIdOf(provider common.Address, name string) ([]byte, error) {
	return marketplace.abi.Pack("idOf", provider, name)
}

// UnpackIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1ed30abb.
//
// Solidity: function idOf(address provider, string name) pure returns(bytes32)
func (marketplace *Marketplace) UnpackIdOf(data []byte) ([32]byte, error) {
	out, err := marketplace.abi.Unpack("idOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPaidUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2110540f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paidUntil(bytes32 id, address subscriber) view returns(uint64)
func (marketplace *Marketplace) PackPaidUntil(id [32]byte, subscriber common.Address) []byte {
	enc, err := marketplace.abi.Pack("paidUntil", id, subscriber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaidUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2110540f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paidUntil(bytes32 id, address subscriber) view returns(uint64)
func (marketplace *Marketplace) TryPackPaidUntil(id [32]byte, subscriber common.Address) ([]byte, error) {
	return marketplace.abi.Pack("paidUntil", id, subscriber)
}

// UnpackPaidUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2110540f.
//
// Solidity: function paidUntil(bytes32 id, address subscriber) view returns(uint64)
func (marketplace *Marketplace) UnpackPaidUntil(data []byte) (uint64, error) {
	out, err := marketplace.abi.Unpack("paidUntil", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea1b42e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(string name, uint64 price, uint64 deposit, bytes32 manifest, (address,uint16)[] payouts) returns(bytes32 id)
func (marketplace *Marketplace) PackRegister(name string, price uint64, deposit uint64, manifest [32]byte, payouts []MarketplacePayout) []byte {
	enc, err := marketplace.abi.Pack("register", name, price, deposit, manifest, payouts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea1b42e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(string name, uint64 price, uint64 deposit, bytes32 manifest, (address,uint16)[] payouts) returns(bytes32 id)
func (marketplace *Marketplace) TryPackRegister(name string, price uint64, deposit uint64, manifest [32]byte, payouts []MarketplacePayout) ([]byte, error) {
	return marketplace.abi.Pack("register", name, price, deposit, manifest, payouts)
}

// UnpackRegister is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xea1b42e6.
//
// Solidity: function register(string name, uint64 price, uint64 deposit, bytes32 manifest, (address,uint16)[] payouts) returns(bytes32 id)
func (marketplace *Marketplace) UnpackRegister(data []byte) ([32]byte, error) {
	out, err := marketplace.abi.Unpack("register", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRegisterWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc3ee1c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerWithPermit(string name, uint64 price, uint64 deposit, bytes32 manifest, (address,uint16)[] payouts, (uint256,uint256,uint8,bytes32,bytes32) permit) returns(bytes32 id)
func (marketplace *Marketplace) PackRegisterWithPermit(name string, price uint64, deposit uint64, manifest [32]byte, payouts []MarketplacePayout, permit MarketplacePermit) []byte {
	enc, err := marketplace.abi.Pack("registerWithPermit", name, price, deposit, manifest, payouts, permit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc3ee1c9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerWithPermit(string name, uint64 price, uint64 deposit, bytes32 manifest, (address,uint16)[] payouts, (uint256,uint256,uint8,bytes32,bytes32) permit) returns(bytes32 id)
func (marketplace *Marketplace) TryPackRegisterWithPermit(name string, price uint64, deposit uint64, manifest [32]byte, payouts []MarketplacePayout, permit MarketplacePermit) ([]byte, error) {
	return marketplace.abi.Pack("registerWithPermit", name, price, deposit, manifest, payouts, permit)
}

// UnpackRegisterWithPermit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc3ee1c9.
//
// Solidity: function registerWithPermit(string name, uint64 price, uint64 deposit, bytes32 manifest, (address,uint16)[] payouts, (uint256,uint256,uint8,bytes32,bytes32) permit) returns(bytes32 id)
func (marketplace *Marketplace) UnpackRegisterWithPermit(data []byte) ([32]byte, error) {
	out, err := marketplace.abi.Unpack("registerWithPermit", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackReturnDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x618ef284.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function returnDeposit(bytes32 id) returns()
func (marketplace *Marketplace) PackReturnDeposit(id [32]byte) []byte {
	enc, err := marketplace.abi.Pack("returnDeposit", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReturnDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x618ef284.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function returnDeposit(bytes32 id) returns()
func (marketplace *Marketplace) TryPackReturnDeposit(id [32]byte) ([]byte, error) {
	return marketplace.abi.Pack("returnDeposit", id)
}

// PackSetActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6485d678.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setActive(bytes32 id, bool active) returns()
func (marketplace *Marketplace) PackSetActive(id [32]byte, active bool) []byte {
	enc, err := marketplace.abi.Pack("setActive", id, active)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6485d678.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setActive(bytes32 id, bool active) returns()
func (marketplace *Marketplace) TryPackSetActive(id [32]byte, active bool) ([]byte, error) {
	return marketplace.abi.Pack("setActive", id, active)
}

// PackSetPayouts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb05a3a09.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPayouts(bytes32 id, (address,uint16)[] payouts) returns()
func (marketplace *Marketplace) PackSetPayouts(id [32]byte, payouts []MarketplacePayout) []byte {
	enc, err := marketplace.abi.Pack("setPayouts", id, payouts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPayouts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb05a3a09.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPayouts(bytes32 id, (address,uint16)[] payouts) returns()
func (marketplace *Marketplace) TryPackSetPayouts(id [32]byte, payouts []MarketplacePayout) ([]byte, error) {
	return marketplace.abi.Pack("setPayouts", id, payouts)
}

// PackSetPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf6d7a6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPrice(bytes32 id, uint64 price) returns()
func (marketplace *Marketplace) PackSetPrice(id [32]byte, price uint64) []byte {
	enc, err := marketplace.abi.Pack("setPrice", id, price)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf6d7a6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPrice(bytes32 id, uint64 price) returns()
func (marketplace *Marketplace) TryPackSetPrice(id [32]byte, price uint64) ([]byte, error) {
	return marketplace.abi.Pack("setPrice", id, price)
}

// PackSubscribe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cd132ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function subscribe(bytes32 id, uint32 months, uint256 limit) returns()
func (marketplace *Marketplace) PackSubscribe(id [32]byte, months uint32, limit *big.Int) []byte {
	enc, err := marketplace.abi.Pack("subscribe", id, months, limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubscribe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cd132ef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function subscribe(bytes32 id, uint32 months, uint256 limit) returns()
func (marketplace *Marketplace) TryPackSubscribe(id [32]byte, months uint32, limit *big.Int) ([]byte, error) {
	return marketplace.abi.Pack("subscribe", id, months, limit)
}

// PackSubscribeWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56df9a6f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function subscribeWithPermit(bytes32 id, uint32 months, uint256 limit, (uint256,uint256,uint8,bytes32,bytes32) permit) returns()
func (marketplace *Marketplace) PackSubscribeWithPermit(id [32]byte, months uint32, limit *big.Int, permit MarketplacePermit) []byte {
	enc, err := marketplace.abi.Pack("subscribeWithPermit", id, months, limit, permit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubscribeWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56df9a6f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function subscribeWithPermit(bytes32 id, uint32 months, uint256 limit, (uint256,uint256,uint8,bytes32,bytes32) permit) returns()
func (marketplace *Marketplace) TryPackSubscribeWithPermit(id [32]byte, months uint32, limit *big.Int, permit MarketplacePermit) ([]byte, error) {
	return marketplace.abi.Pack("subscribeWithPermit", id, months, limit, permit)
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (marketplace *Marketplace) PackToken() []byte {
	enc, err := marketplace.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (marketplace *Marketplace) TryPackToken() ([]byte, error) {
	return marketplace.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (marketplace *Marketplace) UnpackToken(data []byte) (common.Address, error) {
	out, err := marketplace.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ed5630c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function update(bytes32 id, uint64 revision, bytes32 manifest) returns()
func (marketplace *Marketplace) PackUpdate(id [32]byte, revision uint64, manifest [32]byte) []byte {
	enc, err := marketplace.abi.Pack("update", id, revision, manifest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ed5630c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function update(bytes32 id, uint64 revision, bytes32 manifest) returns()
func (marketplace *Marketplace) TryPackUpdate(id [32]byte, revision uint64, manifest [32]byte) ([]byte, error) {
	return marketplace.abi.Pack("update", id, revision, manifest)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb45b3f1f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(bytes32 id, (address,uint16)[] payouts) returns()
func (marketplace *Marketplace) PackWithdraw(id [32]byte, payouts []MarketplacePayout) []byte {
	enc, err := marketplace.abi.Pack("withdraw", id, payouts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb45b3f1f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(bytes32 id, (address,uint16)[] payouts) returns()
func (marketplace *Marketplace) TryPackWithdraw(id [32]byte, payouts []MarketplacePayout) ([]byte, error) {
	return marketplace.abi.Pack("withdraw", id, payouts)
}

// MarketplaceActiveChanged represents a ActiveChanged event raised by the Marketplace contract.
type MarketplaceActiveChanged struct {
	Id     [32]byte
	Active bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const MarketplaceActiveChangedEventName = "ActiveChanged"

// ContractEventName returns the user-defined event name.
func (MarketplaceActiveChanged) ContractEventName() string {
	return MarketplaceActiveChangedEventName
}

// UnpackActiveChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ActiveChanged(bytes32 indexed id, bool active)
func (marketplace *Marketplace) UnpackActiveChangedEvent(log *types.Log) (*MarketplaceActiveChanged, error) {
	event := "ActiveChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplaceActiveChanged)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplaceDepositReturned represents a DepositReturned event raised by the Marketplace contract.
type MarketplaceDepositReturned struct {
	Id     [32]byte
	Amount uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const MarketplaceDepositReturnedEventName = "DepositReturned"

// ContractEventName returns the user-defined event name.
func (MarketplaceDepositReturned) ContractEventName() string {
	return MarketplaceDepositReturnedEventName
}

// UnpackDepositReturnedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DepositReturned(bytes32 indexed id, uint64 amount)
func (marketplace *Marketplace) UnpackDepositReturnedEvent(log *types.Log) (*MarketplaceDepositReturned, error) {
	event := "DepositReturned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplaceDepositReturned)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplacePayoutsChanged represents a PayoutsChanged event raised by the Marketplace contract.
type MarketplacePayoutsChanged struct {
	Id      [32]byte
	Payouts []MarketplacePayout
	Raw     *types.Log // Blockchain specific contextual infos
}

const MarketplacePayoutsChangedEventName = "PayoutsChanged"

// ContractEventName returns the user-defined event name.
func (MarketplacePayoutsChanged) ContractEventName() string {
	return MarketplacePayoutsChangedEventName
}

// UnpackPayoutsChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PayoutsChanged(bytes32 indexed id, (address,uint16)[] payouts)
func (marketplace *Marketplace) UnpackPayoutsChangedEvent(log *types.Log) (*MarketplacePayoutsChanged, error) {
	event := "PayoutsChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplacePayoutsChanged)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplacePriceChanged represents a PriceChanged event raised by the Marketplace contract.
type MarketplacePriceChanged struct {
	Id    [32]byte
	Price uint64
	Raw   *types.Log // Blockchain specific contextual infos
}

const MarketplacePriceChangedEventName = "PriceChanged"

// ContractEventName returns the user-defined event name.
func (MarketplacePriceChanged) ContractEventName() string {
	return MarketplacePriceChangedEventName
}

// UnpackPriceChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PriceChanged(bytes32 indexed id, uint64 price)
func (marketplace *Marketplace) UnpackPriceChangedEvent(log *types.Log) (*MarketplacePriceChanged, error) {
	event := "PriceChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplacePriceChanged)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplaceRegistered represents a Registered event raised by the Marketplace contract.
type MarketplaceRegistered struct {
	Id       [32]byte
	Provider common.Address
	Name     string
	Price    uint64
	Deposit  uint64
	Manifest [32]byte
	Payouts  []MarketplacePayout
	Raw      *types.Log // Blockchain specific contextual infos
}

const MarketplaceRegisteredEventName = "Registered"

// ContractEventName returns the user-defined event name.
func (MarketplaceRegistered) ContractEventName() string {
	return MarketplaceRegisteredEventName
}

// UnpackRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Registered(bytes32 indexed id, address indexed provider, string name, uint64 price, uint64 deposit, bytes32 manifest, (address,uint16)[] payouts)
func (marketplace *Marketplace) UnpackRegisteredEvent(log *types.Log) (*MarketplaceRegistered, error) {
	event := "Registered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplaceRegistered)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplaceSubscribed represents a Subscribed event raised by the Marketplace contract.
type MarketplaceSubscribed struct {
	Id         [32]byte
	Subscriber common.Address
	Start      uint64
	End        uint64
	Price      uint64
	Cost       *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const MarketplaceSubscribedEventName = "Subscribed"

// ContractEventName returns the user-defined event name.
func (MarketplaceSubscribed) ContractEventName() string {
	return MarketplaceSubscribedEventName
}

// UnpackSubscribedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Subscribed(bytes32 indexed id, address indexed subscriber, uint64 start, uint64 end, uint64 price, uint256 cost)
func (marketplace *Marketplace) UnpackSubscribedEvent(log *types.Log) (*MarketplaceSubscribed, error) {
	event := "Subscribed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplaceSubscribed)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplaceUpdated represents a Updated event raised by the Marketplace contract.
type MarketplaceUpdated struct {
	Id       [32]byte
	Revision uint64
	Manifest [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const MarketplaceUpdatedEventName = "Updated"

// ContractEventName returns the user-defined event name.
func (MarketplaceUpdated) ContractEventName() string {
	return MarketplaceUpdatedEventName
}

// UnpackUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Updated(bytes32 indexed id, uint64 revision, bytes32 manifest)
func (marketplace *Marketplace) UnpackUpdatedEvent(log *types.Log) (*MarketplaceUpdated, error) {
	event := "Updated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplaceUpdated)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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

// MarketplaceWithdrawn represents a Withdrawn event raised by the Marketplace contract.
type MarketplaceWithdrawn struct {
	Id     [32]byte
	Payee  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const MarketplaceWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (MarketplaceWithdrawn) ContractEventName() string {
	return MarketplaceWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(bytes32 indexed id, address indexed payee, uint256 amount)
func (marketplace *Marketplace) UnpackWithdrawnEvent(log *types.Log) (*MarketplaceWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != marketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketplaceWithdrawn)
	if len(log.Data) > 0 {
		if err := marketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range marketplace.abi.Events[event].Inputs {
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
func (marketplace *Marketplace) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], marketplace.abi.Errors["AlreadyRegistered"].ID.Bytes()[:4]) {
		return marketplace.UnpackAlreadyRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["BadManifest"].ID.Bytes()[:4]) {
		return marketplace.UnpackBadManifestError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["BadMonths"].ID.Bytes()[:4]) {
		return marketplace.UnpackBadMonthsError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["BadName"].ID.Bytes()[:4]) {
		return marketplace.UnpackBadNameError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["BadPayouts"].ID.Bytes()[:4]) {
		return marketplace.UnpackBadPayoutsError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["CostAboveLimit"].ID.Bytes()[:4]) {
		return marketplace.UnpackCostAboveLimitError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["Inactive"].ID.Bytes()[:4]) {
		return marketplace.UnpackInactiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["NotProvider"].ID.Bytes()[:4]) {
		return marketplace.UnpackNotProviderError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["NothingDue"].ID.Bytes()[:4]) {
		return marketplace.UnpackNothingDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return marketplace.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return marketplace.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["StillActive"].ID.Bytes()[:4]) {
		return marketplace.UnpackStillActiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["StillSubscribed"].ID.Bytes()[:4]) {
		return marketplace.UnpackStillSubscribedError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["UnknownDataset"].ID.Bytes()[:4]) {
		return marketplace.UnpackUnknownDatasetError(raw[4:])
	}
	if bytes.Equal(raw[:4], marketplace.abi.Errors["WrongRevision"].ID.Bytes()[:4]) {
		return marketplace.UnpackWrongRevisionError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// MarketplaceAlreadyRegistered represents a AlreadyRegistered error raised by the Marketplace contract.
type MarketplaceAlreadyRegistered struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRegistered(bytes32 id)
func MarketplaceAlreadyRegisteredErrorID() common.Hash {
	return common.HexToHash("0x77caf672214035207a45708060aa1e2e66841e1b2dbaefae83058807272a7a8a")
}

// UnpackAlreadyRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRegistered(bytes32 id)
func (marketplace *Marketplace) UnpackAlreadyRegisteredError(raw []byte) (*MarketplaceAlreadyRegistered, error) {
	out := new(MarketplaceAlreadyRegistered)
	if err := marketplace.abi.UnpackIntoInterface(out, "AlreadyRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceBadManifest represents a BadManifest error raised by the Marketplace contract.
type MarketplaceBadManifest struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadManifest()
func MarketplaceBadManifestErrorID() common.Hash {
	return common.HexToHash("0xb1b7e167c15f76e3c1b9c9e43b67c67f856cb64ec17e4ad4729544589a20f730")
}

// UnpackBadManifestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadManifest()
func (marketplace *Marketplace) UnpackBadManifestError(raw []byte) (*MarketplaceBadManifest, error) {
	out := new(MarketplaceBadManifest)
	if err := marketplace.abi.UnpackIntoInterface(out, "BadManifest", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceBadMonths represents a BadMonths error raised by the Marketplace contract.
type MarketplaceBadMonths struct {
	Most uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadMonths(uint32 most)
func MarketplaceBadMonthsErrorID() common.Hash {
	return common.HexToHash("0x2337d70cc02ea1a73ee857160195c86d5e403a476707816893070cdf4baa31f9")
}

// UnpackBadMonthsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadMonths(uint32 most)
func (marketplace *Marketplace) UnpackBadMonthsError(raw []byte) (*MarketplaceBadMonths, error) {
	out := new(MarketplaceBadMonths)
	if err := marketplace.abi.UnpackIntoInterface(out, "BadMonths", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceBadName represents a BadName error raised by the Marketplace contract.
type MarketplaceBadName struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadName()
func MarketplaceBadNameErrorID() common.Hash {
	return common.HexToHash("0x153736cdc513f7b7c5a7b4bce0c42036e1e7c69bb09e8a4356571ad5f4c69737")
}

// UnpackBadNameError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadName()
func (marketplace *Marketplace) UnpackBadNameError(raw []byte) (*MarketplaceBadName, error) {
	out := new(MarketplaceBadName)
	if err := marketplace.abi.UnpackIntoInterface(out, "BadName", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceBadPayouts represents a BadPayouts error raised by the Marketplace contract.
type MarketplaceBadPayouts struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPayouts()
func MarketplaceBadPayoutsErrorID() common.Hash {
	return common.HexToHash("0x1d310dc9578835229277867f97ea89db15444a90b4228cceb2f5504fbdf85e98")
}

// UnpackBadPayoutsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPayouts()
func (marketplace *Marketplace) UnpackBadPayoutsError(raw []byte) (*MarketplaceBadPayouts, error) {
	out := new(MarketplaceBadPayouts)
	if err := marketplace.abi.UnpackIntoInterface(out, "BadPayouts", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceCostAboveLimit represents a CostAboveLimit error raised by the Marketplace contract.
type MarketplaceCostAboveLimit struct {
	Cost  *big.Int
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CostAboveLimit(uint256 cost, uint256 limit)
func MarketplaceCostAboveLimitErrorID() common.Hash {
	return common.HexToHash("0xc36742822815e1d5fd9c4b44dd3de018250452f22e0d9ac2a79c68108488273d")
}

// UnpackCostAboveLimitError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CostAboveLimit(uint256 cost, uint256 limit)
func (marketplace *Marketplace) UnpackCostAboveLimitError(raw []byte) (*MarketplaceCostAboveLimit, error) {
	out := new(MarketplaceCostAboveLimit)
	if err := marketplace.abi.UnpackIntoInterface(out, "CostAboveLimit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceInactive represents a Inactive error raised by the Marketplace contract.
type MarketplaceInactive struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Inactive(bytes32 id)
func MarketplaceInactiveErrorID() common.Hash {
	return common.HexToHash("0xb063ca0d78bee8c7a840e40dfc02db9e9704f1578ecdd127d3cba31dbca719b3")
}

// UnpackInactiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Inactive(bytes32 id)
func (marketplace *Marketplace) UnpackInactiveError(raw []byte) (*MarketplaceInactive, error) {
	out := new(MarketplaceInactive)
	if err := marketplace.abi.UnpackIntoInterface(out, "Inactive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceNotProvider represents a NotProvider error raised by the Marketplace contract.
type MarketplaceNotProvider struct {
	Id       [32]byte
	Provider common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotProvider(bytes32 id, address provider)
func MarketplaceNotProviderErrorID() common.Hash {
	return common.HexToHash("0x3a5187b5a4f3730867e330078a2c12f14f138078f903b299635d5f28ee5e2f8c")
}

// UnpackNotProviderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotProvider(bytes32 id, address provider)
func (marketplace *Marketplace) UnpackNotProviderError(raw []byte) (*MarketplaceNotProvider, error) {
	out := new(MarketplaceNotProvider)
	if err := marketplace.abi.UnpackIntoInterface(out, "NotProvider", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceNothingDue represents a NothingDue error raised by the Marketplace contract.
type MarketplaceNothingDue struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingDue()
func MarketplaceNothingDueErrorID() common.Hash {
	return common.HexToHash("0x86fdb19c22b5459ff505772dc0cccf970e16029c15b56aa5534340b6e2ac90f7")
}

// UnpackNothingDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingDue()
func (marketplace *Marketplace) UnpackNothingDueError(raw []byte) (*MarketplaceNothingDue, error) {
	out := new(MarketplaceNothingDue)
	if err := marketplace.abi.UnpackIntoInterface(out, "NothingDue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Marketplace contract.
type MarketplaceReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func MarketplaceReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (marketplace *Marketplace) UnpackReentrancyGuardReentrantCallError(raw []byte) (*MarketplaceReentrancyGuardReentrantCall, error) {
	out := new(MarketplaceReentrancyGuardReentrantCall)
	if err := marketplace.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Marketplace contract.
type MarketplaceSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func MarketplaceSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (marketplace *Marketplace) UnpackSafeERC20FailedOperationError(raw []byte) (*MarketplaceSafeERC20FailedOperation, error) {
	out := new(MarketplaceSafeERC20FailedOperation)
	if err := marketplace.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceStillActive represents a StillActive error raised by the Marketplace contract.
type MarketplaceStillActive struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillActive(bytes32 id)
func MarketplaceStillActiveErrorID() common.Hash {
	return common.HexToHash("0x7dc8d8162fe6c54039ce92e920102528aba14803679aa7988ac6e75af278f544")
}

// UnpackStillActiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillActive(bytes32 id)
func (marketplace *Marketplace) UnpackStillActiveError(raw []byte) (*MarketplaceStillActive, error) {
	out := new(MarketplaceStillActive)
	if err := marketplace.abi.UnpackIntoInterface(out, "StillActive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceStillSubscribed represents a StillSubscribed error raised by the Marketplace contract.
type MarketplaceStillSubscribed struct {
	LastEnd uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillSubscribed(uint64 lastEnd)
func MarketplaceStillSubscribedErrorID() common.Hash {
	return common.HexToHash("0xc538dcb161ad4d76f8a8d2da7dae18ec92076cd5394e7d248d1c580c73b1bb70")
}

// UnpackStillSubscribedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillSubscribed(uint64 lastEnd)
func (marketplace *Marketplace) UnpackStillSubscribedError(raw []byte) (*MarketplaceStillSubscribed, error) {
	out := new(MarketplaceStillSubscribed)
	if err := marketplace.abi.UnpackIntoInterface(out, "StillSubscribed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceUnknownDataset represents a UnknownDataset error raised by the Marketplace contract.
type MarketplaceUnknownDataset struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownDataset(bytes32 id)
func MarketplaceUnknownDatasetErrorID() common.Hash {
	return common.HexToHash("0x3c94bec56bc1266c49e043be972e8684667e27b756b79b02c3a2c97f738ed9d7")
}

// UnpackUnknownDatasetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownDataset(bytes32 id)
func (marketplace *Marketplace) UnpackUnknownDatasetError(raw []byte) (*MarketplaceUnknownDataset, error) {
	out := new(MarketplaceUnknownDataset)
	if err := marketplace.abi.UnpackIntoInterface(out, "UnknownDataset", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketplaceWrongRevision represents a WrongRevision error raised by the Marketplace contract.
type MarketplaceWrongRevision struct {
	Want uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongRevision(uint64 want)
func MarketplaceWrongRevisionErrorID() common.Hash {
	return common.HexToHash("0xba4ff7a880776e84cd3cdee4bcf7d75b50eb7a8da8abd840bf961832e21ca018")
}

// UnpackWrongRevisionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongRevision(uint64 want)
func (marketplace *Marketplace) UnpackWrongRevisionError(raw []byte) (*MarketplaceWrongRevision, error) {
	out := new(MarketplaceWrongRevision)
	if err := marketplace.abi.UnpackIntoInterface(out, "WrongRevision", raw); err != nil {
		return nil, err
	}
	return out, nil
}
