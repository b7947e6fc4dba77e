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

// DirectoryMetaData contains all meta data concerning the Directory contract.
var DirectoryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractMarketTerms\",\"name\":\"market_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"AlreadyListed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"BadTags\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotListed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"NotProvider\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32[]\",\"name\":\"tags\",\"type\":\"bytes32[]\"}],\"name\":\"Listed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32[]\",\"name\":\"tags\",\"type\":\"bytes32[]\"}],\"name\":\"Retagged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"Unlisted\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_PAGE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_TAGS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"all\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"entry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"bytes32[]\",\"name\":\"tags\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"tags\",\"type\":\"bytes32[]\"}],\"name\":\"list\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"listedBy\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"market\",\"outputs\":[{\"internalType\":\"contractMarketTerms\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"tags\",\"type\":\"bytes32[]\"}],\"name\":\"retag\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"tag\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"tagged\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"total\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"totalBy\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"tag\",\"type\":\"bytes32\"}],\"name\":\"totalTagged\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"unlist\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "Directory",
	Bin: "0x60a034608157601f6111f838819003918201601f19168301916001600160401b03831184841017608557808492602094604052833981010312608157516001600160a01b0381168082036081571560725760805260405161115e908161009a823960805181818161042101526108f70152f35b63d92e233d60e01b5f5260045ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081632ddbd13a146106255750806334ab00b81461052e57806369fc09b91461051357806380820b311461044557806380f55605146104025780638ab2963e146103d257806397827582146101cb578063b10daf7b146101a9578063b9fef0fe14610153578063bc40a2771461012c578063cce6722614610111578063e2feca94146100e75763f188be98146100ab575f80fd5b346100e35760203660031901126100e3576001600160a01b036100cc6106c9565b165f526005602052602060405f2054604051908152f35b5f80fd5b346100e35760203660031901126100e3576004355f526004602052602060405f2054604051908152f35b346100e3575f3660031901126100e357602060405160088152f35b346100e35760203660031901126100e35761015160043561014c816108ba565b610f00565b005b346100e35760603660031901126100e3576001600160a01b036101746106c9565b165f5260056020526101a561019160443560243560405f20610e6b565b604051918291602083526020830190610696565b0390f35b346100e35760403660031901126100e3576101a5610191602435600435610dd5565b346100e3576101d93661063f565b6101e48392936108ba565b815f525f6020526001600160a01b0360405f2054163381146103a657610398575b63ffffffff6003541690335f52600560205263ffffffff60405f2054169060405161022f816106df565b3381526020810193845260408101928352606081015f815260035494680100000000000000008610156103845763ffffffff61037f95610339826103599460ff6102df8a8f8f7f60a9b0bcb45fe1527ce76898b860642b2c60d86dcd99d2248e2e19f8382a378f9f6102c36102ad8260018594016003556003610800565b819391549060031b91821b915f19901b19161790565b9055335f5260056020526102da8160405f20610815565b610cef565b1687525f8c81526020819052604090209751885491517fffffffffffffffff0000000000000000000000000000000000000000000000009092166001600160a01b039190911617911660a01b63ffffffff60a01b16178655565b51845463ffffffff60c01b1916911660c01b63ffffffff60c01b16178355565b5160ff60e01b1960ff60e01b83549260e01b169116179055604051918291339683610756565b0390a3005b634e487b7160e01b5f52604160045260245ffd5b6103a182610f00565b610205565b827fee7860ba000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346100e35760603660031901126100e3576004355f5260046020526101a561019160443560243560405f20610e6b565b346100e3575f3660031901126100e35760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100e35760203660031901126100e357600435805f525f60205260405f20906104b160ff60405193610477856106df565b546001600160a01b038116855263ffffffff8160a01c16602086015263ffffffff8160c01c16604086015260e01c16806060850152610797565b5f5b81518110156104eb57600190835f52816020526104d38160405f206107c9565b90549060031b1c6104e482856107ec565b52016104b3565b506001600160a01b038351166101a56040519283928352604060208401526040830190610696565b346100e3575f3660031901126100e357602060405160648152f35b346100e35761053c3661063f565b610545836108ba565b825f525f60205260405f20916040519261055e846106df565b54926001600160a01b038416938482526020820163ffffffff8260a01c16815286604084019663ffffffff8460c01c16885260ff606086019460e01c1684523303610613577f480e42f48f8db8aa39c0774691c6feae8b8da7fa913f87bf57216656cf6ac8559661033963ffffffff6105e79460ff6102df8b8b85986102da858d511682610bb2565b5160ff60e01b1960ff60e01b83549260e01b16911617905561060e60405192839283610756565b0390a2005b639bd34f9560e01b5f5260045260245ffd5b346100e3575f3660031901126100e3576020906003548152f35b60406003198201126100e3576004359160243567ffffffffffffffff81116100e357826023820112156100e35780600401359267ffffffffffffffff84116100e35760248460051b830101116100e3576024019190565b90602080835192838152019201905f5b8181106106b35750505090565b82518452602093840193909201916001016106a6565b600435906001600160a01b03821682036100e357565b6080810190811067ffffffffffffffff82111761038457604052565b610100810190811067ffffffffffffffff82111761038457604052565b60a0810190811067ffffffffffffffff82111761038457604052565b90601f8019910116810190811067ffffffffffffffff82111761038457604052565b602081528260208201526001600160fb1b0383116100e35760409260051b809284830137010190565b67ffffffffffffffff81116103845760051b60200190565b906107a18261077f565b6107ae6040519182610734565b82815280926107bf601f199161077f565b0190602036910137565b60088210156107d85701905f90565b634e487b7160e01b5f52603260045260245ffd5b80518210156107d85760209160051b010190565b80548210156107d8575f5260205f2001905f90565b8054906801000000000000000082101561038457816102ad91600161083c94018155610800565b9055565b51906affffffffffffffffffffff821682036100e357565b519065ffffffffffff821682036100e357565b519063ffffffff821682036100e357565b519061ffff821682036100e357565b519081151582036100e357565b519060ff821682036100e357565b519066ffffffffffffff821682036100e357565b6040517fd768add70000000000000000000000000000000000000000000000000000000081528160048201526102e0816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610ba7575f91610970575b5060206001600160a01b039101511690813303610942575050565b7f3a5187b5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b8091506102e03d8111610ba0575b6109888183610734565b8101036102e081126100e357604051906109a1826106fb565b61010081126100e3576040516109b6816106fb565b6109bf84610840565b81526109cd60208501610858565b60208201526109de6040850161086b565b60408201526109ef6060850161087c565b6060820152610a0060808501610858565b6080820152610a1160a0850161088b565b60a0820152610a2260c0850161088b565b60c0820152610a3360e08501610898565b60e082015282526101008301516001600160a01b03811681036100e3576020830152610a6261012084016108a6565b604083015261014083015162ffffff811681036100e3576060830152610a8b610160840161087c565b608083015261018083015160a083015260a061019f198201126100e35760a090604051610ab781610718565b610ac46101a08601610840565b8152610ad36101c08601610840565b6020820152610ae56101e08601610898565b6040820152610af7610200860161086b565b6060820152610b09610220860161088b565b608082015260c084015261023f1901126100e3576102c060405192610b2d84610718565b610b3a610240820161086b565b8452610b49610260820161086b565b6020850152610b5b610280820161086b565b6040850152610b6d6102a082016108a6565b606085015201519064ffffffffff821682036100e3578260209260806001600160a01b0395015260e08201529150610927565b503d61097e565b6040513d5f823e3d90fd5b90815f52600260205260405f2054915f5b828110610bd05750505050565b815f526001602052610be58160405f206107c9565b90549060031b1c6001600160fb1b0382168203610c8d5763ffffffff858360051b1c16815f526004602052610c1d8160405f206110f4565b848103610c53575b505050600190825f5281602052610c3f8160405f206107c9565b8154905f199060031b1b1916905501610bc3565b9294919690955f5b845f52600160205288610c718260405f206107c9565b90549060031b1c14610ca1575f198114610c8d57600101610c5b565b634e487b7160e01b5f52601160045260245ffd5b9197509592949194805f52600260205260405f2054908260051b926001600160fb1b03811603610c8d5760019463ffffffff915f526002602052831b921b19161760405f2055905f80610c25565b60088311610d73575f935f905f5b85811015610da0578060051b908186013597881115610d73578793855f52600160205288610d316102ad8460405f206107c9565b9055885f52600460205260405f20546001600160fb1b0383168303610c8d576001931b17975f526004602052610d6a8560405f20610815565b01959195610cfd565b7f5b4e73c0000000000000000000000000000000000000000000000000000000005f52600860045260245ffd5b5094509060ff93925082610db5575b50501690565b5f52600260205260405f20555f80610daf565b91908203918211610c8d57565b91909160035480821015610e635760648411610e5a575b610df68282610dc8565b8411610e46575b50610e0783610797565b925f5b818110610e1657505050565b80830190818411610c8d57610e2e6001926003610800565b90549060031b1c610e3f82886107ec565b5201610e0a565b81935090610e5391610dc8565b915f610dfd565b60649350610dec565b506060925050565b9291835480831015610ef757829060648311610eee575b610e8c8282610dc8565b8311610edd575b5050610e9e81610797565b935f5b828110610eae5750505050565b80840190818511610c8d57610ec560019284610800565b90549060031b1c610ed682896107ec565b5201610ea1565b610ee79250610dc8565b815f610e93565b60649250610e82565b50606093505050565b805f525f60205260405f2060405190610f18826106df565b54906001600160a01b03821691828252602082019063ffffffff8160a01c168252604083019363ffffffff8260c01c16855260ff606085019260e01c168252156110e15760ff610f6a91511685610bb2565b63ffffffff815116926003545f198101908111610c8d57610f8c816003610800565b90549060031b1c94859181036110ca575b50506003549182156110b6576001600160a01b039463ffffffff61102392611072955f1901610fcd816003610800565b8154905f199060031b1b191690556003555116905f525f60205260405f20907fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff63ffffffff60a01b83549260a01b169116179055565b838351165f52600560205263ffffffff61104460405f2082845116906110f4565b915116905f525f60205260405f209063ffffffff60c01b1963ffffffff60c01b83549260c01b169116179055565b825f525f6020525f6040812055825f5260026020525f60408120555116907fd79d80f6ec1a88062761ea9e96514b31f6c3429ac7764829d8770cd9cc32cf235f80a3565b634e487b7160e01b5f52603160045260245ffd5b6102ad6110d8916003610800565b9055835f610f9d565b84639bd34f9560e01b5f5260045260245ffd5b80549192915f198101908111610c8d5761110e8183610800565b90549060031b1c9384918103611148575b5050805480156110b6575f1901906111378282610800565b8154905f199060031b1b1916905555565b6102ad6111559184610800565b9055825f61111f56",
}

