package contracts_test

import (
	"encoding/hex"
	"slices"
	"strings"
	"testing"

	"enigma/contracts"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/google/go-cmp/cmp"
)

const (
	sevenOfSet  = "address,uint256,uint256,uint256,bool,bool,bool"
	nineOfView  = "address,bytes32,uint256,uint256,uint256,bool,bool,bool,bool"
	nineOfOrder = "bytes32,address,address,uint256,uint256,uint256,bool,bool,bool"
	tenOfSet    = "address,uint256,uint256,bytes32,uint256,bool,uint256,bool,bool,bytes32"
)

// functions2018 are all functions of the contract of 2018 by selector.
var functions2018 = map[string]string{
	"5164fab4": "register(bytes32,uint256,address)()",
	"2faf44f6": "subscribe(bytes32)()",
	"340b4ed4": "updateDataSourcePrice(bytes32,uint256)()",
	"8d149e5c": "changeDataSourceActivityStatus(bytes32,bool)()",
	"0cf23b1f": "isActiveDataSource(bytes32)(bool)",
	"2f10aabb": "setPunishProvider(bytes32,bool)()",
	"3b8f5dbd": "withdrawProvider(bytes32)()",
	"2b22b90b": "withrawProviderAt(bytes32,uint256)()",
	"45e3f796": "refundSubscriber(bytes32)()",
	"22038626": "refundSubscriberAt(bytes32,uint256)()",
	"7b788613": "checkAddressSubscription(address,bytes32)(" + nineOfView + ")",
	"fc0fb323": "checkSubscriptionAt(bytes32,uint256)(" + nineOfView + ")",
	"ea97bac1": "isExpiredSubscription(address,bytes32)(bool)",
	"adbc33c8": "isExpiredSubscriptionAt(bytes32,uint256)(bool)",
	"2f95949a": "getDataProviderInfo(bytes32)(" + sevenOfSet + ")",
	"c94d14ad": "getOwnerFromName(bytes32)(address)",
	"3bb4497c": "getAllProviders()(bytes32[])",
	"6adbf963": "getProviderNamesSize()(uint256)",
	"1a696839": "getNameAt(uint256)(bytes32)",
	"b0e774c4": "mNames(uint256)(bytes32)",
	"d177126e": "getSubscriptionsSize(bytes32)(uint256)",
	"6210c254": "getWithdrawAmount(bytes32)(uint256)",
	"2ae3171e": "getWithdrawAmountAt(bytes32,uint256)(uint256)",
	"ca6a467b": "getRefundAmount(address,bytes32)(uint256)",
	"63834ed1": "getRefundAmountAt(bytes32,uint256)(uint256)",
	"445f0095": "getMarketplaceTotalBalance()(uint256)",
	"f2fde38b": "transferOwnership(address)()",
	"26277bf2": "FIXED_SUBSCRIPTION_PERIOD()(uint256)",
	"e93818e4": "MARKETPLACE_VERSION()(string)",
	"dcda4bf3": "mOwner()(address)",
	"c3b6f939": "mToken()(address)",
	"1225318c": "mBegin()(bytes32)",
	"52e0ca79": "mCurrent()(bytes32)",
	"32b9c88c": "mProvidersSize()(uint256)",
	"b618c756": "mProviders(bytes32)(" + tenOfSet + ")",
	"c216d4a8": "mOrders(bytes32,uint256)(" + nineOfOrder + ")",
}

// added are the facade's own functions.
var added = []string{
	"adopt(bytes32,bytes32)()", "idOf(bytes32)(bytes32)", "manifestOf(bytes32)(bytes32)", "market()(address)",
	"nameOf(bytes32)(bytes32)", "noteExit(bytes32,address)()",
}

