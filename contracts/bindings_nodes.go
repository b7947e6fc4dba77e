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

// NodesMetaData contains all meta data concerning the Nodes contract.
var NodesMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"token_\",\"type\":\"address\"},{\"internalType\":\"contractIMarket\",\"name\":\"market_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"disputes_\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"minStake_\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"node\",\"type\":\"address\"}],\"name\":\"AlreadyRegistered\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadRoles\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadShare\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"}],\"name\":\"BadStake\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotAllowed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"node\",\"type\":\"address\"}],\"name\":\"NotRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"NotThawed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingDue\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"}],\"name\":\"WrongAmount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"node\",\"type\":\"address\"}],\"name\":\"Deregistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"node\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"since\",\"type\":\"uint256\"}],\"name\":\"Readmitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"node\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"roles\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"peer\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"endpoints\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"stake\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"since\",\"type\":\"uint256\"}],\"name\":\"Registered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"node\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"basisPoints\",\"type\":\"uint16\"}],\"name\":\"Slashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"node\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"StakeAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"node\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"StakeWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"node\",\"type\":\"address\"}],\"name\":\"ThawCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"node\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"ThawStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"node\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"roles\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"former\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"peer\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"endpoints\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"since\",\"type\":\"uint256\"}],\"name\":\"Updated\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"CUSTODIAN\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EPOCH\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"FEDERATION\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"GATEWAY\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_PAGE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PERSISTENCE\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"THAW\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"WORKER\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"node\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"name\":\"addStake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"node\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"role\",\"type\":\"uint8\"}],\"name\":\"admitted\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"cancelThaw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"count\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"deregister\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"disputes\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"}],\"name\":\"entry\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"stake\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"thawing\",\"type\":\"uint64\"},{\"internalType\":\"uint40\",\"name\":\"thawed\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"since\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"roles\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"former\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"offences\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"peer\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"endpoints\",\"type\":\"bytes32\"}],\"internalType\":\"structNode\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"list\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"keys\",\"type\":\"address[]\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"stake\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"thawing\",\"type\":\"uint64\"},{\"internalType\":\"uint40\",\"name\":\"thawed\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"since\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"roles\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"former\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"offences\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"peer\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"endpoints\",\"type\":\"bytes32\"}],\"internalType\":\"structNode[]\",\"name\":\"page\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"market\",\"outputs\":[{\"internalType\":\"contractIMarket\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minStake\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"nodeAt\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"roles\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"peer\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"endpoints\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"stake\",\"type\":\"uint64\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"node\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"basisPoints\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"reporter\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"}],\"name\":\"slash\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"node\",\"type\":\"address\"}],\"name\":\"stakeOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"name\":\"thaw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"roles\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"peer\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"endpoints\",\"type\":\"bytes32\"}],\"name\":\"update\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "Nodes",
	Bin: "0x6101003461013257601f611c3538819003918201601f19168301916001600160401b03831184841017610136578084926080946040528339810103126101325780516001600160a01b03811691828203610132576020810151906001600160a01b038216808303610132576040820151936001600160a01b038516928386036101325760600151956001600160401b0387168703610132571561011a5760805215908115610129575b5061011a5760a05260c05260e052604051611aea908161014b823960805181818161015b015281816103b50152818161101b01526117d3015260a0518181816103df0152610a13015260c05181818161027f01526106be015260e05181818161115a0152818161133801526117960152f35b63d92e233d60e01b5f5260045ffd5b9050155f6100a8565b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f905f3560e01c90816306661abd146114c557508063249b8379146113c257806324b0df31146113a7578063338c53711461138c578063369ea1891461117e578063375b3c0a1461113a57806339a6de211461111f5780633ccfd60b14610f475780634262336014610f0657806348a44b4f14610ee957806349f9c19514610ece57806350fd736714610be05780636944ddb414610bc557806369fc09b914610baa5780636a77813f14610aa7578063740240e514610a3757806380f55605146109f4578063a0dc2758146109d7578063af190c6b14610953578063afb2ee731461080a578063aff5edb1146106e2578063d4c5b2521461069f578063e58a628014610229578063e5d83141146101b9578063f927727c146101825763fc0c546a1461013c575f80fd5b3461017f578060031936011261017f5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b503461017f57602036600319011261017f5760206001600160a01b036101a9600435611527565b90549060031b1c16604051908152f35b503461017f578060031936011261017f576102266101d5611643565b6101de8161176e565b815474ffffffffffffffffffffffffff00000000000000001916825590337fbd54dbb315ff0ba594d4642eee117a914545c4f66c11cc338af610a120f021928580a233611990565b80f35b50346104df5760a03660031901126104df576102436114ef565b90602435906044359161ffff83168093036104df57606435936001600160a01b0385168095036104df576102756116fa565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361067357612710841161064b576001600160a01b03829116805f525f60205260405f209467ffffffffffffffff8654169567ffffffffffffffff6102f66127106102eb858b611630565b0498828a1690611553565b1667ffffffffffffffff1982541617815561036c61033a67ffffffffffffffff835460401c1667ffffffffffffffff6127106103328784611630565b041690611553565b82546fffffffffffffffff0000000000000000191660409190911b6fffffffffffffffff000000000000000016178255565b805461ffff8160d81c1661ffff81106105b1575b50505060407f435970c865c9a891de24c8a8cde337b9f533d849287952532bb6c0531c331c8b918151908882526020820152a37f0000000000000000000000000000000000000000000000000000000000000000936001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169460405163095ea7b360e01b5f52866004528560245260205f60448180865af19060015f51148216156105a2575b604052156104e3575b50843b156104df5760845f928360405197889485937f3fb58e9a00000000000000000000000000000000000000000000000000000000855260048501528860248501526044840152833560648401525af19283156104d4576020936104c1575b507f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b6104cd91505f9061159f565b5f5f610496565b6040513d5f823e3d90fd5b5f80fd5b60405163095ea7b360e01b5f52866004525f60245260205f60448180865af19060015f511482161561058a575b6040521561054d5760405163095ea7b360e01b5f52866004528560245260205f60448180865af19060015f5114821615610569575b604052610436575b6001600160a01b0390635274afe760e01b5f521660045260245ffd5b90600181151661058157823b15153d15161690610545565b503d5f823e3d90fd5b90600181151661058157823b15153d15161690610510565b90823b15153d1516169061042d565b9194509161ffff82146106375785947f435970c865c9a891de24c8a8cde337b9f533d849287952532bb6c0531c331c8b937fffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffff7cffff00000000000000000000000000000000000000000000000000000060016040960160d81b169116179055915f610380565b634e487b7160e01b5f52601160045260245ffd5b7f11c56c89000000000000000000000000000000000000000000000000000000005f5260045ffd5b7ffa5cd00f000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346104df575f3660031901126104df5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346104df575f3660031901126104df576106fa611643565b805461ffff60c81b19168155335f908152600260205260409020546001545f198101908111610637576107346001600160a01b0391611527565b90549060031b1c165f198201828111610637578161075461077392611527565b9091906001600160a01b038084549260031b9316831b921b1916179055565b5f52600260205260405f20556001549081156107f6576107f4915f190161079981611527565b6001600160a01b0382549160031b1b19169055600155335f5260026020525f6040812055337fafebd0f81ba8c430fcc0c6a6e7a26fd7f868af9c4e4f19db37a0f16502374fd55f80a267ffffffffffffffff81541690611a1f565b005b634e487b7160e01b5f52603160045260245ffd5b346104df5760203660031901126104df576001600160a01b0361082b6114ef565b6108336115d9565b50165f525f60205261012060405f2060026040519161085183611582565b61ffff815467ffffffffffffffff8116855267ffffffffffffffff8160401c16602086015264ffffffffff8160801c16604086015263ffffffff8160a81c16606086015260ff8160c81c16608086015260ff8160d01c1660a086015260d81c1660c0840152600181015460e084015201546101008201526109516040518092610100809167ffffffffffffffff815116845267ffffffffffffffff602082015116602085015264ffffffffff604082015116604085015263ffffffff606082015116606085015260ff608082015116608085015260ff60a08201511660a085015261ffff60c08201511660c085015260e081015160e08501520151910152565bf35b346104df5760403660031901126104df5761096c6114ef565b60243560ff81168082036104df576001600160a01b03602093165f525f835260405f209181151592836109c6575b836109ad575b5050506040519015158152f35b60ff9293506109bb906116b8565b1616148280806109a0565b92506109d18361176e565b9261099a565b346104df575f3660031901126104df576020604051620151808152f35b346104df575f3660031901126104df5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346104df5760203660031901126104df5760043567ffffffffffffffff8116908181036104df57610a66611643565b918015908115610a92575b50610a7f576107f491611a1f565b631095a6e960e01b5f525f60045260245ffd5b905067ffffffffffffffff8354161083610a71565b346104df5760403660031901126104df57610ac06114ef565b60243567ffffffffffffffff8116908181036104df57610ade6116fa565b6001600160a01b03831692835f525f60205260405f209081549260ff8460c81c1615610b975790610b729567ffffffffffffffff610b2c859482610b25610b6c999861176e565b9716611505565b1667ffffffffffffffff198454161783557f7c717985ac273e663b7f3050f5b15a4388ff6ed952338954f650e2093e13937f6020604051888152a2611990565b336117cb565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b8563bfc6c33760e01b5f5260045260245ffd5b346104df575f3660031901126104df57602060405160648152f35b346104df575f3660031901126104df57602060405160088152f35b346104df5760403660031901126104df5760043560243590600154818181105f14610ec557610c0e91611575565b915b808311610ebd575b5060648211610eb4575b610c2b826115c1565b90610c39604051928361159f565b828252610c45836115c1565b602083019390601f1901368537610c5b816115c1565b91610c69604051938461159f565b818352601f19610c78836115c1565b015f5b818110610e955750505f5b828110610d9d57505050604051928392604084019060408552518091526060840191905f5b818110610d7b575050508281036020840152602080835192838152019201905f5b818110610cda575050500390f35b91935091602061012082610d6d6001948851610100809167ffffffffffffffff815116845267ffffffffffffffff602082015116602085015264ffffffffff604082015116604085015263ffffffff606082015116606085015260ff608082015116608085015260ff60a08201511660a085015261ffff60c08201511660c085015260e081015160e08501520151910152565b019401910191849392610ccc565b82516001600160a01b0316845286955060209384019390920191600101610cab565b9394929381810190818311610637576001600160a01b03610dbf600193611527565b90549060031b1c16610dd1828961161c565b526001600160a01b03610de4828961161c565b51165f525f60205260405f20600260405191610dff83611582565b61ffff815467ffffffffffffffff8116855267ffffffffffffffff8160401c16602086015264ffffffffff8160801c16604086015263ffffffff8160a81c16606086015260ff8160c81c16608086015260ff8160d01c1660a086015260d81c1660c08401528481015460e08401520154610100820152610e7f828861161c565b52610e8a818761161c565b500194939294610c86565b602090610ea4979596976115d9565b8282890101520195949395610c7b565b60649150610c22565b915082610c18565b50505f91610c10565b346104df575f3660031901126104df57602060405160108152f35b346104df575f3660031901126104df576020604051621275008152f35b346104df5760203660031901126104df576001600160a01b03610f276114ef565b165f525f602052602067ffffffffffffffff60405f205416604051908152f35b346104df575f3660031901126104df57610f5f6116fa565b335f525f60205260405f2080549067ffffffffffffffff8260401c169182156110f75764ffffffffff8160801c168042106110cc5750610faa8367ffffffffffffffff809316611553565b82547fffffffffffffffffffffff00000000000000000000000000000000000000000016911674ffffffffffffffffffffffffff0000000000000000191617905560405181815233907f8108595eb6bad3acefa9da467d90cc2217686d5c5ac85460f8b7849c840645fc90602090a27f000000000000000000000000000000000000000000000000000000000000000090604051907fa9059cbb000000000000000000000000000000000000000000000000000000005f523360045260245260205f60448180865af19060015f51148216156110ac575b501561054d575f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b60018215166110c45750813b15153d15161682611081565b3d5f823e3d90fd5b7f8ba8ccb6000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f86fdb19c000000000000000000000000000000000000000000000000000000005f5260045ffd5b346104df575f3660031901126104df57602060405160048152f35b346104df575f3660031901126104df57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346104df5760803660031901126104df576111976114df565b6064359067ffffffffffffffff8216906024356044358385036104df576111bc6116fa565b335f525f60205260405f2094855460ff8160c81c166113605767ffffffffffffffff91826111f3926111ed88611671565b16611505565b1667ffffffffffffffff1986541617855561120d8561176e565b1561132357845461ffff60c81b191660ff60c81b60c885901b161785556112556112356116e0565b865463ffffffff60a81b191660a89190911b63ffffffff60a81b16178655565b8160018601558060028601556001546801000000000000000081101561130f57610b72956112af61129183600163ffffffff9501600155611527565b33906001600160a01b038084549260031b9316831b921b1916179055565b600154335f52600260205260405f20555460a81c169160ff604051941684526020840152604083015282606083015260808201527f3e07a17d025193ec757cbc6dc4a03af3c2d79b10819df94ccf949cf3c280b8ac60a03392a2336117cb565b634e487b7160e01b5f52604160045260245ffd5b631095a6e960e01b5f5267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660045260245ffd5b7f45ed80e9000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346104df575f3660031901126104df57602060405160018152f35b346104df575f3660031901126104df57602060405160028152f35b346104df5760603660031901126104df576113db6114df565b63ffffffff6024356044356113ee611643565b6113f785611671565b84611401826116b8565b825461ffff60c81b1916911660d01b7aff0000000000000000000000000000000000000000000000000000161760c886901b60ff60c81b161781556114676114476116e0565b825463ffffffff60a81b191660a89190911b63ffffffff60a81b16178255565b826001820155816002820155549160ff6040519516855260ff8360d01c1660208601526040850152606084015260a81c1660808201527f891fb94e2791e5d34cfbb97fa1c18ec196184227cd7ad08a7e2b8fc5cedb1b4560a03392a2005b346104df575f3660031901126104df576020906001548152f35b6004359060ff821682036104df57565b600435906001600160a01b03821682036104df57565b9067ffffffffffffffff8091169116019067ffffffffffffffff821161063757565b60015481101561153f5760015f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b9067ffffffffffffffff8091169116039067ffffffffffffffff821161063757565b9190820391821161063757565b610120810190811067ffffffffffffffff82111761130f57604052565b90601f8019910116810190811067ffffffffffffffff82111761130f57604052565b67ffffffffffffffff811161130f5760051b60200190565b604051906115e682611582565b5f610100838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201520152565b805182101561153f5760209160051b010190565b8181029291811591840414171561063757565b335f525f60205260405f209060ff825460c81c161561165e57565b63bfc6c33760e01b5f523360045260245ffd5b60ff1680159081156116ad575b5061168557565b7f7f974cc9000000000000000000000000000000000000000000000000000000005f5260045ffd5b601f9150115f61167e565b5460ff9060a881901c63ffffffff16620151804204106116d95760c81c1690565b60d01c1690565b620151804204600181018091116106375763ffffffff1690565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6117465760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b5467ffffffffffffffff8082169160401c1661178a8183611553565b67ffffffffffffffff807f0000000000000000000000000000000000000000000000000000000000000000169116101591826117c557505090565b11919050565b811561198c577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b038116604051916370a0823160e01b8352306004840152602083602481855afa9283156104d4575f93611958575b506001600160a01b03604051947f23b872dd000000000000000000000000000000000000000000000000000000005f5216600452306024528460445260205f60648180855af19060015f5114821615611939575b50836040525f6060521561192757826024816020936370a0823160e01b82523060048301525afa80156104d4575f906118f3575b6118b99250611575565b908082036118c5575050565b7f312b0033000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506020823d60201161191f575b8161190d6020938361159f565b810103126104df576118b991516118af565b3d9150611900565b635274afe760e01b5f5260045260245ffd5b600182151661194f573b15153d1516165f61187b565b843d5f823e3d90fd5b9092506020813d602011611984575b816119746020938361159f565b810103126104df5751915f611827565b3d9150611967565b5050565b918015611a0f575b61198c5760206001600160a01b0363ffffffff837fffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffff7f2d5ebd81592f54a2862415e4bc07cbc5f9e1ba9215b93746c4d28a775aa1428495541681556119fe6114476116e0565b5460a81c16936040519485521692a2565b50611a198161176e565b15611998565b80546fffffffffffffffff00000000000000001916604083901b6fffffffffffffffff000000000000000016178155621275004201908142116106375764ffffffffff917fffffffffffffffffffffff0000000000ffffffffffffffffffffffffffffffff74ffffffffff000000000000000000000000000000008084549360801b161691161781555460801c1667ffffffffffffffff6040519216825260208201527fceb3c2a711783c9e0b4e28aa454a531972fc12b6e15d6603a3db5425df473e1260403392a256",
}

