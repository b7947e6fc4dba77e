package chain

import (
	"encoding/binary"
	"errors"
	"math"

	"enigma"
	"enigma/contracts"

	"github.com/ethereum/go-ethereum/core/types"
)

// A subscriber is an account with one data set, whose number it holds. There
// may be millions: the key has no pointers, and 24 bytes.
type subscriber struct {
	set uint32
	who enigma.Address
}

// A subscription is what the state keeps of a subscriber. Times are seconds;
// ends are the first moments without access; 0: there was none.
type subscription struct {
	end, trial  uint64
	rate        uint64 // ticks that it pays for 30 days now
	price       uint64 // grains that it renews at for a while after a raise; see priceFor
	cap         uint64 // the most grains that an automatic renewal may cost; 0: none
	trialRows   uint32 // that the trial may fetch, by the terms of its beginning
	compensated uint8  // how many of the data set's compensations are counted already
}

// noPrice is the price of a subscription that was given up.
const noPrice = math.MaxUint64

// A purchase is the newest one, for the event of a gift that follows it.
type purchase struct {
	by     subscriber
	before subscription
	time   uint64
}

const subscriberSize, subscriptionSize = 24, 45 // bytes in a store

var subscriptionCodec = codec[subscriber, subscription]{
	key: func(k subscriber) []byte { return append(binary.BigEndian.AppendUint32(nil, k.set), k.who[:]...) },
	value: func(s subscription) []byte {
		b := make([]byte, 0, subscriptionSize)
		for _, n := range []uint64{s.end, s.trial, s.rate, s.price, s.cap} {
			b = binary.BigEndian.AppendUint64(b, n)
		}
		return append(binary.BigEndian.AppendUint32(b, s.trialRows), s.compensated)
	},
	read: func(key, value []byte) (k subscriber, s subscription, err error) {
		if len(key) != subscriberSize || len(value) != subscriptionSize {
			return k, s, errors.New("a subscription's record has the wrong size")
		}
		k.set = binary.BigEndian.Uint32(key)
		copy(k.who[:], key[4:])
		for i, n := range []*uint64{&s.end, &s.trial, &s.rate, &s.price, &s.cap} {
			*n = binary.BigEndian.Uint64(value[8*i:])
		}
		s.trialRows, s.compensated = binary.BigEndian.Uint32(value[40:]), value[44]
		return k, s, nil
	},
}

// subscribed is a kind of event that changes one subscription.
func subscribed[E any](name string, unpack func(*types.Log) (*E, error), do func(s *state, d *dataset, k subscriber, sub *subscription, e *E)) kind {
	return on(name, unpack, func(s *state, e *E, log *types.Log) error {
		n, ok := s.numbers[enigma.DatasetID(log.Topics[1])]
		if !ok {
			return gap("%s: data set %s is not registered", name, enigma.Hash(log.Topics[1]))
		}
		k := subscriber{n, enigma.Address(log.Topics[2][12:])}
		d, sub := s.sets.rows[n], s.subs.rows[k]
		do(s, &d, k, &sub, e)
		s.subs.put(&s.changes, k, sub)
		return nil
	})
}

// pending is what slashes have set aside for a subscriber who has not collected
// it, in grains: Renewals._compensate of the contract.
func (d *dataset) pending(sub subscription) enigma.Grains {
	const epoch = 5 * 24 * 60 * 60 // seconds
	var sum uint64
	for i := int(sub.compensated); i < len(d.Compensations); i++ {
		if c := d.Compensations[i]; sub.rate > 0 && sub.end/epoch >= c.Time/epoch {
			// Both factors are below 2^57 and 2^48: the product needs more.
			sum += mulDiv(c.Amount, sub.rate, c.Rate)
		}
	}
	return enigma.Grains(sum)
}

// priceFor is what a month more costs a subscriber at a time, in grains:
// Renewals._price of the contract.
func (d *dataset) priceFor(sub subscription, time uint64) enigma.Grains {
	runs := sub.end > time || sub.cap > 0 && sub.end+renewGrace >= time
	if enigma.Grains(sub.price) < d.Price && runs && time < d.Raised+uint64(Period.Seconds()) {
		return enigma.Grains(sub.price)
	}
	return d.Price
}

// subscriptionEvents are those that change one subscription.
var subscriptionEvents = []kind{
	subscribed("Subscribed", marketABI.UnpackSubscribedEvent, func(s *state, d *dataset, k subscriber, sub *subscription, e *contracts.MarketplaceSubscribed) {
		s.bought = purchase{k, *sub, e.Time}
		sub.end, sub.rate, sub.price, sub.cap = e.End, e.Rate, e.Price, e.Cap
		sub.compensated = uint8(len(d.Compensations))
	}),
	// A gift that extends leaves the price as it was.
	subscribed("Gifted", marketABI.UnpackGiftedEvent, func(s *state, _ *dataset, k subscriber, sub *subscription, _ *contracts.MarketplaceGifted) {
		if s.bought.by == k && s.bought.before.end > s.bought.time {
			sub.price = s.bought.before.price
		}
	}),
	subscribed("Unsubscribed", marketABI.UnpackUnsubscribedEvent, func(_ *state, d *dataset, _ subscriber, sub *subscription, e *contracts.MarketplaceUnsubscribed) {
		if sub.end > e.Time {
			sub.end, sub.rate = e.Time, 0
		}
		sub.cap, sub.price = 0, noPrice
		sub.compensated = uint8(len(d.Compensations))
	}),
	subscribed("RenewalAgreed", marketABI.UnpackRenewalAgreedEvent, func(_ *state, _ *dataset, _ subscriber, sub *subscription, e *contracts.MarketplaceRenewalAgreed) {
		sub.cap = e.Cap
	}),
	subscribed("TrialStarted", marketABI.UnpackTrialStartedEvent, func(_ *state, d *dataset, _ subscriber, sub *subscription, e *contracts.MarketplaceTrialStarted) {
		sub.trial, sub.trialRows = e.End, d.TrialRows
	}),
	subscribed("Compensated", marketABI.UnpackCompensatedEvent, func(_ *state, d *dataset, _ subscriber, sub *subscription, _ *contracts.MarketplaceCompensated) {
		sub.compensated = uint8(len(d.Compensations))
	}),
}