// Directory is an auto generated Go binding around an Ethereum contract.
type Directory struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Directory) GetABI() abi.ABI {
	return c.abi
}

// NewDirectory creates a new instance of Directory.
func NewDirectory() *Directory {
	parsed, err := DirectoryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Directory{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Directory) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address market_) returns()
func (directory *Directory) PackConstructor(market_ common.Address) []byte {
	enc, err := directory.abi.Pack("", market_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXPAGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69fc09b9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_PAGE() view returns(uint256)
func (directory *Directory) PackMAXPAGE() []byte {
	enc, err := directory.abi.Pack("MAX_PAGE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXPAGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69fc09b9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_PAGE() view returns(uint256)
func (directory *Directory) TryPackMAXPAGE() ([]byte, error) {
	return directory.abi.Pack("MAX_PAGE")
}

// UnpackMAXPAGE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69fc09b9.
//
// Solidity: function MAX_PAGE() view returns(uint256)
func (directory *Directory) UnpackMAXPAGE(data []byte) (*big.Int, error) {
	out, err := directory.abi.Unpack("MAX_PAGE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXTAGS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcce67226.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_TAGS() view returns(uint256)
func (directory *Directory) PackMAXTAGS() []byte {
	enc, err := directory.abi.Pack("MAX_TAGS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXTAGS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcce67226.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_TAGS() view returns(uint256)
func (directory *Directory) TryPackMAXTAGS() ([]byte, error) {
	return directory.abi.Pack("MAX_TAGS")
}

// UnpackMAXTAGS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcce67226.
//
// Solidity: function MAX_TAGS() view returns(uint256)
func (directory *Directory) UnpackMAXTAGS(data []byte) (*big.Int, error) {
	out, err := directory.abi.Unpack("MAX_TAGS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb10daf7b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function all(uint256 from, uint256 most) view returns(bytes32[])
func (directory *Directory) PackAll(from *big.Int, most *big.Int) []byte {
	enc, err := directory.abi.Pack("all", from, most)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb10daf7b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function all(uint256 from, uint256 most) view returns(bytes32[])
func (directory *Directory) TryPackAll(from *big.Int, most *big.Int) ([]byte, error) {
	return directory.abi.Pack("all", from, most)
}

// UnpackAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb10daf7b.
//
// Solidity: function all(uint256 from, uint256 most) view returns(bytes32[])
func (directory *Directory) UnpackAll(data []byte) ([][32]byte, error) {
	out, err := directory.abi.Unpack("all", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackEntry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80820b31.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function entry(bytes32 id) view returns(address provider, bytes32[] tags)
func (directory *Directory) PackEntry(id [32]byte) []byte {
	enc, err := directory.abi.Pack("entry", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEntry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80820b31.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function entry(bytes32 id) view returns(address provider, bytes32[] tags)
func (directory *Directory) TryPackEntry(id [32]byte) ([]byte, error) {
	return directory.abi.Pack("entry", id)
}

// DirectoryEntryOutput serves as a container for the return parameters of contract
// method Entry.
type DirectoryEntryOutput struct {
	Provider common.Address
	Tags     [][32]byte
}

// UnpackEntry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80820b31.
//
// Solidity: function entry(bytes32 id) view returns(address provider, bytes32[] tags)
func (directory *Directory) UnpackEntry(data []byte) (DirectoryEntryOutput, error) {
	out, err := directory.abi.Unpack("entry", data)
	outstruct := new(DirectoryEntryOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Provider = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Tags = *abi.ConvertType(out[1], new([][32]byte)).(*[][32]byte)
	return *outstruct, nil
}

// PackList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97827582.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function list(bytes32 id, bytes32[] tags) returns()
func (directory *Directory) PackList(id [32]byte, tags [][32]byte) []byte {
	enc, err := directory.abi.Pack("list", id, tags)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97827582.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function list(bytes32 id, bytes32[] tags) returns()
func (directory *Directory) TryPackList(id [32]byte, tags [][32]byte) ([]byte, error) {
	return directory.abi.Pack("list", id, tags)
}

// PackListedBy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9fef0fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function listedBy(address provider, uint256 from, uint256 most) view returns(bytes32[])
func (directory *Directory) PackListedBy(provider common.Address, from *big.Int, most *big.Int) []byte {
	enc, err := directory.abi.Pack("listedBy", provider, from, most)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackListedBy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9fef0fe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function listedBy(address provider, uint256 from, uint256 most) view returns(bytes32[])
func (directory *Directory) TryPackListedBy(provider common.Address, from *big.Int, most *big.Int) ([]byte, error) {
	return directory.abi.Pack("listedBy", provider, from, most)
}

// UnpackListedBy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb9fef0fe.
//
// Solidity: function listedBy(address provider, uint256 from, uint256 most) view returns(bytes32[])
func (directory *Directory) UnpackListedBy(data []byte) ([][32]byte, error) {
	out, err := directory.abi.Unpack("listedBy", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackMarket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80f55605.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function market() view returns(address)
func (directory *Directory) PackMarket() []byte {
	enc, err := directory.abi.Pack("market")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMarket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80f55605.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function market() view returns(address)
func (directory *Directory) TryPackMarket() ([]byte, error) {
	return directory.abi.Pack("market")
}

// UnpackMarket is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80f55605.
//
// Solidity: function market() view returns(address)
func (directory *Directory) UnpackMarket(data []byte) (common.Address, error) {
	out, err := directory.abi.Unpack("market", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRetag is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34ab00b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function retag(bytes32 id, bytes32[] tags) returns()
func (directory *Directory) PackRetag(id [32]byte, tags [][32]byte) []byte {
	enc, err := directory.abi.Pack("retag", id, tags)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetag is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34ab00b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retag(bytes32 id, bytes32[] tags) returns()
func (directory *Directory) TryPackRetag(id [32]byte, tags [][32]byte) ([]byte, error) {
	return directory.abi.Pack("retag", id, tags)
}

// PackTagged is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ab2963e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tagged(bytes32 tag, uint256 from, uint256 most) view returns(bytes32[])
func (directory *Directory) PackTagged(tag [32]byte, from *big.Int, most *big.Int) []byte {
	enc, err := directory.abi.Pack("tagged", tag, from, most)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTagged is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ab2963e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tagged(bytes32 tag, uint256 from, uint256 most) view returns(bytes32[])
func (directory *Directory) TryPackTagged(tag [32]byte, from *big.Int, most *big.Int) ([]byte, error) {
	return directory.abi.Pack("tagged", tag, from, most)
}

// UnpackTagged is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ab2963e.
//
// Solidity: function tagged(bytes32 tag, uint256 from, uint256 most) view returns(bytes32[])
func (directory *Directory) UnpackTagged(data []byte) ([][32]byte, error) {
	out, err := directory.abi.Unpack("tagged", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackTotal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ddbd13a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function total() view returns(uint256)
func (directory *Directory) PackTotal() []byte {
	enc, err := directory.abi.Pack("total")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ddbd13a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function total() view returns(uint256)
func (directory *Directory) TryPackTotal() ([]byte, error) {
	return directory.abi.Pack("total")
}

// UnpackTotal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2ddbd13a.
//
// Solidity: function total() view returns(uint256)
func (directory *Directory) UnpackTotal(data []byte) (*big.Int, error) {
	out, err := directory.abi.Unpack("total", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTotalBy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf188be98.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalBy(address provider) view returns(uint256)
func (directory *Directory) PackTotalBy(provider common.Address) []byte {
	enc, err := directory.abi.Pack("totalBy", provider)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalBy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf188be98.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalBy(address provider) view returns(uint256)
func (directory *Directory) TryPackTotalBy(provider common.Address) ([]byte, error) {
	return directory.abi.Pack("totalBy", provider)
}

// UnpackTotalBy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf188be98.
//
// Solidity: function totalBy(address provider) view returns(uint256)
func (directory *Directory) UnpackTotalBy(data []byte) (*big.Int, error) {
	out, err := directory.abi.Unpack("totalBy", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTotalTagged is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2feca94.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalTagged(bytes32 tag) view returns(uint256)
func (directory *Directory) PackTotalTagged(tag [32]byte) []byte {
	enc, err := directory.abi.Pack("totalTagged", tag)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalTagged is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2feca94.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalTagged(bytes32 tag) view returns(uint256)
func (directory *Directory) TryPackTotalTagged(tag [32]byte) ([]byte, error) {
	return directory.abi.Pack("totalTagged", tag)
}

// UnpackTotalTagged is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2feca94.
//
// Solidity: function totalTagged(bytes32 tag) view returns(uint256)
func (directory *Directory) UnpackTotalTagged(data []byte) (*big.Int, error) {
	out, err := directory.abi.Unpack("totalTagged", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUnlist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc40a277.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unlist(bytes32 id) returns()
func (directory *Directory) PackUnlist(id [32]byte) []byte {
	enc, err := directory.abi.Pack("unlist", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnlist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc40a277.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unlist(bytes32 id) returns()
func (directory *Directory) TryPackUnlist(id [32]byte) ([]byte, error) {
	return directory.abi.Pack("unlist", id)
}

// DirectoryListed represents a Listed event raised by the Directory contract.
type DirectoryListed struct {
	Id       [32]byte
	Provider common.Address
	Tags     [][32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const DirectoryListedEventName = "Listed"

// ContractEventName returns the user-defined event name.
func (DirectoryListed) ContractEventName() string {
	return DirectoryListedEventName
}

// UnpackListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Listed(bytes32 indexed id, address indexed provider, bytes32[] tags)
func (directory *Directory) UnpackListedEvent(log *types.Log) (*DirectoryListed, error) {
	event := "Listed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != directory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DirectoryListed)
	if len(log.Data) > 0 {
		if err := directory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range directory.abi.Events[event].Inputs {
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

// DirectoryRetagged represents a Retagged event raised by the Directory contract.
type DirectoryRetagged struct {
	Id   [32]byte
	Tags [][32]byte
	Raw  *types.Log // Blockchain specific contextual infos
}

const DirectoryRetaggedEventName = "Retagged"

// ContractEventName returns the user-defined event name.
func (DirectoryRetagged) ContractEventName() string {
	return DirectoryRetaggedEventName
}

// UnpackRetaggedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Retagged(bytes32 indexed id, bytes32[] tags)
func (directory *Directory) UnpackRetaggedEvent(log *types.Log) (*DirectoryRetagged, error) {
	event := "Retagged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != directory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DirectoryRetagged)
	if len(log.Data) > 0 {
		if err := directory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range directory.abi.Events[event].Inputs {
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

// DirectoryUnlisted represents a Unlisted event raised by the Directory contract.
type DirectoryUnlisted struct {
	Id       [32]byte
	Provider common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const DirectoryUnlistedEventName = "Unlisted"

// ContractEventName returns the user-defined event name.
func (DirectoryUnlisted) ContractEventName() string {
	return DirectoryUnlistedEventName
}

// UnpackUnlistedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unlisted(bytes32 indexed id, address indexed provider)
func (directory *Directory) UnpackUnlistedEvent(log *types.Log) (*DirectoryUnlisted, error) {
	event := "Unlisted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != directory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DirectoryUnlisted)
	if len(log.Data) > 0 {
		if err := directory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range directory.abi.Events[event].Inputs {
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
func (directory *Directory) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], directory.abi.Errors["AlreadyListed"].ID.Bytes()[:4]) {
		return directory.UnpackAlreadyListedError(raw[4:])
	}
	if bytes.Equal(raw[:4], directory.abi.Errors["BadTags"].ID.Bytes()[:4]) {
		return directory.UnpackBadTagsError(raw[4:])
	}
	if bytes.Equal(raw[:4], directory.abi.Errors["NotListed"].ID.Bytes()[:4]) {
		return directory.UnpackNotListedError(raw[4:])
	}
	if bytes.Equal(raw[:4], directory.abi.Errors["NotProvider"].ID.Bytes()[:4]) {
		return directory.UnpackNotProviderError(raw[4:])
	}
	if bytes.Equal(raw[:4], directory.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return directory.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DirectoryAlreadyListed represents a AlreadyListed error raised by the Directory contract.
type DirectoryAlreadyListed struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyListed(bytes32 id)
func DirectoryAlreadyListedErrorID() common.Hash {
	return common.HexToHash("0xee7860ba6cf7e5385b6886d6e6137dd1181b959efc6bc977563d9709dd49925c")
}

// UnpackAlreadyListedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyListed(bytes32 id)
func (directory *Directory) UnpackAlreadyListedError(raw []byte) (*DirectoryAlreadyListed, error) {
	out := new(DirectoryAlreadyListed)
	if err := directory.abi.UnpackIntoInterface(out, "AlreadyListed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DirectoryBadTags represents a BadTags error raised by the Directory contract.
type DirectoryBadTags struct {
	Most *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadTags(uint256 most)
func DirectoryBadTagsErrorID() common.Hash {
	return common.HexToHash("0x5b4e73c0f23f86a7608c2b71090284f4c98f93e236c15b52eb0c1deb5a9136d8")
}

// UnpackBadTagsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadTags(uint256 most)
func (directory *Directory) UnpackBadTagsError(raw []byte) (*DirectoryBadTags, error) {
	out := new(DirectoryBadTags)
	if err := directory.abi.UnpackIntoInterface(out, "BadTags", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DirectoryNotListed represents a NotListed error raised by the Directory contract.
type DirectoryNotListed struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotListed(bytes32 id)
func DirectoryNotListedErrorID() common.Hash {
	return common.HexToHash("0x9bd34f95a10215b40fee580ac1cb3a0b92eb806609bfc8a1c4e58cd353cab92d")
}

// UnpackNotListedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotListed(bytes32 id)
func (directory *Directory) UnpackNotListedError(raw []byte) (*DirectoryNotListed, error) {
	out := new(DirectoryNotListed)
	if err := directory.abi.UnpackIntoInterface(out, "NotListed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DirectoryNotProvider represents a NotProvider error raised by the Directory contract.
type DirectoryNotProvider struct {
	Id       [32]byte
	Provider common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotProvider(bytes32 id, address provider)
func DirectoryNotProviderErrorID() common.Hash {
	return common.HexToHash("0x3a5187b5a4f3730867e330078a2c12f14f138078f903b299635d5f28ee5e2f8c")
}

// UnpackNotProviderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotProvider(bytes32 id, address provider)
func (directory *Directory) UnpackNotProviderError(raw []byte) (*DirectoryNotProvider, error) {
	out := new(DirectoryNotProvider)
	if err := directory.abi.UnpackIntoInterface(out, "NotProvider", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DirectoryZeroAddress represents a ZeroAddress error raised by the Directory contract.
type DirectoryZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func DirectoryZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (directory *Directory) UnpackZeroAddressError(raw []byte) (*DirectoryZeroAddress, error) {
	out := new(DirectoryZeroAddress)
	if err := directory.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