// Nodes is an auto generated Go binding around an Ethereum contract.
type Nodes struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Nodes) GetABI() abi.ABI {
	return c.abi
}

// NewNodes creates a new instance of Nodes.
func NewNodes() *Nodes {
	parsed, err := NodesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Nodes{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Nodes) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_, address market_, address disputes_, uint64 minStake_) returns()
func (nodes *Nodes) PackConstructor(token_ common.Address, market_ common.Address, disputes_ common.Address, minStake_ uint64) []byte {
	enc, err := nodes.abi.Pack("", token_, market_, disputes_, minStake_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCUSTODIAN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6944ddb4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CUSTODIAN() view returns(uint8)
func (nodes *Nodes) PackCUSTODIAN() []byte {
	enc, err := nodes.abi.Pack("CUSTODIAN")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCUSTODIAN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6944ddb4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CUSTODIAN() view returns(uint8)
func (nodes *Nodes) TryPackCUSTODIAN() ([]byte, error) {
	return nodes.abi.Pack("CUSTODIAN")
}

// UnpackCUSTODIAN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6944ddb4.
//
// Solidity: function CUSTODIAN() view returns(uint8)
func (nodes *Nodes) UnpackCUSTODIAN(data []byte) (uint8, error) {
	out, err := nodes.abi.Unpack("CUSTODIAN", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackEPOCH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0dc2758.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function EPOCH() view returns(uint256)
func (nodes *Nodes) PackEPOCH() []byte {
	enc, err := nodes.abi.Pack("EPOCH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEPOCH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0dc2758.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function EPOCH() view returns(uint256)
func (nodes *Nodes) TryPackEPOCH() ([]byte, error) {
	return nodes.abi.Pack("EPOCH")
}

// UnpackEPOCH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa0dc2758.
//
// Solidity: function EPOCH() view returns(uint256)
func (nodes *Nodes) UnpackEPOCH(data []byte) (*big.Int, error) {
	out, err := nodes.abi.Unpack("EPOCH", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFEDERATION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49f9c195.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function FEDERATION() view returns(uint8)
func (nodes *Nodes) PackFEDERATION() []byte {
	enc, err := nodes.abi.Pack("FEDERATION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFEDERATION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49f9c195.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function FEDERATION() view returns(uint8)
func (nodes *Nodes) TryPackFEDERATION() ([]byte, error) {
	return nodes.abi.Pack("FEDERATION")
}

// UnpackFEDERATION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x49f9c195.
//
// Solidity: function FEDERATION() view returns(uint8)
func (nodes *Nodes) UnpackFEDERATION(data []byte) (uint8, error) {
	out, err := nodes.abi.Unpack("FEDERATION", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackGATEWAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x338c5371.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function GATEWAY() view returns(uint8)
func (nodes *Nodes) PackGATEWAY() []byte {
	enc, err := nodes.abi.Pack("GATEWAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGATEWAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x338c5371.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function GATEWAY() view returns(uint8)
func (nodes *Nodes) TryPackGATEWAY() ([]byte, error) {
	return nodes.abi.Pack("GATEWAY")
}

// UnpackGATEWAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x338c5371.
//
// Solidity: function GATEWAY() view returns(uint8)
func (nodes *Nodes) UnpackGATEWAY(data []byte) (uint8, error) {
	out, err := nodes.abi.Unpack("GATEWAY", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackMAXPAGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69fc09b9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_PAGE() view returns(uint256)
func (nodes *Nodes) PackMAXPAGE() []byte {
	enc, err := nodes.abi.Pack("MAX_PAGE")
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
func (nodes *Nodes) TryPackMAXPAGE() ([]byte, error) {
	return nodes.abi.Pack("MAX_PAGE")
}

// UnpackMAXPAGE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69fc09b9.
//
// Solidity: function MAX_PAGE() view returns(uint256)
func (nodes *Nodes) UnpackMAXPAGE(data []byte) (*big.Int, error) {
	out, err := nodes.abi.Unpack("MAX_PAGE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPERSISTENCE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24b0df31.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PERSISTENCE() view returns(uint8)
func (nodes *Nodes) PackPERSISTENCE() []byte {
	enc, err := nodes.abi.Pack("PERSISTENCE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPERSISTENCE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24b0df31.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PERSISTENCE() view returns(uint8)
func (nodes *Nodes) TryPackPERSISTENCE() ([]byte, error) {
	return nodes.abi.Pack("PERSISTENCE")
}

// UnpackPERSISTENCE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x24b0df31.
//
// Solidity: function PERSISTENCE() view returns(uint8)
func (nodes *Nodes) UnpackPERSISTENCE(data []byte) (uint8, error) {
	out, err := nodes.abi.Unpack("PERSISTENCE", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackTHAW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x48a44b4f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function THAW() view returns(uint256)
func (nodes *Nodes) PackTHAW() []byte {
	enc, err := nodes.abi.Pack("THAW")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTHAW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x48a44b4f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function THAW() view returns(uint256)
func (nodes *Nodes) TryPackTHAW() ([]byte, error) {
	return nodes.abi.Pack("THAW")
}

// UnpackTHAW is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x48a44b4f.
//
// Solidity: function THAW() view returns(uint256)
func (nodes *Nodes) UnpackTHAW(data []byte) (*big.Int, error) {
	out, err := nodes.abi.Unpack("THAW", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWORKER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39a6de21.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function WORKER() view returns(uint8)
func (nodes *Nodes) PackWORKER() []byte {
	enc, err := nodes.abi.Pack("WORKER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWORKER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39a6de21.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function WORKER() view returns(uint8)
func (nodes *Nodes) TryPackWORKER() ([]byte, error) {
	return nodes.abi.Pack("WORKER")
}

// UnpackWORKER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x39a6de21.
//
// Solidity: function WORKER() view returns(uint8)
func (nodes *Nodes) UnpackWORKER(data []byte) (uint8, error) {
	out, err := nodes.abi.Unpack("WORKER", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackAddStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a77813f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addStake(address node, uint64 amount) returns()
func (nodes *Nodes) PackAddStake(node common.Address, amount uint64) []byte {
	enc, err := nodes.abi.Pack("addStake", node, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a77813f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addStake(address node, uint64 amount) returns()
func (nodes *Nodes) TryPackAddStake(node common.Address, amount uint64) ([]byte, error) {
	return nodes.abi.Pack("addStake", node, amount)
}

// PackAdmitted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf190c6b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function admitted(address node, uint8 role) view returns(bool)
func (nodes *Nodes) PackAdmitted(node common.Address, role uint8) []byte {
	enc, err := nodes.abi.Pack("admitted", node, role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdmitted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf190c6b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function admitted(address node, uint8 role) view returns(bool)
func (nodes *Nodes) TryPackAdmitted(node common.Address, role uint8) ([]byte, error) {
	return nodes.abi.Pack("admitted", node, role)
}

// UnpackAdmitted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaf190c6b.
//
// Solidity: function admitted(address node, uint8 role) view returns(bool)
func (nodes *Nodes) UnpackAdmitted(data []byte) (bool, error) {
	out, err := nodes.abi.Unpack("admitted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackCancelThaw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5d83141.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelThaw() returns()
func (nodes *Nodes) PackCancelThaw() []byte {
	enc, err := nodes.abi.Pack("cancelThaw")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelThaw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5d83141.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelThaw() returns()
func (nodes *Nodes) TryPackCancelThaw() ([]byte, error) {
	return nodes.abi.Pack("cancelThaw")
}

// PackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function count() view returns(uint256)
func (nodes *Nodes) PackCount() []byte {
	enc, err := nodes.abi.Pack("count")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function count() view returns(uint256)
func (nodes *Nodes) TryPackCount() ([]byte, error) {
	return nodes.abi.Pack("count")
}

// UnpackCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06661abd.
//
// Solidity: function count() view returns(uint256)
func (nodes *Nodes) UnpackCount(data []byte) (*big.Int, error) {
	out, err := nodes.abi.Unpack("count", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDeregister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaff5edb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deregister() returns()
func (nodes *Nodes) PackDeregister() []byte {
	enc, err := nodes.abi.Pack("deregister")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeregister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaff5edb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deregister() returns()
func (nodes *Nodes) TryPackDeregister() ([]byte, error) {
	return nodes.abi.Pack("deregister")
}

// PackDisputes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4c5b252.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputes() view returns(address)
func (nodes *Nodes) PackDisputes() []byte {
	enc, err := nodes.abi.Pack("disputes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisputes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4c5b252.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disputes() view returns(address)
func (nodes *Nodes) TryPackDisputes() ([]byte, error) {
	return nodes.abi.Pack("disputes")
}

// UnpackDisputes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd4c5b252.
//
// Solidity: function disputes() view returns(address)
func (nodes *Nodes) UnpackDisputes(data []byte) (common.Address, error) {
	out, err := nodes.abi.Unpack("disputes", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackEntry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafb2ee73.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function entry(address key) view returns((uint64,uint64,uint40,uint32,uint8,uint8,uint16,bytes32,bytes32))
func (nodes *Nodes) PackEntry(key common.Address) []byte {
	enc, err := nodes.abi.Pack("entry", key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEntry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafb2ee73.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function entry(address key) view returns((uint64,uint64,uint40,uint32,uint8,uint8,uint16,bytes32,bytes32))
func (nodes *Nodes) TryPackEntry(key common.Address) ([]byte, error) {
	return nodes.abi.Pack("entry", key)
}

// UnpackEntry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xafb2ee73.
//
// Solidity: function entry(address key) view returns((uint64,uint64,uint40,uint32,uint8,uint8,uint16,bytes32,bytes32))
func (nodes *Nodes) UnpackEntry(data []byte) (Node, error) {
	out, err := nodes.abi.Unpack("entry", data)
	if err != nil {
		return *new(Node), err
	}
	out0 := *abi.ConvertType(out[0], new(Node)).(*Node)
	return out0, nil
}

// PackList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50fd7367.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function list(uint256 from, uint256 most) view returns(address[] keys, (uint64,uint64,uint40,uint32,uint8,uint8,uint16,bytes32,bytes32)[] page)
func (nodes *Nodes) PackList(from *big.Int, most *big.Int) []byte {
	enc, err := nodes.abi.Pack("list", from, most)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50fd7367.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function list(uint256 from, uint256 most) view returns(address[] keys, (uint64,uint64,uint40,uint32,uint8,uint8,uint16,bytes32,bytes32)[] page)
func (nodes *Nodes) TryPackList(from *big.Int, most *big.Int) ([]byte, error) {
	return nodes.abi.Pack("list", from, most)
}

// NodesListOutput serves as a container for the return parameters of contract
// method List.
type NodesListOutput struct {
	Keys []common.Address
	Page []Node
}

// UnpackList is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x50fd7367.
//
// Solidity: function list(uint256 from, uint256 most) view returns(address[] keys, (uint64,uint64,uint40,uint32,uint8,uint8,uint16,bytes32,bytes32)[] page)
func (nodes *Nodes) UnpackList(data []byte) (NodesListOutput, error) {
	out, err := nodes.abi.Unpack("list", data)
	outstruct := new(NodesListOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Keys = *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	outstruct.Page = *abi.ConvertType(out[1], new([]Node)).(*[]Node)
	return *outstruct, nil
}

// PackMarket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80f55605.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function market() view returns(address)
func (nodes *Nodes) PackMarket() []byte {
	enc, err := nodes.abi.Pack("market")
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
func (nodes *Nodes) TryPackMarket() ([]byte, error) {
	return nodes.abi.Pack("market")
}

// UnpackMarket is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80f55605.
//
// Solidity: function market() view returns(address)
func (nodes *Nodes) UnpackMarket(data []byte) (common.Address, error) {
	out, err := nodes.abi.Unpack("market", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x375b3c0a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minStake() view returns(uint64)
func (nodes *Nodes) PackMinStake() []byte {
	enc, err := nodes.abi.Pack("minStake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x375b3c0a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minStake() view returns(uint64)
func (nodes *Nodes) TryPackMinStake() ([]byte, error) {
	return nodes.abi.Pack("minStake")
}

// UnpackMinStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x375b3c0a.
//
// Solidity: function minStake() view returns(uint64)
func (nodes *Nodes) UnpackMinStake(data []byte) (uint64, error) {
	out, err := nodes.abi.Unpack("minStake", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackNodeAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf927727c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nodeAt(uint256 position) view returns(address)
func (nodes *Nodes) PackNodeAt(position *big.Int) []byte {
	enc, err := nodes.abi.Pack("nodeAt", position)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNodeAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf927727c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nodeAt(uint256 position) view returns(address)
func (nodes *Nodes) TryPackNodeAt(position *big.Int) ([]byte, error) {
	return nodes.abi.Pack("nodeAt", position)
}

// UnpackNodeAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf927727c.
//
// Solidity: function nodeAt(uint256 position) view returns(address)
func (nodes *Nodes) UnpackNodeAt(data []byte) (common.Address, error) {
	out, err := nodes.abi.Unpack("nodeAt", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x369ea189.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(uint8 roles, bytes32 peer, bytes32 endpoints, uint64 stake) returns()
func (nodes *Nodes) PackRegister(roles uint8, peer [32]byte, endpoints [32]byte, stake uint64) []byte {
	enc, err := nodes.abi.Pack("register", roles, peer, endpoints, stake)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x369ea189.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(uint8 roles, bytes32 peer, bytes32 endpoints, uint64 stake) returns()
func (nodes *Nodes) TryPackRegister(roles uint8, peer [32]byte, endpoints [32]byte, stake uint64) ([]byte, error) {
	return nodes.abi.Pack("register", roles, peer, endpoints, stake)
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe58a6280.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(address node, bytes32 id, uint16 basisPoints, address reporter, uint256 reward) returns(uint256 amount)
func (nodes *Nodes) PackSlash(node common.Address, id [32]byte, basisPoints uint16, reporter common.Address, reward *big.Int) []byte {
	enc, err := nodes.abi.Pack("slash", node, id, basisPoints, reporter, reward)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe58a6280.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(address node, bytes32 id, uint16 basisPoints, address reporter, uint256 reward) returns(uint256 amount)
func (nodes *Nodes) TryPackSlash(node common.Address, id [32]byte, basisPoints uint16, reporter common.Address, reward *big.Int) ([]byte, error) {
	return nodes.abi.Pack("slash", node, id, basisPoints, reporter, reward)
}

// UnpackSlash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe58a6280.
//
// Solidity: function slash(address node, bytes32 id, uint16 basisPoints, address reporter, uint256 reward) returns(uint256 amount)
func (nodes *Nodes) UnpackSlash(data []byte) (*big.Int, error) {
	out, err := nodes.abi.Unpack("slash", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42623360.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeOf(address node) view returns(uint256)
func (nodes *Nodes) PackStakeOf(node common.Address) []byte {
	enc, err := nodes.abi.Pack("stakeOf", node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42623360.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeOf(address node) view returns(uint256)
func (nodes *Nodes) TryPackStakeOf(node common.Address) ([]byte, error) {
	return nodes.abi.Pack("stakeOf", node)
}

// UnpackStakeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42623360.
//
// Solidity: function stakeOf(address node) view returns(uint256)
func (nodes *Nodes) UnpackStakeOf(data []byte) (*big.Int, error) {
	out, err := nodes.abi.Unpack("stakeOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackThaw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x740240e5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function thaw(uint64 amount) returns()
func (nodes *Nodes) PackThaw(amount uint64) []byte {
	enc, err := nodes.abi.Pack("thaw", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackThaw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x740240e5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function thaw(uint64 amount) returns()
func (nodes *Nodes) TryPackThaw(amount uint64) ([]byte, error) {
	return nodes.abi.Pack("thaw", amount)
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (nodes *Nodes) PackToken() []byte {
	enc, err := nodes.abi.Pack("token")
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
func (nodes *Nodes) TryPackToken() ([]byte, error) {
	return nodes.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (nodes *Nodes) UnpackToken(data []byte) (common.Address, error) {
	out, err := nodes.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x249b8379.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function update(uint8 roles, bytes32 peer, bytes32 endpoints) returns()
func (nodes *Nodes) PackUpdate(roles uint8, peer [32]byte, endpoints [32]byte) []byte {
	enc, err := nodes.abi.Pack("update", roles, peer, endpoints)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x249b8379.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function update(uint8 roles, bytes32 peer, bytes32 endpoints) returns()
func (nodes *Nodes) TryPackUpdate(roles uint8, peer [32]byte, endpoints [32]byte) ([]byte, error) {
	return nodes.abi.Pack("update", roles, peer, endpoints)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw() returns()
func (nodes *Nodes) PackWithdraw() []byte {
	enc, err := nodes.abi.Pack("withdraw")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw() returns()
func (nodes *Nodes) TryPackWithdraw() ([]byte, error) {
	return nodes.abi.Pack("withdraw")
}

// NodesDeregistered represents a Deregistered event raised by the Nodes contract.
type NodesDeregistered struct {
	Node common.Address
	Raw  *types.Log // Blockchain specific contextual infos
}

const NodesDeregisteredEventName = "Deregistered"

// ContractEventName returns the user-defined event name.
func (NodesDeregistered) ContractEventName() string {
	return NodesDeregisteredEventName
}

// UnpackDeregisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deregistered(address indexed node)
func (nodes *Nodes) UnpackDeregisteredEvent(log *types.Log) (*NodesDeregistered, error) {
	event := "Deregistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesDeregistered)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
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

// NodesReadmitted represents a Readmitted event raised by the Nodes contract.
type NodesReadmitted struct {
	Node  common.Address
	Since *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const NodesReadmittedEventName = "Readmitted"

// ContractEventName returns the user-defined event name.
func (NodesReadmitted) ContractEventName() string {
	return NodesReadmittedEventName
}

// UnpackReadmittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Readmitted(address indexed node, uint256 since)
func (nodes *Nodes) UnpackReadmittedEvent(log *types.Log) (*NodesReadmitted, error) {
	event := "Readmitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesReadmitted)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
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

// NodesRegistered represents a Registered event raised by the Nodes contract.
type NodesRegistered struct {
	Node      common.Address
	Roles     uint8
	Peer      [32]byte
	Endpoints [32]byte
	Stake     uint64
	Since     *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const NodesRegisteredEventName = "Registered"

// ContractEventName returns the user-defined event name.
func (NodesRegistered) ContractEventName() string {
	return NodesRegisteredEventName
}

// UnpackRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Registered(address indexed node, uint8 roles, bytes32 peer, bytes32 endpoints, uint64 stake, uint256 since)
func (nodes *Nodes) UnpackRegisteredEvent(log *types.Log) (*NodesRegistered, error) {
	event := "Registered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesRegistered)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
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

// NodesSlashed represents a Slashed event raised by the Nodes contract.
type NodesSlashed struct {
	Node        common.Address
	Id          [32]byte
	Amount      *big.Int
	BasisPoints uint16
	Raw         *types.Log // Blockchain specific contextual infos
}

const NodesSlashedEventName = "Slashed"

// ContractEventName returns the user-defined event name.
func (NodesSlashed) ContractEventName() string {
	return NodesSlashedEventName
}

// UnpackSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Slashed(address indexed node, bytes32 indexed id, uint256 amount, uint16 basisPoints)
func (nodes *Nodes) UnpackSlashedEvent(log *types.Log) (*NodesSlashed, error) {
	event := "Slashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesSlashed)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
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

// NodesStakeAdded represents a StakeAdded event raised by the Nodes contract.
type NodesStakeAdded struct {
	Node   common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const NodesStakeAddedEventName = "StakeAdded"

// ContractEventName returns the user-defined event name.
func (NodesStakeAdded) ContractEventName() string {
	return NodesStakeAddedEventName
}

// UnpackStakeAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeAdded(address indexed node, uint256 amount)
func (nodes *Nodes) UnpackStakeAddedEvent(log *types.Log) (*NodesStakeAdded, error) {
	event := "StakeAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesStakeAdded)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
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

// NodesStakeWithdrawn represents a StakeWithdrawn event raised by the Nodes contract.
type NodesStakeWithdrawn struct {
	Node   common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const NodesStakeWithdrawnEventName = "StakeWithdrawn"

// ContractEventName returns the user-defined event name.
func (NodesStakeWithdrawn) ContractEventName() string {
	return NodesStakeWithdrawnEventName
}

// UnpackStakeWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeWithdrawn(address indexed node, uint256 amount)
func (nodes *Nodes) UnpackStakeWithdrawnEvent(log *types.Log) (*NodesStakeWithdrawn, error) {
	event := "StakeWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesStakeWithdrawn)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
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

// NodesThawCancelled represents a ThawCancelled event raised by the Nodes contract.
type NodesThawCancelled struct {
	Node common.Address
	Raw  *types.Log // Blockchain specific contextual infos
}

const NodesThawCancelledEventName = "ThawCancelled"

// ContractEventName returns the user-defined event name.
func (NodesThawCancelled) ContractEventName() string {
	return NodesThawCancelledEventName
}

// UnpackThawCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ThawCancelled(address indexed node)
func (nodes *Nodes) UnpackThawCancelledEvent(log *types.Log) (*NodesThawCancelled, error) {
	event := "ThawCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesThawCancelled)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
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

// NodesThawStarted represents a ThawStarted event raised by the Nodes contract.
type NodesThawStarted struct {
	Node   common.Address
	Amount uint64
	Until  uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const NodesThawStartedEventName = "ThawStarted"

// ContractEventName returns the user-defined event name.
func (NodesThawStarted) ContractEventName() string {
	return NodesThawStartedEventName
}

// UnpackThawStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ThawStarted(address indexed node, uint64 amount, uint64 until)
func (nodes *Nodes) UnpackThawStartedEvent(log *types.Log) (*NodesThawStarted, error) {
	event := "ThawStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesThawStarted)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
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

// NodesUpdated represents a Updated event raised by the Nodes contract.
type NodesUpdated struct {
	Node      common.Address
	Roles     uint8
	Former    uint8
	Peer      [32]byte
	Endpoints [32]byte
	Since     *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const NodesUpdatedEventName = "Updated"

// ContractEventName returns the user-defined event name.
func (NodesUpdated) ContractEventName() string {
	return NodesUpdatedEventName
}

// UnpackUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Updated(address indexed node, uint8 roles, uint8 former, bytes32 peer, bytes32 endpoints, uint256 since)
func (nodes *Nodes) UnpackUpdatedEvent(log *types.Log) (*NodesUpdated, error) {
	event := "Updated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodesUpdated)
	if len(log.Data) > 0 {
		if err := nodes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodes.abi.Events[event].Inputs {
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
func (nodes *Nodes) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], nodes.abi.Errors["AlreadyRegistered"].ID.Bytes()[:4]) {
		return nodes.UnpackAlreadyRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["BadRoles"].ID.Bytes()[:4]) {
		return nodes.UnpackBadRolesError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["BadShare"].ID.Bytes()[:4]) {
		return nodes.UnpackBadShareError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["BadStake"].ID.Bytes()[:4]) {
		return nodes.UnpackBadStakeError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["NotAllowed"].ID.Bytes()[:4]) {
		return nodes.UnpackNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["NotRegistered"].ID.Bytes()[:4]) {
		return nodes.UnpackNotRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["NotThawed"].ID.Bytes()[:4]) {
		return nodes.UnpackNotThawedError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["NothingDue"].ID.Bytes()[:4]) {
		return nodes.UnpackNothingDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return nodes.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return nodes.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["WrongAmount"].ID.Bytes()[:4]) {
		return nodes.UnpackWrongAmountError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodes.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return nodes.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// NodesAlreadyRegistered represents a AlreadyRegistered error raised by the Nodes contract.
type NodesAlreadyRegistered struct {
	Node common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRegistered(address node)
func NodesAlreadyRegisteredErrorID() common.Hash {
	return common.HexToHash("0x45ed80e9399c87887ea54f615514a1e3dde31e9b6c027ddceb4ffd503b70e428")
}

// UnpackAlreadyRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRegistered(address node)
func (nodes *Nodes) UnpackAlreadyRegisteredError(raw []byte) (*NodesAlreadyRegistered, error) {
	out := new(NodesAlreadyRegistered)
	if err := nodes.abi.UnpackIntoInterface(out, "AlreadyRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesBadRoles represents a BadRoles error raised by the Nodes contract.
type NodesBadRoles struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadRoles()
func NodesBadRolesErrorID() common.Hash {
	return common.HexToHash("0x7f974cc9f45edff117c82efa289900ff7e27cb48d0759623c678b0c927cd7970")
}

// UnpackBadRolesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadRoles()
func (nodes *Nodes) UnpackBadRolesError(raw []byte) (*NodesBadRoles, error) {
	out := new(NodesBadRoles)
	if err := nodes.abi.UnpackIntoInterface(out, "BadRoles", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesBadShare represents a BadShare error raised by the Nodes contract.
type NodesBadShare struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadShare()
func NodesBadShareErrorID() common.Hash {
	return common.HexToHash("0x11c56c89c680bf4435ab5a9160b55f76bb1f1495dd6cad2e7c6ac482f337c865")
}

// UnpackBadShareError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadShare()
func (nodes *Nodes) UnpackBadShareError(raw []byte) (*NodesBadShare, error) {
	out := new(NodesBadShare)
	if err := nodes.abi.UnpackIntoInterface(out, "BadShare", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesBadStake represents a BadStake error raised by the Nodes contract.
type NodesBadStake struct {
	Least *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadStake(uint256 least)
func NodesBadStakeErrorID() common.Hash {
	return common.HexToHash("0x1095a6e9bfaf6b75e87f270ba16d86ff79f813c6e4a82c24f2ed0207cbdc06d3")
}

// UnpackBadStakeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadStake(uint256 least)
func (nodes *Nodes) UnpackBadStakeError(raw []byte) (*NodesBadStake, error) {
	out := new(NodesBadStake)
	if err := nodes.abi.UnpackIntoInterface(out, "BadStake", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesNotAllowed represents a NotAllowed error raised by the Nodes contract.
type NodesNotAllowed struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAllowed(address caller)
func NodesNotAllowedErrorID() common.Hash {
	return common.HexToHash("0xfa5cd00ff5c4577b9857716999b0b260131d9f5bcbb69f0fa80d6ba972753c88")
}

// UnpackNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAllowed(address caller)
func (nodes *Nodes) UnpackNotAllowedError(raw []byte) (*NodesNotAllowed, error) {
	out := new(NodesNotAllowed)
	if err := nodes.abi.UnpackIntoInterface(out, "NotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesNotRegistered represents a NotRegistered error raised by the Nodes contract.
type NodesNotRegistered struct {
	Node common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRegistered(address node)
func NodesNotRegisteredErrorID() common.Hash {
	return common.HexToHash("0xbfc6c337a80b7b8201f77f0a2a54c6e5f7c6fd9124a749804a482fa16ee8a895")
}

// UnpackNotRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRegistered(address node)
func (nodes *Nodes) UnpackNotRegisteredError(raw []byte) (*NodesNotRegistered, error) {
	out := new(NodesNotRegistered)
	if err := nodes.abi.UnpackIntoInterface(out, "NotRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesNotThawed represents a NotThawed error raised by the Nodes contract.
type NodesNotThawed struct {
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotThawed(uint64 until)
func NodesNotThawedErrorID() common.Hash {
	return common.HexToHash("0x8ba8ccb61e0e65c1fe2de21e579abd2c85707a9f9891776d54bd07e88c20c651")
}

// UnpackNotThawedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotThawed(uint64 until)
func (nodes *Nodes) UnpackNotThawedError(raw []byte) (*NodesNotThawed, error) {
	out := new(NodesNotThawed)
	if err := nodes.abi.UnpackIntoInterface(out, "NotThawed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesNothingDue represents a NothingDue error raised by the Nodes contract.
type NodesNothingDue struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingDue()
func NodesNothingDueErrorID() common.Hash {
	return common.HexToHash("0x86fdb19c22b5459ff505772dc0cccf970e16029c15b56aa5534340b6e2ac90f7")
}

// UnpackNothingDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingDue()
func (nodes *Nodes) UnpackNothingDueError(raw []byte) (*NodesNothingDue, error) {
	out := new(NodesNothingDue)
	if err := nodes.abi.UnpackIntoInterface(out, "NothingDue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Nodes contract.
type NodesReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func NodesReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (nodes *Nodes) UnpackReentrancyGuardReentrantCallError(raw []byte) (*NodesReentrancyGuardReentrantCall, error) {
	out := new(NodesReentrancyGuardReentrantCall)
	if err := nodes.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Nodes contract.
type NodesSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func NodesSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (nodes *Nodes) UnpackSafeERC20FailedOperationError(raw []byte) (*NodesSafeERC20FailedOperation, error) {
	out := new(NodesSafeERC20FailedOperation)
	if err := nodes.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesWrongAmount represents a WrongAmount error raised by the Nodes contract.
type NodesWrongAmount struct {
	Want *big.Int
	Got  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongAmount(uint256 want, uint256 got)
func NodesWrongAmountErrorID() common.Hash {
	return common.HexToHash("0x312b00334db1ea2e47ca02471f2084ea5861925ada5b716a536b2b60e824c081")
}

// UnpackWrongAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongAmount(uint256 want, uint256 got)
func (nodes *Nodes) UnpackWrongAmountError(raw []byte) (*NodesWrongAmount, error) {
	out := new(NodesWrongAmount)
	if err := nodes.abi.UnpackIntoInterface(out, "WrongAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodesZeroAddress represents a ZeroAddress error raised by the Nodes contract.
type NodesZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func NodesZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (nodes *Nodes) UnpackZeroAddressError(raw []byte) (*NodesZeroAddress, error) {
	out := new(NodesZeroAddress)
	if err := nodes.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
