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

// RankingMetaData contains all meta data concerning the Ranking contract.
var RankingMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractDirectory\",\"name\":\"directory_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MAX_TOP\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MEMORY\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"score\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"registered\",\"type\":\"uint256\"}],\"internalType\":\"structRanking.Ranked\",\"name\":\"a\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"score\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"registered\",\"type\":\"uint256\"}],\"internalType\":\"structRanking.Ranked\",\"name\":\"b\",\"type\":\"tuple\"}],\"name\":\"before\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"directory\",\"outputs\":[{\"internalType\":\"contractDirectory\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"explain\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"paying\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"earned\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"elapsed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"offences\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"score\",\"type\":\"uint256\"}],\"internalType\":\"structRanking.Parts\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"market\",\"outputs\":[{\"internalType\":\"contractMarketTerms\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minDeposit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"score\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"ids\",\"type\":\"bytes32[]\"}],\"name\":\"scores\",\"outputs\":[{\"internalType\":\"uint256[]\",\"name\":\"out\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"to\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"top\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"score\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"registered\",\"type\":\"uint256\"}],\"internalType\":\"structRanking.Ranked[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"to\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"topBy\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"score\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"registered\",\"type\":\"uint256\"}],\"internalType\":\"structRanking.Ranked[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"tag\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"to\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"topTagged\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"score\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"registered\",\"type\":\"uint256\"}],\"internalType\":\"structRanking.Ranked[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Ranking",
	Bin: "0x61010080604052346101b857602081611deb80380380916100208285610253565b8339810103126101b857516001600160a01b038116908181036101b85781156102445760a0526040516380f5560560e01b815290602090829060049082905afa9081156101c4575f91610201575b50608081905260405163ddca3f4360e01b815290602090829060049082906001600160a01b03165afa9081156101c4575f916101cf575b5060c0526080516040516341b3d18560e01b815290602090829060049082906001600160a01b03165afa9081156101c4575f9161017e575b506001600160401b031660e052604051611b60908161028b823960805181818160e10152818161022d015281816103c60152818161042b01528181610532015281816107a301528181610a8c015261167b015260a05181818161034901528181611a2201528181611ab70152611b2d015260c0518181816101820152611438015260e051818181610681015281816108c0015281816109920152610bb10152f35b90506020813d6020116101bc575b8161019960209383610253565b810103126101b857516001600160401b03811681036101b8575f6100dd565b5f80fd5b3d915061018c565b6040513d5f823e3d90fd5b90506020813d6020116101f9575b816101ea60209383610253565b810103126101b857515f6100a5565b3d91506101dd565b90506020813d60201161023c575b8161021c60209383610253565b810103126101b857516001600160a01b03811681036101b857602061006e565b3d915061020f565b63d92e233d60e01b5f5260045ffd5b601f909101601f19168101906001600160401b0382119082101761027657604052565b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c806301cfeb7d14610a315780632b6aa64e146109b557806341b3d1851461097b57806349b5790d1461073b5780636ad406fb146104b857806374851909146103ea57806380f55605146103a7578063b1f08f5f14610388578063b3599e7a1461036d578063c41c2f241461032a578063d45d197c146101a5578063ddca3f431461016b5763e5af18c5146100a8575f80fd5b34610167576020366003190112610167576004356040519063d768add760e01b82528060048301526102e0826024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa91821561015c57602092608092610121925f9261012b575b50611170565b0151604051908152f35b61014e9192506102e03d8111610155575b6101468183610d3c565b810190610e66565b905f61011b565b503d61013c565b6040513d5f823e3d90fd5b5f80fd5b34610167575f3660031901126101675760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346101675760203660031901126101675760043567ffffffffffffffff8111610167573660238201121561016757806004013567ffffffffffffffff8111610167576024820191602436918360051b010111610167576102048161106e565b916102126040519384610d3c565b81835261021e8261106e565b602084019290601f19013684377f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165f5b8281106102a2578486604051918291602083019060208452518091526040830191905f5b818110610289575050500390f35b825184528594506020938401939092019160010161027b565b6102ad818486611086565b35906102ba818587611086565b35916040519263d768add760e01b845260048401526102e083602481875afa92831561015c576001936080926102f6925f926103095750611170565b015161030282896110aa565b5201610257565b6103239192506102e03d8111610155576101468183610d3c565b908b61011b565b34610167575f3660031901126101675760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610167575f36600319011261016757602060405160648152f35b34610167575f3660031901126101675760206301da9c00604051908152f35b34610167575f3660031901126101675760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461016757602036600319011261016757600435610406610dc2565b5060405163d768add760e01b81528160048201526102e0816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa801561015c5760a092610466925f926104975750611170565b6080604051918051835260208101516020840152604081015160408401526060810151606084015201516080820152f35b6104b19192506102e03d8111610155576101468183610d3c565b908461011b565b34610167576080366003190112610167576004356001600160a01b038116809103610167576044356064359160243592606481105f1461073257925b6104fd8461106e565b9361050b6040519586610d3c565b80855261051a601f199161106e565b015f5b8181106107095750505f926001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001694831515945b828410806106ff575b156106ef5761057c6105738585611138565b85876004611990565b9384519081156106cf579061059091611145565b5f915b85518310156106c5576105a683876110aa565b51906040519163d768add760e01b835260048301526102e0826024818d5afa801561015c5787925f916106a6575b5060a081510151158015610670575b61064e578980610659575b61064e5791610645918361ffff60808061061f6001986106198c610612818b6110aa565b51996110aa565b51611170565b015192015116906040519361063385610cb7565b84526020840152604083015286611521565b925b0191610593565b509260019150610647565b50886001600160a01b0360208301511614156105ee565b5066ffffffffffffff6040820151167f0000000000000000000000000000000000000000000000000000000000000000116105e3565b6106bf91506102e03d8111610155576101468183610d3c565b8b6105d4565b9094509050610558565b50509350935050506106eb92505b815260405191829182610c66565b0390f35b9350935050506106eb92506106dd565b5081511515610561565b60209060405161071881610cb7565b5f81525f838201525f60408201528282890101520161051d565b506064926104f4565b3461016757608036600319011261016757604435600435602435606480359081101561096f57909291925b61076f8261106e565b9161077d6040519384610d3c565b80835261078c601f199161106e565b015f5b8181106109405750505f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016945b84831080610936575b15610927576107e96107e08487611138565b84836003611990565b92835190811561090f57906107fd91611145565b905f925b84518410156109045761081484866110aa565b51906040519163d768add760e01b835260048301526102e0826024818c5afa801561015c5786925f916108e5575b5060a0815101511580156108af575b6108a4579161089b918361ffff6080806108756001986106198d610612818b6110aa565b015192015116906040519361088985610cb7565b84526020840152604083015288611521565b935b0192610801565b50936001915061089d565b5066ffffffffffffff6040820151167f000000000000000000000000000000000000000000000000000000000000000011610851565b6108fe91506102e03d8111610155576101468183610d3c565b8a610842565b9193509091506107c5565b50505082525060405192508291506106eb9082610c66565b50919250506106eb92506106dd565b50835115156107ce565b60209060409695965161095281610cb7565b5f81525f838201525f60408201528282870101520194939461078f565b50606490929192610766565b34610167575f3660031901126101675760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461016757366003190160c0811261016757606013610167576040516109da81610cb7565b600435815260243560208201526044356040820152606036606319011261016757610a2760209160405190610a0e82610cb7565b60643582526084358483015260a4356040830152610d85565b6040519015158152f35b34610167576060366003190112610167576024356004356044356064811015610c5d579190915b610a618161106e565b90610a6f6040519283610d3c565b808252610a7e601f199161106e565b015f5b818110610c2e5750507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316925f5b83821080610c24575b15610c1657610adb610ad28386611138565b835f6002611990565b918251908115610bff5790610aef91611145565b5f915b8351831015610bf557610b0583856110aa565b51906040519163d768add760e01b835260048301526102e0826024818b5afa801561015c5785925f91610bd6575b5060a081510151158015610ba0575b610b955791610b8c918361ffff608080610b666001986106198c610612818b6110aa565b0151920151169060405193610b7a85610cb7565b84526020840152604083015287611521565b925b0191610af2565b509260019150610b8e565b5066ffffffffffffff6040820151167f000000000000000000000000000000000000000000000000000000000000000011610b42565b610bef91506102e03d8111610155576101468183610d3c565b89610b33565b9092509050610ab7565b505082525060405192508291506106eb9082610c66565b919250506106eb92506106dd565b5082511515610ac0565b602090604095949551610c4081610cb7565b5f81525f838201525f604082015282828601015201939293610a81565b50906064610a58565b60206040818301928281528451809452019201905f5b818110610c895750505090565b9091926020606060019260408751805183528481015185840152015160408201520194019101919091610c7c565b6060810190811067ffffffffffffffff821117610cd357604052565b634e487b7160e01b5f52604160045260245ffd5b60a0810190811067ffffffffffffffff821117610cd357604052565b610100810190811067ffffffffffffffff821117610cd357604052565b6040810190811067ffffffffffffffff821117610cd357604052565b90601f8019910116810190811067ffffffffffffffff821117610cd357604052565b81810292918115918404141715610d7157565b634e487b7160e01b5f52601160045260245ffd5b6020810151602083015190818103610dbb5750506040810151604083015190818103610db45750505190511190565b1092915050565b1192915050565b60405190610dcf82610ce7565b5f6080838281528260208201528260408201528260608201520152565b51906affffffffffffffffffffff8216820361016757565b519065ffffffffffff8216820361016757565b519063ffffffff8216820361016757565b519061ffff8216820361016757565b5190811515820361016757565b519060ff8216820361016757565b519066ffffffffffffff8216820361016757565b809103906102e082126101675760405191610e8083610d03565b610100811261016757604051610e9581610d03565b610e9e83610dec565b8152610eac60208401610e04565b6020820152610ebd60408401610e17565b6040820152610ece60608401610e28565b6060820152610edf60808401610e04565b6080820152610ef060a08401610e37565b60a0820152610f0160c08401610e37565b60c0820152610f1260e08401610e44565b60e082015283526101008201516001600160a01b0381168103610167576020840152610f416101208301610e52565b604084015261014082015162ffffff81168103610167576060840152610f6a6101608301610e28565b608084015261018082015160a084015260a061019f198201126101675760a090604051610f9681610ce7565b610fa36101a08501610dec565b8152610fb26101c08501610dec565b6020820152610fc46101e08501610e44565b6040820152610fd66102008501610e17565b6060820152610fe86102208501610e37565b608082015260c085015261023f190112610167576102c06040519161100c83610ce7565b6110196102408201610e17565b83526110286102608201610e17565b602084015261103a6102808201610e17565b604084015261104c6102a08201610e52565b6060840152015164ffffffffff8116810361016757608082015260e082015290565b67ffffffffffffffff8111610cd35760051b60200190565b91908110156110965760051b0190565b634e487b7160e01b5f52603260045260245ffd5b80518210156110965760209160051b010190565b6020818303126101675780519067ffffffffffffffff821161016757019080601f830112156101675781516110f28161106e565b926111006040519485610d3c565b81845260208085019260051b82010192831161016757602001905b8282106111285750505090565b815181526020918201910161111b565b91908203918211610d7157565b91908201809211610d7157565b9065ffffffffffff8091169116039065ffffffffffff8211610d7157565b90611179610dc2565b91815190604082019263ffffffff8451161561151a5760c0810151946111a14284888761170f565b6060840196602085019660c08601936206978042045b65ffffffffffff8a511615158061150c575b156112da576111e48651151561ffff8d511690896001611990565b65ffffffffffff815116611211575b5061ffff8b511661ffff8114610d715760010161ffff168b526111b7565b61ffff8c511660018101809111610d715762069780810290808204620697801490151715610d715763ffffffff6affffffffffffffffffffff61127d8c8f8f61127485929161126e8865ffffffffffff869551169251168a611138565b90610d5e565b169151166117dc565b1691828c52168b5268ffffffffffffffffff6020830151169003906affffffffffffffffffffff8211610d715765ffffffffffff6112d1916affffffffffffffffffffff8294168c525116828d5116611152565b168a525f6111f3565b849a50976206978063ffffffff65ffffffffffff6affffffffffffffffffffff611374959b61138f9961137a999f989e6113628561ffff9f60809f936113559183958f6113448f61133a8f9161126e8f95938b8795511692511642611138565b16828c51166117dc565b168952428c168e525115159061161d565b9b5116828c511690611152565b16905251169551169251160690610d5e565b90611138565b6affffffffffffffffffffff86511690611138565b602087019081529201511662278d004204806114e457505f905b819062015180810290808204620151801490151715610d71576113d49281116114dc575b5042611138565b62278d008110156114d6575062278d00915b60408501928352604081019060ff825116151590816114b4575b506114a5575b506114148451835190610d5e565b905181811061149d575b50606481029080820460641490151715610d715761145d907f000000000000000000000000000000000000000000000000000000000000000090610d5e565b9051906127108202918083046127101490151715610d71578115611489570460608301511c6080830152565b634e487b7160e01b5f52601260045260245ffd5b90505f61141e565b5160ff1660608501525f611406565b63ffffffff915060600151166301da9c008101809111610d715742105f611400565b916113e6565b90505f6113cd565b5f198101908111610d715762278d0081029080820462278d001490151715610d7157906113a9565b508061ffff8c5116106111c9565b5050505090565b91929082518114806115f7575b6115f15782518110156115d157805f198114610d7157600101905b801515806115ac575b15611591575f198101818111610d715761156c90856110aa565b5161157782866110aa565b5261158281856110aa565b508015610d71575f1901611549565b90926115a892946115a283836110aa565b526110aa565b5090565b505f198101818111610d71576115c56115cc91866110aa565b5186610d85565b611552565b5f1981018181111561154957634e487b7160e01b5f52601160045260245ffd5b92509050565b505f198101818111610d715761161061161791856110aa565b5185610d85565b1561152e565b91905f602060405161162e81610d20565b8281520152604051927f21be958400000000000000000000000000000000000000000000000000000000845260048401521515602483015260448201526040816064816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561015c575f916116ae575090565b90506040813d604011611707575b816116c960409383610d3c565b81010312610167576020604051916116e083610d20565b6116e981610e04565b8352015168ffffffffffffffffff8116810361016757602082015290565b3d91506116bc565b909262278d0090049162278d0063ffffffff60408401511604938385146117d55760208101946affffffffffffffffffffff865116825260018101809111610d7157841161178f575b5062278d0083029280840462278d001490151715610d71576affffffffffffffffffffff9260016117899284611804565b51169052565b5f198401848111610d715762278d0081029080820462278d001490151715610d71576117be9060018486611804565b6affffffffffffffffffffff83511690525f611758565b5050505050565b906affffffffffffffffffffff809116911601906affffffffffffffffffffff8211610d7157565b606081019460208201949193929160c0850191906206978081045b65ffffffffffff885116151580611982575b156119335761184b8451151561ffff8b5116908789611990565b65ffffffffffff815116611878575b5061ffff89511661ffff8114610d715760010161ffff16895261181f565b61ffff8a511660018101809111610d715762069780810290808204620697801490151715610d715765ffffffffffff8a511663ffffffff6affffffffffffffffffffff6118d68c8280611274604084019761126e888a51168b611138565b1692838c5216905268ffffffffffffffffff6020830151169003906affffffffffffffffffffff8211610d715765ffffffffffff61192a916affffffffffffffffffffff8294168b525116828b5116611152565b1688525f61185a565b5093509550505065ffffffffffff63ffffffff92935116926affffffffffffffffffffff61197a81611970604085019761126e888a511688611138565b16828451166117dc565b169052169052565b508061ffff8a511610611831565b9291909280600214611aea5780600314611a7157806004146119d3576001146119c757634e487b7160e01b5f52605160045260245ffd5b6119d09261161d565b90565b506001600160a01b03604051937fb9fef0fe000000000000000000000000000000000000000000000000000000008552166004840152602483015260448201525f816064816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561015c575f91611a55575090565b6119d091503d805f833e611a698183610d3c565b8101906110be565b50604051927f8ab2963e0000000000000000000000000000000000000000000000000000000084526004840152602483015260448201525f816064816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561015c575f91611a55575090565b509150604051917fb10daf7b000000000000000000000000000000000000000000000000000000008352600483015260248201525f816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561015c575f91611a5557509056",
}

