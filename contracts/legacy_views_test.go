package contracts_test

import (
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// unknownName is one that nobody registers.
const unknownName = "unknown"

// shown reads every view of the facade: for each name, order and account.
func (h *history) shown() map[string]string {
	h.t.Helper()
	out := make(map[string]string)
	see := func(method string, args ...any) {
		out[call2018(method, args...)] = h.see(method, slices.Clone(args)...)
	}
	for _, method := range []string{"getAllProviders", "getProviderNamesSize", "mProvidersSize", "mCurrent", "mOwner", "getMarketplaceTotalBalance"} {
		see(method)
	}
	see("mProviders", "")
	for i, s := range append(h.m.listed(), &legacySet{name: unknownName}) {
		see("getNameAt", uint64(i))
		see("mNames", uint64(i))
		for _, method := range []string{
			"mProviders", "getDataProviderInfo", "getOwnerFromName", "isActiveDataSource", "getSubscriptionsSize", "getWithdrawAmount",
		} {
			see(method, s.name)
		}
		for j := range uint64(len(s.orders)) + 1 {
			for _, method := range []string{
				"mOrders", "checkSubscriptionAt", "isExpiredSubscriptionAt", "getRefundAmountAt", "getWithdrawAmountAt",
			} {
				see(method, s.name, j)
			}
		}
		for who := range h.accounts {
			for _, method := range []string{"checkAddressSubscription", "isExpiredSubscription", "getRefundAmount"} {
				see(method, who, s.name)
			}
		}
	}
	return out
}

// call2018 is a call in words.
func call2018(method string, args ...any) string {
	return method + " " + strings.TrimSpace(fmt.Sprintln(args...))
}

// A verdict is what the model says of views, by call.
type verdict struct {
	h   *history
	out map[string]string
}

func (v verdict) say(method string, args []any, values ...any) {
	v.out[call2018(method, args...)] = v.h.show(values...)
}

// expected is what the model says of what shown reads.
func (h *history) expected() map[string]string {
	h.t.Helper()
	v, sets := verdict{h, make(map[string]string)}, h.m.listed()
	names := [][32]byte{{}}
	for _, s := range sets {
		names = append(names, padded(s.name))
	}
	v.say("getAllProviders", nil, names)
	v.say("getProviderNamesSize", nil, uint64(len(sets)))
	v.say("mProvidersSize", nil, uint64(len(sets)+1))
	v.say("mCurrent", nil, names[len(sets)])
	v.say("mOwner", nil, h.m.owner)
	v.say("getMarketplaceTotalBalance", nil, h.eng(h.world.market))
	names = append(names, [32]byte{}) // none follows the last
	v.say("mProviders", []any{""}, common.Address{}, uint64(0), uint64(0), "", uint64(0), false, uint64(0), false, false, names[1])
	for i, s := range sets {
		v.say("getNameAt", []any{uint64(i)}, s.name)
		v.say("mNames", []any{uint64(i)}, s.name)
		v.say("mProviders", []any{s.name}, s.provider, s.volume(), s.count(), s.name, s.price*100, s.punished != 0,
			s.punished, true, s.active(), names[i+2])
		v.set(s, h.now())
	}
	v.unknown(uint64(len(sets)))
	return v.out
}

// set is what the model says of one data set.
func (v verdict) set(s *legacySet, t uint64) {
	on := []any{s.name}
	v.say("getDataProviderInfo", on, s.provider, s.price*100, s.volume(), s.count(), true, s.active(), s.punished != 0)
	v.say("getOwnerFromName", on, s.provider)
	v.say("isActiveDataSource", on, s.active())
	v.say("getSubscriptionsSize", on, uint64(len(s.orders)))
	v.say("getWithdrawAmount", on, s.due(t))
	for j, o := range s.orders {
		on := []any{s.name, uint64(j)}
		live, refundable := t < s.until(o), uint64(0)
		if live {
			refundable = s.refundable(o.who, t)
		}
		v.say("mOrders", on, s.name, o.who, o.provider, o.grains, o.start, o.end, s.paid(o), true, o.exit != 0)
		v.say("checkSubscriptionAt", on, o.who, s.name, o.grains, o.start, o.end, live, s.paid(o), s.punished != 0, true)
		v.say("isExpiredSubscriptionAt", on, !live)
		v.say("getRefundAmountAt", on, refundable)
		v.say("getWithdrawAmountAt", on, s.due(t))
	}
	v.beyond(s.name, uint64(len(s.orders)), "[BadIndex]")
	for who := range v.h.accounts {
		on := []any{who, s.name}
		u := s.sub(who)
		v.say("isExpiredSubscription", on, u.end <= t)
		v.say("getRefundAmount", on, s.refundable(who, t))
		v.newest(s, who, t)
	}
}

// newest is the newest order, or what was bought in the market later.
func (v verdict) newest(s *legacySet, who int, t uint64) {
	on, u, o := []any{who, s.name}, s.sub(who), s.newest(who)
	var ends uint64
	if o != nil {
		ends = o.end
		if o.exit != 0 {
			ends = o.exit
		}
	}
	switch {
	case u.end > ends:
		paid := s.withdrawn/legacyEpoch > u.end/legacyEpoch
		v.say("checkAddressSubscription", on, who, s.name, u.rate*100, u.end-month, u.end, t < u.end, paid, s.punished != 0, true)
	case o != nil:
		v.say("checkAddressSubscription", on, who, s.name, o.grains, o.start, o.end, t < s.until(o), s.paid(o), s.punished != 0, true)
	default:
		v.none("checkAddressSubscription", on)
	}
}

func (v verdict) none(method string, on []any) {
	v.say(method, on, common.Address{}, "", uint64(0), uint64(0), uint64(0), false, false, false, false)
}

// beyond is what the model says of the order after the last one.
func (v verdict) beyond(name string, size uint64, refusal string) {
	on := []any{name, size}
	v.none("checkSubscriptionAt", on)
	v.say("isExpiredSubscriptionAt", on, true)
	v.out[call2018("mOrders", on...)] = "[BadIndex]"
	v.out[call2018("getRefundAmountAt", on...)] = refusal
	v.out[call2018("getWithdrawAmountAt", on...)] = refusal
}

// unknown is what the model says of a name that nobody has, behind the last.
func (v verdict) unknown(index uint64) {
	on := []any{unknownName}
	zero := uint64(0)
	v.out[call2018("getNameAt", index)] = "[BadIndex]"
	v.out[call2018("mNames", index)] = "[BadIndex]"
	v.say("mProviders", on, common.Address{}, zero, zero, "", zero, false, zero, false, false, "")
	v.say("getDataProviderInfo", on, common.Address{}, zero, zero, zero, false, false, false)
	v.say("getOwnerFromName", on, common.Address{})
	v.say("isActiveDataSource", on, false)
	v.say("getSubscriptionsSize", on, zero)
	v.out[call2018("getWithdrawAmount", on...)] = "[UnknownName]"
	v.beyond(unknownName, 0, "[UnknownName]")
	for who := range v.h.accounts {
		for _, method := range []string{"checkAddressSubscription", "isExpiredSubscription", "getRefundAmount"} {
			v.out[call2018(method, who, unknownName)] = "[UnknownName]"
		}
	}
}
