package chain

import (
	"fmt"

	"enigma"
	"enigma/contracts"
)

const timeFormat = "2006-01-02 15:04:05 MST"

// marketRefusal maps the market contract's errors.
func marketRefusal(refusal any) *enigma.Error {
	say := func(k enigma.Kind, hint, format string, args ...any) *enigma.Error {
		return &enigma.Error{Kind: k, Hint: hint, Err: fmt.Errorf(format, args...)}
	}
	switch e := refusal.(type) {
	case *contracts.MarketplaceBadName:
		return say(enigma.Invalid, "use 1 to 63 of a-z, 0-9 and _, a letter first", "not a data set's name")
	case *contracts.MarketplaceBadManifest:
		return say(enigma.Invalid, "", "the manifest's hash is missing")
	case *contracts.MarketplaceBadPayouts:
		return say(enigma.Invalid, "name 1 to 64 addresses whose basis points add up to 10000", "not a list of payouts")
	case *contracts.MarketplaceBadMonths:
		return say(enigma.Invalid, "", "a subscription is for 1 to %d months, and reaches no further ahead", e.Most)
	case *contracts.MarketplaceAlreadyRegistered:
		return say(enigma.Invalid, "update it instead", "data set %s is registered already", enigma.Hash(e.Id))
	case *contracts.MarketplaceUnknownDataset:
		return say(enigma.NotFound, "check the provider's address and the name", "no data set has the id %s", enigma.Hash(e.Id))
	case *contracts.MarketplaceNotProvider:
		return say(enigma.Denied, "", "only its provider %s may change the data set", enigma.Address(e.Provider))
	case *contracts.MarketplaceNotAllowed:
		return say(enigma.Denied, "", "the account %s may not do this", enigma.Address(e.Caller))
	case *contracts.MarketplaceInactive:
		return say(enigma.Denied, "its provider has closed it; what was paid for stays open", "the data set takes no new subscriptions")
	case *contracts.MarketplaceWrongRevision:
		return say(enigma.Invalid, "somebody may have published in between: start again from the present revision", "the next revision is %s", e.Want)
	case *contracts.MarketplaceCostAboveLimit:
		return say(enigma.Invalid, "look at the price again", "it costs %s, more than the %s agreed to", grains(e.Cost), grains(e.Limit))
	case *contracts.MarketplaceNothingDue:
		return say(enigma.Invalid, "", "nothing is due to this account")
	case *contracts.MarketplaceBadPrice:
		return say(enigma.Invalid, "", "a price is a multiple of %s, at most %s", enigma.Grains(e.Tick), enigma.Grains(e.Most))
	case *contracts.MarketplaceBadDeposit:
		return say(enigma.Invalid, "", "the deposit of a data set that is open is at least %s, and no more can be taken than there is", grains(e.Least))
	case *contracts.MarketplaceStillSubscribed:
		return say(enigma.Denied, "close the data set and wait until paid time is over, or keep the least deposit in", "the last of the deposit stays while there are subscribers")
	case *contracts.MarketplaceNotThawed:
		return say(enigma.Unavailable, "", "the deposit thaws until %s", moment(e.Until).Format(timeFormat))
	case *contracts.MarketplaceNoTrial:
		return say(enigma.Denied, "", "the data set offers no trial")
	case *contracts.MarketplaceTrialUsed:
		return say(enigma.Denied, "subscribe to go on", "the account has had its trial of this data set")
	case *contracts.MarketplaceBalanceTooLow:
		return say(enigma.Invalid, "pay in first", "the account's balance in the market is %s, and %s are needed", grains(e.Balance), grains(e.Needed))
	case *contracts.MarketplaceIsPaused:
		return say(enigma.Unavailable, "what runs goes on: renewals, claims, refunds and withdrawals are not paused", "new business is paused until %s", moment(e.Until).Format(timeFormat))
	case *contracts.MarketplacePausedLately:
		return say(enigma.Denied, "", "the next pause may begin at %s", moment(e.Until.Uint64()).Format(timeFormat))
	case *contracts.MarketplaceNotOffered:
		return say(enigma.Denied, "its provider has to offer it first", "the data set is not offered to %s", enigma.Address(e.To))
	case *contracts.MarketplaceZeroAddress:
		return say(enigma.Invalid, "", "the zero address is nobody's")
	case *contracts.MarketplaceWrongAmount:
		return say(enigma.Invalid, "", "the token moved %s in place of %s", grains(e.Got), grains(e.Want))
	}
	return say(enigma.Internal, "", "the market contract refused: %T", refusal)
}