// Ranking is an auto generated Go binding around an Ethereum contract.
type Ranking struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Ranking) GetABI() abi.ABI {
	return c.abi
}

// NewRanking creates a new instance of Ranking.
func NewRanking() *Ranking {
	parsed, err := RankingMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Ranking{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Ranking) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address directory_) returns()
func (ranking *Ranking) PackConstructor(directory_ common.Address) []byte {
	enc, err := ranking.abi.Pack("", directory_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXTOP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3599e7a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_TOP() view returns(uint256)
func (ranking *Ranking) PackMAXTOP() []byte {
	enc, err := ranking.abi.Pack("MAX_TOP")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXTOP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3599e7a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_TOP() view returns(uint256)
func (ranking *Ranking) TryPackMAXTOP() ([]byte, error) {
	return ranking.abi.Pack("MAX_TOP")
}

// UnpackMAXTOP is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb3599e7a.
//
// Solidity: function MAX_TOP() view returns(uint256)
func (ranking *Ranking) UnpackMAXTOP(data []byte) (*big.Int, error) {
	out, err := ranking.abi.Unpack("MAX_TOP", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMEMORY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1f08f5f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MEMORY() view returns(uint256)
func (ranking *Ranking) PackMEMORY() []byte {
	enc, err := ranking.abi.Pack("MEMORY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMEMORY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1f08f5f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MEMORY() view returns(uint256)
func (ranking *Ranking) TryPackMEMORY() ([]byte, error) {
	return ranking.abi.Pack("MEMORY")
}

// UnpackMEMORY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1f08f5f.
//
// Solidity: function MEMORY() view returns(uint256)
func (ranking *Ranking) UnpackMEMORY(data []byte) (*big.Int, error) {
	out, err := ranking.abi.Unpack("MEMORY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBefore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b6aa64e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function before((bytes32,uint256,uint256) a, (bytes32,uint256,uint256) b) pure returns(bool)
func (ranking *Ranking) PackBefore(a RankingRanked, b RankingRanked) []byte {
	enc, err := ranking.abi.Pack("before", a, b)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBefore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b6aa64e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function before((bytes32,uint256,uint256) a, (bytes32,uint256,uint256) b) pure returns(bool)
func (ranking *Ranking) TryPackBefore(a RankingRanked, b RankingRanked) ([]byte, error) {
	return ranking.abi.Pack("before", a, b)
}

// UnpackBefore is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b6aa64e.
//
// Solidity: function before((bytes32,uint256,uint256) a, (bytes32,uint256,uint256) b) pure returns(bool)
func (ranking *Ranking) UnpackBefore(data []byte) (bool, error) {
	out, err := ranking.abi.Unpack("before", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackDirectory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc41c2f24.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function directory() view returns(address)
func (ranking *Ranking) PackDirectory() []byte {
	enc, err := ranking.abi.Pack("directory")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDirectory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc41c2f24.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function directory() view returns(address)
func (ranking *Ranking) TryPackDirectory() ([]byte, error) {
	return ranking.abi.Pack("directory")
}

// UnpackDirectory is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc41c2f24.
//
// Solidity: function directory() view returns(address)
func (ranking *Ranking) UnpackDirectory(data []byte) (common.Address, error) {
	out, err := ranking.abi.Unpack("directory", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackExplain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x74851909.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function explain(bytes32 id) view returns((uint256,uint256,uint256,uint256,uint256))
func (ranking *Ranking) PackExplain(id [32]byte) []byte {
	enc, err := ranking.abi.Pack("explain", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExplain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x74851909.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function explain(bytes32 id) view returns((uint256,uint256,uint256,uint256,uint256))
func (ranking *Ranking) TryPackExplain(id [32]byte) ([]byte, error) {
	return ranking.abi.Pack("explain", id)
}

// UnpackExplain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x74851909.
//
// Solidity: function explain(bytes32 id) view returns((uint256,uint256,uint256,uint256,uint256))
func (ranking *Ranking) UnpackExplain(data []byte) (RankingParts, error) {
	out, err := ranking.abi.Unpack("explain", data)
	if err != nil {
		return *new(RankingParts), err
	}
	out0 := *abi.ConvertType(out[0], new(RankingParts)).(*RankingParts)
	return out0, nil
}

// PackFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddca3f43.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fee() view returns(uint256)
func (ranking *Ranking) PackFee() []byte {
	enc, err := ranking.abi.Pack("fee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddca3f43.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fee() view returns(uint256)
func (ranking *Ranking) TryPackFee() ([]byte, error) {
	return ranking.abi.Pack("fee")
}

// UnpackFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xddca3f43.
//
// Solidity: function fee() view returns(uint256)
func (ranking *Ranking) UnpackFee(data []byte) (*big.Int, error) {
	out, err := ranking.abi.Unpack("fee", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMarket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80f55605.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function market() view returns(address)
func (ranking *Ranking) PackMarket() []byte {
	enc, err := ranking.abi.Pack("market")
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
func (ranking *Ranking) TryPackMarket() ([]byte, error) {
	return ranking.abi.Pack("market")
}

// UnpackMarket is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80f55605.
//
// Solidity: function market() view returns(address)
func (ranking *Ranking) UnpackMarket(data []byte) (common.Address, error) {
	out, err := ranking.abi.Unpack("market", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMinDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41b3d185.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minDeposit() view returns(uint256)
func (ranking *Ranking) PackMinDeposit() []byte {
	enc, err := ranking.abi.Pack("minDeposit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41b3d185.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minDeposit() view returns(uint256)
func (ranking *Ranking) TryPackMinDeposit() ([]byte, error) {
	return ranking.abi.Pack("minDeposit")
}

// UnpackMinDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x41b3d185.
//
// Solidity: function minDeposit() view returns(uint256)
func (ranking *Ranking) UnpackMinDeposit(data []byte) (*big.Int, error) {
	out, err := ranking.abi.Unpack("minDeposit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackScore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5af18c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function score(bytes32 id) view returns(uint256)
func (ranking *Ranking) PackScore(id [32]byte) []byte {
	enc, err := ranking.abi.Pack("score", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackScore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5af18c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function score(bytes32 id) view returns(uint256)
func (ranking *Ranking) TryPackScore(id [32]byte) ([]byte, error) {
	return ranking.abi.Pack("score", id)
}

// UnpackScore is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe5af18c5.
//
// Solidity: function score(bytes32 id) view returns(uint256)
func (ranking *Ranking) UnpackScore(data []byte) (*big.Int, error) {
	out, err := ranking.abi.Unpack("score", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackScores is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd45d197c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function scores(bytes32[] ids) view returns(uint256[] out)
func (ranking *Ranking) PackScores(ids [][32]byte) []byte {
	enc, err := ranking.abi.Pack("scores", ids)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackScores is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd45d197c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function scores(bytes32[] ids) view returns(uint256[] out)
func (ranking *Ranking) TryPackScores(ids [][32]byte) ([]byte, error) {
	return ranking.abi.Pack("scores", ids)
}

// UnpackScores is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd45d197c.
//
// Solidity: function scores(bytes32[] ids) view returns(uint256[] out)
func (ranking *Ranking) UnpackScores(data []byte) ([]*big.Int, error) {
	out, err := ranking.abi.Unpack("scores", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// PackTop is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01cfeb7d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function top(uint256 from, uint256 to, uint256 most) view returns((bytes32,uint256,uint256)[])
func (ranking *Ranking) PackTop(from *big.Int, to *big.Int, most *big.Int) []byte {
	enc, err := ranking.abi.Pack("top", from, to, most)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTop is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01cfeb7d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function top(uint256 from, uint256 to, uint256 most) view returns((bytes32,uint256,uint256)[])
func (ranking *Ranking) TryPackTop(from *big.Int, to *big.Int, most *big.Int) ([]byte, error) {
	return ranking.abi.Pack("top", from, to, most)
}

// UnpackTop is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01cfeb7d.
//
// Solidity: function top(uint256 from, uint256 to, uint256 most) view returns((bytes32,uint256,uint256)[])
func (ranking *Ranking) UnpackTop(data []byte) ([]RankingRanked, error) {
	out, err := ranking.abi.Unpack("top", data)
	if err != nil {
		return *new([]RankingRanked), err
	}
	out0 := *abi.ConvertType(out[0], new([]RankingRanked)).(*[]RankingRanked)
	return out0, nil
}

// PackTopBy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ad406fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function topBy(address provider, uint256 from, uint256 to, uint256 most) view returns((bytes32,uint256,uint256)[])
func (ranking *Ranking) PackTopBy(provider common.Address, from *big.Int, to *big.Int, most *big.Int) []byte {
	enc, err := ranking.abi.Pack("topBy", provider, from, to, most)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTopBy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ad406fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function topBy(address provider, uint256 from, uint256 to, uint256 most) view returns((bytes32,uint256,uint256)[])
func (ranking *Ranking) TryPackTopBy(provider common.Address, from *big.Int, to *big.Int, most *big.Int) ([]byte, error) {
	return ranking.abi.Pack("topBy", provider, from, to, most)
}

// UnpackTopBy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6ad406fb.
//
// Solidity: function topBy(address provider, uint256 from, uint256 to, uint256 most) view returns((bytes32,uint256,uint256)[])
func (ranking *Ranking) UnpackTopBy(data []byte) ([]RankingRanked, error) {
	out, err := ranking.abi.Unpack("topBy", data)
	if err != nil {
		return *new([]RankingRanked), err
	}
	out0 := *abi.ConvertType(out[0], new([]RankingRanked)).(*[]RankingRanked)
	return out0, nil
}

// PackTopTagged is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49b5790d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function topTagged(bytes32 tag, uint256 from, uint256 to, uint256 most) view returns((bytes32,uint256,uint256)[])
func (ranking *Ranking) PackTopTagged(tag [32]byte, from *big.Int, to *big.Int, most *big.Int) []byte {
	enc, err := ranking.abi.Pack("topTagged", tag, from, to, most)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTopTagged is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49b5790d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function topTagged(bytes32 tag, uint256 from, uint256 to, uint256 most) view returns((bytes32,uint256,uint256)[])
func (ranking *Ranking) TryPackTopTagged(tag [32]byte, from *big.Int, to *big.Int, most *big.Int) ([]byte, error) {
	return ranking.abi.Pack("topTagged", tag, from, to, most)
}

// UnpackTopTagged is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x49b5790d.
//
// Solidity: function topTagged(bytes32 tag, uint256 from, uint256 to, uint256 most) view returns((bytes32,uint256,uint256)[])
func (ranking *Ranking) UnpackTopTagged(data []byte) ([]RankingRanked, error) {
	out, err := ranking.abi.Unpack("topTagged", data)
	if err != nil {
		return *new([]RankingRanked), err
	}
	out0 := *abi.ConvertType(out[0], new([]RankingRanked)).(*[]RankingRanked)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (ranking *Ranking) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], ranking.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return ranking.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RankingZeroAddress represents a ZeroAddress error raised by the Ranking contract.
type RankingZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func RankingZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (ranking *Ranking) UnpackZeroAddressError(raw []byte) (*RankingZeroAddress, error) {
	out := new(RankingZeroAddress)
	if err := ranking.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
