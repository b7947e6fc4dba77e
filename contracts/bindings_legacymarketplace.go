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

// LegacyMarketplaceMetaData contains all meta data concerning the LegacyMarketplace contract.
var LegacyMarketplaceMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractMarketplace\",\"name\":\"market_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"AlreadyListed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"BadIndex\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"BadName\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"}],\"name\":\"BadPrice\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"NameTaken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"NotForSale\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"NotProvider\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"}],\"name\":\"NotSubscriber\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"legacy\",\"type\":\"address\"}],\"name\":\"NotTheFacade\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingDue\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToNote\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"OwnDataset\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"UnknownName\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"editor\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"}],\"name\":\"ActivityUpdate\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"Listed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"orders\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"OrdersEnded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"editor\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"}],\"name\":\"PriceUpdate\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"punished\",\"type\":\"bool\"}],\"name\":\"ProviderPunishStatus\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"ProviderWithdraw\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"ok\",\"type\":\"bool\"}],\"name\":\"Registered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"ok\",\"type\":\"bool\"}],\"name\":\"Subscribed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"SubscriberRefund\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SubscriptionDeposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"TransferToProvider\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"FIXED_SUBSCRIPTION_PERIOD\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MARKETPLACE_VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"adopt\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"}],\"name\":\"changeDataSourceActivityStatus\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"subscriber_\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"checkAddressSubscription\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"dataSourceName\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"startTime\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"endTime\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"isUnExpired\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"isPaid\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"isPunishedProvider\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"isOrder\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"checkSubscriptionAt\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"dataSourceName\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"startTime\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"endTime\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"isUnExpired\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"isPaid\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"isPunishedProvider\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"isOrder\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getAllProviders\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"all\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"getDataProviderInfo\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"volume\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"subscriptionsNum\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"isProvider\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"isActive\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"isPunished\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getMarketplaceTotalBalance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"getNameAt\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"getOwnerFromName\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getProviderNamesSize\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"getRefundAmount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"getRefundAmountAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"getSubscriptionsSize\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"getWithdrawAmount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"getWithdrawAmountAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"idOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"isActiveDataSource\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"isExpiredSubscription\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"isExpiredSubscriptionAt\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"mBegin\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"mCurrent\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"mNames\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"mOrders\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"dataSourceName\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"startTime\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"endTime\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"isPaid\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"isOrder\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"isRefundPaid\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"mOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"mProviders\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"volume\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"subscriptionsNum\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"isPunished\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"punishTimeStamp\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"isProvider\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"isActive\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"nextProvider\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"mProvidersSize\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"mToken\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"manifestOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"market\",\"outputs\":[{\"internalType\":\"contractMarketplace\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"nameOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"subscriber\",\"type\":\"address\"}],\"name\":\"noteExit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"refundSubscriber\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"refundSubscriberAt\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"punished\",\"type\":\"bool\"}],\"name\":\"setPunishProvider\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"subscribe\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"}],\"name\":\"updateDataSourcePrice\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"}],\"name\":\"withdrawProvider\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"withrawProviderAt\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "LegacyMarketplace",
	Bin: "0x60c080604052346102f357604081613c64803803809161001f82856103d2565b8339810103126102f35780516001600160a01b038116918282036102f3576001600160a01b039061005290602001610409565b169081156103c3576040516353f9f86960e11b8152602081600481875afa9081156102ff575f91610389575b50306001600160a01b039091160361030a57608052604051637e062a3560e11b815290602082600481865afa9182156102ff575f926102b7575b5060a08290525f80546001600160a01b031916821781557f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08180a360018060a01b03169060405163095ea7b360e01b5f52816004525f1960245260205f60448180875af19060015f51148216156102a8575b604052156101d9575b604051613846908161041e823960805181818161037c0152818161056a01528181610903015281816109e101528181610c0901528181610d6001528181610ff8015281816111c50152818161130401528181611457015281816120cd015281816122aa015281816126be01528181612a6e01528181612b1c0152612cbc015260a05181818161064501528181610f190152818161102d015281816118420152612c440152f35b60405163095ea7b360e01b5f52816004525f60245260205f60448180875af19060015f5114821615610290575b6040521561027d576040519063095ea7b360e01b5f526004525f1960245260205f60448180865af19060015f511482161561025c575b6040521561024a5780610133565b635274afe760e01b5f5260045260245ffd5b90600181151661027457823b15153d1516169061023c565b503d5f823e3d90fd5b50635274afe760e01b5f5260045260245ffd5b90600181151661027457833b15153d15161690610206565b90833b15153d1516169061012a565b9091506020813d6020116102f7575b816102d3602093836103d2565b810103126102f357516001600160a01b03811681036102f357905f6100b8565b5f80fd5b3d91506102c6565b6040513d5f823e3d90fd5b6040516353f9f86960e11b8152602081600481875afa9081156102ff575f9161034f575b50634a0dceab60e01b5f9081526001600160a01b0391909116600452602490fd5b90506020813d602011610381575b8161036a602093836103d2565b810103126102f35761037b90610409565b8161032e565b3d915061035d565b90506020813d6020116103bb575b816103a4602093836103d2565b810103126102f3576103b590610409565b5f61007e565b3d9150610397565b63d92e233d60e01b5f5260045ffd5b601f909101601f19168101906001600160401b038211908210176103f557604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036102f35756fe6080806040526004361015610012575f80fd5b5f905f3560e01c9081630cf23b1f14611c9c575080631225318c14611c825780631a69683914611c645780632203862614611bb557806326277bf214611b985780632ae3171e14611b715780632b22b90b14611b175780632f10aabb14611a3b5780632f95949a1461197a5780632faf44f6146113c457806332b9c88c1461139957806332f2b3811461128e578063340b4ed4146111a257806339529516146111835780633b8f5dbd1461115e5780633bb4497c14611066578063445f009514610fcf57806345e3f79614610f845780635164fab414610ce957806352e0ca7914610ca05780636210c25414610c8157806363834ed114610b985780636adbf96314610b7a5780637b78861314610b5157806380d1795e14610a0557806380f55605146109c15780638d149e5c146108df578063adbc33c8146108bb578063b0e774c414610894578063b618c7561461073c578063c216d4a814610669578063c3b6f93914610625578063c94d14ad146105e7578063ca6a467b14610501578063cb5728a4146104d7578063d177126e146104ad578063dcda4bf314610487578063e532a0341461045d578063e93818e4146103fc578063ea97bac114610314578063f2fde38b146102655763fc0fb323146101ec575f80fd5b346102625761025e61020661020036611d44565b90612526565b604080516001600160a01b03909a168a5260208a01989098529688019590955260608701939093526080860191909152151560a0850152151560c0840152151560e08301521515610100820152908190610120820190565b0390f35b80fd5b50346102625760203660031901126102625761027f611d79565b81546001600160a01b03811691823303610301576001600160a01b03169182156102f25790827fffffffffffffffffffffffff0000000000000000000000000000000000000000927f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08680a31617815580f35b60048463d92e233d60e01b8152fd5b6024848463245aecd360e01b8252600452fd5b5034610262576040366003190112610262576103706020610333611d79565b61033e602435612985565b546040519384928392632110540f60e01b8452600484019092916001600160a01b036020916040840195845216910152565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156103f157602092916103c4575b5067ffffffffffffffff60405191164210158152f35b6103e49150823d84116103ea575b6103dc8183611e00565b810190611ec7565b5f6103ae565b503d6103d2565b6040513d84823e3d90fd5b50346102625780600319360112610262575061025e60405161041f604082611e00565b600181527f31000000000000000000000000000000000000000000000000000000000000006020820152604051918291602083526020830190611e3e565b50346102625760203660031901126102625760406020916004358152600183522054604051908152f35b50346102625780600319360112610262576001600160a01b036020915416604051908152f35b50346102625760203660031901126102625760406020916004358152600483522054604051908152f35b50346102625760203660031901126102625760406020916004358152600383522054604051908152f35b50346102625760403660031901126102625761055e906020610521611d79565b61052c602435612985565b546040519485928392632dfe8a6d60e01b8452600484019092916001600160a01b036020916040840195845216910152565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156105db57906105a4575b602090604051908152f35b506020813d6020116105d3575b816105be60209383611e00565b810103126105cf5760209051610599565b5f80fd5b3d91506105b1565b604051903d90823e3d90fd5b5034610262576020366003190112610262576001600160a01b03602061061a604082946004358152600384522054612602565b015116604051908152f35b503461026257806003193601126102625760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346102625761068661068b61067e36611d44565b8193916129d4565b611e62565b61069581836135a2565b6001600160a01b03825116916001600160a01b036060820151169467ffffffffffffffff608083015116602083019664ffffffffff8851169262278cff198401938411610728575064ffffffffff6040816101209a511695015116151595604051978852602088015260408701526060860152608085015260a0840152151560c0830152600160e0830152610100820152f35b80634e487b7160e01b602492526011600452fd5b50346102625760203660031901126102625761014090600435908082825260036020526040822060016040519161077283611d8f565b805483520154926001600160601b038416602083015263ffffffff8460601c16604083015263ffffffff8460801c1694606083019580875264ffffffffff6080850196818160a01c16885260c81c1660a0850152801580159061088c575b80610881575b610857575b5063ffffffff64ffffffffff6108009495965116965116155f1461084f575091612e4c565b936001600160a01b0360409a9694929893979a519a168a5260208a0152604089015260608801526080870152151560a086015260c0850152151560e08401521515610100830152610120820152f35b905091612e4c565b61080093945064ffffffffff61087163ffffffff92611f9f565b90549060031b1c959450506107db565b5060025481106107d6565b5081156107d0565b50346102625760203660031901126102625760206108b36004356124f1565b604051908152f35b50346102625760206108d56108cf36611d44565b906124a2565b6040519015158152f35b5034610262576108ee36611d5a565b826108f88361303b565b916001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001692833b156109bd5782916044839260405194859384927f6485d67800000000000000000000000000000000000000000000000000000000845260048401521515978860248401525af180156103f1576109a8575b50506040519081527feb7e8fd639953c98dc1baecd9f72cc41075f4cf712755141cbbdd572181680c460203392a380f35b816109b291611e00565b6109bd57825f610977565b8280fd5b503461026257806003193601126102625760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461026257604036600319011261026257602435600435610a26826130e0565b50818352600360205263ffffffff600160408520015460801c16610b3e57610a4d81612602565b906001600160a01b03602083015116338103610b27575080845260016020526040842054610aea5765ffffffffffff91610a89846080936133fa565b51015116606481029080820460641490151715610ad657604051908152600160208201527f32362a6c8f018375704733c0f0c66d6e2d1d6a96d031af978ccc46aaf2d2547e60403392a380f35b602483634e487b7160e01b81526011600452fd5b8381604492825260016020526040822054907f6a4f2724000000000000000000000000000000000000000000000000000000008352600452602452fd5b8490604492633a5187b560e01b8352600452602452fd5b6024838363d66f4bcf60e01b8252600452fd5b50346102625760403660031901126102625761025e610206610b71611d79565b6024359061217b565b50346102625780600319360112610262576020600254604051908152f35b50346102625761068690610bc0610bae36611d44565b610bb9829592612985565b54946129d4565b610bca8184612a23565b421015610c775751604051632dfe8a6d60e01b815260048101939093526001600160a01b03166024830152602082806044810103816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156105db5790610c44575b60209150604051908152f35b506020813d602011610c6f575b81610c5e60209383611e00565b810103126105cf5760209051610c38565b3d9150610c51565b50602091506108b3565b50346102625760203660031901126102625760206108b360043561205e565b50346102625780600319360112610262576002549081610cc65760209150604051908152f35b5f1982019182116107285750610cdd602091611f9f565b90549060031b1c6108b3565b5034610262576060366003190112610262576004356024356044356001600160a01b038116809103610efa57610d1d612911565b610d26836130e0565b90838552600360205263ffffffff600160408720015460801c16610f7157338103610f5f5750610d558261307c565b906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016604051907f41b3d185000000000000000000000000000000000000000000000000000000008252602082600481845afa918783156105db57602094610e5667ffffffffffffffff8096610e34958591610f42575b50169788610f11575b610de68b611ee7565b610def3361337c565b906040519a8b998a9889977f225505340000000000000000000000000000000000000000000000000000000089523360048a015260c060248a015260c4890190611e3e565b94166044870152606486015260848501528382036003190160a4850152611fd8565b03925af18015610f065783908590610ecc575b610e7392506133fa565b604051908152600160208201527f32362a6c8f018375704733c0f0c66d6e2d1d6a96d031af978ccc46aaf2d2547e60403392a3807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b50506020813d602011610efe575b81610ee760209383611e00565b81010312610efa5782610e739151610e69565b8380fd5b3d9150610eda565b6040513d86823e3d90fd5b610f3d8930337f0000000000000000000000000000000000000000000000000000000000000000612f7f565b610ddd565b610f599150893d8b116103ea576103dc8183611e00565b5f610dd4565b63245aecd360e01b8552600452602484fd5b6024858563d66f4bcf60e01b8252600452fd5b503461026257602036600319011261026257610f9e612911565b610fa9600435612aec565b807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b5034610262578060031936011261026257604051906370a0823160e01b82526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660048301526020826024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156105db57906105a457602090604051908152f35b503461026257806003193601126102625760025460018101808211610ad6576110a761109182611f87565b9161109f6040519384611e00565b808352611f87565b602082019290601f1901368437835b81811061110157505090604051928392602084019060208552518091526040840192915b8181106110e8575050500390f35b82518452859450602093840193909201916001016110da565b61110a81611f9f565b90549060031b1c6001820180831161114a5784518110156111365760051b8401602001526001016110b6565b602487634e487b7160e01b81526032600452fd5b602487634e487b7160e01b81526011600452fd5b503461026257602036600319011261026257611178612911565b610fa9600435612c25565b50346102625760203660031901126102625760206108b3600435611ee7565b5034610262576111b136611d44565b826111bb8361303b565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906111ef8461307c565b823b15610efa57604484928367ffffffffffffffff9560405196879586947fdf6d7a6d00000000000000000000000000000000000000000000000000000000865260048601521660248401525af180156103f157611279575b50506040519081527fd6d44e0931d3eff0a69c277b94480024f00d36b25216cf69d54965c1ecb7f4a360203392a380f35b8161128391611e00565b6109bd57825f611248565b5034610262576040366003190112610262576024356004356001600160a01b03821682036109bd578160206112f8936112c684612985565b546040519586928392632110540f60e01b8452600484019092916001600160a01b036020916040840195845216910152565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa928315610f065761134a9367ffffffffffffffff91869161137a575b501691612edf565b156113525780f35b807f2d25ff2e0000000000000000000000000000000000000000000000000000000060049252fd5b611393915060203d6020116103ea576103dc8183611e00565b5f611342565b5034610262578060031936011261026257600254906001820180921161072857602082604051908152f35b50346105cf5760203660031901126105cf576004356113e1612911565b6113ea81612985565b546113f481612602565b60a081510151158015611958575b61192c576020016001600160a01b038151163314611900576040517fcfa62007000000000000000000000000000000000000000000000000000000008152600481018390523360248201526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016939091602083604481885afa92831561182f575f936118cc575b50604051632110540f60e01b815260048101859052336024820152602081604481895afa801561182f5767ffffffffffffffff915f916118ad575b50166114d9813385612edf565b5081516001600160a01b031690428111156118a6575b62278d00810180911161186b57835f52600560205260405f206001600160a01b0333165f5260205263ffffffff60405f20541690845f52600460205260405f209060405161153c81611d8f565b33815264ffffffffff6020820192168252604081015f815260608201958652608082019367ffffffffffffffff8a16855260a08301958652805468010000000000000000811015611892576115969160018201815561212f565b61187f57915182549351915164ffffffffff60c81b60c89190911b167fffff0000000000000000000000000000000000000000000000000000000000009094166001600160a01b039182161764ffffffffff60a01b60a093841b16179390931782559451925193519390941b7bffffffffffffffff00000000000000000000000000000000000000001691161760e09190911b7fffffffff0000000000000000000000000000000000000000000000000000000016176001918201555f83815260046020908152604080832054600583528184203385528352818420805463ffffffff191663ffffffff9283161790558684526003909252909120909101805460601c821691821461186b5760016116da92016fffffffff000000000000000000000000196fffffffff00000000000000000000000083549260601b169116179055565b815f526003602052600160405f2001906001600160601b0384166001600160601b0383541601916001600160601b03831161186b576001600160601b036001600160a01b0393166001600160601b031982541617905560405184815230907f6f990e2a71bc9526905da97b737d1ccb2bf854118a41fee0eb7811bb22d3eea460203392a3511690604051838152600160208201527f7a3f54da83d294e3b226e50ae5a65e87cff0f43f8699003833a1ee6670c800e660403392a48061183a575b823b156105cf5760845f928360405195869485937f4a74d0d000000000000000000000000000000000000000000000000000000000855260048501523360248501526001604485015260648401525af1801561182f5761181c575b50807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b61182891505f90611e00565b5f5f6117f5565b6040513d5f823e3d90fd5b6118668130337f0000000000000000000000000000000000000000000000000000000000000000612f7f565b61179a565b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f525f60045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b50426114ef565b6118c6915060203d6020116103ea576103dc8183611e00565b5f6114cc565b9092506020813d6020116118f8575b816118e860209383611e00565b810103126105cf5751915f611491565b3d91506118db565b827ffea75f15000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b827f4f887112000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50825f52600360205264ffffffffff600160405f20015460a01c161515611402565b346105cf5760203660031901126105cf576004355f52600360205260e06119ff60405f2064ffffffffff6001604051926119b384611d8f565b8054845201546001600160601b038116602084015263ffffffff8160601c16604084015263ffffffff8160801c166060840152818160a01c16608084015260c81c1660a0820152612e4c565b946001600160a01b036040959295949394519716875260208701526040860152606085015215156080840152151560a0830152151560c0820152f35b346105cf57611a4936611d5a565b6001600160a01b035f5416803303611b0557507fb5dd3ecc8eaa1fb9460a4088b3872f93a68855f913c6bfc3f3c6c7ebf0f326b660206001600160a01b0381611ab7611a9487612985565b9515958615611ac5576001810164ffffffffff60a01b1981541690555b54612602565b0151169260405190158152a3005b6001810164ffffffffff815460a01c1615611ae1575b50611ab1565b805464ffffffffff60a01b19164260a01b64ffffffffff60a01b1617905588611adb565b63245aecd360e01b5f5260045260245ffd5b346105cf57611b4c611b46611b2b36611d44565b611b36929192612911565b611b3f83612985565b50826129d4565b50612c25565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b346105cf5760206108b3611b92611b8736611d44565b611b3f829392612985565b5061205e565b346105cf575f3660031901126105cf57602060405162278d008152f35b346105cf57611bc336611d44565b90611bcc612911565b611be3610686611bdb83612985565b5493836129d4565b6001600160a01b0381511692338403611c385790611c0091612a23565b421015611c1057611b4c90612aec565b7f86fdb19c000000000000000000000000000000000000000000000000000000005f5260045ffd5b837fa3244148000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346105cf5760203660031901126105cf5760206108b36004356124f1565b346105cf575f3660031901126105cf5760206040515f8152f35b346105cf5760203660031901126105cf576020906004355f526003825260405f2090611cc781611d8f565b60018254928383520154906001600160601b0382168482015263ffffffff8260601c16604082015263ffffffff8260801c16606082015260a064ffffffffff8084831c169384608085015260c81c16910152159081611d2c575b506040519015158152f35b60a09150611d3990612602565b510151151582611d21565b60409060031901126105cf576004359060243590565b60409060031901126105cf576004359060243580151581036105cf5790565b600435906001600160a01b03821682036105cf57565b60c0810190811067ffffffffffffffff82111761189257604052565b60a0810190811067ffffffffffffffff82111761189257604052565b610100810190811067ffffffffffffffff82111761189257604052565b6040810190811067ffffffffffffffff82111761189257604052565b90601f8019910116810190811067ffffffffffffffff82111761189257604052565b67ffffffffffffffff811161189257601f01601f191660200190565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b90604051611e6f81611d8f565b60a06001829464ffffffffff81546001600160a01b03811686528181861c16602087015260c81c16604085015201546001600160a01b038116606084015267ffffffffffffffff81831c16608084015260e01c910152565b908160209103126105cf575167ffffffffffffffff811681036105cf5790565b5f611ef36020926130e0565b604051611f67600160318387808201967f6c65676163792064617461207365743a2000000000000000000000000000000088528051918291018484015e81017f0a00000000000000000000000000000000000000000000000000000000000000838201520301601e19810184520182611e00565b604051918291518091835e8101838152039060025afa1561182f575f5190565b67ffffffffffffffff81116118925760051b60200190565b600254811015611fb75760025f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b805115611fb75760200190565b90602080835192838152019201905f5b818110611ff55750505090565b825180516001600160a01b0316855260209081015161ffff168186015260409094019390920191600101611fe8565b9190820391821161186b57565b916120576001600160a01b03916040939695968552606060208601526060850190611fd8565b9416910152565b61206790612985565b5460206001600160a01b038161207c84612602565b015116916120898361337c565b906120c160405194859384937f7c6a6bf600000000000000000000000000000000000000000000000000000000855260048501612031565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561182f575f91612100575090565b90506020813d602011612127575b8161211b60209383611e00565b810103126105cf575190565b3d915061210e565b8054821015611fb7575f5260205f209060011b01905f90565b519064ffffffffff821682036105cf57565b519065ffffffffffff821682036105cf57565b519060ff821682036105cf57565b905f925f925f925f925f925f925f925f925f926001600160a01b0382168015612493576121a782612985565b9264ffffffffff6001604051956121bd87611d8f565b8054875201546001600160601b038116602087015263ffffffff8160601c16604087015263ffffffff8160801c166060870152818160a01c16608087015260c81c1660a085015260405161221081611d8f565b5f81525f60208201525f60408201525f60608201525f60808201525f60a082015293835f52600560205260405f20835f5260205263ffffffff60405f20541680612456575b50516040517f668f0c1600000000000000000000000000000000000000000000000000000000815260048101919091526001600160a01b03909116602482015260c08180604481015b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561182f575f916123b9575b508051604085015164ffffffffff91821692911680156123a65764ffffffffff905b168211612343575b50505064ffffffffff60208301511661231b575050565b975097509850505050505061233092506134c9565b9193959798909294969796959493929190565b65ffffffffffff9192939450604001511660648102908082046064149015171561186b5767ffffffffffffffff916040519361237e85611d8f565b845260208401525f60408401525f60608401521660808201525f60a0820152905f8080612304565b5064ffffffffff806020870151166122fc565b905060c0813d60c01161244e575b816123d460c09383611e00565b810103126105cf5761244360a0604051926123ee84611d8f565b6123f781612148565b845261240560208201612148565b60208501526124166040820161215a565b60408501526124276060820161215a565b60608501526124386080820161215a565b60808501520161216d565b60a08201525f6122da565b3d91506123c7565b5f8581526004602052604090209195505f1981019290831161186b5761248a61248461229e9460c09461212f565b50611e62565b95915091612255565b63d92e233d60e01b5f5260045ffd5b805f52600460205260405f20548210156124ea576124de6124846124e493835f52600360205260405f2054935f52600460205260405f2061212f565b90612a23565b42101590565b5050600190565b60025480821015612510575061250690611f9f565b90549060031b1c90565b9063231a7cc360e21b5f5260045260245260445ffd5b905f925f925f925f925f925f925f925f925f92815f52600460205260405f20548110612550575050565b955097509850505050612330945061257992506124849150835f52600460205260405f2061212f565b906134c9565b6040519061258c82611dab565b5f6080838281528260208201528260408201528260608201520152565b51906affffffffffffffffffffff821682036105cf57565b519063ffffffff821682036105cf57565b519061ffff821682036105cf57565b519081151582036105cf57565b519066ffffffffffffff821682036105cf57565b60405161260e81611dc7565b60405161261a81611dc7565b5f81525f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e082015281525f60208201525f60408201525f60608201525f60808201525f60a082015261266f61257f565b60c082015260e061267e61257f565b910152604051907fd768add700000000000000000000000000000000000000000000000000000000825260048201526102e0816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561182f575f916126f1575090565b8091506102e03d811161290a575b6127098183611e00565b810103906102e082126105cf576040519161272383611dc7565b61010081126105cf5760405161273881611dc7565b612741836125a9565b815261274f6020840161215a565b6020820152612760604084016125c1565b6040820152612771606084016125d2565b60608201526127826080840161215a565b608082015261279360a084016125e1565b60a08201526127a460c084016125e1565b60c08201526127b560e0840161216d565b60e082015283526101008201516001600160a01b03811681036105cf5760208401526127e461012083016125ee565b604084015261014082015162ffffff811681036105cf57606084015261280d61016083016125d2565b608084015261018082015160a084015260a061019f198201126105cf5760a09060405161283981611dab565b6128466101a085016125a9565b81526128556101c085016125a9565b60208201526128676101e0850161216d565b604082015261287961020085016125c1565b606082015261288b61022085016125e1565b608082015260c085015261023f1901126105cf576128fd6102c0604051926128b284611dab565b6128bf61024082016125c1565b84526128ce61026082016125c1565b60208501526128e061028082016125c1565b60408501526128f26102a082016125ee565b606085015201612148565b608082015260e082015290565b503d6126ff565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c61295d5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b90815f52600360205260405f209163ffffffff600184015460801c16156129a95750565b7f2df2e23c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b805f52600460205260405f2054821015612a0157906129fd915f52600460205260405f2061212f565b5090565b5f52600460205260405f20549063231a7cc360e21b5f5260045260245260445ffd5b64ffffffffff60408301511680612ae657508151604051632110540f60e01b815260048101929092526001600160a01b03166024820152602081806044810103816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa801561182f5767ffffffffffffffff60209164ffffffffff935f91612ac9575b501692015116908082105f14612ac4575090565b905090565b612ae09150833d85116103ea576103dc8183611e00565b5f612ab0565b91505090565b612af581612985565b54604051632dfe8a6d60e01b81526004810182905233602482015290916001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691602081604481865afa90811561182f575f91612bf3575b508015611c1057612b664233846135f8565b6040519081527f794aa82b6db54e01dab1d1dfda90d863bf89a700f3fe0fc4f98bfd504f71bf5d60203392a3803b156105cf576040517fd59fd22f00000000000000000000000000000000000000000000000000000000815260048101929092523360248301525f908290604490829084905af1801561182f57612be75750565b5f612bf191611e00565b565b90506020813d602011612c1d575b81612c0e60209383611e00565b810103126105cf57515f612b54565b3d9150612c01565b612c2e8161303b565b6040516370a0823160e01b81523360048201525f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316602083602481845afa92831561182f575f93612e18575b505f858152600360205260409020600101805464ffffffffff60c81b19164260c81b64ffffffffff60c81b161790556001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001693612ce63361337c565b90853b156105cf57612d2c955f92836040518099819582947f6370a19a000000000000000000000000000000000000000000000000000000008452339160048501612031565b03925af193841561182f57602494612e02575b50602090604051948580926370a0823160e01b82523360048301525afa9081156105db5790612dce575b612d739250612024565b816040518281527f4b4186a4b549df09e37908f0b17747e961a0ecd8d675b2993e5933811870991b60203392a36040519081527fceb5682fafb74ca2d33476486c7dee53205f9c8aff48d68f47456a90abd536a860203392a3565b506020823d602011612dfa575b81612de860209383611e00565b810103126105cf57612d739151612d69565b3d9150612ddb565b612e0f9192505f90611e00565b5f906020612d3f565b9092506020813d602011612e44575b81612e3460209383611e00565b810103126105cf5751915f612c83565b3d9150612e27565b612e568151612602565b63ffffffff606083015116151564ffffffffff608084015116159180519260a084015115159182612ed5575b60806001600160a01b03602065ffffffffffff93015116950151169560648702968088046064149015171561186b5763ffffffff60406001600160601b0360208901511697015116949695949392911590565b9091508190612e82565b9190825f52600560205260405f206001600160a01b0382165f5260205263ffffffff60405f2054168015612f7757835f52600460205260405f205f19820191821161186b57612f31916124849161212f565b64ffffffffff6040820151161590811591612f61575b50612f5a57612f55926135f8565b600190565b5050505f90565b64ffffffffff915060200151168210155f612f47565b505050505f90565b9290916001600160a01b039081604051947f23b872dd000000000000000000000000000000000000000000000000000000005f52166004521660245260445260205f60648180865af19060015f511482161561301a575b6040525f60605215612fe55750565b6001600160a01b03907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b90600181151661303257823b15153d15161690612fd6565b503d5f823e3d90fd5b61304490612985565b54906001600160a01b03602061305984612602565b0151168033036130665750565b82633a5187b560e01b5f5260045260245260445ffd5b801580156130c1575b6130965767ffffffffffffffff1690565b7f145a3a7d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5067ffffffffffffffff8111613085565b5f19811461186b5760010190565b5f5b6020811080613348575b156130ff576130fa906130d2565b6130e2565b9081158015613306575b6131925761311682611e22565b916131246040519384611e00565b808352601f1961313382611e22565b013660208501375f5b8181106131a45750507f70675f00000000000000000000000000000000000000000000000000000000007fffffff0000000000000000000000000000000000000000000000000000000000821614613192575090565b63135fc3bf60e11b5f5260045260245ffd5b6020811015611fb75782811a907fff000000000000000000000000000000000000000000000000000000000000008260f81b167f6100000000000000000000000000000000000000000000000000000000000000811015806132dc575b15908161323a575b50613227578451811015611fb757600191602082870101530161313c565b8363135fc3bf60e11b5f5260045260245ffd5b82159150811561324c575b505f613209565b7f5f0000000000000000000000000000000000000000000000000000000000000081141591508161327f575b505f613245565b7f30000000000000000000000000000000000000000000000000000000000000008110915081156132b2575b505f613278565b7f39000000000000000000000000000000000000000000000000000000000000009150115f6132ab565b507f7a00000000000000000000000000000000000000000000000000000000000000811115613201565b5060208210801561310957507f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8216820361186b57808260031b1b1515613109565b15611fb7577fff0000000000000000000000000000000000000000000000000000000000000082821a60f81b1615156130ec565b9060409182519061338d8483611e00565b60018252601f1984015f5b8181106133d8575050906133d5916001600160a01b03829551916133bb83611de4565b16815261271060208201526133cf82611fcb565b52611fcb565b50565b60209086516133e681611de4565b5f81525f8382015282828701015201613398565b600254680100000000000000008110156118925780600161341e9201600255611f9f565b81549060031b9084821b915f19901b1916179055815f5260036020528060405f2055600254825f526003602052600160405f2001907fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff73ffffffff0000000000000000000000000000000083549260801b169116179055805f5260016020528160405f20557fd04bea82e925bbb9cd0fe060c1fbed6e0be2909eed14c16f212c8467ef77433c5f80a3565b91825f52600360205260405f209161354081604051946134e886611d8f565b60018154918288520154956001600160601b038716602082015263ffffffff8760601c16604082015263ffffffff8760801c16606082015260a064ffffffffff60808301988181841c168a5260c81c16910152612a23565b42106001600160a01b038251169367ffffffffffffffff60808401511694602084019464ffffffffff8651169562278cff19870196871161186b5761358f64ffffffffff80925116968a6135a2565b9351161515919796959493929190600190565b5f52600360205264ffffffffff600160405f20015460c81c16906040810164ffffffffff81511615155f146135df5764ffffffffff915051161090565b506206978064ffffffffff602082930151160491041190565b9190825f52600460205260405f2090835f52600560205260405f206001600160a01b0382165f5260205263ffffffff60405f2054165f93815f9464ffffffffff8316915b613738575b50505050821561373257835f526003602052600160405f200163ffffffff841663ffffffff825460601c160363ffffffff811161186b5781546fffffffff000000000000000000000000191660609190911b6fffffffff00000000000000000000000016179055835f526003602052600160405f2001906001600160601b0383166001600160601b0383541603906001600160601b03821161186b577f76dc66957348026ed9efe9dde906444461b8d92554a6bae2143c34e2cb2d6b45936040936001600160601b036001600160a01b0394166001600160601b0319825416179055835195865260208601521692a3565b50505050565b90919295945f19870196871161186b57613755612484888461212f565b9664ffffffffff60408901511615801590613831575b613829578361377d6137a0928561212f565b509064ffffffffff60c81b1964ffffffffff60c81b83549260c81b169116179055565b602087018462278d006137bb8264ffffffffff855116612024565b101561381e5764ffffffffff6137d2925116612024565b67ffffffffffffffff60808901511681810291818304149015171561186b5762278d009004810180911161186b5760a061381163ffffffff92976130d2565b970151169291908361363c565b505062278d006137d2565b509495613641565b508464ffffffffff60208a015116111561376b56",
}

