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