// events2018 are all events of 2018 by the start of topic 0; * marks what is
// indexed.
var events2018 = map[string]string{
	"32362a6c": "Registered(address*,bytes32*,uint256,bool)",
	"6f990e2a": "SubscriptionDeposited(address*,address*,uint256)",
	"7a3f54da": "Subscribed(address*,bytes32*,address*,uint256,bool)",
	"4b4186a4": "TransferToProvider(address*,bytes32*,uint256)",
	"ceb5682f": "ProviderWithdraw(address*,bytes32*,uint256)",
	"b5dd3ecc": "ProviderPunishStatus(address*,bytes32*,bool)",
	"794aa82b": "SubscriberRefund(address*,bytes32*,uint256)",
	"d6d44e09": "PriceUpdate(address*,bytes32*,uint256)",
	"eb7e8fd6": "ActivityUpdate(address*,bytes32*,bool)",
	"8be0079c": "OwnershipTransferred(address*,address*)",
}

var addedEvents = []string{"Listed(bytes32*,bytes32*)", "OrdersEnded(address*,bytes32*,uint256,uint256)"}

// TestLegacyABI compares every function and event of the facade with those of
// 2018: nothing is missing, and nothing is there that is not listed above.
func TestLegacyABI(t *testing.T) {
	parsed, err := contracts.LegacyMarketplaceMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	functions, extra := map[string]string{}, []string{}
	for _, m := range parsed.Methods {
		selector, text := hex.EncodeToString(m.ID), m.RawName+types2018(m.Inputs)+types2018(m.Outputs)
		if functions2018[selector] == "" {
			extra = append(extra, text)
			continue
		}
		functions[selector] = text
	}
	if diff := cmp.Diff(functions2018, functions); diff != "" {
		t.Errorf("functions (-2018 +facade):\n%s", diff)
	}
	if diff := cmp.Diff(added, slices.Sorted(slices.Values(extra))); diff != "" {
		t.Errorf("added functions (-want +got):\n%s", diff)
	}
	events, extra := map[string]string{}, []string{}
	for _, e := range parsed.Events {
		if topic := hex.EncodeToString(e.ID[:4]); events2018[topic] != "" {
			events[topic] = e.RawName + types2018(e.Inputs)
		} else {
			extra = append(extra, e.RawName+types2018(e.Inputs))
		}
	}
	if diff := cmp.Diff(events2018, events); diff != "" {
		t.Errorf("events (-2018 +facade):\n%s", diff)
	}
	if diff := cmp.Diff(addedEvents, slices.Sorted(slices.Values(extra))); diff != "" {
		t.Errorf("added events (-want +got):\n%s", diff)
	}
	if n := len(functions2018); n != 36 || len(events2018) != 10 {
		t.Errorf("the lists above have %d functions and %d events, want 36 and 10", n, len(events2018))
	}
}

// TestLegacyTuples checks the order of the results whose types do not tell
// them apart: readers of 2018 take them by place.
func TestLegacyTuples(t *testing.T) {
	parsed, err := contracts.LegacyMarketplaceMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	view := "subscriber dataSourceName price startTime endTime isUnExpired isPaid isPunishedProvider isOrder"
	for method, want := range map[string]string{
		"mProviders":               "owner volume subscriptionsNum name price isPunished punishTimeStamp isProvider isActive nextProvider",
		"mOrders":                  "dataSourceName subscriber provider price startTime endTime isPaid isOrder isRefundPaid",
		"getDataProviderInfo":      "owner price volume subscriptionsNum isProvider isActive isPunished",
		"checkAddressSubscription": view,
		"checkSubscriptionAt":      view,
	} {
		var names []string
		for _, out := range parsed.Methods[method].Outputs {
			names = append(names, out.Name)
		}
		if got := strings.Join(names, " "); got != want {
			t.Errorf("%s: got %s, want %s", method, got, want)
		}
	}
}

func types2018(args abi.Arguments) string {
	var words []string
	for _, a := range args {
		word := a.Type.String()
		if a.Indexed {
			word += "*"
		}
		words = append(words, word)
	}
	return "(" + strings.Join(words, ",") + ")"
}