// LegacyMarketplace is an auto generated Go binding around an Ethereum contract.
type LegacyMarketplace struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *LegacyMarketplace) GetABI() abi.ABI {
	return c.abi
}

// NewLegacyMarketplace creates a new instance of LegacyMarketplace.
func NewLegacyMarketplace() *LegacyMarketplace {
	parsed, err := LegacyMarketplaceMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &LegacyMarketplace{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *LegacyMarketplace) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address market_, address owner) returns()
func (legacyMarketplace *LegacyMarketplace) PackConstructor(market_ common.Address, owner common.Address) []byte {
	enc, err := legacyMarketplace.abi.Pack("", market_, owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackFIXEDSUBSCRIPTIONPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26277bf2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function FIXED_SUBSCRIPTION_PERIOD() view returns(uint256)
func (legacyMarketplace *LegacyMarketplace) PackFIXEDSUBSCRIPTIONPERIOD() []byte {
	enc, err := legacyMarketplace.abi.Pack("FIXED_SUBSCRIPTION_PERIOD")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFIXEDSUBSCRIPTIONPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26277bf2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function FIXED_SUBSCRIPTION_PERIOD() view returns(uint256)
func (legacyMarketplace *LegacyMarketplace) TryPackFIXEDSUBSCRIPTIONPERIOD() ([]byte, error) {
	return legacyMarketplace.abi.Pack("FIXED_SUBSCRIPTION_PERIOD")
}

// UnpackFIXEDSUBSCRIPTIONPERIOD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x26277bf2.
//
// Solidity: function FIXED_SUBSCRIPTION_PERIOD() view returns(uint256)
func (legacyMarketplace *LegacyMarketplace) UnpackFIXEDSUBSCRIPTIONPERIOD(data []byte) (*big.Int, error) {
	out, err := legacyMarketplace.abi.Unpack("FIXED_SUBSCRIPTION_PERIOD", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMARKETPLACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe93818e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MARKETPLACE_VERSION() view returns(string)
func (legacyMarketplace *LegacyMarketplace) PackMARKETPLACEVERSION() []byte {
	enc, err := legacyMarketplace.abi.Pack("MARKETPLACE_VERSION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMARKETPLACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe93818e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MARKETPLACE_VERSION() view returns(string)
func (legacyMarketplace *LegacyMarketplace) TryPackMARKETPLACEVERSION() ([]byte, error) {
	return legacyMarketplace.abi.Pack("MARKETPLACE_VERSION")
}

// UnpackMARKETPLACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe93818e4.
//
// Solidity: function MARKETPLACE_VERSION() view returns(string)
func (legacyMarketplace *LegacyMarketplace) UnpackMARKETPLACEVERSION(data []byte) (string, error) {
	out, err := legacyMarketplace.abi.Unpack("MARKETPLACE_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAdopt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80d1795e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function adopt(bytes32 id, bytes32 name) returns()
func (legacyMarketplace *LegacyMarketplace) PackAdopt(id [32]byte, name [32]byte) []byte {
	enc, err := legacyMarketplace.abi.Pack("adopt", id, name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdopt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80d1795e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function adopt(bytes32 id, bytes32 name) returns()
func (legacyMarketplace *LegacyMarketplace) TryPackAdopt(id [32]byte, name [32]byte) ([]byte, error) {
	return legacyMarketplace.abi.Pack("adopt", id, name)
}

// PackChangeDataSourceActivityStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d149e5c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function changeDataSourceActivityStatus(bytes32 name, bool active) returns()
func (legacyMarketplace *LegacyMarketplace) PackChangeDataSourceActivityStatus(name [32]byte, active bool) []byte {
	enc, err := legacyMarketplace.abi.Pack("changeDataSourceActivityStatus", name, active)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChangeDataSourceActivityStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d149e5c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function changeDataSourceActivityStatus(bytes32 name, bool active) returns()
func (legacyMarketplace *LegacyMarketplace) TryPackChangeDataSourceActivityStatus(name [32]byte, active bool) ([]byte, error) {
	return legacyMarketplace.abi.Pack("changeDataSourceActivityStatus", name, active)
}

// PackCheckAddressSubscription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b788613.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkAddressSubscription(address subscriber_, bytes32 name) view returns(address subscriber, bytes32 dataSourceName, uint256 price, uint256 startTime, uint256 endTime, bool isUnExpired, bool isPaid, bool isPunishedProvider, bool isOrder)
func (legacyMarketplace *LegacyMarketplace) PackCheckAddressSubscription(subscriber common.Address, name [32]byte) []byte {
	enc, err := legacyMarketplace.abi.Pack("checkAddressSubscription", subscriber, name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckAddressSubscription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b788613.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkAddressSubscription(address subscriber_, bytes32 name) view returns(address subscriber, bytes32 dataSourceName, uint256 price, uint256 startTime, uint256 endTime, bool isUnExpired, bool isPaid, bool isPunishedProvider, bool isOrder)
func (legacyMarketplace *LegacyMarketplace) TryPackCheckAddressSubscription(subscriber common.Address, name [32]byte) ([]byte, error) {
	return legacyMarketplace.abi.Pack("checkAddressSubscription", subscriber, name)
}

// LegacyMarketplaceCheckAddressSubscriptionOutput serves as a container for the return parameters of contract
// method CheckAddressSubscription.
type LegacyMarketplaceCheckAddressSubscriptionOutput struct {
	Subscriber         common.Address
	DataSourceName     [32]byte
	Price              *big.Int
	StartTime          *big.Int
	EndTime            *big.Int
	IsUnExpired        bool
	IsPaid             bool
	IsPunishedProvider bool
	IsOrder            bool
}

// UnpackCheckAddressSubscription is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b788613.
//
// Solidity: function checkAddressSubscription(address subscriber_, bytes32 name) view returns(address subscriber, bytes32 dataSourceName, uint256 price, uint256 startTime, uint256 endTime, bool isUnExpired, bool isPaid, bool isPunishedProvider, bool isOrder)
func (legacyMarketplace *LegacyMarketplace) UnpackCheckAddressSubscription(data []byte) (LegacyMarketplaceCheckAddressSubscriptionOutput, error) {
	out, err := legacyMarketplace.abi.Unpack("checkAddressSubscription", data)
	outstruct := new(LegacyMarketplaceCheckAddressSubscriptionOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Subscriber = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.DataSourceName = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.Price = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.StartTime = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.EndTime = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	outstruct.IsUnExpired = *abi.ConvertType(out[5], new(bool)).(*bool)
	outstruct.IsPaid = *abi.ConvertType(out[6], new(bool)).(*bool)
	outstruct.IsPunishedProvider = *abi.ConvertType(out[7], new(bool)).(*bool)
	outstruct.IsOrder = *abi.ConvertType(out[8], new(bool)).(*bool)
	return *outstruct, nil
}

// PackCheckSubscriptionAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0fb323.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkSubscriptionAt(bytes32 name, uint256 index) view returns(address subscriber, bytes32 dataSourceName, uint256 price, uint256 startTime, uint256 endTime, bool isUnExpired, bool isPaid, bool isPunishedProvider, bool isOrder)
func (legacyMarketplace *LegacyMarketplace) PackCheckSubscriptionAt(name [32]byte, index *big.Int) []byte {
	enc, err := legacyMarketplace.abi.Pack("checkSubscriptionAt", name, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckSubscriptionAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0fb323.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkSubscriptionAt(bytes32 name, uint256 index) view returns(address subscriber, bytes32 dataSourceName, uint256 price, uint256 startTime, uint256 endTime, bool isUnExpired, bool isPaid, bool isPunishedProvider, bool isOrder)
func (legacyMarketplace *LegacyMarketplace) TryPackCheckSubscriptionAt(name [32]byte, index *big.Int) ([]byte, error) {
	return legacyMarketplace.abi.Pack("checkSubscriptionAt", name, index)
}

// LegacyMarketplaceCheckSubscriptionAtOutput serves as a container for the return parameters of contract
// method CheckSubscriptionAt.
type LegacyMarketplaceCheckSubscriptionAtOutput struct {
	Subscriber         common.Address
	DataSourceName     [32]byte
	Price              *big.Int
	StartTime          *big.Int
	EndTime            *big.Int
	IsUnExpired        bool
	IsPaid             bool
	IsPunishedProvider bool
	IsOrder            bool
}

// UnpackCheckSubscriptionAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0fb323.
//
// Solidity: function checkSubscriptionAt(bytes32 name, uint256 index) view returns(address subscriber, bytes32 dataSourceName, uint256 price, uint256 startTime, uint256 endTime, bool isUnExpired, bool isPaid, bool isPunishedProvider, bool isOrder)
func (legacyMarketplace *LegacyMarketplace) UnpackCheckSubscriptionAt(data []byte) (LegacyMarketplaceCheckSubscriptionAtOutput, error) {
	out, err := legacyMarketplace.abi.Unpack("checkSubscriptionAt", data)
	outstruct := new(LegacyMarketplaceCheckSubscriptionAtOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Subscriber = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.DataSourceName = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.Price = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.StartTime = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.EndTime = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	outstruct.IsUnExpired = *abi.ConvertType(out[5], new(bool)).(*bool)
	outstruct.IsPaid = *abi.ConvertType(out[6], new(bool)).(*bool)
	outstruct.IsPunishedProvider = *abi.ConvertType(out[7], new(bool)).(*bool)
	outstruct.IsOrder = *abi.ConvertType(out[8], new(bool)).(*bool)
	return *outstruct, nil
}

// PackGetAllProviders is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3bb4497c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAllProviders() view returns(bytes32[] all)
func (legacyMarketplace *LegacyMarketplace) PackGetAllProviders() []byte {
	enc, err := legacyMarketplace.abi.Pack("getAllProviders")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAllProviders is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3bb4497c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAllProviders() view returns(bytes32[] all)
func (legacyMarketplace *LegacyMarketplace) TryPackGetAllProviders() ([]byte, error) {
	return legacyMarketplace.abi.Pack("getAllProviders")
}

// UnpackGetAllProviders is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3bb4497c.
//
// Solidity: function getAllProviders() view returns(bytes32[] all)
func (legacyMarketplace *LegacyMarketplace) UnpackGetAllProviders(data []byte) ([][32]byte, error) {
	out, err := legacyMarketplace.abi.Unpack("getAllProviders", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackGetDataProviderInfo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f95949a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getDataProviderInfo(bytes32 name) view returns(address owner, uint256 price, uint256 volume, uint256 subscriptionsNum, bool isProvider, bool isActive, bool isPunished)
func (legacyMarketplace *LegacyMarketplace) PackGetDataProviderInfo(name [32]byte) []byte {
	enc, err := legacyMarketplace.abi.Pack("getDataProviderInfo", name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetDataProviderInfo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f95949a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getDataProviderInfo(bytes32 name) view returns(address owner, uint256 price, uint256 volume, uint256 subscriptionsNum, bool isProvider, bool isActive, bool isPunished)
func (legacyMarketplace *LegacyMarketplace) TryPackGetDataProviderInfo(name [32]byte) ([]byte, error) {
	return legacyMarketplace.abi.Pack("getDataProviderInfo", name)
}

// LegacyMarketplaceGetDataProviderInfoOutput serves as a container for the return parameters of contract
// method GetDataProviderInfo.
type LegacyMarketplaceGetDataProviderInfoOutput struct {
	Owner            common.Address
	Price            *big.Int
	Volume           *big.Int
	SubscriptionsNum *big.Int
	IsProvider       bool
	IsActive         bool
	IsPunished       bool
}

// UnpackGetDataProviderInfo is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2f95949a.
//
// Solidity: function getDataProviderInfo(bytes32 name) view returns(address owner, uint256 price, uint256 volume, uint256 subscriptionsNum, bool isProvider, bool isActive, bool isPunished)
func (legacyMarketplace *LegacyMarketplace) UnpackGetDataProviderInfo(data []byte) (LegacyMarketplaceGetDataProviderInfoOutput, error) {
	out, err := legacyMarketplace.abi.Unpack("getDataProviderInfo", data)
	outstruct := new(LegacyMarketplaceGetDataProviderInfoOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Owner = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Price = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Volume = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.SubscriptionsNum = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.IsProvider = *abi.ConvertType(out[4], new(bool)).(*bool)
	outstruct.IsActive = *abi.ConvertType(out[5], new(bool)).(*bool)
	outstruct.IsPunished = *abi.ConvertType(out[6], new(bool)).(*bool)
	return *outstruct, nil
}

// PackGetMarketplaceTotalBalance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x445f0095.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getMarketplaceTotalBalance() view returns(uint256)
func (legacyMarketplace *LegacyMarketplace) PackGetMarketplaceTotalBalance() []byte {
	enc, err := legacyMarketplace.abi.Pack("getMarketplaceTotalBalance")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetMarketplaceTotalBalance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x445f0095.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getMarketplaceTotalBalance() view returns(uint256)
func (legacyMarketplace *LegacyMarketplace) TryPackGetMarketplaceTotalBalance() ([]byte, error) {
	return legacyMarketplace.abi.Pack("getMarketplaceTotalBalance")
}

// UnpackGetMarketplaceTotalBalance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x445f0095.
//
// Solidity: function getMarketplaceTotalBalance() view returns(uint256)
func (legacyMarketplace *LegacyMarketplace) UnpackGetMarketplaceTotalBalance(data []byte) (*big.Int, error) {
	out, err := legacyMarketplace.abi.Unpack("getMarketplaceTotalBalance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetNameAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a696839.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getNameAt(uint256 index) view returns(bytes32)
func (legacyMarketplace *LegacyMarketplace) PackGetNameAt(index *big.Int) []byte {
	enc, err := legacyMarketplace.abi.Pack("getNameAt", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetNameAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a696839.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getNameAt(uint256 index) view returns(bytes32)
func (legacyMarketplace *LegacyMarketplace) TryPackGetNameAt(index *big.Int) ([]byte, error) {
	return legacyMarketplace.abi.Pack("getNameAt", index)
}

// UnpackGetNameAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1a696839.
//
// Solidity: function getNameAt(uint256 index) view returns(bytes32)
func (legacyMarketplace *LegacyMarketplace) UnpackGetNameAt(data []byte) ([32]byte, error) {
	out, err := legacyMarketplace.abi.Unpack("getNameAt", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetOwnerFromName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc94d14ad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getOwnerFromName(bytes32 name) view returns(address)
func (legacyMarketplace *LegacyMarketplace) PackGetOwnerFromName(name [32]byte) []byte {
	enc, err := legacyMarketplace.abi.Pack("getOwnerFromName", name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetOwnerFromName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc94d14ad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getOwnerFromName(bytes32 name) view returns(address)
func (legacyMarketplace *LegacyMarketplace) TryPackGetOwnerFromName(name [32]byte) ([]byte, error) {
	return legacyMarketplace.abi.Pack("getOwnerFromName", name)
}

// UnpackGetOwnerFromName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc94d14ad.
//
// Solidity: function getOwnerFromName(bytes32 name) view returns(address)
func (legacyMarketplace *LegacyMarketplace) UnpackGetOwnerFromName(data []byte) (common.Address, error) {
	out, err := legacyMarketplace.abi.Unpack("getOwnerFromName", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetProviderNamesSize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6adbf963.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getProviderNamesSize() view returns(uint256)
func (legacyMarketplace *LegacyMarketplace) PackGetProviderNamesSize() []byte {
	enc, err := legacyMarketplace.abi.Pack("getProviderNamesSize")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProviderNamesSize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6adbf963.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProviderNamesSize() view returns(uint256)
func (legacyMarketplace *LegacyMarketplace) TryPackGetProviderNamesSize() ([]byte, error) {
	return legacyMarketplace.abi.Pack("getProviderNamesSize")
}

// UnpackGetProviderNamesSize is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6adbf963.
//
// Solidity: function getProviderNamesSize() view returns(uint256)
func (legacyMarketplace *LegacyMarketplace) UnpackGetProviderNamesSize(data []byte) (*big.Int, error) {
	out, err := legacyMarketplace.abi.Unpack("getProviderNamesSize", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetRefundAmount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca6a467b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRefundAmount(address subscriber, bytes32 name) view returns(uint256)
func (legacyMarketplace *LegacyMarketplace) PackGetRefundAmount(subscriber common.Address, name [32]byte) []byte {
	enc, err := legacyMarketplace.abi.Pack("getRefundAmount", subscriber, name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRefundAmount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca6a467b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRefundAmount(address subscriber, bytes32 name) view returns(uint256)
func (legacyMarketplace *LegacyMarketplace) TryPackGetRefundAmount(subscriber common.Address, name [32]byte) ([]byte, error) {
	return legacyMarketplace.abi.Pack("getRefundAmount", subscriber, name)
}

// UnpackGetRefundAmount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xca6a467b.
//
// Solidity: function getRefundAmount(address subscriber, bytes32 name) view returns(uint256)
func (legacyMarketplace *LegacyMarketplace) UnpackGetRefundAmount(data []byte) (*big.Int, error) {
	out, err := legacyMarketplace.abi.Unpack("getRefundAmount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetRefundAmountAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63834ed1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRefundAmountAt(bytes32 name, uint256 index) view returns(uint256)
func (legacyMarketplace *LegacyMarketplace) PackGetRefundAmountAt(name [32]byte, index *big.Int) []byte {
	enc, err := legacyMarketplace.abi.Pack("getRefundAmountAt", name, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRefundAmountAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63834ed1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRefundAmountAt(bytes32 name, uint256 index) view returns(uint256)
func (legacyMarketplace *LegacyMarketplace) TryPackGetRefundAmountAt(name [32]byte, index *big.Int) ([]byte, error) {
	return legacyMarketplace.abi.Pack("getRefundAmountAt", name, index)
}

// UnpackGetRefundAmountAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x63834ed1.
//
// Solidity: function getRefundAmountAt(bytes32 name, uint256 index) view returns(uint256)
func (legacyMarketplace *LegacyMarketplace) UnpackGetRefundAmountAt(data []byte) (*big.Int, error) {
	out, err := legacyMarketplace.abi.Unpack("getRefundAmountAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetSubscriptionsSize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd177126e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSubscriptionsSize(bytes32 name) view returns(uint256)
func (legacyMarketplace *LegacyMarketplace) PackGetSubscriptionsSize(name [32]byte) []byte {
	enc, err := legacyMarketplace.abi.Pack("getSubscriptionsSize", name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSubscriptionsSize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd177126e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSubscriptionsSize(bytes32 name) view returns(uint256)
func (legacyMarketplace *LegacyMarketplace) TryPackGetSubscriptionsSize(name [32]byte) ([]byte, error) {
	return legacyMarketplace.abi.Pack("getSubscriptionsSize", name)
}

// UnpackGetSubscriptionsSize is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd177126e.
//
// Solidity: function getSubscriptionsSize(bytes32 name) view returns(uint256)
func (legacyMarketplace *LegacyMarketplace) UnpackGetSubscriptionsSize(data []byte) (*big.Int, error) {
	out, err := legacyMarketplace.abi.Unpack("getSubscriptionsSize", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetWithdrawAmount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6210c254.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getWithdrawAmount(bytes32 name) view returns(uint256)
func (legacyMarketplace *LegacyMarketplace) PackGetWithdrawAmount(name [32]byte) []byte {
	enc, err := legacyMarketplace.abi.Pack("getWithdrawAmount", name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetWithdrawAmount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6210c254.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getWithdrawAmount(bytes32 name) view returns(uint256)
func (legacyMarketplace *LegacyMarketplace) TryPackGetWithdrawAmount(name [32]byte) ([]byte, error) {
	return legacyMarketplace.abi.Pack("getWithdrawAmount", name)
}

// UnpackGetWithdrawAmount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6210c254.
//
// Solidity: function getWithdrawAmount(bytes32 name) view returns(uint256)
func (legacyMarketplace *LegacyMarketplace) UnpackGetWithdrawAmount(data []byte) (*big.Int, error) {
	out, err := legacyMarketplace.abi.Unpack("getWithdrawAmount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetWithdrawAmountAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ae3171e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getWithdrawAmountAt(bytes32 name, uint256 index) view returns(uint256)
func (legacyMarketplace *LegacyMarketplace) PackGetWithdrawAmountAt(name [32]byte, index *big.Int) []byte {
	enc, err := legacyMarketplace.abi.Pack("getWithdrawAmountAt", name, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetWithdrawAmountAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ae3171e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getWithdrawAmountAt(bytes32 name, uint256 index) view returns(uint256)
func (legacyMarketplace *LegacyMarketplace) TryPackGetWithdrawAmountAt(name [32]byte, index *big.Int) ([]byte, error) {
	return legacyMarketplace.abi.Pack("getWithdrawAmountAt", name, index)
}

// UnpackGetWithdrawAmountAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2ae3171e.
//
// Solidity: function getWithdrawAmountAt(bytes32 name, uint256 index) view returns(uint256)
func (legacyMarketplace *LegacyMarketplace) UnpackGetWithdrawAmountAt(data []byte) (*big.Int, error) {
	out, err := legacyMarketplace.abi.Unpack("getWithdrawAmountAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb5728a4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function idOf(bytes32 name) view returns(bytes32)
func (legacyMarketplace *LegacyMarketplace) PackIdOf(name [32]byte) []byte {
	enc, err := legacyMarketplace.abi.Pack("idOf", name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb5728a4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function idOf(bytes32 name) view returns(bytes32)
func (legacyMarketplace *LegacyMarketplace) TryPackIdOf(name [32]byte) ([]byte, error) {
	return legacyMarketplace.abi.Pack("idOf", name)
}

// UnpackIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcb5728a4.
//
// Solidity: function idOf(bytes32 name) view returns(bytes32)
func (legacyMarketplace *LegacyMarketplace) UnpackIdOf(data []byte) ([32]byte, error) {
	out, err := legacyMarketplace.abi.Unpack("idOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIsActiveDataSource is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0cf23b1f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isActiveDataSource(bytes32 name) view returns(bool)
func (legacyMarketplace *LegacyMarketplace) PackIsActiveDataSource(name [32]byte) []byte {
	enc, err := legacyMarketplace.abi.Pack("isActiveDataSource", name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsActiveDataSource is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0cf23b1f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isActiveDataSource(bytes32 name) view returns(bool)
func (legacyMarketplace *LegacyMarketplace) TryPackIsActiveDataSource(name [32]byte) ([]byte, error) {
	return legacyMarketplace.abi.Pack("isActiveDataSource", name)
}

// UnpackIsActiveDataSource is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0cf23b1f.
//
// Solidity: function isActiveDataSource(bytes32 name) view returns(bool)
func (legacyMarketplace *LegacyMarketplace) UnpackIsActiveDataSource(data []byte) (bool, error) {
	out, err := legacyMarketplace.abi.Unpack("isActiveDataSource", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsExpiredSubscription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea97bac1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isExpiredSubscription(address subscriber, bytes32 name) view returns(bool)
func (legacyMarketplace *LegacyMarketplace) PackIsExpiredSubscription(subscriber common.Address, name [32]byte) []byte {
	enc, err := legacyMarketplace.abi.Pack("isExpiredSubscription", subscriber, name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsExpiredSubscription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea97bac1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isExpiredSubscription(address subscriber, bytes32 name) view returns(bool)
func (legacyMarketplace *LegacyMarketplace) TryPackIsExpiredSubscription(subscriber common.Address, name [32]byte) ([]byte, error) {
	return legacyMarketplace.abi.Pack("isExpiredSubscription", subscriber, name)
}

// UnpackIsExpiredSubscription is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xea97bac1.
//
// Solidity: function isExpiredSubscription(address subscriber, bytes32 name) view returns(bool)
func (legacyMarketplace *LegacyMarketplace) UnpackIsExpiredSubscription(data []byte) (bool, error) {
	out, err := legacyMarketplace.abi.Unpack("isExpiredSubscription", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsExpiredSubscriptionAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadbc33c8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isExpiredSubscriptionAt(bytes32 name, uint256 index) view returns(bool)
func (legacyMarketplace *LegacyMarketplace) PackIsExpiredSubscriptionAt(name [32]byte, index *big.Int) []byte {
	enc, err := legacyMarketplace.abi.Pack("isExpiredSubscriptionAt", name, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsExpiredSubscriptionAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadbc33c8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isExpiredSubscriptionAt(bytes32 name, uint256 index) view returns(bool)
func (legacyMarketplace *LegacyMarketplace) TryPackIsExpiredSubscriptionAt(name [32]byte, index *big.Int) ([]byte, error) {
	return legacyMarketplace.abi.Pack("isExpiredSubscriptionAt", name, index)
}

// UnpackIsExpiredSubscriptionAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xadbc33c8.
//
// Solidity: function isExpiredSubscriptionAt(bytes32 name, uint256 index) view returns(bool)
func (legacyMarketplace *LegacyMarketplace) UnpackIsExpiredSubscriptionAt(data []byte) (bool, error) {
	out, err := legacyMarketplace.abi.Unpack("isExpiredSubscriptionAt", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMBegin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1225318c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mBegin() pure returns(bytes32)
func (legacyMarketplace *LegacyMarketplace) PackMBegin() []byte {
	enc, err := legacyMarketplace.abi.Pack("mBegin")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMBegin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1225318c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mBegin() pure returns(bytes32)
func (legacyMarketplace *LegacyMarketplace) TryPackMBegin() ([]byte, error) {
	return legacyMarketplace.abi.Pack("mBegin")
}

// UnpackMBegin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1225318c.
//
// Solidity: function mBegin() pure returns(bytes32)
func (legacyMarketplace *LegacyMarketplace) UnpackMBegin(data []byte) ([32]byte, error) {
	out, err := legacyMarketplace.abi.Unpack("mBegin", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMCurrent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52e0ca79.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mCurrent() view returns(bytes32)
func (legacyMarketplace *LegacyMarketplace) PackMCurrent() []byte {
	enc, err := legacyMarketplace.abi.Pack("mCurrent")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMCurrent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52e0ca79.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mCurrent() view returns(bytes32)
func (legacyMarketplace *LegacyMarketplace) TryPackMCurrent() ([]byte, error) {
	return legacyMarketplace.abi.Pack("mCurrent")
}

// UnpackMCurrent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52e0ca79.
//
// Solidity: function mCurrent() view returns(bytes32)
func (legacyMarketplace *LegacyMarketplace) UnpackMCurrent(data []byte) ([32]byte, error) {
	out, err := legacyMarketplace.abi.Unpack("mCurrent", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMNames is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0e774c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mNames(uint256 index) view returns(bytes32)
func (legacyMarketplace *LegacyMarketplace) PackMNames(index *big.Int) []byte {
	enc, err := legacyMarketplace.abi.Pack("mNames", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMNames is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0e774c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mNames(uint256 index) view returns(bytes32)
func (legacyMarketplace *LegacyMarketplace) TryPackMNames(index *big.Int) ([]byte, error) {
	return legacyMarketplace.abi.Pack("mNames", index)
}

// UnpackMNames is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb0e774c4.
//
// Solidity: function mNames(uint256 index) view returns(bytes32)
func (legacyMarketplace *LegacyMarketplace) UnpackMNames(data []byte) ([32]byte, error) {
	out, err := legacyMarketplace.abi.Unpack("mNames", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMOrders is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc216d4a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mOrders(bytes32 name, uint256 index) view returns(bytes32 dataSourceName, address subscriber, address provider, uint256 price, uint256 startTime, uint256 endTime, bool isPaid, bool isOrder, bool isRefundPaid)
func (legacyMarketplace *LegacyMarketplace) PackMOrders(name [32]byte, index *big.Int) []byte {
	enc, err := legacyMarketplace.abi.Pack("mOrders", name, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMOrders is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc216d4a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mOrders(bytes32 name, uint256 index) view returns(bytes32 dataSourceName, address subscriber, address provider, uint256 price, uint256 startTime, uint256 endTime, bool isPaid, bool isOrder, bool isRefundPaid)
func (legacyMarketplace *LegacyMarketplace) TryPackMOrders(name [32]byte, index *big.Int) ([]byte, error) {
	return legacyMarketplace.abi.Pack("mOrders", name, index)
}

// LegacyMarketplaceMOrdersOutput serves as a container for the return parameters of contract
// method MOrders.
type LegacyMarketplaceMOrdersOutput struct {
	DataSourceName [32]byte
	Subscriber     common.Address
	Provider       common.Address
	Price          *big.Int
	StartTime      *big.Int
	EndTime        *big.Int
	IsPaid         bool
	IsOrder        bool
	IsRefundPaid   bool
}

// UnpackMOrders is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc216d4a8.
//
// Solidity: function mOrders(bytes32 name, uint256 index) view returns(bytes32 dataSourceName, address subscriber, address provider, uint256 price, uint256 startTime, uint256 endTime, bool isPaid, bool isOrder, bool isRefundPaid)
func (legacyMarketplace *LegacyMarketplace) UnpackMOrders(data []byte) (LegacyMarketplaceMOrdersOutput, error) {
	out, err := legacyMarketplace.abi.Unpack("mOrders", data)
	outstruct := new(LegacyMarketplaceMOrdersOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.DataSourceName = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Subscriber = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	outstruct.Provider = *abi.ConvertType(out[2], new(common.Address)).(*common.Address)
	outstruct.Price = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.StartTime = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	outstruct.EndTime = abi.ConvertType(out[5], new(big.Int)).(*big.Int)
	outstruct.IsPaid = *abi.ConvertType(out[6], new(bool)).(*bool)
	outstruct.IsOrder = *abi.ConvertType(out[7], new(bool)).(*bool)
	outstruct.IsRefundPaid = *abi.ConvertType(out[8], new(bool)).(*bool)
	return *outstruct, nil
}

// PackMOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdcda4bf3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mOwner() view returns(address)
func (legacyMarketplace *LegacyMarketplace) PackMOwner() []byte {
	enc, err := legacyMarketplace.abi.Pack("mOwner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdcda4bf3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mOwner() view returns(address)
func (legacyMarketplace *LegacyMarketplace) TryPackMOwner() ([]byte, error) {
	return legacyMarketplace.abi.Pack("mOwner")
}

// UnpackMOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdcda4bf3.
//
// Solidity: function mOwner() view returns(address)
func (legacyMarketplace *LegacyMarketplace) UnpackMOwner(data []byte) (common.Address, error) {
	out, err := legacyMarketplace.abi.Unpack("mOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMProviders is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb618c756.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mProviders(bytes32 key) view returns(address owner, uint256 volume, uint256 subscriptionsNum, bytes32 name, uint256 price, bool isPunished, uint256 punishTimeStamp, bool isProvider, bool isActive, bytes32 nextProvider)
func (legacyMarketplace *LegacyMarketplace) PackMProviders(key [32]byte) []byte {
	enc, err := legacyMarketplace.abi.Pack("mProviders", key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMProviders is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb618c756.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mProviders(bytes32 key) view returns(address owner, uint256 volume, uint256 subscriptionsNum, bytes32 name, uint256 price, bool isPunished, uint256 punishTimeStamp, bool isProvider, bool isActive, bytes32 nextProvider)
func (legacyMarketplace *LegacyMarketplace) TryPackMProviders(key [32]byte) ([]byte, error) {
	return legacyMarketplace.abi.Pack("mProviders", key)
}

// LegacyMarketplaceMProvidersOutput serves as a container for the return parameters of contract
// method MProviders.
type LegacyMarketplaceMProvidersOutput struct {
	Owner            common.Address
	Volume           *big.Int
	SubscriptionsNum *big.Int
	Name             [32]byte
	Price            *big.Int
	IsPunished       bool
	PunishTimeStamp  *big.Int
	IsProvider       bool
	IsActive         bool
	NextProvider     [32]byte
}

// UnpackMProviders is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb618c756.
//
// Solidity: function mProviders(bytes32 key) view returns(address owner, uint256 volume, uint256 subscriptionsNum, bytes32 name, uint256 price, bool isPunished, uint256 punishTimeStamp, bool isProvider, bool isActive, bytes32 nextProvider)
func (legacyMarketplace *LegacyMarketplace) UnpackMProviders(data []byte) (LegacyMarketplaceMProvidersOutput, error) {
	out, err := legacyMarketplace.abi.Unpack("mProviders", data)
	outstruct := new(LegacyMarketplaceMProvidersOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Owner = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Volume = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.SubscriptionsNum = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.Name = *abi.ConvertType(out[3], new([32]byte)).(*[32]byte)
	outstruct.Price = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	outstruct.IsPunished = *abi.ConvertType(out[5], new(bool)).(*bool)
	outstruct.PunishTimeStamp = abi.ConvertType(out[6], new(big.Int)).(*big.Int)
	outstruct.IsProvider = *abi.ConvertType(out[7], new(bool)).(*bool)
	outstruct.IsActive = *abi.ConvertType(out[8], new(bool)).(*bool)
	outstruct.NextProvider = *abi.ConvertType(out[9], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackMProvidersSize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32b9c88c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mProvidersSize() view returns(uint256)
func (legacyMarketplace *LegacyMarketplace) PackMProvidersSize() []byte {
	enc, err := legacyMarketplace.abi.Pack("mProvidersSize")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMProvidersSize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32b9c88c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mProvidersSize() view returns(uint256)
func (legacyMarketplace *LegacyMarketplace) TryPackMProvidersSize() ([]byte, error) {
	return legacyMarketplace.abi.Pack("mProvidersSize")
}

// UnpackMProvidersSize is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x32b9c88c.
//
// Solidity: function mProvidersSize() view returns(uint256)
func (legacyMarketplace *LegacyMarketplace) UnpackMProvidersSize(data []byte) (*big.Int, error) {
	out, err := legacyMarketplace.abi.Unpack("mProvidersSize", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3b6f939.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mToken() view returns(address)
func (legacyMarketplace *LegacyMarketplace) PackMToken() []byte {
	enc, err := legacyMarketplace.abi.Pack("mToken")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3b6f939.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mToken() view returns(address)
func (legacyMarketplace *LegacyMarketplace) TryPackMToken() ([]byte, error) {
	return legacyMarketplace.abi.Pack("mToken")
}

// UnpackMToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc3b6f939.
//
// Solidity: function mToken() view returns(address)
func (legacyMarketplace *LegacyMarketplace) UnpackMToken(data []byte) (common.Address, error) {
	out, err := legacyMarketplace.abi.Unpack("mToken", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackManifestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39529516.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function manifestOf(bytes32 name) pure returns(bytes32)
func (legacyMarketplace *LegacyMarketplace) PackManifestOf(name [32]byte) []byte {
	enc, err := legacyMarketplace.abi.Pack("manifestOf", name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackManifestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39529516.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function manifestOf(bytes32 name) pure returns(bytes32)
func (legacyMarketplace *LegacyMarketplace) TryPackManifestOf(name [32]byte) ([]byte, error) {
	return legacyMarketplace.abi.Pack("manifestOf", name)
}

// UnpackManifestOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x39529516.
//
// Solidity: function manifestOf(bytes32 name) pure returns(bytes32)
func (legacyMarketplace *LegacyMarketplace) UnpackManifestOf(data []byte) ([32]byte, error) {
	out, err := legacyMarketplace.abi.Unpack("manifestOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMarket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80f55605.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function market() view returns(address)
func (legacyMarketplace *LegacyMarketplace) PackMarket() []byte {
	enc, err := legacyMarketplace.abi.Pack("market")
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
func (legacyMarketplace *LegacyMarketplace) TryPackMarket() ([]byte, error) {
	return legacyMarketplace.abi.Pack("market")
}

// UnpackMarket is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80f55605.
//
// Solidity: function market() view returns(address)
func (legacyMarketplace *LegacyMarketplace) UnpackMarket(data []byte) (common.Address, error) {
	out, err := legacyMarketplace.abi.Unpack("market", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackNameOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe532a034.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nameOf(bytes32 id) view returns(bytes32)
func (legacyMarketplace *LegacyMarketplace) PackNameOf(id [32]byte) []byte {
	enc, err := legacyMarketplace.abi.Pack("nameOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNameOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe532a034.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nameOf(bytes32 id) view returns(bytes32)
func (legacyMarketplace *LegacyMarketplace) TryPackNameOf(id [32]byte) ([]byte, error) {
	return legacyMarketplace.abi.Pack("nameOf", id)
}

// UnpackNameOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe532a034.
//
// Solidity: function nameOf(bytes32 id) view returns(bytes32)
func (legacyMarketplace *LegacyMarketplace) UnpackNameOf(data []byte) ([32]byte, error) {
	out, err := legacyMarketplace.abi.Unpack("nameOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackNoteExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32f2b381.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function noteExit(bytes32 name, address subscriber) returns()
func (legacyMarketplace *LegacyMarketplace) PackNoteExit(name [32]byte, subscriber common.Address) []byte {
	enc, err := legacyMarketplace.abi.Pack("noteExit", name, subscriber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNoteExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32f2b381.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function noteExit(bytes32 name, address subscriber) returns()
func (legacyMarketplace *LegacyMarketplace) TryPackNoteExit(name [32]byte, subscriber common.Address) ([]byte, error) {
	return legacyMarketplace.abi.Pack("noteExit", name, subscriber)
}

// PackRefundSubscriber is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45e3f796.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refundSubscriber(bytes32 name) returns()
func (legacyMarketplace *LegacyMarketplace) PackRefundSubscriber(name [32]byte) []byte {
	enc, err := legacyMarketplace.abi.Pack("refundSubscriber", name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefundSubscriber is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45e3f796.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refundSubscriber(bytes32 name) returns()
func (legacyMarketplace *LegacyMarketplace) TryPackRefundSubscriber(name [32]byte) ([]byte, error) {
	return legacyMarketplace.abi.Pack("refundSubscriber", name)
}

// PackRefundSubscriberAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22038626.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refundSubscriberAt(bytes32 name, uint256 index) returns()
func (legacyMarketplace *LegacyMarketplace) PackRefundSubscriberAt(name [32]byte, index *big.Int) []byte {
	enc, err := legacyMarketplace.abi.Pack("refundSubscriberAt", name, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefundSubscriberAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22038626.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refundSubscriberAt(bytes32 name, uint256 index) returns()
func (legacyMarketplace *LegacyMarketplace) TryPackRefundSubscriberAt(name [32]byte, index *big.Int) ([]byte, error) {
	return legacyMarketplace.abi.Pack("refundSubscriberAt", name, index)
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5164fab4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(bytes32 name, uint256 price, address owner) returns()
func (legacyMarketplace *LegacyMarketplace) PackRegister(name [32]byte, price *big.Int, owner common.Address) []byte {
	enc, err := legacyMarketplace.abi.Pack("register", name, price, owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5164fab4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(bytes32 name, uint256 price, address owner) returns()
func (legacyMarketplace *LegacyMarketplace) TryPackRegister(name [32]byte, price *big.Int, owner common.Address) ([]byte, error) {
	return legacyMarketplace.abi.Pack("register", name, price, owner)
}

// PackSetPunishProvider is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f10aabb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPunishProvider(bytes32 name, bool punished) returns()
func (legacyMarketplace *LegacyMarketplace) PackSetPunishProvider(name [32]byte, punished bool) []byte {
	enc, err := legacyMarketplace.abi.Pack("setPunishProvider", name, punished)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPunishProvider is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f10aabb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPunishProvider(bytes32 name, bool punished) returns()
func (legacyMarketplace *LegacyMarketplace) TryPackSetPunishProvider(name [32]byte, punished bool) ([]byte, error) {
	return legacyMarketplace.abi.Pack("setPunishProvider", name, punished)
}

// PackSubscribe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2faf44f6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function subscribe(bytes32 name) returns()
func (legacyMarketplace *LegacyMarketplace) PackSubscribe(name [32]byte) []byte {
	enc, err := legacyMarketplace.abi.Pack("subscribe", name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubscribe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2faf44f6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function subscribe(bytes32 name) returns()
func (legacyMarketplace *LegacyMarketplace) TryPackSubscribe(name [32]byte) ([]byte, error) {
	return legacyMarketplace.abi.Pack("subscribe", name)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address to) returns()
func (legacyMarketplace *LegacyMarketplace) PackTransferOwnership(to common.Address) []byte {
	enc, err := legacyMarketplace.abi.Pack("transferOwnership", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address to) returns()
func (legacyMarketplace *LegacyMarketplace) TryPackTransferOwnership(to common.Address) ([]byte, error) {
	return legacyMarketplace.abi.Pack("transferOwnership", to)
}

// PackUpdateDataSourcePrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x340b4ed4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateDataSourcePrice(bytes32 name, uint256 price) returns()
func (legacyMarketplace *LegacyMarketplace) PackUpdateDataSourcePrice(name [32]byte, price *big.Int) []byte {
	enc, err := legacyMarketplace.abi.Pack("updateDataSourcePrice", name, price)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateDataSourcePrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x340b4ed4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateDataSourcePrice(bytes32 name, uint256 price) returns()
func (legacyMarketplace *LegacyMarketplace) TryPackUpdateDataSourcePrice(name [32]byte, price *big.Int) ([]byte, error) {
	return legacyMarketplace.abi.Pack("updateDataSourcePrice", name, price)
}

// PackWithdrawProvider is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b8f5dbd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawProvider(bytes32 name) returns()
func (legacyMarketplace *LegacyMarketplace) PackWithdrawProvider(name [32]byte) []byte {
	enc, err := legacyMarketplace.abi.Pack("withdrawProvider", name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawProvider is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b8f5dbd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawProvider(bytes32 name) returns()
func (legacyMarketplace *LegacyMarketplace) TryPackWithdrawProvider(name [32]byte) ([]byte, error) {
	return legacyMarketplace.abi.Pack("withdrawProvider", name)
}

// PackWithrawProviderAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b22b90b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withrawProviderAt(bytes32 name, uint256 index) returns()
func (legacyMarketplace *LegacyMarketplace) PackWithrawProviderAt(name [32]byte, index *big.Int) []byte {
	enc, err := legacyMarketplace.abi.Pack("withrawProviderAt", name, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithrawProviderAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b22b90b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withrawProviderAt(bytes32 name, uint256 index) returns()
func (legacyMarketplace *LegacyMarketplace) TryPackWithrawProviderAt(name [32]byte, index *big.Int) ([]byte, error) {
	return legacyMarketplace.abi.Pack("withrawProviderAt", name, index)
}

// LegacyMarketplaceActivityUpdate represents a ActivityUpdate event raised by the LegacyMarketplace contract.
type LegacyMarketplaceActivityUpdate struct {
	Editor common.Address
	Name   [32]byte
	Active bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const LegacyMarketplaceActivityUpdateEventName = "ActivityUpdate"

// ContractEventName returns the user-defined event name.
func (LegacyMarketplaceActivityUpdate) ContractEventName() string {
	return LegacyMarketplaceActivityUpdateEventName
}

// UnpackActivityUpdateEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ActivityUpdate(address indexed editor, bytes32 indexed name, bool active)
func (legacyMarketplace *LegacyMarketplace) UnpackActivityUpdateEvent(log *types.Log) (*LegacyMarketplaceActivityUpdate, error) {
	event := "ActivityUpdate"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != legacyMarketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LegacyMarketplaceActivityUpdate)
	if len(log.Data) > 0 {
		if err := legacyMarketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range legacyMarketplace.abi.Events[event].Inputs {
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

// LegacyMarketplaceListed represents a Listed event raised by the LegacyMarketplace contract.
type LegacyMarketplaceListed struct {
	Id   [32]byte
	Name [32]byte
	Raw  *types.Log // Blockchain specific contextual infos
}

const LegacyMarketplaceListedEventName = "Listed"

// ContractEventName returns the user-defined event name.
func (LegacyMarketplaceListed) ContractEventName() string {
	return LegacyMarketplaceListedEventName
}

// UnpackListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Listed(bytes32 indexed id, bytes32 indexed name)
func (legacyMarketplace *LegacyMarketplace) UnpackListedEvent(log *types.Log) (*LegacyMarketplaceListed, error) {
	event := "Listed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != legacyMarketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LegacyMarketplaceListed)
	if len(log.Data) > 0 {
		if err := legacyMarketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range legacyMarketplace.abi.Events[event].Inputs {
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

// LegacyMarketplaceOrdersEnded represents a OrdersEnded event raised by the LegacyMarketplace contract.
type LegacyMarketplaceOrdersEnded struct {
	Subscriber common.Address
	Name       [32]byte
	Orders     *big.Int
	Value      *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const LegacyMarketplaceOrdersEndedEventName = "OrdersEnded"

// ContractEventName returns the user-defined event name.
func (LegacyMarketplaceOrdersEnded) ContractEventName() string {
	return LegacyMarketplaceOrdersEndedEventName
}

// UnpackOrdersEndedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrdersEnded(address indexed subscriber, bytes32 indexed name, uint256 orders, uint256 value)
func (legacyMarketplace *LegacyMarketplace) UnpackOrdersEndedEvent(log *types.Log) (*LegacyMarketplaceOrdersEnded, error) {
	event := "OrdersEnded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != legacyMarketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LegacyMarketplaceOrdersEnded)
	if len(log.Data) > 0 {
		if err := legacyMarketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range legacyMarketplace.abi.Events[event].Inputs {
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

// LegacyMarketplaceOwnershipTransferred represents a OwnershipTransferred event raised by the LegacyMarketplace contract.
type LegacyMarketplaceOwnershipTransferred struct {
	From common.Address
	To   common.Address
	Raw  *types.Log // Blockchain specific contextual infos
}

const LegacyMarketplaceOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (LegacyMarketplaceOwnershipTransferred) ContractEventName() string {
	return LegacyMarketplaceOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed from, address indexed to)
func (legacyMarketplace *LegacyMarketplace) UnpackOwnershipTransferredEvent(log *types.Log) (*LegacyMarketplaceOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != legacyMarketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LegacyMarketplaceOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := legacyMarketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range legacyMarketplace.abi.Events[event].Inputs {
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

// LegacyMarketplacePriceUpdate represents a PriceUpdate event raised by the LegacyMarketplace contract.
type LegacyMarketplacePriceUpdate struct {
	Editor common.Address
	Name   [32]byte
	Price  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const LegacyMarketplacePriceUpdateEventName = "PriceUpdate"

// ContractEventName returns the user-defined event name.
func (LegacyMarketplacePriceUpdate) ContractEventName() string {
	return LegacyMarketplacePriceUpdateEventName
}

// UnpackPriceUpdateEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PriceUpdate(address indexed editor, bytes32 indexed name, uint256 price)
func (legacyMarketplace *LegacyMarketplace) UnpackPriceUpdateEvent(log *types.Log) (*LegacyMarketplacePriceUpdate, error) {
	event := "PriceUpdate"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != legacyMarketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LegacyMarketplacePriceUpdate)
	if len(log.Data) > 0 {
		if err := legacyMarketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range legacyMarketplace.abi.Events[event].Inputs {
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

// LegacyMarketplaceProviderPunishStatus represents a ProviderPunishStatus event raised by the LegacyMarketplace contract.
type LegacyMarketplaceProviderPunishStatus struct {
	Owner    common.Address
	Name     [32]byte
	Punished bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const LegacyMarketplaceProviderPunishStatusEventName = "ProviderPunishStatus"

// ContractEventName returns the user-defined event name.
func (LegacyMarketplaceProviderPunishStatus) ContractEventName() string {
	return LegacyMarketplaceProviderPunishStatusEventName
}

// UnpackProviderPunishStatusEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProviderPunishStatus(address indexed owner, bytes32 indexed name, bool punished)
func (legacyMarketplace *LegacyMarketplace) UnpackProviderPunishStatusEvent(log *types.Log) (*LegacyMarketplaceProviderPunishStatus, error) {
	event := "ProviderPunishStatus"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != legacyMarketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LegacyMarketplaceProviderPunishStatus)
	if len(log.Data) > 0 {
		if err := legacyMarketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range legacyMarketplace.abi.Events[event].Inputs {
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

// LegacyMarketplaceProviderWithdraw represents a ProviderWithdraw event raised by the LegacyMarketplace contract.
type LegacyMarketplaceProviderWithdraw struct {
	Owner  common.Address
	Name   [32]byte
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const LegacyMarketplaceProviderWithdrawEventName = "ProviderWithdraw"

// ContractEventName returns the user-defined event name.
func (LegacyMarketplaceProviderWithdraw) ContractEventName() string {
	return LegacyMarketplaceProviderWithdrawEventName
}

// UnpackProviderWithdrawEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProviderWithdraw(address indexed owner, bytes32 indexed name, uint256 amount)
func (legacyMarketplace *LegacyMarketplace) UnpackProviderWithdrawEvent(log *types.Log) (*LegacyMarketplaceProviderWithdraw, error) {
	event := "ProviderWithdraw"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != legacyMarketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LegacyMarketplaceProviderWithdraw)
	if len(log.Data) > 0 {
		if err := legacyMarketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range legacyMarketplace.abi.Events[event].Inputs {
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

// LegacyMarketplaceRegistered represents a Registered event raised by the LegacyMarketplace contract.
type LegacyMarketplaceRegistered struct {
	Owner common.Address
	Name  [32]byte
	Price *big.Int
	Ok    bool
	Raw   *types.Log // Blockchain specific contextual infos
}

const LegacyMarketplaceRegisteredEventName = "Registered"

// ContractEventName returns the user-defined event name.
func (LegacyMarketplaceRegistered) ContractEventName() string {
	return LegacyMarketplaceRegisteredEventName
}

// UnpackRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Registered(address indexed owner, bytes32 indexed name, uint256 price, bool ok)
func (legacyMarketplace *LegacyMarketplace) UnpackRegisteredEvent(log *types.Log) (*LegacyMarketplaceRegistered, error) {
	event := "Registered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != legacyMarketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LegacyMarketplaceRegistered)
	if len(log.Data) > 0 {
		if err := legacyMarketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range legacyMarketplace.abi.Events[event].Inputs {
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

// LegacyMarketplaceSubscribed represents a Subscribed event raised by the LegacyMarketplace contract.
type LegacyMarketplaceSubscribed struct {
	Subscriber common.Address
	Name       [32]byte
	Owner      common.Address
	Price      *big.Int
	Ok         bool
	Raw        *types.Log // Blockchain specific contextual infos
}

const LegacyMarketplaceSubscribedEventName = "Subscribed"

// ContractEventName returns the user-defined event name.
func (LegacyMarketplaceSubscribed) ContractEventName() string {
	return LegacyMarketplaceSubscribedEventName
}

// UnpackSubscribedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Subscribed(address indexed subscriber, bytes32 indexed name, address indexed owner, uint256 price, bool ok)
func (legacyMarketplace *LegacyMarketplace) UnpackSubscribedEvent(log *types.Log) (*LegacyMarketplaceSubscribed, error) {
	event := "Subscribed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != legacyMarketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LegacyMarketplaceSubscribed)
	if len(log.Data) > 0 {
		if err := legacyMarketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range legacyMarketplace.abi.Events[event].Inputs {
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

// LegacyMarketplaceSubscriberRefund represents a SubscriberRefund event raised by the LegacyMarketplace contract.
type LegacyMarketplaceSubscriberRefund struct {
	Subscriber common.Address
	Name       [32]byte
	Amount     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const LegacyMarketplaceSubscriberRefundEventName = "SubscriberRefund"

// ContractEventName returns the user-defined event name.
func (LegacyMarketplaceSubscriberRefund) ContractEventName() string {
	return LegacyMarketplaceSubscriberRefundEventName
}

// UnpackSubscriberRefundEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SubscriberRefund(address indexed subscriber, bytes32 indexed name, uint256 amount)
func (legacyMarketplace *LegacyMarketplace) UnpackSubscriberRefundEvent(log *types.Log) (*LegacyMarketplaceSubscriberRefund, error) {
	event := "SubscriberRefund"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != legacyMarketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LegacyMarketplaceSubscriberRefund)
	if len(log.Data) > 0 {
		if err := legacyMarketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range legacyMarketplace.abi.Events[event].Inputs {
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

// LegacyMarketplaceSubscriptionDeposited represents a SubscriptionDeposited event raised by the LegacyMarketplace contract.
type LegacyMarketplaceSubscriptionDeposited struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const LegacyMarketplaceSubscriptionDepositedEventName = "SubscriptionDeposited"

// ContractEventName returns the user-defined event name.
func (LegacyMarketplaceSubscriptionDeposited) ContractEventName() string {
	return LegacyMarketplaceSubscriptionDepositedEventName
}

// UnpackSubscriptionDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SubscriptionDeposited(address indexed from, address indexed to, uint256 value)
func (legacyMarketplace *LegacyMarketplace) UnpackSubscriptionDepositedEvent(log *types.Log) (*LegacyMarketplaceSubscriptionDeposited, error) {
	event := "SubscriptionDeposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != legacyMarketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LegacyMarketplaceSubscriptionDeposited)
	if len(log.Data) > 0 {
		if err := legacyMarketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range legacyMarketplace.abi.Events[event].Inputs {
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

// LegacyMarketplaceTransferToProvider represents a TransferToProvider event raised by the LegacyMarketplace contract.
type LegacyMarketplaceTransferToProvider struct {
	Owner  common.Address
	Name   [32]byte
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const LegacyMarketplaceTransferToProviderEventName = "TransferToProvider"

// ContractEventName returns the user-defined event name.
func (LegacyMarketplaceTransferToProvider) ContractEventName() string {
	return LegacyMarketplaceTransferToProviderEventName
}

// UnpackTransferToProviderEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TransferToProvider(address indexed owner, bytes32 indexed name, uint256 amount)
func (legacyMarketplace *LegacyMarketplace) UnpackTransferToProviderEvent(log *types.Log) (*LegacyMarketplaceTransferToProvider, error) {
	event := "TransferToProvider"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != legacyMarketplace.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LegacyMarketplaceTransferToProvider)
	if len(log.Data) > 0 {
		if err := legacyMarketplace.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range legacyMarketplace.abi.Events[event].Inputs {
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
func (legacyMarketplace *LegacyMarketplace) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], legacyMarketplace.abi.Errors["AlreadyListed"].ID.Bytes()[:4]) {
		return legacyMarketplace.UnpackAlreadyListedError(raw[4:])
	}
	if bytes.Equal(raw[:4], legacyMarketplace.abi.Errors["BadIndex"].ID.Bytes()[:4]) {
		return legacyMarketplace.UnpackBadIndexError(raw[4:])
	}
	if bytes.Equal(raw[:4], legacyMarketplace.abi.Errors["BadName"].ID.Bytes()[:4]) {
		return legacyMarketplace.UnpackBadNameError(raw[4:])
	}
	if bytes.Equal(raw[:4], legacyMarketplace.abi.Errors["BadPrice"].ID.Bytes()[:4]) {
		return legacyMarketplace.UnpackBadPriceError(raw[4:])
	}
	if bytes.Equal(raw[:4], legacyMarketplace.abi.Errors["NameTaken"].ID.Bytes()[:4]) {
		return legacyMarketplace.UnpackNameTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], legacyMarketplace.abi.Errors["NotForSale"].ID.Bytes()[:4]) {
		return legacyMarketplace.UnpackNotForSaleError(raw[4:])
	}
	if bytes.Equal(raw[:4], legacyMarketplace.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return legacyMarketplace.UnpackNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], legacyMarketplace.abi.Errors["NotProvider"].ID.Bytes()[:4]) {
		return legacyMarketplace.UnpackNotProviderError(raw[4:])
	}
	if bytes.Equal(raw[:4], legacyMarketplace.abi.Errors["NotSubscriber"].ID.Bytes()[:4]) {
		return legacyMarketplace.UnpackNotSubscriberError(raw[4:])
	}
	if bytes.Equal(raw[:4], legacyMarketplace.abi.Errors["NotTheFacade"].ID.Bytes()[:4]) {
		return legacyMarketplace.UnpackNotTheFacadeError(raw[4:])
	}
	if bytes.Equal(raw[:4], legacyMarketplace.abi.Errors["NothingDue"].ID.Bytes()[:4]) {
		return legacyMarketplace.UnpackNothingDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], legacyMarketplace.abi.Errors["NothingToNote"].ID.Bytes()[:4]) {
		return legacyMarketplace.UnpackNothingToNoteError(raw[4:])
	}
	if bytes.Equal(raw[:4], legacyMarketplace.abi.Errors["OwnDataset"].ID.Bytes()[:4]) {
		return legacyMarketplace.UnpackOwnDatasetError(raw[4:])
	}
	if bytes.Equal(raw[:4], legacyMarketplace.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return legacyMarketplace.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], legacyMarketplace.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return legacyMarketplace.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], legacyMarketplace.abi.Errors["UnknownName"].ID.Bytes()[:4]) {
		return legacyMarketplace.UnpackUnknownNameError(raw[4:])
	}
	if bytes.Equal(raw[:4], legacyMarketplace.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return legacyMarketplace.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LegacyMarketplaceAlreadyListed represents a AlreadyListed error raised by the LegacyMarketplace contract.
type LegacyMarketplaceAlreadyListed struct {
	Id   [32]byte
	Name [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyListed(bytes32 id, bytes32 name)
func LegacyMarketplaceAlreadyListedErrorID() common.Hash {
	return common.HexToHash("0x6a4f2724d197d0d0331257f921035d3f27c862d527bbd8160d236696b386a213")
}

// UnpackAlreadyListedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyListed(bytes32 id, bytes32 name)
func (legacyMarketplace *LegacyMarketplace) UnpackAlreadyListedError(raw []byte) (*LegacyMarketplaceAlreadyListed, error) {
	out := new(LegacyMarketplaceAlreadyListed)
	if err := legacyMarketplace.abi.UnpackIntoInterface(out, "AlreadyListed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LegacyMarketplaceBadIndex represents a BadIndex error raised by the LegacyMarketplace contract.
type LegacyMarketplaceBadIndex struct {
	Index *big.Int
	Size  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadIndex(uint256 index, uint256 size)
func LegacyMarketplaceBadIndexErrorID() common.Hash {
	return common.HexToHash("0x8c69f30ce613cf00078ce65567d04f6ba6644d72f86972d0dcec9a39d9b2661d")
}

// UnpackBadIndexError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadIndex(uint256 index, uint256 size)
func (legacyMarketplace *LegacyMarketplace) UnpackBadIndexError(raw []byte) (*LegacyMarketplaceBadIndex, error) {
	out := new(LegacyMarketplaceBadIndex)
	if err := legacyMarketplace.abi.UnpackIntoInterface(out, "BadIndex", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LegacyMarketplaceBadName represents a BadName error raised by the LegacyMarketplace contract.
type LegacyMarketplaceBadName struct {
	Name [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadName(bytes32 name)
func LegacyMarketplaceBadNameErrorID() common.Hash {
	return common.HexToHash("0x26bf877ed1f2d3020b94b8af741d07e64c7227ca764ba72610d7b3f326dd6fc1")
}

// UnpackBadNameError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadName(bytes32 name)
func (legacyMarketplace *LegacyMarketplace) UnpackBadNameError(raw []byte) (*LegacyMarketplaceBadName, error) {
	out := new(LegacyMarketplaceBadName)
	if err := legacyMarketplace.abi.UnpackIntoInterface(out, "BadName", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LegacyMarketplaceBadPrice represents a BadPrice error raised by the LegacyMarketplace contract.
type LegacyMarketplaceBadPrice struct {
	Price *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPrice(uint256 price)
func LegacyMarketplaceBadPriceErrorID() common.Hash {
	return common.HexToHash("0x145a3a7db838adf197edd7d1ac3ee4e82ab1e9e5ea616d163e924910b6f5b97b")
}

// UnpackBadPriceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPrice(uint256 price)
func (legacyMarketplace *LegacyMarketplace) UnpackBadPriceError(raw []byte) (*LegacyMarketplaceBadPrice, error) {
	out := new(LegacyMarketplaceBadPrice)
	if err := legacyMarketplace.abi.UnpackIntoInterface(out, "BadPrice", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LegacyMarketplaceNameTaken represents a NameTaken error raised by the LegacyMarketplace contract.
type LegacyMarketplaceNameTaken struct {
	Name [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NameTaken(bytes32 name)
func LegacyMarketplaceNameTakenErrorID() common.Hash {
	return common.HexToHash("0xd66f4bcf52a0a22cc746c6bb0e6ad5830c8a9d7dafe853edfb8faad46712bbfe")
}

// UnpackNameTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NameTaken(bytes32 name)
func (legacyMarketplace *LegacyMarketplace) UnpackNameTakenError(raw []byte) (*LegacyMarketplaceNameTaken, error) {
	out := new(LegacyMarketplaceNameTaken)
	if err := legacyMarketplace.abi.UnpackIntoInterface(out, "NameTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LegacyMarketplaceNotForSale represents a NotForSale error raised by the LegacyMarketplace contract.
type LegacyMarketplaceNotForSale struct {
	Name [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotForSale(bytes32 name)
func LegacyMarketplaceNotForSaleErrorID() common.Hash {
	return common.HexToHash("0x4f8871121b2645e43207da5d7acdd83ade4acb759a32d658b0b928b1b4e4beb3")
}

// UnpackNotForSaleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotForSale(bytes32 name)
func (legacyMarketplace *LegacyMarketplace) UnpackNotForSaleError(raw []byte) (*LegacyMarketplaceNotForSale, error) {
	out := new(LegacyMarketplaceNotForSale)
	if err := legacyMarketplace.abi.UnpackIntoInterface(out, "NotForSale", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LegacyMarketplaceNotOwner represents a NotOwner error raised by the LegacyMarketplace contract.
type LegacyMarketplaceNotOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwner(address owner)
func LegacyMarketplaceNotOwnerErrorID() common.Hash {
	return common.HexToHash("0x245aecd3fabbd17d6c3c92dc7f0ab916ea8cbf6fc1862c8b56893090ac3fff4c")
}

// UnpackNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwner(address owner)
func (legacyMarketplace *LegacyMarketplace) UnpackNotOwnerError(raw []byte) (*LegacyMarketplaceNotOwner, error) {
	out := new(LegacyMarketplaceNotOwner)
	if err := legacyMarketplace.abi.UnpackIntoInterface(out, "NotOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LegacyMarketplaceNotProvider represents a NotProvider error raised by the LegacyMarketplace contract.
type LegacyMarketplaceNotProvider struct {
	Id       [32]byte
	Provider common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotProvider(bytes32 id, address provider)
func LegacyMarketplaceNotProviderErrorID() common.Hash {
	return common.HexToHash("0x3a5187b5a4f3730867e330078a2c12f14f138078f903b299635d5f28ee5e2f8c")
}

// UnpackNotProviderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotProvider(bytes32 id, address provider)
func (legacyMarketplace *LegacyMarketplace) UnpackNotProviderError(raw []byte) (*LegacyMarketplaceNotProvider, error) {
	out := new(LegacyMarketplaceNotProvider)
	if err := legacyMarketplace.abi.UnpackIntoInterface(out, "NotProvider", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LegacyMarketplaceNotSubscriber represents a NotSubscriber error raised by the LegacyMarketplace contract.
type LegacyMarketplaceNotSubscriber struct {
	Subscriber common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSubscriber(address subscriber)
func LegacyMarketplaceNotSubscriberErrorID() common.Hash {
	return common.HexToHash("0xa3244148779e79f327e00a1b582f01912f5313fa182eeeeb425f7bd5ef04a8b4")
}

// UnpackNotSubscriberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSubscriber(address subscriber)
func (legacyMarketplace *LegacyMarketplace) UnpackNotSubscriberError(raw []byte) (*LegacyMarketplaceNotSubscriber, error) {
	out := new(LegacyMarketplaceNotSubscriber)
	if err := legacyMarketplace.abi.UnpackIntoInterface(out, "NotSubscriber", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LegacyMarketplaceNotTheFacade represents a NotTheFacade error raised by the LegacyMarketplace contract.
type LegacyMarketplaceNotTheFacade struct {
	Legacy common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheFacade(address legacy)
func LegacyMarketplaceNotTheFacadeErrorID() common.Hash {
	return common.HexToHash("0x4a0dceab90cec241ff10ff505042590de46e15c2388c197729b7b9c2d3c9bd02")
}

// UnpackNotTheFacadeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheFacade(address legacy)
func (legacyMarketplace *LegacyMarketplace) UnpackNotTheFacadeError(raw []byte) (*LegacyMarketplaceNotTheFacade, error) {
	out := new(LegacyMarketplaceNotTheFacade)
	if err := legacyMarketplace.abi.UnpackIntoInterface(out, "NotTheFacade", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LegacyMarketplaceNothingDue represents a NothingDue error raised by the LegacyMarketplace contract.
type LegacyMarketplaceNothingDue struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingDue()
func LegacyMarketplaceNothingDueErrorID() common.Hash {
	return common.HexToHash("0x86fdb19c22b5459ff505772dc0cccf970e16029c15b56aa5534340b6e2ac90f7")
}

// UnpackNothingDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingDue()
func (legacyMarketplace *LegacyMarketplace) UnpackNothingDueError(raw []byte) (*LegacyMarketplaceNothingDue, error) {
	out := new(LegacyMarketplaceNothingDue)
	if err := legacyMarketplace.abi.UnpackIntoInterface(out, "NothingDue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LegacyMarketplaceNothingToNote represents a NothingToNote error raised by the LegacyMarketplace contract.
type LegacyMarketplaceNothingToNote struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToNote()
func LegacyMarketplaceNothingToNoteErrorID() common.Hash {
	return common.HexToHash("0x2d25ff2e4bc52b50aa301578546d2f7564579b056143f06e4169eca50e19fcf8")
}

// UnpackNothingToNoteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToNote()
func (legacyMarketplace *LegacyMarketplace) UnpackNothingToNoteError(raw []byte) (*LegacyMarketplaceNothingToNote, error) {
	out := new(LegacyMarketplaceNothingToNote)
	if err := legacyMarketplace.abi.UnpackIntoInterface(out, "NothingToNote", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LegacyMarketplaceOwnDataset represents a OwnDataset error raised by the LegacyMarketplace contract.
type LegacyMarketplaceOwnDataset struct {
	Name [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnDataset(bytes32 name)
func LegacyMarketplaceOwnDatasetErrorID() common.Hash {
	return common.HexToHash("0xfea75f15e7f7dc48bb96f47ab70faf968cf31591c2e707e03e5166de9751c4db")
}

// UnpackOwnDatasetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnDataset(bytes32 name)
func (legacyMarketplace *LegacyMarketplace) UnpackOwnDatasetError(raw []byte) (*LegacyMarketplaceOwnDataset, error) {
	out := new(LegacyMarketplaceOwnDataset)
	if err := legacyMarketplace.abi.UnpackIntoInterface(out, "OwnDataset", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LegacyMarketplaceReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the LegacyMarketplace contract.
type LegacyMarketplaceReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func LegacyMarketplaceReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (legacyMarketplace *LegacyMarketplace) UnpackReentrancyGuardReentrantCallError(raw []byte) (*LegacyMarketplaceReentrancyGuardReentrantCall, error) {
	out := new(LegacyMarketplaceReentrancyGuardReentrantCall)
	if err := legacyMarketplace.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LegacyMarketplaceSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the LegacyMarketplace contract.
type LegacyMarketplaceSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func LegacyMarketplaceSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (legacyMarketplace *LegacyMarketplace) UnpackSafeERC20FailedOperationError(raw []byte) (*LegacyMarketplaceSafeERC20FailedOperation, error) {
	out := new(LegacyMarketplaceSafeERC20FailedOperation)
	if err := legacyMarketplace.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LegacyMarketplaceUnknownName represents a UnknownName error raised by the LegacyMarketplace contract.
type LegacyMarketplaceUnknownName struct {
	Name [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownName(bytes32 name)
func LegacyMarketplaceUnknownNameErrorID() common.Hash {
	return common.HexToHash("0x2df2e23c64181bff8d65952d3ba687309d87bdbcefe5f8232a502109130cfd46")
}

// UnpackUnknownNameError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownName(bytes32 name)
func (legacyMarketplace *LegacyMarketplace) UnpackUnknownNameError(raw []byte) (*LegacyMarketplaceUnknownName, error) {
	out := new(LegacyMarketplaceUnknownName)
	if err := legacyMarketplace.abi.UnpackIntoInterface(out, "UnknownName", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LegacyMarketplaceZeroAddress represents a ZeroAddress error raised by the LegacyMarketplace contract.
type LegacyMarketplaceZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func LegacyMarketplaceZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (legacyMarketplace *LegacyMarketplace) UnpackZeroAddressError(raw []byte) (*LegacyMarketplaceZeroAddress, error) {
	out := new(LegacyMarketplaceZeroAddress)
	if err := legacyMarketplace.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
